//! Finding text whatever its spelling: patterns match normalized text, and matches point into the original.

use regex::Regex;
use thiserror::Error;

use crate::normalize::Normalizer;
use crate::span::Span;

/// A pattern that cannot be used.
#[derive(Clone, PartialEq, Eq, Debug, Error)]
#[error("pattern `{pattern}`: {reason}")]
pub struct PatternError {
    pattern: String,
    reason: String,
}

/// A pattern that finds a text in every spelling that a normalizer takes for the same.
///
/// ```
/// use arabic_text::{Finder, Normalizer};
///
/// // «مكتبة» (maktaba, "library"), vocalised, with tatweel, with heh in place of teh marbuta
/// let text = "مَكْتَبَةٌ، مكتـــبة، مكتبه، كتاب";
/// let finder = Finder::literal("مكتبة", Normalizer::SEARCH);
/// let found: Vec<&str> = finder.find_all(text).into_iter().map(|span| &text[span.range()]).collect();
/// assert_eq!(found, ["مَكْتَبَةٌ", "مكتـــبة", "مكتبه"]);
/// ```
#[derive(Clone, Debug)]
pub struct Finder {
    regex: Regex,
    normalizer: Normalizer,
}

impl Finder {
    /// Finds a text as it is, up to what the normalizer folds. A text of which nothing is left finds nothing.
    #[must_use]
    pub fn literal(text: &str, normalizer: Normalizer) -> Self {
        let text = normalizer.normalize(text);
        // An escaped text is a valid pattern; the one that matches nothing stands for the empty text, and for one
        // that is longer than the compiler of patterns allows.
        let pattern = if text.is_empty() { NOTHING.into() } else { regex::escape(&text) };
        let regex = Regex::new(&pattern).or_else(|_| Regex::new(NOTHING)).expect("a constant pattern");
        Self { regex, normalizer }
    }

    /// Finds a regular expression, in the syntax of the crate `regex`. Its letters, escapes aside, are normalized as the
    /// text is, so write it in any spelling.
    ///
    /// ```
    /// use arabic_text::{Finder, Normalizer};
    ///
    /// let finder = Finder::pattern(r"سنة \d+", Normalizer::SEARCH)?; // ("year" and a number)
    /// let text = "في سَنَة ٢٠٢٤م";
    /// assert_eq!(&text[finder.find_all(text)[0].range()], "سَنَة ٢٠٢٤");
    /// assert!(Finder::pattern("(", Normalizer::SEARCH).is_err());
    /// # Ok::<(), arabic_text::PatternError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// A [`PatternError`] that shows the pattern and says what is wrong with it.
    pub fn pattern(pattern: &str, normalizer: Normalizer) -> Result<Self, PatternError> {
        let normalized = normalize_pattern(pattern, normalizer);
        match Regex::new(&normalized) {
            Ok(regex) => Ok(Self { regex, normalizer }),
            Err(error) => Err(PatternError { pattern: pattern.into(), reason: error.to_string() }),
        }
    }

    /// Whether the text has a match.
    ///
    /// ```
    /// # use arabic_text::{Finder, Normalizer};
    /// assert!(Finder::literal("إلى", Normalizer::SEARCH).is_match("ذهب الى البيت")); // (ʾilā, "to")
    /// ```
    #[must_use]
    pub fn is_match(&self, text: &str) -> bool {
        self.regex.is_match(&self.normalizer.normalize(text))
    }

    /// The matches in order, as spans of the text: whole letters with their marks. Matches of nothing are left out.
    /// Allocates the normalized text, unless the text is, and the list.
    #[must_use]
    pub fn find_all(&self, text: &str) -> Vec<Span> {
        let (normalized, map) = self.normalizer.normalize_with_offsets(text);
        let matches = self.regex.find_iter(&normalized).filter(|found| !found.is_empty());
        matches.map(|found| map.source_span(found.range())).collect()
    }
}

/// An empty character class.
const NOTHING: &str = r"[^\s\S]";

/// Normalizes what is not an escape: `\d`, `\S`, `\p{Arabic}` and `\x{…}` stay.
fn normalize_pattern(pattern: &str, normalizer: Normalizer) -> String {
    let mut normalized = String::new();
    let mut rest = pattern;
    while let Some(at) = rest.find('\\') {
        normalizer.normalize_into(&rest[..at], &mut normalized);
        let mut escape = at + rest[at..].chars().take(2).map(char::len_utf8).sum::<usize>();
        if rest[escape..].starts_with('{') {
            escape += rest[escape..].find('}').map_or(0, |end| end + 1);
        }
        normalized.push_str(&rest[at..escape]);
        rest = &rest[escape..];
    }
    normalizer.normalize_into(rest, &mut normalized);
    normalized
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_stay() {
        let normalized = |pattern| normalize_pattern(pattern, Normalizer::SEARCH);
        assert_eq!(normalized(r"\S+ أ\p{Lu}\\B\x{41}"), r"\S+ ا\p{Lu}\\b\x{41}");
        assert_eq!(normalized(r"x\"), r"x\");
    }

    #[test]
    fn nothing_is_found_in_place_of_nothing() {
        for text in ["", "\u{64E}", "ـ"] {
            assert!(Finder::literal(text, Normalizer::SEARCH).find_all("بَـ text").is_empty());
        }
        assert!(Finder::literal("a.b", Normalizer::SEARCH).find_all("axb").is_empty());
        assert!(Finder::pattern("x*", Normalizer::SEARCH).is_ok_and(|finder| finder.find_all("بب").is_empty()));
    }

    #[test]
    fn errors_show_the_pattern() {
        let error = Finder::pattern("[أ", Normalizer::SEARCH).unwrap_err();
        assert!(error.to_string().starts_with("pattern `[أ`: "), "{error}");
    }
}
