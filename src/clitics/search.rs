//! The search for the cheapest segmentation.

use super::affixes::{Base, ENCLITICS, Host, PROCLITICS, Place, pack};
use super::letters::{Key, Letters, code::*};
use super::reading::{Expected, Frame, NEVER, is_listed, stem_cost};
use super::{Role, Segmenter, Segments, context};
use crate::inspect::strip_diacritics;

/// Most clitics on one side of a stem.
const MAX_CHAIN: usize = 4;

/// Cost of a plainly listed word.
const PLAIN_WORD: u32 = 2;
/// What a doubtful stem costs more after a proclitic where a surname may stand (ليندا باسيت).
const SURNAME: u32 = 7;

/// Clitics on one side of a stem: role and the letter where each ends (proclitics) or starts
/// (enclitics), from the edge of the word inwards.
#[derive(Clone, Copy)]
struct Chain {
    items: [(Role, u8); MAX_CHAIN],
    len: usize,
    cost: u32,
}

impl Chain {
    const EMPTY: Chain = Chain { items: [(Role::Stem, 0); MAX_CHAIN], len: 0, cost: 0 };

    fn with(mut self, role: Role, at: usize, cost: u32) -> Option<Chain> {
        *self.items.get_mut(self.len)? = (role, at as u8);
        self.len += 1;
        self.cost += cost;
        Some(self)
    }

    fn iter(&self) -> impl DoubleEndedIterator<Item = (Role, usize)> + '_ {
        self.items[..self.len].iter().map(|&(role, at)| (role, at as usize))
    }
}

pub(super) fn segment(word: &str, previous: Option<&str>, options: Segmenter) -> Segments {
    let Some(letters) = Letters::read(word) else { return Segments::whole(word) };
    let previous = previous.map(strip_diacritics);
    let previous = previous.as_deref();
    if let Some(stop) = letters.stop {
        return match word[stop..].chars().next() {
            Some(c) if c.is_alphanumeric() => before_digits(word, &letters, stop, options),
            _ => before_hyphen(word, &letters, options),
        };
    }
    if let Some(cuts) = context::fixed(letters.key, letters.ends_in_yeh, previous) {
        return assemble(word, &letters, cuts, false);
    }
    if let Some(cuts) = context::fixed_after_waw(letters.key, letters.ends_in_yeh) {
        return assemble(word, &letters, cuts, true);
    }
    let after_name = context::is_after_name(letters.key, previous);
    match cheapest(&letters, options, context::expected(previous), after_name) {
        Some(best) => lay_out(word, &letters, &best, options),
        None => Segments::whole(word),
    }
}

/// Cheapest division of the letters.
fn cheapest(letters: &Letters, options: Segmenter, expected: Expected, after_name: bool) -> Option<Candidate> {
    let mut search = Search { letters, options, expected, after_name, best: None };
    search.proclitics(0, 0, Chain::EMPTY, Host::Any, false);
    search.best
}

/// What the cheapest division of a word costs, if its stem is one of the lexicon rather than a guess from its shape.
pub(super) fn listed_cost(word: &str, options: Segmenter) -> Option<u32> {
    let letters = Letters::read(word)?;
    let best = cheapest(&letters, options, Expected::Anything, false)?;
    let from = best.proclitics.iter().last().map_or(0, |(_, end)| end);
    let to = best.enclitics.iter().last().map_or(letters.key.len(), |(_, start)| start);
    is_listed(letters.key.slice(from, to), to < letters.key.len(), from > 0).then_some(best.cost)
}

/// A segmentation and its cost.
struct Candidate {
    proclitics: Chain,
    enclitics: Chain,
    cost: u32,
}

struct Search<'a> {
    letters: &'a Letters,
    options: Segmenter,
    expected: Expected,
    /// Whether the word before is a name, so that this may be another one.
    after_name: bool,
    best: Option<Candidate>,
}

impl Search<'_> {
    /// Tries the stem at `from` with every enclitic, then one more proclitic.
    fn proclitics(&mut self, from: usize, stage: u8, chain: Chain, host: Host, after_lam: bool) {
        let key = self.letters.key;
        let frame = Frame {
            host,
            base: None,
            after_lam,
            first_person: self.letters.is_alef_hamza_above(from),
            heh_for_teh: self.options.dialect,
            bare: from == 0,
            expected: self.expected,
        };
        self.enclitics(from, key.len(), chain, Chain::EMPTY, frame, None);
        for clitic in &PROCLITICS {
            let to = from + clitic.letters.len();
            if clitic.letters[0] != key.at(from)
                || clitic.stage < stage
                || clitic.dialect && !self.options.dialect
                || to >= key.len()
                || pack(clitic.letters) != key.slice(from, to)
                || clitic.role == Role::Interrogative && !clitic.dialect && !self.letters.is_alef_hamza_above(from)
            {
                continue;
            }
            let cost = match clitic.letters {
                [FEH] if chain.len > 0 => 0, // أف is a question
                _ => clitic.cost,
            };
            let Some(longer) = chain.with(clitic.role, to, cost) else { continue };
            self.proclitics(to, clitic.stage + 1, longer, clitic.host, clitic.letters == [LAM]);
        }
    }

    /// Tries the stem up to `to`, then one more enclitic before it.
    fn enclitics(
        &mut self,
        from: usize,
        to: usize,
        proclitics: Chain,
        chain: Chain,
        frame: Frame,
        next: Option<Place>,
    ) {
        let key = self.letters.key;
        let clitics = proclitics.cost + chain.cost;
        if self.best.as_ref().is_some_and(|best| best.cost <= clitics) {
            return;
        }
        let stem = stem_cost(key.slice(from, to), frame);
        let surname = self.after_name && from > 0 && stem > PLAIN_WORD;
        let cost = clitics + stem + if surname { SURNAME } else { 0 };
        if cost < NEVER
            && self.best.as_ref().is_none_or(|best| cost < best.cost)
            && is_closed_negation(&proclitics, &chain)
        {
            self.best = Some(Candidate { proclitics, enclitics: chain, cost });
        }
        let last = key.at(to.wrapping_sub(1));
        if !matches!(last, HEH | ALEF | MEEM | NOON | KAF | YEH | WAW) && !self.options.dialect {
            return;
        }
        for clitic in &ENCLITICS {
            let Some(at) = to.checked_sub(clitic.letters.len()).filter(|&at| at > from) else { continue };
            if clitic.letters[clitic.letters.len() - 1] != last
                || clitic.dialect && !self.options.dialect
                || !clitic.place.precedes(next)
                || pack(clitic.letters) != key.slice(at, to)
            {
                continue;
            }
            let base = match next {
                Some(Place::Object | Place::Pronoun | Place::Dative) => Base::Verb,
                _ => clitic.base,
            };
            let Some(longer) = chain.with(clitic.place.role(), at, clitic.cost) else { continue };
            let frame = Frame { base: Some(base), ..frame };
            self.enclitics(from, at, proclitics, longer, frame, Some(clitic.place));
        }
    }
}

/// Dialect م alone negates only together with ش (مكتبش); ش needs م or ما.
fn is_closed_negation(proclitics: &Chain, enclitics: &Chain) -> bool {
    let opened = proclitics.iter().zip(std::iter::once(0).chain(proclitics.iter().map(|(_, end)| end)));
    let mut opening = 0;
    for ((role, end), start) in opened {
        if role == Role::Negation {
            opening = end - start;
        }
    }
    let closed = enclitics.iter().any(|(role, _)| role == Role::Negation);
    if closed { opening > 0 } else { opening != 1 }
}

/// Segments of a candidate.
fn lay_out(word: &str, letters: &Letters, candidate: &Candidate, options: Segmenter) -> Segments {
    let mut segments = Segments::new();
    for (role, end) in candidate.proclitics.iter() {
        segments.push_until(letters.start(end), role);
    }
    let stem_from = candidate.proclitics.iter().last().map_or(0, |(_, end)| end);
    let mut enclitics = candidate.enclitics.iter().rev().peekable();
    let stem_to = enclitics.peek().map_or(letters.key.len(), |&(_, start)| start);
    if options.split_article {
        push_article(&mut segments, letters, stem_from, stem_to);
    }
    let mut role = Role::Stem;
    for (next, start) in enclitics {
        segments.push_until(letters.start(start), role);
        role = next;
    }
    segments.push_until(word.len(), role);
    segments
}

/// Divides the article from the stem: ال, or the ل left of it after ل.
fn push_article(segments: &mut Segments, letters: &Letters, from: usize, to: usize) {
    let stem = letters.key.slice(from, to);
    let after_lam = from > 0 && letters.key.at(from - 1) == LAM;
    if let Some(len) = super::reading::article_len(stem, after_lam) {
        segments.push_until(letters.start(from + len), Role::Article);
    }
}

/// Segments of a word whose division is fixed, perhaps after و: the cuts are the letters where
/// segments end.
fn assemble(word: &str, letters: &Letters, cuts: &[(usize, Role)], after_waw: bool) -> Segments {
    let mut segments = Segments::new();
    if after_waw {
        segments.push_until(letters.start(1), Role::Conjunction);
    }
    for &(end, role) in cuts {
        let end = end.saturating_add(usize::from(after_waw));
        let end = if end >= letters.key.len() { word.len() } else { letters.start(end) };
        segments.push_until(end, role);
    }
    segments
}

/// A word such as والواي-فاي: proclitics are sought in its first part.
fn before_hyphen(word: &str, letters: &Letters, options: Segmenter) -> Segments {
    match cheapest(letters, options, Expected::Anything, false) {
        Some(best) => lay_out(word, letters, &Candidate { enclitics: Chain::EMPTY, ..best }, options),
        None => Segments::whole(word),
    }
}

/// A word such as ب71 or و2006: clitics may come before digits and foreign letters.
fn before_digits(word: &str, letters: &Letters, stop: usize, options: Segmenter) -> Segments {
    let mut segments = Segments::new();
    let article = options.split_article || letters.key.len() > 2;
    let (head, article) = match letters.key.strip_suffix(pack(&[ALEF, LAM])) {
        Some(head) if article => (head, true),
        _ => (letters.key, false),
    };
    let Some(roles) = proclitic_roles(head) else { return Segments::whole(word) };
    for (i, role) in roles.into_iter().take(head.len()).enumerate() {
        let end = if i + 1 == letters.key.len() { stop } else { letters.start(i + 1) };
        segments.push_until(end, role);
    }
    if article && options.split_article {
        segments.push_until(stop, Role::Article);
    }
    segments.push_until(word.len(), Role::Stem);
    segments
}

/// Roles of letters that all are proclitics of a number: a conjunction, a preposition, or both.
fn proclitic_roles(head: Key) -> Option<[Role; 2]> {
    let conjunction = |letter| matches!(letter, WAW | FEH);
    let preposition = |letter| matches!(letter, BEH | KAF | LAM);
    let (first, second) = (head.at(0), head.at(1));
    match head.len() {
        0 => Some([Role::Stem; 2]),
        1 if conjunction(first) => Some([Role::Conjunction; 2]),
        1 if preposition(first) => Some([Role::Preposition; 2]),
        2 if conjunction(first) && preposition(second) => Some([Role::Conjunction, Role::Preposition]),
        _ => None,
    }
}
