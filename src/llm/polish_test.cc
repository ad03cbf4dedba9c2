#include "llm/polish.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace gonggo {
namespace {

using Json = nlohmann::json;

const std::vector<std::string> kPassages = {
    "Kafka에서 메시지 순서를 어떻게 보장하나요?",
    "캐시를 비우는 기준을 말한다. 어긋날 때의 처리를 말한다.",
    "짧다.",
    "Kafka에서 메시지 순서를 어떻게 보장하나요?",
};

PolishTask Task(const std::vector<std::string>& passages) { return {passages, "m", "ko"}; }

// A model that answers each sentence with what `change` makes of it.
ChatSender Model(const std::function<std::string(const std::string&)>& change) {
  return [change](const std::string& body) -> std::expected<std::string, LlmFailure> {
    const Json request = Json::parse(body);
    const Json data = Json::parse(request["messages"][1]["content"].get<std::string>());
    Json answer = {{"sentences", Json::array()}};
    for (const Json& one : data["sentences"])
      answer["sentences"].push_back({{"n", one["n"]}, {"text", change(one["text"])}});
    return Json{{"choices", {{{"message", {{"content", answer.dump()}}}}}}}.dump();
  };
}

TEST(Polish, TakesWhatPassesAndKeepsTheRest) {
  const PolishResult result =
      Polish(Task(kPassages), BuiltInSkills(), Model([](const std::string& text) {
               if (text.starts_with("Kafka"))
                 return std::string("Kafka에서 메시지의 순서는 어떻게 보장하나요?");
               if (text.starts_with("캐시")) return text + " Redis 10년.";
               return text;
             }));
  EXPECT_FALSE(result.failure);
  EXPECT_EQ(result.sentences, 3U);
  EXPECT_EQ(result.changed, 1U);
  EXPECT_EQ(result.Refused(), 1U);
  EXPECT_EQ(result.refused[static_cast<size_t>(Refusal::kFact)], 1U);
  EXPECT_EQ(result.passages[0], "Kafka에서 메시지의 순서는 어떻게 보장하나요?");
  EXPECT_EQ(result.passages[1], kPassages[1]);
  EXPECT_EQ(result.passages[2], "짧다.");
  EXPECT_EQ(result.passages[3], result.passages[0]);
}

TEST(Polish, AModelThatSaysNothingChangesNothing) {
  const PolishResult result =
      Polish(Task(kPassages), BuiltInSkills(),
             [](const std::string&) -> std::expected<std::string, LlmFailure> {
               return R"({"choices":[{"message":{"content":"I am sorry."}}]})";
             });
  EXPECT_FALSE(result.failure);
  EXPECT_EQ(result.unanswered, 3U);
  EXPECT_EQ(result.passages, kPassages);
}

TEST(Polish, AFailedRequestLeavesEverythingAsItWas) {
  std::vector<std::string> many;
  for (size_t i = 0; i < 3 * kMostSentencesOfRequest; ++i)
    many.push_back(std::to_string(i) + "번째 인덱스를 설계하는 방법을 말한다.");
  size_t requests = 0;
  const ChatSender good = Model([](const std::string& text) { return "먼저 " + text; });
  const PolishResult whole = Polish(Task(many), BuiltInSkills(), good);
  EXPECT_EQ(whole.changed, many.size());
  const PolishResult result = Polish(Task(many), BuiltInSkills(), [&](const std::string& body) {
    return ++requests == 2 ? std::unexpected(LlmFailure{LlmProblem::kTooMany, 429, ""})
                           : good(body);
  });
  ASSERT_TRUE(result.failure);
  EXPECT_EQ(result.failure->status, 429);
  EXPECT_EQ(requests, 2U);
  EXPECT_EQ(result.changed, 0U);
  EXPECT_EQ(result.passages, many);
}

TEST(Polish, RequestsAreWhatIsSent) {
  std::vector<std::string> sent;
  const auto sender = [&](const std::string& body) -> std::expected<std::string, LlmFailure> {
    sent.push_back(body);
    return R"({"choices":[{"message":{"content":""}}]})";
  };
  (void)Polish(Task(kPassages), BuiltInSkills(), sender);
  EXPECT_EQ(sent, PolishRequests(Task(kPassages)));
  EXPECT_TRUE(PolishRequests(Task({})).empty());
}

}  // namespace
}  // namespace gonggo
