"""What the program says when the system refuses: no permission, no space, no such file, broken pipes."""
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import unittest

from harness import GONGGO, SANITIZED, run
from hostile_files_test import GOOD

NOBODY = 65534


def as_nobody():
    """Root may read everything: only without its rights does a refusal happen."""
    if os.getuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)


def reachable_as_nobody(folder):
    """False where the checkout lies in a folder that others may not enter."""
    try:
        return run(folder, '--version', before=as_nobody).code == 0
    except (subprocess.SubprocessError, OSError):
        return False


class HostileSystem(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        os.chmod(self.folder, 0o777)
        self.write('good.txt', GOOD)

    def write(self, name, text):
        path = os.path.join(self.folder, name)
        with open(path, 'w', encoding='utf-8') as out:
            out.write(text)
        return path

    def read(self, name):
        with open(os.path.join(self.folder, name), 'rb') as file:
            return file.read()

    def gonggo(self, *arguments, **options):
        return run(self.folder, *arguments, **options)

    def check(self, outcome, code, *words):
        self.assertEqual(outcome.code, code, outcome)
        for word in words:
            self.assertIn(word, outcome.err, outcome)

    def test_missing_file(self):
        outcome = self.gonggo('extract', 'absent.txt', 'good.txt')
        self.check(outcome, 1, 'absent.txt')
        self.assertEqual(len(outcome.postings), 1)

    def test_unreadable_file_and_folder(self):
        if not reachable_as_nobody(self.folder):
            self.skipTest('the binary is in a folder that others may not enter')
        for name in ('closed.txt', 'folder/inside.txt'):
            os.makedirs(os.path.dirname(os.path.join(self.folder, name)), exist_ok=True)
            self.write(name, GOOD)
        os.chmod(os.path.join(self.folder, 'closed.txt'), 0)
        os.chmod(os.path.join(self.folder, 'folder'), 0)
        for name in ('.out', '.err'):
            os.chmod(os.path.join(self.folder, name), 0o666)
        outcome = self.gonggo('extract', 'closed.txt', 'folder', 'good.txt', before=as_nobody)
        self.check(outcome, 1, 'closed.txt', 'folder')
        self.assertEqual(len(outcome.postings), 1)

    def test_library_in_a_closed_folder(self):
        if not reachable_as_nobody(self.folder):
            self.skipTest('the binary is in a folder that others may not enter')
        os.mkdir(os.path.join(self.folder, 'closed'), 0o555)
        outcome = self.gonggo('--db', 'closed/library.db', 'add', 'good.txt', before=as_nobody)
        self.check(outcome, 3, 'closed/library.db')

    def test_library_that_is_none(self):
        self.write('library.db', 'this is a text, and long enough not to be taken for an empty file\n' * 20)
        before = self.read('library.db')
        for command in (['list'], ['add', 'good.txt'], ['doctor']):
            self.check(self.gonggo('--db', 'library.db', *command), 3, 'library.db')
        self.assertEqual(self.read('library.db'), before)

    def test_library_is_a_folder(self):
        self.check(self.gonggo('--db', '.', 'add', 'good.txt'), 3)

    def test_standard_output_is_full(self):
        with open('/dev/full', 'wb') as full:
            self.check(self.gonggo('extract', 'good.txt', stdout=full), 1, '표준 출력')

    def test_disk_is_full(self):
        """A file may grow to 256 KB: what was reported as stored is there, and the library is sound."""
        if SANITIZED:
            self.skipTest('the limit also stops the reports of the sanitizer')
        for i in range(400):
            self.write(f'posting{i:03d}.txt', GOOD.replace('가온', f'가온{i}').replace('기록', f'기록 {i * 7919} 정리') * 3)

        def small_files():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (256 * 1024, 256 * 1024))

        self.check(self.gonggo('--db', 'library.db', 'add', 'good.txt'), 0)
        names = sorted(n for n in os.listdir(self.folder) if n.startswith('posting'))
        full = self.gonggo('--db', 'library.db', 'add', *names, before=small_files, seconds=20)
        self.check(full, 3, 'library.db')
        self.check(self.gonggo('--db', 'library.db', 'doctor', seconds=20), 0)
        self.check(self.gonggo('--db', 'library.db', 'list', seconds=20), 0)
        self.check(self.gonggo('--db', 'library.db', 'add', *names, seconds=20), 0)

    def test_reader_goes_away(self):
        for i in range(300):
            self.write(f'p{i}.txt', GOOD)
        script = f'"{GONGGO}" extract . | head -n 1 >/dev/null; echo ${{PIPESTATUS[0]}}'
        done = subprocess.run(['bash', '-c', script], cwd=self.folder, capture_output=True, text=True,
                              check=True, timeout=60, env={**os.environ, 'HOME': self.folder})
        self.assertEqual(done.stderr, '')
        self.assertIn(done.stdout.strip(), ('0', '141'))

    def test_endless_inputs(self):
        """/dev/zero and an endless pipe: what a document may hold is read, and no more waited for."""
        outcome = self.gonggo('extract', '/dev/zero', seconds=20)
        self.assertIn(outcome.code, (0, 1), outcome)
        endless = subprocess.Popen(['yes', '자격요건 Python 3년 이상'], stdout=subprocess.PIPE)
        try:
            outcome = self.gonggo('extract', '-', stdin=endless.stdout, seconds=30)
        finally:
            endless.kill()
            endless.wait()
            endless.stdout.close()
        self.assertIn(outcome.code, (0, 1), outcome)
        self.assertIn('truncated', outcome.diagnostics)
        if not SANITIZED:
            self.assertLess(outcome.peak_megabytes, 2000)

    def test_one_line_of_a_gigabyte(self):
        line = subprocess.Popen(['sh', '-c', "yes '자격요건 Python 3년 이상 ' | tr -d '\\n' | head -c 1000000000"],
                                stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        outcome = self.gonggo('extract', '-', stdin=line.stdout, seconds=60)
        line.stdout.close()
        line.wait()
        self.assertIn(outcome.code, (0, 1), outcome)
        self.assertIn('truncated', outcome.diagnostics)

    def test_folder_loops_and_strange_names(self):
        os.symlink('.', os.path.join(self.folder, 'loop'))
        self.write('이름 \x1b[31m.txt', GOOD)
        self.write('new\nline.txt', GOOD)
        outcome = self.gonggo('extract', '.')
        self.check(outcome, 0)
        self.assertEqual(len(outcome.postings), 3)
        with open(os.path.join(self.folder, 'cut\x1b]0;x\x07.gz'), 'wb') as out:
            out.write(b'\x1f\x8b\x08\0')
        outcome = self.gonggo('extract', '.')
        self.check(outcome, 1, 'cut')
        self.assertNotIn('\x1b', outcome.err)

    def test_control_characters_never_reach_the_terminal(self):
        evil = '\x1b]0;owned\x07\x1b[2J\u202e'
        self.write('evil.json', '[{"company": "' + '\\u001b]0;x\\u0007가온' + '", "title": "\\u001b[2J개발자", '
                   '"자격요건": "Python\\u001b[31m 3년 이상", "url": "https://a.example/\\u001b"}]')
        self.write('evil.txt', GOOD.replace('가온', evil + '가온'))
        self.check(self.gonggo('--db', 'library.db', 'add', 'evil.json', 'evil.txt'), 0)
        for command in (['list'], ['digest'], ['--color', 'never', 'list']):
            out = self.gonggo('--db', 'library.db', *command).out.decode()
            for character in ('\x1b', '\x07', '\u202e'):
                self.assertNotIn(character, out)


if __name__ == '__main__':
    sys.exit(unittest.main())
