//! Writes `src/chars/table.rs`, the one table of facts about code points.
//!
//! `cargo run -p arabic-text-tables` makes it anew; with `--check` it compares and fails when they differ.
//! Sources: general category, combining class and Modifier_Combining_Mark from `icu_properties`, compatibility
//! decompositions from `icu_normalizer`, and the judgement of this project in `data/*.tsv`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use icu_normalizer::ComposingNormalizerBorrowed;
use icu_normalizer::properties::CanonicalCombiningClassMap;
use icu_properties::props::{GeneralCategory, ModifierCombiningMark};
use icu_properties::{CodePointMapData, CodePointSetData};

/// The blocks of the Arabic script whose code points have a row.
const BLOCKS: [(u32, u32, &str); 6] = [
    (0x0600, 0x06FF, "Arabic"),
    (0x0750, 0x077F, "Arabic Supplement"),
    (0x0870, 0x08FF, "Arabic Extended-B and Extended-A"),
    (0xFB50, 0xFDFF, "Arabic Presentation Forms-A"),
    (0xFE70, 0xFEFF, "Arabic Presentation Forms-B"),
    (0x10EC0, 0x10EFF, "Arabic Extended-C"),
];

fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let target = root.join("src/chars/table.rs");
    let table = match Source::read(&root).and_then(|source| source.table()) {
        Ok(table) => table,
        Err(message) => {
            eprintln!("arabic-text-tables: {message}");
            return ExitCode::FAILURE;
        }
    };
    let current = std::fs::read_to_string(&target).unwrap_or_default();
    if std::env::args().any(|arg| arg == "--check") {
        if current == table {
            println!("src/chars/table.rs is up to date");
            return ExitCode::SUCCESS;
        }
        eprintln!("src/chars/table.rs is out of date: run `cargo run -p arabic-text-tables`");
        return ExitCode::FAILURE;
    }
    match std::fs::write(&target, table) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("arabic-text-tables: {}: {error}", target.display());
            ExitCode::FAILURE
        }
    }
}

/// The lines of one data file: fields, and `file:line` for messages.
fn lines(root: &Path, name: &str, columns: usize) -> Result<Vec<(Vec<String>, String)>, String> {
    let path: PathBuf = root.join("data").join(name);
    let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    let mut rows = Vec::new();
    for (number, line) in text.lines().enumerate() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let place = format!("data/{name}:{}", number + 1);
        let fields: Vec<String> = line.split('\t').map(String::from).collect();
        if fields.len() != columns {
            return Err(format!("{place}: {} columns, {columns} expected", fields.len()));
        }
        rows.push((fields, place));
    }
    Ok(rows)
}

fn code_point(hex: &str, place: &str) -> Result<u32, String> {
    u32::from_str_radix(hex, 16)
        .ok()
        .filter(|&c| char::from_u32(c).is_some())
        .ok_or_else(|| format!("{place}: {hex:?} is no code point"))
}

/// `extended-vowel` to `EXTENDED_VOWEL`.
fn constant(name: &str) -> String {
    name.to_uppercase().replace('-', "_")
}

/// `extended-vowel` to `ExtendedVowel`.
fn variant(name: &str) -> String {
    name.split('-').map(|word| word[..1].to_uppercase() + &word[1..]).collect()
}

struct Source {
    /// Mark to the name of its class.
    marks: BTreeMap<u32, String>,
    /// Control to the name of its class.
    controls: BTreeMap<u32, String>,
    /// In the order of the file: switch, from, to.
    folds: Vec<(String, u32, u32)>,
    ligatures: BTreeMap<u32, String>,
}

impl Source {
    fn read(root: &Path) -> Result<Self, String> {
        let mut source = Self {
            marks: ranges(root, "marks.tsv")?,
            controls: ranges(root, "controls.tsv")?,
            folds: Vec::new(),
            ligatures: BTreeMap::new(),
        };
        for (fields, place) in lines(root, "folds.tsv", 4)? {
            let from = code_point(&fields[1], &place)?;
            let to = code_point(&fields[2], &place)?;
            if source.folds.iter().any(|fold| fold.0 == fields[0] && fold.1 == from) {
                return Err(format!("{place}: U+{from:04X} stands twice under {}", fields[0]));
            }
            source.folds.push((fields[0].clone(), from, to));
        }
        for (fields, place) in lines(root, "ligatures.tsv", 2)? {
            if source.ligatures.insert(code_point(&fields[0], &place)?, fields[1].clone()).is_some() {
                return Err(format!("{place}: {} stands twice", fields[0]));
            }
        }
        source.check_marks()?;
        Ok(source)
    }

    /// The classes of `marks.tsv` must hold exactly the marks of the Arabic blocks.
    fn check_marks(&self) -> Result<(), String> {
        let category = CodePointMapData::<GeneralCategory>::new();
        let real: BTreeSet<u32> = BLOCKS
            .iter()
            .flat_map(|&(first, last, _)| first..=last)
            .filter(|&c| category.get32(c) == GeneralCategory::NonspacingMark)
            .collect();
        let named: BTreeSet<u32> = self.marks.keys().copied().collect();
        match real.symmetric_difference(&named).next() {
            Some(c) => Err(format!("data/marks.tsv: U+{c:04X} is a mark in one of Unicode and this file only")),
            None => Ok(()),
        }
    }

    fn table(&self) -> Result<String, String> {
        let mut out = String::from(
            "// Made by `cargo run -p arabic-text-tables` from icu_properties and icu_normalizer 2.4 (Unicode 18) and\n\
             // data/{marks,controls,folds,ligatures}.tsv. Do not edit: CI makes it again and compares.\n\n\
             use super::Control::*;\nuse super::Fold::*;\nuse super::Kind::*;\nuse super::Row;\n\n\
             const fn r(kind: super::Kind, detail: u8, ccc: u8, flags: u8) -> Row {\n    \
             Row { kind, detail, ccc, flags }\n}\n\n",
        );
        self.write_mark_classes(&mut out);
        self.write_blocks(&mut out)?;
        self.write_forms(&mut out)?;
        self.write_controls(&mut out);
        self.write_folds(&mut out);
        Ok(out)
    }

    fn mark_classes(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for name in self.marks.values() {
            if !names.contains(&name.as_str()) {
                names.push(name);
            }
        }
        names
    }

    fn write_mark_classes(&self, out: &mut String) {
        out.push_str("/// The classes of marks, in the order of their first code point: the detail of a mark's row.\n");
        out.push_str("pub(crate) mod class {\n");
        for (index, name) in self.mark_classes().iter().enumerate() {
            let _ = writeln!(out, "    pub(crate) const {}: u8 = {index};", constant(name));
        }
        out.push_str("}\n\n");
    }

    fn write_blocks(&self, out: &mut String) -> Result<(), String> {
        for (first, last, name) in BLOCKS {
            let _ = writeln!(out, "/// {name}: U+{first:04X} to U+{last:04X}.");
            let _ = writeln!(out, "pub(super) static BLOCK_{first:04X}: [Row; {}] = [", last - first + 1);
            for c in first..=last {
                let _ = writeln!(out, "    {}, // {c:04X}", self.row(c)?);
            }
            out.push_str("];\n\n");
        }
        Ok(())
    }

    fn row(&self, c: u32) -> Result<String, String> {
        use GeneralCategory as G;
        let category = CodePointMapData::<GeneralCategory>::new().get32(c);
        let ccc = CanonicalCombiningClassMap::new().get32_u8(c);
        let mcm = CodePointSetData::new::<ModifierCombiningMark>().contains32(c);
        let folds = self.folds.iter().any(|fold| fold.1 == c);
        let flags = u8::from(mcm) | u8::from(folds) << 1;
        let (kind, detail) = match category {
            _ if self.controls.contains_key(&c) => ("Invisible", String::from("0")),
            G::NonspacingMark => ("Mark", format!("class::{}", constant(&self.marks[&c]))),
            G::DecimalNumber => ("Digit", format!("{}", c & 0xF)),
            _ if c == 0x0640 => ("Tatweel", String::from("0")),
            G::Format => ("Sign", String::from("0")),
            G::OtherLetter | G::ModifierLetter => ("Letter", self.form_level(c).to_string()),
            G::OpenPunctuation | G::ClosePunctuation | G::OtherPunctuation => ("Punctuation", String::from("0")),
            G::CurrencySymbol | G::MathSymbol | G::ModifierSymbol | G::OtherSymbol => {
                ("Symbol", self.form_level(c).to_string())
            }
            G::Unassigned => ("Other", String::from("0")),
            other => return Err(format!("U+{c:04X}: no kind for category {other:?}")),
        };
        Ok(format!("r({kind}, {detail}, {ccc}, {flags})"))
    }

    /// 0 no form, 1 letters, 2 words with a compatibility decomposition, 3 words spelled out by this project.
    fn form_level(&self, c: u32) -> u8 {
        match c {
            _ if self.ligatures.contains_key(&c) => 3,
            0xFDFA..=0xFDFC => 2,
            _ if self.letters(c).is_some() => 1,
            _ => 0,
        }
    }

    /// What a presentation form stands for: its NFKC without the space or tatweel that only carries a mark.
    fn letters(&self, c: u32) -> Option<String> {
        let form = char::from_u32(c).filter(|_| (0xFB50..=0xFEFF).contains(&c))?;
        if let Some(words) = self.ligatures.get(&c) {
            return Some(words.clone());
        }
        let nfkc = ComposingNormalizerBorrowed::new_nfkc().normalize(form.encode_utf8(&mut [0; 4])).into_owned();
        if nfkc.chars().eq([form]) {
            return None;
        }
        // Farsi yeh in the rial sign: Arabic text has the Arabic yeh.
        let nfkc = if c == 0xFDFC { nfkc.replace('\u{6CC}', "\u{64A}") } else { nfkc };
        Some(nfkc.trim_start_matches([' ', '\u{640}']).into())
    }

    fn write_forms(&self, out: &mut String) -> Result<(), String> {
        let forms: BTreeMap<u32, String> = BLOCKS
            .iter()
            .flat_map(|&(first, last, _)| first..=last)
            .filter_map(|c| self.letters(c).or_else(|| self.ligatures.get(&c).cloned()).map(|text| (c, text)))
            .collect();
        if let Some(c) = self.ligatures.keys().find(|c| !forms.contains_key(c)) {
            return Err(format!("data/ligatures.tsv: U+{c:04X} is outside the Arabic blocks"));
        }
        out.push_str("/// What presentation forms and word ligatures stand for, in the order of code points.\n");
        let _ = writeln!(out, "pub(super) static FORMS: [(char, &str); {}] = [", forms.len());
        for (c, text) in &forms {
            let _ = writeln!(out, "    ('\\u{{{c:04X}}}', \"{}\"),", escaped(text));
        }
        out.push_str("];\n\n");
        Ok(())
    }

    fn write_controls(&self, out: &mut String) {
        out.push_str("/// Invisible characters, in the order of code points.\n");
        let _ = writeln!(out, "pub(super) static CONTROLS: [(char, super::Control); {}] = [", self.controls.len());
        for (c, name) in &self.controls {
            let _ = writeln!(out, "    ('\\u{{{c:04X}}}', {}),", variant(name));
        }
        out.push_str("];\n\n");
    }

    fn write_folds(&self, out: &mut String) {
        let mut order: Vec<&str> = Vec::new();
        for (name, ..) in &self.folds {
            if !order.contains(&name.as_str()) {
                order.push(name);
            }
        }
        let mut folds: Vec<(u32, usize, u32, &str)> = self
            .folds
            .iter()
            .map(|(name, from, to)| (*from, order.iter().position(|o| o == name).unwrap_or(0), *to, name.as_str()))
            .collect();
        folds.sort_unstable();
        out.push_str("/// Letter folds, in the order of code points, then in the order in which they apply.\n");
        let _ = writeln!(out, "pub(super) static FOLDS: [(char, super::Fold, char); {}] = [", folds.len());
        for (from, _, to, name) in &folds {
            let _ = writeln!(out, "    ('\\u{{{from:04X}}}', {}, '\\u{{{to:04X}}}'),", variant(name));
        }
        out.push_str("];\n");
    }
}

/// A file of first, last, class and note as a map from code point to class.
fn ranges(root: &Path, name: &str) -> Result<BTreeMap<u32, String>, String> {
    let mut map = BTreeMap::new();
    for (fields, place) in lines(root, name, 4)? {
        for c in code_point(&fields[0], &place)?..=code_point(&fields[1], &place)? {
            if map.insert(c, fields[2].clone()).is_some() {
                return Err(format!("{place}: U+{c:04X} stands twice"));
            }
        }
    }
    Ok(map)
}

/// Arabic letters as they are; marks and the rest as escapes, so that the file reads in any editor.
fn escaped(text: &str) -> String {
    let category = CodePointMapData::<GeneralCategory>::new();
    let mut out = String::new();
    for c in text.chars() {
        if c == ' ' || category.get(c) == GeneralCategory::OtherLetter {
            out.push(c);
        } else {
            let _ = write!(out, "\\u{{{:04X}}}", c as u32);
        }
    }
    out
}
