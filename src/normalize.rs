//! Normalization: a small value of settings, the named profiles, and the methods that apply them.

mod careful;
mod engine;
mod offsets;
mod operation;
mod plan;

use std::borrow::Cow;
use std::fmt;

use crate::chars::Fold;
use crate::marks::Marks;
pub use engine::NormalizedChars;
pub use offsets::OffsetMap;
pub use operation::{Operation, OperationError, Profile};

/// What happens to the tatweel (U+0640), the stroke that lengthens a word: «العـــربية».
#[non_exhaustive]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum Tatweel {
    /// It stays.
    Keep = 0,
    /// It goes inside words and at their ends, but one stays after a single letter at the end of a word («هـ» for AH,
    /// the Hijri year; «بـ٢٥٠») and where no letter comes before («ـهم» as an ending by itself, «ـَ», a dash).
    KeepAbbreviations = 1,
    /// It goes wherever it stands.
    Strip = 2,
}

/// What happens to invisible characters: bidi marks and isolates, byte order mark, soft hyphen, word joiner …
///
/// Joiners (U+200C, U+200D) and variation selectors always stay: Persian spelling, abbreviations and emoji need
/// them. `data/controls.tsv` lists the characters.
#[non_exhaustive]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum Controls {
    /// They stay.
    Keep = 0,
    /// They go.
    Strip = 1,
    /// They go, and the zero width space U+200B, which parts words, becomes a space.
    StripToSpace = 2,
}

/// What happens to Arabic presentation forms (U+FB50 to U+FDFF, U+FE70 to U+FEFC).
///
/// Unlike Unicode's NFKC this never puts a space or tatweel in front of a mark, and touches nothing but Arabic.
#[non_exhaustive]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum PresentationForms {
    /// They stay.
    Keep = 0,
    /// Forms become their letters: «ﻣﺤﻤﺪ» «محمد», lam-alef «ﻼ» «لا», the one-word ligatures «ﷲ» «الله».
    /// Phrases such as «ﷺ» and the rial sign «﷼» stay.
    Letters = 1,
    /// Also the ligatures for which Unicode has words: «ﷺ» «صلى الله عليه وسلم», «ﷻ» «جل جلاله», «﷼» «ريال».
    Words = 2,
    /// Also the ligatures for which Unicode has none, «﷽» and the honorifics up to Unicode 17, as
    /// `data/ligatures.tsv` spells them.
    Phrases = 3,
}

/// What happens to decimal digits: ASCII, Arabic-Indic (٠ to ٩), Persian (۰ to ۹) and fullwidth.
///
/// Separators follow: between digits ٫ ٬ and . , change places, and ٪ and % after a digit. In a number that is
/// not well formed (1.2.3; 1,2) a comma or full stop is no separator and stays; digits of a URL, an e-mail
/// address or a @mention stay unless the target is ASCII.
#[non_exhaustive]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum Digits {
    /// They stay.
    Keep = 0,
    /// 0 to 9.
    Ascii = 1,
    /// ٠ to ٩, U+0660 to U+0669.
    Arabic = 2,
    /// ۰ to ۹, U+06F0 to U+06F9.
    Persian = 3,
}

/// What happens to the superscript (dagger) alef, U+0670.
#[non_exhaustive]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum SuperscriptAlef {
    /// It stays.
    Keep = 0,
    /// It goes: «رحمٰن» «رحمن».
    Strip = 1,
    /// It becomes an alef, so that Uthmani spelling meets the modern one: «كتٰب» (kitāb, "book") «كتاب», «صلوٰة»
    /// (ṣalāh, "prayer") «صلاة», «هدىٰهم» (hudāhum, "their guidance") «هداهم»; over a final alef maksura, «علىٰ»,
    /// and in the name «اللّٰه» it goes. Lost are the words that modern spelling writes without alef as well:
    /// «هٰذا» (hādhā, "this") becomes «هاذا», «رحمٰن» (raḥmān) «رحمان».
    Alef = 2,
}

/// Settings of a normalization: a small value to copy and to keep in constants.
///
/// It begins with [`Normalizer::new`], which changes nothing, or with a profile; each setter returns the changed
/// settings. Settings are compiled to tables at their first use, in some 0.1 ms, and the first 64 that a program uses
/// are kept for its life; a program that uses more should expect to pay for those at each call.
///
/// ```
/// use arabic_text::{Digits, Normalizer};
///
/// // «أَحْمَدُ، ٢٠٢٤» (Ahmadu, 2024)
/// const KEYS: Normalizer = Normalizer::SEARCH.fold_teh_marbuta(false).digits(Digits::Keep);
/// assert_eq!(KEYS.normalize("أَحْمَدُ، ٢٠٢٤"), "احمد، ٢٠٢٤");
/// ```
///
/// # Order
///
/// The steps apply in one order, whatever the order of the setters: presentation forms, controls, marks and
/// tatweel; then a hamza or madda that is written as a mark joins its letter; then letter folds; then what looks
/// at neighbours: elongation, final yeh, digits and punctuation, spaces.
///
/// # Decomposed text
///
/// «أ» may be written as one character or as alef and U+0654. Every setting that strips marks or folds alef,
/// hamza, yeh or look-alikes joins the two first, so both spellings give the same result.
/// [`Normalizer::lucene_letters`] switches that off.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Normalizer {
    /// Everything in 64 bits, so that comparing and looking up compiled settings costs nothing.
    bits: u64,
}

const MARKS_SHIFT: u32 = 0; // 16 bits
const ELONGATION_SHIFT: u32 = 16; // 8 bits
const TATWEEL_SHIFT: u32 = 24; // 2 bits, as the next four
const CONTROLS_SHIFT: u32 = 26;
const FORMS_SHIFT: u32 = 28;
const DIGITS_SHIFT: u32 = 30;
const COMPOSE: u32 = 32; // one bit each from here on
const TYPING_ORDER: u32 = 33;
const SUPERSCRIPT_ALEF_TO_ALEF: u32 = 34;
const COLLAPSE_SPACES: u32 = 35;
const FOLD_FINAL_YEH: u32 = 36;
const STRIP_HAMZA: u32 = 37;
const PUNCTUATION: u32 = 38;
const FOLD_CASE: u32 = 39;
const LUCENE: u32 = 40;
const LIGHT10: u32 = 41;
const FOLDS: u32 = 42; // eight bits, in the order of `Fold`

impl Normalizer {
    /// Changes nothing.
    #[must_use]
    pub const fn new() -> Self {
        Self { bits: 0 }
    }

    /// Clean-up that loses nothing a reader would miss: NFC, presentation forms to letters, controls away,
    /// tatweel away except in abbreviations. Marks, letters and digits stay as they are.
    pub const LIGHT: Self = Self::new()
        .compose(true)
        .fold_presentation_forms(PresentationForms::Letters)
        .strip_tatweel(Tatweel::KeepAbbreviations)
        .strip_controls(Controls::StripToSpace);

    /// What a search index needs, for text and query alike: spellings that readers take for the same word become
    /// the same. On top of [`LIGHT`](Self::LIGHT) all marks and tatweels go, alef, alef maksura, teh marbuta,
    /// hamza carriers and look-alikes are folded, digits become ASCII, Latin letters lower case. Punctuation and
    /// spaces stay.
    pub const SEARCH: Self = Self::LIGHT
        .strip_marks(Marks::ALL)
        .strip_tatweel(Tatweel::Strip)
        .fold_alef(true)
        .fold_alef_maksura(true)
        .fold_teh_marbuta(true)
        .fold_hamza(true)
        .fold_lookalikes(true)
        .digits(Digits::Ascii)
        .fold_case(true);

    /// Text of social media before a classifier or a count of words: marks and tatweels go, alef, alef maksura
    /// and look-alikes are folded, runs of three and more of a letter become one, digits become ASCII, spaces
    /// collapse. Teh marbuta, hamza carriers, punctuation, emoji and Latin case stay: they carry meaning.
    pub const SOCIAL: Self = Self::LIGHT
        .strip_marks(Marks::ALL)
        .strip_tatweel(Tatweel::Strip)
        .fold_alef(true)
        .fold_alef_maksura(true)
        .fold_lookalikes(true)
        .reduce_elongation(1)
        .digits(Digits::Ascii)
        .collapse_spaces(true);

    /// Search in text that may be Persian, Urdu or Kurdish as well: marks go but for the hamza of the ezafe
    /// («خانهٔ»), controls and tatweels go, digits become ASCII, Latin letters lower case. No letter is folded, and
    /// the joiners stay («می‌خواهم»).
    pub const PERSIAN_SAFE: Self = Self::LIGHT
        .strip_marks(Marks::ALL.difference(Marks::HAMZA_MADDA))
        .strip_tatweel(Tatweel::Strip)
        .digits(Digits::Ascii)
        .fold_case(true);

    /// Equal to Lucene's `ArabicNormalizer` on every text: آ أ إ to ا, ى to ي, ة to ه; tatweel and U+064B to
    /// U+0652 go. It looks at each code point by itself, so decomposed hamzas stay, and ٱ does as well.
    pub const LUCENE: Self = Self::new()
        .strip_marks(Marks::TASHKEEL)
        .strip_tatweel(Tatweel::Strip)
        .fold_alef(true)
        .fold_alef_maksura(true)
        .fold_teh_marbuta(true)
        .lucene_letters(true);

    /// [`LUCENE`](Self::LUCENE), then [`light10`](crate::light10) on each run of letters, marks and digits: Lucene's
    /// `ArabicNormalizer`, then its `ArabicStemmer`. The stem of a stem may be shorter still, so this profile alone is
    /// not idempotent.
    pub const LIGHT10: Self = Self::LUCENE.stem_light10(true);

    /// Canonical composition (NFC, Unicode Standard Annex 15) of the whole text, all scripts. Lost is how each letter was
    /// spelled, which no reader sees.
    ///
    /// ```
    /// # use arabic_text::Normalizer;
    /// assert_eq!(Normalizer::new().compose(true).normalize("ا\u{654}ب"), "أب"); // (ʾab, "father")
    /// ```
    #[must_use]
    pub const fn compose(self, on: bool) -> Self {
        self.flag(COMPOSE, on)
    }

    /// Marks in the order in which they are typed and drawn, shadda before its vowel: the rendering order of
    /// Unicode (UAX 53) on composed letters. Unicode's canonical order puts the vowel first. Only for showing.
    ///
    /// ```
    /// # use arabic_text::Normalizer;
    /// let text = "ب\u{64E}\u{651}"; // (bba) as NFC has it: fatha, shadda
    /// assert_eq!(Normalizer::new().typing_order(true).normalize(text), "ب\u{651}\u{64E}");
    /// ```
    #[must_use]
    pub const fn typing_order(self, on: bool) -> Self {
        self.flag(TYPING_ORDER, on)
    }

    /// Removes exactly the marks of these classes, [`Marks::NONE`] to remove none.
    ///
    /// ```
    /// # use arabic_text::Normalizer;
    /// use arabic_text::Marks;
    /// assert_eq!(Normalizer::new().strip_marks(Marks::SHADDA).normalize("مُدَرِّس"), "مُدَرِس"); // (mudarris, "teacher")
    /// ```
    #[must_use]
    pub const fn strip_marks(self, marks: Marks) -> Self {
        self.field(MARKS_SHIFT, 0xFFFF, marks.0 as u64)
    }

    /// The superscript alef, apart from the other marks; [`SuperscriptAlef::Alef`] holds whatever
    /// [`strip_marks`](Self::strip_marks) says.
    ///
    /// ```
    /// # use arabic_text::Normalizer;
    /// use arabic_text::SuperscriptAlef;
    /// let alef = Normalizer::SEARCH.superscript_alef(SuperscriptAlef::Alef);
    /// assert_eq!(alef.normalize("ٱلْكِتَٰبُ"), "الكتاب"); // (al-kitābu, "the book")
    /// ```
    #[must_use]
    pub const fn superscript_alef(self, what: SuperscriptAlef) -> Self {
        let others = self.marks().difference(Marks::SUPERSCRIPT_ALEF);
        match what {
            SuperscriptAlef::Keep => self.strip_marks(others).flag(SUPERSCRIPT_ALEF_TO_ALEF, false),
            SuperscriptAlef::Strip => {
                self.strip_marks(others.union(Marks::SUPERSCRIPT_ALEF)).flag(SUPERSCRIPT_ALEF_TO_ALEF, false)
            }
            SuperscriptAlef::Alef => self.flag(SUPERSCRIPT_ALEF_TO_ALEF, true),
        }
    }

    /// The tatweel. Lost is emphasis, and with [`Tatweel::Strip`] the difference between «هـ» and «ه». Every Arabic
    /// search engine strips it.
    ///
    /// ```
    /// # use arabic_text::Normalizer;
    /// use arabic_text::Tatweel;
    /// let text = "١٤٤٥هـ العـــام"; // ("1445 AH the year")
    /// assert_eq!(Normalizer::new().strip_tatweel(Tatweel::Strip).normalize(text), "١٤٤٥ه العام");
    /// assert_eq!(Normalizer::new().strip_tatweel(Tatweel::KeepAbbreviations).normalize(text), "١٤٤٥هـ العام");
    /// ```
    #[must_use]
    pub const fn strip_tatweel(self, what: Tatweel) -> Self {
        self.field(TATWEEL_SHIFT, 3, what as u64)
    }

    /// Invisible characters. Lost is the direction that a writer forced on a stretch of text; a soft hyphen and a byte
    /// order mark were never part of it.
    ///
    /// ```
    /// # use arabic_text::Normalizer;
    /// use arabic_text::Controls;
    /// let controls = Normalizer::new().strip_controls(Controls::StripToSpace);
    /// assert_eq!(controls.normalize("\u{FEFF}نعم\u{200F}!"), "نعم!"); // (naʿam, "yes"), with a byte order mark
    /// ```
    #[must_use]
    pub const fn strip_controls(self, what: Controls) -> Self {
        self.field(CONTROLS_SHIFT, 3, what as u64)
    }

    /// Removes the hamza that stands alone, ء (U+0621): «شيء» (shayʾ, "thing") «شي». Lossy.
    ///
    /// ```
    /// # use arabic_text::Normalizer;
    /// assert_eq!(Normalizer::new().strip_hamza(true).normalize("شيء"), "شي"); // (shayʾ, "thing")
    /// ```
    #[must_use]
    pub const fn strip_hamza(self, on: bool) -> Self {
        self.flag(STRIP_HAMZA, on)
    }

    /// Every run of white space becomes one space. Line breaks are white space too: normalize line by line to
    /// keep them.
    ///
    /// ```
    /// # use arabic_text::Normalizer;
    /// assert_eq!(Normalizer::new().collapse_spaces(true).normalize("من\t  هنا"), "من هنا"); // (min hunā, "from here")
    /// ```
    #[must_use]
    pub const fn collapse_spaces(self, on: bool) -> Self {
        self.flag(COLLAPSE_SPACES, on)
    }

    /// آ أ إ ٱ and 24 rarer alefs to ا. Writers leave the hamza out all the time; lost is the difference between
    /// «أن» (ʾan, "that") and «إن» (ʾinna, "indeed").
    ///
    /// ```
    /// # use arabic_text::Normalizer;
    /// assert_eq!(Normalizer::new().fold_alef(true).normalize("أإآٱ"), "اااا");
    /// ```
    #[must_use]
    pub const fn fold_alef(self, on: bool) -> Self {
        self.fold_switch(Fold::Alef, on)
    }

    /// ى to ي. In Egypt both are written ى at the end of a word; lost is the difference between «على» (ʿalā,
    /// "on") and «علي» (the name Ali).
    ///
    /// ```
    /// # use arabic_text::Normalizer;
    /// assert_eq!(Normalizer::new().fold_alef_maksura(true).normalize("مبنى"), "مبني"); // (mabnā, "building")
    /// ```
    #[must_use]
    pub const fn fold_alef_maksura(self, on: bool) -> Self {
        self.fold_switch(Fold::AlefMaksura, on)
    }

    /// ي at the end of a word to ى, as written in Egypt: the other direction of
    /// [`fold_alef_maksura`](Self::fold_alef_maksura); with both, every ى inside a word becomes ي and every ي at
    /// its end ى.
    ///
    /// ```
    /// # use arabic_text::Normalizer;
    /// assert_eq!(Normalizer::new().fold_final_yeh(true).normalize("بيتي"), "بيتى"); // (baytī, "my house")
    /// ```
    #[must_use]
    pub const fn fold_final_yeh(self, on: bool) -> Self {
        self.flag(FOLD_FINAL_YEH, on)
    }

    /// ة (and Urdu ۃ) to ه. A common slip of writers; lost is the difference between «مكتبة» (maktaba,
    /// "library") and «مكتبه» (maktabuhu, "his office").
    ///
    /// ```
    /// # use arabic_text::Normalizer;
    /// assert_eq!(Normalizer::new().fold_teh_marbuta(true).normalize("سنة"), "سنه"); // (sana, "year")
    /// ```
    #[must_use]
    pub const fn fold_teh_marbuta(self, on: bool) -> Self {
        self.fold_switch(Fold::TehMarbuta, on)
    }

    /// The carriers ؤ to و and ئ to ي; Urdu ۓ to ے and ۂ to ہ. The lone hamza ء stays
    /// ([`strip_hamza`](Self::strip_hamza)), alefs belong to [`fold_alef`](Self::fold_alef). Writers leave the hamza of a
    /// carrier out as they do over alef; lost is the difference between «سؤل» (suʾl) and «سول», and other rare pairs.
    ///
    /// ```
    /// # use arabic_text::Normalizer;
    /// assert_eq!(Normalizer::new().fold_hamza(true).normalize("سؤال بئر"), "سوال بير"); // (suʾāl, biʾr: "question", "well")
    /// ```
    #[must_use]
    pub const fn fold_hamza(self, on: bool) -> Self {
        self.fold_switch(Fold::Hamza, on)
    }

    /// Letters of Persian and Urdu keyboards that look like Arabic ones: ک ڪ to ك, ی to ي, ہ ھ ۀ ۂ to ه, ۃ to ة.
    /// Kurdish and Uyghur ە, a vowel, stays. The letters are those that users of Arabic search report as not
    /// found; lost is the spelling of Persian and Urdu words, so keep it from text in these languages.
    ///
    /// ```
    /// # use arabic_text::Normalizer;
    /// assert_eq!(Normalizer::new().fold_lookalikes(true).normalize("کتاب علی"), "كتاب علي"); // (kitāb, ʿAlī)
    /// ```
    #[must_use]
    pub const fn fold_lookalikes(self, on: bool) -> Self {
        self.fold_switch(Fold::Lookalikes, on)
    }

    /// Letters without their dots: ٮ to ب, ٯ to ق, ڡ to ف, ں to ن. Loose: Urdu ں is a letter of its own.
    ///
    /// ```
    /// # use arabic_text::Normalizer;
    /// assert_eq!(Normalizer::new().fold_dotless(true).normalize("ٯلم"), "قلم"); // (qalam, "pen")
    /// ```
    #[must_use]
    pub const fn fold_dotless(self, on: bool) -> Self {
        self.fold_switch(Fold::Dotless, on)
    }

    /// The high hamza ٴ to ء, and ٵ ٶ ٸ to أ ؤ ئ. Loose: Kazakh writes it.
    ///
    /// ```
    /// # use arabic_text::Normalizer;
    /// assert_eq!(Normalizer::new().fold_high_hamza(true).normalize("ٴ"), "ء");
    /// ```
    #[must_use]
    pub const fn fold_high_hamza(self, on: bool) -> Self {
        self.fold_switch(Fold::HighHamza, on)
    }

    /// Rarer yehs, ے ې ۍ ؠ and U+0886, to ي. Loose: Urdu and Pashto tell them apart.
    ///
    /// ```
    /// # use arabic_text::Normalizer;
    /// assert_eq!(Normalizer::new().fold_yeh_variants(true).normalize("ے"), "ي");
    /// ```
    #[must_use]
    pub const fn fold_yeh_variants(self, on: bool) -> Self {
        self.fold_switch(Fold::YehVariants, on)
    }

    /// Presentation forms and word ligatures, by Unicode's compatibility decompositions. Lost is the shape that a letter
    /// was given, which old files and PDFs store in place of the letter.
    ///
    /// ```
    /// # use arabic_text::Normalizer;
    /// use arabic_text::PresentationForms;
    /// let forms = Normalizer::new().fold_presentation_forms(PresentationForms::Words);
    /// assert_eq!(forms.normalize("ﻛﺘﺎﺏ ﻻ ﷺ"), "كتاب لا صلى الله عليه وسلم"); // (kitāb, lā, the blessing)
    /// ```
    #[must_use]
    pub const fn fold_presentation_forms(self, what: PresentationForms) -> Self {
        self.field(FORMS_SHIFT, 3, what as u64)
    }

    /// Decimal digits with their separators and percent signs. Lost is which system a number was written in.
    ///
    /// ```
    /// # use arabic_text::Normalizer;
    /// use arabic_text::Digits;
    /// assert_eq!(Normalizer::new().digits(Digits::Ascii).normalize("١٬٢٣٤٫٥ و٥٠٪"), "1,234.5 و50%");
    /// ```
    #[must_use]
    pub const fn digits(self, what: Digits) -> Self {
        self.field(DIGITS_SHIFT, 3, what as u64)
    }

    /// ، ؛ ؟ ۔ to , ; ? and full stop. Between two digits ، and ۔ stay: there the ASCII sign would make one
    /// number of a list.
    ///
    /// ```
    /// # use arabic_text::Normalizer;
    /// let ascii = Normalizer::new().ascii_punctuation(true);
    /// assert_eq!(ascii.normalize("لماذا؟ ٣،٤"), "لماذا? ٣،٤"); // (limādhā, "why")
    /// ```
    #[must_use]
    pub const fn ascii_punctuation(self, on: bool) -> Self {
        self.flag(PUNCTUATION, on)
    }

    /// Letters of scripts with case to lower case, by Unicode's simple mapping. Lost is what capitals tell: names,
    /// abbreviations.
    ///
    /// ```
    /// # use arabic_text::Normalizer;
    /// assert_eq!(Normalizer::new().fold_case(true).normalize("شركة IBM"), "شركة ibm"); // ("IBM company")
    /// ```
    #[must_use]
    pub const fn fold_case(self, on: bool) -> Self {
        self.flag(FOLD_CASE, on)
    }

    /// Runs of three or more of the same Arabic letter, and longer than `longest`, become `longest` of it; 0
    /// switches this off. «مبرووووك» (mabrūk, "congratulations") becomes «مبروك» with 1.
    ///
    /// A doubled letter stays, for it may be spelling, and of the lams of «اللله» two stay. Digits, punctuation,
    /// Latin letters, URLs, e-mail addresses and @mentions are not touched.
    ///
    /// ```
    /// # use arabic_text::Normalizer;
    /// assert_eq!(Normalizer::new().reduce_elongation(1).normalize("مبرووووك"), "مبروك");
    /// ```
    #[must_use]
    pub const fn reduce_elongation(self, longest: u8) -> Self {
        self.field(ELONGATION_SHIFT, 0xFF, longest as u64)
    }

    /// Reads letters as Lucene's `ArabicNormalizer` does: each code point by itself, so that a decomposed hamza is
    /// no part of a letter; [`fold_alef`](Self::fold_alef) knows آ أ إ alone, and
    /// [`fold_teh_marbuta`](Self::fold_teh_marbuta) ة alone.
    ///
    /// ```
    /// # use arabic_text::Normalizer;
    /// assert_eq!(Normalizer::new().fold_alef(true).normalize("ٱ ا\u{654}"), "ا ا");
    /// assert_eq!(Normalizer::new().fold_alef(true).lucene_letters(true).normalize("ٱ ا\u{654}"), "ٱ ا\u{654}");
    /// ```
    #[must_use]
    pub const fn lucene_letters(self, on: bool) -> Self {
        self.flag(LUCENE, on)
    }

    /// [`light10`](crate::light10) on each word, after everything else.
    ///
    /// ```
    /// # use arabic_text::Normalizer;
    /// assert_eq!(Normalizer::LUCENE.stem_light10(true).normalize("والمدرسة"), "مدرس"); // (wa-l-madrasa, "and the school")
    /// ```
    #[must_use]
    pub const fn stem_light10(self, on: bool) -> Self {
        self.flag(LIGHT10, on)
    }

    /// The normalized text. Borrowed if and only if the text is normalized already; then nothing is allocated, unless
    /// a word of more than 32 characters had to be looked at as a whole.
    ///
    /// ```
    /// use std::borrow::Cow;
    /// use arabic_text::Normalizer;
    ///
    /// // «إلى المدرسةِ» (ʾilā l-madrasati, "to the school")
    /// assert_eq!(Normalizer::SEARCH.normalize("إلى المدرسةِ"), "الي المدرسه");
    /// assert!(matches!(Normalizer::SEARCH.normalize("باب"), Cow::Borrowed("باب")));
    /// ```
    #[must_use]
    pub fn normalize<'t>(&self, text: &'t str) -> Cow<'t, str> {
        engine::normalize(*self, text)
    }

    /// Appends the normalized text to a string of the caller, which can be used again without allocating.
    ///
    /// ```
    /// # use arabic_text::Normalizer;
    /// let mut keys = String::from("key: ");
    /// Normalizer::SEARCH.normalize_into("قَلَم", &mut keys); // «قلم» (qalam, "pen")
    /// assert_eq!(keys, "key: قلم");
    /// ```
    pub fn normalize_into(&self, text: &str, out: &mut String) {
        engine::normalize_into(*self, text, out);
    }

    /// Normalizes the string where it is, with a buffer of a few kilobytes. A second string of the text's size is needed
    /// only where the result is longer than the text (presentation forms, Arabic digits, some compositions).
    ///
    /// ```
    /// # use arabic_text::Normalizer;
    /// let mut text = String::from("الطِّفْلَةُ"); // (aṭ-ṭiflatu, "the girl")
    /// Normalizer::SEARCH.normalize_in_place(&mut text);
    /// assert_eq!(text, "الطفله");
    /// ```
    pub fn normalize_in_place(&self, text: &mut String) {
        engine::normalize_in_place(*self, text);
    }

    /// The normalized text with the way back: a map between its offsets and those of the given text.
    ///
    /// ```
    /// # use arabic_text::Normalizer;
    /// let text = "قال مُحَـمَّد"; // (qāla Muḥammad, "Muhammad said")
    /// let (normalized, map) = Normalizer::SEARCH.normalize_with_offsets(text);
    /// let found = normalized.find("محمد").unwrap();
    /// let span = map.source_span(found..found + "محمد".len());
    /// assert_eq!(&text[span.range()], "مُحَـمَّد");
    /// ```
    #[must_use]
    pub fn normalize_with_offsets<'t>(&self, text: &'t str) -> (Cow<'t, str>, OffsetMap) {
        engine::normalize_with_offsets(*self, text)
    }

    /// Many texts at once, on all processors; the order stays. Needs the feature `rayon`.
    ///
    /// ```
    /// # use arabic_text::Normalizer;
    /// assert_eq!(Normalizer::SEARCH.normalize_all(&["أَب", "أُم"]), ["اب", "ام"]); // (ʾab, ʾumm: "father", "mother")
    /// ```
    #[cfg(feature = "rayon")]
    #[must_use]
    pub fn normalize_all<'t, T: AsRef<str> + Sync>(&self, texts: &'t [T]) -> Vec<Cow<'t, str>> {
        use rayon::prelude::*;
        texts.par_iter().map(|text| self.normalize(text.as_ref())).collect()
    }

    /// The characters of the normalized text, made word by word as they are asked for.
    ///
    /// ```
    /// # use arabic_text::Normalizer;
    /// assert!(Normalizer::SEARCH.chars("أَبٌ").eq("اب".chars())); // «أب» (ʾab, "father")
    /// ```
    #[must_use]
    pub fn chars<'t>(&self, text: &'t str) -> NormalizedChars<'t> {
        NormalizedChars::new(*self, text)
    }

    /// Whether [`normalize`](Self::normalize) would give back the text as it is. Nothing is written.
    ///
    /// ```
    /// # use arabic_text::Normalizer;
    /// assert!(Normalizer::SEARCH.is_normalized("كتاب")); // (kitāb, "book")
    /// assert!(!Normalizer::SEARCH.is_normalized("كِتاب"));
    /// ```
    #[must_use]
    pub fn is_normalized(&self, text: &str) -> bool {
        engine::first_change(*self, text).is_none()
    }

    const fn field(self, shift: u32, mask: u64, value: u64) -> Self {
        Self { bits: self.bits & !(mask << shift) | value << shift }
    }

    const fn flag(self, bit: u32, on: bool) -> Self {
        self.field(bit, 1, on as u64)
    }

    const fn fold_switch(self, fold: Fold, on: bool) -> Self {
        self.flag(FOLDS + fold as u32, on)
    }

    const fn has(self, bit: u32) -> bool {
        self.bits >> bit & 1 != 0
    }

    const fn has_fold(self, fold: Fold) -> bool {
        self.has(FOLDS + fold as u32)
    }

    const fn marks(self) -> Marks {
        Marks((self.bits >> MARKS_SHIFT) as u16)
    }

    const fn elongation(self) -> usize {
        (self.bits >> ELONGATION_SHIFT & 0xFF) as usize
    }

    const fn tatweel(self) -> Tatweel {
        match self.bits >> TATWEEL_SHIFT & 3 {
            0 => Tatweel::Keep,
            1 => Tatweel::KeepAbbreviations,
            _ => Tatweel::Strip,
        }
    }

    const fn controls(self) -> Controls {
        match self.bits >> CONTROLS_SHIFT & 3 {
            0 => Controls::Keep,
            1 => Controls::Strip,
            _ => Controls::StripToSpace,
        }
    }

    /// The highest level of forms that is folded.
    const fn forms(self) -> u8 {
        (self.bits >> FORMS_SHIFT & 3) as u8
    }

    const fn target_digits(self) -> Digits {
        match self.bits >> DIGITS_SHIFT & 3 {
            0 => Digits::Keep,
            1 => Digits::Ascii,
            2 => Digits::Arabic,
            _ => Digits::Persian,
        }
    }

    /// Whether a hamza or madda that is written as a mark joins its letter although the text is not composed.
    const fn joins_hamza(self) -> bool {
        let folds = Self::new()
            .fold_alef(true)
            .fold_hamza(true)
            .fold_lookalikes(true)
            .fold_alef_maksura(true)
            .fold_yeh_variants(true)
            .fold_final_yeh(true);
        !self.has(LUCENE) && (!self.marks().is_empty() || self.bits & folds.bits != 0)
    }
}

impl Default for Normalizer {
    fn default() -> Self {
        Self::new()
    }
}

/// Prints the operations that are on, by the names of [`Normalizer::with_operation`].
impl fmt::Debug for Normalizer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Normalizer")?;
        f.debug_set().entries(self.operations()).finish()
    }
}
