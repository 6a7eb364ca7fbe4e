//! The text as tokens, a few of them at a time.

use std::collections::VecDeque;

use super::digits::{self, Form};
use super::letters::{self, BITS, Key, MAX};
use super::words::{self, Lexicon, Word};
use crate::span::Span;

/// What a token is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    /// Letters of the Arabic script.
    Word,
    Numeral(Form),
    /// Letters and digits of other scripts; addresses.
    Latin,
    Symbol(char),
    /// Before the text and behind it.
    Edge,
}

/// A word, a numeral or a sign.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) start: usize,
    pub(super) end: usize,
    /// Where the word begins without its clitics other than the article.
    pub(super) stem: usize,
    pub(super) kind: Kind,
    /// Whether a blank stands before it.
    pub(super) blank: bool,
    /// Proclitic و.
    pub(super) and: bool,
    /// Proclitic ف, ب, ل or ك.
    pub(super) prefix: bool,
    pub(super) definite: bool,
    pub(super) word: Option<&'static Word>,
}

impl Token {
    const EDGE: Self = Self {
        start: usize::MAX,
        end: usize::MAX,
        stem: usize::MAX,
        kind: Kind::Edge,
        blank: true,
        and: false,
        prefix: false,
        definite: false,
        word: None,
    };

    pub(super) fn is_word(&self) -> bool {
        self.kind == Kind::Word
    }

    pub(super) fn is(&self, role: words::Role) -> bool {
        self.word.is_some_and(|word| word.is(role))
    }

    pub(super) fn is_symbol(&self, symbols: &[char]) -> bool {
        matches!(self.kind, Kind::Symbol(c) if symbols.contains(&c))
    }

    /// A word without و, ب and the like.
    pub(super) fn is_bare(&self) -> bool {
        !self.and && !self.prefix
    }
}

/// Tokens by their index in the text; those long gone are forgotten.
#[derive(Clone, Debug)]
pub(super) struct Window<'t> {
    pub(super) text: &'t str,
    at: usize,
    tokens: VecDeque<Token>,
    first: usize,
    /// Where the next number may begin, if it is not behind `at`.
    start: usize,
}

/// How far back the grammar looks.
const BEHIND: usize = 6;
/// So many words seldom take more bytes.
const LOOK_BACK: usize = 512;

impl<'t> Window<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, at: 0, tokens: VecDeque::with_capacity(64), first: BEHIND, start: 0 }
    }

    /// The index of the first token; a few before it are edges.
    pub(super) const START: usize = BEHIND;

    #[inline]
    pub(super) fn get(&mut self, index: usize) -> Token {
        match self.tokens.get(index.wrapping_sub(self.first)) {
            Some(&token) => token,
            None => self.get_more(index),
        }
    }

    /// Reads on, apart from the tokens that are there, which are asked for much more often.
    #[inline(never)]
    fn get_more(&mut self, index: usize) -> Token {
        if index < self.first {
            return Token::EDGE;
        }
        while self.tokens.len() <= index - self.first {
            match self.read() {
                Some(token) => self.tokens.push_back(token),
                None => return Token::EDGE,
            }
        }
        self.tokens[index - self.first]
    }

    /// Passes over words that begin no number, if none from `index` on is a token yet, and leaves as many of them as the
    /// grammar looks back to. Gives the index of the first token that is left.
    pub(super) fn skip(&mut self, index: usize) -> usize {
        if index < self.first + self.tokens.len() {
            return index;
        }
        if self.start < self.at {
            self.start = self.next_start().unwrap_or(self.text.len());
        }
        let passed = self.text.as_bytes()[self.at..self.start].iter().enumerate().rev().take(LOOK_BACK);
        let mut blanks = passed.filter(|(_, byte)| byte.is_ascii_whitespace()).map(|(offset, _)| self.at + offset);
        let end = (self.start == self.text.len()).then_some(self.start);
        let Some(at) = end.or_else(|| blanks.nth(BEHIND)) else { return index };
        self.at = at;
        self.tokens.clear();
        // So far behind that nothing takes what was before for a neighbour.
        self.first = index + BEHIND;
        self.first
    }

    /// Where the next word begins that may begin a number, or the next digit stands.
    fn next_start(&self) -> Option<usize> {
        let lexicon = words::lexicon();
        let mut at = self.at;
        loop {
            let (start, end) = lexicon.starts.find(self.text, at)?;
            let word = self.word(Token { start, stem: start, ..Token::EDGE });
            if word.end == start || word.word.is_some_and(Word::starts_number) {
                return Some(start);
            }
            at = end;
        }
    }

    /// Forgets what lies far before `index`.
    pub(super) fn forget(&mut self, index: usize) {
        while self.first + BEHIND < index && self.tokens.len() > 1 {
            self.tokens.pop_front();
            self.first += 1;
        }
    }

    pub(super) fn slice(&self, token: &Token) -> &'t str {
        self.text.get(token.start..token.end).unwrap_or_default()
    }

    fn read(&mut self) -> Option<Token> {
        let begin = self.at;
        let mut blank = begin == 0;
        for c in self.text[begin..].chars() {
            if c.is_whitespace() || c == '\u{200B}' {
                blank = true;
            } else if letters::code(c) != 0 {
                break;
            }
            self.at += c.len_utf8();
        }
        let start = self.at;
        let rest = &self.text[start..];
        let c = rest.chars().next()?;
        let token = Token { start, end: start, stem: start, blank, ..Token::EDGE };
        let token = if letters::code(c) != letters::NONE {
            self.word(token)
        } else if digits::starts(rest) && self.may_start(c, blank) {
            let (end, form) = digits::scan(self.text, start);
            Token { end, kind: Kind::Numeral(form), ..token }
        } else if c.is_alphanumeric() {
            Token { end: start + latin(rest), kind: Kind::Latin, ..token }
        } else {
            Token { end: start + c.len_utf8(), kind: Kind::Symbol(c), ..token }
        };
        self.at = token.end;
        Some(token)
    }

    /// A sign or point belongs to the numeral only if nothing stands before it.
    fn may_start(&self, c: char, blank: bool) -> bool {
        if c.is_numeric() || blank {
            return true;
        }
        match self.tokens.back().map(|token| token.kind) {
            Some(Kind::Symbol(before)) => !matches!(before, ')' | '%' | '.' | '$' | '٪') && before != c,
            None => true,
            _ => false,
        }
    }

    fn word(&self, mut token: Token) -> Token {
        let rest = &self.text[token.start..];
        let (mut key, mut len, mut end): (Key, u32, usize) = (0, 0, 0);
        for (at, c) in rest.char_indices() {
            let mut ends = false;
            letters::each_code(c, |code| match code {
                letters::NONE => ends = true,
                0 => {}
                _ => {
                    if len < MAX {
                        key |= Key::from(code) << (len * BITS);
                    }
                    len += 1;
                }
            });
            if ends {
                break;
            }
            end = at + c.len_utf8();
        }
        token.end = token.start + end;
        token.kind = Kind::Word;
        if len <= MAX {
            resolve(self.text, &mut token, key);
        }
        token
    }
}

/// The length of a word of another script, or of an address.
fn latin(text: &str) -> usize {
    let end = |from: usize, is_in: fn(char) -> bool| {
        text[from..].find(|c| !is_in(c)).map_or(text.len(), |length| from + length)
    };
    let word = end(0, |c| c.is_alphanumeric() && letters::code(c) == letters::NONE || c == '_');
    let rest = &text[word..];
    let address = rest.starts_with("://") || rest.starts_with('@') || (&text[..word] == "www" && rest.starts_with('.'));
    if address { end(word, |c| !c.is_whitespace()) } else { word }
}

const WAW: Key = letters::letter('و');
const FEH: Key = letters::letter('ف');
const LAM: Key = letters::letter('ل');
const ARTICLE: Key = letters::letter('ا') | LAM << BITS;

fn first(key: Key) -> Key {
    key & ((1 << BITS) - 1)
}

fn is_preposition(letter: Key) -> bool {
    letter == LAM || letter == letters::letter('ب') || letter == letters::letter('ك')
}

/// Looks a word up, unless its spelling tells that it is another.
fn resolve(text: &str, token: &mut Token, key: Key) {
    look_up(text, token, key);
    let misread = token.is(words::Role::Misread);
    if misread && words::lexicon().is_misread(&text[token.stem..token.end]) {
        token.word = None;
    }
}

/// Looks a word up as it is and without its clitics, the fewest first.
fn look_up(text: &str, token: &mut Token, key: Key) {
    let lexicon = words::lexicon();
    let whole = lexicon.word(key).filter(|_| !is_and_one(text, token, key));
    if let Some(word) =
        whole.filter(|word| !word.is_only_misread() || lexicon.is_misread(&text[token.start..token.end]))
    {
        token.word = Some(word);
        return;
    }
    if article(lexicon, token, key) {
        return;
    }
    if let Some((rest, stripped)) = preposition(lexicon, token, key) {
        token.prefix = true;
        set_stem(text, token, rest, stripped);
        return;
    }
    let letter = first(key);
    if letter != WAW && letter != FEH {
        return;
    }
    let rest = key >> BITS;
    let stripped = match lexicon.word(rest) {
        Some(word) => Some((word, 1)),
        _ if article(lexicon, token, rest) => token.word.map(|word| (word, 1)),
        _ => preposition(lexicon, token, rest).map(|(word, stripped)| {
            token.prefix = true;
            (word, stripped + 1)
        }),
    };
    let Some((word, stripped)) = stripped else { return };
    token.and = letter == WAW;
    token.prefix |= letter == FEH;
    set_stem(text, token, word, stripped);
}

/// «وأحد», «وإحدى»: the hamza tells them from واحد.
fn is_and_one(text: &str, token: &Token, key: Key) -> bool {
    let alef = letters::letter('ا');
    if first(key) != WAW || first(key >> BITS) != alef {
        return false;
    }
    let mut letters = text[token.start..token.end].chars().filter(|&c| letters::code(c) != 0);
    matches!(letters.nth(1), Some('أ' | 'إ'))
}

/// ال before a word. A word with it that the lexicon does not have is definite all the same.
fn article(lexicon: &'static Lexicon, token: &mut Token, key: Key) -> bool {
    if key & ((1 << (2 * BITS)) - 1) != ARTICLE || key >> (2 * BITS) == 0 {
        return false;
    }
    token.definite = true;
    token.word = lexicon.word(key >> (2 * BITS));
    token.word.is_some()
}

/// ب, ك or ل before a word; لل before a word with the article. How many letters stand before the word.
fn preposition(lexicon: &'static Lexicon, token: &mut Token, key: Key) -> Option<(&'static Word, u32)> {
    let letter = first(key);
    if !is_preposition(letter) {
        return None;
    }
    let rest = key >> BITS;
    if letter == LAM
        && first(rest) == LAM
        && let Some(word) = lexicon.word(rest >> BITS)
    {
        token.definite = true;
        return Some((word, 2));
    }
    if let Some(word) = lexicon.word(rest) {
        return Some((word, 1));
    }
    article(lexicon, token, rest).then_some(())?;
    token.word.map(|word| (word, 1))
}

/// The stem begins behind so many letters, with the marks that follow them left behind.
fn set_stem(text: &str, token: &mut Token, word: &'static Word, stripped: u32) {
    token.word = Some(word);
    let mut left = stripped;
    for (at, c) in text[token.start..token.end].char_indices() {
        let mut letters = 0;
        letters::each_code(c, |code| letters += u32::from(code != 0));
        if left == 0 && letters > 0 {
            token.stem = token.start + at;
            return;
        }
        left = left.saturating_sub(letters);
    }
}

impl Token {
    /// Its bytes without the clitics that are no article.
    pub(super) fn span(&self) -> Span {
        Span { start: self.stem, end: self.end }
    }
}
