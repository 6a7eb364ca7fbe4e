//! Years, and days and years of dates that are written out.

use super::context::Last;
use super::window::{Kind, Token, Window};
use super::words::Role;
use super::{Flag, Number, NumberKind, Value};

/// Marks a number that is a year or a part of a date.
pub(super) fn date(window: &mut Window<'_>, at: usize, next: usize, last: Option<Last>, number: &mut Number<'_>) {
    let Some(value) = number.value.as_ref().and_then(Value::to_i128) else { return };
    let is_cardinal = number.kind == NumberKind::Cardinal;
    let month_before = is_cardinal && is_month_before(window, at);
    let is_day = (1..=31).contains(&value) && (is_cardinal || number.kind == NumberKind::Ordinal);
    if month_before || (is_day && is_month_behind(window, next)) {
        number.flags.set(Flag::DatePart);
    }
    if is_cardinal && is_year(window, at, next, last, value) {
        number.flags.set(Flag::Year);
    }
}

/// «يناير 2014», «كانون الثاني 2014»
fn is_month_before(window: &mut Window<'_>, at: usize) -> bool {
    is_month(&window.get(at - 1)) || (window.get(at - 1).definite && window.get(at - 2).is(Role::MonthPair))
}

/// «5 يناير», «الخامس من كانون الثاني», «العاشر من شهر رمضان»
fn is_month_behind(window: &mut Window<'_>, next: usize) -> bool {
    let of = window.get(next).is(Role::Of);
    let at = if of { next + 1 } else { next };
    let at = if of && window.get(at).word.is_some_and(|word| word.unit.is_some()) { at + 1 } else { at };
    let token = window.get(at);
    is_month(&token) || (token.is(Role::MonthPair) && token.is_bare() && !token.definite)
}

fn is_month(token: &Token) -> bool {
    // صفر is zero too.
    token.is_word()
        && !token.definite
        && !token.prefix
        && token.word.is_some_and(|word| word.month && !word.is_number())
}

fn is_year(window: &mut Window<'_>, at: usize, next: usize, last: Option<Last>, value: i128) -> bool {
    let (before, token, after) = (window.get(at - 1), window.get(at), window.get(next));
    if after.is(Role::Era) {
        return true;
    }
    let usual = (1000..=2100).contains(&value);
    let counts = counts_next(&after);
    let digits = matches!(token.kind, Kind::Numeral(_));
    if before.is(Role::Year) {
        return usual || (digits && !counts);
    }
    if usual && (is_month_before(window, at) || last.is_some_and(|last| last.is_year_before(at))) {
        return true;
    }
    // «في 2014», but «في 2000 قرية» (in 2000 villages).
    digits && (1800..=2100).contains(&value) && (before.is(Role::In) || before.is(Role::Since)) && !counts
}

/// Whether a noun may follow that is counted.
fn counts_next(after: &Token) -> bool {
    let is_noun = after.word.is_none_or(|word| word.is_number() || word.unit.is_some());
    after.is_word() && after.is_bare() && !after.definite && is_noun || after.is_symbol(&['%', '٪'])
}
