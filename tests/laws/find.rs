//! Laws of the finder, for `tests/laws.rs` and the fuzz targets.

use arabic_text::{Digits, Finder, Normalizer};

/// Settings by which a part of a text is normalized as it is in the whole: separators look at the digits around.
const SETTINGS: Normalizer = Normalizer::SEARCH.digits(Digits::Keep);

/// Matches stand in order, on borders, and each has the letters of the text that was looked for.
pub(crate) fn matches_are_what_was_looked_for(literal: &str, text: &str) {
    let finder = Finder::literal(literal, SETTINGS);
    let found = finder.find_all(text);
    assert_eq!(finder.is_match(text), !found.is_empty());
    let wanted = SETTINGS.normalize(literal);
    let mut last = 0;
    for span in found {
        assert!(span.start >= last && !span.is_empty());
        let part = text.get(span.range()).expect("a slice");
        assert!(SETTINGS.normalize(part).contains(&*wanted), "{part:?} for {literal:?}");
        last = span.start;
    }
}

/// But for a text of which nothing is left.
pub(crate) fn a_text_is_found_in_itself(text: &str) {
    let is_something = !SETTINGS.normalize(text).is_empty();
    // Longer ones are refused by the compiler of patterns.
    if text.len() < 1000 {
        assert_eq!(Finder::literal(text, SETTINGS).is_match(text), is_something);
    }
}

/// A pattern is used or refused, with the pattern in the error.
pub(crate) fn any_pattern_is_read(pattern: &str, text: &str) {
    match Finder::pattern(pattern, SETTINGS) {
        Ok(finder) => {
            for span in finder.find_all(text) {
                assert!(!span.is_empty() && text.get(span.range()).is_some());
            }
        }
        Err(error) => assert!(error.to_string().contains(pattern)),
    }
}
