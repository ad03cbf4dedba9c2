"""Runs a case file: shell commands and what they must print.

    # a remark
    $ gonggo list            a command; $IN is the folder input/, the working folder is new and empty
    | ID    회사             its standard output, line by line
    ! gonggo: …              its standard error
    = 4                      its exit code, if not 0

The environment is fixed: Korean, 80 columns, no colours, own data and config folders. The working folder
reads "$TMP" in what is printed. `cli_test.py --rebaseline [CASE…]` writes what is printed into the cases.
"""
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
GONGGO = os.environ.get("GONGGO") or str(HERE.parents[1] / "build/release/gonggo")


def environment(folder):
    return {
        "PATH": str(pathlib.Path(GONGGO).parent) + ":/usr/bin:/bin",
        "HOME": folder,
        "XDG_DATA_HOME": folder + "/.data",
        "XDG_CONFIG_HOME": folder + "/.config",
        "LANG": "ko_KR.UTF-8",
        "COLUMNS": "80",
        "TERM": "dumb",
        "IN": str(HERE / "input"),
        "TZ": "UTC",
    }


def run(command, folder, env):
    done = subprocess.run(["/bin/sh", "-c", command], cwd=folder, env=env, timeout=120,
                          stdin=subprocess.DEVNULL, capture_output=True)
    lines = []
    for mark, stream in (("|", done.stdout), ("!", done.stderr)):
        text = stream.decode("utf-8", "backslashreplace").replace(folder, "$TMP")
        text = text.replace(str(HERE / "input"), "$IN").replace("\r", "\\r")
        if text:
            parts = text.split("\n")
            if parts[-1] == "":
                parts.pop()
            else:
                parts[-1] += "\\"  # no line end at the end
            lines += [mark + " " + part if part else mark for part in parts]
    if done.returncode != 0:
        lines.append("= %d" % done.returncode)
    return lines


def rerun(path):
    """The case as it should read, given what the program prints now."""
    out = []
    with tempfile.TemporaryDirectory() as folder:
        folder = os.path.realpath(folder)
        env = environment(folder)
        for line in path.read_text(encoding="utf-8").split("\n")[:-1]:
            if line[:1] in ("|", "!", "="):
                continue
            out.append(line)
            if line.startswith("$ "):
                out += run(line[2:], folder, env)
    return "\n".join(out) + "\n"


def main():
    arguments = sys.argv[1:]
    rebaseline = "--rebaseline" in arguments
    names = [a for a in arguments if a != "--rebaseline"]
    paths = [HERE / n for n in names] or sorted(HERE.glob("*.case"))
    if not os.access(GONGGO, os.X_OK):
        print("there is no program at", GONGGO)
        return 1
    failed = False
    for path in paths:
        expected = path.read_text(encoding="utf-8")
        actual = rerun(path)
        if actual == expected:
            continue
        if rebaseline:
            path.write_text(actual, encoding="utf-8")
            print("rebaselined", path.name)
            continue
        failed = True
        import difflib
        sys.stdout.writelines(difflib.unified_diff(expected.splitlines(True), actual.splitlines(True),
                                                   path.name, "now"))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
