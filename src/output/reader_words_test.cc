#include "output/reader_words.h"

#include <gtest/gtest.h>

#include <set>
#include <utility>
#include <vector>

namespace gonggo {
namespace {

TEST(ReaderWords, KeepWhatStandsBeforeTheSentence) {
  constexpr std::string_view kMessage =
      "메모.hwp: HWP 파일은 읽을 수 없습니다. 한글에서 PDF나 HWPX로 저장해 주세요.";
  EXPECT_EQ(ReaderWords(kMessage, Language::kKorean), kMessage);
  EXPECT_EQ(ReaderWords(kMessage, Language::kEnglish),
            "메모.hwp: HWP files cannot be read. Save it as PDF or HWPX.");
  EXPECT_EQ(ReaderWords("모르는 말", Language::kEnglish), "모르는 말");
  EXPECT_EQ(ReaderWords("", Language::kEnglish), "");
}

TEST(ReaderWords, KeepNumbersAndNames) {
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"표.csv: 12번째 줄에 열 이름보다 칸이 많습니다. 쉼표가 든 칸은 따옴표로 묶으면 더 정확히 "
       "읽습니다.",
       "표.csv: line 12 has more cells than there are column names. It is read better with quotes "
       "around cells that hold a comma."},
      {"a.json: 3번째 줄(40바이트)에서 JSON이 끊겨 있습니다. 파일을 끝까지 받았는지 확인해 주세요.",
       "a.json: the JSON is cut off in line 3 (byte 40). Check whether the file was received "
       "completely."},
      {"2번째 항목에 내용이 없습니다.", "record 2 is empty."},
      {"마감일이 '05/01/2027'로 적혀 있어 5월 1일인지 1월 5일인지 알 수 없습니다.",
       "the deadline is written '05/01/2027', which may be day 1 of month 5 or day 5 of month 1."},
      {"7행 '2021 ~ 2023': 달이 적혀 있지 않아 연도의 차이로 셌습니다.",
       "line 7 '2021 ~ 2023': no months are given, so the difference of the years was counted."},
  };
  for (const auto& [korean, english] : rows) {
    EXPECT_EQ(ReaderWords(korean, Language::kEnglish), english);
    EXPECT_EQ(ReaderWords(english, Language::kKorean), korean);
  }
  // The same value twice, and others
  EXPECT_EQ(ReaderWords("마감일이 'x'로 적혀 있어 5월 1일인지 2월 5일인지 알 수 없습니다.",
                        Language::kEnglish),
            "마감일이 'x'로 적혀 있어 5월 1일인지 2월 5일인지 알 수 없습니다.");
}

// One that ends like another would take its words.
TEST(ReaderWords, NoSentenceEndsLikeAnother) {
  std::set<std::string_view> seen;
  const std::vector<Bilingual> all = AllReaderSentences();
  for (const Bilingual& one : all) {
    EXPECT_TRUE(seen.insert(one.korean).second) << one.korean;
    EXPECT_FALSE(one.english.empty());
    for (const Bilingual& other : all) {
      EXPECT_TRUE(&one == &other || !one.korean.ends_with(other.korean)) << one.korean;
    }
  }
}

}  // namespace
}  // namespace gonggo
