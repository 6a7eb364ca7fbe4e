//! The command line, as a shell would use it.
#![cfg(feature = "cli")]

use std::io::Write;
use std::process::{Command, Output, Stdio};

fn run(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_arabic-text"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    // A command that stops early closes the pipe.
    let _ = child.stdin.take().expect("a pipe").write_all(input);
    child.wait_with_output().expect("the command ends")
}

fn stdout(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).expect("UTF-8")
}

fn stderr(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).expect("UTF-8")
}

#[test]
fn one_line_for_each_line() {
    let output = run(&["normalize"], "مدرسةٌ\n\nأحمد\r\nلا".as_bytes());
    assert_eq!(stdout(&output), "مدرسه\n\nاحمد\r\nلا\n");
    assert!(output.status.success());
    assert_eq!(stdout(&run(&["normalize"], b"")), "");
}

#[test]
fn many_lines_stay_in_order() {
    let lines: String = (0..200_000).map(|number| format!("سَطر {number}\n")).collect();
    let path = concat!(env!("CARGO_TARGET_TMPDIR"), "/many_lines.txt");
    std::fs::write(path, &lines).expect("a file");
    let output = run(&["normalize", path], b"");
    assert_eq!(stdout(&output), lines.replace('\u{64E}', ""));
}

#[test]
fn profiles_and_operations() {
    let one = |arguments: &[&str], line: &str| {
        stdout(&run(&[&["normalize"], arguments].concat(), line.as_bytes())).trim_end_matches('\n').to_string()
    };
    assert_eq!(one(&["--only", "strip-vowels"], "أَبٌ"), "أب");
    assert_eq!(one(&["--profile", "light"], "أَبـٌ"), "أَبٌ");
    assert_eq!(one(&["--without", "fold-alef", "--with", "punctuation=ascii"], "أَبٌ؟"), "أب?");
}

#[test]
fn json() {
    let output = run(&["normalize", "--json"], "مُحَـمَّد\nباب".as_bytes());
    let lines: Vec<serde_json::Value> =
        stdout(&output).lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(lines[0]["text"], "مُحَـمَّد");
    assert_eq!(lines[0]["normalized"], "محمد");
    assert_eq!(lines[0]["changed"], true);
    assert_eq!(lines[0]["spans"], serde_json::json!([[0, 2, 0, 4], [2, 4, 4, 10], [4, 6, 10, 16]]));
    assert_eq!(lines[1]["changed"], false);
    assert_eq!(lines[1]["spans"], serde_json::json!([]));
}

#[test]
fn broken_input_is_named_and_what_came_before_is_printed() {
    let output = run(&["normalize"], b"\xD8\xA3\n\xD8\xA8\xFF\n");
    assert_eq!(stdout(&output), "ا\n");
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("standard input, line 2: not UTF-8 at byte 5"), "{}", stderr(&output));

    let output = run(&["normalize", "--lossy"], b"\xD8\xA8\xFF\n\xFF");
    assert_eq!(stdout(&output), "ب\u{FFFD}\n\u{FFFD}\n");
    assert!(output.status.success());
}

#[test]
fn exit_statuses() {
    assert_eq!(run(&["normalize", "no such file"], b"").status.code(), Some(1));
    for wrong in
        [&["normalize", "--profile", "x"][..], &["normalize", "--only", "x"], &["normalise"], &["normalize", "-x"]]
    {
        let output = run(wrong, b"x\n");
        assert_eq!(output.status.code(), Some(2), "{wrong:?}");
        assert!(output.stdout.is_empty() && !output.stderr.is_empty());
    }
    assert_eq!(run(&["normalize", "--list"], b"").status.code(), Some(0));
}

#[test]
fn files_one_after_the_other() {
    let directory = std::env::temp_dir().join(format!("arabic-text-{}", std::process::id()));
    std::fs::create_dir_all(&directory).expect("a directory");
    let file = directory.join("one.txt");
    std::fs::write(&file, "أ\n").expect("a file");
    let name = file.to_str().expect("a name");
    let output = run(&["normalize", name, name, "missing"], b"");
    assert_eq!(stdout(&output), "ا\nا\n");
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("missing"));
    std::fs::remove_dir_all(&directory).expect("to clean up");
}

/// `yes | arabic-text normalize | head -1` ends quietly.
#[cfg(unix)]
#[test]
fn a_closed_pipe_is_no_error() {
    let command = format!("yes نص | '{}' normalize | head -n 1", env!("CARGO_BIN_EXE_arabic-text"));
    let output = Command::new("sh").args(["-c", &command]).output().expect("a shell");
    assert_eq!(stdout(&output), "نص\n");
    assert_eq!(stderr(&output), "");
}
