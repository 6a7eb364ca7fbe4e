//! Reads lines of files or of standard input, in constant memory.

use std::borrow::Cow;
use std::fs::File;
use std::io::{self, BufRead, BufReader, IsTerminal, Write};
use std::path::Path;

use indicatif::{ProgressBar, ProgressStyle};
use thiserror::Error;

use crate::Common;

/// Why the command stops.
#[derive(Debug, Error)]
pub(crate) enum Failure {
    #[error("{file}: {source}")]
    Input { file: String, source: io::Error },
    #[error("{file}, line {line}: not UTF-8 at byte {byte} of the file; --lossy replaces such bytes")]
    Encoding { file: String, line: u64, byte: u64 },
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

/// A file of this size is worth a progress bar.
const LARGE: u64 = 16 << 20;

/// Calls `each` with every line, without its line break, and the break itself.
pub(crate) fn for_each_line(
    common: &Common,
    out: &mut impl Write,
    mut each: impl FnMut(&str, &str, &mut dyn Write) -> io::Result<()>,
) -> Result<(), Failure> {
    if common.files.is_empty() {
        return read(&mut io::stdin().lock(), "standard input", common.lossy, out, &mut each);
    }
    for path in &common.files {
        if path.as_os_str() == "-" {
            read(&mut io::stdin().lock(), "standard input", common.lossy, out, &mut each)?;
            continue;
        }
        let name = path.display().to_string();
        let failed = |source| Failure::Input { file: name.clone(), source };
        let file = File::open(path).map_err(failed)?;
        let bar = progress(&file, path);
        let mut reader = BufReader::with_capacity(1 << 16, bar.wrap_read(file));
        let result = read(&mut reader, &name, common.lossy, out, &mut each);
        bar.finish_and_clear();
        result?;
    }
    Ok(())
}

fn progress(file: &File, path: &Path) -> ProgressBar {
    let len = file.metadata().map_or(0, |metadata| metadata.len());
    if len < LARGE || !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{msg} {bar:30} {bytes} of {total_bytes}, {bytes_per_sec}, {eta} left");
    let bar = ProgressBar::new(len).with_message(path.display().to_string());
    match style {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

fn read(
    reader: &mut impl BufRead,
    name: &str,
    lossy: bool,
    out: &mut impl Write,
    each: &mut impl FnMut(&str, &str, &mut dyn Write) -> io::Result<()>,
) -> Result<(), Failure> {
    let mut bytes = Vec::new();
    let (mut number, mut offset) = (0, 0);
    loop {
        bytes.clear();
        let failed = |source| Failure::Input { file: name.into(), source };
        let len = reader.read_until(b'\n', &mut bytes).map_err(failed)?;
        if len == 0 {
            return Ok(());
        }
        number += 1;
        let line = match std::str::from_utf8(&bytes) {
            Ok(line) => Cow::Borrowed(line),
            Err(_) if lossy => String::from_utf8_lossy(&bytes),
            Err(error) => {
                let byte = offset + error.valid_up_to() as u64;
                return Err(Failure::Encoding { file: name.into(), line: number, byte });
            }
        };
        let text = line.strip_suffix('\n').map_or(&*line, |text| text.strip_suffix('\r').unwrap_or(text));
        // The last line may lack its break; each line of output has one.
        let line_break = if line.len() - text.len() == 2 { "\r\n" } else { "\n" };
        each(text, line_break, out).map_err(Failure::Output)?;
        offset += len as u64;
    }
}
