//! Throughput of number extraction, in bytes of input, on ordinary text, on text dense with number words, and on text
//! without numbers; beside a regular expression that finds digits alone.

use std::hint::black_box;

use arabic_text::find_numbers;
use arabic_text::number::NumberWords;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use regex::Regex;

/// Nothing but numbers in words.
fn dense() -> String {
    let words = NumberWords::new();
    (1..3_000).map(|n| words.cardinal(n * n * 7)).collect::<Vec<_>>().join("، ")
}

fn numbers(c: &mut Criterion) {
    let news = include_str!("../data/news.txt").repeat(20);
    let dense = dense();
    let spans: Vec<_> = find_numbers(&news).map(|number| number.span().range()).collect();
    let mut none = news.clone();
    spans.into_iter().rev().for_each(|range| none.replace_range(range, ""));
    let digits = Regex::new(r"\d+").unwrap();
    for (corpus, text) in [("news", news), ("dense", dense), ("none", none)] {
        let mut group = c.benchmark_group(format!("numbers/{corpus}"));
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function("find_numbers", |b| b.iter(|| find_numbers(black_box(&text)).count()));
        group.bench_function("digits-regex", |b| b.iter(|| digits.find_iter(black_box(&text)).count()));
    }
}

criterion_group!(benches, numbers);
criterion_main!(benches);
