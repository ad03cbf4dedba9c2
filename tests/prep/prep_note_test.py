#!/usr/bin/env python3
"""A document that somebody wrote to prepare for one interview, added: a posting, a note with boxes, and a profile.

With GONGGO_SHARED naming a folder that has seeds/, the same is held for the document there.
"""
import glob
import json
import os
import re
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "testing"))
from user_home import ROOT, UserHome  # noqa: E402

NOTE = os.path.join(ROOT, "examples/notes/interview-prep.md")
SEED = glob.glob(os.path.join(os.environ.get("GONGGO_SHARED", "/nowhere"), "seeds/002_*.txt"))


class Home(UserHome):
    def __init__(self):
        super().__init__()
        unittest.addModuleCleanup(self.cleanup)

    def identity(self):
        return self.listed()[0]["id"]

    def checklist(self, identity):
        return json.loads(self.run("note", identity, "--checklist", "--json").stdout)


class PrepNote(unittest.TestCase):
    def setUp(self):
        self.home = Home()
        self.added = self.home.run("add", NOTE)
        self.identity = self.home.identity()

    def test_the_overview_is_a_posting_and_the_rest_a_note(self):
        posting = json.loads(self.home.run("show", self.identity, "--json").stdout)
        self.assertEqual(posting["posting"]["company"], "솔방울배송")
        self.assertEqual(posting["posting"]["salary"]["min"], 50000000)
        self.assertFalse([s for s in posting["posting"]["skills"] if s["line"] > 18])
        self.assertIn("## Resume Highlights for This Role", posting["note"])
        self.assertNotIn("Key Responsibilities", posting["note"])
        self.assertIn("예상 질문 6개", self.added.stderr)
        self.assertIn("gonggo profile import", self.added.stderr)
        shown = self.home.run("show", self.identity).stdout
        self.assertIn("6개 중 0개 확인", shown)
        self.assertNotIn("**", shown)

    def test_questions_are_ticked_and_stay_so(self):
        items = self.home.checklist(self.identity)["items"]
        self.assertEqual([i["number"] for i in items], [1, 2, 3, 4, 5, 6])
        self.assertEqual(items[2]["under"], "이벤트 처리")
        self.home.run("note", self.identity, "--check", "2", "--check", "6")
        self.home.run("note", self.identity, "--check", "3", "--uncheck", "6")
        self.home.run("add", NOTE)
        self.home.run("reparse", "--all")
        kept = self.home.checklist(self.identity)
        self.assertEqual([i["done"] for i in kept["items"]], [False, True, True, False, False, False])
        self.assertEqual(kept["done"], 2)
        document = self.home.run("prep", self.identity).stdout
        self.assertIn("내 메모의 점검표 (6개 중 2개 확인)", document)
        self.assertEqual(document.count("☑"), 2)
        self.assertIn("6개 중 2개 확인", self.home.run("show", self.identity).stdout)
        # A wrong number changes nothing, not even the right one beside it.
        self.assertIn("1부터 6", self.home.run("note", self.identity, "--check", "1", "--check", "7", code=2).stderr)
        self.home.run("note", self.identity, "--check", "0", code=2)
        self.home.run("note", self.identity, "--check", "x", code=2)
        self.home.run("note", self.identity, "글", "--check", "1", code=2)
        self.assertEqual(self.home.checklist(self.identity), kept)
        self.home.run("undo")
        self.assertEqual(self.home.checklist(self.identity)["done"], 2)  # 3 is off again, 6 is on again
        self.assertTrue(self.home.checklist(self.identity)["items"][5]["done"])

    def test_a_note_that_is_there_stays(self):
        self.home.run("note", self.identity, "--replace", "내가 쓴 메모")
        again = self.home.run("add", NOTE)
        self.assertIn("그대로 두었습니다", again.stderr)
        self.assertEqual(self.home.run("note", self.identity).stdout, "내가 쓴 메모\n")
        self.assertIn("표시할 항목이 없습니다", self.home.run("note", self.identity, "--checklist").stderr)
        self.home.run("note", self.identity, "--check", "1", code=4)

    def test_any_note_may_have_boxes(self):
        self.home.run("note", self.identity, "--replace", "- [ ] 포트폴리오\n- [x] 이력서")
        self.assertEqual([i["done"] for i in self.home.checklist(self.identity)["items"]], [False, True])

    def test_only_highlights_become_a_profile(self):
        done = self.home.run("profile", "import", NOTE)
        self.assertIn("강조할 경력만 옮겼습니다", done.stderr)
        with open(self.home.path(".local/share/gonggo/profiles/default.yaml"), encoding="utf-8") as file:
            profile = file.read()
        self.assertEqual(profile.count("  - title:"), 4)
        self.assertIn("60%", profile)
        for other in ("배차", "물류", "코루틴에서", "정확히 한 번", "Red Flags"):
            self.assertNotIn(other, profile)
        document = self.home.run("prep", self.identity).stdout
        self.assertIn("## 강조할 경력", document)
        self.assertIn("## 이 공고가 맞는 이유", document)

    def test_an_ordinary_posting_gets_no_note(self):
        home = Home()
        done = home.run("add", os.path.join(ROOT, "examples/postings/backend-brackets.txt"))
        self.assertNotIn("면접 준비 문서", done.stderr)
        self.assertEqual(json.loads(home.run("show", home.identity(), "--json").stdout)["note"], "")

    def test_other_formats_have_the_same_questions(self):
        with open(NOTE, encoding="utf-8") as file:
            lines = file.read().splitlines()
        page, depth = "<html><body>", -1
        for line in lines:
            text = re.sub(r"\*\*", "", line.strip())
            if not text:
                continue
            if text.startswith("#"):
                page += "</li></ul>" * (depth + 1)
                depth = -1
                level = len(text) - len(text.lstrip("#"))
                page += f"<h{level}>{text.lstrip('# ')}</h{level}>"
                continue
            level = 1 if line.startswith(" ") else 0
            while depth > level:
                page, depth = page + "</li></ul>", depth - 1
            page += "</li><li>" if depth == level else "<ul><li>"
            depth = level
            page += re.sub(r"^(-|\d+\.) ", "", text)
        home = Home()
        with open(home.path("prep.html"), "w", encoding="utf-8") as file:
            file.write(page + "</li></ul>" * (depth + 1) + "</body></html>")
        home.run("add", home.path("prep.html"))
        texts = [i["text"] for i in home.checklist(home.identity())["items"]]
        mine = [i["text"] for i in self.home.checklist(self.identity)["items"]]
        self.assertEqual([t for t in texts if t in mine], mine)

    @unittest.skipUnless(SEED, "no seeds here")
    def test_the_seed(self):
        home = Home()
        home.run("add", SEED[0])
        identity = home.identity()
        self.assertEqual(len(home.checklist(identity)["items"]), 14)
        home.run("note", identity, "--check", "14")
        self.assertEqual(home.checklist(identity)["done"], 1)
        home.run("profile", "import", SEED[0])
        document = home.run("prep", identity).stdout
        for heading in ("공고 개요", "이 공고가 맞는 이유", "강조할 경력", "회사 요약", "예상 질문", "역질문", "복습할 개념", "보완점과 답변 방법"):
            self.assertIn("## " + heading, document)
        asked = [line for line in re.split(r"^## ", document, flags=re.M) if line.startswith(("예상 질문", "역질문"))]
        self.assertGreaterEqual(sum(len(re.findall(r"^- ", section, re.M)) for section in asked), 15)


if __name__ == "__main__":
    unittest.main()
