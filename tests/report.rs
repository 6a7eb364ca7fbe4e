//! The page that `arabic-text report` makes, as text and in a browser.
#![cfg(feature = "cli")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use arabic_text::TokenKind;
use arabic_text::dialect::DialectDetector;
use arabic_text::number::find_numbers;

const NEWS: &str = "data/news.txt";
const SOCIAL: &str = "benches/corpora/texts/social.txt";

/// A file in a directory of the tests.
fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name)
}

fn report(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_arabic-text")).arg("report").args(arguments).output().expect("the command starts")
}

/// The page of a text.
fn page(name: &str, text: &str, arguments: &[&str]) -> String {
    let file = path(name);
    fs::write(&file, text).expect("a file");
    let output = report(&[arguments, &[file.to_str().expect("a name")]].concat());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn count(page: &str, part: &str) -> usize {
    page.matches(part).count()
}

/// Sentences, dialect words and numbers that the library finds in a text.
fn found(text: &str) -> [usize; 3] {
    let detector = DialectDetector::new();
    let mut counts = [0; 3];
    for line in text.lines() {
        for (_, assessment) in detector.sentences(line) {
            counts[0] += 1;
            counts[1] += assessment.words().len();
        }
        counts[2] += find_numbers(line).count();
    }
    counts
}

/// Those that a page marks.
fn marked(page: &str) -> [usize; 3] {
    [r#"<span class="s""#, r#"<mark class="d "#, r#"<mark class="n""#].map(|part| count(page, part))
}

#[test]
fn everything_found_is_marked() {
    for file in [NEWS, SOCIAL] {
        let text = fs::read_to_string(file).expect("a text");
        let page = page("text.txt", &text, &[]);
        let [sentences, words, numbers] = found(&text);
        assert!(sentences > 10 && words > 10 && numbers > 10);
        assert_eq!(marked(&page), [sentences, words, numbers], "{file}");
        let strip =
            page.split_once(r#"<ol class="strip""#).and_then(|(_, rest)| rest.split_once("</ol>")).expect("a strip").0;
        for number in 1..=sentences {
            assert!(strip.contains(&format!("href=\"#s{number}\"")) && page.contains(&format!("id=\"s{number}\"")));
        }
        // Every mark can be reached by the keyboard and has something to tell.
        assert_eq!(count(&page, "<mark "), count(&page, r#"tabindex="0" data-"#));
        assert_eq!(count(&page, "<mark "), count(&page, "data-tip=\""));
        assert!(!page.contains("data-tip=\"\""));
    }
}

#[test]
fn the_text_is_all_there() {
    for file in [NEWS, SOCIAL, "tests/cases/numbers.tsv", "tests/cases/tokens.tsv"] {
        let text = fs::read_to_string(file).expect("a text");
        let page = page("whole.txt", &text, &[]);
        let lines =
            page.split(r#"<p class="line" dir="rtl">"#).skip(1).map(|rest| rest.split("</p>").next().expect("an end"));
        let mut count = 0;
        for (line, expected) in lines.zip(text.lines()) {
            assert_eq!(without_tags(line), expected);
            count += 1;
        }
        assert_eq!(count, text.lines().count());
    }
}

fn without_tags(html: &str) -> String {
    let text: String = html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect();
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

/// A text that wants to be more than a text.
const HOSTILE: &str = "<script>document.documentElement.dataset.hacked=1</script> مش \"عارف\" & 'ليه' </mark></p>\n\
    <img src=x onerror=\"document.documentElement.dataset.hacked=1\"> \u{202E}خمسة\u{202C} \u{2066}ده &amp; 5\u{0}\n\
    --> ]]> {{x}} ${y} </style></title> http://example.com/\"onmouseover=alert(1) @<b>\n";

#[test]
fn hostile_text_stays_text() {
    let page = page("<b>\"&.txt", HOSTILE, &[]);
    assert_eq!(count(&page, "<script"), 1);
    assert_eq!(count(&page, "</script"), 1);
    assert_eq!(count(&page, "</style"), 1);
    assert_eq!(count(&page, "<img") + count(&page, "<b>"), 0);
    assert!(page.contains("<bdi>&lt;b&gt;&quot;&amp;.txt</bdi>"));
    for (line, expected) in page.split(r#"<p class="line" dir="rtl">"#).skip(1).zip(HOSTILE.lines()) {
        assert_eq!(without_tags(line.split("</p>").next().expect("an end")), expected);
    }
}

#[test]
fn nothing_is_loaded() {
    let page = page("offline.txt", "مش عارف", &[]);
    for link in ["http://", "https://", "url(", "src=", "@import", "<link"] {
        assert_eq!(count(&page, link), 0, "{link}");
    }
    assert!(page.contains("default-src 'none'"));
}

#[test]
fn empty_text() {
    for text in ["", "\n\n", "  \n", "...\n"] {
        let page = page("empty.txt", text, &[]);
        assert!(page.contains("There are no words in this text."), "{text:?}");
        assert!(page.contains("There are no dialect words in this text.") && page.ends_with("</html>"), "{text:?}");
    }
}

/// Twice the text is a page of twice the size.
#[test]
fn size_is_linear() {
    let text = fs::read_to_string(SOCIAL).expect("a text");
    let sizes = [10, 20, 40].map(|times| page("long.txt", &text.repeat(times), &["--limit", "0"]).len());
    assert!(sizes[2] - sizes[1] < 21 * (sizes[1] - sizes[0]) / 10, "{sizes:?}");
}

#[test]
fn a_long_text_is_cut_and_says_so() {
    let text = fs::read_to_string(SOCIAL).expect("a text");
    let all = page("uncut.txt", &text, &["--limit", "0"]);
    assert!(!all.contains("The text is shown up to"));
    let words = text.lines().flat_map(arabic_text::tokenize).filter(|token| token.kind() == TokenKind::Word).count();
    for limit in [1, 2, 7, 50, words - 1] {
        let page = page("cut.txt", &text, &["--limit", &limit.to_string()]);
        assert!(
            page.contains(&format!("The text is shown up to word {limit} of {words}; counts and charts")),
            "{limit}"
        );
        assert!(
            page.contains(&format!("<dt>Dialect words</dt><dd>{}<", found(&text)[1])),
            "counts are of the whole text"
        );
        let shown = page
            .split_once(r#"<div class="text""#)
            .and_then(|(_, rest)| rest.split_once("<p class=\"cut\""))
            .expect("a text")
            .0;
        let pieces = count(shown, r#"<span class="t word"#) - count(shown, r#"<span class="t word from"#);
        assert_eq!(pieces, limit, "whole words");
        // No link leads to what is not shown.
        for id in page.split("href=\"#").skip(1).map(|rest| rest.split('"').next().expect("an end")) {
            assert!(page.contains(&format!("id=\"{id}\"")), "{limit}: {id}");
        }
    }
    assert!(!page("just.txt", &text, &["--limit", &words.to_string()]).contains("The text is shown up to"));
    // A single endless sentence too.
    let page = page("endless.txt", &"كلمة ".repeat(30_000), &[]);
    assert!(page.contains("The text is shown up to word 20,000 of 30,000"));
}

#[test]
fn tables_say_what_they_leave_out() {
    let numbers: String = (0..1_500).map(|number| format!("دفع {number} دينار\n")).collect();
    let page = page("numbers.txt", &numbers, &[]);
    assert!(page.contains("These are the first 1,000 of 1,500 numbers"));
}

#[test]
fn output_files_and_failures() {
    let (text, out) = (path("failures.txt"), path("failures.html"));
    let (text, out) = (text.to_str().expect("a name"), out.to_str().expect("a name"));
    let _ = fs::remove_file(out);
    fs::write(text, b"\xD8\xA8\n\xFF\n").expect("a file");
    let output = report(&[text, "-o", out]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("line 2: not UTF-8 at byte 3"));
    assert!(!Path::new(out).exists(), "no page of half a text");
    let output = report(&[text, "--lossy", "-o", out]);
    assert!(output.status.success() && output.stdout.is_empty());
    assert!(fs::read_to_string(out).expect("a page").contains('\u{FFFD}'));
    let output = report(&[text, "--lossy", "-o", "no/such/directory.html"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("no/such/directory.html"));
    assert_eq!(report(&["missing.txt"]).status.code(), Some(1));
    assert_eq!(report(&[text, "--limit", "x"]).status.code(), Some(2));
}

/// Chromium, headless and alone. `None` if there is none, which `ARABIC_TEXT_REQUIRE_CHROMIUM=1` forbids.
struct Browser {
    program: &'static str,
}

impl Browser {
    fn find() -> Option<Self> {
        let runs = |program: &&str| {
            let mut command = Command::new(program);
            command
                .arg("--version")
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .status()
                .is_ok_and(|status| status.success())
        };
        let program = ["chromium", "chromium-browser", "google-chrome"].into_iter().find(runs);
        if program.is_none() {
            let required = std::env::var_os("ARABIC_TEXT_REQUIRE_CHROMIUM").is_some_and(|value| value == "1");
            assert!(!required, "ARABIC_TEXT_REQUIRE_CHROMIUM is set, and there is no chromium");
            eprintln!("skipped: there is no chromium to open the page in");
        }
        program.map(|program| Self { program })
    }

    /// Opens an address with some flags; what it writes to standard output.
    fn open(&self, name: &str, flags: &[String], address: &str) -> String {
        let (profile, out) = (path(&format!("{name}.profile")), path(&format!("{name}.stdout")));
        let _ = fs::remove_dir_all(&profile);
        let mut child = Command::new(self.program)
            .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"])
            .args(["--disable-background-networking", "--disable-component-update", "--disable-sync"])
            .args(["--hide-scrollbars", "--force-color-profile=srgb", "--virtual-time-budget=2000"])
            .arg(format!("--user-data-dir={}", profile.display()))
            .args(flags)
            .arg(address)
            .stdout(fs::File::create(&out).expect("a file"))
            .stderr(Stdio::null())
            .spawn()
            .expect("the browser starts");
        let start = Instant::now();
        while child.try_wait().expect("a state").is_none() {
            if start.elapsed() > Duration::from_secs(180) {
                let _ = child.kill();
                panic!("the browser did not end");
            }
            sleep(Duration::from_millis(50));
        }
        let _ = fs::remove_dir_all(&profile);
        fs::read_to_string(out).expect("UTF-8")
    }

    fn document(&self, name: &str, page: &Path, fragment: &str) -> String {
        self.open(name, &["--dump-dom".into()], &format!("file://{}{fragment}", page.display()))
    }

    fn picture(&self, name: &str, page: &Path, size: (u32, u32), flags: &[&str]) -> Picture {
        let file = path(&format!("{name}.png"));
        let _ = fs::remove_file(&file);
        let mut all = vec![format!("--screenshot={}", file.display()), format!("--window-size={},{}", size.0, size.1)];
        all.extend(flags.iter().map(ToString::to_string));
        self.open(name, &all, &format!("file://{}", page.display()));
        Picture::read(&file)
    }
}

struct Picture {
    width: usize,
    /// Red, green, blue.
    pixels: Vec<[u8; 3]>,
}

impl Picture {
    fn read(file: &Path) -> Self {
        let file = std::io::BufReader::new(fs::File::open(file).expect("a picture"));
        let mut reader = png::Decoder::new(file).read_info().expect("a PNG");
        let mut bytes = vec![0; reader.output_buffer_size().expect("a size")];
        let info = reader.next_frame(&mut bytes).expect("a frame");
        let samples = info.color_type.samples();
        assert!(samples >= 3, "{:?}", info.color_type);
        let pixels = bytes.chunks_exact(samples).map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
        Self { width: info.width as usize, pixels }
    }

    fn count(&self, color: [u8; 3]) -> usize {
        self.pixels.iter().filter(|&&pixel| pixel == color).count()
    }

    /// How many of its rows are of a single colour.
    fn blank_rows(&self) -> usize {
        self.pixels.chunks(self.width).filter(|row| row.iter().all(|pixel| pixel == &row[0])).count()
    }
}

fn page_file(name: &str, text: &str) -> PathBuf {
    let (file, page) = (path(&format!("{name}.txt")), path(&format!("{name}.html")));
    fs::write(&file, text).expect("a file");
    let output = report(&[file.to_str().expect("a name"), "-o", page.to_str().expect("a name")]);
    assert!(output.status.success());
    page
}

#[test]
fn the_document_in_a_browser() {
    let Some(browser) = Browser::find() else { return };
    let text = fs::read_to_string(NEWS).expect("a text");
    let page = page_file("document", &text);
    let document = browser.document("document", &page, "");
    assert_eq!(marked(&document), found(&text));
    // The script makes the box of the tips, which is hidden until there is something to say.
    assert!(document.contains(r#"<div id="tip" role="tooltip" hidden=""></div>"#), "the script did not run");

    // A link to a mark sets the focus on it, which opens the box.
    let word = text.lines().flat_map(arabic_text::find_dialect_words).next().expect("a dialect word");
    let id = document.split(r#"<mark class="d "#).nth(1).and_then(|rest| rest.split_once("id=\"")).expect("a mark").1;
    let id = id.split('"').next().expect("an end");
    let document = browser.document("focus", &page, &format!("#{id}"));
    assert!(document.contains(r#"aria-describedby="tip""#), "the focus opens no box");
    let tip = document.split_once(r#"<div id="tip""#).expect("a box").1;
    let msa = word.msa().next().expect("its MSA");
    assert!(tip.contains(&msa) && tip.contains(word.gloss()) && tip.contains("<dt>Evidence</dt>"), "{tip}");
    assert!(!tip.split('>').next().expect("a tag").contains("hidden"), "{tip}");
}

#[test]
fn hostile_text_in_a_browser() {
    let Some(browser) = Browser::find() else { return };
    let page = page_file("hostile", HOSTILE);
    for fragment in ["", "#m1"] {
        let document = browser.document("hostile", &page, fragment);
        assert!(!document.contains("data-hacked"));
        assert!(document.contains(r#"role="tooltip""#), "the page's own script did not run");
        assert_eq!(count(&document, "<img") + count(&document, "<b>"), 0);
    }
}

#[test]
fn pictures() {
    let Some(browser) = Browser::find() else { return };
    let page = page_file("picture", &fs::read_to_string(SOCIAL).expect("a text"));
    let (light, dark) = ([0xF7, 0xF5, 0xF0], [0x14, 0x16, 0x1A]);
    let orange_of_egypt = [0xE6, 0x9F, 0x00];
    for (name, size, flags, paper, egypt) in [
        ("wide", (1280, 1600), &[][..], light, orange_of_egypt),
        ("narrow", (500, 1600), &[], light, orange_of_egypt),
        ("dark", (1280, 1600), &["--force-dark-mode"], dark, [0xF0, 0xAE, 0x26]),
    ] {
        let picture = browser.picture(name, &page, size, flags);
        assert_eq!(picture.pixels[0], paper, "{name}");
        assert_eq!(picture.pixels.len(), (size.0 * size.1) as usize, "{name}");
        // Neither blank nor a blot: much paper, Egypt's colour in the strip, text almost everywhere.
        assert!(picture.count(paper) > picture.pixels.len() / 20, "{name}");
        assert!(picture.count(egypt) > 500, "{name}: {}", picture.count(egypt));
        assert!(picture.blank_rows() < size.1 as usize / 4, "{name}: {}", picture.blank_rows());
    }
}
