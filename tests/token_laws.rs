//! Laws of tokens and sentences, on random text that is dense in what makes trouble.

#[path = "laws/tokens.rs"]
mod laws;
mod seeded;

use std::time::Instant;

use arabic_text::{TokenKind, Tokenizer, sentences, tokenize};
use proptest::prelude::*;

/// Characters and pieces that the tokenizer looks at, and some of every other kind.
fn piece() -> impl Strategy<Value = String> {
    let signs: Vec<char> = concat!(
        "ادوفبكلمنهـءﻻﷲﷺ\u{FDFC}\u{6DD}\u{64E}\u{651}\u{200F}\u{200C}\u{200D}\u{2067}\u{200B}\u{FEFF}\0",
        "abGIZzéЯ字ก²½09٠٣٩۵ .,:;!?'’\"()[]«»“”-_/+%@#*&=<>^$|~\\`،؛؟۔…٫٬٪٭—°€",
        " \t\n\r\u{A0}\u{2028}\u{85}\u{301}\u{FE0F}\u{20E3}☎❤👩🏽🇪🇬🏴",
    )
    .chars()
    .collect();
    let pieces = [
        "https://",
        "www.",
        "example.com",
        "info@mail.org",
        "@ahmad_9",
        "#وسم_1",
        "12/03/2024",
        "٣:٣٠",
        "+966501234567",
        "1,234.56",
        "١٬٢٣٤٫٥",
        "أ.د.",
        "د. ",
        "ر.س",
        "Dr. ",
        "U.S.A.",
        "...",
        ":)",
        ":-D",
        "<3",
        "5️⃣",
        "👨‍👩‍👧",
        "كلمة",
        "ثم ",
        "word",
        ". ",
        "1. ",
        "؟!",
        "\"\u{200F}",
    ];
    prop_oneof![
        3 => proptest::sample::select(signs).prop_map(String::from),
        2 => proptest::sample::select(pieces.to_vec()).prop_map(String::from),
        1 => any::<char>().prop_map(String::from),
    ]
}

fn text() -> impl Strategy<Value = String> {
    proptest::collection::vec(piece(), 0..24).prop_map(|pieces| pieces.concat())
}

fn tokenizer() -> impl Strategy<Value = Tokenizer> {
    (0..3_usize, any::<bool>())
        .prop_map(|(profile, parts)| [Tokenizer::WORDS, Tokenizer::UAX29, Tokenizer::UD][profile].hashtag_parts(parts))
}

fn is_gap(c: char) -> bool {
    c.is_whitespace() || c == '\u{200B}'
}

fn facts(tokenizer: Tokenizer, text: &str) -> Vec<(String, usize, TokenKind)> {
    tokenizer.tokens(text).map(|token| (token.text().to_owned(), token.start(), token.kind())).collect()
}

proptest! {
    #![proptest_config(seeded::config(4_000))]

    #[test]
    fn tokens_rebuild_the_text(tokenizer in tokenizer(), text in text()) {
        laws::tokens_rebuild_the_text(tokenizer, &text);
    }

    #[test]
    fn white_space_changes_no_other_token(tokenizer in tokenizer(), text in text()) {
        laws::white_space_changes_no_other_token(tokenizer, &text);
    }

    #[test]
    fn sentences_rebuild_the_text(tokenizer in tokenizer(), text in text()) {
        laws::sentences_rebuild_the_text(tokenizer, &text);
    }

    #[test]
    fn sentences_are_made_of_tokens(text in text()) {
        laws::sentences_are_made_of_tokens(&text);
    }

    /// A prefix up to a border in front of white space has the first of the tokens, but for the full stop of a single
    /// letter or listed abbreviation, which asks what follows.
    #[test]
    fn prefixes_have_the_first_tokens(text in text()) {
        for tokenizer in [Tokenizer::WORDS, Tokenizer::UD] {
            let all = facts(tokenizer, &text);
            for (index, (token, start, kind)) in all.iter().enumerate() {
                let end = start + token.len();
                let is_open = *kind == TokenKind::Abbreviation && token.matches('.').count() == 1;
                if !is_open && text[end..].starts_with(is_gap) {
                    prop_assert_eq!(&facts(tokenizer, &text[..end])[..], &all[..=index]);
                }
            }
        }
    }

    /// Lines can be done one by one.
    #[test]
    fn lines_are_independent(first in text(), second in text()) {
        let whole = format!("{first}\n{second}");
        for tokenizer in [Tokenizer::WORDS, Tokenizer::UD] {
            let mut parts = facts(tokenizer, &first);
            let behind = facts(tokenizer, &second);
            parts.extend(behind.into_iter().map(|(text, start, kind)| (text, start + first.len() + 1, kind)));
            prop_assert_eq!(facts(tokenizer, &whole), parts);
            let mut parts: Vec<String> = tokenizer.sentences(&first).map(|s| s.text().to_owned()).collect();
            parts.extend(tokenizer.sentences(&second).map(|s| s.text().to_owned()));
            let found: Vec<String> = tokenizer.sentences(&whole).map(|s| s.text().to_owned()).collect();
            prop_assert_eq!(found, parts);
        }
    }

    /// White space is the same whatever its kind.
    #[test]
    fn no_break_spaces_part_words(first in "[ا-ي]{1,5}", second in "[ا-ي]{1,5}", space in "[ \t\u{A0}\u{200B}\u{2009}]") {
        let text = format!("{first}{space}{second}");
        let tokens: Vec<&str> = tokenize(&text).map(|token| token.text()).collect();
        prop_assert_eq!(tokens, vec![&*first, &*second]);
    }
}

/// Text without end of what could take quadratic time.
#[test]
fn linear_on_hostile_text() {
    let len = if cfg!(debug_assertions) { 1 << 18 } else { 10 << 20 };
    for unit in [
        ".",
        "..a",
        "@",
        "a@",
        "a@b.c@",
        "@1",
        "1,",
        "1,1",
        "1.",
        "1:",
        "1/",
        "1-",
        ":",
        ":)",
        ":-",
        "#",
        "#1",
        "#_",
        "a",
        "a.",
        "a'",
        "و",
        "و.",
        "أ.د",
        "ـ",
        "وـ",
        "\u{64E}",
        "\u{200F}",
        "\u{200F}.",
        "1\u{200F}",
        "+1",
        "+",
        "a-",
        "www.",
        "a://",
        "a://.",
        "http://(",
        ")",
        "https://a)",
        "\"",
        "\"a. ",
        "؟",
        "؟ ",
        "نعم. ",
        "a. ",
        "أ. ",
        "5\u{20E3}",
        "👩\u{200D}",
        "🇪",
        "\u{1F3FD}",
        "ﷺ",
        "\u{6DD}",
        "字",
        "<",
        "(",
        "(:",
        "^",
        "\n",
        " ",
        "\u{200B}",
        "1 ",
        "_",
        "د. \u{200F}",
    ] {
        let text = unit.repeat(len / unit.len());
        for tokenizer in [Tokenizer::WORDS, Tokenizer::UD] {
            let start = Instant::now();
            std::hint::black_box(tokenizer.tokens(&text).count());
            std::hint::black_box(tokenizer.sentences(&text).count());
            let took = start.elapsed();
            // Ten megabytes take less than a second where nothing is wrong.
            assert!(took.as_secs() < 10, "{tokenizer:?} took {took:?} on {unit:?}");
        }
    }
}

#[test]
fn the_end_stays_the_end() {
    let (mut tokens, mut parts) = (tokenize("نص. "), sentences("نص. "));
    assert_eq!((tokens.by_ref().count(), parts.by_ref().count()), (2, 1));
    assert!(tokens.next().is_none() && parts.next().is_none());
    let blank: Vec<&str> = Tokenizer::WORDS.whitespace(true).sentences(" \n").map(|part| part.text()).collect();
    assert_eq!(blank, [" \n"]);
}
