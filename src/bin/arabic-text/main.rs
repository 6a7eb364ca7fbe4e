//! The command `arabic-text`: the library for those who do not write Rust.

mod dialect;
mod input;
mod normalize;
mod numbers;
mod tokenize;

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use input::Failure;

/// Arabic text processing, one text a line.
#[derive(Parser)]
#[command(version, about, arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Strip marks, fold letters, clean up
    #[command(after_help = normalize::EXAMPLES)]
    Normalize(normalize::Arguments),
    /// Divide text into tokens or sentences
    #[command(after_help = tokenize::EXAMPLES)]
    Tokenize(tokenize::Arguments),
    /// Find numbers, in digits and in words
    #[command(after_help = numbers::EXAMPLES)]
    Numbers(numbers::Arguments),
    /// Find dialect words, and tell whose dialect a text is
    #[command(after_help = dialect::EXAMPLES)]
    Dialect(dialect::Arguments),
}

/// What every command takes.
#[derive(clap::Args)]
struct Common {
    /// Files to read, `-` for standard input; that alone if there are none
    files: Vec<PathBuf>,
    /// Print one JSON object a line
    #[arg(long)]
    json: bool,
    /// Replace what is not UTF-8 instead of stopping there
    #[arg(long)]
    lossy: bool,
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let mut out = BufWriter::with_capacity(1 << 16, io::stdout().lock());
    let result = match cli.command {
        Command::Normalize(arguments) => normalize::run(&arguments, &mut out),
        Command::Tokenize(arguments) => tokenize::run(&arguments, &mut out),
        Command::Numbers(arguments) => numbers::run(&arguments, &mut out),
        Command::Dialect(arguments) => dialect::run(&arguments, &mut out),
    };
    // What was done before a failure is printed all the same.
    match result.and(out.flush().map_err(Failure::Output)) {
        Ok(()) => ExitCode::SUCCESS,
        // The reader has had enough, as `head` has.
        Err(Failure::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(failure) => {
            let _ = out.flush();
            eprintln!("arabic-text: {failure}");
            ExitCode::from(failure.exit_status())
        }
    }
}
