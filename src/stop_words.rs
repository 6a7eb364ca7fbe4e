//! Lists of words that say little about what a text is about.

use std::collections::HashSet;

use once_cell::sync::Lazy;

use crate::lexicon::{self, LexiconError};
use crate::normalize::Normalizer;

static MSA: Lazy<StopWords> = Lazy::new(|| {
    let list = include_str!("../data/stop_words.tsv");
    StopWords::from_tsv("data/stop_words.tsv", list, Normalizer::SEARCH).expect("a test reads the list")
});

/// A list of stop words: the project's own or one of the caller.
///
/// Words are compared in normalized form, so the list finds «إلى» (ʾilā, "to") in the spelling «الى» too, and in
/// text that was normalized before.
///
/// ```
/// use arabic_text::StopWords;
///
/// let stop_words = StopWords::msa();
/// let words = "ذهب إلى المدرسة مع أخيه".split(' '); // (dhahaba ʾilā l-madrasa maʿa ʾakhīh)
/// let kept: Vec<&str> = words.filter(|word| !stop_words.contains(word)).collect();
/// assert_eq!(kept, ["ذهب", "المدرسة", "أخيه"]); // ("he went", "the school", "his brother")
/// ```
#[derive(Clone, Debug)]
pub struct StopWords {
    words: HashSet<Box<str>>,
    normalizer: Normalizer,
}

impl StopWords {
    /// The list of Modern Standard Arabic in `data/stop_words.tsv`, compared as
    /// [`Normalizer::SEARCH`] does. It is read at the first call.
    #[must_use]
    pub fn msa() -> &'static Self {
        &MSA
    }

    /// Reads a list: a word a line, what stands behind a tab is left out, lines that begin with `#` are comments.
    /// `name` is the file's name for messages; words are compared as the normalizer makes them.
    ///
    /// ```
    /// use arabic_text::{Normalizer, StopWords};
    ///
    /// let list = "# greetings\nمرحبا\tmarḥaban, hello\nأهلا\tʾahlan, welcome\n";
    /// let greetings = StopWords::from_tsv("greetings.tsv", list, Normalizer::SEARCH)?;
    /// assert!(greetings.contains("اهلاً") && !greetings.contains("وداعا"));
    ///
    /// let error = StopWords::from_tsv("greetings.tsv", "two words\n", Normalizer::SEARCH).unwrap_err();
    /// assert_eq!(error.to_string(), "greetings.tsv:1: a word holds no white space: `two words`");
    /// # Ok::<(), arabic_text::LexiconError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// A [`LexiconError`] with file and line for an empty word, one with white space in it, or one that stands twice.
    pub fn from_tsv(name: &str, text: &str, normalizer: Normalizer) -> Result<Self, LexiconError> {
        let (mut spellings, mut words) = (HashSet::new(), HashSet::new());
        for row in lexicon::rows(name, text) {
            let word = row.word(0)?;
            if !spellings.insert(word) {
                return Err(row.error(format!("`{word}` stands twice")));
            }
            // Several words may be one when they are normalized: «أن» and «إن».
            words.insert(normalizer.normalize(word).into());
        }
        Ok(Self { words, normalizer })
    }

    /// Whether the word is in the list. Allocates only if the word is not normalized.
    #[must_use]
    pub fn contains(&self, word: &str) -> bool {
        self.words.contains(&*self.normalizer.normalize(word))
    }

    /// How many words the list has, after normalization.
    #[must_use]
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether the list has no words.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }
}
