"""The documents that the project is measured by, where they are at hand (GONGGO_SHARED): what goes in comes out."""
import ast
import glob
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

GONGGO = os.environ.get("GONGGO") or str(pathlib.Path(__file__).resolve().parents[2] / "build/release/gonggo")
SHARED = os.environ.get("GONGGO_SHARED", "")


class Seeds(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.env = {"PATH": "/usr/bin:/bin", "HOME": self.folder.name, "LANG": "ko_KR.UTF-8"}

    def gonggo(self, *words):
        return subprocess.run([GONGGO, *words], env=self.env, check=True, capture_output=True,
                              timeout=120).stdout.decode()

    @staticmethod
    def seed(number):
        return glob.glob(os.path.join(SHARED, "seeds", number + "_*"))[0]

    def test_digest_gives_the_note_back(self):
        note = pathlib.Path(self.seed("000")).read_text(encoding="utf-8")
        title = note.splitlines()[0].removeprefix("# ")
        self.gonggo("add", self.seed("000"))
        digest = self.gonggo("digest", "--title", title)
        self.assertEqual([line for line in digest.splitlines() if line.strip()],
                         [line for line in note.splitlines() if line.strip()])

    def test_pydict_gives_the_dict_back(self):
        self.gonggo("add", self.seed("004"))
        out = ast.literal_eval(self.gonggo("export", "--format", "pydict"))
        source = ast.literal_eval(pathlib.Path(self.seed("004")).read_text(encoding="utf-8"))
        self.assertEqual(out, source)
        self.assertEqual([(t, list(v.items())) for t, v in out.items()],
                         [(t, list(v.items())) for t, v in source.items()])

    def test_common_has_every_point_of_the_review(self):
        """What the document says its ten postings have in common, as rows (required, preferred); counted by eye."""
        self.gonggo("add", self.seed("001"))
        report = json.loads(self.gonggo("common", "--json"))
        self.assertEqual((report["counted"], report["unreadable"], report["duplicates"]), (10, 0, 0))
        rows = {(row["kind"], row["id"]): (row["required"], row["preferred"]) for row in report["rows"]}
        points = {
            # Python, and its frameworks
            ("skill", "python"): (7, 0), ("family", "backend_framework"): (6, 2), ("skill", "django"): (5, 2),
            ("skill", "flask"): (3, 1), ("skill", "fastapi"): (3, 0),
            # Other programming languages
            ("family", "programming_language"): (8, 0), ("skill", "java"): (2, 1), ("skill", "nodejs"): (1, 1),
            # The web service and its business
            ("skill", "rest_api"): (4, 0), ("family", "api_style"): (4, 1), ("skill", "service_operation"): (0, 1),
            # Databases and architecture
            ("group", "databases"): (5, 3), ("family", "relational_database"): (3, 1), ("skill", "data_modeling"): (2, 0),
            ("family", "architecture"): (1, 3),
            # Cloud services
            ("group", "cloud"): (2, 4), ("skill", "aws"): (2, 4), ("skill", "google_cloud"): (2, 2),
            ("skill", "azure"): (1, 1),
            # Passion and responsibility
            ("trait", "passion"): (1, 0), ("trait", "responsibility"): (1, 0),
            # Wishes: English, computer science, technical writing, infrastructure, communication, team-work
            ("language", "english"): (0, 3), ("skill", "algorithms"): (1, 0), ("skill", "data_structures"): (1, 0),
            ("trait", "documentation"): (0, 2), ("group", "infrastructure"): (1, 2),
            ("trait", "communication"): (0, 2), ("trait", "collaboration"): (1, 0),
        }
        self.assertEqual({point: rows.get(point) for point in points}, points)
        # The review says 6 to 24 months; the postings say up to five years.
        experience = report["experience"]
        self.assertEqual((experience["stated"], experience["least_months"], experience["most_months"]), (9, 6, 60))

    def test_all_of_them_are_known_again(self):
        seeds = sorted(glob.glob(os.path.join(SHARED, "seeds", "0*")))
        self.gonggo("add", *seeds)
        self.assertEqual(len(self.gonggo("list", "--json").splitlines()), 58)
        for _ in range(2):
            self.assertIn("새 공고 0건, 바뀐 공고 0건, 그대로 59건", self.gonggo("add", *seeds))


if __name__ == "__main__":
    if not os.path.isdir(os.path.join(SHARED, "seeds")) or not SHARED:
        print("GONGGO_SHARED is not set to a folder with seeds: skipped")
        sys.exit(77)
    unittest.main()
