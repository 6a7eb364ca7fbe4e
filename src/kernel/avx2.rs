//! x86-64 with AVX2: a block is two vectors of 32 bytes.

use std::arch::x86_64::*;
use std::mem::MaybeUninit;

use super::block::{self, Block, LEN};
use super::{Places, Progress, Table, ssse3};

#[target_feature(enable = "avx2,bmi1,popcnt")]
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

#[target_feature(enable = "avx2,bmi1,popcnt")]
pub(super) fn skip_unchanged(table: &Table, text: &str, start: usize) -> usize {
    block::skip_unchanged::<Bytes>(table, text, start)
}

#[target_feature(enable = "avx2,bmi1,popcnt")]
pub(super) fn insert_char_starts(places: &mut Places, text: &str) {
    places.insert_char_starts::<Bytes>(text);
}

#[derive(Clone, Copy)]
struct Bytes([__m256i; 2]);

/// An instruction for both vectors.
macro_rules! both {
    ($instruction:path, $($operand:expr),+) => {
        // SAFETY: the functions above have the features, and nothing else uses `Bytes`.
        Bytes(unsafe { [$instruction($($operand.0[0]),+), $instruction($($operand.0[1]),+)] })
    };
}

impl Block for Bytes {
    #[inline(always)]
    fn load(bytes: &[u8; LEN]) -> Self {
        let from: *const __m256i = bytes.as_ptr().cast();
        // SAFETY: 64 bytes are there, and they need not be aligned. For the features see `both`.
        Self(unsafe { [_mm256_loadu_si256(from), _mm256_loadu_si256(from.add(1))] })
    }

    #[inline(always)]
    fn splat(byte: u8) -> Self {
        // SAFETY: for the features see `both`.
        Self([unsafe { _mm256_set1_epi8(byte as i8) }; 2])
    }

    #[inline(always)]
    fn and(self, other: Self) -> Self {
        both!(_mm256_and_si256, self, other)
    }

    #[inline(always)]
    fn and_not(self, other: Self) -> Self {
        both!(_mm256_andnot_si256, other, self)
    }

    #[inline(always)]
    fn or(self, other: Self) -> Self {
        both!(_mm256_or_si256, self, other)
    }

    #[inline(always)]
    fn xor(self, other: Self) -> Self {
        both!(_mm256_xor_si256, self, other)
    }

    #[inline(always)]
    fn sub(self, other: Self) -> Self {
        both!(_mm256_sub_epi8, self, other)
    }

    #[inline(always)]
    fn add_saturating(self, other: Self) -> Self {
        both!(_mm256_adds_epu8, self, other)
    }

    #[inline(always)]
    fn sub_saturating(self, other: Self) -> Self {
        both!(_mm256_subs_epi8, self, other)
    }

    #[inline(always)]
    fn eq(self, other: Self) -> Self {
        both!(_mm256_cmpeq_epi8, self, other)
    }

    #[inline(always)]
    fn lookup(self, table: &[u8; 16]) -> Self {
        // SAFETY: the table has 16 bytes. For the features see `both`.
        let table = Self([unsafe { _mm256_broadcastsi128_si256(_mm_loadu_si128(table.as_ptr().cast())) }; 2]);
        both!(_mm256_shuffle_epi8, table, self)
    }

    #[inline(always)]
    fn upper(self) -> Self {
        both!(_mm256_srli_epi16::<4>, self).and(Self::splat(0x0F))
    }

    #[inline(always)]
    fn upper_two(self) -> Self {
        both!(_mm256_srli_epi16::<6>, self).and(Self::splat(0x03))
    }

    #[inline(always)]
    fn after(self) -> Self {
        let [a, b] = self.0;
        // SAFETY: for the features see `both`.
        let upper = Self(unsafe { [_mm256_permute2x128_si256::<0x21>(a, b), _mm256_permute2x128_si256::<0x81>(b, b)] });
        both!(_mm256_alignr_epi8::<1>, upper, self)
    }

    #[inline(always)]
    fn mask(self) -> u64 {
        // SAFETY: for the features see `both`.
        let [a, b] = self.0.map(|vector| unsafe { _mm256_movemask_epi8(vector) } as u32);
        u64::from(a) | u64::from(b) << 32
    }

    #[inline(always)]
    fn store(self, out: &mut [MaybeUninit<u8>; LEN]) {
        let to: *mut __m256i = out.as_mut_ptr().cast();
        // SAFETY: there is room for 64 bytes, and they need not be aligned. For the features see `both`.
        unsafe {
            _mm256_storeu_si256(to, self.0[0]);
            _mm256_storeu_si256(to.add(1), self.0[1]);
        }
    }

    #[inline(always)]
    fn store_kept(self, kept: u64, out: &mut [MaybeUninit<u8>; LEN]) -> usize {
        // SAFETY: for the features see `both`.
        let [a, b] =
            self.0.map(|vector| unsafe { [_mm256_castsi256_si128(vector), _mm256_extracti128_si256::<1>(vector)] });
        ssse3::Bytes([a[0], a[1], b[0], b[1]]).store_kept(kept, out)
    }
}
