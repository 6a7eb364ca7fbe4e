//! A word at a time, character by character, without anything to set up.

use std::mem::MaybeUninit;

use super::portable::Trails;
use super::{Entry, Table};

/// Up to so many bytes this is the fastest way.
pub(super) const LEN: usize = 24;

/// Room for the result, in which an index can be masked instead of checked.
pub(super) const ROOM: usize = 32 + 2;

/// Calls `each` with the entry of each character, and with what it would be if the character stayed, up to a longer
/// character. Gives whether all entries say the same without regard to their neighbours.
#[inline(always)]
fn every(trails: &Trails, text: &str, mut each: impl FnMut(Entry, u32)) -> bool {
    let mut bytes = text.as_bytes();
    let mut seen = 0;
    let mut see = |index: usize, same: u32| {
        let entry = trails.at(index);
        seen |= entry.0;
        each(entry, same);
    };
    let two = |pair: u64| ((pair as usize & 0x1F) << 6 | pair as usize >> 8 & 0x3F, pair as u32 & 0xFFFF | 2 << 16);
    // Four characters of two bytes.
    while let Some((four, rest)) = bytes.split_first_chunk() {
        let four = u64::from_le_bytes(*four);
        if four & 0x00E0_00E0_00E0_00E0 != 0x00C0_00C0_00C0_00C0 {
            break;
        }
        for shift in [0, 16, 32, 48] {
            let (index, same) = two(four >> shift);
            see(index, same);
        }
        bytes = rest;
    }
    loop {
        match bytes {
            [] => return seen >> 20 == 0,
            [byte @ 0x00..=0x7F, rest @ ..] => {
                see(usize::from(*byte), u32::from(*byte) | 1 << 16);
                bytes = rest;
            }
            [first @ 0xC0..=0xDF, second, rest @ ..] => {
                let (index, same) = two(u64::from(u16::from_le_bytes([*first, *second])));
                see(index, same);
                bytes = rest;
            }
            _ => return false,
        }
    }
}

/// Writes what becomes of a short text and gives its length, unless a character needs more than its entry.
#[inline(always)]
pub(super) fn write(table: &Table, text: &str, out: &mut [MaybeUninit<u8>; ROOM]) -> Option<usize> {
    let mut len = 0;
    let write = |entry: Entry, _| {
        // Two bytes always, and the next ones overwrite what is too much.
        if let Some(slot) = out[len % 32..].first_chunk_mut() {
            *slot = entry.bytes().map(MaybeUninit::new);
        }
        len += entry.len();
    };
    every(&table.trails, text, write).then_some(len)
}

/// Whether all characters stay; `false` also where that cannot be said so easily.
#[inline(always)]
pub(super) fn is_unchanged(table: &Table, text: &str) -> bool {
    let mut difference = 0;
    every(&table.trails, text, |entry, same| difference |= entry.0 ^ same) && difference == 0
}
