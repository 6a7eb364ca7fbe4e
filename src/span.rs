//! Byte ranges of a text.

use std::ops::Range;

/// A range of bytes in the caller's text, from `start` up to and without `end`, both on character borders.
///
/// ```
/// use arabic_text::Span;
/// // «يا أخ» (yā ʾakh, "o brother"): the second word begins after two letters and a blank.
/// let span = Span { start: 5, end: 9 };
/// assert_eq!(&"يا أخ"[span.range()], "أخ");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

impl Span {
    /// The span as a range, to index a string with.
    #[must_use]
    pub const fn range(self) -> Range<usize> {
        self.start..self.end
    }

    /// Its length in bytes; 0 if the end lies before the start.
    ///
    /// ```
    /// assert_eq!(arabic_text::Span { start: 5, end: 9 }.len(), 4);
    /// ```
    #[must_use]
    pub const fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// Whether it has no length.
    ///
    /// ```
    /// assert!(arabic_text::Span { start: 5, end: 5 }.is_empty());
    /// ```
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.end <= self.start
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self { start: range.start, end: range.end }
    }
}

impl From<Span> for Range<usize> {
    fn from(span: Span) -> Self {
        span.range()
    }
}
