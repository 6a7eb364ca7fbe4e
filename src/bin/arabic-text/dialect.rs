//! `arabic-text dialect`.

use std::fs;
use std::io::Write;
use std::path::PathBuf;

use arabic_text::dialect::{
    Assessment, DialectDetector, DialectWord, Evidence, EvidenceSource, Gloss, Regions, WordEvidence,
};
use serde_json::{Map, Value, json};

use crate::Common;
use crate::input::{Failure, for_each_line};

pub(crate) const EXAMPLES: &str = "\
Examples:
  arabic-text dialect posts.txt                  the dialect words of each line, and whose they are
  arabic-text dialect --gloss annotate posts.txt each line with MSA behind its dialect words
  arabic-text dialect --lexicon own.tsv --json   with a word list of your own, as JSON";

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    common: Common,
    /// Add a word list, in the format of data/dialect
    #[arg(long, value_name = "FILE")]
    lexicon: Vec<PathBuf>,
    /// Print the text with MSA in the place of dialect words, or behind them
    #[arg(long, value_enum, conflicts_with = "json")]
    gloss: Option<GlossStyle>,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum GlossStyle {
    Replace,
    Annotate,
}

pub(crate) fn run(arguments: &Arguments, out: &mut impl Write) -> Result<(), Failure> {
    let mut detector = DialectDetector::new();
    for path in &arguments.lexicon {
        let file = path.display().to_string();
        let text = fs::read_to_string(path).map_err(|source| Failure::Input { file: file.clone(), source })?;
        detector = detector.with_lexicon(&file, &text).map_err(|error| Failure::Usage(error.to_string()))?;
    }
    for_each_line(&arguments.common, out, |line, line_break, out| {
        if let Some(style) = arguments.gloss {
            let style = match style {
                GlossStyle::Replace => Gloss::Replace,
                GlossStyle::Annotate => Gloss::Annotate,
            };
            return write!(out, "{}{line_break}", detector.gloss(line, style));
        }
        let found = detector.assess(line);
        if arguments.common.json {
            return writeln!(out, "{}", object(line, &found));
        }
        write!(out, "{}{line_break}", plain(&found))
    })
}

/// 0.98 EGY 0.9, LEV 0.1: احنا = نحن (EGY …); …
fn plain(found: &Assessment<'_>) -> String {
    let words: Vec<String> = found.words().iter().map(plain_word).collect();
    let regions = if found.score() > 0.0 { format!(" {}", plain_regions(found.regions())) } else { String::new() };
    let doubt = if found.is_undetermined() { " undetermined" } else { "" };
    let colon = if words.is_empty() { "" } else { ": " };
    format!("{:.2}{regions}{doubt}{colon}{}", found.dialectness(), words.join("; "))
}

fn plain_word(word: &DialectWord<'_>) -> String {
    let msa = word.msa().next().map_or(String::new(), |msa| format!(" = {msa}"));
    let rules: String = word.rules().iter().map(|rule| format!(", {}", rule.name())).collect();
    format!("{}{msa} ({}{rules})", word.text(), plain_regions(word.regions()))
}

/// Those with a share worth the name.
fn plain_regions(regions: Regions) -> String {
    let shares = regions.iter().filter(|&(_, share)| share >= 0.05);
    shares.map(|(region, share)| format!("{region} {share:.2}")).collect::<Vec<_>>().join(" ")
}

fn object(text: &str, found: &Assessment<'_>) -> Value {
    let words: Vec<Value> = found.words().iter().map(record).collect();
    let evidence: Vec<Value> = found.evidence().iter().map(evidence).collect();
    let dialectness = found.dialectness();
    let mut regions = Map::new();
    regions.insert("MSA".into(), (1.0 - dialectness).into());
    for (region, share) in found.regions().iter() {
        regions.insert(region.code().into(), (share * dialectness).into());
    }
    let labels: Vec<&str> = found.labels().into_iter().map(|region| region.code()).collect();
    json!({
        "text": text,
        "words": words,
        "dialectness": dialectness,
        "regions": regions,
        "labels": labels,
        "undetermined": found.is_undetermined(),
        "evidence": evidence,
    })
}

fn evidence(evidence: &Evidence) -> Value {
    match evidence.source() {
        EvidenceSource::Word(number) => json!({ "source": "word", "word": number, "weight": evidence.weight() }),
        EvidenceSource::Standard(span) => {
            json!({ "source": "standard", "start": span.start, "end": span.end, "weight": evidence.weight() })
        }
        EvidenceSource::Prior => json!({ "source": "prior", "weight": evidence.weight() }),
        _ => json!({ "source": "model", "weight": evidence.weight() }),
    }
}

fn record(word: &DialectWord<'_>) -> Value {
    let span = word.span();
    let regions: Map<String, Value> =
        word.regions().iter().map(|(region, share)| (region.code().into(), share.into())).collect();
    let evidence = match word.evidence() {
        WordEvidence::Affix(span) => json!({ "kind": "affix", "start": span.start, "end": span.end }),
        WordEvidence::Phrase => json!({ "kind": "pair" }),
        _ => json!({ "kind": "lexicon" }),
    };
    let rules: Vec<&str> = word.rules().iter().map(|rule| rule.name()).collect();
    json!({
        "start": span.start,
        "end": span.end,
        "text": word.text(),
        "regions": regions,
        "countries": word.countries(),
        "evidence": evidence,
        "rules": rules,
        "msa": word.msa().collect::<Vec<_>>(),
        "gloss": word.gloss(),
        "pos": word.part_of_speech().name(),
        "strength": word.strength().name(),
    })
}
