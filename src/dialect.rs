//! Dialect: so far the statistical model of a sentence.

#[doc(hidden)]
pub mod model;
