//! Laws of numbers: what is written in words is found again, and spelling noise changes no value.

#[path = "laws/numbers.rs"]
mod laws;
mod seeded;

use std::time::{Duration, Instant};

use arabic_text::number::{Case, Gender, NumberKind, NumberWords, find_numbers};
use proptest::prelude::*;

fn settings() -> impl Iterator<Item = NumberWords> {
    let genders = [Gender::Masculine, Gender::Feminine];
    let cases = [Case::Nominative, Case::Oblique];
    genders.into_iter().flat_map(move |gender| cases.map(|case| NumberWords::new().gender(gender).case(case)))
}

/// The value of a text that is one number and nothing else.
fn whole(text: &str) -> Option<String> {
    let mut numbers = find_numbers(text);
    let number = numbers.next()?;
    let is_all = number.text() == text && numbers.next().is_none();
    is_all.then(|| number.value().map(ToString::to_string)).flatten()
}

#[test]
fn words_are_read_back() {
    for words in settings() {
        for n in 0..100_000 {
            let text = words.cardinal(n);
            assert_eq!(whole(&text), Some(n.to_string()), "{text}");
        }
    }
}

#[test]
fn ordinals_are_read_back() {
    for words in settings() {
        for n in (1..3_000).chain((3_000..100_000).step_by(7)) {
            let text = words.ordinal(n);
            assert_eq!(whole(&text), Some(n.to_string()), "{text}");
        }
    }
}

/// Words that numbers are made of, words around them and punctuation.
fn word() -> impl Strategy<Value = String> {
    let words = concat!(
        "واحد واحدة اثنان اثنين ثلاثة ثلاث خمس خمسة ست سبع ثمان ثماني تسعة عشر عشرة عشرون ثلاثين خمسين مئة مئتا مئتي ",
        "ثلاثمئة ميت مية ألف ألفا ألفي آلاف مليون ملايين ملياري مليار أحد إحدى اثنا حداشر تلات تلت نصف ربع ثلثي ثلثا ",
        "أرباع أخماس ونصف وربع و وخمسة وعشرون وألف بثلاثة للخمسة الأول الثاني الحادي والعشرون بعد المئة كانون ربيع ",
        "الساعة الثالثة والنصف دقائق صباحا دزينة دزينات دنانير فلس ومئتان قرش نص ونص نصفها ربعه التسعينيات ونيف القرن خط ",
        "أول ثانية عشرات مئات بضع بضعة عدة ضعف المثلين أضعاف سالب ناقص فاصلة على من في المئة بالمئة إلا ربعا نحو أكثر ",
        "يوم الاثنين الخميس عام دولار دينار كويتي كتاب الكتاب سنتين ، . ؟ 5 1,335 1.5 ٣٫٥ 2014 12/5/2016 % ٪ -3 ½ "
    );
    let words: Vec<&str> = words.split_whitespace().collect();
    prop_oneof![20 => proptest::sample::select(words).prop_map(String::from), 1 => any::<String>()]
}

fn text() -> impl Strategy<Value = String> {
    proptest::collection::vec(word(), 0..12).prop_map(|words| words.join(" "))
}

fn values(text: &str) -> Vec<(NumberKind, Option<String>)> {
    find_numbers(text).map(|number| (number.kind(), number.value().map(ToString::to_string))).collect()
}

proptest! {
    #![proptest_config(seeded::config(4_000))]

    #[test]
    fn large_numbers_are_read_back(n in 0..=1_000_000_000_000_000_000_i64, negative: bool) {
        let n = if negative { -n } else { n };
        for words in settings() {
            let text = words.cardinal(n);
            prop_assert_eq!(whole(&text), Some(n.to_string()), "{}", text);
        }
    }

    #[test]
    fn spans_are_in_order_and_on_borders(text in text()) {
        laws::spans_are_in_order_and_on_borders(&text);
    }

    #[test]
    fn any_string_is_fine(text: String) {
        laws::spans_are_in_order_and_on_borders(&text);
        laws::values_are_read_back(&text);
    }

    #[test]
    fn a_span_alone_has_the_same_value(text in text()) {
        laws::a_span_alone_has_the_same_value(&text);
    }

    #[test]
    fn noise_changes_no_value(n in 0..1_000_000_000_i64, place in 0..40_usize) {
        for words in settings() {
            let text = words.cardinal(n);
            let expected = Some(n.to_string());
            let bare = text.replace(['أ', 'إ', 'آ'], "ا").replace('ة', "ه").replace('ى', "ي");
            prop_assert_eq!(whole(&bare), expected.clone(), "{}", bare);
            let free = text.replace(" و", " و ");
            if !free.contains("و احد") && !free.contains("و احدة") {
                prop_assert_eq!(whole(&free), expected.clone(), "{}", free);
            }
            let mut stretched: Vec<char> = text.chars().collect();
            let place = 1 + place % stretched.len();
            stretched.insert(place.min(stretched.len()), 'ـ');
            let stretched: String = stretched.into_iter().collect();
            prop_assert_eq!(whole(stretched.trim_end_matches('ـ')), expected.clone(), "{}", stretched);
            let vowelled = stretched.replace('ـ', "\u{650}");
            prop_assert_eq!(whole(&vowelled), expected, "{}", vowelled);
        }
    }

    #[test]
    fn the_system_of_digits_changes_no_value(n: i64, decimals in 0..1_000_u32) {
        let ascii = format!("{n}.{decimals:04}");
        let arabic: String = ascii.chars().map(|c| match c.to_digit(10) {
            Some(digit) => char::from_u32(0x660 + digit).unwrap(),
            None => if c == '.' { '٫' } else { c },
        }).collect();
        prop_assert_eq!(values(&arabic), values(&ascii));
    }
}

/// What the fuzzer found.
#[test]
fn spans_alone_that_had_no_value() {
    for text in ["الولايات السبع", "السنوات الست", "المئة السبع %"] {
        assert!(find_numbers(text).next().is_some(), "{text}");
        laws::a_span_alone_has_the_same_value(text);
    }
}

#[test]
fn long_runs_of_digits_are_exact() {
    let digits = "7".repeat(100_000);
    let number = find_numbers(&digits).next().unwrap();
    assert_eq!(number.value().unwrap().numerator(), digits);
}

#[test]
fn time_is_linear() {
    for word in [
        "1 234 ",
        "خمسة ",
        "وخمسة ",
        "مليون ",
        "مئة و",
        "ألف ومئة ",
        "خمسة وعشرون ",
        "نصف ",
        "1 ",
        "1.",
        "1,",
        "من ",
        "وألف ",
        "،",
        "كلمة ",
        "ـ",
        "و دزينة ",
    ] {
        let small = word.repeat(4_000);
        let large = word.repeat(64_000);
        let (small, large) = (time(&small), time(&large));
        // 16 times as much text; the rest is for a busy machine.
        assert!(large < small * 80 + Duration::from_millis(200), "{word:?}: {small:?}, {large:?}");
    }
}

fn time(text: &str) -> Duration {
    let start = Instant::now();
    std::hint::black_box(find_numbers(text).count());
    start.elapsed()
}
