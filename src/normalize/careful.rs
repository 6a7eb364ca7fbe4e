//! The careful way through one word: everything that depends on the neighbours of a character.
//!
//! A word is a stretch of text without ASCII white space. Its characters become a list of items, the steps below
//! change the list one after the other, and each item keeps the place in the source that it came from.

use tinyvec::TinyVec;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::plan::{Action, composes_alone};
use super::{
    COLLAPSE_SPACES, COMPOSE, Controls, Digits, FOLD_FINAL_YEH, LIGHT10, Normalizer, PUNCTUATION,
    SUPERSCRIPT_ALEF_TO_ALEF, TYPING_ORDER, Tatweel,
};
use crate::address;
use crate::chars::{self, Control};
use crate::marks::Marks;
use crate::stem;

/// A character of the result and the byte of the source where its cluster begins.
#[derive(Clone, Copy, Default, Debug)]
pub(super) struct Item {
    pub(super) c: char,
    pub(super) at: usize,
}

/// Words of ordinary length need no allocation.
pub(super) type Items = TinyVec<[Item; 32]>;

/// Normalizes the word that begins at the byte `at` of the text. `after_space` tells whether the result so far
/// ends with a space, for the collapsing of spaces.
pub(super) fn word(settings: Normalizer, word: &str, at: usize, after_space: bool) -> Items {
    let mut items = expand(settings, word, at);
    if settings.has(SUPERSCRIPT_ALEF_TO_ALEF) {
        items = spell_superscript_alef(&items);
    }
    if settings.tatweel() == Tatweel::KeepAbbreviations {
        strip_tatweel_but_abbreviations(&mut items);
    }
    items = clusters(settings, &items);
    if settings.elongation() > 0 {
        reduce_elongation(settings, &mut items);
    }
    if settings.has(FOLD_FINAL_YEH) {
        fold_final_yeh(&mut items);
    }
    if settings.target_digits() != Digits::Keep {
        map_digits(&mut items, settings.target_digits());
    }
    if settings.has(PUNCTUATION) {
        map_punctuation(&mut items);
    }
    if settings.has(LIGHT10) {
        stem_words(&mut items);
    }
    if settings.has(COLLAPSE_SPACES) {
        collapse_spaces(&mut items, after_space);
    }
    items
}

/// The first step: presentation forms become letters, and what goes wherever it stands goes.
fn expand(settings: Normalizer, word: &str, start: usize) -> Items {
    let mut items = Items::new();
    // A phrase that was a ligature must not run into the letters after it.
    let mut after_phrase = false;
    for (offset, c) in word.char_indices() {
        let at = start + offset;
        let level = chars::row(c).form_level();
        if level == 0 || level > settings.forms() {
            if settings.action(c) == Action::Drop {
                continue;
            }
            let becomes_space = chars::control(c) == Some(Control::Space);
            let c = if becomes_space && settings.controls() == Controls::StripToSpace { ' ' } else { c };
            if after_phrase && is_of_word(c) {
                items.push(Item { c: ' ', at });
            }
            // Marks do not part the phrase from what follows.
            after_phrase &= is_mark(c);
            items.push(Item { c, at });
            continue;
        }
        let is_phrase = level > 1;
        let before = items.iter().rev().find(|item| !is_mark(item.c));
        if (is_phrase || after_phrase) && before.is_some_and(|item| is_of_word(item.c)) {
            items.push(Item { c: ' ', at });
        }
        let letters = chars::form(c).unwrap_or_default().chars();
        items.extend(letters.filter(|&c| settings.action(c) != Action::Drop).map(|c| Item { c, at }));
        after_phrase = is_phrase;
    }
    items
}

/// Marks of any script; the Arabic ones that Unicode counts as starters too.
fn is_mark(c: char) -> bool {
    chars::is_mark(c) || chars::combining_class(c) != 0
}

/// Whether the character would become part of a word that it touches.
fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() && !is_mark(c) || c == 'ـ'
}

/// Writes superscript alefs as the letters that modern spelling has in their place.
fn spell_superscript_alef(items: &Items) -> Items {
    let mut spelled = Items::new();
    let mut rest = &items[..];
    while let Some(&first) = rest.first() {
        let len = 1 + rest[1..].iter().take_while(|item| is_mark(item.c)).count();
        let (cluster, after) = rest.split_at(len);
        rest = after;
        let start = spelled.len();
        spelled.extend(cluster.iter().copied().filter(|item| item.c != '\u{670}'));
        if spelled.len() - start == len {
            continue;
        }
        let next = after.first().map(|item| item.c);
        let is_inside = next.is_some_and(chars::is_letter);
        match first.c {
            // «علىٰ» has its alef already; in «هدىٰهم» it stands inside the word.
            'ى' | 'ی' if is_inside => spelled[start].c = 'ا',
            'ى' | 'ی' => {}
            // «صلوٰة»
            'و' if next == Some('ة') => spelled[start].c = 'ا',
            // «اللّٰه»
            'ل' if next == Some('ه') && last_letter(&spelled[..start]) == Some('ل') => {}
            // Behind all marks, where it cannot take up a madda or hamza that is not its own.
            _ => spelled.push(Item { c: 'ا', at: cluster[len - 1].at }),
        }
    }
    spelled
}

fn last_letter(items: &[Item]) -> Option<char> {
    items.iter().rev().map(|item| item.c).find(|&c| !is_mark(c))
}

/// Tatweels go inside words and at their ends. One is kept behind a letter that stands alone, «هـ», and where no letter
/// comes before: an ending by itself «ـهم», a vowel by itself «ـَ», a dash.
fn strip_tatweel_but_abbreviations(items: &mut Items) {
    let is_tatweel = |item: &Item| item.c == 'ـ';
    let mut kept = Items::new();
    let mut letters = 0;
    let mut index = 0;
    while index < items.len() {
        let item = items[index];
        if is_tatweel(&item) {
            index += items[index..].iter().take_while(|item| is_tatweel(item)).count();
            let after = items[index..].iter().find(|item| !is_mark(item.c));
            let is_final = !after.is_some_and(|item| chars::is_letter(item.c) || is_tatweel(item));
            if letters == 0 || letters == 1 && is_final {
                kept.push(item);
                // Any further one belongs to the same stroke.
                letters = letters.max(2);
            }
            continue;
        }
        if chars::is_letter(item.c) {
            letters += 1;
        } else if !is_mark(item.c) {
            letters = 0;
        }
        kept.push(item);
        index += 1;
    }
    *items = kept;
}

/// Composes and folds, one letter with its marks at a time.
fn clusters(settings: Normalizer, items: &Items) -> Items {
    let mut out = Items::new();
    let mut rest = &items[..];
    while let Some(first) = rest.first() {
        let len = 1 + rest[1..].iter().take_while(|item| continues_cluster(settings, item.c)).count();
        if len == 1 && !continues_cluster(settings, first.c) {
            out.push(Item { c: settings.fold(first.c), at: first.at });
        } else {
            cluster(settings, &rest[..len], &mut out);
        }
        rest = &rest[len..];
    }
    out
}

fn continues_cluster(settings: Normalizer, c: char) -> bool {
    if c < '\u{300}' {
        return false;
    }
    is_mark(c) || settings.has(COMPOSE) && !composes_alone(c)
}

fn cluster(settings: Normalizer, source: &[Item], out: &mut Items) {
    let mut items: Items = source.iter().copied().collect();
    // A fold can make a pair that composes (ی with a hamza) and the other way round; each round joins a mark, so
    // there are few.
    loop {
        let composed = compose(settings, &mut items);
        let mut changed = composed;
        for item in &mut items {
            let folded = settings.fold(item.c);
            changed |= folded != item.c;
            item.c = folded;
        }
        if changed {
            continue;
        }
        let before = items.len();
        if settings.marks().is_superset(Marks::HAMZA_MADDA) {
            items.retain(|item| !Marks::HAMZA_MADDA.contains(item.c));
        }
        if items.len() == before {
            break;
        }
    }
    if settings.has(TYPING_ORDER) && items.iter().any(|item| chars::is_mark(item.c)) {
        order_as_typed(&mut items);
    }
    out.extend(items);
}

fn is_nonstarter(item: &Item) -> bool {
    chars::combining_class(item.c) != 0
}

/// Brings a cluster into composed form, as far as the settings ask for it. Returns whether it changed.
fn compose(settings: Normalizer, items: &mut Items) -> bool {
    let is_typed_arabic = settings.has(TYPING_ORDER) && items.iter().any(|item| chars::is_mark(item.c));
    if !settings.has(COMPOSE) && !is_typed_arabic {
        return settings.joins_hamza() && join_hamza(items);
    }
    if is_nfc_quick(items.iter().map(|item| item.c)) == IsNormalized::Yes {
        return false;
    }
    let at = items.first().map_or(0, |item| item.at);
    let composed: Items = items.iter().map(|item| item.c).nfc().map(|c| Item { c, at }).collect();
    let changed = !is_same(&composed, items);
    if changed {
        *items = composed;
    }
    changed
}

fn is_same(a: &[Item], b: &[Item]) -> bool {
    a.iter().map(|item| item.c).eq(b.iter().map(|item| item.c))
}

/// Lets a hamza or madda that is written as a mark join its letter, by the rules of canonical composition: of the
/// marks below (class 220), then of those above (230), the first may join. The order of other marks stays.
fn join_hamza(items: &mut Items) -> bool {
    let Some(&Item { c: letter, at }) = items.first() else { return false };
    if !items[1..].iter().any(|item| Marks::HAMZA_MADDA.contains(item.c)) {
        return false;
    }
    // A letter that has one already may have to change it for one below: آ with a hamza below is إ with a madda.
    let mut joined = items.clone();
    let mut parts = Items::new();
    unicode_normalization::char::decompose_canonical(letter, |c| parts.push(Item { c, at }));
    joined.splice(..1, parts);
    for class in [220, 230] {
        let marks = joined[1..].iter().take_while(|item| is_nonstarter(item));
        let Some(index) = marks.map(|item| chars::combining_class(item.c)).position(|c| c == class) else { continue };
        let mark = joined[index + 1].c;
        if let Some(c) = unicode_normalization::char::compose(joined[0].c, mark).filter(|_| is_hamza_madda(mark)) {
            joined.remove(index + 1);
            joined[0].c = c;
            let changed = !is_same(&joined, items);
            *items = joined;
            return changed;
        }
    }
    // Letters that it joins none of stay in one piece, those of other scripts among them.
    false
}

fn is_hamza_madda(c: char) -> bool {
    Marks::HAMZA_MADDA.contains(c)
}

/// The rendering order of UAX 53 for a cluster: in each run of marks the shadda comes first, and before it the marks
/// that belong to the letter, those below before those above. Then the letter is composed again.
fn order_as_typed(items: &mut Items) {
    let mut ordered = items.clone();
    if chars::is_letter(items[0].c) {
        let at = items[0].at;
        let letter_len = 1 + items[1..].iter().take_while(|item| is_nonstarter(item)).count();
        let parts: Items = items[..letter_len].iter().map(|item| item.c).nfd().map(|c| Item { c, at }).collect();
        ordered.splice(..letter_len, parts);
    }
    for run in ordered.chunk_by_mut(|a, b| is_nonstarter(a) == is_nonstarter(b)) {
        if is_nonstarter(&run[0]) {
            order_run(run);
        }
    }
    join_hamza(&mut ordered);
    if !is_same(&ordered, items) {
        // The marks changed places, so the cluster stands for its source as a whole.
        let at = items[0].at;
        ordered.iter_mut().for_each(|item| item.at = at);
        *items = ordered;
    }
}

fn order_run(marks: &mut [Item]) {
    let class = |item: &Item| chars::combining_class(item.c);
    marks.sort_by_key(|item| class(item) != 33);
    for moved in [230, 220] {
        let Some(start) = marks.iter().position(|item| class(item) == moved) else { continue };
        let len =
            marks[start..].iter().take_while(|item| class(item) == moved && chars::row(item.c).is_modifier()).count();
        marks[..start + len].rotate_right(len);
    }
}

fn reduce_elongation(settings: Normalizer, items: &mut Items) {
    let longest = settings.elongation();
    let shortest_run = longest.saturating_add(1).max(3);
    // Where a final yeh is to become an alef maksura, both are the same letter.
    let letter = |c| if c == 'ى' && settings.has(FOLD_FINAL_YEH) { 'ي' } else { c };
    let len_of_run = |items: &[Item]| items.iter().take_while(|item| letter(item.c) == letter(items[0].c)).count();
    let is_run = |items: &[Item]| chars::is_letter(items[0].c) && len_of_run(items) >= shortest_run;
    let Some(first) = (0..items.len()).find(|&index| is_run(&items[index..])) else { return };
    let addresses = Addresses::find(items);
    let mut kept: Items = items[..first].iter().copied().collect();
    let mut index = first;
    while index < items.len() {
        let run = len_of_run(&items[index..]);
        let is_kept = !is_run(&items[index..]) || addresses.contain(index);
        let is_name = items[index].c == 'ل' && is_name_of_god(&kept, items.get(index + run));
        let keep = if is_kept { run } else { longest.max(1 + usize::from(is_name)) };
        kept.extend(items[index..index + keep].iter().copied());
        index += run;
    }
    *items = kept;
}

/// Whether a run of lams between these has two of them: «الله», «لله», «والله», «ولله».
fn is_name_of_god(before: &[Item], after: Option<&Item>) -> bool {
    let may_stand_before = |c| matches!(c, 'ا' | 'أ' | 'آ' | 'ٱ' | 'و' | 'ف') || !chars::is_letter(c);
    after.is_some_and(|item| item.c == 'ه') && before.last().is_none_or(|item| may_stand_before(item.c))
}

/// URLs, e-mail addresses and @mentions: a changed letter or digit would make another address of them.
struct Addresses {
    /// Ranges of indexes into the items.
    ranges: Vec<std::ops::Range<usize>>,
}

impl Addresses {
    fn find(items: &[Item]) -> Self {
        let mut ranges = Vec::new();
        // Without one of these there is no address, and most words have none.
        if items.iter().any(|item| matches!(item.c, '@' | ':' | '.')) {
            let text: String = items.iter().map(|item| item.c).collect();
            let (mut byte, mut index) = (0, 0);
            let mut index_of = |end: usize| {
                index += text[byte..end].chars().count();
                byte = end;
                index
            };
            for found in address::ranges(&text) {
                ranges.push(index_of(found.start)..index_of(found.end));
            }
        }
        Self { ranges }
    }

    fn contain(&self, index: usize) -> bool {
        let after = self.ranges.partition_point(|range| range.start <= index);
        after > 0 && index < self.ranges[after - 1].end
    }
}

/// Characters that stand inside a word without being a letter of it.
fn is_transparent(c: char) -> bool {
    is_mark(c) || matches!(c, 'ـ' | '\u{200C}' | '\u{200D}') || chars::control(c).is_some()
}

fn fold_final_yeh(items: &mut Items) {
    let mut is_final = true;
    for item in items.iter_mut().rev() {
        if is_transparent(item.c) {
            continue;
        }
        if item.c == 'ي' && is_final {
            item.c = 'ى';
        }
        is_final = !chars::is_letter(item.c);
    }
}

/// Whether digits stand on both sides of an item. Bidi marks between them count as absent.
fn is_between_digits(items: &[Item], index: usize) -> bool {
    let is_digit = |c: char| chars::digit_value(c).is_some();
    let visible = |item: &&Item| chars::control(item.c) != Some(Control::Bidi);
    let before = items[..index].iter().rev().find(visible);
    let after = items[index + 1..].iter().find(visible);
    before.is_some_and(|item| is_digit(item.c)) && after.is_some_and(|item| is_digit(item.c))
}

fn is_after_digit(items: &[Item], index: usize) -> bool {
    let before = items[..index].iter().rev().find(|item| chars::control(item.c) != Some(Control::Bidi));
    before.is_some_and(|item| chars::digit_value(item.c).is_some())
}

fn map_digits(items: &mut Items, target: Digits) {
    if target == Digits::Ascii {
        for index in 0..items.len() {
            items[index].c = match items[index].c {
                '٫' if is_between_digits(items, index) => '.',
                '٬' if is_between_digits(items, index) => ',',
                '٪' if is_after_digit(items, index) => '%',
                c => chars::digit_value(c).map_or(c, |digit| char::from(b'0' + digit as u8)),
            };
        }
        return;
    }
    if !items.iter().any(|item| chars::digit_value(item.c).is_some()) {
        return;
    }
    let zero = if target == Digits::Arabic { 0x660 } else { 0x6F0 };
    let addresses = Addresses::find(items);
    let mut index = 0;
    while index < items.len() {
        if chars::digit_value(items[index].c).is_none() || addresses.contain(index) {
            index += 1;
            continue;
        }
        let end = index + number_len(&items[index..]);
        let number = &mut items[index..end];
        let is_well_formed = is_well_formed(number);
        for item in number {
            item.c = match item.c {
                '.' if is_well_formed => '٫',
                ',' if is_well_formed => '٬',
                c => chars::digit_value(c).and_then(|digit| char::from_u32(zero + digit)).unwrap_or(c),
            };
        }
        if let Some(item) = items.get_mut(end).filter(|item| item.c == '%') {
            item.c = '٪';
        }
        index = end;
    }
}

/// The length of the digits, separators between digits and bidi marks from the first digit on.
fn number_len(items: &[Item]) -> usize {
    let mut end = 0;
    for (index, item) in items.iter().enumerate() {
        let is_inside = chars::control(item.c) == Some(Control::Bidi)
            || matches!(item.c, '.' | ',' | '٫' | '٬') && index == end && is_between_digits(items, index);
        if chars::digit_value(item.c).is_some() || is_inside {
            end = index + 1;
        } else {
            break;
        }
    }
    end
}

/// Whether full stops and commas separate: commas before groups of three digits, then at most one full stop.
fn is_well_formed(number: &[Item]) -> bool {
    let text: String = number.iter().map(|item| item.c).filter(|&c| chars::control(c).is_none()).collect();
    let mut parts = text.split('.');
    let whole = parts.next().unwrap_or_default();
    let fraction = parts.next();
    if parts.next().is_some() || fraction.is_some_and(|digits| digits.contains(',')) {
        return false;
    }
    let mut groups = whole.split(',').map(|group| group.chars().count());
    let first = groups.next().unwrap_or(0);
    let mut is_grouped = false;
    let are_three = groups.all(|len| {
        is_grouped = true;
        len == 3
    });
    are_three && (!is_grouped || (1..=3).contains(&first))
}

fn map_punctuation(items: &mut Items) {
    for index in 0..items.len() {
        items[index].c = match items[index].c {
            '،' if !is_between_digits(items, index) => ',',
            '۔' if !is_between_digits(items, index) => '.',
            c => c,
        };
    }
}

fn stem_words(items: &mut Items) {
    let is_word = |item: &Item| item.c.is_alphanumeric() || chars::is_mark(item.c) || item.c == 'ـ';
    let mut kept = Items::new();
    for run in items.chunk_by(|a, b| is_word(a) == is_word(b)) {
        if !is_word(&run[0]) {
            kept.extend(run.iter().copied());
            continue;
        }
        let word: String = run.iter().map(|item| item.c).collect();
        let stem = stem::light10(&word);
        let start = word[..stem.as_ptr() as usize - word.as_ptr() as usize].chars().count();
        kept.extend(run[start..start + stem.chars().count()].iter().copied());
    }
    *items = kept;
}

fn collapse_spaces(items: &mut Items, mut after_space: bool) {
    items.retain(|item| {
        let is_space = item.c.is_whitespace();
        let is_repeated = is_space && after_space;
        after_space = is_space;
        !is_repeated
    });
    for item in items.iter_mut().filter(|item| item.c.is_whitespace()) {
        item.c = ' ';
    }
}
