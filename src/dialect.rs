//! Dialect words: which, of which regions, why, and what they are in MSA.
//!
//! [`find_dialect_words`] points at the words of a text that MSA does not have, each with the regions where it is at
//! home, the evidence for it, and its equivalents in MSA. [`DialectDetector`] also weighs the evidence of a sentence,
//! puts MSA in the place of dialect, and takes word lists of your own.
//!
//! The lexicon is in `data/dialect/`, one file for each region, in a format that is described in its README; the rules
//! of affixes are code. Words are compared with their spelling as it stands: final ى is not ي where that makes another
//! word, so that «إلى» (ʾilā, "to") is not taken for «الي» (illi, "which").

mod affixes;
mod context;
mod gloss;
mod letters;
mod lexicon;
#[cfg(feature = "dialect-model")]
#[doc(hidden)]
pub mod model;
mod nothing;
mod reading;
mod region;
mod sentence;
mod standard_verb;
mod verb;
mod words;

use std::sync::Arc;

pub use affixes::{Rule, Rules};
pub use gloss::Gloss;
pub use lexicon::{PartOfSpeech, Strength};
pub use region::{Region, Regions};
pub use sentence::{Assessment, Evidence, EvidenceSource};
pub use words::{DialectWord, DialectWords, WordEvidence};

use crate::LexiconError;
use lexicon::{LEXICON, Lexicon};

/// Finds the dialect words of a text, in order.
///
/// Words that MSA has too count only next to other evidence in the sentence. Time is linear; a sentence is read at
/// once, and the list of its words is allocated.
///
/// ```
/// use arabic_text::{dialect::Region, find_dialect_words};
///
/// // «احنا بنشتغل في المصنع» (iḥna b-ništaġal fi l-maṣnaʿ, "we work in the factory")
/// let words: Vec<_> = find_dialect_words("احنا بنشتغل في المصنع").collect();
/// assert_eq!(words.iter().map(|word| word.text()).collect::<Vec<_>>(), ["احنا", "بنشتغل"]);
/// assert_eq!(words[0].msa().next().as_deref(), Some("نحن"));
/// assert!(words[0].regions().share(Region::Egypt) > 0.0);
/// ```
#[must_use]
pub fn find_dialect_words(text: &str) -> DialectWords<'_> {
    DialectWords::new(&LEXICON, text)
}

/// Finds dialect words by the lexicon of the project and by lists of your own.
#[derive(Clone, Debug, Default)]
pub struct DialectDetector {
    /// `None`: that of the project.
    lexicon: Option<Arc<Lexicon>>,
}

impl DialectDetector {
    /// With the lexicon of the project, which is read at the first use.
    #[must_use]
    pub const fn new() -> Self {
        Self { lexicon: None }
    }

    /// With the entries of another list added: `text` in the format of `data/dialect/`, `name` for the errors.
    ///
    /// # Errors
    ///
    /// If a line cannot be read: with its file, its number and the reason.
    ///
    /// ```
    /// use arabic_text::dialect::DialectDetector;
    ///
    /// let own = "فلانتي\tEGY\tnoun\tstrong\tكلام فارغ\tnonsense"; // (a made-up word)
    /// let detector = DialectDetector::new().with_lexicon("own.tsv", own)?;
    /// assert_eq!(detector.words("هذا فلانتي").count(), 1);
    /// let error = DialectDetector::new().with_lexicon("own.tsv", "فلانتي\tXYZ").unwrap_err();
    /// assert_eq!((error.file(), error.line()), ("own.tsv", 1));
    /// # Ok::<(), arabic_text::LexiconError>(())
    /// ```
    pub fn with_lexicon(&self, name: &str, text: &str) -> Result<Self, LexiconError> {
        Ok(Self { lexicon: Some(Arc::new(self.lexicon().with(name, text)?)) })
    }

    /// The dialect words of a text, in order, as [`find_dialect_words`] has them.
    #[must_use]
    pub fn words<'a>(&'a self, text: &'a str) -> DialectWords<'a> {
        DialectWords::new(self.lexicon(), text)
    }

    fn lexicon(&self) -> &Lexicon {
        self.lexicon.as_deref().unwrap_or(&LEXICON)
    }
}
