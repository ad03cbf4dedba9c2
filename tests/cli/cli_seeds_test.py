"""The documents that the project is measured by, where they are at hand (GONGGO_SHARED): what goes in comes out."""
import ast
import glob
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
