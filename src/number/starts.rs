//! Where the next number may begin, found without making tokens.
//!
//! Most words of most texts begin no number. Each word is hashed letter by letter and looked up among the hashes of all
//! words that can begin one, with their clitics; only what is found there is looked at closely.

use super::digits;
use super::letters::{self, BITS, Key};

/// The hashes of words, as bits.
pub(super) struct Starts {
    words: Box<[u64]>,
    /// What the characters from U+0600 to U+06FF are.
    block: [u8; 256],
}

/// So many bits for some twenty thousand hashes: one other word in thirty is looked at for nothing.
const SIZE: u32 = 19;

/// The end of a word.
const GAP: u8 = letters::NONE;
/// A digit, or a sign that may stand before one.
const DIGIT: u8 = 254;

/// All that may stand before a word: و or ف, then a preposition, then the article.
const PREFIXES: [&str; 27] = [
    "", "ال", "ب", "ك", "ل", "بال", "كال", "لال", "لل", "و", "وال", "وب", "وك", "ول", "وبال", "وكال", "ولال", "ولل", "ف",
    "فال", "فب", "فك", "فل", "فبال", "فكال", "فلال", "فلل",
];

fn add(hash: u64, code: u8) -> u64 {
    hash.rotate_left(5) ^ u64::from(code)
}

fn add_all(mut hash: u64, mut key: Key) -> u64 {
    while key != 0 {
        hash = add(hash, (key & ((1 << BITS) - 1)) as u8);
        key >>= BITS;
    }
    hash
}

impl Starts {
    pub(super) fn new(words: impl Iterator<Item = Key>) -> Self {
        let block = std::array::from_fn(|index| {
            let c = char::from_u32(0x600 + index as u32).unwrap_or_default();
            if digits::begins(c) { DIGIT } else { letters::code(c) }
        });
        let mut starts = Self { words: vec![0; 1 << (SIZE - 6)].into(), block };
        let prefixes = PREFIXES.map(|prefix| add_all(0, letters::key(prefix).0));
        for key in words {
            for prefix in prefixes {
                let (index, bit) = Self::place(add_all(prefix, key));
                starts.words[index] |= bit;
            }
        }
        starts
    }

    fn place(hash: u64) -> (usize, u64) {
        let place = hash.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (64 - SIZE);
        ((place >> 6) as usize, 1 << (place & 63))
    }

    /// The bytes of the next word at or behind a byte that may begin a number, or of the next digit.
    pub(super) fn find(&self, text: &str, from: usize) -> Option<(usize, usize)> {
        let bytes = text.as_bytes();
        let (mut start, mut at, mut hash) = (from, from, 0);
        loop {
            let (class, len) = match bytes.get(at..) {
                Some(&[lead @ 0xD8..=0xDB, trail, ..]) => {
                    (self.block[usize::from(lead & 3) << 6 | usize::from(trail & 0x3F)], 2)
                }
                Some(&[byte @ ..0x80, ..]) => (if byte.is_ascii_digit() || byte == b'%' { DIGIT } else { GAP }, 1),
                _ => match text[at..].chars().next() {
                    Some(c) if digits::begins(c) => (DIGIT, c.len_utf8()),
                    Some(c) => {
                        let mut last = 0;
                        letters::each_code(c, |code| {
                            // The last letter of a ligature is added below.
                            hash = if last == 0 { hash } else { add(hash, last) };
                            last = code;
                        });
                        (last, c.len_utf8())
                    }
                    None => (GAP, 0),
                },
            };
            match class {
                0 => {}
                GAP => {
                    let (index, bit) = Self::place(hash);
                    if start < at && self.words[index] & bit != 0 {
                        return Some((start, at));
                    }
                    if len == 0 {
                        return None;
                    }
                    (start, hash) = (at + len, 0);
                }
                DIGIT => return Some((at, at + len)),
                code => hash = add(hash, code),
            }
            at += len;
        }
    }
}
