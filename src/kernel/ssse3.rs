//! x86-64 with SSSE3: a block is four vectors of 16 bytes.

use std::arch::x86_64::*;
use std::mem::MaybeUninit;

use super::block::{self, Block, LEN};
use super::{Places, Progress, Table};

#[target_feature(enable = "ssse3,popcnt")]
pub(super) fn write(
    table: &Table,
    text: &str,
    start: usize,
    out: &mut [MaybeUninit<u8>],
    places: Option<&mut Places>,
) -> Progress {
    match places {
        None => block::write::<Bytes>(table, text, start, out, None),
        places => block::write::<Bytes>(table, text, start, out, places),
    }
}

#[target_feature(enable = "ssse3,popcnt")]
pub(super) fn skip_unchanged(table: &Table, text: &str, start: usize) -> usize {
    block::skip_unchanged::<Bytes>(table, text, start)
}

#[target_feature(enable = "ssse3,popcnt")]
pub(super) fn insert_char_starts(places: &mut Places, text: &str) {
    places.insert_char_starts::<Bytes>(text);
}

#[target_feature(enable = "ssse3,popcnt")]
pub(super) fn count(places: &mut Places) {
    places.count();
}

#[derive(Clone, Copy)]
pub(super) struct Bytes(pub(super) [__m128i; 4]);

/// An instruction for all vectors.
macro_rules! all {
    ($instruction:path, $($operand:expr),+) => {
        // SAFETY: the functions above and those of `avx2` have the features, and nothing else uses `Bytes`.
        Bytes(unsafe {
            [
                $instruction($($operand.0[0]),+),
                $instruction($($operand.0[1]),+),
                $instruction($($operand.0[2]),+),
                $instruction($($operand.0[3]),+),
            ]
        })
    };
}

impl Block for Bytes {
    #[inline(always)]
    fn load(bytes: &[u8; LEN]) -> Self {
        let from: *const __m128i = bytes.as_ptr().cast();
        // SAFETY: 64 bytes are there, and they need not be aligned. For the features see `all`.
        Self([0, 1, 2, 3].map(|index| unsafe { _mm_loadu_si128(from.add(index)) }))
    }

    #[inline(always)]
    fn splat(byte: u8) -> Self {
        // SAFETY: for the features see `all`.
        Self([unsafe { _mm_set1_epi8(byte as i8) }; 4])
    }

    #[inline(always)]
    fn and(self, other: Self) -> Self {
        all!(_mm_and_si128, self, other)
    }

    #[inline(always)]
    fn and_not(self, other: Self) -> Self {
        all!(_mm_andnot_si128, other, self)
    }

    #[inline(always)]
    fn or(self, other: Self) -> Self {
        all!(_mm_or_si128, self, other)
    }

    #[inline(always)]
    fn xor(self, other: Self) -> Self {
        all!(_mm_xor_si128, self, other)
    }

    #[inline(always)]
    fn sub(self, other: Self) -> Self {
        all!(_mm_sub_epi8, self, other)
    }

    #[inline(always)]
    fn add_saturating(self, other: Self) -> Self {
        all!(_mm_adds_epu8, self, other)
    }

    #[inline(always)]
    fn sub_saturating(self, other: Self) -> Self {
        all!(_mm_subs_epi8, self, other)
    }

    #[inline(always)]
    fn eq(self, other: Self) -> Self {
        all!(_mm_cmpeq_epi8, self, other)
    }

    #[inline(always)]
    fn lookup(self, table: &[u8; 16]) -> Self {
        // SAFETY: the table has 16 bytes. For the features see `all`.
        let table = Self([unsafe { _mm_loadu_si128(table.as_ptr().cast()) }; 4]);
        all!(_mm_shuffle_epi8, table, self)
    }

    #[inline(always)]
    fn upper(self) -> Self {
        all!(_mm_srli_epi16::<4>, self).and(Self::splat(0x0F))
    }

    #[inline(always)]
    fn upper_two(self) -> Self {
        all!(_mm_srli_epi16::<6>, self).and(Self::splat(0x03))
    }

    #[inline(always)]
    fn after(self) -> Self {
        let [_, b, c, d] = self.0;
        let [zero, ..] = Self::splat(0).0;
        let upper = Self([b, c, d, zero]);
        all!(_mm_alignr_epi8::<1>, upper, self)
    }

    #[inline(always)]
    fn mask(self) -> u64 {
        // SAFETY: for the features see `all`.
        let masks = self.0.map(|vector| unsafe { _mm_movemask_epi8(vector) } as u64);
        masks[0] | masks[1] << 16 | masks[2] << 32 | masks[3] << 48
    }

    #[inline(always)]
    fn store(self, out: &mut [MaybeUninit<u8>; LEN]) {
        let to: *mut __m128i = out.as_mut_ptr().cast();
        for (index, vector) in self.0.into_iter().enumerate() {
            // SAFETY: there is room for 64 bytes, and they need not be aligned. For the features see `all`.
            unsafe { _mm_storeu_si128(to.add(index), vector) };
        }
    }

    #[inline(always)]
    fn store_kept(self, kept: u64, out: &mut [MaybeUninit<u8>; LEN]) -> usize {
        for (index, vector) in self.0.into_iter().enumerate() {
            // Each counts from the beginning, so that none waits for another.
            let [low_at, high_at] = [0, 8].map(|bit| (kept & ((1 << (16 * index + bit)) - 1)).count_ones() as usize);
            let [low, high] = [0, 8].map(|bit| usize::from((kept >> (16 * index + bit)) as u8));
            // SAFETY: each half of a vector stores eight bytes behind at most eight for each half before it, so there is
            // room. For the features see `all`.
            unsafe {
                let indexes = _mm_castpd_si128(_mm_loadh_pd(
                    _mm_castsi128_pd(_mm_loadl_epi64((&raw const SIDE_BY_SIDE[0][low]).cast())),
                    (&raw const SIDE_BY_SIDE[1][high]).cast(),
                ));
                let packed = _mm_shuffle_epi8(vector, indexes);
                _mm_storel_epi64(out.as_mut_ptr().add(low_at).cast(), packed);
                _mm_storeh_pd(out.as_mut_ptr().add(high_at).cast(), _mm_castsi128_pd(packed));
            }
        }
        kept.count_ones() as usize
    }
}

/// For each set of eight bits their indexes side by side, as bytes; then the same behind eight other bits.
static SIDE_BY_SIDE: [[u64; 256]; 2] = [side_by_side(0), side_by_side(8)];

const fn side_by_side(first: u64) -> [u64; 256] {
    let mut table = [0; 256];
    let mut set = 0;
    while set < table.len() {
        let (mut index, mut shift) = (0, 0);
        while index < 8 {
            if set >> index & 1 != 0 {
                table[set] |= (first + index) << shift;
                shift += 8;
            }
            index += 1;
        }
        set += 1;
    }
    table
}
