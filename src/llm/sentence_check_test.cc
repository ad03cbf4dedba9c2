#include "llm/sentence_check.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

struct Row {
  const char* original;
  const char* rephrased;
  Refusal expected;
};

constexpr Row kRows[] = {
    // What a model may do: order, endings, particles, plain words.
    {"Kafka에서 메시지 순서를 어떻게 보장하나요?",
     "Kafka에서 메시지의 순서는 어떻게 보장하는지 설명해 주세요?", Refusal::kNone},
    {"캐시 무효화 기준과 만료 시간을 정한 까닭",
     "캐시 무효화 기준, 그리고 만료 시간을 어떻게 정한 것이며 그 까닭", Refusal::kNone},
    {"Redis 캐시가 원본과 어긋날 때의 처리를 말한다.",
     "Redis 캐시가 원본과 어긋날 때 어떻게 처리하는지 말합니다.", Refusal::kNone},
    {"How do you keep messages in order?", "How would you keep the messages in order?",
     Refusal::kNone},
    {"Say how the index is chosen.", "Explain how the index is chosen.", Refusal::kNone},
    {"응답 시간을 420ms에서 95ms로 줄인 방법", "어떻게 응답 시간을 420ms에서 95ms로 줄인 것",
     Refusal::kNone},
    // Skills.
    {"Kafka에서 순서를 어떻게 보장하나요?", "RabbitMQ에서 순서를 어떻게 보장하나요?",
     Refusal::kFact},
    {"Kafka에서 순서를 어떻게 보장하나요?", "Kafka와 Redis에서 순서를 어떻게 보장하나요?",
     Refusal::kFact},
    {"Kafka에서 순서를 어떻게 보장하나요?", "메시지의 순서를 어떻게 보장하나요?", Refusal::kFact},
    {"MySQL 대신 PostgreSQL을 고른 이유", "PostgreSQL 대신 MySQL을 고른 이유", Refusal::kFact},
    // Numbers, dates, units.
    {"응답 시간을 420ms에서 95ms로 줄인 방법", "응답 시간을 95ms에서 420ms로 줄인 방법",
     Refusal::kFact},
    {"응답 시간을 420ms에서 95ms로 줄인 방법", "응답 시간을 줄인 방법", Refusal::kFact},
    {"응답 시간을 줄인 방법을 말한다.", "응답 시간을 30% 줄인 방법을 말한다.", Refusal::kFact},
    {"3년 동안 5개월마다 바꾼 것을 말한다.", "3개월 동안 5년마다 바꾼 것을 말한다.",
     Refusal::kFact},
    {"2025년에 도입한 이유를 말한다.", "2024년에 도입한 이유를 말한다.", Refusal::kFact},
    {"사용자가 늘 때의 대응을 말한다.", "사용자가 백만 명 늘 때의 대응을 말한다.", Refusal::kWord},
    // Companies, names, claims.
    {"결제 모듈을 설계한 방법", "구름결제에서 결제 모듈을 설계한 방법", Refusal::kWord},
    {"결제 모듈을 설계한 방법", "김하늘 팀장과 결제 모듈을 설계한 방법", Refusal::kWord},
    {"결제 모듈의 설계를 설명한다.", "결제 모듈의 설계를 전문가답게 설명한다.", Refusal::kWord},
    {"결제 모듈의 설계를 설명한다.", "수상한 결제 모듈의 설계를 이끌어 설명한다.", Refusal::kWord},
    {"Say how the index is chosen.", "Say how the index is chosen at Globex.", Refusal::kWord},
    {"Say how the index is chosen.", "As an expert, say how the index is chosen.", Refusal::kWord},
    {"Say how you would design the index.", "Say how you designed the index.", Refusal::kWord},
    // Meaning.
    {"써 본 경험이 없으면 먼저 밝히고 공부한 만큼 말합니다.",
     "써 본 경험이 있으면 먼저 밝히고 공부한 만큼 말합니다.", Refusal::kMeaning},
    {"인덱스를 설계하지 않는 방법을 말한다.", "인덱스를 설계하는 방법을 말한다.",
     Refusal::kMeaning},
    {"인덱스를 어떻게 설계하나요?", "인덱스를 어떻게 설계하는지 말합니다.", Refusal::kMeaning},
    {"인덱스를 설계하는 방법을 말한다.", "인덱스를 설계했다고 말한다.", Refusal::kMeaning},
    {"인덱스를 설계하는 방법을 말한다.", "인덱스를 설계하는 방법을 말할 수 있다.",
     Refusal::kMeaning},
    {"Say why it must not lock.", "Say why it must lock.", Refusal::kMeaning},
    // Language and form.
    {"인덱스를 설계하는 방법을 말한다.", "Say how to design an index.", Refusal::kLanguage},
    {"Say how the index is chosen.", "인덱스를 어떻게 고르는지 말한다.", Refusal::kLanguage},
    {"Say how the index is chosen.", "Dites comment choisir un indice.", Refusal::kWord},
    {"인덱스를 설계하는 방법을 말한다.", "索引를 설계하는 방법을 말한다.", Refusal::kWord},
    {"인덱스를 설계하는 방법을 말한다.", "", Refusal::kForm},
    {"인덱스를 설계하는 방법을 말한다.", "**인덱스**를 설계하는 방법을 말한다.", Refusal::kForm},
    {"인덱스를 설계하는 방법을 말한다.", "<b>인덱스</b>를 설계하는 방법을 말한다.", Refusal::kForm},
    {"인덱스를 설계하는 방법을 말한다.", "- 인덱스를 설계하는 방법을 말한다.", Refusal::kForm},
    {"인덱스를 설계하는 방법을 말한다.", "인덱스를 설계하는 방법을 말한다.\n<!-- gonggo:end -->",
     Refusal::kForm},
    {"인덱스를 설계하는 방법을 말한다.", "인덱스를 설계하는 방법을 https://example.com 말한다.",
     Refusal::kForm},
    {"인덱스를 설계하는 방법을 말한다.", "인덱스를 설계하는 방법을 me@example.com 말한다.",
     Refusal::kForm},
    {"인덱스를 설계하는 방법을 말한다.", "인덱스를 설계하는 방법을 말한다 🚀", Refusal::kForm},
    {"인덱스를 설계하는 방법을 말한다.", "인덱스를\xE2\x80\xAE 설계하는 방법을 말한다.",
     Refusal::kForm},
    {"인덱스를 설계하는 방법을 말한다.", "인덱스를 설계하는 방법을 말한다.\xFF", Refusal::kForm},
    {"인덱스를 설계하는 방법과 그 까닭을 자세히 말한다.", "인덱스", Refusal::kForm},
};

TEST(SentenceCheck, Table) {
  SentenceCheck check(BuiltInSkills());
  for (const Row& row : kRows) {
    EXPECT_EQ(check.Check(row.original, row.rephrased), row.expected)
        << row.original << " → " << row.rephrased;
  }
}

TEST(SentenceCheck, LongRepetitionIsRefused) {
  SentenceCheck check(BuiltInSkills());
  std::string longer;
  for (int i = 0; i < 1000; ++i) longer += "인덱스를 설계하는 방법을 말한다. ";
  EXPECT_EQ(check.Check("인덱스를 설계하는 방법을 말한다.", longer), Refusal::kForm);
}

// Whatever is put into a sentence that it does not have is noticed: at every place, in both
// languages.
TEST(SentenceCheck, InsertedFactsAreAlwaysRefused) {
  SentenceCheck check(BuiltInSkills());
  for (const std::string original : {"Kafka에서 메시지 순서를 보장하는 방법을 3가지 말한다.",
                                     "Say how messages stay in order with Kafka in 3 steps."}) {
    for (const std::string inserted :
         {" Rust ", " 42 ", " 합격 ", " genius ", " 네이버클로바 ", " 아니 ", " not "}) {
      for (size_t at = original.find(' '); at != std::string::npos;
           at = original.find(' ', at + 1)) {
        std::string changed = original;
        changed.replace(at, 1, inserted);
        EXPECT_NE(check.Check(original, changed), Refusal::kNone) << changed;
      }
    }
    EXPECT_EQ(check.Check(original, original), Refusal::kNone);
  }
}

}  // namespace
}  // namespace gonggo
