#include "posting/header/board_head.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/testing/page.h"

namespace gonggo {
namespace {

// "하늘보리 | 서버 개발자": company and title; "" where there is no head.
std::string HeadOf(std::string_view text) {
  const testing::Page page = testing::MakePage(text);
  const LineRange all{0, static_cast<uint32_t>(page.lines.size())};
  const auto head = FindBoardHead(page.document.text, page.Labelled(), all);
  if (!head) return "";
  return std::string(page.At(head->company.at)) + " | " + std::string(page.At(head->title.at));
}

TEST(BoardHead, AboveFacts) {
  const struct {
    std::string_view page, head;
  } rows[] = {
      {"하늘보리\n서버 개발자\n정규직\n경력 3년 이상\n서울 성동구\n주요업무\n- API 개발",
       "하늘보리 | 서버 개발자"},
      {"서버 개발자\n하늘보리\n서울 성동구\n정규직\n경력 3년 이상\n주요업무\n- API 개발",
       "하늘보리 | 서버 개발자"},
      // A kind of company between the two, labels before the facts.
      {"하늘보리\n중견기업 · IT/통신\n서버 개발자\n마감: 12/20\n경력: 3년 이상\n근무지: 서울",
       "하늘보리 | 서버 개발자"},
      // Neither is a known job: the page names the company again.
      {"Skybarley\nCustomer Education Lead\nFull-time\nSeoul, South Korea\n3 days ago\nSkybarley "
       "makes tea.",
       "Skybarley | Customer Education Lead"},
      // Below what the keeper says.
      {"12월 첫주에 넣을 것\n\n(주)하늘보리\n용접사 모집\n정규직\n경력 3년 이상\n충남 당진시",
       "(주)하늘보리 | 용접사 모집"},
      // Below entries of a menu that nobody knows, where the page names the company again.
      {"오늘의 새소식\n둘러보기\n하늘보리\n서버 개발자\n정규직\n경력 3년 이상\n서울 "
       "성동구\n주요업무\n"
       "- 하늘보리의 API 개발",
       "하늘보리 | 서버 개발자"},
      {"오늘의 새소식\n둘러보기\n서버 개발자\n(주)하늘보리\n정규직\n경력 3년 이상\n서울 성동구",
       "(주)하늘보리 | 서버 개발자"},
      // The place behind a company, and what Obsidian keeps of a note.
      {"Tea Intern\nSkybarley Tea, Jeju\nLocation: Seogwipo\nPay: KRW 13,000 per hour\nDeadline: "
       "15 "
       "January 2027",
       "Skybarley Tea | Tea Intern"},
      {"---\ngonggo: \"abc\"\n경력: 무관\n고용 형태: 파트타임\n학력: 무관", ""},
      // Two facts are not enough, and lists are no facts.
      {"하늘보리\n서버 개발자\n정규직\n서울\n\n하늘보리는 차를 만듭니다.", ""},
      {"하늘보리\n서버 개발자\n- 자바\n- SQL\n- 스프링", ""},
      {"26 November 2026\n전시 기획 담당\n정규직\n신입\n서울", ""},
      {"", ""},
  };
  for (const auto& row : rows) EXPECT_EQ(HeadOf(row.page), row.head) << row.page;
}

}  // namespace
}  // namespace gonggo
