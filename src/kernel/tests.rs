//! Each kernel beside the obvious way, on every pair of characters at every place of a block, on random tables and texts.
//!
//! `ARABIC_TEXT_EXHAUSTIVE=1 cargo test --release kernel` tries all pairs; without it a share of them is tried.

use unicode_normalization::char::canonical_combining_class as combining_class;

use super::*;

/// Settings as a function of the character: what it becomes, `"="` if it stays; `None` where it is careful.
type Action = fn(char) -> Option<&'static str>;

fn entry(action: Action, c: char) -> Entry {
    match action(c) {
        None => Entry::CAREFUL,
        Some("<") => Entry::ordered(c, combining_class(c)),
        Some("") => Entry::DROP,
        Some("=") => Entry::char(c),
        Some(to) => to.chars().next().map_or(Entry::DROP, Entry::char),
    }
}

fn keeps(action: Action, c: char) -> bool {
    action(c).is_some_and(|to| to == "=" || to.chars().eq([c]))
}

fn table(action: Action, family: Family) -> Table {
    // The lead bytes of other scripts than Arabic and typographic punctuation.
    let table = Table::new(
        |c| entry(action, c),
        |c| keeps(action, c),
        |lead| matches!(lead, 0xE1 | 0xE3..=0xED) && keeps(action, '\u{3042}'),
        false,
    );
    if action('\u{FE8D}') != Some("=") {
        table.learn_forms(|| Forms::new(|c| form(action, c)));
    }
    Table { family, ..table }
}

/// The forms that a kernel has to know.
const FORMS: std::ops::RangeInclusive<char> = '\u{FB50}'..='\u{FEFF}';

fn form(action: Action, c: char) -> Form {
    match action(c) {
        None | Some("") => Form::CAREFUL,
        Some("=") => Form::letters(std::iter::once(c)),
        Some(letters) => Form::letters(letters.chars()),
    }
}

/// One letter to four, some that stay, some that the kernel cannot do.
fn spelling(c: char) -> Option<&'static str> {
    match c {
        '\u{FD3E}' | '\u{FE0F}' => Some("="),
        'ﻻ' => Some("لا"),
        'ﷲ' => Some("الله"),
        'ﯔ' => Some("x"),
        '\u{FE70}'..='\u{FE7F}' | '\u{FEFF}' | 'ﷺ' => None,
        '\u{FE80}' => Some(""),
        _ => {
            const LETTERS: [&str; 8] = ["ا", "ء", "ۿ", "ک", "ظ", "م", "لآ", "ـ"];
            Some(LETTERS[(c as usize).wrapping_mul(0x9E37_79B9) >> 13 & 7])
        }
    }
}

/// Marks go, letters become letters of other leads, digits ASCII, some characters stop.
fn searching(c: char) -> Option<&'static str> {
    match c {
        '\u{64B}'..='\u{65F}' | '\u{640}' | '\u{670}' | '\u{6D6}'..='\u{6DC}' | '\u{6DF}'..='\u{6E4}' | '\u{6EA}' => {
            Some("")
        }
        'أ' | 'إ' | 'آ' | 'ٱ' => Some("ا"),
        'ة' | 'ۀ' | 'ہ' | 'ھ' => Some("ه"),
        'ى' | 'ی' | 'ئ' => Some("ي"),
        'ک' => Some("ك"),
        'ؤ' => Some("و"),
        '٣' | '۳' => Some("3"),
        '٠' | '۰' => Some("0"),
        '؟' => Some("?"),
        'A' => Some("a"),
        'Z' => Some("z"),
        'É' => Some("é"),
        '٪' | '٫' | 'ۂ' | '\u{200F}' | '\u{301}' => None,
        c if FORMS.contains(&c) => spelling(c),
        _ => Some("="),
    }
}

/// Some marks stay in canonical order, some go.
fn composing(c: char) -> Option<&'static str> {
    match c {
        '\u{652}' | '\u{640}' => Some(""),
        '\u{64B}'..='\u{651}' | '\u{670}' | '\u{6D6}' | '\u{6E3}' => Some("<"),
        '\u{653}'..='\u{655}' => None,
        'أ' => Some("ا"),
        c if FORMS.contains(&c) => spelling(c),
        _ => Some("="),
    }
}

fn touching_nothing(_: char) -> Option<&'static str> {
    Some("=")
}

/// So many different rows that both parts of a set are needed; every character of the block in one of four ways.
fn scattering(c: char) -> Option<&'static str> {
    let hash = (c as u32).wrapping_mul(0x9E37_79B9) >> 16;
    match (c, hash % 16) {
        (' ' | '\n', _) => Some("="),
        (..='\u{7F}', 0) => None,
        ('\u{600}'..='\u{6FF}', 0 | 1) => None,
        ('\u{600}'..='\u{6FF}', 2..=5) => Some(""),
        ('\u{600}'..='\u{6FF}', 6..=8) => Some("w"),
        ('\u{600}'..='\u{6FF}', 9..=11) => Some("ظ"),
        ('\u{600}'..='\u{6FF}', 12) => Some("ۿ"),
        _ => Some("="),
    }
}

const ACTIONS: [Action; 4] = [searching, touching_nothing, scattering, composing];

fn families() -> impl Iterator<Item = Family> {
    let known = [
        Family::Portable,
        #[cfg(target_arch = "x86_64")]
        Family::Ssse3,
        #[cfg(target_arch = "x86_64")]
        Family::Avx2,
    ];
    let best = Family::of_this_machine();
    known.into_iter().take_while(move |&family| family != best).chain([best])
}

fn check(action: Action, table: &Table, text: &str) {
    let what = || format!("{:?} on {text:?}", table.family);
    let mut out = String::from("before");
    let end = append(table, text, 0, &mut out);
    let mut expected = String::from("before");
    for c in text[..end].chars() {
        match action(c).unwrap_or_else(|| panic!("passed {c:?}: {}", what())) {
            "=" => expected.push(c),
            // Sorted in, behind marks of the same class.
            "<" => {
                let marks = expected.chars().rev().take_while(|&mark| action(mark) == Some("<"));
                let later = marks.take_while(|&mark| combining_class(mark) > combining_class(c));
                expected.insert(expected.len() - later.map(char::len_utf8).sum::<usize>(), c);
            }
            to => expected.push_str(to),
        }
    }
    assert_eq!(out, expected, "{}", what());
    let mut word = String::from("before");
    if append_word(table, text, &mut word) {
        assert_eq!((word.as_str(), end), (expected.as_str(), text.len()), "as a word: {}", what());
    } else {
        assert_eq!(word, "before", "{}", what());
    }
    let written = end;
    assert!(!is_unchanged_word(table, text) || expected["before".len()..] == *text, "as a word: {}", what());

    let mut places = Places::new(text.len());
    let mut recorded = String::from("before");
    let end = append_with_places(table, text, 0, &mut recorded, Some(&mut places));
    assert!(text[..end].chars().all(|c| action(c).is_some_and(|to| to.chars().count() < 2)), "no place: {}", what());
    let stays = |&(_, c): &(usize, char)| action(c) != Some("");
    let expected = text[..end].char_indices().filter(stays).map(|(at, _)| at);
    assert!(counted(places).iter().eq(expected), "places: {}", what());

    let knows_form = |c| FORMS.contains(&c) && table.forms.get().is_some() && form(action, c) != Form::CAREFUL;
    let is_in_page = |c: char| c.is_ascii() || ('\u{600}'..='\u{6FF}').contains(&c);
    let is_ordered = |c| action(c) == Some("<");
    let stops = |c| {
        let is_other = !is_in_page(c) && !knows_form(c);
        action(c).is_none() || is_ordered(c) || is_other && (c >= '\u{800}' || !keeps(action, c))
    };
    // With places also before marks in disorder and ligatures.
    let may_stop = |c| stops(c) || action(c).is_some_and(|to| to.chars().count() > 1);
    assert!(text[end..].chars().next().is_none_or(may_stop), "stops at {end}: {}", what());
    // Behind marks that change places ligatures stop it.
    let last = text[..written].chars().next_back();
    let may_stop = |c| stops(c) || last.is_some_and(is_ordered) && may_stop(c);
    assert!(text[written..].chars().next().is_none_or(may_stop), "stops at {written}: {}", what());

    let same = skip_unchanged(table, text, 0);
    assert!(
        text[..same].chars().all(|c| keeps(action, c) || is_ordered(c)),
        "passed a change before {same}: {}",
        what()
    );
    for (before, mark) in text[..same].chars().zip(text[..same].chars().skip(1)) {
        let is_disorder = is_ordered(before) && is_ordered(mark) && combining_class(before) > combining_class(mark);
        assert!(!is_disorder, "passed marks in disorder before {same}: {}", what());
    }
    let may_stop = |c| !keeps(action, c) || !is_in_page(c) && c >= '\u{800}';
    assert!(text[same..].chars().next().is_none_or(may_stop), "found a change at {same}: {}", what());
}

#[test]
fn every_pair_at_every_offset() {
    let is_exhaustive = std::env::var_os("ARABIC_TEXT_EXHAUSTIVE").is_some();
    let others = "aAZ1 \n\u{7F}éÉ\u{301}\u{200F}\u{2019}あ\u{8D3}ﻻﷲﷺﺀﺍﻴﯓﯔ\u{FE70}\u{FE0F}\u{FEFF}Ａ\u{F8FF}😀\u{750}";
    let characters: Vec<char> = ('\u{600}'..='\u{6FF}').chain(others.chars()).collect();
    // A prime, so that every character and every offset gets its turn.
    let step = if is_exhaustive { 1 } else { 41 };
    for action in ACTIONS {
        for family in families() {
            let table = table(action, family);
            let pairs = characters.iter().flat_map(|&a| characters.iter().map(move |&b| (a, b)));
            let places = pairs.flat_map(|pair| (0..=block::LEN).map(move |offset| (pair, offset)));
            let mut text = String::new();
            for ((first, second), offset) in places.step_by(step) {
                text.clear();
                text.extend(std::iter::repeat_n('x', offset));
                text.extend([first, second]);
                text.push_str("y سلام ");
                if offset % 2 == 0 {
                    text.extend(std::iter::repeat_n('و', block::LEN));
                }
                check(action, &table, &text);
            }
        }
    }
}

/// A generator of random numbers, the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % bound as u64) as usize
    }
}

#[test]
fn random_texts_of_every_length() {
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    let frequent: Vec<char> = "ابتلميوهأةىؤ\u{64E}\u{651}\u{650}\u{640} .a3٣".chars().collect();
    let rounds = if cfg!(debug_assertions) { 20 } else { 200 };
    for action in ACTIONS {
        for family in families() {
            let table = table(action, family);
            // Nothing but forms, which make the text longer than there was room for.
            check(action, &table, &"\u{FDF2}ﻻ".repeat(200));
            for len in (0..300).cycle().take(300 * rounds) {
                // From texts of letters and marks alone to all kinds of characters.
                let rare = random.below(40);
                let text: String = (0..len)
                    .map(|_| match random.below(200) {
                        roll if roll >= rare => frequent[random.below(frequent.len())],
                        0 => char::from_u32(random.below(0x11_0000) as u32).unwrap_or('ا'),
                        1..=3 => char::from_u32(random.below(0x3000) as u32).unwrap_or('ا'),
                        4..=9 => char::from_u32(0xFB50 + random.below(0x3C0) as u32).unwrap_or('ا'),
                        _ => char::from_u32(0x600 + random.below(0x100) as u32).unwrap_or('ا'),
                    })
                    .collect();
                check(action, &table, &text);
            }
        }
    }
}

#[test]
fn places_are_found() {
    let mut random = Random(1);
    for len in (0..3000).step_by(7) {
        let (mut places, mut expected) = (Places::new(len), Vec::new());
        let some = 1 + random.below(40);
        for at in (0..len).filter(|at| at % 5 != 0 || random.below(some) == 0) {
            places.insert(at);
            expected.push(at);
        }
        let (start, end) = (random.below(len + 1), random.below(len + 1));
        places.remove(start, end);
        expected.retain(|&at| !(start..end).contains(&at));
        let places = counted(places);
        assert!(places.iter().eq(expected.iter().copied()));
        for at in 0..=len {
            assert_eq!(places.count_before(at), expected.partition_point(|&place| place < at));
            assert_eq!(places.contain(at), expected.binary_search(&at).is_ok());
            assert_eq!(places.find(at), expected.get(at).copied());
        }
    }
}
