//! Laws of dialect words.

#[path = "laws/dialect.rs"]
mod laws;
mod seeded;

use std::time::{Duration, Instant};

use arabic_text::dialect::{Assessment, DialectDetector, EvidenceSource};
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

/// What is listed, apart from the model: the prior, the dialect words in order, and the words that only MSA has.
fn lexical(found: &Assessment<'_>) -> f32 {
    let is_lexical =
        |source| matches!(source, EvidenceSource::Prior | EvidenceSource::Word(_) | EvidenceSource::Standard(_));
    let evidence = found.evidence().iter().filter(|evidence| is_lexical(evidence.source()));
    evidence.map(|evidence| evidence.weight()).sum()
}

proptest! {
    #![proptest_config(seeded::config(500))]

    #[test]
    fn evidence_is_listed(text in text()) {
        laws::evidence_adds_up(&text, &DialectDetector::new().assess(&text));
    }

    /// Lines do not see each other, so their evidence adds up; and more dialect never makes less of it.
    #[test]
    fn evidence_of_lines_adds_up(first in text(), second in text()) {
        let detector = DialectDetector::new();
        let (first, second) = (first.replace('\n', " "), second.replace('\n', " "));
        let score = |text: &str| lexical(&detector.assess(text)) - lexical(&detector.assess(""));
        let both = format!("{first}\n{second}");
        prop_assert!((score(&both) - score(&first) - score(&second)).abs() < 1e-3);
        let dialect = format!("{first}\nاحنا مش عارفين"); // (iḥna miš ʿarfīn, "we do not know")
        let standard = format!("{first}\nالذي سوف"); // (allaḏī sawfa, "who will")
        prop_assert!(score(&dialect) > score(&first) + 3.0);
        prop_assert!(score(&standard) < score(&first));
        let mut more: Vec<(f32, f32)> = [first, second, both]
            .iter()
            .map(|text| detector.assess(text))
            .map(|found| (found.score(), found.dialectness()))
            .collect();
        more.sort_by(|a, b| a.0.total_cmp(&b.0));
        prop_assert!(more.windows(2).all(|pair| pair[0].1 <= pair[1].1));
    }

    #[test]
    fn any_string_is_read(text in any::<String>()) {
        laws::evidence_adds_up(&text, &DialectDetector::new().assess(&text));
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
        laws::glosses_keep_what_is_not_dialect(&DialectDetector::new(), &text);
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
