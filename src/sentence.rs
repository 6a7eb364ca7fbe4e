//! Sentences.

use std::iter::FusedIterator;

use unicode_segmentation::{USentenceBoundIndices, UnicodeSegmentation};

use crate::tokenize::holds_line_break;
use crate::{Span, Token, TokenKind, Tokenizer, Tokens};

/// Splits a text into sentences.
///
/// A sentence ends at a line break, and after . ؟ ? ! … ۔ with the signs and closing quotes and brackets behind them.
/// It does not end after an abbreviation (د. سامي), a list number (1. or أ.), inside a URL or number, or in front of a
/// comma.
///
/// ```
/// // «سافر د. سامي. هل وصل؟! نعم» (Dr Sami left. Has he arrived?! Yes)
/// let sentences: Vec<&str> = arabic_text::sentences("سافر د. سامي. هل وصل؟! نعم").map(|s| s.text()).collect();
/// assert_eq!(sentences, ["سافر د. سامي.", "هل وصل؟!", "نعم"]);
/// ```
#[must_use]
pub fn sentences(text: &str) -> Sentences<'_> {
    Tokenizer::WORDS.sentences(text)
}

impl Tokenizer {
    /// The sentences of a text: as [`sentences`] has them, or for [`UAX29`](Self::UAX29) those of Unicode's rules.
    #[must_use]
    pub fn sentences(self, text: &str) -> Sentences<'_> {
        let engine = if self.is_uax29() {
            Engine::Uax29(text.split_sentence_bound_indices())
        } else {
            Engine::Splitter(Splitter::new(self, text))
        };
        Sentences { engine, whitespace: self.has_whitespace() }
    }
}

/// A sentence: a slice of the text and where it stands.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Sentence<'t> {
    text: &'t str,
    start: usize,
}

impl<'t> Sentence<'t> {
    /// The sentence itself, without the white space around it.
    #[must_use]
    pub const fn text(&self) -> &'t str {
        self.text
    }

    /// Where it stands in the text.
    #[must_use]
    pub const fn span(&self) -> Span {
        Span { start: self.start, end: self.end() }
    }

    /// Its first byte.
    #[must_use]
    pub const fn start(&self) -> usize {
        self.start
    }

    /// The byte after its last.
    #[must_use]
    pub const fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

/// An iterator over the sentences of a text, made by [`sentences`] and [`Tokenizer::sentences`].
///
/// Between sentences there is nothing but white space and U+200B; with
/// [`Tokenizer::whitespace`] it belongs to the sentence in front.
#[derive(Clone, Debug)]
pub struct Sentences<'t> {
    engine: Engine<'t>,
    whitespace: bool,
}

#[derive(Clone, Debug)]
enum Engine<'t> {
    Splitter(Splitter<'t>),
    Uax29(USentenceBoundIndices<'t>),
}

impl<'t> Iterator for Sentences<'t> {
    type Item = Sentence<'t>;

    fn next(&mut self) -> Option<Sentence<'t>> {
        let is_gap = |c: char| c.is_whitespace() || c == '\u{200B}';
        match &mut self.engine {
            Engine::Splitter(splitter) => splitter.next(|_| ()),
            Engine::Uax29(bounds) if self.whitespace => bounds.next().map(|(start, text)| Sentence { text, start }),
            Engine::Uax29(bounds) => bounds.find_map(|(start, text)| {
                let trimmed = text.trim_start_matches(is_gap);
                let start = start + text.len() - trimmed.len();
                let text = trimmed.trim_end_matches(is_gap);
                (!text.is_empty()).then_some(Sentence { text, start })
            }),
        }
    }
}

impl FusedIterator for Sentences<'_> {}

/// Reads the tokens of a text and ends sentences.
#[derive(Clone, Debug)]
pub(crate) struct Splitter<'t> {
    text: &'t str,
    settings: Tokenizer,
    tokens: Tokens<'t>,
    /// The token that was read but begins the next sentence.
    next: Option<Token<'t>>,
    /// The end of the last sentence.
    end: usize,
}

impl<'t> Splitter<'t> {
    pub(crate) fn new(settings: Tokenizer, text: &'t str) -> Self {
        // Sentences need the abbreviations and addresses that `words` finds, whatever the profile of the tokens.
        let mut tokens = Tokenizer::WORDS.tokens(text);
        let next = tokens.next();
        Self { text, settings, tokens, next, end: 0 }
    }

    /// The next sentence; `each` is called with its tokens.
    #[inline]
    pub(crate) fn next(&mut self, mut each: impl FnMut(&Token<'t>)) -> Option<Sentence<'t>> {
        let is_whole = self.settings.has_whitespace();
        let Some(first) = self.next.take() else {
            // A text of white space alone.
            let rest = Sentence { text: &self.text[self.end..], start: self.end };
            self.end = self.text.len();
            return (is_whole && !rest.text.is_empty()).then_some(rest);
        };
        let mut state = State::new(first);
        each(&first);
        while let Some(token) = self.tokens.next() {
            let gap = &self.text[state.last.end()..token.start()];
            if holds_line_break(gap) || state.ends_before(&token, gap) && !self.goes_on(&state, &token) {
                self.next = Some(token);
                break;
            }
            each(&token);
            state.read(token, gap);
        }
        let start = if is_whole { self.end } else { first.start() };
        let behind = self.next.map_or(self.text.len(), |token| token.start());
        self.end = if is_whole { behind } else { state.last.end() };
        let sentence = Sentence { text: &self.text[start..self.end], start };
        if self.next.is_none() {
            self.end = self.text.len();
        }
        Some(sentence)
    }

    /// Whether a treebank goes on where other readers end a sentence.
    fn goes_on(&self, state: &State<'t>, next: &Token<'t>) -> bool {
        let sign = state.terminator.map_or('.', |terminator| first_char(&terminator));
        let is_ellipsis = sign == '…' || state.terminator.is_some_and(|terminator| terminator.text().len() > 2);
        self.settings.is_ud() && (is_ellipsis || state.is_quoted && self.quotation_closes(next.start()))
    }

    /// Whether the next quotation mark of the line closes a quotation.
    fn quotation_closes(&self, from: usize) -> bool {
        // Further on it is another one's; and time stays linear.
        const LONGEST: usize = 1 << 10;
        let bytes = &self.text.as_bytes()[from..];
        let is_mark_or_line = |byte: &u8| matches!(byte, b'"' | b'\n');
        let Some(at) = bytes.iter().take(LONGEST).position(is_mark_or_line).map(|at| from + at) else { return false };
        let before = self.text[..at].chars().next_back();
        bytes[at - from] == b'"' && before.is_some_and(|c| !c.is_whitespace()) && is_free(&self.text[at + 1..])
    }
}

/// What is known of the sentence that is read.
struct State<'t> {
    first: Token<'t>,
    last: Token<'t>,
    /// The word in front of the last punctuation.
    word: Option<Token<'t>>,
    count: usize,
    /// The sign that ends the sentence unless it goes on behind it.
    terminator: Option<Token<'t>>,
    /// Whether a straight quotation mark is open.
    is_quoted: bool,
}

impl<'t> State<'t> {
    fn new(first: Token<'t>) -> Self {
        let mut state = Self { first, last: first, word: None, count: 0, terminator: None, is_quoted: false };
        state.read(first, "");
        state
    }

    fn read(&mut self, token: Token<'t>, gap: &str) {
        if is_word(&token) {
            self.word = Some(token);
            self.terminator = None;
        } else if is_terminator(&token) {
            // «(…)» leaves words out, «(؟)» doubts one: neither ends anything.
            let is_bracketed = gap.is_empty() && matches!(first_char(&self.last), '(' | '[');
            let is_end = self.word.is_some() && !is_bracketed && !self.is_list_number(&token, gap);
            self.terminator = self.terminator.or(is_end.then_some(token));
        } else if !self.closes(&token, gap) {
            self.terminator = None;
        }
        self.is_quoted ^= token.text().starts_with('"');
        self.last = token;
        self.count += 1;
    }

    /// Whether the full stop follows a number or letter that opens the sentence: «1. », «أ. ».
    fn is_list_number(&self, stop: &Token<'t>, gap: &str) -> bool {
        let is_short = match self.first.kind() {
            TokenKind::Number => self.first.text().chars().count() <= 5,
            TokenKind::Word => self.first.text().chars().count() == 1,
            _ => false,
        };
        self.count == 1 && is_short && gap.is_empty() && stop.text().starts_with('.')
    }

    /// Whether a token belongs to the end of the sentence: more signs, closing quotes and brackets, an emoji.
    fn closes(&self, token: &Token<'t>, gap: &str) -> bool {
        let is_adjacent = gap.is_empty();
        match first_char(token) {
            _ if is_terminator(token) || token.kind() == TokenKind::Emoji => true,
            ')' | ']' | '}' | '»' | '›' | '\u{FD3E}' => true,
            '"' if is_adjacent => self.is_quoted,
            '”' | '’' | '\'' | '“' => is_adjacent,
            _ => false,
        }
    }

    /// Whether the sentence ends in front of the token.
    fn ends_before(&self, token: &Token<'t>, gap: &str) -> bool {
        let Some(terminator) = self.terminator else { return false };
        let is_stop = terminator.text().starts_with('.');
        if self.closes(token, gap) || matches!(first_char(token), ',' | '،' | ';' | '؛' | ':') {
            return false;
        }
        if gap.is_empty() {
            let is_after_point = is_stop && token.kind() == TokenKind::Number;
            return is_word(token) && !is_after_point || matches!(first_char(token), '"' | '«' | '(' | '[');
        }
        // «e.g. this»: small Latin letters go on with a Latin sentence.
        let is_small = |token: &Token<'t>| first_char(token).is_lowercase();
        !(is_stop && is_small(token) && self.word.as_ref().is_some_and(is_latin))
    }
}

fn is_latin(token: &Token<'_>) -> bool {
    token.script() == crate::Script::Latin
}

fn first_char(token: &Token<'_>) -> char {
    token.text().chars().next().unwrap_or_default()
}

fn is_word(token: &Token<'_>) -> bool {
    !matches!(
        token.kind(),
        TokenKind::Punctuation | TokenKind::Symbol | TokenKind::Emoji | TokenKind::Control | TokenKind::Whitespace
    )
}

fn is_terminator(token: &Token<'_>) -> bool {
    let is_sign = matches!(
        first_char(token),
        '.' | '؟' | '?' | '!' | '…' | '۔' | '‼' | '⁇' | '⁈' | '⁉' | '。' | '！' | '？' | '।'
    );
    is_sign && token.kind() == TokenKind::Punctuation
}

/// Whether no word begins the text.
fn is_free(text: &str) -> bool {
    text.chars().next().is_none_or(|c| !c.is_alphanumeric())
}
