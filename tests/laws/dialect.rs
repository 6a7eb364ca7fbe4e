//! Laws of dialect words, for `tests/dialect_laws.rs` and the fuzz target.

use arabic_text::dialect::{Assessment, DialectDetector, EvidenceSource, Gloss, Strength};

/// The score is the sum of the evidence, of which every word has its part; shares add up to one; words are in order and
/// on borders.
pub(crate) fn evidence_adds_up(text: &str, found: &Assessment<'_>) {
    let mut numbers = 0..;
    let mut end = 0;
    for evidence in found.evidence() {
        match evidence.source() {
            EvidenceSource::Prior => assert!(end == 0 && evidence.weight() < 0.0),
            // Every word speaks once, as loud as its strength.
            EvidenceSource::Word(number) => {
                assert_eq!(Some(number), numbers.next());
                let weakest = [Strength::Weak, Strength::Medium, Strength::Strong];
                let louder =
                    weakest.map(|strength| if found.words()[number].strength() > strength { 1.0 } else { 0.0 });
                assert!(evidence.weight() > louder.into_iter().sum::<f32>());
            }
            EvidenceSource::Standard(span) => {
                assert!(evidence.weight() < 0.0 && span.start >= end);
                assert!(text[span.range()].chars().all(|c| !c.is_whitespace()));
                end = span.end;
            }
            _ => assert!(evidence.weight().abs() <= 2.0),
        }
    }
    assert_eq!(numbers.start, found.words().len());
    let sum: f32 = found.evidence().iter().map(|evidence| evidence.weight()).sum();
    assert!((found.score() - sum).abs() < 1e-3);
    // A score of zero but for rounding is a half.
    if found.score().abs() > 1e-5 {
        assert_eq!(found.dialectness() > 0.5, found.score() > 0.0);
    } else {
        assert!((found.dialectness() - 0.5).abs() < 1e-4);
    }
    assert!((0.0..=1.0).contains(&found.dialectness()));
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

pub(crate) fn glosses_keep_what_is_not_dialect(detector: &DialectDetector, text: &str) {
    if detector.words(text).next().is_none() {
        assert_eq!(detector.gloss(text, Gloss::Replace), text);
    } else {
        assert!(detector.gloss(text, Gloss::Annotate).len() >= text.len());
    }
}
