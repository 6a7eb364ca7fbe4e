//! Tokens: in order, on borders, without gaps but white space.
#![no_main]

use arabic_text_fuzz::{split, tokenizer};
use libfuzzer_sys::fuzz_target;

#[path = "../../tests/laws/tokens.rs"]
#[allow(dead_code)]
mod laws;

fuzz_target!(|data: &[u8]| {
    let Some(([choice], text)) = split(data) else { return };
    laws::tokens_rebuild_the_text(tokenizer(choice), &text);
    laws::white_space_changes_no_other_token(tokenizer(choice), &text);
});
