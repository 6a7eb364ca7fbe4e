//! Learns the weights: multinomial logistic regression, made so that it carries over to sources it has not seen.
//!
//! Labels and sources are confounded: most sources have one label, and a model that tells tweets from speech is right
//! on them for the wrong reason. Hence
//! - each step draws a label, then a source, then a text: no source counts by its size;
//! - besides the weights that are kept, each source has weights of its own, which take what is peculiar to it and are
//!   thrown away;
//! - features that are met in one source only are left out, and of the others most are hidden in each step, so that
//!   no few words can carry a source;
//! - words of the lexicon, alone and among words of MSA, are a part of the texts.
//!
//! Arithmetic is single-threaded, in fixed order, with an exponential function of its own: the same input gives the
//! same bytes on every machine.

use std::collections::{BTreeMap, HashMap};

use arabic_text::dialect::model::weights::{Label, bucket};
use arabic_text::dialect::model::{LABELS, Weights, features};

use crate::corpus::Corpus;
use crate::lexicon::Lexicon;
use crate::random::Random;

/// As many as 256,000 bytes hold.
const BUCKETS: usize = 63_000;
/// Longer texts are divided, since texts of this length are what the model is asked about.
const LONGEST: usize = 25;
const STEPS: usize = 400;
const BATCH: usize = 1024;
const RATE: f32 = 0.4;
/// The pull towards zero, of the weights that are kept and of those of one source.
const DECAY: f32 = 1e-6;
const OWN_DECAY: f32 = 1e-4;
/// How often the weights of its own source take no part.
const WITHOUT_OWN: f64 = 0.3;
/// The share of features that a step does not see.
const HIDDEN: f64 = 0.6;
/// The share of steps that see the lexicon.
const LEXICON: f64 = 0.6;
/// Of those, how many are words of MSA, and how many have a text of MSA around them.
const LEXICON_MSA: f64 = 0.1;
const LEXICON_AROUND: f64 = 0.5;
/// The most words of the lexicon that are put together.
const LEXICON_WORDS: usize = 4;
/// What labels without texts lose in the end: of two regions that share their words, the one that is met is likelier.
const UNSEEN: f32 = 0.25;
/// How much more often MSA is drawn than a dialect.
const MSA: f64 = 2.0;

type Row = [f32; LABELS];

/// A text or a part of one, as buckets of its features.
struct Sample {
    source: usize,
    label: usize,
    features: Vec<u32>,
}

/// The samples of one label and source, in random order.
struct Cell {
    /// The sum of the probabilities of cells up to this one.
    until: f64,
    label: usize,
    samples: Vec<Sample>,
    next: usize,
}

impl Cell {
    fn draw(&mut self) -> &Sample {
        let index = self.next;
        self.next = (index + 1) % self.samples.len();
        &self.samples[index]
    }
}

/// Trains on all sources but one, and returns the model's file.
pub fn train(corpus: &Corpus, without: Option<usize>, lexicon: &Lexicon) -> Result<Vec<u8>, String> {
    let mut random = Random::new();
    let mut cells = cells(corpus, without, &mut random);
    if !cells.iter().any(|cell| cell.label == 0) || cells.iter().all(|cell| cell.label == 0) {
        return Err("texts of MSA and of at least one dialect are needed".into());
    }
    let seen: [bool; LABELS] = std::array::from_fn(|label| cells.iter().any(|cell| cell.label == label));
    let mut kept = Layer::new(DECAY);
    let mut own: Vec<Layer> = corpus.sources.iter().map(|_| Layer::new(OWN_DECAY)).collect();
    let mut bias = [0f32; LABELS];
    let mut visible = Vec::new();
    for step in 0..STEPS {
        let mut bias_slope = [0f32; LABELS];
        for _ in 0..BATCH {
            visible.clear();
            if !lexicon.is_empty() && random.is_below(LEXICON) {
                let label = if random.is_below(LEXICON_MSA) { 0 } else { 1 + random.below(LABELS - 1) };
                for _ in 0..1 + random.below(LEXICON_WORDS) {
                    let hashes = lexicon.draw(label, &mut random);
                    visible.extend(hashes.iter().map(|&hash| bucket(hash, BUCKETS) as u32));
                }
                if random.is_below(LEXICON_AROUND) {
                    let mut of_msa: Vec<&mut Cell> = cells.iter_mut().filter(|cell| cell.label == 0).collect();
                    let cell = random.below(of_msa.len());
                    let around = of_msa[cell].draw().features.iter();
                    visible.extend(around.filter(|_| random.is_below(0.5)));
                }
                let scale = scale(&visible);
                let slope = slope(scores(&kept, None, &visible, scale, &bias, &seen), label, &[true; LABELS]);
                // The bias is left to texts: how often a word is drawn from the lexicon says nothing about texts.
                kept.descend(&visible, &slope, scale);
            } else {
                let at = random.fraction();
                let cell = cells.partition_point(|cell| cell.until <= at).min(cells.len() - 1);
                let sample = cells[cell].draw();
                visible.extend(sample.features.iter().filter(|_| !random.is_below(HIDDEN)));
                let with_own = !random.is_below(WITHOUT_OWN);
                let own = &mut own[sample.source];
                let scale = scale(&visible);
                let scores = scores(&kept, with_own.then_some(&*own), &visible, scale, &bias, &seen);
                // Labels that no text has must not learn from texts that they are wrong.
                let slope = slope(scores, sample.label, &seen);
                kept.descend(&visible, &slope, scale);
                if with_own {
                    own.descend(&visible, &slope, scale);
                }
                for (sum, slope) in bias_slope.iter_mut().zip(slope) {
                    *sum += slope;
                }
            }
        }
        let rate = RATE * (1.0 - 0.9 * step as f32 / STEPS as f32);
        kept.step(rate);
        own.iter_mut().for_each(|own| own.step(rate));
        for (bias, slope) in bias.iter_mut().zip(bias_slope) {
            *bias -= rate * slope / BATCH as f32;
        }
    }
    Ok(write(&kept, &bias, &seen))
}

/// Divides the texts into cells, and shuffles each.
fn cells(corpus: &Corpus, without: Option<usize>, random: &mut Random) -> Vec<Cell> {
    let mut parts: Vec<(usize, usize, Vec<u32>)> = Vec::new();
    for text in corpus.texts.iter().filter(|text| Some(text.source) != without) {
        let words: Vec<&str> = text.text.split_whitespace().collect();
        let size = words.len().div_ceil(words.len().div_ceil(LONGEST).max(1)).max(1);
        for words in words.chunks(size) {
            let mut hashes = Vec::new();
            for word in words {
                features::words(word, |features| hashes.extend_from_slice(features));
            }
            parts.push((text.label, text.source, hashes));
        }
    }
    // The first source of each feature, or none if there are several.
    let mut only_source: HashMap<u32, Option<usize>> = HashMap::new();
    for (_, source, hashes) in &parts {
        for &hash in hashes {
            let only = only_source.entry(hash).or_insert(Some(*source));
            if *only != Some(*source) {
                *only = None;
            }
        }
    }
    let sources = corpus.sources.len() - usize::from(without.is_some());
    let mut samples: BTreeMap<(usize, usize), Vec<Sample>> = BTreeMap::new();
    for (label, source, mut hashes) in parts {
        // A single source has nothing to be compared with.
        hashes.retain(|hash| sources < 2 || only_source[hash].is_none());
        let features: Vec<u32> = hashes.iter().map(|&hash| bucket(hash, BUCKETS) as u32).collect();
        if !features.is_empty() {
            samples.entry((label, source)).or_default().push(Sample { source, label, features });
        }
    }
    // The fourth root of its size is the weight of a source in its label: nearly equal, but not for 40 texts.
    let mut labels = [0f64; LABELS];
    for ((label, _), samples) in &samples {
        labels[*label] += root(samples.len());
    }
    let shares = samples.iter().map(|((label, _), samples)| {
        let share = root(samples.len()) / labels[*label];
        if *label == 0 { MSA * share } else { share }
    });
    let total: f64 = shares.clone().sum();
    let mut until = 0.0;
    let untils: Vec<f64> = shares
        .map(|share| {
            until += share / total;
            until
        })
        .collect();
    let mut cells = Vec::new();
    for (((label, _), mut samples), until) in samples.into_iter().zip(untils) {
        random.shuffle(&mut samples);
        cells.push(Cell { until, label, samples, next: 0 });
    }
    cells
}

fn root(count: usize) -> f64 {
    (count as f64).sqrt().sqrt()
}

/// Weights in training, with what AdaGrad knows about each.
struct Layer {
    weights: Vec<Row>,
    slopes: Vec<Row>,
    squares: Vec<Row>,
    decay: f32,
}

impl Layer {
    fn new(decay: f32) -> Layer {
        let zero = vec![[0f32; LABELS]; BUCKETS];
        Layer { weights: zero.clone(), slopes: zero.clone(), squares: zero, decay }
    }

    fn add(&self, features: &[u32], sums: &mut Row) {
        for &feature in features {
            for (sum, weight) in sums.iter_mut().zip(&self.weights[feature as usize]) {
                *sum += weight;
            }
        }
    }

    fn descend(&mut self, features: &[u32], slope: &Row, scale: f32) {
        let slope = slope.map(|slope| slope * scale);
        for &feature in features {
            for (sum, slope) in self.slopes[feature as usize].iter_mut().zip(slope) {
                *sum += slope;
            }
        }
    }

    fn step(&mut self, rate: f32) {
        let weights = self.weights.as_flattened_mut().iter_mut();
        let slopes = self.slopes.as_flattened_mut().iter_mut();
        for ((weight, sum), square) in weights.zip(slopes).zip(self.squares.as_flattened_mut()) {
            let slope = *sum / BATCH as f32 + self.decay * *weight;
            *sum = 0.0;
            if slope != 0.0 {
                *square += slope * slope;
                *weight -= rate * slope / (square.sqrt() + 1e-8);
            }
        }
    }
}

/// Long texts have many features; their scores grow with the root of the number, as the library's do.
fn scale(features: &[u32]) -> f32 {
    1.0 / (features.len().max(1) as f32).sqrt()
}

/// Scores of all labels; a label that no text has starts from the mean of the dialects, as in the library.
fn scores(kept: &Layer, own: Option<&Layer>, features: &[u32], scale: f32, bias: &Row, seen: &[bool; LABELS]) -> Row {
    let mut sums = [0f32; LABELS];
    kept.add(features, &mut sums);
    if let Some(own) = own {
        own.add(features, &mut sums);
    }
    let mut scores: Row = std::array::from_fn(|label| sums[label] * scale + bias[label]);
    let dialects = || (1..LABELS).filter(|&label| seen[label]);
    let mean = dialects().map(|label| scores[label]).sum::<f32>() / dialects().count() as f32;
    for label in (0..LABELS).filter(|&label| !seen[label]) {
        scores[label] += mean;
    }
    scores
}

/// The slope of the loss: the probability of each label among the open ones, less one for the right label.
fn slope(scores: Row, label: usize, open: &[bool; LABELS]) -> Row {
    let max = (0..LABELS).filter(|&n| open[n]).map(|n| scores[n]).fold(f32::MIN, f32::max);
    let mut slope: Row = std::array::from_fn(|n| if open[n] { exp(scores[n] - max) } else { 0.0 });
    let sum: f32 = slope.iter().sum();
    for slope in &mut slope {
        *slope /= sum;
    }
    slope[label] -= 1.0;
    slope
}

/// The exponential function of numbers up to 0. The standard one may differ in the last bit between platforms.
fn exp(x: f32) -> f32 {
    let x = f64::from(x.max(-80.0));
    let power = (x * std::f64::consts::LOG2_E).round();
    let rest = x - power * std::f64::consts::LN_2;
    let series = (1..=10).rev().fold(1.0, |sum, n| 1.0 + sum * rest / f64::from(n));
    (series * f64::from_bits(((power as i64 + 1023) as u64) << 52)) as f32
}

/// Rounds the weights to four bits, by the scale of each label that loses least.
fn write(kept: &Layer, bias: &Row, seen: &[bool; LABELS]) -> Vec<u8> {
    let mut rows = vec![[0i8; LABELS]; BUCKETS];
    let mut labels = [Label::default(); LABELS];
    for label in 0..LABELS {
        let column = || kept.weights.iter().map(|row| row[label]);
        let largest = column().fold(0f32, |max, weight| max.max(weight.abs()));
        let loss = |scale: f32| -> f64 {
            let loss = |weight: f32| f64::from(weight - round(weight, scale) * scale);
            column().map(|weight| loss(weight) * loss(weight)).sum()
        };
        let scales = (1..=40).map(|part| largest / 7.0 * part as f32 / 40.0);
        let scale = scales.min_by(|&a, &b| loss(a).total_cmp(&loss(b))).filter(|&scale| scale > 0.0);
        let bias = if seen[label] { bias[label] } else { bias[label] - UNSEEN };
        labels[label] = Label { relative: !seen[label], scale: scale.unwrap_or(0.0), bias };
        if let Some(scale) = scale {
            for (row, weight) in rows.iter_mut().zip(column()) {
                row[label] = round(weight, scale) as i8;
            }
        }
    }
    Weights::write(&labels, &rows)
}

fn round(weight: f32, scale: f32) -> f32 {
    (weight / scale).round().clamp(-8.0, 7.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::Text;

    #[test]
    fn the_same_texts_give_the_same_bytes() {
        let lines = [(0, 0, "سوف يذهب"), (0, 1, "هيروح دلوقتي"), (1, 0, "سوف يأتي"), (1, 1, "هيجي دلوقتي")];
        let texts = || lines.map(|(source, label, text)| Text { source, label, text: text.into() }).into();
        let corpus = || Corpus { sources: vec!["a".into(), "b".into()], texts: texts() };
        let bytes = train(&corpus(), None, &Lexicon::default()).unwrap();
        assert!(bytes == train(&corpus(), None, &Lexicon::default()).unwrap());
        let score = Weights::read(&bytes).unwrap().score(["دلوقتي"]);
        assert!(score.log_probabilities[1] > score.log_probabilities[0], "{score:?}");
    }

    #[test]
    fn one_label_is_not_enough() {
        let texts = vec![Text { source: 0, label: 1, text: "دلوقتي".into() }];
        assert!(train(&Corpus { sources: vec!["a".into()], texts }, None, &Lexicon::default()).is_err());
    }

    #[test]
    fn the_exponential_function_is_one() {
        for n in 0..8_000 {
            let x = n as f32 * -0.01;
            assert!((f64::from(exp(x)) - f64::from(x).exp()).abs() <= f64::from(x).exp() * 1e-6, "{x}");
        }
    }
}
