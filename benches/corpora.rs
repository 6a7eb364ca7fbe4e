//! Texts to measure on: the reference article and harder ones, all made from texts of the project.
//!
//! Repeating one article flatters code with branches, since the processor learns it by heart; the large texts are
//! therefore words in random order.

use std::fs;

/// The reference text: the file that `ARABIC_TEXT_REFERENCE` names, else the project's own article.
pub fn article() -> String {
    match std::env::var("ARABIC_TEXT_REFERENCE") {
        Ok(path) => fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}")),
        Err(_) => include_str!("../data/news.txt").into(),
    }
}

/// Words of a text in random order, up to a size in bytes.
pub fn shuffled(text: &str, len: usize) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut out = String::with_capacity(len + 64);
    while out.len() < len {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        out.push_str(words[(state % words.len() as u64) as usize]);
        out.push(' ');
    }
    out
}

/// Name and text of each corpus.
pub fn all() -> Vec<(&'static str, String)> {
    const MIB: usize = 1 << 20;
    let article = article();
    let vocalised = include_str!("texts/vocalised.txt");
    let social = include_str!("texts/social.txt");
    let plain: String = article.chars().filter(|&c| !('\u{64B}'..='\u{652}').contains(&c)).collect();
    vec![
        ("words", shuffled(&plain, MIB)),
        ("vocalised", shuffled(vocalised, MIB)),
        ("mixed", shuffled(&format!("{social} {article} Latin words, numbers 1,234.56 2024 and_names@mail"), MIB)),
        ("forms", shuffled(&presentation_forms(&plain), MIB)),
        ("ascii", shuffled("the quick brown fox jumps over 13 lazy dogs, and writes about it.", MIB)),
        ("word", "المستشفيات".into()),
        ("article", article),
    ]
}

/// The text in isolated presentation forms, as old PDF files have it, lam-alef ligatures included.
fn presentation_forms(text: &str) -> String {
    let mut out = String::new();
    for c in text.replace("لا", "\u{FEFB}").chars() {
        let forms: &[(char, char)] = &[
            ('ا', 'ﺍ'),
            ('ب', 'ﺑ'),
            ('ت', 'ﺘ'),
            ('ل', 'ﻟ'),
            ('م', 'ﻤ'),
            ('ن', 'ﻨ'),
            ('ه', 'ﻪ'),
            ('و', 'ﻮ'),
            ('ي', 'ﻴ'),
            ('ر', 'ﺮ'),
            ('س', 'ﺴ'),
            ('ع', 'ﻌ'),
            ('ة', 'ﺔ'),
            ('أ', 'ﺃ'),
        ];
        out.push(forms.iter().find(|form| form.0 == c).map_or(c, |form| form.1));
    }
    out
}
