"""--evidence: behind every value and every count stand the postings and lines that it comes from. Over all example
postings: as many postings as are counted, each with the necessity that it is counted with, and every place holds what
it says: it begins on its line, and a skill's place holds one of its names."""
import json
import os
import pathlib
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(os.environ.get("GONGGO_SOURCE_DIR") or pathlib.Path(__file__).resolve().parents[2])
GONGGO = os.environ.get("GONGGO") or str(ROOT / "build/release/gonggo")


class Evidence(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.env = {"PATH": "/usr/bin:/bin", "HOME": folder.name, "LANG": "ko_KR.UTF-8", "COLUMNS": "80"}
        subprocess.run([GONGGO, "--as-of", "2026-11-26", "-q", "add", str(ROOT / "examples/postings")], env=cls.env,
                       capture_output=True, timeout=120, check=False)
        cls.texts = {}

    @classmethod
    def gonggo(cls, *words):
        done = subprocess.run([GONGGO, "--as-of", "2026-11-26", *words], env=cls.env, check=True,
                              capture_output=True, timeout=120)
        return done.stdout.decode()

    def text(self, posting):
        if posting not in self.texts:
            self.texts[posting] = json.loads(self.gonggo("show", posting, "--source", "--json")).encode()
        return self.texts[posting]

    def check_places(self, posting, places):
        text = self.text(posting)
        for at in places:
            self.assertGreater(at["line"], 0)
            self.assertLessEqual(at["line"], text.count(b"\n") + 1)
            if at["begin"] is None:
                continue
            self.assertEqual(text[:at["begin"]].count(b"\n") + 1, at["line"], (posting, at))
            self.assertTrue(text[at["begin"]:at["end"]].decode().strip(), (posting, at))

    def check_counted(self, evidence, count, what):
        self.assertEqual(len(evidence), count, what)
        self.assertEqual(len({one["id"] for one in evidence}), count, what)
        for one in evidence:
            self.check_places(one["id"], one["at"])

    def test_common(self):
        report = json.loads(self.gonggo("common", "--json", "--evidence"))
        self.assertGreater(len(report["rows"]), 100)
        for row in report["rows"]:
            self.check_counted(row["evidence"], row["count"], row["id"])
            for one in row["evidence"]:
                self.assertTrue(one["at"], row["id"])
            for necessity in ("required", "preferred", "mentioned"):
                own = [one for one in row["evidence"] if one["necessity"] == necessity]
                self.assertEqual(len(own), row[necessity], row["id"])
            choices = [one for one in row["evidence"] if one["choice"]]
            self.assertEqual(len(choices), row["required_choice"] + row["preferred_choice"], row["id"])
        experience = report["experience"]
        self.check_counted(experience["evidence"], experience["stated"], "experience")

    def test_common_of_a_skill_holds_its_name(self):
        report = json.loads(self.gonggo("common", "--json", "--evidence"))
        java = next(row for row in report["rows"] if row["id"] == "java")
        for one in java["evidence"]:
            for at in one["at"]:
                self.assertIn(self.text(one["id"])[at["begin"]:at["end"]].decode().lower()[:4], ("java", "자바"))

    def test_common_csv(self):
        lines = self.gonggo("common", "--csv", "--evidence").splitlines()
        self.assertTrue(lines[0].endswith(",evidence"))
        self.assertFalse(self.gonggo("common", "--csv").splitlines()[0].endswith(",evidence"))

    def test_together(self):
        report = json.loads(self.gonggo("together", "kotlin", "--json", "--evidence"))
        self.assertTrue(report["rows"])
        for row in report["rows"]:
            self.check_counted(row["evidence"], row["both"], row["id"])

    def test_trend(self):
        report = json.loads(self.gonggo("trend", "--json", "--evidence"))
        for month in report["months"]:
            self.check_counted(month["posted_evidence"], month["posted"], month["month"])
            for count, evidence in zip(month["counts"], month["evidence"], strict=True):
                self.check_counted(evidence, count, month["month"])

    def test_company(self):
        report = json.loads(self.gonggo("company", "도담항공우주", "--json", "--evidence"))
        for opening in report["openings"]:
            self.assertIn("company", opening["evidence"])
        for row in report["special"]["rows"]:
            self.check_counted(row["evidence"], row["here"], row["id"])

    def test_list_and_facets(self):
        *postings, last = [json.loads(line) for line in
                           self.gonggo("list", "--json", "--evidence", "--facets").splitlines()]
        for posting in postings:
            for field in ("company", "title", "experience", "deadline", "link"):
                stated = posting[field] is not None
                self.assertEqual(stated, bool(posting["evidence"].get(field)), (posting["id"], field))
            for places in posting["evidence"].values():
                self.check_places(posting["id"], places)
        own = {"added", "tag", "stage"}  # the library's and the user's
        for name, values in last["facets"].items():
            for value in values:
                self.check_counted(value["evidence"], value["count"], (name, value["value"]))
                for one in value["evidence"]:
                    stands = bool(one["at"])
                    self.assertEqual(stands, name not in own and value["value"] != "unknown", (name, value["value"]))

    def test_a_corrected_value_stands_nowhere(self):
        posting = json.loads(self.gonggo("list", "--json", "-n", "1"))["id"]
        self.gonggo("correct", posting, "company", "다른이름회사")
        try:
            row = json.loads(self.gonggo("list", "--json", "--evidence", "-n", "1"))
            self.assertEqual(row["company"], "다른이름회사")
            self.assertFalse(row["evidence"].get("company"))
        finally:
            self.gonggo("undo")

    def test_nothing_more_without_it(self):
        for words in (["common"], ["together", "kotlin"], ["trend"], ["company", "도담항공우주"], ["list", "--facets"]):
            self.assertNotIn('evidence"', self.gonggo(*words, "--json"))

    def test_narrow_pages(self):
        for words in (["common"], ["together", "kotlin"], ["trend", "--of", "java"], ["list", "--facets"]):
            env = dict(self.env, COLUMNS="40")
            done = subprocess.run([GONGGO, "--as-of", "2026-11-26", *words, "--evidence"], env=env, check=True,
                                  capture_output=True, timeout=120)
            self.assertIn("행", done.stdout.decode())


if __name__ == "__main__":
    unittest.main()
