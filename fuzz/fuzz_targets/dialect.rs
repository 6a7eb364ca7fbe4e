//! Dialect words: spans in order and on borders, evidence that adds up, glosses that keep the rest.
#![no_main]

use std::sync::LazyLock;

use arabic_text::dialect::DialectDetector;
use arabic_text_fuzz::split;
use libfuzzer_sys::fuzz_target;

#[path = "../../tests/laws/dialect.rs"]
mod laws;

static DETECTOR: LazyLock<DialectDetector> = LazyLock::new(DialectDetector::new);

fuzz_target!(|data: &[u8]| {
    let Some(([], text)) = split(data) else { return };
    laws::evidence_adds_up(&text, &DETECTOR.assess(&text));
    for (sentence, found) in DETECTOR.sentences(&text) {
        laws::evidence_adds_up(sentence.text(), &found);
    }
    laws::glosses_keep_what_is_not_dialect(&DETECTOR, &text);
});
