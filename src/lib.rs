//! x
mod address;
pub mod chars;
mod inspect;
mod kernel;
mod marks;
mod normalize;
mod sentence;
mod span;
mod stem;
mod tokenize;
mod transliterate;

pub use inspect::{Inspection, inspect, strip_diacritics};
pub use marks::Marks;
pub use normalize::*;
pub use sentence::{Sentence, Sentences, sentences};
pub use span::Span;
pub use stem::light10;
pub use tokenize::{Script, Token, TokenKind, Tokenizer, Tokens, tokenize};
pub use transliterate::*;
