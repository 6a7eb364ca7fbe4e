//! How much of a text is dialect, and whose: the sum of evidence that the caller can see.

use super::letters::Key;
use super::lexicon::{Strength, standard_weight};
use super::region::{Region, Regions};
use super::{DialectDetector, DialectWord};
use crate::{Sentence, Span, TokenKind, sentences, tokenize};

/// What speaks for dialect or against it.
#[non_exhaustive]
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum EvidenceSource {
    /// What is assumed before any word is read: written Arabic is MSA more often.
    Prior,
    /// A dialect word: one of [`Assessment::words`], by its number.
    Word(usize),
    /// A word that only MSA has.
    Standard(Span),
    /// The statistical model.
    #[cfg(feature = "dialect-model")]
    Model,
}

/// A piece of evidence.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Evidence {
    source: EvidenceSource,
    weight: f32,
}

impl Evidence {
    /// Where it comes from.
    #[must_use]
    pub const fn source(&self) -> EvidenceSource {
        self.source
    }

    /// Its weight in logarithms of odds: above 0 it speaks for dialect, below 0 for MSA.
    #[must_use]
    pub const fn weight(&self) -> f32 {
        self.weight
    }
}

/// What is known about the dialect of a text, made by [`DialectDetector::assess`].
#[derive(Clone, Debug)]
pub struct Assessment<'a> {
    words: Vec<DialectWord<'a>>,
    evidence: Vec<Evidence>,
    regions: Regions,
    /// How many words the text has.
    len: usize,
}

const PRIOR: f32 = -2.0;
/// Share that a word leaves to the regions where it is not at home.
const ELSEWHERE: f32 = 0.03;

/// What a dialect word of a strength says.
const fn weight(strength: Strength) -> f32 {
    match strength {
        Strength::Weak => 0.8,
        Strength::Medium => 2.2,
        Strength::Strong => 3.5,
    }
}

impl DialectDetector {
    /// Weighs the evidence of a text that is taken as one, such as a sentence or a message.
    ///
    /// ```
    /// use arabic_text::dialect::{DialectDetector, Region};
    ///
    /// let detector = DialectDetector::new();
    /// let egyptian = detector.assess("احنا مش عارفين نعمل ايه دلوقتي"); // ("we do not know what to do now")
    /// assert!(egyptian.dialectness() > 0.9);
    /// assert_eq!(egyptian.regions().main(), Region::Egypt);
    /// let standard = detector.assess("نحن لا نعرف ماذا نفعل الآن"); // (the same in MSA)
    /// assert!(standard.dialectness() < 0.2);
    /// ```
    #[must_use]
    pub fn assess<'a>(&'a self, text: &'a str) -> Assessment<'a> {
        let words: Vec<DialectWord<'a>> = self.words(text).collect();
        let mut evidence = vec![Evidence { source: EvidenceSource::Prior, weight: PRIOR }];
        evidence.extend(words.iter().enumerate().map(|(number, word)| {
            let source = EvidenceSource::Word(number);
            Evidence { source, weight: weight(word.strength()) }
        }));
        let mut len = 0;
        for token in tokenize(text).filter(|token| token.kind() == TokenKind::Word) {
            len += 1;
            if let Some(weight) = Key::of(token.text()).and_then(standard_weight) {
                evidence.push(Evidence { source: EvidenceSource::Standard(token.span()), weight: -weight });
            }
        }
        let mut logs = [0.0_f32; Region::ALL.len()];
        for word in &words {
            let (regions, strength) = (word.regions(), weight(word.strength()) / weight(Strength::Strong));
            for (log, region) in logs.iter_mut().zip(Region::ALL) {
                *log += strength * (regions.share(region) + ELSEWHERE).ln();
            }
        }
        #[cfg(feature = "dialect-model")]
        evidence.extend(ask_model(text, &mut logs));
        let greatest = logs.into_iter().fold(f32::NEG_INFINITY, f32::max);
        let regions = Regions::of_weights(logs.map(|log| (log - greatest).exp()));
        Assessment { words, evidence, regions, len }
    }

    /// The sentences of a text with an assessment of each, which shows where a text switches.
    ///
    /// ```
    /// use arabic_text::dialect::DialectDetector;
    ///
    /// let text = "قال الوزير إن المشروع لن يتأخر. بس احنا مش مصدقين الكلام ده.";
    /// // ("The minister said that the project would not be late. But we do not believe this talk.")
    /// let detector = DialectDetector::new();
    /// let dialect: Vec<bool> = detector.sentences(text).map(|(_, found)| found.dialectness() > 0.5).collect();
    /// assert_eq!(dialect, [false, true]);
    /// ```
    pub fn sentences<'a>(&'a self, text: &'a str) -> impl Iterator<Item = (Sentence<'a>, Assessment<'a>)> {
        sentences(text).map(|sentence| (sentence, self.assess(sentence.text())))
    }
}

/// Below so many words the model knows nothing.
#[cfg(feature = "dialect-model")]
const MODEL_WORDS: usize = 3;
/// How far the model is trusted about regions, and whether a text is dialect: the lexicon knows that better.
#[cfg(feature = "dialect-model")]
const MODEL_TRUST: (f32, f32) = (0.6, 0.4);

/// Adds what the model thinks of the regions to their logarithms; returns what it thinks of the whole.
#[cfg(feature = "dialect-model")]
fn ask_model(text: &str, regions: &mut [f32; Region::ALL.len()]) -> Option<Evidence> {
    let score = super::model::score(text);
    let [standard, dialects @ ..] = score.log_probabilities;
    if score.words < MODEL_WORDS {
        return None;
    }
    for (region, dialect) in regions.iter_mut().zip(dialects) {
        *region += MODEL_TRUST.0 * dialect;
    }
    let dialect = dialects.iter().map(|log| log.exp()).sum::<f32>().ln();
    let weight = (MODEL_TRUST.1 * (dialect - standard)).clamp(-2.0, 2.0);
    Some(Evidence { source: EvidenceSource::Model, weight })
}

impl<'a> Assessment<'a> {
    /// The dialect words, in order.
    #[must_use]
    pub fn words(&self) -> &[DialectWord<'a>] {
        &self.words
    }

    /// All evidence. Its weights add up to the [`score`](Self::score).
    #[must_use]
    pub fn evidence(&self) -> &[Evidence] {
        &self.evidence
    }

    /// The sum of the evidence, in logarithms of odds: above 0 the text is rather dialect.
    #[must_use]
    pub fn score(&self) -> f32 {
        self.evidence.iter().map(Evidence::weight).sum()
    }

    /// The probability, 0 to 1, that this is dialect, by the [`score`](Self::score).
    #[must_use]
    pub fn dialectness(&self) -> f32 {
        1.0 / (1.0 + (-self.score()).exp())
    }

    /// The regions, if it is dialect.
    #[must_use]
    pub const fn regions(&self) -> Regions {
        self.regions
    }

    /// The regions it may well come from: those that have at least half the share of the first. Empty if it is rather
    /// MSA.
    #[must_use]
    pub fn labels(&self) -> Vec<Region> {
        let greatest = self.regions.iter().next().map_or(0.0, |(_, share)| share);
        let likely = self.regions.iter().take_while(|&(_, share)| share >= greatest / 2.0);
        if self.score() > 0.0 { likely.map(|(region, _)| region).collect() } else { Vec::new() }
    }

    /// Whether there is not enough evidence to say anything: whether it is dialect at all, or which.
    #[must_use]
    pub fn is_undetermined(&self) -> bool {
        let score = self.score();
        let which = score > 0.0 && self.labels().len() > 3;
        self.len == 0 || score.abs() < 0.7 || which || self.len < 3 && self.evidence.len() == 1
    }
}
