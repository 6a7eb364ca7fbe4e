//! What the dialects write together with a word.

use once_cell::sync::Lazy;

use super::letters::Key;

/// A rule of dialect grammar that a word shows.
#[non_exhaustive]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Rule {
    /// A prefix of the present or of what goes on: «بيكتب» (b-yiktib), «كيكتب» (ka-yəktəb), «ديكتب» (da-yiktib).
    Present,
    /// A prefix of the future: «هيكتب» (ha-yiktib), «غيكتب» (ġa-yəktəb).
    Future,
    /// ما and ش around a word: «ماكتبش» (ma-katab-š, "he did not write").
    Negation,
    /// ل with a pronoun behind a verb: «قلتلك» (qult-ill-ak, "I told you").
    IndirectObject,
    /// ش of a question before a verb: «شتبي» (š-tabi, "what do you want").
    Interrogative,
    /// ه of "this" before the article: «هالبيت» (ha-l-bēt, "this house").
    Demonstrative,
    /// ع "on" or م "from" before the article: «عالبيت» (ʿa-l-bēt, "to the house").
    Preposition,
}

impl Rule {
    const ALL: [Self; 7] = [
        Self::Present,
        Self::Future,
        Self::Negation,
        Self::IndirectObject,
        Self::Interrogative,
        Self::Demonstrative,
        Self::Preposition,
    ];

    /// The name in lower case, such as `indirect-object`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Present => "present",
            Self::Future => "future",
            Self::Negation => "negation",
            Self::IndirectObject => "indirect-object",
            Self::Interrogative => "interrogative",
            Self::Demonstrative => "demonstrative",
            Self::Preposition => "preposition",
        }
    }
}

/// A set of rules.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Rules(u8);

impl Rules {
    pub(super) const fn with(self, rule: Rule) -> Self {
        Self(self.0 | 1 << rule as u8)
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether a rule is one of them.
    #[must_use]
    pub const fn contains(self, rule: Rule) -> bool {
        self.0 >> rule as u8 & 1 == 1
    }

    /// The rules.
    pub fn iter(self) -> impl Iterator<Item = Rule> {
        Rule::ALL.into_iter().filter(move |&rule| self.contains(rule))
    }
}

/// What a prefix asks of the word after it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Host {
    /// Anything.
    Any,
    /// A noun, adjective or the like, after the article.
    Noun,
    /// A noun, adjective or the like.
    Nominal,
    /// An imperfect verb.
    Imperfect,
    /// An imperfect verb with one of these letters in front.
    Prefixed(&'static str),
    /// An imperfect verb of any person; the ا of the first may be merged into the prefix: «بكتب» (baktib, "I write").
    Merging,
    /// A verb that ما or م makes negative.
    Negated,
}

/// Letters in front of a word.
#[derive(Debug)]
pub(super) struct Prefix {
    pub letters: Key,
    pub host: Host,
    /// What it shows, and where it is said so; `None` for the prefixes of MSA.
    pub rule: Option<(Rule, &'static str)>,
    /// What stands for it in MSA.
    pub msa: &'static str,
}

const fn standard(letters: &'static str, host: Host) -> Prefix {
    Prefix { letters: Key::literal(letters), host, rule: None, msa: letters }
}

const fn dialect(letters: &'static str, host: Host, rule: Rule, regions: &'static str, msa: &'static str) -> Prefix {
    Prefix { letters: Key::literal(letters), host, rule: Some((rule, regions)), msa }
}

/// What may stand in front of a word, behind و and ف.
pub(super) static PREFIXES: [Prefix; 37] = {
    use Host::*;
    [
        standard("", Any),
        standard("ال", Noun),
        standard("بال", Noun),
        standard("كال", Noun),
        standard("لل", Noun),
        standard("ب", Nominal),
        standard("ل", Nominal),
        standard("ك", Nominal),
        standard("ل", Imperfect),
        dialect("عال", Noun, Rule::Preposition, "LEV,IRQ:2,GLF:1,MGR:1", "على ال"),
        dialect("هال", Noun, Rule::Demonstrative, "LEV,IRQ:2,GLF:2", "هذا ال"),
        dialect("بهال", Noun, Rule::Demonstrative, "LEV,IRQ:2,GLF:2", "بهذا ال"),
        dialect("لهال", Noun, Rule::Demonstrative, "LEV,IRQ:2,GLF:2", "لهذا ال"),
        dialect("عهال", Noun, Rule::Demonstrative, "LEV", "على هذا ال"),
        dialect("مهال", Noun, Rule::Demonstrative, "LEV", "من هذا ال"),
        dialect("ب", Merging, Rule::Present, "EGY,LEV,SDN:2,YEM:1,GLF:1", ""),
        dialect("م", Prefixed("ن"), Rule::Present, "LEV", ""),
        dialect("عم", Prefixed("يتنا"), Rule::Present, "LEV", ""),
        dialect("عمب", Prefixed("يتنا"), Rule::Present, "LEV", ""),
        dialect("ه", Merging, Rule::Future, "EGY", "س"),
        dialect("ح", Merging, Rule::Future, "EGY,LEV:2,SDN,MGR.LY:2", "س"),
        dialect("ها", Prefixed("يتن"), Rule::Future, "EGY", "س"),
        dialect("حا", Prefixed("يتن"), Rule::Future, "EGY,SDN:2", "س"),
        dialect("بش", Prefixed("يتن"), Rule::Future, "MGR.TN", "س"),
        dialect("غ", Prefixed("يتن"), Rule::Future, "MGR.MA", "س"),
        dialect("غا", Prefixed("يتن"), Rule::Future, "MGR.MA", "س"),
        dialect("ك", Prefixed("يتن"), Rule::Present, "MGR.MA", ""),
        dialect("كا", Prefixed("يتن"), Rule::Present, "MGR.MA", ""),
        dialect("تا", Prefixed("ين"), Rule::Present, "MGR.MA", ""),
        dialect("با", Prefixed("يتن"), Rule::Future, "YEM", "س"),
        dialect("ش", Prefixed("ا"), Rule::Future, "YEM", "س"),
        dialect("ت", Prefixed("ين"), Rule::Present, "MGR.MA", ""),
        dialect("د", Prefixed("يتنا"), Rule::Present, "IRQ", ""),
        dialect("ش", Prefixed("يتن"), Rule::Interrogative, "GLF,IRQ,YEM:1", "ماذا "),
        dialect("ع", Prefixed("يتنا"), Rule::Future, "YEM", "س"),
        standard("ما", Negated),
        standard("م", Negated),
    ]
};

/// The prefixes by their first letter.
static BY_FIRST: Lazy<[Vec<&Prefix>; 64]> = Lazy::new(|| {
    let mut table = [const { Vec::new() }; 64];
    PREFIXES.iter().for_each(|prefix| table[prefix.letters.first()].push(prefix));
    table
});

/// Those that a word may begin with, none at all among them.
pub(super) fn prefixes_of(word: Key) -> impl Iterator<Item = &'static Prefix> {
    let candidates = BY_FIRST[word.first()].iter().filter(move |prefix| word.starts_with(prefix.letters));
    std::iter::once(&PREFIXES[0]).chain(candidates.copied())
}

/// Letters behind a word: pronouns, ل with a pronoun, ش of negation.
#[derive(Clone, Copy, Default, Debug)]
pub(super) struct Suffix {
    /// Where it begins.
    at: u8,
    /// Numbers of pronouns, from 1 on.
    pronoun: u8,
    dative: u8,
    pub negated: bool,
}

impl Suffix {
    /// Nothing but perhaps ش, from letter `at` on.
    pub(super) fn bare(at: usize, negated: bool) -> Self {
        Self { at: at as u8, negated, ..Self::default() }
    }

    pub(super) fn at(self) -> usize {
        usize::from(self.at)
    }

    /// The pronoun, or nothing.
    pub(super) fn pronoun(self) -> &'static str {
        text_of(self.pronoun)
    }

    /// The pronoun behind ل, or nothing.
    pub(super) fn dative(self) -> &'static str {
        text_of(self.dative)
    }
}

/// A bit for the code of each letter that a pronoun ends in.
const LAST_LETTERS: u64 = {
    let letters = Key::literal("يكهوامن");
    let (mut bits, mut i) = (0, 0);
    while i < letters.len() {
        bits |= 1 << letters.slice(i, i + 1).first();
        i += 1;
    }
    bits
};

fn text_of(pronoun: u8) -> &'static str {
    usize::from(pronoun).checked_sub(1).map_or("", |index| PRONOUNS[index].text)
}

struct Pronoun {
    letters: Key,
    text: &'static str,
    /// How MSA writes it.
    msa: &'static str,
    /// Whether it may stand in front of ل and another.
    is_third: bool,
}

const fn pronoun(text: &'static str, msa: &'static str) -> Pronoun {
    let is_third = matches!(msa.as_bytes(), [0xD9, 0x87, ..]); // ه
    Pronoun { letters: Key::literal(text), text, msa, is_third }
}

static PRONOUNS: [Pronoun; 17] = [
    pronoun("ي", "ي"),
    pronoun("ني", "ني"),
    pronoun("ك", "ك"),
    pronoun("كي", "ك"),
    pronoun("ه", "ه"),
    pronoun("و", "ه"),
    pronoun("هو", "ه"),
    pronoun("ها", "ها"),
    pronoun("نا", "نا"),
    pronoun("كم", "كم"),
    pronoun("كو", "كم"),
    pronoun("كن", "كم"),
    pronoun("كوا", "كم"),
    pronoun("هم", "هم"),
    pronoun("هن", "هم"),
    pronoun("هون", "هم"),
    pronoun("كون", "كم"),
];

/// How MSA writes a pronoun of the dialects.
pub(super) fn standard_pronoun(text: &str) -> &'static str {
    PRONOUNS.iter().find(|pronoun| pronoun.text == text).map_or("", |pronoun| pronoun.msa)
}

/// All that a word may end in, the empty ending first; a list of its own, since there are few.
pub(super) struct Suffixes {
    items: [Suffix; Self::MAX],
    len: usize,
}

impl Suffixes {
    const MAX: usize = 16;

    pub(super) fn of(word: Key) -> Self {
        let mut all = Self { items: [Suffix::default(); Self::MAX], len: 0 };
        all.pronouns(word, Suffix::bare(word.len(), false));
        if let Some(rest) = word.strip_suffix(Key::literal("ش")) {
            all.pronouns(rest, Suffix::bare(rest.len(), true));
        }
        all
    }

    fn pronouns(&mut self, word: Key, before: Suffix) {
        self.push(before);
        if LAST_LETTERS >> word.last() & 1 == 0 {
            return;
        }
        for (pronoun, number) in PRONOUNS.iter().zip(1..) {
            let Some(rest) = word.strip_suffix(pronoun.letters) else { continue };
            self.push(Suffix { at: rest.len() as u8, pronoun: number, ..before });
            let Some(verb) = rest.strip_suffix(Key::literal("ل")) else { continue };
            let dative = Suffix { at: verb.len() as u8, dative: number, ..before };
            self.push(dative);
            for (object, number) in PRONOUNS.iter().zip(1..).filter(|(object, _)| object.is_third) {
                if let Some(rest) = verb.strip_suffix(object.letters) {
                    self.push(Suffix { at: rest.len() as u8, pronoun: number, ..dative });
                }
            }
        }
    }

    fn push(&mut self, suffix: Suffix) {
        if suffix.at > 1 && self.len < Self::MAX {
            self.items[self.len] = suffix;
            self.len += 1;
        }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Suffix> {
        self.items[..self.len].iter()
    }
}
