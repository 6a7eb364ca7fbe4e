//! Words: the tokens of a text, with their spans and kinds.

mod abbreviation;
mod class;
mod emoji;
mod number;
mod scan;

use std::iter::FusedIterator;

use unicode_segmentation::{UWordBoundIndices, UnicodeSegmentation};

use crate::Span;
use crate::chars;
use class::{Class, Classes};
use scan::Scanner;
pub(crate) use scan::holds_line_break;

/// Splits a text into tokens by the conventions of [`Tokenizer::WORDS`].
///
/// ```
/// // «قال د. سامي: ٣٫٥٪!» (Dr Sami said: 3.5 %!)
/// let words: Vec<&str> = arabic_text::tokenize("قال د. سامي: ٣٫٥٪!").map(|token| token.text()).collect();
/// assert_eq!(words, ["قال", "د.", "سامي", ":", "٣٫٥", "٪", "!"]);
/// ```
#[must_use]
pub fn tokenize(text: &str) -> Tokens<'_> {
    Tokenizer::WORDS.tokens(text)
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
enum Profile {
    Words,
    Uax29,
    Ud,
}

/// Settings of a tokenizer and of a sentence splitter: one of three profiles, and switches.
///
/// ```
/// use arabic_text::Tokenizer;
///
/// const PARTS: Tokenizer = Tokenizer::WORDS.hashtag_parts(true);
/// let parts: Vec<&str> = PARTS.tokens("#يوم_العلم").map(|token| token.text()).collect(); // (#flag_day)
/// assert_eq!(parts, ["#", "يوم", "_", "العلم"]);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct Tokenizer {
    profile: Profile,
    whitespace: bool,
    hashtag_parts: bool,
}

impl Tokenizer {
    /// What language processing needs, and the default.
    ///
    /// - Marks, tatweel, joiners and bidi marks are inside a word; white space and U+200B end it.
    /// - Arabic letters part from digits and from letters of other scripts: و ¦ ٢٠٢٤ ¦ م, و ¦ PDF. Latin letters and
    ///   digits stay together: GPT4.
    /// - A number keeps its separators: ١٬٢٣٤٫٥٦; the Arabic comma makes a list. Signs, per cent, currencies, hyphens
    ///   and slashes are tokens.
    /// - One token each: numeric dates, clock times, telephone numbers with their plus, URLs, e-mail addresses,
    ///   mentions, hashtags, dotted abbreviations (ر.س.), `...`, emoji sequences, emoticons, ligatures of several
    ///   words (ﷺ), and the end of an ayah with its number.
    /// - Any other punctuation mark or symbol is one token a sign.
    pub const WORDS: Self = Self { profile: Profile::Words, whitespace: false, hashtag_parts: false };

    /// The word and sentence borders of Unicode Standard Annex 29, exactly.
    ///
    /// ```
    /// use arabic_text::Tokenizer;
    /// // «وصل.ثم» (he arrived.then): a full stop between letters is no border for Unicode.
    /// assert_eq!(Tokenizer::UAX29.tokens("وصل.ثم").count(), 1);
    /// assert_eq!(Tokenizer::WORDS.tokens("وصل.ثم").count(), 3);
    /// ```
    pub const UAX29: Self = Self { profile: Profile::Uax29, whitespace: false, hashtag_parts: false };

    /// The practice of Universal Dependencies: every punctuation mark by itself, also in dates and abbreviations;
    /// letters and digits that touch are one word.
    ///
    /// Its sentences, too, are those of treebanks: none ends within a quotation that closes on the same line, or after
    /// an ellipsis.
    ///
    /// ```
    /// use arabic_text::Tokenizer;
    /// // «بـ1,5 د. تقريبا» (for about 1.5 d.)
    /// let words: Vec<&str> = Tokenizer::UD.tokens("بـ1,5 د. تقريبا").map(|token| token.text()).collect();
    /// assert_eq!(words, ["بـ1,5", "د", ".", "تقريبا"]);
    /// ```
    pub const UD: Self = Self { profile: Profile::Ud, whitespace: false, hashtag_parts: false };

    /// Whether runs of white space are tokens too, and part of the sentence before them. The tokens then rebuild the
    /// text without gaps.
    ///
    /// ```
    /// use arabic_text::Tokenizer;
    /// // «يا أخ» (yā ʾakh, "o brother")
    /// let tokens: Vec<&str> = Tokenizer::WORDS.whitespace(true).tokens("يا أخ").map(|token| token.text()).collect();
    /// assert_eq!(tokens, ["يا", " ", "أخ"]);
    /// ```
    #[must_use]
    pub const fn whitespace(self, on: bool) -> Self {
        Self { whitespace: on, ..self }
    }

    /// Whether a hashtag is divided into its sign, its words and each `_`. [`UAX29`](Self::UAX29) divides by rules of
    /// its own.
    #[must_use]
    pub const fn hashtag_parts(self, on: bool) -> Self {
        Self { hashtag_parts: on, ..self }
    }

    /// The tokens of a text.
    #[must_use]
    pub fn tokens(self, text: &str) -> Tokens<'_> {
        let engine = match self.profile {
            Profile::Words | Profile::Ud => Engine::Scanner(Scanner::new(self, text)),
            Profile::Uax29 => Engine::Uax29(text, text.split_word_bound_indices()),
        };
        Tokens { engine, whitespace: self.whitespace }
    }

    pub(crate) const fn has_whitespace(self) -> bool {
        self.whitespace
    }

    pub(crate) const fn has_hashtag_parts(self) -> bool {
        self.hashtag_parts
    }

    pub(crate) const fn is_ud(self) -> bool {
        matches!(self.profile, Profile::Ud)
    }

    pub(crate) const fn is_uax29(self) -> bool {
        matches!(self.profile, Profile::Uax29)
    }
}

impl Default for Tokenizer {
    fn default() -> Self {
        Self::WORDS
    }
}

/// An iterator over the tokens of a text, made by [`tokenize`] and [`Tokenizer::tokens`].
///
/// Spans are in order and on character borders, no token is empty, and between tokens there is nothing but white
/// space and U+200B: tokens and gaps rebuild the text. A line break ends whatever stands before it, so lines can be
/// tokenized one by one; and a text cut off in front of white space gives the first of its tokens, but for one: the
/// full stop of a single letter (د. سامي) belongs to it only if a word follows.
#[derive(Clone, Debug)]
pub struct Tokens<'t> {
    engine: Engine<'t>,
    whitespace: bool,
}

#[derive(Clone, Debug)]
enum Engine<'t> {
    Scanner(Scanner<'t>),
    Uax29(&'t str, UWordBoundIndices<'t>),
}

impl<'t> Iterator for Tokens<'t> {
    type Item = Token<'t>;

    #[inline]
    fn next(&mut self) -> Option<Token<'t>> {
        match &mut self.engine {
            Engine::Scanner(scanner) => scanner.next(),
            Engine::Uax29(text, bounds) => bounds.find_map(|(start, part)| {
                let kind = TokenKind::of(part);
                let is_wanted = kind != TokenKind::Whitespace || self.whitespace;
                is_wanted.then(|| Token::new(text, start, start + part.len(), kind))
            }),
        }
    }
}

impl FusedIterator for Tokens<'_> {}

/// A token: a slice of the text, where it stands, and what it is.
///
/// ```
/// use arabic_text::{Script, Span, TokenKind, tokenize};
///
/// // «في GPT4» (in GPT4)
/// let token = tokenize("في GPT4").last().unwrap();
/// assert_eq!((token.text(), token.span()), ("GPT4", Span { start: 5, end: 9 }));
/// assert_eq!((token.kind(), token.script()), (TokenKind::Word, Script::Latin));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Token<'t> {
    text: &'t str,
    start: usize,
    kind: TokenKind,
}

impl<'t> Token<'t> {
    /// The token from `start` to `end` of the whole text.
    fn new(text: &'t str, start: usize, end: usize, kind: TokenKind) -> Self {
        Self { text: &text[start..end], start, kind }
    }

    /// The token itself, as the text has it.
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

    /// What it is.
    #[must_use]
    pub const fn kind(&self) -> TokenKind {
        self.kind
    }

    /// The script of its letters, found by a look at each.
    #[must_use]
    pub fn script(&self) -> Script {
        Script::of(self.text)
    }
}

/// What a token is.
#[non_exhaustive]
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum TokenKind {
    /// A word; also a ligature of several words such as ﷺ.
    Word,
    /// Digits with their separators, or an end of ayah with its number.
    Number,
    /// A punctuation mark, or three full stops and more.
    Punctuation,
    /// A sign of a currency, of mathematics and the like.
    Symbol,
    /// A URL, with or without its scheme.
    Url,
    /// An e-mail address.
    Email,
    /// A hashtag, `#` included.
    Hashtag,
    /// A mention, `@` included.
    Mention,
    /// An emoji sequence or an emoticon.
    Emoji,
    /// An abbreviation with its full stops.
    Abbreviation,
    /// A date in digits.
    Date,
    /// A clock time.
    Time,
    /// A telephone number with its plus.
    Phone,
    /// White space, when asked for.
    Whitespace,
    /// Invisible characters that touch no word.
    Control,
}

impl TokenKind {
    /// The name in lower case, as the command line prints it.
    ///
    /// ```
    /// assert_eq!(arabic_text::TokenKind::Url.name(), "url");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Word => "word",
            Self::Number => "number",
            Self::Punctuation => "punctuation",
            Self::Symbol => "symbol",
            Self::Url => "url",
            Self::Email => "email",
            Self::Hashtag => "hashtag",
            Self::Mention => "mention",
            Self::Emoji => "emoji",
            Self::Abbreviation => "abbreviation",
            Self::Date => "date",
            Self::Time => "time",
            Self::Phone => "phone",
            Self::Whitespace => "whitespace",
            Self::Control => "control",
        }
    }

    /// The kind of a piece that was cut by rules which know no kinds: that of its weightiest character.
    fn of(piece: &str) -> Self {
        let classes = Classes::get();
        let kinds = piece.char_indices().filter_map(|(at, _)| {
            Some(match classes.at(piece, at)?.0 {
                Class::Arabic | Class::Foreign | Class::Phrase => Self::Word,
                Class::Digit => Self::Number,
                Class::Emoji => Self::Emoji,
                Class::Punctuation | Class::Tatweel => Self::Punctuation,
                Class::Symbol | Class::Sign | Class::Mark => Self::Symbol,
                Class::Space => Self::Whitespace,
                Class::Control => Self::Control,
            })
        });
        const WEIGHTS: [TokenKind; 7] = [
            TokenKind::Word,
            TokenKind::Number,
            TokenKind::Emoji,
            TokenKind::Punctuation,
            TokenKind::Symbol,
            TokenKind::Control,
            TokenKind::Whitespace,
        ];
        kinds.min_by_key(|kind| WEIGHTS.iter().position(|weight| weight == kind)).unwrap_or(Self::Control)
    }
}

/// The script of the letters of a token.
///
/// ```
/// use arabic_text::{Script, tokenize};
/// // «#قمة_AI» (#AI_summit)
/// let scripts: Vec<Script> = tokenize("#قمة_AI قمة ٣").map(|token| token.script()).collect();
/// assert_eq!(scripts, [Script::Mixed, Script::Arabic, Script::Common]);
/// ```
#[non_exhaustive]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "lowercase"))]
pub enum Script {
    /// Arabic letters only, of whatever language.
    Arabic,
    /// Latin letters only.
    Latin,
    /// Letters of one or more other scripts.
    Other,
    /// Letters of Arabic and of another script, or of Latin and of another.
    Mixed,
    /// No letters at all.
    Common,
}

impl Script {
    fn of(text: &str) -> Self {
        text.chars().fold(Self::Common, |script, c| match (script, Self::of_char(c)) {
            (script, Self::Common) => script,
            (Self::Common, script) => script,
            (a, b) if a == b => a,
            _ => Self::Mixed,
        })
    }

    fn of_char(c: char) -> Self {
        match c {
            'a'..='z' | 'A'..='Z' => Self::Latin,
            _ if chars::is_letter(c) => Self::Arabic,
            _ if chars::is_mark(c) || !c.is_alphabetic() || c == 'ـ' => Self::Common,
            '\u{AA}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' | '\u{FF21}'..='\u{FF5A}' => Self::Latin,
            _ => Self::Other,
        }
    }
}
