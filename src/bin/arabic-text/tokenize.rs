//! `arabic-text tokenize`.

use std::fmt::Display;
use std::io::Write;

use arabic_text::clitics::{Segmenter, Segments};
use arabic_text::{Sentence, Token, TokenKind, Tokenizer};
use clap::ValueEnum;
use serde_json::{Value, json};

use crate::Common;
use crate::input::{Failure, for_each_line};

pub(crate) const EXAMPLES: &str = "\
Without --json, tokens are parted by ` ¦ `, segments of a word by ` + ` and sentences by ` ‖ `, one line for each line
of input.

Examples:
  arabic-text tokenize article.txt                       the profile `words`
  arabic-text tokenize --json --profile uax29 < posts.txt
  arabic-text tokenize --clitics article.txt             words divided into proclitics, stem and enclitics
  arabic-text tokenize --sentences article.txt           sentences instead of tokens";

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    common: Common,
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

pub(crate) fn run(arguments: &Arguments, out: &mut impl Write) -> Result<(), Failure> {
    let tokenizer = arguments.tokenizer();
    let segmenter = Segmenter::new().split_article(arguments.split_article).dialect(arguments.dialect);
    for_each_line(&arguments.common, out, |line, line_break, out| {
        let (tokens, sentences) = (tokenizer.tokens(line), tokenizer.sentences(line));
        match (arguments.sentences, arguments.common.json) {
            (false, false) if arguments.clitics => {
                let words = segmented(tokens, segmenter).map(|(token, segments)| {
                    let parts: Vec<&str> =
                        segments.iter().map(|segment| &token.text()[segment.span().range()]).collect();
                    parts.join(" + ")
                });
                join(out, words, " ¦ ")?;
            }
            (false, false) => join(out, tokens.map(|token| token.text()), " ¦ ")?,
            (true, false) => join(out, sentences.map(|sentence| sentence.text()), " ‖ ")?,
            (false, true) if arguments.clitics => {
                let tokens: Vec<Value> = segmented(tokens, segmenter).map(segmented_object).collect();
                write!(out, "{}", json!({ "tokens": tokens }))?;
            }
            (false, true) => {
                let tokens: Vec<Value> = tokens.map(token_object).collect();
                write!(out, "{}", json!({ "tokens": tokens }))?;
            }
            (true, true) => {
                let sentences: Vec<Value> = sentences.map(sentence_object).collect();
                write!(out, "{}", json!({ "sentences": sentences }))?;
            }
        }
        out.write_all(line_break.as_bytes())
    })
}

/// Each token with its segments, which know the token before.
fn segmented<'t>(
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

fn join(out: &mut dyn Write, parts: impl Iterator<Item = impl Display>, between: &str) -> std::io::Result<()> {
    for (index, part) in parts.enumerate() {
        let before = if index == 0 { "" } else { between };
        write!(out, "{before}{part}")?;
    }
    Ok(())
}

fn token_object(token: Token<'_>) -> Value {
    json!({ "start": token.start(), "end": token.end(), "text": token.text(), "kind": token.kind().name() })
}

/// A token that is no word is one segment, whose role is its kind.
fn segmented_object((token, segments): (Token<'_>, Segments)) -> Value {
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
