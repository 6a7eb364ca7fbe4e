//! Presentation forms, three bytes each, as the letters that they become.

/// U+FB50 to U+FEFF.
const FIRST: char = '\u{FB50}';
const LEN: usize = 0xFF00 - FIRST as usize;

/// The lead byte of all of them.
pub(super) const LEAD: u8 = 0xEF;

/// The longest that one can become.
pub(super) const ROOM: usize = 8;

/// What becomes of a presentation form: up to four letters.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Form {
    bytes: [u8; ROOM],
    len: u8,
    letters: u8,
}

impl Form {
    /// The form cannot be handled here.
    pub(crate) const CAREFUL: Self = Self { bytes: [0; ROOM], len: 0, letters: 0 };

    /// One to four letters; others cannot be handled here.
    pub(crate) fn letters(letters: impl Iterator<Item = char>) -> Self {
        let mut form = Self::CAREFUL;
        for letter in letters {
            let start = usize::from(form.len);
            let Some(place) = form.bytes.get_mut(start..start + letter.len_utf8()) else { return Self::CAREFUL };
            letter.encode_utf8(place);
            form.len += place.len() as u8;
            form.letters += 1;
        }
        form
    }

    /// The letter, if it is one of U+0600 to U+06FF, by its low eight bits.
    fn letter(self) -> Option<u8> {
        let letter = std::str::from_utf8(&self.bytes[..usize::from(self.len)]).ok()?.parse::<char>().ok()?;
        ('\u{601}'..='\u{6FF}').contains(&letter).then_some(letter as u32 as u8)
    }

    pub(super) fn is_careful(self) -> bool {
        self.len == 0
    }

    pub(super) fn is_several(self) -> bool {
        self.letters > 1
    }

    /// The bytes, and how many of them count.
    pub(super) fn bytes(self) -> ([u8; ROOM], usize) {
        (self.bytes, usize::from(self.len))
    }
}

pub(crate) struct Forms {
    forms: [Form; LEN],
    /// The letters of U+FE80 to U+FEFF by their low eight bits, zero for what is not one letter; of each sixteen what
    /// differs from the sixteen before.
    pub(super) rows: [[u8; 16]; 8],
}

impl Forms {
    pub(crate) fn new(form: impl Fn(char) -> Form) -> Self {
        let mut forms = [Form::CAREFUL; LEN];
        for (c, slot) in (FIRST..).zip(&mut forms) {
            *slot = form(c);
        }
        let letters = &forms[0xFE80 - FIRST as usize..];
        let mut rows = [[0; 16]; 8];
        let mut before = [0; 16];
        for (row, forms) in rows.iter_mut().zip(letters.chunks(16)) {
            let letters = std::array::from_fn(|column| forms[column].letter().unwrap_or(0));
            *row = std::array::from_fn(|column| letters[column] ^ before[column]);
            before = letters;
        }
        Self { forms, rows }
    }

    /// What the character at the beginning of these bytes becomes; careful if it is no presentation form.
    #[inline]
    pub(super) fn of(&self, bytes: &[u8]) -> Form {
        let Some(&[LEAD, second, third]) = bytes.first_chunk() else { return Form::CAREFUL };
        let c = 0xF000 | usize::from(second & 0x3F) << 6 | usize::from(third & 0x3F);
        self.forms.get(c.wrapping_sub(FIRST as usize)).copied().unwrap_or(Form::CAREFUL)
    }
}
