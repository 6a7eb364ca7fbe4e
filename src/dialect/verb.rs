//! The forms of dialect verbs, from three of them: «شاف/شفت/يشوف» (šāf, šuft, yišūf: he saw, I saw,
//! he sees).

use super::region::{Home, Region};

/// Who does it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Person {
    He,
    She,
    They,
    /// You, one man; in the imperfect she, too.
    You,
    /// You, one woman.
    YouFeminine,
    YouPlural,
    I,
    We,
}

/// Of whom a participle is said.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Agreement {
    Masculine,
    Feminine,
    Plural,
}

/// Which form of its entry a word is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Inflection {
    /// One of those that the entry lists.
    Cited(u8),
    Past(Person),
    Imperfect(Person),
    Imperative(Person),
    Participle(Agreement),
}

impl Inflection {
    pub(super) fn is_imperfect(self) -> bool {
        matches!(self, Self::Imperfect(_))
    }

    /// Whether it has a person.
    pub(super) fn is_conjugated(self) -> bool {
        matches!(self, Self::Past(_) | Self::Imperfect(_) | Self::Imperative(_))
    }
}

/// Last letters that give way to endings.
const WEAK: [char; 3] = ['ى', 'ا', 'ي'];

/// What is left of a stem before an ending that begins with a vowel.
fn before_vowel(stem: &str) -> &str {
    stem.strip_suffix(WEAK).unwrap_or(stem)
}

/// Calls `each` with the forms of a dialect verb as people write them.
pub(super) fn dialect_forms(parts: &[Box<str>], home: &Home, mut each: impl FnMut(&str, Inflection)) {
    let [past, past_first, imperfect, participle @ ..] = parts else { return };
    let mut form = String::new();
    let mut put = |pieces: &[&str], inflection| {
        form.clear();
        pieces.iter().for_each(|piece| form.push_str(piece));
        each(&form, inflection);
    };
    past_forms(past, past_first, home, &mut put);
    if let Some(rest) = imperfect.strip_prefix('ي') {
        imperfect_forms(rest, home, &mut put);
        imperative_forms(rest, &mut put);
    }
    for participle in participle {
        let stem = before_vowel(participle);
        put(&[participle], Inflection::Participle(Agreement::Masculine));
        for (stem, ending) in [(&**participle, "ه"), (stem, "يه")] {
            put(&[stem, ending], Inflection::Participle(Agreement::Feminine));
        }
        for (stem, ending) in [(&**participle, "ين"), (stem, "ين"), (stem, "يين")] {
            put(&[stem, ending], Inflection::Participle(Agreement::Plural));
        }
    }
}

fn past_forms(past: &str, past_first: &str, home: &Home, put: &mut impl FnMut(&[&str], Inflection)) {
    use Person::*;
    let stem = before_vowel(past);
    if stem != past && home.has(Region::Maghreb) {
        put(&[stem, "ات"], Inflection::Past(She));
        put(&[stem, "او"], Inflection::Past(They));
    }
    put(&[past], Inflection::Past(He));
    put(&[stem, "ت"], Inflection::Past(She));
    put(&[stem, "و"], Inflection::Past(They));
    put(&[stem, "وا"], Inflection::Past(They));
    if past.ends_with(['ي', 'ى']) && past.chars().count() > 2 {
        put(&[stem, "يت"], Inflection::Past(She));
        put(&[stem, "يو"], Inflection::Past(They));
        put(&[stem, "يوا"], Inflection::Past(They));
    }
    let Some(stem) = past_first.strip_suffix('ت') else { return };
    put(&[stem, "ت"], Inflection::Past(I));
    put(&[stem, "تي"], Inflection::Past(YouFeminine));
    for ending in ["تو", "توا", "تم"] {
        put(&[stem, ending], Inflection::Past(YouPlural));
    }
    put(&[stem, "نا"], Inflection::Past(We));
}

fn imperfect_forms(rest: &str, home: &Home, put: &mut impl FnMut(&[&str], Inflection)) {
    use Person::*;
    let stem = before_vowel(rest);
    put(&["ي", rest], Inflection::Imperfect(He));
    put(&["ت", rest], Inflection::Imperfect(You));
    put(&["ت", stem, "ي"], Inflection::Imperfect(YouFeminine));
    // In the Maghreb «نكتب» (nəktəb) is "I write".
    put(&["ن", rest], Inflection::Imperfect(if home.is_only(Region::Maghreb) { I } else { We }));
    if !home.is_only(Region::Maghreb) {
        put(&["ا", rest], Inflection::Imperfect(I));
    }
    let plurals: [(&str, Person); 3] = [("ي", They), ("ت", YouPlural), ("ن", We)];
    for (prefix, person) in plurals {
        if person == We && !home.has(Region::Maghreb) {
            continue;
        }
        for ending in ["و", "وا"] {
            put(&[prefix, stem, ending], Inflection::Imperfect(person));
            if stem != rest {
                put(&[prefix, rest, ending], Inflection::Imperfect(person));
                put(&[prefix, stem, "ا", ending], Inflection::Imperfect(person));
            }
        }
    }
    if [Region::Gulf, Region::Iraq, Region::Yemen].into_iter().any(|region| home.has(region)) {
        put(&["ي", stem, "ون"], Inflection::Imperfect(They));
        put(&["ت", stem, "ون"], Inflection::Imperfect(YouPlural));
        put(&["ت", stem, "ين"], Inflection::Imperfect(YouFeminine));
    }
}

fn imperative_forms(rest: &str, put: &mut impl FnMut(&[&str], Inflection)) {
    use Person::*;
    let stem = before_vowel(rest);
    for alef in ["", "ا"] {
        put(&[alef, rest], Inflection::Imperative(You));
        put(&[alef, stem, "ي"], Inflection::Imperative(YouFeminine));
        put(&[alef, stem, "و"], Inflection::Imperative(YouPlural));
        put(&[alef, stem, "وا"], Inflection::Imperative(YouPlural));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> Vec<Box<str>> {
        text.split('/').map(Box::from).collect()
    }

    fn forms(text: &str, regions: &str) -> Vec<String> {
        let mut all = Vec::new();
        dialect_forms(&parts(text), &Home::parse(regions).unwrap(), |form, _| all.push(form.to_string()));
        all
    }

    #[test]
    fn a_hollow_verb() {
        let forms = forms("شاف/شفت/يشوف/شايف", "EGY");
        for form in ["شاف", "شافت", "شافوا", "شفت", "شفتي", "شفتوا", "شفنا", "يشوف", "تشوف", "اشوف", "نشوف", "تشوفي"]
        {
            assert!(forms.iter().any(|f| f == form), "{form}");
        }
        for form in ["يشوفوا", "شوف", "شوفي", "شايف", "شايفه", "شايفين"] {
            assert!(forms.iter().any(|f| f == form), "{form}");
        }
        assert!(!forms.iter().any(|f| f == "نشوفو"));
    }

    #[test]
    fn weak_verbs() {
        let forms = forms("لقى/لقيت/يلقى", "MGR");
        for form in ["لقات", "لقت", "لقاو", "لقينا", "نلقى", "نلقاو", "يلقاو"] {
            assert!(forms.iter().any(|f| f == form), "{form}");
        }
    }
}
