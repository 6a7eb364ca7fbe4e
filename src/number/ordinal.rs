//! Ordinals.

use super::cardinal::{and, cardinal};
use super::grammar::Found;
use super::value::Value;
use super::window::{Kind, Token, Window};
use super::words::{Cardinal, Ordinal, Role};
use super::{Flag, NumberKind};

pub(super) fn ordinal(window: &mut Window<'_>, at: usize, token: &Token) -> Option<Found> {
    if let Some(found) = sum_and_ordinal(window, at, token) {
        return Some(found);
    }
    if let Some((value, next)) = ordinal_below_hundred(window, at) {
        if next == at + 1 && !is_ordinal_here(window, at, token) {
            return None;
        }
        let found = Found::new(Some(value.into()), NumberKind::Ordinal, next);
        let found = if token.definite { found.flag(Flag::Definite) } else { found };
        return Some(after_hundreds(window, token, value, next).unwrap_or(found));
    }
    // «العشرون بعد المئة»
    match token.word?.cardinal? {
        (Cardinal::Tens, tens) => after_hundreds(window, token, tens, at + 1),
        _ => None,
    }
}

/// «الحادي والعشرون بعد المئة» is the 121st.
fn after_hundreds(window: &mut Window<'_>, first: &Token, value: i128, next: usize) -> Option<Found> {
    let (after, whole) = (window.get(next), window.get(next + 1));
    if !first.definite || !after.is(Role::After) || !after.is_bare() || !whole.definite || !whole.is_bare() {
        return None;
    }
    let count = cardinal(window, next + 1).filter(|count| count.value >= Value::from(100))?;
    let value = count.value.add(&value.into());
    Some(Found::new(Some(value), NumberKind::Ordinal, count.next).flag(Flag::Definite))
}

/// «المئة والخامسة والعشرون»: what is round stands first.
fn sum_and_ordinal(window: &mut Window<'_>, at: usize, token: &Token) -> Option<Found> {
    let (kind, _) = token.word?.cardinal?;
    let round =
        matches!(kind, Cardinal::Hundred | Cardinal::Hundreds | Cardinal::Scale | Cardinal::ScaleDual | Cardinal::Unit);
    if !round {
        return None;
    }
    let count = cardinal(window, at)?;
    if count.value < Value::from(100) {
        return None;
    }
    let next = and(window, count.next)?;
    let last = window.get(next);
    let (value, next) = match last.word?.ordinal? {
        // «المئة وحادي» is met in generated text.
        (Ordinal::Eleven, value) => ordinal_below_hundred(window, next).unwrap_or((value, next + 1)),
        // «ألف وأول» is no sum.
        (_, 1) if !last.definite => return None,
        _ if token.definite || !last.definite => ordinal_below_hundred(window, next)?,
        _ => return None,
    };
    Some(Found::new(Some(count.value.add(&value.into())), NumberKind::Ordinal, next).flag(Flag::Definite))
}

fn ordinal_below_hundred(window: &mut Window<'_>, at: usize) -> Option<(i128, usize)> {
    let token = window.get(at);
    let (kind, value) = token.word?.ordinal?;
    let next = window.get(at + 1);
    let number = |token: &Token| token.word.and_then(|word| word.cardinal);
    if next.is_word() && next.is_bare() && !next.definite && matches!(number(&next), Some((Cardinal::Ten, _))) {
        return Some((value + 10, at + 2));
    }
    if let Some(tens_at) = and(window, at + 1) {
        let tens = window.get(tens_at);
        if let Some((Cardinal::Tens, tens_value)) = number(&tens)
            && tens.definite == token.definite
        {
            return Some((value + tens_value, tens_at + 1));
        }
    }
    (kind != Ordinal::Eleven).then_some((value, at + 1))
}

/// Whether a single ordinal is one where it stands, and no name of a month, adverb or chemical.
fn is_ordinal_here(window: &mut Window<'_>, at: usize, token: &Token) -> bool {
    let (before, after) = (window.get(at - 1), window.get(at + 1));
    if before.is(Role::MonthPair) && before.is_word() {
        return false;
    }
    let Some((kind, value)) = token.word.and_then(|word| word.ordinal) else { return false };
    if token.definite {
        return !(kind == Ordinal::Feminine && value == 2 && is_second(window, at));
    }
    if after.is(Role::Chemical) || after.is(Role::Yesterday) || before.is(Role::House) {
        return false;
    }
    let letters = |token: &Token| window.slice(token).trim_end_matches(crate::chars::is_mark);
    let feminine_noun = before.is_word() && !before.definite && letters(&before).ends_with('ة');
    // أوليّ is "primary".
    let primary = value == 1 && letters(token).ends_with('ي') && !feminine_noun;
    if primary || (value == 1 && is_beginning(window, at)) {
        return false;
    }
    // An attribute of a feminine noun; but «مرة ثانية» is "again".
    let again = before.word.is_some_and(|word| word.unit.is_some());
    kind != Ordinal::Feminine || (feminine_noun && !again)
}

/// «8 أميال في الثانية», «جزء من الثانية», «الثانية الواحدة»: the second of a minute.
fn is_second(window: &mut Window<'_>, at: usize) -> bool {
    let measures =
        |token: Token| matches!(token.kind, Kind::Numeral(_)) || token.word.is_some_and(|word| word.unit.is_some());
    let (before, after) = (window.get(at - 1), window.get(at + 1));
    let one = matches!(after.word.and_then(|word| word.cardinal), Some((Cardinal::One, _)));
    let hour = after.is(Role::DayTime);
    (one && after.definite)
        || (before.is(Role::In) && !hour && (measures(window.get(at - 2)) || measures(window.get(at - 3))))
        || (before.is(Role::Of) && (window.get(at - 2).is(Role::Part) || window.get(at - 4).is(Role::Part)))
}

/// «أول ما» (as soon as), «أول بأول» (bit by bit), «أول الأمر وآخره» (its beginning and end).
fn is_beginning(window: &mut Window<'_>, at: usize) -> bool {
    let first = |token: Token| matches!(token.word.and_then(|word| word.ordinal), Some((Ordinal::Plain, 1)));
    let (before, after) = (window.get(at - 1), window.get(at + 1));
    let repeated = (first(after) && after.prefix) || (first(before) && window.get(at).prefix);
    let ends = [at + 2, at + 3].into_iter().any(|at| window.get(at).is(Role::End));
    after.is(Role::What) || repeated || ends
}
