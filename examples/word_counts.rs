//! How do I count the words of a vocalised text? By their letters: «كِتَابٌ» and «كِتَابًا» are both «كتاب» (kitāb, "book").
//!
//! `cargo run --example word_counts [FILE]` prints the most frequent words with the vocalised forms that they stand in.

use std::collections::{BTreeMap, BTreeSet};

use arabic_text::{StopWords, TokenKind, inspect, strip_diacritics, tokenize};

fn main() -> Result<(), String> {
    let text = match std::env::args().nth(1) {
        Some(path) => std::fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?,
        None => include_str!("../benches/corpora/texts/vocalised.txt").into(),
    };

    let mut counts: BTreeMap<String, (usize, BTreeSet<&str>)> = BTreeMap::new();
    for word in tokenize(&text).filter(|token| token.kind() == TokenKind::Word) {
        // Words such as «في» (fī, "in") say little about a text.
        if !StopWords::msa().contains(word.text()) {
            let (count, forms) = counts.entry(strip_diacritics(word.text()).into_owned()).or_default();
            *count += 1;
            forms.insert(word.text());
        }
    }

    let mut frequent: Vec<_> = counts.iter().collect();
    frequent.sort_by_key(|(word, (count, _))| (std::cmp::Reverse(*count), *word));
    for (word, (count, forms)) in frequent.iter().take(15) {
        println!("{count:3} {word}  ({})", forms.iter().copied().collect::<Vec<_>>().join("، "));
    }
    println!("{} words; {:.2} marks for each letter", counts.len(), inspect(&text).marks_per_letter());
    Ok(())
}
