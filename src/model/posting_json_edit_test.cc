#include "model/posting_json_edit.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

std::string Written(const Posting& posting, JsonContacts contacts) {
  std::string out;
  AppendPostingJson(posting, {.contacts = contacts, .text = {}}, out);
  return out;
}

// Strings that look as the members that are looked for.
Posting Hostile() {
  Posting posting;
  posting.source = {R"(,"contacts":[{"kind":"email"}],"sections":[)", 0, 0, "text", std::nullopt};
  posting.link = R"(https://a.example/?q=,"id":null,"source":{)";
  posting.title = R"(\",\"contacts\":[],\"sections\":[)";
  posting.tags = {R"("contacts":[)", R"(,"sections":[)", R"(,"evidence":{)"};
  posting.contacts = {{"email", "jobs@example.com"}, {"person", R"(],"sections":[)"}};
  posting.sections = {{SectionKind::kOther, R"(,"contacts":[)", 1, 2}};
  posting.evidence = {{"contacts", {{1, 2, 3}}}, {"link", {{1, 2, 3}}}, {"sections", {{4, 5, 6}}}};
  return posting;
}

TEST(KeptPostingJson, IsWhatTheWriterMakesOfThePosting) {
  for (Posting posting : {Posting(), Hostile()}) {
    const std::string kept = Written(posting, JsonContacts::kInclude);
    for (const std::string id : {"", "7k2m9x4q1d"}) {
      posting.id = id;
      for (const JsonContacts contacts : {JsonContacts::kInclude, JsonContacts::kLeaveOut}) {
        std::string out = "before ";
        ASSERT_TRUE(AppendKeptPostingJson(kept, id, contacts, out)) << kept;
        EXPECT_EQ(out, "before " + Written(posting, contacts));
      }
    }
  }
}

TEST(KeptPostingJson, RefusesWhatItDoesNotKnow) {
  Posting posting = Hostile();
  const std::string kept = Written(posting, JsonContacts::kInclude);
  std::string other_rules = kept;
  other_rules.replace(kept.find("\"parser\":") + 9, std::to_string(kParserVersion).size(), "0");
  posting.id = "7k2m9x4q1d";
  for (const std::string& json :
       {std::string(), std::string("{}"), other_rules, Written(posting, JsonContacts::kInclude),
        Written(Hostile(), JsonContacts::kLeaveOut),
        kept.substr(0, kept.find(",\"sections\":["))}) {
    std::string out;
    EXPECT_FALSE(AppendKeptPostingJson(json, "a", JsonContacts::kInclude, out)) << json;
    EXPECT_EQ(out, "");
  }
}

// With requirements that mean something, and strings that look as the members that are cut.
Posting WithMeaning() {
  Posting posting = Hostile();
  for (const char* text : {R"(],"traits":["x"]},{"text":)", R"(,"conditions":[{"a)", "Java"}) {
    Requirement r;
    r.text = text;
    r.line = r.line_end = 3;
    r.conditions = {{Necessity::kRequired, 1, true, {{ConditionKind::kSkill, "java", text, {3}}}}};
    r.any_of = {{3, true, {text, R"(,"skills":[)"}}};
    r.years = {{3, 5.5, "java", {3, 320, 324}}};
    r.traits = {"communication", "growth"};
    posting.requirements.push_back(r);
  }
  posting.skills = {{"java", "Java", R"(,"diagnostics":[)"}};
  posting.years = {{3, std::nullopt, std::nullopt, {3, 1, 2}}};
  posting.diagnostics = {{"no_company", R"(,"skills":[)"}};
  return posting;
}

TEST(JsonOfLines, IsThePostingWithoutWhatItMeans) {
  for (const Posting& posting : {Posting(), Hostile(), WithMeaning()}) {
    for (const JsonContacts contacts : {JsonContacts::kInclude, JsonContacts::kLeaveOut}) {
      const auto lines = JsonOfLines(Written(posting, contacts));
      Posting expected = posting;
      for (Requirement& r : expected.requirements) {
        r.conditions.clear();
        r.any_of.clear();
        r.years.clear();
        r.traits.clear();
      }
      expected.skills.clear();
      expected.years.clear();
      expected.evidence.clear();
      ASSERT_TRUE(lines.has_value());
      EXPECT_EQ(*lines, Written(expected, contacts));
    }
  }
}

TEST(JsonOfLines, RefusesWhatItDoesNotKnow) {
  const std::string json = Written(WithMeaning(), JsonContacts::kInclude);
  for (const char* member : {",\"requirements\":[", ",\"skills\":[", ",\"diagnostics\":["})
    EXPECT_EQ(JsonOfLines(json.substr(0, json.find(member))), std::nullopt) << member;
  EXPECT_EQ(JsonOfLines(""), std::nullopt);
}

TEST(MemberOfPostingJson, IsThePostingsOwn) {
  Posting posting = Hostile();
  posting.salary = Salary{48'000'000, std::nullopt, "KRW", PayPeriod::kYear, false};
  posting.process = {R"(a"],"x":[)", "b\\"};
  posting.evidence["salary"] = {{9, 10, 20}};
  const std::string json = Written(posting, JsonContacts::kLeaveOut);
  EXPECT_EQ(MemberOfPostingJson(json, "salary"),
            R"({"min":48000000,"max":null,"currency":"KRW","period":"year","negotiable":false})");
  EXPECT_EQ(MemberOfPostingJson(json, "process"), R"(["a\"],\"x\":[","b\\"])");
  EXPECT_EQ(MemberOfPostingJson(json, "work"), "null");
  EXPECT_EQ(MemberOfPostingJson(json, "diagnostics"), "[]");
  EXPECT_EQ(MemberOfPostingJson(json, "nothing"), std::nullopt);
  EXPECT_EQ(MemberOfPostingJson("", "work"), std::nullopt);
}

}  // namespace
}  // namespace gonggo
