//! The words the segmenter knows: listed words, and the stems that patterns make of roots.

use once_cell::sync::Lazy;

use super::letters::{Key, code, letter_code};
use crate::hash::KeyMap;
use crate::lexicon::{Row, rows};

/// What a stem may be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(usize)]
pub(super) enum Class {
    /// Noun or adjective: takes all nominal endings and pronouns.
    Noun,
    /// Broken plural: takes pronouns but no endings, so a final ي is "my" and no nisba.
    Plural,
    /// Noun whose final ي is rather "my" than the ending of an adjective (قلبي, هاتفي).
    Owned,
    /// Name: no pronouns.
    Name,
    /// Perfect stem as of the third person masculine.
    Perfect,
    /// Perfect stem before some endings only (قل in قلت).
    PerfectShort,
    /// Imperfect stem without its prefix.
    Imperfect,
    /// Jussive stem, also before the plural ending (يكن, يرمون).
    ImperfectShort,
    /// Function word that stands alone.
    Particle,
    /// Function word that may follow a preposition (هذا, أن).
    Joining,
    /// Function word that takes pronouns (في, على).
    Host,
    /// A whole written form that is never divided (عندما).
    Fixed,
}

const CLASSES: usize = 12;

impl Class {
    fn named(name: &str) -> Option<Class> {
        Some(match name {
            "noun" => Class::Noun,
            "plural" => Class::Plural,
            "owned" => Class::Owned,
            "name" => Class::Name,
            "perfect" => Class::Perfect,
            "perfect_short" => Class::PerfectShort,
            "imperfect" => Class::Imperfect,
            "imperfect_short" => Class::ImperfectShort,
            "particle" => Class::Particle,
            "joining" => Class::Joining,
            "host" => Class::Host,
            "fixed" => Class::Fixed,
            _ => return None,
        })
    }
}

/// Cost of a stem in each class; [`Entry::ABSENT`] where it is none.
#[derive(Clone, Copy)]
pub(super) struct Entry([u8; CLASSES]);

impl Entry {
    const ABSENT: u8 = u8::MAX;
    const NONE: Entry = Entry([Entry::ABSENT; CLASSES]);

    pub(super) fn cost(&self, class: Class) -> Option<u32> {
        let cost = self.0[class as usize];
        (cost != Entry::ABSENT).then_some(u32::from(cost))
    }

    fn admit(&mut self, class: Class, cost: u8) {
        let slot = &mut self.0[class as usize];
        *slot = cost.min(*slot);
    }
}

/// All known stems by packed letters.
pub(super) struct Lexicon {
    entries: KeyMap<u128, Entry>,
}

/// The lexicon, built at its first use.
pub(super) static LEXICON: Lazy<Lexicon> = Lazy::new(Lexicon::load);

impl Lexicon {
    pub(super) fn get(&self, key: Key) -> Option<&Entry> {
        self.entries.get(&key.bits())
    }

    /// Lines that cannot be read are left out, so that nothing can fail here; a test reads every line.
    fn load() -> Lexicon {
        let mut lexicon = Lexicon { entries: KeyMap::with_capacity_and_hasher(200_000, Default::default()) };
        let patterns: Vec<Pattern> = rows("patterns.tsv", PATTERNS).filter_map(|row| Pattern::parse(&row)).collect();
        for root in rows("roots.tsv", ROOTS).filter_map(|row| Root::parse(row.field(0))) {
            for pattern in patterns.iter().filter(|pattern| pattern.fits(&root)) {
                lexicon.admit(pattern.apply(&root), pattern.class, pattern.cost);
            }
        }
        for (file, text) in LISTS {
            for (key, class, cost) in rows(file, text).filter_map(|row| listed(&row)) {
                lexicon.admit(key, class, cost);
            }
        }
        lexicon
    }

    fn admit(&mut self, key: Key, class: Class, cost: u8) {
        self.entries.entry(key.bits()).or_insert(Entry::NONE).admit(class, cost);
    }
}

const PATTERNS: &str = include_str!("../../data/morphology/patterns.tsv");
const ROOTS: &str = include_str!("../../data/morphology/roots.tsv");
const LISTS: [(&str, &str); 3] = [
    ("words.tsv", include_str!("../../data/morphology/words.tsv")),
    ("names.tsv", include_str!("../../data/morphology/names.tsv")),
    ("particles.tsv", include_str!("../../data/morphology/particles.tsv")),
];

/// A row of the lists: the word, what it is, how rare it is.
fn listed(row: &Row<'_>) -> Option<(Key, Class, u8)> {
    Some((Key::of(row.field(0))?, Class::named(row.field(1))?, row.field(2).parse().ok()?))
}

/// Kind of root a pattern applies to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum RootType {
    Any,
    Geminate,
    Hollow,
    Defective,
    Assimilated,
    Quad,
}

/// Root letters.
struct Root {
    letters: [u8; 4],
    len: usize,
}

impl Root {
    fn parse(text: &str) -> Option<Root> {
        let mut root = Root { letters: [0; 4], len: 0 };
        for c in text.chars() {
            *root.letters.get_mut(root.len)? = letter_code(c)?;
            root.len += 1;
        }
        (root.len >= 3).then_some(root)
    }

    fn is_of(&self, kind: RootType) -> bool {
        let [first, second, third, _] = self.letters;
        let weak = |letter| letter == code::WAW || letter == code::YEH;
        match kind {
            RootType::Quad => self.len == 4,
            _ if self.len != 3 => false,
            RootType::Any => true,
            RootType::Geminate => second == third,
            RootType::Hollow => weak(second) && !weak(third),
            RootType::Defective => weak(third) && second != third,
            RootType::Assimilated => first == code::WAW,
        }
    }
}

/// One part of a pattern.
enum Slot {
    Radical(usize),
    Letter(u8),
}

/// A row of `patterns.tsv`.
struct Pattern {
    root_type: RootType,
    slots: Vec<Slot>,
    /// Whether it is of form VIII, whose ت adapts to the first root letter.
    eighth_form: bool,
    class: Class,
    cost: u8,
}

impl Pattern {
    fn parse(row: &Row<'_>) -> Option<Pattern> {
        let (pattern, class) = (row.field(1), Class::named(row.field(2))?);
        let root_type = match row.field(0) {
            "any" => RootType::Any,
            "geminate" => RootType::Geminate,
            "hollow" => RootType::Hollow,
            "defective" => RootType::Defective,
            "assimilated" => RootType::Assimilated,
            "quad" => RootType::Quad,
            _ => return None,
        };
        let mut lams = 0;
        let slot = |c| match c {
            'ف' => Some(Slot::Radical(0)),
            'ع' => Some(Slot::Radical(1)),
            'ل' => {
                lams += 1;
                Some(Slot::Radical(1 + lams))
            }
            _ => letter_code(c).map(Slot::Letter),
        };
        let slots = pattern.chars().map(slot).collect::<Option<Vec<_>>>()?;
        let eighth_form = pattern.contains("فت");
        Some(Pattern { root_type, slots, eighth_form, class, cost: row.field(3).parse().ok()? })
    }

    /// Whether the pattern applies. A weak last letter does not stand after a long alef, it
    /// becomes hamza (بناء of بني); the patterns of defective roots take care of that.
    fn fits(&self, root: &Root) -> bool {
        let after_alef = matches!(self.slots[..], [.., Slot::Letter(code::ALEF), Slot::Radical(_)]);
        root.is_of(self.root_type) && !(after_alef && root.is_of(RootType::Defective))
    }

    /// The stem this pattern makes of `root`.
    fn apply(&self, root: &Root) -> Key {
        let mut key = Key::EMPTY;
        for slot in &self.slots {
            let letter = match *slot {
                Slot::Radical(i) => root.letters[i],
                Slot::Letter(letter) => letter,
            };
            key = match (self.eighth_form, key.last(), letter) {
                (true, first, code::TEH) if first == root.letters[0] => assimilate(key),
                _ => push_spelled(key, letter),
            };
        }
        key
    }
}

/// Appends a letter as it is written: hamza and alef make آ.
fn push_spelled(key: Key, letter: u8) -> Key {
    match (key.last(), letter) {
        (code::HAMZA, code::ALEF) => key.with_last(code::ALEF_MADDA),
        (code::HAMZA, code::HAMZA) if key.len() == 1 => key.with_last(code::ALEF_MADDA),
        _ => key.push(letter),
    }
}

/// Adds the ت of form VIII: اتّصل (وصل), اصطدم (صدم), ازدهر (زهر), اطّلع (طلع), ادّعى (دعو).
fn assimilate(key: Key) -> Key {
    const SAD: u8 = 17;
    const DAD: u8 = 18;
    const TAH: u8 = 19;
    match key.last() {
        code::WAW => key.with_last(code::TEH),
        code::TEH | code::DAL | TAH => key,
        SAD | DAD => key.push(TAH),
        14 => key.push(code::DAL),
        _ => key.push(code::TEH),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every line can be read, and none says again what one before it says.
    #[test]
    fn every_line_is_read() {
        for row in rows("patterns.tsv", PATTERNS) {
            assert!(Pattern::parse(&row).is_some(), "{}", row.error("not a pattern".into()));
        }
        for row in rows("roots.tsv", ROOTS) {
            assert!(Root::parse(row.field(0)).is_some(), "{}", row.error("not a root".into()));
        }
        for (file, text) in LISTS {
            let mut seen = std::collections::HashSet::new();
            for row in rows(file, text) {
                assert!(listed(&row).is_some(), "{}", row.error("word, class and cost are expected".into()));
                assert!(seen.insert((row.field(0), row.field(1))), "{}", row.error("stands twice".into()));
            }
        }
    }
}
