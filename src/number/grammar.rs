//! What number begins at a token: quantities, ordinals, multiples and amounts without a value.

use super::cardinal::{Count, and, cardinal, cardinal_of, has_damma_first, scaled, simple};
use super::digits::Form;
use super::value::Value;
use super::window::{Kind, Token, Window};
use super::words::{Cardinal, Fraction, Ordinal, Role};
use super::{Flag, Flags, NumberKind};

/// A number that was found: its tokens are those from the one it was looked for at, up to `next`.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) value: Option<Value>,
    pub(super) kind: NumberKind,
    pub(super) flags: Flags,
    pub(super) alternative: Option<Value>,
    pub(super) next: usize,
}

impl Found {
    fn new(value: Option<Value>, kind: NumberKind, next: usize) -> Self {
        Self { value, kind, flags: Flags::default(), alternative: None, next }
    }

    fn flag(mut self, flag: Flag) -> Self {
        self.flags.set(flag);
        self
    }
}

/// The number at a token, if one begins there.
pub(super) fn number(window: &mut Window<'_>, at: usize) -> Option<Found> {
    let token = window.get(at);
    match token.kind {
        Kind::Numeral(form) if !form.is_quantity() => Some(aside(window, at, form)),
        Kind::Numeral(_) if is_verse(window, at) => {
            Some(Found::new(None, NumberKind::Identifier, at + 1).flag(Flag::Contextual))
        }
        Kind::Numeral(_) => quantity(window, at),
        Kind::Symbol('%' | '٪') => {
            let next = window.get(at + 1);
            let number = matches!(next.kind, Kind::Numeral(form) if form.is_quantity()) && !next.blank;
            let found = number.then(|| quantity(window, at + 1)).flatten()?;
            Some(Found { kind: NumberKind::Percent, ..found })
        }
        Kind::Word if token.word.is_some() => {
            let found = word(window, at, &token)?;
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
    let definite = first.definite;
    let (Some(first), Some(word)) = (first.word, last.word) else { return false };
    let fraction = match word.fraction {
        Some((Fraction::IfDefinite, _)) => matches!(found.kind, NumberKind::Fraction),
        Some((Fraction::Price | Fraction::Verb | Fraction::TwoConstruct, _)) => true,
        _ => false,
    };
    let cardinal =
        matches!(word.cardinal, Some((Cardinal::ScaleConstruct | Cardinal::HundredConstruct | Cardinal::Pair, _)));
    let feminine =
        !definite && matches!(first.ordinal, Some((Ordinal::Feminine, _))) && found.kind == NumberKind::Ordinal;
    fraction || cardinal || feminine || first.is(Role::Times)
}

/// «سورة البقرة: 255»
fn is_verse(window: &mut Window<'_>, at: usize) -> bool {
    window.get(at - 1).is_symbol(&[':']) && [at - 2, at - 3].into_iter().any(|at| window.get(at).is(Role::Verse))
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
    word.dual_unit.is_some().then(|| dual(window, at))
}

/// A dual noun of time or measure, with a fraction behind it: «ساعتين ونصف».
fn dual(window: &mut Window<'_>, at: usize) -> Found {
    let two = Found::new(Some(2.into()), NumberKind::Dual, at + 1);
    let half = and(window, at + 1).and_then(|at| fraction(window, at));
    let two = below_zero(window, two);
    match half {
        Some((half, next)) => Found { value: Some(half.add(&2.into())), kind: NumberKind::Mixed, next, ..two },
        None => two,
    }
}

// Traps -----------------------------------------------------------------------------------------------------------

fn is_plain_definite(token: &Token) -> bool {
    let is_number = token.word.is_some_and(|word| word.cardinal.is_some() || word.fraction.is_some());
    token.is_word() && token.definite && token.is_bare() && !is_number
}

/// Words that look like numbers and are none where they stand.
fn is_trap(window: &mut Window<'_>, at: usize, token: &Token) -> bool {
    let (before, after) = (window.get(at - 1), window.get(at + 1));
    if token.is(Role::Weekday) && is_weekday(window, at, token) {
        return true;
    }
    // West, in names.
    let continues = cardinal_of(window, &before).is_some() || matches!(before.kind, Kind::Numeral(_));
    if token.is(Role::Lady) && token.and && !after.is_word() && !continues {
        return true;
    }
    if token.is(Role::Lady) && !token.definite && (is_plain_definite(&after) || before.is(Role::Calling)) {
        return true;
    }
    if token.is(Role::LetterOrVerb) && is_letter_or_verb(window, at, token) {
        return true;
    }
    let one = matches!(token.word.and_then(|word| word.cardinal), Some((Cardinal::One, _)));
    if one && is_one_of(window, at, token) {
        return true;
    }
    // «تحت الصفر» is the sign of the number before it.
    let zero = matches!(token.word.and_then(|word| word.cardinal), Some((Cardinal::Zero, _)));
    if zero && is_below_zero(window, at - 1) {
        return true;
    }
    // حسن العشرة: good company.
    matches!(token.word.and_then(|word| word.cardinal), Some((Cardinal::Ten, _))) && before.is(Role::Calling)
}

/// The weekday الاثنين, unless nothing about it speaks of a day.
fn is_weekday(window: &mut Window<'_>, at: usize, token: &Token) -> bool {
    if window.get(at - 1).is(Role::WeekdayCue) && window.get(at - 1).is_word() {
        return true;
    }
    if !token.definite {
        return false;
    }
    // The nominative is never written for a day.
    let text = window.slice(token);
    if text.trim_end_matches(crate::chars::is_mark).ends_with("ان") {
        return false;
    }
    [at - 2, at - 1, at + 1, at + 2].into_iter().any(|at| {
        let token = window.get(at);
        token.is(Role::WeekdayCue) || token.is(Role::Weekday) || matches!(token.kind, Kind::Numeral(_))
    })
}

/// The verb ألّف "composed", the letter, or an idiom of greeting.
fn is_letter_or_verb(window: &mut Window<'_>, at: usize, token: &Token) -> bool {
    let (before, after) = (window.get(at - 1), window.get(at + 1));
    if before.is(Role::Letter) || after.is(Role::Letter) && after.definite {
        return true;
    }
    if token.definite || token.prefix || before.is(Role::Modifier) {
        return false;
    }
    let vague = [Role::Several, Role::Few, Role::Vague].into_iter().any(|role| after.is(role));
    if after.is_word() && (after.is(Role::Person) || (vague && after.is_bare())) {
        return true;
    }
    let counted = after.word.and_then(|word| word.cardinal).map(|(kind, _)| kind);
    let is_count = matches!(counted, Some(Cardinal::One | Cardinal::Unit | Cardinal::Ten | Cardinal::Tens));
    is_plain_definite(&after) || (after.is_word() && after.is_bare() && is_count)
}

/// "One of them", and the article of the Maghreb; `false` if it counts.
fn is_one_of(window: &mut Window<'_>, at: usize, token: &Token) -> bool {
    let (before, after) = (window.get(at - 1), window.get(at + 1));
    if after.is(Role::Of) && after.is_word() {
        // «واحد من كل عشرة»
        let each = window.get(at + 2).is(Role::Whole);
        let of = window.get(if each { at + 3 } else { at + 2 });
        let counts = cardinal_of(window, &of).is_some() || matches!(of.kind, Kind::Numeral(_));
        return !counts;
    }
    let leads = before.is_word() && !before.is(Role::And);
    !token.definite && !token.prefix && !leads && is_plain_definite(&after)
}

/// Kinds and flags that the words around decide.
fn classify(window: &mut Window<'_>, at: usize, token: &Token, mut found: Found) -> Found {
    let one = matches!(token.word.and_then(|word| word.cardinal), Some((Cardinal::One, _)));
    if one && found.next == at + 1 && is_weak(window, at, token) {
        found.flags.set(Flag::Weak);
    }
    if token.definite && found.kind == NumberKind::Cardinal && is_ordinal_in_place(window, at, token, &found) {
        found.kind = NumberKind::Ordinal;
    }
    found
}

/// واحد behind a noun says little: "one place".
fn is_weak(window: &mut Window<'_>, at: usize, token: &Token) -> bool {
    let before = window.get(at - 1);
    if token.definite || before.is(Role::Whole) || before.is(Role::Not) {
        return true;
    }
    if window.get(at + 1).is(Role::Of) {
        return false;
    }
    let counts = [Role::Lead, Role::Modifier, Role::Minus, Role::And, Role::Or, Role::To, Role::Between, Role::Of];
    before.is_word() && token.is_bare() && !counts.iter().any(|&role| before.is(role))
}

/// «القرن العشرين» (the twentieth century), but «السنوات العشرين الماضية» (the past twenty years).
fn is_ordinal_in_place(window: &mut Window<'_>, at: usize, token: &Token, found: &Found) -> bool {
    let (before, after) = (window.get(at - 1), window.get(found.next));
    let Some((kind, _)) = token.word.and_then(|word| word.cardinal) else { return false };
    if kind == Cardinal::One && found.next > at + 1 {
        return true;
    }
    let round =
        matches!(kind, Cardinal::Tens | Cardinal::Hundred | Cardinal::Hundreds | Cardinal::Scale | Cardinal::ScaleDual);
    if !round || token.and || token.prefix {
        return false;
    }
    if before.kind == Kind::Edge {
        return !after.is_word();
    }
    let noun = window.slice(&before);
    let plural = ["ات", "ين", "ون"].iter().any(|ending| noun.ends_with(ending));
    before.is(Role::OrdinalNoun) || (is_plain_definite(&before) && !plural)
}

// Quantities ------------------------------------------------------------------------------------------------------

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
    let plain = Found {
        value: Some(value.clone()),
        kind: kind_of(count.form),
        flags: Flags::default(),
        alternative: count.alternative.clone(),
        next,
    };
    let token = window.get(next);
    if token.is_word() && token.is_bare() {
        if let Some(found) = extended_by_word(window, count, &token) {
            return found;
        }
    } else if let Some(found) = and_fraction(window, count) {
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
        && scale.definite
        && scale.is_bare()
        && scale.word.and_then(|word| word.cardinal).is_some_and(|(_, value)| value == count.scale);
    let next = if repeats { next + 1 } else { next };
    let found = Found::new(Some(value), kind, next);
    Some(if count.scale > 1 { found.flag(Flag::Ambiguous) } else { found })
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
fn subtracted(window: &mut Window<'_>, at: usize) -> Option<(Value, usize)> {
    let token = window.get(at);
    let (kind, parts) = token.word?.fraction.filter(|_| token.is_bare())?;
    (kind != Fraction::Plural).then_some(())?;
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
        let Some((part, next)) = simple(window, at) else { break };
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
fn is_below_zero(window: &mut Window<'_>, at: usize) -> bool {
    let (below, zero) = (window.get(at), window.get(at + 1));
    let is_zero = zero.definite && matches!(zero.word.and_then(|word| word.cardinal), Some((Cardinal::Zero, _)));
    let is_below = below.word.is_some_and(|word| word.modifier == "less_than");
    is_zero && is_below && below.is_word() && below.is_bare()
}

/// One, two or more parts, in one word or two.
fn fraction(window: &mut Window<'_>, at: usize) -> Option<(Value, usize)> {
    let token = window.get(at);
    let (kind, parts) = token.word?.fraction?;
    let (before, after) = (window.get(at - 1), window.get(at + 1));
    let damma = has_damma_first(window.slice(&token));
    let one = match kind {
        // «نصف النهار» is noon.
        Fraction::One => !after.is(Role::HalfNoun) && !is_factor(window, at),
        Fraction::IfDefinite => damma || (!token.definite && is_plain_definite(&after)),
        Fraction::Price => {
            damma || before.is(Role::Reach) || (!before.is_word() && !after.is_word() && !token.definite)
        }
        Fraction::Verb => {
            let unit = after.word.is_some_and(|word| word.unit.is_some()) && after.is_bare() && !after.definite;
            unit || (!before.is_word() && !after.is_word())
        }
        Fraction::Two => true,
        Fraction::TwoConstruct => is_plain_definite(&after),
        Fraction::Exact | Fraction::Plural => false,
    };
    let numerator = if matches!(kind, Fraction::Two | Fraction::TwoConstruct) { 2 } else { 1 };
    one.then(|| Value::ratio(&numerator.into(), &parts.into())).flatten().map(|value| (value, at + 1))
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

// Ordinals --------------------------------------------------------------------------------------------------------

fn ordinal(window: &mut Window<'_>, at: usize, token: &Token) -> Option<Found> {
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
    if token.definite {
        return true;
    }
    if after.is(Role::Chemical) || after.is(Role::Yesterday) {
        return false;
    }
    let feminine = matches!(token.word.and_then(|word| word.ordinal), Some((Ordinal::Feminine, _)));
    if !feminine {
        return true;
    }
    // An attribute of a feminine noun; but «مرة ثانية» is "again".
    let again = before.word.is_some_and(|word| word.unit.is_some());
    let noun = window.slice(&before).trim_end_matches(crate::chars::is_mark);
    before.is_word() && !before.definite && noun.ends_with('ة') && !again
}

// Multiples and vague amounts ---------------------------------------------------------------------------------------

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

/// «ضعف», «المثلين»; ضعف is "weakness" unless something leads to a number.
fn multiple(window: &mut Window<'_>, at: usize, token: &Token) -> Option<Found> {
    let before = window.get(at - 1);
    if token.is(Role::TimesPlural) {
        return Some(Found::new(None, NumberKind::Vague, at + 1).flag(Flag::Weak));
    }
    let leads = before.is_word() && (before.is(Role::Reach) || before.is(Role::Modifier));
    if token.is(Role::Times) && !leads {
        return None;
    }
    Some(Found::new(Some(2.into()), NumberKind::Multiplier, at + 1))
}
