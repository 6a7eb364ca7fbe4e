//! Scores the dialect prefixes of present and future, and ما…ش, on sentences in which they are marked.
//!
//! `cargo run --release --example score_affixes -- [-v] [FILE]`. The file is in the format of
//! `tests/cases/dialect_affixes.tsv`, the default. `-v` prints what is wrong.

use std::collections::BTreeMap;
use std::{env, fs, io};

use arabic_text::dialect::{DialectDetector, Rule};

/// Right, missed and wrong.
type Counts = [usize; 3];

fn main() -> io::Result<()> {
    let (flags, files): (Vec<String>, Vec<String>) = env::args().skip(1).partition(|argument| argument == "-v");
    let text = fs::read_to_string(files.first().map_or("tests/cases/dialect_affixes.tsv", String::as_str))?;
    let detector = DialectDetector::new();
    let mut scores: BTreeMap<(&str, &str), Counts> = BTreeMap::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let [name, region, sentence, marked] = line.split('\t').collect::<Vec<_>>()[..] else { continue };
        let words: Vec<(&str, &str)> = marked.split(' ').filter_map(|word| word.split_once('=')).collect();
        let found: Vec<_> = detector.words(sentence).collect();
        for rule in [Rule::Present, Rule::Future, Rule::Negation] {
            let mut wanted: Vec<&str> = words
                .iter()
                .filter(|word| word.1.split('+').any(|name| name == rule.name()))
                .map(|word| word.0)
                .collect();
            let mut counts = Counts::default();
            for word in found.iter().filter(|word| word.rules().contains(rule)) {
                // A phrase is found whole.
                match wanted.iter().position(|wanted| word.text().split(' ').any(|part| part == *wanted)) {
                    Some(at) => {
                        wanted.remove(at);
                        counts[0] += 1;
                    }
                    None => {
                        counts[2] += 1;
                        if !flags.is_empty() {
                            println!("{name} {}: alarm {}", rule.name(), word.text());
                        }
                    }
                }
            }
            counts[1] = wanted.len();
            if !flags.is_empty() && !wanted.is_empty() {
                println!("{name} {}: missed {}", rule.name(), wanted.join(" "));
            }
            for region in [region, "all"] {
                let sum = scores.entry((rule.name(), region)).or_default();
                (0..3).for_each(|n| sum[n] += counts[n]);
            }
        }
    }
    for ((rule, region), [right, missed, wrong]) in scores {
        let percent = |of: usize| 100.0 * right as f64 / of.max(1) as f64;
        let f1 = 200.0 * right as f64 / (2 * right + missed + wrong).max(1) as f64;
        println!(
            "{rule:9} {region}  words {:3}: precision {:6.2} recall {:6.2} F1 {f1:6.2}",
            right + missed,
            percent(right + wrong),
            percent(right + missed)
        );
    }
    Ok(())
}
