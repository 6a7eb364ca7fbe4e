//! Measures a model on texts, as `score_dialect.py` counts: regions among the labels that the texts have.

use std::fmt;

use arabic_text::dialect::model::{LABELS, NAMES, Score, Weights};

use crate::corpus::Text;

/// What a model said about each text, with the label it should have.
#[derive(Default)]
pub struct Answers(Vec<(usize, Score)>);

impl Answers {
    pub fn of<'t>(model: &Weights<'_>, texts: impl Iterator<Item = &'t Text>) -> Answers {
        Answers(texts.map(|text| (text.label, model.score([text.text.as_str()]))).collect())
    }

    /// How often a label was answered by another, the best of `choices` each time.
    fn confusion(&self, choices: &[usize]) -> [[usize; LABELS]; LABELS] {
        let mut confusion = [[0; LABELS]; LABELS];
        for (label, score) in &self.0 {
            let better = |a: usize, b| if score.log_probabilities[b] > score.log_probabilities[a] { b } else { a };
            if let Some(best) = choices.iter().copied().reduce(better) {
                confusion[*label][best] += 1;
            }
        }
        confusion
    }

    fn labels(&self) -> Vec<usize> {
        (0..LABELS).filter(|label| self.0.iter().any(|answer| answer.0 == *label)).collect()
    }

    /// The temperature that fits the dialects' probabilities best, for texts of so many words; labels count alike.
    pub fn temperature(&self, words: std::ops::Range<usize>) -> Option<(f32, usize)> {
        let answers = || self.0.iter().filter(|(label, score)| *label != 0 && words.contains(&score.words));
        let loss = |temperature: f32| {
            let (mut sums, mut counts) = ([0f64; LABELS], [0usize; LABELS]);
            for (label, score) in answers() {
                let scores = score.log_probabilities.map(|log| f64::from(log / temperature));
                sums[*label] += scores[1..].iter().map(|score| score.exp()).sum::<f64>().ln() - scores[*label];
                counts[*label] += 1;
            }
            (0..LABELS).filter(|&n| counts[n] > 0).map(|n| sums[n] / counts[n] as f64).sum::<f64>()
        };
        let count = answers().count();
        let steps = (10..=100).map(|tenths| tenths as f32 / 20.0);
        steps.min_by(|&a, &b| loss(a).total_cmp(&loss(b))).filter(|_| count > 0).map(|best| (best, count))
    }

    pub fn extend(&mut self, other: Answers) {
        self.0.extend(other.0);
    }
}

impl fmt::Display for Answers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let labels = self.labels();
        let total = self.0.len() as f64;
        let right =
            |confusion: &[[usize; LABELS]; LABELS]| labels.iter().map(|&n| confusion[n][n]).sum::<usize>() as f64;
        let confusion = self.confusion(&labels);
        let all: Vec<usize> = (0..LABELS).collect();
        let among_all = self.confusion(&all);
        write!(f, "n {total}  accuracy {:.3}", right(&confusion) / total)?;
        write!(f, "  macro-F1 {:.3}", macro_f1(&confusion, &labels))?;
        // Of the dialects alone: which one, where it is known that it is one.
        let dialects: Vec<usize> = labels.iter().copied().filter(|&n| n != 0).collect();
        let mut of_dialects = self.confusion(&dialects);
        of_dialects[0] = [0; LABELS];
        write!(f, "  of dialects {:.3}", macro_f1(&of_dialects, &dialects))?;
        writeln!(f, "  accuracy among all eight {:.3}", right(&among_all) / total)?;
        let (mut hits, mut false_alarms, mut missed) = (0usize, 0usize, 0usize);
        for (label, score) in &self.0 {
            match (*label != 0, score.log_probabilities[0].exp() < 0.5) {
                (true, true) => hits += 1,
                (false, true) => false_alarms += 1,
                (true, false) => missed += 1,
                (false, false) => {}
            }
        }
        let precision = ratio(hits, hits + false_alarms);
        let recall = ratio(hits, hits + missed);
        let f1 = ratio(2 * hits, 2 * hits + false_alarms + missed);
        writeln!(f, "  dialect or MSA: precision {precision:.3}  recall {recall:.3}  F1 {f1:.3}")?;
        writeln!(f, "  is \\ called {}", NAMES.map(|name| format!("{name:>6}")).concat())?;
        for &label in &labels {
            let counts = among_all[label].map(|count| format!("{count:>6}"));
            writeln!(f, "  {:<11} {}", NAMES[label], counts.concat())?;
        }
        Ok(())
    }
}

fn macro_f1(confusion: &[[usize; LABELS]; LABELS], labels: &[usize]) -> f64 {
    let f1 = |n: usize| {
        let called: usize = labels.iter().map(|&label| confusion[label][n]).sum();
        let is: usize = labels.iter().map(|&label| confusion[n][label]).sum();
        ratio(2 * confusion[n][n], called + is)
    };
    labels.iter().map(|&n| f1(n)).sum::<f64>() / labels.len().max(1) as f64
}

fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}
