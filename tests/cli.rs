//! The command line, as a shell would use it.
#![cfg(feature = "cli")]

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};

use flate2::Compression;
use flate2::write::GzEncoder;
use ruzstd::encoding::{CompressionLevel, compress_to_vec};
use serde_json::{Value, json};

fn run(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_arabic-text"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    let mut pipe = child.stdin.take().expect("a pipe");
    std::thread::scope(|scope| {
        // A command that stops early closes the pipe.
        scope.spawn(move || drop(pipe.write_all(input)));
        child.wait_with_output().expect("the command ends")
    })
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

/// `yes | arabic-text normalize | head -1` ends quietly, and so do the others.
#[cfg(unix)]
#[test]
fn a_closed_pipe_is_no_error() {
    for (arguments, line) in [
        ("normalize", "سطر"),
        ("normalize --json", r#"{"text":"سطر","normalized":"سطر","changed":false,"spans":[]}"#),
        ("tokenize", "سطر"),
        ("numbers", ""),
        ("dialect --gloss replace", "سطر"),
    ] {
        let command = format!("yes سطر | '{}' {arguments} | head -n 1", env!("CARGO_BIN_EXE_arabic-text"));
        let output = Command::new("sh").args(["-c", &command]).output().expect("a shell");
        assert_eq!(stdout(&output), format!("{line}\n"), "{arguments}");
        assert_eq!(stderr(&output), "", "{arguments}");
    }
}

/// A file of this name with this content, in a directory of the tests.
fn file(name: &str, content: impl AsRef<[u8]>) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, content).expect("a file");
    path
}

fn gzip(text: impl AsRef<[u8]>) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(text.as_ref()).and_then(|()| encoder.finish()).expect("gzip")
}

fn zstd(text: impl AsRef<[u8]>) -> Vec<u8> {
    compress_to_vec(text.as_ref(), CompressionLevel::Fastest)
}

fn json_lines(output: &Output) -> Vec<Value> {
    assert_eq!(stderr(output), "");
    stdout(output).lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

#[test]
fn tokens() {
    let text = "وصل د. سامي.ثم نام!".as_bytes();
    assert_eq!(stdout(&run(&["tokenize"], text)), "وصل ¦ د. ¦ سامي ¦ . ¦ ثم ¦ نام ¦ !\n");
    assert_eq!(stdout(&run(&["tokenize", "--sentences"], text)), "وصل د. سامي. ‖ ثم نام!\n");
    assert_eq!(stdout(&run(&["tokenize", "--clitics"], "وبسيارتهم".as_bytes())), "و + ب + سيارت + هم\n");
    let lines = json_lines(&run(&["tokenize", "--clitics", "--json"], "وقلمه 5".as_bytes()));
    let tokens = lines[0]["tokens"].as_array().expect("a list");
    assert_eq!(tokens[0]["segments"][0], json!({"start": 0, "end": 2, "text": "و", "role": "conjunction"}));
    assert_eq!(
        tokens[1],
        json!({"start": 11, "end": 12, "text": "5", "kind": "number",
        "segments": [{"start": 11, "end": 12, "text": "5", "role": "number"}]})
    );
}

#[test]
fn numbers() {
    let text = "دفع ثلاثة آلاف دولار\nلا شيء".as_bytes();
    assert_eq!(stdout(&run(&["numbers"], text)), "ثلاثة آلاف = 3000 USD (cardinal)\n\n");
    let lines = json_lines(&run(&["numbers", "--json"], text));
    let expected =
        json!({"start": 7, "end": 26, "text": "ثلاثة آلاف", "kind": "cardinal", "value": "3000", "unit": "USD"});
    assert_eq!(lines[0]["numbers"], json!([expected]));
    assert_eq!(lines[1]["numbers"], json!([]));
}

#[test]
fn dialect() {
    let text = "احنا مش عارفين نعمل ايه دلوقتي".as_bytes();
    let lines = json_lines(&run(&["dialect", "--json"], text));
    let words = lines[0]["words"].as_array().expect("a list");
    assert_eq!(words[0]["text"], "احنا");
    assert_eq!(words[0]["msa"][0], "نحن");
    assert!(lines[0]["dialectness"].as_f64() > Some(0.9));
    let annotated = run(&["dialect", "--gloss", "annotate"], text);
    assert!(stdout(&annotated).starts_with("احنا [نحن] "), "{}", stdout(&annotated));

    let own = file("own.tsv", "فلانتي\tEGY\tnoun\tstrong\tكلام فارغ\tnonsense\n");
    let output = run(&["dialect", "--lexicon", own.to_str().expect("a name")], "هذا فلانتي".as_bytes());
    assert!(stdout(&output).contains("فلانتي = كلام فارغ"), "{}", stdout(&output));
    let broken = file("broken.tsv", "\nفلانتي\tXYZ\n");
    let output = run(&["dialect", "--lexicon", broken.to_str().expect("a name")], b"");
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("broken.tsv") && stderr(&output).contains('2'), "{}", stderr(&output));
    assert_eq!(run(&["dialect", "--lexicon", "missing.tsv"], b"").status.code(), Some(1));
}

#[test]
fn explain() {
    let output = run(&["explain", "وبسيارتهم", "كِتَاب"], b"");
    for fact in [
        "U+0648           ARABIC LETTER WAW (letter)",
        "و (conjunction) + ب (preposition) + سيارت (stem) + هم (pronoun)",
        "ARABIC KASRA (mark short-vowels)",
        "buckwalter       kitaAb",
        "letters          4 Arabic, 0 other; 2 marks",
    ] {
        assert!(stdout(&output).contains(fact), "{fact}: {}", stdout(&output));
    }
    assert!(output.status.success());

    let lines = json_lines(&run(&["explain", "--json", "ثلاثة آلاف", "مش", "في"], b""));
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[0]["numbers"][0]["value"], "3000");
    assert_eq!(lines[0]["normalized"]["search"], "ثلاثه الاف");
    assert_eq!(lines[1]["words"][0]["msa"][0], "ليس");
    assert_eq!(lines[1]["code_points"][0]["name"], "ARABIC LETTER MEEM");
    assert_eq!((&lines[1]["stop_word"], &lines[2]["stop_word"]), (&json!(false), &json!(true)));
    assert_eq!(run(&["explain"], b"").status.code(), Some(2));
    assert_eq!(run(&["explain", ""], b"").status.code(), Some(0));
}

/// What works on all processors keeps the lines in place.
#[test]
fn every_command_keeps_the_order() {
    let lines: String = (0..30_000).map(|number| format!("دفعت {number} ده\n")).collect();
    let path = file("order.txt", &lines);
    let path = path.to_str().expect("a name");
    let check = |arguments: &[&str], number_of: fn(&str) -> Option<&str>| {
        let output = run(&[arguments, &[path]].concat(), b"");
        let mut count = 0;
        for (index, line) in stdout(&output).lines().enumerate() {
            assert_eq!(number_of(line), Some(index.to_string().as_str()), "{arguments:?}: {line}");
            count += 1;
        }
        assert_eq!(count, 30_000, "{arguments:?}");
    };
    check(&["tokenize"], |line| line.split(" ¦ ").nth(1));
    check(&["numbers"], |line| line.split(' ').next());
    check(&["dialect", "--gloss", "replace"], |line| line.split(' ').nth(1));
    check(&["dialect", "--json"], |line| line.split(' ').nth(1));
}

#[test]
fn a_line_may_be_longer_than_a_block() {
    let line = "سَطر ".repeat(500_000);
    let output = run(&["normalize"], format!("أ\n{line}\nب").as_bytes());
    assert_eq!(stdout(&output), format!("ا\n{}\nب\n", line.replace('\u{64E}', "")));
}

/// Results of a pipe come before it ends.
#[test]
fn lines_are_answered_as_they_come() {
    let mut child = start(&["normalize"]);
    let mut input = child.stdin.take().expect("a pipe");
    let mut output = BufReader::new(child.stdout.take().expect("a pipe"));
    for _ in 0..3 {
        input.write_all("أب\n".as_bytes()).and_then(|()| input.flush()).expect("to write");
        let mut line = String::new();
        output.read_line(&mut line).expect("to read");
        assert_eq!(line, "اب\n");
    }
    drop(input);
    assert!(child.wait().expect("an end").success());
}

fn start(arguments: &[&str]) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_arabic-text"));
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("the command starts")
}

/// Memory does not grow with the input.
#[cfg(target_os = "linux")]
#[test]
fn memory_is_flat() {
    let text = "وصل المُعَلِّمُ إلى المدرسة في الساعة 10:30، مش عارف ليه.\n".repeat(10_000);
    for arguments in [&["normalize"][..], &["tokenize", "--json"]] {
        let mut child = start(arguments);
        let mut output = child.stdout.take().expect("a pipe");
        let reader = std::thread::spawn(move || std::io::copy(&mut output, &mut std::io::sink()).expect("to read"));
        let mut input = child.stdin.take().expect("a pipe");
        let mut peaks = Vec::new();
        for turn in 0..32 {
            input.write_all(text.as_bytes()).expect("to write");
            if turn == 3 || turn == 31 {
                let status =
                    fs::read_to_string(format!("/proc/{}/status", child.id())).expect("the state of a process");
                let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("a peak");
                peaks.push(peak.trim().trim_end_matches(" kB").parse::<u64>().expect("a number"));
            }
        }
        drop(input);
        assert!(child.wait().expect("an end").success());
        assert!(reader.join().expect("a thread") > 32 * 300_000);
        assert!(peaks[1] < peaks[0] + 8_192, "{arguments:?}: {peaks:?} kB after 4 and 29 MB");
    }
}

#[test]
fn compressed_input() {
    let text = "أ\nسَطر\n".repeat(200_000);
    let expected = text.replace('أ', "ا").replace('\u{64E}', "");
    let two = text.len() / 2;
    let (first, second) = text.split_at(two);
    let skippable = b"\x50\x2A\x4D\x18\x03\0\0\0abc";
    for (name, bytes) in [
        ("one.gz", gzip(&text)),
        ("members.gz", [gzip(first), gzip(second)].concat()),
        ("one.zst", zstd(&text)),
        ("frames.zst", [zstd(first), skippable.to_vec(), zstd(second)].concat()),
    ] {
        let path = file(name, &bytes);
        let output = run(&["normalize", path.to_str().expect("a name")], b"");
        assert_eq!(stderr(&output), "", "{name}");
        assert!(stdout(&output) == expected, "{name}");
        assert!(stdout(&run(&["normalize"], &bytes)) == expected, "{name} from standard input");
    }
    assert_eq!(stdout(&run(&["normalize"], &gzip(""))), "");
    assert_eq!(stdout(&run(&["normalize"], &zstd(""))), "");
}

#[test]
fn broken_compressed_input() {
    // Random enough that it does not shrink to nothing.
    let lines: Vec<String> = (0..200_000_u32).map(|n| format!("{}", n.wrapping_mul(2_654_435_761))).collect();
    let text = lines.join("\n");
    for (format, whole) in [("gzip", gzip(&text)), ("zstd", zstd(&text))] {
        let path = file(&format!("truncated.{format}"), &whole[..whole.len() / 2]);
        let output = run(&["normalize", path.to_str().expect("a name")], b"");
        assert_eq!(output.status.code(), Some(1), "{format}");
        let message = stderr(&output);
        assert!(message.contains(&format!("truncated.{format}, line ")), "{message}");
        assert!(message.contains(&format!("broken {format} data behind byte ")), "{message}");
        // What came before is printed, whole lines of it.
        let printed: Vec<&str> = stdout(&output).lines().collect();
        assert!(printed.len() > 10_000 && printed.len() < 200_000, "{format}: {}", printed.len());
        assert!(printed.iter().zip(&lines).all(|(printed, line)| printed == line), "{format}");
        assert!(message.contains(&format!("line {}:", printed.len() + 1)), "{message}");
    }
    let mut wrong = zstd("نص طويل بما يكفي");
    let last = wrong.len() - 1;
    wrong[last] ^= 1;
    let output = run(&["normalize"], &wrong);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("checksum"), "{}", stderr(&output));
    let garbage = [gzip("نص\n"), b"garbage".to_vec()].concat();
    assert_eq!(run(&["normalize"], &garbage).status.code(), Some(1));

    let output = run(&["tokenize"], &gzip(b"\xD8\xA3\n\xD8\xA8\xFF\n"));
    assert_eq!(stdout(&output), "أ\n");
    let message = "standard input, line 2: not UTF-8 at byte 5 of the uncompressed text";
    assert!(stderr(&output).contains(message), "{}", stderr(&output));
    assert_eq!(stdout(&run(&["tokenize", "--lossy"], &gzip(b"\xD8\xA8\xFF\n"))), "ب ¦ \u{FFFD}\n");
}

/// The line and the byte are right far into a file too.
#[test]
fn broken_bytes_far_into_a_file() {
    let mut text = "سطر\n".repeat(500_000).into_bytes();
    text.extend(b"\xD8\xA8\xFF\n");
    let output = run(&["normalize"], &text);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("line 500001: not UTF-8 at byte 3500002 of the file"), "{}", stderr(&output));
    assert_eq!(output.stdout.len(), 3_500_000);
    let output = run(&["normalize", "--lossy"], &text);
    assert!(stdout(&output).ends_with("سطر\nب\u{FFFD}\n"));
}

#[test]
fn directories_are_no_files() {
    let output = run(&["numbers", env!("CARGO_TARGET_TMPDIR")], b"");
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).starts_with("arabic-text: "), "{}", stderr(&output));
}

#[test]
fn colours_are_for_terminals() {
    let text = "خمس دنانير عشان ده".as_bytes();
    for command in ["tokenize", "numbers", "dialect"] {
        let plain = run(&[command], text);
        assert!(!stdout(&plain).contains('\u{1B}'), "{command}");
        let colored = run(&[command, "--color", "always"], text);
        assert!(stdout(&colored).contains('\u{1B}'), "{command}");
        assert_eq!(run(&[command, "--color", "never"], text).stdout, plain.stdout);
        let json = run(&[command, "--color", "always", "--json"], text);
        assert!(!stdout(&json).contains('\u{1B}'), "{command}");
    }
    // Escapes of the text itself are the text's.
    assert!(stdout(&run(&["tokenize"], b"\x1B[1m")).contains('\u{1B}'));
}

/// On a terminal, as `script` makes one.
#[cfg(target_os = "linux")]
#[test]
fn no_color_is_honoured() {
    let shell = format!("echo خمسة | '{}' numbers", env!("CARGO_BIN_EXE_arabic-text"));
    let terminal = |no_color: Option<&str>| {
        let mut command = Command::new("script");
        command.args(["-qec", &shell, "/dev/null"]).env("TERM", "xterm").env_remove("NO_COLOR").env_remove("CI");
        command.envs(no_color.map(|value| ("NO_COLOR", value))).stdin(Stdio::null());
        command.output().map(|output| stdout(&output).contains('\u{1B}'))
    };
    match (terminal(None), terminal(Some("1"))) {
        (Ok(without), Ok(with)) => assert_eq!((without, with), (true, false)),
        _ => eprintln!("skipped: there is no command `script`"),
    }
}

const COMMANDS: [&str; 8] = ["normalize", "tokenize", "numbers", "dialect", "report", "explain", "completions", "man"];

#[test]
fn help_teaches() {
    let help = run(&["--help"], b"");
    for command in COMMANDS {
        assert!(stdout(&help).contains(&format!("\n  {command} ")), "{command}");
        let help = run(&[command, "--help"], b"");
        assert!(stdout(&help).contains("Examples:\n  "), "{command}");
        assert_eq!(run(&["help", command], b"").status.code(), Some(0), "{command}");
    }
    let listed = stdout(&help).lines().filter(|line| line.starts_with("  ") && line.as_bytes()[2].is_ascii_lowercase());
    // The commands, `help`, and the examples at the end.
    assert_eq!(listed.filter(|line| !line.contains("arabic-text")).count(), COMMANDS.len() + 1, "{}", stdout(&help));
}

#[test]
fn completions() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let output = run(&["completions", shell], b"");
        assert!(output.status.success(), "{shell}");
        for command in COMMANDS {
            assert!(stdout(&output).contains(command), "{shell}: {command}");
        }
        let knows_values = stdout(&output).contains("persian-safe");
        assert!(knows_values || matches!(shell, "elvish" | "powershell"), "{shell}: values of --profile");
        if let Ok(mut check) = Command::new(shell).arg("-n").stdin(Stdio::piped()).spawn() {
            check.stdin.take().expect("a pipe").write_all(&output.stdout).expect("to write");
            assert!(check.wait().expect("an end").success(), "{shell}");
        }
    }
    assert_eq!(run(&["completions", "cmd"], b"").status.code(), Some(2));
}

#[test]
fn manual_pages() {
    let page = run(&["man"], b"");
    assert!(stdout(&page).contains(".TH arabic-text 1"));
    let directory = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("man");
    let output = run(&["man", "-o", directory.to_str().expect("a name")], b"");
    assert!(output.status.success(), "{}", stderr(&output));
    for command in COMMANDS {
        let page = fs::read_to_string(directory.join(format!("arabic-text-{command}.1"))).expect("a page");
        assert!(page.contains("Examples:"), "{command}");
    }
    let occupied = file("occupied", "");
    assert_eq!(run(&["man", "-o", occupied.to_str().expect("a name")], b"").status.code(), Some(1));
}
