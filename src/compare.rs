//! Comparing words that are vocalised to different degrees.

use std::iter::Peekable;

use crate::chars;
use crate::marks::Marks;
use crate::normalize::{Normalizer, Tatweel};

/// Whether two words are the same where both say something: the same letters, and no letter with two different
/// vowels. Diacritics that one of the two lacks do not count against it.
///
/// For each letter, the short vowel, tanween or sukun of one must be that of the other if both have one; a missing
/// shadda or superscript alef agrees with one that is there. Decomposed spelling, presentation forms, tatweel and
/// controls make no difference; marks beyond these are left out. Allocates a small buffer, takes linear time.
///
/// ```
/// use arabic_text::diacritics_agree;
///
/// // «كتب» may be «كَتَبَ» (kataba, "he wrote") or «كُتُب» (kutub, "books"), but these two differ.
/// assert!(diacritics_agree("كتب", "كَتَبَ") && diacritics_agree("كتب", "كُتُب"));
/// assert!(!diacritics_agree("كَتَبَ", "كُتُب"));
/// // «مدرسة» (madrasa, "school") against «مُدَرِّسَة» (mudarrisa, "woman teacher") with the shadda alone
/// assert!(diacritics_agree("مدرّسة", "مُدَرِّسَة"));
/// assert!(!diacritics_agree("مدرسة", "مدرس"));
/// ```
#[must_use]
pub fn diacritics_agree(a: &str, b: &str) -> bool {
    const LETTERS: Normalizer =
        Normalizer::LIGHT.strip_tatweel(Tatweel::Strip).strip_marks(Marks::ALL.difference(COMPARED));
    let (mut a, mut b) = (LETTERS.chars(a).peekable(), LETTERS.chars(b).peekable());
    loop {
        if vowel(&mut a).zip(vowel(&mut b)).is_some_and(|(a, b)| a != b) {
            return false;
        }
        match (a.next(), b.next()) {
            (None, None) => return true,
            (a, b) if a != b => return false,
            _ => {}
        }
    }
}

const COMPARED: Marks = Marks::TASHKEEL.union(Marks::SUPERSCRIPT_ALEF);

/// Reads the marks up to the next letter and gives the vowel among them.
fn vowel(chars: &mut Peekable<impl Iterator<Item = char>>) -> Option<char> {
    let mut vowel = None;
    while let Some(mark) = chars.next_if(|&c| chars::is_mark(c)) {
        if mark != '\u{651}' && mark != '\u{670}' {
            vowel = Some(mark);
        }
    }
    vowel
}
