//! A real index: what queries find, and what is highlighted.

use arabic_text::{Normalizer, StopWords};
use arabic_text_tantivy::{ArabicFilter, ArabicTokenizer};
use tantivy::collector::TopDocs;
use tantivy::query::QueryParser;
use tantivy::schema::{Field, IndexRecordOption, STORED, Schema, TextFieldIndexing, TextOptions};
use tantivy::snippet::SnippetGenerator;
use tantivy::tokenizer::{SimpleTokenizer, TextAnalyzer};
use tantivy::{Index, TantivyDocument, doc};

struct News {
    index: Index,
    body: Field,
}

impl News {
    fn new(analyzer: impl Into<TextAnalyzer>, texts: &[&str]) -> Self {
        let indexing =
            TextFieldIndexing::default().set_tokenizer("ar").set_index_option(IndexRecordOption::WithFreqsAndPositions);
        let mut schema = Schema::builder();
        let body = schema.add_text_field("body", TextOptions::default().set_indexing_options(indexing) | STORED);
        let index = Index::create_in_ram(schema.build());
        index.tokenizers().register("ar", analyzer.into());
        let mut writer = index.writer_with_num_threads(1, 15_000_000).unwrap();
        for text in texts {
            writer.add_document(doc!(body => *text)).unwrap();
        }
        writer.commit().unwrap();
        Self { index, body }
    }

    /// The snippets of what is found, sorted.
    fn search(&self, query: &str) -> Vec<String> {
        let searcher = self.index.reader().unwrap().searcher();
        let query = QueryParser::for_index(&self.index, vec![self.body]).parse_query(query).unwrap();
        let snippets = SnippetGenerator::create(&searcher, &query, self.body).unwrap();
        let found = searcher.search(&query, &TopDocs::with_limit(100).order_by_score()).unwrap();
        let mut found: Vec<String> = found
            .into_iter()
            .map(|(_, address)| snippets.snippet_from_doc(&searcher.doc::<TantivyDocument>(address).unwrap()).to_html())
            .collect();
        found.sort();
        found
    }
}

const PRESIDENCY: [&str; 4] = ["أعلنت الرئاسة موعدا", "بيان الرئاسه اليوم", "نَفَتِ الرِّئَـاسَةُ ذلك", "رئيس الوزراء"];

#[test]
fn any_spelling_is_found_and_the_original_is_highlighted() {
    let news = News::new(ArabicTokenizer::new(), &PRESIDENCY);
    let mut expected =
        ["أعلنت <b>الرئاسة</b> موعدا", "بيان <b>الرئاسه</b> اليوم", "نَفَتِ <b>الرِّئَـاسَةُ</b> ذلك"].map(String::from);
    expected.sort();
    for query in ["الرئاسة", "الرئاسه", "الرِّئاسةُ", "الرياسه"] {
        assert_eq!(news.search(query), expected, "{query}");
    }
    assert_eq!(news.search("رئيس"), ["<b>رئيس</b> الوزراء"]);
}

#[test]
fn the_filter_does_the_same_behind_another_tokenizer() {
    // The simple tokenizer cuts at every mark, so text without marks.
    let analyzer = TextAnalyzer::builder(SimpleTokenizer::default()).filter(ArabicFilter::new()).build();
    let news = News::new(analyzer, &["أعلنت الرئاسة موعدا", "بيان الرئاسه اليوم", "٢٠٢٤"]);
    assert_eq!(news.search("الرئاسة").len(), 2);
    assert_eq!(news.search("2024"), ["<b>٢٠٢٤</b>"]);
}

#[test]
fn stems_join_the_forms_of_a_word() {
    // («سيارة جديدة», a new car; «وبسيارتهم», and with their car; «السيارات», the cars)
    let news = News::new(ArabicTokenizer::new().stem(true), &["سيارة جديدة", "جاؤوا وبسيارتهم", "السيارات", "سير"]);
    assert_eq!(news.search("سيارات").len(), 3);
    assert!(news.search("سيارة").contains(&"جاؤوا <b>وبسيارتهم</b>".into()));
}

#[test]
fn clitics_are_tokens_of_their_own() {
    let news = News::new(ArabicTokenizer::new().clitics(true), &["كتب وبالقلم", "كتب القلم", "قلم"]);
    let mut expected = ["كتب وب<b>القلم</b>", "كتب <b>القلم</b>"].map(String::from);
    expected.sort();
    assert_eq!(news.search("القلم"), expected);
    assert_eq!(news.search("بالقلم"), ["كتب و<b>ب</b><b>القلم</b>"]);
}

#[test]
fn stop_words_leave_their_place() {
    let news = News::new(ArabicTokenizer::new().stop_words(StopWords::msa()), &["ذهب إلى المدرسة", "ذهب المدرسة"]);
    assert!(news.search("الى").is_empty());
    assert_eq!(news.search("\"ذهب الى المدرسه\""), ["<b>ذهب</b> إلى <b>المدرسة</b>"]);
}

/// What a tokenizer says of a text: terms with the originals and their positions.
fn tokens(analyzer: impl Into<TextAnalyzer>, text: &str) -> Vec<(String, &str, usize)> {
    let mut analyzer = analyzer.into();
    let mut stream = analyzer.token_stream(text);
    let mut tokens = Vec::new();
    while let Some(token) = stream.next() {
        tokens.push((token.text.clone(), &text[token.offset_from..token.offset_to], token.position));
    }
    tokens
}

#[test]
fn what_is_no_word_is_no_token() {
    let text = "#يوم_العلم: 3.5% (https://a.example/ب) 😀 \u{64E} — ";
    let expected = [
        ("يوم".into(), "يوم", 0),
        ("العلم".into(), "العلم", 1),
        ("3.5".into(), "3.5", 2),
        ("https://a.example/ب".into(), "https://a.example/ب", 3),
        ("😀".into(), "😀", 4),
    ];
    assert_eq!(tokens(ArabicTokenizer::new(), text), expected);
    assert!(tokens(ArabicTokenizer::new(), "").is_empty());
}

#[test]
fn settings_of_the_caller() {
    let light = ArabicTokenizer::new().normalizer(Normalizer::LIGHT);
    assert_eq!(tokens(light, "مدرســةٌ"), [("مدرسةٌ".into(), "مدرســةٌ", 0)]);
    // The same analyzer again, as tantivy does for each document.
    let mut analyzer = TextAnalyzer::from(ArabicTokenizer::new());
    for _ in 0..2 {
        let mut stream = analyzer.token_stream("أب");
        assert_eq!(stream.next().map(|token| (token.text.clone(), token.position)), Some(("اب".into(), 0)));
        assert!(stream.next().is_none());
    }
}
