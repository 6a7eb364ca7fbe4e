//! The table as vectors look it up, sixteen bytes at a time: the characters U+0600 to U+06FF and ASCII.
//!
//! A byte is looked up by its column, its low four bits, and its row. The trail of a character U+0600 to U+06FF is in
//! one of sixteen rows, a byte of ASCII in one of eight others; all other bytes are in rows that hold nothing.

use super::portable::Trails;
use super::{Entry, SHORT};

/// The lead bytes of U+0600 to U+06FF are this one and the next three.
pub(super) const LEAD: u8 = 0xD8;

/// Set in the rows of all but the trails of U+0600 to U+06FF, so that lookups give zero.
pub(super) const OUTSIDE: u8 = 0x90;

/// What turns the upper half of a trail into its row, by what lies behind [`LEAD`]: an exclusive or, which also takes
/// `OUTSIDE` away. Zero behind other leads.
pub(super) const ROWS_BY_LEAD: [u8; 16] =
    [OUTSIDE, OUTSIDE ^ 0x4, OUTSIDE ^ 0x8, OUTSIDE ^ 0xC, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

/// The rows of U+0620 to U+065F, letters and marks of Arabic.
const LETTERS: [u8; 4] = [0x2 ^ 0x8, 0x3 ^ 0x8, 0x4 ^ 0x8, 0x5 ^ 0x8];

/// In the place of a class: the mark goes, and does not part the marks around it.
const GONE: u8 = u8::MAX;

pub(super) struct Page {
    /// What becomes other letters in the two rows where letters of Arabic do so most; a row may be without any.
    pub(super) frequent: [Row; 2],
    /// The same in all other rows, and the trails there that become others.
    pub(super) rare_letters: Vec<Row>,
    pub(super) rare_trails: Set,
    /// The same of ASCII.
    pub(super) rare_ascii: Vec<Row>,
    pub(super) rare_bytes: Set,
    /// Trails of characters that go.
    pub(super) dropped: Set,
    /// Trails that need more than these two: careful and ordered ones, those that become ASCII, and those in a rare row.
    pub(super) special: Set,
    pub(super) to_ascii: Set,
    /// Trails that stop the kernel, and ASCII and lead bytes that do unless `keeps` knows the character.
    pub(super) careful: Set,
    pub(super) careful_bytes: Set,
    /// Trails of marks that have to stand in canonical order, and the combining classes of such marks, by the low eight
    /// bits of the character.
    pub(super) ordered: Set,
    classes: [u8; 256],
    /// All that changes or is careful, in the same way.
    pub(super) changed: Set,
    pub(super) changed_bytes: Set,
    /// Which of U+2000 to U+207F stay: typographic punctuation is frequent, and controls are among it.
    punctuation: [u64; 2],
    /// Which of U+0080 to U+07FF stay.
    short: [u64; SHORT / 64],
}

/// Sixteen characters, some of which become others.
#[derive(Clone, Copy)]
pub(super) struct Row {
    /// The row of their bytes.
    pub(super) key: u8,
    /// For each column the exclusive or of the character and what it becomes: six bits of the trail and two of the lead,
    /// or all bits of the trail where it becomes ASCII.
    pub(super) changes: [u8; 16],
}

/// The columns of each row in which something changes.
fn columns(rows: &[Row], outside: u8) -> [u16; 16] {
    let mut columns = [0; 16];
    for row in rows {
        columns[usize::from(row.key ^ outside)] =
            (0..16).filter(|&column| row.changes[column] != 0).fold(0, |columns, column| columns | 1 << column);
    }
    columns
}

impl Page {
    pub(super) fn new(trails: &Trails, keeps: impl Fn(char) -> bool, keeps_all_of: impl Fn(u8) -> bool) -> Self {
        let mut short = [0; SHORT / 64];
        for c in '\u{80}'..'\u{800}' {
            short[c as usize / 64] |= u64::from(trails.of(c) == Entry::char(c)) << (c as usize % 64);
        }
        let (mut careful, mut dropped, mut to_ascii, mut changed) = ([0; 16], [0; 16], [0; 16], [0; 16]);
        let (mut careful_bytes, mut changed_bytes) = ([0; 16], [0; 16]);
        let (mut ordered, mut classes) = ([0; 16], [0; 256]);
        let mut changes = [[0; 16]; 24];
        for index in 0..=u8::MAX {
            // Bit 3 is what the upper half of a trail has and the character has not.
            let (row, column) = (usize::from(index >> 4 ^ 0x8), usize::from(index & 0xF));
            let entry = trails.of(char::from_u32(0x600 + u32::from(index)).unwrap_or_default());
            let [first, second] = entry.bytes();
            let trail = 0x80 | index & 0x3F;
            let change = match entry.len() {
                _ if entry == Entry::CAREFUL => None,
                0 => {
                    dropped[row] |= 1 << column;
                    classes[usize::from(index)] = GONE;
                    Some(0)
                }
                1 => {
                    to_ascii[row] |= 1 << column;
                    Some(trail ^ first)
                }
                2 if entry.class() != 0 => {
                    ordered[row] |= 1 << column;
                    classes[usize::from(index)] = entry.class();
                    Some(0)
                }
                _ if first & 0xFC == LEAD => Some(index ^ (first << 6 | second & 0x3F)),
                _ => None,
            };
            careful[row] |= u16::from(change.is_none()) << column;
            changes[row][column] = change.unwrap_or(0);
            let is_kept = entry.len() == 2 && change == Some(0);
            changed[row] |= u16::from(!is_kept) << column;
        }
        for byte in 0..=u8::MAX {
            let (row, column) = (usize::from(byte >> 4), usize::from(byte & 0xF));
            let entry = trails.of(char::from(byte));
            let change = match byte {
                // Only what leaves the two upper bits alone fits into a row.
                0x00..=0x7F if entry.len() == 1 && (byte ^ entry.bytes()[0]) < 0x40 => Some(byte ^ entry.bytes()[0]),
                0x00..=0x7F => None,
                0x80..=0xBF => Some(0),
                // No byte of UTF-8.
                0xC0 | 0xC1 | 0xF5.. => Some(0),
                0xC2..=0xDF if byte & 0xFC == LEAD || short[usize::from(byte & 0x1F)] == u64::MAX => Some(0),
                0xC2..=0xDF => None,
                lead => keeps_all_of(lead).then_some(0),
            };
            careful_bytes[row] |= u16::from(change.is_none()) << column;
            changed_bytes[row] |= u16::from(change != Some(0)) << column;
            if byte.is_ascii() {
                changes[16 + row][column] = change.unwrap_or(0);
            }
        }
        let keys = (0..16).chain((0..8).map(|half| OUTSIDE ^ half));
        let rows =
            keys.zip(changes).filter(|(_, changes)| *changes != [0; 16]).map(|(key, changes)| Row { key, changes });
        let (letters, rare_ascii): (Vec<Row>, Vec<Row>) = rows.partition(|row| row.key < OUTSIDE);
        let (mut frequent, mut rare_letters): (Vec<Row>, Vec<Row>) =
            letters.into_iter().partition(|row| LETTERS.contains(&row.key));
        rare_letters.extend(frequent.drain(2.min(frequent.len())..));
        let frequent =
            [0, 1].map(|index| frequent.get(index).copied().unwrap_or(Row { key: OUTSIDE, changes: [0; 16] }));
        let rare_trails = columns(&rare_letters, 0);
        let rare_bytes = columns(&rare_ascii, OUTSIDE);
        let special: [u16; 16] =
            std::array::from_fn(|row| careful[row] | to_ascii[row] | ordered[row] | rare_trails[row]);
        let mut punctuation = [0; 2];
        for c in '\u{2000}'..='\u{207F}' {
            punctuation[c as usize / 64 % 2] |= u64::from(keeps(c)) << (c as usize % 64);
        }
        Self {
            frequent,
            rare_letters,
            rare_trails: Set::new(&rare_trails),
            rare_ascii,
            rare_bytes: Set::new(&rare_bytes),
            special: Set::new(&special),
            careful: Set::new(&careful),
            dropped: Set::new(&dropped),
            to_ascii: Set::new(&to_ascii),
            ordered: Set::new(&ordered),
            classes,
            careful_bytes: Set::new(&careful_bytes),
            changed: Set::new(&changed),
            changed_bytes: Set::new(&changed_bytes),
            punctuation,
            short,
        }
    }

    /// Of the marks with these trails, behind `at` in a text that begins at `start`, those that have to change places with
    /// the one before them. Then the first character that needs more than that, counted from `at`, if there is one.
    pub(super) fn disorder(&self, bytes: &[u8], start: usize, at: usize, mut trails: u64) -> (u64, Option<usize>) {
        // The class of the character whose trail this is; zero outside of the text.
        let class = |trail: usize| match bytes.get(trail.wrapping_sub(1)..=trail) {
            Some(&[lead, byte]) if trail > start && lead & 0xFC == LEAD => {
                self.classes[usize::from(lead << 6 | byte & 0x3F)]
            }
            _ => 0,
        };
        let mut swapped = 0;
        while trails != 0 {
            let index = trails.trailing_zeros() as usize;
            let trail = at + index;
            let before = trail.checked_sub(2).map_or(0, class);
            if before > class(trail) {
                let is_pair = before != GONE && trail.checked_sub(4).map_or(0, class) == 0 && class(trail + 2) == 0;
                if !is_pair {
                    return (swapped, Some(index - 1));
                }
                swapped |= 1 << index;
            }
            trails &= trails - 1;
        }
        (swapped, None)
    }

    /// Whether the character at the beginning of these bytes surely stays, although others with its lead may not.
    #[inline(always)]
    pub(super) fn keeps(&self, bytes: &[u8]) -> bool {
        let [lead, second, third] = [0, 1, 2].map(|index| bytes.get(index).copied().unwrap_or(0));
        match lead {
            0xC2..=0xDF => self.short[usize::from(lead & 0x1F)] >> (second & 0x3F) & 1 != 0,
            0xE2 if second & 0xFE == 0x80 => self.punctuation[usize::from(second & 1)] >> (third & 0x3F) & 1 != 0,
            // Emoji.
            0xF0 => second == 0x9F,
            _ => false,
        }
    }
}

/// A set of bytes, given as the columns in each of sixteen rows.
///
/// Rows with the same columns share one of eight bits, or sixteen in two parts. A byte is in the set if the bits of its
/// row and those of its column have one in common.
pub(super) struct Set {
    pub(super) parts: [Part; 2],
    /// How many of them are needed.
    pub(super) len: usize,
}

#[derive(Clone, Copy, Default)]
pub(super) struct Part {
    pub(super) by_row: [u8; 16],
    pub(super) by_column: [u8; 16],
}

impl Set {
    fn new(rows: &[u16; 16]) -> Self {
        let mut distinct: Vec<u16> = Vec::with_capacity(16);
        let mut parts = [Part::default(); 2];
        for (row, &columns) in rows.iter().enumerate().filter(|(_, columns)| **columns != 0) {
            let index = distinct.iter().position(|&known| known == columns).unwrap_or_else(|| {
                distinct.push(columns);
                distinct.len() - 1
            });
            let (part, bit) = (&mut parts[index / 8], 1 << (index % 8));
            part.by_row[row] |= bit;
            for column in (0..16).filter(|column| columns >> column & 1 != 0) {
                part.by_column[column] |= bit;
            }
        }
        Self { parts, len: distinct.len().div_ceil(8) }
    }
}
