//! Scores the division into clitics on a file of gold sentences.
//!
//! `cargo run --release --example score_clitics -- FILE [-v] [-n]`. Each line of the file is a JSON object whose
//! `words` is a list of words, each a list of its segments. `-v` prints the wrong words, `-n` does without the word
//! before.

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::time::Instant;

use arabic_text::clitics::Segmenter;

#[derive(Default)]
struct Score {
    words: usize,
    right: usize,
    both: usize,
    found: usize,
    wanted: usize,
}

impl Score {
    fn add(&mut self, expected: &[usize], found: &[usize]) {
        self.words += 1;
        self.right += usize::from(expected == found);
        self.both += found.iter().filter(|cut| expected.contains(cut)).count();
        self.found += found.len();
        self.wanted += expected.len();
    }

    fn print(&self, name: &str) {
        let percent = |a: usize, b: usize| 100.0 * a as f64 / b.max(1) as f64;
        let (precision, recall) = (percent(self.both, self.found), percent(self.both, self.wanted));
        println!(
            "{name}: words {} right {:.2} %  boundaries precision {precision:.2} recall {recall:.2} F1 {:.2}",
            self.words,
            percent(self.right, self.words),
            2.0 * precision * recall / (precision + recall).max(1e-9)
        );
    }
}

/// Inner boundaries of a division.
fn cuts(lengths: impl Iterator<Item = usize>) -> Vec<usize> {
    let mut ends: Vec<usize> = lengths
        .scan(0, |end, len| {
            *end += len;
            Some(*end)
        })
        .collect();
    ends.pop();
    ends
}

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(file) = arguments.next() else {
        eprintln!("usage: score_clitics FILE [-v] [-n]");
        return ExitCode::FAILURE;
    };
    let flags: Vec<String> = arguments.collect();
    let segmenter = Segmenter::new();
    let segment = |word: &str, previous: Option<&str>| match previous {
        Some(previous) => segmenter.segment_after(word, previous),
        None => segmenter.segment(word),
    };
    let flag = |name: &str| flags.iter().any(|flag| flag == name);
    let (verbose, alone) = (flag("-v"), flag("-n"));
    let text = std::fs::read_to_string(file).expect("readable file");
    let (mut total, mut unlisted) = (Score::default(), Score::default());
    let mut wrong: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    let mut all = Vec::new();
    for line in text.lines() {
        let sentence: serde_json::Value = serde_json::from_str(line).expect("JSON");
        let mut previous: Option<String> = None;
        for word in sentence["words"].as_array().expect("words") {
            let parts: Vec<&str> = word.as_array().expect("segments").iter().filter_map(|s| s.as_str()).collect();
            let word = parts.concat();
            let segments = segment(&word, previous.as_deref().filter(|_| !alone));
            let expected = cuts(parts.iter().map(|part| part.len()));
            let found = cuts(segments.iter().map(|part| part.span().len()));
            total.add(&expected, &found);
            if word.chars().all(char::is_alphabetic) && !segmenter.knows(&word) {
                unlisted.add(&expected, &found);
            }
            if expected != found {
                let ours: Vec<&str> = segments.iter().map(|part| &word[part.span().range()]).collect();
                wrong.entry((ours.join("+"), parts.join("+"))).or_default().push(previous.clone().unwrap_or_default());
            }
            all.push(word.clone());
            previous = Some(word);
        }
    }
    if verbose {
        for ((ours, expected), previous) in &wrong {
            println!("{ours}\texpected {expected}\tafter {}", previous.join(" | "));
        }
    }
    total.print("all");
    unlisted.print("stem not in lexicon");
    let start = Instant::now();
    let mut segments = 0;
    for _ in 0..20 {
        segments += all.iter().map(|word| segment(word, None).len()).sum::<usize>();
    }
    let seconds = start.elapsed().as_secs_f64();
    println!("speed {:.2} M words/s ({segments} segments)", 20.0 * all.len() as f64 / seconds / 1e6);
    ExitCode::SUCCESS
}
