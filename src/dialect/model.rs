//! A small statistical model of a sentence's region, which lexicon and rules ask where they leave several open.
//!
//! A linear model over hashed words, beginnings and ends of words. `cargo run --release -p arabic-text-dialect-model`
//! trains it; `data/dialect/MODEL.md` tells on what, and how far to trust it. Hidden from the documentation, since
//! only the engine and the trainer use it: the trainer shares [`features`] and the format with the library, so there
//! is no second definition of either.

pub mod features;
pub mod weights;

#[cfg(test)]
mod tests;

use std::sync::LazyLock;

pub use weights::Weights;

/// How many labels there are.
pub const LABELS: usize = 8;
/// The labels, in the order of all arrays here.
pub const NAMES: [&str; LABELS] = ["MSA", "EGY", "LEV", "GLF", "IRQ", "MGR", "SDN", "YEM"];

static SHIPPED: LazyLock<Weights<'static>> = LazyLock::new(|| {
    // The tests read it, so the shipped file is sound.
    Weights::read(include_bytes!("../../data/dialect/model.bin")).expect("data/dialect/model.bin is a model")
});

/// What the model makes of a text.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Score {
    /// Natural logarithms of probabilities that sum to one, in the order of [`NAMES`].
    pub log_probabilities: [f32; LABELS],
    /// How many Arabic words were read: with fewer than four the probabilities say little.
    pub words: usize,
}

/// The log-probabilities of a text by the shipped model.
#[must_use]
pub fn score(text: &str) -> Score {
    SHIPPED.score([text])
}

/// The same of words that were divided before: the score of words equals the score of a text that consists of them.
#[must_use]
pub fn score_words<'t>(words: impl IntoIterator<Item = &'t str>) -> Score {
    SHIPPED.score(words)
}
