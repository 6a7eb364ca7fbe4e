//! The command `arabic-text`: the library for those who do not write Rust.

mod color;
mod compressed;
mod dialect;
mod explain;
mod input;
mod normalize;
mod numbers;
mod report;
mod shell;
mod tokenize;

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

use color::{Paint, When};
use input::Failure;

/// Arabic text processing: normalization, words, clitics, numbers, dialects
#[derive(Parser)]
#[command(version, arg_required_else_help = true, after_help = EXAMPLES, after_long_help = LONG_EXAMPLES)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    /// When to print in colours: auto, always, never
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t, hide_possible_values = true)]
    color: When,
}

const EXAMPLES: &str = "\
`arabic-text help COMMAND` has examples of each command; `arabic-text --help` tells how they read and write.";

const LONG_EXAMPLES: &str = "\
Input is files or standard input, UTF-8, one text a line; gzip and zstd files are read as they are. Output is one line for \
each line of input, in order, as JSON with --json, whose `start` and `end` are byte offsets into the line. Files of any \
size are read in constant memory, on all processors.

The exit status is 0 if all went well, 1 if a file cannot be read or is not UTF-8 (--lossy replaces what is not), 2 if \
the arguments are wrong. Colours are for terminals; NO_COLOR and --color turn them off.

Examples:
  arabic-text normalize article.txt                   keys for a search index
  arabic-text normalize --only strip-marks poem.txt   without diacritics
  arabic-text tokenize --clitics --json posts.txt.gz  words and their clitics
  arabic-text numbers article.txt                     numbers with their values
  arabic-text dialect --gloss annotate posts.txt      dialect words with MSA behind them
  arabic-text report posts.txt -o report.html         all of this to look at
  arabic-text explain وبسيارتهم                       all that is known about a word";

#[derive(Subcommand)]
enum Command {
    /// Strip marks, fold letters, clean up
    #[command(long_about = normalize::ABOUT, after_help = normalize::EXAMPLES)]
    Normalize(normalize::Arguments),
    /// Divide text into tokens, clitics or sentences
    #[command(long_about = tokenize::ABOUT, after_help = tokenize::EXAMPLES)]
    Tokenize(tokenize::Arguments),
    /// Find numbers, in digits and in words
    #[command(long_about = numbers::ABOUT, after_help = numbers::EXAMPLES)]
    Numbers(numbers::Arguments),
    /// Find dialect words, and tell whose dialect a text is
    #[command(long_about = dialect::ABOUT, after_help = dialect::EXAMPLES)]
    Dialect(dialect::Arguments),
    /// Make a web page that shows what is in a text
    #[command(long_about = report::ABOUT, after_help = report::EXAMPLES)]
    Report(report::Arguments),
    /// Say everything that is known about a word
    #[command(long_about = explain::ABOUT, after_help = explain::EXAMPLES)]
    Explain(explain::Arguments),
    /// Print a completion script for a shell
    #[command(after_help = shell::COMPLETIONS_EXAMPLES)]
    Completions(shell::CompletionsArguments),
    /// Print the manual page, or write one for each command
    #[command(after_help = shell::MAN_EXAMPLES)]
    Man(shell::ManArguments),
}

/// The commands as the help shows them, by what they are for.
const GROUPS: [(&str, &[&str]); 3] = [
    ("Work on each line of a text", &["normalize", "tokenize", "numbers", "dialect"]),
    ("Look at a text or word", &["report", "explain"]),
    ("Set up the shell", &["completions", "man", "help"]),
];

/// The command, whose help lists the commands in groups.
fn command() -> clap::Command {
    let mut command = Cli::command();
    command.build();
    let mut groups = String::new();
    for (title, names) in GROUPS {
        groups.push_str(&format!("{title}:\n"));
        for name in names {
            let about = command.find_subcommand(name).and_then(|found| found.get_about()).cloned().unwrap_or_default();
            groups.push_str(&format!("  {name:12} {about}\n"));
        }
        groups.push('\n');
    }
    Cli::command().help_template(format!(
        "{{about-with-newline}}\n{{usage-heading}} {{usage}}\n\n{groups}Options:\n{{options}}{{after-help}}"
    ))
}

fn main() -> ExitCode {
    let cli = Cli::from_arg_matches(&command().get_matches()).unwrap_or_else(|error| error.exit());
    let paint = Paint::new(cli.color);
    let mut out = BufWriter::with_capacity(1 << 16, io::stdout().lock());
    let result = match cli.command {
        Command::Normalize(arguments) => normalize::run(&arguments, &mut out),
        Command::Tokenize(arguments) => tokenize::run(&arguments, paint, &mut out),
        Command::Numbers(arguments) => numbers::run(&arguments, paint, &mut out),
        Command::Dialect(arguments) => dialect::run(&arguments, paint, &mut out),
        Command::Report(arguments) => report::run(&arguments, &mut out),
        Command::Explain(arguments) => explain::run(&arguments, paint, &mut out),
        Command::Completions(arguments) => shell::completions(&arguments, Cli::command(), &mut out),
        Command::Man(arguments) => shell::man(&arguments, Cli::command(), &mut out),
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
