//! Numbers written in digits: their extent, what they are, and their value.
//!
//! A numeral is read from left to right once; what a separator means is decided by which separators there are and how
//! many digits stand between them.

use super::value::Value;
use crate::chars::digit_value;

/// What a string of digits is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Form {
    Integer,
    /// One comma before three digits: a group, or else decimals.
    Grouped,
    Decimal,
    /// One full stop before three digits: decimals, or else a group.
    DecimalOrGrouped,
    Ratio,
    Mixed,
    Power,
    /// Leading zeros.
    Digits,
    Phone,
    Date,
    Time,
    Identifier,
}

impl Form {
    /// Whether it counts anything.
    pub(super) fn is_quantity(self) -> bool {
        !matches!(self, Self::Digits | Self::Phone | Self::Date | Self::Time | Self::Identifier)
    }
}

/// A run of digits.
#[derive(Clone, Copy)]
struct Run {
    start: usize,
    end: usize,
    len: usize,
    /// Its value, up to some billions.
    value: u32,
}

fn run(text: &str, start: usize) -> Run {
    let mut run = Run { start, end: start, len: 0, value: 0 };
    for c in text[start..].chars() {
        let Some(digit) = digit_value(c) else { break };
        run.end += c.len_utf8();
        run.len += 1;
        run.value = run.value.saturating_mul(10).saturating_add(digit);
    }
    run
}

fn char_at(text: &str, at: usize) -> char {
    text[at..].chars().next().unwrap_or('\0')
}

/// The run behind one character, if it has digits.
fn run_after(text: &str, at: usize, is_separator: impl Fn(char) -> bool) -> Option<(char, Run)> {
    let c = char_at(text, at);
    let next = is_separator(c).then(|| run(text, at + c.len_utf8()))?;
    (next.len > 0).then_some((c, next))
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn skip_invisible(text: &str, at: usize) -> usize {
    text[at..].chars().take_while(|&c| is_invisible(c)).fold(at, |at, c| at + c.len_utf8())
}

pub(super) fn is_minus(c: char) -> bool {
    matches!(c, '-' | '−')
}

/// Blanks that divide groups of three digits.
fn is_group_blank(c: char) -> bool {
    matches!(c, ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}')
}

fn is_mark(c: char) -> bool {
    matches!(c, '.' | ',' | '٫' | '٬' | '،' | '\'' | '’')
}

/// Numerator and denominator of ½ and the like.
fn vulgar(c: char) -> Option<(u8, u8)> {
    Some(match c {
        '½' => (1, 2),
        '⅓' => (1, 3),
        '⅔' => (2, 3),
        '¼' => (1, 4),
        '¾' => (3, 4),
        '⅕' => (1, 5),
        '⅖' => (2, 5),
        '⅗' => (3, 5),
        '⅘' => (4, 5),
        '⅙' => (1, 6),
        '⅚' => (5, 6),
        '⅐' => (1, 7),
        '⅛' => (1, 8),
        '⅜' => (3, 8),
        '⅝' => (5, 8),
        '⅞' => (7, 8),
        '⅑' => (1, 9),
        '⅒' => (1, 10),
        _ => return None,
    })
}

/// Whether a number that is not written in letters can hold the character first, signs and points aside.
pub(super) fn begins(c: char) -> bool {
    digit_value(c).is_some() || vulgar(c).is_some() || matches!(c, '%' | '٪')
}

/// Whether a numeral can begin with the text: a digit, ½, or a sign or point before a digit.
pub(super) fn starts(text: &str) -> bool {
    let mut chars = text.chars();
    let Some(first) = chars.next() else { return false };
    if digit_value(first).is_some() || vulgar(first).is_some() {
        return true;
    }
    let second = chars.next().unwrap_or('\0');
    match first {
        '.' | '٫' => digit_value(second).is_some(),
        '-' | '−' | '+' => {
            digit_value(second).is_some() || (second == '.' && chars.next().and_then(digit_value).is_some())
        }
        _ => false,
    }
}

/// The numeral at `start`: its end and form.
pub(super) fn scan(text: &str, start: usize) -> (usize, Form) {
    let first = char_at(text, start);
    let plus = first == '+';
    let at = if plus || is_minus(first) { start + first.len_utf8() } else { start };
    let head = run(text, at);
    if head.len == 0 {
        return without_head(text, at);
    }
    let found = phone(text, head, plus).or_else(|| calendar(text, head)).or_else(|| clock(text, head));
    if let Some(found) = found {
        return found;
    }
    let (end, form) = marks(text, head);
    if form == Form::Identifier {
        return (end, form);
    }
    fraction(text, head, end, form).or_else(|| power(text, end, head.len)).unwrap_or((end, form))
}

/// `.75` and `½`.
fn without_head(text: &str, at: usize) -> (usize, Form) {
    let c = char_at(text, at);
    if vulgar(c).is_some() {
        return (at + c.len_utf8(), Form::Ratio);
    }
    let decimals = run(text, at + c.len_utf8());
    power(text, decimals.end, decimals.len).unwrap_or((decimals.end, Form::Decimal))
}

/// Seven digits or more that begin with + or 0, in groups.
fn phone(text: &str, head: Run, plus: bool) -> Option<(usize, Form)> {
    let zero = digit_value(char_at(text, head.start)) == Some(0);
    if !plus && (!zero || head.len < 2) {
        return None;
    }
    let (mut end, mut digits, mut groups) = (head.end, head.len, 1);
    while groups < 8
        && let Some((_, next)) = run_after(text, end, |c| is_group_blank(c) || c == '-')
        && next.len >= 2
    {
        (end, digits, groups) = (next.end, digits + next.len, groups + 1);
    }
    // A long decimal has zeros at its head too, but one group only.
    ((7..=20).contains(&digits) && run_after(text, end, |c| is_mark(c) || c == '/').is_none())
        .then_some((end, Form::Phone))
}

/// Day, month and year in any order; month and year.
fn calendar(text: &str, head: Run) -> Option<(usize, Form)> {
    let (separator, second) = run_after(text, head.end, |c| matches!(c, '/' | '-' | '.'))?;
    if head.len > 4 || second.len > 4 {
        return None;
    }
    let Some((_, third)) = run_after(text, second.end, |c| c == separator) else {
        let year = second.len == 4 && (1300..=2100).contains(&second.value);
        return (separator == '/' && year && (1..=12).contains(&head.value)).then_some((second.end, Form::Date));
    };
    let has_year = head.len == 4 || third.len == 4;
    let fits = head.len <= 4 && second.len <= 2 && third.len <= 4 && (1..=31).contains(&second.value);
    let more = run_after(text, third.end, |c| c == separator).is_some();
    (fits && !more && (has_year || (separator == '/' && third.len <= 2))).then_some((third.end, Form::Date))
}

/// `14:30`, `14:30:15`; `2:255`, which is a verse or a score.
fn clock(text: &str, head: Run) -> Option<(usize, Form)> {
    let (_, second) = run_after(text, head.end, |c| c == ':')?;
    let is_time = head.len <= 2 && head.value <= 24 && second.len == 2 && second.value < 60;
    let end = run_after(text, second.end, |c| c == ':').map_or(second.end, |(_, third)| third.end);
    Some((end, if is_time { Form::Time } else { Form::Identifier }))
}

/// The shape of the marks between digits.
struct Shape {
    /// How many marks there are, the first of them, and the last.
    count: usize,
    first: char,
    last: char,
    /// Whether all marks before the last are the same and stand before three digits.
    even: bool,
    /// The end of the first two runs, and of all; the length of the last run.
    end: usize,
    last_len: usize,
}

/// Groups and decimals.
fn marks(text: &str, head: Run) -> (usize, Form) {
    let shape = shape(text, head);
    let head_is_group = head.len <= 3 && (head.len == 1 || digit_value(char_at(text, head.start)) != Some(0));
    let plain =
        if head.len > 1 && digit_value(char_at(text, head.start)) == Some(0) { Form::Digits } else { Form::Integer };
    let Shape { count, first, last, even, end, last_len } = shape;
    match count {
        0 => blanks(text, head, plain, head_is_group),
        1 => single(text, head, &shape, head_is_group),
        _ if first == last && even && last_len == 3 && head_is_group => (end, Form::Integer),
        _ if first != last && even && head_is_group && !matches!(first, '٫') => (end, Form::Decimal),
        _ if shape.first == '.' => (end, Form::Identifier),
        _ => (head.end, plain),
    }
}

/// Digits in more groups are no number. What is not part of the numeral is read again, so this keeps time linear.
const MAX_GROUPS: usize = 16;

fn shape(text: &str, head: Run) -> Shape {
    let mut shape = Shape { count: 0, first: '\0', last: '\0', even: true, end: head.end, last_len: head.len };
    while shape.count < MAX_GROUPS
        && let Some((mark, next)) = run_after(text, skip_invisible(text, shape.end), is_mark)
    {
        // What was the last mark until now must be a group mark like the first.
        shape.even &= shape.count == 0 || (shape.last == shape.first && shape.last_len == 3);
        if shape.count == 0 {
            shape.first = mark;
        }
        shape.count += 1;
        (shape.last, shape.end, shape.last_len) = (mark, next.end, next.len);
    }
    shape
}

fn single(text: &str, head: Run, shape: &Shape, head_is_group: bool) -> (usize, Form) {
    let zero = digit_value(char_at(text, head.start)) == Some(0);
    let three = shape.last_len == 3 && head_is_group && !zero;
    match shape.first {
        '٬' | '\'' | '’' if three => (shape.end, Form::Integer),
        '٬' | '\'' | '’' => (head.end, Form::Integer),
        '٫' => (shape.end, Form::Decimal),
        '،' if three => (shape.end, Form::Integer),
        ',' if three => (shape.end, Form::Grouped),
        '.' if three => (shape.end, Form::DecimalOrGrouped),
        _ => (shape.end, Form::Decimal),
    }
}

/// Groups that blanks divide; the last may have decimals.
fn blanks(text: &str, head: Run, plain: Form, head_is_group: bool) -> (usize, Form) {
    let mut end = head.end;
    if !head_is_group || plain != Form::Integer || head.value == 0 {
        return (end, plain);
    }
    let blank = char_at(text, end);
    let mut groups = 0;
    while let Some((_, next)) = run_after(text, end, |c| c == blank && is_group_blank(c)) {
        groups += 1;
        if next.len != 3 || groups > MAX_GROUPS {
            // Not all groups have three digits: these are several numbers.
            return (head.end, plain);
        }
        end = next.end;
    }
    match run_after(text, end, |c| matches!(c, '.' | ',' | '٫')) {
        Some((_, decimals)) if end != head.end && run_after(text, decimals.end, is_mark).is_none() => {
            (decimals.end, Form::Decimal)
        }
        _ => (end, plain),
    }
}

/// `3/4`, `1½`, `1 3/4`.
fn fraction(text: &str, head: Run, end: usize, form: Form) -> Option<(usize, Form)> {
    if form != Form::Integer || end != head.end {
        return None;
    }
    if let Some((_, denominator)) = run_after(text, end, |c| matches!(c, '/' | '⁄')) {
        let more = run_after(text, denominator.end, |c| matches!(c, '/' | '.' | '-')).is_some();
        return (denominator.value > 0 && !more).then_some((denominator.end, Form::Ratio));
    }
    let next = char_at(text, end);
    let at = if is_group_blank(next) { end + next.len_utf8() } else { end };
    let c = char_at(text, at);
    if vulgar(c).is_some() {
        return Some((at + c.len_utf8(), Form::Mixed));
    }
    let numerator = run(text, at);
    let (_, denominator) = run_after(text, numerator.end, |c| matches!(c, '/' | '⁄'))?;
    let proper = at > end && numerator.len > 0 && numerator.value < denominator.value && denominator.len <= 3;
    let more = run_after(text, denominator.end, |c| matches!(c, '/' | '-')).is_some();
    (proper && !more).then_some((denominator.end, Form::Mixed))
}

/// An exponent: `1e6`, `2.5^-1`, `3×10^8`.
fn power(text: &str, end: usize, digits: usize) -> Option<(usize, Form)> {
    let exponent = exponent(text, end)?;
    let last = text[exponent.end..].chars().next();
    let fits = exponent.len <= 4 && exponent.value as usize * digits.max(2) <= MAX_POWER;
    (fits && !last.is_some_and(char::is_alphanumeric)).then_some((exponent.end, Form::Power))
}

/// So many digits a power may have; larger ones are no numbers that people write.
const MAX_POWER: usize = 4096;

fn exponent(text: &str, end: usize) -> Option<Run> {
    let rest = &text[end..];
    let c = rest.chars().next()?;
    let at = match c {
        'e' | 'E' | '^' => end + 1,
        '×' => {
            let ten = rest.strip_prefix("×10").or_else(|| rest.strip_prefix("×١٠"))?;
            text.len() - ten.strip_prefix('^')?.len()
        }
        _ => return None,
    };
    let sign = char_at(text, at);
    let signed = is_minus(sign) || sign == '+';
    let exponent = run(text, if signed { at + sign.len_utf8() } else { at });
    (exponent.len > 0).then_some(exponent)
}

/// The value of a numeral that `scan` found; none if it counts nothing.
pub(super) fn value(numeral: &str, form: Form) -> Option<Value> {
    let unsigned = numeral.trim_start_matches(|c: char| is_minus(c) || c == '+' || is_invisible(c));
    let value = match form {
        Form::Integer | Form::Grouped | Form::Digits => Value::from_digits(&ascii(unsigned), 0),
        Form::Decimal | Form::DecimalOrGrouped => decimal(unsigned),
        Form::Ratio => ratio(unsigned)?,
        Form::Mixed => mixed(unsigned)?,
        Form::Power => powered(unsigned)?,
        Form::Phone | Form::Date | Form::Time | Form::Identifier => return None,
    };
    let minus = numeral.trim_start_matches(is_invisible).starts_with(is_minus);
    Some(if minus { value.negate() } else { value })
}

/// The other reading of a form that has two.
pub(super) fn alternative(numeral: &str, form: Form) -> Option<Value> {
    match form {
        Form::Grouped => value(numeral, Form::Decimal),
        Form::DecimalOrGrouped => value(numeral, Form::Integer),
        _ => None,
    }
}

pub(super) fn ascii(numeral: &str) -> String {
    numeral.chars().filter_map(digit_value).map(|digit| (b'0' + digit as u8) as char).collect()
}

fn decimal(numeral: &str) -> Value {
    let (whole, decimals) = numeral.rsplit_once(is_mark).unwrap_or((numeral, ""));
    let decimals = ascii(decimals);
    Value::from_digits(&(ascii(whole) + &decimals), decimals.len())
}

fn ratio(numeral: &str) -> Option<Value> {
    let parts = match numeral.chars().next().and_then(vulgar) {
        Some((numerator, denominator)) => (i128::from(numerator).into(), i128::from(denominator).into()),
        None => {
            let (numerator, denominator) = numeral.split_once(['/', '⁄'])?;
            (Value::from_digits(&ascii(numerator), 0), Value::from_digits(&ascii(denominator), 0))
        }
    };
    Value::ratio(&parts.0, &parts.1)
}

fn mixed(numeral: &str) -> Option<Value> {
    let split = numeral.find(|c| is_group_blank(c) || vulgar(c).is_some())?;
    let (whole, fraction) = numeral.split_at(split);
    Some(Value::from_digits(&ascii(whole), 0).add(&ratio(fraction.trim_start_matches(is_group_blank))?))
}

fn powered(numeral: &str) -> Option<Value> {
    let split = numeral.find(['e', 'E', '^', '×'])?;
    let exponent = exponent(numeral, split)?;
    let size = i32::try_from(exponent.value).ok()?;
    let negative = numeral[split..exponent.start].contains(is_minus);
    let size = if negative { -size } else { size };
    let base = decimal_or_integer(&numeral[..split]);
    if numeral[split..].starts_with('^') {
        return base.power(size);
    }
    Some(base.multiply(&Value::from(10).power(size)?))
}

fn decimal_or_integer(numeral: &str) -> Value {
    let run = run(numeral, 0);
    if run.end == numeral.len() {
        return Value::from_digits(&ascii(numeral), 0);
    }
    let form = if run.len == 0 { Form::Decimal } else { marks(numeral, run).1 };
    value(numeral, form).unwrap_or_else(|| decimal(numeral))
}

#[cfg(test)]
mod tests {
    use super::{scan, value};

    fn read(text: &str) -> String {
        let (end, form) = scan(text, 0);
        let value = value(&text[..end], form).map_or_else(|| "none".into(), |value| value.to_string());
        format!("{form:?} {} {value}", &text[..end])
    }

    #[test]
    fn separators() {
        for (text, expected) in [
            ("١٬٢٣٤٫٥", "Decimal ١٬٢٣٤٫٥ 1234.5"),
            ("1,234,567.89", "Decimal 1,234,567.89 1234567.89"),
            ("1.234.567,89", "Decimal 1.234.567,89 1234567.89"),
            ("1,234", "Grouped 1,234 1234"),
            ("0,234", "Decimal 0,234 0.234"),
            ("1, 2", "Integer 1 1"),
            ("1 234 567", "Integer 1 234 567 1234567"),
            ("423 0000", "Integer 423 423"),
            ("192.168.1.1", "Identifier 192.168.1.1 none"),
            ("2016-05-12", "Date 2016-05-12 none"),
            ("14:30", "Time 14:30 none"),
            ("0501234567", "Phone 0501234567 none"),
            ("007", "Digits 007 7"),
            ("-2.5^-1", "Power -2.5^-1 -0.4"),
            ("1½", "Mixed 1½ 1.5"),
            ("3/4", "Ratio 3/4 0.75"),
            (".75", "Decimal .75 0.75"),
            ("5-10", "Integer 5 5"),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }
}
