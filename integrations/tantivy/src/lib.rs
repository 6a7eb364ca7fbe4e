//! Arabic for tantivy: words of [`arabic_text`] as tokens of an index.
//!
//! [`ArabicTokenizer`] finds the words of a text and normalizes them, so that the query «الرئاسة» (ar-riʾāsa, "the
//! presidency") finds «الرئاسه» and «الرِّئاسةِ». Offsets are those of the original text, and so are highlights.
//! [`ArabicFilter`] does the same to the tokens of another tokenizer.
//!
//! ```
//! use arabic_text_tantivy::ArabicTokenizer;
//! use tantivy::collector::TopDocs;
//! use tantivy::query::QueryParser;
//! use tantivy::schema::{IndexRecordOption, STORED, Schema, TextFieldIndexing, TextOptions};
//! use tantivy::snippet::SnippetGenerator;
//! use tantivy::{Index, TantivyDocument, doc};
//!
//! # fn main() -> tantivy::Result<()> {
//! let indexing = TextFieldIndexing::default().set_tokenizer("ar").set_index_option(IndexRecordOption::WithFreqsAndPositions);
//! let mut schema = Schema::builder();
//! let body = schema.add_text_field("body", TextOptions::default().set_indexing_options(indexing) | STORED);
//! let index = Index::create_in_ram(schema.build());
//! index.tokenizers().register("ar", ArabicTokenizer::new());
//!
//! let mut writer = index.writer_with_num_threads(1, 15_000_000)?;
//! writer.add_document(doc!(body => "أعلنت الرِّئَاسَةُ موعد القمة"))?; // ("The presidency announced the date of the summit")
//! writer.commit()?;
//!
//! let searcher = index.reader()?.searcher();
//! let query = QueryParser::for_index(&index, vec![body]).parse_query("الرئاسه")?;
//! let (_, address) = searcher.search(&query, &TopDocs::with_limit(1).order_by_score())?[0];
//! let snippet = SnippetGenerator::create(&searcher, &query, body)?.snippet_from_doc(&searcher.doc::<TantivyDocument>(address)?);
//! assert_eq!(snippet.to_html(), "أعلنت <b>الرِّئَاسَةُ</b> موعد القمة");
//! # Ok(())
//! # }
//! ```

use std::sync::Arc;

use arabic_text::clitics::{Segmenter, Segments};
use arabic_text::{Normalizer, StopWords, TokenKind, Tokenizer as Words, Tokens, search_stem};
use tantivy_tokenizer_api::{Token, TokenFilter, TokenStream, Tokenizer};

/// Normalizes tokens and, if asked, leaves out stop words and stems the rest, whatever tokenizer they are from.
///
/// A token of which nothing is left, such as a lone mark, is left out. As in all of tantivy's filters offsets stay, and
/// positions count the tokens that are left out too.
///
/// ```
/// use arabic_text_tantivy::ArabicFilter;
/// use tantivy::tokenizer::{TextAnalyzer, WhitespaceTokenizer};
///
/// let mut analyzer = TextAnalyzer::builder(WhitespaceTokenizer::default()).filter(ArabicFilter::new().stem(true)).build();
/// let mut stream = analyzer.token_stream("وبسيارتهم"); // (wa-bi-sayyāratihim, "and with their car")
/// assert_eq!(stream.next().unwrap().text, "سيار");
/// ```
#[derive(Clone, Debug)]
pub struct ArabicFilter {
    normalizer: Normalizer,
    stop_words: Option<Arc<StopWords>>,
    stem: bool,
}

impl ArabicFilter {
    /// Normalizes with [`Normalizer::SEARCH`].
    #[must_use]
    pub const fn new() -> Self {
        Self { normalizer: Normalizer::SEARCH, stop_words: None, stem: false }
    }

    /// Other settings of normalization, for index and queries alike.
    #[must_use]
    pub fn normalizer(self, normalizer: Normalizer) -> Self {
        Self { normalizer, ..self }
    }

    /// Leaves these words out, [`StopWords::msa`] or a list of your own.
    #[must_use]
    pub fn stop_words(self, words: &StopWords) -> Self {
        Self { stop_words: Some(Arc::new(words.clone())), ..self }
    }

    /// Whether a word is replaced by its stem, as [`search_stem`] finds it: without clitics, article and endings.
    #[must_use]
    pub fn stem(self, on: bool) -> Self {
        Self { stem: on, ..self }
    }

    /// Changes the text of the token, with a buffer to write into; false if the token goes.
    fn apply(&self, token: &mut Token, buffer: &mut String) -> bool {
        if self.stop_words.as_ref().is_some_and(|words| words.contains(&token.text)) {
            return false;
        }
        if self.stem {
            token.text = search_stem(&token.text);
        }
        buffer.clear();
        self.normalizer.normalize_into(&token.text, buffer);
        std::mem::swap(&mut token.text, buffer);
        !token.text.is_empty()
    }
}

impl Default for ArabicFilter {
    fn default() -> Self {
        Self::new()
    }
}

impl TokenFilter for ArabicFilter {
    type Tokenizer<T: Tokenizer> = Filtered<T>;

    fn transform<T: Tokenizer>(self, tokenizer: T) -> Filtered<T> {
        Filtered { filter: self, tokenizer }
    }
}

/// A tokenizer with an [`ArabicFilter`] behind it.
#[derive(Clone, Debug)]
pub struct Filtered<T> {
    filter: ArabicFilter,
    tokenizer: T,
}

impl<T: Tokenizer> Tokenizer for Filtered<T> {
    type TokenStream<'a> = FilteredStream<'a, T::TokenStream<'a>>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Self::TokenStream<'a> {
        FilteredStream { filter: &self.filter, tokens: self.tokenizer.token_stream(text), buffer: String::new() }
    }
}

/// The tokens of a [`Filtered`] tokenizer.
#[derive(Debug)]
pub struct FilteredStream<'a, S> {
    filter: &'a ArabicFilter,
    tokens: S,
    buffer: String,
}

impl<S: TokenStream> TokenStream for FilteredStream<'_, S> {
    fn advance(&mut self) -> bool {
        while self.tokens.advance() {
            if self.filter.apply(self.tokens.token_mut(), &mut self.buffer) {
                return true;
            }
        }
        false
    }

    fn token(&self) -> &Token {
        self.tokens.token()
    }

    fn token_mut(&mut self) -> &mut Token {
        self.tokens.token_mut()
    }
}

/// Words, numbers, addresses and emoji of a text, normalized; without punctuation, symbols and white space.
///
/// ```
/// use arabic_text::StopWords;
/// use arabic_text_tantivy::ArabicTokenizer;
/// use tantivy::tokenizer::TextAnalyzer;
///
/// // «ذَهَبَ إلى المدرسةِ، ٢٠٢٤» (dhahaba ʾilā l-madrasati, "he went to school, 2024")
/// let text = "ذَهَبَ إلى المدرسةِ، ٢٠٢٤";
/// let mut analyzer = TextAnalyzer::from(ArabicTokenizer::new().stop_words(StopWords::msa()));
/// let mut tokens = Vec::new();
/// let mut stream = analyzer.token_stream(text);
/// while let Some(token) = stream.next() {
///     tokens.push((token.text.clone(), &text[token.offset_from..token.offset_to], token.position));
/// }
/// assert_eq!(tokens, [("ذهب".into(), "ذَهَبَ", 0), ("المدرسه".into(), "المدرسةِ", 2), ("2024".into(), "٢٠٢٤", 3)]);
/// ```
#[derive(Clone, Debug)]
pub struct ArabicTokenizer {
    words: Words,
    clitics: bool,
    filter: ArabicFilter,
}

impl ArabicTokenizer {
    /// Words of [`Words::WORDS`] with hashtags divided into their parts, normalized with [`Normalizer::SEARCH`].
    #[must_use]
    pub const fn new() -> Self {
        Self { words: Words::WORDS.hashtag_parts(true), clitics: false, filter: ArabicFilter::new() }
    }

    /// Other conventions of what is a word.
    #[must_use]
    pub fn words(self, words: Words) -> Self {
        Self { words, ..self }
    }

    /// Whether a word is divided into its clitics and its stem, a token each with offsets of its own: «وبالقلم»
    /// (wa-bi-l-qalam, "and with the pen") into و, ب and القلم. In a query such a word is a phrase.
    #[must_use]
    pub fn clitics(self, on: bool) -> Self {
        Self { clitics: on, ..self }
    }

    /// Other settings of normalization.
    #[must_use]
    pub fn normalizer(self, normalizer: Normalizer) -> Self {
        Self { filter: self.filter.normalizer(normalizer), ..self }
    }

    /// Leaves these words out; the positions of the others stay.
    #[must_use]
    pub fn stop_words(self, words: &StopWords) -> Self {
        Self { filter: self.filter.stop_words(words), ..self }
    }

    /// Whether a word is replaced by its stem, as [`search_stem`] finds it.
    #[must_use]
    pub fn stem(self, on: bool) -> Self {
        Self { filter: self.filter.stem(on), ..self }
    }
}

impl Default for ArabicTokenizer {
    fn default() -> Self {
        Self::new()
    }
}

impl Tokenizer for ArabicTokenizer {
    type TokenStream<'a> = FilteredStream<'a, WordStream<'a>>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Self::TokenStream<'a> {
        let tokens = self.words.tokens(text);
        let tokens = WordStream { tokens, clitics: self.clitics, word: None, previous: "", token: Token::default() };
        FilteredStream { filter: &self.filter, tokens, buffer: String::new() }
    }
}

/// The words of a text as they are written.
#[derive(Debug)]
pub struct WordStream<'a> {
    tokens: Tokens<'a>,
    clitics: bool,
    /// The word that is being divided, with its parts and the number of the next.
    word: Option<(arabic_text::Token<'a>, Segments, usize)>,
    previous: &'a str,
    token: Token,
}

impl<'a> WordStream<'a> {
    /// The next word or part of a word, and its first byte.
    fn part(&mut self) -> Option<(usize, &'a str)> {
        loop {
            if let Some((word, segments, next)) = &mut self.word
                && let Some(segment) = segments.get(*next)
            {
                *next += 1;
                return Some((word.start() + segment.span().start, &word.text()[segment.span().range()]));
            }
            let token = self.tokens.next()?;
            let previous = std::mem::replace(&mut self.previous, token.text());
            match token.kind() {
                TokenKind::Punctuation | TokenKind::Symbol | TokenKind::Whitespace | TokenKind::Control => {}
                TokenKind::Word if self.clitics => {
                    let segments = match previous {
                        "" => Segmenter::new().segment(token.text()),
                        previous => Segmenter::new().segment_after(token.text(), previous),
                    };
                    self.word = Some((token, segments, 0));
                }
                _ => return Some((token.start(), token.text())),
            }
        }
    }
}

impl TokenStream for WordStream<'_> {
    fn advance(&mut self) -> bool {
        let Some((start, text)) = self.part() else { return false };
        self.token.offset_from = start;
        self.token.offset_to = start + text.len();
        // The first position is 0.
        self.token.position = self.token.position.wrapping_add(1);
        self.token.text.clear();
        self.token.text.push_str(text);
        true
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}
