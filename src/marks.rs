//! Sets of mark classes.

use std::fmt;
use std::ops::BitOr;

use crate::chars::{self, class};

/// A set of classes of Arabic marks: what [`Normalizer::strip_marks`](crate::Normalizer::strip_marks) removes.
///
/// Every one of the 135 nonspacing marks of the Arabic blocks (Unicode 18) is in exactly one class. The classes
/// are listed in `data/marks.tsv`. Sets join with `|`.
///
/// ```
/// use arabic_text::{Marks, Normalizer};
///
/// let marks = Marks::SHORT_VOWELS | Marks::SUKUN;
/// assert!(marks.contains('\u{64E}')); // fatha
/// assert!(!marks.contains('\u{651}')); // shadda
///
/// // «مُدَرِّسْ» (mudarris, "teacher") keeps its shadda.
/// assert_eq!(Normalizer::new().strip_marks(marks).normalize("مُدَرِّسْ"), "مدرّس");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Marks(pub(crate) u16);

impl Marks {
    /// No mark.
    pub const NONE: Self = Self(0);
    /// Fatha, damma, kasra (U+064E to U+0650).
    pub const SHORT_VOWELS: Self = Self(1 << class::SHORT_VOWEL);
    /// Fathatan, dammatan, kasratan (U+064B to U+064D).
    pub const TANWEEN: Self = Self(1 << class::TANWEEN);
    /// Shadda (U+0651), the sign of a doubled consonant.
    pub const SHADDA: Self = Self(1 << class::SHADDA);
    /// Sukun (U+0652), the sign of a missing vowel.
    pub const SUKUN: Self = Self(1 << class::SUKUN);
    /// The eight marks of ordinary vocalised text, U+064B to U+0652: short vowels, tanween, shadda, sukun.
    pub const TASHKEEL: Self = Self(Self::SHORT_VOWELS.0 | Self::TANWEEN.0 | Self::SHADDA.0 | Self::SUKUN.0);
    /// Superscript (dagger) alef, U+0670. Where it is removed, «رحمٰن» (raḥmān) becomes «رحمن», the usual
    /// spelling, but an Uthmani spelling such as «كتٰب» becomes «كتب», another word.
    pub const SUPERSCRIPT_ALEF: Self = Self(1 << class::SUPERSCRIPT_ALEF);
    /// Madda above, hamza above, hamza below (U+0653 to U+0655), where they are not part of a letter: a hamza
    /// that composes with its alef, waw or yeh is a letter and stays.
    pub const HAMZA_MADDA: Self = Self(1 << class::HAMZA_MADDA);
    /// Vowel signs of other languages and of old spelling: subscript alef, inverted damma, pepet, open tanween …
    pub const EXTENDED_VOWELS: Self = Self(1 << class::EXTENDED_VOWEL);
    /// Small fatha, damma, kasra (U+0618 to U+061A).
    pub const SMALL_VOWELS: Self = Self(1 << class::SMALL_VOWEL);
    /// Pause marks and reading signs of the Quran.
    pub const QURANIC: Self = Self(1 << class::QURANIC);
    /// Signs of honour over a name, U+0610 to U+0614.
    pub const HONORIFICS: Self = Self(1 << class::HONORIFIC);
    /// Tone marks of Rohingya, U+08EA to U+08EF.
    pub const TONES: Self = Self(1 << class::TONE);
    /// Small low and high waw as marks, U+08D3 and U+08F3.
    pub const SMALL_LETTERS: Self = Self(1 << class::SMALL_LETTER);
    /// The marks of the block Arabic Extended-C, Unicode 15 to 18.
    pub const EXTENDED_C: Self = Self(1 << class::EXTENDED_C);
    /// Every Arabic mark.
    pub const ALL: Self = Self((1 << (class::EXTENDED_C + 1)) - 1);

    /// The classes with the names that [`Marks`] prints and operations such as `strip-marks=shadda` take.
    pub(crate) const NAMES: [(&'static str, Self); 13] = [
        ("short-vowels", Self::SHORT_VOWELS),
        ("tanween", Self::TANWEEN),
        ("shadda", Self::SHADDA),
        ("sukun", Self::SUKUN),
        ("superscript-alef", Self::SUPERSCRIPT_ALEF),
        ("hamza-madda", Self::HAMZA_MADDA),
        ("extended-vowels", Self::EXTENDED_VOWELS),
        ("small-vowels", Self::SMALL_VOWELS),
        ("quranic", Self::QURANIC),
        ("honorifics", Self::HONORIFICS),
        ("tones", Self::TONES),
        ("small-letters", Self::SMALL_LETTERS),
        ("extended-c", Self::EXTENDED_C),
    ];

    /// The classes of both sets; `|` in a constant.
    ///
    /// ```
    /// # use arabic_text::Marks;
    /// assert!(Marks::SHADDA.union(Marks::SUKUN).contains('\u{651}'));
    /// ```
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The classes of this set that are not in the other.
    ///
    /// ```
    /// # use arabic_text::Marks;
    /// assert!(!Marks::ALL.difference(Marks::SHADDA).contains('\u{651}'));
    /// ```
    #[must_use]
    pub const fn difference(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether the set has no class.
    ///
    /// ```
    /// # use arabic_text::Marks;
    /// assert!(Marks::NONE.is_empty());
    /// ```
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether the set has every class of the other.
    ///
    /// ```
    /// # use arabic_text::Marks;
    /// assert!(Marks::TASHKEEL.is_superset(Marks::SHADDA));
    /// ```
    #[must_use]
    pub const fn is_superset(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether the character is a mark of one of the classes.
    ///
    /// ```
    /// # use arabic_text::Marks;
    /// assert!(Marks::TANWEEN.contains('\u{64B}') && !Marks::TANWEEN.contains('ب'));
    /// ```
    #[must_use]
    pub fn contains(self, c: char) -> bool {
        chars::row(c).mark_class().is_some_and(|class| self.0 >> class & 1 != 0)
    }

    /// The name of the class that a character is a mark of, as operations such as `strip-marks=shadda` take it; `None`
    /// for what is no Arabic mark.
    ///
    /// ```
    /// # use arabic_text::Marks;
    /// assert_eq!(Marks::class_name('\u{64B}'), Some("tanween"));
    /// assert_eq!(Marks::class_name('ب'), None);
    /// ```
    #[must_use]
    pub fn class_name(c: char) -> Option<&'static str> {
        Self::NAMES.iter().find(|(_, class)| class.contains(c)).map(|(name, _)| *name)
    }
}

impl BitOr for Marks {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        self.union(other)
    }
}

impl fmt::Debug for Marks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = Self::NAMES.iter().filter(|(_, class)| self.is_superset(*class)).map(|(name, _)| name);
        f.debug_set().entries(names).finish()
    }
}
