//! Scores tokens and sentences against a file of divided sentences.
//!
//! `cargo run --release --example score_tokens -- FILE [words|uax29|ud]` reads one JSON object a line: `text`, and
//! `words`, a list of the segments of each word. Tokens are scored by their spans in each text. Sentences are scored
//! on all texts joined by blanks, by the borders between them and by their spans. `-v` prints what differs.

use std::collections::HashSet;
use std::error::Error;

use arabic_text::Tokenizer;

/// Counts of what was found, wanted and both.
#[derive(Default)]
struct Score {
    found: usize,
    wanted: usize,
    right: usize,
}

impl Score {
    fn add<T: Eq + std::hash::Hash>(&mut self, found: &HashSet<T>, wanted: &HashSet<T>) {
        self.found += found.len();
        self.wanted += wanted.len();
        self.right += found.intersection(wanted).count();
    }

    fn print(&self, what: &str) {
        let percent = |part: usize, whole: usize| 100.0 * part as f64 / whole.max(1) as f64;
        let f1 = percent(2 * self.right, self.found + self.wanted);
        let (precision, recall) = (percent(self.right, self.found), percent(self.right, self.wanted));
        println!("{what:18} F1 {f1:6.2}  precision {precision:6.2}  recall {recall:6.2}  of {}", self.wanted);
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let (flags, names): (Vec<String>, Vec<String>) = std::env::args().skip(1).partition(|name| name.starts_with('-'));
    let [file, profile @ ..] = &names[..] else { return Err("usage: score_tokens [-v] FILE [words|uax29|ud]".into()) };
    let tokenizer = match profile.first().map_or("ud", String::as_str) {
        "words" => Tokenizer::WORDS,
        "uax29" => Tokenizer::UAX29,
        "ud" => Tokenizer::UD,
        other => return Err(format!("no profile {other}").into()),
    };
    let is_verbose = !flags.is_empty();

    let mut tokens = Score::default();
    let mut texts = Vec::new();
    for line in std::fs::read_to_string(file)?.lines() {
        let entry: serde_json::Value = serde_json::from_str(line)?;
        let text = entry["text"].as_str().ok_or("no text")?.trim().to_owned();
        let words = entry["words"].as_array().ok_or("no words")?;
        let words: Vec<String> = words
            .iter()
            .map(|word| word.as_array().into_iter().flatten().filter_map(|segment| segment.as_str()).collect())
            .collect();
        let wanted = spans_of(&text, &words)?;
        let found: HashSet<(usize, usize)> = tokenizer.tokens(&text).map(|t| (t.start(), t.end())).collect();
        if is_verbose {
            let text_of = |&(start, end): &(usize, usize)| text[start..end].to_owned();
            let missed: Vec<String> = wanted.difference(&found).map(text_of).collect();
            let extra: Vec<String> = found.difference(&wanted).map(text_of).collect();
            if !missed.is_empty() || !extra.is_empty() {
                println!("{}: wanted {missed:?}, found {extra:?}", entry["id"]);
            }
        }
        tokens.add(&found, &wanted);
        texts.push(text);
    }
    tokens.print("tokens");

    let joined = texts.join(" ");
    let mut start = 0;
    let wanted: HashSet<(usize, usize)> = texts
        .iter()
        .map(|text| {
            let span = (start, start + text.len());
            start = span.1 + 1;
            span
        })
        .collect();
    let found: HashSet<(usize, usize)> = tokenizer.sentences(&joined).map(|s| (s.start(), s.end())).collect();
    let ends = |spans: &HashSet<(usize, usize)>| spans.iter().map(|span| span.1).collect::<HashSet<usize>>();
    if is_verbose {
        for &end in ends(&wanted).symmetric_difference(&ends(&found)) {
            let before: String = joined[..end].chars().rev().take(30).collect::<Vec<_>>().into_iter().rev().collect();
            let after: String = joined[end..].chars().take(20).collect();
            println!("sentence border: {before} ‖ {after}");
        }
    }
    let (mut borders, mut sentences) = (Score::default(), Score::default());
    borders.add(&ends(&found), &ends(&wanted));
    sentences.add(&found, &wanted);
    borders.print("sentence borders");
    sentences.print("sentence spans");
    Ok(())
}

/// Finds the words in their text, one behind the other.
fn spans_of(text: &str, words: &[String]) -> Result<HashSet<(usize, usize)>, Box<dyn Error>> {
    let mut at = 0;
    let mut spans = HashSet::new();
    for word in words {
        let start = at + text[at..].find(word.as_str()).ok_or_else(|| format!("{word} is not in {text}"))?;
        at = start + word.len();
        spans.insert((start, at));
    }
    Ok(spans)
}
