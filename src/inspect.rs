//! What a text is made of: is it Arabic, has it diacritics, how many.

use std::borrow::Cow;

use unicode_normalization::char::{compose, is_combining_mark};

use crate::chars::{self, Kind};
use crate::marks::Marks;
use crate::normalize::Normalizer;

/// Removes every Arabic mark; [`Normalizer::strip_marks`] chooses among them.
///
/// Letters stay as they are, with their hamza and madda even where these are spelled as marks; tatweel stays;
/// marks of other scripts stay. Borrowed, and nothing allocated, if the text has no marks.
///
/// ```
/// // «الطِّفْلُ سَعِيدٌ» (aṭ-ṭiflu saʿīdun, "the child is happy")
/// assert_eq!(arabic_text::strip_diacritics("الطِّفْلُ سَعِيدٌ"), "الطفل سعيد");
/// ```
#[must_use]
pub fn strip_diacritics(text: &str) -> Cow<'_, str> {
    const STRIP: Normalizer = Normalizer::new().strip_marks(Marks::ALL);
    STRIP.normalize(text)
}

/// Counts of the characters of a text, made by [`inspect`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Inspection {
    arabic_letters: usize,
    other_letters: usize,
    marks: usize,
}

/// Counts the letters and Arabic marks of a text, in one pass and without allocating.
///
/// A hamza or madda that is written as a mark but belongs to its letter (alef and U+0654 for «أ») is no mark of its own.
///
/// ```
/// let counts = arabic_text::inspect("كَتَبَ email"); // (kataba, "he wrote")
/// assert_eq!((counts.arabic_letters(), counts.other_letters(), counts.marks()), (3, 5, 3));
/// assert!(!counts.is_arabic());
/// ```
#[must_use]
pub fn inspect(text: &str) -> Inspection {
    let mut counts = Inspection::default();
    let mut letter = '\0';
    for c in text.chars() {
        match chars::row(c).kind {
            Kind::Letter => {
                counts.arabic_letters += 1;
                letter = c;
            }
            Kind::Mark if Marks::HAMZA_MADDA.contains(c) && compose(letter, c).is_some() => letter = '\0',
            Kind::Mark => counts.marks += 1,
            Kind::Other if c.is_alphabetic() && !is_combining_mark(c) => {
                counts.other_letters += 1;
                letter = '\0';
            }
            _ => letter = '\0',
        }
    }
    counts
}

impl Inspection {
    /// Letters of the Arabic script.
    ///
    /// ```
    /// assert_eq!(arabic_text::inspect("أبjد").arabic_letters(), 3);
    /// ```
    #[must_use]
    pub fn arabic_letters(&self) -> usize {
        self.arabic_letters
    }

    /// Letters of other scripts.
    ///
    /// ```
    /// assert_eq!(arabic_text::inspect("أبjد").other_letters(), 1);
    /// ```
    #[must_use]
    pub fn other_letters(&self) -> usize {
        self.other_letters
    }

    /// Arabic marks.
    ///
    /// ```
    /// assert_eq!(arabic_text::inspect("أُمّ").marks(), 2); // (ʾumm, "mother")
    /// ```
    #[must_use]
    pub fn marks(&self) -> usize {
        self.marks
    }

    /// Whether there are more Arabic letters than others. False for text without letters.
    ///
    /// ```
    /// assert!(arabic_text::inspect("إصدار GPT جديد").is_arabic()); // ("a new GPT version")
    /// assert!(!arabic_text::inspect("١٢٣").is_arabic());
    /// ```
    #[must_use]
    pub fn is_arabic(&self) -> bool {
        self.arabic_letters > self.other_letters
    }

    /// The share of letters that are Arabic, from 0 to 1; 0 for text without letters.
    ///
    /// ```
    /// assert_eq!(arabic_text::inspect("أبjد").arabic_share(), 0.75);
    /// ```
    #[must_use]
    pub fn arabic_share(&self) -> f64 {
        share(self.arabic_letters, self.arabic_letters + self.other_letters)
    }

    /// Whether there is any Arabic mark.
    ///
    /// ```
    /// assert!(arabic_text::inspect("أُمّ").has_marks() && !arabic_text::inspect("أم").has_marks());
    /// ```
    #[must_use]
    pub fn has_marks(&self) -> bool {
        self.marks > 0
    }

    /// Marks for each Arabic letter: about 0.02 in news, 0.8 and more in fully vocalised text.
    ///
    /// ```
    /// assert_eq!(arabic_text::inspect("كَتَبَ").marks_per_letter(), 1.0); // (kataba, "he wrote")
    /// ```
    #[must_use]
    pub fn marks_per_letter(&self) -> f64 {
        share(self.marks, self.arabic_letters)
    }
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}
