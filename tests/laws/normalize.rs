//! Laws of normalization, for `tests/laws.rs` and the fuzz targets.

use std::borrow::Cow;

use arabic_text::{Controls, Digits, Marks, Normalizer, OffsetMap, PresentationForms, Span, SuperscriptAlef, Tatweel};

/// Settings from numbers: classes of marks, switches, elongation, and the switches with more than two positions.
///
/// The light10 stemmer is never on: the stem of a stem may be shorter still, as in Lucene.
pub(crate) fn settings(marks: u16, switches: u32, elongation: u8, values: [u8; 5]) -> Normalizer {
    let on = |bit: u32| switches >> bit & 1 != 0;
    let classes = [
        Marks::TASHKEEL,
        Marks::SHADDA,
        Marks::SUPERSCRIPT_ALEF,
        Marks::HAMZA_MADDA,
        Marks::QURANIC,
        Marks::EXTENDED_VOWELS | Marks::EXTENDED_C,
    ];
    let marks = classes
        .iter()
        .enumerate()
        .filter(|(bit, _)| marks >> bit & 1 != 0)
        .fold(Marks::NONE, |all, (_, class)| all | *class);
    let forms =
        [PresentationForms::Keep, PresentationForms::Letters, PresentationForms::Words, PresentationForms::Phrases];
    let normalizer = Normalizer::new()
        .strip_marks(marks)
        .compose(on(0))
        .typing_order(on(1))
        .strip_hamza(on(3))
        .collapse_spaces(on(5))
        .fold_alef(on(6))
        .fold_alef_maksura(on(7))
        .fold_final_yeh(on(8))
        .fold_teh_marbuta(on(10))
        .fold_hamza(on(11))
        .fold_lookalikes(on(12))
        .fold_dotless(on(13))
        .fold_high_hamza(on(14))
        .fold_yeh_variants(on(15))
        .ascii_punctuation(on(16))
        .fold_case(on(17))
        .reduce_elongation(if on(18) { elongation % 4 } else { 0 })
        .strip_tatweel([Tatweel::Keep, Tatweel::KeepAbbreviations, Tatweel::Strip][values[0] as usize % 3])
        .strip_controls([Controls::Keep, Controls::Strip, Controls::StripToSpace][values[1] as usize % 3])
        .fold_presentation_forms(forms[values[2] as usize % 4])
        .digits([Digits::Keep, Digits::Ascii, Digits::Arabic, Digits::Persian][values[3] as usize % 4]);
    let normalizer = normalizer.lucene_letters(on(19) && on(20));
    match values[4] % 3 {
        0 => normalizer.superscript_alef(SuperscriptAlef::Alef),
        1 => normalizer.superscript_alef(SuperscriptAlef::Keep),
        _ => normalizer,
    }
}

pub(crate) fn idempotent(normalizer: Normalizer, text: &str) {
    let once = normalizer.normalize(text);
    let twice = normalizer.normalize(&once);
    assert_eq!(twice, once, "{normalizer:?}");
    assert!(matches!(twice, Cow::Borrowed(_)));
    assert!(normalizer.is_normalized(&once));
}

pub(crate) fn borrowed_if_and_only_if_unchanged(normalizer: Normalizer, text: &str) {
    let normalized = normalizer.normalize(text);
    assert_eq!(matches!(normalized, Cow::Borrowed(_)), *normalized == *text);
    assert_eq!(normalizer.is_normalized(text), *normalized == *text);
}

/// A new string, a buffer behind other text, in place, characters, and with offsets.
pub(crate) fn every_way_gives_the_same(normalizer: Normalizer, text: &str, before: &str) {
    let normalized = normalizer.normalize(text);
    let mut appended = before.to_string();
    normalizer.normalize_into(text, &mut appended);
    assert_eq!(&appended[before.len()..], &*normalized);
    let mut in_place = text.to_string();
    normalizer.normalize_in_place(&mut in_place);
    assert_eq!(in_place, normalized);
    assert!(normalizer.chars(text).eq(normalized.chars()));
    assert_eq!(normalizer.normalize_with_offsets(text).0, normalized);
}

/// Line breaks are safe borders whatever the settings, with collapsing of spaces only if a run stays in one part.
pub(crate) fn parts_equal_the_whole(normalizer: Normalizer, text: &str) {
    let normalizer = normalizer.collapse_spaces(false);
    let parts: Vec<Cow<'_, str>> = text.split('\n').map(|part| normalizer.normalize(part)).collect();
    assert_eq!(parts.join("\n"), normalizer.normalize(text));
}

pub(crate) fn offsets_lead_back(normalizer: Normalizer, text: &str) {
    let (normalized, map) = normalizer.normalize_with_offsets(text);
    let mut last = Span { start: 0, end: 0 };
    for (start, c) in normalized.char_indices() {
        let span = map.source_span(start..start + c.len_utf8());
        assert!(text.get(span.range()).is_some(), "{span:?} is no slice");
        assert!(span.start >= last.start && span.end >= last.end, "{span:?} after {last:?}");
        assert!(!span.is_empty());
        let back = map.normalized_span(span);
        assert!(back.start <= start && back.end >= start + c.len_utf8(), "{back:?} does not hold {start}");
        last = span;
    }
    if !normalized.is_empty() {
        assert_eq!(last.end, text.len());
    }
    for (start, c) in text.char_indices() {
        let span = map.normalized_span(start..start + c.len_utf8());
        assert!(normalized.get(span.range()).is_some());
    }
    offsets_in_chars_agree(&map, &normalized, text);
}

fn offsets_in_chars_agree(map: &OffsetMap, normalized: &str, text: &str) {
    let in_chars = map.to_chars(normalized, text);
    // The number of each byte's character, and of the end.
    let mut numbers: Vec<usize> = text.chars().enumerate().flat_map(|(n, c)| vec![n; c.len_utf8()]).collect();
    numbers.push(text.chars().count());
    for ((start, c), index) in normalized.char_indices().zip(0..) {
        let bytes = map.source_span(start..start + c.len_utf8());
        let chars = in_chars.source_span(index..index + 1);
        assert_eq!((numbers[bytes.start], numbers[bytes.end]), (chars.start, chars.end));
    }
}
