//! Emoji sequences and emoticons.

use unicode_segmentation::UnicodeSegmentation;

/// Whether the character is a picture by itself: an emoji, a dingbat or half a flag.
pub(super) fn is_emoji(c: char) -> bool {
    match c {
        // Ornamental brackets and numbers among the dingbats.
        '\u{2768}'..='\u{2793}' => false,
        '\u{231A}' | '\u{231B}' | '\u{23E9}'..='\u{23F3}' | '\u{23F8}'..='\u{23FA}' => true,
        '\u{25FD}' | '\u{25FE}' | '\u{2600}'..='\u{27BF}' | '\u{2B1B}' | '\u{2B1C}' | '\u{2B50}' | '\u{2B55}' => true,
        // Letters in circles and squares are none, flags are.
        '\u{1F100}'..='\u{1F16F}' => false,
        '\u{1F000}'..='\u{1FAFF}' => true,
        _ => false,
    }
}

/// The length of the emoji sequence at the beginning: joined pictures, skin tones, a flag, a key cap.
pub(super) fn sequence_len(text: &str) -> usize {
    text.graphemes(true).next().map_or(0, str::len)
}

/// The length of a key cap at the beginning, such as 5️⃣.
pub(super) fn keycap_len(text: &str) -> Option<usize> {
    let rest = text.get(1..)?;
    let after = rest.strip_prefix('\u{FE0F}').unwrap_or(rest).strip_prefix('\u{20E3}')?;
    Some(text.len() - after.len())
}

const EYES: &[u8] = b":;=";
const NOSES: &[u8] = b"-'^";
const MOUTHS: &[u8] = b")(][|*DPpO";
/// Emoticons without eyes in front of a mouth. `(:` is `:)` as Arabic writers see it.
const OTHERS: [&str; 6] = ["<3", "</3", "^_^", "^^", "-_-", "(:"];

/// The length of an emoticon at the beginning of the text, which stands behind `before`.
///
/// «التالي:(أ)» ("the following: (a)") has none: letters and digits must not touch it.
pub(super) fn emoticon_len(text: &str, before: Option<char>) -> Option<usize> {
    let bytes = text.as_bytes();
    let len = match OTHERS.iter().find(|emoticon| text.starts_with(**emoticon)) {
        Some(emoticon) => emoticon.len(),
        None => face_len(bytes)?,
    };
    let is_free = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    // A word may touch the eyes of a face: «شكرا:)» (shukran, "thanks").
    let touches_word = EYES.contains(&bytes[0]) && before.is_some_and(|c| c.is_alphabetic());
    let touches_bracket = matches!(before, Some('(' | '[' | '<' | '^' | '-' | ':' | '/'));
    ((is_free(before) || touches_word) && !touches_bracket && is_free(text[len..].chars().next())).then_some(len)
}

fn face_len(bytes: &[u8]) -> Option<usize> {
    let nose = usize::from(NOSES.contains(bytes.get(1)?));
    let is_face = EYES.contains(&bytes[0]) && MOUTHS.contains(bytes.get(1 + nose)?);
    // `:)))` laughs longer.
    let mouth = bytes.get(1 + nose)?;
    is_face.then(|| 1 + nose + bytes[1 + nose..].iter().take_while(|byte| *byte == mouth).count())
}
