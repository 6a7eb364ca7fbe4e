//! The file format of a model, and the sum that scores a text.
//!
//! ```text
//! "ATDM"  version: u8  labels: u8  0: u16  buckets: u32
//! for each label:  name: 3 bytes  relative: u8  scale: f32  bias: f32
//! for each bucket: one u32, the weight of label n in bits 4n to 4n+3, plus 8
//! ```
//!
//! All numbers are little-endian. A relative label has little data of its own: its row tells how far it differs from
//! the mean of the dialects that have. With a row of zeros it is neutral, and other evidence decides.

use super::{LABELS, NAMES, Score, features};

/// The version of the format and of the features: a file of another version is refused.
pub const VERSION: u8 = 1;
const MAGIC: &[u8; 4] = b"ATDM";
const HEADER: usize = 12 + 12 * LABELS;
/// What is added to a weight to store it without sign.
const ZERO: u32 = 8;

/// One label's part of the header.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Label {
    /// Whether weights and bias are differences to the mean of the labels that are not relative, MSA left out.
    pub relative: bool,
    /// What a weight of one is worth.
    pub scale: f32,
    /// The score of a text that says nothing.
    pub bias: f32,
}

/// A model, borrowed from the bytes of its file.
#[derive(Clone, Debug)]
pub struct Weights<'b> {
    labels: [Label; LABELS],
    buckets: &'b [[u8; 4]],
}

impl<'b> Weights<'b> {
    /// Reads a file; the error says what is wrong with it.
    pub fn read(bytes: &'b [u8]) -> Result<Weights<'b>, &'static str> {
        let (header, rest) = bytes.split_at_checked(HEADER).ok_or("the header is cut")?;
        if &header[..4] != MAGIC {
            return Err("this is no model");
        }
        if header[4] != VERSION || usize::from(header[5]) != LABELS {
            return Err("the model is of another version");
        }
        let mut labels = [Label::default(); LABELS];
        for (index, field) in header[12..].as_chunks::<12>().0.iter().enumerate() {
            if field[..3] != *NAMES[index].as_bytes() {
                return Err("the labels are others");
            }
            let float = |at: usize| f32::from_le_bytes([field[at], field[at + 1], field[at + 2], field[at + 3]]);
            labels[index] = Label { relative: field[3] != 0, scale: float(4), bias: float(8) };
            if !labels[index].scale.is_finite() || !labels[index].bias.is_finite() {
                return Err("a scale or bias is no number");
            }
        }
        if labels.iter().skip(1).all(|label| label.relative) {
            return Err("no dialect has weights of its own");
        }
        let count = u32::from_le_bytes([header[8], header[9], header[10], header[11]]) as usize;
        let (buckets, tail) = rest.as_chunks::<4>();
        if buckets.is_empty() || buckets.len() != count || !tail.is_empty() {
            return Err("the number of buckets is wrong");
        }
        Ok(Weights { labels, buckets })
    }

    /// Writes a file: `rows` holds the weights, -8 to 7, of each bucket.
    #[must_use]
    pub fn write(labels: &[Label; LABELS], rows: &[[i8; LABELS]]) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(HEADER + 4 * rows.len());
        bytes.extend_from_slice(MAGIC);
        bytes.extend_from_slice(&[VERSION, LABELS as u8, 0, 0]);
        bytes.extend_from_slice(&(rows.len() as u32).to_le_bytes());
        for (label, name) in labels.iter().zip(NAMES) {
            bytes.extend_from_slice(name.as_bytes());
            bytes.push(u8::from(label.relative));
            bytes.extend_from_slice(&label.scale.to_le_bytes());
            bytes.extend_from_slice(&label.bias.to_le_bytes());
        }
        for row in rows {
            let packed = (0..LABELS).fold(0, |packed, n| packed | ((i32::from(row[n]) + 8) as u32 & 15) << (4 * n));
            bytes.extend_from_slice(&packed.to_le_bytes());
        }
        bytes
    }

    /// The labels' part of the header.
    #[must_use]
    pub fn labels(&self) -> &[Label; LABELS] {
        &self.labels
    }

    /// How many buckets the features share.
    #[must_use]
    pub fn buckets(&self) -> usize {
        self.buckets.len()
    }

    /// Scores the words of all texts together.
    #[must_use]
    pub fn score<'t>(&self, texts: impl IntoIterator<Item = &'t str>) -> Score {
        let mut sums = [0u64; LABELS];
        let (mut words, mut count) = (0, 0);
        for text in texts {
            features::words(text, |hashes| {
                words += 1;
                count += hashes.len();
                // Eight sums side by side in one integer: even labels in the lower half, odd ones in the upper. A
                // word has too few features for a sum to leave its byte.
                const { assert!(features::PER_WORD * 15 < 256) };
                let lanes = hashes.iter().fold(0u64, |lanes, &hash| {
                    let row = u64::from(u32::from_le_bytes(self.buckets[bucket(hash, self.buckets.len())]));
                    lanes + ((row | row << 28) & 0x0F0F_0F0F_0F0F_0F0F)
                });
                for (sum, lane) in sums.iter_mut().zip(lanes.to_le_bytes()) {
                    *sum += u64::from(lane);
                }
            });
        }
        let offset = f64::from(ZERO) * count as f64;
        let scores = std::array::from_fn(|n| {
            let Label { scale, bias, .. } = self.labels[n];
            let sum = sums[n / 2 + n % 2 * 4] as f64 - offset;
            bias + scale * (sum / (count.max(1) as f64).sqrt()) as f32
        });
        Score { log_probabilities: normalize(self.complete(scores)), words }
    }

    /// Relative scores become absolute ones.
    fn complete(&self, mut scores: [f32; LABELS]) -> [f32; LABELS] {
        let own = || (1..LABELS).filter(|&n| !self.labels[n].relative);
        let mean = own().map(|n| scores[n]).sum::<f32>() / own().count() as f32;
        for n in (0..LABELS).filter(|&n| self.labels[n].relative) {
            scores[n] += mean;
        }
        scores
    }
}

/// The bucket of a hash, for any number of buckets.
#[must_use]
#[inline]
pub fn bucket(hash: u32, buckets: usize) -> usize {
    ((u64::from(hash) * buckets as u64) >> 32) as usize
}

/// Scores become logarithms of probabilities.
fn normalize(scores: [f32; LABELS]) -> [f32; LABELS] {
    let max = scores.into_iter().fold(f32::MIN, f32::max);
    let log = max + scores.iter().map(|score| (score - max).exp()).sum::<f32>().ln();
    scores.map(|score| score - log)
}
