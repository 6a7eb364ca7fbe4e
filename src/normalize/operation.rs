//! Settings by name, for command lines, configuration files and messages.

use thiserror::Error;

use super::{
    Controls, Digits, Normalizer, PUNCTUATION, PresentationForms, SUPERSCRIPT_ALEF_TO_ALEF, SuperscriptAlef, Tatweel,
};
use crate::marks::Marks;

/// A profile by name, as [`Normalizer::PROFILES`] lists it.
#[non_exhaustive]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Profile {
    /// Its name, such as `search`.
    pub name: &'static str,
    /// What it is for, in a line.
    pub summary: &'static str,
    /// The settings.
    pub normalizer: Normalizer,
}

/// An operation by name, as [`Normalizer::OPERATIONS`] lists it.
#[non_exhaustive]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Operation {
    /// Its name, such as `fold-alef`.
    pub name: &'static str,
    /// What may stand behind `=`, if anything may.
    pub values: Option<&'static str>,
    /// What it does, in a line.
    pub summary: &'static str,
}

/// A name or value that no operation or profile has.
#[non_exhaustive]
#[derive(Clone, PartialEq, Eq, Debug, Error)]
pub enum OperationError {
    /// There is no such operation.
    #[error("unknown operation `{name}`; known are {}", names(Normalizer::OPERATIONS.iter().map(|o| o.name)))]
    UnknownOperation {
        /// What was asked for.
        name: String,
    },
    /// There is no such profile.
    #[error("unknown profile `{name}`; known are {}", names(Normalizer::PROFILES.iter().map(|p| p.name)))]
    UnknownProfile {
        /// What was asked for.
        name: String,
    },
    /// The operation needs a value and has none.
    #[error("`{operation}` needs a value: {}", expected(.operation))]
    MissingValue {
        /// The name of the operation.
        operation: &'static str,
    },
    /// The operation does not take this value.
    #[error("`{operation}` takes {}, not `{value}`", expected(.operation))]
    BadValue {
        /// The name of the operation.
        operation: &'static str,
        /// What stood behind `=`.
        value: String,
    },
}

fn names(names: impl Iterator<Item = &'static str>) -> String {
    names.collect::<Vec<_>>().join(", ")
}

fn expected(operation: &str) -> &'static str {
    let known = Normalizer::OPERATIONS.iter().find(|known| known.name == operation);
    known.and_then(|operation| operation.values).unwrap_or("no value")
}

const fn operation(name: &'static str, values: Option<&'static str>, summary: &'static str) -> Operation {
    Operation { name, values, summary }
}

impl Normalizer {
    /// The profiles, by name.
    pub const PROFILES: &'static [Profile] = &[
        Profile { name: "light", summary: "clean-up that loses nothing", normalizer: Self::LIGHT },
        Profile { name: "search", summary: "search index and query: all folds at once", normalizer: Self::SEARCH },
        Profile { name: "social", summary: "social media: elongation and spaces as well", normalizer: Self::SOCIAL },
        Profile {
            name: "persian-safe",
            summary: "search where Persian, Urdu or Kurdish may stand: no letter is folded",
            normalizer: Self::PERSIAN_SAFE,
        },
        Profile { name: "lucene", summary: "equal to Lucene's ArabicNormalizer", normalizer: Self::LUCENE },
        Profile { name: "light10", summary: "lucene, then the light10 stem of each word", normalizer: Self::LIGHT10 },
    ];

    /// The operations, by name.
    pub const OPERATIONS: &'static [Operation] = &[
        operation("compose", None, "canonical composition, NFC"),
        operation("typing-order", None, "marks as they are typed, shadda first (UAX 53)"),
        operation("strip-vowels", None, "the marks U+064B to U+0652: vowels, tanween, shadda, sukun"),
        operation(
            "strip-marks",
            Some(
                "a comma-separated list of short-vowels, tanween, shadda, sukun, superscript-alef, hamza-madda, \
                 extended-vowels, small-vowels, quranic, honorifics, tones, small-letters, extended-c",
            ),
            "every Arabic mark, or the classes named",
        ),
        operation("superscript-alef", Some("strip, alef or keep"), "U+0670, apart from the other marks"),
        operation("strip-tatweel", Some("all or keep-abbreviations"), "the tatweel"),
        operation("strip-controls", Some("space"), "bidi and zero-width characters; U+200B to a space with `=space`"),
        operation("strip-hamza", None, "the lone hamza ء"),
        operation("collapse-spaces", None, "runs of white space to one space"),
        operation("fold-alef", None, "آ أ إ ٱ to ا"),
        operation("fold-alef-maksura", None, "ى to ي"),
        operation("fold-final-yeh", None, "final ي to ى, as in Egypt"),
        operation("fold-teh-marbuta", None, "ة to ه"),
        operation("fold-hamza", None, "ؤ to و, ئ to ي"),
        operation("fold-lookalikes", None, "Persian and Urdu letters to the Arabic ones they look like: ک ی ہ"),
        operation("fold-dotless", None, "ٮ ٯ ڡ ں to ب ق ف ن"),
        operation("fold-high-hamza", None, "ٴ to ء"),
        operation("fold-yeh-variants", None, "ے ې ۍ to ي"),
        operation(
            "fold-presentation-forms",
            Some("letters, words or phrases"),
            "presentation forms to letters; `=words` spells out ﷺ, `=phrases` also ﷽ and the honorifics",
        ),
        operation("digits", Some("ascii, arabic or persian"), "decimal digits with their separators"),
        operation("punctuation", Some("ascii"), "، ؛ ؟ ۔ to ASCII"),
        operation("fold-case", None, "lower case"),
        operation("reduce-elongation", Some("a number from 1 to 255"), "longer runs of a letter to this many"),
        operation("lucene-letters", None, "letters as Lucene reads them: no decomposed hamza, three alefs"),
        operation("stem-light10", None, "the light10 stem of each word"),
    ];

    /// The profile of this name.
    ///
    /// ```
    /// use arabic_text::Normalizer;
    /// assert_eq!(Normalizer::profile("search"), Ok(Normalizer::SEARCH));
    /// ```
    ///
    /// # Errors
    ///
    /// [`OperationError::UnknownProfile`] with the known names.
    pub fn profile(name: &str) -> Result<Self, OperationError> {
        let profile = Self::PROFILES.iter().find(|profile| profile.name == name);
        profile.map(|profile| profile.normalizer).ok_or_else(|| OperationError::UnknownProfile { name: name.into() })
    }

    /// These settings with an operation switched on, by its name and value as in [`Self::OPERATIONS`].
    ///
    /// ```
    /// use arabic_text::Normalizer;
    /// let normalizer = Normalizer::new().with_operation("digits=ascii")?.with_operation("fold-alef")?;
    /// assert_eq!(normalizer.normalize("أغسطس ٢٠٢٤"), "اغسطس 2024"); // (August 2024)
    /// # Ok::<(), arabic_text::OperationError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// An [`OperationError`] that says what is known.
    pub fn with_operation(self, operation: &str) -> Result<Self, OperationError> {
        let (known, value) = parse(operation)?;
        set(self, known, value)
            .ok_or_else(|| OperationError::BadValue { operation: known, value: value.unwrap_or_default().into() })
    }

    /// These settings with an operation switched off; a value behind the name does not matter.
    ///
    /// ```
    /// use arabic_text::Normalizer;
    /// let normalizer = Normalizer::SEARCH.without_operation("fold-teh-marbuta")?;
    /// assert_eq!(normalizer.normalize("مدرسةٌ"), "مدرسة"); // (madrasatun, "a school")
    /// # Ok::<(), arabic_text::OperationError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`OperationError::UnknownOperation`] with the known names.
    pub fn without_operation(self, operation: &str) -> Result<Self, OperationError> {
        let (known, _) = parse(operation)?;
        Ok(match known {
            "strip-vowels" => self.strip_marks(self.marks().difference(Marks::TASHKEEL)),
            "strip-marks" => self.strip_marks(Marks::NONE),
            "superscript-alef" => self.superscript_alef(SuperscriptAlef::Keep),
            "strip-tatweel" => self.strip_tatweel(Tatweel::Keep),
            "strip-controls" => self.strip_controls(Controls::Keep),
            "fold-presentation-forms" => self.fold_presentation_forms(PresentationForms::Keep),
            "digits" => self.digits(Digits::Keep),
            "punctuation" => self.ascii_punctuation(false),
            "reduce-elongation" => self.reduce_elongation(0),
            known => self.switch(known, false).unwrap_or(self),
        })
    }

    /// The operations that are on, each as [`with_operation`](Self::with_operation) reads it: together they make these
    /// settings again.
    ///
    /// ```
    /// use arabic_text::{Digits, Normalizer};
    /// let normalizer = Normalizer::new().fold_alef(true).digits(Digits::Ascii);
    /// assert_eq!(normalizer.operations(), ["fold-alef", "digits=ascii"]);
    /// ```
    #[must_use]
    pub fn operations(self) -> Vec<String> {
        let mut active: Vec<String> = Normalizer::OPERATIONS
            .iter()
            .filter(|operation| self.switch(operation.name, true) == Some(self))
            .map(|operation| operation.name.to_string())
            .collect();
        let classes: Vec<&str> =
            Marks::NAMES.iter().filter(|class| self.marks().is_superset(class.1)).map(|class| class.0).collect();
        if self.marks() == Marks::ALL {
            active.push("strip-marks".into());
        } else if !classes.is_empty() {
            active.push(format!("strip-marks={}", classes.join(",")));
        }
        let valued = [
            (self.has(SUPERSCRIPT_ALEF_TO_ALEF), "superscript-alef=alef"),
            (self.tatweel() == Tatweel::KeepAbbreviations, "strip-tatweel=keep-abbreviations"),
            (self.tatweel() == Tatweel::Strip, "strip-tatweel"),
            (self.controls() == Controls::Strip, "strip-controls"),
            (self.controls() == Controls::StripToSpace, "strip-controls=space"),
            (self.forms() == 1, "fold-presentation-forms"),
            (self.forms() == 2, "fold-presentation-forms=words"),
            (self.forms() == 3, "fold-presentation-forms=phrases"),
            (self.target_digits() == Digits::Ascii, "digits=ascii"),
            (self.target_digits() == Digits::Arabic, "digits=arabic"),
            (self.target_digits() == Digits::Persian, "digits=persian"),
            (self.has(PUNCTUATION), "punctuation=ascii"),
        ];
        active.extend(valued.iter().filter(|(on, _)| *on).map(|(_, name)| name.to_string()));
        if self.elongation() > 0 {
            active.push(format!("reduce-elongation={}", self.elongation()));
        }
        active
    }

    /// The operations that are only on or off. `None` for the others.
    fn switch(self, name: &str, on: bool) -> Option<Self> {
        Some(match name {
            "compose" => self.compose(on),
            "typing-order" => self.typing_order(on),
            "strip-hamza" => self.strip_hamza(on),
            "collapse-spaces" => self.collapse_spaces(on),
            "fold-alef" => self.fold_alef(on),
            "fold-alef-maksura" => self.fold_alef_maksura(on),
            "fold-final-yeh" => self.fold_final_yeh(on),
            "fold-teh-marbuta" => self.fold_teh_marbuta(on),
            "fold-hamza" => self.fold_hamza(on),
            "fold-lookalikes" => self.fold_lookalikes(on),
            "fold-dotless" => self.fold_dotless(on),
            "fold-high-hamza" => self.fold_high_hamza(on),
            "fold-yeh-variants" => self.fold_yeh_variants(on),
            "fold-case" => self.fold_case(on),
            "lucene-letters" => self.lucene_letters(on),
            "stem-light10" => self.stem_light10(on),
            _ => return None,
        })
    }
}

/// The known name and the value of `name=value`.
fn parse(operation: &str) -> Result<(&'static str, Option<&str>), OperationError> {
    let (name, value) = match operation.split_once('=') {
        Some((name, value)) => (name, Some(value)),
        None => (operation, None),
    };
    let known = Normalizer::OPERATIONS.iter().find(|known| known.name == name);
    known.map(|known| (known.name, value)).ok_or_else(|| OperationError::UnknownOperation { name: name.into() })
}

/// Switches an operation on. `None` if it does not take the value.
fn set(settings: Normalizer, name: &str, value: Option<&str>) -> Option<Normalizer> {
    Some(match (name, value) {
        ("strip-vowels", None) => settings.strip_marks(settings.marks().union(Marks::TASHKEEL)),
        ("strip-marks", None) => settings.strip_marks(Marks::ALL),
        ("strip-marks", Some(classes)) => settings.strip_marks(settings.marks().union(mark_classes(classes)?)),
        ("superscript-alef", Some("strip")) => settings.superscript_alef(SuperscriptAlef::Strip),
        ("superscript-alef", Some("alef")) => settings.superscript_alef(SuperscriptAlef::Alef),
        ("superscript-alef", Some("keep")) => settings.superscript_alef(SuperscriptAlef::Keep),
        ("strip-tatweel", None | Some("all")) => settings.strip_tatweel(Tatweel::Strip),
        ("strip-tatweel", Some("keep-abbreviations")) => settings.strip_tatweel(Tatweel::KeepAbbreviations),
        ("strip-controls", None) => settings.strip_controls(Controls::Strip),
        ("strip-controls", Some("space")) => settings.strip_controls(Controls::StripToSpace),
        ("fold-presentation-forms", None | Some("letters")) => {
            settings.fold_presentation_forms(PresentationForms::Letters)
        }
        ("fold-presentation-forms", Some("words")) => settings.fold_presentation_forms(PresentationForms::Words),
        ("fold-presentation-forms", Some("phrases")) => settings.fold_presentation_forms(PresentationForms::Phrases),
        ("digits", Some("ascii")) => settings.digits(Digits::Ascii),
        ("digits", Some("arabic")) => settings.digits(Digits::Arabic),
        ("digits", Some("persian")) => settings.digits(Digits::Persian),
        ("punctuation", Some("ascii")) => settings.ascii_punctuation(true),
        ("reduce-elongation", Some(longest)) => {
            settings.reduce_elongation(longest.parse().ok().filter(|&longest| longest > 0)?)
        }
        (name, None) => settings.switch(name, true)?,
        _ => return None,
    })
}

fn mark_classes(list: &str) -> Option<Marks> {
    list.split(',').try_fold(Marks::NONE, |marks, name| {
        let class = Marks::NAMES.iter().find(|class| class.0 == name)?.1;
        Some(marks.union(class))
    })
}
