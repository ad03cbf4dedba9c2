"""tools/run_fuzz says how it is used, and takes whole seconds only."""
import os
import pathlib
import subprocess
import sys

TOOL = pathlib.Path(__file__).resolve().parents[2] / "tools/run_fuzz"
# Arguments, exit code, and what stands in the output.
ROWS = [
    (["--help"], 0, "tools/run_fuzz SECONDS"),
    (["-h"], 0, "tools/run_fuzz SECONDS"),
    ([], 2, "tools/run_fuzz SECONDS"),
    ([""], 2, "tools/run_fuzz SECONDS"),
    (["soon"], 2, "'soon'"),
    (["0"], 2, "'0'"),
    (["-5"], 2, "'-5'"),
    (["1.5"], 2, "'1.5'"),
    (["60s"], 2, "'60s'"),
    (["1234567"], 2, "'1234567'"),
    (["1", "--help"], 2, "--help"),
    (["1", "../x"], 2, "../x"),
    (["007"], 1, "no program"),
    (["5", "json"], 1, "no program"),
]


def main():
    failed = 0
    env = dict(os.environ, PROGRAM="/nonexistent/fuzz", WORK="/nonexistent/work")
    for arguments, code, words in ROWS:
        done = subprocess.run([TOOL, *arguments], env=env, capture_output=True, text=True, timeout=60)
        said = done.stdout + done.stderr
        if done.returncode != code or words not in said or "line " in said:
            failed += 1
            print(f"run_fuzz {arguments}: {done.returncode}, {said!r}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
