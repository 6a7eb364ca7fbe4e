//! Throughput of number extraction, in bytes of input: on ordinary text, on text dense with number words, and on text
//! without numbers.
//!
//! Beside it stand a regular expression that finds digits alone, and the crate `duckling`, which reads number words but
//! does other work too (it finds other numbers, and fewer). It is given a line at a time, and short ones: its time grows
//! faster than its text.

use std::hint::black_box;

use arabic_text::find_numbers;
use arabic_text::number::NumberWords;
use chrono::{DateTime, FixedOffset};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use duckling::{Context, DimensionKind, Lang, Locale, Options, parse};
use regex::Regex;

/// Nothing but numbers in words, three a line.
fn dense(count: i64) -> String {
    let words = NumberWords::new();
    let numbers: Vec<String> = (1..count).map(|n| words.cardinal(n * n * 7)).collect();
    numbers.chunks(3).map(|line| line.join("، ")).collect::<Vec<_>>().join("\n")
}

fn numbers(c: &mut Criterion) {
    let news = include_str!("../../../data/news.txt").to_string();
    let spans: Vec<_> = find_numbers(&news).map(|number| number.span().range()).collect();
    let mut none = news.clone();
    spans.into_iter().rev().for_each(|range| none.replace_range(range, ""));
    let digits = Regex::new(r"\d+").unwrap();
    let locale = Locale::new(Lang::AR, None);
    let now: DateTime<FixedOffset> = DateTime::UNIX_EPOCH.fixed_offset();
    let (context, options) = (Context::new(now, locale), Options::default());
    for (corpus, text) in [("news", news), ("dense", dense(120)), ("none", none)] {
        let mut group = c.benchmark_group(format!("numbers/{corpus}"));
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function("find_numbers", |b| b.iter(|| find_numbers(black_box(&text)).count()));
        group.bench_function("digits-regex", |b| b.iter(|| digits.find_iter(black_box(&text)).count()));
        group.sample_size(10);
        group.bench_function("duckling", |b| {
            b.iter(|| {
                let line = |line| parse(line, &locale, &[DimensionKind::Numeral], &context, &options).len();
                black_box(&text).lines().map(line).sum::<usize>()
            });
        });
    }
}

criterion_group!(benches, numbers);
criterion_main!(benches);
