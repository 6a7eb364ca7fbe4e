//! The number words of `data/numbers.tsv` and the units of `data/units.tsv`.

use std::collections::{HashMap, HashSet};

use once_cell::sync::Lazy;

use super::letters::{self, Key};
use super::starts::Starts;
use crate::hash::KeyMap;
use crate::lexicon::{self, LexiconError};

/// How a cardinal composes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Cardinal {
    Zero,
    One,
    /// 1 or 2 that stands only before عشر or و and tens.
    Bound,
    /// 2 to 9.
    Unit,
    /// The Maghrebi "pair".
    Pair,
    Ten,
    Teen,
    Tens,
    Hundred,
    /// ميت, only before what it counts.
    HundredConstruct,
    Hundreds,
    /// Only behind a unit.
    HundredPlural,
    /// Thousands in one word.
    Thousands,
    Scale,
    ScaleDual,
    /// Two of a scale before a noun, or the accusative of one.
    ScaleConstruct,
    ScalePlural,
}

/// What a fraction word is; its number is the denominator.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Fraction {
    One,
    /// A cardinal, unless a definite noun follows.
    IfDefinite,
    /// "Price", unless it is by itself or behind a verb that takes parts.
    Price,
    /// A verb or a "text" too, unless a measure follows or a number stands before.
    Measured,
    /// Of what a pronoun names: نصفها.
    Of,
    TwoOf,
    /// Only behind a cardinal or إلا.
    Exact,
    Two,
    TwoConstruct,
    Plural,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Ordinal {
    Plain,
    /// ثالثة and so on, which are nouns and adverbs too.
    Feminine,
    Eleven,
}

/// What a word does around numbers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Role {
    Vague,
    /// بضع
    Few,
    /// عدة
    Several,
    /// نيف
    Some,
    Times,
    TimesDual,
    TimesPlural,
    And,
    Minus,
    Point,
    Over,
    Of,
    In,
    Except,
    Double,
    After,
    Not,
    Or,
    To,
    Between,
    Modifier,
    ModifierAfter,
    WeekdayCue,
    Weekday,
    Year,
    MonthPair,
    Whole,
    Lead,
    Reach,
    Person,
    HalfNoun,
    Chemical,
    Yesterday,
    Calling,
    Lady,
    LetterOrVerb,
    Letter,
    OrdinalNoun,
    Most,
    Least,
    /// حد
    Limit,
    Verse,
    Equal,
    /// What is no number in exactly this spelling.
    Misread,
    /// ما
    What,
    /// آخرها
    End,
    /// آل
    House,
    /// Styles of writing.
    Script,
    /// جزء
    Part,
    Decade,
    Age,
    DayTime,
    /// هـ
    Era,
    Since,
    /// ست is a lady, سبع a lion.
    Being,
    WeekdayShort,
    LetterName,
    /// What is said of water, مية in dialects.
    Water,
    /// Places and clubs in the names of which وست is "West".
    West,
    Veto,
}

/// A word with all its readings.
#[derive(Clone, Default, Debug)]
pub(super) struct Word {
    pub(super) cardinal: Option<(Cardinal, i128)>,
    pub(super) fraction: Option<(Fraction, i128)>,
    pub(super) ordinal: Option<(Ordinal, i128)>,
    roles: u64,
    pub(super) modifier: &'static str,
    pub(super) dialect: &'static str,
    pub(super) month: bool,
    /// An index for [`unit`].
    pub(super) unit: Option<u16>,
    pub(super) dual_unit: Option<u16>,
    /// The dual before a noun: ساعتا, ساعتي.
    pub(super) dual_construct: Option<u16>,
    /// Whether it is a unit in the plural, which three to ten count.
    pub(super) is_plural: bool,
    /// As an adjective of currencies: the currency and the code.
    pub(super) adjective: Vec<(&'static str, &'static str)>,
}

impl Word {
    pub(super) fn is(&self, role: Role) -> bool {
        self.roles >> role as u64 & 1 != 0
    }

    /// Whether a number can begin with it.
    pub(super) fn starts_number(&self) -> bool {
        const ROLES: [Role; 11] = [
            Role::Vague,
            Role::Few,
            Role::Several,
            Role::Some,
            Role::Decade,
            Role::Times,
            Role::TimesDual,
            Role::TimesPlural,
            Role::Minus,
            Role::Double,
            Role::Part,
        ];
        let dual = self.dual_unit.is_some() || self.dual_construct.is_some();
        self.is_number() || dual || ROLES.iter().any(|&role| self.is(role))
    }

    /// Whether nothing is known of it but that one of its spellings is no number.
    pub(super) fn is_only_misread(&self) -> bool {
        self.roles == 1 << Role::Misread as u64 && !self.starts_number()
    }

    pub(super) fn is_number(&self) -> bool {
        self.cardinal.is_some() || self.fraction.is_some() || self.ordinal.is_some()
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Unit {
    pub(super) name: &'static str,
    class: &'static str,
    /// The currencies of which it is a part, with how many make one.
    parts: &'static str,
}

impl Unit {
    pub(super) fn is_currency(&self) -> bool {
        matches!(self.class, "currency" | "symbol" | "code")
    }

    /// How many of it make one of a currency.
    pub(super) fn parts_of(&self, currency: &str) -> Option<i128> {
        parts(self.parts).find(|&(name, _)| name == currency)?.1
    }
}

fn parts(list: &'static str) -> impl Iterator<Item = (&'static str, Option<i128>)> {
    list.split_whitespace().map(|part| part.split_once(':').map_or((part, None), |(name, n)| (name, n.parse().ok())))
}

pub(super) struct Lexicon {
    words: KeyMap<Key, u16>,
    entries: Vec<Word>,
    units: Vec<Unit>,
    /// Codes and symbols, which are no Arabic words.
    codes: HashMap<&'static str, u16>,
    misread: HashSet<&'static str>,
    pub(super) starts: Starts,
}

const NUMBERS: &str = include_str!("../../data/numbers.tsv");
const UNITS: &str = include_str!("../../data/units.tsv");

static LEXICON: Lazy<Lexicon> = Lazy::new(|| Lexicon::read().expect("a test reads the lists"));

pub(super) fn lexicon() -> &'static Lexicon {
    &LEXICON
}

/// The unit of an index that a word has.
pub(super) fn unit(index: u16) -> Unit {
    LEXICON.units[usize::from(index)]
}

impl Lexicon {
    fn read() -> Result<Self, LexiconError> {
        let mut lexicon = Self {
            words: KeyMap::default(),
            entries: Vec::new(),
            units: Vec::new(),
            codes: HashMap::new(),
            misread: HashSet::new(),
            starts: Starts::new([].into_iter()),
        };
        for row in lexicon::rows("data/numbers.tsv", NUMBERS) {
            lexicon.add_number(&row)?;
        }
        for row in lexicon::rows("data/units.tsv", UNITS) {
            lexicon.add_unit(&row)?;
        }
        let number = |&(_, &index): &(&Key, &u16)| lexicon.entries[usize::from(index)].starts_number();
        lexicon.starts = Starts::new(lexicon.words.iter().filter(number).map(|(&key, _)| key));
        Ok(lexicon)
    }

    pub(super) fn word(&self, key: Key) -> Option<&Word> {
        self.words.get(&key).map(|&index| &self.entries[usize::from(index)])
    }

    /// The unit of a code, sign or abbreviation.
    pub(super) fn code(&self, code: &str) -> Option<Unit> {
        self.codes.get(code).map(|&index| self.units[usize::from(index)])
    }

    /// Whether a word is no number in exactly this spelling, marks aside: «بعده» (after him) is no «بعدة» (in several).
    pub(super) fn is_misread(&self, word: &str) -> bool {
        let letters: String = word.chars().filter(|&c| letters::code(c) != 0).collect();
        self.misread.contains(letters.as_str())
    }

    fn entry(&mut self, word: &str) -> &mut Word {
        let (key, _) = letters::key(word);
        let next = self.entries.len();
        let index = usize::from(*self.words.entry(key).or_insert(next as u16));
        if index == next {
            self.entries.push(Word::default());
        }
        &mut self.entries[index]
    }

    fn add_number(&mut self, row: &lexicon::Row<'static>) -> Result<(), LexiconError> {
        let word = row.word(0)?;
        let (class, text, dialect) = (row.field(1), row.field(2), row.field(3));
        let value = text.parse::<i128>();
        let number = || value.clone().map_err(|_| row.error(format!("`{text}` is no number")));
        let entry = self.entry(word);
        if !entry.is_number() {
            entry.dialect = dialect;
        }
        if let Some(kind) = cardinal(class) {
            // The first line of a spelling counts: ثلث is three in Iraq, but a third everywhere.
            entry.cardinal = entry.cardinal.or(Some((kind, number()?)));
        } else if let Some(kind) = fraction(class) {
            entry.fraction = entry.fraction.or(Some((kind, number()?)));
        } else if let Some(kind) = ordinal(class) {
            entry.ordinal = entry.ordinal.or(Some((kind, if kind == Ordinal::Eleven { 1 } else { number()? })));
        } else if class == "month" {
            entry.month = true;
        } else if let Some(role) = role(class) {
            entry.roles |= 1 << role as u64;
            if role == Role::Modifier || role == Role::ModifierAfter {
                entry.modifier = text;
            }
            if role == Role::Misread {
                self.misread.insert(word);
            }
        } else {
            return Err(row.error(format!("`{class}` is no class of words")));
        }
        Ok(())
    }

    fn add_unit(&mut self, row: &lexicon::Row<'static>) -> Result<(), LexiconError> {
        let (name, class, currency) = (row.word(0)?, row.field(1), row.field(5));
        let unit = self.units.len() as u16;
        let divided = if class == "subunit" { currency } else { "" };
        if parts(divided).any(|(_, count)| count.is_none()) {
            return Err(row.error(format!("`{divided}` does not tell how many make one")));
        }
        self.units.push(Unit { name, class, parts: divided });
        for form in row.field(3).split_whitespace() {
            let entry = self.entry(form);
            (entry.unit, entry.is_plural) = (Some(unit), true);
        }
        for form in row.field(2).split_whitespace() {
            match class {
                "adjective" => self.entry(form).adjective.push((currency, name)),
                "code" | "symbol" | "abbreviation" => {
                    self.codes.insert(form, unit);
                }
                "currency" | "subunit" | "time" | "measure" => self.entry(form).unit = Some(unit),
                _ => return Err(row.error(format!("`{class}` is no class of units"))),
            }
        }
        for form in row.field(4).split_whitespace() {
            self.entry(form).dual_unit = Some(unit);
            // يوما and the like are the accusative singular.
            if let Some(construct) =
                form.strip_suffix('ن').filter(|construct| !construct.ends_with('ا') || form.ends_with("تان"))
            {
                self.entry(construct).dual_construct = Some(unit);
            }
        }
        Ok(())
    }
}

fn cardinal(class: &str) -> Option<Cardinal> {
    Some(match class {
        "zero" => Cardinal::Zero,
        "one" => Cardinal::One,
        "bound" => Cardinal::Bound,
        "unit" => Cardinal::Unit,
        "pair" => Cardinal::Pair,
        "ten" => Cardinal::Ten,
        "teen" => Cardinal::Teen,
        "tens" => Cardinal::Tens,
        "hundred" => Cardinal::Hundred,
        "hundred-construct" => Cardinal::HundredConstruct,
        "hundred-plural" => Cardinal::HundredPlural,
        "hundreds" => Cardinal::Hundreds,
        "thousands" => Cardinal::Thousands,
        "scale" => Cardinal::Scale,
        "scale-dual" => Cardinal::ScaleDual,
        "scale-construct" => Cardinal::ScaleConstruct,
        "scale-plural" => Cardinal::ScalePlural,
        _ => return None,
    })
}

fn fraction(class: &str) -> Option<Fraction> {
    Some(match class {
        "fraction" => Fraction::One,
        "fraction-if" => Fraction::IfDefinite,
        "fraction-price" => Fraction::Price,
        "fraction-measured" => Fraction::Measured,
        "fraction-of" => Fraction::Of,
        "fraction-dual-of" => Fraction::TwoOf,
        "fraction-exact" => Fraction::Exact,
        "fraction-dual" => Fraction::Two,
        "fraction-dual-construct" => Fraction::TwoConstruct,
        "fraction-plural" => Fraction::Plural,
        _ => return None,
    })
}

fn ordinal(class: &str) -> Option<Ordinal> {
    Some(match class {
        "ordinal" => Ordinal::Plain,
        "ordinal-feminine" => Ordinal::Feminine,
        "ordinal-eleven" => Ordinal::Eleven,
        _ => return None,
    })
}

fn role(class: &str) -> Option<Role> {
    Some(match class {
        "vague" => Role::Vague,
        "few" => Role::Few,
        "several" => Role::Several,
        "some" => Role::Some,
        "times" => Role::Times,
        "times-dual" => Role::TimesDual,
        "times-plural" => Role::TimesPlural,
        "and" => Role::And,
        "minus" => Role::Minus,
        "point" => Role::Point,
        "over" => Role::Over,
        "of" => Role::Of,
        "in" => Role::In,
        "except" => Role::Except,
        "double" => Role::Double,
        "after" => Role::After,
        "not" => Role::Not,
        "or" => Role::Or,
        "to" => Role::To,
        "between" => Role::Between,
        "modifier" => Role::Modifier,
        "modifier-after" => Role::ModifierAfter,
        "weekday-cue" => Role::WeekdayCue,
        "weekday" => Role::Weekday,
        "year" => Role::Year,
        "month-pair" => Role::MonthPair,
        "whole" => Role::Whole,
        "lead" => Role::Lead,
        "reach" => Role::Reach,
        "person" => Role::Person,
        "half-noun" => Role::HalfNoun,
        "chemical" => Role::Chemical,
        "yesterday" => Role::Yesterday,
        "calling" => Role::Calling,
        "lady" => Role::Lady,
        "letter-or-verb" => Role::LetterOrVerb,
        "letter" => Role::Letter,
        "ordinal-noun" => Role::OrdinalNoun,
        "most" => Role::Most,
        "least" => Role::Least,
        "limit" => Role::Limit,
        "verse" => Role::Verse,
        "equal" => Role::Equal,
        "misread" => Role::Misread,
        "what" => Role::What,
        "end" => Role::End,
        "house" => Role::House,
        "script" => Role::Script,
        "part" => Role::Part,
        "decade" => Role::Decade,
        "age" => Role::Age,
        "day-time" => Role::DayTime,
        "era" => Role::Era,
        "since" => Role::Since,
        "being" => Role::Being,
        "weekday-short" => Role::WeekdayShort,
        "letter-name" => Role::LetterName,
        "west" => Role::West,
        "water" => Role::Water,
        "veto" => Role::Veto,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{Lexicon, letters, lexicon};

    #[test]
    fn every_line_of_the_lists_is_read() {
        let lexicon = Lexicon::read().unwrap_or_else(|error| panic!("{error}"));
        assert!(lexicon.entries.len() > 500 && lexicon.units.len() > 80);
    }

    #[test]
    fn spellings_are_one_word() {
        let value = |word| lexicon().word(letters::key(word).0).and_then(|word| word.cardinal).map(|(_, value)| value);
        assert_eq!(value("أَرْبَعَةٌ"), Some(4));
        assert_eq!(value("مائه"), Some(100));
        assert_eq!(value("كتاب"), None);
    }
}
