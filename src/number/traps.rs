//! Words that look like numbers and are none, and what the words around make of one.

use super::cardinal::cardinal_of;
use super::clock::is_hour;
use super::grammar::{Found, is_below_zero};
use super::window::{Kind, Token, Window};
use super::words::{self, Cardinal, Fraction, Role};
use super::{Flag, NumberKind};

pub(super) fn is_plain_definite(token: &Token) -> bool {
    let is_number = token.word.is_some_and(|word| word.cardinal.is_some() || word.fraction.is_some());
    token.is_word() && token.definite && token.is_bare() && !is_number
}

/// Words that look like numbers and are none where they stand.
pub(super) fn is_trap(window: &mut Window<'_>, at: usize, token: &Token) -> bool {
    let (before, after) = (window.get(at - 1), window.get(at + 1));
    if (token.is(Role::Weekday) && is_weekday(window, at, token))
        || (token.is(Role::WeekdayShort) && is_short_weekday(window, at, token))
    {
        return true;
    }
    if has_gang(window, token, &before, &after) {
        return true;
    }
    // West, in names.
    let continues = cardinal_of(window, &before).is_some() || matches!(before.kind, Kind::Numeral(_));
    if token.is(Role::Lady) && token.and && (!after.is_word() || after.is(Role::West)) && !continues {
        return true;
    }
    if token.is(Role::Lady) && !token.definite {
        // «ست كبيرة»: six would count a plural.
        let word = window.slice(&after).trim_end_matches(crate::chars::is_mark);
        let singular = after.is_word() && after.is_bare() && after.word.is_none() && word.ends_with(['ة', 'ه']);
        if singular || is_plain_definite(&after) || before.is(Role::Calling) {
            return true;
        }
    }
    if token.is(Role::Being) && token.definite && is_the_being(window, &before, &after) {
        return true;
    }
    if token.is(Role::LetterOrVerb) && is_letter_or_verb(window, at, token) {
        return true;
    }
    let one = matches!(token.word.and_then(|word| word.cardinal), Some((Cardinal::One, _)));
    if one && is_one_of(window, at, token) {
        return true;
    }
    if matches!(token.word.and_then(|word| word.cardinal), Some((Cardinal::Hundred, _)))
        && is_water(window, token, &before, &after)
    {
        return true;
    }
    let zero = matches!(token.word.and_then(|word| word.cardinal), Some((Cardinal::Zero, _)));
    if zero && is_no_zero(window, at, token) {
        return true;
    }
    // حسن العشرة, عشرة العمر: good company, company for life.
    let ten = matches!(token.word.and_then(|word| word.cardinal), Some((Cardinal::Ten, _)));
    ten && (before.is(Role::Calling) || (after.is(Role::Age) && after.is_bare()))
}

/// «تحت الصفر», the sign of the number before it; «صفر اليدين» (empty-handed); the month.
fn is_no_zero(window: &mut Window<'_>, at: usize, token: &Token) -> bool {
    let (before, after) = (window.get(at - 1), window.get(at + 1));
    let month = before.word.and_then(|word| word.unit).is_some_and(|unit| words::unit(unit).name == "month");
    is_below_zero(window, at - 1) || (!token.definite && is_plain_definite(&after)) || (month && !before.definite)
}

/// «يوم التلات», «التلات والخميس»: weekdays as they are spoken.
fn is_short_weekday(window: &mut Window<'_>, at: usize, token: &Token) -> bool {
    let (before, after) = (window.get(at - 1), window.get(at + 1));
    let cue = token.definite && before.is(Role::WeekdayCue) && !before.definite;
    let listed = [at - 2, at - 1, at + 1, at + 2].into_iter().any(|at| {
        let token = window.get(at);
        token.is(Role::Weekday) && token.word.is_some_and(|word| !word.is_number())
    });
    let counts = after.is_word() && after.is_bare() && !after.definite;
    cue || (listed && !counts)
}

/// «وربعه» is "and his folk" in the Gulf, unless it goes on a list of numbers.
fn has_gang(window: &Window<'_>, token: &Token, before: &Token, after: &Token) -> bool {
    let of_him = matches!(token.word.and_then(|word| word.fraction), Some((Fraction::Of, 4)));
    let listed = before.word.is_some_and(words::Word::is_number);
    let counts = after.word.is_some_and(|word| word.unit.is_some() || word.is_number());
    of_him && token.and && !listed && !counts && window.slice(token).ends_with('ه')
}

/// «الست» is a lady and «السبع» a lion unless they stand behind a noun with the article («السنوات الست») or count.
fn is_the_being(window: &Window<'_>, before: &Token, after: &Token) -> bool {
    let noun = before.is_word() && before.definite;
    let counts = after.word.is_some_and(|word| word.unit.is_some() || word.is_number());
    !(noun || counts || window.slice(after).ends_with("ات"))
}

/// مية is "water" in dialects: «المية», «مية البحر». A hundred counts an indefinite noun.
fn is_water(window: &Window<'_>, token: &Token, before: &Token, after: &Token) -> bool {
    let word = window.slice(token).trim_end_matches(crate::chars::is_mark);
    let plain = word.ends_with("مية") || word.ends_with("ميه");
    plain && (token.definite || is_plain_definite(after) || before.is(Role::Water) || after.is(Role::Water))
}

/// The weekday الاثنين, unless nothing about it speaks of a day.
fn is_weekday(window: &mut Window<'_>, at: usize, token: &Token) -> bool {
    if window.get(at - 1).is(Role::WeekdayCue) && window.get(at - 1).is_word() {
        return true;
    }
    if !token.definite {
        return false;
    }
    // The nominative is never written for a day.
    let text = window.slice(token);
    if text.trim_end_matches(crate::chars::is_mark).ends_with("ان") {
        return false;
    }
    let cue = [at - 2, at - 1, at + 1, at + 2].into_iter().any(|at| {
        let token = window.get(at);
        token.is(Role::WeekdayCue) || token.is(Role::Weekday) || matches!(token.kind, Kind::Numeral(_))
    });
    // «وصل الاثنين»; but «بين الاثنين», «الطرفين الاثنين».
    let before = window.get(at - 1);
    let noun = window.slice(&before).trim_end_matches(crate::chars::is_mark);
    let both = [Role::Between, Role::Of, Role::Over, Role::And, Role::Or, Role::Whole];
    let counts = both.iter().any(|&role| before.is(role)) || noun.ends_with("ين") || noun.ends_with("ان");
    cue || (before.is_word() && token.is_bare() && !counts)
}

/// The verb ألّف "composed", the letter, or an idiom of greeting.
fn is_letter_or_verb(window: &mut Window<'_>, at: usize, token: &Token) -> bool {
    let (before, after) = (window.get(at - 1), window.get(at + 1));
    let letters = before.is(Role::Letter) || before.is(Role::LetterName) || after.is(Role::LetterName);
    if letters && before.word.is_none_or(|word| !word.is_number()) {
        return true;
    }
    if token.definite || token.prefix || before.is(Role::Modifier) {
        return false;
    }
    // «ألف ألف شكر»
    let after = if after.is(Role::LetterOrVerb) { window.get(at + 2) } else { after };
    let vague = [Role::Several, Role::Few, Role::Vague].into_iter().any(|role| after.is(role));
    if after.is_word() && (after.is(Role::Person) || (vague && after.is_bare())) {
        return true;
    }
    let counted = after.word.and_then(|word| word.cardinal).map(|(kind, _)| kind);
    let is_count = matches!(counted, Some(Cardinal::One | Cardinal::Unit | Cardinal::Ten | Cardinal::Tens));
    // A thousand counts the singular: «ألف روايات» (he wrote novels).
    let plural =
        after.word.is_none() && window.slice(&after).chars().count() > 4 && window.slice(&after).ends_with("ات");
    is_plain_definite(&after) || (after.is_word() && after.is_bare() && (is_count || plural))
}

/// "One of them", and the article of the Maghreb; `false` if it counts.
fn is_one_of(window: &mut Window<'_>, at: usize, token: &Token) -> bool {
    let (before, after) = (window.get(at - 1), window.get(at + 1));
    if after.is(Role::Of) && after.is_word() {
        // «واحد من كل عشرة»
        let each = window.get(at + 2).is(Role::Whole);
        let of = window.get(if each { at + 3 } else { at + 2 });
        let counts = cardinal_of(window, &of).is_some() || matches!(of.kind, Kind::Numeral(_));
        return !counts;
    }
    let leads = before.is_word() && !before.is(Role::And);
    !token.definite && !token.prefix && !leads && is_plain_definite(&after)
}

/// Kinds and flags that the words around decide.
pub(super) fn classify(window: &mut Window<'_>, at: usize, token: &Token, mut found: Found) -> Found {
    let one = matches!(token.word.and_then(|word| word.cardinal), Some((Cardinal::One, _)));
    if one && found.next == at + 1 && is_weak(window, at, token) {
        found.flags.set(Flag::Weak);
    }
    if token.definite && found.kind == NumberKind::Cardinal && is_ordinal_in_place(window, at, token, &found) {
        found.kind = NumberKind::Ordinal;
    }
    found
}

/// واحد behind a noun says little: "one place".
fn is_weak(window: &mut Window<'_>, at: usize, token: &Token) -> bool {
    let before = window.get(at - 1);
    if is_hour(&before) {
        return false;
    }
    if token.definite || before.is(Role::Whole) || before.is(Role::Not) {
        return true;
    }
    if window.get(at + 1).is(Role::Of) {
        return false;
    }
    // «واحد قال»: someone, for what one counts stands before it.
    let after = window.get(at + 1);
    let someone = after.is_word() && after.is_bare() && after.word.is_none() && !after.definite;
    let one_by_one = matches!(after.word.and_then(|word| word.cardinal), Some((Cardinal::One, _)));
    if (someone && !before.is_word()) || (one_by_one && after.is_bare()) {
        return true;
    }
    // «أكبر واحد»: the largest one.
    if before.word.is_some_and(|word| matches!(word.modifier, "more_than" | "less_than")) {
        return true;
    }
    let counts = [Role::Lead, Role::Modifier, Role::Minus, Role::And, Role::Or, Role::To, Role::Between, Role::Of];
    before.is_word() && token.is_bare() && !counts.iter().any(|&role| before.is(role))
}

/// «القرن العشرين» (the twentieth century), but «السنوات العشرين الماضية» (the past twenty years).
fn is_ordinal_in_place(window: &mut Window<'_>, at: usize, token: &Token, found: &Found) -> bool {
    let (before, after) = (window.get(at - 1), window.get(found.next));
    let Some((kind, _)) = token.word.and_then(|word| word.cardinal) else { return false };
    if kind == Cardinal::One && found.next > at + 1 {
        return true;
    }
    let round =
        matches!(kind, Cardinal::Tens | Cardinal::Hundred | Cardinal::Hundreds | Cardinal::Scale | Cardinal::ScaleDual);
    if !round || token.and || token.prefix {
        return false;
    }
    if before.kind == Kind::Edge {
        return !after.is_word();
    }
    let noun = window.slice(&before);
    let plural = ["ات", "ين", "ون"].iter().any(|ending| noun.ends_with(ending));
    before.is(Role::OrdinalNoun) || (is_plain_definite(&before) && !plural)
}
