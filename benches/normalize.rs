//! Throughput of normalization, in bytes of input.
//!
//! Groups are `normalize/<corpus>`; in each, the library's ways beside what people write by hand. `core` is what
//! the naive version can do as well: strip U+064B to U+0652, U+0670 and tatweel, fold alef, alef maksura and teh
//! marbuta; there the outputs are checked to be equal. `search` does much more, and `nfkc` does other work: it is
//! there as the nearest thing that general libraries offer. `icu_normalizer` and `aho-corasick` are in `benches/peers`.
//! `examples/speed.rs` prints the same comparisons as tables.

mod corpora;

use std::hint::black_box;

use arabic_text::{Marks, Normalizer, Tatweel};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use unicode_normalization::UnicodeNormalization;

/// Looks at each code point by itself, as the naive version does.
const CORE: Normalizer = Normalizer::LUCENE.strip_marks(Marks::TASHKEEL.union(Marks::SUPERSCRIPT_ALEF));

fn naive(text: &str) -> String {
    text.chars()
        .filter_map(|c| match c {
            '\u{64B}'..='\u{652}' | '\u{670}' | '\u{640}' => None,
            'أ' | 'إ' | 'آ' => Some('ا'),
            'ى' => Some('ي'),
            'ة' => Some('ه'),
            c => Some(c),
        })
        .collect()
}

fn normalize(c: &mut Criterion) {
    let mut corpora = corpora::all();
    // Too much to make only to see that the bench works.
    if !std::env::args().any(|argument| argument == "--test") {
        corpora.push(("64 MiB", corpora::shuffled(&corpora[0].1, 64 << 20)));
    }
    for (corpus, text) in corpora {
        assert_eq!(CORE.normalize(&text), naive(&text), "{corpus}");
        let mut group = c.benchmark_group(format!("normalize/{corpus}"));
        group.throughput(Throughput::Bytes(text.len() as u64));
        let mut out = String::with_capacity(text.len() * 4);
        group.bench_function("memcpy", |b| {
            b.iter(|| {
                out.clear();
                out.push_str(black_box(&text));
            });
        });
        group.bench_function("simdutf8", |b| b.iter(|| simdutf8::basic::from_utf8(black_box(text.as_bytes())).is_ok()));
        for (name, settings) in [
            ("core", CORE),
            ("strip-marks", Normalizer::new().strip_marks(Marks::ALL).strip_tatweel(Tatweel::Strip)),
            ("light", Normalizer::LIGHT),
            ("search", Normalizer::SEARCH),
            ("social", Normalizer::SOCIAL),
        ] {
            group.bench_function(format!("{name}/into"), |b| {
                b.iter(|| {
                    out.clear();
                    settings.normalize_into(black_box(&text), &mut out);
                });
            });
        }
        group.bench_function("core/cow", |b| b.iter(|| CORE.normalize(black_box(&text)).len()));
        let mut in_place = String::new();
        group.bench_function("core/copied, then in place", |b| {
            b.iter(|| {
                in_place.clear();
                in_place.push_str(black_box(&text));
                CORE.normalize_in_place(&mut in_place);
            });
        });
        group.bench_function("core/offsets", |b| b.iter(|| CORE.normalize_with_offsets(black_box(&text)).0.len()));
        let normalized = CORE.normalize(&text).into_owned();
        group.bench_function("core/unchanged", |b| b.iter(|| CORE.normalize(black_box(&normalized)).len()));
        group.bench_function("naive", |b| b.iter(|| naive(black_box(&text)).len()));
        group.bench_function("unicode-normalization/nfkc", |b| {
            b.iter(|| black_box(&text).nfkc().collect::<String>().len());
        });
        group.finish();
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .warm_up_time(std::time::Duration::from_millis(200))
        .measurement_time(std::time::Duration::from_millis(600))
        .sample_size(20);
    targets = normalize
}
criterion_main!(benches);
