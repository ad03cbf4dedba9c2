"""With --lang en and nothing Korean in the library, no answer and no message has a letter of Hangul."""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
GONGGO = os.environ.get("GONGGO") or str(HERE.parents[1] / "build/release/gonggo")

POSTING = """# Backend Engineer
Company: Larkspur Systems
Location: Seoul
Employment: Full-time
Deadline: 2026-12-31
https://larkspur.example.com/jobs/7

## What you'll do
- Build and run the services that take payments

## Requirements
- 3+ years of backend development
- Java or Kotlin
- Relational databases
- Code review

## Preferred
- Kafka
- Something nobody has a word for
"""
RESUME = """# Robin Example
## Experience
### Larch Works, Backend Engineer (2021.03 - 2024.05)
- Built an order service in Java and Spring Boot
## Skills
Java, Kotlin, MySQL
"""

# "ID" is the posting's.
COMMANDS = """
list
board
add posting.md
add posting.md
add ftp://files.example/1 www.jobs.example/1 nowhere.md empty.md old.hwp picture.png broken.zip
list
extract table.csv broken.jsonl list.html damaged.txt no_year.txt both.txt long.csv
add table.csv broken.jsonl list.html damaged.txt no_year.txt both.txt long.csv
list -n 0
list nothing-has-this
list work:
list remote:
list skil:java
list years>=3
list region:nowhere
list fit>=50
list deadline<soon
list (
show ID
show ID --source
show ID --history
show zzzz
digest
digest -o digest.md
digest -o digest.md
export -f csv --excel
export -f csv -o export.csv
export -f nothing
export
common
together java
trend
company larkspur
company nobody
compare ID
unknown
profile
profile import resume.md
profile import broken.json
profile import odd.md
profile show --json
fit --profiles people --csv
profile show
profile list
fit
fit ID
learn
prep ID -o prep.md
prep ID --for resume
prep ID --interview soon
tag ID later
tag ID ''
note ID called
note ID --check 9
note ID
undo
correct ID company Larkspur
correct ID region Nowhere
correct ID nothing x
undo
track ID applied --at 2026-11-20
track ID nonsense
track ID preparing --at 2026-11-25
track ID
undo
undo --json
track ID interested
due
calendar -o days.ics
board
board --all
board --stats --by-source --by-fit
remove ID
list
restore ID
undo
undo
vault notes
reparse --all
dedupe
backup copy.db
backup copy.db
backup .
doctor
doctor --knowledge
config
config set lang fr
config set nothing x
import resume.md
import nowhere.csv
--db . list
--db resume.md list
--db none.db show x
--db none.db doctor
refresh nothing-has-this
apply ID
list --nothing
help
help prep
"""

HANGUL = re.compile(r"[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]")

def main():
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        env = {"PATH": "/usr/bin:/bin", "HOME": folder, "LANG": "en_US.UTF-8", "COLUMNS": "100", "TERM": "dumb"}
        root = pathlib.Path(folder)
        (root / "posting.md").write_text(POSTING)
        (root / "resume.md").write_text(RESUME)
        (root / "empty.md").write_text("")
        (root / "old.hwp").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2000)
        (root / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 200)
        (root / "broken.zip").write_bytes(b"PK\x03\x04" + b"\1" * 200)

        (root / "broken.json").write_text('{"basics": {"name": ')
        # What readers and parsers remark on, message by message.
        (root / "table.csv").write_text('title,company,url\nClerk,Larkspur,https://larkspur.example/1,more\nDriver,"Larch\n')
        (root / "long.csv").write_text('Clerk,Larkspur,3,x,y\nDriver,Larch,4,x,y\n')
        (root / "broken.jsonl").write_text('{"title": "Clerk", "company": "Larkspur"}\n{}\n{"title": "Driver", "comp')
        (root / "list.html").write_text("<html><body>" + "".join(
            f'<li><a href="https://jobs.example.com/jobs/{n}">{title}</a><p>Larkspur {n}</p><p>Seoul</p></li>'
            for n, title in enumerate(("Backend Engineer", "Data Engineer", "Product Designer", "Platform Engineer")))
            + "</body></html>")
        (root / "damaged.txt").write_bytes(b"Clerk\n\nRequirements\n- Excel \xe2\x82\n- A degree \xff\n" * 3)
        (root / "no_year.txt").write_text("Company: Larkspur\nTitle: Clerk\nDeadline: Dec 5\n\nRequirements\n- Excel\n")
        (root / "both.txt").write_text("Company: Larkspur\nTitle: Clerk\nDeadline: 05/01/2027\n\nRequirements\n- Excel\n")
        (root / "odd.md").write_text("# Robin\n\nrobin@mail.example\n\n## Experience\n### Larch Works, Clerk (2021 - 2023)\n"
                                     "- Excel\n### Elm, Clerk (2024.05 - 2022.01)\n- Excel\n### Oak, Clerk (2031.01 - 2032.01)\n"
                                     "- Excel\n### Ash, Clerk (2021.13 - 2022.05)\n- Excel\n")
        (root / "people").mkdir()
        for number, text in enumerate(("skills: 3", "- a", "profile: 9", "skill_years: {java: many}", "a: [", "x: 1\n---\ny: 2")):
            (root / f"people/{number}.yaml").write_text(text + "\n")

        def run(words):
            done = subprocess.run([GONGGO, "--as-of", "2026-11-26", *words], cwd=folder, env=env, timeout=120,
                                  stdin=subprocess.DEVNULL, capture_output=True)
            return done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")

        posting = ""
        for line in COMMANDS.strip().split("\n"):
            words = ["" if word == "''" else posting if word == "ID" else word for word in line.split(" ")]
            out, err = run(words)
            if line == "add posting.md":
                posting = run(["list", "--json"])[0][7:17]
            # The examples of a help and some columns of a table are Korean in any language.
            for text in (err if words[0] in ("help", "export") else out + err).split("\n"):
                if HANGUL.search(text):
                    failed += 1
                    print(f"{line}: {text}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
