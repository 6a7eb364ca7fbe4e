//! What the dialects write together with a word.

use std::ops::Range;

use once_cell::sync::Lazy;

use super::letters::Key;
use super::lexicon::{Entry, PartOfSpeech, Strength};
use super::region::{Home, Regions};
use super::verb::Inflection;
use crate::lexicon::{LexiconError, Row, rows};

/// A rule of dialect grammar that a word shows.
#[non_exhaustive]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Rule {
    /// A prefix of the present or of what goes on: «بيكتب» (b-yiktib), «كيكتب» (ka-yəktəb), «ديكتب» (da-yiktib).
    Present,
    /// A prefix of the future: «هيكتب» (ha-yiktib), «غيكتب» (ġa-yəktəb).
    Future,
    /// ما and ش around a word: «ماكتبش» (ma-katab-š, "he did not write").
    Negation,
    /// ل with a pronoun behind a verb: «قلتلك» (qult-ill-ak, "I told you").
    IndirectObject,
    /// ش of a question before a verb: «شتبي» (š-tabi, "what do you want").
    Interrogative,
    /// ه of "this" before the article: «هالبيت» (ha-l-bēt, "this house").
    Demonstrative,
    /// ع "on" or م "from" before the article: «عالبيت» (ʿa-l-bēt, "to the house").
    Preposition,
    /// ات before a past verb: «اتكتب» (itkatab, "it was written").
    Passive,
    /// د of urging: «دروح» (d-rūḥ, "go on!").
    Imperative,
    /// A pronoun that MSA has not, or writes another way: «بيتو» (bētu, "his house"), «كتابج» (kitāb-ič, "your book").
    Pronoun,
    /// و behind the first person: «نكتبو» (nəktbu, "we write").
    Plural,
}

impl Rule {
    const ALL: [Self; 11] = [
        Self::Present,
        Self::Future,
        Self::Negation,
        Self::IndirectObject,
        Self::Interrogative,
        Self::Demonstrative,
        Self::Preposition,
        Self::Passive,
        Self::Imperative,
        Self::Pronoun,
        Self::Plural,
    ];

    fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rule| rule.name() == name)
    }

    /// The name in lower case, such as `indirect-object`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Present => "present",
            Self::Future => "future",
            Self::Negation => "negation",
            Self::IndirectObject => "indirect-object",
            Self::Interrogative => "interrogative",
            Self::Demonstrative => "demonstrative",
            Self::Preposition => "preposition",
            Self::Passive => "passive",
            Self::Imperative => "imperative",
            Self::Pronoun => "pronoun",
            Self::Plural => "plural",
        }
    }
}

/// A set of rules.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Rules(u16);

impl Rules {
    pub(super) const fn with(self, rule: Rule) -> Self {
        Self(self.0 | 1 << rule as u8)
    }

    pub(super) const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether a rule is one of them.
    #[must_use]
    pub const fn contains(self, rule: Rule) -> bool {
        self.0 >> rule as u8 & 1 == 1
    }

    /// The rules.
    pub fn iter(self) -> impl Iterator<Item = Rule> {
        Rule::ALL.into_iter().filter(move |&rule| self.contains(rule))
    }
}

/// What an affix says of its word: where it is at home, and how surely it is dialect.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sign {
    pub regions: Regions,
    pub strength: Strength,
}

/// What a prefix asks of the word after it.
#[derive(Clone, Copy, Default, Debug)]
pub(super) struct Host {
    kinds: u16,
    /// The letters that an imperfect verb may have in front, as bits.
    begins: u64,
    /// A letter that such a verb loses behind the prefix: «بكتب» (baktib, "I write") is ب with أكتب.
    pub restored: Option<Key>,
}

/// A kind of word.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum HostKind {
    Any,
    /// A noun, adjective or the like.
    Nominal,
    Imperfect,
    Past,
    Imperative,
    Participle,
    Preposition,
    Interrogative,
    /// ل behind a verb.
    Dative,
    /// A verb that ما or م makes negative.
    Negated,
}

impl HostKind {
    const ALL: [Self; 10] = [
        Self::Any,
        Self::Nominal,
        Self::Imperfect,
        Self::Past,
        Self::Imperative,
        Self::Participle,
        Self::Preposition,
        Self::Interrogative,
        Self::Dative,
        Self::Negated,
    ];

    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "any" => Self::Any,
            "nominal" => Self::Nominal,
            "imperfect" => Self::Imperfect,
            "past" => Self::Past,
            "imperative" => Self::Imperative,
            "participle" => Self::Participle,
            "preposition" => Self::Preposition,
            "interrogative" => Self::Interrogative,
            "dative" => Self::Dative,
            "negated" => Self::Negated,
            _ => return None,
        })
    }
}

impl Host {
    const ANY: Self = Self { kinds: 1 << HostKind::Any as u16, begins: 0, restored: None };

    /// Reads `nominal|imperfect:يتنا+ا`.
    fn parse(text: &str) -> Option<Self> {
        let mut host = Self::default();
        for item in text.split('|').filter(|&item| item != "-") {
            let (kind, letters) = item.split_once(':').unwrap_or((item, "يتنا"));
            let (begins, restored) = letters.split_once('+').unwrap_or((letters, ""));
            let kind = HostKind::named(kind)?;
            host.kinds |= 1 << kind as u16;
            if kind == HostKind::Imperfect {
                host.begins = Key::of(begins)?.letters();
                host.restored = Key::of(restored).filter(|key| !key.is_empty());
            }
        }
        Some(host)
    }

    pub(super) const fn has(self, kind: HostKind) -> bool {
        self.kinds >> kind as u16 & 1 == 1
    }

    /// Whether verbs may follow as they are, with no letter lost.
    pub(super) const fn has_starts(self) -> bool {
        self.begins != 0
    }

    /// Whether a word begins as the verbs that the prefix stands before.
    pub(super) const fn admits_start(self, word: Key) -> bool {
        self.begins >> word.first() & 1 == 1
    }

    /// Whether a form of an entry may follow, which has the letters `rest` and perhaps a restored one in front.
    pub(super) fn fits(self, entry: &Entry, inflection: Inflection, rest: Key, is_restored: bool) -> bool {
        let long = rest.len() > 1;
        let fits = |kind| match kind {
            HostKind::Any => true,
            HostKind::Nominal => entry.part.is_nominal() && long,
            // A passive has all letters of its root.
            HostKind::Imperfect if is_restored => {
                inflection.is_imperfect() && long && (self.has_starts() || rest.len() > 2)
            }
            HostKind::Imperfect => inflection.is_imperfect() && self.admits_start(rest),
            HostKind::Past => matches!(inflection, Inflection::Past(_)) && rest.len() > 2,
            HostKind::Imperative => matches!(inflection, Inflection::Imperative(_)) && rest.len() > 2,
            HostKind::Participle => {
                matches!(inflection, Inflection::Participle(_)) || entry.part == PartOfSpeech::Participle
            }
            HostKind::Preposition => entry.part == PartOfSpeech::Preposition,
            HostKind::Interrogative => entry.part == PartOfSpeech::Interrogative,
            HostKind::Dative => false,
            HostKind::Negated => entry.part == PartOfSpeech::Verb,
        };
        HostKind::ALL.into_iter().any(|kind| self.has(kind) && fits(kind))
    }
}

/// Letters in front of a word.
#[derive(Debug)]
pub(super) struct Prefix {
    pub letters: Key,
    pub host: Host,
    /// What it shows; `None` for the prefixes of MSA.
    pub rule: Option<(Rule, Sign)>,
    /// What stands for it in MSA.
    pub msa: Box<str>,
    /// Whether it ends in the article.
    pub is_definite: bool,
}

/// Letters behind a word that mean a person.
struct Pronoun {
    letters: Key,
    text: &'static str,
    /// What it goes on, if not on anything that takes pronouns.
    host: Option<Host>,
    /// What it says, if MSA has it not.
    sign: Option<Sign>,
    /// How MSA writes it.
    msa: &'static str,
    /// Whether it may stand in front of ل and another.
    is_third: bool,
}

/// What an ending says that is no pronoun.
struct Ending {
    rule: Rule,
    /// Whether ما must stand in front.
    negated: bool,
    sign: Sign,
}

/// A letter that stands for one of MSA.
pub(super) struct Respelling {
    pub letter: char,
    pub others: Vec<char>,
    pub sign: Sign,
}

/// The rows of `data/dialect/affixes.tsv`.
pub(super) struct Affixes {
    /// By their first letters.
    prefixes: Vec<Prefix>,
    by_first: [Range<u8>; 64],
    pronouns: Vec<Pronoun>,
    /// The letters that they end in, as bits.
    last_letters: u64,
    endings: Vec<Ending>,
    pub respellings: Vec<Respelling>,
}

/// Read at the first use; a test reads it too, so it cannot fail.
pub(super) static AFFIXES: Lazy<Affixes> =
    Lazy::new(|| Affixes::read(include_str!("../../data/dialect/affixes.tsv")).expect("a test reads the affixes"));

/// No prefix at all.
pub(super) static NO_PREFIX: Lazy<Prefix> =
    Lazy::new(|| Prefix { letters: Key::EMPTY, host: Host::ANY, rule: None, msa: "".into(), is_definite: false });

impl Affixes {
    fn read(text: &'static str) -> Result<Self, LexiconError> {
        let (mut prefixes, mut pronouns, mut respellings, mut endings) = (vec![], vec![], vec![], vec![]);
        for row in rows("affixes.tsv", text) {
            let error = |reason: &str| row.error(reason.into());
            let letters =
                Key::of(row.field(1)).filter(|key| !key.is_empty()).ok_or_else(|| error("column 2: letters"))?;
            let rule = match row.field(2) {
                "-" => None,
                name => Some(Rule::named(name).ok_or_else(|| error("column 3 is no rule"))?),
            };
            let host = Host::parse(row.field(3)).ok_or_else(|| error("column 4: what the affix goes on"))?;
            let sign = sign(&row)?;
            let msa = row.field(6);
            match row.field(0) {
                "prefix" => prefixes.push(Prefix {
                    letters,
                    host,
                    rule: rule.zip(sign),
                    msa: if msa == "-" { "".into() } else { msa.replace('_', " ").into() },
                    is_definite: letters.strip_suffix(Key::literal("ال")).is_some() || letters == Key::literal("لل"),
                }),
                "pronoun" => {
                    let is_third = msa.starts_with('ه');
                    let host = (host.kinds != 0).then_some(host);
                    pronouns.push(Pronoun { letters, text: row.field(1), host, sign, msa, is_third });
                }
                "ending" => {
                    let (rule, sign) = rule.zip(sign).ok_or_else(|| error("an ending has a rule and regions"))?;
                    endings.push(Ending { rule, negated: host.has(HostKind::Negated), sign });
                }
                "letter" => {
                    let letter = row.field(1).chars().next().unwrap_or_default();
                    let sign = sign.ok_or_else(|| error("a letter has regions"))?;
                    let others = msa.split('|').filter_map(|other| other.chars().next()).collect();
                    respellings.push(Respelling { letter, others, sign });
                }
                _ => return Err(error("column 1: prefix, pronoun, ending or letter")),
            }
        }
        prefixes.sort_by_key(|prefix: &Prefix| prefix.letters.first());
        let by_first = std::array::from_fn(|letter| {
            let at = |first| prefixes.partition_point(|prefix| prefix.letters.first() < first) as u8;
            at(letter)..at(letter + 1)
        });
        let last = |pronoun: &Pronoun| 1 << pronoun.letters.last();
        let last_letters = pronouns.iter().map(last).fold(0, |all, letter: u64| all | letter);
        Ok(Self { prefixes, by_first, pronouns, last_letters, endings, respellings })
    }

    /// The prefixes that a word may begin with, none at all among them.
    pub(super) fn prefixes_of(&'static self, word: Key) -> impl Iterator<Item = &'static Prefix> {
        let Range { start, end } = self.by_first[word.first()].clone();
        let candidates = &self.prefixes[usize::from(start)..usize::from(end)];
        let candidates = candidates.iter().filter(move |prefix| word.starts_with(prefix.letters));
        std::iter::once(&*NO_PREFIX).chain(candidates)
    }

    /// What an ending says, with ما in front or without.
    pub(super) fn ending(&self, rule: Rule, negated: bool) -> Option<Sign> {
        let mut endings = self.endings.iter();
        endings.find(|ending| (ending.rule, ending.negated) == (rule, negated)).map(|ending| ending.sign)
    }
}

/// The regions and the strength of a row, if it has them.
fn sign(row: &Row<'_>) -> Result<Option<Sign>, LexiconError> {
    let (regions, strength) = (row.field(4), row.field(5));
    if (regions, strength) == ("-", "-") {
        return Ok(None);
    }
    let regions = Home::parse(regions).map_err(|reason| row.error(reason))?.regions();
    let strength =
        Strength::named(strength).ok_or_else(|| row.error(format!("`{strength}` is no strength (column 6)")))?;
    Ok(Some(Sign { regions, strength }))
}

/// Letters behind a word: pronouns, ل with a pronoun, ش of negation.
#[derive(Clone, Copy, Default, Debug)]
pub(super) struct Suffix {
    /// Where it begins.
    at: u8,
    /// Numbers of pronouns, from 1 on.
    pronoun: u8,
    dative: u8,
    pub negated: bool,
}

impl Suffix {
    /// Nothing but perhaps ش, from letter `at` on.
    pub(super) fn bare(at: usize, negated: bool) -> Self {
        Self { at: at as u8, negated, ..Self::default() }
    }

    pub(super) fn at(self) -> usize {
        usize::from(self.at)
    }

    pub(super) fn is_empty(self) -> bool {
        self.pronoun == 0 && self.dative == 0 && !self.negated
    }

    /// The pronoun, or nothing.
    pub(super) fn pronoun(self) -> &'static str {
        text_of(self.pronoun)
    }

    /// What the pronoun says, if it is one of the dialects.
    pub(super) fn sign(self) -> Option<Sign> {
        pronoun(self.pronoun)?.sign
    }

    /// The most that a word says before a pronoun that is not written behind all, and so may be something else.
    pub(super) fn limit(self) -> Option<Strength> {
        let pronoun = pronoun(self.pronoun).filter(|pronoun| pronoun.host.is_some())?;
        pronoun.sign.map(|sign| sign.strength)
    }

    /// Whether the pronoun may stand behind a form of an entry.
    pub(super) fn fits(self, entry: &Entry, inflection: Inflection, stem: Key) -> bool {
        let host = pronoun(self.pronoun).and_then(|pronoun| pronoun.host);
        host.is_none_or(|host| host.fits(entry, inflection, stem, false))
    }

    /// The pronoun behind ل, or nothing.
    pub(super) fn dative(self) -> &'static str {
        text_of(self.dative)
    }
}

fn pronoun(number: u8) -> Option<&'static Pronoun> {
    usize::from(number).checked_sub(1).map(|index| &AFFIXES.pronouns[index])
}

fn text_of(number: u8) -> &'static str {
    pronoun(number).map_or("", |pronoun| pronoun.text)
}

/// How MSA writes a pronoun of the dialects.
pub(super) fn standard_pronoun(text: &str) -> &'static str {
    AFFIXES.pronouns.iter().find(|pronoun| pronoun.text == text).map_or("", |pronoun| pronoun.msa)
}

/// All that a word may end in, the empty ending first; a list of its own, since there are few.
pub(super) struct Suffixes {
    items: [Suffix; Self::MAX],
    len: usize,
}

impl Suffixes {
    const MAX: usize = 24;

    pub(super) fn of(word: Key) -> Self {
        let mut all = Self { items: [Suffix::default(); Self::MAX], len: 0 };
        all.pronouns(word, Suffix::bare(word.len(), false));
        if let Some(rest) = word.strip_suffix(Key::literal("ش")) {
            all.pronouns(rest, Suffix::bare(rest.len(), true));
        }
        all
    }

    fn pronouns(&mut self, word: Key, before: Suffix) {
        self.push(before);
        if AFFIXES.last_letters >> word.last() & 1 == 0 {
            return;
        }
        for (pronoun, number) in AFFIXES.pronouns.iter().zip(1..) {
            let Some(rest) = word.strip_suffix(pronoun.letters) else { continue };
            self.push(Suffix { at: rest.len() as u8, pronoun: number, ..before });
            let is_dative = pronoun.host.is_none_or(|host| host.has(HostKind::Dative));
            let Some(verb) = rest.strip_suffix(Key::literal("ل")).filter(|_| is_dative) else { continue };
            let dative = Suffix { at: verb.len() as u8, dative: number, ..before };
            self.push(dative);
            for (object, number) in AFFIXES.pronouns.iter().zip(1..).filter(|(object, _)| object.is_third) {
                if let Some(rest) = verb.strip_suffix(object.letters) {
                    self.push(Suffix { at: rest.len() as u8, pronoun: number, ..dative });
                }
            }
        }
    }

    fn push(&mut self, suffix: Suffix) {
        if suffix.at > 1 && self.len < Self::MAX {
            self.items[self.len] = suffix;
            self.len += 1;
        }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Suffix> {
        self.items[..self.len].iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_read() {
        let affixes = Affixes::read(include_str!("../../data/dialect/affixes.tsv")).unwrap();
        assert!(affixes.prefixes.len() > 30 && affixes.pronouns.len() > 15 && affixes.respellings.len() > 2);
        let mut seen = std::collections::HashSet::new();
        for Prefix { letters, host, rule, .. } in &affixes.prefixes {
            assert!(host.kinds != 0, "{letters:?} goes on nothing");
            assert!(seen.insert((letters, host.kinds, host.begins, rule.map(|(rule, _)| rule))), "{letters:?} twice");
        }
        for Pronoun { text, msa, .. } in &affixes.pronouns {
            assert_eq!(standard_pronoun(text), *msa);
        }
    }

    #[test]
    fn wrong_rows_are_told() {
        for (row, reason) in [
            ("infix\tب\t-\tany\t-\t-\t-", "column 1"),
            ("prefix\tb\t-\tany\t-\t-\t-", "column 2"),
            ("prefix\tب\tpast\tany\t-\t-\t-", "column 3"),
            ("prefix\tب\t-\tverbs\t-\t-\t-", "column 4"),
            ("prefix\tب\tpresent\tany\tUSA\tweak\t-", "no region"),
            ("prefix\tب\tpresent\tany\tEGY\tsure\t-", "no strength"),
        ] {
            let error = Affixes::read(row).err().unwrap().to_string();
            assert!(error.contains(reason), "{error}");
        }
    }
}
