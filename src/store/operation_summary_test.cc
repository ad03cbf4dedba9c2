#include "store/operation_summary.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

struct Case {
  std::string summary;
  const char* korean;
  const char* english;
};

TEST(OperationSummary, IsPutIntoTheWordsOfEachLanguage) {
  using enum OperationWhat;
  const Case cases[] = {
      {OperationSummary(kAdded, {"a.md", "0"}), "a.md 추가", "added a.md"},
      {OperationSummary(kAdded, {"a.md", "2"}), "a.md 외 2개 추가", "added a.md and 2 more"},
      {OperationSummary(kLinksLookedAt, {}), "링크 다시 확인", "looked at links again"},
      {OperationSummary(kTagged, {"3", "관심"}), "공고 3건에 태그 '관심' 붙임",
       "tag '관심' put on 3 postings"},
      {OperationSummary(kRemoved, {"1"}), "공고 1건 지움", "removed 1 posting"},
      {OperationSummary(kCorrected, {"1", "company", "가온소프트"}),
       "공고 1건의 회사를 '가온소프트'로 고침", "Company of 1 posting set to '가온소프트'"},
      {OperationSummary(kCorrected, {"1", "deadline", "내일"}), "공고 1건의 마감을 '내일'로 고침",
       "Deadline of 1 posting set to '내일'"},
      {OperationSummary(kStage, {"가온 · 백엔드", "applied"}),
       "가온 · 백엔드: '지원 완료' 단계 기록", "가온 · 백엔드: stage 'applied' recorded"},
      // an argument cannot look like two
      {OperationSummary(kTagged, {"1",
                                  "a\x1F"
                                  "b\n"}),
       "공고 1건에 태그 'a b ' 붙임", "tag 'a b ' put on 1 posting"},
      // braces of an argument are no pattern
      {OperationSummary(kTagged, {"1", "{0}{을/를}"}), "공고 1건에 태그 '{0}{을/를}' 붙임",
       "tag '{0}{을/를}' put on 1 posting"},
      // of an older gonggo, of a newer one, and damaged
      {"메모.md 추가", "메모.md 추가", "메모.md 추가"},
      {"\x1Fmerged\x1F"
       "a",
       "merged a", "merged a"},
      {"\x1F", "", ""},
      {"\x1Ftagged", "공고 건에 태그 '' 붙임", "tag '' put on "},
      {"", "", ""},
  };
  for (const Case& row : cases) {
    EXPECT_EQ(OperationWords(row.summary, Language::kKorean), row.korean);
    EXPECT_EQ(OperationWords(row.summary, Language::kEnglish), row.english);
  }
}

}  // namespace
}  // namespace gonggo
