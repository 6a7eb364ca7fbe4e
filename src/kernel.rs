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

/// Entries by code point up to U+07FF, then by byte.
pub(crate) struct Table(Box<[Entry; LEN]>);

const SHORT: usize = 0x800;
/// A power of two, so that an index can be masked instead of checked.
const LEN: usize = 0x1000;

impl Table {
    /// The entries of U+0000 to U+07FF, and which lead bytes of longer characters may stand as they are.
    pub(crate) fn new(entry: impl Fn(char) -> Entry, keeps: impl Fn(u8) -> bool) -> Self {
        let mut entries = Box::new([Entry::CAREFUL; LEN]);
        for (c, slot) in ('\0'..).zip(&mut entries[..SHORT]) {
            *slot = entry(c);
        }
        for byte in 0..=u8::MAX {
            let copied = Entry(u32::from(byte) | 1 << 16);
            entries[SHORT + usize::from(byte)] = match byte {
                0x00..=0x7F => entries[usize::from(byte)],
                // The trail of a longer character follows its lead.
                0x80..=0xBF => copied,
                // The lead of two bytes: its trail writes both.
                0xC0..=0xDF => Entry::DROP,
                lead if keeps(lead) => copied,
                _ => Entry::CAREFUL,
            };
        }
        Self(entries)
    }

    #[inline]
    fn entry(&self, before: u8, byte: u8) -> Entry {
        let pair = (usize::from(before) & 0x1F) << 6 | usize::from(byte) & 0x3F;
        let is_pair = before & 0xE0 == 0xC0;
        self.0[if is_pair { pair } else { SHORT + usize::from(byte) } & (LEN - 1)]
    }
}

const BLOCK: usize = 64;

/// Normalizes words from the byte `start` on, where a word begins, and appends them. Stops in front of a block with
/// a careful character and gives the byte there, where a word begins too.
pub(crate) fn append(table: &Table, text: &str, start: usize, out: &mut String) -> usize {
    let bytes = text.as_bytes();
    let mut at = start;
    while let Some(block) = bytes.get(at..at + BLOCK) {
        // Whole words only, so that a careful one can be done again from its beginning.
        let Some(last) = block.iter().rposition(|&byte| byte == b' ' || byte == b'\n') else { break };
        let block = &block[..=last];
        let mut buffer = [0_u8; 2 * BLOCK];
        let (mut len, mut seen, mut before) = (0, 0, 0);
        for &byte in block {
            let entry = table.entry(before, byte);
            buffer[len % (2 * BLOCK)] = entry.0 as u8;
            buffer[(len + 1) % (2 * BLOCK)] = (entry.0 >> 8) as u8;
            len += entry.len();
            seen |= entry.0;
            before = byte;
        }
        if seen & Entry::CAREFUL.0 != 0 {
            break;
        }
        // SAFETY: the block begins and ends on character borders, and each of its characters wrote either itself
        // or, through `Entry::char`, another whole character, or nothing. `len` is at most the block's length,
        // since no entry is longer than what it stands for but by the byte that its lead did not write.
        out.push_str(unsafe { std::str::from_utf8_unchecked(&buffer[..len]) });
        at += block.len();
    }
    at
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
