use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::weights::VERSION;
use super::*;
use crate::{Marks, Normalizer};

#[path = "../../../tests/seeded/mod.rs"]
mod seeded;

const FILE: &[u8] = include_bytes!("../../../data/dialect/model.bin");

#[test]
fn the_shipped_file_is_what_its_header_says() {
    let model = Weights::read(FILE).unwrap();
    assert!(FILE.len() <= 256_000, "{}", FILE.len());
    assert_eq!((&FILE[..4], FILE[4], usize::from(FILE[5])), (&b"ATDM"[..], VERSION, LABELS));
    assert_eq!(FILE.len(), 12 + 12 * LABELS + 4 * model.buckets());
    let names: Vec<&[u8]> = FILE[12..].chunks(12).take(LABELS).map(|label| &label[..3]).collect();
    assert_eq!(names, NAMES.map(str::as_bytes));
}

#[test]
fn other_files_are_refused() {
    for len in [0, 11, 12 + 12 * LABELS, FILE.len() - 1] {
        assert!(Weights::read(&FILE[..len]).is_err());
    }
    for at in [0, 4, 5, 8, 12] {
        let mut bytes = FILE.to_vec();
        bytes[at] ^= 1;
        assert!(Weights::read(&bytes).is_err(), "byte {at}");
    }
    let mut bytes = FILE.to_vec();
    bytes[16..20].copy_from_slice(&f32::NAN.to_le_bytes());
    assert!(Weights::read(&bytes).is_err());
}

#[test]
fn what_is_written_is_read() {
    let mut labels = *Weights::read(FILE).unwrap().labels();
    labels[4].relative = true;
    let rows = [[-8, -1, 0, 1, 2, 3, 6, 7], [7, 6, 5, 4, 3, 2, 1, 0]];
    let bytes = Weights::write(&labels, &rows);
    let model = Weights::read(&bytes).unwrap();
    assert_eq!((model.labels(), model.buckets()), (&labels, 2));
    assert_eq!(bytes[bytes.len() - 8..], [0x70, 0x98, 0xBA, 0xFE, 0xEF, 0xCD, 0xAB, 0x89]);
}

#[test]
fn a_row_without_data_is_neutral() {
    let mut labels = [weights::Label { relative: false, scale: 1.0, bias: 0.0 }; LABELS];
    labels[4] = weights::Label { relative: true, scale: 0.0, bias: 0.0 };
    let bytes = Weights::write(&labels, &[[0, 6, 0, 0, 0, 0, 0, 0]]);
    let score = Weights::read(&bytes).unwrap().score(["دلوقتي"]).log_probabilities;
    assert!(score[2] < score[4] && score[4] < score[1], "{score:?}");
}

#[test]
fn regions_are_told_apart() {
    // One sentence each that no native speaker would give to another region.
    for (text, label) in [
        ("وأعلنت وزارة الخارجية في بيان لها أن المباحثات سوف تستأنف خلال الأسبوع المقبل", "MSA"),
        ("أنا عايز أروح دلوقتي عشان مش هينفع نستنى أكتر من كده", "EGY"),
        ("شو بدك تعمل هلأ؟ أنا ما بعرف ليش هيك عم يحكوا", "LEV"),
        ("وش تبي تسوي الحين؟ ابي اروح معاكم بس ماقدر", "GLF"),
        ("واش راك دير دروك؟ ماعلاباليش علاش راهم هكا", "MGR"),
    ] {
        let score = score(text);
        let best = (0..LABELS).max_by(|&a, &b| score.log_probabilities[a].total_cmp(&score.log_probabilities[b]));
        assert_eq!(NAMES[best.unwrap()], label, "{score:?}");
    }
}

#[test]
fn spelling_noise_is_nothing() {
    assert_eq!(score("مبرووووك"), score("مبروك"));
    assert_eq!(score("إحنا رايحين المدرسة"), score("احنا رايحين المدرسه"));
    assert_eq!(score("إحنا، رايحين @user https://example.com/x 2024!").words, 2);
    assert_eq!(score_words(["احنا", "رايحين"]), score("احنا رايحين"));
    assert_eq!(score("hello 123"), score(""));
}

#[test]
fn time_is_linear() {
    for unit in ["ا", "اب", "كلمة ", "\u{64B}", "ـ", "a", "😀"] {
        let start = Instant::now();
        std::hint::black_box(score(&unit.repeat(4_000_000 / unit.len())));
        assert!(start.elapsed() < Duration::from_secs(10), "{unit:?}: {:?}", start.elapsed());
    }
}

fn text() -> impl Strategy<Value = String> {
    let word = prop_oneof![8 => "[\u{621}-\u{652}\u{6A9}\u{6AF}\u{6CC}ا-ي]{1,30}", 1 => any::<String>()];
    proptest::collection::vec(word, 0..12).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(seeded::config(2_000))]

    #[test]
    fn probabilities_sum_to_one(text in text()) {
        let logs = score(&text).log_probabilities;
        prop_assert!(logs.iter().all(|log| log.is_finite() && *log <= 1e-6), "{:?}", logs);
        prop_assert!((logs.iter().map(|log| log.exp()).sum::<f32>() - 1.0).abs() < 1e-4);
    }

    #[test]
    fn marks_and_tatweel_change_nothing(text in text()) {
        let bare = Normalizer::new().strip_marks(Marks::ALL).strip_tatweel(crate::Tatweel::Strip).normalize(&text);
        prop_assert_eq!(score(&text), score(&bare));
    }
}
