//! The lexicon: entries as the data files have them, and the forms they are found by.

use once_cell::sync::Lazy;

use super::context::Context;
use super::letters::{Key, written};
use super::nothing::Nothing;
use super::region::Home;
use super::verb::{Inflection, dialect_forms};
use crate::hash::{KeyMap, KeySet};
use crate::lexicon::{LexiconError, Row, rows};

/// The part of speech of an entry.
#[non_exhaustive]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum PartOfSpeech {
    /// A noun.
    Noun,
    /// An adjective.
    Adjective,
    /// A verb.
    Verb,
    /// A participle that is used like a verb.
    Participle,
    /// An adverb.
    Adverb,
    /// A personal pronoun.
    Pronoun,
    /// This, that.
    Demonstrative,
    /// Who, which.
    Relative,
    /// A question word.
    Interrogative,
    /// Not.
    Negation,
    /// There is.
    Existential,
    /// Of, belonging to.
    Possessive,
    /// A preposition.
    Preposition,
    /// A conjunction.
    Conjunction,
    /// A word of the future or of the present that goes on.
    Tense,
    /// A numeral.
    Numeral,
    /// A word of discourse.
    Particle,
    /// A greeting or a polite formula.
    Greeting,
    /// An exclamation.
    Interjection,
}

impl PartOfSpeech {
    const ALL: [Self; 19] = [
        Self::Noun,
        Self::Adjective,
        Self::Verb,
        Self::Participle,
        Self::Adverb,
        Self::Pronoun,
        Self::Demonstrative,
        Self::Relative,
        Self::Interrogative,
        Self::Negation,
        Self::Existential,
        Self::Possessive,
        Self::Preposition,
        Self::Conjunction,
        Self::Tense,
        Self::Numeral,
        Self::Particle,
        Self::Greeting,
        Self::Interjection,
    ];

    /// The name in lower case, as the data files have it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Noun => "noun",
            Self::Adjective => "adjective",
            Self::Verb => "verb",
            Self::Participle => "participle",
            Self::Adverb => "adverb",
            Self::Pronoun => "pronoun",
            Self::Demonstrative => "demonstrative",
            Self::Relative => "relative",
            Self::Interrogative => "interrogative",
            Self::Negation => "negation",
            Self::Existential => "existential",
            Self::Possessive => "possessive",
            Self::Preposition => "preposition",
            Self::Conjunction => "conjunction",
            Self::Tense => "tense",
            Self::Numeral => "numeral",
            Self::Particle => "particle",
            Self::Greeting => "greeting",
            Self::Interjection => "interjection",
        }
    }

    /// Whether pronouns are written together with it.
    pub(super) fn takes_pronouns(self) -> bool {
        matches!(
            self,
            Self::Noun | Self::Verb | Self::Participle | Self::Interrogative | Self::Possessive | Self::Preposition
        )
    }

    /// Whether a word of this kind that MSA has too is dialect next to other dialect words. Nouns, verbs and the like are
    /// what they are in MSA, whatever the sentence.
    pub(super) fn counts_beside_others(self) -> bool {
        !self.is_nominal()
            && !matches!(self, Self::Verb | Self::Conjunction | Self::Particle | Self::Greeting | Self::Interjection)
    }

    /// Whether a row of this kind may list a verb with its affixes.
    pub(super) fn may_be_conjugated(self) -> bool {
        matches!(
            self,
            Self::Verb
                | Self::Particle
                | Self::Interjection
                | Self::Negation
                | Self::Existential
                | Self::Tense
                | Self::Greeting
                | Self::Interrogative
        )
    }

    /// Whether the article and prepositions are written together with it.
    pub(super) fn is_nominal(self) -> bool {
        matches!(self, Self::Noun | Self::Adjective | Self::Participle | Self::Numeral)
    }
}

/// How sure a word is a sign of dialect.
#[non_exhaustive]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Strength {
    /// A word of MSA too; it counts next to other evidence only.
    Weak,
    /// Rarely anything else.
    Medium,
    /// Dialect wherever it stands.
    Strong,
}

impl Strength {
    pub(super) fn named(name: &str) -> Option<Self> {
        [Self::Weak, Self::Medium, Self::Strong].into_iter().find(|strength| strength.name() == name)
    }

    /// The name in lower case, as the data files have it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Weak => "weak",
            Self::Medium => "medium",
            Self::Strong => "strong",
        }
    }
}

/// What a word shares with one of MSA, in the same forms.
pub(super) type Forms = Box<[Box<str>]>;

/// One row.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    forms: Forms,
    pub home: Home,
    pub part: PartOfSpeech,
    /// `None`: a word of MSA that says nothing by itself, but takes dialect affixes.
    pub strength: Option<Strength>,
    msa: Box<[Forms]>,
    pub gloss: Box<str>,
    exact: Exact,
    pub context: Context,
}

/// Differences of spelling that are not forgiven.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
struct Exact {
    alef: bool,
    teh: bool,
    yeh: bool,
}

impl Exact {
    fn parse(text: &str) -> Result<Self, String> {
        let mut exact = Self::default();
        for name in text.split_whitespace() {
            match name {
                "alef" => exact.alef = true,
                "teh" => exact.teh = true,
                "yeh" => exact.yeh = true,
                "all" => exact = Self { alef: true, teh: true, yeh: true },
                _ => return Err(format!("`{name}` is no difference of spelling; they are alef, teh, yeh, all")),
            }
        }
        Ok(exact)
    }

    /// Whether two spellings of one key are the same for this entry.
    fn admits(self, entry: &str, text: &str) -> bool {
        entry.chars().zip(text.chars()).all(|(a, b)| match b {
            'ا' | 'أ' | 'إ' | 'آ' | 'ٱ' => !self.alef || a == b,
            'ة' | 'ه' => !self.teh || a == b,
            'ى' | 'ي' => !self.yeh || a == b,
            _ => true,
        })
    }
}

impl Entry {
    fn parse(row: &Row<'_>) -> Result<Self, LexiconError> {
        let error = |reason: String| row.error(reason);
        let split = |text: &str| text.split('/').map(Box::from).collect::<Forms>();
        let forms = split(row.field(0));
        if let Some(form) = forms.iter().find(|form| form.is_empty() || form.split(' ').any(|w| Key::of(w).is_none())) {
            return Err(error(format!("`{form}` is no word of Arabic letters (column 1)")));
        }
        let name = row.field(2);
        let Some(part) = PartOfSpeech::ALL.into_iter().find(|part| part.name() == name) else {
            let known = PartOfSpeech::ALL.map(PartOfSpeech::name).join(", ");
            return Err(error(format!("`{name}` is no part of speech (column 3); they are {known}")));
        };
        if part == PartOfSpeech::Verb && !(3..=4).contains(&forms.len()) {
            return Err(error("a verb has three or four forms: he did/I did/he does/doing (column 1)".into()));
        }
        let strength =
            match row.field(3) {
                "none" => None,
                name => Some(Strength::named(name).ok_or_else(|| {
                    error(format!("`{name}` is no strength (column 4): strong, medium, weak or none"))
                })?),
            };
        let msa = row.field(4).split('|').filter(|word| !word.is_empty() && *word != "-").map(split).collect();
        Ok(Self {
            forms,
            home: Home::parse(row.field(1)).map_err(error)?,
            part,
            strength,
            msa,
            gloss: row.field(5).into(),
            exact: Exact::parse(row.field(6)).map_err(error)?,
            context: Context::parse(row.field(7)).map_err(error)?,
        })
    }

    /// Whether it may be dialect with no affix that says so.
    fn may_speak(&self) -> bool {
        let is_of_both = self.strength == Some(Strength::Weak) && self.context.is_empty();
        let counts = self.part == PartOfSpeech::Verb || self.part.counts_beside_others();
        self.strength.is_some() && (!is_of_both || counts)
    }

    /// Every written form with what it is.
    fn each_form(&self, mut each: impl FnMut(&str, Inflection)) {
        if self.part == PartOfSpeech::Verb {
            return dialect_forms(&self.forms, &self.home, each);
        }
        for (form, index) in self.forms.iter().zip(0..) {
            each(form, Inflection::Cited(index));
        }
    }

    /// Whether the letters `from..to` of a word are one of its spellings.
    pub(super) fn admits(&self, inflection: Inflection, word: &str, from: usize, to: usize) -> bool {
        match (inflection, self.exact == Exact::default()) {
            (Inflection::Cited(index), false) => {
                self.exact.admits(&self.forms[usize::from(index)], &written(word, from, to))
            }
            _ => true,
        }
    }

    /// Whether the entry lists a word as it is written here; of a verb the three forms.
    pub(super) fn is_written(&self, word: &str) -> bool {
        let word = written(word, 0, usize::MAX);
        let verb = if self.part == PartOfSpeech::Verb { 3 } else { self.forms.len() };
        self.forms.iter().take(verb).any(|form| **form == *word)
    }

    /// Its equivalents; a word of MSA is its own.
    pub(super) fn msa(&self) -> &[Forms] {
        if self.strength.is_none() { std::slice::from_ref(&self.forms) } else { &self.msa }
    }
}

/// A form of an entry.
#[derive(Clone, Copy, Debug)]
pub(super) struct Form {
    entry: u32,
    pub inflection: Inflection,
}

/// Where the forms of a key are.
#[derive(Clone, Copy, Debug)]
struct Place {
    start: u32,
    len: u32,
}

/// A phrase of an entry.
#[derive(Clone, Debug)]
pub(super) struct Phrase {
    pub form: Form,
    /// The words behind the first two.
    pub rest: Box<[Key]>,
}

/// Entries and their index.
#[derive(Clone, Debug)]
pub(super) struct Lexicon {
    entries: Vec<Entry>,
    forms: Vec<Form>,
    places: KeyMap<Key, Place>,
    /// The phrases by their first two words.
    phrases: KeyMap<(Key, Key), Vec<Phrase>>,
    /// The first words of phrases.
    starts: KeySet<Key>,
    /// Two bits for each of many hashes: whether there are such words, and whether they may be dialect by themselves.
    filter: Box<[u64]>,
    /// The words of texts that are no dialect.
    pub nothing: Nothing,
}

const FILTER_BITS: u32 = 20;

/// The lexicon of the project, read at its first use.
pub(super) static LEXICON: Lazy<Lexicon> = Lazy::new(|| {
    // Lines that cannot be read are left out, so that nothing can fail here; a test reads every line.
    Lexicon::of_entries(
        FILES.iter().flat_map(|(file, text)| rows(file, text)).filter_map(|row| Entry::parse(&row).ok()),
    )
});

macro_rules! files {
    ($($name:literal),*) => { [$((concat!($name, ".tsv"), include_str!(concat!("../../data/dialect/", $name, ".tsv")))),*] };
}

const FILES: [(&str, &str); 9] =
    files!["common", "egyptian", "levantine", "gulf", "iraqi", "maghrebi", "sudanese", "yemeni", "hosts"];

/// Words that MSA alone has, with what they weigh.
static STANDARD: Lazy<KeyMap<Key, f32>> = Lazy::new(|| {
    let rows = rows("standard.tsv", include_str!("../../data/dialect/standard.tsv"));
    rows.filter_map(|row| Some((Key::of(row.field(0))?, row.field(1).parse().ok()?))).collect()
});

/// What a word weighs against dialect, in logarithms of odds.
pub(super) fn standard_weight(word: Key) -> Option<f32> {
    STANDARD.get(&word).copied()
}

/// Words of MSA and names that look like dialect words with affixes.
static BLOCKED: Lazy<KeySet<Key>> = Lazy::new(|| {
    let rows = rows("blocked.tsv", include_str!("../../data/dialect/blocked.tsv"));
    rows.filter_map(|row| Key::of(row.field(0))).collect()
});

/// Whether a word is no dialect, whatever it looks like, nor what is left behind و, ف and the article or a preposition.
pub(super) fn is_blocked(word: Key) -> bool {
    const CONJUNCTIONS: [Key; 3] = [Key::EMPTY, Key::literal("و"), Key::literal("ف")];
    const PROCLITICS: [Key; 7] = [
        Key::EMPTY,
        Key::literal("ال"),
        Key::literal("لل"),
        Key::literal("بال"),
        Key::literal("ب"),
        Key::literal("ك"),
        Key::literal("ل"),
    ];
    let stems = CONJUNCTIONS.into_iter().filter_map(|prefix| word.strip_prefix(prefix));
    stems
        .flat_map(|stem| PROCLITICS.into_iter().filter_map(move |prefix| stem.strip_prefix(prefix)))
        .any(|stem| BLOCKED.contains(&stem))
}

impl Lexicon {
    fn of_entries(entries: impl IntoIterator<Item = Entry>) -> Self {
        let mut lexicon = Self {
            entries: entries.into_iter().collect(),
            forms: Vec::new(),
            places: KeyMap::default(),
            phrases: KeyMap::default(),
            starts: KeySet::default(),
            filter: vec![0; 1 << (FILTER_BITS - 5)].into(),
            nothing: Nothing::default(),
        };
        lexicon.index();
        lexicon
    }

    /// This lexicon and the entries of another file.
    pub(super) fn with(&self, file: &str, text: &str) -> Result<Self, LexiconError> {
        let more = rows(file, text).map(|row| Entry::parse(&row)).collect::<Result<Vec<_>, _>>()?;
        Ok(Self::of_entries(self.entries.iter().cloned().chain(more)))
    }

    fn index(&mut self) {
        let mut all: Vec<(Key, Form)> = Vec::with_capacity(self.entries.len() * 12);
        for (entry, number) in self.entries.iter().zip(0..) {
            let start = all.len();
            entry.each_form(|text, inflection| {
                let form = Form { entry: number, inflection };
                let words: Option<Vec<Key>> = text.split(' ').map(Key::of).collect();
                match words.as_deref() {
                    Some(&[key]) if all[start..].iter().all(|&(known, _)| known != key) => all.push((key, form)),
                    Some([first, second, rest @ ..]) => {
                        let phrase = Phrase { form, rest: rest.into() };
                        self.phrases.entry((*first, *second)).or_default().push(phrase);
                    }
                    _ => {}
                }
            });
        }
        all.sort_unstable_by_key(|&(key, form)| (key, form.entry));
        self.places.reserve(all.len());
        self.forms.reserve(all.len());
        for group in all.chunk_by(|a, b| a.0 == b.0) {
            let key = group[0].0;
            self.places.insert(key, Place { start: self.forms.len() as u32, len: group.len() as u32 });
            self.forms.extend(group.iter().map(|&(_, form)| form));
            let speaks = group.iter().any(|&(_, form)| self.entry(form).may_speak());
            self.mark(key.mixed(), speaks);
        }
        let pairs: Vec<(Key, Key)> = self.phrases.keys().copied().collect();
        for (first, second) in pairs {
            self.mark(pair(first, second), false);
            self.starts.insert(first);
        }
    }

    fn mark(&mut self, hash: u64, speaks: bool) {
        let (index, shift) = filter_place(hash);
        self.filter[index] |= (1 | u64::from(speaks) << 1) << shift;
    }

    /// Whether there may be words of a hash, and whether any may be dialect with no affix that says so.
    fn has_bit(&self, hash: u64, speaks: bool) -> bool {
        let (index, shift) = filter_place(hash);
        self.filter[index] >> (shift + u32::from(speaks)) & 1 == 1
    }

    /// Whether there may be forms of a key; nearly always if there are none, the answer is no.
    #[inline]
    pub(super) fn may_have(&self, key: Key) -> bool {
        self.has_bit(key.mixed(), false)
    }

    /// The forms that a key stands for; none if they say nothing by themselves and there is no affix that does.
    #[inline]
    pub(super) fn forms(&self, key: Key, has_sign: bool) -> &[Form] {
        if !self.has_bit(key.mixed(), !has_sign) {
            return &[];
        }
        self.places.get(&key).map_or(&[], |place| &self.forms[place.start as usize..][..place.len as usize])
    }

    /// The same lexicon with nothing that saves time.
    #[cfg(test)]
    pub(super) fn plain(&self) -> Self {
        let mut plain = self.clone();
        plain.filter.fill(u64::MAX);
        plain.nothing = Nothing::none();
        plain
    }

    /// Whether a phrase begins with a word.
    pub(super) fn starts_phrase(&self, word: Key) -> bool {
        self.starts.contains(&word)
    }

    /// The phrases that begin with two words.
    #[inline]
    pub(super) fn phrases(&self, first: Key, second: Key) -> &[Phrase] {
        if !self.has_bit(pair(first, second), false) {
            return &[];
        }
        self.phrases.get(&(first, second)).map_or(&[], Vec::as_slice)
    }

    pub(super) fn entry(&self, form: Form) -> &Entry {
        &self.entries[form.entry as usize]
    }
}

/// The word of the filter that holds the two bits of a hash, and where.
fn filter_place(hash: u64) -> (usize, u32) {
    let place = hash >> (64 - FILTER_BITS);
    ((place / 32) as usize, (place % 32) as u32 * 2)
}

/// A number for two words.
fn pair(first: Key, second: Key) -> u64 {
    first.mixed().rotate_left(23) ^ second.mixed()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::dialect::region::Region;

    fn entries() -> impl Iterator<Item = (String, Entry)> {
        FILES.iter().flat_map(|(file, text)| rows(file, text)).map(|row| {
            let entry = Entry::parse(&row).unwrap_or_else(|error| panic!("{error}"));
            let words = row.field(0).split('/').map(str::to_owned).collect::<Vec<_>>();
            // A verb is known by three forms, another word by one.
            let known = words[..if entry.part == PartOfSpeech::Verb { 3 } else { 1 }].join("/");
            let id = [known.as_str(), row.field(2), row.field(6), row.field(7)].join(" ");
            (id, entry)
        })
    }

    #[test]
    fn no_word_stands_twice() {
        let mut known = HashSet::new();
        for (id, entry) in entries() {
            assert!(entry.strength.is_some() || known.insert(id.clone() + " (host)"), "{id}");
            for msa in &entry.msa {
                assert!(known.insert(format!("{id} = {}", msa[0])), "{id} {}", msa[0]);
            }
        }
    }

    #[test]
    fn no_word_is_its_own_equivalent() {
        let keys = |forms: &Forms| forms.iter().take(3).map(|form| Key::of(form)).collect::<Vec<_>>();
        for (id, entry) in entries().filter(|(_, entry)| entry.exact == Exact::default()) {
            let same = |msa: &&Forms| match entry.part {
                PartOfSpeech::Verb => keys(msa) == keys(&entry.forms),
                _ => Key::of(&msa[0]).is_some_and(|key| Key::of(&entry.forms[0]) == Some(key)),
            };
            assert!(entry.msa.iter().find(same).is_none(), "{id}");
        }
    }

    #[test]
    fn every_region_has_words_of_its_own() {
        let dialect: Vec<Entry> = entries().map(|(_, entry)| entry).filter(|entry| entry.strength.is_some()).collect();
        assert!(dialect.len() >= 4_000, "{} entries", dialect.len());
        for region in Region::ALL {
            let own = dialect.iter().filter(|entry| entry.home.is_typical_of_only(region)).count();
            assert!(own >= 400, "{own} words of {region:?}");
        }
    }

    #[test]
    fn blocked_words_are_blocked_behind_prefixes() {
        for word in ["بيتكوين", "وبيتكوين", "وبالبيتكوين", "لهوليوود", "فللفيديو"]
        {
            assert!(is_blocked(Key::of(word).unwrap()), "{word}");
        }
        assert!(!is_blocked(Key::of("بيكتب").unwrap()));
    }
}
