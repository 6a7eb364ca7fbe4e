//! The kernel of this machine beside the portable one: the same text, the same offsets, the same first change.
#![no_main]

use std::sync::LazyLock;

use arabic_text::Normalizer;
use arabic_text_fuzz::{normalizer, split};
use arabic_text_portable::Normalizer as Portable;
use libfuzzer_sys::fuzz_target;

/// The settings of each choice for both.
static SETTINGS: LazyLock<Vec<(Normalizer, Portable)>> = LazyLock::new(|| {
    let settings = (0..56).map(normalizer);
    let portable = |normalizer: Normalizer| {
        let operations = normalizer.operations();
        operations.iter().fold(Portable::new(), |portable, name| portable.with_operation(name).expect("the same names"))
    };
    settings.map(|normalizer| (normalizer, portable(normalizer))).collect()
});

fuzz_target!(|data: &[u8]| {
    let Some(([choice], text)) = split(data) else { return };
    let (normalizer, portable) = SETTINGS[usize::from(choice % 56)];
    let (normalized, map) = normalizer.normalize_with_offsets(&text);
    let (expected, portable_map) = portable.normalize_with_offsets(&text);
    assert_eq!(normalized, expected, "{normalizer:?}");
    let pieces = portable_map.pieces().map(|(a, b)| (a.range(), b.range()));
    assert!(map.pieces().map(|(a, b)| (a.range(), b.range())).eq(pieces), "{normalizer:?}");
    assert_eq!(normalizer.normalize(&text), portable.normalize(&text));
    assert_eq!(normalizer.is_normalized(&text), portable.is_normalized(&text));
    let mut in_place = text.to_string();
    normalizer.normalize_in_place(&mut in_place);
    assert_eq!(in_place, expected);
});
