//! `arabic-text explain`.

use std::fmt::{self, Display};
use std::io::Write;

use arabic_text::clitics::{Segmenter, Segments};
use arabic_text::dialect::DialectDetector;
use arabic_text::number::{Number, find_numbers};
use arabic_text::transliterate::Scheme;
use arabic_text::{Marks, Normalizer, StopWords, Token, chars, inspect, search_stem, tokenize};
use serde_json::{Map, Value, json};

use crate::color::Paint;
use crate::input::Failure;
use crate::{dialect, numbers, tokenize};

pub(crate) const ABOUT: &str = "\
Says everything that is known about a word: its code points and marks, what each profile makes of it, its tokens, \
clitics and stem, whether it is a stop word, its value if it is a number, its regions and MSA if it is dialect, and its \
transliterations.

A word is looked at by itself, so what depends on its neighbours may be found otherwise in a sentence. An argument of \
several words, in quotation marks, is looked at as a text.";

pub(crate) const EXAMPLES: &str = "\
Examples:
  arabic-text explain وبسيارتهم              and + with + car + their
  arabic-text explain بيشوفوها مفيش           dialect words, with their MSA
  arabic-text explain 'ثلاثة آلاف' --json      a number, as JSON";

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The words to explain
    #[arg(required = true, value_name = "WORD")]
    words: Vec<String>,
    /// Print one JSON object a word
    #[arg(long, help_heading = "Input and output")]
    json: bool,
}

pub(crate) fn run(arguments: &Arguments, paint: Paint, out: &mut impl Write) -> Result<(), Failure> {
    arguments
        .words
        .iter()
        .enumerate()
        .try_for_each(|(index, word)| {
            if arguments.json {
                return writeln!(out, "{}", object(word));
            }
            if index > 0 {
                writeln!(out)?;
            }
            write!(out, "{}", Plain { word, paint })
        })
        .map_err(Failure::Output)
}

/// What is the same in both forms of the output.
struct CodePoint {
    c: char,
    name: String,
    kind: &'static str,
    class: Option<&'static str>,
}

fn code_points(word: &str) -> impl Iterator<Item = CodePoint> {
    word.chars().map(|c| {
        let kind = match c {
            _ if chars::is_mark(c) => "mark",
            _ if chars::digit_value(c).is_some() => "digit",
            _ if c.is_alphabetic() => "letter",
            _ if c.is_whitespace() => "space",
            _ if c.is_control() => "control",
            _ => "other",
        };
        let name = unicode_names2::name(c).map_or_else(|| "no name".into(), |name| name.to_string());
        CodePoint { c, name, kind, class: Marks::class_name(c) }
    })
}

/// What each profile makes of it.
fn normalized(word: &str) -> impl Iterator<Item = (&'static str, String)> {
    Normalizer::PROFILES.iter().map(move |profile| {
        let normalizer = Normalizer::profile(profile.name).unwrap_or_default();
        (profile.name, normalizer.normalize(word).into_owned())
    })
}

/// The words of a text with their clitics, of MSA or of the dialects too.
fn segmented(word: &str, dialect: bool) -> Vec<(Token<'_>, Segments)> {
    tokenize::segmented(tokenize(word), Segmenter::new().split_article(true).dialect(dialect)).collect()
}

fn is_stop_word(word: &str) -> bool {
    StopWords::msa().contains(word)
}

struct Plain<'w> {
    word: &'w str,
    paint: Paint,
}

impl Plain<'_> {
    fn row(&self, f: &mut fmt::Formatter<'_>, name: &str, value: impl Display) -> fmt::Result {
        writeln!(f, "  {} {value}", self.paint.dim(format!("{name:16}")))
    }
}

impl Display for Plain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { word, paint } = *self;
        writeln!(f, "{}", paint.bold(word))?;
        for point in code_points(word) {
            let code = format!("U+{:04X}", u32::from(point.c));
            let class = point.class.map_or(String::new(), |class| format!(" {class}"));
            self.row(f, &code, format!("{} {}", point.name, paint.dim(format!("({}{class})", point.kind))))?;
        }
        let inspection = inspect(word);
        let (letters, marks) = (inspection.arabic_letters(), inspection.marks());
        self.row(f, "letters", format!("{letters} Arabic, {} other; {marks} marks", inspection.other_letters()))?;
        for (profile, text) in normalized(word) {
            self.row(f, &format!("as {profile}"), text)?;
        }
        let tokens: Vec<String> =
            tokenize(word).map(|token| format!("{} ({})", token.text(), token.kind().name())).collect();
        self.row(f, "tokens", tokens.join(" ¦ "))?;
        let (standard, dialects) = (segmented(word, false), segmented(word, true));
        self.row(f, "clitics", plain_segments(&standard))?;
        if plain_segments(&dialects) != plain_segments(&standard) {
            self.row(f, "dialect clitics", plain_segments(&dialects))?;
        }
        let known = if Segmenter::new().knows(word) { "known to the lexicon" } else { "not in the lexicon" };
        self.row(f, "stem", format!("{} {}", search_stem(word), paint.dim(format!("({known})"))))?;
        self.row(f, "stop word", if is_stop_word(word) { "yes" } else { "no" })?;
        for number in find_numbers(word) {
            self.row(f, "number", numbers::plain(&number, paint))?;
        }
        for found in DialectDetector::new().words(word) {
            self.row(f, "dialect", dialect::plain_word(&found, paint))?;
            let about = [found.part_of_speech().name(), found.strength().name(), found.gloss()];
            self.row(f, "", about.join("; "))?;
        }
        for scheme in Scheme::ALL {
            self.row(f, scheme.name(), scheme.to_latin(word))?;
        }
        Ok(())
    }
}

/// و (conjunction) + ب (preposition) + سيارت (stem) + هم (pronoun).
fn plain_segments(words: &[(Token<'_>, Segments)]) -> String {
    let words = words.iter().map(|(token, segments)| {
        let segments = segments.iter().map(|part| {
            let text = &token.text()[part.span().range()];
            format!("{text} ({})", part.role().name())
        });
        segments.collect::<Vec<_>>().join(" + ")
    });
    words.collect::<Vec<_>>().join(" ¦ ")
}

fn object(word: &str) -> Value {
    let code_points: Vec<Value> = code_points(word)
        .map(|point| {
            let code = format!("U+{:04X}", u32::from(point.c));
            json!({ "text": point.c, "code": code, "name": point.name, "kind": point.kind, "class": point.class })
        })
        .collect();
    let normalized: Map<String, Value> = normalized(word).map(|(name, text)| (name.into(), text.into())).collect();
    let transliterations: Map<String, Value> =
        Scheme::ALL.iter().map(|scheme| (scheme.name().into(), scheme.to_latin(word).into())).collect();
    let segments =
        |dialect| segmented(word, dialect).into_iter().map(tokenize::segmented_object).collect::<Vec<Value>>();
    let numbers: Vec<Number<'_>> = find_numbers(word).collect();
    let detector = DialectDetector::new();
    let found = detector.assess(word);
    let inspection = inspect(word);
    json!({
        "text": word,
        "code_points": code_points,
        "arabic_letters": inspection.arabic_letters(),
        "other_letters": inspection.other_letters(),
        "marks": inspection.marks(),
        "normalized": normalized,
        "tokens": segments(false),
        "dialect_tokens": segments(true),
        "known": Segmenter::new().knows(word),
        "stem": search_stem(word),
        "stop_word": is_stop_word(word),
        "numbers": numbers.iter().map(numbers::record).collect::<Vec<_>>(),
        "words": found.words().iter().map(dialect::record).collect::<Vec<_>>(),
        "transliterations": transliterations,
    })
}
