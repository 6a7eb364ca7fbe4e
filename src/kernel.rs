//! The inner loop of normalization: whole blocks of text by one table, without a branch on what they hold.
//!
//! This is the only module that may hold `unsafe` code. It is also the portable version to which later ones for
//! particular processors are compared.
#![allow(unsafe_code)]

/// What becomes of one character of one or two bytes: up to two bytes.
#[derive(Clone, Copy)]
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

    fn len(self) -> usize {
        (self.0 >> 16 & 3) as usize
    }
}

/// Entries by the byte and what stands before it.
pub(crate) struct Table {
    /// For each byte, where the entries of the byte behind it begin.
    rows: [u16; 256],
    entries: Box<[Entry; LEN]>,
}

const SHORT: usize = 0x800;
/// A power of two, so that an index can be masked instead of checked.
const LEN: usize = 0x1000;
/// The row of a byte that is not the trail of two.
const SINGLE: u16 = SHORT as u16;

impl Table {
    /// The entries of U+0000 to U+07FF, and which lead bytes of longer characters may stand as they are.
    pub(crate) fn new(entry: impl Fn(char) -> Entry, keeps: impl Fn(u8) -> bool) -> Self {
        let mut entries = Box::new([Entry::CAREFUL; LEN]);
        for (c, slot) in ('\0'..).zip(&mut entries[..SHORT]) {
            *slot = entry(c);
        }
        let mut rows = [SINGLE; 256];
        for byte in 0..=u8::MAX {
            let copied = Entry(u32::from(byte) | 1 << 16);
            entries[SHORT + usize::from(byte)] = match byte {
                0x00..=0x7F => entries[usize::from(byte)],
                // The trail of a longer character follows its lead.
                0x80..=0xBF => copied,
                // The lead of two bytes: its trail writes both.
                0xC0..=0xDF => {
                    // The trail itself counts from 0x80 on.
                    rows[usize::from(byte)] = (u16::from(byte & 0x1F) << 6).wrapping_sub(0x80);
                    Entry::DROP
                }
                lead if keeps(lead) => copied,
                _ => Entry::CAREFUL,
            };
        }
        Self { rows, entries }
    }

    #[inline(always)]
    fn entry(&self, before: u8, byte: u8) -> Entry {
        let index = self.rows[usize::from(before)].wrapping_add(u16::from(byte));
        self.entries[usize::from(index) & (LEN - 1)]
    }
}

const BLOCK: usize = 64;

/// Normalizes words from the byte `start` on, where a word begins, and appends them. Stops in front of a word with a
/// careful character, or near the end of the text, and gives the byte there, where a word begins too.
pub(crate) fn append(table: &Table, text: &str, start: usize, out: &mut String) -> usize {
    let bytes = text.as_bytes();
    let mut at = start;
    while let Some(block) = bytes.get(at..at + BLOCK) {
        // Whole words only, so that a careful one can be done again from its beginning.
        let mut words = whole_words(block);
        let mut buffer = [0; 2 * BLOCK + 2];
        let (mut done, mut len) = fill(table, words, &mut buffer);
        let is_careful = done < words.len();
        if is_careful {
            words = whole_words(&words[..done]);
            (done, len) = fill(table, words, &mut buffer);
        }
        // SAFETY: the words begin and end on character borders, and each of their characters wrote either itself or,
        // through `Entry::char`, another whole character, or nothing. All `len` bytes were written.
        out.push_str(unsafe { std::str::from_utf8_unchecked(&buffer[..len]) });
        at += done;
        if is_careful || done == 0 {
            break;
        }
    }
    at
}

/// Where the first word begins that the table changes or that holds a careful character, from the byte `start` on,
/// where a word begins. Near the end of the text it stops without having found one.
pub(crate) fn skip_unchanged(table: &Table, text: &str, start: usize) -> usize {
    let bytes = text.as_bytes();
    let mut at = start;
    while let Some(block) = bytes.get(at..at + BLOCK) {
        let words = whole_words(block);
        let mut buffer = [0; 2 * BLOCK + 2];
        let (done, len) = fill(table, words, &mut buffer);
        if done == 0 || buffer[..len] != words[..] {
            let same = buffer[..len].iter().zip(words).take_while(|(a, b)| a == b).count();
            return at + whole_words(&words[..same]).len();
        }
        at += done;
    }
    at
}

/// The block up to and with its last space or line break.
fn whole_words(block: &[u8]) -> &[u8] {
    let len = block.iter().rposition(|&byte| byte == b' ' || byte == b'\n').map_or(0, |last| last + 1);
    &block[..len]
}

/// Writes what becomes of the bytes, up to a careful one. Gives how many bytes were read and written.
#[inline]
fn fill(table: &Table, bytes: &[u8], buffer: &mut [u8; 2 * BLOCK + 2]) -> (usize, usize) {
    let (mut len, mut before) = (0, 0);
    for (index, &byte) in bytes.iter().enumerate() {
        let entry = table.entry(before, byte);
        if entry.0 >= Entry::CAREFUL.0 {
            return (index, len);
        }
        // Two bytes always, and the next ones overwrite what is too much.
        if let Some(slot) = buffer[len % (2 * BLOCK)..].first_chunk_mut::<2>() {
            *slot = (entry.0 as u16).to_le_bytes();
        }
        len += entry.len();
        before = byte;
    }
    (bytes.len(), len)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The obvious way.
    fn twin(entry: impl Fn(char) -> Entry, text: &str) -> Vec<u8> {
        let mut out = Vec::new();
        for c in text.chars() {
            let Entry(bits) = if (c as usize) < SHORT { entry(c) } else { Entry::CAREFUL };
            assert_eq!(bits >> 31, 0);
            out.extend_from_slice(&bits.to_le_bytes()[..(bits >> 16 & 3) as usize]);
        }
        out
    }

    fn entry(c: char) -> Entry {
        match c {
            'a' | 'ب' => Entry::DROP,
            'b' => Entry::char('B'),
            '٣' => Entry::char('3'),
            'أ' => Entry::char('ا'),
            c => Entry::char(c),
        }
    }

    #[test]
    fn equals_its_twin_for_every_pair_at_every_offset() {
        let table = Table::new(entry, |_| false);
        let letters = ['a', 'b', 'c', ' ', 'ب', 'أ', 'ت', '٣', 'é'];
        for first in letters {
            for second in letters {
                for offset in 0..=BLOCK {
                    let text = format!("{}{first}{second} {}", "x".repeat(offset), "y ".repeat(BLOCK));
                    let mut out = String::new();
                    let end = append(&table, &text, 0, &mut out);
                    assert!(end > offset || offset + 6 >= BLOCK, "{text:?} ends at {end}");
                    assert_eq!(out.as_bytes(), twin(entry, &text[..end]), "{text:?}");
                    let same = skip_unchanged(&table, &text, 0);
                    assert_eq!(&text.as_bytes()[..same], twin(entry, &text[..same]), "{text:?}");
                    assert!(same == end || text[same..].starts_with(|c| c != ' '), "{text:?}");
                }
            }
        }
    }

    #[test]
    fn stops_in_front_of_careful_words() {
        let table = Table::new(|c| if c == 'ج' { Entry::CAREFUL } else { entry(c) }, |lead| lead == 0xE3);
        let text = format!("{}ج {}", "كلمة ".repeat(40), "ا ".repeat(99));
        let mut out = String::new();
        let end = append(&table, &text, 0, &mut out);
        assert_eq!(out, text[..end]);
        assert!(end <= text.find('ج').unwrap() && end > 300, "{end}");

        let text = "あいう ".repeat(30);
        let mut out = String::new();
        let end = append(&table, &text, 0, &mut out);
        assert!(end + BLOCK > text.len() && out == text[..end]);
    }
}
