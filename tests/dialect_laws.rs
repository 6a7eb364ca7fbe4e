//! Laws of dialect words.

mod seeded;

use std::time::{Duration, Instant};

use arabic_text::dialect::{Assessment, DialectDetector, EvidenceSource, Gloss};
use arabic_text::{Normalizer, find_dialect_words, strip_diacritics};
use proptest::prelude::*;

/// The texts of the marked sentences.
fn sentences() -> Vec<&'static str> {
    let lines = include_str!("cases/dialect.tsv").lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split('\t').nth(2)).collect()
}

/// Words of those sentences in any order, with marks of the sentence and noise between them.
fn text() -> impl Strategy<Value = String> {
    let words: Vec<&str> = sentences().iter().flat_map(|sentence| sentence.split(' ')).collect();
    let piece = prop_oneof![
        20 => proptest::sample::select(words).prop_map(String::from),
        1 => any::<String>(),
        1 => proptest::sample::select(vec!["، ", ". ", "«", "»", "\n", "؟", "ما", "ش", "و", "بـ", "😂"]).prop_map(String::from),
    ];
    proptest::collection::vec(piece, 0..25).prop_map(|pieces| pieces.join(" "))
}

fn check_evidence(text: &str, found: &Assessment<'_>) {
    let sum: f32 = found.evidence().iter().map(|evidence| evidence.weight()).sum();
    assert_eq!(found.score(), sum);
    let expected = 1.0 / (1.0 + (-sum).exp());
    assert!((found.dialectness() - expected).abs() < 1e-6);
    let listed = found.evidence().iter().filter(|evidence| matches!(evidence.source(), EvidenceSource::Word(_)));
    assert_eq!(listed.count(), found.words().len());
    let shares: f32 = found.regions().iter().map(|(_, share)| share).sum();
    assert!((shares - 1.0).abs() < 1e-4);
    let mut end = 0;
    for word in found.words() {
        let span = word.span();
        assert!(span.start >= end && span.end > span.start, "in order");
        assert_eq!(&text[span.range()], word.text());
        end = span.end;
    }
}

proptest! {
    #![proptest_config(seeded::config(500))]

    #[test]
    fn the_score_is_the_sum_of_the_evidence(text in text()) {
        check_evidence(&text, &DialectDetector::new().assess(&text));
    }

    #[test]
    fn any_string_is_read(text in any::<String>()) {
        check_evidence(&text, &DialectDetector::new().assess(&text));
    }

    /// Marks and tatweel between letters change nothing.
    #[test]
    fn marks_change_nothing(sentence in prop::sample::select(sentences()), mark in prop::sample::select(vec!['َ', 'ِ', 'ّ', 'ْ', 'ـ', 'ً'])) {
        let plain = strip_diacritics(sentence).replace('ـ', "");
        let letter = |c: char| c.is_alphabetic();
        let mut marked = String::new();
        for c in plain.chars() {
            if mark == 'ـ' && letter(c) && marked.ends_with(letter) {
                marked.push('ـ');
            }
            marked.push(c);
            if mark != 'ـ' && letter(c) {
                marked.push(mark);
            }
        }
        let bare = Normalizer::new().with_operation("strip-marks").unwrap().with_operation("strip-tatweel").unwrap();
        let words = |text: &str| -> Vec<String> {
            find_dialect_words(text).map(|word| bare.normalize(word.text()).into_owned()).collect()
        };
        prop_assert_eq!(words(&plain), words(&marked));
    }

    #[test]
    fn glosses_keep_what_is_not_dialect(text in text()) {
        let detector = DialectDetector::new();
        if detector.words(&text).next().is_none() {
            prop_assert_eq!(detector.gloss(&text, Gloss::Replace), text);
        } else {
            prop_assert!(detector.gloss(&text, Gloss::Annotate).len() >= text.len());
        }
    }
}

fn time(text: &str) -> Duration {
    let start = Instant::now();
    std::hint::black_box(find_dialect_words(text).count());
    start.elapsed()
}

#[test]
fn time_is_linear() {
    assert!(find_dialect_words("احنا").count() == 1); // the lexicon is read
    for word in ["بس ", "احنا. ", "كلمة ", "ما ", "هالبيت ", "يا ", "ماكتبتش، ", "و"] {
        let (small, large) = (time(&word.repeat(4_000)), time(&word.repeat(64_000)));
        assert!(large < small.max(Duration::from_millis(2)) * 64, "{word}: {small:?} {large:?}");
    }
}
