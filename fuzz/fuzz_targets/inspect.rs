//! Questions about a text: stripping keeps letters, words agree in both directions.
#![no_main]

use arabic_text_fuzz::{halves, split};
use libfuzzer_sys::fuzz_target;

#[path = "../../tests/laws/inspect.rs"]
mod laws;

fuzz_target!(|data: &[u8]| {
    let Some(([], text)) = split(data) else { return };
    laws::stripped_text_has_the_same_letters(&text);
    let (a, b) = halves(&text);
    laws::agreement_goes_both_ways(a, b);
});
