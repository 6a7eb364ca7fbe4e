//! Laws of the reader of word lists, for `tests/laws.rs` and the fuzz targets.

use arabic_text::dialect::DialectDetector;
use arabic_text::{LexiconError, Normalizer, StopWords};

/// An error names the file and a line of it.
fn names_a_line(error: &LexiconError, list: &str) {
    assert_eq!(error.file(), "own.tsv");
    assert!((1..=list.lines().count()).contains(&error.line()), "{error}");
    assert!(error.to_string().starts_with(&format!("own.tsv:{}: ", error.line())));
}

/// A list is read as a whole, or the line is named that cannot be.
pub(crate) fn stop_words_are_read_or_a_line_is_named(list: &str) {
    match StopWords::from_tsv("own.tsv", list, Normalizer::SEARCH) {
        Ok(words) => {
            let lines = list.trim_start_matches('\u{FEFF}').lines();
            let listed = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
            assert!(listed.filter_map(|line| line.split('\t').next()).all(|word| words.contains(word)));
        }
        Err(error) => names_a_line(&error, list),
    }
}

pub(crate) fn dialect_words_are_read_or_a_line_is_named(list: &str) {
    match DialectDetector::new().with_lexicon("own.tsv", list) {
        Ok(detector) => {
            for word in detector.words(list) {
                let _ = (word.regions(), word.msa().count(), word.gloss());
            }
        }
        Err(error) => names_a_line(&error, list),
    }
}
