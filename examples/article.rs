//! What the crate does with a news article.
//!
//! `cargo run --release --example article` takes the project's own article, `… -- FILE` another text.

use std::hint::black_box;
use std::process::ExitCode;
use std::time::Instant;

use arabic_text::transliterate::Scheme;
use arabic_text::{Normalizer, inspect, strip_diacritics};

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

/// The first words that a profile changes.
fn profiles(text: &str) {
    heading("Normalization: words that each profile changes");
    for profile in Normalizer::PROFILES {
        let mut changed: Vec<(&str, String)> = Vec::new();
        let mut count = 0;
        for word in text.split_whitespace() {
            if !profile.normalizer.is_normalized(word) {
                count += 1;
                if changed.len() < 6 && changed.iter().all(|(known, _)| *known != word) {
                    changed.push((word, profile.normalizer.normalize(word).into_owned()));
                }
            }
        }
        let shown: Vec<String> = changed.iter().map(|(from, to)| format!("{from} ← {to}")).collect();
        println!("{:13} {count:4} words  {}", profile.name, shown.join("  |  "));
    }
}

fn diacritics(text: &str) {
    heading("Diacritics: words that have some, without them, and in Buckwalter");
    let mut words: Vec<&str> = text.split_whitespace().filter(|word| inspect(word).marks() > 1).collect();
    words.dedup();
    for word in words.into_iter().take(8) {
        println!("{word} ← {}    {}", strip_diacritics(word), Scheme::Buckwalter.to_latin(word));
    }
}

/// Finds the normalized form of a word and shows the place in the original.
fn search(text: &str) {
    heading("Search in the normalized text, found in the original");
    let (normalized, map) = Normalizer::SEARCH.normalize_with_offsets(text);
    // Words whose spelling in the text differs from what a reader would type.
    let queries = text.split_whitespace().filter(|word| word.chars().count() > 5);
    let queries = queries.map(arabic_text::normalize).filter(|query| !text.contains(&**query)).take(4);
    for query in queries {
        for (at, _) in normalized.match_indices(&*query).take(2) {
            let span = map.source_span(at..at + query.len());
            println!("{query} at bytes {}..{}: {}", span.start, span.end, &text[span.range()]);
        }
    }
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
