"""What queries find in examples/postings (retrieval.tsv). --open: which rows of retrieval_open.tsv hold by now;
--promote moves these to retrieval.tsv."""
import os
import pathlib
import sys
import tempfile

from retrieval_table import Gonggo, rows

HERE = pathlib.Path(__file__).resolve().parent
TABLE, OPEN = "retrieval.tsv", "retrieval_open.tsv"
SOURCE_DIR = pathlib.Path(os.environ.get("GONGGO_SOURCE_DIR") or HERE.parents[1])
GONGGO = os.environ.get("GONGGO") or str(SOURCE_DIR / "build/release/gonggo")


def is_named(posting, name):
    where, _, part = name.partition(":")
    file = os.path.basename(posting["source"]["name"]).split(".")[0]
    texts = [posting["company"] or "", posting["title"] or ""]
    return where in (file, texts[0]) and (not part or any(part in text for text in texts))


class Names:
    def __init__(self, postings):
        self.postings = postings
        self.known = {}

    def id_of(self, name):
        if name not in self.known:
            found = [posting["id"] for posting in self.postings if is_named(posting, name)]
            if len(found) != 1:
                raise ValueError(f"'{name}' names {len(found)} postings")
            self.known[name] = found[0]
        return self.known[name]


def names_in(cell):
    return [name.strip() for name in cell.split(";") if name.strip()]


def problem_of(gonggo, names, cells):
    """What is wrong with a row; empty if it holds."""
    query, must, must_not = (cells + ["", ""])[:3]
    try:
        wanted = [(name, names.id_of(name), True) for name in names_in(must)]
        wanted += [(name, names.id_of(name), False) for name in names_in(must_not)]
        found = {posting["id"] for posting in gonggo.list(query)}
    except ValueError as problem:
        return str(problem)
    if not wanted:
        return "the row says nothing"
    wrong = [f"{'missed' if expected else 'found'} {name}" for name, key, expected in wanted
             if (key in found) != expected]
    return ", ".join(wrong)


def promote(held):
    """Moves the lines of these numbers of the open table to the end of the other."""
    lines = (HERE / OPEN).read_text(encoding="utf-8").splitlines(keepends=True)
    moved = [line for number, line in enumerate(lines, 1) if number in held]
    with open(HERE / TABLE, "a", encoding="utf-8") as table:
        table.writelines(moved)
    kept = [line for number, line in enumerate(lines, 1) if number not in held]
    (HERE / OPEN).write_text("".join(kept), encoding="utf-8")
    print(f"{len(moved)} rows moved to {TABLE}")


def main():
    options = sys.argv[1:]
    table = OPEN if "--open" in options or "--promote" in options else TABLE
    held = set()
    with tempfile.TemporaryDirectory() as folder:
        gonggo = Gonggo(GONGGO, folder)
        code, _, err = gonggo.run("add", str(SOURCE_DIR / "examples/postings"))
        if code not in (0, 1):  # 1: one of the examples is of a format that is not read
            print(err)
            return 1
        names = Names(gonggo.list(""))
        checked = failed = 0
        for number, cells in rows(HERE / table):
            if cells[0].startswith("@ "):
                code, _, err = gonggo.run(cells[0][1:].strip(), names.id_of(cells[1]), cells[2])
                if code != 0:
                    print(f"{table}:{number}: {err.strip()}")
                    return 1
                continue
            checked += 1
            problem = problem_of(gonggo, names, cells)
            if problem:
                failed += 1
                print(f"{table}:{number}: {cells[0]}: {problem}")
            else:
                held.add(number)
    print(f"{checked} queries, {failed} wrong")
    if "--promote" in options:
        promote(held)
    return 0 if failed == 0 and checked > 0 else 1


if __name__ == "__main__":
    if not os.access(GONGGO, os.X_OK):
        print(f"no {GONGGO}: skipped")
        sys.exit(77)
    sys.exit(main())
