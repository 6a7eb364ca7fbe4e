//! Settings compiled to a table: what to do with each character, looked at by itself.

use std::ops::Deref;

use once_cell::race::OnceBox;
use unicode_normalization::{IsNormalized, is_nfc_quick};

use super::{
    COLLAPSE_SPACES, COMPOSE, Controls, Digits, FOLD_CASE, FOLD_FINAL_YEH, LIGHT10, LUCENE, Normalizer, PUNCTUATION,
    STRIP_HAMZA, SUPERSCRIPT_ALEF_TO_ALEF, TYPING_ORDER, Tatweel,
};
use crate::chars::{self, Control, Fold, Kind};
use crate::kernel::{self, Entry, Form, Forms, SHORT};
use crate::marks::Marks;

/// What happens to a character, if its neighbours do not matter.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Action {
    Keep,
    Drop,
    Replace(char),
    /// A mark of this combining class stays if it stands in canonical order; otherwise as `Careful`.
    Ordered(u8),
    /// A presentation form of several letters, each of which is kept, dropped or replaced.
    Form,
    /// The neighbours matter: the whole word goes through `careful`.
    Careful,
}

/// The first presentation form.
const FIRST_FORM: char = '\u{FB50}';
const FORMS: usize = 0xFF00 - FIRST_FORM as usize;

pub(super) struct Plan {
    pub(super) settings: Normalizer,
    /// The actions of U+0000 to U+07FF, almost all of Arabic text.
    short: [Action; SHORT],
    /// The actions of the presentation forms, U+FB50 to U+FEFF, from the first one that is met on.
    forms: OnceBox<[Action; FORMS]>,
    /// The same for the kernel. `None` where every word has to go through `careful`, whatever its characters.
    pub(super) kernel: Option<kernel::Table>,
    /// Whether a word with a letter three times in a row has to.
    pub(super) watches_runs: bool,
    pub(super) collapses_spaces: bool,
}

impl Plan {
    fn new(settings: Normalizer) -> Self {
        let mut short = [Action::Keep; SHORT];
        for (c, entry) in ('\0'..).zip(&mut short) {
            let is_arabic = matches!(c, '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}');
            *entry = if is_arabic { settings.action(c) } else { settings.action_of_other(c) };
        }
        let entry = |c: char| match short[c as usize] {
            Action::Keep => Entry::char(c),
            Action::Drop => Entry::DROP,
            Action::Replace(to) => Entry::char(to),
            Action::Ordered(class @ 1..) => Entry::ordered(c, class),
            Action::Ordered(0) | Action::Form | Action::Careful => Entry::CAREFUL,
        };
        let keeps = |c| settings.action(c) == Action::Keep;
        let (watches_runs, collapses_spaces) = (settings.elongation() > 0, settings.has(COLLAPSE_SPACES));
        let watches_repetition = watches_runs || collapses_spaces;
        let kernel = (!settings.has(LIGHT10))
            .then(|| kernel::Table::new(entry, keeps, settings.kept_leads(), watches_repetition));
        Self { settings, short, forms: OnceBox::new(), kernel, watches_runs, collapses_spaces }
    }

    /// Whether words hold more than the kernel sees.
    pub(super) fn watches_repetition(&self) -> bool {
        self.watches_runs || self.collapses_spaces
    }

    /// The length of what becomes of characters that are not careful.
    pub(super) fn len(&self, text: &str) -> usize {
        let len = |c: char| match self.action(c) {
            Action::Drop => 0,
            Action::Replace(to) => to.len_utf8(),
            Action::Form => self.letters(c).map(char::len_utf8).sum(),
            Action::Keep | Action::Ordered(_) | Action::Careful => c.len_utf8(),
        };
        text.chars().map(len).sum()
    }

    fn form_action(&self, c: char) -> Option<Action> {
        let index = (c as usize).checked_sub(FIRST_FORM as usize).filter(|&index| index < FORMS)?;
        let forms = self.forms.get_or_init(|| {
            let mut actions = Box::new([Action::Keep; FORMS]);
            for (c, action) in (FIRST_FORM..).zip(actions.iter_mut()) {
                *action = self.settings.action(c);
            }
            if let Some(kernel) = &self.kernel {
                let action = |c: char| actions[c as usize - FIRST_FORM as usize];
                kernel.learn_forms(|| Forms::new(|c| self.kernel_form(c, action(c))));
            }
            actions
        });
        forms.get(index).copied()
    }

    fn kernel_form(&self, c: char, action: Action) -> Form {
        match action {
            // The kernel sees only letters of two bytes repeated.
            Action::Keep if self.watches_runs && chars::is_letter(c) => Form::CAREFUL,
            Action::Keep => Form::letters(std::iter::once(c)),
            Action::Replace(to) => Form::letters(std::iter::once(to)),
            Action::Form => Form::letters(self.letters(c)),
            Action::Drop | Action::Ordered(_) | Action::Careful => Form::CAREFUL,
        }
    }

    /// The letters of a presentation form, as far as the plan leaves them.
    pub(super) fn letters(&self, form: char) -> impl Iterator<Item = char> {
        let letters = chars::form(form).unwrap_or_default().chars();
        letters.filter_map(|letter| match self.action(letter) {
            Action::Keep => Some(letter),
            Action::Replace(to) => Some(to),
            _ => None,
        })
    }

    #[inline]
    pub(super) fn action(&self, c: char) -> Action {
        let c32 = c as usize;
        match self.short.get(c32) {
            Some(&action) => action,
            None => self.form_action(c).unwrap_or_else(|| self.settings.action(c)),
        }
    }
}

/// A plan that is kept, or one for which there was no more room.
pub(super) enum PlanRef {
    Kept(&'static Plan),
    Own(Box<Plan>),
}

impl Deref for PlanRef {
    type Target = Plan;

    fn deref(&self) -> &Plan {
        match self {
            Self::Kept(plan) => plan,
            Self::Own(plan) => plan,
        }
    }
}

/// Compiled settings stay for the life of the program. A program uses a handful; the bound only keeps one that
/// tries thousands from growing.
const KEPT: usize = 64;
static PLANS: [OnceBox<Plan>; KEPT] = [const { OnceBox::new() }; KEPT];

/// Where a plan is looked for first.
#[inline]
fn first_slot(settings: Normalizer) -> usize {
    (settings.bits.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 58) as usize
}

/// The kernel's table of a plan that can be had without a search.
#[inline]
pub(super) fn table_at_hand(settings: Normalizer) -> Option<&'static kernel::Table> {
    let plan = PLANS[first_slot(settings)].get()?;
    plan.kernel.as_ref().filter(|_| plan.settings == settings)
}

pub(super) fn plan(settings: Normalizer) -> PlanRef {
    let first = first_slot(settings);
    for slot in (first..first + KEPT).map(|slot| slot % KEPT) {
        let plan = PLANS[slot].get_or_init(|| Box::new(Plan::new(settings)));
        if plan.settings == settings {
            return PlanRef::Kept(plan);
        }
    }
    PlanRef::Own(Box::new(Plan::new(settings)))
}

impl Normalizer {
    /// What these settings do with a character, if that can be said without its neighbours.
    pub(super) fn action(self, c: char) -> Action {
        if self.controls() != Controls::Keep {
            match chars::control(c) {
                Some(Control::Space) if self.controls() == Controls::StripToSpace => return Action::Careful,
                Some(_) => return Action::Drop,
                None => {}
            }
        }
        let row = chars::row(c);
        match row.kind {
            Kind::Mark => return self.mark_action(c),
            Kind::Tatweel => {
                return match self.tatweel() {
                    Tatweel::Keep => Action::Keep,
                    Tatweel::KeepAbbreviations => Action::Careful,
                    Tatweel::Strip => Action::Drop,
                };
            }
            _ => {}
        }
        if (1..=self.forms()).contains(&row.form_level()) {
            return self.form_action(c);
        }
        if let Some(digit) = chars::digit_value(c) {
            return match self.target_digits() {
                Digits::Keep => Action::Keep,
                Digits::Ascii => replace(c, char::from(b'0' + digit as u8)),
                Digits::Arabic | Digits::Persian => Action::Careful,
            };
        }
        if self.looks_at_neighbours(c) {
            return Action::Careful;
        }
        let folded = self.fold(c);
        if folded == 'ء' && self.has(STRIP_HAMZA) {
            return Action::Drop;
        }
        if folded == 'ي' && self.has(FOLD_FINAL_YEH) {
            return Action::Careful;
        }
        replace(c, folded)
    }

    /// The same for a character that is not of an Arabic block. Most of them stay, which is soon seen.
    fn action_of_other(self, c: char) -> Action {
        let is_plain = is_plain(c) && !c.is_ascii_digit() && chars::control(c).is_none();
        let has_case = self.has(FOLD_CASE) && (c.is_ascii_uppercase() || c >= '\u{80}');
        let is_space = self.has(COLLAPSE_SPACES) && c.is_whitespace();
        if is_plain && !has_case && !is_space { Action::Keep } else { self.action(c) }
    }

    fn mark_action(self, c: char) -> Action {
        let reorders = self.has(COMPOSE) || self.has(TYPING_ORDER);
        if Marks::HAMZA_MADDA.contains(c) && (reorders || self.joins_hamza())
            || Marks::SUPERSCRIPT_ALEF.contains(c) && self.has(SUPERSCRIPT_ALEF_TO_ALEF)
        {
            return Action::Careful;
        }
        if self.marks().contains(c) {
            return Action::Drop;
        }
        match reorders {
            // The rendering order differs from the canonical one.
            true if self.has(TYPING_ORDER) => Action::Careful,
            true => Action::Ordered(chars::combining_class(c)),
            false => Action::Keep,
        }
    }

    /// Which lead bytes of three- and four-byte characters begin only such as stay.
    fn kept_leads(self) -> impl Fn(u8) -> bool {
        // Ideographs and syllables, which neither compose nor have case.
        let inert = [0xE4, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9, 0xEB, 0xEC];
        let mut kept = [false; 256];
        kept[0xE0..=0xF4].fill(!self.touches_other_scripts());
        for c in chars::all_long() {
            let lead = usize::from(c.encode_utf8(&mut [0; 4]).as_bytes()[0]);
            kept[lead] = kept[lead] && self.action(c) == Action::Keep;
        }
        inert.into_iter().for_each(|lead: usize| kept[lead] = true);
        move |lead| kept[usize::from(lead)]
    }

    /// Whether anything but Arabic, ASCII and controls can change.
    fn touches_other_scripts(self) -> bool {
        self.has(COMPOSE) || self.has(FOLD_CASE) || self.has(COLLAPSE_SPACES)
    }

    fn form_action(self, c: char) -> Action {
        let text = chars::form(c).unwrap_or_default();
        let mut letters = text.chars();
        if let (Some(letter), None) = (letters.next(), letters.next()) {
            return match self.action(letter) {
                Action::Keep => Action::Replace(letter),
                Action::Ordered(_) => Action::Careful,
                other => other,
            };
        }
        let is_simple = |c| matches!(self.action(c), Action::Keep | Action::Drop | Action::Replace(_));
        let is_phrase = chars::row(c).form_level() > 1;
        if !is_phrase && text.chars().all(is_simple) { Action::Form } else { Action::Careful }
    }

    /// Characters other than marks that mean different things in different places.
    fn looks_at_neighbours(self, c: char) -> bool {
        match c {
            '٫' | '٬' | '٪' => self.target_digits() == Digits::Ascii,
            '،' | '۔' => self.has(PUNCTUATION),
            ' ' => false,
            _ if c.is_whitespace() && self.has(COLLAPSE_SPACES) => true,
            _ => self.has(COMPOSE) && !composes_alone(c),
        }
    }

    /// Letter folds, punctuation and case of one character, without regard to its neighbours.
    pub(super) fn fold(self, c: char) -> char {
        match c {
            '؛' if self.has(PUNCTUATION) => return ';',
            '؟' if self.has(PUNCTUATION) => return '?',
            _ => {}
        }
        if chars::row(c).is_folded() {
            // Each fold maps the result of those before it, so look up again what the last one gave.
            let mut letter = c;
            while let Some(&(_, _, to)) = chars::folds(letter).iter().find(|fold| self.folds_letter(fold)) {
                letter = to;
            }
            letter
        } else if self.has(FOLD_CASE) {
            lower(c)
        } else {
            c
        }
    }

    fn folds_letter(self, &(from, fold, _): &(char, Fold, char)) -> bool {
        let lucene_knows = match fold {
            Fold::Alef => matches!(from, 'آ' | 'أ' | 'إ'),
            Fold::TehMarbuta => from == 'ة',
            _ => true,
        };
        self.has_fold(fold) && (lucene_knows || !self.has(LUCENE))
    }
}

fn replace(c: char, to: char) -> Action {
    if c == to { Action::Keep } else { Action::Replace(to) }
}

/// Simple case mapping: İ, the one letter whose lower case is two characters, becomes i.
fn lower(c: char) -> char {
    if c.is_ascii() { c.to_ascii_lowercase() } else { c.to_lowercase().next().unwrap_or(c) }
}

/// Long ranges of characters that compose alone.
fn is_plain(c: char) -> bool {
    match c {
        '\0'..'\u{300}' => true,
        '\u{370}'..='\u{387}' => !matches!(c, '\u{374}' | '\u{37E}' | '\u{387}'),
        '\u{388}'..='\u{482}' | '\u{48A}'..='\u{590}' | '\u{5D0}'..='\u{60F}' => true,
        '\u{61B}'..='\u{64A}' | '\u{660}'..='\u{66F}' | '\u{671}'..='\u{6D5}' | '\u{6EE}'..='\u{710}' => true,
        '\u{712}'..='\u{72F}' | '\u{74D}'..='\u{7A5}' | '\u{7B1}'..='\u{7EA}' => true,
        _ => false,
    }
}

/// Whether NFC leaves the character alone and it joins nothing before it.
pub(super) fn composes_alone(c: char) -> bool {
    is_plain(c) || chars::combining_class(c) == 0 && is_nfc_quick(std::iter::once(c)) == IsNormalized::Yes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_characters_compose_alone() {
        for c in ('\0'..char::MAX).filter(|&c| is_plain(c)) {
            assert!(chars::combining_class(c) == 0 && is_nfc_quick(std::iter::once(c)) == IsNormalized::Yes, "{c:?}");
        }
    }

    #[test]
    fn leads_that_are_kept_hold_nothing_else() {
        for profile in Normalizer::PROFILES {
            for settings in
                [profile.normalizer, profile.normalizer.compose(false).fold_case(false).collapse_spaces(false)]
            {
                let keeps_all_of = settings.kept_leads();
                for c in '\u{800}'..=char::MAX {
                    let lead = c.encode_utf8(&mut [0; 4]).as_bytes()[0];
                    assert!(!keeps_all_of(lead) || settings.action(c) == Action::Keep, "U+{:04X}", c as u32);
                }
            }
        }
    }
}
