//! A small index of news, searched from the command line: `cargo run -p arabic-text-tantivy --example search -- الرئاسه`.

use arabic_text_tantivy::ArabicTokenizer;
use tantivy::collector::TopDocs;
use tantivy::query::QueryParser;
use tantivy::schema::{IndexRecordOption, STORED, Schema, TextFieldIndexing, TextOptions};
use tantivy::snippet::SnippetGenerator;
use tantivy::{Index, TantivyDocument, doc};

fn main() -> tantivy::Result<()> {
    let query = std::env::args().nth(1).unwrap_or_else(|| "الرئاسة".into()); // (ar-riʾāsa, "the presidency")

    // A field whose words go through the tokenizer "ar", with positions for phrases and the text stored for highlights.
    let indexing =
        TextFieldIndexing::default().set_tokenizer("ar").set_index_option(IndexRecordOption::WithFreqsAndPositions);
    let mut schema = Schema::builder();
    let body = schema.add_text_field("body", TextOptions::default().set_indexing_options(indexing) | STORED);
    let index = Index::create_in_ram(schema.build());
    index.tokenizers().register("ar", ArabicTokenizer::new());

    let mut writer = index.writer_with_num_threads(1, 15_000_000)?;
    for text in [
        "أعلنت الرئاسة موعد القمة.",            // "The presidency announced the date of the summit."
        "قال بيان الرئاسه إن الموعد لم يتغير.", // "A statement of the presidency (misspelled) said it had not changed."
        "وَنَفَتِ الرِّئَاسَةُ ذَلِكَ.",                    // "And the presidency denied that", vocalised
        "اجتمع رئيس الوزراء بوفد من رجال الأعمال.", // "The prime minister met a delegation of business people."
    ] {
        writer.add_document(doc!(body => text))?;
    }
    writer.commit()?;

    let searcher = index.reader()?.searcher();
    let query = QueryParser::for_index(&index, vec![body]).parse_query(&query)?;
    let snippets = SnippetGenerator::create(&searcher, &query, body)?;
    for (score, address) in searcher.search(&query, &TopDocs::with_limit(10).order_by_score())? {
        let document: TantivyDocument = searcher.doc(address)?;
        println!("{score:.2}  {}", snippets.snippet_from_doc(&document).to_html());
    }
    Ok(())
}
