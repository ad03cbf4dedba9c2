"""What `export` and `digest` write and `add` reads comes back: a dozen of the example files are exported in each format,
added to a new library and compared field by field; added to their own library they are known again, and nothing that
was shown is shown no more. What a format cannot hold stands in LOST, and in docs/cli.md."""
import json
import os
import pathlib
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(os.environ.get("GONGGO_SOURCE_DIR") or pathlib.Path(__file__).resolve().parents[2])
GONGGO = os.environ.get("GONGGO") or str(ROOT / "build/release/gonggo")

FILES = ["backend-brackets.txt", "embedded-military.txt", "hourly-internship-english.txt", "sre-english.txt",
         "nurse-loose-table.txt", "support-part-time.cp949.txt", "obsidian-note.md", "company-page-jsonld.html",
         "two-column-table.html", "board-ashby.json", "university-staff.hwpx", "hr-manager.docx",
         "marketer-no-headings.txt", "product-designer-emoji.txt", "board-greenhouse.json", "graph.jsonld",
         "six-postings-rules.md"]

NAMES = {"company", "title", "link"}
FACTS = {"experience", "deadline", "salary", "employment", "education", "work", "place", "region", "headcount",
         "probation_months", "posted", "eligibility"}
LISTS = {"required", "preferred"}

# format: how it is written, and what it has no place for.
FORMATS = {
    "json": (["export", "--format", "json"], set()),
    "jsonl": (["export", "--format", "jsonl"], set()),
    "csv": (["export", "--format", "csv"], set()),
    "excel": (["export", "--format", "csv", "--excel"], set()),
    # Who else may apply or has to be able to travel is read from the lists; a fact of its own about it has no line.
    "markdown": (["export", "--format", "markdown"], {"eligibility"}),
    "obsidian": (["export", "--format", "obsidian"], {"eligibility"}),
    "schema-org": (["export", "--format", "schema-org"], {"eligibility"}),
    # Names, link and the two lists; "3~5년" and the like only where a title or an item says so.
    "digest": (["digest"], FACTS),
    "digest-evidence": (["digest", "--evidence"], FACTS),
    # The titles of one company's openings and their lists, each as one string.
    "pydict": (["export", "--format", "pydict"], FACTS | LISTS | {"company", "link"}),
}
SUFFIX = {"json": "json", "jsonl": "jsonl", "csv": "csv", "excel": "csv", "markdown": "md", "schema-org": "jsonld",
          "digest": "md", "digest-evidence": "md", "pydict": "txt"}


class Library:
    def __init__(self, language="ko_KR.UTF-8"):
        self.folder = tempfile.TemporaryDirectory()
        self.env = {"PATH": "/usr/bin:/bin", "HOME": self.folder.name, "LANG": language, "COLUMNS": "80"}

    def gonggo(self, *words):
        done = subprocess.run([GONGGO, "--as-of", "2026-11-20", *words], env=self.env, check=True, capture_output=True,
                              timeout=120)
        return done.stdout.decode()

    def add(self, *paths):
        return [json.loads(line) for line in self.gonggo("add", "--json", *map(str, paths)).splitlines()]

    def postings(self):
        return [values(json.loads(line)) for line in self.gonggo("export", "--format", "jsonl").splitlines()]


def values(posting):
    """What a user reads, without how the source wrote a day or a number of openings."""
    out = {name: posting[name] for name in NAMES | {"experience", "salary", "education", "work", "posted",
                                                    "probation_months"}}
    out["id"] = posting["id"] if posting["link"] else None  # without a link the id is made of the text
    out["employment"] = sorted(posting["employment"])
    out["eligibility"] = sorted(posting["eligibility"])
    for name in ("deadline", "headcount"):
        out[name] = posting[name] and {key: value for key, value in posting[name].items() if key != "raw"}
    place = posting["location"] or {}
    out["place"], out["region"] = place.get("raw"), place.get("region")
    for name, necessity in (("required", "required"), ("preferred", "preferred")):
        out[name] = sorted(requirement["text"] for requirement in posting["requirements"]
                           if requirement["necessity"] == necessity and requirement["section"] not in ("duties", "stack"))
    return out


def order(posting):
    return posting["company"] or "", posting["title"] or "", posting["required"]


class RoundTrip(unittest.TestCase):
    maxDiff = 3000

    def check(self, name, language):
        write, lost = FORMATS[name]
        own, other = Library(language), Library(language)
        for library in (own, other):
            self.addCleanup(library.folder.cleanup)
        own.add(*[ROOT / "examples/postings" / file for file in FILES])
        before = own.postings()
        self.assertGreater(len(before), 20)
        with tempfile.TemporaryDirectory() as folder:
            out = pathlib.Path(folder) / ("vault" if name == "obsidian" else "out." + SUFFIX[name])
            own.gonggo(*write, "-o", str(out))
            other.add(out)
            after = other.postings()
            if name != "pydict":
                again = own.add(out)
                self.assertEqual({outcome["status"] for outcome in again} - {"same", "beside"}, set())
                for one, now in zip(before, own.postings(), strict=True):
                    self.assertEqual(now, one, "hidden by what was exported")
        self.assertEqual(len(after), len(before))
        if name == "obsidian":  # files come by their names
            before.sort(key=order)
            after.sort(key=order)
        for one, back in zip(before, after, strict=True):
            kept = {key for key in one if key not in lost and not (key == "id" and "link" in lost)}
            self.assertEqual({key: back[key] for key in kept}, {key: one[key] for key in kept}, one["title"])

    def test_english(self):
        # A kind of employment that is a military service is a condition, too, in English words.
        for name in ("digest", "excel"):
            with self.subTest(name):
                self.check(name, "en_US.UTF-8")


def add_test(name):
    setattr(RoundTrip, "test_" + name.replace("-", "_"), lambda self: self.check(name, "ko_KR.UTF-8"))


for each in FORMATS:
    add_test(each)


if __name__ == "__main__":
    unittest.main()
