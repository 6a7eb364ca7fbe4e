//! What the words around a number say of it: modifier, unit, date, range.

use super::window::{Kind, Token, Window};
use super::words::{self, Role};
use super::{Flag, Modifier, Number};

/// The number before.
#[derive(Clone, Copy, Debug)]
pub(super) struct Last {
    /// The token behind it.
    next: usize,
    /// Where a range from it begins: at «بين» or «من», or at the number.
    start: usize,
    /// Whether «بين» or «من» opens a range.
    opened: Option<Role>,
    is_year: bool,
}

impl Last {
    pub(super) fn new(window: &mut Window<'_>, at: usize, next: usize, number: &Number<'_>) -> Self {
        let is_year = number.flags.contains(Flag::Year);
        // A noun may stand between: «بين عامي 2010 و2015».
        for before in [at - 1, at - 2] {
            let token = window.get(before);
            for role in [Role::Between, Role::Of] {
                if token.is_word() && token.is(role) {
                    return Self { next, start: token.stem, opened: Some(role), is_year };
                }
            }
        }
        Self { next, start: number.span.start, opened: None, is_year }
    }

    /// Whether it is a year that the number at `at` may be joined to: «2014 و2015», «2014-2015».
    pub(super) fn is_year_before(&self, at: usize) -> bool {
        self.is_year && at - self.next <= 1
    }
}

/// Where the range begins that the last number and the one at `at` make.
pub(super) fn range_start(window: &mut Window<'_>, last: Option<Last>, at: usize) -> Option<usize> {
    let last = last?;
    // A unit may stand behind the first number.
    if at - last.next > 2 {
        return None;
    }
    let (before, token) = (window.get(at - 1), window.get(at));
    let connected = at > last.next;
    let dash = before.is_symbol(&['-', '–', '—', '~', '−']);
    let word = before.is_word() && (before.is(Role::To) || before.is(Role::Or));
    let and = token.and || (before.is(Role::And) && before.is_word());
    let between = last.opened == Some(Role::Between) && and;
    let to = last.opened == Some(Role::Of) && token.prefix && window.text[token.start..].starts_with('ل');
    (connected && (dash || word) || between || to).then_some(last.start)
}

/// The dialect of the first word that is marked with one.
pub(super) fn dialect(window: &mut Window<'_>, at: usize, next: usize) -> Option<&'static str> {
    // The beginning is enough, and keeps long lists of digits short.
    (at..next.min(at + 8)).find_map(|at| {
        let word = window.get(at).word?;
        let is_number = word.cardinal.is_some() || word.fraction.is_some() || word.ordinal.is_some();
        (is_number && !word.dialect.is_empty()).then_some(word.dialect)
    })
}

/// «نحو», «أكثر من», «لا يقل عن» before the number, «تقريبا», «على الأقل» behind it.
pub(super) fn modifier(window: &mut Window<'_>, at: usize, next: usize) -> Option<Modifier> {
    before(window, at).or_else(|| after(window, next))
}

fn name(token: &Token) -> &'static str {
    token.word.map_or("", |word| word.modifier)
}

fn before(window: &mut Window<'_>, at: usize) -> Option<Modifier> {
    let connector = window.get(at - 1);
    let is_connector =
        connector.is(Role::Of) || connector.is(Role::Over) || connector.is(Role::To) || is_about(window, &connector);
    if let Some(modifier) = bound(window, at - 1).or_else(|| limit(window, at - 2)) {
        return Some(modifier);
    }
    // «أكبر من أو يساوي»
    if connector.is(Role::Equal) && window.get(at - 2).is(Role::Or) {
        return before(window, at - 2).map(or_equal);
    }
    let head = if is_connector && connector.is_word() { at - 2 } else { at - 1 };
    let token = window.get(head);
    if !token.is_word() || !token.is(Role::Modifier) {
        return None;
    }
    let not = window.get(head - 1);
    // «ما يزيد على» is no denial, for ما is "what" there.
    let denied = not.is(Role::Not) && !not.is(Role::What);
    // «يصل إلى» reaches; only «ما يصل إلى» is "up to".
    if name(&token) == "up_to" {
        return (not.is(Role::Not) && connector.is(Role::To)).then_some(Modifier::AtMost);
    }
    Some(match (name(&token), denied) {
        ("more_than", false) => Modifier::MoreThan,
        ("more_than", true) => Modifier::AtMost,
        ("less_than", false) => Modifier::LessThan,
        ("less_than", true) => Modifier::AtLeast,
        _ => Modifier::Approx,
    })
}

fn or_equal(modifier: Modifier) -> Modifier {
    match modifier {
        Modifier::MoreThan => Modifier::AtLeast,
        Modifier::LessThan => Modifier::AtMost,
        other => other,
    }
}

fn is_about(window: &Window<'_>, token: &Token) -> bool {
    window.slice(token) == "عن"
}

/// «على الأقل» and «على الأكثر», with their last word at `at`.
fn bound(window: &mut Window<'_>, at: usize) -> Option<Modifier> {
    let (over, most) = (window.get(at - 1), window.get(at));
    if !over.is(Role::Over) || !most.definite || !most.is_word() {
        return None;
    }
    match name(&most) {
        "less_than" => Some(Modifier::AtLeast),
        "more_than" => Some(Modifier::AtMost),
        _ => None,
    }
}

/// «حد أقصى», «حد أدنى» at a token.
fn limit(window: &mut Window<'_>, at: usize) -> Option<Modifier> {
    let (limit, end) = (window.get(at), window.get(at + 1));
    match limit.is(Role::Limit) {
        true if end.is(Role::Most) => Some(Modifier::AtMost),
        true if end.is(Role::Least) => Some(Modifier::AtLeast),
        _ => None,
    }
}

fn after(window: &mut Window<'_>, next: usize) -> Option<Modifier> {
    // What is counted may stand between.
    for at in next..next + 3 {
        let token = window.get(at);
        if matches!(token.kind, Kind::Symbol(_)) && words::lexicon().code(window.slice(&token)).is_some() {
            if let Some(modifier) = bound(window, at + 2) {
                return Some(modifier);
            }
            continue;
        }
        if !token.is_word() {
            return None;
        }
        // «عشرون ونيف»
        if token.is(Role::Some) && token.and {
            return Some(Modifier::MoreThan);
        }
        if token.is(Role::ModifierAfter) {
            return Some(Modifier::Approx);
        }
        if let Some(modifier) = bound(window, at + 1).or_else(|| limit(window, at)) {
            return Some(modifier);
        }
        // «ثلاثة فأكثر»
        let last = !window.get(at + 1).is_word();
        if last && token.prefix && token.is(Role::Modifier) && window.slice(&token).starts_with('ف') {
            return or_more(&token);
        }
        let open = window.get(at + 1);
        if token.is(Role::Or) && open.is(Role::Modifier) && open.is_word() {
            return or_more(&open);
        }
    }
    None
}

fn or_more(token: &Token) -> Option<Modifier> {
    match name(token) {
        "more_than" => Some(Modifier::AtLeast),
        "less_than" => Some(Modifier::AtMost),
        _ => None,
    }
}

/// The unit behind the number, or in it if it is a dual; a currency sign on either side.
pub(super) fn unit(window: &mut Window<'_>, at: usize, next: usize) -> Option<&'static str> {
    let last = window.get(next - 1);
    if let Some(unit) = last.word.and_then(|word| word.dual_unit) {
        return Some(of_country(window, words::unit(unit), next));
    }
    let token = window.get(next);
    let word = token.word.filter(|_| token.is_word() && token.is_bare());
    if let Some(unit) = word.and_then(|word| word.unit) {
        return Some(of_country(window, words::unit(unit), next + 1));
    }
    let before = window.get(at - 1);
    let unit = sign(window, &token).or_else(|| sign(window, &before));
    unit.map(|unit| unit.name).or_else(|| abbreviation(window, next)).or_else(|| abbreviation(window, at - 3))
}

/// The unit of a sign or code: `$`, `KWD`.
pub(super) fn sign(window: &Window<'_>, token: &Token) -> Option<words::Unit> {
    let is_sign = matches!(token.kind, Kind::Symbol(_) | Kind::Latin);
    is_sign.then(|| words::lexicon().code(window.slice(token))).flatten()
}

/// «د.ك»
fn abbreviation(window: &mut Window<'_>, at: usize) -> Option<&'static str> {
    let (first, dot, second) = (window.get(at), window.get(at + 1), window.get(at + 2));
    if !dot.is_symbol(&['.']) || dot.blank || second.blank || !first.is_word() || !second.is_word() {
        return None;
    }
    words::lexicon().code(&window.text[first.start..second.end]).map(|unit| unit.name)
}

/// The name of a unit, or of the currency of the country that an adjective behind it names.
fn of_country(window: &mut Window<'_>, unit: words::Unit, next: usize) -> &'static str {
    country(window, unit, next).unwrap_or(unit.name)
}

pub(super) fn country(window: &mut Window<'_>, unit: words::Unit, at: usize) -> Option<&'static str> {
    let adjective = window.get(at);
    let countries = adjective.word.map_or(&[][..], |word| &word.adjective);
    countries.iter().find(|(currency, _)| *currency == unit.name).map(|&(_, code)| code)
}
