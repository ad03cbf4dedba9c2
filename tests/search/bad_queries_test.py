"""What a wrong query is told (bad_queries.tsv): exit code 2, one sentence, the query with its place marked below it."""
import os
import pathlib
import sys
import tempfile

from retrieval_table import Gonggo, rows

HERE = pathlib.Path(__file__).resolve().parent
GONGGO = os.environ.get("GONGGO") or str(HERE.parents[1] / "build/release/gonggo")
TABLE = "bad_queries.tsv"

# Beyond the limits of search/query.h: too long to stand in a table.
BEYOND = [("a" * 4097, "쿼리가 너무 깁니다 (4,096바이트까지)."),
          ("a " * 65, "쿼리에 조건이 너무 많습니다 (64개까지)."),
          ("지역:" + ",".join(["서울"] * 65), "쿼리에 조건이 너무 많습니다 (64개까지)."),
          ("(" * 33 + "a" + ")" * 33, "괄호를 너무 여러 겹으로 썼습니다 (32겹까지).")]


def answer(gonggo, query):
    """(exit code, what stdout got, sentence, marked columns)"""
    code, out, err = gonggo.run("list", "--", query)
    lines = err.rstrip("\n").split("\n")
    marks = ""
    if len(lines) == 3:
        carets = lines[2][2:]
        marks = f"{len(carets) - len(carets.lstrip(' '))}+{carets.count('^')}"
    return code, out, lines[0].removeprefix("gonggo: "), marks


def main():
    checked = failed = 0
    with tempfile.TemporaryDirectory() as folder:
        gonggo = Gonggo(GONGGO, folder)
        for number, (query, sentence, marks) in rows(HERE / TABLE):
            checked += 1
            got = answer(gonggo, query)
            if got != (2, "", sentence, marks):
                failed += 1
                print(f"{TABLE}:{number}: {query}: {got}")
        for query, sentence in BEYOND:
            checked += 1
            code, out, said, _ = answer(gonggo, query)
            if (code, out, said) != (2, "", sentence):
                failed += 1
                print(f"{query[:20]}…: {code} {said}")
    print(f"{checked} queries, {failed} wrong")
    return 0 if failed == 0 and checked > 0 else 1


if __name__ == "__main__":
    if not os.access(GONGGO, os.X_OK):
        print(f"no {GONGGO}: skipped")
        sys.exit(77)
    sys.exit(main())
