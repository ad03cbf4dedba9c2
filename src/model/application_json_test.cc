#include "model/application_json.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

Application Full() {
  Application application;
  ApplicationEvent applied;
  applied.point = {Stage::kApplied, 0};
  applied.at = {{2026, 11, 3}, std::nullopt};
  applied.recorded_at = 1'790'000'000;
  applied.note = "이력서 \"2판\"으로\n지원";
  applied.files = {"/home/나/이력서.pdf"};
  ApplicationEvent interview;
  interview.point = {Stage::kInterview, 2};
  interview.at = {{2026, 11, 20}, 840};
  interview.sequence = 3;
  interview.people = {"김하늘 팀장", "이바다"};
  ApplicationEvent offer;
  offer.point = {Stage::kOffer, 0};
  offer.at = {{2026, 12, 1}, 0};
  offer.offer = Offer{62'000'000, 5'000'000, Date{2026, 12, 8}, Date{2027, 1, 4}, "스톡옵션"};
  ApplicationEvent rejected;
  rejected.point = {Stage::kRejected, 0};
  rejected.rejected_at = StagePoint{Stage::kInterview, 2};
  rejected.at = {{2026, 12, 9}, std::nullopt};
  application.events = {applied, interview, offer, rejected};
  application.next = NextAction{"감사 편지", Date{2026, 12, 10}};
  application.next_recorded_at = 5;
  return application;
}

std::string Written(const Application& application) {
  std::string out;
  AppendApplicationJson(application, out);
  return out;
}

TEST(ApplicationJson, BackAndForth) {
  for (const Application& application : {Application{}, Full()}) {
    const auto read = ParseApplicationJson(Written(application));
    ASSERT_TRUE(read.has_value()) << read.error().message;
    EXPECT_EQ(*read, application);
    EXPECT_EQ(Written(*read), Written(application));
  }
}

TEST(ApplicationJson, EveryIdIsRead) {
  for (int i = 0; i < kStageCount; ++i) {
    const auto stage = static_cast<Stage>(i);
    for (uint8_t round = 1; round <= kMaxInterviewRound; ++round) {
      const StagePoint point{stage, stage == Stage::kInterview ? round : uint8_t{0}};
      EXPECT_EQ(StagePointFromId(Id(point)), point);
    }
  }
  for (const char* wrong : {"", "interview", "interview_", "interview_0", "interview_10", "Applied",
                            "applied ", "interview_a"}) {
    EXPECT_FALSE(StagePointFromId(wrong)) << wrong;
  }
}

TEST(ApplicationJson, DamageIsNamed) {
  const std::pair<const char*, const char*> rows[] = {
      {"", "JSON"},
      {"[]", "application"},
      {R"({"events":{}})", "events"},
      {R"({"events":[{}]})", "events"},
      {R"({"events":[{"stage":"applied"}]})", "events"},
      {R"({"events":[{"stage":"interview","at":"2026-11-20"}]})", "stage"},
      {R"({"events":[{"stage":"applied","at":"2026-02-30"}]})", "at"},
      {R"({"events":[{"stage":"applied","at":"2026-11-20","sequence":-1}]})", "sequence"},
      {R"({"events":[{"stage":"applied","at":"2026-11-20","people":[1]}]})", "people"},
      {R"({"events":[{"stage":"rejected","at":"2026-11-20","rejected_at":"x"}]})", "rejected_at"},
      {R"({"events":[{"stage":"offer","at":"2026-11-20","offer":{"signing_krw":"x"}}]})",
       "signing_krw"},
      {R"({"next":7})", "next"},
      {R"({"next":{"on":"soon"}})", "on"},
  };
  for (const auto& [json, named] : rows) {
    const auto read = ParseApplicationJson(json);
    ASSERT_FALSE(read.has_value()) << json;
    EXPECT_EQ(read.error().code, ErrorCode::kCorrupt);
    EXPECT_NE(read.error().message.find(named), std::string::npos) << read.error().message;
  }
}

}  // namespace
}  // namespace gonggo
