//! Serialization (feature `serde`): results with the field and value names of the command line's JSON, settings by name.
//!
//! Results borrow the caller's text, so they are written and not read back: as `start`, `end` and `text`. Settings are
//! read as well. Plain settings derive both where they are defined; what is here differs in form from its type.

use std::fmt;

use serde::de::{Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeMap, SerializeStruct};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::clitics::{Role, Segment, Segments};
use crate::dialect::{
    Assessment, DialectWord, Evidence, EvidenceSource, PartOfSpeech, Region, Regions, Rule, Rules, Strength,
    WordEvidence,
};
use crate::number::{Flag, Flags, Modifier, Number, NumberKind, Value};
use crate::transliterate::Scheme;
use crate::{Inspection, Marks, Normalizer, OffsetMap, Operation, Profile, Sentence, Token, TokenKind};

/// Types that are written as their name.
macro_rules! named {
    ($($type:ident: $name:ident),* $(,)?) => { $(
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.$name())
            }
        }
    )* };
}

named! {
    TokenKind: name, Role: name, NumberKind: name, Modifier: name, Flag: name, Region: code, Rule: name,
    PartOfSpeech: name, Strength: name, Scheme: name,
}

/// Types that are written as a record of what their methods say; what is `optional` is left out if it is none.
macro_rules! record {
    ($type:ident $(<$life:lifetime>)?, |$value:ident| { $($field:ident: $get:expr),* $(,)? }
        $(optional { $($maybe:ident: $option:expr),* $(,)? })?) => {
        impl Serialize for $type $(<$life>)? {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let $value = self;
                $($(let $maybe = $option;)*)?
                let len = [$(stringify!($field)),*].len() $($(+ usize::from($maybe.is_some()))*)?;
                let mut record = serializer.serialize_struct(stringify!($type), len)?;
                $(record.serialize_field(stringify!($field), &$get)?;)*
                $($(match $maybe {
                    Some(value) => record.serialize_field(stringify!($maybe), &value)?,
                    None => record.skip_field(stringify!($maybe))?,
                })*)?
                record.end()
            }
        }
    };
}

record!(Token<'_>, |token| { start: token.start(), end: token.end(), text: token.text(), kind: token.kind() });
record!(Sentence<'_>, |sentence| { start: sentence.start(), end: sentence.end(), text: sentence.text() });
record!(Segment, |segment| { start: segment.span().start, end: segment.span().end, role: segment.role() });

record!(Number<'_>, |number| {
    start: number.span().start,
    end: number.span().end,
    text: number.text(),
    kind: number.kind(),
    value: number.value(),
} optional {
    modifier: number.modifier(),
    unit: number.unit(),
    dialect: number.dialect(),
    flags: some(number.flags(), number.flags().iter().next().is_none()),
    alternatives: some(number.alternatives(), number.alternatives().is_empty()),
    range_start: number.range_start(),
});

fn some<T>(list: T, is_empty: bool) -> Option<T> {
    (!is_empty).then_some(list)
}

record!(DialectWord<'_>, |word| {
    start: word.span().start,
    end: word.span().end,
    text: word.text(),
    regions: word.regions(),
    countries: word.countries(),
    evidence: word.evidence(),
    rules: word.rules(),
    msa: word.msa().collect::<Vec<_>>(),
    gloss: word.gloss(),
    pos: word.part_of_speech(),
    strength: word.strength(),
});

record!(Assessment<'_>, |found| {
    words: found.words(),
    dialectness: found.dialectness(),
    regions: SharesWithStandard(found),
    labels: found.labels(),
    undetermined: found.is_undetermined(),
    evidence: found.evidence(),
});

record!(Inspection, |counts| {
    arabic_letters: counts.arabic_letters(),
    other_letters: counts.other_letters(),
    marks: counts.marks(),
});

record!(Profile, |profile| { name: profile.name, summary: profile.summary, operations: profile.normalizer });
record!(Operation, |operation| { name: operation.name, summary: operation.summary } optional { values: operation.values });

impl Serialize for WordEvidence {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (kind, span) = match self {
            Self::Lexicon => ("lexicon", None),
            Self::Affix(span) => ("affix", Some(span)),
            Self::Phrase => ("pair", None),
        };
        let mut record = serializer.serialize_struct("WordEvidence", if span.is_some() { 3 } else { 1 })?;
        record.serialize_field("kind", kind)?;
        if let Some(span) = span {
            record.serialize_field("start", &span.start)?;
            record.serialize_field("end", &span.end)?;
        }
        record.end()
    }
}

impl Serialize for Evidence {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (source, word, span) = match self.source() {
            EvidenceSource::Prior => ("prior", None, None),
            EvidenceSource::Word(number) => ("word", Some(number), None),
            EvidenceSource::Standard(span) => ("standard", None, Some(span)),
            #[cfg(feature = "dialect-model")]
            EvidenceSource::Model => ("model", None, None),
        };
        let len = 2 + usize::from(word.is_some()) + if span.is_some() { 2 } else { 0 };
        let mut record = serializer.serialize_struct("Evidence", len)?;
        record.serialize_field("source", source)?;
        if let Some(number) = word {
            record.serialize_field("word", &number)?;
        }
        if let Some(span) = span {
            record.serialize_field("start", &span.start)?;
            record.serialize_field("end", &span.end)?;
        }
        record.serialize_field("weight", &self.weight())?;
        record.end()
    }
}

/// The codes of the regions with their shares, the greatest first.
impl Serialize for Regions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let shares: Vec<_> = self.iter().collect();
        let mut map = serializer.serialize_map(Some(shares.len()))?;
        for (region, share) in shares {
            map.serialize_entry(region.code(), &share)?;
        }
        map.end()
    }
}

/// The regions of a text with MSA as one of them.
struct SharesWithStandard<'f, 'a>(&'f Assessment<'a>);

impl Serialize for SharesWithStandard<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let dialectness = self.0.dialectness();
        let shares: Vec<_> = self.0.regions().iter().collect();
        let mut map = serializer.serialize_map(Some(1 + shares.len()))?;
        map.serialize_entry("MSA", &(1.0 - dialectness))?;
        for (region, share) in shares {
            map.serialize_entry(region.code(), &(share * dialectness))?;
        }
        map.end()
    }
}

/// The places where the texts drift apart: start and end in the normalized text, start and end in the source.
impl Serialize for OffsetMap {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.pieces().map(|(to, from)| [to.start, to.end, from.start, from.end]))
    }
}

impl Serialize for Segments {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl Serialize for Flags {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl Serialize for Rules {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

/// An exact string, never a float: `2.5`, `1/3`.
impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(Error::custom)
    }
}

impl<'de> Deserialize<'de> for Scheme {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(Error::custom)
    }
}

/// The names of the classes.
impl Serialize for Marks {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let names = Self::NAMES.iter().filter(|(_, class)| self.is_superset(*class));
        serializer.collect_seq(names.map(|(name, _)| name))
    }
}

impl<'de> Deserialize<'de> for Marks {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::<String>::deserialize(deserializer)?.iter().try_fold(Self::NONE, |marks, name| {
            let class = Self::NAMES.iter().find(|(known, _)| known == name);
            let (_, class) = class.ok_or_else(|| {
                let known: Vec<&str> = Self::NAMES.iter().map(|(name, _)| *name).collect();
                D::Error::custom(format!("unknown class of marks `{name}`; known are {}", known.join(", ")))
            })?;
            Ok(marks.union(*class))
        })
    }
}

/// The operations that are on, one string each: `["fold-alef", "digits=ascii"]`.
///
/// Never the name of a profile: settings that are kept must mean the same when a later version changes the profile.
impl Serialize for Normalizer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.operations())
    }
}

/// A list of operations, the name of a profile, or a profile with operations more and less, as the command line takes
/// them: `{"profile": "search", "with": ["punctuation=ascii"], "without": ["fold-teh-marbuta"]}`.
impl<'de> Deserialize<'de> for Normalizer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NormalizerVisitor)
    }
}

#[derive(Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Changes {
    profile: String,
    with: Vec<String>,
    without: Vec<String>,
}

impl Default for Changes {
    fn default() -> Self {
        // As the command line has it.
        Self { profile: "search".into(), with: Vec::new(), without: Vec::new() }
    }
}

struct NormalizerVisitor;

impl<'de> Visitor<'de> for NormalizerVisitor {
    type Value = Normalizer;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of operations, the name of a profile, or a map of `profile`, `with` and `without`")
    }

    fn visit_str<E: Error>(self, profile: &str) -> Result<Normalizer, E> {
        Normalizer::profile(profile).map_err(E::custom)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut operations: A) -> Result<Normalizer, A::Error> {
        let mut normalizer = Normalizer::new();
        while let Some(operation) = operations.next_element::<String>()? {
            normalizer = normalizer.with_operation(&operation).map_err(A::Error::custom)?;
        }
        Ok(normalizer)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Normalizer, A::Error> {
        let changes = Changes::deserialize(serde::de::value::MapAccessDeserializer::new(map))?;
        let mut normalizer = Normalizer::profile(&changes.profile).map_err(A::Error::custom)?;
        for operation in &changes.without {
            normalizer = normalizer.without_operation(operation).map_err(A::Error::custom)?;
        }
        for operation in &changes.with {
            normalizer = normalizer.with_operation(operation).map_err(A::Error::custom)?;
        }
        Ok(normalizer)
    }
}
