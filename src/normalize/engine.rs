//! Walks over a text word by word: the short way by the plan's table, the careful way where a word needs it.

use std::borrow::Cow;

use super::careful::{self, Items};
use super::offsets::{Checkpoint, OffsetMap, Recorder};
use super::plan::{Action, Plan, PlanRef, plan, table_at_hand};
use super::{COMPOSE, Normalizer};
use crate::chars;
use crate::kernel;

/// Where the result goes.
trait Sink {
    /// Everything that a word may change, to come back to when it has to be done again.
    type Mark: Copy;

    /// Whether the result so far ends with a space.
    fn ends_with_space(&self) -> bool;
    /// A stretch of the source that stays as it is, beginning at the byte `at`.
    fn keep(&mut self, text: &str, at: usize);
    /// A character that stands for the source from the byte `at` on.
    fn push(&mut self, c: char, at: usize);
    fn mark(&self) -> Self::Mark;
    fn rewind(&mut self, mark: Self::Mark);
    /// Lets the kernel do as much as it can, and gives the character where it stopped.
    fn kernel(&mut self, table: &kernel::Table, text: &str, start: usize) -> usize;
    /// Takes so many bytes of the result back, which came behind what became of `before`, up to the byte `at`.
    fn take_back(&mut self, before: &str, at: usize, len: usize);
    /// Called before the first difference in a word; whether to stop there.
    fn differs(&mut self) -> bool {
        false
    }
}

/// Appends to a string. The spaces in front of what was appended do not count as its own.
struct Append<'o> {
    out: &'o mut String,
    start: usize,
    after_space: bool,
}

impl<'o> Append<'o> {
    fn new(out: &'o mut String, after_space: bool) -> Self {
        Self { start: out.len(), out, after_space }
    }
}

impl Sink for Append<'_> {
    type Mark = usize;

    fn ends_with_space(&self) -> bool {
        if self.out.len() == self.start { self.after_space } else { self.out.ends_with(' ') }
    }

    #[inline]
    fn keep(&mut self, text: &str, _: usize) {
        self.out.push_str(text);
    }

    #[inline]
    fn push(&mut self, c: char, _: usize) {
        self.out.push(c);
    }

    fn kernel(&mut self, table: &kernel::Table, text: &str, start: usize) -> usize {
        kernel::append(table, text, start, self.out)
    }

    fn take_back(&mut self, _: &str, _: usize, len: usize) {
        self.out.truncate(self.out.len() - len);
    }

    fn mark(&self) -> usize {
        self.out.len()
    }

    fn rewind(&mut self, len: usize) {
        self.out.truncate(len);
    }
}

/// Appends to a string and records the way back.
struct Record<'s> {
    source: &'s str,
    text: Append<'s>,
    recorder: Recorder,
}

impl Sink for Record<'_> {
    type Mark = (usize, Checkpoint);

    fn ends_with_space(&self) -> bool {
        self.text.ends_with_space()
    }

    fn kernel(&mut self, table: &kernel::Table, text: &str, start: usize) -> usize {
        let out = &mut *self.text.out;
        self.recorder.insert(out.len(), |places| kernel::append_with_places(table, text, start, out, Some(places)))
    }

    fn take_back(&mut self, before: &str, at: usize, len: usize) {
        self.text.take_back(before, at, len);
        self.recorder.take_back(self.text.out.len(), at);
    }

    fn keep(&mut self, text: &str, at: usize) {
        self.recorder.keep(self.text.out.len(), at, text);
        self.text.keep(text, at);
    }

    fn push(&mut self, c: char, at: usize) {
        let len = self.source[at..].chars().next().map_or(0, char::len_utf8);
        self.recorder.begin(self.text.out.len(), at, len == c.len_utf8());
        self.text.push(c, at);
    }

    fn mark(&self) -> Self::Mark {
        (self.text.mark(), self.recorder.checkpoint())
    }

    fn rewind(&mut self, (text, recorder): Self::Mark) {
        self.text.rewind(text);
        self.recorder.rewind(recorder);
    }
}

/// Writes nothing and stops at the first difference.
struct Compare {
    ends_with_space: bool,
}

impl Sink for Compare {
    type Mark = bool;

    fn ends_with_space(&self) -> bool {
        self.ends_with_space
    }

    fn keep(&mut self, text: &str, _: usize) {
        if let Some(last) = text.as_bytes().last() {
            self.ends_with_space = *last == b' ';
        }
    }

    fn push(&mut self, _: char, _: usize) {}

    fn kernel(&mut self, table: &kernel::Table, text: &str, start: usize) -> usize {
        let end = kernel::skip_unchanged(table, text, start);
        self.keep(&text[start..end], start);
        end
    }

    fn take_back(&mut self, before: &str, _: usize, _: usize) {
        self.keep(before, 0);
    }

    fn mark(&self) -> bool {
        self.ends_with_space
    }

    fn rewind(&mut self, mark: bool) {
        self.ends_with_space = mark;
    }

    fn differs(&mut self) -> bool {
        true
    }
}

fn is_blank(byte: u8) -> bool {
    // What `char::is_whitespace` has of ASCII.
    matches!(byte, b' ' | b'\t'..=b'\r')
}

/// The start of the word that a character is in, in a text that begins at `start`.
fn start_of_word(text: &str, start: usize, at: usize) -> usize {
    text.as_bytes()[start..at].iter().rposition(|&byte| is_blank(byte)).map_or(start, |blank| start + blank + 1)
}

fn end_of_word(text: &str, start: usize) -> usize {
    text.as_bytes()[start..].iter().position(|&byte| is_blank(byte)).map_or(text.len(), |len| start + len)
}

/// Normalizes the text from the byte `start` on, where a word or white space begins. Stops early where the sink
/// asks for it, and gives the start of the word or white space in which that was.
fn run<S: Sink>(plan: &Plan, text: &str, start: usize, sink: &mut S) -> Option<usize> {
    let Some(table) = plan.kernel.as_ref() else {
        return run_by_words(plan, text, start, sink);
    };
    let mut at = start;
    loop {
        if plan.watches_repetition() {
            let mut kept = at;
            if let Err(stop) = white_space(plan, text, &mut kept, &mut at, sink) {
                return Some(stop);
            }
            sink.keep(&text[kept..at], kept);
        }
        at = sink.kernel(table, text, at);
        let c = text[at..].chars().next()?;
        let end = at + c.len_utf8();
        let action = plan.action(c);
        let is_of_word = match action {
            Action::Ordered(_) | Action::Careful => true,
            // What goes between two marks does not part them.
            Action::Drop => plan.settings.has(COMPOSE),
            _ => false,
        };
        if is_of_word || plan.watches_repetition() {
            let word = start_of_word(text, start, at);
            sink.take_back(&text[start..word], word, plan.len(&text[word..at]));
            match normalize_word(plan, text, word, word, sink) {
                Ok((word_end, kept)) => {
                    sink.keep(&text[kept..word_end], kept);
                    at = word_end;
                }
                Err(stop) => return Some(stop),
            }
            continue;
        }
        match action {
            Action::Keep => sink.keep(&text[at..end], at),
            _ if sink.differs() => return Some(start_of_word(text, start, at)),
            Action::Replace(to) => sink.push(to, at),
            Action::Form => plan.letters(c).for_each(|letter| sink.push(letter, at)),
            Action::Drop | Action::Ordered(_) | Action::Careful => {}
        }
        at = end;
    }
}

/// The same without the kernel.
fn run_by_words<S: Sink>(plan: &Plan, text: &str, start: usize, sink: &mut S) -> Option<usize> {
    // All before `kept` is written; what lies between it and `at` stays as it is.
    let (mut kept, mut at) = (start, start);
    while at < text.len() {
        if let Err(stop) = white_space(plan, text, &mut kept, &mut at, sink) {
            return Some(stop);
        }
        match normalize_word(plan, text, kept, at, sink) {
            Ok(ends) => (at, kept) = ends,
            Err(stop) => return Some(stop),
        }
    }
    sink.keep(&text[kept..], kept);
    None
}

/// One word, the short way if that can be. Gives its end, and up to where all is written; before, that was `kept`.
/// An error is the place of a difference where the sink stops at one.
fn normalize_word<S: Sink>(
    plan: &Plan,
    text: &str,
    mut kept: usize,
    word: usize,
    sink: &mut S,
) -> Result<(usize, usize), usize> {
    let mut at = word;
    if plan.kernel.is_some() {
        let (mark, kept_before) = (sink.mark(), kept);
        match short_way(plan, text, &mut kept, &mut at, sink) {
            Outcome::End => return Ok((at, kept)),
            Outcome::Stop => return Err(word),
            Outcome::Careful => {}
        }
        sink.rewind(mark);
        kept = kept_before;
    }
    let end = end_of_word(text, word);
    let source = &text[word..end];
    let after_space = plan.collapses_spaces && sink.ends_with_space();
    let items = careful::word(plan.settings, source, word, after_space);
    if is_same(&items, source) {
        return Ok((end, kept));
    }
    if sink.differs() {
        return Err(word);
    }
    sink.keep(&text[kept..word], kept);
    for item in items {
        sink.push(item.c, item.at);
    }
    Ok((end, end))
}

/// ASCII white space up to the next word. An error is the place of a difference where the sink stops at one.
fn white_space<S: Sink>(plan: &Plan, text: &str, kept: &mut usize, at: &mut usize, sink: &mut S) -> Result<(), usize> {
    let bytes = text.as_bytes();
    if !plan.collapses_spaces {
        *at += bytes[*at..].iter().take_while(|&&byte| is_blank(byte)).count();
        return Ok(());
    }
    // The result so far decides, so it has to be written.
    sink.keep(&text[*kept..*at], *kept);
    while *at < bytes.len() && is_blank(bytes[*at]) {
        let is_repeated = sink.ends_with_space();
        let is_space = bytes[*at] == b' ';
        if (is_repeated || !is_space) && sink.differs() {
            return Err(*at);
        }
        match (is_repeated, is_space) {
            (true, _) => {}
            (false, true) => sink.keep(" ", *at),
            (false, false) => sink.push(' ', *at),
        }
        *at += 1;
    }
    *kept = *at;
    Ok(())
}

enum Outcome {
    End,
    Stop,
    Careful,
}

/// One word by the table, as long as no character needs its neighbours.
#[inline]
fn short_way<S: Sink>(plan: &Plan, text: &str, kept: &mut usize, at: &mut usize, sink: &mut S) -> Outcome {
    let mut last_class = 0;
    // The length of a run of the same letter, for elongation.
    let (mut last, mut run) = ('\0', 0);
    for c in text[*at..].chars() {
        if c.is_ascii() && is_blank(c as u8) {
            break;
        }
        let end = *at + c.len_utf8();
        let action = plan.action(c);
        if plan.watches_runs {
            let c = if let Action::Replace(to) = action { to } else { c };
            run = match action {
                Action::Drop => run,
                _ if c == last => run + 1,
                _ => 1,
            };
            if run >= 3 && chars::is_letter(c) || action == Action::Form {
                return Outcome::Careful;
            }
            if action != Action::Drop {
                last = c;
            }
        }
        match action {
            Action::Keep => last_class = 0,
            Action::Ordered(class) if class >= last_class => last_class = class,
            Action::Ordered(_) | Action::Careful => return Outcome::Careful,
            Action::Drop | Action::Replace(_) | Action::Form => {
                if sink.differs() {
                    return Outcome::Stop;
                }
                sink.keep(&text[*kept..*at], *kept);
                *kept = end;
                match action {
                    Action::Replace(to) => sink.push(to, *at),
                    Action::Form => plan.letters(c).for_each(|letter| sink.push(letter, *at)),
                    _ => {}
                }
                if action != Action::Drop {
                    last_class = 0;
                }
            }
        }
        *at = end;
    }
    Outcome::End
}

fn is_same(items: &Items, text: &str) -> bool {
    items.iter().map(|item| item.c).eq(text.chars())
}

/// Whether a short text stays as it is, where that is easily seen.
#[inline]
fn is_unchanged_word(settings: Normalizer, text: &str) -> bool {
    table_at_hand(settings).is_some_and(|table| kernel::is_unchanged_word(table, text))
}

/// Appends what becomes of a short text, where that is easily done.
#[inline(always)]
fn append_word(settings: Normalizer, text: &str, out: &mut String) -> bool {
    table_at_hand(settings).is_some_and(|table| kernel::append_word(table, text, out))
}

/// The start of the word or space with the first change, if there is one.
pub(super) fn first_change(settings: Normalizer, text: &str) -> Option<usize> {
    if is_unchanged_word(settings, text) {
        return None;
    }
    run(&plan(settings), text, 0, &mut Compare { ends_with_space: false })
}

pub(super) fn normalize(settings: Normalizer, text: &str) -> Cow<'_, str> {
    if is_unchanged_word(settings, text) {
        return Cow::Borrowed(text);
    }
    let mut out = String::new();
    if append_word(settings, text, &mut out) {
        return Cow::Owned(out);
    }
    let plan = plan(settings);
    let Some(start) = run(&plan, text, 0, &mut Compare { ends_with_space: false }) else {
        return Cow::Borrowed(text);
    };
    out.reserve(text.len() + kernel::SLACK);
    let after_space = text[..start].ends_with(' ');
    out.push_str(&text[..start]);
    run(&plan, text, start, &mut Append::new(&mut out, after_space));
    Cow::Owned(out)
}

pub(super) fn normalize_into(settings: Normalizer, text: &str, out: &mut String) {
    if append_word(settings, text, out) {
        return;
    }
    out.reserve(text.len() + kernel::SLACK);
    run(&plan(settings), text, 0, &mut Append::new(out, false));
}

pub(super) fn normalize_with_offsets(settings: Normalizer, text: &str) -> (Cow<'_, str>, OffsetMap) {
    let plan = plan(settings);
    let Some(start) = run(&plan, text, 0, &mut Compare { ends_with_space: false }) else {
        return (Cow::Borrowed(text), OffsetMap::unchanged(text.len()));
    };
    let mut out = String::with_capacity(text.len() + kernel::SLACK);
    let (before, after_space) = (&text[..start], text[..start].ends_with(' '));
    out.push_str(before);
    let recorder = Recorder::new(before, text.len());
    let mut sink = Record { source: text, text: Append::new(&mut out, after_space), recorder };
    run(&plan, text, start, &mut sink);
    let recorder = sink.recorder;
    let map = recorder.finish(&out, text.len());
    (Cow::Owned(out), map)
}

/// How much text is normalized at a time where the whole result is not wanted at once.
const WINDOW: usize = 4096;

/// The end of a stretch of at least `len` bytes that ends behind a word and can be normalized by itself.
fn end_of_window(text: &str, len: usize) -> usize {
    let mut start = len.min(text.len());
    while !text.is_char_boundary(start) {
        start += 1;
    }
    end_of_word(text, start)
}

pub(super) fn normalize_in_place(settings: Normalizer, text: &mut String) {
    if is_unchanged_word(settings, text) {
        return;
    }
    let mut word = String::new();
    if append_word(settings, text, &mut word) {
        *text = word;
        return;
    }
    let plan = plan(settings);
    let Some(start) = run(&plan, text, 0, &mut Compare { ends_with_space: false }) else { return };
    let mut after_space = text[..start].ends_with(' ');
    let mut rewrite = kernel::Rewrite::new(std::mem::take(text), start);
    let mut normalized = String::new();
    while !rewrite.rest().is_empty() {
        let len = end_of_window(rewrite.rest(), WINDOW);
        normalized.clear();
        run(&plan, &rewrite.rest()[..len], 0, &mut Append::new(&mut normalized, after_space));
        rewrite.skip(len);
        if !normalized.is_empty() {
            after_space = normalized.ends_with(' ');
        }
        if !rewrite.push(&normalized) {
            // The result overtakes the text: there is no way around a second buffer.
            let mut out = String::with_capacity(rewrite.done().len() + normalized.len() + rewrite.rest().len());
            out.push_str(rewrite.done());
            out.push_str(&normalized);
            run(&plan, rewrite.rest(), 0, &mut Append::new(&mut out, after_space));
            *text = out;
            return;
        }
    }
    *text = rewrite.finish();
}

/// The characters of a normalized text, made by [`Normalizer::chars`](super::Normalizer::chars).
///
/// It normalizes a few words ahead into a buffer that it uses again.
pub struct NormalizedChars<'t> {
    plan: PlanRef,
    rest: &'t str,
    buffer: String,
    /// The byte of the next character in the buffer.
    next: usize,
    /// Whether what was given last is a space, for the collapsing of spaces.
    after_space: bool,
}

impl<'t> NormalizedChars<'t> {
    pub(super) fn new(settings: Normalizer, text: &'t str) -> Self {
        Self { plan: plan(settings), rest: text, buffer: String::new(), next: 0, after_space: false }
    }
}

impl std::fmt::Debug for NormalizedChars<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let buffered = &self.buffer[self.next..];
        f.debug_struct("NormalizedChars").field("buffered", &buffered).field("rest", &self.rest).finish()
    }
}

impl Iterator for NormalizedChars<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        while self.next == self.buffer.len() {
            if self.rest.is_empty() {
                return None;
            }
            let (window, rest) = self.rest.split_at(end_of_window(self.rest, 64));
            self.rest = rest;
            self.buffer.clear();
            self.next = 0;
            run(&self.plan, window, 0, &mut Append::new(&mut self.buffer, self.after_space));
            if !self.buffer.is_empty() {
                self.after_space = self.buffer.ends_with(' ');
            }
        }
        let c = self.buffer[self.next..].chars().next()?;
        self.next += c.len_utf8();
        Some(c)
    }
}

impl std::iter::FusedIterator for NormalizedChars<'_> {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::PresentationForms;

    fn pieces(settings: Normalizer, text: &str, by_words: bool) -> (String, Vec<(crate::Span, crate::Span)>) {
        let mut out = String::new();
        let recorder = Recorder::new("", text.len());
        let mut sink = Record { source: text, text: Append::new(&mut out, false), recorder };
        let plan = plan(settings);
        if by_words {
            run_by_words(&plan, text, 0, &mut sink);
        } else {
            run(&plan, text, 0, &mut sink);
        }
        let pieces = sink.recorder.finish(&out, text.len()).pieces().collect();
        (out, pieces)
    }

    /// What the careful way makes of each word.
    fn carefully(settings: Normalizer, text: &str) -> String {
        let mut out = String::new();
        let mut at = 0;
        for word in text.split_inclusive(' ') {
            let letters = word.trim_end_matches(' ');
            out.extend(careful::word(settings, letters, at, false).iter().map(|item| item.c));
            out.push_str(&word[letters.len()..]);
            at += word.len();
        }
        out
    }

    #[test]
    fn forms_in_every_pair_and_context() {
        let forms: Vec<char> = ('\u{FB50}'..='\u{FDFF}').chain('\u{FE70}'..='\u{FEFF}').collect();
        let contexts: Vec<char> =
            "ابلهيىأ١5a.،\u{64B}\u{651}\u{64E}\u{653}\u{654}\u{655}\u{670}\u{640}\u{200D}😀".chars().collect();
        let social = Normalizer::SOCIAL.collapse_spaces(false);
        let kinds = [Normalizer::LIGHT, Normalizer::SEARCH, Normalizer::PERSIAN_SAFE, social];
        for settings in kinds.into_iter().flat_map(|settings| {
            [PresentationForms::Letters, PresentationForms::Words].map(|level| settings.fold_presentation_forms(level))
        }) {
            let check = |text: &str| assert_eq!(settings.normalize(text), carefully(settings, text), "{settings:?}");
            let share = if cfg!(debug_assertions) { 31 } else { 1 };
            for &form in forms.iter().step_by(share) {
                let mut text = String::new();
                // So that each stands at many offsets of a block.
                for &other in forms.iter().chain(&contexts) {
                    text.extend([form, other, ' ']);
                }
                for &before in &contexts {
                    for &after in &contexts {
                        text.extend([before, form, after, 'ب', ' ']);
                    }
                }
                check(&text);
            }
        }
    }

    #[test]
    fn kernels_record_what_words_do() {
        let characters: Vec<char> =
            "ابتلملي هأةىؤ  \n\u{64E}\u{651}\u{650}\u{654}\u{640}\u{670}\u{200F}.a3٣٪ﻻﷲﷺ😀«»\u{301}é".chars().collect();
        let mut random = 0x9E37_79B9_7F4A_7C15_u64;
        let mut below = |bound: usize| {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            (random % bound as u64) as usize
        };
        for len in (0..200).cycle().take(4000) {
            let frequent = 1 + below(characters.len());
            let text: String = (0..len).map(|_| characters[below(frequent)]).collect();
            for profile in Normalizer::PROFILES {
                let expected = pieces(profile.normalizer, &text, true);
                assert_eq!(pieces(profile.normalizer, &text, false), expected, "{} of {text:?}", profile.name);
            }
        }
    }
}
