#!/usr/bin/env python3
"""The speed of the crate beside CAMeL Tools, PyArabic and Lucene, where they are installed.

usage: benches/others/compare.py [FILE]        FILE: a text, the project's own by default

Build first: cargo build --release --features cli --bins --example throughput. Peers: pip install pyarabic camel-tools, and
Lucene's lucene-analyzers-common in /usr/share/java (Debian: liblucene8-java) with a JDK. All work on the same words in random
order, one thread each, without starting and reading; the words without diacritics are compared.
"""
import glob, os, pathlib, random, subprocess, sys, tempfile, time

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILT = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "release"
MB = 10**6


def words(text, size):
    """Lines of words in random order, so that nothing can be learned by heart."""
    pool, generator, lines, length = text.split(), random.Random(7), [], 0
    while length < size:
        line = " ".join(generator.choices(pool, k=20))
        lines.append(line)
        length += len(line.encode()) + 1
    return lines


def best(turns, work):
    times = []
    for _ in range(turns):
        start = time.perf_counter()
        result = work()
        times.append(time.perf_counter() - start)
    return min(times), result


def library(lines):
    """MB/s of each task, and the lines without diacritics."""
    with tempfile.NamedTemporaryFile("w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")
        file.flush()
        done = subprocess.run([BUILT / "examples/throughput", file.name], capture_output=True, check=True, text=True)
        strip = [BUILT / "arabic-text", "normalize", "--only", "strip-vowels", file.name]
        stripped = subprocess.run(strip, capture_output=True, check=True).stdout.decode().splitlines()
    rows = (line.split() for line in done.stdout.splitlines()[1:])
    return {row[0]: float(row[1]) for row in rows}, stripped


def peers():
    """Name, task and function of a line."""
    try:
        from camel_tools.utils.dediac import dediac_ar
        from camel_tools.utils.normalize import normalize_alef_ar, normalize_alef_maksura_ar, normalize_teh_marbuta_ar
        from camel_tools.tokenizers.word import simple_word_tokenize

        fold = lambda t: normalize_teh_marbuta_ar(normalize_alef_maksura_ar(normalize_alef_ar(dediac_ar(t))))
        yield "CAMeL Tools", "strip", dediac_ar
        yield "CAMeL Tools", "fold", fold
        yield "CAMeL Tools", "tokenize", simple_word_tokenize
    except ImportError as missing:
        print(f"CAMeL Tools: not measured ({missing})", file=sys.stderr)
    try:
        from pyarabic import araby

        yield "PyArabic", "strip", araby.strip_tashkeel
        yield "PyArabic", "fold", lambda t: araby.normalize_teh(
            araby.normalize_alef(araby.strip_tashkeel(araby.strip_tatweel(t))))
        yield "PyArabic", "tokenize", araby.tokenize
    except ImportError as missing:
        print(f"PyArabic: not measured ({missing})", file=sys.stderr)


def lucene(lines):
    """Seconds of Lucene's ArabicNormalizer, as its own program measures them."""
    jars = glob.glob("/usr/share/java/lucene-analyzers-common-*.jar") + glob.glob("/usr/share/java/lucene-core-*.jar")
    if len(jars) < 2:
        raise FileNotFoundError("no lucene-analyzers-common in /usr/share/java")
    with tempfile.NamedTemporaryFile("w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")
        file.flush()
        program = pathlib.Path(__file__).with_name("Lucene.java")
        done = subprocess.run(["java", "-cp", ":".join(jars), program, file.name], capture_output=True, text=True)
        if done.returncode != 0:
            raise FileNotFoundError(done.stderr.splitlines()[0])
        return float(done.stdout)


def main():
    texts = {"plain": ROOT / "data/news.txt", "vocalised": ROOT / "benches/corpora/texts/vocalised.txt"}
    if len(sys.argv) > 1:
        texts["plain"] = pathlib.Path(sys.argv[1])
    print("| task | text | what | MB/s | `arabic-text` is faster |\n| --- | --- | --- | --- | --- |")
    for name, path in texts.items():
        lines = words(path.read_text(encoding="utf-8"), 8 * MB)
        speeds, stripped = library(lines)
        for task in ("strip", "fold", "tokenize"):
            print(f"| {task} | {name} | `arabic-text` | {speeds[task]:.0f} | |")
        few = lines[: max(1, len(lines) // 8)]
        size = sum(len(line.encode()) + 1 for line in few) / MB
        rows = []
        for peer, task, work in peers():
            seconds, output = best(3, lambda: [work(line) for line in few])
            if task == "strip":
                same = sum(a == b for a, b in zip(output, stripped)) / len(few)
                peer += f", {100 * same:.0f} % of lines the same"
            rows.append((task, peer, size / seconds))
        try:
            rows.append(("fold", "Lucene, a word at a time", sum(len(line.encode()) + 1 for line in lines) / MB / lucene(lines)))
        except OSError as missing:
            print(f"Lucene: not measured ({missing})", file=sys.stderr)
        for task, peer, speed in rows:
            print(f"| {task} | {name} | {peer} | {speed:.1f} | {speeds[task] / speed:.1f} × |")


main()
