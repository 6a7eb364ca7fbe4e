//! Transliteration: what is made of the table's characters comes back; borrowed if and only if unchanged.
#![no_main]

use arabic_text_fuzz::split;
use libfuzzer_sys::fuzz_target;

#[path = "../../tests/laws/transliterate.rs"]
mod laws;

fuzz_target!(|data: &[u8]| {
    let Some(([], text)) = split(data) else { return };
    laws::borrowed_if_and_only_if_unchanged(&text);
    laws::the_table_comes_back(&text);
});
