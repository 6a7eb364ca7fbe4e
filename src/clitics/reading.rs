//! How well a string of letters does as a stem.

use super::affixes::*;
use super::letters::{Key, code::*};
use super::words::{Class, Entry, LEXICON};

/// Cost of a reading that cannot be.
pub(super) const NEVER: u32 = 1000;
/// Base cost of a stem that no rule explains.
pub(super) const UNKNOWN: u32 = 12;
/// What any other word costs more than a function word.
const CONTENT: u32 = 1;
/// Cost of an unknown noun when the article proves that it is one.
const UNKNOWN_DEFINITE: u32 = 4;
/// Shortest unknown stem that is plausible.
const SHORTEST_UNKNOWN: usize = 3;

/// What the word before leads to expect.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Expected {
    Anything,
    /// After a preposition.
    Noun,
    /// After قد, لم, لن and the like.
    Verb,
}

/// What an unexpected reading costs more.
const UNEXPECTED: u32 = 4;

/// The surroundings of a stem inside the word.
#[derive(Clone, Copy)]
pub(super) struct Frame {
    /// What the last proclitic asks for.
    pub host: Host,
    /// What the first enclitic asks for, if there is one.
    pub base: Option<Base>,
    /// Whether the last proclitic is ل, which swallows the alef of the article.
    pub after_lam: bool,
    /// Whether the first letter may be the prefix of the first person (written أ or ا).
    pub first_person: bool,
    /// Whether final ه may stand for ة, as in informal writing (كلمه).
    pub heh_for_teh: bool,
    /// Whether no proclitic comes before.
    pub bare: bool,
    /// What the word before leads to expect.
    pub expected: Expected,
}

impl Frame {
    /// A word by itself.
    const ALONE: Frame = Frame {
        host: Host::Any,
        base: None,
        after_lam: false,
        first_person: true,
        heh_for_teh: false,
        bare: true,
        expected: Expected::Anything,
    };

    fn takes_noun(self) -> bool {
        !matches!(self.host, Host::Imperfect | Host::MergedImperfect | Host::Verb | Host::Definite)
            && !matches!(self.base, Some(Base::Verb | Base::Object | Base::Host))
    }

    /// Dialect negation also takes function words: ماعنديش, مفيش.
    fn takes_function(self) -> bool {
        match self.host {
            Host::Verb => self.base != Some(Base::Verb) && self.base.is_some(),
            Host::Imperfect | Host::MergedImperfect | Host::Definite => false,
            _ => self.base != Some(Base::Verb),
        }
    }

    fn takes_verb(self) -> bool {
        !matches!(self.host, Host::Nominal | Host::Definite) && !matches!(self.base, Some(Base::Noun | Base::My))
    }

    fn takes_perfect(self) -> bool {
        self.takes_verb() && !matches!(self.host, Host::Imperfect | Host::MergedImperfect)
    }
}

/// Cheapest reading of `stem` in its frame.
pub(super) fn stem_cost(stem: Key, frame: Frame) -> u32 {
    if stem.len() == 0 {
        return NEVER;
    }
    let mut function = NEVER;
    let mut cost = NEVER;
    if frame.takes_function() {
        function = function_cost(stem, frame);
        if function == 0 {
            return 0;
        }
    }
    if frame.takes_noun() {
        let unexpected = if frame.expected == Expected::Verb { UNEXPECTED } else { 0 };
        cost = cost.min(name_cost(stem, frame)).min(noun_cost(stem, frame.base));
        if frame.heh_for_teh && frame.base.is_none() && stem.last() == HEH {
            cost = cost.min(class_cost(stem.with_last(TEH_MARBUTA), Class::Noun) + 1);
        }
        cost += unexpected;
    }
    if frame.base.is_none() && frame.takes_noun() || frame.host == Host::Definite {
        cost = cost.min(definite_cost(stem, frame.after_lam));
    }
    let unexpected = if frame.expected == Expected::Noun { UNEXPECTED } else { 0 };
    if frame.takes_perfect() {
        let emphatic = if frame.host == Host::NominalOrVerb { 4 } else { 0 };
        cost = cost.min(perfect_cost(stem, frame.base) + emphatic + unexpected);
    }
    if frame.takes_verb() {
        cost = cost.min(imperfect_cost(stem, frame) + unexpected);
    }
    (cost.min(unknown_cost(stem, frame)) + CONTENT).min(function)
}

/// What a misspelt hamza costs.
const MISSPELT: u32 = 3;

/// Entry of a stem. The hamza of an alef at its start may be left out (اسلوب) or be added where
/// it does not belong (إستقبال).
fn entry(stem: Key) -> Option<(&'static Entry, u32)> {
    let lexicon = &*LEXICON;
    let respelt = match stem.first() {
        ALEF => HAMZA,
        HAMZA => ALEF,
        _ => return lexicon.get(stem).map(|entry| (entry, 0)),
    };
    let misspelt = || lexicon.get(stem.with_first(respelt)).map(|entry| (entry, MISSPELT));
    lexicon.get(stem).map(|entry| (entry, 0)).or_else(misspelt)
}

fn class_cost(stem: Key, class: Class) -> u32 {
    entry(stem).and_then(|(entry, extra)| Some(entry.cost(class)? + extra)).unwrap_or(NEVER)
}

/// The same for a stem inside the word, where a bare alef stands for itself.
fn inner_cost(stem: Key, class: Class) -> u32 {
    LEXICON.get(stem).and_then(|entry| entry.cost(class)).unwrap_or(NEVER)
}

/// Names. Names of letters (بي, يو) rarely have clitics.
fn name_cost(stem: Key, frame: Frame) -> u32 {
    let letter = if stem.len() < SHORTEST_UNKNOWN && !frame.bare { 6 } else { 0 };
    if frame.base.is_some() { NEVER } else { class_cost(stem, Class::Name) + letter }
}

/// Function words and fixed forms.
fn function_cost(stem: Key, frame: Frame) -> u32 {
    let Some((entry, extra)) = entry(stem) else { return NEVER };
    let cost = |class| entry.cost(class).map_or(NEVER, |cost| cost + extra);
    if frame.base.is_some() {
        return cost(Class::Host);
    }
    let joining = cost(Class::Joining);
    if matches!(frame.host, Host::Nominal | Host::NominalOrVerb) {
        return joining;
    }
    joining.min(cost(Class::Fixed)).min(cost(Class::Particle)).min(cost(Class::Host))
}

/// Noun without article.
fn noun_cost(stem: Key, base: Option<Base>) -> u32 {
    let Some(base) = base else { return indefinite_cost(stem) };
    if base == Base::My && class_cost(stem, Class::Owned) == 0 {
        return 0;
    }
    let plural = class_cost(stem, Class::Plural);
    let mut cost = class_cost(stem, Class::Noun);
    if stem.last() == ALEF && stem.len() > 2 {
        cost = cost.min(class_cost(stem.with_last(YEH), Class::Noun) + 1);
    }
    for &(ending, extra) in &NOUN_JUNCTIONS {
        let Some(rest) = stem.strip_suffix(pack(ending)) else { continue };
        cost = cost.min(class_cost(rest, Class::Noun) + extra + if ending[0] == TEH { 3 } else { 0 });
        if ending[0] == TEH {
            cost = cost.min(class_cost(rest.push(TEH_MARBUTA), Class::Noun) + extra);
        }
    }
    let adjective = if base == Base::My { 2 } else { 0 };
    plural.min(cost + adjective)
}

/// Noun at the end of the word, with its endings of gender, number and case.
fn indefinite_cost(stem: Key) -> u32 {
    let mut cost = class_cost(stem, Class::Noun).min(class_cost(stem, Class::Plural));
    if let Some(rest) = stem.strip_suffix(pack(&[ALEF])) {
        cost = cost.min(class_cost(rest, Class::Plural) + 1);
    }
    for &(ending, extra) in &NOUN_ENDINGS {
        let Some(rest) = stem.strip_suffix(pack(ending)) else { continue };
        if ending == [TEH_MARBUTA] && rest.last() == HAMZA && rest.at(rest.len().wrapping_sub(2)) == ALEF {
            continue; // فقراءة is not of فقراء
        }
        let adjective = ending == [YEH] && class_cost(rest, Class::Owned) < NEVER;
        cost = cost.min(class_cost(rest, Class::Noun) + if adjective { 9 } else { extra });
        match ending[0] {
            TEH => cost = cost.min(class_cost(rest.push(TEH_MARBUTA), Class::Noun) + extra),
            YEH if ending != [YEH, NOON] => cost = cost.min(class_cost(rest, Class::Name) + extra + 1),
            _ => {}
        }
    }
    cost
}

/// Noun with article: ال, or ل alone after ل (للبيت).
fn definite_cost(stem: Key, after_lam: bool) -> u32 {
    let rest = if after_lam && stem.first() == LAM {
        stem.slice(1, stem.len())
    } else if stem.first() == ALEF && stem.at(1) == LAM {
        stem.slice(2, stem.len())
    } else {
        return NEVER;
    };
    if rest.len() < 2 {
        return NEVER;
    }
    if rest.len() < SHORTEST_UNKNOWN {
        return indefinite_cost(rest).min(2 * UNKNOWN_DEFINITE);
    }
    indefinite_cost(rest).min(class_cost(rest, Class::Name)).min(UNKNOWN_DEFINITE + end_penalty(rest))
}

fn perfect_cost(stem: Key, base: Option<Base>) -> u32 {
    let mut cost = class_cost(stem, Class::Perfect);
    let endings: &[Ending] = if base.is_some() { &PERFECT_JUNCTIONS } else { &PERFECT_ENDINGS };
    if base.is_some() && stem.last() == ALEF {
        cost = cost.min(class_cost(stem.with_last(YEH), Class::Perfect) + 1);
    }
    for &(ending, extra) in endings {
        let Some(rest) = stem.strip_suffix(pack(ending)) else { continue };
        let short = class_cost(rest, Class::PerfectShort);
        cost = cost.min(class_cost(rest, Class::Perfect).min(short) + extra);
    }
    cost
}

fn imperfect_cost(stem: Key, frame: Frame) -> u32 {
    let prefix = match stem.first() {
        YEH | TEH => 0,
        NOON => 1,
        HAMZA if frame.first_person => 2,
        ALEF if frame.host == Host::Any => 2,
        _ if frame.host == Host::MergedImperfect => return imperfect_stem_cost(stem, frame.base),
        _ => return NEVER,
    };
    // The first person has no endings but that of emphasis: not تأمرون in أتأمرون.
    let rest = stem.slice(1, stem.len());
    let plural = matches!((rest.at(rest.len().wrapping_sub(2)), rest.last()), (WAW | YEH | ALEF, NOON) | (WAW, ALEF));
    if plural && matches!(stem.first(), HAMZA | NOON) {
        let emphatic = rest.strip_suffix(pack(&[NOON])).map_or(NEVER, |rest| inner_cost(rest, Class::Imperfect) + 3);
        return inner_cost(rest, Class::Imperfect).min(emphatic) + prefix;
    }
    imperfect_stem_cost(rest, frame.base) + prefix
}

/// Imperfect after its prefix.
fn imperfect_stem_cost(stem: Key, base: Option<Base>) -> u32 {
    let short = inner_cost(stem, Class::ImperfectShort);
    let mut cost = inner_cost(stem, Class::Imperfect).min(short);
    if base.is_some() && stem.last() == ALEF {
        cost = cost.min(inner_cost(stem.with_last(YEH), Class::Imperfect) + 1);
    }
    let endings: &[Ending] = if base.is_some() { &IMPERFECT_JUNCTIONS } else { &IMPERFECT_ENDINGS };
    for &(ending, extra) in endings {
        let Some(rest) = stem.strip_suffix(pack(ending)) else { continue };
        let short = inner_cost(rest, Class::ImperfectShort);
        cost = cost.min(inner_cost(rest, Class::Imperfect).min(short) + extra);
    }
    cost
}

/// Whether any reading but "unknown" fits the word as it stands.
pub(super) fn is_known(stem: Key) -> bool {
    stem_cost(stem, Frame::ALONE) < UNKNOWN
}

/// An unknown stem, mostly a foreign name: its shape tells whether a clitic is likely in it.
fn unknown_cost(stem: Key, frame: Frame) -> u32 {
    if matches!(frame.host, Host::Definite | Host::Verb) {
        return NEVER;
    }
    let mut cost = UNKNOWN + start_penalty(stem) + end_penalty(stem);
    if stem.len() < SHORTEST_UNKNOWN {
        cost += 4 * (SHORTEST_UNKNOWN - stem.len()) as u32;
    }
    if matches!(frame.host, Host::Imperfect | Host::MergedImperfect) {
        let prefixed = matches!(stem.first(), YEH | TEH | NOON) || stem.first() == HAMZA && frame.first_person;
        cost += if prefixed && stem.len() > 3 { 4 } else { NEVER };
    }
    if frame.base.is_some() && matches!(stem.last(), TEH_MARBUTA) {
        cost += NEVER;
    }
    if frame.base == Some(Base::Verb) {
        cost += 4;
    }
    if frame.base.is_some() && stem.first() == ALEF && stem.at(1) == LAM {
        cost += 8;
    }
    cost
}

/// Whether a word has the shape of a verbal noun of the forms VII, VIII or X (انفعال, افتعال,
/// استفعال), which no foreign name has after a proclitic letter (باستبعاد, بابتعاد).
fn is_verbal_noun(word: Key) -> bool {
    let letters: [u8; 6] = std::array::from_fn(|i| word.at(i));
    match letters {
        [ALEF, SEEN, TEH, _, ALEF, _] | [ALEF, SEEN, TEH, _, _, ALEF] => word.len() > 5,
        [ALEF, NOON, ALEF | WAW | YEH, _, ALEF, _] => false,
        [ALEF, NOON, _, _, ALEF, _] | [ALEF, _, TEH, _, ALEF, _] => word.len() > 5,
        _ => false,
    }
}

/// Whether the word begins as foreign names do.
pub(super) fn may_begin_name(word: Key) -> bool {
    start_penalty(word) == 0
}

/// Foreign names begin with few pairs of consonants (بر, كل, ست); before others the first letter
/// is rather a proclitic.
fn start_penalty(stem: Key) -> u32 {
    let (first, second) = (stem.first(), stem.at(1));
    if matches!(first, WAW | FEH | BEH | KAF | LAM) && is_verbal_noun(stem.slice(1, stem.len())) {
        return 8;
    }
    let vowel = matches!(second, ALEF | WAW | YEH);
    match first {
        WAW | BEH | FEH | KAF if second == ALEF && stem.at(2) == LAM => 8,
        WAW | FEH if second == LAM && stem.len() > 5 && matches!(stem.at(2), YEH | TEH | NOON) => 6,
        WAW if second == YEH && matches!(stem.at(2), WAW | ALEF) => 3,
        WAW if vowel => 0,
        WAW => 5,
        LAM if second == LAM => 20,
        BEH if vowel || matches!(second, REH | LAM) => 0,
        FEH if vowel || matches!(second, REH | LAM) => 0,
        KAF if vowel || matches!(second, REH | LAM | NOON) => 0,
        LAM if vowel => 0,
        LAM => 4,
        BEH => 4,
        KAF | FEH => 3,
        _ => 0,
    }
}

/// Two pronouns in a row, which no other word ends with (يكفيكهم, أنلزمكموها).
static DOUBLE_PRONOUNS: [&[u8]; 9] = [
    &[KAF, MEEM, WAW],
    &[KAF, HEH],
    &[KAF, HEH, ALEF],
    &[KAF, HEH, MEEM],
    &[KAF, MEEM, WAW, HEH],
    &[KAF, MEEM, WAW, HEH, ALEF],
    &[KAF, MEEM, WAW, HEH, MEEM],
    &[NOON, YEH, HEH],
    &[NOON, YEH, HEH, ALEF],
];

/// Endings that are pronouns rather than parts of a stem.
fn end_penalty(stem: Key) -> u32 {
    let n = stem.len();
    let (last, before, third) = (stem.last(), stem.at(n.wrapping_sub(2)), stem.at(n.wrapping_sub(3)));
    if n > 4 && DOUBLE_PRONOUNS.iter().any(|pair| stem.strip_suffix(pack(pair)).is_some()) {
        return 10;
    }
    match (before, last) {
        (TEH, MEEM) if n > 5 => 2,
        (KAF, MEEM) if n > 5 => 3,
        (HEH, ALEF) if n > 4 => 5,
        (HEH, MEEM) if n > 4 => 4,
        (MEEM, ALEF) if third == HEH && n > 5 => 4,
        (WAW, HEH) if n > 4 => 3,
        (LAM, HEH) if third == LAM => 0, // الله
        (YEH | ALEF | WAW, HEH) => 1,
        (_, HEH) if n > 3 => 4,
        _ => 0,
    }
}

/// Letters of the article at the start of a stem, if it has one.
pub(super) fn article_len(stem: Key, after_lam: bool) -> Option<usize> {
    let definite = definite_cost(stem, after_lam);
    let frame = Frame { host: if after_lam { Host::NominalOrVerb } else { Host::Any }, ..Frame::ALONE };
    let other =
        function_cost(stem, frame).min(name_cost(stem, frame)).min(indefinite_cost(stem)).min(perfect_cost(stem, None));
    (definite < NEVER && definite <= other).then(|| if stem.first() == LAM { 1 } else { 2 })
}

/// Whether the word as it stands is best read as a verb.
pub(super) fn is_verb(word: Key) -> bool {
    let frame = Frame::ALONE;
    let verb = perfect_cost(word, None).min(imperfect_cost(word, frame));
    verb < function_cost(word, frame).min(indefinite_cost(word)).min(UNKNOWN)
}

/// Whether the lexicon explains a stem, with or without article.
pub(super) fn is_listed(stem: Key, before_pronoun: bool, after_proclitic: bool) -> bool {
    let frame = Frame { base: before_pronoun.then_some(Base::Any), after_lam: after_proclitic, ..Frame::ALONE };
    let article = article_len(stem, after_proclitic).unwrap_or(0);
    let noun = stem.slice(article, stem.len());
    let cost = function_cost(stem, frame)
        .min(noun_cost(noun, frame.base))
        .min(class_cost(noun, Class::Name))
        .min(perfect_cost(stem, frame.base))
        .min(imperfect_cost(stem, frame));
    cost < NEVER
}

/// Whether the word as it stands is a name: listed as nothing else, or unknown and of a shape
/// that shows no clitics.
pub(super) fn is_name(word: Key) -> bool {
    let name = class_cost(word, Class::Name);
    if name < NEVER {
        return name < function_cost(word, Frame::ALONE).min(indefinite_cost(word));
    }
    let like_proclitic =
        matches!(word.first(), WAW | FEH | BEH | KAF | LAM | SEEN) && !matches!(word.at(1), ALEF | WAW | YEH);
    word.len() > SHORTEST_UNKNOWN && !like_proclitic && end_penalty(word) == 0 && !is_known(word)
}

/// Whether the word is listed as a name or function word, which have no endings to take off.
pub(super) fn is_invariable(word: Key) -> bool {
    class_cost(word, Class::Name).min(function_cost(word, Frame::ALONE)) < NEVER
}

/// Whether a stem in ت before a pronoun is the form of a noun in ة (سيارت of سيارة) and no noun of its own (بيت).
pub(super) fn is_teh_marbuta(stem: Key) -> bool {
    stem.last() == TEH
        && class_cost(stem, Class::Noun).min(class_cost(stem, Class::Plural)) == NEVER
        && indefinite_cost(stem.with_last(TEH_MARBUTA)) < NEVER
}
