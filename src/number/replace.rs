//! The text with its numbers in digits.

use std::borrow::Cow;
use std::fmt::Write;

use super::{Flag, Number, NumberKind, find_numbers};
use crate::chars::digit_value;
use crate::normalize::Digits;

/// Writes number words as digits, and all digits in one system.
///
/// Ordinals, percents in words and what is weak (such as «واحد» behind a noun) stay words, for a digit says something
/// else; a fraction is written as a decimal or `1/3`. Digits that count nothing, such as dates, keep their form.
/// Borrowed if nothing changes.
///
/// ```
/// use arabic_text::Digits;
/// use arabic_text::number::replace_numbers;
///
/// // «عندي خمسة وعشرون كتابا» (ʿindī khamsa wa-ʿishrūn kitāban, "I have twenty-five books")
/// assert_eq!(replace_numbers("عندي خمسة وعشرون كتابا", Digits::Ascii), "عندي 25 كتابا");
/// assert_eq!(replace_numbers("و٣ ملايين", Digits::Ascii), "و3000000"); // (wa-3 malāyīn, "and 3 million")
/// assert_eq!(replace_numbers("مئة و 7", Digits::Arabic), "١٠٠ و ٧"); // (miʾa wa-7, "a hundred and 7")
/// ```
#[must_use]
pub fn replace_numbers(text: &str, digits: Digits) -> Cow<'_, str> {
    let mut out = String::new();
    let mut copied = 0;
    for number in find_numbers(text) {
        let span = number.span();
        let Some(replacement) = replacement(&number) else { continue };
        push_digits(&mut out, &text[copied..span.start], digits);
        push_digits(&mut out, &replacement, digits);
        copied = span.end;
    }
    push_digits(&mut out, &text[copied..], digits);
    if out == text { Cow::Borrowed(text) } else { Cow::Owned(out) }
}

fn replacement(number: &Number<'_>) -> Option<String> {
    let is_written = !number.text().chars().any(char::is_alphabetic);
    let counts =
        matches!(number.kind(), NumberKind::Cardinal | NumberKind::Decimal | NumberKind::Fraction | NumberKind::Mixed);
    if is_written || !counts || number.flags().contains(Flag::Weak) {
        return None;
    }
    let mut text = String::new();
    write!(text, "{}", number.value()?).ok()?;
    Some(text)
}

/// Copies a text with its digits in one system.
fn push_digits(out: &mut String, text: &str, digits: Digits) {
    let zero = match digits {
        Digits::Ascii => '0',
        Digits::Arabic => '٠',
        Digits::Persian => '۰',
        _ => return out.push_str(text),
    };
    out.extend(text.chars().map(|c| match digit_value(c) {
        Some(value) => char::from_u32(zero as u32 + value).unwrap_or(c),
        None => c,
    }));
}
