//! What the model sees of a text: each word, its beginnings and its ends, in the spelling that sources agree on.
//!
//! Beginnings and ends hold the clitics and affixes in which dialects differ. The insides of words and pairs of words
//! were tried: they help on texts like the training texts and hurt on all others, since they carry topics.

use crate::chars::{self, Control, Kind};

/// Beginnings and ends of one to so many letters.
const AFFIX: usize = 4;
/// Longer words are cut: no word of the language is longer.
const LONGEST: usize = 21;
/// The most features that one word has.
pub const PER_WORD: usize = 2 * AFFIX + 1;

/// What a character is to the model.
enum Code {
    Letter(u8),
    /// Marks, tatweel and controls, which are looked through.
    Nothing,
    /// Anything else: spaces, punctuation, digits, other scripts.
    Border,
}

/// Letters in the spelling that is compared: alef forms, ى and ي, ة and ه are one, since sources differ in them by
/// habit and not by dialect; look-alikes of other keyboards are the letters they stand for. 0 for all else.
const fn letter(c: char) -> u8 {
    match c {
        'ا' | 'أ' | 'إ' | 'آ' | 'ٱ' => 1,
        'ب' => 2,
        'ت' => 3,
        'ث' => 4,
        'ج' => 5,
        'ح' => 6,
        'خ' => 7,
        'د' => 8,
        'ذ' => 9,
        'ر' => 10,
        'ز' => 11,
        'س' => 12,
        'ش' => 13,
        'ص' => 14,
        'ض' => 15,
        'ط' => 16,
        'ظ' => 17,
        'ع' => 18,
        'غ' => 19,
        'ف' => 20,
        'ق' => 21,
        'ك' | 'ک' => 22,
        'ل' => 23,
        'م' => 24,
        'ن' => 25,
        'ه' | 'ة' | 'ہ' | 'ھ' => 26,
        'و' => 27,
        'ي' | 'ى' | 'ی' => 28,
        'ء' => 29,
        'ؤ' => 30,
        'ئ' => 31,
        // Sounds that MSA has no letters for.
        'گ' => 32,
        'چ' => 33,
        'پ' => 34,
        'ڤ' => 35,
        'ڨ' => 36,
        'ڭ' => 37,
        'ژ' => 38,
        _ => 0,
    }
}

const OTHER_LETTER: u8 = 39;

/// [`letter`] of the block U+0600, so that the next letter costs no jump that a processor would have to guess.
static LETTERS: [u8; 256] = {
    let mut letters = [0; 256];
    let mut index = 0;
    while index < letters.len() {
        letters[index] = match char::from_u32(0x600 + index as u32) {
            Some(c) => letter(c),
            None => 0,
        };
        index += 1;
    }
    letters
};

#[inline]
fn code(c: char) -> Code {
    let letter = LETTERS.get((c as usize).wrapping_sub(0x600)).copied().unwrap_or(0);
    if letter > 0 { Code::Letter(letter) } else { rare(c) }
}

#[inline]
fn rare(c: char) -> Code {
    if c.is_ascii() {
        return Code::Border;
    }
    match chars::row(c).kind {
        Kind::Letter => Code::Letter(OTHER_LETTER),
        Kind::Mark | Kind::Tatweel | Kind::Invisible => Code::Nothing,
        _ if chars::control(c).is_some_and(|control| control != Control::Space) => Code::Nothing,
        _ => Code::Border,
    }
}

/// The letters of a word, six bits each, so that its beginnings and ends are slices of bits. Long repetitions are
/// reduced to one letter.
#[derive(Clone, Copy, Default)]
struct Word {
    bits: u128,
    len: usize,
    /// How often the last letter was repeated in the text.
    run: usize,
}

impl Word {
    #[inline]
    fn push(&mut self, letter: u8) {
        self.run = if self.bits & MASK == u128::from(letter) { self.run + 1 } else { 1 };
        match self.run {
            1 | 2 if self.len < LONGEST => {
                self.bits = self.bits << BITS | u128::from(letter);
                self.len += 1;
            }
            3 if self.len > 1 => {
                self.bits >>= BITS;
                self.len -= 1;
            }
            _ => {}
        }
    }

    /// The hashes of the word's features, and how many of them there are.
    #[inline]
    fn features(self) -> ([u32; PER_WORD], usize) {
        let mut hashes = [0; PER_WORD];
        hashes[0] = hash(WORD ^ (self.bits as u64) ^ ((self.bits >> 64) as u64).wrapping_mul(FACTOR));
        for n in 1..=AFFIX {
            // Of a shorter word this is nonsense, which the count leaves out: no branch to guess.
            let beginning = (self.bits >> (BITS * self.len.saturating_sub(n))) as u64;
            let end = self.bits as u64 & ((1 << (BITS * n)) - 1);
            hashes[2 * n - 1] = hash(BEGINNING ^ beginning ^ (n as u64) << 32);
            hashes[2 * n] = hash(END ^ end ^ (n as u64) << 32);
        }
        (hashes, 1 + 2 * self.len.min(AFFIX))
    }
}

const BITS: usize = 6;
const MASK: u128 = (1 << BITS) - 1;
const _: () = assert!(LONGEST * BITS <= 128 && OTHER_LETTER as u128 <= MASK);

// What counts is that these never change, since the weights are stored by the hashes.
const WORD: u64 = 0x517C_C1B7_2722_0A95;
const BEGINNING: u64 = 0x2545_F491_4F6C_DD1D;
const END: u64 = 0xD6E8_FEB8_6659_FD93;
const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;

#[inline]
fn hash(value: u64) -> u32 {
    let value = value.wrapping_mul(FACTOR);
    ((value ^ (value >> 32)).wrapping_mul(0xFF51_AFD7_ED55_8CCD) >> 32) as u32
}

/// Calls `each` with the hashes of each word's features, in one pass and without allocation.
#[inline]
pub fn words(text: &str, mut each: impl FnMut(&[u32])) {
    let mut word = Word::default();
    let mut end = |word: &mut Word| {
        if word.len > 0 {
            let (hashes, count) = word.features();
            each(&hashes[..count]);
            *word = Word::default();
        }
    };
    for c in text.chars() {
        match code(c) {
            Code::Letter(letter) => word.push(letter),
            Code::Nothing => {}
            Code::Border => end(&mut word),
        }
    }
    end(&mut word);
}
