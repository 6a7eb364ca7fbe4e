//! Sentences: in order, without gaps but white space, made of whole tokens.
#![no_main]

use arabic_text_fuzz::{split, tokenizer};
use libfuzzer_sys::fuzz_target;

#[path = "../../tests/laws/tokens.rs"]
#[allow(dead_code)]
mod laws;

fuzz_target!(|data: &[u8]| {
    let Some(([choice], text)) = split(data) else { return };
    laws::sentences_rebuild_the_text(tokenizer(choice), &text);
    laws::sentences_are_made_of_tokens(&text);
});
