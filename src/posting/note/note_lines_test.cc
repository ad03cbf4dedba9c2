#include "posting/note/note_lines.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakePage;
using testing::Page;

TEST(NoteLines, FieldStatedByWords) {
  const struct {
    std::string_view words, field;
  } rows[] = {
      {"~12/10", "deadline"},
      {"12월 5일까지", "deadline"},
      {"마감 상시", "deadline"},
      {"📅 ~12/1", "deadline"},
      {"판교", "location"},
      {"📍 서울 마포구", "location"},
      {"3~7년", "experience"},
      {"신입~3년", "experience"},
      {"경력3년이상", "experience"},
      {"연봉 4000", "salary"},
      {"초봉 4.2천 정도", "salary"},
      {"3,400~3,800", "salary"},
      {"💰 회사 내규", "salary"},
      {"정규직", "employment"},
      {"재택근무", "work"},
      {"대졸 이상", "education"},
      // What says more, or something else.
      {"1년", ""},
      {"1,400~1,800", ""},
      {"📍 주요업무", ""},
      {"📅 일정 관리 경험", ""},
      {"💰 영업", ""},
      {"판교 근무 가능한 분", ""},
      {"하늘보리", ""},
      {"", ""},
  };
  for (const auto& row : rows) EXPECT_EQ(FieldStatedBy(row.words), row.field) << row.words;
}

TEST(NoteLines, LabelsWithoutColons) {
  const struct {
    std::string_view page;
    std::string_view labels;  // key=value; of each line that has one
  } rows[] = {
      {"하늘보리 배차\n~12/10\n서울 구로구\n자격 대졸 이상\n우대 공모전 수상",
       "자격=대졸 이상;우대=공모전 수상;"},
      {"하늘보리\n- due 12/15\n- must SQL\n- nice to have k8s",
       "due=12/15;must=SQL;nice to have=k8s;"},
      {"하늘보리 배차\n필수 - 파이썬\n우대 – 스파크", "필수=파이썬;우대=스파크;"},
      {"하늘보리 배차\n- 3년이상, 자바\n- 우대) 물류\n- 12.8 마감", "우대=물류;"},
      // Headings, and lines that are no note.
      {"하늘보리 배차\n~12/10\n서울 구로구\n자격 요건\n우대 사항", ""},
      {"하늘보리 배차\n자격 대졸 이상\n성실하신 분", ""},
      {"~12/10\n서울 구로구\n자격요건\n필수 자바", ""},
      {"", ""},
  };
  for (const auto& row : rows) {
    Page page = MakePage(row.page);
    ReadNoteLines(page.document.text, page.lines);
    std::string labels;
    for (const Line& line : page.lines) {
      if (!line.key.empty())
        labels.append(page.At(line.key)).append("=").append(page.At(line.value)) += ';';
    }
    EXPECT_EQ(labels, row.labels) << row.page;
  }
}

}  // namespace
}  // namespace gonggo
