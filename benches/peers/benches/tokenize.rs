//! Throughput of tokenizers, in bytes of input: `cargo bench -p arabic-text-peers`.
//!
//! Groups are `tokenize/<corpus>`. All count the tokens of a text and nothing else. `icu_segmenter` yields borders,
//! those of white space included; `unicode-segmentation` and `charabia` yield white space too. `charabia` also
//! normalizes unless told otherwise, so it is asked for segments alone.

#[path = "../../corpora/mod.rs"]
mod corpora;

use std::hint::black_box;

use arabic_text::{Tokenizer, sentences, tokenize};
use charabia::Segment;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use icu_segmenter::WordSegmenter;
use icu_segmenter::options::WordBreakInvariantOptions;
use unicode_segmentation::UnicodeSegmentation;

fn compare(c: &mut Criterion) {
    let icu = WordSegmenter::new_auto(WordBreakInvariantOptions::default());
    for (corpus, text) in corpora::all() {
        let mut group = c.benchmark_group(format!("tokenize/{corpus}"));
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function("words", |b| b.iter(|| tokenize(black_box(&text)).count()));
        group.bench_function("ud", |b| b.iter(|| Tokenizer::UD.tokens(black_box(&text)).count()));
        group.bench_function("sentences", |b| b.iter(|| sentences(black_box(&text)).count()));
        group.bench_function("unicode-segmentation", |b| {
            b.iter(|| black_box(&*text).split_word_bound_indices().count());
        });
        group.bench_function("unicode-segmentation/sentences", |b| {
            b.iter(|| black_box(&*text).split_sentence_bound_indices().count());
        });
        group.bench_function("icu_segmenter", |b| b.iter(|| icu.segment_str(black_box(&text)).count()));
        group.bench_function("charabia", |b| b.iter(|| black_box(&*text).segment().count()));
        group.finish();
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .warm_up_time(std::time::Duration::from_millis(200))
        .measurement_time(std::time::Duration::from_millis(600))
        .sample_size(10);
    targets = compare
}
criterion_main!(benches);
