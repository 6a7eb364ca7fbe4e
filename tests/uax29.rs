//! Unicode's own tests of word and sentence borders.
//!
//! They are read from Debian's package `unicode-data`, or from the directory that `UNICODE_DATA` names; without the
//! files the tests say so and pass. The data may be older than the Unicode version of the crate
//! `unicode-segmentation`: borders that changed in between are listed below by their rule.

use std::fs;
use std::path::PathBuf;

use arabic_text::Tokenizer;

/// The lines of a test file: what the file says, the text, and its parts.
fn cases(name: &str) -> Option<Vec<(String, String, Vec<String>)>> {
    let directory = std::env::var_os("UNICODE_DATA").map_or_else(|| "/usr/share/unicode".into(), PathBuf::from);
    let paths = [directory.join("auxiliary").join(name), directory.join(name)];
    let Some(file) = paths.iter().find_map(|path| fs::read_to_string(path).ok()) else {
        eprintln!("no {name} in {}: nothing was tested", directory.display());
        return None;
    };
    let lines = file.lines().map(|line| line.split('#').next().unwrap_or_default().trim());
    Some(lines.filter(|line| !line.is_empty()).map(case).collect())
}

fn case(line: &str) -> (String, String, Vec<String>) {
    let decode = |code: &str| u32::from_str_radix(code, 16).ok().and_then(char::from_u32);
    let parts: Vec<String> = line
        .split('÷')
        .map(|part| part.split_whitespace().filter_map(decode).collect::<String>())
        .filter(|part| !part.is_empty())
        .collect();
    (line.to_owned(), parts.concat(), parts)
}

/// Borders that Unicode 17 has and older files have not.
///
/// WB3c joins what follows a zero width joiner if it is Extended_Pictographic. U+2701 (upper blade scissors) was until
/// Unicode 15, and is not any more in 17, whose own file has these two lines with a border.
const CHANGED: [&str; 2] = ["÷ 2701 × 200D × 2701 ÷", "÷ 0061 × 200D × 2701 ÷"];

fn check(name: &str, least: usize, split: impl Fn(&str) -> Vec<String>) {
    let Some(cases) = cases(name) else { return };
    let failures: Vec<String> = cases
        .iter()
        .filter(|(line, text, parts)| split(text) != *parts && !CHANGED.contains(&&**line))
        .map(|(line, text, _)| format!("{line}\n  found {:?}", split(text)))
        .collect();
    assert!(failures.is_empty(), "{name}: {} of {} lines\n{}", failures.len(), cases.len(), failures.join("\n"));
    assert!(cases.len() >= least, "{name} has only {} lines", cases.len());
    eprintln!("{name}: {} lines pass", cases.len());
}

#[test]
fn words() {
    let tokenizer = Tokenizer::UAX29.whitespace(true);
    check("WordBreakTest.txt", 1_800, |text| tokenizer.tokens(text).map(|token| token.text().to_owned()).collect());
}

#[test]
fn sentences() {
    let tokenizer = Tokenizer::UAX29.whitespace(true);
    check("SentenceBreakTest.txt", 500, |text| tokenizer.sentences(text).map(|part| part.text().to_owned()).collect());
}
