//! The text with what is found in it marked.

use std::cmp::Reverse;
use std::ops::Range;

use arabic_text::dialect::{Assessment, DialectDetector, DialectWord, Region, WordEvidence};
use arabic_text::number::{Number, NumberKind, find_numbers};
use arabic_text::{Token, TokenKind, inspect, tokenize};
use maud::{Markup, PreEscaped, html};

use super::summary::Summary;
use crate::color::home;

/// Takes a text line by line.
pub(super) struct Text {
    summary: Summary,
    /// Words that may still be shown.
    left: u64,
    limit: u64,
    lines: String,
    strip: String,
    marks: u64,
}

/// Something that is pointed at in a line.
struct Mark<'a> {
    range: Range<usize>,
    id: String,
    what: Found<'a>,
}

enum Found<'a> {
    Number(&'a Number<'a>),
    Word(&'a DialectWord<'a>),
}

impl Text {
    pub(super) fn new(limit: u64) -> Self {
        let (lines, strip) = (String::new(), String::new());
        Self { summary: Summary::default(), left: limit, limit, lines, strip, marks: 0 }
    }

    pub(super) fn summary(&self) -> &Summary {
        &self.summary
    }

    /// The lines of the text as paragraphs.
    pub(super) fn lines(&self) -> &str {
        &self.lines
    }

    /// The list of the sentences that are shown.
    pub(super) fn strip(&self) -> &str {
        &self.strip
    }

    /// How many words are shown, if not all are.
    pub(super) fn cut_at(&self) -> Option<u64> {
        (self.summary.words > self.limit).then_some(self.limit)
    }

    pub(super) fn push_line(&mut self, line: &str) {
        self.summary.lines += 1;
        self.summary.add_letters(&inspect(line));
        let numbers: Vec<Number<'_>> = find_numbers(line).collect();
        let mut numbers = numbers.iter().peekable();
        let detector = DialectDetector::new();
        let (mut paragraph, mut end) = (String::new(), 0);
        let whole = self.left > 0;
        for (sentence, found) in detector.sentences(line) {
            self.summary.add_sentence(&found);
            let tokens: Vec<Token<'_>> = tokenize(sentence.text()).collect();
            let shown = sentence.start()..sentence.start() + self.take(&tokens, sentence.text().len());
            let is_shown = !shown.is_empty();
            let mut marks = Vec::new();
            while let Some(number) = numbers.next_if(|number| number.span().start < sentence.end()) {
                let id = self.mark(number.span().range(), Found::Number(number), &shown, &mut marks);
                self.summary.add_number(number, id);
            }
            for word in found.words() {
                let range = sentence.start() + word.span().start..sentence.start() + word.span().end;
                let id = self.mark(range, Found::Word(word), &shown, &mut marks);
                self.summary.add_word(word, id);
            }
            if is_shown {
                marks.sort_by_key(|mark| (mark.range.start, Reverse(mark.range.end)));
                let id = format!("s{}", self.summary.sentences);
                let text = Marked { line, start: sentence.start(), tokens: &tokens };
                paragraph.push_str(&escaped(&line[end..sentence.start()]));
                let inner = text.html(shown.clone(), &marks);
                paragraph.push_str(&html! { span.s id=(id) { (PreEscaped(inner)) } }.into_string());
                end = shown.end;
                self.strip.push_str(&self.column(&found).into_string());
            }
        }
        if self.left > 0 {
            paragraph.push_str(&escaped(&line[end..]));
        }
        if whole {
            let cut = self.left == 0 && end < line.trim_end().len();
            let paragraph = html! { p.line dir="rtl" { (PreEscaped(paragraph)) @if cut { span.more { " …" } } } };
            self.lines.push_str(&paragraph.into_string());
            self.lines.push('\n');
        }
    }

    /// Counts the tokens. Returns where what may be shown of them ends.
    fn take(&mut self, tokens: &[Token<'_>], len: usize) -> usize {
        let mut end = if self.left == 0 { 0 } else { len };
        for token in tokens {
            self.summary.token_kinds.add(token.kind().name());
            if token.kind() != TokenKind::Word {
                continue;
            }
            self.summary.words += 1;
            if self.left == 0 {
                end = end.min(token.start());
            }
            self.left = self.left.saturating_sub(1);
        }
        end
    }

    /// Marks what is found, if it is shown, and returns the name of the mark.
    fn mark<'a>(
        &mut self,
        range: Range<usize>,
        what: Found<'a>,
        shown: &Range<usize>,
        marks: &mut Vec<Mark<'a>>,
    ) -> Option<String> {
        if range.start >= shown.end {
            return None;
        }
        self.marks += 1;
        let id = format!("m{}", self.marks);
        marks.push(Mark { range: range.start..range.end.min(shown.end), id: id.clone(), what });
        Some(id)
    }

    /// A column of the strip of sentences.
    fn column(&self, found: &Assessment<'_>) -> Markup {
        let number = self.summary.sentences;
        let percent = (100.0 * found.dialectness()).round();
        let is_dialect = found.score() > 0.0;
        let region = is_dialect.then(|| found.regions().main().code());
        let shares: Vec<String> = found.regions().iter().filter(|&(_, share)| share >= 0.05).map(share).collect();
        let regions = if is_dialect { format!(", {}", shares.join(", ")) } else { String::new() };
        let doubt = if found.is_undetermined() { ", undetermined" } else { "" };
        let words = found.words().len();
        let label = format!("Sentence {number}: {percent} % dialect{regions}{doubt}; dialect words: {words}");
        html! {
            li {
                a.(region.unwrap_or("MSA")).doubt[found.is_undetermined()] href={ "#s" (number) } aria-label=(label) title=(label)
                    style={ "--part:" (format!("{:.3}", found.dialectness())) } { span.code { (region.unwrap_or_default()) } }
            }
        }
    }
}

/// A sentence of a line, with its tokens, which count from `start`.
struct Marked<'a> {
    line: &'a str,
    start: usize,
    tokens: &'a [Token<'a>],
}

impl Marked<'_> {
    /// A range of the line, with marks that begin in it: what a mark holds is inside of it.
    fn html(&self, range: Range<usize>, marks: &[Mark<'_>]) -> String {
        let mut out = String::new();
        let (mut at, mut rest) = (range.start, marks);
        while let Some((mark, others)) = rest.split_first() {
            let end = mark.range.end.min(range.end);
            let inside = others.iter().take_while(|other| other.range.start < end).count();
            self.push_tokens(at..mark.range.start, &mut out);
            let inner = PreEscaped(self.html(mark.range.start..end, &others[..inside]));
            out.push_str(&element(mark, &inner).into_string());
            (at, rest) = (end, &others[inside..]);
        }
        self.push_tokens(at..range.end, &mut out);
        out
    }

    /// The tokens of a range, of the first and last one only what is in it.
    fn push_tokens(&self, range: Range<usize>, out: &mut String) {
        let mut at = range.start;
        let first = self.tokens.partition_point(|token| self.start + token.end() <= range.start);
        for token in &self.tokens[first..] {
            let (start, end) = (self.start + token.start(), self.start + token.end());
            if start >= range.end {
                break;
            }
            let piece = start.max(range.start)..end.min(range.end);
            let gap = &self.line[at..piece.start];
            let text = &self.line[piece.clone()];
            let (kind, is_control) = (token.kind(), token.kind() == TokenKind::Control);
            let code = is_control.then(|| text.chars().map(|c| format!("U+{:04X}", u32::from(c))).collect::<String>());
            let markup = html! {
                (gap)
                span.t.(kind.name()).from[piece.start > start].on[piece.end < end] data-code=[code] { (text) }
            };
            out.push_str(&markup.into_string());
            at = piece.end;
        }
        out.push_str(&escaped(&self.line[at..range.end]));
    }
}

fn escaped(text: &str) -> String {
    html! { (text) }.into_string()
}

fn element(mark: &Mark<'_>, inner: &Markup) -> Markup {
    match mark.what {
        Found::Number(number) => {
            let value = number.value().map(ToString::to_string).unwrap_or_default();
            // Digits say it themselves.
            let said = value.is_empty() || number.text().chars().any(char::is_numeric);
            let unit = if number.kind() == NumberKind::Percent { Some("%") } else { number.unit() };
            let label = if said { String::new() } else { [&value, unit.unwrap_or_default()].join(" ") };
            html! {
                mark.n id=(mark.id) tabindex="0" data-value=(value) data-label=(label.trim()) data-tip=(number_tip(number)) { (inner) }
            }
        }
        Found::Word(word) => {
            let region = home(word.regions()).map(Region::code);
            html! {
                mark.d.(region.unwrap_or("many")) id=(mark.id) tabindex="0" data-label=(region.unwrap_or_default()) data-tip=(word_tip(word)) { (inner) }
            }
        }
    }
}

/// Lines of a name, a tab and what there is to say.
fn tip<'t>(rows: impl IntoIterator<Item = (&'t str, String)>) -> String {
    let rows = rows.into_iter().filter(|(_, text)| !text.is_empty());
    rows.map(|(name, text)| format!("{name}\t{text}")).collect::<Vec<_>>().join("\n")
}

fn number_tip(number: &Number<'_>) -> String {
    let alternatives: Vec<String> = number.alternatives().iter().map(ToString::to_string).collect();
    tip([
        ("Value", number.value().map_or_else(|| "not exact".into(), ToString::to_string)),
        ("Unit", number.unit().unwrap_or_default().into()),
        ("Kind", number.kind().name().into()),
        ("Or", alternatives.join(", ")),
        ("Notes", notes(number)),
    ])
}

/// What else is known of a number.
pub(super) fn notes(number: &Number<'_>) -> String {
    let mut notes: Vec<String> = number.modifier().map(|modifier| modifier.name().into()).into_iter().collect();
    notes.extend(number.flags().iter().map(|flag| flag.name().replace('_', " ")));
    notes.extend(number.dialect().map(|dialect| format!("as in {dialect}")));
    notes.extend(number.range_start().map(|_| "end of a range".into()));
    notes.join(", ")
}

fn word_tip(word: &DialectWord<'_>) -> String {
    let shares: Vec<String> = word.regions().iter().map(share).collect();
    tip([
        ("MSA", word.msa().collect::<Vec<_>>().join("، ")),
        ("Gloss", word.gloss().into()),
        ("Part of speech", word.part_of_speech().name().into()),
        ("Regions", shares.join(", ")),
        ("Countries", word.countries().join(", ")),
        ("Evidence", evidence(word)),
    ])
}

/// EGY 60 %.
fn share((region, share): (Region, f32)) -> String {
    format!("{region} {:.0} %", 100.0 * share)
}

/// Why the word is taken for dialect.
pub(super) fn evidence(word: &DialectWord<'_>) -> String {
    let source = match word.evidence() {
        WordEvidence::Affix(_) => "affix",
        WordEvidence::Phrase => "phrase",
        _ => "lexicon",
    };
    let mut evidence = vec![format!("{} {source}", word.strength().name())];
    evidence.extend(word.rules().iter().map(|rule| rule.name().replace('-', " ")));
    evidence.join(", ")
}
