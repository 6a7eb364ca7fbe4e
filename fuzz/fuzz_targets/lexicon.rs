//! Word lists of the caller: read as a whole, or a line is named.
#![no_main]

use arabic_text_fuzz::split;
use libfuzzer_sys::fuzz_target;

#[path = "../../tests/laws/lexicon.rs"]
mod laws;

fuzz_target!(|data: &[u8]| {
    let Some(([], text)) = split(data) else { return };
    laws::stop_words_are_read_or_a_line_is_named(&text);
    laws::dialect_words_are_read_or_a_line_is_named(&text);
});
