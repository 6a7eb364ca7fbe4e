//! Exact values.

use std::fmt;
use std::iter::Sum;
use std::ops::Add;
use std::str::FromStr;

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{One, Pow, Signed, ToPrimitive, Zero};

/// An exact rational number of any size; never a float.
///
/// It prints as a decimal where that is finite, else as a fraction in lowest terms.
///
/// ```
/// use arabic_text::number::Value;
///
/// let third: Value = "1/3".parse().unwrap();
/// assert_eq!(third.to_string(), "1/3");
/// assert_eq!("10/4".parse::<Value>().unwrap().to_string(), "2.5");
/// assert_eq!(Value::from(7).to_i128(), Some(7));
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Value(Repr);

/// A whole number of 128 bits is always `Small`, so that equal values are equal in form.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
enum Repr {
    Small(i128),
    Big(Box<BigRational>),
}

impl PartialOrd for Repr {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Repr {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        match (self, other) {
            (Self::Small(a), Self::Small(b)) => a.cmp(b),
            (a, b) => a.big().cmp(&b.big()),
        }
    }
}

impl Repr {
    fn big(&self) -> BigRational {
        match self {
            Self::Small(n) => BigRational::from_integer(BigInt::from(*n)),
            Self::Big(n) => (**n).clone(),
        }
    }
}

impl Value {
    /// The numerator in lowest terms, in decimal digits, with a minus sign if the value is negative.
    ///
    /// ```
    /// use arabic_text::number::find_numbers;
    ///
    /// // «ثلاثة أرباع» (thalāthat arbāʿ, "three quarters")
    /// let value = find_numbers("ثلاثة أرباع").next().unwrap().value().unwrap().clone();
    /// assert_eq!((value.numerator(), value.denominator()), ("3".into(), "4".into()));
    /// ```
    #[must_use]
    pub fn numerator(&self) -> String {
        match &self.0 {
            Repr::Small(n) => n.to_string(),
            Repr::Big(n) => n.numer().to_string(),
        }
    }

    /// The denominator in lowest terms, in decimal digits; `1` of a whole number.
    #[must_use]
    pub fn denominator(&self) -> String {
        match &self.0 {
            Repr::Small(_) => "1".into(),
            Repr::Big(n) => n.denom().to_string(),
        }
    }

    /// Whether it is a whole number.
    ///
    /// ```
    /// use arabic_text::number::Value;
    ///
    /// assert!("4/2".parse::<Value>().unwrap().is_integer());
    /// assert!(!"0.5".parse::<Value>().unwrap().is_integer());
    /// ```
    #[must_use]
    pub fn is_integer(&self) -> bool {
        match &self.0 {
            Repr::Small(_) => true,
            Repr::Big(n) => n.is_integer(),
        }
    }

    /// The value as an integer, if it is one and fits.
    ///
    /// ```
    /// use arabic_text::number::find_numbers;
    ///
    /// // «مليونان ونصف» (milyūnān wa-niṣf, "two and a half million")
    /// let number = find_numbers("مليونان ونصف").next().unwrap();
    /// assert_eq!(number.value().unwrap().to_i128(), Some(2_500_000));
    /// ```
    #[must_use]
    pub fn to_i128(&self) -> Option<i128> {
        match &self.0 {
            Repr::Small(n) => Some(*n),
            Repr::Big(_) => None,
        }
    }

    fn from_big(n: BigRational) -> Self {
        match n.is_integer().then(|| n.numer().to_i128()).flatten() {
            Some(small) => Self(Repr::Small(small)),
            None => Self(Repr::Big(Box::new(n))),
        }
    }

    /// `numerator / denominator`; none if the denominator is 0.
    pub(crate) fn ratio(numerator: &Self, denominator: &Self) -> Option<Self> {
        if denominator.is_zero() {
            return None;
        }
        match (&numerator.0, &denominator.0) {
            (Repr::Small(n), Repr::Small(1)) => Some(Self(Repr::Small(*n))),
            (n, d) => Some(Self::from_big(n.big() / d.big())),
        }
    }

    /// `digits / 10^decimals`.
    pub(crate) fn from_digits(digits: &str, decimals: usize) -> Self {
        let whole = if digits.len() <= 38 {
            Repr::Small(digits.parse().unwrap_or(0))
        } else {
            let n: BigInt = digits.parse().unwrap_or_default();
            return Self::from_big(BigRational::new(n, Pow::pow(BigInt::from(10), decimals)));
        };
        if decimals == 0 {
            return Self(whole);
        }
        Self::from_big(whole.big() / BigRational::from_integer(Pow::pow(BigInt::from(10), decimals)))
    }

    pub(crate) fn is_zero(&self) -> bool {
        self.0 == Repr::Small(0)
    }

    pub(crate) fn add(&self, other: &Self) -> Self {
        if let (Repr::Small(a), Repr::Small(b)) = (&self.0, &other.0)
            && let Some(sum) = a.checked_add(*b)
        {
            return Self(Repr::Small(sum));
        }
        Self::from_big(self.0.big() + other.0.big())
    }

    pub(crate) fn multiply(&self, other: &Self) -> Self {
        if let (Repr::Small(a), Repr::Small(b)) = (&self.0, &other.0)
            && let Some(product) = a.checked_mul(*b)
        {
            return Self(Repr::Small(product));
        }
        Self::from_big(self.0.big() * other.0.big())
    }

    pub(crate) fn negate(&self) -> Self {
        self.multiply(&Self::from(-1))
    }

    /// `self^exponent`; none for 0 to a negative power.
    pub(crate) fn power(&self, exponent: i32) -> Option<Self> {
        let base = self.0.big();
        if base.is_zero() && exponent < 0 {
            return None;
        }
        Some(Self::from_big(Pow::pow(base, exponent)))
    }
}

/// Exact, as all values are.
///
/// ```
/// use arabic_text::find_numbers;
/// use arabic_text::number::Value;
///
/// let third: Value = "1/3".parse().unwrap();
/// assert_eq!((third + "0.5".parse().unwrap()).to_string(), "5/6");
/// let sum: Value = find_numbers("خمسة أو عشرة").filter_map(|number| number.value().cloned()).sum();
/// assert_eq!(sum, Value::from(15)); // (khamsa ʾaw ʿashara, "five or ten")
/// ```
impl Add for Value {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self::add(&self, &other)
    }
}

impl Sum for Value {
    fn sum<I: Iterator<Item = Self>>(values: I) -> Self {
        values.fold(Self::from(0), |sum, value| sum + value)
    }
}

impl From<i128> for Value {
    fn from(n: i128) -> Self {
        Self(Repr::Small(n))
    }
}

/// Why a string is no value.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("`{0}` is neither a decimal nor a fraction")]
pub struct ValueError(String);

impl FromStr for Value {
    type Err = ValueError;

    /// Reads what [`Display`](fmt::Display) writes: `-12`, `2.5`, `1/3`.
    fn from_str(text: &str) -> Result<Self, ValueError> {
        let fail = || ValueError(text.into());
        if let Some((numerator, denominator)) = text.split_once('/') {
            let (n, d) = (numerator.parse::<BigInt>(), denominator.parse::<BigInt>());
            return match (n, d) {
                (Ok(n), Ok(d)) if !d.is_zero() => Ok(Self::from_big(BigRational::new(n, d))),
                _ => Err(fail()),
            };
        }
        let (sign, digits) = text.strip_prefix('-').map_or((1, text), |digits| (-1, digits));
        let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
        let all = format!("{whole}{decimals}");
        if all.is_empty() || !all.bytes().all(|b| b.is_ascii_digit()) {
            return Err(fail());
        }
        Ok(Self::from_digits(&all, decimals.len()).multiply(&Self::from(sign)))
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Small(n) => f.pad(&n.to_string()),
            Repr::Big(n) => f.pad(&decimal(n).unwrap_or_else(|| n.to_string())),
        }
    }
}

/// The finite decimal of a fraction, if it has one.
fn decimal(n: &BigRational) -> Option<String> {
    if n.is_integer() {
        return Some(n.numer().to_string());
    }
    let mut rest = n.denom().clone();
    let mut places = 0_usize;
    // A factor 2 or 5 of the denominator costs a decimal place; a pair of both costs one.
    for prime in [10, 5, 2] {
        let prime = BigInt::from(prime);
        while (&rest % &prime).is_zero() {
            rest /= &prime;
            places += 1;
        }
    }
    if !rest.is_one() {
        return None;
    }
    let scaled: BigInt = n.numer() * Pow::pow(BigInt::from(10), places) / n.denom();
    let sign = if scaled.is_negative() { "-" } else { "" };
    let digits = scaled.abs().to_string();
    let digits = format!("{digits:0>width$}", width = places + 1);
    let (whole, fraction) = digits.split_at(digits.len() - places);
    Some(format!("{sign}{whole}.{}", fraction.trim_end_matches('0')))
}

#[cfg(test)]
mod tests {
    use super::Value;

    #[test]
    fn values_print_as_they_are_read() {
        for text in ["0", "-7", "2.5", "-0.05", "1/3", "-4/7", "340282366920938463463374607431768211456", "0.0001"] {
            assert_eq!(text.parse::<Value>().unwrap().to_string(), text);
        }
        assert_eq!("2.50".parse::<Value>().unwrap(), "5/2".parse().unwrap());
        for text in ["", "-", "1/0", "x", "1.2.3", "٣"] {
            assert!(text.parse::<Value>().is_err(), "{text}");
        }
    }
}
