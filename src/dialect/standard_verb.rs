//! The forms of MSA verbs, from three that the lexicon lists: «رأى/رأيت/يرى» (raʾā, raʾaytu, yarā: he saw, I saw, he
//! sees), perhaps with a participle and an imperative behind them.
//!
//! Without vowels «علم» is "he knew" and "he taught", whose imperatives differ (اعلم, علم). The lexicon writes the
//! shadda of the second in its imperfect, يعلّم.

use super::verb::{Agreement, Inflection, Person};

/// The form of the MSA verb with these parts that a dialect verb has; `None` if they are no verb or have no such form.
pub(super) fn standard_form(parts: &[Box<str>], inflection: Inflection) -> Option<String> {
    let verb = StandardVerb::of(parts)?;
    match inflection {
        Inflection::Cited(0) => Some(verb.past.into()),
        Inflection::Cited(1) => Some(verb.past_of(Person::I)),
        Inflection::Cited(2) => Some(verb.imperfect_of(Person::He)),
        Inflection::Cited(_) => None,
        Inflection::Past(person) => Some(verb.past_of(person)),
        Inflection::Imperfect(person) => Some(verb.imperfect_of(person)),
        Inflection::Imperative(person) => verb.imperative_of(person),
        Inflection::Participle(agreement) => verb.participle_of(agreement),
    }
}

/// An imperfect as it is behind لن (lan, "will not"): يذهبون becomes يذهبوا.
pub(super) fn subjunctive(imperfect: &str, person: Person) -> String {
    match person {
        Person::They | Person::YouPlural => imperfect.strip_suffix('ن').map(|stem| format!("{stem}ا")),
        Person::YouFeminine => imperfect.strip_suffix('ن').map(Into::into),
        _ => None,
    }
    .unwrap_or_else(|| imperfect.into())
}

const KASRATAN: char = '\u{64D}';
const SHADDA: char = '\u{651}';

struct StandardVerb<'a> {
    past: &'a str,
    /// "I did" without its ending.
    first: &'a str,
    /// "He does" without ي.
    rest: String,
    is_doubled: bool,
    participle: Option<&'a str>,
    imperative: Option<&'a str>,
}

impl<'a> StandardVerb<'a> {
    fn of(parts: &'a [Box<str>]) -> Option<Self> {
        let [past, first, imperfect, more @ ..] = parts else { return None };
        let rest = imperfect.strip_prefix('ي')?;
        // The ت of «صمتّ» (ṣamattu, "I was silent") is that of the root too.
        let first = if first == past { past } else { first.strip_suffix('ت')? };
        Some(Self {
            past,
            first,
            rest: rest.replace(SHADDA, ""),
            is_doubled: rest.contains(SHADDA),
            participle: more.first().map(|form| &**form),
            imperative: more.get(1).map(|form| &**form),
        })
    }

    fn past_of(&self, person: Person) -> String {
        let (past, first) = (self.past, self.first);
        let ending = |ending: &str| match (first.strip_suffix('ت'), ending.strip_prefix('ت')) {
            (Some(_), Some(ending)) => format!("{first}{ending}"),
            _ => format!("{first}{ending}"),
        };
        match person {
            Person::He => past.into(),
            Person::She => format!("{}ت", past.strip_suffix(['ى', 'ا']).unwrap_or(past)),
            Person::They => match past.strip_suffix(['ى', 'ا', 'ي']) {
                Some(stem) => format!("{stem}وا"),
                None => join(past, "وا"),
            },
            Person::You | Person::YouFeminine | Person::I => ending("ت"),
            Person::YouPlural => ending("تم"),
            Person::We => ending("نا"),
        }
    }

    fn imperfect_of(&self, person: Person) -> String {
        let (rest, stem) = (self.rest.as_str(), self.before_vowel());
        match person {
            Person::He => format!("ي{rest}"),
            Person::She | Person::You => format!("ت{rest}"),
            Person::They => join(&format!("ي{stem}"), "ون"),
            Person::YouPlural => join(&format!("ت{stem}"), "ون"),
            Person::YouFeminine => join(&format!("ت{stem}"), "ين"),
            // أ and أ make آ.
            Person::I => rest.strip_prefix('أ').map_or_else(|| format!("أ{rest}"), |rest| format!("آ{rest}")),
            Person::We => format!("ن{rest}"),
        }
    }

    fn imperative_of(&self, person: Person) -> Option<String> {
        let ending = match person {
            Person::YouFeminine => "ي",
            Person::YouPlural => "وا",
            _ => "",
        };
        if let Some(cited) = self.imperative {
            return Some(join(cited, ending));
        }
        let stem = self.before_vowel();
        let stem = match (ending, self.is_hollow()) {
            // «قلت» (qultu, "I said") has the short vowel of «قل» (qul, "say").
            ("", true) => return Some(self.first.into()),
            _ => stem,
        };
        let past: Vec<char> = self.past.chars().collect();
        let begins = |letter: char| stem.starts_with(letter);
        Some(match *past.as_slice() {
            _ if self.is_doubled => join(stem, ending),
            ['ا', ..] => join(&format!("ا{stem}"), ending),
            ['آ', ..] => join(&format!("آ{}", stem.strip_prefix('ؤ')?), ending),
            // «كل» (kul, "eat"), «خذ» (ḫuḏ, "take"), «مر» (mur, "order").
            ['أ', 'ك', 'ل'] | ['أ', 'خ', 'ذ'] | ['أ', 'م', 'ر'] => join(stem.strip_prefix('أ')?, ending),
            ['أ', ..] if begins('أ') || begins('ؤ') => return None,
            ['أ', ..] => join(&format!("أ{stem}"), ending),
            [_, _] => join(stem, ending),
            ['و', _, _] if !begins('و') => join(stem, ending),
            [_, 'أ', 'ى'] => return None,
            [_, 'ا', _] => join(stem, ending),
            [_, _, _] => join(&format!("ا{stem}"), ending),
            _ => join(stem, ending),
        })
    }

    fn participle_of(&self, agreement: Agreement) -> Option<String> {
        let made = self.active_participle();
        // «باقٍ» (bāqin, "staying") has its ي before an ending.
        let (masculine, is_defective) = match self.participle {
            Some(cited) if made.as_deref() != Some(cited) => {
                (cited.trim_end_matches(KASRATAN).to_string(), cited.ends_with(KASRATAN))
            }
            _ => (made?, self.is_defective()),
        };
        Some(match agreement {
            Agreement::Masculine => masculine,
            Agreement::Feminine => join(&masculine, if is_defective { "ية" } else { "ة" }),
            Agreement::Plural => join(&masculine, "ون"),
        })
    }

    fn active_participle(&self) -> Option<String> {
        let past: Vec<char> = self.past.chars().collect();
        Some(match *past.as_slice() {
            [first, second] => format!("{first}ا{second}"),
            [_, 'ا', 'ء'] | [_, 'أ', 'ى'] => return None,
            [first, second, third] if !self.is_doubled && first != 'آ' => {
                let front = if first == 'أ' { "آ".into() } else { format!("{first}ا") };
                match (second, third) {
                    (second, 'ى' | 'ا' | 'ي') => format!("{front}{second}"),
                    ('ا' | 'أ', third) => format!("{front}ئ{third}"),
                    (second, 'أ') => format!("{front}{second}ئ"),
                    (second, third) => format!("{front}{second}{third}"),
                }
            }
            _ => format!("م{}", self.before_vowel()),
        })
    }

    /// The imperfect without its prefix, as it is before an ending that begins with a vowel, and behind لم.
    fn before_vowel(&self) -> &str {
        if self.is_defective() {
            self.rest.strip_suffix(['ى', 'ا', 'ي', 'و']).unwrap_or(&self.rest)
        } else {
            &self.rest
        }
    }

    /// Whether the last letter of the root is و or ي.
    fn is_defective(&self) -> bool {
        self.past.ends_with(['ى', 'ا', 'ي'])
    }

    /// Whether the middle letter of the root is و or ي, which a short vowel takes the place of: «قال/قلت».
    fn is_hollow(&self) -> bool {
        let mut letters = self.past.chars().rev().skip(1);
        letters.next() == Some('ا') && self.first.chars().count() < self.past.chars().count()
    }
}

/// A stem and an ending; the seat of a hamza goes by the vowel behind it.
fn join(stem: &str, ending: &str) -> String {
    match (stem.strip_suffix(['أ', 'ء']), ending.chars().next()) {
        (Some(stem), Some('ي')) => format!("{stem}ئ{ending}"),
        (Some(stem), Some('و')) => format!("{stem}ؤ{ending}"),
        _ => format!("{stem}{ending}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(parts: &str, inflection: Inflection) -> String {
        let parts: Vec<Box<str>> = parts.split('/').map(Box::from).collect();
        standard_form(&parts, inflection).unwrap_or_default()
    }

    #[test]
    fn past_and_imperfect() {
        use Person::*;
        let see = "رأى/رأيت/يرى";
        assert_eq!(form(see, Inflection::Past(They)), "رأوا");
        assert_eq!(form(see, Inflection::Past(We)), "رأينا");
        assert_eq!(form(see, Inflection::Imperfect(They)), "يرون");
        assert_eq!(form(see, Inflection::Imperfect(I)), "أرى");
        assert_eq!(form("أكل/أكلت/يأكل", Inflection::Imperfect(I)), "آكل");
        assert_eq!(form("صمت/صمت/يصمت", Inflection::Past(We)), "صمتنا");
        assert_eq!(form("صمت/صمت/يصمت", Inflection::Past(I)), "صمت");
        assert_eq!(form("قرأ/قرأت/يقرأ", Inflection::Imperfect(YouFeminine)), "تقرئين");
        assert_eq!(form("نسي/نسيت/ينسى", Inflection::Past(They)), "نسوا");
        assert_eq!(subjunctive(&form(see, Inflection::Imperfect(They)), They), "يروا");
    }

    fn check<const N: usize>(cases: &[(&str, [&str; N])], inflections: [Inflection; N]) {
        for (verb, expected) in cases {
            assert_eq!(inflections.map(|inflection| form(verb, inflection)), *expected, "{verb}");
        }
    }

    #[test]
    fn imperatives() {
        let cases = [
            ("كتب/كتبت/يكتب", ["اكتب", "اكتبي", "اكتبوا"]),
            ("علم/علمت/يعلّم", ["علم", "علمي", "علموا"]),
            ("ساعد/ساعدت/يساعد", ["ساعد", "ساعدي", "ساعدوا"]),
            ("أرسل/أرسلت/يرسل", ["أرسل", "أرسلي", "أرسلوا"]),
            ("أعطى/أعطيت/يعطي", ["أعط", "أعطي", "أعطوا"]),
            ("تكلم/تكلمت/يتكلم", ["تكلم", "تكلمي", "تكلموا"]),
            ("انتظر/انتظرت/ينتظر", ["انتظر", "انتظري", "انتظروا"]),
            ("قال/قلت/يقول", ["قل", "قولي", "قولوا"]),
            ("أراد/أردت/يريد", ["أرد", "أريدي", "أريدوا"]),
            ("نسي/نسيت/ينسى", ["انس", "انسي", "انسوا"]),
            ("وضع/وضعت/يضع", ["ضع", "ضعي", "ضعوا"]),
            ("أخذ/أخذت/يأخذ", ["خذ", "خذي", "خذوا"]),
            ("مر/مررت/يمر", ["مر", "مري", "مروا"]),
            ("قرأ/قرأت/يقرأ", ["اقرأ", "اقرئي", "اقرؤوا"]),
            ("ترك/تركت/يترك", ["اترك", "اتركي", "اتركوا"]),
            ("رأى/رأيت/يرى/راءٍ/انظر", ["انظر", "انظري", "انظروا"]),
        ];
        let persons = [Person::You, Person::YouFeminine, Person::YouPlural];
        check(&cases, persons.map(Inflection::Imperative));
        assert_eq!(form("رأى/رأيت/يرى", Inflection::Imperative(Person::You)), "");
    }

    #[test]
    fn participles() {
        let cases = [
            ("كتب/كتبت/يكتب", ["كاتب", "كاتبة", "كاتبون"]),
            ("علم/علمت/يعلّم", ["معلم", "معلمة", "معلمون"]),
            ("نام/نمت/ينام", ["نائم", "نائمة", "نائمون"]),
            ("نسي/نسيت/ينسى", ["ناس", "ناسية", "ناسون"]),
            ("أعطى/أعطيت/يعطي", ["معط", "معطية", "معطون"]),
            ("أخذ/أخذت/يأخذ", ["آخذ", "آخذة", "آخذون"]),
            ("قرأ/قرأت/يقرأ", ["قارئ", "قارئة", "قارئون"]),
            ("مر/مررت/يمر", ["مار", "مارة", "مارون"]),
            ("انتظر/انتظرت/ينتظر", ["منتظر", "منتظرة", "منتظرون"]),
            ("مرض/مرضت/يمرض/مريض", ["مريض", "مريضة", "مريضون"]),
            ("كوى/كويت/يكوي/كاو", ["كاو", "كاوية", "كاوون"]),
            ("ظل/ظللت/يظل/باقٍ", ["باق", "باقية", "باقون"]),
            ("رأى/رأيت/يرى/راءٍ", ["راء", "رائية", "راؤون"]),
        ];
        let agreements = [Agreement::Masculine, Agreement::Feminine, Agreement::Plural];
        check(&cases, agreements.map(Inflection::Participle));
    }
}
