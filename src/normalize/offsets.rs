//! The way from normalized text back to the text it was made from.

use std::fmt;

use crate::kernel::{self, Places};
use crate::span::Span;

/// A map between the offsets of a normalized text and those of its source, made by
/// [`Normalizer::normalize_with_offsets`](crate::Normalizer::normalize_with_offsets).
///
/// Each character of the result stands for its source character with the marks, tatweels and controls that were
/// removed after it. The map takes about a quarter of the space of both texts. Offsets count bytes until
/// [`to_chars`](Self::to_chars).
///
/// Offsets are expected on character borders; those outside the text count as its end. Nothing panics.
#[derive(Clone, Default)]
pub struct OffsetMap {
    /// `None` if the texts are the same.
    clusters: Option<Clusters>,
    normalized_len: usize,
    source_len: usize,
}

/// The same number of places in both texts: where a character begins that stands for one of the source with what was
/// removed after it, or several that stand for it together.
#[derive(Clone)]
struct Clusters {
    normalized: Places,
    source: Places,
    /// Those of the result that are not character by character those of the source, even if their bytes are as many.
    joined: Vec<Span>,
}

impl OffsetMap {
    /// That of a text that stays as it is.
    pub(super) fn unchanged(len: usize) -> Self {
        Self { clusters: None, normalized_len: len, source_len: len }
    }

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
        map(normalized.into(), (self.normalized_len, self.source_len), |offset| {
            self.find(offset, |clusters| (&clusters.normalized, &clusters.source))
        })
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
        map(source.into(), (self.source_len, self.normalized_len), |offset| {
            self.find(offset, |clusters| (&clusters.source, &clusters.normalized))
        })
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
        let mut pieces = Vec::new();
        if let Some(Clusters { normalized, source, joined }) = &self.clusters {
            let mut joined = joined.iter().map(|span| span.start).peekable();
            let mut last = (0, 0);
            let mut is_joined = false;
            let ends = [(self.normalized_len, self.source_len)];
            for (normalized, source) in normalized.iter().zip(source.iter()).chain(ends) {
                let spans = (Span { start: last.0, end: normalized }, Span { start: last.1, end: source });
                if is_joined || spans.0.len() != spans.1.len() {
                    pieces.push(spans);
                }
                last = (normalized, source);
                is_joined = joined.next_if_eq(&normalized).is_some();
            }
        }
        pieces.into_iter()
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
        let clusters = self.clusters.as_ref().map(|clusters| {
            let joined = {
                let mut normalized = normalized.clone();
                let mut span =
                    |span: &Span| Span { start: normalized.count_to(span.start), end: normalized.count_to(span.end) };
                clusters.joined.iter().map(&mut span).collect()
            };
            Clusters {
                normalized: normalized.places(&clusters.normalized),
                source: source.places(&clusters.source),
                joined,
            }
        });
        Self { clusters, normalized_len: normalized.count_to(usize::MAX), source_len: source.count_to(usize::MAX) }
    }

    /// Where an offset lies on the other side, as the start of a span and as its end. `sides` puts the side of the
    /// offset first.
    fn find(&self, offset: usize, sides: impl Fn(&Clusters) -> (&Places, &Places)) -> (usize, usize) {
        let Some((from, to)) = self.clusters.as_ref().map(sides) else { return (offset, offset) };
        let index = from.count_before(offset);
        let end = to.find(index).unwrap_or(usize::MAX);
        if from.contain(offset) {
            return (end, end);
        }
        (index.checked_sub(1).and_then(|index| to.find(index)).unwrap_or(0), end)
    }
}

impl PartialEq for OffsetMap {
    fn eq(&self, other: &Self) -> bool {
        let lens = |map: &Self| (map.normalized_len, map.source_len);
        lens(self) == lens(other) && self.pieces().eq(other.pieces())
    }
}

impl Eq for OffsetMap {}

impl fmt::Debug for OffsetMap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OffsetMap")
            .field("pieces", &self.pieces().collect::<Vec<_>>())
            .field("normalized_len", &self.normalized_len)
            .field("source_len", &self.source_len)
            .finish()
    }
}

fn map(span: Span, (from_len, to_len): (usize, usize), find: impl Fn(usize) -> (usize, usize)) -> Span {
    let start = find(span.start.min(from_len)).0.min(to_len);
    let end = if span.end <= span.start { start } else { find(span.end.min(from_len)).1.min(to_len) };
    Span { start, end: end.max(start) }
}

/// Counts characters from the last place on, so that a pass over all places reads the text once.
#[derive(Clone)]
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

    fn places(&mut self, bytes: &Places) -> Places {
        let mut chars = Places::new(self.text.len());
        bytes.iter().for_each(|byte| chars.insert(self.count_to(byte)));
        kernel::counted(chars)
    }
}

/// Writes the map while the text is written.
pub(super) struct Recorder {
    source: Places,
    joined: Vec<Span>,
    /// The cluster written last, unless something else was written behind it.
    last: Option<Cluster>,
    /// No place of the source from here on is in.
    end: usize,
}

#[derive(Clone, Copy)]
struct Cluster {
    /// Where it begins in both texts.
    normalized: usize,
    source: usize,
    /// Whether its characters are not those of the source one by one, even if their bytes are as many.
    is_joined: bool,
}

impl Recorder {
    /// Of both texts the same stands before.
    pub(super) fn new(before: &str, source_len: usize) -> Self {
        let source = kernel::char_starts(before, source_len);
        Self { source, joined: Vec::new(), last: None, end: before.len() }
    }

    /// A character begins at these offsets.
    pub(super) fn begin(&mut self, normalized: usize, source: usize, has_len_of_source: bool) {
        if let Some(last) = self.last.as_mut().filter(|last| source <= last.source) {
            last.is_joined = true;
            return;
        }
        self.close(normalized);
        self.source.insert(source);
        self.last = Some(Cluster { normalized, source, is_joined: !has_len_of_source });
        self.end = source + 1;
    }

    /// Characters that stand in both texts, the first of them at these offsets.
    pub(super) fn keep(&mut self, normalized: usize, source: usize, text: &str) {
        let Some(first) = text.chars().next() else { return };
        self.begin(normalized, source, true);
        let rest = &text[first.len_utf8()..];
        if !rest.is_empty() {
            self.close(normalized + first.len_utf8());
            self.source.insert_chars(rest, source + first.len_utf8());
            self.end = source + text.len();
        }
    }

    /// Lets a kernel insert places of the source, up to one that it gives.
    pub(super) fn insert(&mut self, normalized: usize, insert: impl FnOnce(&mut Places) -> usize) -> usize {
        self.close(normalized);
        let end = insert(&mut self.source);
        self.end = self.end.max(end);
        end
    }

    /// Takes back what the source has from this place on, and the result from its own on.
    pub(super) fn take_back(&mut self, normalized: usize, source: usize) {
        self.close(usize::MAX);
        let kept = self.joined.partition_point(|span| span.start < normalized);
        self.joined.truncate(kept);
        if let Some(last) = self.joined.last_mut() {
            last.end = last.end.min(normalized);
        }
        self.source.remove(source, self.end);
        self.end = self.end.min(source);
    }

    pub(super) fn finish(mut self, normalized: &str, source_len: usize) -> OffsetMap {
        self.close(normalized.len());
        let mut places = kernel::char_starts(normalized, normalized.len());
        for span in &self.joined {
            places.remove(span.start + 1, span.end);
        }
        let (normalized_places, source) = (kernel::counted(places), kernel::counted(self.source));
        let clusters = Clusters { normalized: normalized_places, source, joined: self.joined };
        OffsetMap { clusters: Some(clusters), normalized_len: normalized.len(), source_len }
    }

    fn close(&mut self, normalized: usize) {
        if let Some(cluster) = self.last.take().filter(|last| last.is_joined) {
            self.joined.push(Span { start: cluster.normalized, end: normalized });
        }
    }

    /// The state to come back to with `rewind`.
    pub(super) fn checkpoint(&self) -> Checkpoint {
        Checkpoint { joined: self.joined.len(), last: self.last, end: self.end }
    }

    pub(super) fn rewind(&mut self, Checkpoint { joined, last, end }: Checkpoint) {
        self.joined.truncate(joined);
        self.source.remove(end, self.end);
        (self.last, self.end) = (last, end);
    }
}

/// A state of a [`Recorder`].
#[derive(Clone, Copy)]
pub(super) struct Checkpoint {
    joined: usize,
    last: Option<Cluster>,
    end: usize,
}
