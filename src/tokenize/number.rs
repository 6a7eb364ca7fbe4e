//! Numbers and what is written with digits: dates, clock times, telephone numbers.

use super::TokenKind;
use super::class::Class;
use super::scan::Scanner;
use crate::chars;

/// One run of digits, with the invisible characters around it.
struct Group {
    end: usize,
    digits: u32,
    value: u32,
}

impl Scanner<'_> {
    /// The end of digits and the marks and invisible characters between and behind them.
    pub(super) fn digits_end(&self, at: usize) -> usize {
        self.end_while(at, |class| class == Class::Digit || class.is_transparent())
    }

    /// The end of a number with its separators.
    pub(super) fn number_end(&self, start: usize) -> usize {
        let mut end = self.digits_end(start);
        let mut is_list = self.is_behind_digit_and(start, ',');
        while let Some(after) = self.separator(end) {
            let group_end = self.digits_end(after);
            if self.starts_with(end, ",") {
                if !self.comma_joins(after, group_end, is_list) {
                    break;
                }
                is_list = true;
            }
            end = group_end;
        }
        end
    }

    /// Where the digits behind a separator of numbers begin, if one stands here. The Arabic comma is none.
    pub(super) fn separator(&self, at: usize) -> Option<usize> {
        // The lead byte of the Arabic separators, or no separator.
        if !matches!(self.text.as_bytes().get(at)?, b'.' | b',' | 0xD9) {
            return None;
        }
        let c = self.char_at(at)?;
        if !matches!(c, '.' | ',' | '٫' | '٬') {
            return None;
        }
        let after = self.skip_invisible(at + c.len_utf8());
        self.is_at(after, Class::Digit).then_some(after)
    }

    /// Whether a comma belongs to the number: before three digits, or as the only one (1,5). «1,2,3» is a list.
    fn comma_joins(&self, start: usize, end: usize, is_list: bool) -> bool {
        let is_thousands =
            self.text[start..end].chars().filter(|&c| chars::digit_value(c).is_some()).take(4).count() == 3;
        is_thousands || !(is_list || self.starts_with(end, ",") && self.separator(end).is_some())
    }

    /// A date or a clock time.
    pub(super) fn calendar(&self, start: usize) -> Option<(usize, TokenKind)> {
        let first = self.group(start)?;
        match self.char_at(first.end)? {
            ':' => Some((self.time_end(start, &first)?, TokenKind::Time)),
            separator @ ('/' | '-' | '.') if !self.settings.is_ud() => {
                Some((self.date_end(start, &first, separator)?, TokenKind::Date))
            }
            _ => None,
        }
    }

    fn date_end(&self, start: usize, first: &Group, separator: char) -> Option<usize> {
        let second = self.group_behind(first.end, separator)?;
        let third = self.group_behind(second.end, separator)?;
        let is_month_and_day = |a: &Group, b: &Group| {
            let (small, large) = (a.value.min(b.value), a.value.max(b.value));
            a.digits <= 2 && b.digits <= 2 && (1..=12).contains(&small) && large <= 31
        };
        let year_first = first.digits == 4 && is_month_and_day(&second, &third);
        // Two digits are a year only between slashes: 10-12-15 may be anything.
        let year_last =
            (third.digits == 4 || third.digits == 2 && separator == '/') && is_month_and_day(first, &second);
        let is_alone = self.group_behind(third.end, separator).is_none() && !self.is_behind_digit_and(start, separator);
        ((year_first || year_last) && is_alone).then_some(third.end)
    }

    fn time_end(&self, start: usize, hours: &Group) -> Option<usize> {
        let is_sixtieth = |group: &Group| group.digits == 2 && group.value < 60;
        let minutes = self.group_behind(hours.end, ':').filter(is_sixtieth)?;
        let end = match self.group_behind(minutes.end, ':') {
            Some(seconds) if is_sixtieth(&seconds) => seconds.end,
            Some(_) => return None,
            None => minutes.end,
        };
        let is_alone = self.group_behind(end, ':').is_none() && !self.is_behind_digit_and(start, ':');
        (hours.digits <= 2 && hours.value <= 24 && is_alone).then_some(end)
    }

    /// At most four digits, and no fifth behind them.
    fn group(&self, at: usize) -> Option<Group> {
        let mut group = Group { end: self.skip_invisible(at), digits: 0, value: 0 };
        while let Some(digit) = self.char_at(group.end).and_then(|c| Some((c, chars::digit_value(c)?))) {
            group.digits += 1;
            group.value = group.value * 10 + digit.1;
            group.end += digit.0.len_utf8();
            if group.digits > 4 {
                return None;
            }
        }
        group.end = self.skip_invisible(group.end);
        (group.digits > 0).then_some(group)
    }

    fn group_behind(&self, at: usize, separator: char) -> Option<Group> {
        (self.char_at(at)? == separator).then(|| self.group(at + separator.len_utf8()))?
    }

    /// Whether a digit and then the sign stand in front.
    fn is_behind_digit_and(&self, start: usize, sign: char) -> bool {
        let mut before = self.text[..start].chars().rev();
        before.next() == Some(sign) && before.next().is_some_and(|c| chars::digit_value(c).is_some())
    }

    /// The end of a telephone number behind its plus: seven to fifteen digits, with single hyphens between.
    pub(super) fn phone_end(&self, plus: usize) -> Option<usize> {
        let mut at = self.skip_invisible(plus + 1);
        let mut digits = 0;
        loop {
            let c = self.char_at(at)?;
            chars::digit_value(c)?;
            digits += 1;
            at += c.len_utf8();
            if digits > 15 {
                return None;
            }
            let end = self.skip_invisible(at);
            at = if self.starts_with(end, "-") { self.skip_invisible(end + 1) } else { end };
            if !self.is_at(at, Class::Digit) {
                let is_free = self.class_at(end).is_none_or(|class| !class.is_of_word());
                return (digits >= 7 && is_free).then_some(end);
            }
        }
    }
}
