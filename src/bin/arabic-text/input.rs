//! Reads lines of files or of standard input, in constant memory, and works on them on all processors.

use std::borrow::Cow;
use std::fs::File;
use std::io::{self, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};

use indicatif::{ProgressBar, ProgressStyle};
use rayon::prelude::*;
use thiserror::Error;

use crate::compressed::{self, Format};

/// The text that a command reads.
#[derive(clap::Args)]
pub(crate) struct Input {
    /// Files to read, gzip and zstd among them, `-` for standard input; that alone if there are none
    #[arg(value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    pub(crate) files: Vec<PathBuf>,
    /// Replace what is not UTF-8 by U+FFFD instead of stopping there
    #[arg(long, help_heading = "Input and output")]
    lossy: bool,
}

/// Why the command stops.
#[derive(Debug, Error)]
pub(crate) enum Failure {
    #[error("{file}: {source}")]
    File { file: String, source: io::Error },
    #[error("{}, line {}: broken {format} data behind byte {} of the text: {source}", place.file, place.line, place.byte)]
    Compressed { place: Place, format: Format, source: io::Error },
    #[error("{}, line {}: not UTF-8 at byte {} of the {what}; --lossy replaces such bytes", place.file, place.line, place.byte)]
    Encoding { place: Place, what: &'static str },
    #[error("standard output: {0}")]
    Output(#[source] io::Error),
    #[error("{0}")]
    Usage(String),
}

impl Failure {
    pub(crate) fn exit_status(&self) -> u8 {
        if matches!(self, Self::Usage(_)) { 2 } else { 1 }
    }
}

/// A place in the text of a file.
#[derive(Debug)]
pub(crate) struct Place {
    file: String,
    line: u64,
    byte: u64,
}

/// A file of this size is worth a progress bar.
const LARGE: u64 = 16 << 20;

/// So many bytes are read and worked on at once; more if a line is longer.
const BLOCK: usize = 1 << 20;

/// Writes what `each` makes of every line, in their order. It is given a line without its break, and the break, which
/// may be missing from the last line of the input but never from the output.
pub(crate) fn for_each_line(
    input: &Input,
    out: &mut impl Write,
    each: impl Fn(&str, &str, &mut String) + Sync,
) -> Result<(), Failure> {
    for_each_block(input, |block| {
        let results: Vec<(String, Option<usize>)> = parts(block.bytes)
            .into_par_iter()
            .map(|(start, part)| {
                let (text, broken) = decode(part, input.lossy);
                let mut result = String::with_capacity(text.len());
                lines(&text).for_each(|(line, line_break)| each(line, line_break, &mut result));
                (result, broken.map(|at| start + at))
            })
            .collect();
        for (result, broken) in results {
            out.write_all(result.as_bytes()).map_err(Failure::Output)?;
            broken.map_or(Ok(()), |at| Err(block.encoding_failure(at)))?;
        }
        // Who types lines or follows a log wants to see the results.
        out.flush().map_err(Failure::Output)
    })
}

/// Calls `each` with every line, one after the other, without its line break.
pub(crate) fn visit_lines(input: &Input, mut each: impl FnMut(&str)) -> Result<(), Failure> {
    for_each_block(input, |block| {
        let (text, broken) = decode(block.bytes, input.lossy);
        lines(&text).for_each(|(line, _)| each(line));
        broken.map_or(Ok(()), |at| Err(block.encoding_failure(at)))
    })
}

/// Whole lines of a file.
struct Block<'b> {
    bytes: &'b [u8],
    file: &'b str,
    format: Option<Format>,
    /// Lines and bytes of the file before it.
    lines: u64,
    start: u64,
}

impl Block<'_> {
    fn place(&self, at: usize) -> Place {
        let line = self.lines + line_breaks(&self.bytes[..at]) + 1;
        Place { file: self.file.into(), line, byte: self.start + at as u64 }
    }

    fn encoding_failure(&self, at: usize) -> Failure {
        let what = if self.format.is_some() { "uncompressed text" } else { "file" };
        Failure::Encoding { place: self.place(at), what }
    }
}

fn for_each_block(input: &Input, mut each: impl FnMut(&Block<'_>) -> Result<(), Failure>) -> Result<(), Failure> {
    let standard_input = [PathBuf::from("-")];
    let files = if input.files.is_empty() { &standard_input[..] } else { &input.files };
    for path in files {
        if path.as_os_str() == "-" {
            read(io::stdin().lock(), "standard input", false, &mut each)?;
            continue;
        }
        let name = path.display().to_string();
        let file = File::open(path).map_err(|source| Failure::File { file: name.clone(), source })?;
        let regular = file.metadata().is_ok_and(|metadata| metadata.is_file());
        let bar = progress(&file, path);
        // The bar counts what is read of the file, compressed or not.
        let result = read(bar.wrap_read(file), &name, regular, &mut each);
        bar.finish_and_clear();
        result?;
    }
    Ok(())
}

fn progress(file: &File, path: &Path) -> ProgressBar {
    let len = file.metadata().map_or(0, |metadata| metadata.len());
    if len < LARGE || !io::stderr().is_terminal() || io::stdout().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{msg} {bar:30} {bytes} of {total_bytes}, {bytes_per_sec}, {eta} left");
    let bar = ProgressBar::new(len).with_message(path.display().to_string());
    match style {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

/// Reads in blocks, which end where a line does. Of a pipe, a block is what is there: `regular` files fill it.
fn read(
    source: impl Read,
    file: &str,
    regular: bool,
    each: &mut impl FnMut(&Block<'_>) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let (mut source, format) =
        compressed::open(source).map_err(|source| Failure::File { file: file.into(), source })?;
    let fill = regular || format.is_some();
    let mut buffer = vec![0; BLOCK];
    let (mut filled, mut lines, mut start) = (0, 0, 0);
    loop {
        if filled == buffer.len() {
            buffer.resize(2 * filled, 0);
        }
        let new = filled;
        let outcome = read_some(&mut *source, &mut buffer, &mut filled, fill);
        let is_last = !matches!(outcome, Ok(true));
        let line_end = buffer[new..filled].iter().rposition(|&byte| byte == b'\n').map(|at| new + at + 1);
        // What is left of a line that cannot be read to its end is not a line.
        let end = if matches!(outcome, Ok(false)) { filled } else { line_end.unwrap_or(0) };
        if end > 0 {
            let block = Block { bytes: &buffer[..end], file, format, lines, start };
            each(&block)?;
            lines += line_breaks(block.bytes);
            start += end as u64;
            buffer.copy_within(end..filled, 0);
            filled -= end;
        }
        if let Err(source) = outcome {
            let block = Block { bytes: &buffer[..filled], file, format, lines, start };
            return Err(match format {
                Some(format) => Failure::Compressed { place: block.place(filled), format, source },
                None => Failure::File { file: file.into(), source },
            });
        }
        if is_last {
            return Ok(());
        }
    }
}

/// Adds to what the buffer is filled with, once or, if `fill`, until it is full. Whether there may be more.
fn read_some(source: &mut dyn Read, buffer: &mut [u8], filled: &mut usize, fill: bool) -> io::Result<bool> {
    loop {
        match source.read(&mut buffer[*filled..]) {
            Ok(0) => return Ok(false),
            Ok(len) => *filled += len,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        }
        if !fill || *filled == buffer.len() {
            return Ok(true);
        }
    }
}

/// Divides a block between lines, into some parts for each processor, with where they begin.
fn parts(block: &[u8]) -> Vec<(usize, &[u8])> {
    let len = (block.len() / (4 * rayon::current_num_threads())).max(1 << 12);
    let mut parts = Vec::new();
    let mut start = 0;
    while start < block.len() {
        let least = block.len().min(start + len);
        let end = block[least..].iter().position(|&byte| byte == b'\n').map_or(block.len(), |at| least + at + 1);
        parts.push((start, &block[start..end]));
        start = end;
    }
    parts
}

fn line_breaks(bytes: &[u8]) -> u64 {
    bytes.iter().filter(|&&byte| byte == b'\n').count() as u64
}

/// The text, or its whole lines before the first byte that is not UTF-8, and where that is.
fn decode(bytes: &[u8], lossy: bool) -> (Cow<'_, str>, Option<usize>) {
    match std::str::from_utf8(bytes) {
        Ok(text) => (Cow::Borrowed(text), None),
        Err(_) if lossy => (String::from_utf8_lossy(bytes), None),
        Err(error) => {
            let broken = error.valid_up_to();
            let end = bytes[..broken].iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1);
            (std::str::from_utf8(&bytes[..end]).unwrap_or_default().into(), Some(broken))
        }
    }
}

/// The lines with their breaks.
fn lines(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.split_inclusive('\n').map(|line| match line.strip_suffix("\r\n") {
        Some(text) => (text, "\r\n"),
        None => (line.strip_suffix('\n').unwrap_or(line), "\n"),
    })
}
