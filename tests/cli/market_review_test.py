"""What people write under a list of postings that they looked through, as counted rows of `common`: of our own example,
five companies in a nested list. The counts were made by reading it."""
import json
import os
import re
import pathlib
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(os.environ.get("GONGGO_SOURCE_DIR") or pathlib.Path(__file__).resolve().parents[2])
GONGGO = os.environ.get("GONGGO") or str(ROOT / "build/release/gonggo")


class Review(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.env = {"PATH": "/usr/bin:/bin", "HOME": folder.name, "LANG": "ko_KR.UTF-8", "COLUMNS": "80"}
        cls.gonggo("add", str(ROOT / "examples/postings/five-companies-nested.md"))
        cls.report = json.loads(cls.gonggo("common", "--json"))

    @classmethod
    def gonggo(cls, *words):
        done = subprocess.run([GONGGO, "--as-of", "2026-11-26", *words], env=cls.env, check=True,
                              capture_output=True, timeout=120)
        return done.stdout.decode()

    @classmethod
    def on_terminal(cls, *words):
        """What it says to a person."""
        ours, theirs = os.openpty()
        with subprocess.Popen([GONGGO, "--as-of", "2026-11-26", "--color", "never", *words], env=cls.env, stdout=theirs):
            os.close(theirs)
            said = b""
            while True:
                try:
                    piece = os.read(ours, 65536)
                except OSError:  # Linux's way to say that the other side is closed
                    break
                if not piece:
                    break
                said += piece
        os.close(ours)
        return said.decode().replace("\r\n", "\n")

    def test_each_point_is_a_row(self):
        rows = {(row["kind"], row["id"]): (row["required"], row["preferred"]) for row in self.report["rows"]}
        points = {
            ("skill", "python"): (3, 0), ("skill", "sql"): (1, 0), ("skill", "apache_airflow"): (1, 0),
            ("skill", "apache_spark"): (1, 1), ("skill", "kafka"): (0, 1), ("skill", "kubernetes"): (0, 1),
            ("skill", "aws"): (1, 0), ("family", "relational_database"): (1, 0), ("skill", "data_modeling"): (1, 0),
            ("language", "english"): (0, 1), ("trait", "detail"): (1, 0), ("trait", "leadership"): (1, 0),
        }
        self.assertEqual({point: rows.get(point) for point in points}, points)
        self.assertEqual(self.report["counted"], 5)

    def test_experience(self):
        experience = self.report["experience"]
        self.assertEqual((experience["stated"], experience["newcomer"]), (5, 1))
        self.assertEqual((experience["least_months"], experience["most_months"]), (24, 60))

    def test_every_count_can_be_followed(self):
        """The table says how to see the lines; the command shows as many postings as the row counts, each with one."""
        self.assertNotIn("gonggo list", self.gonggo("common"), "a program needs no hint")
        hint = next(line for line in self.on_terminal("common").splitlines() if "gonggo list" in line)
        words = hint[hint.index("gonggo list") + len("gonggo "):].split()
        shown = self.gonggo(*words)
        count = next(row["count"] for row in self.report["rows"] if row["kind"] == "skill")
        self.assertEqual(sum(re.match(r"    \d+행  ", line) is not None for line in shown.splitlines()), count, hint + "\n" + shown)


if __name__ == "__main__":
    if not os.access(GONGGO, os.X_OK):
        print(f"no {GONGGO}: skipped")
        sys.exit(77)
    unittest.main()
