//! How do I build a search index for Arabic? With nothing but a map from stems to places, and highlights on the original.
//!
//! `cargo run --example search_index [FILE [QUERY]]` takes each line as a document. The default query, «كتب المكتبات»
//! (kutub al-maktabāt, "books of the libraries"), finds «المكتبة» (al-maktaba, "the library") too.

use std::collections::{BTreeMap, BTreeSet};

use arabic_text::{Span, StopWords, TokenKind, search_stem, tokenize};

/// For each stem the documents that have it, and where.
#[derive(Default)]
struct Index(BTreeMap<String, Vec<(usize, Span)>>);

/// The stems of the words that count, each with its place in the text.
fn stems(text: &str) -> impl Iterator<Item = (String, Span)> {
    let words = tokenize(text).filter(|token| token.kind() == TokenKind::Word);
    let words = words.filter(|token| !StopWords::msa().contains(token.text()));
    words.map(|token| (search_stem(token.text()), token.span()))
}

impl Index {
    fn add(&mut self, document: usize, text: &str) {
        for (stem, span) in stems(text) {
            self.0.entry(stem).or_default().push((document, span));
        }
    }

    /// The documents that have the most words of the query, with the spans to highlight.
    fn search(&self, query: &str) -> Vec<(usize, Vec<Span>)> {
        let mut found: BTreeMap<usize, (BTreeSet<String>, Vec<Span>)> = BTreeMap::new();
        for (stem, _) in stems(query) {
            for &(document, span) in self.0.get(&stem).into_iter().flatten() {
                let (words, spans) = found.entry(document).or_default();
                words.insert(stem.clone());
                spans.push(span);
            }
        }
        let mut found: Vec<_> = found.into_iter().collect();
        found.sort_by_key(|(_, (words, _))| std::cmp::Reverse(words.len()));
        found.into_iter().map(|(document, (_, spans))| (document, spans)).collect()
    }
}

fn main() -> Result<(), String> {
    let mut arguments = std::env::args().skip(1);
    let text = match arguments.next() {
        Some(path) => std::fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?,
        None => include_str!("../data/news.txt").into(),
    };
    let query = arguments.next().unwrap_or_else(|| "كتب المكتبات".into());

    let documents: Vec<&str> = text.lines().collect();
    let mut index = Index::default();
    documents.iter().enumerate().for_each(|(number, document)| index.add(number, document));
    for (number, mut spans) in index.search(&query) {
        spans.sort();
        println!("{number:2}: {}", highlighted(documents[number], &spans));
    }
    Ok(())
}

/// The text with brackets around some spans.
fn highlighted(text: &str, spans: &[Span]) -> String {
    let (mut out, mut end) = (String::new(), 0);
    for span in spans {
        out = out + &text[end..span.start] + "[" + &text[span.range()] + "]";
        end = span.end;
    }
    out + &text[end..]
}
