//! Places in a text as a set of bits, with counts by which they are found.

use super::block::{self, Block};

/// So many words of bits share a count.
const GROUP: usize = 8;

/// A set of byte offsets.
#[derive(Clone, Default)]
pub(crate) struct Places {
    words: Vec<u64>,
    /// How many places lie before each group of words; filled by `count`.
    counts: Vec<usize>,
}

impl Places {
    /// None, with room for those of a text of so many bytes.
    pub(crate) fn new(len: usize) -> Self {
        Self { words: vec![0; len / 64 + 2], counts: Vec::new() }
    }

    /// The places of the set bits, counted from `at`.
    #[inline(always)]
    pub(super) fn insert_all(&mut self, at: usize, bits: u64) {
        if let Some([low, high]) = self.words.get_mut(at / 64..at / 64 + 2) {
            *low |= bits << (at % 64);
            *high |= bits >> 1 >> (63 - at % 64);
        }
    }

    pub(crate) fn insert(&mut self, at: usize) {
        self.insert_all(at, 1);
    }

    pub(crate) fn insert_chars(&mut self, text: &str, at: usize) {
        text.char_indices().for_each(|(offset, _)| self.insert(at + offset));
    }

    pub(crate) fn remove(&mut self, start: usize, end: usize) {
        let mut at = start;
        while at < end {
            let next = (at / 64 + 1) * 64;
            let mut mask = u64::MAX << (at % 64);
            if end < next {
                mask &= (1 << (end % 64)) - 1;
            }
            if let Some(word) = self.words.get_mut(at / 64) {
                *word &= !mask;
            }
            at = next;
        }
    }

    #[inline(always)]
    pub(super) fn insert_char_starts<B: Block>(&mut self, text: &str) {
        for (chunk, word) in text.as_bytes().chunks(block::LEN).zip(&mut self.words) {
            *word = match chunk.first_chunk() {
                Some(chunk) => !block::continues(B::load(chunk)).mask(),
                None => char_starts(chunk),
            };
        }
    }

    pub(super) fn insert_char_starts_slowly(&mut self, text: &str) {
        for (chunk, word) in text.as_bytes().chunks(block::LEN).zip(&mut self.words) {
            *word = char_starts(chunk);
        }
    }

    /// Called when all places are in.
    #[inline(always)]
    pub(super) fn count(&mut self) {
        let mut sum = 0;
        self.counts = Vec::with_capacity(self.words.len() / GROUP + 1);
        for words in self.words.chunks(GROUP) {
            self.counts.push(sum);
            sum += words.iter().map(|word| word.count_ones() as usize).sum::<usize>();
        }
    }

    pub(crate) fn contain(&self, at: usize) -> bool {
        self.words.get(at / 64).is_some_and(|word| word >> (at % 64) & 1 != 0)
    }

    /// How many lie before an offset.
    pub(crate) fn count_before(&self, at: usize) -> usize {
        let word = (at / 64).min(self.words.len());
        let group = (word / GROUP).min(self.counts.len().saturating_sub(1));
        let whole = self.words.get(group * GROUP..word).unwrap_or_default();
        let part = self.words.get(word).map_or(0, |word| word & ((1 << (at % 64)) - 1));
        let before = self.counts.get(group).copied().unwrap_or(0);
        before + whole.iter().chain([&part]).map(|word| word.count_ones() as usize).sum::<usize>()
    }

    /// The place before which lie so many others.
    pub(crate) fn find(&self, index: usize) -> Option<usize> {
        let group = self.counts.partition_point(|&count| count <= index).checked_sub(1)?;
        let mut rest = index - self.counts.get(group)?;
        for (word, &bits) in self.words.iter().enumerate().skip(group * GROUP) {
            let count = bits.count_ones() as usize;
            if rest < count {
                let bits = (0..rest).fold(bits, |bits, _| bits & (bits - 1));
                return Some(word * 64 + bits.trailing_zeros() as usize);
            }
            rest -= count;
        }
        None
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.words.iter().enumerate().flat_map(|(word, &bits)| {
            let next = |bits: &u64| Some(bits & bits.wrapping_sub(1)).filter(|&rest| rest != 0);
            let all = std::iter::successors(Some(bits).filter(|&bits| bits != 0), next);
            all.map(move |bits| word * 64 + bits.trailing_zeros() as usize)
        })
    }
}

/// A bit for each byte that begins a character.
fn char_starts(bytes: &[u8]) -> u64 {
    bytes.iter().rev().fold(0, |starts, &byte| starts << 1 | u64::from(byte & 0xC0 != 0x80))
}
