//! The kernel over blocks of 64 bytes, written once for all families of processors.
//!
//! A block ends on a border of two-byte characters. All its bytes are classified at once, each with the byte before it,
//! by the rows and columns of [`Page`]; the place of the result depends on the number of dropped bytes alone, and
//! nothing branches on whether there is something to do, but for storing a block from which nothing is dropped.

use std::mem::MaybeUninit;

use super::forms::{self, Forms};
use super::page::{LEAD, OUTSIDE, Page, ROWS_BY_LEAD, Row, Set};
use super::portable::start_of_char;
use super::{Places, Progress, Table};

pub(super) const LEN: usize = 64;

/// The longest that a block can become if all of it is presentation forms, and what is stored beyond that.
pub(super) const ROOM: usize = LEN * forms::ROOM / 3 + LEN;

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
    /// Of bytes with a sign.
    fn sub_saturating(self, other: Self) -> Self;
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

/// The bytes that are in the set.
#[inline(always)]
fn members<B: Block>(set: &Set, row: B, column: B) -> u64 {
    if set.len == 0 { 0 } else { !is_zero(contains(set, row, column)).mask() }
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

    /// What differs in the characters of a row: two bits of the lead and six of the trail.
    #[inline(always)]
    fn change(&self, row: &Row) -> B {
        self.column.lookup(&row.changes).and(self.row.eq(B::splat(row.key)))
    }
}

/// What becomes of the presentation forms of a block that are one letter, U+0600 to U+06FF.
struct Letters<B> {
    /// What differs in the second and third byte.
    leads: B,
    trails: B,
    /// The first bytes, which go.
    firsts: u64,
}

impl<B: Block> Letters<B> {
    #[inline(always)]
    fn new(forms: &Forms, text: &str, at: usize, block: B) -> Self {
        let first = load_before::<B>(text.as_bytes(), at, 2);
        let second = load_before::<B>(text.as_bytes(), at, 1);
        // U+FE80 to U+FEFF as seven bits; what is none of them stays below zero.
        let is_form = first.eq(B::splat(forms::LEAD)).and(second.and(B::splat(0xFE)).eq(B::splat(0xBA)));
        let upper = second.eq(B::splat(0xBB)).and(B::splat(0x40));
        let mut index = block.and(B::splat(0x3F)).or(upper).or(B::splat(0x80).and_not(is_form));
        let mut letters = B::splat(0);
        for row in &forms.rows {
            letters = letters.xor(index.lookup(row));
            index = index.sub_saturating(B::splat(16));
        }
        let is_other = is_zero(letters);
        let lead = letters.upper_two().xor(B::splat(LEAD));
        let trail = letters.and(B::splat(0x3F)).or(B::splat(0x80));
        Self {
            leads: second.xor(lead).and_not(is_other),
            trails: block.xor(trail).and_not(is_other),
            firsts: !is_other.mask() >> 2,
        }
    }
}

/// The block so many bytes before this place; zeros outside of the text.
#[inline(always)]
fn load_before<B: Block>(bytes: &[u8], at: usize, back: usize) -> B {
    #[inline(never)]
    fn padded(bytes: &[u8], at: usize, back: usize) -> [u8; LEN] {
        let mut block = [0; LEN];
        for (slot, index) in block.iter_mut().zip((at..).map(|at| at.checked_sub(back))) {
            *slot = index.and_then(|index| bytes.get(index)).copied().unwrap_or(0);
        }
        block
    }
    match bytes.get(at.wrapping_sub(back)..).and_then(|bytes| bytes.first_chunk()) {
        Some(block) => B::load(block),
        None => B::load(&padded(bytes, at, back)),
    }
}

/// Of the presentation forms that begin at these bytes, those that become several letters. Then the first one that stops
/// the kernel, and the first that the block parts.
#[inline(never)]
fn ligatures(forms: &Forms, rest: &[u8], mut firsts: u64, stops_at_several: bool) -> (u64, usize, usize) {
    let mut ligatures = 0;
    while firsts != 0 {
        let index = firsts.trailing_zeros() as usize;
        if index > LEN - 3 {
            return (ligatures, LEN, index);
        }
        let form = forms.of(&rest[index..]);
        if form.is_careful() || stops_at_several && form.is_several() {
            return (ligatures, index, LEN);
        }
        let (bytes, len) = form.bytes();
        if !rest[index..].starts_with(&bytes[..len]) {
            ligatures |= 1 << index;
        }
        firsts &= firsts - 1;
    }
    (ligatures, LEN, LEN)
}

/// Stores the bytes whose bits are set, and in the place of each presentation form that begins at one of the others what
/// becomes of it. Gives the length of all.
#[inline(always)]
fn store_ligatures<B: Block>(
    block: B,
    mut kept: u64,
    (forms, rest): (&Forms, &[u8]),
    mut firsts: u64,
    out: &mut [MaybeUninit<u8>; ROOM],
) -> usize {
    // So that all of it can be read.
    out.fill(MaybeUninit::new(0));
    let mut len = 0;
    while firsts != 0 {
        let index = firsts.trailing_zeros() as usize;
        let before = (1 << index) - 1;
        if let Some(place) = out[len..].first_chunk_mut() {
            len += block.store_kept(kept & before, place);
        }
        let (letters, letters_len) = forms.of(&rest[index..]).bytes();
        if let Some(place) = out[len..].first_chunk_mut() {
            *place = letters.map(MaybeUninit::new);
        }
        len += letters_len;
        kept &= !(before | 7 << index);
        firsts &= firsts - 1;
    }
    if let Some(place) = out[len..].first_chunk_mut() {
        len += block.store_kept(kept, place);
    }
    len
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

/// So many bytes before a place tell what is repeated there.
const CONTEXT: usize = 4;

/// Whether in the bytes from `at` on, up to `end`, a letter of two bytes stands three times in a row, or a space twice.
/// Other repetitions may count too. Before the first byte stand spaces: whether there is one, the caller does not know.
#[inline(always)]
fn repeats<B: Block>(bytes: &[u8], mut at: usize, end: usize) -> bool {
    let mut has_repetition = false;
    while at < end {
        let is_repeated = match at.checked_sub(CONTEXT).and_then(|start| bytes.get(start..)?.first_chunk()) {
            Some(bytes) => repeated::<B>(bytes),
            None => repeated::<B>(&padded(bytes, at)),
        };
        has_repetition |= is_repeated & u64::MAX.checked_shr((LEN - (end - at).min(LEN)) as u32).unwrap_or(0) != 0;
        // A letter may be parted.
        at += LEN - 1;
    }
    return has_repetition;

    #[inline(never)]
    fn padded(bytes: &[u8], at: usize) -> [u8; CONTEXT + LEN] {
        let mut padded = [b' '; CONTEXT + LEN];
        let before = at.min(CONTEXT);
        let rest = &bytes[at - before..];
        let len = rest.len().min(before + LEN);
        padded[CONTEXT - before..][..len].copy_from_slice(&rest[..len]);
        padded
    }
}

#[inline(always)]
fn repeated<B: Block>(bytes: &[u8; CONTEXT + LEN]) -> u64 {
    // Without closures, which are not compiled for the family.
    let last = load_before::<B>(bytes, CONTEXT, 0);
    let one = load_before::<B>(bytes, CONTEXT, 1);
    let two = load_before::<B>(bytes, CONTEXT, 2);
    let four = load_before::<B>(bytes, CONTEXT, 4);
    let spaces = last.eq(B::splat(b' ')).and(one.eq(B::splat(b' ')));
    let thrice = last.eq(two).and(last.eq(four)).and(last).mask();
    spaces.mask() | thrice & thrice << 1
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

/// What becomes of a block of which some characters are rare.
struct Special<B> {
    /// How much can be done, and the first character that stops the kernel, `LEN` if there is none.
    len: usize,
    stop: usize,
    /// What differs in the trails of two-byte characters, and in their leads.
    trails: B,
    leads: B,
    /// First bytes of what becomes shorter.
    shortened: u64,
    /// Trails of marks that change places with the mark before them.
    swapped: u64,
    /// First bytes of presentation forms that become several letters.
    several: u64,
}

impl<B: Block> Special<B> {
    #[inline(always)]
    fn new(
        table: &Table,
        (text, start, at): (&str, usize, usize),
        next: &Next<B>,
        (mut changes, dropped): (B, u64),
        (has_specials, has_special_bytes): (bool, bool),
        has_places: bool,
    ) -> Self {
        let page = &table.page;
        let rest = &text.as_bytes()[at..];
        let (mut len, mut stop) = (next.len, LEN);
        let (mut careful, mut careful_bytes) = (0, 0);
        let (mut swapped, mut several) = (0, 0);
        let mut letters = None;
        if has_special_bytes {
            careful_bytes = members(&page.careful_bytes, next.upper, next.column);
            let firsts = next.block.eq(B::splat(forms::LEAD)).mask() & careful_bytes;
            if let Some(forms) = table.forms.get().filter(|_| firsts != 0) {
                careful_bytes &= !firsts;
                let new = Letters::new(forms, text, at, next.block);
                let others = firsts & !new.firsts;
                if others != 0 {
                    let parted;
                    (several, stop, parted) = ligatures(forms, rest, others, has_places);
                    len = len.min(parted);
                }
                letters = Some(new);
            }
            if has_any(contains(&page.rare_bytes, next.upper, next.column)) {
                for row in &page.rare_ascii {
                    changes = changes.or(next.change(row));
                }
            }
        }
        let (mut trails, mut leads, mut shortened) = (changes.and(B::splat(0x3F)), changes.upper_two(), 0);
        if has_specials {
            careful = members(&page.careful, next.row, next.column);
            if page.rare_trails.len > 0 && has_any(contains(&page.rare_trails, next.row, next.column)) {
                for row in &page.rare_letters {
                    changes = changes.or(next.change(row));
                }
            }
            let stays = is_zero(contains(&page.to_ascii, next.row, next.column));
            trails = changes.and_not(stays.and(B::splat(0xC0)));
            leads = changes.upper_two().and(stays);
            shortened = !stays.mask() >> 1;
            let ordered = members(&page.ordered, next.row, next.column);
            // The block before may end with a mark.
            let behind_marks = ordered & ((ordered | dropped) << 2 | 0b10);
            if behind_marks != 0 {
                let disorder;
                (swapped, disorder) = page.disorder(text.as_bytes(), start, at, behind_marks);
                stop = stop.min(disorder.unwrap_or(LEN));
                if swapped != 0 && (has_places || several != 0) {
                    // Before the first of the two marks.
                    stop = stop.min((swapped.trailing_zeros() as usize).saturating_sub(3));
                    swapped = 0;
                }
            }
        }
        if careful | careful_bytes != 0 {
            stop = stop.min(first_stop(page, rest, careful, careful_bytes));
        }
        if let Some(letters) = letters {
            (trails, leads) = (trails.xor(letters.trails), leads.xor(letters.leads));
            shortened |= letters.firsts;
        }
        len = len.min(stop);
        Self { len, stop, trails, leads, shortened, swapped, several: several & first_bits(len) }
    }
}

/// So many bits from the lowest on.
#[inline(always)]
fn first_bits(len: usize) -> u64 {
    u64::MAX.checked_shr((LEN - len) as u32).unwrap_or(0)
}

/// Stores the first `len` bytes but for those dropped, and gives their number, or `None` if there is no room.
#[inline(always)]
fn store<B: Block>(
    block: B,
    (len, dropped): (usize, u64),
    place: Option<&mut [MaybeUninit<u8>]>,
    clears: bool,
) -> Option<usize> {
    let place = place?.first_chunk_mut()?;
    if dropped == 0 {
        block.store(place);
        return Some(len);
    }
    if clears {
        B::splat(0).store(place);
    }
    Some(block.store_kept(!dropped & first_bits(len), place))
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
    let mut lacks_room = false;
    while at < text.len() {
        let next = Next::<B>::new(text, at);
        let changes = next.change(&page.frequent[0]).or(next.change(&page.frequent[1]));
        let dropped = members(&page.dropped, next.row, next.column);
        let mut dropped = dropped | dropped >> 1;
        let special = contains(&page.special, next.row, next.column);
        let special_byte = contains(&page.changed_bytes, next.upper, next.column);
        let (mut len, mut stops, mut shortened) = (next.len, false, 0);
        let new = if has_any(special.or(special_byte)) {
            let source = (text, start, at);
            let has = (has_any(special), has_any(special_byte));
            let special = Special::new(table, source, &next, (changes, dropped), has, places.is_some());
            dropped |= special.shortened;
            (len, shortened) = (special.len, special.shortened);
            // A stop behind the block is another block's.
            stops = special.len == special.stop && special.stop < LEN;
            let changed = next.block.xor(special.trails).xor(special.leads.after());
            match table.forms.get().filter(|_| special.several != 0) {
                None => {
                    let new =
                        store(changed, (len, dropped), out.get_mut(written..written + LEN), table.watches_repetition);
                    if special.swapped != 0 && new.is_some() {
                        let kept = !dropped & first_bits(len);
                        swap(special.swapped & kept, kept, written, out);
                    }
                    new
                }
                Some(forms) => match out.get_mut(written..written + ROOM).and_then(|out| out.first_chunk_mut()) {
                    Some(room) => {
                        let (kept, source) = (!dropped & first_bits(len), (forms, &text.as_bytes()[at..]));
                        Some(store_ligatures(changed, kept, source, special.several, room))
                    }
                    None => None,
                },
            }
        } else {
            let changed = next.block.xor(changes.and(B::splat(0x3F))).xor(changes.upper_two().after());
            store(changed, (len, dropped), out.get_mut(written..written + LEN), table.watches_repetition)
        };
        let Some(new) = new else {
            lacks_room = true;
            break;
        };
        if table.watches_repetition {
            let stored: *const [MaybeUninit<u8>] = &raw const out[..written + new.next_multiple_of(LEN)];
            // SAFETY: all blocks before were stored, and this one behind zeros.
            if repeats::<B>(unsafe { &*(stored as *const [u8]) }, written, written + new) {
                // A longer character that began in the block before was copied so far.
                let started = at - start_of_char(text, at);
                return Progress { read: at - started - start, written: written - started, lacks_room };
            }
        }
        if let Some(places) = places.as_deref_mut() {
            let stay = !(continues(next.block).mask() | dropped) | shortened;
            places.insert_all(at, stay & first_bits(len));
        }
        written += new;
        at += len;
        if stops {
            break;
        }
    }
    if lacks_room {
        // What was copied of a longer character.
        let copied = at - start_of_char(text, at);
        (at, written) = (at - copied, written - copied);
    }
    Progress { read: at - start, written, lacks_room }
}

#[inline(always)]
pub(super) fn skip_unchanged<B: Block>(table: &Table, text: &str, start: usize) -> usize {
    let page = &table.page;
    let mut at = start;
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
            let marks = members(&page.ordered, next.row, next.column);
            let (swapped, disorder) = page.disorder(text.as_bytes(), start, at, marks & (marks << 2 | 0b10));
            // The first of two marks is where they begin to differ.
            let pair = (swapped != 0).then(|| at + swapped.trailing_zeros() as usize - 3);
            let disorder = pair.or(disorder.map(|index| at + index));
            stop = stop.into_iter().chain(disorder).min();
        }
        let end = stop.unwrap_or(at + next.len);
        if table.watches_repetition && repeats::<B>(&text.as_bytes()[start..], at - start, end - start) {
            return start_of_char(text, at);
        }
        if let Some(stop) = stop {
            return stop;
        }
        at += next.len;
    }
    at
}
