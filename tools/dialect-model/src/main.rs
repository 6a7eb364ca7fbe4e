//! Trains the statistical model of dialects on files of `LABEL<TAB>text` that the caller names, and measures it.
//!
//! ```text
//! arabic-text-dialect-model train --out MODEL [--lexicon FOLDER] FILE.tsv…
//! arabic-text-dialect-model evaluate --leave-one-out [--lexicon FOLDER] [--unseen FILE.tsv]… FILE.tsv…
//! arabic-text-dialect-model evaluate --model MODEL FILE.tsv…
//! ```
//!
//! `--leave-one-out` trains a model without each source in turn and measures it there; files named by `--unseen` are
//! measured with a model of all others.

mod corpus;
mod evaluate;
mod lexicon;
mod random;
mod train;

use std::path::PathBuf;
use std::process::ExitCode;

use arabic_text::dialect::model::Weights;

use corpus::Corpus;
use evaluate::Answers;
use lexicon::Lexicon;

const USAGE: &str = "usage: arabic-text-dialect-model train --out MODEL [--lexicon FOLDER] FILE.tsv...
       arabic-text-dialect-model evaluate --leave-one-out [--lexicon FOLDER] [--unseen FILE.tsv]... FILE.tsv...
       arabic-text-dialect-model evaluate --model MODEL FILE.tsv...";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("arabic-text-dialect-model: {message}");
            ExitCode::FAILURE
        }
    }
}

#[derive(Default)]
struct Arguments {
    out: Option<PathBuf>,
    model: Option<PathBuf>,
    lexicon: Option<PathBuf>,
    leave_one_out: bool,
    unseen: Vec<PathBuf>,
    files: Vec<PathBuf>,
}

fn run() -> Result<(), String> {
    let mut args = std::env::args_os().skip(1);
    let command = args.next().unwrap_or_default();
    let mut given = Arguments::default();
    while let Some(arg) = args.next() {
        let mut value = || args.next().map(PathBuf::from).ok_or_else(|| USAGE.to_string());
        match arg.to_str() {
            Some("--out") => given.out = Some(value()?),
            Some("--model") => given.model = Some(value()?),
            Some("--lexicon") => given.lexicon = Some(value()?),
            Some("--unseen") => given.unseen.push(value()?),
            Some("--leave-one-out") => given.leave_one_out = true,
            Some(option) if option.starts_with("--") => return Err(format!("no option {option}\n{USAGE}")),
            _ => given.files.push(arg.into()),
        }
    }
    if given.files.is_empty() {
        return Err(USAGE.into());
    }
    let lexicon = given.lexicon.as_deref().map_or(Ok(Lexicon::default()), Lexicon::read)?;
    let corpus = Corpus::read(&given.files)?;
    match (command.to_str(), &given) {
        (Some("train"), Arguments { out: Some(out), .. }) => {
            let bytes = train::train(&corpus, None, &lexicon)?;
            std::fs::write(out, &bytes).map_err(|error| format!("{}: {error}", out.display()))?;
            println!("{}: {} bytes, trained on {}", out.display(), bytes.len(), corpus.sources.join(", "));
            Ok(())
        }
        (Some("evaluate"), Arguments { leave_one_out: true, unseen, .. }) => leave_one_out(&corpus, unseen, &lexicon),
        (Some("evaluate"), Arguments { model: Some(model), .. }) => {
            let bytes = std::fs::read(model).map_err(|error| format!("{}: {error}", model.display()))?;
            let model = Weights::read(&bytes)?;
            for (source, name) in corpus.sources.iter().enumerate() {
                let texts = corpus.texts.iter().filter(|text| text.source == source);
                print!("{name}: {}", Answers::of(&model, texts));
            }
            Ok(())
        }
        _ => Err(USAGE.into()),
    }
}

fn leave_one_out(corpus: &Corpus, unseen: &[PathBuf], lexicon: &Lexicon) -> Result<(), String> {
    let mut all = Answers::default();
    for (source, name) in corpus.sources.iter().enumerate() {
        let bytes = train::train(corpus, Some(source), lexicon)?;
        let texts = corpus.texts.iter().filter(|text| text.source == source);
        let answers = Answers::of(&Weights::read(&bytes)?, texts);
        print!("without {name}: {answers}");
        all.extend(answers);
    }
    let unseen = Corpus::read(unseen)?;
    if !unseen.texts.is_empty() {
        let bytes = train::train(corpus, None, lexicon)?;
        let model = Weights::read(&bytes)?;
        for (source, name) in unseen.sources.iter().enumerate() {
            let answers = Answers::of(&model, unseen.texts.iter().filter(|text| text.source == source));
            print!("never seen, {name}: {answers}");
            all.extend(answers);
        }
    }
    println!("temperature that fits the dialects, by number of words:");
    for words in [1..3, 3..5, 5..10, 10..20, 20..40, 40..usize::MAX] {
        if let Some((temperature, count)) = all.temperature(words.clone()) {
            println!("  from {:>2}: {temperature:.2} (n {count})", words.start);
        }
    }
    Ok(())
}
