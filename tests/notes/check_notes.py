#!/usr/bin/env python3
"""Holds what `gonggo extract` reads from notes of openings against what a careful reader takes from them.

usage: tests/notes/check_notes.py [--gonggo build/release/gonggo] [--at-least FILE] [--errors] [SET…]

Each set is a folder of notes as people keep them, of invented companies, with facts.jsonl: for each file its
openings in order. README.md says what the facts mean. Prints for each set how many files are split rightly, how many
openings are found and in how many of these nothing false is said, and for each field how much of what is read is
right (P) and how much of what stands there is read (R). --at-least FILE ends with 1 where a figure is below FILE's.
"""
import argparse
import json
import pathlib
import re
import subprocess
import sys
import unicodedata

HERE = pathlib.Path(__file__).resolve().parent
AS_OF = "2026-11-27"  # the day on which the notes were kept
FIELDS = ["company", "title", "deadline", "location", "work", "experience", "employment", "salary", "link",
          "required", "preferred", "skills"]


def folded(text):
    return re.sub(r"[\s\W_]+", "", unicodedata.normalize("NFC", text or "")).casefold()


def near(a, b):
    """Whether one says the other and perhaps a little more."""
    a, b = folded(a), folded(b)
    return bool(a and b) and (a in b or b in a)


def words_of(text):
    return set(re.findall(r"\w+", text))


def deadline_of(posting):
    deadline = posting["deadline"]
    return deadline and (deadline["date"] or deadline["kind"])


def experience_of(posting):
    experience = posting["experience"]
    if not experience:
        return None
    if experience.get("newcomer") and not experience["min"] and not experience["max"]:
        return "newcomer"
    return {"min": experience["min"], "max": experience["max"]}


def same_experience(expected, read):
    if isinstance(expected, dict) and isinstance(read, dict):
        return (expected.get("min") or 0) == (read["min"] or 0) and expected.get("max") == read["max"]
    return expected == read or (expected == "any" and read is not None)


def amounts(text):
    """The sums that are written in `text`, as they stand."""
    found = set()
    for number, unit in re.findall(r"(\d+(?:\.\d+)?)\s*(천|억)?", text.replace(",", "")):
        found.add(round(float(number) * {"천": 1000, "억": 10000}.get(unit, 1)))
    return found


def same_salary(expected, read):
    given = {round(read[key] / unit) for key in ("min", "max") if read[key] for unit in (1, 1000, 10000)}
    return bool(amounts(expected) & given) or (not amounts(expected) and read["negotiable"])


def value_of(posting, field):
    if field in ("company", "title", "work", "link"):
        return posting[field]
    if field == "deadline":
        return deadline_of(posting)
    if field == "location":
        return (posting["location"] or {}).get("raw")
    if field == "experience":
        return experience_of(posting)
    salary = posting["salary"]
    return salary if salary and (salary["min"] or salary["max"] or salary["negotiable"]) else None


def agree(field, expected, read):
    if expected is None or read is None:
        return False
    if field in ("company", "title"):
        return near(expected, read)
    if field == "location":
        return near(expected, read) or bool(words_of(expected) & words_of(read))
    if field == "experience":
        return same_experience(expected, read)
    if field == "salary":
        return same_salary(expected, read)
    if field == "link":
        return expected.split("?")[0].rstrip("/") == read.split("?")[0].rstrip("/")
    return expected == read


def lists_of(posting, field):
    if field == "skills":
        return [skill["surface"] for skill in posting["skills"]]
    if field == "employment":
        return posting["employment"]
    return [r["text"] for r in posting["requirements"]
            if r["necessity"] == field and r["section"] != "duties"]


def compare(expected, posting):
    """Yields (field, right, missed, false, what is missed or expected, what is false or read)."""
    for field in FIELDS:
        if field not in expected:
            continue
        wanted = expected[field]
        if field in ("required", "preferred", "skills", "employment"):
            read = lists_of(posting, field)
            missed = [w for w in wanted if not any(near(w, r) for r in read)]
            # A skill that a reader does not count as one is nothing false.
            false = [] if field == "skills" else [r for r in read if not any(near(w, r) for w in wanted)]
            yield field, len(wanted) - len(missed), len(missed), len(false), missed, false
            continue
        read = value_of(posting, field)
        right = agree(field, wanted, read)
        if wanted is None and read is None:
            continue
        yield (field, int(right), int(not right and wanted is not None), int(not right and read is not None),
               wanted, read)


def likeness(expected, posting):
    """How surely a posting is the one expected, where their numbers differ."""
    score = 3 * near(expected.get("company"), posting["company"]) + 2 * near(expected.get("title"), posting["title"])
    wanted = {folded(text) for field in ("required", "preferred", "duties") for text in expected.get(field, [])}
    read = {folded(r["text"]) for r in posting["requirements"]}
    return score + 4 * len(wanted & read) / max(1, min(len(wanted), len(read)))


def pair(expected, postings):
    """{index of what is expected: index of what is read}."""
    if len(expected) == len(postings):
        return {i: i for i in range(len(expected))}
    pairs, taken = {}, set()
    for score, _, i, j in sorted(((likeness(e, p), -abs(i - j), i, j) for i, e in enumerate(expected)
                                  for j, p in enumerate(postings)), reverse=True):
        if score > 0 and i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    return pairs


def check(gonggo, folder, errors):
    """The figures of one set."""
    counts = {field: [0, 0, 0] for field in FIELDS}
    files = split = openings = found = strays = clean = 0
    for line in (folder / "facts.jsonl").read_text(encoding="utf-8").splitlines():
        facts = json.loads(line)
        run = subprocess.run([gonggo, "extract", "--as-of", AS_OF, folder / facts["file"]], capture_output=True,
                             text=True, check=False, timeout=120)
        postings = [json.loads(text) for text in run.stdout.splitlines()]
        expected = facts["postings"]
        files += 1
        split += len(postings) == len(expected)
        openings += len(expected)
        pairs = pair(expected, postings)
        found += len(pairs)
        strays += len(postings) - len(pairs)
        if errors and len(postings) != len(expected):
            print(f"{folder.name}/{facts['file']}: {len(expected)} openings expected, {len(postings)} read")
        for i, j in pairs.items():
            wrong = False
            for field, right, missed, false, wanted, read in compare(expected[i], postings[j]):
                for k, number in enumerate((right, missed, false)):
                    counts[field][k] += number
                wrong = wrong or false > 0
                if errors and (missed or false):
                    print(f"{folder.name}/{facts['file']}#{i} {field}: {json.dumps(wanted, ensure_ascii=False)} expected, "
                          f"{json.dumps(read, ensure_ascii=False)} read")
            clean += not wrong
    figures = {"files": files, "split rightly": split, "openings": openings, "found": found, "beside": strays,
               "nothing false": clean}
    for field, (right, missed, false) in counts.items():
        figures[field] = [round(right / max(1, right + false), 3), round(right / max(1, right + missed), 3)]
    return figures


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gonggo", default=str(HERE.parents[1] / "build" / "release" / "gonggo"))
    parser.add_argument("--at-least", type=pathlib.Path, metavar="FILE")
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("sets", nargs="*", metavar="SET")
    arguments = parser.parse_args()
    least = json.loads(arguments.at_least.read_text(encoding="utf-8")) if arguments.at_least else {}
    fallen = []
    for folder in sorted(path.parent for path in HERE.glob("*/facts.jsonl")):
        if arguments.sets and folder.name not in arguments.sets:
            continue
        figures = check(arguments.gonggo, folder, arguments.errors)
        print(f"{folder.name}: {figures['split rightly']} of {figures['files']} files split rightly; "
              f"{figures['found']} of {figures['openings']} openings found, {figures['beside']} more; "
              f"nothing false in {figures['nothing false']}")
        for field in FIELDS:
            print(f"  {field:12} P {figures[field][0]:.3f}  R {figures[field][1]:.3f}")
        fallen += [f"{folder.name}: {key} {figures[key]}, at least {value}"
                   for key, value in least.get(folder.name, {}).items() if figures[key] < value]
    for text in fallen:
        print("fallen:", text)
    return 1 if fallen else 0


if __name__ == "__main__":
    sys.exit(main())
