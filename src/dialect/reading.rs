//! What a single word can be: an entry of the lexicon with affixes of its own.

use super::affixes::{AFFIXES, HostKind, NO_PREFIX, Prefix, Respelling, Rule, Rules, Sign, Suffix, Suffixes};
use super::letters::{Key, position, written};
use super::lexicon::{Entry, Form, Lexicon, PartOfSpeech, Strength, is_blocked};
use super::region::Regions;
use super::verb::{Inflection, Person};
use crate::clitics::standard_cost;

/// What a word is without its affixes.
#[derive(Clone, Debug)]
pub(super) enum Stem<'l> {
    /// A form of the lexicon.
    Entry(&'l Entry, Inflection),
    /// A word of MSA that has dialect affixes, or a dialect spelling: as MSA writes it.
    Standard(Box<str>, PartOfSpeech),
}

/// A reading of a word.
#[derive(Clone, Debug)]
pub(super) struct Reading<'l> {
    pub stem: Stem<'l>,
    pub strength: Strength,
    /// و or ف in front, or nothing.
    pub conjunction: &'static str,
    pub prefix: &'static Prefix,
    pub negator: bool,
    pub suffix: Suffix,
    pub rules: Rules,
    /// An affix or letter of the dialects.
    pub affix: Option<Affix>,
}

/// An affix that is evidence: where it stands in the key, and where it is at home.
#[derive(Clone, Copy, Debug)]
pub(super) struct Affix {
    pub from: usize,
    pub to: usize,
    pub regions: Regions,
    /// Whether it is what says that this is dialect; else the entry does.
    pub decides: bool,
}

/// A word and what stands beside it.
#[derive(Clone, Copy)]
pub(super) struct Place<'t> {
    pub text: &'t str,
    pub key: Key,
    /// The word before it, or the next if so asked, if nothing parts them.
    pub neighbour: &'t dyn Fn(bool) -> Option<Key>,
}

/// MSA readings up to this cost are those of common words.
const COMMON: u32 = 2;
/// Up to this, of listed words and names.
const LISTED: u32 = 3;
/// Up to this, of listed words with clitics.
const PLAUSIBLE: u32 = 8;
/// Up to this, of words that roots and patterns explain.
const GUESSED: u32 = 12;

/// The best reading of a word as dialect: with the lexicon, else as a word of MSA with dialect affixes, else as one in
/// a dialect spelling.
pub(super) fn read<'l>(lexicon: &'l Lexicon, place: Place<'_>) -> Found<'l> {
    let suffixes = Suffixes::of(place.key);
    let mut search = Search {
        lexicon,
        place,
        suffixes: &suffixes,
        best: None,
        standard: None,
        shown: Rules::default(),
        depends_on_neighbours: false,
    };
    search.words(Search::stems);
    if search.best.is_none() {
        search.words(Search::standard_stem);
    }
    if search.best.is_none() {
        search.words(Search::standard_owned);
    }
    let depends_on_neighbours = search.depends_on_neighbours || place.key.has_other_letters();
    // Names are rare among what was found, and nearly every word has no reading at all.
    let mut best = search.best.or_else(|| respelt(lexicon, place)).filter(|_| !is_blocked(place.key));
    let shown = search.shown;
    if let Some(listed) = best.as_mut().filter(|reading| reading.is_listed_whole()) {
        listed.rules = listed.rules.union(shown);
    }
    Found { best, shown, depends_on_neighbours }
}

/// What was found out about a word.
pub(super) struct Found<'l> {
    pub best: Option<Reading<'l>>,
    /// The rules of all its readings as a verb.
    pub shown: Rules,
    /// Whether it may be something else beside other words.
    pub depends_on_neighbours: bool,
}

struct Search<'l, 't> {
    lexicon: &'l Lexicon,
    place: Place<'t>,
    suffixes: &'t Suffixes,
    best: Option<Reading<'l>>,
    /// The cost of the word as MSA, once it was asked for.
    standard: Option<Option<u32>>,
    depends_on_neighbours: bool,
    /// The rules of readings as a verb, whether they were believed or not.
    shown: Rules,
}

/// How a stem is written in front of an ending or behind a prefix.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Joint {
    Plain,
    /// A letter that it lost behind the prefix is there again.
    Restored,
    /// The ة of a participle is a long vowel before a pronoun: «شايفاه» (šayfāh, "she sees him").
    Feminine,
}

/// Where the parts in front of a stem end.
#[derive(Clone, Copy)]
struct Front {
    /// Behind the conjunction.
    start: usize,
    /// Behind ما or م.
    negator: usize,
    /// Behind the prefix.
    from: usize,
    prefix: &'static Prefix,
}

impl<'l> Search<'l, '_> {
    /// Tries the word, and what is left of it behind a conjunction.
    fn words(&mut self, try_stem: fn(&mut Self, Front)) {
        const CONJUNCTIONS: [Key; 2] = [Key::literal("و"), Key::literal("ف")];
        let key = self.place.key;
        self.prefixes(0, try_stem);
        if key.len() > 2 && CONJUNCTIONS.into_iter().any(|conjunction| key.starts_with(conjunction)) {
            self.prefixes(1, try_stem);
        }
    }

    /// Tries the letters from `start`, and what is left behind each prefix, and behind each that follows ما or م.
    fn prefixes(&mut self, start: usize, try_stem: fn(&mut Self, Front)) {
        let key = self.place.key;
        let rest = key.slice(start, key.len());
        for prefix in AFFIXES.prefixes_of(rest) {
            let from = start + prefix.letters.len();
            if !prefix.host.has(HostKind::Negated) {
                try_stem(self, Front { start, negator: start, from, prefix });
                continue;
            }
            for inner in AFFIXES.prefixes_of(key.slice(from, key.len())) {
                if inner.letters.is_empty() || inner.rule.is_some() && inner.host.has(HostKind::Imperfect) {
                    try_stem(self, Front { start, negator: from, from: from + inner.letters.len(), prefix: inner });
                }
            }
        }
    }

    /// A word of MSA that the lexicon has not, with an affix of the dialects: «هالموضوع» (ha-l-mawḍūʿ, "this subject").
    fn standard_stem(&mut self, front: Front) {
        let Front { start, negator, from, prefix } = front;
        let key = self.place.key;
        let rest = key.slice(from.min(key.len()), key.len());
        let negated = negator > start && rest.strip_suffix(Key::literal("ش")).is_some();
        let to = key.len() - usize::from(negated);
        let rule = prefix.rule.map(|(rule, _)| rule);
        let fits = match rule {
            Some(_) if prefix.is_definite => rest.len() > 2,
            Some(Rule::Preposition) => rest.len() > 2 && !rest.starts_with(Key::literal("ا")),
            Some(Rule::Passive) => rest.len() > 2,
            // أ of the first person is merged, and whatever follows may be MSA.
            Some(_) if prefix.host.restored.is_some() => begins_with_one_of(rest, "يتن") && rest.len() > 3,
            Some(rule) => prefix.host.admits_start(rest) && rest.len() > 3 && rule != Rule::Interrogative,
            None => prefix.letters.is_empty() && negated && rest.len() > 3,
        };
        if self.best.is_some()
            || !fits
            || negator > start && !negated
            || self.standard().is_some_and(|cost| cost <= GUESSED)
        {
            return;
        }
        let text = self.place.text;
        let mut stem = written(text, from, to);
        let (word, part) = match rule {
            _ if prefix.is_definite => (format!("ال{stem}"), PartOfSpeech::Noun),
            Some(Rule::Preposition) => (stem.clone(), PartOfSpeech::Noun),
            Some(Rule::Passive) => (self.reflexive(from), PartOfSpeech::Verb),
            _ if stem.ends_with('و') => (format!("{stem}ا"), PartOfSpeech::Verb),
            _ => (stem.clone(), PartOfSpeech::Verb),
        };
        if standard_cost(&word).is_none_or(|cost| cost > PLAUSIBLE) {
            return;
        }
        if rule == Some(Rule::Passive) {
            stem.clone_from(&word);
        }
        let (rules, affix, strength) = match (negated, prefix.rule) {
            (true, rule) => {
                let Some(sign) = AFFIXES.ending(Rule::Negation, true) else { return };
                let rules = rule.map_or(Rules::default(), |(rule, _)| Rules::default().with(rule));
                let affix = Affix { from: to, to: to + 1, regions: sign.regions, decides: true };
                (rules.with(Rule::Negation), affix, sign.strength)
            }
            (false, Some((rule, sign))) => {
                let affix = Affix { from: from - prefix.letters.len(), to: from, regions: sign.regions, decides: true };
                (Rules::default().with(rule), affix, sign.strength.min(Strength::Medium))
            }
            _ => return,
        };
        self.best = Some(Reading {
            stem: Stem::Standard(stem.into(), part),
            strength,
            conjunction: conjunction(key, start),
            prefix,
            negator: negator > start,
            suffix: Suffix::bare(to, negated),
            rules,
            affix: Some(affix),
        });
    }

    /// A noun of MSA with a pronoun of the dialects: «بيتو» (bētu, "his house").
    fn standard_owned(&mut self, front: Front) {
        let Front { start, negator, from, prefix } = front;
        let suffixes = self.suffixes;
        for &suffix in suffixes.iter().filter(|suffix| !suffix.negated && suffix.dative().is_empty()) {
            let Some(sign) = suffix.sign().filter(|_| suffix.at() > from + 2) else { continue };
            if self.best.is_some() || negator > start || prefix.rule.is_some() || prefix.is_definite {
                return;
            }
            if self.standard().is_some_and(|cost| cost <= GUESSED) {
                return;
            }
            let stem = written(self.place.text, from, suffix.at());
            let costs =
                |ending: &str, limit| standard_cost(&format!("{stem}{ending}")).is_some_and(|cost| cost <= limit);
            // «كتبو» (katabu, "they wrote") is a verb.
            if !costs("ه", PLAUSIBLE) || suffix.pronoun() == "و" && costs("وا", PLAUSIBLE) {
                continue;
            }
            self.best = Some(Reading {
                stem: Stem::Standard(stem.into(), PartOfSpeech::Noun),
                strength: sign.strength,
                conjunction: conjunction(self.place.key, start),
                prefix,
                negator: false,
                suffix,
                rules: Rules::default().with(Rule::Pronoun),
                affix: Some(Affix {
                    from: suffix.at(),
                    to: self.place.key.len(),
                    regions: sign.regions,
                    decides: true,
                }),
            });
        }
    }

    /// Looks up the stem with every ending.
    fn stems(&mut self, front: Front) {
        let Front { from, prefix, .. } = front;
        let key = self.place.key;
        if from + 1 >= key.len() {
            return;
        }
        let suffixes = self.suffixes;
        for &suffix in suffixes.iter() {
            if suffix.at() <= from {
                continue;
            }
            let stem = key.slice(from, suffix.at());
            self.look_up(stem, front, suffix, Joint::Plain);
            let bare = suffix.at() == key.len();
            if let Some(noun) = stem.strip_suffix(Key::literal("ت")).filter(|_| !bare && suffix.dative().is_empty())
                && let Some(noun) = noun.join(Key::literal("ه"))
            {
                self.look_up(noun, front, suffix, Joint::Plain);
            }
            if !suffix.pronoun().is_empty()
                && let Some(participle) = stem.strip_suffix(Key::literal("ا"))
                && let Some(participle) = participle.join(Key::literal("ه"))
            {
                self.look_up(participle, front, suffix, Joint::Feminine);
            }
            if let Some(verb) = prefix.host.restored.and_then(|letter| letter.join(stem)) {
                self.look_up(verb, front, suffix, Joint::Restored);
            }
        }
    }

    #[inline]
    fn look_up(&mut self, stem: Key, front: Front, suffix: Suffix, joint: Joint) {
        if self.lexicon.may_have(stem) {
            self.look_closely(stem, front, suffix, joint);
        }
    }

    fn look_closely(&mut self, stem: Key, front: Front, suffix: Suffix, joint: Joint) {
        let lexicon = self.lexicon;
        let has_sign = front.prefix.rule.is_some()
            || suffix.negated
            || !suffix.dative().is_empty()
            || suffix.sign().is_some()
            || joint == Joint::Feminine
            || is_plural(stem);
        for &form in lexicon.forms(stem, has_sign) {
            if let Some(reading) = self.judge(form, front, suffix, joint)
                && self.best.as_ref().is_none_or(|best| rank(&reading) > rank(best))
            {
                self.best = Some(reading);
            }
        }
    }

    /// What a form with these affixes is, if it can be.
    fn judge(&mut self, form: Form, front: Front, suffix: Suffix, joint: Joint) -> Option<Reading<'l>> {
        let Front { start, negator, from, prefix } = front;
        let (entry, inflection) = (self.lexicon.entry(form), form.inflection);
        let Place { text, key, neighbour } = self.place;
        let is_participle = matches!(inflection, Inflection::Participle(_)) || entry.part == PartOfSpeech::Participle;
        if !entry.admits(inflection, text, from, suffix.at()) || joint == Joint::Feminine && !is_participle {
            return None;
        }
        let stem = key.slice(from.min(suffix.at()), suffix.at());
        let has_ending = suffix.at() < key.len();
        let negated = negator > start;
        let fits =
            prefix.host.fits(entry, inflection, key.slice(from.min(key.len()), key.len()), joint == Joint::Restored)
                && (!has_ending || fits_suffix(entry, inflection, stem, suffix, negated))
                && (!negated || suffix.negated || negator - start > 1 && entry.part == PartOfSpeech::Verb);
        let has_affix = has_ending || from > start;
        // Of one that stands beside certain others, an ending or a prefix of verbs makes another word.
        let is_bare = !has_ending && (from == start || stem.len() > 1 && prefix.host.has(HostKind::Nominal));
        if !fits || !is_bare && !entry.context.is_empty() {
            return None;
        }
        self.depends_on_neighbours |= suffix.negated || !entry.context.is_empty();
        if !entry.context.is_empty() && !entry.context.holds(neighbour(false), neighbour(true)) {
            return None;
        }

        let mut rules = Rules::default();
        if let Some((rule, _)) = prefix.rule {
            rules = rules.with(rule);
        }
        if !suffix.dative().is_empty() {
            rules = rules.with(Rule::IndirectObject);
        }
        let follows_negator = negated || suffix.negated && neighbour(false) == Some(Key::literal("ما"));
        if suffix.negated {
            rules = rules.with(Rule::Negation);
        }
        // Only ب may take the place of the ا of a verb or stand behind م, in words that are not too short to be others.
        let is_b = prefix.letters == Key::literal("ب") && key.len() - start > 3;
        let is_odd = joint == Joint::Restored || negated && !prefix.letters.is_empty();
        if entry.part == PartOfSpeech::Verb && (is_b || !is_odd) {
            self.shown = self.shown.union(rules);
        }
        if !has_affix {
            rules = shown_by(key.slice(start, key.len()), entry.part);
        }
        let is_negated = follows_negator || prefix.rule.is_some() && prefix.host.has(HostKind::Imperfect);
        let (at, end) = (suffix.at(), key.len());
        let evidence: Option<(usize, usize, Sign)> = if suffix.negated && is_negated {
            AFFIXES.ending(Rule::Negation, true).map(|sign| (end - 1, end, sign))
        } else if let Some((_, sign)) = prefix.rule {
            Some((from - prefix.letters.len(), from, sign))
        } else if suffix.negated {
            AFFIXES.ending(Rule::Negation, false).map(|sign| (end - 1, end, sign))
        } else if !suffix.dative().is_empty() && inflection.is_conjugated() {
            AFFIXES.ending(Rule::IndirectObject, false).map(|sign| (at, end, sign))
        } else if joint == Joint::Feminine {
            rules = rules.with(Rule::Pronoun);
            AFFIXES.ending(Rule::Pronoun, false).map(|sign| (at - 1, end, sign))
        } else if inflection == Inflection::Imperfect(Person::We) && is_plural(stem) {
            rules = rules.with(Rule::Plural);
            AFFIXES.ending(Rule::Plural, false).map(|sign| (at - 1, at, sign))
        } else if let Some(sign) = suffix.sign() {
            rules = rules.with(Rule::Pronoun);
            Some((at, end, sign))
        } else {
            None
        };
        // «اتغير» (itġayyar) is تغير (taġayyara, "it changed"), no passive.
        let is_passive = joint == Joint::Restored && !prefix.host.has_starts();
        let is_standard = |word: &str| standard_cost(word).is_some_and(|cost| cost <= PLAUSIBLE);
        if matches!(prefix.rule, Some((Rule::Passive, _))) && is_standard(&self.reflexive(from))
            || is_passive && is_standard(&written(text, start + 1, key.len()))
            || matches!(inflection, Inflection::Imperative(_)) && prefix.rule.is_some() && has_ending
        {
            return None;
        }
        // What MSA has too says nothing by itself, unless the words beside it do.
        let own = match entry.strength {
            Some(Strength::Weak) if entry.context.is_empty() && !entry.part.counts_beside_others() => {
                let verb = entry.part == PartOfSpeech::Verb;
                let is_guess = prefix.host.has(HostKind::Past) || suffix.limit().is_some();
                (verb && !is_guess && self.standard().is_none()).then_some(Strength::Medium)
            }
            strength => strength,
        };
        // ع before a bare noun is the beginning of many a name, ش and ج the end of others.
        let before = prefix.rule.filter(|(rule, _)| *rule == Rule::Preposition && !prefix.is_definite);
        let limit = before.map(|(_, sign)| sign.strength).or(suffix.limit()).unwrap_or(Strength::Strong);
        let own = own.map(|own| if own == Strength::Strong { own } else { own.min(limit) });
        let strength = own.max(evidence.map(|(.., sign)| sign.strength))?;
        // Even where the entry says more than the affix, the affix tells where.
        let affix = evidence.map(|(from, to, sign)| Affix {
            from,
            to,
            regions: sign.regions,
            decides: own.is_none_or(|own| own < sign.strength),
        });
        let written = !has_ending && entry.is_written(&text[position(text, from)..]);
        let strength = match (written, has_affix) {
            (true, false) => strength,
            (true, true) if own.is_some() && (prefix.letters.is_empty() || prefix.is_definite) => {
                self.doubted(strength, front, suffix, COMMON)?
            }
            (_, false) if own == Some(Strength::Strong) => self.doubted(strength, front, suffix, LISTED)?,
            _ => self.doubted(strength, front, suffix, PLAUSIBLE)?,
        };
        Some(Reading {
            stem: Stem::Entry(entry, inflection),
            strength,
            conjunction: conjunction(key, start),
            prefix,
            negator: negated,
            suffix,
            rules,
            affix,
        })
    }

    /// How sure a form is that no entry lists as it is written: it may be a word of MSA by chance, as «بيت» (bayt,
    /// "house") and «هنا» (hunā, "here") are. `None` if it is.
    fn doubted(&mut self, strength: Strength, front: Front, suffix: Suffix, limit: u32) -> Option<Strength> {
        let Front { from, prefix, .. } = front;
        let rest = self.place.key.slice(from, self.place.key.len());
        let with_noun = prefix.letters == Key::literal("ب");
        let merging = prefix.host.restored.is_some();
        let merged = merging && !prefix.host.admits_start(rest);
        let cost = match self.standard() {
            None => return Some(strength),
            // «بحب» (baḥibb, "I love"; MSA bi-ḥubb, "with love"), which «انا» (ana, "I") in front decides.
            Some(cost) if merged => {
                self.depends_on_neighbours = true;
                let is_mine = (self.place.neighbour)(false) == Some(Key::literal("انا"));
                let strength = if is_mine { Strength::Medium } else { Strength::Weak };
                return (with_noun && cost > LISTED).then_some(strength);
            }
            Some(cost) => cost,
        };
        let has_tense = prefix.rule.is_some() && !prefix.is_definite;
        let limit = match prefix.rule {
            _ if has_tense && !merging => GUESSED,
            _ if !suffix.dative().is_empty() => GUESSED,
            // ب is a preposition of nouns such as تقدم, too.
            _ if merging && (!with_noun || rest.starts_with(Key::literal("ي"))) => LISTED,
            _ => limit,
        };
        match cost {
            _ if cost > limit => Some(strength.min(Strength::Medium)),
            // «منروح» (minrūḥ, "we go"; MSA min rūḥ, "from a spirit"): the words around decide.
            _ if has_tense && cost > if with_noun { COMMON } else { LISTED } => Some(Strength::Weak),
            _ => None,
        }
    }

    /// The letters from `from` on behind the ت of verbs of the fifth and sixth form.
    fn reflexive(&self, from: usize) -> String {
        format!("ت{}", written(self.place.text, from, self.place.key.len()))
    }

    fn standard(&mut self) -> Option<u32> {
        *self.standard.get_or_insert_with(|| standard_cost(self.place.text))
    }
}

/// The rules that a word shows which the lexicon lists as a whole: «مبيعرفش» (ma-b-yiʿraf-š, "he does not know").
fn shown_by(word: Key, part: PartOfSpeech) -> Rules {
    let mut rules = Rules::default();
    for (article, rule) in [("هال", Rule::Demonstrative), ("عال", Rule::Preposition)] {
        if word.starts_with(Key::literal(article)) && word.len() > 5 {
            rules = rules.with(rule);
        }
    }
    if part.is_nominal() {
        return rules;
    }
    if word.len() > 3 && word.starts_with(Key::literal("م")) && word.strip_suffix(Key::literal("ش")).is_some() {
        rules = rules.with(Rule::Negation);
    }
    rules
}

/// The conjunction in front of the letters from `start`.
fn conjunction(key: Key, start: usize) -> &'static str {
    match start {
        0 => "",
        _ if key.starts_with(Key::literal("و")) => "و",
        _ => "ف",
    }
}

/// A word in which such a letter stands for one of MSA, if that makes a known word.
fn respelt<'l>(lexicon: &'l Lexicon, place: Place<'_>) -> Option<Reading<'l>> {
    if !place.key.has_other_letters() {
        return None;
    }
    let known = AFFIXES.respellings.iter().find(|known| place.text.contains(known.letter))?;
    let Respelling { letter, ref others, sign: Sign { regions, strength } } = *known;
    let from = place.key.find(letter)?;
    others.iter().find_map(|&other| {
        let text = place.text.replace(letter, other.encode_utf8(&mut [0; 4]));
        let affix = Some(Affix { from, to: from + 1, regions, decides: true });
        let key = Key::of(&text)?;
        // Other such letters may be left.
        if let Some(reading) = read(lexicon, Place { text: &text, key, ..place }).best {
            return Some(Reading { affix, strength: reading.strength.max(strength), ..reading });
        }
        standard_cost(&text).filter(|&cost| cost <= PLAUSIBLE)?;
        Some(Reading {
            stem: Stem::Standard(text.into(), PartOfSpeech::Particle),
            strength,
            conjunction: "",
            prefix: &NO_PREFIX,
            negator: false,
            suffix: Suffix::default(),
            rules: Rules::default(),
            affix,
        })
    })
}

/// Stronger readings first, then those with fewer affixes, then verbs, whose equivalents have the same person.
fn rank(reading: &Reading<'_>) -> (Strength, isize, bool) {
    let affixes = reading.conjunction.len()
        + reading.prefix.letters.len()
        + usize::from(reading.negator)
        + reading.suffix.pronoun().len()
        + reading.suffix.dative().len();
    let is_verb = matches!(reading.stem, Stem::Entry(_, inflection) if inflection.is_conjugated());
    (reading.strength, -(affixes as isize), is_verb)
}

/// Whether a verb ends as the plural does.
fn is_plural(verb: Key) -> bool {
    ["و", "وا"].into_iter().any(|ending| verb.strip_suffix(Key::literal(ending)).is_some())
}

fn begins_with_one_of(word: Key, letters: &str) -> bool {
    letters.char_indices().any(|(at, c)| word.starts_with(Key::literal(&letters[at..at + c.len_utf8()])))
}

fn fits_suffix(entry: &Entry, inflection: Inflection, stem: Key, suffix: Suffix, negated: bool) -> bool {
    let verb = inflection.is_conjugated();
    if suffix.negated && matches!(inflection, Inflection::Imperative(_)) {
        return false;
    }
    let dative = suffix.dative().is_empty() || verb || matches!(inflection, Inflection::Participle(_));
    let my = suffix.pronoun() != "ي" || !verb;
    let me = suffix.pronoun() != "ني" || verb || !entry.part.is_nominal();
    let pronoun = suffix.pronoun().is_empty()
        || entry.part.takes_pronouns() && suffix.at() > 2 && suffix.fits(entry, inflection, stem);
    let negation = !suffix.negated || verb || entry.strength.is_none() || negated;
    dative && my && me && pronoun && negation
}

impl<'l> Reading<'l> {
    /// A phrase of the lexicon, which has no affixes. A phrase is no word of MSA, so it counts for what its entry says.
    pub(super) fn of_phrase(entry: &'l Entry, inflection: Inflection) -> Option<Self> {
        let strength = entry.strength.filter(|&own| own > Strength::Weak || !entry.context.is_empty())?;
        Some(Self {
            stem: Stem::Entry(entry, inflection),
            strength,
            conjunction: "",
            prefix: &NO_PREFIX,
            negator: false,
            suffix: Suffix::default(),
            rules: Rules::default(),
            affix: None,
        })
    }

    /// Whether the lexicon has the word with all that is written together with it, and may have a verb so.
    fn is_listed_whole(&self) -> bool {
        self.prefix.letters.is_empty()
            && self.suffix.is_empty()
            && self.entry().is_some_and(|entry| entry.part.may_be_conjugated())
    }

    /// The entry of the lexicon.
    pub(super) fn entry(&self) -> Option<&'l Entry> {
        match self.stem {
            Stem::Entry(entry, _) => Some(entry),
            Stem::Standard(..) => None,
        }
    }

    /// Where the word with its affixes is at home.
    pub(super) fn regions(&self) -> Regions {
        let own = self.entry().filter(|entry| entry.strength.is_some()).map(|entry| entry.home.regions());
        let affix = self.affix.map(|affix| affix.regions);
        match (own, affix) {
            (Some(own), Some(affix)) => own.and(&affix),
            (own, affix) => own.or(affix).unwrap_or_default(),
        }
    }
}
