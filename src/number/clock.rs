//! Hours of the day in words.

use super::cardinal::{and, cardinal};
use super::grammar::{Found, fraction, subtracted};
use super::value::Value;
use super::window::{Token, Window};
use super::words::{self, Ordinal, Role};
use super::{Flag, NumberKind};

/// A number that is an hour, with the part of an hour behind it: «الساعة الثالثة والنصف», «الثامنة إلا ربعا». Of what is
/// no hour nothing changes.
pub(super) fn clock(window: &mut Window<'_>, at: usize, found: Found) -> Found {
    let counts = matches!(found.kind, NumberKind::Ordinal | NumberKind::Cardinal | NumberKind::Mixed);
    let Some(hour) = found.value.clone().filter(|hour| counts && *hour <= Value::from(24)) else { return found };
    let (before, token) = (window.get(at - 1), window.get(at));
    let named = is_hour(&before);
    let feminine = matches!(token.word.and_then(|word| word.ordinal), Some((Ordinal::Feminine | Ordinal::Eleven, _)));
    // Without «الساعة» an hour is a definite feminine ordinal that no noun stands before.
    let elided =
        token.definite && feminine && found.kind == NumberKind::Ordinal && !(before.is_word() && before.definite);
    if !named && !elided {
        return found;
    }
    if let Some((part, next)) = part(window, found.next) {
        let after = window.get(next);
        if named || !after.definite || after.is(Role::DayTime) {
            let found = Found::new(Some(hour.add(&part)), NumberKind::Mixed, next);
            return found.flag(Flag::Time).flag(Flag::Contextual);
        }
    }
    if named || window.get(found.next).is(Role::DayTime) { found.flag(Flag::Time) } else { found }
}

/// «الساعة»
pub(super) fn is_hour(token: &Token) -> bool {
    token.is_word()
        && token.definite
        && token.word.and_then(|word| word.unit).is_some_and(|unit| words::unit(unit).name == "hour")
}

/// «والنصف», «وعشر دقائق», «إلا ربعا», «إلا خمس دقائق»
fn part(window: &mut Window<'_>, next: usize) -> Option<(Value, usize)> {
    if window.get(next).is(Role::Except) && window.get(next).is_bare() {
        let (part, next) = minutes(window, next + 1).or_else(|| subtracted(window, next + 1))?;
        return Some((part.negate(), next));
    }
    let at = and(window, next)?;
    minutes(window, at).or_else(|| fraction(window, at))
}

fn minutes(window: &mut Window<'_>, at: usize) -> Option<(Value, usize)> {
    let count = cardinal(window, at)?;
    let token = window.get(count.next);
    let unit = token.word.filter(|_| token.is_bare())?.unit?;
    let fits = words::unit(unit).name == "minute" && count.value < Value::from(60);
    fits.then(|| Value::ratio(&count.value, &60.into())).flatten().map(|part| (part, count.next + 1))
}
