//! Tests of the whole: single words, contexts, dialect, and that nothing panics.

use super::{Role, Segmenter, search::segment};

/// The parts of a word, separated by spaces.
fn split_with(word: &str, previous: Option<&str>, options: Segmenter) -> String {
    let parts: Vec<&str> = segment(word, previous, options).iter().map(|part| &word[part.span.range()]).collect();
    parts.join(" ")
}

/// Checks words written with their divisions.
fn check(expected: &[&str], options: Segmenter) {
    let wrong: Vec<String> = expected
        .iter()
        .filter_map(|divided| {
            let found = split_with(&divided.replace(' ', ""), None, options);
            (found != *divided).then(|| format!("{found} instead of {divided}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn proclitics() {
    check(
        &[
            "و ب القلم",
            "و الله",
            "س تكون",
            "أ ف لا",
            "أ و لم",
            "أ ف ب الباطل",
            "ل لسلطة",
            "و ل لبيت",
            "ب بيت",
            "ك الرجال",
            "ل يكتب",
            "ف ل يعبدوا",
            "و ل يتلطف",
            "ف س يقول",
            "و ب هذا",
            "ل أن",
            "ب أن",
            "ف إن",
            "و قد",
            "و في",
            "و كل",
            "و لا",
            "أ رأيت",
            "أ تأمرون",
            "ت الله",
            "ب سبب",
            "ب شكل",
            "ل محمد",
            "ب لندن",
        ],
        Segmenter::new(),
    );
}

#[test]
fn enclitics() {
    check(
        &[
            "لكن ه",
            "علي ه",
            "إلي هم",
            "لدي نا",
            "في ها",
            "من هم",
            "ب ه",
            "ل ها",
            "أن ني",
            "لعل كم",
            "كأن ه",
            "مدرست ه",
            "سيارات هم",
            "أبنائ ها",
            "حلفاؤ ها",
            "مستوا هم",
            "معلمو هم",
            "يدي ه",
            "يجعل ك",
            "تركت ني",
            "ينتظر نا",
            "نفس ه",
            "قلب ي",
            "وجه ه",
            "و حيات نا",
            "ب أنفس هم",
        ],
        Segmenter::new(),
    );
}

#[test]
fn chains() {
    check(
        &[
            "ف س يكفي ك هم",
            "ف أسقينا كمو ه",
            "ل نهدين هم",
            "س نري هم",
            "و رأيتمو ه",
            "سألتمو ني ها",
            "زوجنا ك ها",
            "ف قاتلو هم",
            "ف اعبدو ه",
            "و ل نبلون كم",
        ],
        Segmenter::new(),
    );
}

#[test]
fn undivided() {
    check(
        &[
            "آلاف",
            "وجود",
            "وزارة",
            "وقت",
            "فريق",
            "فيلم",
            "بيت",
            "برنامج",
            "كتاب",
            "كبير",
            "لغة",
            "لجنة",
            "سنة",
            "سوق",
            "أمام",
            "أخبار",
            "أولا",
            "وجه",
            "مياه",
            "اتجاه",
            "ملك",
            "بنك",
            "يترك",
            "أهم",
            "متهم",
            "حكم",
            "هنا",
            "كنا",
            "يعني",
            "قانوني",
            "لكن",
            "يمكن",
            "كما",
            "فيما",
            "عندما",
            "لماذا",
            "كذلك",
            "إنما",
            "لندن",
            "فرنسا",
            "باريس",
            "بريطانيا",
            "كندا",
            "لبنان",
            "سوريا",
            "فولكسفاغن",
            "واشنطن",
            "ويليامز",
            "التفت",
        ],
        Segmenter::new(),
    );
}

#[test]
fn context() {
    let after = |word, previous| split_with(word, Some(previous), Segmenter::new());
    assert_eq!(after("لذلك", "."), "لذلك");
    assert_eq!(after("لذلك", "نتيجة"), "ل ذلك");
    assert_eq!(after("مما", "،"), "مما");
    assert_eq!(after("مما", "الكثير"), "م ما");
    assert_eq!(after("فقد", "،"), "ف قد");
    assert_eq!(after("فقد", "الذي"), "فقد");
    assert_eq!(after("فشلنا", "على"), "فشل نا");
}

#[test]
fn marks_and_tatweel_go_with_the_letter_before() {
    check(&["وَ بِ القَلَمِ", "عَلَيْ هِ", "بِـ هِ"], Segmenter::new());
}

#[test]
fn a_hamza_written_as_a_mark_is_a_letter() {
    check(&["ا\u{654}نت", "ل ا\u{654}حمد", "أ ف لا", "ا\u{654} ف لا"], Segmenter::new());
}

#[test]
fn article_on_demand() {
    let options = Segmenter::new().split_article(true);
    check(&["و ب ال قلم", "ل ل سلطة", "ال كتاب", "التفت", "الله"], options);
    let roles: Vec<Role> = segment("وبالقلم", None, options).iter().map(|part| part.role).collect();
    assert_eq!(roles, [Role::Conjunction, Role::Preposition, Role::Article, Role::Stem]);
}

#[test]
fn digits() {
    check(&["ب 71", "و 2006", "و ب 15", "ال3", "3ب", "ب الواي-فاي"], Segmenter::new());
}

#[test]
fn dialect() {
    check(
        &[
            "ب يكتب",
            "ب تعرف",
            "ه يروح",
            "ح يروح",
            "ع البيت",
            "ه البيت",
            "م البيت",
            "ش سوي",
            "م كتب ش",
            "ما كتبت ش",
            "قلت ل ك",
            "ب قول ك",
            "كتب ل ي",
            "كتاب كو",
            "بيت هن",
            "بيت كن",
            "ب ه البلد",
            "م قلت ل و ش",
            "ما عند ي ش",
            "بنت",
            "علي",
            "هنا",
            "كلمه",
            "مدرسه",
            "بيت ه",
            "عند و",
        ],
        Segmenter::new().dialect(true),
    );
}

/// Pseudo-random words of clitic letters, other letters, marks and foreign characters.
#[test]
fn any_string_is_rebuilt() {
    const PIECES: [&str; 40] = [
        "و", "ف", "ب", "ك", "ل", "س", "أ", "ا", "ال", "لل", "ه", "ها", "هم", "كم", "ني", "نا", "ي", "ى", "ة", "ت", "م",
        "ن", "ع", "ش", "ء", "آ", "\u{064E}", "\u{0651}", "ـ", "1", "٣", "x", "é", "-", "😀", "گ", " ", "\u{0670}", "ؤ",
        "ر",
    ];
    let mut state = 0x2545_F491_4F6C_DD1Du64;
    for _ in 0..20_000 {
        let mut word = String::new();
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        for _ in 0..(state >> 59) {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            word.push_str(PIECES[(state >> 33) as usize % PIECES.len()]);
        }
        for options in [Segmenter::new(), Segmenter::new().dialect(true).split_article(true)] {
            let segments = segment(&word, Some(&word), options);
            let mut end = 0;
            for part in segments.iter() {
                assert_eq!(part.span.start, end, "{word}");
                assert!(!part.span.is_empty() && word.is_char_boundary(part.span.end), "{word}");
                end = part.span.end;
            }
            assert_eq!(end, word.len(), "{word}");
        }
    }
}
