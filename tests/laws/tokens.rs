//! Laws of tokens and sentences, for `tests/token_laws.rs` and the fuzz targets.

use arabic_text::{TokenKind, Tokenizer};

fn is_gap(c: char) -> bool {
    c.is_whitespace() || c == '\u{200B}'
}

/// Spans in order, on borders, not empty, with nothing but white space between: the parts rebuild the text.
fn rebuild<'t>(text: &'t str, parts: impl Iterator<Item = (usize, usize, &'t str)>) {
    let mut at = 0;
    for (start, end, part) in parts {
        assert!(start >= at && end > start, "{start}..{end} behind {at}");
        assert_eq!(text.get(start..end), Some(part));
        assert!(text[at..start].chars().all(is_gap), "a gap of {:?}", &text[at..start]);
        at = end;
    }
    assert!(text[at..].chars().all(is_gap), "a rest of {:?}", &text[at..]);
}

pub(crate) fn tokens_rebuild_the_text(tokenizer: Tokenizer, text: &str) {
    rebuild(text, tokenizer.tokens(text).map(|token| (token.start(), token.end(), token.text())));
    let whole: String = tokenizer.whitespace(true).tokens(text).map(|token| token.text()).collect();
    assert_eq!(whole, text);
}

pub(crate) fn white_space_changes_no_other_token(tokenizer: Tokenizer, text: &str) {
    let with = tokenizer.whitespace(true).tokens(text).filter(|token| token.kind() != TokenKind::Whitespace);
    assert!(with.eq(tokenizer.tokens(text)));
}

pub(crate) fn sentences_rebuild_the_text(tokenizer: Tokenizer, text: &str) {
    rebuild(text, tokenizer.sentences(text).map(|sentence| (sentence.start(), sentence.end(), sentence.text())));
    let whole: String = tokenizer.whitespace(true).sentences(text).map(|sentence| sentence.text()).collect();
    assert_eq!(whole, text);
}

/// No sentence begins or ends within a token of the profile `words`.
pub(crate) fn sentences_are_made_of_tokens(text: &str) {
    let borders: Vec<usize> = Tokenizer::WORDS.tokens(text).flat_map(|token| [token.start(), token.end()]).collect();
    for sentence in Tokenizer::WORDS.sentences(text) {
        let is_border = |at| borders.binary_search(&at).is_ok();
        assert!(is_border(sentence.start()) && is_border(sentence.end()), "{sentence:?}");
    }
}
