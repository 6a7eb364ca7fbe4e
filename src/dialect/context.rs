//! Conditions on the words beside a word: «راح» (rāḥ) is "will" before an imperfect verb only.

use super::letters::Key;

/// The conditions of an entry; all must hold.
#[derive(Clone, Default, Debug)]
pub(super) struct Context(Box<[Condition]>);

#[derive(Clone, Debug)]
struct Condition {
    next: bool,
    /// Whether the neighbour must be one of these, or must not.
    wanted: bool,
    neighbours: Box<[Neighbour]>,
}

#[derive(Clone, PartialEq, Eq, Debug)]
enum Neighbour {
    Word(Key),
    Imperfect,
    Definite,
    /// None: the sentence begins or ends, or there is punctuation.
    End,
}

impl Context {
    /// Reads `next=a|<imperfect> prev!=b`. The error says what is wrong.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        text.split_whitespace().map(Condition::parse).collect::<Result<_, _>>().map(Self)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether the words beside are as they must be; `None` is no word.
    pub(super) fn holds(&self, previous: Option<Key>, next: Option<Key>) -> bool {
        self.0.iter().all(|condition| {
            let neighbour = if condition.next { next } else { previous };
            condition.neighbours.iter().any(|wanted| wanted.is(neighbour)) == condition.wanted
        })
    }
}

impl Condition {
    fn parse(text: &str) -> Result<Self, String> {
        let wrong = || format!("`{text}` is no condition; they look like next=a|b or prev!=<definite>");
        let (side, words) = text.split_once('=').ok_or_else(wrong)?;
        let (side, wanted) = side.strip_suffix('!').map_or((side, true), |side| (side, false));
        let next = match side {
            "next" => true,
            "prev" => false,
            _ => return Err(wrong()),
        };
        let neighbours =
            words.split('|').map(|word| Neighbour::parse(word).ok_or_else(wrong)).collect::<Result<_, _>>()?;
        Ok(Self { next, wanted, neighbours })
    }
}

impl Neighbour {
    fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "<imperfect>" => Self::Imperfect,
            "<definite>" => Self::Definite,
            "<end>" => Self::End,
            word => Self::Word(Key::of(word).filter(|key| !key.is_empty())?),
        })
    }

    fn is(&self, word: Option<Key>) -> bool {
        match self {
            Self::Word(key) => word == Some(*key),
            Self::End => word.is_none(),
            Self::Imperfect => word.is_some_and(looks_imperfect),
            Self::Definite => word.is_some_and(looks_definite),
        }
    }
}

/// Whether a word may be an imperfect verb: by its first letter, and that it has enough of them.
fn looks_imperfect(word: Key) -> bool {
    const PREFIXES: [Key; 4] = [Key::literal("ي"), Key::literal("ت"), Key::literal("ن"), Key::literal("ا")];
    word.len() >= 3 && PREFIXES.into_iter().any(|prefix| word.starts_with(prefix)) && !looks_definite(word)
}

/// Whether a word has the article.
fn looks_definite(word: Key) -> bool {
    const ARTICLES: [Key; 6] = [
        Key::literal("ال"),
        Key::literal("وال"),
        Key::literal("بال"),
        Key::literal("لل"),
        Key::literal("فال"),
        Key::literal("كال"),
    ];
    word.len() >= 4 && ARTICLES.into_iter().any(|article| word.starts_with(article))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions() {
        let key = |word| Key::of(word);
        let future = Context::parse("next=<imperfect> prev!=ضحيته").unwrap();
        assert!(future.holds(None, key("يكتب")));
        assert!(!future.holds(None, key("ضحيته")));
        assert!(!future.holds(key("ضحيته"), key("يكتب")));
        assert!(!future.holds(None, None));
        assert!(Context::parse("next=<end>").unwrap().holds(None, None));
        assert!(Context::parse("before=x").is_err());
        assert!(Context::parse("next=").is_err());
    }
}
