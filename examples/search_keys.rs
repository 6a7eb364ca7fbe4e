//! How do I normalize text for search? By one key for all spellings of a word, made the same way from text and query.
//!
//! `cargo run --example search_keys [FILE]` prints the keys that several spellings of a text share.

use std::collections::{BTreeMap, BTreeSet};

use arabic_text::{Normalizer, TokenKind, tokenize};

fn main() -> Result<(), String> {
    let text = match std::env::args().nth(1) {
        Some(path) => std::fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?,
        None => include_str!("../benches/corpora/texts/social.txt").into(),
    };

    // The profile folds what writers mix up. Other settings are one constant away.
    const KEYS: Normalizer = Normalizer::SEARCH.reduce_elongation(1); // «حلوووو» (ḥilw, "nice") is «حلو»

    let mut spellings: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for word in tokenize(&text).filter(|token| token.kind() == TokenKind::Word) {
        spellings.entry(KEYS.normalize(word.text()).into_owned()).or_default().insert(word.text());
    }
    for (key, words) in spellings.iter().filter(|(_, words)| words.len() > 1) {
        println!("{key} ← {}", words.iter().copied().collect::<Vec<_>>().join(" | "));
    }

    // Index and query go through the same settings: «الشُّكر» (ash-shukr, "the thanks") meets «الشكر».
    let (indexed, query) = (KEYS.normalize("الشُّكـر"), KEYS.normalize("الشكر"));
    println!("{} words, {} keys; الشُّكـر = الشكر: {}", tokenize(&text).count(), spellings.len(), indexed == query);
    Ok(())
}
