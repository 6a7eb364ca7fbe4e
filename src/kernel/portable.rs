//! One byte at a time, by a table of what each byte writes. The way of processors without a kernel of their own.

use std::mem::MaybeUninit;

use super::{Entry, Form, Places, Progress, SHORT, Table};

/// A power of two, so that an index can be masked instead of checked.
const LEN: usize = 0x1000;

/// Entries by the byte and what stands before it: the trail of a character writes all of it.
pub(super) struct Trails {
    /// For each byte, where the entries of the byte behind it begin.
    rows: [u16; 256],
    entries: Box<[Entry; LEN]>,
}

/// The row of a byte that is not the trail of two.
const SINGLE: u16 = SHORT as u16;

impl Trails {
    pub(super) fn new(entry: impl Fn(char) -> Entry, keeps_all_of: impl Fn(u8) -> bool) -> Self {
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
                lead if keeps_all_of(lead) => copied,
                _ => Entry::CAREFUL,
            };
        }
        Self { rows, entries }
    }

    /// The entry of a character below U+0800.
    pub(super) fn of(&self, c: char) -> Entry {
        self.entries.get(c as usize).copied().filter(|_| (c as usize) < SHORT).unwrap_or(Entry::CAREFUL)
    }

    /// The same by its number.
    #[inline(always)]
    pub(super) fn at(&self, index: usize) -> Entry {
        self.entries[index % LEN]
    }

    #[inline(always)]
    fn entry(&self, before: u8, byte: u8) -> Entry {
        let index = self.rows[usize::from(before)].wrapping_add(u16::from(byte));
        self.entries[usize::from(index) & (LEN - 1)]
    }
}

impl Trails {
    /// Whether a byte, with the one before it, writes what the table says without regard to more.
    #[inline(always)]
    fn is_plain(&self, bytes: &[u8], at: usize, entry: Entry) -> bool {
        entry.0 >> 20 == 0 || entry.0 < Entry::CAREFUL.0 && self.is_in_order(bytes, at, entry.class())
    }

    /// Whether a mark whose trail this is follows no mark of a higher class. What goes between marks does not part them, so
    /// behind that nothing is certain.
    fn is_in_order(&self, bytes: &[u8], trail: usize, class: u8) -> bool {
        let [lead, before] = [3, 2].map(|back| trail.checked_sub(back).map_or(0, |at| bytes[at]));
        let entry = self.entry(lead, before);
        entry != Entry::DROP && entry.class() <= class
    }
}

const BLOCK: usize = 64;

/// Writes bytes if there is room for them.
fn push(bytes: &[u8], out: &mut [MaybeUninit<u8>], progress: &mut Progress) -> bool {
    let place = out.get_mut(progress.written..progress.written + bytes.len());
    progress.lacks_room = place.is_none();
    for (slot, &byte) in place.into_iter().flatten().zip(bytes) {
        slot.write(byte);
    }
    progress.written += if progress.lacks_room { 0 } else { bytes.len() };
    !progress.lacks_room
}

pub(super) fn write(
    table: &Table,
    text: &str,
    start: usize,
    out: &mut [MaybeUninit<u8>],
    places: Option<&mut Places>,
) -> Progress {
    let bytes = &text.as_bytes()[start..];
    let mut progress = Progress { read: 0, written: 0, lacks_room: false };
    let forms = table.forms.get();
    let mut before = 0;
    while progress.read < bytes.len() && !table.watches_repetition {
        let block = &bytes[progress.read..bytes.len().min(progress.read + BLOCK)];
        let mut buffer = [0; 2 * BLOCK + 2];
        let (mut read, mut len) = (0, 0);
        for &byte in block {
            let entry = table.trails.entry(before, byte);
            if !table.trails.is_plain(bytes, progress.read + read, entry) {
                break;
            }
            // Two bytes always, and the next ones overwrite what is too much.
            if let Some(slot) = buffer[len % (2 * BLOCK)..].first_chunk_mut() {
                *slot = entry.bytes();
            }
            (read, len, before) = (read + 1, len + entry.len(), byte);
        }
        if !push(&buffer[..len], out, &mut progress) {
            break;
        }
        progress.read += read;
        if read < block.len() {
            let form = forms.map_or(Form::CAREFUL, |forms| forms.of(&bytes[progress.read..]));
            let (letters, len) = form.bytes();
            if form.is_careful() || places.is_some() && form.is_several() || !push(&letters[..len], out, &mut progress)
            {
                break;
            }
            progress.read += 3;
            before = 0;
        }
    }
    let end = start_of_char(text, start + progress.read);
    if bytes.get(end - start).is_some_and(|&lead| lead >= 0xE0) {
        // What was copied of a longer character.
        progress.written -= start + progress.read - end;
    }
    if let Some(places) = places {
        let stays = |c: char| c as usize >= SHORT || table.trails.of(c) != Entry::DROP;
        let chars = text[start..end].char_indices().filter(|&(_, c)| stays(c));
        chars.for_each(|(offset, _)| places.insert(start + offset));
    }
    Progress { read: end - start, ..progress }
}

pub(super) fn skip_unchanged(table: &Table, text: &str, start: usize) -> usize {
    if table.watches_repetition {
        return start;
    }
    let (trails, bytes) = (&table.trails, &text.as_bytes()[start..]);
    let mut before = 0;
    for (read, &byte) in bytes.iter().enumerate() {
        let entry = trails.entry(before, byte);
        let is_same = match trails.rows[usize::from(before)] {
            // The entry of a lead is empty.
            SINGLE if trails.rows[usize::from(byte)] != SINGLE => true,
            SINGLE => entry.len() == 1 && entry.bytes()[0] == byte,
            _ => entry.len() == 2 && entry.bytes() == [before, byte],
        };
        if !is_same || !trails.is_plain(bytes, read, entry) {
            return start_of_char(text, start + read);
        }
        before = byte;
    }
    text.len()
}

pub(super) fn start_of_char(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
