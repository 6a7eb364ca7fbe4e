//! Words as keys: six bits a letter, what spelling varies left out.

use std::hash::{Hash, Hasher};

use crate::chars;
use crate::hash::mixed;

/// The letters of a word, the first in the lowest bits. Equal keys are equal words up to أ إ آ ا, ة and ه, ى and ي,
/// drawn-out letters, marks and tatweel.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Key {
    bits: u128,
    len: u8,
}

/// What fits into a key.
pub(super) const MAX: usize = 21;
const BITS: usize = 6;

const LETTERS: &str = "ابتثجحخدذرزسشصضطظعغفقكلمنهويءؤئپچگڤژ";
/// Letters that are others of another shape or hamza.
const SAME: [(char, char); 16] = [
    ('آ', 'ا'),
    ('أ', 'ا'),
    ('إ', 'ا'),
    ('ٱ', 'ا'),
    ('ة', 'ه'),
    ('ى', 'ي'),
    ('ی', 'ي'),
    ('ک', 'ك'),
    ('ہ', 'ه'),
    ('ھ', 'ه'),
    ('ە', 'ه'),
    ('ڭ', 'گ'),
    ('ݣ', 'گ'),
    ('ڨ', 'گ'),
    ('ڥ', 'ڤ'),
    ('ڢ', 'ف'),
];
/// No letter of a word that is looked up.
const OTHER: u8 = 63;

/// The codes of U+0600 to U+077F; [`OTHER`] where there is none.
static CODES: [u8; 0x180] = codes();

const fn codes() -> [u8; 0x180] {
    let mut codes = [OTHER; 0x180];
    let letters = LETTERS.as_bytes();
    let mut i = 0;
    while i < letters.len() {
        codes[(((letters[i] & 0x1F) as usize) << 6 | (letters[i + 1] & 0x3F) as usize) - 0x600] = (i / 2 + 1) as u8;
        i += 2;
    }
    let mut i = 0;
    while i < SAME.len() {
        codes[SAME[i].0 as usize - 0x600] = codes[SAME[i].1 as usize - 0x600];
        i += 1;
    }
    codes
}

/// The code of a letter that has one.
const fn code(letter: char) -> u8 {
    CODES[letter as usize - 0x600]
}

/// What is no letter but may stand inside a word.
fn is_skipped(c: char) -> bool {
    c == 'ـ' || matches!(c, '\u{200C}' | '\u{200D}') || chars::is_mark(c) || chars::control(c).is_some()
}

/// Calls `each` with every letter of a word, of a ligature several, and where it begins.
fn each_letter(word: &str, mut each: impl FnMut(usize, char)) {
    for (at, c) in word.char_indices() {
        if code_of(c) != OTHER {
            each(at, c);
        } else if c >= '\u{FB50}'
            && let Some(letters) = chars::form(c)
        {
            letters.chars().filter(|&c| !is_skipped(c)).for_each(|c| each(at, c));
        } else if !is_skipped(c) {
            each(at, c);
        }
    }
}

/// The code of any character.
fn code_of(c: char) -> u8 {
    CODES.get((c as usize).wrapping_sub(0x600)).copied().unwrap_or(OTHER)
}

impl Key {
    pub(super) const EMPTY: Self = Self { bits: 0, len: 0 };

    /// The key of a word; `None` if it is too long or holds anything but letters.
    #[inline]
    pub(super) fn of(word: &str) -> Option<Self> {
        Self::of_plain(word).or_else(|| Self::of_any(word))
    }

    /// The key of a word that is nothing but letters of two bytes, none of them drawn out: nearly every word.
    #[inline]
    fn of_plain(word: &str) -> Option<Self> {
        let (pairs, rest) = word.as_bytes().as_chunks::<2>();
        if !rest.is_empty() || pairs.len() > MAX {
            return None;
        }
        let (mut bits, mut last, mut run) = (0, OTHER, 0);
        for (&pair, i) in pairs.iter().zip(0..) {
            let code = *CODES.get(index_of(pair)?)?;
            run = if code == last { run + 1 } else { 0 };
            if code == OTHER || run == 2 {
                return None;
            }
            last = code;
            bits |= u128::from(code) << (i * BITS);
        }
        Some(Self { bits, len: pairs.len() as u8 })
    }

    fn of_any(word: &str) -> Option<Self> {
        let mut key = Self::EMPTY;
        let mut run = 0;
        let mut fits = true;
        each_letter(word, |_, c| {
            let code = code_of(c);
            run = if key.last() == code { run + 1 } else { 1 };
            match run {
                // Three and more of a letter are one that is drawn out.
                3 => key = key.slice(0, key.len() - 1),
                4.. => {}
                _ if code == OTHER || key.len() == MAX => fits = false,
                _ if fits => key = key.push(code),
                _ => {}
            }
        });
        fits.then_some(key)
    }

    /// The key of letters that are known to have one.
    pub(super) const fn literal(letters: &str) -> Self {
        let bytes = letters.as_bytes();
        let mut key = Self::EMPTY;
        let mut i = 0;
        while i < bytes.len() {
            let index = (((bytes[i] & 0x1F) as usize) << 6 | (bytes[i + 1] & 0x3F) as usize) - 0x600;
            key.bits |= (CODES[index] as u128) << (key.len as usize * BITS);
            key.len += 1;
            i += 2;
        }
        key
    }

    pub(super) const fn len(self) -> usize {
        self.len as usize
    }

    pub(super) const fn is_empty(self) -> bool {
        self.len == 0
    }

    const fn at(self, i: usize) -> u8 {
        (self.bits >> (i * BITS) & 63) as u8
    }

    /// The code of the last letter; 0 if there is none.
    pub(super) const fn last(self) -> u8 {
        if self.len == 0 { 0 } else { self.at(self.len() - 1) }
    }

    /// Whether there are letters that MSA has not: their codes are from 32 on.
    pub(super) const fn has_other_letters(self) -> bool {
        const SIXTH_BITS: u128 = {
            let (mut bits, mut i) = (0, 0);
            while i < MAX {
                bits |= 32 << (i * BITS);
                i += 1;
            }
            bits
        };
        self.bits & SIXTH_BITS != 0
    }

    /// The code of the first letter, below 64; 0 if there is none.
    pub(super) const fn first(self) -> usize {
        (self.bits & 63) as usize
    }

    /// Its letters as bits, one for each code.
    pub(super) fn letters(self) -> u64 {
        (0..self.len()).fold(0, |bits, i| bits | 1 << self.at(i))
    }

    /// Where a letter stands first.
    pub(super) fn find(self, letter: char) -> Option<usize> {
        (0..self.len()).find(|&i| self.at(i) == code(letter))
    }

    fn push(self, code: u8) -> Self {
        Self { bits: self.bits | u128::from(code) << (self.len() * BITS), len: self.len + 1 }
    }

    pub(super) const fn slice(self, from: usize, to: usize) -> Self {
        let len = to - from;
        Self { bits: self.bits >> (from * BITS) & ((1 << (len * BITS)) - 1), len: len as u8 }
    }

    pub(super) const fn starts_with(self, head: Self) -> bool {
        let mask = (1 << (head.len() * BITS)) - 1;
        head.len <= self.len && self.bits & mask == head.bits
    }

    /// What is left behind a beginning.
    pub(super) fn strip_prefix(self, head: Self) -> Option<Self> {
        self.starts_with(head).then(|| self.slice(head.len(), self.len()))
    }

    /// What is left before an ending.
    pub(super) fn strip_suffix(self, tail: Self) -> Option<Self> {
        let cut = self.len().checked_sub(tail.len()).filter(|_| self.last() == tail.last())?;
        (self.slice(cut, self.len()).bits == tail.bits).then(|| self.slice(0, cut))
    }

    /// Both, one behind the other; `None` if that is too long.
    pub(super) fn join(self, tail: Self) -> Option<Self> {
        let len = self.len() + tail.len();
        (len <= MAX).then(|| Self { bits: self.bits | tail.bits << (self.len() * BITS), len: len as u8 })
    }

    /// A number that is different for different keys, as a rule.
    pub(super) const fn mixed(self) -> u64 {
        mixed(self.bits)
    }
}

impl Hash for Key {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u128(self.bits);
    }
}

/// A short word as it is written, marks and tatweel left out: six bits a letter. Equal spellings are equal words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Spelling(u64);

impl Spelling {
    /// Bits that are always 0.
    pub(super) const SPARE: u32 = 4;
    const MAX: usize = (u64::BITS - Self::SPARE) as usize / BITS;

    /// The spelling of a word; `None` if it is long or holds anything but letters with a code and common marks.
    #[inline]
    pub(super) fn of(word: &str) -> Option<Self> {
        let (pairs, rest) = word.as_bytes().as_chunks::<2>();
        // Of ten letters with a mark behind each.
        if !rest.is_empty() || pairs.len() > 2 * Self::MAX {
            return None;
        }
        let mut bits = 0_u64;
        for &pair in pairs {
            match *WRITTEN.get(index_of(pair)?)? {
                0 => return None,
                LEFT_OUT => {}
                code if bits.leading_zeros() >= Self::SPARE + BITS as u32 => bits = bits << BITS | u64::from(code),
                _ => return None,
            }
        }
        (bits != 0).then_some(Self(bits))
    }

    pub(super) const fn bits(self) -> u64 {
        self.0
    }
}

/// A mark or tatweel.
const LEFT_OUT: u8 = 63;

/// Codes of the letters in each of their shapes; 0 where there is none.
static WRITTEN: [u8; 0x180] = {
    let mut codes = [0; 0x180];
    let letters = LETTERS.as_bytes();
    let mut code = 0;
    while code < letters.len() / 2 {
        let (lead, trail) = (letters[2 * code] as usize, letters[2 * code + 1] as usize);
        codes[((lead & 0x1F) << 6 | (trail & 0x3F)) - 0x600] = code as u8 + 1;
        code += 1;
    }
    let mut i = 0;
    while i < SAME.len() {
        codes[SAME[i].0 as usize - 0x600] = (code + i) as u8 + 1;
        i += 1;
    }
    assert!(code + i < LEFT_OUT as usize);
    codes['ـ' as usize - 0x600] = LEFT_OUT;
    // Fathatan to sukun. A hamza or madda above or below makes another letter.
    let mut mark = 0x64B;
    while mark <= 0x652 {
        codes[mark - 0x600] = LEFT_OUT;
        mark += 1;
    }
    codes
};

/// Where two bytes stand in a table from U+0600 on, if they are a character of two bytes.
const fn index_of([lead, trail]: [u8; 2]) -> Option<usize> {
    let point = (lead as usize & 0x1F) << 6 | trail as usize & 0x3F;
    if lead >> 5 == 6 { Some(point.wrapping_sub(0x600)) } else { None }
}

/// The letters `from..to` of a word as they are written, for entries that forgive no other spelling.
pub(super) fn written(word: &str, from: usize, to: usize) -> String {
    positions(word).into_iter().take(to).skip(from).map(|(_, c)| c).collect()
}

/// Where letter `index` of the key begins in the word; its end, if there are fewer.
pub(super) fn position(word: &str, index: usize) -> usize {
    if index == 0 { 0 } else { positions(word).get(index).map_or(word.len(), |&(at, _)| at) }
}

/// The letters that a key keeps, and where they begin.
fn positions(word: &str) -> Vec<(usize, char)> {
    let mut letters: Vec<(usize, char)> = Vec::new();
    let mut run = 0;
    each_letter(word, |at, c| {
        run = if letters.last().is_some_and(|&(_, last)| code_of(last) == code_of(c)) { run + 1 } else { 1 };
        match run {
            3 => drop(letters.pop()),
            4.. => {}
            _ => letters.push((at, c)),
        }
    });
    letters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelling_noise_is_left_out() {
        for (a, b) in [("إِنْتَـــه", "انتة"), ("اللى", "اللي"), ("كتييييير", "كتير"), ("ﻫﻼ", "هلا")]
        {
            assert_eq!(Key::of(a), Key::of(b), "{a} {b}");
        }
        for word in ["", "ب", "بيت", "إلى", "مدرسة", "كتيير", "گال", "كتيييير", "بيـت", "word", "٣", "ﻫﻼ"]
        {
            let plain = Key::of_plain(word);
            assert!(plain.is_none() || plain == Key::of_any(word), "{word}");
        }
        assert_ne!(Key::of("شي"), Key::of("شئ"));
        assert_eq!(Key::of("word"), None);
        assert_eq!(Key::of(&"مس".repeat(11)), None);
        assert_eq!(Key::literal("بال"), Key::of("بال").unwrap());
    }

    #[test]
    fn spellings_are_exact() {
        for word in ["بيت", "إلى", "الى", "الي", "گال", "كتير", "كتيير", "كتييير", "مدرسه", "مدرسة"]
        {
            assert_eq!(Spelling::of(word), Spelling::of(word), "{word}");
            assert!(
                Spelling::of(word).is_some_and(|spelling| spelling.bits() >> (64 - Spelling::SPARE) == 0),
                "{word}"
            );
        }
        let words = ["إلى", "الى", "الي", "مدرسه", "مدرسة", "كتيير", "كتير", "اا", "ا"];
        let distinct: std::collections::HashSet<u64> =
            words.iter().map(|word| Spelling::of(word).unwrap().bits()).collect();
        assert_eq!(distinct.len(), words.len());
        assert_eq!(Spelling::of("بَيـْتٌ"), Spelling::of("بيت"));
        for other in ["", "ـَ", "أٌ", "word", "wordwo", "ﻫﻼ", "٣٤", "الاستقلالية", "¢¢", "ߊߊ"]
        {
            assert_eq!(Spelling::of(other), None, "{other}");
        }
    }

    #[test]
    fn letters_lead_back() {
        assert_eq!(position("بِيـكتب", 1), 4);
        assert_eq!(written("بِيـكتتتتب", 1, 4), "يكت");
        assert_eq!(position("بي", 9), 4);
    }
}
