//! Money in two units.

use super::NumberKind;
use super::cardinal::{and, cardinal};
use super::context::{country, sign};
use super::grammar::Found;
use super::value::Value;
use super::window::Window;
use super::words::{self, Unit};

/// A number with its currency and what follows in the subunit, «عشرون دولارا وخمسون سنتا», as one amount; else the
/// number as it was. What counts anything else stays a number of its own.
pub(super) fn money(window: &mut Window<'_>, found: Found) -> Found {
    let whole = matches!(found.kind, NumberKind::Cardinal | NumberKind::Dual);
    match found.value.as_ref().filter(|value| whole && value.is_integer()) {
        Some(value) => in_two_units(window, value, found.next).unwrap_or(found),
        None => found,
    }
}

fn in_two_units(window: &mut Window<'_>, value: &Value, next: usize) -> Option<Found> {
    let (currency, next) = currency(window, next)?;
    let country = country(window, currency, next);
    let at = and(window, if country.is_some() { next + 1 } else { next })?;
    let (count, part, next) = subunit(window, at)?;
    let parts: Value = part.parts_of(currency.name)?.into();
    if count >= parts {
        return None;
    }
    let value = value.add(&Value::ratio(&count, &parts)?);
    let found = Found::new(Some(value), NumberKind::Currency, next);
    Some(Found { unit: country.or(Some(currency.name)), ..found })
}

/// The currency behind a number, or of a dual.
fn currency(window: &mut Window<'_>, next: usize) -> Option<(Unit, usize)> {
    let (last, token) = (window.get(next - 1), window.get(next));
    let dual = last.word.and_then(|word| word.dual_unit).map(|index| (words::unit(index), next));
    let noun = token.word.filter(|_| token.is_word() && token.is_bare()).and_then(|word| word.unit);
    let behind = noun.map(words::unit).or_else(|| sign(window, &token)).map(|unit| (unit, next + 1));
    dual.or(behind).filter(|(unit, _)| unit.is_currency())
}

/// So many of a subunit: «خمسون سنتا», «قرشان».
fn subunit(window: &mut Window<'_>, at: usize) -> Option<(Value, Unit, usize)> {
    let token = window.get(at);
    let (count, unit, next) = match token.word.and_then(|word| word.dual_unit) {
        Some(unit) => (2.into(), unit, at + 1),
        None => {
            let count = cardinal(window, at)?;
            let token = window.get(count.next);
            (count.value, token.word.filter(|_| token.is_bare())?.unit?, count.next + 1)
        }
    };
    Some((count, words::unit(unit), next))
}
