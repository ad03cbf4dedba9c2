#include "posting/split/headline.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>

namespace gonggo {
namespace {

TEST(Headline, NamesWhoCalls) {
  const struct {
    std::string_view headline;
    std::string_view company;
  } kRows[] = {
      {"[하늘은행] 2026년 IT부문 경력직 채용", "하늘은행"},
      {"하늘보리 개발자 채용", "하늘보리"},
      {"하늘보리소프트에서 함께할 동료를 모집합니다", "하늘보리소프트"},
      {"솔빛랩 2026년 하반기 신입 공채", "솔빛랩"},
      {"Skylark Labs is hiring", "Skylark Labs"},
      {"Open roles at Skylark Labs", "Skylark Labs"},
      {"Skylark Labs Careers", "Skylark Labs"},
      // Nobody, or nobody beyond doubt.
      {"하늘보리소프트에서 함께할 분을 찾습니다", "하늘보리소프트"},
      {"2026년 하반기 채용", ""},
      {"12월 채용 모음", ""},
      {"[신입] 개발자 채용", ""},
      {"개발자 채용", ""},
      {"신입 경력 채용", ""},
      {"스타트업 채용", ""},
      {"관심 채용", ""},
      {"채용 공고", ""},
      {"백엔드 공고 정리 (채용)", ""},
      {"서울 개발자 채용", ""},
      {"지원할 곳", ""},
      {"", ""},
  };
  for (const auto& [headline, company] : kRows) {
    const Span at = CallerOfHeadline(headline, {0, static_cast<uint32_t>(headline.size())});
    EXPECT_EQ(Cut(headline, at), company) << headline;
  }
}

}  // namespace
}  // namespace gonggo
