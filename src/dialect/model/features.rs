//! What the model sees of a text: each word, its beginnings and its ends, in the spelling that sources agree on.
//!
//! Beginnings and ends hold the clitics and affixes in which dialects differ. The insides of words and pairs of words
//! were tried: they help on texts like the training texts and hurt on all others, since they carry topics.

use crate::chars::{self, Kind};

/// Beginnings and ends of one to so many letters.
const AFFIX: usize = 3;
/// Longer words are cut: no word of the language is longer.
const LONGEST: usize = 24;
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
/// habit and not by dialect; look-alikes of other keyboards are the letters they stand for.
#[inline]
fn code(c: char) -> Code {
    let letter = match c {
        ' ' => return Code::Border,
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
        _ => {
            return match chars::row(c).kind {
                Kind::Letter => Code::Letter(39),
                Kind::Mark | Kind::Tatweel | Kind::Invisible => Code::Nothing,
                _ if chars::control(c).is_some_and(|control| control != chars::Control::Space) => Code::Nothing,
                _ => Code::Border,
            };
        }
    };
    Code::Letter(letter)
}

/// The letters of a word, long repetitions reduced to one letter.
struct Word {
    letters: [u8; LONGEST],
    len: usize,
    /// How often the last letter was repeated in the text.
    run: usize,
}

impl Word {
    fn push(&mut self, letter: u8) {
        if self.len > 0 && self.letters[self.len - 1] == letter {
            self.run += 1;
            if self.run == 3 {
                self.len -= 1;
            }
            if self.run >= 3 {
                return;
            }
        } else {
            self.run = 1;
        }
        if self.len < LONGEST {
            self.letters[self.len] = letter;
            self.len += 1;
        }
    }

    /// Gives the hashes of the word's features.
    fn features(&self, hashes: &mut [u32; PER_WORD]) -> usize {
        let letters = &self.letters[..self.len];
        let mut count = 0;
        let mut add = |hash: u64| {
            hashes[count] = mix(hash);
            count += 1;
        };
        let mut hash = WORD;
        for (index, &letter) in letters.iter().enumerate() {
            hash = extend(hash, letter);
            if index < AFFIX {
                add(hash ^ BEGINNING);
            }
        }
        add(hash);
        let mut hash = END;
        for &letter in letters.iter().rev().take(AFFIX) {
            hash = extend(hash, letter);
            add(hash);
        }
        count
    }
}

// Any odd numbers do; what counts is that they never change, since the weights are stored by these hashes.
const WORD: u64 = 0x517C_C1B7_2722_0A95;
const BEGINNING: u64 = 0x2545_F491_4F6C_DD1D;
const END: u64 = 0xD6E8_FEB8_6659_FD93;

fn extend(hash: u64, letter: u8) -> u64 {
    (hash.rotate_left(7) ^ u64::from(letter)).wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

fn mix(hash: u64) -> u32 {
    ((hash ^ (hash >> 32)).wrapping_mul(0xFF51_AFD7_ED55_8CCD) >> 32) as u32
}

/// Calls `each` with the hashes of each word's features, in one pass and without allocation.
#[inline]
pub fn words(text: &str, mut each: impl FnMut(&[u32])) {
    let mut hashes = [0; PER_WORD];
    let mut word = Word { letters: [0; LONGEST], len: 0, run: 0 };
    let mut end = |word: &mut Word| {
        if word.len > 0 {
            let count = word.features(&mut hashes);
            each(&hashes[..count]);
            word.len = 0;
            word.run = 0;
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
