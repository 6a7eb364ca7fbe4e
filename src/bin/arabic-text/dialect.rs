//! `arabic-text dialect`.

use std::fs;
use std::io::Write;
use std::path::PathBuf;

use arabic_text::dialect::{
    Assessment, DialectDetector, DialectWord, Evidence, EvidenceSource, Gloss, Regions, WordEvidence,
};
use serde_json::{Map, Value, json};

use crate::color::Paint;
use crate::input::{Failure, Input, for_each_line};

pub(crate) const ABOUT: &str = "\
Finds the words of each line that MSA does not have, each with the regions where it is at home, its MSA and a gloss, and \
tells how likely the line is dialect, from 0 to 1, and of which region: EGY Egypt, LEV Levant, GLF Gulf, IRQ Iraq, \
MGR Maghreb, SDN Sudan, YEM Yemen.

Word lists of your own have a word a line: word, regions, part of speech, strength (strong, medium, weak), MSA, gloss, \
parted by tabs, such as those of the project in data/dialect.

With --json: `words`, a list of {start, end, text, regions, evidence, rules, msa, gloss, …}, `dialectness`, `regions`, \
`undetermined` and the `evidence` of the sum.";

pub(crate) const EXAMPLES: &str = "\
Examples:
  arabic-text dialect posts.txt                  the dialect words of each line, and whose they are
  arabic-text dialect --gloss annotate posts.txt each line with MSA behind its dialect words
  arabic-text dialect --lexicon own.tsv --json   with a word list of your own, as JSON";

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    input: Input,
    /// Print one JSON object a line
    #[arg(long, help_heading = "Input and output")]
    json: bool,
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

pub(crate) fn run(arguments: &Arguments, paint: Paint, out: &mut impl Write) -> Result<(), Failure> {
    let mut detector = DialectDetector::new();
    for path in &arguments.lexicon {
        let file = path.display().to_string();
        let text = fs::read_to_string(path).map_err(|source| Failure::File { file: file.clone(), source })?;
        detector = detector.with_lexicon(&file, &text).map_err(|error| Failure::Usage(error.to_string()))?;
    }
    for_each_line(&arguments.input, out, |line, line_break, out| {
        if let Some(style) = arguments.gloss {
            let style = match style {
                GlossStyle::Replace => Gloss::Replace,
                GlossStyle::Annotate => Gloss::Annotate,
            };
            out.push_str(&detector.gloss(line, style));
            out.push_str(line_break);
            return;
        }
        let found = detector.assess(line);
        if arguments.json {
            out.push_str(&object(line, &found).to_string());
            out.push('\n');
            return;
        }
        out.push_str(&plain(&found, paint));
        out.push_str(line_break);
    })
}

/// 0.98 EGY 0.9, LEV 0.1: احنا = نحن (EGY …); …
fn plain(found: &Assessment<'_>, paint: Paint) -> String {
    let words: Vec<String> = found.words().iter().map(|word| plain_word(word, paint)).collect();
    let regions =
        if found.score() > 0.0 { format!(" {}", plain_regions(found.regions(), paint)) } else { String::new() };
    let doubt = if found.is_undetermined() { " undetermined" } else { "" };
    let colon = if words.is_empty() { "" } else { ": " };
    let dialectness = format!("{:.2}", found.dialectness());
    format!("{}{regions}{doubt}{colon}{}", paint.value(dialectness), words.join("; "))
}

pub(crate) fn plain_word(word: &DialectWord<'_>, paint: Paint) -> String {
    let msa = word.msa().next().map_or(String::new(), |msa| format!(" = {msa}"));
    let rules: String = word.rules().iter().map(|rule| format!(", {}", rule.name())).collect();
    let text = paint.dialect_word(word.regions(), word.text());
    format!("{text}{msa} ({}{})", plain_regions(word.regions(), paint), paint.dim(rules))
}

/// Those with a share worth the name.
fn plain_regions(regions: Regions, paint: Paint) -> String {
    let shares = regions.iter().filter(|&(_, share)| share >= 0.05);
    shares.map(|(region, share)| format!("{} {share:.2}", paint.region(region, region))).collect::<Vec<_>>().join(" ")
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

pub(crate) fn record(word: &DialectWord<'_>) -> Value {
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
