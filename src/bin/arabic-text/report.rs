//! `arabic-text report`.

mod summary;
mod text;

use std::fs;
use std::io::Write;
use std::path::PathBuf;

use arabic_text::dialect::{Region, Regions};
use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::input::{Failure, Input, visit_lines};
use summary::{Bar, Summary};
use text::Text;

pub(crate) const ABOUT: &str = "\
Makes one web page that shows a text with its tokens, numbers and dialect words, sentence by sentence, with counts, \
charts and tables. The page needs no network and no other file; open it in any browser, or print it.

What is marked tells more under the pointer and on keyboard focus: the value of a number; the regions of a dialect word, \
its MSA, its gloss and the evidence for it.";

pub(crate) const EXAMPLES: &str = "\
Examples:
  arabic-text report article.txt -o report.html      a page to open in the browser
  zcat posts.gz | arabic-text report > posts.html    from standard input to standard output
  arabic-text report book.txt --limit 0 -o book.html all of a long text: counts always are of all of it";

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    input: Input,
    /// Where to write the page, instead of standard output
    #[arg(short, long, value_name = "FILE", help_heading = "Input and output", value_hint = clap::ValueHint::FilePath)]
    output: Option<PathBuf>,
    /// Show the text up to this number of words, 0 for all; counts are of all of it
    ///
    /// 20,000 words open at once, some 100,000 take a browser ten seconds and more. Where the text is cut, the page says so.
    #[arg(long, value_name = "WORDS", default_value_t = 20_000, help_heading = "Input and output")]
    limit: u64,
}

pub(crate) fn run(arguments: &Arguments, out: &mut impl Write) -> Result<(), Failure> {
    let mut text = Text::new(if arguments.limit == 0 { u64::MAX } else { arguments.limit });
    visit_lines(&arguments.input, |line| text.push_line(line))?;
    let name = |path: &PathBuf| path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    let names: Vec<String> = arguments.input.files.iter().map(name).collect();
    let title = if names.is_empty() { "standard input".into() } else { names.join(", ") };
    let page = page(&title, &text).into_string();
    match &arguments.output {
        None => out.write_all(page.as_bytes()).map_err(Failure::Output),
        Some(path) => {
            fs::write(path, page).map_err(|source| Failure::File { file: path.display().to_string(), source })
        }
    }
}

/// Nothing from anywhere else.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'";

fn page(title: &str, text: &Text) -> Markup {
    let summary = text.summary();
    html! {
        (DOCTYPE)
        html lang="en" dir="ltr" {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="generator" content=(concat!("arabic-text ", env!("CARGO_PKG_VERSION")));
                title { (title) " · arabic-text" }
                style { (PreEscaped(include_str!("report/report.css"))) }
            }
            body {
                a.skip href="#dialect-words" { "Skip the text" }
                header {
                    p.product { "arabic-text report" }
                    h1 { bdi { (title) } }
                    (tiles(summary))
                }
                @if summary.sentences > 0 { (strip(text)) }
                div.columns {
                    main { (text_card(text)) }
                    aside aria-label="Charts" { (charts(summary)) }
                }
                (word_table(text))
                (number_table(text))
                footer {
                    "Made by " code { "arabic-text report" } " " (env!("CARGO_PKG_VERSION"))
                    ". Numbers and dialect words are found by rules and word lists; they can be wrong."
                }
                script { (PreEscaped(include_str!("report/report.js"))) }
            }
        }
    }
}

fn tiles(summary: &Summary) -> Markup {
    let tile = |value: String, name: &str, note: String| {
        html! {
            div.tile {
                dt { (name) }
                dd { (value) @if !note.is_empty() { small { (note) } } }
            }
        }
    };
    html! {
        dl.tiles {
            (tile(grouped(summary.words), "Words", format!("in {}", counted(summary.lines, "line"))))
            (tile(grouped(summary.sentences), "Sentences", format!("{} of them dialect", grouped(summary.dialect_sentences))))
            (tile(grouped(summary.dialect_words), "Dialect words", percent(summary.dialect_words, summary.words)))
            (tile(grouped(summary.numbers), "Numbers", String::new()))
            (tile(format!("{:.2}", summary.marks_per_letter()), "Marks a letter", vocalised(summary).into()))
        }
    }
}

/// By the marks of a fully vocalised text, of which there is about one for each letter.
fn vocalised(summary: &Summary) -> &'static str {
    match summary.marks_per_letter() {
        rate if rate > 0.6 => "vocalised",
        rate if rate > 0.05 => "partly vocalised",
        _ => "hardly vocalised",
    }
}

fn strip(text: &Text) -> Markup {
    html! {
        section.card aria-labelledby="strip-title" {
            h2 #strip-title { "Sentence by sentence" }
            div.strip-frame {
                span.axis aria-hidden="true" { span { "dialect" } span { "MSA" } }
                ol.strip dir="rtl" { (PreEscaped(text.strip())) }
            }
            p.note {
                "Each column is a sentence, from the right; the higher, the likelier it is dialect. Its colour and letters are "
                "those of its region. Follow it to the sentence."
            }
        }
    }
}

fn text_card(text: &Text) -> Markup {
    let toggle = |id: &str, on: bool, name: &str| html! { label { input type="checkbox" id=(id) checked[on]; (name) } };
    html! {
        section.card aria-labelledby="text-title" {
            div.head {
                h2 #text-title { "Text" }
                fieldset.toggles {
                    legend { "Show" }
                    (toggle("show-words", true, "dialect words"))
                    (toggle("show-numbers", true, "numbers"))
                    (toggle("show-labels", true, "labels"))
                    (toggle("show-tokens", false, "tokens"))
                }
            }
            (legend())
            div.text lang="ar" dir="rtl" {
                @if text.summary().words == 0 { p.line lang="en" dir="ltr" { "There are no words in this text." } }
                (PreEscaped(text.lines()))
            }
            @if let Some(shown) = text.cut_at() {
                p.cut role="status" {
                    "The text is shown up to word " (grouped(shown)) " of " (grouped(text.summary().words))
                    "; counts and charts are of all of it. "
                    code { "--limit 0" } " shows all, " code { "--limit WORDS" } " more or less."
                }
            }
        }
    }
}

fn legend() -> Markup {
    html! {
        ul.legend aria-label="Legend" {
            @for region in Region::ALL {
                li { span.swatch.(region.code()) aria-hidden="true" { (region.code()) } (region_name(region)) }
            }
            li { span.swatch.many aria-hidden="true" {} "several regions" }
            li { span.swatch.value aria-hidden="true" {} "number, with its value" }
        }
    }
}

fn region_name(region: Region) -> String {
    format!("{region:?}")
}

fn charts(summary: &Summary) -> Markup {
    html! {
        (bars("Regions of the dialect words", "words", &summary.region_bars()))
        (histogram(summary))
        (bars("Kinds of numbers", "numbers", &summary.number_kinds.bars()))
        (bars("Kinds of tokens", "tokens", &summary.token_kinds.bars()))
    }
}

fn bars(title: &str, what: &str, bars: &[Bar]) -> Markup {
    let greatest = bars.iter().map(|bar| bar.value).fold(0.0, f64::max);
    html! {
        section.card.chart {
            h2 { (title) }
            @if bars.is_empty() { p.note { "There are no " (what) " of this sort." } }
            @else {
                table.bars {
                    caption.hidden { (title) }
                    thead.hidden { tr { th scope="col" { "Kind" } th scope="col" { "Number of " (what) } } }
                    @for bar in bars {
                        tr.(bar.class) {
                            th scope="row" { (bar.name) }
                            td { span.bar aria-hidden="true" style={ "--part:" (format!("{:.4}", bar.value / greatest)) } {} span { (bar.label()) } }
                        }
                    }
                }
            }
        }
    }
}

fn histogram(summary: &Summary) -> Markup {
    let greatest = summary.histogram.iter().copied().max().unwrap_or(0).max(1) as f64;
    html! {
        section.card.chart {
            h2 { "Sentences by dialectness" }
            ol.histogram {
                @for (index, &count) in summary.histogram.iter().enumerate() {
                    li style={ "--part:" (format!("{:.4}", count as f64 / greatest)) } {
                        span.hidden { (index * 10) " to " (index * 10 + 10) " %: " }
                        span.count { (grouped(count)) }
                    }
                }
            }
            div.scale aria-hidden="true" { span { "MSA" } span { "50 %" } span { "dialect" } }
        }
    }
}

/// So many rows a table has at most.
const ROWS: usize = 1_000;

fn word_table(text: &Text) -> Markup {
    let words = text.summary().word_rows();
    html! {
        section.card aria-labelledby="dialect-words" {
            h2 #dialect-words tabindex="-1" { "Dialect words" }
            @if words.is_empty() { p.note { "There are no dialect words in this text." } }
            @else {
                div.scroll tabindex="0" role="region" aria-labelledby="dialect-words" {
                    table.list {
                        thead { tr {
                            th.arabic-head scope="col" { "Word" } th scope="col" { "Times" } th scope="col" { "Regions" }
                            th.arabic-head scope="col" { "MSA" } th scope="col" { "Gloss" } th scope="col" { "Evidence" }
                        } }
                        @for (word, row) in words.iter().take(ROWS) {
                            tr {
                                th.arabic scope="row" lang="ar" dir="rtl" { (reference(&row.id, word)) }
                                td.number { (grouped(row.count)) }
                                td { (shares(row.regions)) }
                                td.arabic lang="ar" dir="rtl" { (row.msa) }
                                td { bdi { (row.gloss) } }
                                td { (row.evidence) }
                            }
                        }
                    }
                }
            }
            (left_out(words.len() as u64, "different words, by how often they occur"))
        }
    }
}

fn number_table(text: &Text) -> Markup {
    let summary = text.summary();
    html! {
        section.card aria-labelledby="numbers" {
            h2 #numbers { "Numbers" }
            @if summary.numbers == 0 { p.note { "There are no numbers in this text." } }
            @else {
                div.scroll tabindex="0" role="region" aria-labelledby="numbers" {
                    table.list {
                        thead { tr {
                            th.arabic-head scope="col" { "In the text" } th scope="col" { "Value" } th scope="col" { "Unit" }
                            th scope="col" { "Kind" } th scope="col" { "Notes" } th scope="col" { "Sentence" }
                        } }
                        @for row in &summary.number_rows {
                            tr {
                                th.arabic scope="row" lang="ar" dir="rtl" { (reference(&row.id, &row.text)) }
                                td.number { (row.value) }
                                td { (row.unit) }
                                td { (row.kind) }
                                td { (row.notes) }
                                td.number { (grouped(row.sentence)) }
                            }
                        }
                    }
                }
            }
            (left_out(summary.numbers, "numbers, in the order of the text"))
        }
    }
}

/// The text, as a link to where it is marked if it is shown.
fn reference(id: &Option<String>, text: &str) -> Markup {
    match id {
        Some(id) => html! { a href={ "#" (id) } { (text) } },
        None => html! { (text) },
    }
}

fn shares(regions: Regions) -> Markup {
    html! {
        span.shares {
            @for (region, share) in regions.iter() {
                span.(region.code()) style={ "flex-grow:" (format!("{share:.3}")) } { (region.code()) }
            }
        }
    }
}

fn left_out(len: u64, what: &str) -> Markup {
    html! {
        @if len > ROWS as u64 {
            p.cut role="status" { "These are the first " (grouped(ROWS as u64)) " of " (grouped(len)) " " (what) "." }
        }
    }
}

fn percent(part: u64, whole: u64) -> String {
    if whole == 0 { String::new() } else { format!("{:.1} % of all", 100.0 * part as f64 / whole as f64) }
}

/// 1 line, 12 lines.
fn counted(number: u64, what: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{} {what}{plural}", grouped(number))
}

/// 12,345.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let first = match digits.len() % 3 {
        0 => 3,
        first => first,
    };
    let (mut grouped, mut rest) = (digits[..first.min(digits.len())].to_string(), &digits[first.min(digits.len())..]);
    while !rest.is_empty() {
        grouped.push(',');
        grouped.push_str(&rest[..3]);
        rest = &rest[3..];
    }
    grouped
}
