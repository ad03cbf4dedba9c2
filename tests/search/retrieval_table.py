"""Reading the retrieval tables, and asking gonggo: shared by the tests over the examples and over a corpus."""
import json
import os
import pathlib
import subprocess

TODAY = "2026-11-26"


def rows(path):
    """(line number, cells) of each line that is no comment."""
    for number, line in enumerate(pathlib.Path(path).read_text(encoding="utf-8").splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            yield number, line.split("\t")


class Gonggo:
    """The binary on a library in `folder`, out of reach of the user's own files."""

    def __init__(self, binary, folder):
        self.command = [binary, "--db", os.path.join(folder, "library.db"), "--as-of", TODAY]
        self.env = {"PATH": "/usr/bin:/bin", "HOME": folder, "LANG": "ko_KR.UTF-8"}
        for name in ("DATA", "CONFIG", "STATE", "CACHE"):
            self.env[f"XDG_{name}_HOME"] = os.path.join(folder, name.lower())

    def run(self, *words, timeout=300):
        done = subprocess.run([*self.command, *words], env=self.env, capture_output=True, timeout=timeout)
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    def list(self, query):
        """The postings that a query finds, as list --json gives them; the message where it is wrong."""
        code, out, err = self.run("list", "--json", "--", query)
        if code != 0:
            raise ValueError(err.strip())
        return [json.loads(line) for line in out.splitlines()]
