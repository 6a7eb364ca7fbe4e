//! The way from normalized text back to the text it was made from.

use crate::span::Span;

/// A map between the offsets of a normalized text and those of its source, made by
/// [`Normalizer::normalize_with_offsets`](crate::Normalizer::normalize_with_offsets).
///
/// It holds one entry for each place where the two texts drift apart; folds that replace two bytes by two bytes
/// need none. Each character of the result stands for its source character with the marks, tatweels and controls
/// that were removed after it. Offsets count bytes until [`to_chars`](Self::to_chars).
///
/// Offsets are expected on character borders; those outside the text count as its end. Nothing panics.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct OffsetMap {
    /// In order; between two pieces both texts advance together.
    pieces: Vec<Piece>,
    normalized_len: usize,
    source_len: usize,
}

/// A stretch of the normalized text and the stretch of the source that it stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Piece {
    normalized: Span,
    source: Span,
}

impl Piece {
    fn flipped(self) -> Self {
        Self { normalized: self.source, source: self.normalized }
    }
}

impl OffsetMap {
    /// The span of the source that a span of the normalized text stands for.
    ///
    /// ```
    /// use arabic_text::{Normalizer, Span};
    ///
    /// let (text, map) = Normalizer::SEARCH.normalize_with_offsets("أَبٌ ﻻ"); // (ʾabun, lā: "father", "no")
    /// assert_eq!(text, "اب لا");
    /// assert_eq!(map.source_span(0..2), Span { start: 0, end: 4 }); // alef with its fatha
    /// assert_eq!(map.source_span(5..7), Span { start: 9, end: 12 }); // the lam of the ligature
    /// ```
    #[must_use]
    pub fn source_span(&self, normalized: impl Into<Span>) -> Span {
        map(normalized.into(), (self.normalized_len, self.source_len), |offset| self.find(offset, |piece| piece))
    }

    /// The span of the normalized text that stands for a span of the source.
    ///
    /// ```
    /// # use arabic_text::{Normalizer, Span};
    /// let (_, map) = Normalizer::SEARCH.normalize_with_offsets("أَبٌ"); // (ʾabun, "father")
    /// assert_eq!(map.normalized_span(4..8), Span { start: 2, end: 4 });
    /// ```
    #[must_use]
    pub fn normalized_span(&self, source: impl Into<Span>) -> Span {
        map(source.into(), (self.source_len, self.normalized_len), |offset| self.find(offset, Piece::flipped))
    }

    /// The places where the two texts drift apart: spans of the normalized text and of the source, in order.
    ///
    /// ```
    /// # use arabic_text::{Normalizer, Span};
    /// let (_, map) = Normalizer::SEARCH.normalize_with_offsets("أبٌ"); // (ʾabun, "father")
    /// let piece = (Span { start: 2, end: 4 }, Span { start: 2, end: 6 }); // beh for beh with dammatan
    /// assert!(map.pieces().eq([piece]));
    /// ```
    pub fn pieces(&self) -> impl ExactSizeIterator<Item = (Span, Span)> + '_ {
        self.pieces.iter().map(|piece| (piece.normalized, piece.source))
    }

    /// The same map in characters instead of bytes, for callers that count as Python or JavaScript with code
    /// points do. The map must be one in bytes, and both texts those it was made from.
    ///
    /// ```
    /// # use arabic_text::{Normalizer, Span};
    /// let source = "مُحَمَّد"; // (Muḥammad)
    /// let (text, map) = Normalizer::SEARCH.normalize_with_offsets(source);
    /// let map = map.to_chars(&text, source);
    /// assert_eq!(map.source_span(2..3), Span { start: 4, end: 7 }); // meem with fatha and shadda
    /// ```
    #[must_use]
    pub fn to_chars(&self, normalized: &str, source: &str) -> Self {
        let mut normalized = CharCounter::new(normalized);
        let mut source = CharCounter::new(source);
        let mut in_chars = |piece: &Piece| Piece {
            normalized: Span {
                start: normalized.count_to(piece.normalized.start),
                end: normalized.count_to(piece.normalized.end),
            },
            source: Span { start: source.count_to(piece.source.start), end: source.count_to(piece.source.end) },
        };
        let pieces = self.pieces.iter().map(&mut in_chars).collect();
        Self { pieces, normalized_len: normalized.count_to(usize::MAX), source_len: source.count_to(usize::MAX) }
    }

    /// Where an offset lies on the other side, as the start of a span and as its end. `side` turns a piece so that
    /// the side of the offset comes first.
    fn find(&self, offset: usize, side: impl Fn(Piece) -> Piece) -> (usize, usize) {
        let after = self.pieces.partition_point(|&piece| side(piece).normalized.start <= offset);
        let Some(&piece) = after.checked_sub(1).and_then(|index| self.pieces.get(index)) else {
            return (offset, offset);
        };
        let piece = side(piece);
        if offset >= piece.normalized.end {
            let both = piece.source.end + (offset - piece.normalized.end);
            // A piece that is empty on this side begins at the offset too: as an end, the offset lies before it.
            let before = if piece.normalized.start == offset { piece.source.start } else { both };
            (both, before)
        } else if offset == piece.normalized.start {
            (piece.source.start, piece.source.start)
        } else {
            (piece.source.start, piece.source.end)
        }
    }
}

fn map(span: Span, (from_len, to_len): (usize, usize), find: impl Fn(usize) -> (usize, usize)) -> Span {
    let start = find(span.start.min(from_len)).0.min(to_len);
    let end = if span.end <= span.start { start } else { find(span.end.min(from_len)).1.min(to_len) };
    Span { start, end: end.max(start) }
}

/// Counts characters from the last place on, so that a pass over all pieces reads the text once.
struct CharCounter<'t> {
    text: &'t str,
    byte: usize,
    chars: usize,
}

impl<'t> CharCounter<'t> {
    fn new(text: &'t str) -> Self {
        Self { text, byte: 0, chars: 0 }
    }

    fn count_to(&mut self, byte: usize) -> usize {
        let end = byte.min(self.text.len()).max(self.byte);
        self.chars += self.text.as_bytes()[self.byte..end].iter().filter(|&&b| b & 0xC0 != 0x80).count();
        self.byte = end;
        self.chars
    }
}

/// Writes the map while the text is written.
pub(super) struct Recorder {
    map: OffsetMap,
    /// Where the cluster written last begins in both texts.
    normalized: usize,
    source: usize,
    /// Whether its characters are not those of the source one by one, even if their bytes are as many.
    is_joined: bool,
}

impl Recorder {
    pub(super) fn new() -> Self {
        Self { map: OffsetMap::default(), normalized: 0, source: 0, is_joined: false }
    }

    /// A character begins at these offsets.
    pub(super) fn begin(&mut self, normalized: usize, source: usize, has_len_of_source: bool) {
        let is_first = source > self.source || normalized == self.normalized;
        if source > self.source {
            self.close(normalized, source);
        }
        self.is_joined = !is_first || !has_len_of_source;
    }

    /// Characters that stand in both texts, the first of them at these offsets.
    pub(super) fn keep(&mut self, normalized: usize, source: usize, text: &str) {
        if text.is_empty() {
            return;
        }
        self.begin(normalized, source, true);
        // What is dropped next belongs to the last of them.
        let before_last = text.len() - text.chars().next_back().map_or(0, char::len_utf8);
        if before_last > 0 {
            (self.normalized, self.source) = (normalized + before_last, source + before_last);
        }
    }

    pub(super) fn finish(mut self, normalized_len: usize, source_len: usize) -> OffsetMap {
        self.close(normalized_len, source_len);
        OffsetMap { normalized_len, source_len, ..self.map }
    }

    fn close(&mut self, normalized: usize, source: usize) {
        if self.is_joined || normalized - self.normalized != source - self.source {
            self.map.pieces.push(Piece {
                normalized: Span { start: self.normalized, end: normalized },
                source: Span { start: self.source, end: source },
            });
        }
        (self.normalized, self.source, self.is_joined) = (normalized, source, false);
    }

    /// The state to come back to with `rewind`.
    pub(super) fn checkpoint(&self) -> Checkpoint {
        Checkpoint(self.map.pieces.len(), self.normalized, self.source, self.is_joined)
    }

    pub(super) fn rewind(&mut self, Checkpoint(pieces, normalized, source, is_joined): Checkpoint) {
        self.map.pieces.truncate(pieces);
        (self.normalized, self.source, self.is_joined) = (normalized, source, is_joined);
    }
}

/// A state of a [`Recorder`].
#[derive(Clone, Copy)]
pub(super) struct Checkpoint(usize, usize, usize, bool);
