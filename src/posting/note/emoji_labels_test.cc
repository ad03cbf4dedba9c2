#include "posting/note/emoji_labels.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakePage;
using testing::Page;

TEST(EmojiLabels, NamesAndLinks) {
  const struct {
    std::string_view page, labels;
  } rows[] = {
      {"✏️ UI/UX 디자이너\n🏢 하늘랩\n📍 서울 역삼동\n🔗 https://haneul.example/1",
       "title=UI/UX 디자이너;company=하늘랩;location=서울 역삼동;link=https://haneul.example/1;"},
      {"채용 알림\n🏭 (주)들판제과\n📍 충북 음성", "company=(주)들판제과;location=충북 음성;"},
      {"🏢 하늘카페\n📍 서울 연남동\n⏰ 주 5일 10-19시\n- 성실하신 분",
       "company=하늘카페;location=서울 연남동;=주 5일 10-19시;"},
      // The office, what heads a section, what is said of the company, several names.
      {"하늘랩 백엔드 개발자\n🏢 서울 강남구", ""},
      {"🏢 서울 강남구\n📍 역삼역 3번 출구", ""},
      {"🏢 회사 소개\n📍 서울", ""},
      {"🏢 하늘랩은 앱을 만드는 회사입니다.\n📍 서울", ""},
      {"🏢 하늘랩\n🏢 들판랩\n📍 서울", ""},
      {"🏢 하늘랩\n\n📍 서울", ""},
      {"혜택 및 복지\n🏢 강남역 5분 거리\n📍 자율 출퇴근", ""},
      {"🎁 복지\n🏢 쾌적한 사무실\n📍 역삼역 도보 3분", ""},
      {"## 복지\n\n🏢 쾌적한 사무실\n📍 역삼역 도보 3분", ""},
      {"하늘랩 - iOS 개발자\n🏢 50-100명\n📍 서울 마포구", ""},
      {"백엔드 개발자\n🏢 플랫폼개발팀\n📍 판교", ""},
      {"[들판랩] 디자이너\n🏢 들판타워 5층\n📍 서울 성동구", ""},
      {"하늘랩\n백엔드 개발자\n🏢 하늘랩 판교오피스\n📍 판교역 1번 출구", ""},
      {"Meadow Labs is hiring a Backend Engineer\n🏢 Fintech\n📍 Remote", ""},
      // Several links, a site's first page, and one beside a link with a label.
      {"🔗 https://haneul.example/blog\n🔗 https://haneul.example/jobs/3", ""},
      {"🔗 https://haneul.example/", ""},
      {"🔗 링크는 https://haneul.example/1 에서", ""},
  };
  for (const auto& row : rows) {
    Page page = MakePage(row.page);
    ReadEmojiLabels(page.document.text, page.lines);
    std::string labels;
    for (const Line& line : page.lines) {
      if (!line.key.empty())
        labels += std::string(line.field) + "=" + std::string(page.At(line.value)) + ";";
    }
    EXPECT_EQ(labels, row.labels) << row.page;
  }
}

}  // namespace
}  // namespace gonggo
