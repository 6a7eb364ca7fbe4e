//! `arabic-text normalize`.

use std::io::{self, Write};

use arabic_text::{Normalizer, OffsetMap};
use rayon::prelude::*;
use serde_json::{Value, json};

use crate::Common;
use crate::input::{Failure, for_each_line};

pub(crate) const EXAMPLES: &str = "\
Examples:
  arabic-text normalize article.txt                      the profile `search`
  arabic-text normalize --only strip-vowels poem.txt     one operation alone
  arabic-text normalize --profile light --with digits=ascii --without compose < posts.txt
  arabic-text normalize --list                           all operations and profiles";

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    common: Common,
    /// The profile to begin with
    #[arg(long, value_name = "NAME", default_value = "search")]
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
    let each = |line: &Line, out: &mut String| {
        if arguments.common.json {
            let (text, map) = normalizer.normalize_with_offsets(&line.text);
            out.push_str(&object(&line.text, &text, &map).to_string());
            out.push('\n');
        } else {
            normalizer.normalize_into(&line.text, out);
            out.push_str(line.line_break);
        }
    };
    let (mut batch, mut len) = (Vec::new(), 0);
    let result = for_each_line(&arguments.common, out, |text, line_break, out| {
        let line_break = if line_break == "\n" { "\n" } else { "\r\n" };
        batch.push(Line { text: text.into(), line_break });
        len += text.len() + line_break.len();
        if len < BATCH {
            return Ok(());
        }
        len = 0;
        write_all(&mut batch, each, out)
    });
    write_all(&mut batch, each, out).map_err(Failure::Output)?;
    result
}

struct Line {
    text: String,
    line_break: &'static str,
}

/// So many bytes of lines are normalized at once, on all processors.
const BATCH: usize = 1 << 20;

/// Writes the lines in their order and clears the batch.
fn write_all(
    batch: &mut Vec<Line>,
    each: impl Fn(&Line, &mut String) + Sync,
    out: &mut (impl Write + ?Sized),
) -> io::Result<()> {
    let parts: Vec<String> = batch
        .par_chunks(256)
        .map(|lines| {
            let mut part = String::new();
            lines.iter().for_each(|line| each(line, &mut part));
            part
        })
        .collect();
    batch.clear();
    parts.iter().try_for_each(|part| out.write_all(part.as_bytes()))
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
