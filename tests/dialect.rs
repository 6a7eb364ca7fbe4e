//! Dialect words: affixes and their meanings, and what the marked sentences must come to.

use arabic_text::dialect::{DialectDetector, PartOfSpeech, Region, Rule, Strength, WordEvidence};
use arabic_text::{Span, find_dialect_words};

/// The first dialect word of a text, its MSA equivalent and its rules.
fn first(text: &str) -> (String, String, Vec<&'static str>) {
    let word = find_dialect_words(text).next().unwrap_or_else(|| panic!("{text}: no dialect word"));
    let rules = word.rules().iter().map(Rule::name).collect();
    (word.text().into(), word.msa().next().unwrap_or_default(), rules)
}

#[test]
fn affixes() {
    let cases: [(&str, &str, &[&str]); 14] = [
        ("بيكتب", "يكتب", &["present"]),                 // (biyiktib, "he writes")
        ("بيشوفوها", "يرونها", &["present"]),            // (biyšūfūha, "they see her")
        ("كيكتب", "يكتب", &["present"]),                 // (kayəktəb, Morocco)
        ("هيكتبوا", "سيكتبون", &["future"]),             // (hayiktibu, "they will write")
        ("هنروح", "سنذهب", &["future"]),                 // (hanrūḥ, "we will go")
        ("ماكتبتش", "ما كتبت", &["negation"]),           // (makatabtiš, "I did not write")
        ("مبيشوفش", "لا يرى", &["present", "negation"]),  // (mabyišūfš, "he does not see")
        ("ومش", "وليس", &[]),                            // (wi-miš, "and not")
        ("قلتلك", "قلت لك", &["indirect-object"]),       // (ʾultillak, "I told you")
        ("هالمشروع", "هذا المشروع", &["demonstrative"]), // (ha-l-mašrūʿ, "this project")
        ("عالبيت", "إلى البيت", &["preposition"]),       // (ʿa-l-bēt, "to the house")
        ("هالموضوع", "هذا الموضوع", &["demonstrative"]), // (ha-l-mawḍūʿ, "this subject")
        ("مبيعرفش", "لا يعرف", &["present", "negation"]), // (mabyiʿrafš, "he does not know")
        ("بنشوفكم", "نراكم", &["present"]),              // (binšūfkum, "we see you")
    ];
    for (text, msa, rules) in cases {
        let found = first(text);
        assert_eq!((found.0.as_str(), found.2.as_slice()), (text, rules));
        assert_eq!(found.1, msa, "{text}");
    }
}

/// The words of a sentence that show a rule, with their MSA equivalents.
#[test]
fn rules_beside_other_words() {
    let cases: [(&str, &str, &str, &str); 11] = [
        ("شو عبيروت بدك", "عبيروت", "preposition", "على بيروت"), // (ʿa-Bayrūt, "to Beirut")
        ("وين فخامتو هلق", "فخامتو", "pronoun", "فخامته"),       // (faḫāmtu, "his excellency")
        ("شلونج وين كتابج", "كتابج", "pronoun", "كتابك"),        // (kitāb-ič, "your book")
        ("هي شايفاها دلوقتي", "شايفاها", "pronoun", ""),         // (šayfāha, "she sees her")
        ("بينحمل", "بينحمل", "present", "يحمل"),                 // (byinḥamal, "it can be carried")
        ("هيتضرب", "هيتضرب", "future", "سيضرب"),                 // (hayitḍirib, "he will be hit")
        ("اتعطلت", "اتعطلت", "passive", "تعطلت"),                // (itʿaṭṭalit, "it broke down")
        ("نحضروا", "نحضروا", "plural", "نحضر"),                  // (nəḥḍru, "we are present", Maghreb)
        ("ما عرفتش", "عرفتش", "negation", "ما عرفت"),            // (ma ʿraftiš, "I did not know")
        ("كنسمعوا", "كنسمعوا", "present", "نسمع"),               // (ka-nsəmʿu, "we hear", Morocco)
        ("وين الحين شقال", "شقال", "interrogative", ""),         // (š-gāl, "what did he say")
    ];
    for (text, expected, rule, msa) in cases {
        let found = find_dialect_words(text).find(|word| word.text() == expected);
        let word = found.unwrap_or_else(|| panic!("{text}: {expected} is not found"));
        assert!(word.rules().iter().any(|shown| shown.name() == rule), "{expected}: {:?}", word.rules());
        assert!(msa.is_empty() || word.msa().next().as_deref() == Some(msa), "{expected}: {:?}", word.msa().next());
    }
    // By themselves they may be names.
    for text in ["عبيروت", "فخامتو", "كتابج", "شبرا", "عكاشة", "راننج"] {
        assert_eq!(find_dialect_words(text).filter(|word| word.strength() > Strength::Weak).count(), 0, "{text}");
    }
}

#[test]
fn words_of_msa_are_none() {
    let texts = [
        "ذهب إلى البيت وباع الكتاب في هذا الحين",
        "شن هجوما على دول العالم راح ضحيته مدنيون",
        "عقب مباراة ودية تفتيش الجيش عيش كريم",
        "بتوقيع الوزير هناك حتى حيث بين بنات هدم",
        "مناقشة هامش الدولة كتب كان كاد",
        "بيت للشاعر الراحل يعقوب المرادي",
        "بينهم وبينما اتفق واتهم واتحاد عنقود عدنان دروس دفاع شعوب شراكة",
        "ندعو ونرجو خروج برامج احتجاج فرنسيسكو ديناميكو",
    ];
    for text in texts {
        let words: Vec<String> = find_dialect_words(text).map(|word| word.text().into()).collect();
        assert!(words.is_empty(), "{text}: {words:?}");
    }
}

/// An affix tells where a word is at home even if its entry is what says that it is dialect; a word before decides.
#[test]
fn affixes_tell_where() {
    let word = find_dialect_words("وبيشوفوها").next().unwrap(); // (wi-biyšūfūha, "and they see her")
    assert_eq!(word.evidence(), WordEvidence::Lexicon);
    assert_eq!(word.regions().share(Region::Maghreb), 0.0);
    let words = |text| find_dialect_words(text).map(|word| word.text()).collect::<Vec<_>>();
    assert_eq!(words("انا بحب القهوة"), ["بحب"]); // (ana baḥibb il-ʾahwa, "I love coffee")
    assert!(words("كتبها بحب").is_empty()); // (katabahā bi-ḥubb, "he wrote it with love")
    assert!(words("أنا بخير").is_empty()); // (ʾanā bi-ḫayr, "I am well")
}

#[test]
fn evidence_is_told() {
    let text = "هو بيكتب الواجب";
    let word = find_dialect_words(text).next().unwrap();
    assert_eq!(word.evidence(), WordEvidence::Affix(Span { start: 5, end: 7 }));
    assert_eq!(word.part_of_speech(), PartOfSpeech::Verb);
    let text = "بدي منك شي";
    let word = find_dialect_words(text).next().unwrap();
    assert_eq!((word.evidence(), word.regions().main()), (WordEvidence::Lexicon, Region::Levant));
    assert!(!word.gloss().is_empty());
}

#[test]
fn lists_of_the_caller() {
    let detector = DialectDetector::new()
        .with_lexicon("own.tsv", "# mine\nزنبركي\tMGR.TN:2\tadjective\tstrong\tسريع\tquick")
        .unwrap();
    let word = detector.words("والزنبركي").next().unwrap();
    assert_eq!((word.countries(), word.msa().next().as_deref()), (["TN"].as_slice(), Some("والسريع")));
    for (line, reason) in [
        ("زنبركي\tEGY\tthing\tstrong\tس\tq", "own.tsv:1: `thing` is no part of speech"),
        ("زنبركي\tUSA\tnoun\tstrong\tس\tq", "own.tsv:1: `USA` is no region"),
        ("word\tEGY\tnoun\tstrong\tس\tq", "own.tsv:1: `word` is no word of Arabic letters"),
        ("زنبركي\tEGY\tnoun\tsure\tس\tq", "own.tsv:1: `sure` is no strength"),
        ("زنبركي\tEGY\tverb\tstrong\tس\tq", "own.tsv:1: a verb has three or four forms"),
        ("زنبركي\tEGY\tnoun\tweak\tس\tq\t\tnear=x", "own.tsv:1: `near=x` is no condition"),
    ] {
        let error = DialectDetector::new().with_lexicon("own.tsv", line).unwrap_err().to_string();
        assert!(error.starts_with(reason), "{error}");
    }
}

/// The words of the marked sentences: how many are found and how many are alarms. The figures are a little below what
/// the example `score_dialect` prints.
#[test]
fn marked_sentences() {
    let (mut wanted, mut right, mut wrong) = (0, 0, 0);
    for line in include_str!("cases/dialect.tsv").lines().filter(|line| !line.starts_with('#')) {
        let [_, _, text, marked, either] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let tokens = |list: &str| -> Vec<String> {
            let words = list.split(' ').filter(|word| *word != "-");
            words
                .flat_map(|word| word.split('=').next().unwrap().split('_').map(String::from).collect::<Vec<_>>())
                .collect()
        };
        let (expected, either) = (tokens(marked), tokens(either));
        for word in find_dialect_words(text) {
            let is = |list: &[String]| word.text().split(' ').any(|token| list.iter().any(|known| known == token));
            right += usize::from(is(&expected));
            wrong += usize::from(!is(&expected) && !is(&either));
        }
        wanted += marked.split(' ').filter(|word| *word != "-").count();
    }
    assert!(wanted > 800);
    assert!(right * 100 > wanted * 85, "{right} of {wanted} found");
    assert!(wrong * 100 < right * 15, "{wrong} alarms beside {right}");
}
