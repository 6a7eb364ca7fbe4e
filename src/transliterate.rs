//! Transliteration between Arabic script and Latin letters, one character for one character.
//!
//! Three schemes are known, see [`Scheme`]. All of them are strict: each Arabic letter or mark
//! of the table has exactly one Latin character and the other way round, so Arabic text made of
//! the table's characters survives the way to Latin and back unchanged.
//!
//! ```
//! use arabic_text::transliterate::Scheme;
//!
//! // «كِتَاب» (kitāb, "book")
//! let latin = Scheme::Buckwalter.to_latin("كِتَاب");
//! assert_eq!(latin, "kitaAb");
//! assert_eq!(Scheme::Buckwalter.to_arabic(&latin), "كِتَاب");
//! ```
//!
//! # What is lost
//!
//! Characters outside the table (spaces, digits, `؟`, Latin letters) are kept as they are. Text
//! that mixes Arabic with Latin letters or ASCII punctuation therefore does not survive the
//! round trip: a Latin `b` that was kept is read back as «ب» (bāʾ, the letter "b"), and in HSB a
//! full stop is read back as a sukūn.
//!
//! # Spellings with combining marks
//!
//! Unicode writes some letters in two equivalent ways, such as «أ» as U+0623 or as U+0627 U+0654.
//! Both directions treat the two spellings alike, without normalizing the rest of the text; the
//! rules are given at [`Scheme::to_latin`] and [`Scheme::to_arabic`].

use std::borrow::Cow;
use std::fmt;
use std::iter;
use std::ops::Range;
use std::str::FromStr;

use once_cell::sync::Lazy;
use thiserror::Error;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{canonical_combining_class, compose};

/// A transliteration scheme.
///
/// ```
/// use arabic_text::transliterate::Scheme;
///
/// // «شَيْء» (shayʾ, "thing")
/// assert_eq!(Scheme::Buckwalter.to_latin("شَيْء"), "$ayo'");
/// assert_eq!(Scheme::SafeBuckwalter.to_latin("شَيْء"), "cayoC");
/// assert_eq!(Scheme::Hsb.to_latin("شَيْء"), "šay.'");
/// ```
#[non_exhaustive]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Scheme {
    /// Tim Buckwalter's transliteration: printable ASCII only, punctuation included.
    ///
    /// Source: Buckwalter's published table, with its letters for loan words: `P` «پ» (p),
    /// `J` «چ» (ch), `V` «ڤ» (v) and `G` «گ» (g).
    Buckwalter,
    /// Buckwalter with letters in place of the characters that XML, shells and regular
    /// expressions give a meaning to.
    ///
    /// Only ASCII letters remain, apart from `_` (taṭwīl) and `~` (shadda). Source: the variant
    /// known as "safe Buckwalter" (`safebw`) in Arabic language tools.
    SafeBuckwalter,
    /// Habash-Soudi-Buckwalter, which is easier to read and uses letters beyond ASCII.
    ///
    /// Source: N. Habash, A. Soudi and T. Buckwalter, "On Arabic Transliteration", in *Arabic
    /// Computational Morphology*, Springer, 2007.
    Hsb,
}

impl Scheme {
    /// Every scheme of this version of the crate.
    ///
    /// ```
    /// use arabic_text::transliterate::Scheme;
    ///
    /// // «سَلَام» (salām, "peace")
    /// for scheme in Scheme::ALL {
    ///     assert_eq!(scheme.to_latin("سَلَام"), "salaAm");
    /// }
    /// ```
    pub const ALL: &'static [Scheme] = &[Scheme::Buckwalter, Scheme::SafeBuckwalter, Scheme::Hsb];

    /// The name of the scheme, as [`FromStr`] reads it and [`Display`](fmt::Display) writes it.
    ///
    /// Neither allocates nor panics.
    ///
    /// ```
    /// use arabic_text::transliterate::Scheme;
    ///
    /// assert_eq!(Scheme::SafeBuckwalter.name(), "safe-buckwalter");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Scheme::Buckwalter => "buckwalter",
            Scheme::SafeBuckwalter => "safe-buckwalter",
            Scheme::Hsb => "hsb",
        }
    }

    /// Arabic script to Latin.
    ///
    /// Characters outside the table are kept. Marks come out in the order in which they are
    /// written: «بَّ» (ba with a doubled b) is `b~a` or `ba~`, as typed.
    ///
    /// A letter spelled with a combining hamza or madda (U+0653 to U+0655) is composed first, so
    /// both spellings of «أ» give the same Latin character. This applies to the eight canonical
    /// pairs that Unicode defines for Arabic; three of them («ۂ», «ۓ», «ۀ» of Urdu and others)
    /// are outside the table and are then kept in their composed spelling. The other marks of
    /// the letter stay where they are, and nothing else is normalized.
    ///
    /// # Allocation
    ///
    /// Borrows `text` when nothing changes; otherwise builds one new string. The time is linear
    /// in the length of the text. The first call of any method also reads the table.
    ///
    /// # Errors and panics
    ///
    /// None: each string has a result.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::borrow::Cow;
    /// use arabic_text::transliterate::Scheme;
    ///
    /// // «مَدْرَسَة» (madrasa, "school")
    /// assert_eq!(Scheme::Buckwalter.to_latin("مَدْرَسَة"), "madorasap");
    /// assert_eq!(Scheme::Hsb.to_latin("مَدْرَسَة"), "mad.rasaħ");
    ///
    /// // «أب» (ab, "father"), with the hamza as a letter of its own or as a mark
    /// assert_eq!(Scheme::Buckwalter.to_latin("\u{623}ب"), ">b");
    /// assert_eq!(Scheme::Buckwalter.to_latin("\u{627}\u{654}ب"), ">b");
    ///
    /// assert!(matches!(Scheme::Hsb.to_latin("Cairo, 2007"), Cow::Borrowed(_)));
    /// ```
    #[must_use]
    pub fn to_latin<'t>(self, text: &'t str) -> Cow<'t, str> {
        let table = self.table();
        rewrite(text, |c| table.latin(c), read_arabic)
    }

    /// Latin back to Arabic script, the inverse of [`to_latin`](Scheme::to_latin).
    ///
    /// Characters outside the table are kept. The characters are those of the scheme and
    /// nothing else is guessed: case matters, and every ASCII letter or sign that the scheme
    /// uses is read, also in an English word.
    ///
    /// A letter followed by combining marks is read as its composed form (NFC), so `Ā` may be
    /// one character or `A` with U+0304. Where the composed letter is not one of the scheme, such
    /// as `s` with a dot below, the letter and its marks are kept as they are written, just as
    /// the precomposed `ṣ` is. Nothing else is normalized; in particular, the discouraged
    /// characters that NFC would always replace (U+0341, U+212A and others) are no letters or
    /// marks of the schemes.
    ///
    /// # Allocation
    ///
    /// Borrows `text` when nothing changes; otherwise builds one new string. The time is linear
    /// in the length of the text. The first call of any method also reads the table.
    ///
    /// # Errors and panics
    ///
    /// None: each string has a result.
    ///
    /// # Examples
    ///
    /// ```
    /// use arabic_text::transliterate::Scheme;
    ///
    /// // «القُرْآن» (al-qurʾān, "the Quran")
    /// assert_eq!(Scheme::Buckwalter.to_arabic("Alquro|n"), "القُرْآن");
    /// assert_eq!(Scheme::SafeBuckwalter.to_arabic("AlquroMn"), "القُرْآن");
    /// assert_eq!(Scheme::Hsb.to_arabic("Alqur.Ān"), "القُرْآن");
    /// assert_eq!(Scheme::Hsb.to_arabic("Alqur.A\u{304}n"), "القُرْآن");
    ///
    /// // Not letters of HSB, in either spelling.
    /// assert_eq!(Scheme::Hsb.to_arabic("\u{1E63}"), "\u{1E63}");
    /// assert_eq!(Scheme::Hsb.to_arabic("s\u{323}"), "s\u{323}");
    /// ```
    #[must_use]
    pub fn to_arabic<'t>(self, text: &'t str) -> Cow<'t, str> {
        let table = self.table();
        rewrite(text, |c| table.arabic(c), |base, rest| table.read_latin(base, rest))
    }

    fn table(self) -> &'static Table {
        let [buckwalter, safe_buckwalter, hsb] = &*TABLES;
        match self {
            Scheme::Buckwalter => buckwalter,
            Scheme::SafeBuckwalter => safe_buckwalter,
            Scheme::Hsb => hsb,
        }
    }
}

/// Writes [`Scheme::name`].
impl fmt::Display for Scheme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// Reads `buckwalter` (or `bw`), `safe-buckwalter` (or `safebw`) and `hsb`, in any ASCII case.
///
/// Allocates only for the error. Does not panic.
///
/// ```
/// use arabic_text::transliterate::Scheme;
///
/// assert_eq!("safebw".parse(), Ok(Scheme::SafeBuckwalter));
/// assert_eq!("HSB".parse(), Ok(Scheme::Hsb));
///
/// let error = "iso233".parse::<Scheme>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "unknown transliteration scheme \"iso233\" \
///      (known: buckwalter or bw, safe-buckwalter or safebw, hsb)"
/// );
/// ```
impl FromStr for Scheme {
    type Err = UnknownScheme;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        const NAMES: [(&str, Scheme); 5] = [
            ("buckwalter", Scheme::Buckwalter),
            ("bw", Scheme::Buckwalter),
            ("safe-buckwalter", Scheme::SafeBuckwalter),
            ("safebw", Scheme::SafeBuckwalter),
            ("hsb", Scheme::Hsb),
        ];
        NAMES
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|&(_, scheme)| scheme)
            .ok_or_else(|| UnknownScheme { name: name.to_owned() })
    }
}

/// The error for a name that is not one of a [`Scheme`].
///
/// ```
/// use arabic_text::transliterate::Scheme;
///
/// let error = "din31635".parse::<Scheme>().unwrap_err();
/// assert_eq!(error.name(), "din31635");
/// ```
#[derive(Clone, PartialEq, Eq, Debug, Error)]
#[error(
    "unknown transliteration scheme {name:?} \
     (known: buckwalter or bw, safe-buckwalter or safebw, hsb)"
)]
pub struct UnknownScheme {
    name: String,
}

impl UnknownScheme {
    /// The name that was not recognized, as given. Neither allocates nor panics.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }
}

/// The rows of all schemes, see the comments in the file for its columns and sources.
const SOURCE: &str = include_str!("../data/transliteration.tsv");

/// One table per scheme, in the order of the file's columns.
static TABLES: Lazy<[Table; 3]> = Lazy::new(|| {
    let mut tables = [Table::EMPTY; 3];
    // `rows` passes over malformed lines, so that no input can panic here; a test makes sure
    // that the file has none.
    for row in rows(SOURCE) {
        for (table, latin) in tables.iter_mut().zip(row.latin) {
            table.insert(row.arabic, latin);
        }
    }
    for table in &mut tables {
        table.other.sort_unstable();
    }
    tables
});

/// A line of the file: an Arabic character and its Latin image per scheme.
struct Row {
    arabic: char,
    latin: [char; 3],
}

fn rows(source: &str) -> impl Iterator<Item = Row> {
    source.lines().filter(|line| !line.starts_with('#')).filter_map(parse_row)
}

fn parse_row(line: &str) -> Option<Row> {
    let mut columns = line.split('\t');
    let arabic = u32::from_str_radix(columns.next()?, 16).ok()?;
    let mut latin = || columns.next()?.parse().ok();
    Some(Row { arabic: char::from_u32(arabic)?, latin: [latin()?, latin()?, latin()?] })
}

/// The first character of the Unicode block "Arabic", which holds every row of the table.
const ARABIC_START: u32 = 0x0600;

/// A scheme, ready for look-up in both directions.
struct Table {
    /// Arabic block to Latin, by offset from [`ARABIC_START`].
    latin: [Option<char>; 0x100],
    /// ASCII to Arabic.
    ascii: [Option<char>; 0x80],
    /// Other Latin (and Greek) letters to Arabic, sorted by the letter.
    other: Vec<(char, char)>,
}

impl Table {
    const EMPTY: Table = Table { latin: [None; 0x100], ascii: [None; 0x80], other: Vec::new() };

    fn insert(&mut self, arabic: char, latin: char) {
        if let Some(slot) = self.latin.get_mut(arabic_offset(arabic)) {
            *slot = Some(latin);
        }
        match self.ascii.get_mut(latin as usize) {
            Some(slot) => *slot = Some(arabic),
            None => self.other.push((latin, arabic)),
        }
    }

    fn latin(&self, arabic: char) -> Option<char> {
        self.latin.get(arabic_offset(arabic)).copied().flatten()
    }

    fn arabic(&self, latin: char) -> Option<char> {
        if let Some(&slot) = self.ascii.get(latin as usize) {
            return slot;
        }
        let found = self.other.binary_search_by_key(&latin, |&(key, _)| key);
        found.ok().map(|index| self.other[index].1)
    }

    /// How to read the character `base` of a Latin text that goes on with `rest`.
    fn read_latin(&self, base: char, rest: &str) -> Reading {
        if !starts_with_mark(rest) || self.arabic(base).is_none() {
            return Reading::Plain;
        }
        let marks = leading_marks(rest);
        let letter = composed(base, marks);
        if letter == base {
            return Reading::Plain;
        }
        // The schemes have no letter with two marks. So a letter of a scheme is `base` with one
        // of the marks; if more marks have gone into it, there is no partner either.
        match self.arabic(letter).and(find_partner(base, marks, letter)) {
            Some(partner) => Reading::Composed { letter, partner },
            None => Reading::Foreign,
        }
    }
}

/// The index into [`Table::latin`]; beyond its end for characters before or after the block.
fn arabic_offset(c: char) -> usize {
    (c as u32).wrapping_sub(ARABIC_START) as usize
}

/// How to read a character in view of the combining marks that follow it.
enum Reading {
    /// By itself.
    Plain,
    /// As `letter`, which includes the mark found at `partner`, relative to the end of the
    /// character.
    Composed { letter: char, partner: Range<usize> },
    /// Not at all: together with its marks it is a letter the scheme does not have.
    Foreign,
}

/// How to read the character `base` of an Arabic text that goes on with `rest`.
fn read_arabic(base: char, rest: &str) -> Reading {
    // The six letters of the eight canonical pairs.
    if !matches!(base, 'ا' | 'و' | 'ي' | '\u{6C1}' | '\u{6D2}' | '\u{6D5}') || !starts_with_mark(rest) {
        return Reading::Plain;
    }
    let marks = leading_marks(rest);
    // Vowelled text has marks everywhere: normalize only where one of these can compose.
    if !marks.contains(|mark| matches!(mark, '\u{653}'..='\u{655}')) {
        return Reading::Plain;
    }
    let letter = composed(base, marks);
    match find_partner(base, marks, letter) {
        Some(partner) => Reading::Composed { letter, partner },
        None => Reading::Plain,
    }
}

/// The first character of `base` and its `marks` in NFC.
///
/// NFC decides which of several marks joins the letter; but it also puts the marks in its own
/// order (a shadda after its vowel), so no more than the letter is taken from it.
fn composed(base: char, marks: &str) -> char {
    let cluster = iter::once(base).chain(marks.chars());
    cluster.nfc().next().unwrap_or(base)
}

/// Where the first of the marks is that makes `letter` of `base`.
fn find_partner(base: char, marks: &str, letter: char) -> Option<Range<usize>> {
    marks
        .char_indices()
        .find(|&(_, mark)| compose(base, mark) == Some(letter))
        .map(|(start, mark)| start..start + mark.len_utf8())
}

fn starts_with_mark(text: &str) -> bool {
    // No character before U+0300 is a combining mark: one look at a byte settles most cases.
    text.bytes().next().is_some_and(|byte| byte >= 0xCC) && text.chars().next().is_some_and(is_mark)
}

/// The run of combining marks at the start of `text`.
fn leading_marks(text: &str) -> &str {
    let end = text.find(|c| !is_mark(c)).unwrap_or(text.len());
    &text[..end]
}

fn is_mark(c: char) -> bool {
    canonical_combining_class(c) != 0
}

/// Replaces each character by its `image`, after `read` has looked at the marks that follow.
///
/// Linear as long as `read` looks at no more than the marks after a character that is not a mark
/// itself, so that each mark is looked at for one character only.
fn rewrite<'t>(
    text: &'t str,
    image: impl Fn(char) -> Option<char>,
    read: impl Fn(char, &str) -> Reading,
) -> Cow<'t, str> {
    let mut output = Output::new(text);
    // The mark that has become part of the letter before.
    let mut joined = 0..0;
    for (start, c) in text.char_indices() {
        let end = start + c.len_utf8();
        if joined == (start..end) {
            output.remove(joined.clone());
            continue;
        }
        match read(c, &text[end..]) {
            Reading::Plain => {
                if let Some(image) = image(c) {
                    output.replace(start..end, image);
                }
            }
            Reading::Composed { letter, partner } => {
                output.replace(start..end, image(letter).unwrap_or(letter));
                joined = end + partner.start..end + partner.end;
            }
            Reading::Foreign => {}
        }
    }
    output.finish()
}

/// A copy of a text with changes, made only when the first change comes.
struct Output<'t> {
    text: &'t str,
    /// How much of `text` is in `changed` already; 0 as long as there is no change.
    done: usize,
    changed: String,
}

impl<'t> Output<'t> {
    fn new(text: &'t str) -> Self {
        Output { text, done: 0, changed: String::new() }
    }

    fn replace(&mut self, range: Range<usize>, c: char) {
        self.remove(range);
        self.changed.push(c);
    }

    fn remove(&mut self, range: Range<usize>) {
        if self.done == 0 {
            self.changed.reserve(self.text.len());
        }
        self.changed.push_str(&self.text[self.done..range.start]);
        self.done = range.end;
    }

    fn finish(mut self) -> Cow<'t, str> {
        if self.done == 0 {
            return Cow::Borrowed(self.text);
        }
        self.changed.push_str(&self.text[self.done..]);
        Cow::Owned(self.changed)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use proptest::prelude::*;
    use proptest::sample::select;
    use unicode_normalization::is_nfc;

    use super::*;

    fn nfc(text: &str) -> String {
        text.nfc().collect()
    }

    fn nfd(text: &str) -> String {
        text.nfd().collect()
    }

    fn column(scheme: Scheme) -> Vec<char> {
        let index = Scheme::ALL.iter().position(|&s| s == scheme).unwrap();
        rows(SOURCE).map(|row| row.latin[index]).collect()
    }

    fn arabic_column() -> Vec<char> {
        rows(SOURCE).map(|row| row.arabic).collect()
    }

    #[test]
    fn every_line_of_the_file_is_well_formed() {
        let mut previous = String::new();
        for line in SOURCE.lines().filter(|line| !line.starts_with('#')) {
            let columns: Vec<&str> = line.split('\t').collect();
            assert_eq!(columns.len(), 5, "columns of {line:?}");
            assert!(previous.as_str() < columns[0], "order at {line:?}");
            previous = columns[0].to_owned();

            let row = parse_row(line).unwrap_or_else(|| panic!("cannot read {line:?}"));
            assert_eq!(columns[0], format!("{:04X}", row.arabic as u32));
            assert!(('\u{600}'..='\u{6FF}').contains(&row.arabic), "{line:?}");
            assert!(columns[4].starts_with("ARABIC "), "name in {line:?}");
            assert!(row.latin.iter().all(|&c| !is_mark(c)), "mark in {line:?}");
            assert!(is_nfc(line), "NFC of {line:?}");
            assert!(row.latin[..2].iter().all(char::is_ascii), "{line:?}");
        }
        assert_eq!(arabic_column().len(), 51);
    }

    #[test]
    fn each_scheme_is_one_to_one() {
        for &scheme in Scheme::ALL {
            let latin = column(scheme);
            let distinct: HashSet<char> = latin.iter().copied().collect();
            assert_eq!(distinct.len(), latin.len(), "{scheme}");
            for (arabic, latin) in arabic_column().into_iter().zip(latin) {
                assert_eq!(scheme.table().latin(arabic), Some(latin));
                assert_eq!(scheme.table().arabic(latin), Some(arabic));
            }
        }
    }

    #[test]
    fn safe_buckwalter_is_safe() {
        let safe = |c: &char| c.is_ascii_alphabetic() || matches!(c, '_' | '~');
        assert!(column(Scheme::SafeBuckwalter).iter().all(safe));
    }

    #[test]
    fn letters_of_the_schemes_have_one_mark_at_most() {
        // `Table::read_latin` relies on this.
        for &scheme in Scheme::ALL {
            for letter in column(scheme) {
                assert!(nfd(&letter.to_string()).chars().count() <= 2, "{letter}");
            }
        }
    }

    #[test]
    fn words() {
        // «مُؤْمِنٌ» (muʾminun, "a believer"), «ذٰلِكَ» (dhālika, "that"), «ظِلّ» (ẓill,
        // "shadow"), «عَلَى» (ʿalā, "on"), «إِغْلَاق» (ighlāq, "closing"), «ٱسْم» (ism, "name"),
        // and letters of loan words: «چ» (ch), «پ» (p), «ڤ» (v), «گ» (g).
        let words = [
            ("مُؤْمِنٌ", ["mu&ominN", "muWominN", "muŵ.minũ"]),
            ("ذٰلِكَ", ["*`lika", "Velika", "ðálika"]),
            ("ظِلّ", ["Zil~", "Zil~", "Ďil~"]),
            ("عَلَى", ["EalaY", "EalaY", "ςalaý"]),
            ("إِغْلَاق", ["<igolaAq", "IigolaAq", "Ăiγ.laAq"]),
            ("ٱسْم", ["{som", "Lsom", "Äs.m"]),
            ("چپڤگ", ["JPVG", "JPBG", "cpvg"]),
        ];
        for (arabic, images) in words {
            for (scheme, latin) in Scheme::ALL.iter().zip(images) {
                assert_eq!(scheme.to_latin(arabic), latin);
                assert_eq!(scheme.to_arabic(latin), arabic);
            }
        }
    }

    #[test]
    fn borrows_when_nothing_changes() {
        for &scheme in Scheme::ALL {
            for text in ["", "123, \u{61F}", "latin", "ṣ e\u{301}"] {
                assert!(matches!(scheme.to_latin(text), Cow::Borrowed(t) if t == text));
            }
            for text in ["", "123, \u{61F}", "كتاب", "ṣ s\u{323}"] {
                assert!(matches!(scheme.to_arabic(text), Cow::Borrowed(t) if t == text));
            }
        }
    }

    #[test]
    fn arabic_pairs_compose() {
        let pairs = ["آ", "أ", "ؤ", "إ", "ئ", "\u{6C0}", "\u{6C2}", "\u{6D3}"];
        for &scheme in Scheme::ALL {
            for pair in pairs {
                let decomposed = nfd(pair);
                assert_eq!(decomposed.chars().count(), 2);
                assert_eq!(scheme.to_latin(&decomposed), scheme.to_latin(pair));
            }
        }
    }

    #[test]
    fn arabic_pairs_compose_across_other_marks_and_keep_their_order() {
        let latin = |text| Scheme::Buckwalter.to_latin(text);
        assert_eq!(latin("\u{627}\u{64E}\u{654}"), ">a");
        assert_eq!(latin("\u{648}\u{654}\u{651}\u{64E}"), "&~a");
        assert_eq!(latin("\u{648}\u{651}\u{64E}\u{654}"), "&~a");
        // The lower mark comes first in NFC, whatever the order of typing.
        assert_eq!(latin("\u{627}\u{654}\u{655}"), "<\u{654}");
        // A second mark of the same kind, and a mark on another letter, stay marks.
        assert_eq!(latin("\u{627}\u{654}\u{654}"), ">\u{654}");
        assert_eq!(latin("\u{628}\u{654}"), "b\u{654}");
        // An earlier mark of the same class keeps the hamza from the letter.
        assert_eq!(latin("\u{627}\u{656}\u{655}"), "A\u{656}\u{655}");
    }

    #[test]
    fn latin_letters_compose_only_into_letters_of_the_scheme() {
        let arabic = |text| Scheme::Hsb.to_arabic(text);
        assert_eq!(arabic("D\u{30C}"), "ظ");
        assert_eq!(arabic("a\u{303}b"), "\u{64B}ب");
        // Vietnamese ấ, in three spellings, is no letter of HSB.
        for text in ["a\u{302}\u{301}", "\u{E2}\u{301}", "\u{1EA5}"] {
            assert_eq!(arabic(text), text);
        }
        // š with a dot below is ṣ with a caron to Unicode.
        assert_eq!(arabic("š\u{323}"), "š\u{323}");
        // Marks that compose with nothing are kept after the letter.
        assert_eq!(arabic("b\u{30A}A\u{30D}\u{304}"), "ب\u{30A}ا\u{30D}\u{304}");
        assert_eq!(arabic("e\u{301}"), "e\u{301}");
        // Legacy characters that NFC would always replace are kept too.
        for text in ["a\u{341}", "A\u{344}", "\u{212A}"] {
            assert_eq!(arabic(text), text);
        }
        // Buckwalter has no Ā.
        assert_eq!(Scheme::Buckwalter.to_arabic("A\u{304}"), "A\u{304}");
    }

    #[test]
    fn names_are_read_and_written() {
        for &scheme in Scheme::ALL {
            assert_eq!(scheme.name().parse(), Ok(scheme));
            assert_eq!(scheme.to_string().parse(), Ok(scheme));
        }
        assert_eq!("bw".parse(), Ok(Scheme::Buckwalter));
        assert_eq!("safebw".parse(), Ok(Scheme::SafeBuckwalter));
        assert_eq!("Buckwalter".parse(), Ok(Scheme::Buckwalter));
        for name in ["", " hsb", "buckwalter2"] {
            assert_eq!(name.parse::<Scheme>().unwrap_err().name(), name);
        }
    }

    #[test]
    fn the_error_lists_every_scheme() {
        let message = "?".parse::<Scheme>().unwrap_err().to_string();
        for scheme in Scheme::ALL {
            assert!(message.contains(scheme.name()), "{message}");
        }
    }

    fn any_scheme() -> impl Strategy<Value = Scheme> {
        select(Scheme::ALL)
    }

    fn string_of(chars: Vec<char>) -> impl Strategy<Value = String> {
        proptest::collection::vec(select(chars), 0..40).prop_map(String::from_iter)
    }

    /// The table's characters with the combining hamzas and madda, and marks outside the table.
    fn arabic_with_marks() -> impl Strategy<Value = String> {
        let mut chars = arabic_column();
        // Letters that compose come up often enough to meet a mark.
        chars.extend("اويا\u{6C1}\u{6D2}\u{6D5}".repeat(4).chars());
        chars.extend("\u{653}\u{654}\u{655}".repeat(8).chars());
        chars.extend("\u{656}\u{6E1} ".chars());
        string_of(chars)
    }

    fn scheme_and_latin() -> impl Strategy<Value = (Scheme, String)> {
        any_scheme().prop_flat_map(|scheme| (Just(scheme), string_of(column(scheme))))
    }

    /// Latin letters, marks and precomposed letters that have to do with each other.
    fn latin_with_marks() -> impl Strategy<Value = String> {
        let mut chars: Vec<char> = "ASDawuyise<ĀâšĎýṣấ".chars().collect();
        chars.extend("\u{301}\u{302}\u{303}\u{304}\u{306}\u{308}\u{30C}\u{323}".chars());
        string_of(chars)
    }

    proptest! {
        #[test]
        fn arabic_survives_the_round_trip(
            scheme in any_scheme(),
            text in string_of(arabic_column()),
        ) {
            let latin = scheme.to_latin(&text);
            // Not even NFC changes the result: the order of marks is kept.
            prop_assert_eq!(scheme.to_arabic(&latin), text.as_str());
            prop_assert_eq!(latin.chars().count(), text.chars().count());
        }

        #[test]
        fn latin_survives_the_round_trip((scheme, text) in scheme_and_latin()) {
            let arabic = scheme.to_arabic(&text);
            prop_assert_eq!(scheme.to_latin(&arabic), text.as_str());
            let decomposed = nfd(&text);
            prop_assert_eq!(scheme.to_arabic(&decomposed), arabic);
        }

        #[test]
        fn decomposed_arabic_survives_the_round_trip_up_to_nfc(
            scheme in any_scheme(),
            text in arabic_with_marks(),
        ) {
            let back = scheme.to_arabic(&scheme.to_latin(&text)).into_owned();
            prop_assert_eq!(nfc(&back), nfc(&text));
        }

        #[test]
        fn both_spellings_of_arabic_give_the_same_latin(
            scheme in any_scheme(),
            text in string_of(arabic_column()),
        ) {
            // NFC on both sides, as NFD also changes the order of marks.
            let (composed, decomposed) = (nfc(&text), nfd(&text));
            prop_assert_eq!(scheme.to_latin(&decomposed), scheme.to_latin(&composed));
        }

        #[test]
        fn equivalent_latin_gives_equivalent_arabic(
            scheme in any_scheme(),
            text in latin_with_marks(),
        ) {
            let results = [&text, &nfc(&text), &nfd(&text)].map(|t| nfd(&scheme.to_arabic(t)));
            prop_assert_eq!(&results[0], &results[1]);
            prop_assert_eq!(&results[0], &results[2]);
        }

        #[test]
        fn any_string_has_a_result(scheme in any_scheme(), text in any::<String>()) {
            let latin = scheme.to_latin(&text);
            let again = scheme.to_latin(&latin).into_owned();
            prop_assert_eq!(&again, &latin);
            let _ = scheme.to_arabic(&text);
        }

    }
}
