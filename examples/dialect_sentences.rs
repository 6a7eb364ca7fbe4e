//! Which sentences are dialect, and whose?
//!
//! `cargo run --example dialect_sentences [FILE]` prints each sentence that is rather dialect with its regions and the
//! words that gave it away.

use arabic_text::dialect::DialectDetector;

fn main() -> Result<(), String> {
    let text = match std::env::args().nth(1) {
        Some(path) => std::fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?,
        None => include_str!("../data/news.txt").into(),
    };

    let detector = DialectDetector::new();
    let (mut dialect, mut all) = (0, 0);
    for (sentence, found) in detector.sentences(&text) {
        all += 1;
        if found.dialectness() < 0.5 {
            continue;
        }
        dialect += 1;
        // More than one region where the words are at home in several.
        let regions: Vec<&str> = found.labels().iter().map(|region| region.code()).collect();
        println!("{:.2} {}: {}", found.dialectness(), regions.join(" "), sentence.text());
        for word in found.words() {
            let msa = word.msa().next().unwrap_or_else(|| "—".into());
            println!("     {} = {msa}  {}", word.text(), word.gloss());
        }
    }
    println!("{dialect} of {all} sentences are rather dialect");
    Ok(())
}
