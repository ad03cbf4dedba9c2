#include "model/posting_json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>
#include <random>

namespace gonggo {
namespace {

std::string ToJson(const Posting& posting, const PostingJsonOptions& options = {}) {
  std::string out;
  AppendPostingJson(posting, options, out);
  return out;
}

// Every field set, so that a field which the writer or the parser forgets shows up.
Posting FullPosting() {
  Posting p;
  p.id = "k3f9";
  p.source = {"notes/가온.md", 2, 1, "markdown", "10-7"};
  p.link = "https://jobs.example.com/7?gh_jid=9";
  p.company = "가온\"테크\"";
  p.title = "백엔드 개발자";
  p.role = "backend";
  p.employment = {Employment::kFullTime, Employment::kContract};
  p.education = Education::kBachelor;
  p.experience = Experience{3, std::nullopt, false};
  p.headcount = Headcount{1, 9, "0명"};
  p.probation_months = 3;
  p.work = WorkPlace::kHybrid;
  p.posted = Date{2026, 11, 2};
  p.deadline = Deadline{DeadlineKind::kDate, Date{2026, 12, 31}, "~12/31 18:00", "18:00"};
  p.location = Location{"서울 강남구 없는로 1", "KR-11", "강남구"};
  p.salary = Salary{40000000, 55000000, "KRW", PayPeriod::kYear, true};
  p.eligibility = {Eligibility::kMilitary};
  p.process = {"서류전형", "1차 면접"};
  p.tags = {"핀테크"};
  p.contacts = {{"email", "jobs@example.com"}};
  p.sections = {{SectionKind::kRequirements, "지원자격", 12, 19}};
  Requirement r;
  r.text = "Django, Flask 중 하나, 3년 이상";
  r.line = 13;
  r.line_end = 14;
  r.conditions = {{Necessity::kRequired,
                   1,
                   true,
                   {{ConditionKind::kSkill, "django", "Django", {13, 301, 307}},
                    {ConditionKind::kYears, "0.5", "6개월", {13, 309, 316}}}}};
  r.any_of = {{13, true, {"Django", "Flask"}}};
  r.years = {{3, 5.5, "django", {13, 320, 324}}};
  r.traits = {"communication"};
  p.requirements = {r};
  p.skills = {{"kubernetes",
               "Kubernetes",
               "쿠버네티스",
               SectionKind::kPreferred,
               Necessity::kPreferred,
               {21, 310, 325}}};
  p.years = {{0.5, std::nullopt, std::nullopt, {1, 4, 9}}};
  p.evidence = {{"company", {{2, 20, 32}}}, {"title", {{1, 0, 19}, {3, 40, 59}}}};
  p.diagnostics = {{"deadline_year", "마감일에 연도가 없습니다."}};
  return p;
}

constexpr std::string_view kFullJson =
    R"({"schema":1,"parser":22,"id":"k3f9","source":{"name":"notes/가온.md","record":2,"position":1,)"
    R"("format":"markdown","key":"10-7"},"link":"https://jobs.example.com/7?gh_jid=9",)"
    R"("company":"가온\"테크\"","title":"백엔드 개발자","role":"backend",)"
    R"("employment":["full_time","contract"],"education":"bachelor",)"
    R"("experience":{"min":3,"max":null,"newcomer":false},)"
    R"("headcount":{"min":1,"max":9,"raw":"0명"},"probation_months":3,"work":"hybrid",)"
    R"("posted":"2026-11-02",)"
    R"("deadline":{"kind":"date","date":"2026-12-31","time":"18:00","raw":"~12/31 18:00"},)"
    R"("location":{"raw":"서울 강남구 없는로 1","region":"KR-11","district":"강남구"},)"
    R"("salary":{"min":40000000,"max":55000000,"currency":"KRW","period":"year","negotiable":true},)"
    R"("eligibility":["military"],"process":["서류전형","1차 면접"],"tags":["핀테크"],)"
    R"("contacts":[{"kind":"email","value":"jobs@example.com"}],)"
    R"("sections":[{"kind":"requirements","heading":"지원자격","line_begin":12,"line_end":19}],)"
    R"("requirements":[{"text":"Django, Flask 중 하나, 3년 이상","line":13,"line_end":14,)"
    R"("section":"requirements","necessity":"required",)"
    R"("conditions":[{"necessity":"required","at_least":1,"open":true,"alternatives":[)"
    R"({"kind":"skill","value":"django","surface":"Django","line":13,"begin":301,"end":307},)"
    R"({"kind":"years","value":"0.5","surface":"6개월","line":13,"begin":309,"end":316}]}],)"
    R"("any_of":[{"line":13,"open":true,"surfaces":["Django","Flask"]}],)"
    R"("years":[{"line":13,"begin":320,"end":324,"min":3,"max":5.5,"of":"django"}],)"
    R"("traits":["communication"]}],)"
    R"("skills":[{"id":"kubernetes","name":"Kubernetes","surface":"쿠버네티스",)"
    R"("section":"preferred","necessity":"preferred","line":21,"begin":310,"end":325}],)"
    R"("years":[{"line":1,"begin":4,"end":9,"min":0.5,"max":null,"of":null}],)"
    R"("evidence":{"company":[{"line":2,"begin":20,"end":32}],)"
    R"("title":[{"line":1,"begin":0,"end":19},{"line":3,"begin":40,"end":59}]},)"
    R"("diagnostics":[{"code":"deadline_year","message":"마감일에 연도가 없습니다."}]})";

TEST(PostingJson, WritesEveryFieldInAFixedOrder) {
  EXPECT_EQ(ToJson(FullPosting(), {.contacts = JsonContacts::kInclude}), kFullJson);
}

TEST(PostingJson, WritesUnknownAsNullAndNothingAsEmptyLists) {
  EXPECT_EQ(
      ToJson(Posting{}),
      R"({"schema":1,"parser":22,"id":null,"source":{"name":"","record":0,"position":0,"format":"",)"
      R"("key":null},"link":null,"company":null,"title":null,"role":null,"employment":[],)"
      R"("education":null,"experience":null,"headcount":null,"probation_months":null,"work":null,)"
      R"("posted":null,"deadline":null,"location":null,"salary":null,"eligibility":[],)"
      R"("process":[],"tags":[],"sections":[],"requirements":[],"skills":[],"years":[],)"
      R"("evidence":{},"diagnostics":[]})");
}

TEST(PostingJson, LeavesContactsOutUnlessAsked) {
  EXPECT_THAT(ToJson(FullPosting()), testing::Not(testing::HasSubstr("jobs@example.com")));
}

TEST(PostingJson, EmitsTheTextLast) {
  EXPECT_THAT(ToJson(Posting{}, {.text = "첫 줄\n둘째"}),
              testing::EndsWith(R"("diagnostics":[],"text":"첫 줄\n둘째"})"));
}

TEST(PostingJson, WritesDoublesAsShortAsTheyAre) {
  struct Row {
    double value;
    std::string_view json;
  };
  const Row rows[] = {{3, "3"},
                      {0.5, "0.5"},
                      {-1, "-1"},
                      {1.25, "1.25"},
                      {0, "0"},
                      {std::numeric_limits<double>::infinity(), "null"},
                      {std::numeric_limits<double>::quiet_NaN(), "null"}};
  for (const Row& row : rows) {
    Posting p;
    p.experience = Experience{row.value, std::nullopt, true};
    EXPECT_THAT(ToJson(p), testing::HasSubstr(std::string(R"("experience":{"min":)") +
                                              std::string(row.json) + R"(,"max":null)"));
  }
}

TEST(ParsePostingJson, ReadsBackWhatIsWritten) {
  const Posting full = FullPosting();
  const auto parsed = ParsePostingJson(kFullJson);
  ASSERT_TRUE(parsed.has_value()) << parsed.error().message;
  EXPECT_EQ(*parsed, full);
}

TEST(ParsePostingJson, ToleratesMissingAndUnknownMembers) {
  const auto parsed = ParsePostingJson(R"({"title":"t","colour":{"a":[1,2]},"text":"x"})");
  ASSERT_TRUE(parsed.has_value()) << parsed.error().message;
  Posting expected;
  expected.title = "t";
  EXPECT_EQ(*parsed, expected);
}

TEST(ParsePostingJson, RefusesWhatItDoesNotWriteAndNamesThePlace) {
  struct Row {
    std::string json;
    std::string_view place;
  };
  const Row rows[] = {
      {"", "JSON"},
      {"{", "JSON"},
      {"{} {}", "JSON"},
      {"[]", "/:"},
      {"null", "/:"},
      {R"({"title":1})", "/title:"},
      {R"({"schema":2})", "schema 2"},
      {R"({"source":[]})", "/source:"},
      {R"({"source":{"record":-1}})", "/source/record:"},
      {R"({"source":{"record":4294967296}})", "/source/record:"},
      {R"({"source":{"record":1.5}})", "/source/record:"},
      {R"({"employment":["full_time","lifelong"]})", "/employment/1:"},
      {R"({"employment":null})", "/employment:"},
      {R"({"posted":"2026-02-30"})", "/posted:"},
      {R"({"experience":{"min":"3"}})", "/experience/min:"},
      {R"({"salary":{"min":99999999999999999999}})", "JSON"},
      {R"({"salary":{"min":1e30}})", "/salary/min:"},
      {R"({"requirements":[{},{"conditions":[{"alternatives":[{"begin":"x"}]}]}]})",
       "/requirements/1/conditions/0/alternatives/0/begin:"},
      {R"({"evidence":{"title":[{"line":true}]}})", "/evidence/title/0/line:"},
      {R"({"title":")" + std::string("\xff") + R"("})", "JSON"},
      {std::string(100000, '['), "JSON"},
      {R"({"x":)" + std::string(100000, '[') + std::string(100000, ']') + "}", "JSON"},
  };
  for (const Row& row : rows) {
    const auto parsed = ParsePostingJson(row.json);
    ASSERT_FALSE(parsed.has_value()) << row.json.substr(0, 80);
    EXPECT_EQ(parsed.error().code, ErrorCode::kCorrupt);
    EXPECT_THAT(parsed.error().message, testing::HasSubstr(std::string(row.place)));
  }
}

TEST(ParsePostingJson, RefusesEveryPrefix) {
  for (size_t size = 0; size < kFullJson.size(); ++size) {
    EXPECT_FALSE(ParsePostingJson(kFullJson.substr(0, size)).has_value()) << size;
  }
}

// Random postings, the same on every machine: only the engine's own numbers are used, no
// distribution.
class RandomPosting {
 public:
  explicit RandomPosting(uint32_t seed) : engine_(seed) {}

  Posting Next() {
    Posting p;
    p.id = Text();
    p.source = {Text(), Number(), Number(), Text(), MaybeText()};
    p.link = MaybeText();
    p.company = MaybeText();
    p.title = MaybeText();
    p.role = MaybeText();
    p.employment = List<Employment>([&] { return Enum<Employment>(6); });
    if (Coin()) p.education = Enum<Education>(6);
    if (Coin()) p.experience = Experience{MaybeYears(), MaybeYears(), Coin()};
    if (Coin()) p.headcount = Headcount{static_cast<int>(Number() >> 1U), std::nullopt, Text()};
    if (Coin()) p.probation_months = -3;
    if (Coin()) p.work = Enum<WorkPlace>(3);
    if (Coin()) p.posted = AnyDate();
    if (Coin()) p.deadline = Deadline{Enum<DeadlineKind>(3), AnyDate(), Text(), MaybeText()};
    if (Coin()) p.location = Location{Text(), MaybeText(), MaybeText()};
    if (Coin()) {
      p.salary = Salary{Number() / 100.0, std::nullopt, Text(), Enum<PayPeriod>(5), Coin()};
    }
    p.eligibility = List<Eligibility>([&] { return Enum<Eligibility>(6); });
    p.process = Texts();
    p.tags = Texts();
    p.contacts = List<Contact>([&] { return Contact{Text(), Text()}; });
    p.sections = List<Section>(
        [&] { return Section{Enum<SectionKind>(kSectionKindCount), Text(), Number(), Number()}; });
    p.requirements = List<Requirement>([&] { return AnyRequirement(); });
    p.skills = List<SkillMention>([&] {
      return SkillMention{
          Text(), Text(), Text(), Enum<SectionKind>(kSectionKindCount), Enum<Necessity>(3),
          Place()};
    });
    p.years = List<YearsStatement>([&] { return Years(); });
    for (uint32_t i = Number() % 3; i > 0; --i) {
      p.evidence[Text()] = List<Evidence>([&] { return Place(); });
    }
    p.diagnostics = List<Diagnostic>([&] { return Diagnostic{Text(), Text()}; });
    return p;
  }

 private:
  uint32_t Number() { return static_cast<uint32_t>(engine_()); }
  bool Coin() { return Number() % 2 == 0; }
  template <typename E>
  E Enum(uint32_t count) {
    return static_cast<E>(Number() % count);
  }
  template <typename T, typename Make>
  std::vector<T> List(Make make) {
    std::vector<T> list;
    for (uint32_t i = Number() % 4; i > 0; --i) list.push_back(make());
    return list;
  }
  std::string Text() {
    static constexpr std::string_view kPieces[] = {"가", "힣",   "a",    "\"", "\\", "\n", "🙂",
                                                   "é",  "\x01", "\x7f", "/",  " ",  "{",  "]"};
    std::string text;
    for (uint32_t i = Number() % 9; i > 0; --i) text += kPieces[Number() % std::size(kPieces)];
    return text;
  }
  std::optional<std::string> MaybeText() {
    if (Coin()) return std::nullopt;
    return Text();
  }
  std::vector<std::string> Texts() {
    return List<std::string>([&] { return Text(); });
  }
  std::optional<double> MaybeYears() {
    if (Coin()) return std::nullopt;
    return Number() / 7.0;
  }
  Date AnyDate() { return DateFromDays(Number() % 40000); }
  Evidence Place() { return {Number(), Number(), Number()}; }
  YearsStatement Years() { return {MaybeYears(), MaybeYears(), MaybeText(), Place()}; }
  Requirement AnyRequirement() {
    Requirement r;
    r.text = Text();
    r.line = Number();
    r.line_end = Number();
    r.section = Enum<SectionKind>(kSectionKindCount);
    r.necessity = Enum<Necessity>(3);
    r.conditions = List<Condition>([&] {
      return Condition{Enum<Necessity>(3), Number(), Coin(), List<Alternative>([&] {
                         return Alternative{Enum<ConditionKind>(7), Text(), Text(), Place()};
                       })};
    });
    r.any_of = List<AnyOf>([&] { return AnyOf{Number(), Coin(), Texts()}; });
    r.years = List<YearsStatement>([&] { return Years(); });
    r.traits = Texts();
    return r;
  }

  std::mt19937 engine_;
};

TEST(PostingJson, RoundTripsAnyPosting) {
  RandomPosting random(20261120);
  for (int i = 0; i < 2000; ++i) {
    const Posting posting = random.Next();
    const std::string json = ToJson(posting, {.contacts = JsonContacts::kInclude});
    const auto parsed = ParsePostingJson(json);
    ASSERT_TRUE(parsed.has_value()) << parsed.error().message << "\n" << json;
    ASSERT_EQ(*parsed, posting) << json;
  }
}

}  // namespace
}  // namespace gonggo
