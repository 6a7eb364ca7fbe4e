//! How do I bring my own dialect words? As lines of `data/dialect/`'s format; a line that cannot be read is named.
//!
//! `cargo run --example own_lexicon [LEXICON [TEXT]]`

use arabic_text::dialect::{DialectDetector, Gloss};

fn main() -> Result<(), String> {
    let mut arguments = std::env::args().skip(1);
    let (name, lexicon) = match arguments.next() {
        Some(path) => (path.clone(), std::fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?),
        None => ("examples/texts/words.tsv".into(), include_str!("texts/words.tsv").into()),
    };
    // («the child made a row and they look around idly»)
    let text = arguments.next().unwrap_or_else(|| "الولد عمل زمبطة وهما بيشقنفوا".into());

    // The project's words and yours: one row gives all forms of a verb, with every prefix and pronoun.
    let detector = DialectDetector::new().with_lexicon(&name, &lexicon).map_err(|error| error.to_string())?;
    for word in detector.words(&text) {
        let regions: Vec<String> =
            word.regions().iter().map(|(region, share)| format!("{region} {share:.2}")).collect();
        let msa = word.msa().next().unwrap_or_default();
        println!("{} = {msa}  ({}; {})", word.text(), regions.join(", "), word.gloss());
    }
    println!("{}", detector.gloss(&text, Gloss::Replace));

    // What a mistake looks like.
    if let Err(error) = DialectDetector::new().with_lexicon("broken.tsv", "زمبطة\tEGY\tnoun\tvery\tضجة\tracket")
    {
        println!("line {} of {}: {error}", error.line(), error.file());
    }
    Ok(())
}
