//! Numbers: spans in order and on borders, values that print as they are read, a span alone that has the same value.
#![no_main]

use arabic_text::Digits;
use arabic_text::number::replace_numbers;
use arabic_text_fuzz::split;
use libfuzzer_sys::fuzz_target;

#[path = "../../tests/laws/numbers.rs"]
mod laws;

fuzz_target!(|data: &[u8]| {
    let Some(([], text)) = split(data) else { return };
    laws::spans_are_in_order_and_on_borders(&text);
    laws::values_are_read_back(&text);
    laws::a_span_alone_has_the_same_value(&text);
    let _ = replace_numbers(&text, Digits::Arabic);
});
