//! x
pub mod chars;
mod inspect;
mod kernel;
mod marks;
mod normalize;
mod span;
mod stem;
mod transliterate;

pub use inspect::{Inspection, inspect, strip_diacritics};
pub use marks::Marks;
pub use normalize::*;
pub use span::Span;
pub use stem::light10;
pub use transliterate::*;
