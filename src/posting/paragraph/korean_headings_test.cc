#include "posting/paragraph/korean_headings.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

std::string Shown(std::string_view content) {
  std::string shown;
  for (const ParagraphOpening& opening : FindKoreanHeadings(content)) {
    if (!shown.empty()) shown += " | ";
    shown += std::string(Id(opening.kind)) + " " + std::string(Cut(content, opening.at));
  }
  return shown;
}

TEST(KoreanHeadings, OfALineWithoutLineBreaks) {
  const struct {
    std::string_view content, openings;
  } rows[] = {
      {"너울 담당업무 서버 개발 자격요건 Java 3년 우대사항 Kafka 근무지 서울",
       "duties 담당업무 | requirements 자격요건 | preferred 우대사항 | facts 근무지"},
      {"[주요 업무] 서버 개발 [자격 요건] Java", "duties [주요 업무] | requirements [자격 요건]"},
      {"■ 지원자격: 신입 ■우대사항: 운전", "requirements ■ 지원자격 | preferred ■우대사항"},
      {"주 요 업 무 서버 개발 필수 조건 Java", "duties 주 요 업 무 | requirements 필수 조건"},
      {"지원자격: 신입 복리후생: 점심", ""},  // neither what is done nor what is wished for
      // Sentences about them, and one alone.
      {"자격요건을 갖추고 담당업무에 관심 있는 분", ""},
      {"자격요건 및 담당업무 는 면접에서 말합니다", ""},
      {"우리는 자격요건 Java 만 봅니다", ""},
      {"", ""},
  };
  for (const auto& row : rows) EXPECT_EQ(Shown(row.content), row.openings) << row.content;
}

}  // namespace
}  // namespace gonggo
