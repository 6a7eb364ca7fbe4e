//! Words whose division depends on the word before them.

use std::collections::HashMap;

use once_cell::sync::Lazy;

use super::Role;
use super::letters::{Key, code::*};
use super::reading::{Expected, is_known, is_name, is_verb, may_begin_name};
use crate::lexicon::rows;

/// Segments by the letter where each ends; a large number is the end of the word.
type Cuts = &'static [(usize, Role)];

/// أفلا "will not then".
const QUESTION_THEN_NOT: Cuts = &[(1, Role::Interrogative), (2, Role::Conjunction), (END, Role::Stem)];
const AFTER_QUESTION: Cuts = &[(1, Role::Interrogative), (END, Role::Stem)];
const END: usize = usize::MAX;
const WHOLE: Cuts = &[(END, Role::Stem)];
const AFTER_PREPOSITION: Cuts = &[(1, Role::Preposition), (END, Role::Stem)];
const PREPOSITION_PRONOUN: Cuts = &[(1, Role::Stem), (END, Role::Pronoun)];
/// Of three letters, the last a pronoun.
const STEM_PRONOUN: Cuts = &[(2, Role::Stem), (END, Role::Pronoun)];
/// من ما written together without assimilation.
const TWO_WORDS: Cuts = &[(2, Role::Preposition), (END, Role::Stem)];
const AFTER_CONJUNCTION: Cuts = &[(1, Role::Conjunction), (END, Role::Stem)];

const NEIGHBOURS: &str = include_str!("../../data/morphology/neighbours.tsv");

/// What follows each word of the list. A test reads every line.
static FOLLOWERS: Lazy<HashMap<&str, Follower>> = Lazy::new(|| {
    let rows = rows("neighbours.tsv", NEIGHBOURS);
    rows.filter_map(|row| Some((row.field(0), Follower::named(row.field(1))?))).collect()
});

#[derive(Clone, Copy, PartialEq, Eq)]
enum Follower {
    Noun,
    Verb,
    Name,
}

impl Follower {
    fn named(name: &str) -> Option<Self> {
        match name {
            "noun" => Some(Self::Noun),
            "verb" => Some(Self::Verb),
            "name" => Some(Self::Name),
            _ => None,
        }
    }

    fn of(previous: &str) -> Option<Self> {
        FOLLOWERS.get(previous).copied()
    }
}

/// What kind of word follows `previous`.
pub(super) fn expected(previous: Option<&str>) -> Expected {
    match previous.and_then(Follower::of) {
        Some(Follower::Noun) => Expected::Noun,
        Some(Follower::Verb) => Expected::Verb,
        Some(Follower::Name) | None => Expected::Anything,
    }
}

/// Whether `word`, which begins like a proclitic, follows a name: it may be a surname.
pub(super) fn is_after_name(word: Key, previous: Option<&str>) -> bool {
    matches!(word.first(), BEH | KAF | FEH) && may_begin_name(word) && previous.and_then(Key::of).is_some_and(is_name)
}

/// Division of a word that the costs alone cannot settle.
///
/// In Arabic-PUD relative ما and من are divided from the preposition (ب ما "with what"), but not
/// where the whole is an adverb or conjunction, as at the start of a clause (لذلك "therefore").
pub(super) fn fixed(word: Key, ends_in_yeh: bool, previous: Option<&str>) -> Option<Cuts> {
    let clause_start = || previous.is_none_or(is_clause_mark);
    Some(match word.len() {
        2 => match (word.at(0), word.at(1)) {
            (BEH, YEH) if previous.is_none_or(is_verb_word) => PREPOSITION_PRONOUN,
            (BEH, YEH) => WHOLE,
            (LAM, YEH) if previous.is_some_and(is_name_context) => WHOLE,
            (BEH | LAM, YEH | HEH | KAF) => PREPOSITION_PRONOUN,
            _ => return None,
        },
        3 => match (word.at(0), word.at(1), word.at(2)) {
            (BEH | LAM, HEH, ALEF | MEEM | NOON) | (BEH | LAM, NOON, ALEF) | (BEH | LAM, KAF, MEEM) => {
                PREPOSITION_PRONOUN
            }
            (HAMZA, LAM, YEH) | (LAM, DAL, YEH) if ends_in_yeh => STEM_PRONOUN,
            (MEEM | AIN, MEEM, ALEF) if clause_start() || previous.is_some_and(is_elative) => WHOLE,
            (MEEM | AIN, MEEM, ALEF | NOON) => AFTER_PREPOSITION,
            (MEEM | AIN, NOON, ALEF) => STEM_PRONOUN,
            (MEEM | AIN | HAMZA, NOON, YEH) if ends_in_yeh => STEM_PRONOUN,
            (LAM, LAM, HEH) => AFTER_PREPOSITION,
            (BEH, MEEM, ALEF) if clause_start() => WHOLE,
            (BEH, MEEM, ALEF) => AFTER_PREPOSITION,
            (FEH, QAF, DAL) | (FEH, HEH, MEEM) if clause_start() => AFTER_CONJUNCTION,
            (HAMZA, LAM, MEEM) if clause_start() => AFTER_QUESTION,
            (FEH, MEEM, NOON) | (FEH, LAM, MEEM | NOON | ALEF) | (WAW, LAM, MEEM | NOON) => AFTER_CONJUNCTION,
            _ => return None,
        },
        5 if word == Key::of("تالله")? => AFTER_PREPOSITION,
        4 => match (word.at(0), word.at(1), word.at(2), word.at(3)) {
            (MEEM | AIN, NOON, MEEM, ALEF | NOON) | (FEH, YEH, MEEM, NOON) => TWO_WORDS,
            (HAMZA, LAM, YEH, SEEN) if clause_start() => AFTER_QUESTION,
            (HAMZA, FEH, LAM, ALEF | MEEM) => QUESTION_THEN_NOT,
            (LAM, THAL, LAM, KAF) if clause_start() => WHOLE,
            (LAM, THAL, LAM, KAF) => AFTER_PREPOSITION,
            _ => return None,
        },
        _ => return None,
    })
}

/// The same for what follows و (ومما, وبه, ولذلك). ولي is "guardian" rather than "and to me", وفقد a
/// verb rather than و + ف + قد.
pub(super) fn fixed_after_waw(word: Key, ends_in_yeh: bool) -> Option<Cuts> {
    let rest = word.slice(1, word.len());
    if word.first() != WAW || rest.at(1) == YEH && rest.len() == 2 {
        return None;
    }
    match (rest.at(0), rest.at(1)) {
        (BEH | LAM | MEEM | AIN, _) | (HAMZA, NOON) | (FEH, YEH) => fixed(rest, ends_in_yeh, None),
        _ => None,
    }
}

fn is_clause_mark(previous: &str) -> bool {
    !previous.chars().any(char::is_alphanumeric)
}

/// أكثر and the like, after which مما is one word.
fn is_elative(previous: &str) -> bool {
    previous.starts_with('أ') && previous.chars().count() == 4
}

fn is_verb_word(previous: &str) -> bool {
    Key::of(previous).is_some_and(is_verb)
}

/// After a title or an unknown word, most likely a foreign name too.
fn is_name_context(previous: &str) -> bool {
    Follower::of(previous) == Some(Follower::Name)
        || Key::of(previous).is_some_and(|key| key.len() > 0 && !is_known(key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_read() {
        for row in rows("neighbours.tsv", NEIGHBOURS) {
            let is_known = Follower::named(row.field(1)).is_some() && !row.field(0).is_empty();
            assert!(is_known, "{}", row.error("a word and noun, verb or name are expected".into()));
        }
        assert_eq!(FOLLOWERS.len(), rows("neighbours.tsv", NEIGHBOURS).count());
    }
}
