//! Arabic text processing: diacritics, normalization, words, sentences, clitics, numbers, dialects, transliteration.
//!
//! Everything takes a `&str` and keeps to it: results are borrowed when nothing changes, and offsets lead back into
//! the text that the caller gave. No function on text fails or panics.
//!
//! New to Arabic text? The [`guide`] walks from bytes to dialects.
//!
//! # Overview
//!
//! - [`strip_diacritics`] and [`normalize`] are the common cases.
//! - [`Normalizer`] holds the settings: named profiles such as [`Normalizer::SEARCH`], a switch for each fold, and
//!   the methods that normalize into a new string, a buffer, in place, character by character, or with a map of
//!   offsets. [`Marks`] names the classes of diacritics.
//! - [`tokenize`] and [`sentences`] divide a text into words and sentences, [`Tokenizer`] by other conventions;
//!   [`clitics`] divides a word into proclitics, stem and enclitics.
//! - [`find_numbers`] finds numbers in digits and words, with exact values; [`number`] also writes them.
//! - [`find_dialect_words`] finds words of the dialects, with their regions and what they are in MSA; [`dialect`] also
//!   tells how much of a sentence is dialect, and whose.
//! - [`Finder`] finds text and patterns in every spelling, in the original text.
//! - [`inspect`] tells whether a text is Arabic and how far it is vocalised; [`diacritics_agree`] compares words up
//!   to missing diacritics.
//! - [`transliterate`] turns Arabic into Buckwalter, Safe Buckwalter and HSB, and back.
//! - [`light10`] is the light stemmer of Lucene, [`search_stem`] one that knows words; [`StopWords`] are lists.
//! - [`chars`] answers questions about single characters.
//!
//! # Example: keys for a search index
//!
//! ```
//! // «المُعَلِّمَةُ إلى المدرسة» (al-muʿallima ʾilā l-madrasa, "the teacher to the school")
//! assert_eq!(arabic_text::normalize("المُعَلِّمَةُ إلى المدرسة"), "المعلمه الي المدرسه");
//! ```
//!
//! # Example: strip diacritics by class
//!
//! ```
//! use arabic_text::{Marks, Normalizer, strip_diacritics};
//!
//! // «هٰذَا مُدَرِّسٌ» (hādhā mudarrisun, "this is a teacher")
//! assert_eq!(strip_diacritics("هٰذَا مُدَرِّسٌ"), "هذا مدرس");
//!
//! let vowels = Normalizer::new().strip_marks(Marks::SHORT_VOWELS | Marks::TANWEEN);
//! assert_eq!(vowels.normalize("هٰذَا مُدَرِّسٌ"), "هٰذا مدرّس");
//! ```
//!
//! # Example: search in normalized text, highlight in the original
//!
//! ```
//! use arabic_text::Normalizer;
//!
//! let text = "كتب الطَّالِبُ الدَّرْسَ"; // (kataba ṭ-ṭālibu d-darsa, "the student wrote the lesson")
//! let (normalized, map) = Normalizer::SEARCH.normalize_with_offsets(text);
//! let at = normalized.find("الطالب").unwrap();
//! let span = map.source_span(at..at + "الطالب".len());
//! assert_eq!(&text[span.range()], "الطَّالِبُ");
//! ```
//!
//! # Example: settings of your own
//!
//! ```
//! use arabic_text::{Digits, Normalizer};
//!
//! const TITLES: Normalizer = Normalizer::LIGHT.digits(Digits::Arabic).reduce_elongation(1);
//! assert_eq!(TITLES.normalize("مبروووك 2024"), "مبروك ٢٠٢٤"); // (mabrūk, "congratulations")
//! ```
//!
//! # Features
//!
//! - `dialect-model`: a statistical model, 252 KB, that refines the regions of [`dialect::Assessment`].
//! - `rayon`: `Normalizer::normalize_all`, many texts on all processors.
//! - `serde`: results and settings for `serde`, with the names of the command line's JSON.
//! - `cli`: the command `arabic-text` with what only it needs.

mod address;
pub mod chars;
pub mod clitics;
mod compare;
pub mod dialect;
mod find;
#[doc = include_str!("guide.md")]
pub mod guide {}
mod hash;
mod inspect;
mod kernel;
mod lexicon;
mod marks;
mod normalize;
pub mod number;
mod sentence;
#[cfg(feature = "serde")]
mod serialize;
mod span;
mod stem;
mod stop_words;
mod tokenize;
pub mod transliterate;

use std::borrow::Cow;

pub use compare::diacritics_agree;
pub use dialect::find_dialect_words;
pub use find::{Finder, PatternError};
pub use inspect::{Inspection, inspect, strip_diacritics};
pub use lexicon::LexiconError;
pub use marks::Marks;
pub use normalize::{
    Controls, Digits, NormalizedChars, Normalizer, OffsetMap, Operation, OperationError, PresentationForms, Profile,
    SuperscriptAlef, Tatweel,
};
pub use number::find_numbers;
pub use sentence::{Sentence, Sentences, sentences};
pub use span::Span;
pub use stem::{light10, search_stem};
pub use stop_words::StopWords;
pub use tokenize::{Script, Token, TokenKind, Tokenizer, Tokens, tokenize};

/// Normalizes text for search, with [`Normalizer::SEARCH`]: index and query alike.
///
/// Borrowed if nothing changes; otherwise one string is allocated.
///
/// ```
/// // «إلى الأَمامِ!» (ʾilā l-ʾamāmi, "forward!")
/// assert_eq!(arabic_text::normalize("إلى الأَمامِ!"), "الي الامام!");
/// ```
#[must_use]
pub fn normalize(text: &str) -> Cow<'_, str> {
    Normalizer::SEARCH.normalize(text)
}

/// The README, whose examples are tests too.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
