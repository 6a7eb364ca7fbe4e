//! The lexicon as training data: words that a region is known to use, for regions of which few texts can be had.

use std::path::Path;

use arabic_text::dialect::model::LABELS;

use crate::corpus::label_index;
use crate::random::Random;

/// How much more often a strong word is drawn than others.
const STRENGTHS: [(&str, f64); 3] = [("strong", 1.0), ("medium", 0.6), ("weak", 0.2)];

/// One spelling, as hashes of its features, and the sum of weights up to it.
struct Form {
    hashes: Vec<u32>,
    until: f64,
}

/// The forms of each label; the MSA equivalents are those of MSA.
#[derive(Default)]
pub struct Lexicon {
    forms: [Vec<Form>; LABELS],
}

impl Lexicon {
    /// Reads the entries in all `.tsv` files of a folder, in the order of their names. Lines of other lists, which
    /// have no strength in the fourth column, are passed over.
    pub fn read(folder: &Path) -> Result<Lexicon, String> {
        let error = |error| format!("{}: {error}", folder.display());
        let mut files = Vec::new();
        for entry in std::fs::read_dir(folder).map_err(error)? {
            files.push(entry.map_err(error)?.path());
        }
        files.retain(|path| path.extension().is_some_and(|extension| extension == "tsv"));
        files.sort();
        let mut lexicon = Lexicon::default();
        for path in files {
            let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                lexicon.add(line);
            }
        }
        Ok(lexicon)
    }

    fn add(&mut self, line: &str) {
        let mut columns = line.split('\t');
        let mut column = || columns.next().unwrap_or_default();
        let (words, regions, _, strength, equivalents) = (column(), column(), column(), column(), column());
        let Some(&(_, strength)) = STRENGTHS.iter().find(|(name, _)| *name == strength) else { return };
        let mut weights = [0f64; LABELS];
        for region in regions.split(',') {
            let (name, weight) = region.split_once(':').unwrap_or((region, "3"));
            let weight = weight.parse().unwrap_or(3.0) / 3.0;
            // A word of one country is met less often than one of its whole region.
            let weight = if name.contains('.') { 0.7 * weight } else { weight };
            let labels = if name == "*" { 1..LABELS } else { label_index(name).map_or(0..0, |n| n..n + 1) };
            for label in labels {
                weights[label] = weights[label].max(weight);
            }
        }
        let words: Vec<&str> = words.split('/').collect();
        for word in &words {
            for label in (0..LABELS).filter(|&label| weights[label] > 0.0) {
                self.push(label, word, strength * weights[label] / words.len() as f64);
            }
        }
        for word in equivalents.split(['/', '|']).filter(|&word| word != "-") {
            self.push(0, word, 1.0 / words.len() as f64);
        }
    }

    fn push(&mut self, label: usize, word: &str, weight: f64) {
        let mut hashes = Vec::new();
        arabic_text::dialect::model::features::words(word, |features| hashes.extend_from_slice(features));
        if !hashes.is_empty() {
            let forms = &mut self.forms[label];
            let until = forms.last().map_or(0.0, |form| form.until) + weight;
            forms.push(Form { hashes, until });
        }
    }

    pub fn is_empty(&self) -> bool {
        self.forms.iter().any(Vec::is_empty)
    }

    /// The hashes of one word of a label, more typical ones more often.
    pub fn draw(&self, label: usize, random: &mut Random) -> &[u32] {
        let forms = &self.forms[label];
        let total = forms.last().map_or(0.0, |form| form.until);
        let at = random.fraction() * total;
        &forms[forms.partition_point(|form| form.until <= at).min(forms.len() - 1)].hashes
    }
}
