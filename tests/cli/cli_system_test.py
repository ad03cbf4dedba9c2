"""What only a running system shows: closed pipes, full disks, terminals, start-up, memory."""
import fcntl
import json
import os
import pathlib
import pty
import re
import resource
import select
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time
import unicodedata
import unittest

HERE = pathlib.Path(__file__).resolve().parent
GONGGO = os.environ.get("GONGGO") or str(HERE.parents[1] / "build/release/gonggo")
NOTE = str(HERE / "input/note.md")
SANITIZED = bool(os.environ.get("GONGGO_SANITIZE"))


def width(text):
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


class System(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.env = {"PATH": "/usr/bin:/bin", "HOME": self.folder.name, "LANG": "ko_KR.UTF-8", "TERM": "xterm"}

    def run_gonggo(self, *words, **kwargs):
        kwargs.setdefault("stdout", subprocess.PIPE)
        return subprocess.run([GONGGO, *words], env=self.env, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL,
                              timeout=120, **kwargs)

    def in_terminal(self, columns, *words):
        """What a terminal of that width is sent, stdout and stderr together, and the exit code."""
        pid, master = pty.fork()
        if pid == 0:
            os.execve(GONGGO, [GONGGO, *words], self.env)
        fcntl.ioctl(master, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
        out = b""
        while True:
            try:
                ready, _, _ = select.select([master], [], [], 60)
                data = os.read(master, 65536) if ready else b""
            except OSError:
                data = b""
            if not data:
                break
            out += data
        os.close(master)
        return out.decode(), os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])

    def test_an_interrupt_says_what_was_kept(self):
        pipe = os.path.join(self.folder.name, "pipe")
        os.mkfifo(pipe)
        process = subprocess.Popen([GONGGO, "add", pipe], env=self.env, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                   stdin=subprocess.DEVNULL)
        with open(pipe, "wb"):  # waits until gonggo has come to reading it
            process.send_signal(signal.SIGINT)
            _, error = process.communicate(timeout=60)
        self.assertEqual(error.decode(), "멈췄습니다. 아직 아무것도 넣지 않았습니다.\n")
        self.assertEqual(process.returncode, -signal.SIGINT)

    def test_a_reader_that_goes_away_is_no_failure(self):
        many = pathlib.Path(self.folder.name, "many.md")
        many.write_text(pathlib.Path(NOTE).read_text() * 2000)
        done = subprocess.run(["/bin/bash", "-c", '"$0" -q extract "$1" | head -n 1 | wc -l; echo ${PIPESTATUS[0]}',
                               GONGGO, str(many)], env=self.env, capture_output=True, timeout=120)
        self.assertEqual(done.stdout.split(), [b"1", b"0"])
        self.assertEqual(done.stderr, b"")

    def test_a_full_disk_under_stdout_is_told(self):
        with open("/dev/full", "wb") as full:
            done = self.run_gonggo("extract", NOTE, stdout=full)
        self.assertEqual(done.returncode, 1)
        self.assertIn("표준 출력에 쓰지 못했습니다: 저장 공간이 부족합니다", done.stderr.decode())

    def test_a_file_limit_under_an_export_leaves_no_half_file(self):
        self.assertEqual(self.run_gonggo("add", NOTE).returncode, 0)
        target = pathlib.Path(self.folder.name, "out.json")

        def limit():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (200, 200))

        done = self.run_gonggo("export", "--format", "json", "-o", str(target), preexec_fn=limit)
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertIn("out.json", done.stderr.decode())
        self.assertEqual([p.name for p in pathlib.Path(self.folder.name).iterdir() if p.name.startswith("out")], [])

    def test_tables_fit_every_terminal_and_have_colours_there_only(self):
        self.assertEqual(self.run_gonggo("add", NOTE, str(HERE / "input/backend.md")).returncode, 0)
        for columns in (60, 80, 120):
            for words in (["list"], ["help"], ["help", "export"]):
                text, code = self.in_terminal(columns, *words)
                self.assertEqual(code, 0, text)
                for line in re.sub(r"\x1b\[[0-9;]*[mK]", "", text).splitlines():
                    self.assertLessEqual(width(line), columns, line)
        self.assertIn("\x1b[", self.in_terminal(80, "list")[0])
        self.assertNotIn("\x1b[", self.in_terminal(80, "--color", "never", "list")[0])
        self.assertNotIn(b"\x1b[", self.run_gonggo("list").stdout)
        self.assertIn(b"\x1b[", self.run_gonggo("--color", "always", "list").stdout)
        self.env["NO_COLOR"] = "1"
        self.assertNotIn("\x1b[", self.in_terminal(80, "list")[0])

    def test_messages_are_wrapped_on_a_terminal_and_commands_in_them_stay_whole(self):
        self.assertEqual(self.run_gonggo("add", NOTE).returncode, 0)
        for columns in (40, 60, 80, 120):
            for words, command in ((["list", "없는말"], "gonggo list --facets로"),
                                   (["--lang", "en", "list", "nowhere"], "gonggo list --facets"),
                                   (["show", "zzzz"], "gonggo list로"), (["apply"], "gonggo track인가요?")):
                lines = self.in_terminal(columns, *words)[0].splitlines()
                self.assertTrue(any(command in line for line in lines), lines)
                for line in re.sub(r"\x1b\[[0-9;]*[mK]", "", "\n".join(lines)).splitlines():
                    self.assertLessEqual(width(line), columns, line)
        # A program gets a message as one line.
        self.assertEqual(self.run_gonggo("list", "없는말").stderr.decode().count("\n"), 1)

    def test_long_work_shows_a_bar_on_a_terminal_only(self):
        many = pathlib.Path(self.folder.name, "many")
        many.mkdir()
        text = pathlib.Path(NOTE).read_text()
        for i in range(40):
            (many / ("%d.md" % i)).write_text((text * 250).replace("101", str(1000 + i)))
        shown, code = self.in_terminal(80, "add", str(many))
        self.assertEqual(code, 0, shown)
        self.assertRegex(shown, r"\[#*\.*\] \d+/40  공고 \d+건")
        self.assertRegex(shown.splitlines()[-1], r"새 공고 \d+건")
        done = self.run_gonggo("add", str(many))
        self.assertEqual(done.stderr, b"")

    def test_what_add_reports_can_be_shown(self):
        done = self.run_gonggo("add", "--json", NOTE)
        for line in done.stdout.splitlines():
            outcome = json.loads(line)
            self.assertEqual(outcome["status"], "new")
            self.assertEqual(self.run_gonggo("show", outcome["id"]).returncode, 0)

    def test_starts_at_once(self):
        if SANITIZED:
            self.skipTest("not a speed to measure")
        self.run_gonggo("add", NOTE)
        best = min(self.timed("list") for _ in range(10))
        self.assertLess(best, 0.05)

    def timed(self, *words):
        begin = time.perf_counter()
        self.run_gonggo(*words)
        return time.perf_counter() - begin

    def test_extract_keeps_its_memory_flat(self):
        if SANITIZED:
            self.skipTest("not a memory to measure")
        line = json.dumps({"company": "가나상회", "title": "판매 담당", "requirements": ["친절한 분 " + "가" * 300] * 5},
                          ensure_ascii=False).encode() + b"\n"
        peaks = []
        for count in (2000, 20000):
            child = subprocess.Popen([GONGGO, "-q", "extract", "-"], stdin=subprocess.PIPE, env=self.env,
                                     stdout=subprocess.DEVNULL)
            child.stdin.write(line * count)
            child.stdin.close()
            _, status, usage = os.wait4(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(status)
            self.assertEqual(child.returncode, 0)
            peaks.append(usage.ru_maxrss)
        self.assertLess(peaks[1], peaks[0] * 1.3 + 4096)


if __name__ == "__main__":
    unittest.main()
