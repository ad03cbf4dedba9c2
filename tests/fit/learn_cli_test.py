#!/usr/bin/env python3
"""gonggo learn as a whole: other people get other advice, and it says where there is none to give.

With GONGGO_SHARED naming a folder that has corpus/postings.jsonl.gz, the first is also held for real postings.
"""
import gzip
import itertools
import json
import os
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "testing"))
from user_home import ROOT, UserHome  # noqa: E402

CORPUS = os.path.join(os.environ.get("GONGGO_SHARED", "/nowhere"), "corpus/postings.jsonl.gz")

SPRING = """# 이력서

## 경력

### 새싹주문 · 백엔드 개발자 (2025.03 ~ 현재)

- Java와 Spring Boot로 주문 API 개발
- MySQL 테이블 설계
"""
DATA = """# 이력서

## 경력

### 별빛지표 · 데이터 엔지니어 (2024.01 ~ 현재)

- Python과 SQL로 적재 작업 작성
- Airflow로 일일 집계 운영
"""
SPRING_WANTS = ["Redis", "Kafka", "Docker", "AWS", "Kotlin", "JPA"]
DATA_WANTS = ["Apache Spark", "dbt", "BigQuery", "Snowflake", "Kafka", "Terraform"]


def posting(company, title, required):
    lines = "\n".join(f"- {skill} 사용 경험" for skill in required)
    return f"# {title}\n\n회사명: {company}\n\n## 주요업무\n\n- 서비스 개발\n\n## 자격요건\n\n{lines}\n"


def wanted(skills):
    return [(skill,) for skill in skills] + list(itertools.combinations(skills, 2))


class Home(UserHome):
    def __init__(self):
        super().__init__()
        unittest.addModuleCleanup(self.cleanup)

    def person(self, name, resume):
        self.run("profile", "import", self.write(name + ".md", resume), "--name", name)

    def add(self, postings):
        for number, content in enumerate(postings):
            self.write(f"p{number}.md", content)
        self.run("add", "-q", *[os.path.join(self.folder, f"p{n}.md") for n in range(len(postings))])

    def steps(self, name, *query):
        report = json.loads(self.run("learn", *query, "--profile", name, "--json").stdout)
        return [step["name"] for step in report["path"]], report


class Learn(unittest.TestCase):
    def test_other_queries_and_people_get_other_steps(self):
        home = Home()
        home.person("spring", SPRING)
        home.person("data", DATA)
        postings = []
        # One thing, then two, are missing: the first step opens the way to the next.
        for number, pair in enumerate(wanted(SPRING_WANTS)):
            postings.append(posting(f"가람주문{number}", f"신입 Spring 백엔드 개발자 {number}", ["Java", "Spring Boot", *pair]))
        for number, pair in enumerate(wanted(DATA_WANTS)):
            postings.append(posting(f"나래지표{number}", f"데이터 엔지니어 {number}", ["Python", "SQL", *pair]))
        home.add(postings)
        spring, report = home.steps("spring", "Spring")
        data, other = home.steps("data", "데이터")
        self.assertEqual((report["postings"], other["postings"]), (21, 21))
        self.assertGreaterEqual(len(spring), 3)
        self.assertGreaterEqual(len(data), 3)
        self.assertNotEqual(spring[:3], data[:3])
        self.assertLessEqual(set(spring), set(SPRING_WANTS) | {"Apache Kafka", "Jakarta Persistence"})
        text = home.run("learn", "Spring", "--profile", "spring").stdout
        self.assertRegex(text.splitlines()[0], r"^21건 중 지원 가능 0건 → \d+건: ")

    def test_where_no_step_opens_two_it_says_so(self):
        home = Home()
        home.person("spring", SPRING)
        home.add([posting("가람주문", "백엔드 개발자", ["Java", "Redis"]), posting("나래주문", "서버 개발자", ["Java", "Kafka"]),
                  posting("다솜주문", "웹 개발자", ["Java", "Docker", "AWS"])])
        text = home.run("learn", "--profile", "spring").stdout
        self.assertIn("공고 두 건 이상이 열리는 경우는 없습니다", text)
        # Each posting lacks two things: no step opens two, and the path leads over one that opens none.
        home = Home()
        home.person("spring", SPRING)
        home.add([posting("가람주문", "백엔드 개발자", ["Redis", "Kafka"]), posting("나래주문", "서버 개발자", ["Docker", "AWS"])])
        steps, report = home.steps("spring")
        self.assertEqual((len(steps), report["lacking"]), (4, 2))
        self.assertEqual([len(step["postings"]) for step in report["path"]], [0, 1, 0, 1])
        text = home.run("learn", "--profile", "spring").stdout
        self.assertIn("공고 두 건 이상이 열리는 경우는 없습니다", text)
        # What opens none by itself stands with what it leads to.
        self.assertRegex(text, r"\n  1\. [^\n]+ \+ [^\n]+  \+1\n")
        self.assertNotIn("+0\n", text)
        self.assertTrue(text.startswith("2건 중 지원 가능 0건 → 2건: "))
        # Where one opens two, it is not said.
        home.add([posting("라온주문", "백엔드 개발자", ["Java", "Redis"]), posting("마루주문", "서버 개발자", ["MySQL", "Redis"])])
        self.assertNotIn("열리는 경우는 없습니다", home.run("learn", "--profile", "spring").stdout)

    def test_postings_of_other_work_count_only_where_they_are_asked_for(self):
        home = Home()
        home.person("spring", SPRING)
        home.add([posting("가람주문", "백엔드 개발자", ["Java", "Redis"]), posting("나래영상", "영상 편집자", ["Premiere Pro", "Java"])])
        steps, report = home.steps("spring")
        self.assertEqual((steps, report["postings"]), (["Redis"], 1))
        done = home.run("learn", "--profile", "spring")
        self.assertIn("다른 직무의 공고 1건", done.stderr)
        _, asked = home.steps("spring", "나래영상")
        self.assertEqual(asked["postings"], 1)

    def test_what_was_not_understood_is_not_counted_but_told(self):
        home = Home()
        home.person("spring", SPRING)
        home.add([posting("가람주문", "백엔드 개발자", ["Java", "Redis"]),
                  "# 도우미\n\n회사명: 나래마당\n\n## 자격요건\n\n- 아침 일찍 나오실 분\n- 가까이 사시는 분\n- 오래 함께하실 분\n"])
        _, report = home.steps("spring")
        self.assertEqual((report["postings"], report["unjudged"]), (2, 1))
        self.assertIn("요건을 비중으로 절반도 확인하지 못한 공고 1건은 세지 않았습니다", home.run("learn", "--profile", "spring").stdout)

    def test_a_profile_without_known_skills_gets_no_advice(self):
        home = Home()
        home.person("quiet", "# 이력서\n\n## 경력\n\n### 솔숲가게 (2020.01 ~ 2023.12)\n\n- 손님을 맞았습니다\n")
        home.add([posting("가람주문", "백엔드 개발자", ["Java", "Redis"])])
        done = home.run("learn", "--profile", "quiet", code=None)
        # Either it knows something of the person, or it says that it does not; it never invents a step from nothing.
        profile = json.loads(home.run("profile", "show", "--profile", "quiet", "--json").stdout)
        if not profile["skills"]:
            self.assertEqual(done.returncode, 1)
            self.assertIn("기술을 찾지 못해", done.stderr)
            self.assertEqual(done.stdout, "")
        self.assertEqual(home.run("learn", "--profile", "nobody", code=4).stdout, "")

    @unittest.skipUnless(os.path.exists(CORPUS), "no corpus here")
    def test_real_postings(self):
        home = Home()
        path = os.path.join(home.folder, "corpus.jsonl")
        with gzip.open(CORPUS, "rt", encoding="utf-8") as packed, open(path, "w", encoding="utf-8") as file:
            file.writelines(packed)
        home.run("add", "-q", path, code=None)
        home.person("spring", SPRING)
        home.person("data", DATA)
        spring, one = home.steps("spring", "spring")
        data, other = home.steps("data", "role:data_engineer")
        print(f"Spring ({one['postings']}): {spring[:3]}; data engineer ({other['postings']}): {data[:3]}")
        self.assertTrue(spring)
        self.assertTrue(data)
        self.assertNotEqual(spring[:3], data[:3])


if __name__ == "__main__":
    unittest.main()
