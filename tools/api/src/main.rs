//! Compares the public API, with all features but those that bring none, with `public-api.txt`.
//!
//! `cargo run -p arabic-text-api -- --check` fails where they differ; without `--check` the file is written anew, so that a
//! change of the API is a change of that file.

use std::path::Path;
use std::process::{Command, ExitCode};

const SNAPSHOT: &str = "public-api.txt";

fn main() -> ExitCode {
    match run(std::env::args().any(|argument| argument == "--check")) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run(check: bool) -> Result<(), String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let json = rustdoc_json(&root)?;
    let api = public_api::Builder::from_rustdoc_json(&json)
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .omit_auto_derived_impls(true)
        .build()
        .map_err(|error| format!("{}: {error}; is tools/api for another toolchain?", json.display()))?;
    let found: Vec<String> = api.items().map(ToString::to_string).collect();

    let path = root.join(SNAPSHOT);
    if !check {
        return std::fs::write(&path, found.join("\n") + "\n").map_err(|error| format!("{SNAPSHOT}: {error}"));
    }
    let text = std::fs::read_to_string(&path).map_err(|error| format!("{SNAPSHOT}: {error}"))?;
    let known: Vec<&str> = text.lines().collect();
    let missing = known.iter().filter(|item| !found.iter().any(|new| new == *item)).map(|item| format!("- {item}"));
    let added = found.iter().filter(|item| !known.contains(&item.as_str())).map(|item| format!("+ {item}"));
    let changes: Vec<String> = missing.chain(added).collect();
    if changes.is_empty() {
        println!("{} public items, as in {SNAPSHOT}", found.len());
        return Ok(());
    }
    Err(format!(
        "the public API is not that of {SNAPSHOT}:\n{}\nIf that is meant, run `cargo run -p arabic-text-api`.",
        changes.join("\n")
    ))
}

/// The documentation as JSON, which stable toolchains write only if told that they are none.
fn rustdoc_json(root: &Path) -> Result<std::path::PathBuf, String> {
    let target = root.join("target/api");
    let status = Command::new(env!("CARGO"))
        .current_dir(root)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_TARGET_DIR", &target)
        .args(["rustdoc", "--quiet", "--lib", "--features", "dialect-model,rayon,serde"])
        .args(["--", "-Z", "unstable-options", "--output-format", "json", "--cap-lints", "allow"])
        .status()
        .map_err(|error| format!("cargo: {error}"))?;
    if !status.success() {
        return Err("cargo rustdoc failed".into());
    }
    Ok(target.join("doc/arabic_text.json"))
}
