"""Libraries that are damaged, and systems that lack something: what can be done is done, the rest is told."""
import ctypes
import os
import pathlib
import resource
import sqlite3
import subprocess
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
GONGGO = os.environ.get("GONGGO") or str(HERE.parents[1] / "build/release/gonggo")
NOBODY = 65534


def start_no_thread():
    if os.geteuid() == 0:  # root may start as many as it likes
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))


class Damage(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = pathlib.Path(folder.name)
        self.db = self.home / "library.db"
        self.env = {"PATH": "/usr/bin:/bin", "HOME": folder.name, "LANG": "ko_KR.UTF-8", "TERM": "dumb"}

    def gonggo(self, *words, **kwargs):
        done = subprocess.run([GONGGO, "--db", str(self.db), *words], env=self.env, stdin=subprocess.DEVNULL,
                              capture_output=True, timeout=120, **kwargs)
        return done.stdout.decode(), done.stderr.decode(), done.returncode

    def add(self, count):
        """Postings 1 … count, each of a file of its own."""
        files = []
        for i in range(1, count + 1):
            files.append(self.home / f"{i}.md")
            files[-1].write_text(f"# 가온상사 {i}\n\n## 자격 요건\n\n- Java 경험 {i}년 이상\n\n## 우대 사항\n\n- AWS {i}\n")
        self.assertEqual(self.gonggo("-q", "add", *map(str, files))[2], 0)

    def script(self, sql):
        database = sqlite3.connect(self.db)
        database.executescript(sql)
        database.close()

    def test_what_was_read_before_a_missing_source_is_told(self):
        self.add(30)
        for missing in (1, 2, 9, 30):
            self.script(f"PRAGMA foreign_keys = OFF; UPDATE revision SET raw = -raw WHERE key = {missing}")
            notes = self.home / f"notes-{missing}"
            _, err, code = self.gonggo("export", "-f", "obsidian", "-o", str(notes))
            self.assertEqual(len(list(notes.iterdir())), missing - 1)
            self.assertIn(f"원문 기록을 찾을 수 없습니다: {missing}", err)
            self.assertEqual(code, 4)
            self.script(f"PRAGMA foreign_keys = OFF; UPDATE revision SET raw = -raw WHERE key = {missing}")

    def test_a_role_of_an_earlier_version_is_shown(self):
        self.add(1)
        id = self.gonggo("list", "--json")[0].split('"')[3]
        self.assertEqual(self.gonggo("correct", id, "role", "백엔드 개발자")[2], 0)
        self.script("UPDATE correction SET value = replace(value, '백엔드 개발자', '플랫폼 엔지니어')")
        self.assertRegex(self.gonggo("show", id)[0], "직무 +플랫폼 엔지니어 +직접 고친 값")
        self.assertIn('"role":"플랫폼 엔지니어"', self.gonggo("export", "-f", "jsonl")[0])
        self.assertEqual(self.gonggo("correct", id, "role", "플랫폼 엔지니어")[2], 2)

    def test_where_no_thread_can_be_started(self):
        self.add(30)
        whole = self.gonggo("export", "-f", "schema-org")[0]
        if os.geteuid() == 0:
            for path in (self.home, *self.home.iterdir()):
                os.chown(path, NOBODY, NOBODY)
        out, err, code = self.gonggo("export", "-f", "schema-org", preexec_fn=start_no_thread)
        self.assertEqual((out, err, code), (whole, "", 0))
        out, err, code = self.gonggo("extract", str(self.home / "1.md"), preexec_fn=start_no_thread)
        self.assertEqual((out, code), ("", 3))
        self.assertIn("스레드를 시작하지 못했습니다", err)

    def test_either_libcurl_will_do(self):
        """Of OpenSSL or of GnuTLS; of both missing, the first is the one to install."""
        broken = self.home / "broken"
        broken.mkdir()
        self.env["LD_LIBRARY_PATH"] = str(broken)
        link = ("add", "http://127.0.0.1:9/")  # never opened
        (broken / "libcurl.so.4").touch()
        try:
            ctypes.CDLL("libcurl-gnutls.so.4")
        except OSError:
            pass
        else:
            self.assertIn("이 컴퓨터를 가리키는 주소", self.gonggo(*link)[1])
        (broken / "libcurl-gnutls.so.4").touch()
        err = self.gonggo(*link)[1]
        self.assertIn("libcurl을 불러오지 못했습니다", err)
        self.assertIn(str(broken / "libcurl.so.4"), err)


if __name__ == "__main__":
    unittest.main()
