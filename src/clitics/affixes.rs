//! The clitics: their letters, what they cost and what they attach to.

use super::Role;
use super::letters::{Key, code::*};

/// What a proclitic asks of the word after it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Host {
    /// Anything.
    Any,
    /// A noun, name, or function word that may follow a preposition.
    Nominal,
    /// The same, or a verb (ل).
    NominalOrVerb,
    /// An imperfect verb.
    Imperfect,
    /// An imperfect verb whose prefix may be merged with the clitic (dialect بكتب).
    MergedImperfect,
    /// A verb.
    Verb,
    /// A noun with article.
    Definite,
}

pub(super) struct Proclitic {
    pub letters: &'static [u8],
    pub role: Role,
    /// Place in the chain; a chain only rises.
    pub stage: u8,
    /// Roughly how surprising it is that a word starts with it: و is by far the most frequent.
    pub cost: u32,
    pub host: Host,
    pub dialect: bool,
}

const fn proclitic(letters: &'static [u8], role: Role, stage: u8, cost: u32, host: Host) -> Proclitic {
    Proclitic { letters, role, stage, cost, host, dialect: false }
}

const fn dialectal(letters: &'static [u8], role: Role, stage: u8, cost: u32, host: Host) -> Proclitic {
    Proclitic { letters, role, stage, cost, host, dialect: true }
}

const SHEEN: u8 = 16;
const HAH: u8 = 9;

pub(super) static PROCLITICS: [Proclitic; 17] = [
    proclitic(&[HAMZA], Role::Interrogative, 0, 7, Host::Any),
    proclitic(&[WAW], Role::Conjunction, 1, 1, Host::Any),
    proclitic(&[FEH], Role::Conjunction, 1, 4, Host::Any),
    proclitic(&[BEH], Role::Preposition, 3, 3, Host::Nominal),
    proclitic(&[KAF], Role::Preposition, 3, 4, Host::Nominal),
    proclitic(&[LAM], Role::Preposition, 3, 3, Host::NominalOrVerb),
    proclitic(&[SEEN], Role::Future, 3, 1, Host::Imperfect),
    dialectal(&[SHEEN], Role::Interrogative, 2, 5, Host::MergedImperfect),
    dialectal(&[SHEEN], Role::Interrogative, 2, 5, Host::Verb),
    dialectal(&[MEEM], Role::Negation, 2, 1, Host::Verb),
    dialectal(&[MEEM, ALEF], Role::Negation, 2, 2, Host::Verb),
    dialectal(&[BEH], Role::Present, 3, 1, Host::MergedImperfect),
    dialectal(&[HEH], Role::Future, 3, 3, Host::MergedImperfect),
    dialectal(&[HAH], Role::Future, 3, 3, Host::MergedImperfect),
    dialectal(&[AIN], Role::Preposition, 3, 2, Host::Definite),
    dialectal(&[MEEM], Role::Preposition, 3, 3, Host::Definite),
    dialectal(&[HEH], Role::Demonstrative, 4, 2, Host::Definite),
];

/// What an enclitic asks of the stem.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Base {
    Any,
    Noun,
    Verb,
    /// A verb or a function word (ني).
    Object,
    /// A verb or a function word that takes pronouns (ش).
    Host,
    /// A noun or a function word; the adjective ending ي competes (ي "my").
    My,
}

/// Place of an enclitic in the chain, from the stem outwards.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Place {
    /// A pronoun that may also come before another pronoun (يكفيكهم).
    Object,
    /// A pronoun that ends the chain.
    Pronoun,
    /// ل before a pronoun (dialect قلتلك).
    Dative,
    /// ش of negation (dialect ماكتبتش).
    Negation,
}

impl Place {
    /// Whether this may stand right before `next`, or at the end of the word.
    pub(super) fn precedes(self, next: Option<Place>) -> bool {
        match next {
            None => self != Place::Dative,
            Some(Place::Negation) => matches!(self, Place::Object | Place::Pronoun),
            Some(Place::Dative) => self == Place::Object,
            Some(_) => matches!(self, Place::Object | Place::Dative),
        }
    }

    pub(super) fn role(self) -> Role {
        match self {
            Place::Object | Place::Pronoun => Role::Pronoun,
            Place::Dative => Role::Preposition,
            Place::Negation => Role::Negation,
        }
    }
}

pub(super) struct Enclitic {
    pub letters: &'static [u8],
    /// Roughly how surprising it is that a word ends with it.
    pub cost: u32,
    pub base: Base,
    pub place: Place,
    pub dialect: bool,
}

const fn enclitic(letters: &'static [u8], cost: u32, base: Base, place: Place) -> Enclitic {
    Enclitic { letters, cost, base, place, dialect: false }
}

const fn dialect_enclitic(letters: &'static [u8], cost: u32, base: Base, place: Place) -> Enclitic {
    Enclitic { letters, cost, base, place, dialect: true }
}

pub(super) static ENCLITICS: [Enclitic; 23] = [
    enclitic(&[HEH], 3, Base::Any, Place::Pronoun),
    enclitic(&[HEH, ALEF], 2, Base::Any, Place::Object),
    enclitic(&[HEH, MEEM], 3, Base::Any, Place::Pronoun),
    enclitic(&[HEH, MEEM, ALEF], 4, Base::Any, Place::Pronoun),
    enclitic(&[HEH, NOON], 5, Base::Any, Place::Pronoun),
    enclitic(&[KAF], 6, Base::Any, Place::Pronoun),
    enclitic(&[KAF], 4, Base::Object, Place::Object),
    enclitic(&[KAF, MEEM], 5, Base::Any, Place::Pronoun),
    enclitic(&[KAF, MEEM, WAW], 6, Base::Verb, Place::Object),
    enclitic(&[HEH, MEEM, WAW], 8, Base::Verb, Place::Object),
    enclitic(&[KAF, MEEM, ALEF], 6, Base::Any, Place::Pronoun),
    enclitic(&[KAF, NOON], 6, Base::Any, Place::Pronoun),
    enclitic(&[NOON, ALEF], 3, Base::Any, Place::Object),
    enclitic(&[NOON, YEH], 3, Base::Object, Place::Object),
    enclitic(&[YEH], 4, Base::My, Place::Pronoun),
    dialect_enclitic(&[KAF, WAW], 5, Base::Any, Place::Pronoun),
    dialect_enclitic(&[KAF, WAW, ALEF], 5, Base::Any, Place::Pronoun),
    dialect_enclitic(&[KAF, WAW, NOON], 6, Base::Any, Place::Pronoun),
    dialect_enclitic(&[HEH, WAW, NOON], 6, Base::Any, Place::Pronoun),
    dialect_enclitic(&[WAW], 3, Base::Noun, Place::Pronoun),
    dialect_enclitic(&[WAW, NOON], 9, Base::Noun, Place::Pronoun),
    dialect_enclitic(&[LAM], 0, Base::Verb, Place::Dative),
    dialect_enclitic(&[SHEEN], 0, Base::Host, Place::Negation),
];

/// Suffixes cut from the end of a stem: their letters and what they cost.
pub(super) type Ending = (&'static [u8], u32);

/// Endings of a noun that no pronoun follows.
pub(super) static NOUN_ENDINGS: [Ending; 20] = [
    (&[TEH_MARBUTA], 2),
    (&[ALEF, TEH], 1),
    (&[YEH, NOON], 1),
    (&[WAW, NOON], 1),
    (&[ALEF, NOON], 3),
    (&[ALEF], 1),
    (&[WAW], 5),
    (&[YEH], 4),
    (&[YEH, TEH_MARBUTA], 2),
    (&[YEH, ALEF], 4),
    (&[YEH, ALEF, TEH], 3),
    (&[YEH, WAW, NOON], 2),
    (&[YEH, YEH, NOON], 2),
    (&[YEH, ALEF, NOON], 4),
    (&[TEH, ALEF, NOON], 2),
    (&[TEH, YEH, NOON], 2),
    (&[YEH, TEH, YEH, NOON], 3),
    (&[YEH, TEH, ALEF, NOON], 3),
    (&[TEH, ALEF], 7),
    (&[TEH, YEH], 7),
];

/// Endings of a noun before a pronoun. Those without a ت of their own stand for ة.
pub(super) static NOUN_JUNCTIONS: [Ending; 10] = [
    (&[TEH], 0),
    (&[ALEF, TEH], 2),
    (&[YEH, TEH], 3),
    (&[YEH, ALEF, TEH], 4),
    (&[ALEF], 3),
    (&[YEH], 2),
    (&[WAW], 2),
    (&[TEH, YEH], 3),
    (&[TEH, ALEF], 4),
    (&[YEH, YEH], 4),
];

/// Personal endings of the perfect at the end of the word.
pub(super) static PERFECT_ENDINGS: [Ending; 9] = [
    (&[TEH], 1),
    (&[WAW, ALEF], 1),
    (&[NOON, ALEF], 1),
    (&[TEH, MEEM], 3),
    (&[ALEF], 2),
    (&[TEH, ALEF], 2),
    (&[NOON], 3),
    (&[TEH, MEEM, ALEF], 4),
    (&[TEH, NOON], 4),
];

/// The same before a pronoun.
pub(super) static PERFECT_JUNCTIONS: [Ending; 8] = [
    (&[TEH], 1),
    (&[WAW], 2),
    (&[NOON, ALEF], 2),
    (&[TEH, MEEM, WAW], 3),
    (&[ALEF], 3),
    (&[TEH, ALEF], 3),
    (&[TEH, YEH], 5),
    (&[NOON], 4),
];

/// Personal endings of the imperfect at the end of the word.
pub(super) static IMPERFECT_ENDINGS: [Ending; 7] = [
    (&[WAW, NOON], 1),
    (&[WAW, ALEF], 1),
    (&[ALEF, NOON], 2),
    (&[YEH, NOON], 3),
    (&[NOON], 3),
    (&[ALEF], 3),
    (&[YEH], 4),
];

/// The same before a pronoun.
pub(super) static IMPERFECT_JUNCTIONS: [Ending; 6] =
    [(&[WAW, NOON], 1), (&[WAW], 1), (&[ALEF, NOON], 3), (&[YEH, NOON], 4), (&[NOON], 3), (&[ALEF], 3)];

/// Packs letters; for the short constant lists of this module.
pub(super) fn pack(letters: &[u8]) -> Key {
    letters.iter().fold(Key::EMPTY, |key, &letter| key.push(letter))
}
