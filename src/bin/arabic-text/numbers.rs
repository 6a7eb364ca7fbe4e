//! `arabic-text numbers`.

use std::io::Write;

use arabic_text::number::{Number, find_numbers};
use serde_json::{Map, Value, json};

use crate::color::Paint;
use crate::input::{Failure, Input, for_each_line};

pub(crate) const ABOUT: &str = "\
Finds numbers in digits of three systems and in words of MSA and five dialects, in any case, gender and spelling, with \
exact values, kinds, units and what modifies them: «نحو ملياري دولار» is approx 2000000000 USD.

With --json: `numbers`, a list of {start, end, text, kind, value, modifier, unit, flags}, where the value is a decimal or a \
fraction p/q, null if it is vague; and `ranges`, whose `from` and `to` are indexes into the list.";

pub(crate) const EXAMPLES: &str = "\
Examples:
  arabic-text numbers article.txt                the numbers of each line
  arabic-text numbers --json < posts.txt         one JSON object a line
  echo 'ثلاثة آلاف وخمسمئة متر' | arabic-text numbers";

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    input: Input,
    /// Print one JSON object a line
    #[arg(long, help_heading = "Input and output")]
    json: bool,
}

pub(crate) fn run(arguments: &Arguments, paint: Paint, out: &mut impl Write) -> Result<(), Failure> {
    for_each_line(&arguments.input, out, |line, line_break, out| {
        let numbers: Vec<Number<'_>> = find_numbers(line).collect();
        if arguments.json {
            out.push_str(&object(line, &numbers).to_string());
            out.push('\n');
            return;
        }
        let plain: Vec<String> = numbers.iter().map(|number| plain(number, paint)).collect();
        out.push_str(&plain.join("; "));
        out.push_str(line_break);
    })
}

/// «ملياري» = 2000000000 USD (cardinal, approx).
pub(crate) fn plain(number: &Number<'_>, paint: Paint) -> String {
    let value = number.value().map_or_else(|| "?".into(), ToString::to_string);
    let unit = number.unit().map(|unit| format!(" {unit}")).unwrap_or_default();
    let mut facts = vec![number.kind().name()];
    facts.extend(number.modifier().map(|modifier| modifier.name()));
    facts.extend(number.flags().iter().map(|flag| flag.name()));
    let facts = format!("({})", facts.join(", "));
    format!("{} = {}{unit} {}", paint.bold(number.text()), paint.value(value), paint.dim(facts))
}

fn object(text: &str, numbers: &[Number<'_>]) -> Value {
    let ranges: Vec<Value> = numbers.iter().enumerate().filter_map(|(to, number)| range(to, number)).collect();
    let numbers: Vec<Value> = numbers.iter().map(record).collect();
    json!({ "text": text, "numbers": numbers, "ranges": ranges })
}

fn range(to: usize, number: &Number<'_>) -> Option<Value> {
    let start = number.range_start()?;
    Some(json!({ "start": start, "end": number.span().end, "from": to - 1, "to": to }))
}

pub(crate) fn record(number: &Number<'_>) -> Value {
    let span = number.span();
    let mut fields = Map::new();
    fields.insert("start".into(), span.start.into());
    fields.insert("end".into(), span.end.into());
    fields.insert("text".into(), number.text().into());
    fields.insert("kind".into(), number.kind().name().into());
    fields.insert("value".into(), number.value().map(ToString::to_string).into());
    if let Some(modifier) = number.modifier() {
        fields.insert("modifier".into(), modifier.name().into());
    }
    if let Some(unit) = number.unit() {
        fields.insert("unit".into(), unit.into());
    }
    if let Some(dialect) = number.dialect() {
        fields.insert("dialect".into(), dialect.into());
    }
    let flags: Vec<&str> = number.flags().iter().map(|flag| flag.name()).collect();
    if !flags.is_empty() {
        fields.insert("flags".into(), flags.into());
    }
    let alternatives: Vec<String> = number.alternatives().iter().map(ToString::to_string).collect();
    if !alternatives.is_empty() {
        fields.insert("alternatives".into(), alternatives.into());
    }
    Value::Object(fields)
}
