//! Cardinals: how number words and numerals compose.

use super::digits::{self, Form};
use super::value::Value;
use super::window::{Kind, Token, Window};
use super::words::{Cardinal, Fraction, Role};

/// A cardinal and where it ends.
#[derive(Clone, Debug)]
pub(super) struct Count {
    pub(super) value: Value,
    /// The token behind it.
    pub(super) next: usize,
    /// The scale of its last part, 1 if it has none.
    pub(super) scale: i128,
    /// Of a numeral by itself.
    pub(super) form: Option<Form>,
    /// The other reading of a numeral.
    pub(super) alternative: Option<Value>,
}

/// A part of a sum.
struct Group {
    value: Value,
    scale: i128,
    next: usize,
    form: Option<Form>,
    alternative: Option<Value>,
}

/// How a token reads as a cardinal, unless its vowels tell otherwise.
pub(super) fn cardinal_of(window: &Window<'_>, token: &Token) -> Option<(Cardinal, i128)> {
    let word = token.word?;
    let cardinal = word.cardinal?;
    let marked = |mark| window.slice(token).contains(mark);
    // خُمس is a fifth, ألّف a verb.
    if word.fraction.is_some() && marked('\u{64F}') && has_damma_first(window.slice(token)) {
        return None;
    }
    if cardinal == (Cardinal::Scale, 1000) && marked('\u{651}') {
        return None;
    }
    Some(cardinal)
}

/// Whether some consonant before the last carries a damma at the first letter of the stem, as in خُمس and ثُمن.
pub(super) fn has_damma_first(word: &str) -> bool {
    word.trim_start_matches(['و', '\u{64E}']).chars().nth(1) == Some('\u{64F}')
}

/// The index of the word that و joins: its own, or the one behind a free و.
pub(super) fn and(window: &mut Window<'_>, at: usize) -> Option<usize> {
    let token = window.get(at);
    if !token.is_word() || token.prefix {
        return None;
    }
    if token.and || is_and_one(window, at, &token) {
        return Some(at);
    }
    let next = window.get(at + 1);
    (token.is(Role::And) && !next.and && !next.prefix).then_some(at + 1)
}

/// «واحد عشر» without hamza: و and أحد.
fn is_and_one(window: &mut Window<'_>, at: usize, token: &Token) -> bool {
    let one = matches!(token.word.and_then(|word| word.cardinal), Some((Cardinal::One, _)));
    one && !token.definite && below_hundred_ends(window, at + 1)
}

/// The cardinal that begins at a token, whatever its clitics.
pub(super) fn cardinal(window: &mut Window<'_>, start: usize) -> Option<Count> {
    let first = group(window, start, true)?;
    let definite = window.get(start).definite;
    let mut count = Count {
        value: first.value,
        next: first.next,
        scale: first.scale,
        form: first.form.filter(|_| first.next == start + 1),
        alternative: first.alternative,
    };
    // A scale has room for what is smaller; nothing follows a number below a thousand, or dozens.
    while count.scale >= 1000 {
        let Some(next) = and(window, count.next) else { break };
        let token = window.get(next);
        if token.definite && !definite {
            break;
        }
        let Some(group) = group(window, next, false) else { break };
        let fits = group.value < Value::from(count.scale) && group.value > Value::from(0);
        if !fits || counts_otherwise(window, &group.value, group.next) {
            break;
        }
        count = Count { value: count.value.add(&group.value), next: group.next, scale: group.scale, ..count };
    }
    Some(count)
}

/// A number below a thousand or a numeral, without the scales behind it.
pub(super) fn simple(window: &mut Window<'_>, at: usize) -> Option<(Value, usize)> {
    let token = window.get(at);
    match token.kind {
        Kind::Numeral(form @ (Form::Integer | Form::Digits)) => {
            Some((digits::value(window.slice(&token), form)?, at + 1))
        }
        Kind::Word => below_thousand(window, at).map(|(value, next)| (value.into(), next)),
        _ => None,
    }
}

/// A value with the scales behind it, and whether there are any.
pub(super) fn scaled(window: &mut Window<'_>, value: Value, next: usize) -> (Value, bool, usize) {
    let group = Group { value, scale: 1, next, form: None, alternative: None };
    let group = scales(window, group);
    (group.value, group.next > next, group.next)
}

/// Whether a unit is rather the numerator of a fraction, or the factor of a hundred.
fn counts_otherwise(window: &mut Window<'_>, value: &Value, next: usize) -> bool {
    let token = window.get(next);
    if !token.is_word() || !token.is_bare() || *value >= Value::from(10) {
        return false;
    }
    let Some(word) = token.word else { return false };
    matches!(word.fraction, Some((Fraction::Plural, _))) || matches!(word.cardinal, Some((Cardinal::Hundred, _)))
}

fn group(window: &mut Window<'_>, at: usize, first: bool) -> Option<Group> {
    let token = window.get(at);
    if let Kind::Numeral(form) = token.kind {
        return numeral(window, at, form);
    }
    let (kind, value) = cardinal_of(window, &token)?;
    let (value, scale, next) = match kind {
        Cardinal::Scale => (value, value, at + 1),
        Cardinal::ScaleDual => (2 * value, value, at + 1),
        Cardinal::ScaleConstruct => (construct(window, at, first)? * value, value, at + 1),
        Cardinal::ScalePlural | Cardinal::HundredPlural => return None,
        Cardinal::Thousands => (value, 1000, at + 1),
        _ => {
            let (value, next) = below_thousand(window, at)?;
            (value, 1, next)
        }
    };
    let group = Group { value: value.into(), scale, next, form: None, alternative: None };
    Some(if value == 0 { group } else { scales(window, group) })
}

fn numeral(window: &mut Window<'_>, at: usize, form: Form) -> Option<Group> {
    if !form.is_quantity() {
        return None;
    }
    let token = window.get(at);
    let text = window.slice(&token);
    let scaled = is_scale(window, at + 1);
    // "1,335 million" has decimals.
    let form = if scaled && form == Form::Grouped { Form::Decimal } else { form };
    let value = digits::value(text, form)?;
    let alternative = digits::alternative(text, form);
    let group = Group { value, scale: 1, next: at + 1, form: Some(form), alternative };
    Some(if scaled { Group { alternative: None, ..scales(window, group) } } else { group })
}

/// Whether a scale follows that multiplies.
fn is_scale(window: &mut Window<'_>, at: usize) -> bool {
    scale_at(window, at).is_some()
}

fn scale_at(window: &mut Window<'_>, at: usize) -> Option<i128> {
    let token = window.get(at);
    if !token.is_word() || !token.is_bare() {
        return None;
    }
    match cardinal_of(window, &token)? {
        (Cardinal::Scale | Cardinal::ScalePlural | Cardinal::ScaleConstruct, scale) => Some(scale),
        _ => None,
    }
}

/// Multiplies by the scales that follow, smaller ones first: a hundred thousand million.
fn scales(window: &mut Window<'_>, mut group: Group) -> Group {
    let mut last = 0;
    for _ in 0..3 {
        let fits = |&scale: &i128| (scale >= last && scale >= group.scale) || scale < 1000;
        let Some(scale) = scale_at(window, group.next).filter(fits) else { break };
        let Some(product) = group.scale.checked_mul(scale) else { break };
        group.value = group.value.multiply(&scale.into());
        (group.scale, last, group.next) = (product, scale, group.next + 1);
    }
    group
}

/// Whether ألفا and the like are two of their kind, or one in the accusative.
fn construct(window: &mut Window<'_>, at: usize, first: bool) -> Option<i128> {
    let token = window.get(at);
    let text = window.slice(&token);
    if text.contains('\u{64B}') {
        return Some(1);
    }
    let next = window.get(at + 1);
    let nominative = text.ends_with('ا');
    let counts = next.is_word() && !next.definite && !next.and;
    if !first || !nominative || counts {
        return Some(2);
    }
    // «بلغ ألفا», «ألفا ونصف الألف»; «ألفا» by itself is the letter alpha.
    let before = window.get(at - 1);
    let leads = [Role::Modifier, Role::Lead, Role::Reach].iter().any(|&role| before.is(role));
    let letter = matches!(token.word.and_then(|word| word.cardinal), Some((_, 1000)));
    (leads || !letter).then_some(1)
}

fn below_thousand(window: &mut Window<'_>, at: usize) -> Option<(i128, usize)> {
    let token = window.get(at);
    let (kind, value) = cardinal_of(window, &token)?;
    match kind {
        Cardinal::Zero => Some((0, at + 1)),
        Cardinal::Hundred => Some(hundreds(window, 100, at)),
        Cardinal::Hundreds => Some(hundreds(window, value, at)),
        Cardinal::HundredConstruct => counts_unit(window, at + 1).then_some((100, at + 1)),
        Cardinal::Pair => counts_unit(window, at + 1).then_some((2, at + 1)),
        Cardinal::Unit if value > 2 && is_hundred(window, at + 1) => Some(hundreds(window, value * 100, at + 1)),
        _ => below_hundred(window, at),
    }
}

/// Whether a unit or scale follows without clitics.
fn counts_unit(window: &mut Window<'_>, at: usize) -> bool {
    let token = window.get(at);
    let is_unit = token.word.is_some_and(|word| word.unit.is_some());
    token.is_word() && token.is_bare() && (is_unit || is_scale(window, at))
}

fn is_hundred(window: &mut Window<'_>, at: usize) -> bool {
    let token = window.get(at);
    let kind = token.word.and_then(|word| word.cardinal);
    token.is_word()
        && token.is_bare()
        && matches!(kind, Some((Cardinal::Hundred | Cardinal::HundredConstruct | Cardinal::HundredPlural, _)))
}

/// Hundreds with what follows them; `at` is their last word.
fn hundreds(window: &mut Window<'_>, value: i128, at: usize) -> (i128, usize) {
    let next = at + 1;
    let rest = match and(window, next) {
        Some(next) => below_hundred(window, next),
        // In Egypt and the Levant the first و may be left out: متين واحد وعشرين.
        None if window.get(next).is_bare() => spoken_rest(window, next),
        None => None,
    };
    match rest {
        Some((rest, next)) if rest > 0 && !counts_otherwise(window, &rest.into(), next) => (value + rest, next),
        _ => (value, next),
    }
}

/// A teen, or a unit and tens.
fn spoken_rest(window: &mut Window<'_>, at: usize) -> Option<(i128, usize)> {
    let token = window.get(at);
    let (kind, _) = cardinal_of(window, &token)?;
    let compound = matches!(kind, Cardinal::Teen | Cardinal::One | Cardinal::Unit | Cardinal::Bound);
    below_hundred(window, at).filter(|&(rest, _)| compound && rest > 10)
}

fn below_hundred(window: &mut Window<'_>, at: usize) -> Option<(i128, usize)> {
    let token = window.get(at);
    if !token.is_word() {
        return None;
    }
    let (kind, value) = cardinal_of(window, &token)?;
    match kind {
        Cardinal::Teen | Cardinal::Ten => Some((value, at + 1)),
        Cardinal::Tens => Some(tens_and_unit(window, value, at + 1)),
        Cardinal::One | Cardinal::Unit | Cardinal::Bound => unit(window, at, kind, value),
        _ => None,
    }
}

/// عشرين وخمسة, the order of digits, is met too.
fn tens_and_unit(window: &mut Window<'_>, tens: i128, next: usize) -> (i128, usize) {
    let Some(at) = and(window, next) else { return (tens, next) };
    let token = window.get(at);
    let unit = match cardinal_of(window, &token) {
        Some((Cardinal::One | Cardinal::Unit, unit)) if token.is_word() && !is_fraction_first(&token) => unit,
        _ => return (tens, next),
    };
    let compound = below_hundred_ends(window, at + 1);
    if compound || counts_otherwise(window, &unit.into(), at + 1) || is_scale(window, at + 1) {
        return (tens, next);
    }
    (tens + unit, at + 1)
}

/// Whether a unit before `at` is a part of a larger number: 13, 23.
fn below_hundred_ends(window: &mut Window<'_>, at: usize) -> bool {
    let token = window.get(at);
    if token.is_word() && token.is_bare() && matches!(cardinal_of(window, &token), Some((Cardinal::Ten, _))) {
        return true;
    }
    and(window, at).is_some_and(|at| {
        let token = window.get(at);
        matches!(cardinal_of(window, &token), Some((Cardinal::Tens, _)))
    })
}

/// Words such as ثلث, which are numbers only in a dialect and before a hundred or thousand.
fn is_fraction_first(token: &Token) -> bool {
    let fraction = token.word.and_then(|word| word.fraction);
    matches!(fraction, Some((Fraction::One | Fraction::Price | Fraction::Measured, _)))
}

/// «تلت سنين», «تمن ساعات»: three and eight of the dialects, not a third and a price.
pub(super) fn is_counted(window: &mut Window<'_>, number: &Token, at: usize) -> bool {
    let noun = window.get(at);
    let plural = noun.word.is_some_and(|word| word.is_plural);
    let is_dialect = number.word.is_some_and(|word| !word.dialect.is_empty() && word.cardinal.is_some());
    is_dialect && plural && noun.is_bare() && !noun.definite
}

fn unit(window: &mut Window<'_>, at: usize, kind: Cardinal, value: i128) -> Option<(i128, usize)> {
    let token = window.get(at);
    if is_fraction_first(&token) {
        let counts = is_hundred(window, at + 1) || is_scale(window, at + 1) || is_counted(window, &token, at + 1);
        return counts.then_some((value, at + 1));
    }
    let next = window.get(at + 1);
    if next.is_word() && next.is_bare() && matches!(cardinal_of(window, &next), Some((Cardinal::Ten, _))) {
        return Some((value + 10, at + 2));
    }
    if let Some(tens_at) = and(window, at + 1) {
        let tens = window.get(tens_at);
        if let Some((Cardinal::Tens, tens)) = cardinal_of(window, &tens) {
            return Some((value + tens, tens_at + 1));
        }
    }
    (kind != Cardinal::Bound).then_some((value, at + 1))
}
