//! The scanner of the profiles `words` and `ud`: one pass, which looks ahead within a token only.

use std::cell::Cell;

use super::abbreviation::{self, Listed};
use super::class::{self, Class, Classes};
use super::{Token, TokenKind, Tokenizer, emoji};
use crate::address;
use crate::chars::{self, Kind};

#[derive(Clone, Copy, Debug)]
pub(super) struct Scanner<'t> {
    pub(super) text: &'t str,
    pub(super) settings: Tokenizer,
    classes: &'static Classes,
    at: usize,
    /// Whether a number stands in front, on the same line: «٥٠ م.» is an amount, «م. سعاد» a title.
    after_number: bool,
    /// No e-mail address begins before this byte, so no text is searched twice for one.
    no_email_before: usize,
}

/// Where a token ends, and its kind.
type End = (usize, TokenKind);

impl<'t> Scanner<'t> {
    pub(super) fn new(settings: Tokenizer, text: &'t str) -> Self {
        Self { text, settings, classes: Classes::get(), at: 0, after_number: false, no_email_before: 0 }
    }

    #[inline]
    pub(super) fn class_at(&self, at: usize) -> Option<Class> {
        self.classes.at(self.text, at).map(|(class, _)| class)
    }

    pub(super) fn is_at(&self, at: usize, class: Class) -> bool {
        self.class_at(at) == Some(class)
    }

    pub(super) fn char_at(&self, at: usize) -> Option<char> {
        self.text.get(at..)?.chars().next()
    }

    fn char_end(&self, at: usize) -> usize {
        at + self.char_at(at).map_or(0, char::len_utf8)
    }

    pub(super) fn starts_with(&self, at: usize, sign: &str) -> bool {
        self.text.as_bytes()[at..].starts_with(sign.as_bytes())
    }

    #[inline(always)]
    pub(super) fn end_while(&self, mut at: usize, is_inside: impl Fn(Class) -> bool) -> usize {
        while let Some((class, len)) = self.classes.at(self.text, at) {
            if !is_inside(class) {
                break;
            }
            at += len;
        }
        at
    }

    pub(super) fn skip_invisible(&self, at: usize) -> usize {
        self.end_while(at, |class| class == Class::Control)
    }

    #[inline]
    pub(super) fn next(&mut self) -> Option<Token<'t>> {
        let mut start = self.at;
        let mut class = self.class_at(start)?;
        if class == Class::Space {
            let end = self.space_end(start);
            if self.settings.has_whitespace() {
                self.at = end;
                return Some(Token::new(self.text, start, end, TokenKind::Whitespace));
            }
            start = end;
            class = self.class_at(start)?;
        }
        // Nearly every token is a word of Arabic letters.
        let (end, kind) = if class == Class::Arabic && !self.settings.is_ud() {
            self.arabic_word(start, start)
        } else {
            self.other(start, class)
        };
        self.at = end;
        self.after_number = matches!(kind, TokenKind::Number | TokenKind::Date | TokenKind::Time);
        Some(Token::new(self.text, start, end, kind))
    }

    /// The end of white space; a line break separates from the number in front.
    #[inline(always)]
    fn space_end(&mut self, start: usize) -> usize {
        let is_blank = self.text.as_bytes()[start] == b' ';
        if is_blank && !self.is_at(start + 1, Class::Space) {
            return start + 1;
        }
        let end = self.end_while(start, |class| class == Class::Space);
        self.after_number &= !holds_line_break(&self.text[start..end]);
        end
    }

    /// A token that begins with anything but an Arabic letter.
    fn other(&mut self, start: usize, class: Class) -> End {
        let (mut body, mut class) = (start, class);
        if class.is_transparent() {
            body = self.end_while(start, Class::is_transparent);
            class = match self.class_at(body) {
                None | Some(Class::Space) => return (body, self.kind_of_marks(start, body)),
                Some(class) => class,
            };
        }
        let (end, kind) = self.token(body, class);
        (self.attached_end(end), kind)
    }

    /// Marks and invisible characters between spaces.
    fn kind_of_marks(&self, start: usize, end: usize) -> TokenKind {
        let is_invisible = self.end_while(start, |class| class == Class::Control) == end;
        if is_invisible { TokenKind::Control } else { TokenKind::Symbol }
    }

    fn token(&mut self, start: usize, class: Class) -> End {
        match class {
            Class::Arabic | Class::Tatweel if self.settings.is_ud() => self.joined_word(start),
            Class::Arabic => self.arabic_word(start, start),
            Class::Tatweel => self.tatweel_word(start),
            Class::Foreign => self.foreign(start),
            Class::Digit => self.digits(start),
            Class::Sign => self.sign(start),
            Class::Emoji => self.emoji(start),
            Class::Phrase => (self.char_end(start), TokenKind::Word),
            Class::Punctuation | Class::Symbol => self.punctuation(start, class),
            // A token is asked for where its first visible character stands.
            Class::Space | Class::Mark | Class::Control => (self.char_end(start), TokenKind::Control),
        }
    }

    /// A word, or an abbreviation with its full stops. Its letters begin at `start`; from `from` on they are unread.
    #[inline(always)]
    fn arabic_word(&self, start: usize, from: usize) -> End {
        let end = self.classes.arabic_end::<true>(self.text, from);
        if self.text.as_bytes().get(end) == Some(&b'.')
            && let Some(end) = self.arabic_abbreviation(start, end)
        {
            return (self.attached_end(end), TokenKind::Abbreviation);
        }
        (end, TokenKind::Word)
    }

    /// A tatweel that touches no letter stands for a dash.
    fn tatweel_word(&self, start: usize) -> End {
        let end = self.end_while(start, |class| class == Class::Tatweel || class.is_transparent());
        if self.is_at(end, Class::Arabic) { self.arabic_word(start, end) } else { (end, TokenKind::Punctuation) }
    }

    /// The end of the abbreviation whose first full stop is at `dot`.
    #[cold]
    fn arabic_abbreviation(&self, start: usize, dot: usize) -> Option<usize> {
        let word = &self.text[start..dot];
        let mut letters = word.chars().filter(|&c| chars::is_letter(c));
        let (first, second, third) = (letters.next(), letters.next(), letters.next());
        // A clitic may stand in front: «وأ.د.».
        let is_clitic = second.is_some() && matches!(first, Some('و' | 'ف' | 'ب' | 'ل' | 'ك'));
        if third.is_some() || second.is_some() && !is_clitic {
            return self.listed_abbreviation(start, dot);
        }
        let (end, count) = self.dotted_letters(dot);
        let ends_in_dot = self.text.as_bytes()[end - 1] == b'.';
        match count {
            1 if is_clitic => self.listed_abbreviation(start, dot),
            1 => (!self.after_number && self.word_follows(dot + 1)).then_some(dot + 1),
            // «كم.م» is no abbreviation with a clitic, «وق.م» may be one.
            _ => (ends_in_dot || !is_clitic || first == Some('و')).then_some(end),
        }
    }

    /// Reads on from the full stop of a first letter: `.د.` of «أ.د.». Gives the end and the number of letters.
    fn dotted_letters(&self, mut dot: usize) -> (usize, usize) {
        let mut count = 1;
        while let Some(end) = self.single_letter(dot + 1) {
            count += 1;
            if !self.starts_with(end, ".") {
                return (end, count);
            }
            dot = end;
        }
        (dot + 1, count)
    }

    /// The end of an Arabic letter that stands alone.
    fn single_letter(&self, at: usize) -> Option<usize> {
        let (class, len) = self.classes.at(self.text, at)?;
        let end = self.end_while(at + len, |class| class == Class::Tatweel || class.is_transparent());
        let is_alone = self.class_at(end).is_none_or(|class| !class.is_of_word());
        (class == Class::Arabic && is_alone).then_some(end)
    }

    /// Whether a word or number follows on the same line, at once or behind blanks.
    fn word_follows(&self, at: usize) -> bool {
        let next = self.behind_blanks(at);
        self.class_at(next).is_some_and(Class::is_of_word) && !holds_line_break(&self.text[at..next])
    }

    /// The first visible character of the next token. Invisible characters may stand before and behind the blanks.
    fn behind_blanks(&self, at: usize) -> usize {
        let blanks = self.skip_invisible(at);
        self.skip_invisible(self.end_while(blanks, |class| class == Class::Space))
    }

    fn listed_abbreviation(&self, start: usize, dot: usize) -> Option<usize> {
        // No word of the list is longer.
        const LONGEST: usize = 16;
        if dot - start > LONGEST {
            return None;
        }
        let after = self.behind_blanks(dot + 1);
        let follows = |class| self.is_at(after, class);
        let is_abbreviation = match abbreviation::listed(&self.text[start..dot])? {
            Listed::BeforeName => follows(Class::Arabic) || self.char_at(after).is_some_and(char::is_uppercase),
            Listed::BeforeNumber => follows(Class::Digit),
            Listed::Anywhere => follows(Class::Arabic) || follows(Class::Foreign),
            Listed::Domain => false,
        };
        (is_abbreviation && self.word_follows(dot + 1)).then_some(dot + 1)
    }

    /// A token that begins with a letter of another script: a word, an address or an abbreviation.
    fn foreign(&mut self, start: usize) -> End {
        let (end, has_dot) = self.foreign_end(start);
        // What follows most words rules out all but a word.
        let next = self.text.as_bytes().get(end);
        if !has_dot && !matches!(next, Some(b'.' | b':' | b'@' | b'_' | b'+' | b'-')) && !self.settings.is_ud() {
            return (end, TokenKind::Word);
        }
        if let Some(end) = self.email_end(start) {
            return (end, TokenKind::Email);
        }
        if let Some(end) = self.url_end(start, end) {
            return (end, TokenKind::Url);
        }
        if self.settings.is_ud() {
            return self.joined_word(start);
        }
        let word = &self.text[start..end];
        let is_before_dot = self.starts_with(end, ".");
        if abbreviation::is_initials(word) {
            return (end + usize::from(is_before_dot), TokenKind::Abbreviation);
        }
        if is_before_dot {
            let abbreviation = self.initial(start, end).or_else(|| self.listed_abbreviation(start, end));
            if let Some(end) = abbreviation {
                return (end, TokenKind::Abbreviation);
            }
        }
        (end, TokenKind::Word)
    }

    /// The end of letters and digits, with the apostrophes and full stops that join letters, and whether there is such
    /// a full stop.
    fn foreign_end(&self, start: usize) -> (usize, bool) {
        let is_inside = |class: Class| matches!(class, Class::Foreign | Class::Digit) || class.is_transparent();
        let mut end = self.end_while(class::ascii_end(self.text, start), is_inside);
        let mut has_dot = false;
        while let Some(after) = self.joint(end) {
            has_dot |= self.starts_with(end, ".");
            end = self.end_while(after, is_inside);
        }
        (end, has_dot)
    }

    /// Where a word goes on behind an apostrophe (don't) or full stop (Node.js, v1.2).
    fn joint(&self, at: usize) -> Option<usize> {
        if !matches!(self.text.as_bytes().get(at)?, b'.' | b'\'' | 0xE2) {
            return None;
        }
        let sign = self.char_at(at)?;
        let after = at + sign.len_utf8();
        let before = self.text[..at].chars().next_back()?;
        let next = self.char_at(after)?;
        let joins = match sign {
            '\'' | '’' => is_foreign(before) && is_foreign(next),
            // A capital behind a small letter begins a sentence whose blank was forgotten.
            '.' if is_foreign(before) => is_foreign(next) && !(before.is_lowercase() && next.is_uppercase()),
            '.' => before.is_numeric() && self.is_at(after, Class::Digit),
            _ => false,
        };
        joins.then_some(after)
    }

    /// The end of the first name in «J. Smith».
    fn initial(&self, start: usize, dot: usize) -> Option<usize> {
        let mut chars = self.text[start..dot].chars();
        let is_capital = chars.next().is_some_and(|c| c.is_uppercase() && c != 'I') && chars.next().is_none();
        let after = self.behind_blanks(dot + 1);
        let is_before_name = self.char_at(after).is_some_and(char::is_uppercase);
        (is_capital && is_before_name && self.word_follows(dot + 1)).then_some(dot + 1)
    }

    fn email_end(&mut self, start: usize) -> Option<usize> {
        if start < self.no_email_before {
            return None;
        }
        match address::email_len(&self.text[start..]) {
            Ok(len) => Some(start + len),
            Err(len) => {
                self.no_email_before = start + len;
                None
            }
        }
    }

    /// The end of a URL that begins with the word from `start` to `end`.
    fn url_end(&self, start: usize, end: usize) -> Option<usize> {
        let word = &self.text[start..end];
        let is_www = word.get(..4).is_some_and(|prefix| prefix.eq_ignore_ascii_case("www."));
        let is_www = is_www || word.eq_ignore_ascii_case("www") && self.starts_with(end, ".");
        if is_www || self.starts_with(end, "://") {
            return address::url_len(&self.text[start..]).map(|len| start + len);
        }
        let (_, label) = word.rsplit_once('.')?;
        if !word.is_ascii() || abbreviation::listed(label) != Some(Listed::Domain) {
            return None;
        }
        let has_path = self.starts_with(end, "/");
        Some(if has_path { (start + address::path_len(&self.text[start..])).max(end) } else { end })
    }

    /// A token that begins with a digit.
    fn digits(&mut self, start: usize) -> End {
        // First, for a row of key caps is a run of digits with marks, too.
        if let Some(len) = emoji::keycap_len(&self.text[start..]) {
            return (start + len, TokenKind::Emoji);
        }
        // A blank follows most numbers.
        if !self.is_at(self.digits_end(start), Class::Space) {
            if let Some(end) = self.email_end(start) {
                return (end, TokenKind::Email);
            }
            if let Some(end) = self.calendar(start) {
                return end;
            }
        }
        if self.settings.is_ud() {
            return self.joined_word(start);
        }
        let end = self.number_end(start);
        // «5G» and «10km» are words.
        if self.is_at(end, Class::Foreign) {
            (self.foreign_end(end).0, TokenKind::Word)
        } else {
            (end, TokenKind::Number)
        }
    }

    /// Letters of all scripts and digits: a word as Universal Dependencies has it, «ب15000».
    fn joined_word(&self, start: usize) -> End {
        let letters_end = class::ascii_end(self.text, self.classes.arabic_end::<false>(self.text, start));
        let has_letter = Cell::new(letters_end > start);
        let is_inside = |class: Class| {
            has_letter.set(has_letter.get() | class.is_letter());
            class.is_letter() || class == Class::Digit || class.is_transparent()
        };
        let mut end = self.end_while(letters_end, is_inside);
        loop {
            let after = if self.is_at(end, Class::Tatweel) {
                let after = self.end_while(end, |class| class == Class::Tatweel || class.is_transparent());
                if end == start {
                    return (after, TokenKind::Punctuation);
                }
                Some(after).filter(|&after| !self.is_dash(start, end, after))
            } else {
                self.joint(end).or_else(|| self.digit_joint(end))
            };
            let Some(after) = after else { break };
            end = self.end_while(after, is_inside);
        }
        (end, if has_letter.get() { TokenKind::Word } else { TokenKind::Number })
    }

    /// Whether the tatweel between two bytes stands for a dash: behind a letter that joins no other, or at the end of
    /// a word that is no clitic («بـ», «الـ») and no abbreviation («هـ»).
    fn is_dash(&self, start: usize, tatweel: usize, after: usize) -> bool {
        let word = &self.text[start..tatweel];
        if self.class_at(after).is_some_and(Class::is_of_word) {
            return word.chars().rev().find(|&c| !chars::is_mark(c)).is_some_and(|c| "اأإآٱدذرزژوؤةىء".contains(c));
        }
        word.chars().filter(|&c| chars::is_letter(c)).nth(2).is_some() && !word.ends_with("ال")
    }

    /// Where a number goes on behind a separator.
    fn digit_joint(&self, at: usize) -> Option<usize> {
        let after = self.separator(at)?;
        self.text[..at].chars().next_back().is_some_and(char::is_numeric).then_some(after)
    }

    /// A sign that encloses a number, with it: ۝١٢.
    fn sign(&self, start: usize) -> End {
        let digits = self.end_while(self.char_end(start), Class::is_transparent);
        let kind = if self.is_at(digits, Class::Digit) { TokenKind::Number } else { TokenKind::Symbol };
        (self.digits_end(digits), kind)
    }

    fn emoji(&self, start: usize) -> End {
        (start + emoji::sequence_len(&self.text[start..]), TokenKind::Emoji)
    }

    fn punctuation(&self, start: usize, class: Class) -> End {
        let kind = if class == Class::Symbol { TokenKind::Symbol } else { TokenKind::Punctuation };
        self.several_signs(start).unwrap_or_else(|| {
            let end = self.char_end(start);
            if self.starts_with(end, "\u{FE0F}") { self.emoji(start) } else { (end, kind) }
        })
    }

    /// What begins with a sign and goes on: a tag, a mention, dots, a telephone number, an emoticon.
    fn several_signs(&self, start: usize) -> Option<End> {
        let rest = &self.text[start..];
        let (len, kind) = match rest.as_bytes()[0] {
            b'.' => (dots_len(rest)?, TokenKind::Punctuation),
            b'@' => (address::mention_len(rest)?, TokenKind::Mention),
            b'#' | b'*' if emoji::keycap_len(rest).is_some() => (emoji::keycap_len(rest)?, TokenKind::Emoji),
            b'#' if !self.settings.has_hashtag_parts() => (address::hashtag_len(rest)?, TokenKind::Hashtag),
            b'+' if !self.settings.is_ud() => {
                let is_sum = self.text[..start].chars().next_back().is_some_and(char::is_alphanumeric);
                (self.phone_end(start).filter(|_| !is_sum)? - start, TokenKind::Phone)
            }
            b':' | b';' | b'=' | b'<' | b'^' | b'-' | b'(' => {
                (emoji::emoticon_len(rest, self.text[..start].chars().next_back())?, TokenKind::Emoji)
            }
            _ => return None,
        };
        Some((start + len, kind))
    }

    /// The end of the marks behind a token. Invisible characters in front of a word are left to the word.
    fn attached_end(&self, at: usize) -> usize {
        if !self.class_at(at).is_some_and(Class::is_transparent) {
            return at;
        }
        let marks = self.end_while(at, |class| class == Class::Mark);
        let end = self.end_while(marks, Class::is_transparent);
        if self.class_at(end).is_some_and(Class::is_of_word) { marks } else { end }
    }
}

/// The length of three full stops and more.
fn dots_len(text: &str) -> Option<usize> {
    let len = text.bytes().take_while(|byte| *byte == b'.').count();
    (len >= 3).then_some(len)
}

/// Whether it is a letter of another script than Arabic.
fn is_foreign(c: char) -> bool {
    c.is_alphabetic() && chars::row(c).kind == Kind::Other
}

/// Whether a text of white space has the end of a line.
pub(crate) fn holds_line_break(space: &str) -> bool {
    space != " " && space.contains(['\n', '\r', '\x0B', '\x0C', '\u{85}', '\u{2028}', '\u{2029}'])
}
