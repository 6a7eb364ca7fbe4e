//! Throughput of normalization beside heavier libraries, in bytes of input.
//!
//! Groups are `normalize/<corpus>`. `aho-corasick` does the same work as `core`, which is checked; `icu_normalizer` does
//! other work (NFKC), as the nearest thing that a general library offers.

#[path = "../../corpora/mod.rs"]
mod corpora;

use std::hint::black_box;

use aho_corasick::AhoCorasick;
use arabic_text::{Marks, Normalizer};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use icu_normalizer::ComposingNormalizerBorrowed;

const CORE: Normalizer = Normalizer::LUCENE.strip_marks(Marks::TASHKEEL.union(Marks::SUPERSCRIPT_ALEF));

fn compare(c: &mut Criterion) {
    let marks = ('\u{64B}'..='\u{652}').chain(['\u{670}', '\u{640}']).map(|mark| (mark, ""));
    let letters = [('أ', "ا"), ('إ', "ا"), ('آ', "ا"), ('ى', "ي"), ('ة', "ه")];
    let (from, to): (Vec<String>, Vec<&str>) = marks.chain(letters).map(|(from, to)| (from.to_string(), to)).unzip();
    let automaton = AhoCorasick::new(from).expect("few patterns");
    let nfkc = ComposingNormalizerBorrowed::new_nfkc();
    for (corpus, text) in corpora::all() {
        assert_eq!(automaton.replace_all(&text, &to), CORE.normalize(&text), "{corpus}");
        let mut group = c.benchmark_group(format!("normalize/{corpus}"));
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function("core", |b| b.iter(|| CORE.normalize(black_box(&text)).len()));
        group.bench_function("search", |b| b.iter(|| Normalizer::SEARCH.normalize(black_box(&text)).len()));
        group.bench_function("aho-corasick", |b| b.iter(|| automaton.replace_all(black_box(&text), &to).len()));
        group.bench_function("icu_normalizer/nfkc", |b| b.iter(|| nfkc.normalize(black_box(&text)).len()));
        group.finish();
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .warm_up_time(std::time::Duration::from_millis(200))
        .measurement_time(std::time::Duration::from_millis(600))
        .sample_size(20);
    targets = compare
}
criterion_main!(benches);
