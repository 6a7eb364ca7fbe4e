//! Dialect words in MSA: the equivalents of a word with its affixes, and whole texts.

use super::affixes::{Rule, standard_pronoun};
use super::lexicon::{Forms, PartOfSpeech};
use super::reading::{Reading, Stem};
use super::standard_verb::{standard_form, subjunctive};
use super::verb::{Agreement, Inflection};
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
    /// let text = "احنا كويسين دلوقتي"; // (iḥna kwayyisīn dilwaʾti, "we are fine now")
    /// let detector = DialectDetector::new();
    /// assert_eq!(detector.gloss(text, Gloss::Annotate), "احنا [نحن] كويسين [جيدون] دلوقتي [الآن]");
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
            Stem::Entry(entry, inflection) => {
                entry.msa().iter().map(|forms| inflected(entry.part, forms, *inflection)).collect()
            }
            Stem::Standard(stem, _) => vec![stem.to_string()],
        };
        stems.into_iter().map(|stem| with_affixes(reading, stem))
    }
}

/// The form of an equivalent that a form of its entry is, or else the first.
fn inflected(part: PartOfSpeech, forms: &Forms, inflection: Inflection) -> String {
    let listed = |index: u8| forms.get(usize::from(index)).map(ToString::to_string);
    let form = match inflection {
        Inflection::Cited(index) if part != PartOfSpeech::Verb => listed(index),
        Inflection::Imperative(person) => standard_form(forms, inflection)
            // MSA orders by the imperfect too.
            .or_else(|| standard_form(forms, Inflection::Imperfect(person))),
        _ => standard_form(forms, inflection),
    };
    form.or_else(|| listed(0)).unwrap_or_default()
}

fn with_affixes(reading: &Reading<'_>, mut stem: String) -> String {
    let (verb, inflection) = match &reading.stem {
        Stem::Entry(entry, inflection) => (entry.part == PartOfSpeech::Verb, Some(*inflection)),
        Stem::Standard(_, part) => (*part == PartOfSpeech::Verb, None),
    };
    let rule = reading.prefix.rule.map(|(rule, _)| rule);
    let negative = reading.suffix.negated || reading.negator;
    let particle = match (negative, inflection) {
        (false, _) => &reading.prefix.msa,
        (true, Some(Inflection::Imperfect(person))) if rule == Some(Rule::Future) => {
            stem = subjunctive(&stem, person);
            "لن "
        }
        (true, _) if rule == Some(Rule::Future) => "لن ",
        (true, Some(Inflection::Imperfect(_))) => "لا ",
        (true, Some(Inflection::Participle(_))) => "غير ",
        (true, _) => {
            if rule.is_some() {
                "لا "
            } else {
                "ما "
            }
        }
    };
    let pronoun = standard_pronoun(reading.suffix.pronoun());
    if inflection == Some(Inflection::Participle(Agreement::Plural)) && !pronoun.is_empty() && stem.ends_with("ون") {
        stem.truncate(stem.len() - 'ن'.len_utf8());
    }
    let is_plural =
        matches!(&reading.stem, Stem::Entry(entry, Inflection::Cited(1..)) if entry.part == PartOfSpeech::Noun);
    let mut word = reading.conjunction.to_string();
    push_particle(&mut word, particle, &mut stem, is_plural);
    push_with_pronoun(&mut word, stem, pronoun, verb);
    if !reading.suffix.dative().is_empty() {
        word.push_str(" ل");
        word.push_str(match standard_pronoun(reading.suffix.dative()) {
            "ني" => "ي",
            pronoun => pronoun,
        });
    }
    word
}

/// What stands in front of a word: «هذا» (hāḏā, "this") agrees with it, and of a pair of words the second has the article,
/// «رخصة القيادة» (ruḫṣat al-qiyāda, "the driving licence").
fn push_particle(out: &mut String, particle: &str, stem: &mut String, is_plural: bool) {
    let is_feminine = is_plural || stem.ends_with('ة') || stem.ends_with("ات");
    let particle = particle.replace("هذا", if is_feminine { "هذه" } else { "هذا" });
    let without_article = match (particle.strip_suffix("ال"), particle.strip_suffix("لل")) {
        (Some(before), _) => before,
        (_, Some(before)) => &format!("{before}ل"),
        _ => return out.push_str(&particle),
    };
    match stem.rsplit_once(' ') {
        Some((first, last)) => {
            out.push_str(without_article);
            if !last.starts_with("ال") {
                *stem = format!("{first} ال{last}");
            }
        }
        None => out.push_str(&particle),
    }
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
