#include "output/reader_words.h"

#include <gtest/gtest.h>

#include <set>

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

// One that ends like another would take its words.
TEST(ReaderWords, NoSentenceEndsLikeAnother) {
  std::set<std::string_view> seen;
  for (const Bilingual& one : AllReaderSentences()) {
    EXPECT_TRUE(seen.insert(one.korean).second) << one.korean;
    EXPECT_FALSE(one.english.empty());
    for (const Bilingual& other : AllReaderSentences()) {
      EXPECT_TRUE(&one == &other || !one.korean.ends_with(other.korean)) << one.korean;
    }
  }
}

}  // namespace
}  // namespace gonggo
