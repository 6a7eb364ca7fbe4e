//! What the crate does with a news article.
//!
//! `cargo run --release --example article` takes the project's own article, `… -- FILE` another text.

use std::collections::BTreeMap;
use std::hint::black_box;
use std::process::ExitCode;
use std::time::Instant;

use arabic_text::clitics::{Role, Segmenter};
use arabic_text::dialect::DialectDetector;
use arabic_text::transliterate::Scheme;
use arabic_text::{
    Finder, Normalizer, StopWords, Token, TokenKind, find_numbers, inspect, search_stem, sentences, strip_diacritics,
    tokenize,
};

fn main() -> ExitCode {
    let text = match std::env::args().nth(1) {
        None => include_str!("../data/news.txt").to_string(),
        Some(path) => match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) => {
                eprintln!("{path}: {error}");
                return ExitCode::FAILURE;
            }
        },
    };
    counts(&text);
    profiles(&text);
    diacritics(&text);
    search(&text);
    tokens(&text);
    clitics(&text);
    numbers(&text);
    dialect(&text);
    frequent_words(&text);
    throughput(&text);
    ExitCode::SUCCESS
}

fn heading(title: &str) {
    println!("\n── {title} {}", "─".repeat(72_usize.saturating_sub(title.chars().count())));
}

fn counts(text: &str) {
    heading("The text");
    let counts = inspect(text);
    println!("{}", text.lines().next().unwrap_or_default());
    println!(
        "{} bytes, {} lines; {} Arabic letters ({:.1} % of all letters), {} marks ({:.2} for each letter)",
        text.len(),
        text.lines().count(),
        counts.arabic_letters(),
        100.0 * counts.arabic_share(),
        counts.marks(),
        counts.marks_per_letter(),
    );
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    tokenize(text).filter(|token| token.kind() == TokenKind::Word).map(|token| token.text())
}

/// The first words that a profile changes.
fn profiles(text: &str) {
    heading("Normalization: words that each profile changes");
    for profile in Normalizer::PROFILES {
        let mut changed: Vec<(&str, String)> = Vec::new();
        let mut count = 0;
        for word in words(text).filter(|word| !profile.normalizer.is_normalized(word)) {
            count += 1;
            if changed.len() < 6 && changed.iter().all(|(known, _)| *known != word) {
                changed.push((word, profile.normalizer.normalize(word).into_owned()));
            }
        }
        let shown: Vec<String> = changed.iter().map(|(from, to)| format!("{from} ← {to}")).collect();
        println!("{:13} {count:4} words  {}", profile.name, shown.join("  |  "));
    }
}

fn diacritics(text: &str) {
    let words: Vec<&str> = words(text).filter(|word| inspect(word).marks() > 1).take(8).collect();
    if words.is_empty() {
        return;
    }
    heading("Diacritics: words that have some, without them, and in Buckwalter");
    for word in words {
        println!("{word} ← {}    {}", strip_diacritics(word), Scheme::Buckwalter.to_latin(word));
    }
}

/// Finds words by their normalized form and shows the places in the original.
fn search(text: &str) {
    heading("Search: what a reader types, found as it is spelled");
    let queries = words(text).filter(|word| word.chars().count() > 5).map(arabic_text::normalize);
    for query in queries.filter(|query| !text.contains(&**query)).take(4) {
        let found = Finder::literal(&query, Normalizer::SEARCH).find_all(text);
        let shown: Vec<String> =
            found.iter().map(|span| format!("{} ({}..{})", &text[span.range()], span.start, span.end)).collect();
        println!("{query}: {}", shown.join(", "));
    }
}

fn tokens(text: &str) {
    let tokens: Vec<Token<'_>> = tokenize(text).collect();
    let sentences: Vec<&str> = sentences(text).map(|sentence| sentence.text()).collect();
    heading(&format!("{} tokens in {} sentences; the third sentence", tokens.len(), sentences.len()));
    if let Some(sentence) = sentences.get(2) {
        println!("{}", tokenize(sentence).map(|token| token.text()).collect::<Vec<_>>().join(" ¦ "));
    }
    let mut kinds: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for token in tokens.iter().filter(|token| token.kind() != TokenKind::Word) {
        let texts = kinds.entry(token.kind().name()).or_default();
        if texts.len() < 8 && !texts.contains(&token.text()) {
            texts.push(token.text());
        }
    }
    for (kind, texts) in kinds {
        println!("{kind:13} {}", texts.join("  "));
    }
}

/// Dialect words, with the sentence that they stand in.
fn dialect(text: &str) {
    heading("Dialect: words, their regions, in MSA");
    let detector = DialectDetector::new();
    for (sentence, found) in detector.sentences(text).filter(|(_, found)| !found.words().is_empty()) {
        println!("{}", sentence.text());
        for word in found.words() {
            let regions: Vec<&str> = word.regions().iter().map(|(region, _)| region.code()).collect();
            let msa = word.msa().next().unwrap_or_default();
            println!("    {} ({}): {msa} \"{}\"", word.text(), regions.join(" "), word.gloss());
        }
    }
}

/// Words that hold more than one.
fn clitics(text: &str) {
    heading("Clitics: words that are several");
    let segmenter = Segmenter::new();
    let mut shown: Vec<String> = Vec::new();
    let mut divided = 0;
    for word in words(text) {
        let segments = segmenter.segment(word);
        divided += usize::from(segments.len() > 1);
        let parts: Vec<&str> = segments.iter().map(|segment| &word[segment.span().range()]).collect();
        let parts = parts.join("+");
        let has_pronoun = segments.iter().any(|segment| segment.role() == Role::Pronoun);
        if shown.len() < 16 && segments.len() > 1 && (has_pronoun || segments.len() > 2) && !shown.contains(&parts) {
            shown.push(parts);
        }
    }
    println!("{divided} words are divided, among them  {}", shown.join("  "));
}

fn numbers(text: &str) {
    heading("Numbers");
    for number in find_numbers(text) {
        let value = number.value().map_or_else(|| "no exact value".into(), ToString::to_string);
        let modifier = number.modifier().map_or_else(String::new, |modifier| format!(", {}", modifier.name()));
        let unit = number.unit().map_or_else(String::new, |unit| format!(", {unit}"));
        println!("{} = {value}  ({}{modifier}{unit})", number.text(), number.kind().name());
    }
}

fn frequent_words(text: &str) {
    heading("Frequent stems, stop words left out");
    let mut counts: BTreeMap<String, (usize, &str)> = BTreeMap::new();
    for word in words(text).filter(|word| !StopWords::msa().contains(word)) {
        counts.entry(search_stem(word)).or_insert((0, word)).0 += 1;
    }
    let mut counts: Vec<(usize, String, &str)> =
        counts.into_iter().map(|(stem, (count, word))| (count, stem, word)).collect();
    counts.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    let shown: Vec<String> =
        counts.iter().take(10).map(|(count, stem, word)| format!("{stem} ({word} …) {count}")).collect();
    println!("{}", shown.join("  |  "));
}

fn throughput(text: &str) {
    heading("Throughput of the profile `search` on this text, into a buffer");
    let mut out = String::with_capacity(2 * text.len());
    let rounds = 1 + (64 << 20) / text.len().max(1);
    let start = Instant::now();
    for _ in 0..rounds {
        out.clear();
        Normalizer::SEARCH.normalize_into(black_box(text), &mut out);
    }
    let seconds = start.elapsed().as_secs_f64();
    println!("{:.2} GB/s (`cargo bench` compares it with other ways)", (rounds * text.len()) as f64 / seconds / 1e9);
}
