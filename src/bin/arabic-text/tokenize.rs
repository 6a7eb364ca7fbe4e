//! `arabic-text tokenize`.

use std::io::Write;

use arabic_text::{Sentence, Token, Tokenizer};
use clap::ValueEnum;
use serde_json::{Value, json};

use crate::Common;
use crate::input::{Failure, for_each_line};

pub(crate) const EXAMPLES: &str = "\
Without --json, tokens are parted by ` ¦ ` and sentences by ` ‖ `, one line for each line of input.

Examples:
  arabic-text tokenize article.txt                       the profile `words`
  arabic-text tokenize --json --profile uax29 < posts.txt
  arabic-text tokenize --sentences article.txt           sentences instead of tokens";

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    common: Common,
    /// The conventions to follow
    #[arg(long, value_name = "NAME", default_value = "words")]
    profile: Profile,
    /// Print sentences instead of tokens
    #[arg(long)]
    sentences: bool,
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
    for_each_line(&arguments.common, out, |line, line_break, out| {
        let (tokens, sentences) = (tokenizer.tokens(line), tokenizer.sentences(line));
        match (arguments.sentences, arguments.common.json) {
            (false, false) => join(out, tokens.map(|token| token.text()), " ¦ ")?,
            (true, false) => join(out, sentences.map(|sentence| sentence.text()), " ‖ ")?,
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

fn join<'t>(out: &mut dyn Write, parts: impl Iterator<Item = &'t str>, between: &str) -> std::io::Result<()> {
    for (index, part) in parts.enumerate() {
        let before = if index == 0 { "" } else { between };
        write!(out, "{before}{part}")?;
    }
    Ok(())
}

fn token_object(token: Token<'_>) -> Value {
    json!({ "start": token.start(), "end": token.end(), "text": token.text(), "kind": token.kind().name() })
}

fn sentence_object(sentence: Sentence<'_>) -> Value {
    json!({ "start": sentence.start(), "end": sentence.end(), "text": sentence.text() })
}
