//! What the targets make of the bytes that the fuzzer gives them.

use std::borrow::Cow;

use arabic_text::{Normalizer, Tokenizer};

#[path = "../../tests/laws/normalize.rs"]
#[allow(dead_code)]
mod laws;

/// Some bytes to choose settings by, and the text behind them. Bytes that are no UTF-8 become U+FFFD.
pub fn split<const N: usize>(data: &[u8]) -> Option<([u8; N], Cow<'_, str>)> {
    let (choice, text) = data.split_first_chunk()?;
    Some((*choice, String::from_utf8_lossy(text)))
}

/// A text in two, at the first line break.
pub fn halves(text: &str) -> (&str, &str) {
    text.split_once('\n').unwrap_or((text, ""))
}

/// One of 56 settings: no more, since a program keeps the tables of the first 64.
pub fn normalizer(choice: u8) -> Normalizer {
    let profiles = [
        Normalizer::SEARCH,
        Normalizer::SOCIAL,
        Normalizer::LIGHT,
        Normalizer::PERSIAN_SAFE,
        Normalizer::LUCENE,
        Normalizer::new(),
    ];
    let choice = choice % 56;
    profiles.get(usize::from(choice)).copied().unwrap_or_else(|| {
        // Scattered by a multiplicative hash.
        let hash = u64::from(choice).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let [a, b, c, d, e, f, g, h] = hash.to_be_bytes();
        laws::settings(u16::from_be_bytes([a, b]), u32::from_be_bytes([c, d, e, f]), g, [h, a ^ h, b ^ h, c ^ h, d ^ h])
    })
}

pub fn tokenizer(choice: u8) -> Tokenizer {
    let profile = [Tokenizer::WORDS, Tokenizer::UAX29, Tokenizer::UD][usize::from(choice % 3)];
    profile.hashtag_parts(choice & 0x80 != 0)
}
