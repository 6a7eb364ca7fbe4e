//! The dialect words of a text, sentence by sentence.

use std::iter::FusedIterator;

use super::affixes::Rules;
use super::letters::{Key, Spelling, position};
use super::lexicon::{Lexicon, PartOfSpeech, Strength, standard_weight};
use super::nothing::Known;
use super::reading::{Found, Place, Reading, Stem, read};
use super::region::Regions;
use crate::sentence::Splitter;
use crate::{Span, TokenKind, Tokenizer};

/// Why a word is taken for dialect.
#[non_exhaustive]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum WordEvidence {
    /// The lexicon has it.
    Lexicon,
    /// An affix that a word of MSA never has: its bytes in the text.
    Affix(Span),
    /// The lexicon has the words together.
    Phrase,
}

/// A dialect word, or a phrase, of a text.
#[derive(Clone, Debug)]
pub struct DialectWord<'a> {
    text: &'a str,
    start: usize,
    evidence: WordEvidence,
    pub(super) reading: Reading<'a>,
}

impl<'a> DialectWord<'a> {
    /// The word itself, as the text has it.
    #[must_use]
    pub const fn text(&self) -> &'a str {
        self.text
    }

    /// Its bytes in the text.
    #[must_use]
    pub const fn span(&self) -> Span {
        Span { start: self.start, end: self.start + self.text.len() }
    }

    /// The regions where it is at home, with their shares.
    #[must_use]
    pub fn regions(&self) -> Regions {
        self.reading.regions()
    }

    /// The countries, as ISO 3166 codes, that the lexicon names for it; empty if it says nothing finer than regions.
    #[must_use]
    pub fn countries(&self) -> &'a [&'static str] {
        self.reading.entry().map_or(&[], |entry| entry.home.countries())
    }

    /// Why it is taken for dialect.
    #[must_use]
    pub const fn evidence(&self) -> WordEvidence {
        self.evidence
    }

    /// The rules of dialect grammar that it shows, whatever decided.
    #[must_use]
    pub const fn rules(&self) -> Rules {
        self.reading.rules
    }

    /// Its meaning in English, of the word without its affixes; may be empty.
    #[must_use]
    pub fn gloss(&self) -> &'a str {
        self.reading.entry().map_or("", |entry| &entry.gloss)
    }

    /// Its part of speech.
    #[must_use]
    pub const fn part_of_speech(&self) -> PartOfSpeech {
        match &self.reading.stem {
            Stem::Entry(entry, _) => entry.part,
            Stem::Standard(_, part) => *part,
        }
    }

    /// How sure it is.
    #[must_use]
    pub const fn strength(&self) -> Strength {
        self.reading.strength
    }
}

/// An iterator over the dialect words of a text, made by [`find_dialect_words`](super::find_dialect_words).
#[derive(Clone, Debug)]
pub struct DialectWords<'a> {
    lexicon: &'a Lexicon,
    text: &'a str,
    sentences: Splitter<'a>,
    tokens: Vec<Token<'a>>,
    /// Those of the sentence, the last first.
    found: Vec<DialectWord<'a>>,
}

/// A word of the sentence.
#[derive(Clone, Copy, Debug)]
struct Token<'a> {
    text: &'a str,
    start: usize,
    /// `None` if it is long, or marks are in it.
    spelling: Option<Spelling>,
    known: Known,
    /// Whether there is nothing but white space between it and the word before.
    joined: bool,
    /// Number of the part of the sentence, as quotation marks and colons part it: who speaks there is another.
    part: u32,
}

impl Token<'_> {
    /// Its letters; `None` if it holds others than Arabic ones.
    fn key(&self) -> Option<Key> {
        Key::of(self.text).filter(|key| !key.is_empty())
    }
}

/// How far, in words, evidence reaches for words that MSA has too.
const REACH: usize = 10;
/// What a word that is no sign of dialect speaks for MSA.
const WORD: f32 = 0.1;
/// Signs that speech begins or ends at.
const SPEECH: [char; 7] = ['"', '«', '»', '“', '”', '„', ':'];
/// A word that may be something else is taken for that, if it is alone and the words around speak for MSA so much.
const LONELY: f32 = 0.85;

impl<'a> DialectWords<'a> {
    pub(super) fn new(lexicon: &'a Lexicon, text: &'a str) -> Self {
        let sentences = Splitter::new(Tokenizer::WORDS, text);
        Self { lexicon, text, sentences, tokens: Vec::new(), found: Vec::new() }
    }

    /// Reads the next sentence, if there is one.
    fn read_sentence(&mut self) -> bool {
        self.tokens.clear();
        let (mut joined, mut part, mut all_nothing) = (false, 0, true);
        let (tokens, nothing) = (&mut self.tokens, &self.lexicon.nothing);
        let sentence = self.sentences.next(|token| {
            let is_word = token.kind() == TokenKind::Word;
            if is_word {
                let spelling = Spelling::of(token.text());
                let known = spelling.map_or(Known::No, |spelling| nothing.find(spelling));
                all_nothing &= known == Known::Nothing;
                tokens.push(Token { text: token.text(), start: token.start(), spelling, known, joined, part });
            } else {
                part += u32::from(token.text().starts_with(SPEECH));
            }
            joined = is_word;
        });
        if !all_nothing {
            self.find_words();
        }
        sentence.is_some()
    }

    fn find_words(&mut self) {
        // Number of the token and what was found there.
        let mut all: Vec<(usize, DialectWord<'a>)> = Vec::new();
        let mut index = 0;
        while index < self.tokens.len() {
            let known = self.tokens[index].known;
            let phrase = if known == Known::Nothing { None } else { self.phrase_at(index) };
            let (word, len) = match phrase {
                Some((word, len)) => (Some(word), len),
                None if known == Known::No => (self.word_at(index), 1),
                None => (None, 1),
            };
            all.extend(word.map(|word| (index, word)));
            index += len;
        }
        let sure: Vec<(usize, Regions)> = all
            .iter()
            .filter(|(_, word)| word.strength() > Strength::Weak)
            .map(|(index, word)| (*index, word.regions()))
            .collect();
        all.retain(|(index, word)| match word.strength() {
            Strength::Weak => is_confirmed(*index, &word.regions(), &sure),
            strength => {
                // Three letters are a name of somewhere, too.
                let is_plain = strength == Strength::Strong && self.letters(*index) > 3;
                is_plain || sure.len() > 1 && has_company(*index, &sure) || self.standard_around(*index) < LONELY
            }
        });
        self.found.extend(all.into_iter().rev().map(|(_, word)| word));
    }

    fn letters(&self, index: usize) -> usize {
        self.tokens[index].key().map_or(0, Key::len)
    }

    /// How much the words around speak for MSA: those that it alone has, and a little that there are so many words.
    fn standard_around(&self, index: usize) -> f32 {
        let around = &self.tokens[index.saturating_sub(REACH)..self.tokens.len().min(index + REACH + 1)];
        let around = around.iter().filter(|token| token.part == self.tokens[index].part);
        let weight = |token: &Token<'_>| WORD + token.key().and_then(standard_weight).unwrap_or_default();
        around.map(weight).sum()
    }

    /// The longest phrase that begins at a word, perhaps behind و or ف, and how many words it has.
    fn phrase_at(&self, index: usize) -> Option<(DialectWord<'a>, usize)> {
        let key = self.tokens[index].key()?;
        let lexicon = self.lexicon;
        if !first_words(key).any(|first| lexicon.starts_phrase(first)) {
            return None;
        }
        let second = self.neighbour(index, true)?;
        let found = first_words(key).flat_map(|first| lexicon.phrases(first, second));
        let candidates = found.filter_map(|phrase| {
            let entry = lexicon.entry(phrase.form);
            let last = index + 1 + phrase.rest.len();
            let is_here =
                (index + 1..last).zip(&*phrase.rest).all(|(at, &word)| self.neighbour(at, true) == Some(word));
            let context = || entry.context.holds(self.neighbour(index, false), self.neighbour(last, true));
            let reading = (is_here && context()).then(|| Reading::of_phrase(entry, phrase.form.inflection))??;
            Some((reading, last))
        });
        let (mut reading, last) = candidates.max_by_key(|&(_, last)| last)?;
        for at in index..=last {
            let Token { text, .. } = self.tokens[at];
            let Some(key) = self.tokens[at].key() else { continue };
            let neighbour = |next| self.neighbour(at, next);
            reading.rules = reading.rules.union(read(self.lexicon, Place { text, key, neighbour: &neighbour }).shown);
        }
        let (start, end) = (self.tokens[index].start, self.tokens[last].start + self.tokens[last].text.len());
        let text = &self.text[start..end];
        Some((DialectWord { text, start, evidence: WordEvidence::Phrase, reading }, last + 1 - index))
    }

    fn word_at(&self, index: usize) -> Option<DialectWord<'a>> {
        let token = self.tokens[index];
        let Token { text, start, .. } = token;
        let key = token.key()?;
        let neighbour = |next| self.neighbour(index, next);
        let Found { best, depends_on_neighbours, .. } = read(self.lexicon, Place { text, key, neighbour: &neighbour });
        if let Some(spelling) = token.spelling.filter(|_| best.is_none() && !depends_on_neighbours) {
            let starts_phrases = first_words(key).any(|first| self.lexicon.starts_phrase(first));
            self.lexicon.nothing.add(spelling, starts_phrases);
        }
        let reading = best?;
        let evidence = reading.affix.filter(|affix| affix.decides).map_or(WordEvidence::Lexicon, |affix| {
            WordEvidence::Affix(Span {
                start: start + position(text, affix.from),
                end: start + position(text, affix.to),
            })
        });
        Some(DialectWord { text, start, evidence, reading })
    }

    /// The word before or behind, if nothing parts them.
    fn neighbour(&self, index: usize, next: bool) -> Option<Key> {
        if next {
            self.tokens.get(index + 1).filter(|token| token.joined)?.key()
        } else {
            let before = self.tokens[index].joined.then(|| index.checked_sub(1))??;
            self.tokens[before].key()
        }
    }
}

/// A word, and what it is behind و or ف: with each of them a phrase may begin.
fn first_words(word: Key) -> impl Iterator<Item = Key> {
    let bare = ["و", "ف"].into_iter().find_map(|conjunction| word.strip_prefix(Key::literal(conjunction)));
    std::iter::once(word).chain(bare)
}

/// Whether another sure word is near.
fn has_company(index: usize, sure: &[(usize, Regions)]) -> bool {
    let from = sure.partition_point(|&(at, _)| at + REACH < index);
    sure[from..].iter().take_while(|&&(at, _)| at <= index + REACH).any(|&(at, _)| at != index)
}

/// Whether there is a sure word of the same regions near a word that MSA has too.
fn is_confirmed(index: usize, regions: &Regions, sure: &[(usize, Regions)]) -> bool {
    let from = sure.partition_point(|&(at, _)| at + REACH < index);
    sure[from..].iter().take_while(|&&(at, _)| at <= index + REACH).any(|(_, other)| other.overlap(regions))
}

impl<'a> Iterator for DialectWords<'a> {
    type Item = DialectWord<'a>;

    fn next(&mut self) -> Option<DialectWord<'a>> {
        loop {
            if let Some(word) = self.found.pop() {
                return Some(word);
            }
            if !self.read_sentence() {
                return None;
            }
        }
    }
}

impl FusedIterator for DialectWords<'_> {}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::dialect::lexicon::LEXICON;

    fn found(lexicon: &Lexicon, text: &str) -> Vec<String> {
        DialectWords::new(lexicon, text).map(|word| format!("{word:?} {:?}", word.regions())).collect()
    }

    /// What is remembered and filtered changes nothing: the marked sentences, each twice, and their words in any order.
    #[test]
    fn saving_time_changes_nothing() {
        let plain = LEXICON.plain();
        let sentences: Vec<&str> =
            include_str!("../../tests/cases/dialect.tsv").lines().filter_map(|line| line.split('\t').nth(2)).collect();
        let words: Vec<&str> = sentences.iter().flat_map(|sentence| sentence.split(' ')).collect();
        let texts = sentences.iter().copied().chain([include_str!("../../data/news.txt")]);
        for text in texts.clone().chain(texts) {
            assert_eq!(found(&LEXICON, text), found(&plain, text), "{text}");
        }
        let piece = prop_oneof![
            20 => prop::sample::select(words).prop_map(String::from),
            1 => any::<String>(),
            4 => "[ابتحدرسشعغفكلمنهويچگىةأ]{1,9}",
            1 => prop::sample::select(vec!["،", ".", "«", "»", "\n", "؟", "ما", "و", "بـ"]).prop_map(String::from),
        ];
        let texts = prop::collection::vec(piece, 0..25).prop_map(|pieces| pieces.join(" "));
        let seed = proptest::test_runner::RngSeed::Fixed(18);
        let config = ProptestConfig { failure_persistence: None, rng_seed: seed, ..ProptestConfig::with_cases(2_000) };
        proptest!(config, |(text in texts)| {
            prop_assert_eq!(found(&LEXICON, &text), found(&plain, &text));
        });
    }
}
