#include "requirement/cue.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gonggo {
namespace {

// "open 등; one_of2 2개 이상"
std::string Show(std::string_view text) {
  constexpr std::string_view kNames[] = {
      "open",       "before", "one_of", "one_of_before", "equivalent", "stop",
      "stop_comma", "major",  "degree", "major_before",  "one_name"};
  std::string shown;
  for (const Cue& cue : FindCues(text)) {
    if (cue.kind == CueKind::kStop || cue.kind == CueKind::kStopAtComma) continue;
    if (!shown.empty()) shown += "; ";
    shown += kNames[static_cast<size_t>(cue.kind)];
    if (cue.count > 1) shown += std::to_string(cue.count);
    shown += ' ';
    shown += Cut(text, cue.at);
  }
  return shown;
}

TEST(Cue, OfLines) {
  const struct {
    std::string_view text, cues;
  } rows[] = {
      {"Jira 등", "open 등"},
      {"Jira 등의 도구", "open 등"},
      {"Jira등을 쓴", "open 등"},
      {"회원 등록 화면", ""},
      {"동등한 학력", "equivalent 동등한"},
      {"고등학교 졸업", ""},
      {"업계 1등", ""},
      {"Kafka와 같은 브로커", "open 와 같은"},
      {"둘 중 하나 이상", "one_of 중 하나 이상"},
      {"언어 2개 이상", "one_of2 2개 이상"},
      {"one of Java or Go", "one_of_before one of"},
      {"tools such as Jira, etc.", "before such as; open etc"},
      {"그에 준하는 역량", "equivalent 그에 준하는"},
      {"기준하는 날", ""},
      {"C / C++ 등", "one_name C / C++; open 등"},
      {"C++/C#", ""},
      {"", ""},
  };
  for (const auto& row : rows) EXPECT_EQ(Show(row.text), row.cues) << row.text;
}

// "분" ends a phrase, 분석 does not.
TEST(Cue, NoPhraseEndsInsideAWord) {
  const auto ends = [](std::string_view text) {
    const std::vector<Cue> cues = FindCues(text);
    return std::any_of(cues.begin(), cues.end(),
                       [](const Cue& cue) { return cue.kind == CueKind::kStopAtComma; });
  };
  for (const std::string_view text : {"코호트 분석", "분산 처리", "이상 탐지", "운영체제"})
    EXPECT_FALSE(ends(text)) << text;
  for (const std::string_view text : {"하시는 분", "3년 이상", "서버 운영"})
    EXPECT_TRUE(ends(text)) << text;
}

}  // namespace
}  // namespace gonggo
