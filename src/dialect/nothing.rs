//! Words that were read before and are no dialect, so that they need not be read again: most words of most texts.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};

use super::letters::Spelling;
use crate::hash::mixed;

/// A table of the last words that were nothing. Each cell holds a whole word, so that what it says is exact, whatever
/// other threads write.
pub(super) struct Nothing {
    sets: Box<[[AtomicU64; WAYS]]>,
}

/// Bits of the number of sets: a quarter of a megabyte in all.
const BITS: u32 = 13;
/// A word may be in so many cells, which are looked at together.
const WAYS: usize = 4;
/// Set in a cell if phrases begin with the word.
const STARTS: u64 = 1 << (64 - Spelling::SPARE);

impl Nothing {
    /// One that learns nothing.
    #[cfg(test)]
    pub(super) fn none() -> Self {
        Self { sets: Box::default() }
    }

    fn cells(&self, word: Spelling) -> &[AtomicU64] {
        let set = self.sets.get((mixed(word.bits().into()) >> (64 - BITS)) as usize);
        set.map_or(&[], <[AtomicU64; WAYS]>::as_slice)
    }

    #[inline]
    pub(super) fn find(&self, word: Spelling) -> Known {
        for cell in self.cells(word) {
            match cell.load(Ordering::Relaxed) ^ word.bits() {
                0 => return Known::Nothing,
                STARTS => return Known::Start,
                _ => {}
            }
        }
        Known::No
    }

    pub(super) fn add(&self, word: Spelling, starts_phrases: bool) {
        let cells = self.cells(word);
        let free = cells.iter().find(|cell| cell.load(Ordering::Relaxed) == 0);
        // No word has the bits 0. If all cells are taken, one gives way.
        if let Some(cell) = free.or_else(|| cells.get(word.bits() as usize % WAYS)) {
            cell.store(word.bits() | if starts_phrases { STARTS } else { 0 }, Ordering::Relaxed);
        }
    }
}

/// What is known of a word.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Known {
    No,
    /// It is no dialect, wherever it stands.
    Nothing,
    /// Only as the first word of a phrase.
    Start,
}

impl Default for Nothing {
    fn default() -> Self {
        Self { sets: (0..1 << BITS).map(|_| Default::default()).collect() }
    }
}

impl Clone for Nothing {
    /// An empty one: it is for a lexicon that may know more words.
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl fmt::Debug for Nothing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Nothing").finish_non_exhaustive()
    }
}
