//! How many megabytes of a text of yours the crate reads in a second, for each task, on one thread.
//!
//! `cargo run --release --example throughput -- [FILE]`; without a file, 1 MiB of words of the project's own text, in random
//! order. Results go into buffers that are used again, and each task takes the fastest of several turns.

#[path = "../benches/corpora/mod.rs"]
mod corpora;

use std::time::Instant;
use std::{env, fs, io};

use arabic_text::clitics::segment;
use arabic_text::{Marks, Normalizer, find_dialect_words, find_numbers, sentences, tokenize};

fn main() -> io::Result<()> {
    let text = match env::args().nth(1) {
        Some(file) => fs::read_to_string(file)?,
        None => corpora::all().swap_remove(0).1,
    };
    println!("{} bytes", text.len());
    let strip = Normalizer::new().strip_marks(Marks::TASHKEEL);
    let mut out = String::new();
    let mut normalize = |name, settings: Normalizer| {
        report(name, &text, || {
            out.clear();
            settings.normalize_into(&text, &mut out);
            out.len()
        });
    };
    normalize("strip", strip);
    normalize("fold", Normalizer::LUCENE);
    normalize("light", Normalizer::LIGHT);
    normalize("search", Normalizer::SEARCH);
    normalize("social", Normalizer::SOCIAL);
    report("tokenize", &text, || tokenize(&text).count());
    report("sentences", &text, || sentences(&text).count());
    report("clitics", &text, || tokenize(&text).map(|token| segment(token.text()).len()).sum());
    report("numbers", &text, || find_numbers(&text).count());
    report("dialect", &text, || find_dialect_words(&text).count());
    Ok(())
}

/// Prints the speed of the fastest turn, and what the task counted.
fn report(name: &str, text: &str, mut task: impl FnMut() -> usize) {
    let mut best = f64::MAX;
    let mut found = 0;
    let begin = Instant::now();
    for turn in 0.. {
        let start = Instant::now();
        found = task();
        best = best.min(start.elapsed().as_secs_f64());
        if turn > 1 && begin.elapsed().as_secs_f64() > 1.0 {
            break;
        }
    }
    println!("{name:10} {:8.1} MB/s  {found}", text.len() as f64 / best / 1e6);
}
