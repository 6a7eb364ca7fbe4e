//! Words as short keys: every letter of Arabic five bits, spelling noise left out.

use crate::chars::{self, Kind};

/// The letters of a word after folding, the first in the lowest bits. Equal keys are equal words up to hamza, ه and
/// ة, ى and ي, marks, tatweel and invisible characters.
pub(super) type Key = u128;

/// What fits into a key.
pub(super) const MAX: u32 = 25;
pub(super) const BITS: u32 = 5;

const LETTERS: &str = "ابتثجحخدذرزسشصضطظعغفقكلمنهويء";
/// A letter of another language.
const OTHER: u8 = 31;
/// No letter at all: the word ends here.
pub(super) const NONE: u8 = 255;

/// The codes of U+0600 to U+06FF: 0 is left out.
static CODES: [u8; 256] = codes();

const fn codes() -> [u8; 256] {
    let mut codes = [NONE; 256];
    let letters = LETTERS.as_bytes();
    let mut i = 0;
    while i < letters.len() {
        codes[(((letters[i] & 0x1F) as usize) << 6 | (letters[i + 1] & 0x3F) as usize) - 0x600] = (i / 2 + 1) as u8;
        i += 2;
    }
    let same = [
        (0x622, 0x627),
        (0x623, 0x627),
        (0x625, 0x627),
        (0x671, 0x627),
        (0x629, 0x647),
        (0x649, 0x64A),
        (0x626, 0x64A),
        (0x624, 0x648),
        (0x6CC, 0x64A),
        (0x6A9, 0x643),
        (0x6C1, 0x647),
        (0x6BE, 0x647),
    ];
    let mut i = 0;
    while i < same.len() {
        codes[same[i].0 - 0x600] = codes[same[i].1 - 0x600];
        i += 1;
    }
    codes
}

/// The code of a character; 0 if it is left out.
#[inline]
pub(super) fn code(c: char) -> u8 {
    let index = (c as u32).wrapping_sub(0x600);
    if index < 256 && CODES[index as usize] != NONE {
        return CODES[index as usize];
    }
    slow(c)
}

#[cold]
fn slow(c: char) -> u8 {
    match c {
        '\u{200C}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{61C}' | '\u{640}' => 0,
        _ => match chars::row(c).kind {
            Kind::Mark => 0,
            Kind::Letter => OTHER,
            _ => NONE,
        },
    }
}

/// Calls `each` with the codes of a character: of a ligature several.
#[inline]
pub(super) fn each_code(c: char, mut each: impl FnMut(u8)) {
    if c < '\u{FB50}' {
        return each(code(c));
    }
    match chars::form(c).filter(|_| chars::row(c).form_level() == 1) {
        Some(letters) => letters.chars().for_each(|c| each(code(c))),
        None => each(code(c)),
    }
}

/// The key of a word, and how many letters it has; 0 if it does not fit.
pub(super) fn key(word: &str) -> (Key, u32) {
    let (mut key, mut len) = (0, 0);
    for c in word.chars() {
        each_code(c, |code| {
            if code != 0 {
                if len < MAX {
                    key |= Key::from(code) << (len * BITS);
                }
                len += 1;
            }
        });
    }
    if len > MAX { (0, 0) } else { (key, len) }
}

/// The key of a few letters, to compare with.
pub(super) const fn letter(c: char) -> Key {
    CODES[(c as usize) - 0x600] as Key
}

#[cfg(test)]
mod tests {
    use super::key;

    #[test]
    fn noise_is_left_out() {
        assert_eq!(key("أَرْبَعَـــة").0, key("اربعه").0);
        assert_eq!(key("ﻣﻼﻳﻴﻦ").0, key("ملايين").0);
        assert_ne!(key("مئة").0, key("مئات").0);
        assert_eq!(key(&"م".repeat(26)), (0, 0));
    }
}
