//! Laws of numbers, for `tests/number_laws.rs` and the fuzz targets.

use arabic_text::number::{Flag, Value, find_numbers};

pub(crate) fn spans_are_in_order_and_on_borders(text: &str) {
    let mut end = 0;
    for number in find_numbers(text) {
        assert!(number.span().start >= end && !number.span().is_empty());
        assert_eq!(text.get(number.span().range()), Some(number.text()));
        assert!(number.range_start().is_none_or(|start| start < number.span().start && text.is_char_boundary(start)));
        end = number.span().end;
    }
}

/// But where the words around decided.
pub(crate) fn a_span_alone_has_the_same_value(text: &str) {
    for number in find_numbers(text).filter(|number| !number.flags().contains(Flag::Contextual)) {
        let alone: Vec<_> = find_numbers(number.text()).collect();
        assert_eq!(alone.len(), 1, "{:?} of {text:?}", number.text());
        assert_eq!(alone[0].value(), number.value(), "{:?} of {text:?}", number.text());
        assert_eq!(alone[0].text(), number.text());
    }
}

pub(crate) fn values_are_read_back(text: &str) {
    for value in find_numbers(text).filter_map(|number| number.value().cloned()) {
        assert_eq!(value.to_string().parse::<Value>(), Ok(value));
    }
}
