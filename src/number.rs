//! Numbers in text: finding them, and writing them in words.
//!
//! [`find_numbers`] reads digits of three systems and number words of Modern Standard Arabic and the dialects, with
//! their clitics, in any case and spelling. Values are exact. Words that only look like numbers are left alone:
//! «الخميس» (al-khamīs, "Thursday") is no five, «كانون الثاني» (kānūn ath-thānī, "January") no second.
//!
//! [`NumberWords`] writes numbers in words, [`replace_numbers`] writes words in digits.
//!
//! The words are in `data/numbers.tsv` and `data/units.tsv`; the grammar is code. The text is read once, in linear
//! time, with a few words of memory.

mod calendar;
mod cardinal;
mod clock;
mod context;
mod digits;
mod grammar;
mod letters;
mod money;
mod ordinal;
mod replace;
mod spell;
mod starts;
mod traps;
mod value;
mod window;
mod words;

use crate::span::Span;
use grammar::Found;
use window::{Kind, Token, Window};

pub use replace::replace_numbers;
pub use spell::{Case, Gender, Noun, NumberWords};
pub use value::{Value, ValueError};

/// What a number is.
#[non_exhaustive]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum NumberKind {
    /// A whole number, or a fraction of a scale such as half a million.
    Cardinal,
    /// With decimals.
    Decimal,
    /// Parts of one.
    Fraction,
    /// A whole number and a fraction.
    Mixed,
    /// Parts of a hundred; the value is the number before the sign.
    Percent,
    /// An amount of money in two units: «خمسة دنانير ومئة فلس» (khamsat danānīr wa-miʾat fals, "five dinars and a
    /// hundred fils").
    Currency,
    /// A place in an order.
    Ordinal,
    /// So many times as much.
    Multiplier,
    /// An amount without a value: thousands, several.
    Vague,
    /// A noun in the dual: two of it.
    Dual,
    /// Digits that are no quantity: with leading zeros, or read out one by one.
    Digits,
    /// A date in digits, or a decade: «التسعينيات» (at-tisʿīniyyāt, "the nineties").
    Date,
    /// A time of the day in digits.
    Time,
    /// A telephone number.
    Phone,
    /// A version, an address, a verse.
    Identifier,
}

impl NumberKind {
    /// Whether it is a quantity, which may have a unit.
    const fn counts(self) -> bool {
        !matches!(self, Self::Ordinal | Self::Digits | Self::Date | Self::Time | Self::Phone | Self::Identifier)
    }

    /// The name in lower case, such as `cardinal`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Cardinal => "cardinal",
            Self::Decimal => "decimal",
            Self::Fraction => "fraction",
            Self::Mixed => "mixed",
            Self::Percent => "percent",
            Self::Currency => "currency",
            Self::Ordinal => "ordinal",
            Self::Multiplier => "multiplier",
            Self::Vague => "vague",
            Self::Dual => "dual",
            Self::Digits => "digits",
            Self::Date => "date",
            Self::Time => "time",
            Self::Phone => "phone",
            Self::Identifier => "identifier",
        }
    }
}

/// How a number is meant to be taken.
#[non_exhaustive]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Modifier {
    /// About.
    Approx,
    /// More than.
    MoreThan,
    /// This or more.
    AtLeast,
    /// Less than.
    LessThan,
    /// This or less.
    AtMost,
}

impl Modifier {
    /// The name in lower case, such as `at_least`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Approx => "approx",
            Self::MoreThan => "more_than",
            Self::AtLeast => "at_least",
            Self::LessThan => "less_than",
            Self::AtMost => "at_most",
        }
    }
}

/// What else is known of a number.
#[non_exhaustive]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Flag {
    /// Says hardly more than an article: «مكان واحد» (makān wāḥid, "one place"), «عدة» (ʿidda, "several").
    Weak,
    /// Has the article.
    Definite,
    /// A year.
    Year,
    /// A part of a date that is written out.
    DatePart,
    /// An hour of the day; of the half past it the value is the hour and a half.
    Time,
    /// Has another reading.
    Ambiguous,
    /// The words around it decided what it is: by itself it may be another number or none.
    Contextual,
}

impl Flag {
    const ALL: [Self; 7] =
        [Self::Weak, Self::Definite, Self::Year, Self::DatePart, Self::Time, Self::Ambiguous, Self::Contextual];

    /// The name in lower case, such as `date_part`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Weak => "weak",
            Self::Definite => "definite",
            Self::Year => "year",
            Self::DatePart => "date_part",
            Self::Time => "time",
            Self::Ambiguous => "ambiguous",
            Self::Contextual => "contextual",
        }
    }
}

/// A set of flags.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Flags(u8);

impl Flags {
    fn set(&mut self, flag: Flag) {
        self.0 |= 1 << flag as u8;
    }

    /// Whether the flag is in the set.
    ///
    /// ```
    /// use arabic_text::number::{Flag, find_numbers};
    ///
    /// // «مكان واحد» (makān wāḥid, "one place")
    /// assert!(find_numbers("مكان واحد").next().unwrap().flags().contains(Flag::Weak));
    /// ```
    #[must_use]
    pub const fn contains(self, flag: Flag) -> bool {
        self.0 >> flag as u8 & 1 != 0
    }

    /// The flags of the set.
    ///
    /// ```
    /// use arabic_text::number::{Flag, find_numbers};
    ///
    /// // «عام 2014» (ʿām 2014, "the year 2014")
    /// let number = find_numbers("عام 2014").next().unwrap();
    /// assert_eq!(number.flags().iter().collect::<Vec<_>>(), [Flag::Year]);
    /// ```
    pub fn iter(self) -> impl Iterator<Item = Flag> {
        Flag::ALL.into_iter().filter(move |&flag| self.contains(flag))
    }
}

/// A number in a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Number<'t> {
    text: &'t str,
    span: Span,
    value: Option<Value>,
    kind: NumberKind,
    modifier: Option<Modifier>,
    unit: Option<&'static str>,
    flags: Flags,
    alternative: Option<Value>,
    range_start: Option<usize>,
    dialect: Option<&'static str>,
}

impl<'t> Number<'t> {
    /// Its bytes in the text, without conjunctions and prepositions, with the article.
    ///
    /// ```
    /// use arabic_text::number::find_numbers;
    ///
    /// let text = "وبثلاثة أقلام"; // (wa-bi-thalāthat aqlām, "and with three pens")
    /// assert_eq!(&text[find_numbers(text).next().unwrap().span().range()], "ثلاثة");
    /// ```
    #[must_use]
    pub const fn span(&self) -> Span {
        self.span
    }

    /// The slice of the text, as it is written there.
    ///
    /// ```
    /// use arabic_text::number::find_numbers;
    ///
    /// // «للمرة الحادية و العشرين» (li-l-marra al-ḥādiya wa-l-ʿishrīn, "for the twenty-first time")
    /// let number = find_numbers("للمرة الحاديـــة و العشرين").next().unwrap();
    /// assert_eq!(number.text(), "الحاديـــة و العشرين");
    /// ```
    #[must_use]
    pub fn text(&self) -> &'t str {
        &self.text[self.span.range()]
    }

    /// The exact value; none if it is vague or counts nothing.
    ///
    /// ```
    /// use arabic_text::number::find_numbers;
    ///
    /// let value = |text| find_numbers(text).next().unwrap().value().map(ToString::to_string);
    /// assert_eq!(value("ثلثا المبلغ"), Some("2/3".into())); // (thulthā l-mablagh, "two thirds of the sum")
    /// assert_eq!(value("٪٢٫٥"), Some("2.5".into()));
    /// assert_eq!(value("آلاف الكتب"), None); // (ālāf al-kutub, "thousands of books")
    /// ```
    #[must_use]
    pub const fn value(&self) -> Option<&Value> {
        self.value.as_ref()
    }

    /// What it is.
    ///
    /// ```
    /// use arabic_text::number::{NumberKind, find_numbers};
    ///
    /// let kind = |text| find_numbers(text).next().unwrap().kind();
    /// assert_eq!(kind("القرن العشرين"), NumberKind::Ordinal); // (al-qarn al-ʿishrīn, "the twentieth century")
    /// assert_eq!(kind("السنوات العشرين"), NumberKind::Cardinal); // (as-sanawāt al-ʿishrīn, "the twenty years")
    /// assert_eq!(kind("ساعتين"), NumberKind::Dual); // (sāʿatayn, "two hours")
    /// ```
    #[must_use]
    pub const fn kind(&self) -> NumberKind {
        self.kind
    }

    /// About, more than, at least and so on.
    ///
    /// ```
    /// use arabic_text::number::{Modifier, find_numbers};
    ///
    /// // «ما لا يقل عن خمسة» (mā lā yaqill ʿan khamsa, "no fewer than five")
    /// assert_eq!(find_numbers("ما لا يقل عن خمسة").next().unwrap().modifier(), Some(Modifier::AtLeast));
    /// ```
    #[must_use]
    pub const fn modifier(&self) -> Option<Modifier> {
        self.modifier
    }

    /// What it counts, if that is a unit or currency: the ISO 4217 code, or a name such as `kilometre`. A currency of
    /// several countries without an adjective has a name such as `dinar`.
    ///
    /// ```
    /// use arabic_text::number::find_numbers;
    ///
    /// // «ثلاثة دنانير كويتية» (thalāthat danānīr kuwaytiyya, "three Kuwaiti dinars")
    /// assert_eq!(find_numbers("ثلاثة دنانير كويتية").next().unwrap().unit(), Some("KWD"));
    /// assert_eq!(find_numbers("ثلاثة دنانير").next().unwrap().unit(), Some("dinar"));
    /// ```
    #[must_use]
    pub const fn unit(&self) -> Option<&'static str> {
        self.unit
    }

    /// What else is known.
    ///
    /// ```
    /// use arabic_text::number::{Flag, find_numbers};
    ///
    /// // «الثالث من مايو 1999» (ath-thālith min māyū 1999, "the third of May 1999")
    /// let numbers: Vec<_> = find_numbers("الثالث من مايو 1999").collect();
    /// assert!(numbers[0].flags().contains(Flag::DatePart) && numbers[1].flags().contains(Flag::Year));
    /// ```
    #[must_use]
    pub const fn flags(&self) -> Flags {
        self.flags
    }

    /// Other values the text may have.
    ///
    /// ```
    /// use arabic_text::number::find_numbers;
    ///
    /// let number = find_numbers("1,335 يورو").next().unwrap(); // (yūrū, "euros")
    /// assert_eq!(number.value().unwrap().to_string(), "1335");
    /// assert_eq!(number.alternatives()[0].to_string(), "1.335");
    /// ```
    #[must_use]
    pub fn alternatives(&self) -> &[Value] {
        self.alternative.as_slice()
    }

    /// The dialect of its words if they are not of Modern Standard Arabic: `egyptian`, `levantine`, `gulf`, `iraqi` or
    /// `maghrebi`, whichever the word list names first; `any` of a spelling that several have.
    ///
    /// ```
    /// use arabic_text::number::find_numbers;
    ///
    /// // «خمسطعش» (khamsaṭaʿsh, "fifteen"), «ثلاثة» (thalātha, "three")
    /// assert_eq!(find_numbers("خمسطعش").next().unwrap().dialect(), Some("levantine"));
    /// assert_eq!(find_numbers("ثلاثة").next().unwrap().dialect(), None);
    /// ```
    #[must_use]
    pub const fn dialect(&self) -> Option<&'static str> {
        self.dialect
    }

    /// If the number before this one and this one are a range, the first byte of it.
    ///
    /// ```
    /// use arabic_text::number::find_numbers;
    ///
    /// let text = "بين خمسة وعشرة أيام"; // (bayna khamsa wa-ʿashrat ayyām, "between five and ten days")
    /// let numbers: Vec<_> = find_numbers(text).collect();
    /// assert_eq!(numbers[0].range_start(), None);
    /// assert_eq!(numbers[1].range_start(), Some(0));
    /// ```
    #[must_use]
    pub const fn range_start(&self) -> Option<usize> {
        self.range_start
    }
}

/// The numbers of a text, in order.
///
/// ```
/// use arabic_text::number::{Modifier, find_numbers};
///
/// // «بلغ نحو ملياري دولار» (balagha naḥwa milyāray dūlār, "it came to about two billion dollars")
/// let number = find_numbers("بلغ نحو ملياري دولار").next().unwrap();
/// assert_eq!(number.text(), "ملياري");
/// assert_eq!(number.value().unwrap().to_string(), "2000000000");
/// assert_eq!(number.modifier(), Some(Modifier::Approx));
/// assert_eq!(number.unit(), Some("USD"));
///
/// // Weekdays and months are none: (yawm al-khamīs fī kānūn ath-thānī, "Thursday in January").
/// assert_eq!(find_numbers("يوم الخميس في كانون الثاني").count(), 0);
/// ```
#[must_use]
pub fn find_numbers(text: &str) -> Numbers<'_> {
    Numbers { window: Window::new(text), at: Window::START, quiet: 0, last: None }
}

/// The iterator of [`find_numbers`].
#[derive(Clone, Debug)]
pub struct Numbers<'t> {
    window: Window<'t>,
    at: usize,
    /// How many tokens no number began with since the last.
    quiet: usize,
    /// Of the number before: the token behind it, and where a range from it would begin.
    last: Option<context::Last>,
}

/// After so many tokens without a number the words that begin none are passed over quickly.
const QUIET: usize = 8;

impl<'t> Iterator for Numbers<'t> {
    type Item = Number<'t>;

    fn next(&mut self) -> Option<Number<'t>> {
        loop {
            if self.quiet > QUIET {
                self.at = self.window.skip(self.at);
                self.quiet = 0;
            }
            if let Some(number) = self.step()? {
                self.quiet = 0;
                return Some(number);
            }
            self.quiet += 1;
        }
    }
}

impl<'t> Numbers<'t> {
    /// The number that begins at the next token, if one does; none at the end of the text.
    fn step(&mut self) -> Option<Option<Number<'t>>> {
        let at = self.at;
        self.window.forget(at);
        let token = self.window.get(at);
        if token.kind == Kind::Edge {
            return None;
        }
        let found = grammar::number(&mut self.window, at);
        self.at = found.as_ref().map_or(at + 1, |found| found.next);
        Some(found.map(|found| self.record(at, &token, found)))
    }

    fn record(&mut self, at: usize, first: &Token, found: Found) -> Number<'t> {
        let window = &mut self.window;
        let end = window.get(found.next - 1).end;
        let span = Span { start: first.span().start, end };
        let mut number = Number {
            text: window.text,
            span,
            value: found.value,
            kind: found.kind,
            modifier: context::modifier(window, at, found.next),
            unit: found.unit.or_else(|| found.kind.counts().then(|| context::unit(window, at, found.next)).flatten()),
            flags: found.flags,
            alternative: found.alternative,
            range_start: context::range_start(window, self.last, at),
            dialect: context::dialect(window, at, found.next),
        };
        calendar::date(window, at, found.next, self.last, &mut number);
        self.last = Some(context::Last::new(window, at, found.next, &number));
        number
    }
}

#[cfg(test)]
mod tests {
    use super::find_numbers;

    #[test]
    fn what_is_passed_over_holds_no_numbers() {
        let (cases, news) = (include_str!("../tests/cases/numbers.tsv"), include_str!("../data/news.txt"));
        // (hādhā kalām ṭawīl …, "this is long talk without a number …")
        let words = "هذا كلام طويل لا عدد فيه ولا حساب، بل حروف وكلمات فقط. ".repeat(3);
        for filler in [&words, "،", " "] {
            let text: String = cases.lines().flat_map(|line| [line, filler]).chain([news]).collect();
            let mut every_token = find_numbers(&text);
            let slow: Vec<_> = std::iter::from_fn(|| every_token.step()).flatten().collect();
            assert_eq!(find_numbers(&text).collect::<Vec<_>>(), slow);
        }
    }
}
