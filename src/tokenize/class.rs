//! What a character means to the tokenizer: a table look-up for characters of one and two bytes, a function for the
//! rest.

use std::ops::RangeInclusive;

use once_cell::sync::Lazy;

use crate::chars::{self, Kind};
use crate::tokenize::emoji;

/// The classes that decide where a token ends.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Class {
    /// White space and U+200B: what stands between tokens.
    Space,
    /// A letter of the Arabic script, its forms and one-word ligatures included.
    Arabic,
    Tatweel,
    /// A letter of any other script.
    Foreign,
    Digit,
    /// A combining mark or a superscript digit: it belongs to what stands before it.
    Mark,
    /// An invisible character: it belongs to a word that it touches.
    Control,
    Punctuation,
    Symbol,
    /// A ligature of several words, such as ﷺ.
    Phrase,
    /// A sign that encloses the number behind it, such as the end of ayah.
    Sign,
    Emoji,
}

impl Class {
    /// Whether the character belongs to what stands before it.
    pub(super) fn is_transparent(self) -> bool {
        matches!(self, Self::Mark | Self::Control)
    }

    /// Whether a word of Arabic letters goes on with the character.
    pub(super) fn is_of_arabic_word(self) -> bool {
        matches!(self, Self::Arabic | Self::Tatweel | Self::Mark | Self::Control)
    }

    pub(super) fn is_letter(self) -> bool {
        matches!(self, Self::Arabic | Self::Foreign)
    }

    /// Whether the character can belong to a word of an Arabic letter or of another.
    pub(super) fn is_of_word(self) -> bool {
        self.is_letter() || matches!(self, Self::Tatweel | Self::Digit)
    }
}

/// Characters of one and two bytes.
const SHORT: usize = 0x800;
/// General Punctuation, and both blocks of presentation forms.
const LONG: [RangeInclusive<u32>; 2] = [0x2000..=0x206F, 0xFB50..=0xFEFF];

pub(super) struct Classes {
    short: [Class; SHORT],
    long: [Vec<Class>; 2],
}

impl std::fmt::Debug for Classes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Classes")
    }
}

static CLASSES: Lazy<Classes> = Lazy::new(|| {
    let mut short = [Class::Symbol; SHORT];
    for (c, class) in ('\0'..).zip(&mut short) {
        *class = classify(c);
    }
    let long = LONG.map(|range| range.filter_map(char::from_u32).map(classify).collect());
    Classes { short, long }
});

impl Classes {
    pub(super) fn get() -> &'static Self {
        &CLASSES
    }

    /// The class and length of the character at a byte, or nothing at the end of the text.
    #[inline(always)]
    pub(super) fn at(&self, text: &str, at: usize) -> Option<(Class, usize)> {
        let bytes = text.as_bytes();
        let lead = *bytes.get(at)?;
        if lead < 0x80 {
            return Some((self.short[usize::from(lead)], 1));
        }
        if lead < 0xE0 {
            let trail = *bytes.get(at + 1)?;
            let index = usize::from(lead & 0x1F) << 6 | usize::from(trail & 0x3F);
            return Some((self.short[index & (SHORT - 1)], 2));
        }
        self.long_at(text, at)
    }

    fn long_at(&self, text: &str, at: usize) -> Option<(Class, usize)> {
        let c = text[at..].chars().next()?;
        let of_table = |index: usize| self.long[index].get((c as u32 - LONG[index].start()) as usize).copied();
        let class = match c {
            '\u{2000}'..='\u{206F}' => of_table(0),
            '\u{FB50}'..='\u{FEFF}' => of_table(1),
            _ => None,
        };
        Some((class.unwrap_or_else(|| classify(c)), c.len_utf8()))
    }

    /// The end of an Arabic word, from a character in it or behind it. With `TATWEEL` false, a tatweel ends it.
    #[inline(always)]
    pub(super) fn arabic_end<const TATWEEL: bool>(&self, text: &str, mut at: usize) -> usize {
        while let Some(chunk) = text.as_bytes().get(at..).and_then(<[u8]>::first_chunk) {
            let letters = common_letters::<TATWEEL>(*chunk);
            at += 2 * letters;
            if letters < CHUNK / 2 {
                break;
            }
        }
        while let Some((class, len)) = self.at(text, at) {
            if !class.is_of_arabic_word() || !TATWEEL && class == Class::Tatweel {
                break;
            }
            at += len;
        }
        at
    }
}

/// The end of ASCII letters.
#[inline(always)]
pub(super) fn ascii_end(text: &str, mut at: usize) -> usize {
    while let Some(chunk) = text.as_bytes().get(at..).and_then(<[u8]>::first_chunk) {
        let letters = ascii_letters(*chunk);
        at += letters;
        if letters < CHUNK {
            break;
        }
    }
    at
}

const CHUNK: usize = 16;

/// How many characters at the beginning are of U+0620 to U+065F: letters, tatweel and marks, what most words are made
/// of. Looking at eight at once spares a branch for each, which the length of words makes hard to predict.
///
/// With `TATWEEL` false, a tatweel is none, and neither is U+0620.
#[inline(always)]
fn common_letters<const TATWEEL: bool>(chunk: [u8; CHUNK]) -> usize {
    const LANES: u128 = u128::MAX / 0xFFFF;
    let pairs = u128::from_le_bytes(chunk);
    // The lead byte is D8 or D9.
    let wrong_lead = (pairs ^ (0xD8 * LANES)) & (0xFE * LANES);
    // D8 goes with a trail from A0 on, D9 with one below: bit 0 of the lead and bit 5 of the trail differ.
    let wrong_trail = !(pairs ^ (pairs >> 13)) & LANES;
    // The five lowest bits of the trail, and a carry into bit 13 unless they are 0.
    let carry = (pairs & (0x1F00 * LANES)) + 0x1F00 * LANES;
    let is_tatweel = if TATWEEL { 0 } else { !carry & (0x2000 * LANES) };
    (wrong_lead | wrong_trail | is_tatweel).trailing_zeros() as usize / 16
}

/// How many bytes at the beginning are ASCII letters.
#[inline(always)]
fn ascii_letters(chunk: [u8; CHUNK]) -> usize {
    const LANES: u128 = u128::MAX / 0xFF;
    const HIGH: u128 = 0x80 * LANES;
    let bytes = u128::from_le_bytes(chunk);
    // In small letters and seven bits, so that sums stay in their lanes: their high bit tells the comparison.
    let small = (bytes | (0x20 * LANES)) & (0x7F * LANES);
    let is_from_a = small + (0x80 - b'a' as u128) * LANES;
    let is_past_z = small + (0x7F - b'z' as u128) * LANES;
    let is_letter = is_from_a & !is_past_z & !bytes;
    (!is_letter & HIGH).trailing_zeros() as usize / 8
}

fn classify(c: char) -> Class {
    if c.is_whitespace() || c == '\u{200B}' {
        return Class::Space;
    }
    let row = chars::row(c);
    match row.kind {
        Kind::Letter if row.form_level() > 1 => Class::Phrase,
        Kind::Letter => Class::Arabic,
        // The rial sign ﷼ is a currency sign first of all.
        Kind::Symbol if row.form_level() > 1 && c != '\u{FDFC}' => Class::Phrase,
        Kind::Symbol => Class::Symbol,
        Kind::Mark => Class::Mark,
        Kind::Digit => Class::Digit,
        Kind::Tatweel => Class::Tatweel,
        Kind::Punctuation => Class::Punctuation,
        Kind::Sign => Class::Sign,
        Kind::Invisible => Class::Control,
        Kind::Other => classify_other(c),
    }
}

/// The class of a character outside the Arabic blocks.
fn classify_other(c: char) -> Class {
    match c {
        _ if chars::control(c).is_some() || c.is_control() => Class::Control,
        '\u{200C}' | '\u{200D}' => Class::Control,
        // Superscripts and subscripts: «م²» is one word, a unit.
        '²' | '³' | '¹' | '\u{2070}'..='\u{208E}' => Class::Mark,
        _ if unicode_normalization::char::is_combining_mark(c) => Class::Mark,
        _ if emoji::is_emoji(c) => Class::Emoji,
        _ if c.is_alphabetic() => Class::Foreign,
        _ if c.is_numeric() => Class::Digit,
        _ if is_punctuation(c) => Class::Punctuation,
        _ => Class::Symbol,
    }
}

/// General category P of what is met beside Arabic: ASCII, Latin-1, General Punctuation, brackets of mathematics,
/// CJK and full width signs.
fn is_punctuation(c: char) -> bool {
    match c {
        '$' | '+' | '<' | '=' | '>' | '^' | '`' | '|' | '~' => false,
        '\0'..='\x7F' => c.is_ascii_punctuation(),
        '¡' | '§' | '«' | '¶' | '·' | '»' | '¿' | '\u{37E}' | '\u{387}' => true,
        '\u{55A}'..='\u{55F}' | '\u{589}' | '\u{58A}' | '\u{5BE}' | '\u{5C0}' | '\u{5C3}' | '\u{5C6}' => true,
        '\u{5F3}' | '\u{5F4}' | '\u{700}'..='\u{70D}' | '\u{964}' | '\u{965}' => true,
        '\u{2044}' | '\u{2052}' => false,
        '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205E}' => true,
        '\u{2308}'..='\u{230B}' | '\u{2329}' | '\u{232A}' | '\u{2768}'..='\u{2775}' => true,
        '\u{27E6}'..='\u{27EF}' | '\u{2983}'..='\u{2998}' | '\u{2E00}'..='\u{2E4F}' => true,
        '\u{3001}'..='\u{3003}' | '\u{3008}'..='\u{3011}' | '\u{3014}'..='\u{301F}' | '\u{30FB}' => true,
        '\u{FE10}'..='\u{FE19}' | '\u{FE30}'..='\u{FE52}' | '\u{FE54}'..='\u{FE61}' => true,
        '\u{FF01}'..='\u{FF03}' | '\u{FF05}'..='\u{FF0A}' | '\u{FF0C}'..='\u{FF0F}' | '\u{FF1A}' | '\u{FF1B}' => true,
        '\u{FF1F}' | '\u{FF20}' | '\u{FF3B}'..='\u{FF3D}' | '\u{FF3F}' | '\u{FF5B}' | '\u{FF5D}' => true,
        '\u{FF5F}'..='\u{FF65}' => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_letters_are_those_of_the_table() {
        for c in '\u{80}'..='\u{7FF}' {
            let text = format!("{c}{c}بت{c} نص طويل");
            let classes = Classes::get();
            let plain = text.chars().take_while(|c| classify(*c).is_of_arabic_word()).map(char::len_utf8).sum();
            assert_eq!(classes.arabic_end::<true>(&text, 0), plain, "{c:?}");
            let letters = text.chars().take_while(|c| ('\u{620}'..='\u{65F}').contains(c)).count();
            let common = |chunk: &[u8; CHUNK]| common_letters::<true>(*chunk);
            assert_eq!(text.as_bytes().first_chunk().map(common), Some(letters), "{c:?}");
            let letters = text.chars().take_while(|c| ('\u{621}'..='\u{65F}').contains(c) && *c != 'ـ').count();
            let common = |chunk: &[u8; CHUNK]| common_letters::<false>(*chunk);
            assert_eq!(text.as_bytes().first_chunk().map(common), Some(letters), "{c:?}");
        }
    }

    #[test]
    fn ascii_letters_are_ascii_letters() {
        for byte in 0..=u8::MAX {
            let mut chunk = *b"azAZmM..........";
            chunk[3] = byte;
            assert_eq!(ascii_letters(chunk), if byte.is_ascii_alphabetic() { 6 } else { 3 }, "{byte:#x}");
        }
    }

    #[test]
    fn classes() {
        for (chars, class) in [
            (" \t\n\u{85}\u{A0}\u{200B}\u{2028}\u{3000}", Class::Space),
            ("اءﻻﷲپۥ", Class::Arabic),
            ("ـ", Class::Tatweel),
            ("aéЯ字", Class::Foreign),
            ("5٥۵½", Class::Digit),
            ("\u{64E}\u{301}\u{20E3}\u{FE0F}²", Class::Mark),
            ("\u{200F}\u{200C}\u{2067}\u{FEFF}\u{AD}\0", Class::Control),
            ("،؛؟.%_#@«»—٪۔﴾", Class::Punctuation),
            ("$+<=>^`|~°©€\u{FDFC}", Class::Symbol),
            ("ﷺ﷽ﷻ", Class::Phrase),
            ("\u{6DD}\u{601}", Class::Sign),
            ("😀🇪✅❤", Class::Emoji),
        ] {
            for c in chars.chars() {
                assert_eq!(Classes::get().at(&c.to_string(), 0), Some((class, c.len_utf8())), "{c:?}");
            }
        }
        assert_eq!(Classes::get().at("", 0), None);
    }
}
