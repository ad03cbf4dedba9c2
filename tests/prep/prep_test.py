#!/usr/bin/env python3
"""gonggo prep as a whole: what it cites is there, nothing is boilerplate, the user's words survive.

With GONGGO_SHARED naming a folder that has corpus/postings.jsonl.gz, the figures are also taken
over 20 backend postings of it. --figures prints them.
"""
import gzip
import itertools
import json
import os
import re
import resource
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "testing"))
from user_home import GONGGO, ROOT, UserHome  # noqa: E402

CORPUS = os.path.join(os.environ.get("GONGGO_SHARED", "/nowhere"), "corpus/postings.jsonl.gz")
PROFILES = os.path.join(ROOT, "examples/profiles")
POSTINGS = os.path.join(ROOT, "examples/postings")
MOST_SHARED_LINES = 0.40
MOST_OF_ONE_QUESTION = 0.25
MOST_SECONDS = 0.1


class Home(UserHome):
    def run(self, *arguments, code=0, lang="ko"):
        """What it says: the answer, or why there is none."""
        done = super().run(*arguments, code=code, lang=lang)
        return done.stdout if code == 0 else done.stderr

    def postings(self, *query):
        return [json.loads(line) for line in self.run("export", "-f", "jsonl", *query).splitlines()]


def names():
    """Every name of a skill, for masking."""
    import yaml
    found = set()
    folder = os.path.join(ROOT, "knowledge/skills")
    for path in os.listdir(folder):
        if not path.endswith(".yaml"):
            continue
        with open(os.path.join(folder, path), encoding="utf-8") as file:
            for entry in yaml.safe_load(file)["entries"]:
                found.update(str(s) for s in [entry["name"], entry.get("ko"), *entry.get("also", [])] if s)
    return sorted(((s.lower(), s) for s in found), key=lambda pair: len(pair[1]), reverse=True)


def masked_lines(document, posting, skills):
    small = document.lower()
    pattern = re.compile("|".join(re.escape(s) for lower, s in skills if lower in small) or "$^", re.IGNORECASE)
    for value in (posting.get("title"), posting.get("company")):
        if value:
            document = document.replace(value, "#")
    lines = set()
    for line in document.splitlines():
        if line.strip() and not line.startswith("<!--"):
            lines.add(re.sub(r"\d+", "0", pattern.sub("#", line)))
    return lines


def questions_of(document):
    asked, section = [], ""
    for line in document.splitlines():
        if line.startswith("## "):
            section = line
        elif line.startswith("- ") and section in ("## 예상 질문", "## 역질문"):
            asked.append(line)
    return asked


def children_seconds():
    """Processor time of the commands that were run: what others do on the machine is not in it."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def made_in(home, posting):
    """(the document, the least time it was made in). A shared machine only ever adds to a time, so
    one that is too long is taken again, up to four times, before it counts."""
    least = float("inf")
    for _ in range(5):
        begin = children_seconds()
        document = home.run("prep", posting["id"])
        least = min(least, children_seconds() - begin)
        if least <= MOST_SECONDS:
            break
    return document, least


def figures(home, postings):
    """(the largest share of lines that two documents have in common, the share of documents that
    the most frequent question stands in, the longest time, required lines that are nowhere)."""
    skills = names()
    lines, counts, slowest, lost = [], {}, 0, 0
    for posting in postings:
        document, seconds = made_in(home, posting)
        slowest = max(slowest, seconds)
        lines.append(masked_lines(document, posting, skills))
        for question in set(questions_of(document)):
            counts[question] = counts.get(question, 0) + 1
        sections = re.split(r"^## ", document, flags=re.M)
        covered = "".join(s for s in sections if s.startswith(("예상 질문", "질문을 만들지 못한 필수 요건")))
        for requirement in posting["requirements"]:
            text = re.sub(r"([<`\\*_])", r"\\\1", requirement["text"])
            if requirement["necessity"] == "required" and requirement["section"] != "duties" and text not in covered:
                lost += 1
    shared = [len(a & b) / min(len(a), len(b)) for a, b in itertools.combinations(lines, 2)]
    top = max(counts, key=counts.get)
    return {"documents": len(lines), "shared lines, largest": round(max(shared), 3),
            "shared lines, mean": round(sum(shared) / len(shared), 3),
            "most frequent question": counts[top] / len(lines), "it is": top,
            "slowest, s": round(slowest, 3), "required lines nowhere": lost,
            "questions a document, mean": round(sum(counts.values()) / len(lines), 1)}


class Work(unittest.TestCase):
    """What a document asks about depends on what the posting does with its tools."""

    def setUp(self):
        self.home = Home()
        self.home.run("add", "-q", POSTINGS, code=None)
        self.home.run("profile", "import", os.path.join(PROFILES, "backend-haram.md"))

    def document(self, company):
        return self.home.run("prep", self.home.postings("회사:" + company)[0]["id"])

    def test_a_spreadsheet_is_asked_about_by_the_role(self):
        people, stock = self.document("달구지모터스"), self.document("다람쥐물류")
        for document, own, other in ((people, "표로 다루는 인사 자료", "표로 보는 재고와 출고"),
                                     (stock, "표로 보는 재고와 출고", "표로 다루는 인사 자료")):
            self.assertIn(own, document)
            self.assertNotIn(other, document)

    def test_missing_years_are_told_once(self):
        gaps = self.document("달구지모터스").split("## 보완점과 답변 방법")[1].split("<!-- gonggo:end")[0]
        self.assertEqual(gaps.count("제조업 인사 업무 경력 5년 이상 10년 이하"), 1)
        self.assertIn("가까운 경험을 들어 답합니다 (공고 14행", gaps)


class Boilerplate(unittest.TestCase):
    def check(self, home, postings):
        found = figures(home, postings)
        if "--figures" in sys.argv:
            print(json.dumps(found, ensure_ascii=False, indent=1))
        self.assertLessEqual(found["shared lines, largest"], MOST_SHARED_LINES)
        self.assertLessEqual(found["most frequent question"], MOST_OF_ONE_QUESTION, found["it is"])
        self.assertLessEqual(found["slowest, s"], MOST_SECONDS * (10 if os.environ.get("GONGGO_SANITIZE") else 1))
        return found

    def test_examples(self):
        home = Home()
        home.run("add", "-q", POSTINGS, code=None)
        home.run("profile", "import", os.path.join(PROFILES, "backend-haram.md"))
        # Of a posting of a few lines, headings are half of the document; and two openings of one
        # company share most of their lines themselves.
        by_company = {p.get("company"): p for p in home.postings() if len(p["requirements"]) >= 8}
        self.check(home, list(by_company.values()))

    @unittest.skipUnless(os.path.exists(CORPUS), "no corpus here")
    def test_twenty_of_one_field(self):
        home = Home()
        path = home.path("corpus.jsonl")
        with gzip.open(CORPUS, "rt", encoding="utf-8") as packed, open(path, "w", encoding="utf-8") as file:
            file.writelines(packed)
        home.run("add", "-q", path, code=None)
        home.run("profile", "import", os.path.join(PROFILES, "backend-haram.md"))
        backend, seen = [], set()
        for p in home.postings("role:backend"):
            # One a company: two openings of one company share most of their lines themselves.
            # "하늘상점" and "하늘상점(무지개앱)" are one company.
            company = re.sub(r"\(.*?\)|주식회사|㈜|\s", "", p.get("company") or "")
            if p.get("role") != "backend" or len(p["requirements"]) < 5 or company in seen:
                continue
            if re.search("백엔드|서버|back.?end|server", p.get("title") or "", re.I):
                seen.add(company)
                backend.append(p)
        self.assertGreaterEqual(len(backend), 20)
        for begin in range(0, min(len(backend), 100) - 19, 20):
            self.check(home, backend[begin:begin + 20])


class Document(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.home = Home()
        cls.path = os.path.join(POSTINGS, "backend-brackets.txt")
        cls.home.run("add", "-q", cls.path)
        cls.home.run("profile", "import", os.path.join(PROFILES, "backend-haram.md"))
        cls.posting = cls.home.postings()[0]
        cls.document = cls.home.run("prep", cls.posting["id"])

    def plain(self, document):
        return re.sub(r"\\([<`\\*_])", r"\1", document)

    def test_what_it_cites_is_there(self):
        with open(self.path, encoding="utf-8") as file:
            posting = file.read().splitlines()
        with open(self.home.path(".local/share/gonggo/profiles/default.yaml"), encoding="utf-8") as file:
            profile = file.read().splitlines()
        document = self.plain(self.document)
        quotes = re.findall(r"공고 (\d+)행 “(.*)”", document)
        self.assertGreater(len(quotes), 20)
        for number, text in quotes:
            self.assertIn(text.split("” →")[0].split("”")[0], posting[int(number) - 1])
        for text, number in re.findall(r"^ *- (?:[^:\n]{1,8}: )?(.*) \(공고 (\d+)행\)$", document, re.M):
            if "→" not in text and int(number) > 8:
                if text in ("일부 재택",):
                    continue
                # A skill by its name, which need not be how the line writes it; a requirement stands there.
                if text.startswith("과제에 드러낼 것: "):
                    self.assertIn(int(number), [r["line"] for r in self.posting["requirements"]])
                    continue
                self.assertIn(text, posting[int(number) - 1])
        evidence = re.findall(r"이력서 (\d+)행: ([^/→←)\n]+)", document)
        self.assertGreater(len(evidence), 15)
        for number, text in evidence:
            line = profile[int(number) - 1]
            for word in text.replace("(", " ").split():
                self.assertIn(word.strip(), line)

    def test_golden(self):
        with open(os.path.join(ROOT, "docs/samples/backend.md"), encoding="utf-8") as file:
            self.assertEqual(self.document, file.read())

    def test_the_file_of_another_posting_is_left_alone(self):
        home = Home()
        home.run("add", "-q", self.path, os.path.join(POSTINGS, "frontend-square-brackets.txt"))
        one, other = [p["id"] for p in home.postings()][:2]
        path = home.path("one.md")
        home.run("prep", one, "-o", path)
        with open(path, encoding="utf-8") as file:
            before = file.read()
        home.run("prep", other, "-o", path, code=2)
        home.run("prep", one, "--for", "resume", "-o", path, code=2)
        with open(path, encoding="utf-8") as file:
            self.assertEqual(file.read(), before)
        home.run("prep", other, "-o", path, "--force")
        with open(path, encoding="utf-8") as file:
            self.assertIn(f"<!-- gonggo:of interview {other} -->", file.read())

    def test_an_empty_profile_claims_nothing(self):
        home = Home()
        home.run("add", "-q", self.path)
        document = home.run("prep", home.postings()[0]["id"])
        for heading in ("이 공고가 맞는 이유", "강조할 경력", "보완점", "이야기할 경험"):
            self.assertNotIn(heading, document)
        self.assertNotIn("이력서 ", document.replace("이력서 작성", ""))
        self.assertIn("## 예상 질문", document)

    def test_without_redis_nothing_rests_on_it(self):
        home = Home()
        home.run("add", "-q", self.path)
        with open(os.path.join(PROFILES, "backend-haram.md"), encoding="utf-8") as file:
            lines = file.read().splitlines()
        resume = home.path("resume.md")
        with open(resume, "w", encoding="utf-8") as file:
            for line in lines:
                if "Redis 캐시" not in line:
                    file.write(line.replace("Redis, ", "") + "\n")
        home.run("profile", "import", resume)
        document = home.run("prep", home.postings()[0]["id"])
        mine = [line for line in document.splitlines() if "이력서 " in line]
        self.assertTrue(mine)
        self.assertEqual([line for line in mine if "Redis" in line or "420ms" in line], [])
        self.assertTrue([line for line in self.document.splitlines() if "이력서 " in line and "Redis" in line])

    def test_own_words_survive(self):
        path = self.home.path("mine.md")
        identity = self.posting["id"]
        self.home.run("prep", identity, "-o", path)
        with open(path, encoding="utf-8") as file:
            first = file.read()
        self.assertEqual(first, self.document)
        own = first.replace("\n<!-- gonggo:begin reverse", "\n내가 쓴 줄 \n\n<!-- gonggo:begin reverse", 1)
        own = own.replace("## 회사 요약\n", "## 회사 요약\n\n- 직접 알아본 것\n", 1) + "\n끝에 쓴 것"
        with open(path, "w", encoding="utf-8") as file:
            file.write(own)
        self.home.run("prep", identity, "-o", path)
        with open(path, encoding="utf-8") as file:
            self.assertEqual(file.read(), own)
        self.home.run("prep", identity, "-o", path, "--interview", "2026-12-01")
        with open(path, encoding="utf-8") as file:
            again = file.read()
        for words in ("\n내가 쓴 줄 \n", "- 직접 알아본 것\n", "\n끝에 쓴 것", "## 일정: 면접 2026-12-01"):
            self.assertIn(words, again)
        self.home.run("prep", identity, "-o", path, "--force")
        with open(path, encoding="utf-8") as file:
            again = file.read()
        self.assertNotIn("직접 알아본 것", again)
        self.assertIn("내가 쓴 줄", again)

    def test_a_file_that_is_there_is_spoken_of(self):
        path, identity = self.home.path("again.md"), self.posting["id"]

        def says(*more):
            return subprocess.run([GONGGO, "--lang", "ko", "prep", identity, "-o", path, *more], env=self.home.environment,
                                  capture_output=True, text=True, check=True).stderr

        self.assertIn("again.md에 썼습니다.", says())
        before = os.stat(path).st_mtime_ns
        self.assertIn("이미 같은 내용이 있어 그대로 두었습니다.", says())
        self.assertEqual(os.stat(path).st_mtime_ns, before)
        self.assertIn("직접 적은 내용은 그대로입니다.", says("--interview", "2026-12-01"))
        with open(path, "a", encoding="utf-8") as file:
            file.write("끝에 쓴 것\n")
        self.assertIn("이미 같은 내용이", says("--interview", "2026-12-01"))
        with open(path, encoding="utf-8") as file:
            content = file.read()
        with open(path, "w", encoding="utf-8") as file:
            file.write(content.replace("## 회사 요약\n", "## 회사 요약\n\n- 직접 알아본 것\n", 1))
        self.assertIn("구역 1개는 그대로", says("--interview", "2026-12-01"))
        self.assertIn("바꿔 썼습니다.", says("--force"))

    def test_damaged_markers_are_refused(self):
        path = self.home.path("damaged.md")
        for damage in (("<!-- gonggo:end -->\n", ""), ("<!-- gonggo:begin reverse", "<!-- begin reverse")):
            content = self.document.replace(*damage, 1)
            with open(path, "w", encoding="utf-8") as file:
                file.write(content)
            self.assertIn("구역 표시", self.home.run("prep", self.posting["id"], "-o", path, code=2))
            with open(path, encoding="utf-8") as file:
                self.assertEqual(file.read(), content)
        with open(path, "w", encoding="utf-8") as file:
            file.write("다른 글\n")
        self.home.run("prep", self.posting["id"], "-o", path, code=2)

    def test_html_stands_alone(self):
        page = self.home.run("prep", self.posting["id"], "--format", "html")
        self.assertNotRegex(page, r"<(link|script|img)|https?://|url\(")
        self.assertIn("prefers-color-scheme:dark", page)
        self.assertIn("@media print", page)
        self.assertEqual(page.count("<ul>"), page.count("</ul>"))
        self.assertEqual(page.count("<li>"), page.count("</li>"))
        # The name of the file says it as well, unless the option says otherwise.
        path = self.home.path("named.html")
        self.home.run("prep", self.posting["id"], "-o", path)
        with open(path, encoding="utf-8") as file:
            self.assertEqual(file.read(), page)
        path = self.home.path("markdown.html")
        self.home.run("prep", self.posting["id"], "--format", "markdown", "-o", path)
        with open(path, encoding="utf-8") as file:
            self.assertTrue(file.read().startswith("#"))

    def test_pdf_needs_a_browser_and_a_file(self):
        self.home.run("prep", self.posting["id"], "--format", "pdf", code=2)
        tools = self.home.path("bin")
        os.makedirs(tools, exist_ok=True)
        path, environment = self.home.path("x.pdf"), dict(self.home.environment)
        self.home.environment["PATH"] = tools
        try:
            self.assertIn("Chromium", self.home.run("prep", self.posting["id"], "--format", "pdf", "-o", path, code=None) or
                          subprocess.run([GONGGO, "--lang", "ko", "prep", self.posting["id"], "--format", "pdf", "-o", path],
                                         env=self.home.environment, capture_output=True, text=True).stderr)
            fake = os.path.join(tools, "chromium")
            with open(fake, "w", encoding="utf-8") as file:
                file.write('#!/bin/sh\nfor a in "$@"; do case $a in --print-to-pdf=*) printf "%%PDF-1.7 test" > "${a#*=}";; esac; done\n')
            os.chmod(fake, 0o755)
            self.home.run("prep", self.posting["id"], "--format", "pdf", "-o", path)
            with open(path, "rb") as file:
                self.assertEqual(file.read(), b"%PDF-1.7 test")
        finally:
            self.home.environment = environment

    def test_resume(self):
        document = self.home.run("prep", self.posting["id"], "--for", "resume")
        self.assertIn("## 요건과 근거", document)
        self.assertIn("근거 없음", document)

    def test_english(self):
        document = self.home.run("prep", self.posting["id"], lang="en")
        self.assertIn("## Predicted questions", document)
        self.assertNotRegex(document, r"(?m)^## .*[가-힣]")


if __name__ == "__main__":
    unittest.main(argv=[a for a in sys.argv if a != "--figures"])
