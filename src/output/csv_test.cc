#include "output/csv.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace gonggo {
namespace {

// A strict reader of RFC 4180, to hold the writer against.
std::vector<std::vector<std::string>> Read(std::string_view csv) {
  std::vector<std::vector<std::string>> rows(1, std::vector<std::string>(1));
  bool quoted = false;
  for (size_t i = 0; i < csv.size(); ++i) {
    std::string& field = rows.back().back();
    const char c = csv[i];
    if (quoted) {
      if (c != '"') {
        field += c;
      } else if (i + 1 < csv.size() && csv[i + 1] == '"') {
        field += csv[++i];
      } else {
        quoted = false;
      }
    } else if (c == '"') {
      quoted = true;
    } else if (c == ',') {
      rows.back().emplace_back();
    } else if (c == '\r' && i + 1 < csv.size() && csv[i + 1] == '\n') {
      ++i;
      rows.emplace_back(1);
    } else {
      field += c;
    }
  }
  rows.pop_back();
  return rows;
}

std::string Field(const Posting& posting, std::string_view column, CsvContacts contacts,
                  std::optional<Language> labels = std::nullopt) {
  std::string out;
  AppendCsvHeader(contacts, out);
  AppendCsvRow(posting, contacts, out, labels);
  const auto rows = Read(out);
  EXPECT_EQ(rows.size(), 2U);
  EXPECT_EQ(rows[0].size(), rows[1].size());
  const auto it = std::find(rows[0].begin(), rows[0].end(), column);
  return it == rows[0].end() ? "no such column"
                             : rows[1][static_cast<size_t>(it - rows[0].begin())];
}

TEST(Csv, QuotesAndGuards) {
  const struct {
    const char* title;
    const char* field;
  } cases[] = {{"백엔드, \"서버\" 개발", "백엔드, \"서버\" 개발"},
               {"두\n줄", "두\n줄"},
               {"=HYPERLINK(\"http://a\")", "'=HYPERLINK(\"http://a\")"},
               {"+82", "'+82"},
               {"-1", "'-1"},
               {"@SUM(A1)", "'@SUM(A1)"},
               {"\t=1", "'\t=1"},
               {"C++ 개발자", "C++ 개발자"},
               {"", ""}};
  for (const auto& test : cases) {
    Posting posting;
    posting.title = test.title;
    EXPECT_EQ(Field(posting, "title", CsvContacts::kLeaveOut), test.field);
  }
}

TEST(Csv, WritesValues) {
  Posting posting;
  posting.experience = Experience{0.5, 3, false};
  posting.salary = Salary{40'000'000, std::nullopt, "KRW", PayPeriod::kYear};
  posting.deadline = Deadline{DeadlineKind::kAlways, {}, "상시", {}};
  SkillMention skill;
  skill.id = "go";
  skill.name = "Go";
  skill.necessity = Necessity::kRequired;
  posting.skills = {skill, skill};
  EXPECT_EQ(Field(posting, "experience_min", CsvContacts::kLeaveOut), "0.5");
  EXPECT_EQ(Field(posting, "experience_max", CsvContacts::kLeaveOut), "3");
  EXPECT_EQ(Field(posting, "newcomer", CsvContacts::kLeaveOut), "false");
  EXPECT_EQ(Field(posting, "salary_min", CsvContacts::kLeaveOut), "40000000");
  EXPECT_EQ(Field(posting, "salary_max", CsvContacts::kLeaveOut), "");
  EXPECT_EQ(Field(posting, "deadline", CsvContacts::kLeaveOut), "always");
  EXPECT_EQ(Field(posting, "skills_required", CsvContacts::kLeaveOut), "Go");
  EXPECT_EQ(Field(Posting(), "newcomer", CsvContacts::kLeaveOut), "");
  posting.deadline->time = "18:00";
  posting.headcount = Headcount{2, 2, "2명"};
  posting.probation_months = 3;
  posting.eligibility = {Eligibility::kMilitary, Eligibility::kTravel};
  Requirement duty;
  duty.text = "Go로 서버를 만듭니다";
  duty.section = SectionKind::kDuties;
  posting.requirements.push_back(duty);
  EXPECT_EQ(Field(posting, "deadline_time", CsvContacts::kLeaveOut), "18:00");
  EXPECT_EQ(Field(posting, "salary_negotiable", CsvContacts::kLeaveOut), "false");
  EXPECT_EQ(Field(posting, "headcount", CsvContacts::kLeaveOut), "2명");
  EXPECT_EQ(Field(posting, "probation_months", CsvContacts::kLeaveOut), "3");
  EXPECT_EQ(Field(posting, "eligibility", CsvContacts::kLeaveOut), "military\ntravel");
  EXPECT_EQ(Field(posting, "duties", CsvContacts::kLeaveOut), "Go로 서버를 만듭니다");
}

TEST(Csv, LeavesContactsOutUnlessAsked) {
  Posting posting;
  posting.contacts = {{"email", "hr@example.com"}};
  EXPECT_EQ(Field(posting, "contacts", CsvContacts::kLeaveOut), "no such column");
  EXPECT_EQ(Field(posting, "contacts", CsvContacts::kInclude), "email: hr@example.com");
}

TEST(Csv, NamesForReaders) {
  Posting posting;
  posting.role = "backend";
  posting.employment = {Employment::kFullTime, Employment::kIntern};
  posting.education = Education::kBachelor;
  posting.work = WorkPlace::kHybrid;
  posting.location = Location{.raw = "서울 어딘가", .region = "KR-11"};
  posting.deadline = Deadline{DeadlineKind::kUntilFilled, std::nullopt, "", std::nullopt};
  posting.salary = Salary{.min = 40000000, .currency = "KRW", .period = PayPeriod::kYear};
  SkillMention licence;
  licence.id = "cert_nurse";
  licence.name = "Registered Nurse License";
  licence.necessity = Necessity::kRequired;
  posting.skills = {licence};
  const struct {
    const char* column;
    const char* id;
    const char* korean;
  } cases[] = {{"skills_required", "Registered Nurse License", "간호사 면허"},
               {"role", "backend", "백엔드 개발자"},
               {"employment", "full_time\nintern", "정규직\n인턴"},
               {"education", "bachelor", "학사 이상"},
               {"region", "KR-11", "서울"},
               {"location", "서울 어딘가", "서울 어딘가"},
               {"deadline", "until_filled", "채용 시 마감"},
               {"salary_min", "40000000", "40000000"},
               {"salary_period", "year", "연봉"}};
  for (const auto& test : cases) {
    EXPECT_EQ(Field(posting, test.column, CsvContacts::kLeaveOut), test.id);
    EXPECT_EQ(Field(posting, test.column, CsvContacts::kLeaveOut, Language::kKorean), test.korean);
  }
  posting.deadline->kind = DeadlineKind::kDate;
  posting.deadline->date = Date{2026, 12, 31};
  EXPECT_EQ(Field(posting, "deadline", CsvContacts::kLeaveOut, Language::kKorean), "2026-12-31");
}

}  // namespace
}  // namespace gonggo
