//! The kernel over blocks of 64 bytes, written once for all families of processors.
//!
//! A block ends on a border of two-byte characters. All its bytes are classified at once, each with the byte before it,
//! by the rows and columns of [`Page`]; the place of the result depends on the number of dropped bytes alone, and
//! nothing branches on whether there is something to do, but for storing a block from which nothing is dropped.

use std::mem::MaybeUninit;

use super::page::{LEAD, OUTSIDE, Page, ROWS_BY_LEAD, Row, Set};
use super::portable::start_of_char;
use super::{Places, Progress, Table};

pub(super) const LEN: usize = 64;

/// What a family of processors does with 64 bytes.
///
/// Its methods may use instructions that not every processor has: call them only where these are known to be there.
pub(super) trait Block: Copy {
    fn load(bytes: &[u8; LEN]) -> Self;
    fn splat(byte: u8) -> Self;
    fn and(self, other: Self) -> Self;
    /// The bits of `self` that `other` lacks.
    fn and_not(self, other: Self) -> Self;
    fn or(self, other: Self) -> Self;
    fn xor(self, other: Self) -> Self;
    fn sub(self, other: Self) -> Self;
    fn add_saturating(self, other: Self) -> Self;
    /// All bits set in bytes that are equal.
    fn eq(self, other: Self) -> Self;
    /// The byte of the table that the low four bits name, or zero where the highest bit is set.
    fn lookup(self, table: &[u8; 16]) -> Self;
    /// The upper four bits of each byte.
    fn upper(self) -> Self;
    /// The upper two bits of each byte.
    fn upper_two(self) -> Self;
    /// In the place of each byte the one after it, zero last.
    fn after(self) -> Self;
    /// The highest bit of each byte.
    fn mask(self) -> u64;
    fn store(self, out: &mut [MaybeUninit<u8>; LEN]);
    /// Stores the bytes whose bits are set side by side and gives their number. What follows them is of no meaning.
    fn store_kept(self, kept: u64, out: &mut [MaybeUninit<u8>; LEN]) -> usize;
}

/// Not zero in bytes that are in the set.
#[inline(always)]
fn contains<B: Block>(set: &Set, row: B, column: B) -> B {
    let in_part = |part: usize| row.lookup(&set.parts[part].by_row).and(column.lookup(&set.parts[part].by_column));
    match set.len {
        0 => B::splat(0),
        1 => in_part(0),
        _ => in_part(0).or(in_part(1)),
    }
}

#[inline(always)]
fn is_zero<B: Block>(bytes: B) -> B {
    bytes.eq(B::splat(0))
}

#[inline(always)]
fn has_any<B: Block>(bytes: B) -> bool {
    is_zero(bytes).mask() != u64::MAX
}

/// All bits set in bytes that continue a character.
#[inline(always)]
pub(super) fn continues<B: Block>(bytes: B) -> B {
    bytes.and(B::splat(0xC0)).eq(B::splat(0x80))
}

/// The next bytes of the text, and where they are looked up.
struct Next<B> {
    block: B,
    column: B,
    upper: B,
    row: B,
    /// How many of them are to be done.
    len: usize,
}

impl<B: Block> Next<B> {
    #[inline(always)]
    fn new(text: &str, at: usize) -> Self {
        let bytes = text.as_bytes();
        match bytes.get(at.wrapping_sub(1)..at + LEN).and_then(|bytes| bytes.first_chunk()) {
            Some(bytes) => Self::of_bytes(bytes, LEN),
            None => Self::at_an_end(&bytes[at..]),
        }
    }

    /// At the beginning or the end of the text, padded with zeros.
    #[inline(never)]
    fn padded(rest: &[u8]) -> ([u8; LEN + 1], usize) {
        let mut bytes = [0; LEN + 1];
        let len = rest.len().min(LEN);
        bytes[1..=len].copy_from_slice(&rest[..len]);
        (bytes, len)
    }

    #[inline(always)]
    fn at_an_end(rest: &[u8]) -> Self {
        let (bytes, len) = Self::padded(rest);
        Self::of_bytes(&bytes, len)
    }

    /// From a block and the byte before it.
    #[inline(always)]
    fn of_bytes(bytes: &[u8; LEN + 1], len: usize) -> Self {
        let before = B::load(bytes.first_chunk().unwrap_or(&[0; LEN]));
        let block = B::load(bytes.last_chunk().unwrap_or(&[0; LEN]));
        // Leads from `LEAD` on become 0x70 and up, all before and most behind them have the highest bit set.
        let lead = before.sub(B::splat(LEAD)).add_saturating(B::splat(0x70));
        let upper = block.upper();
        let row = lead.lookup(&ROWS_BY_LEAD).xor(upper.or(B::splat(OUTSIDE)));
        // A two-byte character is not parted. The next block has to wait for this byte, so it must not come out of the
        // vector, where it would be late.
        // SAFETY: it is a byte of the array.
        let last = unsafe { std::ptr::read_volatile(&bytes[LEN]) };
        Self { block, column: block.and(B::splat(0x0F)), upper, row, len: len - usize::from(last & 0xFC == LEAD) }
    }
}

/// The place of the first character that stops the kernel: of those whose trail is marked, and of those whose first byte
/// is marked and that the page does not know to stay.
#[inline(never)]
fn first_stop(page: &Page, rest: &[u8], trails: u64, mut leads: u64) -> usize {
    let first_trail = (trails >> 1).trailing_zeros() as usize;
    while leads != 0 {
        let index = leads.trailing_zeros() as usize;
        if index > first_trail {
            break;
        }
        if !rest.get(index..).is_some_and(|bytes| page.keeps(bytes)) {
            return index;
        }
        leads &= leads - 1;
    }
    first_trail
}

/// The last bytes of the result, to find in them what is repeated across blocks.
struct Recent([u8; 4]);

impl Recent {
    /// As behind a space: whether there is one, the kernel does not know.
    const fn new() -> Self {
        Self([b' '; 4])
    }

    /// Whether with these new bytes, at most a block, a letter of two bytes stands three times in a row, or a space twice.
    /// Other repetitions may count too.
    #[inline(always)]
    fn repeat<B: Block>(&mut self, new: &[u8]) -> bool {
        let mut bytes = [0; LEN + 4];
        let len = new.len();
        bytes[..4].copy_from_slice(&self.0);
        bytes[4..4 + len].copy_from_slice(new);
        self.0 = bytes[len..].first_chunk().copied().unwrap_or_default();
        let [one, two, four] = [1, 2, 4].map(|back| B::load(bytes[4 - back..].first_chunk().unwrap_or(&[0; LEN])));
        let last = B::load(bytes.last_chunk().unwrap_or(&[0; LEN]));
        let spaces = last.eq(B::splat(b' ')).and(one.eq(B::splat(b' ')));
        let thrice = last.eq(two).and(last.eq(four)).and(last).mask();
        spaces.mask() | thrice & thrice >> 1 != 0
    }
}

/// Lets the marks with these trails change places with those before them, in the result of a block that begins at
/// `written`.
fn swap(mut trails: u64, kept: u64, written: usize, out: &mut [MaybeUninit<u8>]) {
    while trails != 0 {
        let lead = trails.trailing_zeros() - 1;
        let mark = written + (kept & ((1 << lead) - 1)).count_ones() as usize;
        out[mark - 2..mark + 2].rotate_left(2);
        trails &= trails - 1;
    }
}

#[inline(always)]
pub(super) fn write<B: Block>(
    table: &Table,
    text: &str,
    start: usize,
    out: &mut [MaybeUninit<u8>],
    mut places: Option<&mut Places>,
) -> Progress {
    let page = &table.page;
    let (mut at, mut written) = (start, 0);
    let mut recent = Recent::new();
    while at < text.len() {
        let next = Next::<B>::new(text, at);
        let mut len = next.len;
        let mut swapped = 0;

        let change = |row: &Row| next.column.lookup(&row.changes).and(next.row.eq(B::splat(row.key)));
        let mut changes = change(&page.frequent[0]).or(change(&page.frequent[1]));
        let (mut trails, mut leads) = (changes.and(B::splat(0x3F)), changes.upper_two());
        let dropped = !is_zero(contains(&page.dropped, next.row, next.column)).mask();
        let mut dropped = dropped | dropped >> 1;
        // The first byte of what becomes one byte of ASCII.
        let mut shortened = 0;

        let special = contains(&page.special, next.row, next.column);
        let special_byte = contains(&page.changed_bytes, next.upper, next.column);
        if has_any(special.or(special_byte)) {
            let careful = !is_zero(contains(&page.careful, next.row, next.column)).mask();
            let careful_bytes = !is_zero(contains(&page.careful_bytes, next.upper, next.column)).mask();
            if careful | careful_bytes != 0 {
                len = len.min(first_stop(page, &text.as_bytes()[at..], careful, careful_bytes));
            }
            for row in &page.rare {
                changes = changes.or(change(row));
            }
            let ordered = !is_zero(contains(&page.ordered, next.row, next.column)).mask();
            // The block before may end with a mark.
            let behind_marks = ordered & ((ordered | dropped) << 2 | 0b10);
            if behind_marks != 0 {
                let stop;
                (swapped, stop) = page.disorder(text.as_bytes(), start, at, behind_marks);
                len = len.min(stop.unwrap_or(len));
                if places.is_some() && swapped != 0 {
                    // Before the first of the two marks.
                    len = len.min((swapped.trailing_zeros() as usize).saturating_sub(3));
                    swapped = 0;
                }
            }
            let stays = is_zero(contains(&page.to_ascii, next.row, next.column));
            trails = changes.and_not(stays.and(B::splat(0xC0)));
            leads = changes.upper_two().and(stays);
            shortened = !stays.mask() >> 1;
            dropped |= shortened;
        }
        let changed = next.block.xor(trails).xor(leads.after());
        let Some(place) = out.get_mut(written..written + LEN).and_then(|out| out.first_chunk_mut()) else { break };
        let new = if dropped | swapped == 0 {
            changed.store(place);
            len
        } else {
            let kept = !dropped & u64::MAX.checked_shr((LEN - len) as u32).unwrap_or(0);
            let new = changed.store_kept(kept, place);
            swap(swapped & kept, kept, written, out);
            new
        };
        if table.watches_repetition {
            let new: *const [MaybeUninit<u8>] = &raw const out[written..written + new];
            // SAFETY: they were stored just now.
            if recent.repeat::<B>(unsafe { &*(new as *const [u8]) }) {
                // A longer character that began in the block before was copied so far.
                let started = at - start_of_char(text, at);
                return Progress { read: at - started - start, written: written - started };
            }
        }
        if let Some(places) = places.as_deref_mut() {
            let stay = !(continues(next.block).mask() | dropped) | shortened;
            places.insert_all(at, stay & u64::MAX.checked_shr((LEN - len) as u32).unwrap_or(0));
        }
        written += new;
        at += len;
        if len < LEN - 1 {
            break;
        }
    }
    Progress { read: at - start, written }
}

#[inline(always)]
pub(super) fn skip_unchanged<B: Block>(table: &Table, text: &str, start: usize) -> usize {
    let page = &table.page;
    let mut at = start;
    let mut recent = Recent::new();
    while at < text.len() {
        let next = Next::<B>::new(text, at);
        let changed = contains(&page.changed, next.row, next.column);
        let changed_byte = contains(&page.changed_bytes, next.upper, next.column);
        let mut stop = None;
        if has_any(changed.or(changed_byte)) {
            let (trails, bytes) = (!is_zero(changed).mask(), !is_zero(changed_byte).mask());
            stop =
                Some(at + first_stop(page, &text.as_bytes()[at..], trails, bytes)).filter(|&stop| stop < at + next.len);
        }
        if page.ordered.len > 0 {
            let marks = !is_zero(contains(&page.ordered, next.row, next.column)).mask();
            let (swapped, disorder) = page.disorder(text.as_bytes(), start, at, marks & (marks << 2 | 0b10));
            // The first of two marks is where they begin to differ.
            let pair = (swapped != 0).then(|| at + swapped.trailing_zeros() as usize - 3);
            let disorder = pair.or(disorder.map(|index| at + index));
            stop = stop.into_iter().chain(disorder).min();
        }
        let end = stop.unwrap_or(at + next.len);
        if table.watches_repetition && recent.repeat::<B>(&text.as_bytes()[at..end]) {
            return start_of_char(text, at);
        }
        if let Some(stop) = stop {
            return stop;
        }
        at += next.len;
    }
    at
}
