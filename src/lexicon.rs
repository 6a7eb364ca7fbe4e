//! The one reader of word lists, the project's own and those of the caller: tab-separated lines, `#` for comments.

use thiserror::Error;

/// A line of a word list that cannot be used.
#[derive(Clone, PartialEq, Eq, Debug, Error)]
#[error("{file}:{line}: {reason}")]
pub struct LexiconError {
    file: String,
    line: usize,
    reason: String,
}

impl LexiconError {
    /// The name of the list, as it was given.
    #[must_use]
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The line, from 1 on.
    #[must_use]
    pub fn line(&self) -> usize {
        self.line
    }
}

/// A line with its place.
pub(crate) struct Row<'t> {
    file: &'t str,
    line: usize,
    fields: Vec<&'t str>,
}

/// The lines that are neither empty nor comments.
pub(crate) fn rows<'t>(file: &'t str, text: &'t str) -> impl Iterator<Item = Row<'t>> {
    let lines = text.trim_start_matches('\u{FEFF}').lines().enumerate();
    lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#')).map(move |(index, line)| Row {
        file,
        line: index + 1,
        fields: line.split('\t').collect(),
    })
}

impl<'t> Row<'t> {
    pub(crate) fn error(&self, reason: String) -> LexiconError {
        LexiconError { file: self.file.into(), line: self.line, reason }
    }

    /// A field, empty if the line has too few.
    pub(crate) fn field(&self, index: usize) -> &'t str {
        self.fields.get(index).copied().unwrap_or_default()
    }

    /// A field that must be one word.
    pub(crate) fn word(&self, index: usize) -> Result<&'t str, LexiconError> {
        match self.field(index) {
            "" => Err(self.error(format!("column {} is empty, a word is expected", index + 1))),
            word if word.contains(char::is_whitespace) => {
                Err(self.error(format!("a word holds no white space: `{word}`")))
            }
            word => Ok(word),
        }
    }
}
