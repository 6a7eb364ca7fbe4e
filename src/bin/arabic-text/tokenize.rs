//! `arabic-text tokenize`.

use std::fmt::Display;
use std::io::Write;

use arabic_text::clitics::{Role, Segmenter, Segments};
use arabic_text::{Sentence, Token, TokenKind, Tokenizer};
use clap::ValueEnum;
use serde_json::{Value, json};

use crate::color::Paint;
use crate::input::{Failure, Input, for_each_line};

pub(crate) const ABOUT: &str = "\
Divides each line into tokens: words, numbers, punctuation, URLs, mentions, hashtags, dates, emoji. Marks and tatweel never \
split a word, 1,234.5 and a date are one token, and every token is a span of the line.

Without --json, tokens are parted by ` ¦ `, segments of a word by ` + ` and sentences by ` ‖ `. With --json: `tokens`, a \
list of {start, end, text, kind}, with --clitics also `segments` of {start, end, text, role}; or `sentences`.";

pub(crate) const EXAMPLES: &str = "\
Examples:
  arabic-text tokenize article.txt                       the profile `words`
  arabic-text tokenize --json --profile uax29 < posts.txt
  arabic-text tokenize --clitics article.txt             words divided into proclitics, stem and enclitics
  arabic-text tokenize --sentences article.txt           sentences instead of tokens";

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    input: Input,
    /// Print one JSON object a line
    #[arg(long, help_heading = "Input and output")]
    json: bool,
    /// The conventions to follow
    #[arg(long, value_name = "NAME", default_value = "words")]
    profile: Profile,
    /// Print sentences instead of tokens
    #[arg(long, conflicts_with = "clitics")]
    sentences: bool,
    /// Divide words into proclitics, stem and enclitics
    #[arg(long)]
    clitics: bool,
    /// With --clitics, divide the article from its stem too
    #[arg(long, requires = "clitics")]
    split_article: bool,
    /// With --clitics, know those of the dialects
    #[arg(long, requires = "clitics")]
    dialect: bool,
    /// White space is a token too, or part of the sentence in front of it
    #[arg(long)]
    whitespace: bool,
    /// Divide hashtags into their parts
    #[arg(long)]
    hashtag_parts: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Profile {
    /// For language processing: dates, URLs, mentions, abbreviations are one token each
    Words,
    /// The borders of Unicode Standard Annex 29
    Uax29,
    /// Universal Dependencies: every punctuation mark by itself
    Ud,
}

impl Arguments {
    fn tokenizer(&self) -> Tokenizer {
        let profile = match self.profile {
            Profile::Words => Tokenizer::WORDS,
            Profile::Uax29 => Tokenizer::UAX29,
            Profile::Ud => Tokenizer::UD,
        };
        profile.whitespace(self.whitespace).hashtag_parts(self.hashtag_parts)
    }
}

pub(crate) fn run(arguments: &Arguments, paint: Paint, out: &mut impl Write) -> Result<(), Failure> {
    let tokenizer = arguments.tokenizer();
    let segmenter = Segmenter::new().split_article(arguments.split_article).dialect(arguments.dialect);
    for_each_line(&arguments.input, out, |line, line_break, out| {
        let (tokens, sentences) = (tokenizer.tokens(line), tokenizer.sentences(line));
        match (arguments.sentences, arguments.json) {
            (false, false) if arguments.clitics => {
                let words = segmented(tokens, segmenter).map(|(token, segments)| plain_word(token, &segments, paint));
                join(out, words, paint.dim(" ¦ "));
            }
            (false, false) => join(out, tokens.map(|token| token.text()), paint.dim(" ¦ ")),
            (true, false) => join(out, sentences.map(|sentence| sentence.text()), paint.dim(" ‖ ")),
            (false, true) if arguments.clitics => {
                let tokens: Vec<Value> = segmented(tokens, segmenter).map(segmented_object).collect();
                out.push_str(&json!({ "tokens": tokens }).to_string());
            }
            (false, true) => {
                let tokens: Vec<Value> = tokens.map(token_object).collect();
                out.push_str(&json!({ "tokens": tokens }).to_string());
            }
            (true, true) => {
                let sentences: Vec<Value> = sentences.map(sentence_object).collect();
                out.push_str(&json!({ "sentences": sentences }).to_string());
            }
        }
        out.push_str(line_break);
    })
}

/// Each token with its segments, which know the token before.
pub(crate) fn segmented<'t>(
    tokens: impl Iterator<Item = Token<'t>>,
    segmenter: Segmenter,
) -> impl Iterator<Item = (Token<'t>, Segments)> {
    let mut previous = "";
    tokens.map(move |token| {
        let segments = match previous {
            "" => segmenter.segment(token.text()),
            previous => segmenter.segment_after(token.text(), previous),
        };
        previous = token.text();
        (token, segments)
    })
}

/// و + ب + سيارت + هم.
fn plain_word(token: Token<'_>, segments: &Segments, paint: Paint) -> String {
    let mut out = String::new();
    let parts = segments.iter().map(|segment| {
        let part = &token.text()[segment.span().range()];
        if segment.role() == Role::Stem { part.to_string() } else { paint.value(part).to_string() }
    });
    join(&mut out, parts, paint.dim(" + "));
    out
}

fn join(out: &mut String, parts: impl Iterator<Item = impl AsRef<str>>, between: impl Display) {
    let between = between.to_string();
    for (index, part) in parts.enumerate() {
        if index > 0 {
            out.push_str(&between);
        }
        out.push_str(part.as_ref());
    }
}

fn token_object(token: Token<'_>) -> Value {
    json!({ "start": token.start(), "end": token.end(), "text": token.text(), "kind": token.kind().name() })
}

/// A token that is no word is one segment, whose role is its kind.
pub(crate) fn segmented_object((token, segments): (Token<'_>, Segments)) -> Value {
    let is_word = token.kind() == TokenKind::Word;
    let segment = |start: usize, end: usize, role: &str| {
        let text = &token.text()[start..end];
        json!({ "start": token.start() + start, "end": token.start() + end, "text": text, "role": role })
    };
    let segments: Vec<Value> = if is_word {
        segments.iter().map(|part| segment(part.span().start, part.span().end, part.role().name())).collect()
    } else {
        vec![segment(0, token.text().len(), token.kind().name())]
    };
    let mut object = token_object(token);
    object["segments"] = segments.into();
    object
}

fn sentence_object(sentence: Sentence<'_>) -> Value {
    json!({ "start": sentence.start(), "end": sentence.end(), "text": sentence.text() })
}
