//! Throughput of dialect words, in bytes of input, on a news article and on dialect sentences.
//!
//! Beside it stand `aho-corasick` and `regex` with the words of the lexicon as they are listed. They do less: they find
//! neither other spellings nor inflected forms, do not know where a word ends, and give no context, region or meaning.

use std::hint::black_box;

use aho_corasick::AhoCorasick;
use arabic_text::dialect::DialectDetector;
use arabic_text::find_dialect_words;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use regex::RegexBuilder;

/// The forms that the lexicon lists.
fn listed() -> Vec<&'static str> {
    let files = [
        include_str!("../../../data/dialect/common.tsv"),
        include_str!("../../../data/dialect/egyptian.tsv"),
        include_str!("../../../data/dialect/levantine.tsv"),
        include_str!("../../../data/dialect/gulf.tsv"),
        include_str!("../../../data/dialect/iraqi.tsv"),
        include_str!("../../../data/dialect/maghrebi.tsv"),
        include_str!("../../../data/dialect/sudanese.tsv"),
        include_str!("../../../data/dialect/yemeni.tsv"),
    ];
    let rows = files.into_iter().flat_map(str::lines).filter(|line| !line.starts_with('#'));
    rows.filter_map(|row| row.split('\t').next()).flat_map(|forms| forms.split('/')).collect()
}

fn dialect(c: &mut Criterion) {
    let news = include_str!("../../../data/news.txt").repeat(20);
    let rows = include_str!("../../../tests/cases/dialect.tsv").lines();
    let posts: String = rows.filter_map(|row| row.split('\t').nth(2)).map(|text| format!("{text}\n")).collect();
    let words = listed();
    let automaton = AhoCorasick::new(&words).unwrap();
    let pattern = format!(r"\b(?:{})\b", words.join("|"));
    let regex = RegexBuilder::new(&pattern).size_limit(1 << 28).build().unwrap();
    let detector = DialectDetector::new();
    for (corpus, text) in [("news", news), ("posts", posts)] {
        let mut group = c.benchmark_group(format!("dialect/{corpus}"));
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function("find_dialect_words", |b| b.iter(|| find_dialect_words(black_box(&text)).count()));
        group.bench_function("assess", |b| {
            b.iter(|| black_box(&text).lines().map(|line| detector.assess(line).score()).sum::<f32>());
        });
        group.bench_function("aho-corasick", |b| b.iter(|| automaton.find_iter(black_box(&text)).count()));
        group.sample_size(10);
        group.bench_function("regex", |b| b.iter(|| regex.find_iter(black_box(&text)).count()));
    }
}

criterion_group!(benches, dialect);
criterion_main!(benches);
