//! The inner loop of normalization: text by one table, up to the first character that the table cannot do.
//!
//! This is the only module that may hold `unsafe` code. `portable` goes byte by byte; `block` takes 64 bytes at a time
//! and is written once, over what a family of processors can do with a block (`avx2`, `ssse3`). All are driven by the
//! same [`Table`], and the tests compare each with the obvious way.
#![allow(unsafe_code)]

#[cfg(target_arch = "x86_64")]
mod avx2;
mod block;
mod forms;
mod page;
mod places;
mod portable;
mod rewrite;
#[cfg(target_arch = "x86_64")]
mod ssse3;
#[cfg(test)]
mod tests;
mod word;

use std::mem::MaybeUninit;

use once_cell::race::OnceBox;

pub(crate) use forms::{Form, Forms};
use page::Page;
pub(crate) use places::Places;
use portable::Trails;
pub(crate) use rewrite::Rewrite;

/// What becomes of one character of one or two bytes: up to two bytes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Entry(u32);

impl Entry {
    /// The character cannot be handled here.
    pub(crate) const CAREFUL: Self = Self(1 << 31);
    /// The character goes.
    pub(crate) const DROP: Self = Self(0);

    /// A character of one or two bytes; others cannot be handled here.
    pub(crate) fn char(c: char) -> Self {
        let mut bytes = [0; 4];
        let len = c.encode_utf8(&mut bytes).len();
        if len > 2 { Self::CAREFUL } else { Self(u32::from(bytes[0]) | u32::from(bytes[1]) << 8 | (len as u32) << 16) }
    }

    /// A mark that stays behind those of its own and lower combining classes; classes are not zero.
    pub(crate) fn ordered(c: char, class: u8) -> Self {
        Self(Self::char(c).0 | u32::from(class) << 20)
    }

    fn class(self) -> u8 {
        (self.0 >> 20) as u8
    }

    fn len(self) -> usize {
        (self.0 >> 16 & 3) as usize
    }

    fn bytes(self) -> [u8; 2] {
        (self.0 as u16).to_le_bytes()
    }
}

/// The number of code points that UTF-8 writes in one or two bytes.
pub(crate) const SHORT: usize = 0x800;

/// Settings as the kernels want them.
pub(crate) struct Table {
    family: Family,
    /// Whether the kernel stops where a letter stands three times in a row in the result, or a space twice.
    watches_repetition: bool,
    trails: Trails,
    page: Page,
    /// From the first presentation form that is met on; before, the kernel stops at each.
    forms: OnceBox<Forms>,
}

impl Table {
    /// The entries of U+0000 to U+07FF, whether a longer character stays, and which lead bytes begin only such.
    pub(crate) fn new(
        entries: impl Fn(char) -> Entry,
        keeps: impl Fn(char) -> bool,
        keeps_all_of: impl Fn(u8) -> bool,
        watches_repetition: bool,
    ) -> Self {
        let trails = Trails::new(entries, &keeps_all_of);
        let page = Page::new(&trails, keeps, keeps_all_of);
        Self { family: Family::of_this_machine(), watches_repetition, trails, page, forms: OnceBox::new() }
    }
}

impl Table {
    /// From now on the kernel knows what becomes of presentation forms.
    pub(crate) fn learn_forms(&self, forms: impl FnOnce() -> Forms) {
        self.forms.get_or_init(|| Box::new(forms()));
    }
}

/// A kernel for each family of processors.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Family {
    Portable,
    #[cfg(target_arch = "x86_64")]
    Ssse3,
    #[cfg(target_arch = "x86_64")]
    Avx2,
}

impl Family {
    /// The best one that this machine can run, or that it is forced to by `--cfg arabic_text_kernel="…"`.
    fn of_this_machine() -> Self {
        if cfg!(arabic_text_kernel = "portable") {
            return Self::Portable;
        }
        #[cfg(target_arch = "x86_64")]
        if is_x86_feature_detected!("popcnt") && is_x86_feature_detected!("ssse3") {
            let has_avx2 = is_x86_feature_detected!("avx2") && is_x86_feature_detected!("bmi1");
            return if has_avx2 && !cfg!(arabic_text_kernel = "ssse3") { Self::Avx2 } else { Self::Ssse3 };
        }
        Self::Portable
    }
}

/// How far a kernel came: bytes read and bytes written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Progress {
    read: usize,
    written: usize,
    /// Whether it stopped since what follows might be longer than the rest of the buffer.
    lacks_room: bool,
}

/// What a kernel may write beyond the bytes that count.
pub(crate) const SLACK: usize = 64;

/// Normalizes from the character border `start` on, up to the first character that the table cannot do, and appends
/// the result. Gives the place of that character, or the end of the text. Where repetition is watched, the character may
/// be one before it.
pub(crate) fn append(table: &Table, text: &str, start: usize, out: &mut String) -> usize {
    append_with_places(table, text, start, out, None)
}

/// The same, and inserts the places of characters that do not go. Then the kernel also stops where marks have to change
/// places.
pub(crate) fn append_with_places(
    table: &Table,
    text: &str,
    start: usize,
    out: &mut String,
    mut places: Option<&mut Places>,
) -> usize {
    // No entry is longer than its character, but presentation forms may be.
    let slack = if table.forms.get().is_some() { block::ROOM } else { SLACK };
    let mut at = start;
    loop {
        out.reserve(text.len() - at + slack);
        // SAFETY: what is appended below is UTF-8.
        let out = unsafe { out.as_mut_vec() };
        let progress = write(table, text, at, out.spare_capacity_mut(), places.as_deref_mut());
        let len = out.len() + progress.written;
        // SAFETY: the kernel wrote so many bytes. It read whole characters, and each became either itself or, through
        // `Entry::char` or `Form::letters`, other whole characters, or nothing.
        unsafe { out.set_len(len) };
        at += progress.read;
        // What is repeated is looked for from where the kernel begins, so that has to be a word.
        if !progress.lacks_room || table.watches_repetition {
            return at;
        }
    }
}

/// Normalizes a short text as a whole and appends the result. Does nothing, and says so, where that needs more than a look
/// at each character.
#[inline(always)]
pub(crate) fn append_word(table: &Table, text: &str, out: &mut String) -> bool {
    if text.len() > word::LEN || table.watches_repetition {
        return false;
    }
    // No entry is longer than its character.
    out.reserve(word::ROOM);
    // SAFETY: what is appended below is UTF-8.
    let out = unsafe { out.as_mut_vec() };
    let Some(room) = out.spare_capacity_mut().first_chunk_mut() else { return false };
    let Some(written) = word::write(table, text, room) else { return false };
    // SAFETY: so many bytes were written, whole characters through `Entry::char`.
    unsafe { out.set_len(out.len() + written) };
    true
}

/// Whether a short text stays as it is; `false` also where that needs more than a look at each character.
#[inline]
pub(crate) fn is_unchanged_word(table: &Table, text: &str) -> bool {
    text.len() <= word::LEN && !table.watches_repetition && word::is_unchanged(table, text)
}

impl Table {
    /// The kernel for so many bytes: a short word is done byte by byte before a block is loaded.
    fn family_for(&self, len: usize) -> Family {
        if len <= word::LEN && !self.watches_repetition { Family::Portable } else { self.family }
    }
}

fn write(
    table: &Table,
    text: &str,
    start: usize,
    out: &mut [MaybeUninit<u8>],
    places: Option<&mut Places>,
) -> Progress {
    match table.family_for(text.len() - start) {
        Family::Portable => portable::write(table, text, start, out, places),
        #[cfg(target_arch = "x86_64")]
        // SAFETY: `of_this_machine` found the features.
        Family::Ssse3 => unsafe { ssse3::write(table, text, start, out, places) },
        #[cfg(target_arch = "x86_64")]
        // SAFETY: as above.
        Family::Avx2 => unsafe { avx2::write(table, text, start, out, places) },
    }
}

/// The place of the first character, from the character border `start` on, that the table changes or cannot do, or the
/// end of the text.
pub(crate) fn skip_unchanged(table: &Table, text: &str, start: usize) -> usize {
    match table.family_for(text.len() - start) {
        Family::Portable => portable::skip_unchanged(table, text, start),
        #[cfg(target_arch = "x86_64")]
        // SAFETY: `of_this_machine` found the features.
        Family::Ssse3 => unsafe { ssse3::skip_unchanged(table, text, start) },
        #[cfg(target_arch = "x86_64")]
        // SAFETY: as above.
        Family::Avx2 => unsafe { avx2::skip_unchanged(table, text, start) },
    }
}

/// The places where characters of a text begin, with room for those of a text of so many bytes.
pub(crate) fn char_starts(text: &str, len: usize) -> Places {
    let mut places = Places::new(len);
    match Family::of_this_machine() {
        Family::Portable => places.insert_char_starts_slowly(text),
        #[cfg(target_arch = "x86_64")]
        // SAFETY: `of_this_machine` found the features.
        Family::Ssse3 => unsafe { ssse3::insert_char_starts(&mut places, text) },
        #[cfg(target_arch = "x86_64")]
        // SAFETY: as above.
        Family::Avx2 => unsafe { avx2::insert_char_starts(&mut places, text) },
    }
    places
}

/// Counts the places, so that they can be found.
pub(crate) fn counted(mut places: Places) -> Places {
    match Family::of_this_machine() {
        Family::Portable => places.count(),
        #[cfg(target_arch = "x86_64")]
        // SAFETY: `of_this_machine` found the features of this and the better family.
        Family::Ssse3 | Family::Avx2 => unsafe { ssse3::count(&mut places) },
    }
    places
}
