//! Facts about single characters of the Arabic script.
//!
//! Everything here comes from one generated table (Unicode 18): the blocks Arabic, Arabic Supplement, Extended-A,
//! Extended-B, Extended-C and both blocks of Presentation Forms. Nothing is allocated and nothing can fail.

#[rustfmt::skip]
mod table;

pub(crate) use table::class;

/// What a character of the Arabic blocks is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    Letter,
    Mark,
    Digit,
    Tatweel,
    Punctuation,
    Symbol,
    /// A visible sign that encloses the number after it, such as the end of ayah.
    Sign,
    /// A control of `data/controls.tsv`.
    Invisible,
    /// Unassigned, or outside the Arabic blocks.
    Other,
}

/// One line of the table.
#[derive(Clone, Copy)]
pub(crate) struct Row {
    pub(crate) kind: Kind,
    /// Of a mark its class, of a digit its value, of a letter or symbol the level of its form (0: none).
    detail: u8,
    /// Canonical combining class.
    ccc: u8,
    flags: u8,
}

const OTHER: Row = Row { kind: Kind::Other, detail: 0, ccc: 0, flags: 0 };
const MODIFIER: u8 = 1;
const FOLDED: u8 = 2;

/// Why an invisible character stands in a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Control {
    Bidi,
    ZeroWidth,
    /// U+200B, which marks a place where a line may break.
    Space,
}

/// The switches of the letter folds, in the order in which they apply (the order of `data/folds.tsv`).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Fold {
    HighHamza,
    Alef,
    Hamza,
    Lookalikes,
    Dotless,
    YehVariants,
    AlefMaksura,
    TehMarbuta,
}

#[inline]
pub(crate) fn row(c: char) -> Row {
    let c = c as u32;
    let (block, first): (&[Row], u32) = match c {
        0x0600..=0x06FF => (&table::BLOCK_0600, 0x0600),
        0x0750..=0x077F => (&table::BLOCK_0750, 0x0750),
        0x0870..=0x08FF => (&table::BLOCK_0870, 0x0870),
        0xFB50..=0xFDFF => (&table::BLOCK_FB50, 0xFB50),
        0xFE70..=0xFEFF => (&table::BLOCK_FE70, 0xFE70),
        0x10EC0..=0x10EFF => (&table::BLOCK_10EC0, 0x10EC0),
        _ => return OTHER,
    };
    block[(c - first) as usize]
}

impl Row {
    /// The class of a mark, as in [`class`].
    pub(crate) fn mark_class(self) -> Option<u8> {
        (self.kind == Kind::Mark).then_some(self.detail)
    }

    /// Whether UAX 53 treats the mark as a part of the letter.
    pub(crate) fn is_modifier(self) -> bool {
        self.flags & MODIFIER != 0
    }

    /// 0: no presentation form; 1: letters; 2: words that Unicode decomposes; 3: words that it does not.
    pub(crate) fn form_level(self) -> u8 {
        if matches!(self.kind, Kind::Letter | Kind::Symbol) { self.detail } else { 0 }
    }

    /// Whether some letter fold maps the character.
    pub(crate) fn is_folded(self) -> bool {
        self.flags & FOLDED != 0
    }
}

/// What a presentation form or word ligature stands for.
pub(crate) fn form(c: char) -> Option<&'static str> {
    let index = table::FORMS.binary_search_by_key(&c, |form| form.0).ok()?;
    Some(table::FORMS[index].1)
}

/// The folds of one letter, in the order in which they apply.
pub(crate) fn folds(c: char) -> &'static [(char, Fold, char)] {
    let start = table::FOLDS.partition_point(|fold| fold.0 < c);
    let len = table::FOLDS[start..].iter().take_while(|fold| fold.0 == c).count();
    &table::FOLDS[start..start + len]
}

/// The class of a character that `strip_controls` concerns.
pub(crate) fn control(c: char) -> Option<Control> {
    // Two comparisons turn away almost every character.
    if c < '\u{AD}' || ('\u{61D}'..'\u{200B}').contains(&c) {
        return None;
    }
    let index = table::CONTROLS.binary_search_by_key(&c, |control| control.0).ok()?;
    Some(table::CONTROLS[index].1)
}

/// All characters that anything here knows and that UTF-8 writes in three or four bytes, some others among them.
pub(crate) fn all_long() -> impl Iterator<Item = char> {
    let blocks = ['\u{870}'..='\u{8FF}', '\u{FB50}'..='\u{FDFF}', '\u{FE70}'..='\u{FF19}', '\u{10EC0}'..='\u{10EFF}'];
    let controls = table::CONTROLS.iter().map(|control| control.0).filter(|&c| c >= '\u{800}');
    blocks.into_iter().flatten().chain(controls)
}

/// Canonical combining class.
pub(crate) fn combining_class(c: char) -> u8 {
    match row(c) {
        Row { kind: Kind::Other, .. } => unicode_normalization::char::canonical_combining_class(c),
        row => row.ccc,
    }
}

/// The value of a decimal digit in any of the sets met in Arabic text: ASCII, Arabic-Indic (٠ to ٩), extended
/// Arabic-Indic (۰ to ۹, Persian and Urdu) and fullwidth.
///
/// ```
/// use arabic_text::chars::digit_value;
/// assert_eq!(digit_value('٧'), Some(7));
/// assert_eq!(digit_value('۷'), Some(7));
/// assert_eq!(digit_value('7'), Some(7));
/// assert_eq!(digit_value('²'), None);
/// ```
#[must_use]
pub fn digit_value(c: char) -> Option<u32> {
    match c {
        '0'..='9' => Some(c as u32 - '0' as u32),
        '\u{FF10}'..='\u{FF19}' => Some(c as u32 - 0xFF10),
        _ => match row(c) {
            Row { kind: Kind::Digit, detail, .. } => Some(u32::from(detail)),
            _ => None,
        },
    }
}

/// Whether the character is a letter of the Arabic script, presentation forms and letters of other languages
/// than Arabic included. Tatweel, marks and digits are no letters.
///
/// ```
/// use arabic_text::chars::is_letter;
/// assert!(is_letter('ش') && is_letter('ﻼ') && is_letter('گ'));
/// assert!(!is_letter('ـ') && !is_letter('٣') && !is_letter('x') && !is_letter('،'));
/// ```
#[must_use]
pub fn is_letter(c: char) -> bool {
    row(c).kind == Kind::Letter
}

/// Whether the character is a mark of the Arabic script: one of the 135 nonspacing marks of its blocks.
///
/// The tatweel, the end of ayah, the small waw and yeh (which are letters) and the rub el hizb are none.
///
/// ```
/// use arabic_text::chars::is_mark;
/// assert!(is_mark('\u{64E}')); // fatha
/// assert!(is_mark('\u{670}')); // superscript alef
/// assert!(!is_mark('\u{640}') && !is_mark('\u{6DD}') && !is_mark('\u{6E5}'));
/// ```
#[must_use]
pub fn is_mark(c: char) -> bool {
    row(c).kind == Kind::Mark
}
