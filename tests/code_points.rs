//! The table of code points against what Unicode says, and each switch against its list of letters.

use arabic_text::{Marks, Normalizer, OperationError, PresentationForms, chars, strip_diacritics};
use unicode_normalization::{UnicodeNormalization, char::canonical_combining_class};

const BLOCKS: [(char, char); 6] = [
    ('\u{600}', '\u{6FF}'),
    ('\u{750}', '\u{77F}'),
    ('\u{870}', '\u{8FF}'),
    ('\u{FB50}', '\u{FDFF}'),
    ('\u{FE70}', '\u{FEFF}'),
    ('\u{10EC0}', '\u{10EFF}'),
];

#[test]
fn strips_135_marks_and_nothing_else() {
    let stripped: Vec<char> =
        ('\0'..=char::MAX).filter(|&c| strip_diacritics(c.encode_utf8(&mut [0; 4])).is_empty()).collect();
    assert_eq!(stripped.len(), 135);
    for c in stripped {
        assert!(chars::is_mark(c) && Marks::ALL.contains(c), "U+{:04X}", c as u32);
        assert!(unicode_normalization::char::is_combining_mark(c), "U+{:04X}", c as u32);
    }
    assert_eq!(('\0'..=char::MAX).filter(|&c| chars::is_mark(c)).count(), 135);
}

/// Combining marks of the Arabic blocks by another library's data: none is missing.
#[test]
fn misses_no_mark() {
    for (first, last) in BLOCKS {
        for c in first..=last {
            assert_eq!(unicode_normalization::char::is_combining_mark(c), chars::is_mark(c), "U+{:04X}", c as u32);
            if canonical_combining_class(c) != 0 {
                assert!(chars::is_mark(c), "U+{:04X}", c as u32);
            }
        }
    }
}

#[test]
fn each_mark_has_one_class() {
    let classes = [
        (Marks::SHORT_VOWELS, 3),
        (Marks::TANWEEN, 3),
        (Marks::SHADDA, 1),
        (Marks::SUKUN, 1),
        (Marks::HAMZA_MADDA, 3),
        (Marks::SUPERSCRIPT_ALEF, 1),
        (Marks::EXTENDED_VOWELS, 33),
        (Marks::SMALL_VOWELS, 3),
        (Marks::QURANIC, 53),
        (Marks::HONORIFICS, 5),
        (Marks::TONES, 6),
        (Marks::SMALL_LETTERS, 2),
        (Marks::EXTENDED_C, 21),
    ];
    for (class, expected) in classes {
        let marks: Vec<char> = ('\u{600}'..='\u{10EFF}').filter(|&c| class.contains(c)).collect();
        assert_eq!(marks.len(), expected, "{class:?}");
        // Stripping by class strips exactly these.
        let all: String = ('\u{600}'..='\u{10EFF}').filter(|&c| chars::is_mark(c)).collect();
        let left = Normalizer::new().strip_marks(class).normalize(&all).into_owned();
        assert_eq!(left.chars().count(), 135 - expected, "{class:?}");
        assert!(!left.chars().any(|c| class.contains(c)));
    }
    assert_eq!(classes.iter().map(|class| class.1).sum::<usize>(), 135);
}

/// NFKC, but for the spaces and tatweels in front of marks and the yeh of the rial sign.
#[test]
fn presentation_forms_are_those_of_unicode() {
    let letters = Normalizer::new().fold_presentation_forms(PresentationForms::Letters);
    let words = Normalizer::new().fold_presentation_forms(PresentationForms::Words);
    let mut changed = 0;
    for (first, last) in BLOCKS {
        for c in first..=last {
            let text = c.to_string();
            let nfkc: String = text.nfkc().collect();
            let expected = nfkc.trim_start_matches([' ', '\u{640}']).replace('\u{6CC}', "\u{64A}");
            let is_form = c >= '\u{FB50}' && nfkc != text;
            match c {
                '\u{FDFA}'..='\u{FDFC}' => assert_eq!(letters.normalize(&text), text),
                _ if is_form && nfkc.contains('\u{6CC}') => assert_eq!(letters.normalize(&text), nfkc),
                _ if is_form => assert_eq!(letters.normalize(&text), expected, "U+{:04X}", c as u32),
                _ => assert_eq!(letters.normalize(&text), text, "U+{:04X}", c as u32),
            }
            if ('\u{FDFA}'..='\u{FDFC}').contains(&c) {
                assert_eq!(words.normalize(&text), expected);
            }
            changed += usize::from(is_form);
        }
    }
    assert_eq!(changed, 731);
}

#[test]
fn no_phrase_is_left_at_the_last_level() {
    let phrases = Normalizer::new().fold_presentation_forms(PresentationForms::Phrases);
    for c in ('\u{FBC3}'..='\u{FBD2}')
        .chain('\u{FD40}'..='\u{FD4F}')
        .chain('\u{FDC8}'..='\u{FDCF}')
        .chain('\u{FDF0}'..='\u{FDFF}')
        .chain('\u{10ED1}'..='\u{10ED8}')
    {
        let text = c.to_string();
        let spelled = phrases.normalize(&text);
        assert!(spelled.chars().all(|c| chars::is_letter(c) || c == ' ') && spelled != text, "U+{:04X}", c as u32);
    }
}

/// What each letter fold changes, over all of Unicode.
#[test]
fn folds_change_exactly_their_letters() {
    let folds = [
        ("fold-alef", 28),
        ("fold-alef-maksura", 1),
        ("fold-teh-marbuta", 2),
        ("fold-hamza", 4),
        ("fold-lookalikes", 8),
        ("fold-dotless", 4),
        ("fold-high-hamza", 4),
        ("fold-yeh-variants", 5),
        ("strip-hamza", 1),
        ("strip-tatweel", 1),
        ("strip-controls", 27),
        ("digits=ascii", 30),
        ("punctuation=ascii", 4),
    ];
    for (operation, expected) in folds {
        let normalizer = Normalizer::new().with_operation(operation).expect("known");
        let changed: String =
            ('\0'..=char::MAX).filter(|&c| !normalizer.is_normalized(c.encode_utf8(&mut [0; 4]))).collect();
        assert_eq!(changed.chars().count(), expected, "{operation}: {}", changed.escape_unicode());
    }
}

#[test]
fn no_profile_but_the_persian_safe_one_lacks_a_promise() {
    for kept in ["ە", "\u{200C}", "\u{200D}", "پ", "چ", "ژ", "گ", "ے", "ں", "ٹ", "ڈ", "ڑ", "ێ", "ۆ", "ڵ", "ڕ"]
    {
        for profile in Normalizer::PROFILES {
            assert_eq!(profile.normalizer.normalize(kept), kept, "{}", profile.name);
        }
    }
    for kept in ["ک", "ی", "ہ", "ھ", "ۀ", "هٔ", "ى", "ة", "آ", "أ", "ؤ", "ئ"] {
        assert_eq!(Normalizer::PERSIAN_SAFE.normalize(kept), kept);
    }
}

#[test]
fn operations_have_names() {
    for operation in Normalizer::OPERATIONS {
        let value = match operation.name {
            "strip-marks" => "=shadda,quranic",
            "superscript-alef" => "=alef",
            "fold-presentation-forms" => "=phrases",
            "digits" => "=persian",
            "punctuation" => "=ascii",
            "reduce-elongation" => "=2",
            "strip-tatweel" => "=keep-abbreviations",
            _ => "",
        };
        let text = format!("{}{value}", operation.name);
        let on = Normalizer::new().with_operation(&text).expect("known");
        assert_ne!(on, Normalizer::new(), "{text}");
        assert_eq!(on.without_operation(operation.name), Ok(Normalizer::new()), "{text}");
        // What is printed can be read again.
        for profile in Normalizer::PROFILES.iter().map(|profile| profile.normalizer).chain([on]) {
            let printed = format!("{profile:?}");
            let names = printed.split('"').skip(1).step_by(2);
            let again = names.fold(Normalizer::new(), |all, name| all.with_operation(name).expect("known"));
            assert_eq!(again, profile, "{printed}");
        }
    }
}

#[test]
fn errors_say_what_is_known() {
    let unknown = Normalizer::new().with_operation("fold-alf").unwrap_err();
    assert!(unknown.to_string().contains("`fold-alf`") && unknown.to_string().contains("fold-alef,"), "{unknown}");
    let profile = Normalizer::profile("serach").unwrap_err();
    assert!(profile.to_string().contains("search"), "{profile}");
    let value = Normalizer::new().with_operation("digits=roman").unwrap_err();
    assert_eq!(value.to_string(), "`digits` takes ascii, arabic or persian, not `roman`");
    assert!(matches!(value, OperationError::BadValue { .. }));
    for wrong in
        ["fold-alef=yes", "reduce-elongation=0", "reduce-elongation=x", "digits", "strip-marks=", "punctuation"]
    {
        assert!(Normalizer::new().with_operation(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn public_types_are_send_sync_and_unwind_safe() {
    fn check<T: Send + Sync + std::panic::UnwindSafe + std::panic::RefUnwindSafe>() {}
    check::<Normalizer>();
    check::<Marks>();
    check::<arabic_text::OffsetMap>();
    check::<arabic_text::Span>();
    check::<arabic_text::NormalizedChars<'_>>();
    check::<arabic_text::Inspection>();
    check::<OperationError>();
    check::<arabic_text::transliterate::Scheme>();
}
