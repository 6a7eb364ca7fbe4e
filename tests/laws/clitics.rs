//! Laws of clitics and stems, for `tests/laws.rs` and the fuzz targets.

use arabic_text::clitics::Segmenter;
use arabic_text::{light10, search_stem};

/// Segments stand in order without gaps, on borders, and one of them is the stem.
pub(crate) fn segments_rebuild_the_word(word: &str, previous: &str) {
    for (split_article, dialect) in [(false, false), (true, false), (false, true), (true, true)] {
        let segmenter = Segmenter::new().split_article(split_article).dialect(dialect);
        for segments in [segmenter.segment(word), segmenter.segment_after(word, previous)] {
            let mut end = 0;
            for segment in &*segments {
                assert_eq!(segment.span().start, end, "{word:?}");
                assert!(!segment.span().is_empty() && word.is_char_boundary(segment.span().end), "{word:?}");
                end = segment.span().end;
            }
            assert_eq!(end, word.len());
            assert_eq!(segments.is_empty(), word.is_empty());
            assert!(segments.into_iter().eq(segments.iter().copied()));
        }
        let _ = segmenter.knows(word);
    }
}

pub(crate) fn stems_are_no_longer(word: &str) {
    assert!(word.contains(light10(word)));
    assert!(!word.is_empty() || search_stem(word).is_empty());
}
