//! Runs the cases of `tests/cases/*.tsv`: one line a case, each with a name.

use std::collections::{HashMap, HashSet};

use arabic_text::clitics::Segmenter;
use arabic_text::number::{Number, find_numbers};
use arabic_text::{Normalizer, Tokenizer, chars, light10};

/// The lines that are no comments, with `file:line` in front.
fn rows<'t>(file: &'static str, text: &'t str) -> impl Iterator<Item = (String, Vec<&'t str>)> {
    let lines = text.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    lines.map(move |(index, line)| (format!("tests/cases/{file}:{}", index + 1), line.split('\t').collect()))
}

/// `\u{...}`, `\n`, `\r` and `\t` as the characters that they stand for.
fn unescape(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        if let Some(hex) = rest.strip_prefix("u{") {
            let (hex, tail) = hex.split_once('}').expect("a closed escape");
            out.push(char::from_u32(u32::from_str_radix(hex, 16).expect("hex")).expect("a character"));
            rest = tail;
        } else {
            out.push(match rest.chars().next() {
                Some('n') => '\n',
                Some('r') => '\r',
                _ => '\t',
            });
            rest = &rest[1..];
        }
    }
    out + rest
}

/// `search +digits=arabic -fold-alef` or `only fold-alef`.
fn normalizer(settings: &str) -> Normalizer {
    let mut words = settings.split(' ');
    let profile = words.next().expect("a word");
    if profile == "only" {
        return Normalizer::new().with_operation(words.next().expect("an operation")).expect("known");
    }
    words.fold(Normalizer::profile(profile).expect("known"), |normalizer, word| {
        let (sign, operation) = word.split_at(1);
        if sign == "+" {
            normalizer.with_operation(operation).expect("known")
        } else {
            normalizer.without_operation(operation).expect("known")
        }
    })
}

/// Runs the cases of a file: `run` gives what is expected and what comes of it.
fn check<const COLUMNS: usize>(
    file: &'static str,
    text: &str,
    least: usize,
    run: impl Fn([&str; COLUMNS]) -> (String, String),
) {
    let mut failures = Vec::new();
    let mut names = HashSet::new();
    for (place, row) in rows(file, text) {
        let columns: [&str; COLUMNS] = row.try_into().unwrap_or_else(|_| panic!("{place}: not {COLUMNS} columns"));
        let name = columns[0];
        assert!(names.insert(name), "{place}: {name} stands twice");
        let (expected, got) = run(columns);
        if got != expected {
            failures.push(format!("{place}: {name}\n  expected {expected:?}\n  got      {got:?}"));
        }
    }
    assert!(names.len() >= least, "{file} has only {} cases", names.len());
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn normalize() {
    check("normalize.tsv", include_str!("cases/normalize.tsv"), 100, |[_, settings, input, expected]| {
        (unescape(expected), normalizer(settings).normalize(&unescape(input)).into_owned())
    });
}

/// The switch in front of the name of a case, `ud: …`.
fn switch(name: &str) -> &str {
    name.split_once(": ").map_or("", |(switch, _)| switch)
}

fn tokenizer(name: &str) -> Tokenizer {
    match switch(name) {
        "ud" => Tokenizer::UD,
        "uax29" => Tokenizer::UAX29,
        "parts" => Tokenizer::WORDS.hashtag_parts(true),
        "space" => Tokenizer::WORDS.whitespace(true),
        _ => Tokenizer::WORDS,
    }
}

#[test]
fn tokens() {
    check("tokens.tsv", include_str!("cases/tokens.tsv"), 120, |[name, input, expected]| {
        let input = unescape(input);
        let tokens: Vec<&str> = tokenizer(name).tokens(&input).map(|token| token.text()).collect();
        (unescape(expected), tokens.join(" ¦ "))
    });
}

#[test]
fn sentences() {
    check("sentences.tsv", include_str!("cases/sentences.tsv"), 40, |[name, input, expected]| {
        let input = unescape(input);
        let sentences: Vec<&str> = tokenizer(name).sentences(&input).map(|sentence| sentence.text()).collect();
        (unescape(expected), sentences.join(" ¦ "))
    });
}

#[test]
fn clitics() {
    check("clitics.tsv", include_str!("cases/clitics.tsv"), 50, |[name, previous, expected]| {
        let segmenter = Segmenter::new().split_article(switch(name) == "article").dialect(switch(name) == "dialect");
        let expected = unescape(expected);
        let word = expected.replace(" + ", "");
        let segments =
            if previous.is_empty() { segmenter.segment(&word) } else { segmenter.segment_after(&word, previous) };
        let parts: Vec<&str> = segments.iter().map(|segment| &word[segment.span().range()]).collect();
        (expected, parts.join(" + "))
    });
}

#[test]
fn numbers() {
    check("numbers.tsv", include_str!("cases/numbers.tsv"), 150, |[_, text, expected]| {
        let value = |number: &Number<'_>| number.value().map_or_else(|| "?".into(), ToString::to_string);
        let numbers = find_numbers(text).map(|number| format!("{}={}", number.text(), value(&number)));
        (expected.into(), numbers.collect::<Vec<_>>().join("; "))
    });
}

#[test]
fn lucene_agrees_on_every_code_point() {
    let hex = |hex: &str| char::from_u32(u32::from_str_radix(hex, 16).expect("hex")).expect("a character");
    let changed: HashMap<char, String> = rows("lucene_normalizer.tsv", include_str!("cases/lucene_normalizer.tsv"))
        .map(|(_, row)| (hex(row[0]), row[1].split_whitespace().map(hex).collect()))
        .collect();
    assert_eq!(changed.len(), 14);
    for c in '\0'..=char::MAX {
        let text = c.to_string();
        assert_eq!(Normalizer::LUCENE.normalize(&text), *changed.get(&c).unwrap_or(&text), "U+{:04X}", c as u32);
    }
}

#[test]
fn lucene_agrees_on_every_word() {
    let mut words = 0;
    for (place, row) in rows("lucene_light10.tsv", include_str!("cases/lucene_light10.tsv")) {
        let [word, normalized, stem] = row[..] else { panic!("{place}: {} columns", row.len()) };
        assert_eq!(Normalizer::LUCENE.normalize(word), normalized, "{place}");
        assert_eq!(light10(normalized), stem, "{place}");
        if normalized.chars().all(|c| c.is_alphanumeric() || chars::is_mark(c)) {
            assert_eq!(Normalizer::LIGHT10.normalize(word), stem, "{place}");
        }
        words += 1;
    }
    assert!(words > 2000);
}

/// A normalized word has no teh marbuta; what Lucene's stemmer gives for words as they are.
#[test]
fn lucene_agrees_on_words_that_were_not_normalized() {
    let words = [
        ("مدرسة", "مدرس"),
        ("والمدرسة", "مدرس"),
        ("كتابية", "كتاب"),
        ("كتابهية", "كتاب"),
        ("ية", "ية"),
        ("كِتَابُهَا", "كِتَابُهَا"),
        ("ألكتاب", "ألكتاب"),
    ];
    for (word, stem) in words {
        assert_eq!(light10(word), stem, "{word}");
    }
}
