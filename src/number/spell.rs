//! Numbers in words: cardinals and ordinals, with gender, case and the agreement of what is counted.

use std::collections::HashMap;

use once_cell::sync::Lazy;

use crate::lexicon::{self, LexiconError};

/// Gender of the noun that is counted.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
pub enum Gender {
    /// As of «كتاب» (kitāb, "book").
    #[default]
    Masculine,
    /// As of «سنة» (sana, "year").
    Feminine,
}

/// Case of the number.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
pub enum Case {
    /// The subject: «عشرون» (ʿishrūn).
    #[default]
    Nominative,
    /// The object, and behind a preposition: «عشرين» (ʿishrīn).
    Oblique,
}

/// A noun with the forms that numbers ask for.
///
/// ```
/// use arabic_text::number::{Gender, Noun, NumberWords};
///
/// let book = Noun {
///     singular: "كتاب",   // kitāb, "book"
///     accusative: "كتابًا",
///     plural: "كتب",
///     dual: ["كتابان", "كتابين"],
///     gender: Gender::Masculine,
/// };
/// let words = NumberWords::new();
/// assert_eq!(words.count(1, &book), "كتاب واحد"); // (kitāb wāḥid, "one book")
/// assert_eq!(words.count(2, &book), "كتابان"); // (kitābān, "two books")
/// assert_eq!(words.count(5, &book), "خمسة كتب"); // (khamsat kutub, "five books")
/// assert_eq!(words.count(12, &book), "اثنا عشر كتابًا"); // (ithnā ʿashara kitāban, "twelve books")
/// assert_eq!(words.count(200, &book), "مئتا كتاب"); // (miʾatā kitāb, "two hundred books")
/// assert_eq!(words.count(102, &book), "مئة كتاب وكتابان"); // (miʾat kitāb wa-kitābān, "102 books")
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Noun<'a> {
    /// Behind hundreds and scales.
    pub singular: &'a str,
    /// Singular in the accusative, behind 11 to 99.
    pub accusative: &'a str,
    /// Behind 3 to 10.
    pub plural: &'a str,
    /// Dual, nominative and oblique.
    pub dual: [&'a str; 2],
    /// Its gender.
    pub gender: Gender,
}

/// Settings for writing numbers in words.
///
/// ```
/// use arabic_text::number::{Case, Gender, NumberWords};
///
/// let words = NumberWords::new();
/// assert_eq!(words.cardinal(1948), "ألف وتسعمئة وثمانية وأربعون"); // (alf wa-tisʿumiʾa wa-thamāniya wa-arbaʿūn)
/// assert_eq!(words.case(Case::Oblique).cardinal(2_000_020), "مليونين وعشرين"); // (milyūnayn wa-ʿishrīn)
/// assert_eq!(words.gender(Gender::Feminine).ordinal(21), "الحادية والعشرون"); // (al-ḥādiya wa-l-ʿishrūn)
/// assert_eq!(words.ordinal(105), "الخامس بعد المئة"); // (al-khāmis baʿd al-miʾa, "the 105th")
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NumberWords {
    gender: Gender,
    case: Case,
}

/// The forms of one line of `data/number_forms.tsv`.
type Forms = [&'static str; 8];

struct Table {
    numbers: HashMap<u64, Forms>,
    scales: Vec<(u64, Forms)>,
}

static TABLE: Lazy<Table> = Lazy::new(|| read().expect("a test reads the list"));

fn read() -> Result<Table, LexiconError> {
    let mut table = Table { numbers: HashMap::new(), scales: Vec::new() };
    for row in lexicon::rows("data/number_forms.tsv", include_str!("../../data/number_forms.tsv")) {
        let value = row.field(1).parse().map_err(|_| row.error(format!("`{}` is no number", row.field(1))))?;
        let forms = std::array::from_fn(|index| row.field(index + 2));
        match row.field(0) {
            "number" => {
                table.numbers.insert(value, forms);
            }
            "scale" => table.scales.insert(0, (value, forms)),
            class => return Err(row.error(format!("`{class}` is no class of forms"))),
        }
    }
    Ok(table)
}

/// The first form that is there.
fn first_of<const N: usize>(forms: [&'static str; N]) -> &'static str {
    forms.into_iter().find(|form| !form.is_empty()).unwrap_or_default()
}

impl NumberWords {
    /// Masculine and nominative.
    #[must_use]
    pub const fn new() -> Self {
        Self { gender: Gender::Masculine, case: Case::Nominative }
    }

    /// The gender of what is counted. The numbers from 3 to 10 take the other form, as the language wants.
    #[must_use]
    pub const fn gender(self, gender: Gender) -> Self {
        Self { gender, ..self }
    }

    /// The case.
    #[must_use]
    pub const fn case(self, case: Case) -> Self {
        Self { case, ..self }
    }

    /// A cardinal: «ثلاثة وعشرون» (thalātha wa-ʿishrūn, "twenty-three").
    #[must_use]
    pub fn cardinal(self, n: i64) -> String {
        self.signed(n, false)
    }

    /// An ordinal with the article; behind the hundreds as «الخامس بعد المئة» (al-khāmis baʿd al-miʾa, "the 105th").
    /// Of 0 there is none: the result is the cardinal.
    #[must_use]
    pub fn ordinal(self, n: u32) -> String {
        let (rest, whole) = (u64::from(n % 100), u64::from(n - n % 100));
        if n == 0 {
            return self.cardinal(0);
        }
        if whole == 0 {
            return self.ordinal_below_hundred(rest);
        }
        let oblique = Self { case: Case::Oblique, gender: Gender::Masculine };
        match rest {
            0 => definite(&self.gender(Gender::Masculine).positive(whole, false)),
            _ => format!("{} بعد {}", self.ordinal_below_hundred(rest), definite(&oblique.positive(whole, false))),
        }
    }

    /// A number and what it counts, in agreement; the gender is that of the noun.
    #[must_use]
    pub fn count(self, n: i64, noun: &Noun<'_>) -> String {
        let words = self.gender(noun.gender);
        let rest = n.unsigned_abs() % 100;
        let dual = noun.dual[usize::from(self.case == Case::Oblique)];
        match (n.unsigned_abs(), rest) {
            (1, _) if n > 0 => format!("{} {}", noun.singular, words.small(1, false)),
            (2, _) if n > 0 => dual.into(),
            // «مئة كتاب وكتاب»
            (101.., 1 | 2) => {
                let whole = words.signed(n - n.signum() * rest as i64, true);
                format!("{whole} {} و{}", noun.singular, if rest == 1 { noun.singular } else { dual })
            }
            (_, 3..=10) => format!("{} {}", words.signed(n, true), noun.plural),
            (_, 11..) => format!("{} {}", words.signed(n, true), noun.accusative),
            _ => format!("{} {}", words.signed(n, true), noun.singular),
        }
    }

    fn signed(self, n: i64, before_noun: bool) -> String {
        let words = self.positive(n.unsigned_abs(), before_noun);
        if n < 0 { format!("سالب {words}") } else { words }
    }

    fn positive(self, n: u64, before_noun: bool) -> String {
        let mut parts = Vec::new();
        let mut rest = n;
        for (scale, forms) in &TABLE.scales {
            let (factor, below) = (rest / scale, rest % scale);
            if factor > 0 {
                parts.push(self.scaled(factor, forms, before_noun && below == 0));
            }
            rest = below;
        }
        if rest > 0 || n == 0 {
            parts.push(self.below_thousand(rest, before_noun));
        }
        parts.join(" و")
    }

    /// So many of a scale, which are counted like any masculine noun.
    fn scaled(self, factor: u64, forms: &Forms, before_noun: bool) -> String {
        let [singular, accusative, plural, dual, dual_oblique, construct, construct_oblique, _] = *forms;
        let oblique = self.case == Case::Oblique;
        match factor {
            1 => return singular.into(),
            2 => {
                let forms = if before_noun { [construct, construct_oblique] } else { [dual, dual_oblique] };
                return forms[usize::from(oblique)].into();
            }
            _ => {}
        }
        let noun = match factor % 100 {
            3..=10 => plural,
            // Before a noun the tanween falls away.
            11.. if !before_noun => accusative,
            _ => singular,
        };
        format!("{} {noun}", self.gender(Gender::Masculine).below_thousand(factor, true))
    }

    fn below_thousand(self, n: u64, before_noun: bool) -> String {
        let (hundreds, rest) = (n - n % 100, n % 100);
        if hundreds == 0 {
            return self.below_hundred(rest, before_noun);
        }
        let hundred = self.small(hundreds, before_noun && rest == 0);
        if rest == 0 { hundred.into() } else { format!("{hundred} و{}", self.below_hundred(rest, before_noun)) }
    }

    fn below_hundred(self, n: u64, before_noun: bool) -> String {
        let (tens, unit) = (n - n % 10, n % 10);
        if n < 20 || unit == 0 {
            return self.small(n, before_noun).into();
        }
        // «إحدى وعشرون»: the feminine one is that of eleven.
        let unit = match (unit, self.gender) {
            (1, Gender::Feminine) => self.small(11, false).split(' ').next().unwrap_or_default(),
            _ => self.small(unit, false),
        };
        format!("{unit} و{}", self.small(tens, false))
    }

    /// A number of the table.
    fn small(self, n: u64, before_noun: bool) -> &'static str {
        let Some([masculine, feminine, oblique, oblique_feminine, construct, construct_oblique, ..]) =
            TABLE.numbers.get(&n).copied()
        else {
            return "";
        };
        let feminine = if self.gender == Gender::Feminine { [oblique_feminine, feminine] } else { ["", ""] };
        let in_case = |form| if self.case == Case::Oblique { form } else { "" };
        let construct = if before_noun { [in_case(construct_oblique), construct] } else { ["", ""] };
        // ثماني is the feminine alone; مئتا has no gender.
        let has_gender = !feminine[1].is_empty();
        let construct = if has_gender || n >= 100 { first_of(construct) } else { "" };
        let oblique_masculine = if has_gender { "" } else { in_case(oblique) };
        first_of([construct, in_case(feminine[0]), feminine[1], oblique_masculine, masculine])
    }

    fn ordinal_below_hundred(self, n: u64) -> String {
        let (tens, unit) = (n - n % 10, n % 10);
        if n < 20 {
            return self.ordinal_form(n).into();
        }
        let tens = definite(self.small(tens, false));
        match unit {
            0 => tens,
            1 => format!("{} و{tens}", self.ordinal_form(11).split(' ').next().unwrap_or_default()),
            _ => format!("{} و{tens}", self.ordinal_form(unit)),
        }
    }

    fn ordinal_form(self, n: u64) -> &'static str {
        let forms = TABLE.numbers.get(&n).copied().unwrap_or_default();
        forms[if self.gender == Gender::Feminine { 7 } else { 6 }]
    }
}

/// Every part with the article.
fn definite(words: &str) -> String {
    words.split(" و").map(|part| format!("ال{part}")).collect::<Vec<_>>().join(" و")
}

#[cfg(test)]
mod tests {
    use super::{Case, Gender, NumberWords, read};

    #[test]
    fn every_line_of_the_forms_is_read() {
        let table = read().unwrap_or_else(|error| panic!("{error}"));
        assert_eq!((table.numbers.len(), table.scales.len()), (37, 6));
    }

    #[test]
    fn gender_and_case() {
        let words = NumberWords::new();
        let feminine = words.gender(Gender::Feminine);
        for (n, expected, of_women) in [
            (0, "صفر", "صفر"),
            (3, "ثلاثة", "ثلاث"),
            (8, "ثمانية", "ثمان"),
            (12, "اثنا عشر", "اثنتا عشرة"),
            (21, "واحد وعشرون", "إحدى وعشرون"),
            (200_000, "مئتا ألف", "مئتا ألف"),
            (3_011, "ثلاثة آلاف وأحد عشر", "ثلاثة آلاف وإحدى عشرة"),
            (11_000, "أحد عشر ألفًا", "أحد عشر ألفًا"),
            (-7, "سالب سبعة", "سالب سبع"),
        ] {
            assert_eq!(words.cardinal(n), expected);
            assert_eq!(feminine.cardinal(n), of_women);
        }
        let oblique = feminine.case(Case::Oblique);
        assert_eq!(oblique.cardinal(2_212), "ألفين ومئتين واثنتي عشرة");
        assert_eq!(words.ordinal(1_200), "الألف والمئتان");
        assert_eq!(words.ordinal(1_312), "الثاني عشر بعد الألف والثلاثمئة");
    }
}
