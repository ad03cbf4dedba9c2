"""What queries find among real postings, where they are at hand (GONGGO_SHARED): corpus_retrieval.tsv.

The table holds single words only. What a query must find is told by a slow check of its own, a regular expression over
the raw text: all that match `must` must be found, and all that are found must match `may`. `count` says how many match
`must`, so that an expression that matches nothing is no check.
"""
import gzip
import json
import os
import pathlib
import re
import sys
import tempfile
import unicodedata

from retrieval_table import Gonggo, rows

HERE = pathlib.Path(__file__).resolve().parent
GONGGO = os.environ.get("GONGGO") or str(HERE.parents[1] / "build/release/gonggo")
CORPUS = os.path.join(os.environ.get("GONGGO_SHARED", ""), "corpus/postings.jsonl.gz")
# A Latin word ends where no letter or digit follows; Hangul behind it is a particle.
EDGE = {"<<": r"(?<![a-z0-9])", ">>": r"(?![a-z0-9])"}
SHOWN = 5


def expression(cell):
    for mark, edge in EDGE.items():
        cell = cell.replace(mark, edge)
    return re.compile(cell)


def strings_of(value):
    """Every text of a record, tags of the site included."""
    if isinstance(value, str):
        return [value]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return [text for part in inner for text in strings_of(part)]


def raw_texts():
    texts = []
    with gzip.open(CORPUS, "rt", encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            texts.append(unicodedata.normalize("NFC", "\n".join(strings_of(record))).lower())
    return texts


def problem_of(gonggo, texts, known, cells):
    query, count, must, may = cells
    must, may = expression(must), expression(may or must)
    wanted = {record for record in known if must.search(texts[record])}
    if len(wanted) != int(count):
        return f"{len(wanted)} postings match, not {count}"
    try:
        found = {posting["source"]["record"] for posting in gonggo.list(query)}
    except ValueError as problem:
        return str(problem)
    missed = sorted(wanted - found)
    wrong = sorted(record for record in found if not may.search(texts[record]))
    said = [f"{len(some)} {what}: {some[:SHOWN]}" for what, some in (("missed", missed), ("wrong", wrong)) if some]
    return ", ".join(said)


def main(table):
    texts = raw_texts()
    with tempfile.TemporaryDirectory() as folder:
        gonggo = Gonggo(GONGGO, folder)
        gonggo.run("add", CORPUS, timeout=500)
        known = {posting["source"]["record"] for posting in gonggo.list("")}
        checked = failed = 0
        for number, cells in rows(HERE / table):
            checked += 1
            problem = problem_of(gonggo, texts, known, (cells + [""])[:4])
            if problem:
                failed += 1
                print(f"{table}:{number}: {cells[0]}: {problem}")
    print(f"{checked} queries, {failed} wrong")
    return 0 if failed == 0 and checked > 0 else 1


if __name__ == "__main__":
    if not os.environ.get("GONGGO_SHARED") or not os.path.exists(CORPUS):
        print("GONGGO_SHARED is not set to a folder with a corpus: skipped")
        sys.exit(77)
    sys.exit(main("corpus_retrieval.tsv"))
