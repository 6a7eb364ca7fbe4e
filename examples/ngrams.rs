//! Pairs and triples of words, with nothing but iterator adaptors: `cargo run --example ngrams [-- FILE]`.

use std::collections::HashMap;

use arabic_text::{Normalizer, TokenKind, sentences, tokenize};

fn main() -> std::io::Result<()> {
    let text = match std::env::args().nth(1) {
        Some(path) => std::fs::read_to_string(path)?,
        None => include_str!("../data/news.txt").into(),
    };
    for len in [2, 3] {
        let mut counts: HashMap<String, usize> = HashMap::new();
        // A pair does not reach over the end of a sentence.
        for sentence in sentences(&text) {
            let words: Vec<String> = tokenize(sentence.text())
                .filter(|token| token.kind() == TokenKind::Word)
                .map(|token| Normalizer::SEARCH.normalize(token.text()).into_owned())
                .collect();
            for window in words.windows(len) {
                *counts.entry(window.join(" ")).or_default() += 1;
            }
        }
        let mut counts: Vec<(String, usize)> = counts.into_iter().filter(|(_, count)| *count > 1).collect();
        counts.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        println!("{len} words that stand together more than once:");
        for (words, count) in counts.iter().take(8) {
            println!("  {count}  {words}");
        }
    }
    Ok(())
}
