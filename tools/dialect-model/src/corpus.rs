//! Labelled texts: `LABEL<TAB>text` lines in files, files grouped by source.

use std::path::{Path, PathBuf};

use arabic_text::dialect::model::NAMES;

/// One line of a file.
pub struct Text {
    /// An index into [`Corpus::sources`].
    pub source: usize,
    pub label: usize,
    pub text: String,
}

#[derive(Default)]
pub struct Corpus {
    /// Names of sources, in alphabetical order.
    pub sources: Vec<String>,
    pub texts: Vec<Text>,
}

impl Corpus {
    /// Reads files in the order of their names, however the caller ordered them. What a name has before the first
    /// `_` is the source, so the parts of a corpus count as one: `vardial_train` and `vardial_test` are `vardial`.
    pub fn read(paths: &[PathBuf]) -> Result<Corpus, String> {
        let mut paths: Vec<&PathBuf> = paths.iter().collect();
        paths.sort_by_key(|path| path.file_name().map(ToOwned::to_owned));
        let mut corpus = Corpus::default();
        for path in paths {
            let name = source_name(path);
            if corpus.sources.last() != Some(&name) {
                corpus.sources.push(name);
            }
            let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
            for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
                let place = || format!("{}:{}", path.display(), number + 1);
                let (label, text) = line.split_once('\t').ok_or_else(|| format!("{}: no tab", place()))?;
                let label = label_index(label).ok_or_else(|| format!("{}: no label: {label:?}", place()))?;
                corpus.texts.push(Text { source: corpus.sources.len() - 1, label, text: text.into() });
            }
        }
        Ok(corpus)
    }
}

fn source_name(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    stem.split('_').next().unwrap_or_default().to_string()
}

/// The label of a region or country: `EGY` or `EGY.EG`.
pub fn label_index(label: &str) -> Option<usize> {
    let region = label.split('.').next();
    NAMES.iter().position(|name| Some(*name) == region)
}
