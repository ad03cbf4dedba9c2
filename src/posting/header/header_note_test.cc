// The first lines of short notes; pages are in header_test.cc.
#include <gtest/gtest.h>

#include <string>

#include "posting/header/header.h"
#include "posting/testing/page.h"
#include "posting/value/header_lines.h"

namespace gonggo {
namespace {

using testing::MakePage;
using testing::Page;

TEST(Header, NamesOfNotes) {
  const struct {
    std::string_view page;
    std::string_view company;  // "" for none
    std::string_view title;
  } rows[] = {
      // Above everything else, a company and its job.
      {"하늘보리 - 배차 서버 개발자\n\n자격요건\n- 자바", "하늘보리", "배차 서버 개발자"},
      {"#배차 #신입가능\n하늘보리 – 배차 서버 개발자(신입~3년)\n\n자격요건\n- 자바", "하늘보리",
       "배차 서버 개발자(신입~3년)"},
      {"플랫폼팀 - 배차 서버 개발자\n\n자격요건\n- 자바", "", "플랫폼팀 - 배차 서버 개발자"},
      {"배차 서버 개발자 - 플랫폼\n\n자격요건\n- 자바", "", "배차 서버 개발자 - 플랫폼"},
      {"Skybarley is hiring: Senior Platform Engineer\n\nRequirements\n- Go", "Skybarley",
       "Senior Platform Engineer"},
      {"Skybarley is looking for a Data Engineer\n\nRequirements\n- Go", "Skybarley",
       "Data Engineer"},
      // The legal form tells where the company ends.
      {"(주)하늘보리 배차 서버 개발자\n12월 20일까지\n\n자격요건\n- 자바", "(주)하늘보리",
       "배차 서버 개발자"},
      {"하늘보리(주) 배차 담당자 채용\n\n자격요건\n- 자바", "하늘보리(주)", "배차 담당자 채용"},
      {"주식회사 하늘보리 배차 담당자\n\n자격요건\n- 자바", "주식회사 하늘보리", "배차 담당자"},
      {"마루건축 - BIM 코디네이터\n\n자격요건\n- 레빗", "마루건축", "BIM 코디네이터"},
      // A row of facts names the company at most.
      {"하늘보리 | 서울 강동구 | 정규직 | ~2026.12.20\n배차 서버 개발자\n\n자격요건\n- 자바",
       "하늘보리", "배차 서버 개발자"},
      {"배차 서버 개발자\n\n서울 강동구 · 정규직 · 신입\n\n자격요건\n- 자바", "",
       "배차 서버 개발자"},
      // What says when to apply, and for how much, is no company.
      {"배차 서버 개발자\n\n마감 D-7\n\n자격요건\n- 자바", "", "배차 서버 개발자"},
      {"배차 서버 개발자\n\n채용 시 마감\n\n자격요건\n- 자바", "", "배차 서버 개발자"},
      {"배차 서버 개발자\n\n경력 3년↑\n\n자격요건\n- 자바", "", "배차 서버 개발자"},
  };
  for (const auto& row : rows) {
    const Page page = MakePage(row.page);
    const Header header = ReadHeader(page.document.text, page.Labelled(), page.All());
    const auto named = [&page](const std::optional<NamedLine>& line) {
      return line ? page.At(line->at) : std::string_view();
    };
    EXPECT_EQ(named(header.company), row.company) << row.page;
    EXPECT_EQ(named(header.title), row.title) << row.page;
  }
}

}  // namespace
}  // namespace gonggo
