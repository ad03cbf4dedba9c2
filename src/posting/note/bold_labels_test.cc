#include "posting/note/bold_labels.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakePage;
using testing::Page;

TEST(BoldLabels, Properties) {
  const struct {
    std::string_view page, labels;
  } rows[] = {
      {"**Status** 고민중\n**Deadline** 상시\n**Location** 파주 출판단지\n**Pay** 3,300만원",
       "Status=고민중;Deadline=상시;Location=파주 출판단지;Pay=3,300만원;"},
      {"- **마감** 12/4\n- **위치** 판교\n- **메모** 멀다", "마감=12/4;위치=판교;메모=멀다;"},
      // Sentences that begin with a bold word.
      {"**위치** 기반 서비스를 만듭니다\n**데이터** 파이프라인을 맡습니다\n**연봉** 협의", ""},
      {"**위치**는 판교\n**마감**은 12/4\n**연봉**은 협의", ""},
      {"**Design** systems at scale\n**Lead** a team of four\n**Own** the roadmap", ""},
      {"**마감** 12/4\n**위치** 판교", ""},
      // What is asked or wished for.
      {"## 우대사항\n- **학력** 컴퓨터공학 전공\n- **경력** 5년 이상\n- **자격증** 정보처리기사",
       ""},
      {"## Requirements\n\n- **Experience** 5+ years\n- **Location** two days a week in Berlin\n- "
       "**Education** BSc\n\n## Details\n**Salary** €80k\n**Location** Berlin\n**Deadline** Dec 4",
       "Salary=€80k;Location=Berlin;Deadline=Dec 4;"},
  };
  for (const auto& row : rows) {
    Page page = MakePage(row.page);
    ReadBoldLabels(page.document.text, page.lines);
    std::string labels;
    for (const Line& line : page.lines) {
      if (!line.key.empty())
        labels += std::string(page.At(line.key)) + "=" + std::string(page.At(line.value)) + ";";
    }
    EXPECT_EQ(labels, row.labels) << row.page;
  }
}

}  // namespace
}  // namespace gonggo
