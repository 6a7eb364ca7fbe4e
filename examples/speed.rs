//! The speed of normalization beside other things, as one table of ratios.
//!
//! `cargo run --release --example speed`; `-- FILE` takes another article than the project's own.
//!
//! All ways take turns, and the fastest of many turns counts, so that other programs on the machine disturb little.

#[path = "../benches/corpora/mod.rs"]
mod corpora;

use std::hint::black_box;
use std::time::Instant;

use arabic_text::{Marks, Normalizer};

/// What the naive version does as well.
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

type Way<'a> = (&'a str, Box<dyn FnMut() + 'a>);

/// Nanoseconds of each way's fastest turn.
fn measure(ways: &mut [Way], len: usize) -> Vec<f64> {
    let repeats = ((1 << 18) / len.max(1)).max(1);
    let turns = ((64 << 20) / (len * repeats)).clamp(5, 60);
    let mut best = vec![f64::MAX; ways.len()];
    for _ in 0..turns {
        for ((_, way), best) in ways.iter_mut().zip(&mut best) {
            let start = Instant::now();
            for _ in 0..repeats {
                way();
            }
            *best = best.min(start.elapsed().as_nanos() as f64 / repeats as f64);
        }
    }
    best
}

fn row(name: &str, text: &str) {
    assert_eq!(CORE.normalize(text), naive(text), "{name}");
    let into = |settings: Normalizer| {
        let mut out = String::with_capacity(text.len() * 4 + 64);
        move || {
            out.clear();
            settings.normalize_into(black_box(text), &mut out);
        }
    };
    let mut copy = String::with_capacity(text.len());
    let unchanged = CORE.normalize(text).into_owned();
    let mut ways: Vec<Way> = vec![
        ("naive", Box::new(|| drop(black_box(naive(black_box(text)))))),
        (
            "memcpy",
            Box::new(|| {
                copy.clear();
                copy.push_str(black_box(text));
            }),
        ),
        ("simdutf8", Box::new(|| drop(black_box(simdutf8::basic::from_utf8(black_box(text.as_bytes())))))),
        ("core", Box::new(into(CORE))),
        ("unchanged", Box::new(|| drop(black_box(CORE.normalize(black_box(&unchanged)))))),
        ("offsets", Box::new(|| drop(black_box(CORE.normalize_with_offsets(black_box(text)))))),
        ("light", Box::new(into(Normalizer::LIGHT))),
        ("search", Box::new(into(Normalizer::SEARCH))),
        ("social", Box::new(into(Normalizer::SOCIAL))),
    ];
    let times = measure(&mut ways, text.len());
    print!("{name:12}");
    for ((_, _), time) in ways.iter().zip(&times) {
        print!(" {:7.2} ({:5.1}x)", text.len() as f64 / time, times[0] / time);
    }
    println!();
}

fn main() {
    println!("             naive memcpy simdutf8 core unchanged offsets light search social");
    for (name, text) in corpora::all() {
        row(name, &text);
    }
}
