"""Queries that nobody types: each gets an answer or a message, within seconds (docs/queries.md names the limits)."""
import os
import pathlib
import subprocess
import sys
import tempfile

from retrieval_table import Gonggo

HERE = pathlib.Path(__file__).resolve().parent
SOURCE_DIR = pathlib.Path(os.environ.get("GONGGO_SOURCE_DIR") or HERE.parents[1])
GONGGO = os.environ.get("GONGGO") or str(SOURCE_DIR / "build/release/gonggo")
# A busy machine is slow, a query without a bound is not done at all.
SECONDS = 60
WRONG, FOUND = 2, 0

# The query, and the exit code.
QUERIES = {
    "10,000 terms": ("a " * 10_000, WRONG),
    "10,000 values": ("지역:" + ",".join(["서울"] * 10_000), WRONG),
    "as many terms as there may be": (" ".join(["개발"] * 64), FOUND),
    "as many different terms": (" ".join(chr(0xAC00 + 30 * i) for i in range(64)), FOUND),
    "as many alternatives": (" OR ".join(f"개발{i}" for i in range(64)), FOUND),
    "many values of one word": ("직군:개발 " * 40, WRONG),
    "deep parentheses": ("(" * 30_000 + "a" + ")" * 30_000, WRONG),
    "as deep as they may be": ("(" * 32 + "개발" + ")" * 32, FOUND),
    "parentheses without end": ("(" * 4_096, WRONG),
    "negations only": (" ".join(["-개발"] * 60), FOUND),
    "a negation of negations": ("-(" * 20 + "개발" + ")" * 20, FOUND),
    "a hyphen and nothing": ("-" * 4_000, WRONG),
    "a huge phrase": ('"' + "개발자 " * 10_000 + '"', WRONG),
    "a phrase as long as it may be": ('"' + "개발자 " * 400 + '"', FOUND),
    "a word as long as it may be": ("개발자" * 450, FOUND),
    "syllables in no dictionary": ("뷁쉙" * 600, FOUND),
    "signs": ("!" * 4_000, FOUND),
    "a word of two letters that all begin with": ("뷁뷁", FOUND),
    "every filter": ("기술:자바 필수:자바 우대:자바 성향:소통 회사:가 제목:개발 태그:a 직군:개발 지역:서울 근무:재택 고용:인턴 "
                     "학력:무관 경력:3 신입:가능 마감:상시 D<7 게시>2026-01-01 추가>2026-01-01 단계:면접 읽힘:예", FOUND),
    "broken bytes": (b"\xff\xfe\xf0\x9f skil:\xff", WRONG),
    "a zero width": ("\u200b\u200b\u2060", FOUND),
    "controls": ("\x1b[31m\x07개발", FOUND),
}


def main():
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        gonggo = Gonggo(GONGGO, folder)
        gonggo.run("add", str(SOURCE_DIR / "examples/postings"))
        for name, (query, wanted) in QUERIES.items():
            try:
                code, _, err = gonggo.run("list", "--snippets", "--json", "--", query, timeout=SECONDS)
            except subprocess.TimeoutExpired:
                code, err = None, f"not done in {SECONDS} s"
            said = err.strip().split("\n")[0]
            if code != wanted or (code == WRONG and not said):
                failed += 1
                print(f"{name}: {code}: {said[:200]}")
    print(f"{len(QUERIES)} queries, {failed} wrong")
    return 0 if failed == 0 else 1


if __name__ == "__main__":
    if not os.access(GONGGO, os.X_OK):
        print(f"no {GONGGO}: skipped")
        sys.exit(77)
    sys.exit(main())
