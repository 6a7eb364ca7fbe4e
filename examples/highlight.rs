//! How do I highlight matches in the original text, whatever its spelling?
//!
//! `cargo run --example highlight [FILE [PATTERN]]` marks what matches, vowel marks and tatweels included. The default
//! pattern is «المخطوط\w*|العراق» (al-makhṭūṭ…, al-ʿIrāq: "the manuscript…, Iraq"), a regular expression.

use arabic_text::{Finder, Normalizer};

fn main() -> Result<(), String> {
    let mut arguments = std::env::args().skip(1);
    let text = match arguments.next() {
        Some(path) => std::fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?,
        None => include_str!("../data/news.txt").into(),
    };
    let pattern = arguments.next().unwrap_or_else(|| r"المخطوط\w*|العراق".into());

    // The pattern and the text are compared in normalized form; spans are those of the text as it is.
    let finder = Finder::pattern(&pattern, Normalizer::SEARCH).map_err(|error| error.to_string())?;
    let mut matches = 0;
    for line in text.lines() {
        let spans = finder.find_all(line);
        if spans.is_empty() {
            continue;
        }
        let mut end = 0;
        for span in &spans {
            print!("{}<mark>{}</mark>", &line[end..span.start], &line[span.range()]);
            end = span.end;
        }
        println!("{}", &line[end..]);
        matches += spans.len();
    }
    println!("{matches} matches");
    Ok(())
}
