//! Abbreviations that keep their full stops.

use std::collections::HashMap;

use once_cell::sync::Lazy;

/// What makes a word of the list an abbreviation or an address.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Listed {
    BeforeName,
    BeforeNumber,
    Anywhere,
    Domain,
}

static LIST: Lazy<HashMap<&'static str, Listed>> = Lazy::new(|| {
    let lines = include_str!("../../data/abbreviations.tsv").lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(entry).collect()
});

fn entry(line: &'static str) -> Option<(&'static str, Listed)> {
    let mut columns = line.split('\t');
    let listed = match columns.next()? {
        "title" => Listed::BeforeName,
        "number" => Listed::BeforeNumber,
        "word" => Listed::Anywhere,
        "domain" => Listed::Domain,
        _ => return None,
    };
    Some((columns.next()?, listed))
}

/// What the list says of a word.
pub(super) fn listed(word: &str) -> Option<Listed> {
    LIST.get(word).copied()
}

/// Whether the word is single letters with full stops between, such as U.S.A
pub(super) fn is_initials(word: &str) -> bool {
    word.contains('.') && word.split('.').all(|part| part.chars().count() == 1 && part.chars().all(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_list_is_read() {
        let lines: Vec<_> =
            include_str!("../../data/abbreviations.tsv").lines().filter(|line| !line.starts_with('#')).collect();
        for line in &lines {
            assert!(entry(line).is_some(), "{line:?}");
            assert_eq!(line.split('\t').filter(|column| !column.trim().is_empty()).count(), 3, "{line:?}");
        }
        assert_eq!(LIST.len(), lines.len(), "a word is twice in the list");
    }
}
