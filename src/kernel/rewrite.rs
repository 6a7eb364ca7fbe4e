//! A text that is written over while it is read.

/// Up to `written` stands the result, from `read` on the source; both are whole words of UTF-8.
pub(crate) struct Rewrite {
    bytes: Vec<u8>,
    written: usize,
    read: usize,
}

impl Rewrite {
    /// The text, of which all before the character border `start` stays.
    pub(crate) fn new(text: String, start: usize) -> Self {
        assert!(text.is_char_boundary(start));
        Self { bytes: text.into_bytes(), written: start, read: start }
    }

    pub(crate) fn done(&self) -> &str {
        // SAFETY: `push` writes whole strings, and `new` began at a border.
        unsafe { std::str::from_utf8_unchecked(&self.bytes[..self.written]) }
    }

    pub(crate) fn rest(&self) -> &str {
        // SAFETY: `skip` and `new` stop at borders, and `push` writes nothing behind `read`.
        unsafe { std::str::from_utf8_unchecked(&self.bytes[self.read..]) }
    }

    /// Goes over a part of `rest` that ends at a character border.
    pub(crate) fn skip(&mut self, len: usize) {
        assert!(self.rest().is_char_boundary(len));
        self.read += len;
    }

    /// Writes a piece of the result, if it has room before `rest`.
    pub(crate) fn push(&mut self, text: &str) -> bool {
        let room = &mut self.bytes[self.written..self.read];
        let Some(place) = room.get_mut(..text.len()) else { return false };
        place.copy_from_slice(text.as_bytes());
        self.written += text.len();
        true
    }

    /// The result.
    pub(crate) fn finish(mut self) -> String {
        self.bytes.truncate(self.written);
        // SAFETY: what is left is `done`.
        unsafe { String::from_utf8_unchecked(self.bytes) }
    }
}
