//! Laws of functions on any text, on random text that is dense in what makes trouble.

#[path = "laws/clitics.rs"]
mod clitics;
#[path = "laws/find.rs"]
mod find;
#[path = "laws/inspect.rs"]
mod inspection;
#[path = "laws/normalize.rs"]
mod laws;
#[path = "laws/lexicon.rs"]
mod lexicon;
#[path = "laws/transliterate.rs"]
mod transliterate;

mod seeded;

use arabic_text::{Digits, Marks, Normalizer, PresentationForms, SuperscriptAlef, chars, inspect, strip_diacritics};
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

/// Characters that the steps of normalization look at, and some of every other kind.
fn character() -> impl Strategy<Value = char> {
    let troublemakers: Vec<char> = concat!(
        "اأإآٱبتهويىئؤءةلمنسشكگکیہھۀۂەےۓٴٵٶٸٮٯں",
        "\u{640}\u{64B}\u{64E}\u{64F}\u{650}\u{651}\u{652}\u{653}\u{654}\u{655}\u{656}\u{657}\u{658}\u{670}",
        "\u{6D6}\u{6DC}\u{6E1}\u{6E3}\u{6E7}\u{8CA}\u{8F0}\u{10EFC}\u{10EF4}\u{10EFD}\u{883}\u{870}\u{886}",
        "\u{6DD}\u{6E5}\u{61C}\u{200B}\u{200C}\u{200D}\u{200E}\u{200F}\u{202B}\u{2067}\u{FEFF}\u{AD}\u{34F}",
        "٠١٥٩۰۳0159.,٫٬٪%،؛؟۔:/@-!",
        "ﷲﷺﷻ﷼﷽ﻻﻵﺁﺍﻣﻲﹰﹷﱞﳲ\u{FE7C}\u{FE82}\u{FBA4}",
        "aAeEhHiIİßẞΩÅK\u{300}\u{301}\u{307}\u{323}\u{331}\u{308}\u{5B0}\u{1100}\u{1161}\u{11A8}\u{AC00}\u{958}\u{2126}",
        " \n\t\u{A0}\u{2000}\u{3000}\u{85}😀🇪🇬\u{FE0F}"
    )
    .chars()
    .collect();
    prop_oneof![
        8 => proptest::sample::select(troublemakers),
        2 => proptest::char::range('\u{600}', '\u{6FF}'),
        1 => proptest::char::range('\u{FB50}', '\u{FEFC}'),
        1 => any::<char>(),
    ]
}

fn text() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        6 => proptest::collection::vec(character(), 0..12).prop_map(|chars| chars.into_iter().collect::<String>()),
        1 => (character(), 1..7_usize).prop_map(|(c, len)| c.to_string().repeat(len)),
        1 => proptest::sample::select(vec![
            "https://x.y/ككك", "www.ووو.com", "a@b.cc", "@ننن", "1,234.56", "٣٫١٤", "٥٠٪", "الـلــه", "هـ", "اللللله", "ا\u{64E}\u{654}",
        ])
        .prop_map(String::from),
    ];
    proptest::collection::vec(word, 0..6).prop_map(|words| words.concat())
}

fn normalizer() -> impl Strategy<Value = Normalizer> {
    let custom = any::<(u16, u32, u8, [u8; 5])>()
        .prop_map(|(marks, switches, elongation, values)| laws::settings(marks, switches, elongation, values));
    // light10 is left out: the stem of a stem may be shorter still, as in Lucene.
    let profiles: Vec<Normalizer> =
        Normalizer::PROFILES.iter().filter(|profile| profile.name != "light10").map(|p| p.normalizer).collect();
    prop_oneof![1 => proptest::sample::select(profiles), 2 => custom]
}

/// Marks of different classes in another order: canonically equivalent text.
fn shuffled(text: &str, seed: u64) -> String {
    let mut chars: Vec<char> = text.nfd().collect();
    let mut seed = seed | 1;
    for _ in 0..chars.len() {
        for index in 1..chars.len() {
            let class = unicode_normalization::char::canonical_combining_class;
            let (a, b) = (class(chars[index - 1]), class(chars[index]));
            seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            if a != 0 && b != 0 && a != b && seed >> 63 != 0 {
                chars.swap(index - 1, index);
            }
        }
    }
    chars.into_iter().collect()
}

proptest! {
    #![proptest_config(seeded::config(2_000))]

    #[test]
    fn idempotent(normalizer in normalizer(), text in text()) {
        laws::idempotent(normalizer, &text);
    }

    #[test]
    fn borrowed_if_and_only_if_unchanged(normalizer in normalizer(), text in text()) {
        laws::borrowed_if_and_only_if_unchanged(normalizer, &text);
    }

    #[test]
    fn every_way_gives_the_same(normalizer in normalizer(), text in text(), before in "[ a]?") {
        laws::every_way_gives_the_same(normalizer, &text, &before);
    }

    #[test]
    fn long_texts_too(normalizer in normalizer(), words in proptest::collection::vec(text(), 1..40), times in 1..40_usize) {
        let text = words.join(" ").repeat(times);
        let normalized = normalizer.normalize(&text);
        let mut in_place = text.clone();
        normalizer.normalize_in_place(&mut in_place);
        prop_assert_eq!(&in_place, &*normalized);
        prop_assert!(normalizer.chars(&text).eq(normalized.chars()));
    }

    /// Composed, decomposed and shuffled spellings meet in every profile but Lucene's.
    #[test]
    fn equivalent_texts_agree(text in text(), seed in any::<u64>()) {
        for normalizer in [Normalizer::LIGHT, Normalizer::SEARCH, Normalizer::SOCIAL, Normalizer::PERSIAN_SAFE] {
            let composed = normalizer.normalize(&text.nfc().collect::<String>()).into_owned();
            for spelling in [text.clone(), text.nfd().collect(), shuffled(&text, seed)] {
                prop_assert_eq!(&normalizer.normalize(&spelling), &composed);
            }
        }
    }

    /// And so they do with any switches, once composition is on.
    #[test]
    fn composing_settings_respect_equivalence(normalizer in normalizer(), text in text(), seed in any::<u64>()) {
        let normalizer = normalizer.compose(true);
        let expected = normalizer.normalize(&text.nfc().collect::<String>()).into_owned();
        let spelling = shuffled(&text, seed);
        prop_assert_eq!(&normalizer.normalize(&spelling), &expected, "{:?}", normalizer);
    }

    #[test]
    fn parts_equal_the_whole(normalizer in normalizer(), words in proptest::collection::vec(text(), 1..5)) {
        laws::parts_equal_the_whole(normalizer, &words.join("\n"));
    }

    #[test]
    fn offsets_lead_back(normalizer in normalizer(), text in text()) {
        laws::offsets_lead_back(normalizer, &text);
    }

    /// Marks go, and nothing else does.
    #[test]
    fn strips_exactly_the_classes(text in text(), classes in 0..1_u16 << 13) {
        let all = [
            Marks::SHORT_VOWELS, Marks::TANWEEN, Marks::SHADDA, Marks::SUKUN, Marks::SUPERSCRIPT_ALEF,
            Marks::HAMZA_MADDA, Marks::EXTENDED_VOWELS, Marks::SMALL_VOWELS, Marks::QURANIC, Marks::HONORIFICS,
            Marks::TONES, Marks::SMALL_LETTERS, Marks::EXTENDED_C,
        ];
        let marks = all.iter().enumerate().filter(|(bit, _)| classes >> bit & 1 != 0)
            .fold(Marks::NONE, |set, (_, class)| set | *class);
        let stripped = Normalizer::new().strip_marks(marks).normalize(&text).into_owned();
        // Decomposed, so that a hamza that joined its letter counts as the mark that it was.
        let kept = |text: &str| text.nfd().filter(|&c| !marks.contains(c) || Marks::HAMZA_MADDA.contains(c)).nfd().collect::<String>();
        let is_joined = |c: &char| !Marks::HAMZA_MADDA.contains(*c);
        let (kept, left) = (kept(&text), stripped.nfd().collect::<String>());
        prop_assert!(left.chars().filter(is_joined).eq(kept.chars().filter(is_joined)), "{:?} of {:?}", left, kept);
        if marks.is_empty() {
            prop_assert_eq!(stripped, text);
        }
    }

    #[test]
    fn stripped_text_has_no_diacritics(text in text(), seed in any::<u64>()) {
        let stripped = strip_diacritics(&text).into_owned();
        prop_assert!(!inspect(&stripped).has_marks());
        prop_assert!(!stripped.chars().any(chars::is_mark));
        // Without composition other scripts stay as they are, so compare in composed form.
        let nfc = |text: &str| text.nfc().collect::<String>();
        for spelling in [nfc(&text), text.nfd().collect(), shuffled(&text, seed)] {
            prop_assert_eq!(nfc(&strip_diacritics(&spelling)), nfc(&stripped));
        }
    }
}

proptest! {
    #![proptest_config(seeded::config(2_000))]

    #[test]
    fn segments_rebuild_the_word(word in text(), letters in "[وفبكلساحهال]{0,3}[ا-ي\u{64E}\u{651}]{0,8}(ها|هم|ك|ني)?", previous in text()) {
        for word in [&word, &letters] {
            clitics::segments_rebuild_the_word(word, &previous);
            clitics::stems_are_no_longer(word);
        }
    }

    #[test]
    fn the_finder_finds_what_was_looked_for(text in text(), literal in text(), letter in character()) {
        find::matches_are_what_was_looked_for(&letter.to_string(), &text);
        find::matches_are_what_was_looked_for(&literal, &text);
        find::a_text_is_found_in_itself(&text);
        find::any_pattern_is_read(&literal, &text);
    }

    #[test]
    fn transliteration_comes_back(text in text()) {
        transliterate::borrowed_if_and_only_if_unchanged(&text);
        transliterate::the_table_comes_back(&text);
    }

    #[test]
    fn lists_are_read_or_a_line_is_named(rows in proptest::collection::vec(proptest::collection::vec(text(), 1..4), 0..6)) {
        let list: Vec<String> = rows.iter().map(|row| row.join("\t")).collect();
        lexicon::stop_words_are_read_or_a_line_is_named(&list.join("\n"));
    }

    #[test]
    fn questions_have_consistent_answers(a in text(), b in text()) {
        inspection::stripped_text_has_the_same_letters(&a);
        inspection::agreement_goes_both_ways(&a, &b);
    }
}

/// Rows in the format of `data/dialect/`, with mistakes. Each takes a copy of the lexicon.
#[test]
fn dialect_lists_are_read_or_a_line_is_named() {
    for list in [
        "زمبطة\tEGY\tnoun\tstrong\tضجة\tracket",
        "شقنف/شقنفت/يشقنف\tLEV.SY:2,*:1\tverb\tnone\tنظر/نظرت/ينظر|-\tto look\tall\t",
        "# comment\n\nزمبطة\tEGY\tnoun\tvery",
        "ب\tEGY\tverb\tstrong",
        "/\t\t\t\t",
        "\u{FEFF}",
        "زمبطة\tEGY.SY\tnoun\tstrong",
        "زمبطة\tEGY:9\tnoun\tstrong",
        "زمبطة\tEGY\tnoun\tstrong\t\t\tx",
        "زمبطة\tEGY\tnoun\tstrong\t\t\t\tx",
        "\u{64E}\tEGY\tnoun\tstrong",
    ] {
        lexicon::dialect_words_are_read_or_a_line_is_named(list);
    }
}

/// Ten megabytes of what could take quadratic time, in every profile.
#[test]
fn linear_on_hostile_text() {
    let len = if cfg!(debug_assertions) { 1 << 18 } else { 10 << 20 };
    for unit in [
        "\u{64E}",
        "\u{651}\u{64E}",
        "\u{654}",
        "ﻻ",
        "ﷺ",
        "ا\u{654}\u{653}",
        "a\u{301}\u{323}",
        "ـ",
        "و",
        "٣٫",
        "1,",
        "@",
        "\u{200F}",
        " \u{200F}",
    ] {
        // A phrase becomes eighteen characters.
        let len = if unit == "ﷺ" { len / 10 } else { len };
        let text = unit.repeat(len / unit.len());
        for profile in Normalizer::PROFILES {
            let start = std::time::Instant::now();
            let normalizer = profile
                .normalizer
                .digits(Digits::Arabic)
                .fold_final_yeh(true)
                .superscript_alef(SuperscriptAlef::Alef)
                .fold_presentation_forms(PresentationForms::Words);
            std::hint::black_box(normalizer.normalize(&text));
            let mut text = text.clone();
            normalizer.normalize_in_place(&mut text);
            std::hint::black_box(normalizer.normalize_with_offsets(&text));
            assert!(start.elapsed().as_secs() < 60, "{} took {:?} on {unit:?}", profile.name, start.elapsed());
        }
    }
}
