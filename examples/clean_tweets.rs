//! How do I clean a file of tweets, on all processors and with a progress bar?
//!
//! `cargo run --release --features cli --example clean_tweets [FILE]` prints one clean line for each line: addresses and
//! mentions go, hashtags become words, «رااااائع» (rāʾiʿ, "great") becomes «رائع».

use std::io::{self, BufWriter, Write};

use arabic_text::{Normalizer, TokenKind, Tokenizer};
use indicatif::ProgressBar;
use rayon::prelude::*;

/// The post without what says nothing, normalized for counts and classifiers.
fn clean(post: &str) -> String {
    let (mut kept, mut end) = (String::new(), 0);
    for token in Tokenizer::WORDS.hashtag_parts(true).tokens(post) {
        let is_noise = match token.kind() {
            TokenKind::Url | TokenKind::Email | TokenKind::Mention => true,
            _ => matches!(token.text(), "#" | "_"),
        };
        if is_noise {
            kept = kept + &post[end..token.start()] + " ";
            end = token.end();
        }
    }
    kept += &post[end..];
    Normalizer::SOCIAL.normalize(kept.trim()).into_owned()
}

fn main() -> Result<(), String> {
    let text = match std::env::args().nth(1) {
        Some(path) => std::fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?,
        None => include_str!("../benches/corpora/texts/social.txt").into(),
    };
    let posts: Vec<&str> = text.lines().collect();

    let bar = ProgressBar::new(posts.len() as u64); // on standard error, and only if that is a terminal
    let cleaned: Vec<String> = posts
        .par_chunks(1024) // worth the while of a thread, and the order stays
        .flat_map_iter(|posts| {
            let cleaned: Vec<String> = posts.iter().map(|post| clean(post)).collect();
            bar.inc(posts.len() as u64);
            cleaned
        })
        .collect();
    bar.finish_and_clear();

    let mut out = BufWriter::new(io::stdout().lock());
    cleaned.iter().try_for_each(|post| writeln!(out, "{post}")).map_err(|error| error.to_string())
}
