//! Runs the cases of `tests/cases/*.tsv`: one line a case, each with a name.

use arabic_text::{Normalizer, chars, light10};

/// The lines that are no comments, with `file:line` in front.
fn rows<'t>(file: &'static str, text: &'t str) -> impl Iterator<Item = (String, Vec<&'t str>)> {
    let lines = text.lines().enumerate().filter(|(_, line)| !line.starts_with('#'));
    lines.map(move |(index, line)| (format!("tests/cases/{file}:{}", index + 1), line.split('\t').collect()))
}

/// `\u{...}`, `\n` and `\t` as the characters that they stand for.
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
            out.push(if rest.starts_with('n') { '\n' } else { '\t' });
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

#[test]
fn normalize() {
    let mut failures = Vec::new();
    let mut names = std::collections::HashSet::new();
    for (place, row) in rows("normalize.tsv", include_str!("cases/normalize.tsv")) {
        let [name, settings, input, expected] = row[..] else { panic!("{place}: {} columns", row.len()) };
        assert!(names.insert(name), "{place}: {name} stands twice");
        let (input, expected) = (unescape(input), unescape(expected));
        let got = normalizer(settings).normalize(&input);
        if got != expected {
            failures.push(format!("{place}: {name}\n  expected {expected:?}\n  got      {got:?}"));
        }
    }
    assert!(names.len() > 100);
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn lucene_agrees_on_every_code_point() {
    let hex = |hex: &str| char::from_u32(u32::from_str_radix(hex, 16).expect("hex")).expect("a character");
    let changed: std::collections::HashMap<char, String> =
        rows("lucene_normalizer.tsv", include_str!("cases/lucene_normalizer.tsv"))
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
