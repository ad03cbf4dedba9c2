"""What readers say in Korean stands in src/output/reader_sentences.h or reader_values.h with its English.

A reader builds a message from literals. The last one of each must end a sentence of the list.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDERS = ("src/document", "src/posting", "src/profile")
LITERALS = re.compile(r'(?:"(?:[^"\\\n]|\\.)*"\s*)+')
LITERAL = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
# How a message ends: shorter ones are words that are looked for in a posting.
SENTENCE = re.compile(r'[\uac00-\ud7a3].{8,}(니다|세요)\.$|: gonggo add 링크$')
# Errors carry their English themselves.
ERROR = re.compile(r'\bFail\(|\bwrong\(|english|CommentLine|# ')


def literals(text):
    text = re.sub(r'^\s*//.*$', '', text, flags=re.M)
    for found in LITERALS.finditer(text):
        yield found.start(), ''.join(LITERAL.findall(found.group()))


def main():
    known = []
    for name in ("reader_sentences.h", "reader_values.h"):
        header = (ROOT / "src/output" / name).read_text(encoding="utf-8")
        known += [words for _, words in literals(header)]
    failed = 0
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.cc")):
            if path.name.endswith("_test.cc"):
                continue
            text = path.read_text(encoding="utf-8")
            text = re.sub(r'^\s*//.*$', '', text, flags=re.M)
            for at, words in literals(text):
                if not SENTENCE.search(words) or any(one.endswith(words.removeprefix(": ")) for one in known):
                    continue
                statement = text[max(text.rfind(sign, 0, at) for sign in (";", "}\n")):at + len(words)]
                if ERROR.search(statement):
                    continue
                failed += 1
                print(f"{path.relative_to(ROOT)}: not in reader_sentences.h: {words}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
