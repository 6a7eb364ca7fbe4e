//! Normalization: idempotent, borrowed if and only if unchanged, the same by every way, with offsets that lead back.
#![no_main]

use arabic_text_fuzz::{normalizer, split};
use libfuzzer_sys::fuzz_target;

#[path = "../../tests/laws/normalize.rs"]
#[allow(dead_code)]
mod laws;

fuzz_target!(|data: &[u8]| {
    let Some(([choice], text)) = split(data) else { return };
    let normalizer = normalizer(choice);
    laws::idempotent(normalizer, &text);
    laws::borrowed_if_and_only_if_unchanged(normalizer, &text);
    laws::every_way_gives_the_same(normalizer, &text, "before");
    laws::parts_equal_the_whole(normalizer, &text);
    laws::offsets_lead_back(normalizer, &text);
});
