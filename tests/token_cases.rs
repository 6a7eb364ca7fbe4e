//! The cases of `tests/cases/tokens.tsv` and `tests/cases/sentences.tsv`.

use arabic_text::Tokenizer;

/// The text that a field stands for.
fn unescape(field: &str) -> String {
    let mut text = field.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
    while let Some((start, (code, _))) =
        text.find("\\u{").and_then(|start| Some((start, text[start + 3..].split_once('}')?)))
    {
        let c = u32::from_str_radix(code, 16).ok().and_then(char::from_u32).expect("a code point");
        let end = start + 3 + code.len() + 1;
        text.replace_range(start..end, c.encode_utf8(&mut [0; 4]));
    }
    text
}

fn tokenizer(name: &str) -> Tokenizer {
    match name.split_once(": ").map(|(switch, _)| switch) {
        Some("ud") => Tokenizer::UD,
        Some("uax29") => Tokenizer::UAX29,
        Some("parts") => Tokenizer::WORDS.hashtag_parts(true),
        Some("space") => Tokenizer::WORDS.whitespace(true),
        _ => Tokenizer::WORDS,
    }
}

fn check(path: &str, least: usize, split: impl Fn(Tokenizer, &str) -> Vec<String>) {
    let file = std::fs::read_to_string(path).expect("the file of cases");
    let (mut count, mut failures) = (0, Vec::new());
    for (number, line) in (1..).zip(file.lines()).filter(|(_, line)| !line.is_empty() && !line.starts_with('#')) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [name, input, expected] = fields[..] else { panic!("{path}:{number}: {} columns", fields.len()) };
        let expected: Vec<String> = match expected {
            "" => Vec::new(),
            expected => expected.split(" ¦ ").map(unescape).collect(),
        };
        let found = split(tokenizer(name), &unescape(input));
        if found != expected {
            failures.push(format!("{path}:{number}: {name}\n  expected {expected:?}\n  found    {found:?}"));
        }
        count += 1;
    }
    assert!(failures.is_empty(), "{} of {count} cases fail\n{}", failures.len(), failures.join("\n"));
    assert!(count >= least, "only {count} cases");
}

#[test]
fn tokens() {
    check("tests/cases/tokens.tsv", 120, |tokenizer, text| {
        tokenizer.tokens(text).map(|token| token.text().to_owned()).collect()
    });
}

#[test]
fn sentences() {
    check("tests/cases/sentences.tsv", 40, |tokenizer, text| {
        tokenizer.sentences(text).map(|sentence| sentence.text().to_owned()).collect()
    });
}
