//! What number begins at a token: quantities, ordinals, multiples and amounts without a value.

use super::cardinal::{Count, and, cardinal, cardinal_of, has_damma_first, is_counted, scaled, simple};
use super::clock::clock;
use super::digits::Form;
use super::money::money;
use super::ordinal::ordinal;
use super::traps::{classify, is_plain_definite, is_trap};
use super::value::Value;
use super::window::{Kind, Token, Window};
use super::words::{self, Cardinal, Fraction, Ordinal, Role};
use super::{Flag, Flags, NumberKind};

/// A number that was found: its tokens are those from the one it was looked for at, up to `next`.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) value: Option<Value>,
    pub(super) kind: NumberKind,
    pub(super) flags: Flags,
    pub(super) alternative: Option<Value>,
    /// The unit, if it is part of the number.
    pub(super) unit: Option<&'static str>,
    pub(super) next: usize,
}

impl Found {
    pub(super) fn new(value: Option<Value>, kind: NumberKind, next: usize) -> Self {
        Self { value, kind, flags: Flags::default(), alternative: None, unit: None, next }
    }

    pub(super) fn flag(mut self, flag: Flag) -> Self {
        self.flags.set(flag);
        self
    }
}

/// The number at a token, if one begins there.
pub(super) fn number(window: &mut Window<'_>, at: usize) -> Option<Found> {
    let token = window.get(at);
    match token.kind {
        Kind::Numeral(form) if !form.is_quantity() => Some(aside(window, at, form)),
        Kind::Numeral(_) if is_verse(window, at) || is_in_name(window, at) => {
            Some(Found::new(None, NumberKind::Identifier, at + 1).flag(Flag::Contextual))
        }
        Kind::Numeral(_) => {
            let found = quantity(window, at)?;
            let found = clock(window, at, found);
            let found = money(window, found);
            Some(if is_contextual(window, &token, &found) { found.flag(Flag::Contextual) } else { found })
        }
        Kind::Symbol('%' | '٪') => {
            let next = window.get(at + 1);
            let number = matches!(next.kind, Kind::Numeral(form) if form.is_quantity()) && !next.blank;
            let found = number.then(|| quantity(window, at + 1)).flatten()?;
            Some(Found { kind: NumberKind::Percent, ..found })
        }
        Kind::Word if token.word.is_some() => {
            let found = word(window, at, &token)?;
            let found = clock(window, at, found);
            let found = money(window, found);
            Some(if is_contextual(window, &token, &found) { found.flag(Flag::Contextual) } else { found })
        }
        _ => None,
    }
}

/// Whether the words around decided the value.
fn is_contextual(window: &mut Window<'_>, first: &Token, found: &Found) -> bool {
    let last = window.get(found.next - 1);
    // The article of «للخمسة» stands outside the span.
    let hidden_article = first.definite && first.prefix && !window.text[first.stem..].starts_with('ا');
    if hidden_article && last.end != first.end {
        return true;
    }
    // By itself «السبع» is a lion, «الست» a lady.
    let is_one_word = !window.text[first.end..last.end].contains(char::is_alphabetic);
    if first.is(Role::Being) && first.definite && is_one_word {
        return true;
    }
    let definite = first.definite;
    // «نحو ألفا»
    if matches!(first.word.and_then(|word| word.cardinal), Some((Cardinal::ScaleConstruct, _))) {
        return true;
    }
    let Some(word) = last.word else { return false };
    let first = first.word.unwrap_or(word);
    let fraction = match word.fraction {
        Some((Fraction::IfDefinite, _)) => matches!(found.kind, NumberKind::Fraction),
        Some((Fraction::Price | Fraction::Measured | Fraction::TwoConstruct, _)) => true,
        Some((Fraction::Of, _)) => word.cardinal.is_some(),
        _ => false,
    };
    let cardinal =
        matches!(word.cardinal, Some((Cardinal::ScaleConstruct | Cardinal::HundredConstruct | Cardinal::Pair, _)));
    let feminine =
        !definite && matches!(first.ordinal, Some((Ordinal::Feminine, _))) && found.kind == NumberKind::Ordinal;
    fraction || cardinal || feminine || first.is(Role::Times)
}

/// «سورة النور: 35», «البقرة: 255»
fn is_verse(window: &mut Window<'_>, at: usize) -> bool {
    window.get(at - 1).is_symbol(&[':']) && [at - 2, at - 3].into_iter().any(|at| window.get(at).is(Role::Verse))
}

/// «كوفيد-19», `COVID-19`: a name with a number. Behind a letter or two the number stands for itself: «بي-52».
fn is_in_name(window: &mut Window<'_>, at: usize) -> bool {
    let (name, dash, numeral) = (window.get(at - 2), window.get(at - 1), window.get(at));
    let is_name = matches!(name.kind, Kind::Latin | Kind::Word) && name.word.is_none() && !name.definite;
    let joined = dash.is_symbol(&['-']) && !dash.blank && !numeral.blank;
    joined && is_name && window.slice(&name).chars().filter(|c| c.is_alphabetic()).count() > 2
}

/// What is recognised but counts nothing.
fn aside(window: &mut Window<'_>, at: usize, form: Form) -> Found {
    let kind = match form {
        Form::Phone => NumberKind::Phone,
        Form::Date => NumberKind::Date,
        Form::Time => NumberKind::Time,
        Form::Identifier => NumberKind::Identifier,
        _ => NumberKind::Digits,
    };
    let token = window.get(at);
    let value = super::digits::value(window.slice(&token), form);
    let found = Found::new(value, kind, at + 1);
    match per_hundred(window, at + 1) {
        Some((Per::Hundred, next)) if kind == NumberKind::Digits => Found { kind: NumberKind::Percent, next, ..found },
        _ => found,
    }
}

fn word(window: &mut Window<'_>, at: usize, token: &Token) -> Option<Found> {
    if let Some(found) = ordinal(window, at, token) {
        return Some(found);
    }
    let word = token.word?;
    if word.is(Role::Vague) || matches!(word.cardinal, Some((Cardinal::ScalePlural, _))) {
        return Some(vague(window, at));
    }
    if word.is(Role::Few) {
        return Some(few(window, at));
    }
    if word.is(Role::Some) {
        return some(window, at);
    }
    if word.is(Role::Decade) {
        return decade(window, at);
    }
    if word.is(Role::Several) {
        let chain = vague(window, at);
        let alone = chain.next == at + 1;
        return Some(if alone { chain.flag(Flag::Weak) } else { chain });
    }
    if word.is(Role::Times) || word.is(Role::TimesDual) || word.is(Role::TimesPlural) {
        return multiple(window, at, token);
    }
    if word.cardinal.is_some() || word.fraction.is_some() || word.is(Role::Minus) || word.is(Role::Double) {
        if is_trap(window, at, token) {
            return None;
        }
        let found = read_out(window, at).or_else(|| quantity(window, at))?;
        return Some(classify(window, at, token, found));
    }
    if word.is(Role::Part) {
        return one_part(window, at);
    }
    if word.dual_construct.is_some() && is_dual_construct(window, at, token) {
        return Some(Found::new(Some(2.into()), NumberKind::Dual, at + 1).flag(Flag::Contextual));
    }
    word.dual_unit.is_some().then(|| dual(window, at))
}

/// «ساعتا عمل», «خلال يومي عمل»; but «عشرون يوما» and «عمل يومي» (daily work).
fn is_dual_construct(window: &mut Window<'_>, at: usize, token: &Token) -> bool {
    let (before, after) = (window.get(at - 1), window.get(at + 1));
    let noun = after.is_word() && after.is_bare() && !after.definite && after.word.is_none();
    let word = window.slice(token).trim_end_matches(crate::chars::is_mark);
    let nominative = word.ends_with('ا') && token.word.is_some_and(|word| word.unit.is_none());
    let lasting = [Role::Since, Role::Modifier].iter().any(|&role| before.is(role));
    noun && !token.definite && (nominative || (lasting && word.ends_with('ي')))
}

/// «جزء من مئة»
fn one_part(window: &mut Window<'_>, at: usize) -> Option<Found> {
    let of = window.get(at + 1);
    let (whole, next) = operand(window, at + 2).filter(|_| of.is(Role::Of) && of.is_bare())?;
    let after = window.get(next);
    let counts = after.is_word() && after.is_bare() && !after.definite && after.word.is_none();
    let round = [10, 100, 1000, 1_000_000].into_iter().any(|round| whole == Value::from(round));
    let value = (round && !counts).then(|| Value::ratio(&1.into(), &whole)).flatten()?;
    Some(Found::new(Some(value), NumberKind::Fraction, next))
}

/// A dual noun of time or measure, with a fraction behind it: «ساعتين ونصف».
fn dual(window: &mut Window<'_>, at: usize) -> Found {
    let two = Found::new(Some(2.into()), NumberKind::Dual, at + 1);
    let half = and(window, at + 1).and_then(|at| fraction(window, at));
    let two = below_zero(window, two);
    match half {
        Some((half, next)) => {
            let unit = window.get(at).word.and_then(|word| word.dual_unit).map(|unit| words::unit(unit).name);
            Found { value: Some(half.add(&2.into())), kind: NumberKind::Mixed, unit, next, ..two }
        }
        None => two,
    }
}

/// A number with its sign and all that may follow it.
fn quantity(window: &mut Window<'_>, at: usize) -> Option<Found> {
    let token = window.get(at);
    if token.is(Role::Minus) {
        return negative(window, at);
    }
    if let Some((value, next)) = fraction(window, at) {
        let (value, scaled, next) = scaled_fraction(window, value, next);
        let kind = if scaled { NumberKind::Cardinal } else { NumberKind::Fraction };
        return Some(ending(window, Found::new(Some(value), kind, next)));
    }
    let count = cardinal(window, at)?;
    let found = extended(window, &token, &count);
    Some(ending(window, found))
}

fn negative(window: &mut Window<'_>, at: usize) -> Option<Found> {
    let (before, next) = (window.get(at - 1), window.get(at + 1));
    // Between two numbers it is an operation.
    let operation = matches!(before.kind, Kind::Numeral(_)) || cardinal_of(window, &before).is_some();
    if operation || !next.is_bare() || next.is(Role::Minus) {
        return None;
    }
    let found = match next.word {
        Some(word) if word.dual_unit.is_some() => dual(window, at + 1),
        _ => quantity(window, at + 1)?,
    };
    Some(Found { value: found.value.map(|value| value.negate()), ..found })
}

fn kind_of(form: Option<Form>) -> NumberKind {
    match form {
        Some(Form::Decimal | Form::DecimalOrGrouped | Form::Power) => NumberKind::Decimal,
        Some(Form::Ratio) => NumberKind::Fraction,
        Some(Form::Mixed) => NumberKind::Mixed,
        _ => NumberKind::Cardinal,
    }
}

/// A cardinal with a fraction, decimals or a denominator behind it.
fn extended(window: &mut Window<'_>, first: &Token, count: &Count) -> Found {
    let (value, next) = (&count.value, count.next);
    let plain = Found::new(Some(value.clone()), kind_of(count.form), next);
    let plain = Found { alternative: count.alternative.clone(), ..plain };
    let token = window.get(next);
    if token.is_word()
        && token.is_bare()
        && let Some(found) = extended_by_word(window, count, &token)
    {
        return found;
    }
    if let Some(found) = and_fraction(window, count) {
        return found;
    }
    if plain.alternative.is_some() {
        return plain.flag(Flag::Ambiguous);
    }
    if first.definite { plain.flag(Flag::Definite) } else { plain }
}

fn extended_by_word(window: &mut Window<'_>, count: &Count, token: &Token) -> Option<Found> {
    let (value, next) = (&count.value, count.next);
    let word = token.word?;
    if let Some((Fraction::Plural, parts)) = word.fraction {
        let value = Value::ratio(value, &parts.into())?;
        let (value, scaled, next) = scaled_fraction(window, value, next + 1);
        let kind = if scaled { NumberKind::Cardinal } else { NumberKind::Fraction };
        return Some(Found::new(Some(value), kind, next));
    }
    if word.is(Role::TimesPlural) && !token.definite {
        return Some(Found::new(Some(value.clone()), NumberKind::Multiplier, next + 1));
    }
    if word.is(Role::Except) {
        let (part, next) = subtracted(window, next + 1)?;
        return Some(Found::new(Some(value.add(&part.negate())), NumberKind::Mixed, next));
    }
    if word.is(Role::Point) && count.scale == 1 && matches!(count.form, None | Some(Form::Integer)) {
        let (value, next) = decimals(window, value, next + 1)?;
        let (value, scaled, next) = scaled(window, value, next);
        let kind = if scaled { NumberKind::Cardinal } else { NumberKind::Decimal };
        return Some(Found::new(Some(value), kind, next));
    }
    if word.is(Role::Over) {
        let (denominator, next) = operand(window, next + 1)?;
        return Some(Found::new(Some(Value::ratio(value, &denominator)?), NumberKind::Fraction, next));
    }
    if word.is(Role::Of) && window.get(next + 1).is(Role::Whole) {
        let (whole, next) = operand(window, next + 2).filter(|(whole, _)| value < whole)?;
        return Some(Found::new(Some(Value::ratio(value, &whole)?), NumberKind::Fraction, next));
    }
    if word.is(Role::Of) && *value > Value::from(1) {
        let (whole, next) = operand(window, next + 1)?;
        let round = [10, 100, 1000].into_iter().any(|round| whole == Value::from(round));
        let value = (round && *value < whole).then(|| Value::ratio(value, &whole)).flatten()?;
        return Some(Found::new(Some(value), NumberKind::Fraction, next));
    }
    None
}

/// A cardinal without clitics.
fn operand(window: &mut Window<'_>, at: usize) -> Option<(Value, usize)> {
    let token = window.get(at);
    if !token.is_bare() || token.definite {
        return None;
    }
    cardinal(window, at).map(|count| (count.value, count.next))
}

/// «خمسة ونصف», «مليون ونصف المليون»: a fraction of one, or of the scale.
fn and_fraction(window: &mut Window<'_>, count: &Count) -> Option<Found> {
    let at = and(window, count.next)?;
    let (part, next) = part(window, at)?;
    let kind = if count.scale > 1 { NumberKind::Cardinal } else { NumberKind::Mixed };
    let value = count.value.add(&part.multiply(&count.scale.into()));
    let scale = window.get(next);
    let repeats = count.scale > 1
        && scale.is_bare()
        && scale.word.and_then(|word| word.cardinal).is_some_and(|(_, value)| value == count.scale);
    if count.scale == 1 {
        // «أربعة ونصف مليون»
        let (value, scaled, next) = scaled(window, value, next);
        return Some(Found::new(Some(value), if scaled { NumberKind::Cardinal } else { kind }, next));
    }
    let next = if repeats { next + 1 } else { next };
    Some(Found::new(Some(value), kind, next))
}

/// A fraction below one behind و.
fn part(window: &mut Window<'_>, at: usize) -> Option<(Value, usize)> {
    if let Some(found) = fraction(window, at) {
        return Some(found);
    }
    let token = window.get(at);
    let next = window.get(at + 1);
    if let Some((Fraction::Plural, parts)) = next.word.and_then(|word| word.fraction).filter(|_| next.is_bare()) {
        let (_, numerator) = cardinal_of(window, &token)?;
        return Some((Value::ratio(&numerator.into(), &parts.into())?, at + 2));
    }
    // «ثلاثة وخمس» by itself: a fifth, for five would have a noun.
    let counts = next.is_word() && !next.definite;
    match token.word?.fraction? {
        (Fraction::IfDefinite | Fraction::Price, parts) if !counts => {
            Some((Value::ratio(&1.into(), &parts.into())?, at + 1))
        }
        _ => None,
    }
}

/// «إلا ربعا»: the accusative of a quarter looks like two quarters.
pub(super) fn subtracted(window: &mut Window<'_>, at: usize) -> Option<(Value, usize)> {
    let token = window.get(at);
    let (kind, parts) = token.word?.fraction.filter(|_| token.is_bare())?;
    // «إلا خمس دقائق» takes minutes off.
    let next = window.get(at + 1);
    let counts = next.word.is_some_and(|word| word.unit.is_some()) && next.is_bare();
    (kind != Fraction::Plural && !(kind == Fraction::IfDefinite && counts)).then_some(())?;
    Some((Value::ratio(&1.into(), &parts.into())?, at + 1))
}

/// The words behind the point, digit by digit or as a cardinal.
fn decimals(window: &mut Window<'_>, whole: &Value, start: usize) -> Option<(Value, usize)> {
    let (mut digits, mut at) = (String::new(), start);
    while digits.len() < 64 {
        let token = window.get(at);
        if !token.is_bare() || token.definite {
            break;
        }
        // «26 نقطة5-» is the next line of a list.
        if matches!(token.kind, Kind::Numeral(_)) && !token.blank {
            break;
        }
        // «فاصلة ألفين وسبعة»: what is larger stands alone.
        let large = |window: &mut Window<'_>| cardinal(window, at).map(|count| (count.value, count.next));
        let part = simple(window, at).or_else(|| digits.is_empty().then(|| large(window)).flatten());
        let Some((part, next)) = part.filter(|(part, _)| part.is_integer()) else { break };
        let zeros = digits.bytes().all(|digit| digit == b'0');
        if !zeros && part >= Value::from(10) {
            break;
        }
        digits += &match token.kind {
            Kind::Word => part.to_string(),
            _ => super::digits::ascii(window.slice(&token)),
        };
        at = next;
        if part >= Value::from(10) || !token.is_word() {
            break;
        }
    }
    if digits.is_empty() {
        return None;
    }
    let fraction = Value::from_digits(&digits, digits.len());
    let value = if *whole < Value::from(0) { whole.add(&fraction.negate()) } else { whole.add(&fraction) };
    Some((value, at))
}

enum Per {
    Hundred,
    Thousand,
}

/// %, «في المئة», «بالألف».
fn per_hundred(window: &mut Window<'_>, at: usize) -> Option<(Per, usize)> {
    let token = window.get(at);
    match token.kind {
        Kind::Symbol('%' | '٪' | '﹪' | '％') => return Some((Per::Hundred, at + 1)),
        Kind::Symbol('‰' | '؉') => return Some((Per::Thousand, at + 1)),
        Kind::Word => {}
        _ => return None,
    }
    let at = if token.is(Role::In) && token.is_bare() { at + 1 } else { at };
    let whole = window.get(at);
    let in_itself = whole.prefix && window.text[whole.start..].starts_with('ب');
    let joined = whole.stem == whole.start || in_itself;
    if !whole.definite || !joined || (whole.stem == whole.start) != token.is(Role::In) {
        return None;
    }
    match whole.word?.cardinal? {
        (Cardinal::Hundred, _) => Some((Per::Hundred, at + 1)),
        (Cardinal::Scale, 1000) => Some((Per::Thousand, at + 1)),
        _ => None,
    }
}

/// A percent sign, or what stands for it, and «تحت الصفر».
fn ending(window: &mut Window<'_>, found: Found) -> Found {
    match per_hundred(window, found.next) {
        Some((Per::Hundred, next)) => Found { kind: NumberKind::Percent, next, alternative: None, ..found },
        Some((Per::Thousand, next)) => {
            let value = found.value.and_then(|value| Value::ratio(&value, &1000.into()));
            Found { kind: NumberKind::Fraction, value, next, alternative: None, ..found }
        }
        None => below_zero(window, found),
    }
}

fn below_zero(window: &mut Window<'_>, found: Found) -> Found {
    let negative = |found: Found| Found { value: found.value.map(|value| value.negate()), ..found };
    if is_below_zero(window, found.next) {
        return negative(Found { next: found.next + 2, ..found });
    }
    // «ثلاثون درجة مئوية تحت الصفر»
    for unit in [found.next, found.next + 1] {
        let token = window.get(unit);
        let names_unit = token.word.is_some_and(|word| word.unit.is_some() || !word.adjective.is_empty());
        if !token.is_word() || !token.is_bare() || !names_unit {
            break;
        }
        if is_below_zero(window, unit + 1) {
            return negative(found).flag(Flag::Contextual);
        }
    }
    found
}

/// «تحت الصفر» at a token.
pub(super) fn is_below_zero(window: &mut Window<'_>, at: usize) -> bool {
    let (below, zero) = (window.get(at), window.get(at + 1));
    let is_zero = zero.definite && matches!(zero.word.and_then(|word| word.cardinal), Some((Cardinal::Zero, _)));
    let is_below = below.word.is_some_and(|word| word.modifier == "less_than");
    is_zero && is_below && below.is_word() && below.is_bare()
}

/// One, two or more parts, in one word or two.
pub(super) fn fraction(window: &mut Window<'_>, at: usize) -> Option<(Value, usize)> {
    let token = window.get(at);
    let (kind, parts) = token.word?.fraction?;
    let (before, after) = (window.get(at - 1), window.get(at + 1));
    let damma = has_damma_first(window.slice(&token));
    let one = match kind {
        // «نصف النهار» is noon.
        Fraction::One => !after.is(Role::HalfNoun) && !is_factor(window, at) && !is_script(&before, &token, &after),
        Fraction::IfDefinite => damma || (!token.definite && is_plain_definite(&after)),
        Fraction::Price => {
            // «بلغ ثمن البيت مئة ألف» is a price.
            let price = window.get(at + 2).word.is_some_and(words::Word::is_number)
                || matches!(window.get(at + 2).kind, Kind::Numeral(_));
            damma || (is_reached(window, at) && !price) || (!before.is_word() && !after.is_word() && !token.definite)
        }
        Fraction::Measured => {
            let counted = is_counted(window, &token, at + 1);
            !counted && (per_hundred(window, at + 1).is_some() || is_measured(window, &before, &token, &after))
        }
        Fraction::Of => is_of(window, &before, &token, &after),
        Fraction::Two | Fraction::TwoOf => true,
        Fraction::TwoConstruct => is_plain_definite(&after),
        Fraction::Exact | Fraction::Plural => false,
    };
    let numerator = if matches!(kind, Fraction::Two | Fraction::TwoOf | Fraction::TwoConstruct) { 2 } else { 1 };
    one.then(|| Value::ratio(&numerator.into(), &parts.into())).flatten().map(|value| (value, at + 1))
}

/// الثلث is a style of writing too.
fn is_script(before: &Token, token: &Token, after: &Token) -> bool {
    token.definite && (before.is(Role::Script) || (after.is(Role::Script) && after.definite))
}

/// «نص ساعة», «تلت اليوم», «خمسة ونص», «سنة ونص»; but «نص القانون» (the text of the law), «تلت ذلك» (it followed that).
fn is_measured(window: &Window<'_>, before: &Token, token: &Token, after: &Token) -> bool {
    let word = |token: &Token| token.word.filter(|_| token.is_word());
    let only_fraction = word(token).is_some_and(|word| word.cardinal.is_none());
    let scale = word(after)
        .and_then(|word| word.cardinal)
        .is_some_and(|(kind, _)| matches!(kind, Cardinal::Scale | Cardinal::Hundred));
    let unit = word(after).is_some_and(|word| word.unit.is_some());
    // «تلت مليون» is three of them.
    if token.definite || after.is(Role::Over) || (scale && !only_fraction) {
        return false;
    }
    if (unit || scale) && after.is_bare() {
        return true;
    }
    let alone = !before.is_word() && !after.is_word();
    let number = matches!(before.kind, Kind::Numeral(_)) || word(before).is_some_and(words::Word::is_number);
    // «سنة ونص», «كاسة ونص ماء»
    let noun = word(before).is_some_and(|word| word.unit.is_some() || word.dual_unit.is_some())
        || (before.is_word() && !before.definite && window.slice(before).ends_with(['ة', 'ه']));
    let joined = token.and && (number || (noun && !after.definite));
    alone || joined || before.is(Role::And)
}

/// «ربعه» is a quarter of it; «ربعة» is four in the Maghreb, and «وربعه» "and his folk" in the Gulf.
fn is_of(window: &Window<'_>, before: &Token, token: &Token, after: &Token) -> bool {
    let counts = after.is_bare() && after.word.is_some_and(|word| word.unit.is_some() || word.cardinal.is_some());
    let word = window.slice(token).trim_end_matches(crate::chars::is_mark);
    let listed = before.word.is_some_and(|word| word.fraction.is_some());
    let is_number_too = token.word.is_some_and(|word| word.cardinal.is_some());
    !is_number_too || (!word.ends_with('ة') && !counts && (!token.and || listed))
}

/// ثلث آلاف: three of the dialect.
fn is_factor(window: &mut Window<'_>, at: usize) -> bool {
    let token = window.get(at);
    let next = window.get(at + 1);
    let plural =
        matches!(next.word.and_then(|word| word.cardinal), Some((Cardinal::ScalePlural | Cardinal::Hundred, _)));
    plural && next.is_bare() && !next.definite && token.word.is_some_and(|word| word.cardinal.is_some())
}

/// «نصف مليون», «ثلاثة أرباع المليون».
fn scaled_fraction(window: &mut Window<'_>, value: Value, next: usize) -> (Value, bool, usize) {
    let token = window.get(next);
    match cardinal_of(window, &token) {
        Some((Cardinal::Scale | Cardinal::Hundred, scale)) if token.is_word() && token.is_bare() => {
            (value.multiply(&scale.into()), true, next + 1)
        }
        _ => (value, false, next),
    }
}

/// Three digits or more that are read out one by one.
fn read_out(window: &mut Window<'_>, start: usize) -> Option<Found> {
    let (mut at, mut digits) = (start, String::new());
    loop {
        let token = window.get(at);
        if at > start && (!token.is_bare() || token.definite) {
            break;
        }
        let mut repeat = 1;
        let mut token = token;
        if token.is(Role::Double) && token.is_word() {
            repeat = if window.slice(&token).starts_with('ت') { 3 } else { 2 };
            at += 1;
            token = window.get(at);
        }
        let digit = match cardinal_of(window, &token) {
            Some((Cardinal::Zero | Cardinal::One | Cardinal::Unit, digit)) if token.is_word() => digit,
            _ => break,
        };
        // A unit that counts the next word is no digit.
        for _ in 0..repeat {
            digits.push((b'0' + digit as u8) as char);
        }
        at += 1;
    }
    let (last, next) = (window.get(at.saturating_sub(1)), window.get(at));
    let composes = next.is_word() && cardinal_of(window, &next).is_some();
    if digits.len() < 3 || composes || last.is(Role::Double) {
        return None;
    }
    let value = (digits.len() <= 64).then(|| Value::from_digits(&digits, 0));
    Some(Found::new(value, NumberKind::Digits, at))
}

/// «عشرات الآلاف»: one amount, whatever the scales.
fn vague(window: &mut Window<'_>, at: usize) -> Found {
    let mut next = at + 1;
    loop {
        let token = window.get(next);
        let scale = match token.word.and_then(|word| word.cardinal) {
            Some((Cardinal::ScalePlural, _)) => true,
            Some((Cardinal::Scale, _)) => true,
            _ => token.is(Role::Vague),
        };
        if !(token.is_word() && token.is_bare() && scale && next < at + 4) {
            break;
        }
        next += 1;
    }
    Found::new(None, NumberKind::Vague, next)
}

/// «بضع», «بضعة وعشرون», «بضعة آلاف».
fn few(window: &mut Window<'_>, at: usize) -> Found {
    if let Some(next) = and(window, at + 1) {
        let token = window.get(next);
        let tens = matches!(token.word.and_then(|word| word.cardinal), Some((Cardinal::Tens, _)));
        if tens {
            return Found::new(None, NumberKind::Vague, next + 1);
        }
    }
    let next = window.get(at + 1);
    let ten = matches!(next.word.and_then(|word| word.cardinal), Some((Cardinal::Ten, _)));
    if ten && next.is_bare() {
        return Found::new(None, NumberKind::Vague, at + 2);
    }
    vague(window, at)
}

/// «نيف وعشرون»; behind a number it only says that there are some more.
fn some(window: &mut Window<'_>, at: usize) -> Option<Found> {
    let next = and(window, at + 1)?;
    let token = window.get(next);
    let round = matches!(cardinal_of(window, &token)?, (Cardinal::Tens | Cardinal::Hundred | Cardinal::Scale, _));
    round.then(|| Found::new(None, NumberKind::Vague, next + 1))
}

/// «التسعينيات», but not «الثلاثينيات من عمره» (the thirties of his life).
fn decade(window: &mut Window<'_>, at: usize) -> Option<Found> {
    let of_age = window.get(at + 1).is(Role::Of) && window.get(at + 2).is(Role::Age);
    (!of_age).then(|| Found::new(None, NumberKind::Date, at + 1))
}

/// «ضعف», «المثلين»; ضعف is "weakness" unless something leads to a number.
fn multiple(window: &mut Window<'_>, at: usize, token: &Token) -> Option<Found> {
    if token.is(Role::TimesPlural) {
        // «أمثال» by themselves are proverbs, or the likes of someone.
        return (!token.is(Role::Veto)).then(|| Found::new(None, NumberKind::Vague, at + 1).flag(Flag::Weak));
    }
    if token.is(Role::Times) && !is_reached(window, at) {
        return None;
    }
    Some(Found::new(Some(2.into()), NumberKind::Multiplier, at + 1))
}

/// Whether what stands before leads to an amount: «ارتفع السعر إلى ضعف قيمته», «أكثر من ضعف العدد», «أكل ثمن الكعكة»; but
/// «أدى إلى ضعف النمو» (led to weakness), «جزء من ثمن البيت» (a part of its price).
fn is_reached(window: &mut Window<'_>, at: usize) -> bool {
    let (before, verb, head) = (window.get(at - 1), window.get(at - 2), window.get(at - 3));
    let reaches =
        |token: &Token| token.is_word() && token.is(Role::Reach) && !token.is(Role::Of) && !token.is(Role::To);
    if before.is(Role::Of) {
        verb.is(Role::Modifier)
    } else if before.is(Role::To) || before.is(Role::Over) {
        reaches(&verb) || reaches(&head)
    } else {
        before.is_word() && (before.is(Role::Reach) || before.is(Role::Modifier))
    }
}
