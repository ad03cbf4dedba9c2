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
  other_rules.replace(kept.find("\"parser\":") + 9, 1, "0");
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

}  // namespace
}  // namespace gonggo
