//! Letters of a word as small codes, packed into one integer.
//!
//! A word is folded once; every prefix, stem and suffix of it is then a bit slice, so the
//! search over segmentations neither copies nor allocates.

use crate::chars;

/// Letter codes. 31 letters fit in five bits; zero means "no letter".
///
/// Hamza seats (أ إ ؤ ئ ء) share one code: the seat changes with the vowel of the pronoun that
/// follows (أصدقاؤه, أصدقائه). Final ى shares the code of ي for the same reason (على, عليه).
pub(super) mod code {
    pub(in super::super) const HAMZA: u8 = 1;
    pub(in super::super) const ALEF_MADDA: u8 = 2;
    pub(in super::super) const ALEF: u8 = 3;
    pub(in super::super) const BEH: u8 = 4;
    pub(in super::super) const TEH: u8 = 5;
    pub(in super::super) const TEH_MARBUTA: u8 = 6;
    pub(in super::super) const DAL: u8 = 11;
    pub(in super::super) const REH: u8 = 13;
    pub(in super::super) const THAL: u8 = 12;
    pub(in super::super) const SEEN: u8 = 15;
    pub(in super::super) const AIN: u8 = 21;
    pub(in super::super) const QAF: u8 = 24;
    pub(in super::super) const KAF: u8 = 25;
    pub(in super::super) const LAM: u8 = 26;
    pub(in super::super) const MEEM: u8 = 27;
    pub(in super::super) const NOON: u8 = 28;
    pub(in super::super) const HEH: u8 = 29;
    pub(in super::super) const FEH: u8 = 23;
    pub(in super::super) const WAW: u8 = 30;
    pub(in super::super) const YEH: u8 = 31;
}

/// Bits of one letter code.
const BITS: usize = 5;
/// Longest word that is analysed; longer ones are taken as one stem.
pub(super) const MAX_LETTERS: usize = 24;

/// Code of an Arabic letter, `None` for any other character.
pub(super) fn letter_code(c: char) -> Option<u8> {
    Some(match c {
        'ء' | 'أ' | 'إ' | 'ؤ' | 'ئ' => code::HAMZA,
        'آ' => code::ALEF_MADDA,
        'ا' | 'ٱ' => code::ALEF,
        'ب' | 'پ' => code::BEH,
        'ت' => code::TEH,
        'ة' => code::TEH_MARBUTA,
        'ث' => 7,
        'ج' | 'چ' => 8,
        'ح' => 9,
        'خ' => 10,
        'د' => code::DAL,
        'ذ' => 12,
        'ر' => code::REH,
        'ز' | 'ژ' => 14,
        'س' => code::SEEN,
        'ش' => 16,
        'ص' => 17,
        'ض' => 18,
        'ط' => 19,
        'ظ' => 20,
        'ع' => 21,
        'غ' => 22,
        'ف' | 'ڤ' | 'ڥ' => code::FEH,
        'ق' => 24,
        'ك' | 'ک' | 'گ' => code::KAF,
        'ل' => code::LAM,
        'م' => code::MEEM,
        'ن' => code::NOON,
        'ه' | 'ہ' | 'ھ' => code::HEH,
        'و' => code::WAW,
        'ي' | 'ى' | 'ی' => code::YEH,
        _ => return None,
    })
}

/// Marks, tatweel, joiners and bidi marks: skipped for matching, they go with the letter before.
pub(super) fn is_skipped(c: char) -> bool {
    chars::is_mark(c) || matches!(c, 'ـ' | '\u{200C}' | '\u{200D}') || chars::control(c).is_some()
}

/// A run of letters packed five bits each, the first letter lowest.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Key {
    bits: u128,
    len: u8,
}

impl Key {
    pub(super) const EMPTY: Key = Key { bits: 0, len: 0 };

    /// Packs a text; `None` when it has other characters than letters and marks or is too long.
    pub(super) fn of(text: &str) -> Option<Key> {
        let mut key = Key::EMPTY;
        for c in text.chars() {
            if is_skipped(c) {
                key = key.with_mark(c);
            } else if key.len() == MAX_LETTERS {
                return None;
            } else {
                key = key.push(letter_code(c)?);
            }
        }
        Some(key)
    }

    pub(super) fn len(self) -> usize {
        self.len as usize
    }

    pub(super) fn bits(self) -> u128 {
        self.bits
    }

    /// Letter at `i`, zero past the end.
    pub(super) fn at(self, i: usize) -> u8 {
        if i >= self.len() { 0 } else { ((self.bits >> (i * BITS)) & 31) as u8 }
    }

    pub(super) fn first(self) -> u8 {
        (self.bits & 31) as u8
    }

    /// Last letter, zero for the empty key.
    pub(super) fn last(self) -> u8 {
        self.len().checked_sub(1).map_or(0, |i| self.at(i))
    }

    pub(super) fn slice(self, from: usize, to: usize) -> Key {
        let to = to.min(self.len());
        let from = from.min(to);
        let len = to - from;
        Key { bits: (self.bits >> (from * BITS)) & ((1u128 << (len * BITS)) - 1), len: len as u8 }
    }

    pub(super) fn push(self, letter: u8) -> Key {
        Key { bits: self.bits | ((letter as u128) << (self.len() * BITS)), len: self.len + 1 }
    }

    /// The key without `tail`, if it ends so.
    pub(super) fn strip_suffix(self, tail: Key) -> Option<Key> {
        let cut = self.len().checked_sub(tail.len())?;
        (self.slice(cut, self.len()) == tail).then(|| self.slice(0, cut))
    }

    /// The key with its last letter replaced.
    pub(super) fn with_last(self, letter: u8) -> Key {
        match self.len().checked_sub(1) {
            Some(n) => self.slice(0, n).push(letter),
            None => self,
        }
    }

    /// The key with a hamza or madda that is written as a mark joined to its letter.
    fn with_mark(self, mark: char) -> Key {
        match (self.last(), mark) {
            (code::ALEF, '\u{653}') => self.with_last(code::ALEF_MADDA),
            (code::ALEF | code::WAW | code::YEH, '\u{654}') | (code::ALEF, '\u{655}') => self.with_last(code::HAMZA),
            _ => self,
        }
    }

    /// The key with its first letter replaced.
    pub(super) fn with_first(self, letter: u8) -> Key {
        Key { bits: (self.bits & !31) | letter as u128, ..self }
    }
}

/// The leading run of letters of a word and where each of them starts.
pub(super) struct Letters {
    pub key: Key,
    starts: [u32; MAX_LETTERS],
    /// Whether the letter is written أ: evidence for the question hamza and the first person.
    alef_hamza_above: u32,
    /// Whether the last letter is written ي rather than ى.
    pub ends_in_yeh: bool,
    /// Byte position of the first character that is neither letter nor mark.
    pub stop: Option<usize>,
}

impl Letters {
    /// Reads a word. `None` when it has more letters than are analysed.
    pub(super) fn read(word: &str) -> Option<Letters> {
        let mut letters =
            Letters { key: Key::EMPTY, starts: [0; MAX_LETTERS], alef_hamza_above: 0, ends_in_yeh: false, stop: None };
        for (at, c) in word.char_indices() {
            if is_skipped(c) {
                letters.key = letters.key.with_mark(c);
                continue;
            }
            let Some(letter) = letter_code(c) else {
                letters.stop = Some(at);
                break;
            };
            let i = letters.key.len();
            if i == MAX_LETTERS {
                return None;
            }
            letters.starts[i] = u32::try_from(at).ok()?;
            letters.alef_hamza_above |= u32::from(c == 'أ') << i;
            letters.ends_in_yeh = c == 'ي';
            letters.key = letters.key.push(letter);
        }
        Some(letters)
    }

    /// Byte position of letter `i`; the first segment always begins at 0.
    pub(super) fn start(&self, i: usize) -> usize {
        if i == 0 { 0 } else { self.starts[i] as usize }
    }

    pub(super) fn is_alef_hamza_above(&self, i: usize) -> bool {
        self.alef_hamza_above >> i & 1 == 1
    }
}
