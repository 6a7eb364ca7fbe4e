//! What is counted in a text.

use std::collections::{BTreeMap, HashMap};

use arabic_text::Inspection;
use arabic_text::dialect::{Assessment, DialectWord, Region, Regions};
use arabic_text::number::Number;

use super::text::evidence;
use super::{ROWS, grouped, region_name};

#[derive(Default)]
pub(super) struct Summary {
    pub(super) lines: u64,
    pub(super) sentences: u64,
    pub(super) dialect_sentences: u64,
    pub(super) words: u64,
    pub(super) dialect_words: u64,
    pub(super) numbers: u64,
    pub(super) token_kinds: Counts,
    pub(super) number_kinds: Counts,
    /// Sentences by tenths of dialectness.
    pub(super) histogram: [u64; 10],
    /// The first numbers.
    pub(super) number_rows: Vec<NumberRow>,
    letters: usize,
    marks: usize,
    /// Dialect words shared out among the regions.
    regions: [f64; Region::ALL.len()],
    dialect: HashMap<String, WordRow>,
}

/// How many there are of each kind.
#[derive(Default)]
pub(super) struct Counts(BTreeMap<&'static str, u64>);

/// A line of a bar chart.
pub(super) struct Bar {
    pub(super) name: String,
    pub(super) class: &'static str,
    pub(super) value: f64,
}

pub(super) struct WordRow {
    /// Of its first occurrence, if that is shown.
    pub(super) id: Option<String>,
    pub(super) count: u64,
    pub(super) regions: Regions,
    pub(super) msa: String,
    pub(super) gloss: String,
    pub(super) evidence: String,
}

pub(super) struct NumberRow {
    pub(super) id: Option<String>,
    pub(super) text: String,
    pub(super) value: String,
    pub(super) unit: &'static str,
    pub(super) kind: &'static str,
    pub(super) notes: String,
    pub(super) sentence: u64,
}

impl Summary {
    pub(super) fn add_letters(&mut self, inspection: &Inspection) {
        self.letters += inspection.arabic_letters();
        self.marks += inspection.marks();
    }

    pub(super) fn add_sentence(&mut self, found: &Assessment<'_>) {
        self.sentences += 1;
        self.dialect_sentences += u64::from(found.score() > 0.0);
        self.histogram[((found.dialectness() * 10.0) as usize).min(9)] += 1;
    }

    pub(super) fn add_word(&mut self, word: &DialectWord<'_>, id: Option<String>) {
        self.dialect_words += 1;
        for (region, share) in word.regions().iter() {
            self.regions[region as usize] += f64::from(share);
        }
        if let Some(row) = self.dialect.get_mut(word.text()) {
            row.count += 1;
            return;
        }
        let row = WordRow {
            id,
            count: 1,
            regions: word.regions(),
            msa: word.msa().collect::<Vec<_>>().join("، "),
            gloss: word.gloss().into(),
            evidence: evidence(word),
        };
        self.dialect.insert(word.text().into(), row);
    }

    pub(super) fn add_number(&mut self, number: &Number<'_>, id: Option<String>) {
        self.numbers += 1;
        self.number_kinds.add(number.kind().name());
        if self.number_rows.len() < ROWS {
            self.number_rows.push(NumberRow {
                id,
                text: number.text().into(),
                value: number.value().map_or_else(String::new, ToString::to_string),
                unit: number.unit().unwrap_or_default(),
                kind: number.kind().name(),
                notes: super::text::notes(number),
                sentence: self.sentences,
            });
        }
    }

    pub(super) fn marks_per_letter(&self) -> f64 {
        if self.letters == 0 { 0.0 } else { self.marks as f64 / self.letters as f64 }
    }

    /// The most frequent first.
    pub(super) fn word_rows(&self) -> Vec<(&str, &WordRow)> {
        let mut rows: Vec<_> = self.dialect.iter().map(|(word, row)| (word.as_str(), row)).collect();
        rows.sort_by(|a, b| b.1.count.cmp(&a.1.count).then(a.0.cmp(b.0)));
        rows
    }

    pub(super) fn region_bars(&self) -> Vec<Bar> {
        let all = Region::ALL.into_iter().zip(self.regions).filter(|&(_, value)| value > 0.0);
        let mut bars: Vec<Bar> =
            all.map(|(region, value)| Bar { name: region_name(region), class: region.code(), value }).collect();
        bars.sort_by(|a, b| b.value.total_cmp(&a.value));
        bars
    }
}

impl Counts {
    pub(super) fn add(&mut self, kind: &'static str) {
        *self.0.entry(kind).or_default() += 1;
    }

    /// The most frequent first.
    pub(super) fn bars(&self) -> Vec<Bar> {
        let bar = |(&name, &count): (&&'static str, &u64)| Bar { name: name.into(), class: "", value: count as f64 };
        let mut bars: Vec<Bar> = self.0.iter().map(bar).collect();
        bars.sort_by(|a, b| b.value.total_cmp(&a.value));
        bars
    }
}

impl Bar {
    pub(super) fn label(&self) -> String {
        if self.value.fract() == 0.0 { grouped(self.value as u64) } else { format!("{:.1}", self.value) }
    }
}
