//! Dialect words in MSA: the equivalents of a word with its affixes, and whole texts.

use super::affixes::{Rule, standard_pronoun};
use super::lexicon::{Forms, PartOfSpeech};
use super::reading::{Reading, Stem};
use super::verb::{Inflection, standard_form};
use super::{DialectDetector, DialectWord};

/// What is done with the dialect words of a text.
#[non_exhaustive]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
pub enum Gloss {
    /// The MSA equivalent takes their place.
    Replace,
    /// The MSA equivalent stands behind them in square brackets.
    Annotate,
}

impl DialectDetector {
    /// The text with MSA equivalents in the place of its dialect words, or behind them.
    ///
    /// Words that have none stay as they are. This is word by word: what comes out is to be read, not to be published.
    /// Allocates the result and what [`words`](Self::words) does.
    ///
    /// ```
    /// use arabic_text::dialect::{DialectDetector, Gloss};
    ///
    /// let text = "احنا مش عارفين"; // (iḥna miš ʿarfīn, "we do not know")
    /// let detector = DialectDetector::new();
    /// assert_eq!(detector.gloss(text, Gloss::Annotate), "احنا [نحن] مش [ليس] عارفين");
    /// ```
    #[must_use]
    pub fn gloss(&self, text: &str, style: Gloss) -> String {
        let mut out = String::with_capacity(text.len());
        let mut end = 0;
        for word in self.words(text) {
            let Some(msa) = word.msa().next() else { continue };
            out.push_str(&text[end..word.span().start]);
            match style {
                Gloss::Replace => out.push_str(&msa),
                Gloss::Annotate => {
                    out.push_str(word.text());
                    out.push_str(" [");
                    out.push_str(&msa);
                    out.push(']');
                }
            }
            end = word.span().end;
        }
        out.push_str(&text[end..]);
        out
    }
}

impl DialectWord<'_> {
    /// The word in MSA, with what is written together with it: of «بيشوفوها» (biyšūfūha, "they see her") «يرونها»
    /// (yarawnahā). The best equivalent comes first; there may be none. Each is a string of its own.
    pub fn msa(&self) -> impl Iterator<Item = String> {
        let reading = &self.reading;
        let stems: Vec<String> = match &reading.stem {
            Stem::Entry(entry, inflection) => entry.msa().iter().map(|forms| inflected(forms, *inflection)).collect(),
            Stem::Standard(stem, _) => vec![stem.to_string()],
        };
        stems.into_iter().map(|stem| with_affixes(reading, stem))
    }
}

/// The form of an equivalent that a form of its entry is, or else the first.
fn inflected(forms: &Forms, inflection: Inflection) -> String {
    let form = match inflection {
        Inflection::Cited(index) => forms.get(usize::from(index)).map(ToString::to_string),
        inflection => standard_form(forms, inflection),
    };
    form.or_else(|| forms.first().map(ToString::to_string)).unwrap_or_default()
}

fn with_affixes(reading: &Reading<'_>, stem: String) -> String {
    let (verb, imperfect) = match &reading.stem {
        Stem::Entry(entry, inflection) => (entry.part == PartOfSpeech::Verb, inflection.is_imperfect()),
        Stem::Standard(_, part) => (*part == PartOfSpeech::Verb, reading.prefix.rule.is_some()),
    };
    let future = matches!(reading.prefix.rule, Some((Rule::Future, _)));
    let negative = reading.suffix.negated || reading.negator;
    let particle = match (negative, future, imperfect) {
        (true, true, _) => "لن ",
        (true, false, true) => "لا ",
        (true, false, false) => "ما ",
        (false, ..) => reading.prefix.msa,
    };
    let mut word = format!("{}{particle}", reading.conjunction);
    push_with_pronoun(&mut word, stem, standard_pronoun(reading.suffix.pronoun()), verb);
    if !reading.suffix.dative().is_empty() {
        word.push_str(" ل");
        word.push_str(match standard_pronoun(reading.suffix.dative()) {
            "ني" => "ي",
            pronoun => pronoun,
        });
    }
    word
}

/// A pronoun behind a word: ة becomes ت, ى becomes ا, the silent alef of وا goes.
fn push_with_pronoun(out: &mut String, mut stem: String, pronoun: &str, verb: bool) {
    if !pronoun.is_empty() {
        if stem.ends_with('ة') {
            stem.pop();
            stem.push('ت');
        } else if stem.ends_with('ى') {
            stem.pop();
            stem.push(if verb { 'ا' } else { 'ي' });
        } else if verb && stem.ends_with("وا") {
            stem.pop();
        }
    }
    out.push_str(&stem.replace("أا", "آ"));
    out.push_str(match pronoun {
        "ي" if verb => "ني",
        pronoun => pronoun,
    });
}
