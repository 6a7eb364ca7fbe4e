//! Results and settings as JSON (feature `serde`).
#![cfg(feature = "serde")]

#[path = "laws/normalize.rs"]
#[expect(dead_code, reason = "only the settings are wanted")]
mod laws;
mod seeded;

use arabic_text::clitics::{Segmenter, segment};
use arabic_text::dialect::{DialectDetector, Gloss};
use arabic_text::number::{Case, Gender, NumberWords, Value, find_numbers};
use arabic_text::transliterate::Scheme;
use arabic_text::{
    Digits, Marks, Normalizer, Script, Span, SuperscriptAlef, Tatweel, Tokenizer, inspect, sentences, tokenize,
};
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{from_value, json, to_string, to_value};

fn assert_json(value: impl Serialize, expected: serde_json::Value) {
    assert_eq!(to_value(value).unwrap(), expected);
}

fn assert_both_ways<T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(
    value: T,
    expected: serde_json::Value,
) {
    assert_json(&value, expected.clone());
    assert_eq!(from_value::<T>(expected).unwrap(), value);
}

#[test]
fn tokens_and_sentences() {
    // «قال د. سامي» (Dr Sami said)
    assert_json(
        tokenize("قال د. سامي").collect::<Vec<_>>(),
        json!([
            { "start": 0, "end": 6, "text": "قال", "kind": "word" },
            { "start": 7, "end": 10, "text": "د.", "kind": "abbreviation" },
            { "start": 11, "end": 19, "text": "سامي", "kind": "word" },
        ]),
    );
    assert_json(sentences(" نعم!").next(), json!({ "start": 1, "end": 8, "text": "نعم!" }));
    assert_json(Script::Latin, json!("latin"));
}

#[test]
fn segments() {
    // (bihi, "with him")
    assert_json(
        segment("وبه"),
        json!([
            { "start": 0, "end": 2, "role": "conjunction" },
            { "start": 2, "end": 4, "role": "stem" },
            { "start": 4, "end": 6, "role": "pronoun" },
        ]),
    );
}

#[test]
fn numbers_are_exact() {
    // (bayna khamsa wa-ʿashrat ayyām, "between five and ten days")
    assert_json(
        find_numbers("بين خمسة وعشرة أيام").collect::<Vec<_>>(),
        json!([
            { "start": 7, "end": 15, "text": "خمسة", "kind": "cardinal", "value": "5" },
            { "start": 18, "end": 26, "text": "عشرة", "kind": "cardinal", "value": "10", "unit": "day", "range_start": 0 },
        ]),
    );
    // «نحو ثلثي المبلغ» (about two thirds of the sum), «آلاف» (thousands), «عام 2014» (the year 2014)
    let one = |text| to_value(find_numbers(text).next()).unwrap();
    assert_eq!(
        (&one("نحو ثلثي المبلغ")["value"], &one("نحو ثلثي المبلغ")["modifier"]),
        (&json!("2/3"), &json!("approx"))
    );
    assert_eq!(one("آلاف الكتب")["value"], json!(null));
    assert_eq!(one("عام 2014")["flags"], json!(["year"]));
    let alternatives = one("1,335 يورو");
    assert_eq!((&alternatives["value"], &alternatives["alternatives"]), (&json!("1335"), &json!(["1.335"])));
    assert_both_ways("-2.5".parse::<Value>().unwrap(), json!("-2.5"));
    assert_both_ways("1/3".parse::<Value>().unwrap(), json!("1/3"));
    assert!(from_value::<Value>(json!("1/0")).is_err());
}

#[test]
fn dialect_words_and_assessments() {
    let detector = DialectDetector::new();
    let text = "احنا بنشتغل"; // (iḥna b-ništaġal, "we work")
    let assessment = detector.assess(text);
    let found = to_value(&assessment).unwrap();
    let [first, second] = [&found["words"][0], &found["words"][1]];
    assert_eq!((&first["start"], &first["end"], &first["text"]), (&json!(0), &json!(8), &json!("احنا")));
    assert_eq!((&first["evidence"], &first["pos"]), (&json!({ "kind": "lexicon" }), &json!("pronoun")));
    assert_eq!(first["msa"][0], "نحن");
    assert_eq!(second["evidence"]["kind"], "affix");
    assert_eq!(&text[9..11], "ب");
    assert_eq!((&second["evidence"]["start"], &second["evidence"]["end"]), (&json!(9), &json!(11)));
    assert_eq!(second["rules"], json!(["present"]));
    assert!(first["regions"]["EGY"].as_f64().unwrap() > 0.0);
    let shares: f64 = found["regions"].as_object().unwrap().values().map(|share| share.as_f64().unwrap()).sum();
    assert!((shares - 1.0).abs() < 1e-4 && found["regions"]["MSA"].as_f64().unwrap() < 0.5);
    assert_eq!(found["undetermined"], assessment.is_undetermined());
    assert_eq!(found["evidence"][0]["source"], "prior");
    assert_eq!((&found["evidence"][1]["source"], &found["evidence"][1]["word"]), (&json!("word"), &json!(0)));
    assert!(!found["labels"].as_array().unwrap().is_empty());
    // Shares print as the short decimals that they are.
    let regions = to_string(&detector.words("فلوس").next().map(|word| word.regions())).unwrap();
    assert!(regions.len() < 7 * 20, "{regions}");
}

#[test]
fn offsets_and_counts() {
    let (_, map) = Normalizer::SEARCH.normalize_with_offsets("مُحَـمَّد");
    assert_json(map, json!([[0, 2, 0, 4], [2, 4, 4, 10], [4, 6, 10, 16]]));
    assert_json(inspect("كَتَبَ email"), json!({ "arabic_letters": 3, "other_letters": 5, "marks": 3 }));
    assert_both_ways(Span { start: 5, end: 9 }, json!({ "start": 5, "end": 9 }));
    let operation = Normalizer::OPERATIONS.iter().find(|operation| operation.name == "digits");
    let expected = json!({
        "name": "digits", "summary": "decimal digits with their separators", "values": "ascii, arabic or persian"
    });
    assert_json(operation, expected);
    assert_eq!(to_value(Normalizer::PROFILES[0]).unwrap()["name"], "light");
}

#[test]
fn settings_have_readable_names() {
    assert_both_ways(
        Normalizer::new().fold_alef(true).digits(Digits::Ascii).strip_marks(Marks::SHADDA | Marks::SUKUN),
        json!(["fold-alef", "strip-marks=shadda,sukun", "digits=ascii"]),
    );
    assert_both_ways(Normalizer::new(), json!([]));
    assert_both_ways(
        Tokenizer::UD.hashtag_parts(true),
        json!({ "profile": "ud", "whitespace": false, "hashtag_parts": true }),
    );
    assert_both_ways(Segmenter::new().dialect(true), json!({ "split_article": false, "dialect": true }));
    assert_both_ways(
        NumberWords::new().gender(Gender::Feminine).case(Case::Oblique),
        json!({ "gender": "feminine", "case": "oblique" }),
    );
    assert_both_ways(Scheme::SafeBuckwalter, json!("safe-buckwalter"));
    assert_both_ways(Tatweel::KeepAbbreviations, json!("keep-abbreviations"));
    assert_both_ways(SuperscriptAlef::Alef, json!("alef"));
    assert_both_ways(Gloss::Annotate, json!("annotate"));
    assert_both_ways(Marks::TANWEEN | Marks::QURANIC, json!(["tanween", "quranic"]));
}

/// As a person writes them in a configuration file.
#[test]
fn settings_are_read_in_short() {
    assert_eq!(from_value::<Normalizer>(json!("social")).unwrap(), Normalizer::SOCIAL);
    let changed = json!({ "with": ["punctuation=ascii"], "without": ["fold-teh-marbuta"] });
    let expected = Normalizer::SEARCH.ascii_punctuation(true).fold_teh_marbuta(false);
    assert_eq!(from_value::<Normalizer>(changed).unwrap(), expected);
    assert_eq!(from_value::<Normalizer>(json!({ "profile": "light" })).unwrap(), Normalizer::LIGHT);
    assert_eq!(from_value::<Tokenizer>(json!({})).unwrap(), Tokenizer::WORDS);
    assert_eq!(from_value::<Segmenter>(json!({ "dialect": true })).unwrap(), Segmenter::new().dialect(true));
}

#[test]
fn errors_say_what_is_known() {
    let error = |settings| from_value::<Normalizer>(settings).unwrap_err().to_string();
    assert!(error(json!("serch")).contains("unknown profile `serch`; known are light, search"));
    assert!(error(json!(["fold-alf"])).contains("unknown operation `fold-alf`"));
    assert!(error(json!(["digits=roman"])).contains("`digits` takes ascii, arabic or persian, not `roman`"));
    assert!(error(json!({ "without": ["x"] })).contains("unknown operation `x`"));
    assert!(error(json!({ "profil": "light" })).contains("unknown field `profil`"));
    assert!(error(json!(7)).contains("a list of operations, the name of a profile"));
    assert!(from_value::<Tokenizer>(json!({ "profile": "word" })).is_err());
    assert!(from_value::<Marks>(json!(["shada"])).unwrap_err().to_string().contains("known are short-vowels"));
}

proptest! {
    #![proptest_config(seeded::config(2_000))]

    /// All settings come back, through a text.
    #[test]
    fn settings_come_back(marks: u16, switches: u32, elongation: u8, values: [u8; 5], stem: bool) {
        let normalizer = laws::settings(marks, switches, elongation, values).stem_light10(stem);
        let written = to_string(&normalizer).unwrap();
        prop_assert_eq!(serde_json::from_str::<Normalizer>(&written).unwrap(), normalizer, "{}", written);
    }
}

#[test]
fn profiles_come_back() {
    for profile in Normalizer::PROFILES {
        let written = to_value(profile.normalizer).unwrap();
        assert!(written.is_array());
        assert_eq!(from_value::<Normalizer>(written).unwrap(), profile.normalizer);
    }
}
