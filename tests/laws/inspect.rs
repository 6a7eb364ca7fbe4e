//! Laws of questions about a text, for `tests/laws.rs` and the fuzz targets.

use arabic_text::{diacritics_agree, inspect, strip_diacritics};

pub(crate) fn stripped_text_has_the_same_letters(text: &str) {
    let (before, after) = (inspect(text), inspect(&strip_diacritics(text)));
    assert!(!after.has_marks());
    assert_eq!(after.arabic_letters(), before.arabic_letters());
    assert_eq!(after.other_letters(), before.other_letters());
    assert!((0.0..=1.0).contains(&before.arabic_share()));
}

pub(crate) fn agreement_goes_both_ways(a: &str, b: &str) {
    assert!(diacritics_agree(a, a));
    assert_eq!(diacritics_agree(a, b), diacritics_agree(b, a));
}
