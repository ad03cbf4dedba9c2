#!/usr/bin/env python3
"""Holds what `gonggo extract` reads from the example postings against expected/*.facts.json.

usage: examples/check_facts.py [--gonggo build/release/gonggo] [--at-least COUNT] [NAME…]

Prints a line for each fact that is read otherwise, then how many of all facts agree; NAME restricts it to
files whose name holds it. Ends with 1 if any fact differs, or, with --at-least COUNT, if fewer agree.
README.md says what the facts mean.
"""
import argparse
import json
import pathlib
import re
import subprocess
import sys
import unicodedata

HERE = pathlib.Path(__file__).resolve().parent


def folded(text):
    return re.sub(r"\s+", "", unicodedata.normalize("NFC", text or "")).casefold()


def names(expected, read):
    """True where `read` is the expected name or says a little more."""
    if expected is None or read is None:
        return expected == read
    a, b = folded(expected), folded(read)
    return (a in b or b in a) and min(len(a), len(b)) >= 0.3 * max(len(a), len(b))


def same_deadline(expected, read):
    if expected is None or read is None:
        return expected == read
    if expected["kind"] != read.get("kind") or expected.get("date") != read.get("date"):
        return False
    return "raw" not in expected or folded(expected["raw"]) in folded(read.get("raw")) or \
        folded(read.get("raw")) in folded(expected["raw"])


def same_location(expected, read):
    if expected is None or read is None:
        return expected == read
    return names(expected["raw"], read.get("raw")) and expected["region"] == read.get("region")


def same_headcount(expected, read):
    if read is None:
        return False
    if isinstance(expected, str):
        return folded(expected) in folded(read.get("raw"))
    return expected in (read.get("min"), read.get("max"))


def same_members(expected, read):
    return read is not None and all(read.get(key) == value for key, value in expected.items())


def same_link(expected, read):
    if expected is None or read is None:
        return expected == read
    return expected == re.sub(r"[?&](?:utm_\w+|by_theme)=[^&#]*", "", read)


COMPARE = {
    "link": same_link,
    "company": names, "title": names, "deadline": same_deadline, "location": same_location,
    "headcount": same_headcount, "salary": same_members, "employment": lambda a, b: sorted(a) == sorted(b or []),
    "experience": lambda a, b: a == b if a is None or b is None else same_members(a, b),
    "first_requirement": lambda a, b: folded(a) == folded(b),
    "process": lambda a, b: list(map(folded, a)) == list(map(folded, b or [])),
    "eligibility": lambda a, b: set(a) <= set(b or []),
}


def facts_of(posting):
    required = [r for r in posting["requirements"] if r["necessity"] == "required"]
    preferred = [r for r in posting["requirements"] if r["necessity"] == "preferred"]
    return dict(posting, required=len(required), preferred=len(preferred),
                first_requirement=required[0]["text"] if required else None)


def differences(expected, posting):
    """Yields (fact, whether it agrees, expected, read)."""
    read = facts_of(posting)
    for key, value in expected.items():
        if key == "diagnostic":
            codes = [diagnostic["code"] for diagnostic in posting["diagnostics"]]
            yield key, value in codes, value, codes
        else:
            agrees = COMPARE.get(key, lambda a, b: a == b)
            yield key, agrees(value, read.get(key)), value, read.get(key)


def check(gonggo, facts):
    """Returns (facts that agree, all facts) of one file."""
    path = HERE / "postings" / facts["file"]
    run = subprocess.run([gonggo, "extract", path], capture_output=True, text=True, check=False, timeout=120)
    postings = [json.loads(line) for line in run.stdout.splitlines()]
    right, total = 0, 1
    if len(postings) == len(facts["postings"]):
        right = 1
    else:
        print(f"{facts['file']}: {len(facts['postings'])} postings expected, {len(postings)} read")
    for number, expected in enumerate(facts["postings"]):
        if number >= len(postings):
            total += len(expected)
            continue
        for key, agrees, value, read in differences(expected, postings[number]):
            total += 1
            right += agrees
            if not agrees:
                where = f"{facts['file']}#{number}" if len(facts["postings"]) > 1 else facts["file"]
                print(f"{where}: {key}: {json.dumps(value, ensure_ascii=False)} expected, "
                      f"{json.dumps(read, ensure_ascii=False)} read")
    return right, total


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gonggo", default=str(HERE.parent / "build" / "release" / "gonggo"))
    parser.add_argument("--at-least", type=int, metavar="COUNT")
    parser.add_argument("names", nargs="*", metavar="NAME")
    arguments = parser.parse_args()
    right = total = 0
    for path in sorted((HERE / "expected").glob("*.facts.json")):
        if arguments.names and not any(name in path.name for name in arguments.names):
            continue
        file_right, file_total = check(arguments.gonggo, json.loads(path.read_text(encoding="utf-8")))
        right += file_right
        total += file_total
    print(f"{right} of {total} facts agree")
    return 0 if right >= (total if arguments.at_least is None else arguments.at_least) else 1


if __name__ == "__main__":
    sys.exit(main())
