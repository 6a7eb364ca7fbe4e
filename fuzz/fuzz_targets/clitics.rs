//! Clitics and stems: the segments rebuild each word.
#![no_main]

use arabic_text_fuzz::split;
use libfuzzer_sys::fuzz_target;

#[path = "../../tests/laws/clitics.rs"]
mod laws;

fuzz_target!(|data: &[u8]| {
    let Some(([], text)) = split(data) else { return };
    let mut previous = "";
    for word in std::iter::once(&*text).chain(text.split(' ')) {
        laws::segments_rebuild_the_word(word, previous);
        laws::stems_are_no_longer(word);
        previous = word;
    }
});
