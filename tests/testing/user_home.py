"""A user of their own for tests that run the product: a folder with nothing in it but what the test puts there."""
import json
import os
import subprocess
import tempfile

ROOT = os.environ.get('GONGGO_SOURCE_DIR') or os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..')
GONGGO = os.environ.get('GONGGO') or os.path.join(ROOT, 'build/release/gonggo')


class UserHome:
    """`folder` is the caller's to delete; without one, it goes away with the object or by cleanup()."""

    TODAY = '2026-11-20'

    def __init__(self, folder=None):
        self.temporary = None if folder else tempfile.TemporaryDirectory()
        self.folder = folder or self.temporary.name
        self.environment = {'PATH': os.environ['PATH'], 'HOME': self.folder, 'LC_ALL': 'C.UTF-8'}

    def cleanup(self):
        if self.temporary:
            self.temporary.cleanup()

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, content):
        with open(self.path(name), 'w', encoding='utf-8') as file:
            file.write(content)
        return self.path(name)

    def run(self, *arguments, code=0, lang='ko', **more):
        """The finished process; another exit code than `code` is a failure, but for None."""
        today = ['--as-of', self.TODAY] if self.TODAY else []
        done = subprocess.run([GONGGO, *today, '--lang', lang, *arguments], env=self.environment,
                              capture_output=True, text=True, **more)
        if code is not None and done.returncode != code:
            raise AssertionError(f'{arguments}: exit {done.returncode}: {done.stderr}')
        return done

    def listed(self):
        return [json.loads(line) for line in self.run('list', '--json').stdout.splitlines()]
