//! The speed of normalization beside other things, as tables of ratios.
//!
//! `cargo run --release --example speed`; `ARABIC_TEXT_REFERENCE=FILE` takes another article than the project's own.
//! `-- --times N CORPUS SETTINGS` only normalizes 64 KiB of a corpus N times, with `offsets` for `SETTINGS` with a map of
//! offsets: for `.ci/instructions`.
//!
//! All ways take turns, and the fastest of many turns counts, so that other programs on the machine disturb little.

#[path = "../benches/corpora/mod.rs"]
mod corpora;

use std::hint::black_box;
use std::time::Instant;

use arabic_text::{Marks, Normalizer};

/// What the naive version does as well.
const CORE: Normalizer = Normalizer::LUCENE.strip_marks(Marks::TASHKEEL.union(Marks::SUPERSCRIPT_ALEF));

/// What people write by hand.
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

type Way<'t> = (&'static str, Box<dyn FnMut() + 't>);

/// Into a buffer that is used again.
fn into<'t>(settings: Normalizer, text: &'t str) -> Box<dyn FnMut() + 't> {
    let mut out = String::new();
    Box::new(move || {
        out.clear();
        settings.normalize_into(black_box(text), &mut out);
        black_box(&out);
    })
}

fn ways<'t>(text: &'t str, unchanged: &'t str) -> Vec<Way<'t>> {
    let mut copy = String::new();
    let mut in_place = String::new();
    vec![
        ("naive", Box::new(|| assert!(black_box(naive(black_box(text))).len() <= text.len()))),
        (
            "memcpy",
            Box::new(move || {
                copy.clear();
                copy.push_str(black_box(text));
                black_box(&copy);
            }),
        ),
        ("simdutf8", Box::new(|| assert!(simdutf8::basic::from_utf8(black_box(text.as_bytes())).is_ok()))),
        ("core", into(CORE, text)),
        (
            "copied, then in place",
            Box::new(move || {
                in_place.clear();
                in_place.push_str(black_box(text));
                CORE.normalize_in_place(&mut in_place);
            }),
        ),
        ("unchanged", Box::new(|| assert!(CORE.is_normalized(black_box(unchanged))))),
        ("new string", Box::new(|| assert!(CORE.normalize(black_box(text)).len() <= text.len()))),
        ("offsets", Box::new(|| assert!(CORE.normalize_with_offsets(black_box(text)).0.len() <= text.len()))),
        ("`LIGHT`", into(Normalizer::LIGHT, text)),
        ("`SEARCH`", into(Normalizer::SEARCH, text)),
        ("`SOCIAL`", into(Normalizer::SOCIAL, text)),
    ]
}

/// Nanoseconds of each way's fastest turn.
fn measure(ways: &mut [Way], len: usize) -> Vec<f64> {
    let repeats = ((1 << 16) / len.max(1)).max(1);
    let turns = ((64 << 20) / (len * repeats)).clamp(3, 100);
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

fn print_row(name: &str, cells: impl Iterator<Item = String>) {
    println!("| {name} | {} |", cells.collect::<Vec<_>>().join(" | "));
}

fn print_head(first: &str, ways: &[Way]) {
    print_row(first, ways.iter().map(|(name, _)| (*name).to_string()));
    print_row("---", ways.iter().map(|_| "---".to_string()));
}

/// A line of GB/s of input; with what that is as a multiple of the naive version.
fn print_speeds(name: &str, text: &str, with_head: bool) {
    let unchanged = naive(text);
    assert_eq!(CORE.normalize(text), unchanged, "{name}");
    let mut ways = ways(text, &unchanged);
    if with_head {
        print_head("GB/s (times naive)", &ways);
    }
    let times = measure(&mut ways, text.len());
    print_row(
        name,
        ways.iter().zip(&times).map(|((way, _), time)| {
            let len = if *way == "unchanged" { unchanged.len() } else { text.len() };
            let speed = |time: f64, len: usize| len as f64 / time;
            format!("{:.2} ({:.1})", speed(*time, len), speed(*time, len) / speed(times[0], text.len()))
        }),
    );
}

fn print_words() {
    for text in ["كتاب", "المستشفيات", "مُدَرِّسَة"] {
        let unchanged = naive(text);
        let mut ways = ways(text, &unchanged);
        let times = measure(&mut ways, text.len());
        if text.len() == 8 {
            print_head("ns for one word of so many bytes", &ways);
        }
        print_row(&text.len().to_string(), times.iter().map(|time| format!("{time:.1}")));
    }
}

fn print_first_calls() {
    print_row("µs for the first call", Normalizer::PROFILES.iter().map(|profile| profile.name.to_string()));
    print_row("---", Normalizer::PROFILES.iter().map(|_| "---".to_string()));
    let first = |settings: Normalizer| {
        let start = Instant::now();
        black_box(settings.normalize(black_box("نعم")).len());
        format!("{:.0}", start.elapsed().as_nanos() as f64 / 1000.0)
    };
    print_row("", Normalizer::PROFILES.iter().map(|profile| first(profile.normalizer)));
}

fn normalize_times(arguments: &[String]) {
    let [times, corpus, settings] = arguments else { panic!("--times N CORPUS SETTINGS") };
    let text = corpora::all().into_iter().find(|(name, _)| name == corpus).expect("a corpus").1;
    let mut end = text.len().min(1 << 16);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let times = times.parse().expect("a number");
    if settings == "offsets" {
        return (0..times).for_each(|_| drop(black_box(CORE.normalize_with_offsets(black_box(&text[..end])))));
    }
    let settings = Normalizer::profile(settings).unwrap_or(CORE);
    let mut way = into(settings, &text[..end]);
    (0..times).for_each(|_| way());
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.first().is_some_and(|first| first == "--times") {
        return normalize_times(&arguments[1..]);
    }
    print_first_calls();
    println!();
    for (index, (name, text)) in corpora::all().into_iter().filter(|(name, _)| *name != "word").enumerate() {
        print_speeds(name, &text, index == 0);
    }
    println!();
    let words = corpora::all().swap_remove(0).1;
    for (index, (name, len)) in
        [("4 KiB", 4 << 10), ("64 KiB", 64 << 10), ("4 MiB", 4 << 20), ("64 MiB", 64 << 20)].into_iter().enumerate()
    {
        print_speeds(name, &corpora::shuffled(&words, len), index == 0);
    }
    println!();
    print_words();
}
