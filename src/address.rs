//! URLs, e-mail addresses, mentions and hashtags: what must stay as it is, whatever letters it holds.

use std::ops::Range;

use crate::chars::{self, Kind};

/// The URLs, e-mail addresses and mentions of a text.
pub(crate) fn ranges(text: &str) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let (mut at, mut no_email_before, mut is_inside_word) = (0, 0, false);
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        let mut len = None;
        if c == '@' {
            len = mention_len(rest);
        } else if c.is_ascii_alphanumeric() && !is_inside_word {
            len = url_len(rest);
            if len.is_none() && at >= no_email_before {
                len = email_len(rest).map_err(|local| no_email_before = at + local).ok();
            }
        }
        is_inside_word = c.is_ascii_alphanumeric();
        ranges.extend(len.map(|len| at..at + len));
        at += len.unwrap_or(c.len_utf8());
    }
    ranges
}

/// The length of a URL at the beginning of the text, if one stands there: a scheme with `://`, or `www.`.
///
/// The text begins with a letter that no letter precedes. What closes a sentence or a bracket around the URL is no
/// part of it.
pub(crate) fn url_len(text: &str) -> Option<usize> {
    let prefix = scheme_len(text).or_else(|| www_len(text))?;
    let len = path_len(text);
    (len > prefix).then_some(len)
}

/// The length of `https://` and its like.
fn scheme_len(text: &str) -> Option<usize> {
    // The longest schemes in use have some twenty letters.
    const LONGEST: usize = 32;
    let is_of_scheme = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
    let len = text.bytes().take(LONGEST).take_while(is_of_scheme).count();
    (len > 0 && text[len..].starts_with("://")).then_some(len + 3)
}

fn www_len(text: &str) -> Option<usize> {
    text.get(..4).filter(|prefix| prefix.eq_ignore_ascii_case("www.")).map(str::len)
}

/// The length of what may belong to an address, without the punctuation and open brackets at its end.
pub(crate) fn path_len(text: &str) -> usize {
    let mut unclosed = [0_isize; BRACKETS.len()];
    let mut len = text.len();
    for (at, c) in text.char_indices() {
        if ends_url(c) {
            len = at;
            break;
        }
        if let Some((bracket, step)) = bracket(c) {
            unclosed[bracket] += step;
        }
    }
    while let Some(last) = text[..len].chars().next_back() {
        match bracket(last) {
            // A closing bracket without its partner belongs to the text around.
            Some((bracket, step)) if step > 0 || unclosed[bracket] < 0 => unclosed[bracket] -= step,
            None if matches!(last, '.' | ',' | ':' | ';' | '!' | '?' | '\'' | '*' | '…' | '۔') => {}
            _ => break,
        }
        len -= last.len_utf8();
    }
    len
}

const BRACKETS: [(char, char); 3] = [('(', ')'), ('[', ']'), ('{', '}')];

/// Which bracket it is, and 1 if it opens, -1 if it closes.
fn bracket(c: char) -> Option<(usize, isize)> {
    let index = BRACKETS.iter().position(|(open, close)| *open == c || *close == c)?;
    Some((index, if BRACKETS[index].0 == c { 1 } else { -1 }))
}

fn ends_url(c: char) -> bool {
    if c.is_ascii() {
        return c <= ' ' || matches!(c, '"' | '<' | '>' | '\\' | '^' | '`' | '|' | '\x7F');
    }
    c.is_whitespace()
        || chars::control(c).is_some()
        || matches!(c, '«' | '»' | '،' | '؛' | '؟' | '\u{2018}'..='\u{201F}' | '\u{2039}' | '\u{203A}')
}

/// The length of an e-mail address at the beginning of the text, or how many bytes cannot begin one.
pub(crate) fn email_len(text: &str) -> Result<usize, usize> {
    let bytes = text.as_bytes();
    let is_local = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'+' | b'-');
    let local = bytes.iter().take_while(is_local).count();
    if local == 0 || bytes.get(local) != Some(&b'@') {
        return Err(local);
    }
    host_len(&bytes[local + 1..]).map(|host| local + 1 + host).ok_or(local)
}

/// The length of a host name of two labels and more, whose last one begins with a letter.
fn host_len(bytes: &[u8]) -> Option<usize> {
    let (mut len, mut labels, mut last) = (0, 0, 0);
    loop {
        let rest = &bytes[len..];
        let label = rest.iter().take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'-').count();
        if label == 0 {
            // The full stop behind an address closes the sentence.
            len = len.saturating_sub(usize::from(labels > 0));
            break;
        }
        (last, labels) = (len, labels + 1);
        len += label;
        if bytes.get(len) != Some(&b'.') {
            break;
        }
        len += 1;
    }
    let trailing = bytes[..len].iter().rev().take_while(|byte| **byte == b'-').count();
    len -= trailing;
    (labels > 1 && len > last + 1 && bytes[last].is_ascii_alphabetic()).then_some(len)
}

/// The length of a mention at the beginning of the text: `@`, then Latin letters, digits and `_`, or Arabic ones.
pub(crate) fn mention_len(text: &str) -> Option<usize> {
    let name = text.strip_prefix('@')?;
    let is_arabic = name.chars().next().is_some_and(chars::is_letter);
    let len = tag_len(name, |c| if is_arabic { is_of_arabic_name(c) } else { c.is_ascii_alphanumeric() });
    len.map(|len| 1 + len)
}

/// The length of a hashtag at the beginning of the text: `#`, then letters of any script, digits and `_`.
pub(crate) fn hashtag_len(text: &str) -> Option<usize> {
    let name = text.strip_prefix('#')?;
    tag_len(name, |c| c.is_alphanumeric() || is_of_arabic_name(c)).map(|len| 1 + len)
}

/// The length of a name, which holds a letter.
fn tag_len(name: &str, is_of_name: impl Fn(char) -> bool) -> Option<usize> {
    let len = name.find(|c| !is_of_name(c) && c != '_').unwrap_or(name.len());
    name[..len].chars().any(char::is_alphabetic).then_some(len)
}

fn is_of_arabic_name(c: char) -> bool {
    let kind = chars::row(c).kind;
    matches!(kind, Kind::Letter | Kind::Mark | Kind::Digit | Kind::Tatweel) || matches!(c, '\u{200C}' | '0'..='9')
}
