//! `arabic-text normalize`.

use std::io::{self, Write};

use arabic_text::{Normalizer, OffsetMap};
use clap::builder::{PossibleValue, PossibleValuesParser};
use serde_json::{Value, json};

use crate::input::{Failure, Input, for_each_line};

pub(crate) const ABOUT: &str = "\
Prints each line normalized: with marks stripped, letters folded, elongation reduced, as a profile says. Profiles are sets \
of operations; --with and --without change one, --only applies an operation alone.

Which profile for what: `light` cleans up and loses nothing; `search` makes keys for an index and its queries; `social` is \
for word counts and classifiers; `persian-safe` is `search` where Persian or Urdu may stand; `lucene` and `light10` equal \
those of Lucene. --list prints all operations and profiles.

With --json: `text`, `normalized`, `changed`, and `spans`, the places where both drift apart: [start, end] in the \
normalized line, [start, end] in the input.";

pub(crate) const EXAMPLES: &str = "\
Examples:
  arabic-text normalize article.txt                      the profile `search`
  arabic-text normalize --only strip-vowels poem.txt     one operation alone
  arabic-text normalize --profile light --with digits=ascii --without compose < posts.txt
  arabic-text normalize --list                           all operations and profiles";

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    input: Input,
    /// Print one JSON object a line
    #[arg(long, help_heading = "Input and output")]
    json: bool,
    /// The profile to begin with
    #[arg(long, value_name = "NAME", default_value = "search", value_parser = profiles())]
    profile: String,
    /// Apply this operation alone
    #[arg(long, value_name = "OP", conflicts_with_all = ["profile", "with", "without"])]
    only: Option<String>,
    /// Add an operation
    #[arg(long, value_name = "OP")]
    with: Vec<String>,
    /// Leave an operation of the profile out
    #[arg(long, value_name = "OP")]
    without: Vec<String>,
    /// Print all operations and profiles
    #[arg(long)]
    list: bool,
}

fn profiles() -> PossibleValuesParser {
    let profiles = Normalizer::PROFILES.iter();
    PossibleValuesParser::new(profiles.map(|profile| PossibleValue::new(profile.name).help(profile.summary)))
}

impl Arguments {
    fn normalizer(&self) -> Result<Normalizer, arabic_text::OperationError> {
        if let Some(operation) = &self.only {
            return Normalizer::new().with_operation(operation);
        }
        let mut normalizer = Normalizer::profile(&self.profile)?;
        for operation in &self.without {
            normalizer = normalizer.without_operation(operation)?;
        }
        for operation in &self.with {
            normalizer = normalizer.with_operation(operation)?;
        }
        Ok(normalizer)
    }
}

pub(crate) fn run(arguments: &Arguments, out: &mut impl Write) -> Result<(), Failure> {
    if arguments.list {
        return list(out).map_err(Failure::Output);
    }
    let normalizer = arguments.normalizer().map_err(|error| Failure::Usage(error.to_string()))?;
    for_each_line(&arguments.input, out, |line, line_break, out| {
        if arguments.json {
            let (text, map) = normalizer.normalize_with_offsets(line);
            out.push_str(&object(line, &text, &map).to_string());
            out.push('\n');
        } else {
            normalizer.normalize_into(line, out);
            out.push_str(line_break);
        }
    })
}

fn object(text: &str, normalized: &str, map: &OffsetMap) -> Value {
    let spans: Vec<Value> = map
        .pieces()
        .map(|(normalized, source)| json!([normalized.start, normalized.end, source.start, source.end]))
        .collect();
    json!({ "text": text, "normalized": normalized, "changed": text != normalized, "spans": spans })
}

fn list(out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "Operations")?;
    for operation in Normalizer::OPERATIONS {
        writeln!(out, "  {:24} {}", operation.name, operation.summary)?;
        if let Some(values) = operation.values {
            writeln!(out, "  {:24} value: {values}", "")?;
        }
    }
    writeln!(out, "Profiles")?;
    for profile in Normalizer::PROFILES {
        writeln!(out, "  {:24} {}", profile.name, profile.summary)?;
    }
    Ok(())
}
