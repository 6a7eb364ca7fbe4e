//! Laws of transliteration, for `tests/laws.rs` and the fuzz targets.

use std::borrow::Cow;

use arabic_text::transliterate::Scheme;
use unicode_normalization::UnicodeNormalization;

pub(crate) fn borrowed_if_and_only_if_unchanged(text: &str) {
    for scheme in Scheme::ALL {
        for result in [scheme.to_latin(text), scheme.to_arabic(text)] {
            assert_eq!(matches!(result, Cow::Borrowed(_)), result == text, "{scheme} of {text:?}");
        }
    }
}

/// What is made of the characters of the table comes back, with its hamzas composed.
pub(crate) fn the_table_comes_back(text: &str) {
    for scheme in Scheme::ALL {
        let is_in_table = |c: &char| {
            let arabic = c.to_string();
            let latin = scheme.to_latin(&arabic);
            latin != arabic && scheme.to_arabic(&latin) == arabic
        };
        let text: String = text.chars().filter(is_in_table).collect();
        let back = scheme.to_arabic(&scheme.to_latin(&text)).nfc().collect::<String>();
        assert_eq!(back, text.nfc().collect::<String>(), "{scheme}");
    }
}
