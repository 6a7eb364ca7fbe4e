//! The finder: the first line is looked for in the rest, as a text and as a pattern.
#![no_main]

use arabic_text_fuzz::{halves, split};
use libfuzzer_sys::fuzz_target;

#[path = "../../tests/laws/find.rs"]
mod laws;

fuzz_target!(|data: &[u8]| {
    let Some(([], text)) = split(data) else { return };
    let (literal, text) = halves(&text);
    laws::matches_are_what_was_looked_for(literal, text);
    laws::a_text_is_found_in_itself(text);
    laws::any_pattern_is_read(literal, text);
});
