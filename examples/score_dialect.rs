//! Scores dialect words on sentences in which they are marked.
//!
//! `cargo run --release --example score_dialect -- [-v] FILE…`. The files are in the format of
//! `tests/cases/dialect.tsv`, the default. `-v` prints what is wrong.

use std::collections::BTreeMap;
use std::{env, fs, io};

use arabic_text::dialect::{DialectDetector, DialectWord};
use arabic_text::{Normalizer, Span, TokenKind, tokenize};

#[derive(Default)]
struct Score {
    sentences: usize,
    tokens: usize,
    wanted: usize,
    right: usize,
    wrong: usize,
    /// Sentences that are taken for what they are, and whose first region is right.
    dialectness: usize,
    region: usize,
    /// Words found that have an MSA equivalent in the file, and whose first one it is.
    with_equivalent: usize,
    same_equivalent: usize,
}

impl Score {
    fn print(&self, name: &str) {
        let percent = |part: usize, of: usize| 100.0 * part as f64 / of.max(1) as f64;
        let (precision, recall) = (percent(self.right, self.right + self.wrong), percent(self.right, self.wanted));
        let f1 = 2.0 * precision * recall / (precision + recall).max(f64::MIN_POSITIVE);
        println!(
            "{name:7} {:4} sentences  words {:4}: precision {precision:6.2} recall {recall:6.2} F1 {f1:6.2}  alarms in \
             1,000 words {:5.2}  MSA or dialect {:6.2}  region {:6.2}  MSA equivalent {:6.2}",
            self.sentences,
            self.wanted,
            1000.0 * self.wrong as f64 / self.tokens.max(1) as f64,
            percent(self.dialectness, self.sentences),
            percent(self.region, self.sentences),
            percent(self.same_equivalent, self.with_equivalent),
        );
    }
}

fn main() -> io::Result<()> {
    let (flags, mut files): (Vec<String>, Vec<String>) = env::args().skip(1).partition(|argument| argument == "-v");
    if files.is_empty() {
        files.push("tests/cases/dialect.tsv".into());
    }
    let detector = DialectDetector::new();
    for file in files {
        let text = fs::read_to_string(&file)?;
        let mut scores: BTreeMap<&str, Score> = BTreeMap::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let fields: Vec<&str> = line.split('\t').collect();
            let [name, label, sentence, words, either] = fields[..] else { continue };
            let group = label.split([',', '.', ':']).next().unwrap_or_default();
            let errors = ["all", group].map(|key| {
                let score = scores.entry(key).or_default();
                add(score, &detector, label, sentence, words, either)
            });
            if !flags.is_empty() && !errors[0].is_empty() {
                println!("{name} {label}: {sentence}\n    {}", errors[0].join("  "));
            }
        }
        println!("{file}");
        scores.iter().for_each(|(name, score)| score.print(name));
    }
    Ok(())
}

fn add(
    score: &mut Score,
    detector: &DialectDetector,
    label: &str,
    text: &str,
    words: &str,
    either: &str,
) -> Vec<String> {
    let found = detector.assess(text);
    let (wanted, either) = (spans(text, words), spans(text, either));
    let meets = |a: Span, all: &[Span]| all.iter().any(|b| a.start < b.end && b.start < a.end);
    let marked: Vec<Span> = found.words().iter().map(DialectWord::span).collect();
    let missed: Vec<Span> = wanted.iter().copied().filter(|&span| !meets(span, &marked)).collect();
    let wrong: Vec<&DialectWord<'_>> =
        found.words().iter().filter(|word| !meets(word.span(), &wanted) && !meets(word.span(), &either)).collect();

    score.sentences += 1;
    score.tokens += tokenize(text).filter(|token| token.kind() == TokenKind::Word).count();
    score.wanted += wanted.len();
    score.right += wanted.len() - missed.len();
    score.wrong += wrong.len();
    let mut errors: Vec<String> = missed.iter().map(|span| format!("missed {}", &text[span.range()])).collect();
    for word in found.words() {
        let Some(wanted) = equivalent(words, word.text()) else { continue };
        score.with_equivalent += 1;
        match word.msa().next() {
            Some(msa) if is_same_word(&msa, &wanted) => score.same_equivalent += 1,
            msa => errors.push(format!("{} is {}, not {wanted}", word.text(), msa.unwrap_or_default())),
        }
    }
    let is_dialect = label != "MSA";
    errors.extend(wrong.iter().map(|word| format!("alarm {} ({})", word.text(), word.strength().name())));
    if is_dialect == (found.dialectness() > 0.5) {
        score.dialectness += 1;
    } else {
        errors.push(format!("dialectness {:.2}", found.dialectness()));
    }
    let codes = label.trim_start_matches("MIXED:").split(',').map(|code| &code[..3]);
    let best = found.regions().main();
    if !is_dialect || codes.clone().any(|code| code == best.code()) {
        score.region += 1;
    } else {
        let shares: Vec<String> =
            found.regions().iter().take(3).map(|(region, share)| format!("{region} {share:.2}")).collect();
        errors.push(format!("regions {}", shares.join(" ")));
    }
    errors
}

/// The MSA equivalent that the file has for a word.
fn equivalent(words: &str, word: &str) -> Option<String> {
    let of = |entry: &str| {
        entry.split_once('=').filter(|(form, _)| form.replace('_', " ") == word).map(|pair| pair.1.into())
    };
    words.split(' ').find_map(of).map(|msa: String| msa.replace('_', " "))
}

/// Whether two words are the same but for case endings: «أحد», «أحدا» (ʾaḥad, ʾaḥadan, "someone").
fn is_same_word(a: &str, b: &str) -> bool {
    let bare = |text: &str| Normalizer::SEARCH.normalize(text).trim_end_matches('ا').replace("ون", "ين");
    bare(a) == bare(b)
}

/// Where the marked words stand.
fn spans(text: &str, words: &str) -> Vec<Span> {
    let mut from = 0;
    let mut all = Vec::new();
    for word in words.split(' ').filter(|&word| word != "-") {
        let word = word.split('=').next().unwrap_or_default().replace('_', " ");
        let at = text[from..].match_indices(&word).map(|(at, _)| from + at).find(|&at| is_whole(text, at, word.len()));
        let Some(start) = at else { continue };
        all.push(Span { start, end: start + word.len() });
        from = start + word.len();
    }
    all
}

fn is_whole(text: &str, at: usize, len: usize) -> bool {
    let letter = |c: char| c.is_alphanumeric() || c == 'ـ';
    !text[..at].ends_with(letter) && !text[at + len..].starts_with(letter)
}
