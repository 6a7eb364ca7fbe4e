//! Clitics: the short words that Arabic writes together with the next or the last one.
//!
//! «وبالقلم» (wa-bi-l-qalam, "and with the pen") is three words in one: و "and", ب "with", القلم "the pen".
//! [`segment`] finds them with few rules and a lexicon. Every admissible way to cut off clitics is tried; each clitic
//! and each reading of the stem that is left has a small cost, and the cheapest way wins. Cuts are those of Universal
//! Dependencies (Arabic-PUD): the article and the personal endings of verbs stay with the stem.
//!
//! The words are in `data/morphology/`: lists of words, names and particles, and roots with the patterns that make
//! stems of them. They are read at the first use, in some 20 ms, and take about 8 MB.

mod affixes;
mod context;
mod letters;
mod reading;
mod search;
#[cfg(test)]
mod tests;
mod words;

use std::ops::Deref;

use crate::span::Span;

/// What a segment is.
#[non_exhaustive]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Role {
    /// Proclitic و "and" or ف "and so".
    Conjunction,
    /// Proclitic ب "with", ك "as", ل "for"; ل of purpose and emphasis; in dialect ع "on", م "from", and ل "to"
    /// before the pronoun of an indirect object.
    Preposition,
    /// Proclitic س "will"; in dialect ه and ح.
    Future,
    /// Proclitic ب of the present tense (dialect).
    Present,
    /// Proclitic أ that asks; in dialect ش "what".
    Interrogative,
    /// Proclitic ه "this" (dialect).
    Demonstrative,
    /// The ما and ش around a verb (dialect).
    Negation,
    /// The article ال, where it is asked for.
    Article,
    /// The word itself. Before a pronoun this may be a preposition of one letter: the ب of «به» (bihi, "with him").
    Stem,
    /// Enclitic pronoun, possessor or object.
    Pronoun,
}

impl Role {
    /// The name in lower case, such as `conjunction`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Conjunction => "conjunction",
            Self::Preposition => "preposition",
            Self::Future => "future",
            Self::Present => "present",
            Self::Interrogative => "interrogative",
            Self::Demonstrative => "demonstrative",
            Self::Negation => "negation",
            Self::Article => "article",
            Self::Stem => "stem",
            Self::Pronoun => "pronoun",
        }
    }
}

/// A part of a word.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Segment {
    span: Span,
    role: Role,
}

impl Segment {
    /// Its bytes in the word.
    #[must_use]
    pub const fn span(self) -> Span {
        self.span
    }

    /// What it is.
    #[must_use]
    pub const fn role(self) -> Role {
        self.role
    }
}

/// The segments of a word that is by itself, with the article left at the stem, for MSA.
///
/// See [`Segmenter::segment`].
///
/// ```
/// use arabic_text::clitics::segment;
///
/// let parts = |word: &'static str| segment(word).iter().map(|part| &word[part.span().range()]).collect::<Vec<_>>();
/// assert_eq!(parts("وبالقلم"), ["و", "ب", "القلم"]); // (wa-bi-l-qalam, "and with the pen")
/// assert_eq!(parts("سيكتبونها"), ["س", "يكتبون", "ها"]); // (sa-yaktubūna-hā, "they will write it")
/// assert_eq!(parts("وقت"), ["وقت"]); // (waqt, "time")
/// ```
#[must_use]
pub fn segment(word: &str) -> Segments {
    Segmenter::new().segment(word)
}

/// Settings of the division.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct Segmenter {
    split_article: bool,
    dialect: bool,
}

impl Segmenter {
    /// MSA, the article stays with the stem.
    #[must_use]
    pub const fn new() -> Self {
        Self { split_article: false, dialect: false }
    }

    /// Divides the article from the stem too: «القلم» into ال and قلم, «للقلم» into ل, ل and قلم.
    #[must_use]
    pub const fn split_article(self, on: bool) -> Self {
        Self { split_article: on, ..self }
    }

    /// Knows the clitics of the dialects: «بيكتب» (b-yiktib, "he writes"), «عالبيت» (ʿa-l-bēt, "to the house"),
    /// «قلتلك» (ʾult-ill-ak, "I told you"), «ماكتبتش» (ma-katabt-iš, "I did not write").
    ///
    /// ```
    /// use arabic_text::clitics::Segmenter;
    ///
    /// let word = "ماكتبتش";
    /// let parts = Segmenter::new().dialect(true).segment(word);
    /// assert!(parts.iter().map(|part| &word[part.span().range()]).eq(["ما", "كتبت", "ش"]));
    /// ```
    #[must_use]
    pub const fn dialect(self, on: bool) -> Self {
        Self { dialect: on, ..self }
    }

    /// The segments of a word by itself.
    ///
    /// They are in order and without gaps, and there is at least one unless the word is empty. Marks and tatweel go
    /// with the letter before them. Presentation forms and words of more than 24 letters are not divided. Allocates
    /// nothing, never fails.
    #[must_use]
    pub fn segment(self, word: &str) -> Segments {
        search::segment(word, None, self)
    }

    /// The segments of a word behind another, which settles ambiguous ones: «لذلك» (li-dhālik) is "therefore" at the
    /// start of a clause, elsewhere "for that". `previous` is the token before, punctuation included.
    ///
    /// ```
    /// use arabic_text::clitics::Segmenter;
    ///
    /// let segmenter = Segmenter::new();
    /// assert_eq!(segmenter.segment_after("لذلك", "،").len(), 1);
    /// assert_eq!(segmenter.segment_after("لذلك", "نتيجة").len(), 2); // (natījatan li-dhālik, "as a result of that")
    /// ```
    #[must_use]
    pub fn segment_after(self, word: &str, previous: &str) -> Segments {
        search::segment(word, Some(previous), self)
    }

    /// Whether the stem that is found is one that the lexicon explains, rather than a guess from its shape.
    #[must_use]
    pub fn knows(self, word: &str) -> bool {
        search::listed_cost(word, self).is_some()
    }
}

/// How far-fetched the best reading of a word as MSA is, from 0 on; `None` if the lexicon explains none.
pub(crate) fn standard_cost(word: &str) -> Option<u32> {
    search::listed_cost(word, Segmenter::new())
}

/// Whether the lexicon has the word as a name or function word, which have no endings.
pub(crate) fn is_invariable(word: &str) -> bool {
    letters::Key::of(word).is_some_and(reading::is_invariable)
}

/// Whether a stem before a pronoun ends in a ت that is ة elsewhere.
pub(crate) fn is_teh_marbuta(stem: &str) -> bool {
    letters::Key::of(stem).is_some_and(reading::is_teh_marbuta)
}

/// The segments of one word, in order: a slice that is kept inline.
#[derive(Clone, Copy, Debug)]
pub struct Segments {
    items: [Segment; Self::MAX],
    len: usize,
}

impl Segments {
    /// Conjunction, negation, preposition, article, stem, three enclitics and reserve.
    const MAX: usize = 12;

    fn new() -> Self {
        let empty = Segment { span: Span { start: 0, end: 0 }, role: Role::Stem };
        Self { items: [empty; Self::MAX], len: 0 }
    }

    /// Adds the segment that reaches from the end of the last one to `end`; empty ones are left out.
    fn push_until(&mut self, end: usize, role: Role) {
        let start = self.last().map_or(0, |segment| segment.span.end);
        if end > start && self.len < Self::MAX {
            self.items[self.len] = Segment { span: Span { start, end }, role };
            self.len += 1;
        }
    }

    fn whole(word: &str) -> Self {
        let mut segments = Self::new();
        segments.push_until(word.len(), Role::Stem);
        segments
    }
}

impl Deref for Segments {
    type Target = [Segment];

    fn deref(&self) -> &[Segment] {
        &self.items[..self.len]
    }
}

impl IntoIterator for Segments {
    type Item = Segment;
    type IntoIter = std::iter::Take<std::array::IntoIter<Segment, { Segments::MAX }>>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter().take(self.len)
    }
}
