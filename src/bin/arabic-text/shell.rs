//! `arabic-text completions` and `arabic-text man`, made from the command itself.

use std::io::Write;
use std::path::PathBuf;

use clap_complete::Shell;

use crate::input::Failure;

pub(crate) const COMPLETIONS_EXAMPLES: &str = "\
Examples:
  arabic-text completions bash > ~/.local/share/bash-completion/completions/arabic-text
  arabic-text completions zsh > \"${fpath[1]}/_arabic-text\"
  arabic-text completions fish > ~/.config/fish/completions/arabic-text.fish";

pub(crate) const MAN_EXAMPLES: &str = "\
Examples:
  arabic-text man | man -l -                     read it
  arabic-text man -o ~/.local/share/man/man1     one page for each command, for `man arabic-text-numbers`";

#[derive(clap::Args)]
pub(crate) struct CompletionsArguments {
    /// The shell to write a script for
    #[arg(value_enum)]
    shell: Shell,
}

#[derive(clap::Args)]
pub(crate) struct ManArguments {
    /// Write a page for each command into this directory
    #[arg(short, long, value_name = "DIR", value_hint = clap::ValueHint::DirPath)]
    output: Option<PathBuf>,
}

pub(crate) fn completions(
    arguments: &CompletionsArguments,
    mut command: clap::Command,
    out: &mut impl Write,
) -> Result<(), Failure> {
    // It is written at once: the generator panics where a pipe is closed.
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut command, "arabic-text", &mut script);
    out.write_all(&script).map_err(Failure::Output)
}

pub(crate) fn man(arguments: &ManArguments, command: clap::Command, out: &mut impl Write) -> Result<(), Failure> {
    match &arguments.output {
        None => clap_mangen::Man::new(command).render(out).map_err(Failure::Output),
        Some(directory) => {
            let failed = |source| Failure::File { file: directory.display().to_string(), source };
            std::fs::create_dir_all(directory).map_err(failed)?;
            clap_mangen::generate_to(command, directory).map_err(failed)
        }
    }
}
