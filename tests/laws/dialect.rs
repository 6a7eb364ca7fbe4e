//! Laws of dialect words, for the fuzz target; `tests/dialect_laws.rs` has more.

use arabic_text::dialect::{Assessment, DialectDetector, EvidenceSource, Gloss};

/// The score is the sum of the evidence, shares add up to one, words are in order and on borders.
pub(crate) fn evidence_adds_up(text: &str, found: &Assessment<'_>) {
    let sum: f32 = found.evidence().iter().map(|evidence| evidence.weight()).sum();
    assert_eq!(found.score(), sum);
    assert!((0.0..=1.0).contains(&found.dialectness()));
    assert_eq!(found.dialectness() > 0.5, sum > 0.0);
    let listed = found.evidence().iter().filter(|evidence| matches!(evidence.source(), EvidenceSource::Word(_)));
    assert_eq!(listed.count(), found.words().len());
    let shares: f32 = found.regions().iter().map(|(_, share)| share).sum();
    assert!((shares - 1.0).abs() < 1e-4);
    let mut end = 0;
    for word in found.words() {
        let span = word.span();
        assert!(span.start >= end && span.end > span.start, "in order");
        assert_eq!(text.get(span.range()), Some(word.text()));
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
