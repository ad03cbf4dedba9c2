#include "posting/line/fact_tag.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

TEST(FactTagOf, Table) {
  const struct {
    std::string_view words;
    FactTag tag;
  } rows[] = {
      {"경력", FactTag::kCareer},
      {"경력 3년 이상", FactTag::kCareer},
      {"경력 3년↑", FactTag::kCareer},
      {"신입/경력", FactTag::kCareer},
      {"정규직", FactTag::kWay},
      {"재택근무", FactTag::kWay},
      {"학력무관", FactTag::kEducation},
      {"대졸 이상", FactTag::kEducation},
      {"대졸이상(4년)", FactTag::kEducation},
      {"초대졸↑", FactTag::kEducation},
      {"~ 12/20(일)", FactTag::kDeadline},
      {"~2026.12.20", FactTag::kDeadline},
      {"12월 20일까지", FactTag::kDeadline},
      {"12.20 마감", FactTag::kDeadline},
      {"마감일 2026.12.20", FactTag::kDeadline},
      {"마감 상시", FactTag::kDeadline},
      {"경력3년이상", FactTag::kCareer},
      {"연봉 4000", FactTag::kPay},
      {"급여 협의", FactTag::kPay},
      {"급여 담당", FactTag::kNone},
      {"연봉 6천~", FactTag::kPay},
      {"초봉 4.2천 정도라고 함", FactTag::kPay},
      {"연봉 2회 인상", FactTag::kNone},
      {"1년 이상", FactTag::kNone},
      {"2026.11.18 10:00 ~ 2026.12.20 17:00", FactTag::kDeadline},
      {"마감 D-7", FactTag::kDeadline},
      {"D-7", FactTag::kDeadline},
      {"채용 시 마감", FactTag::kDeadline},
      {"상시채용", FactTag::kDeadline},
      {"연봉 5,000만원", FactTag::kPay},
      // What says more, or something else.
      {"경력 개발 지원", FactTag::kNone},
      {"마감 업무 경험자", FactTag::kNone},
      {"월 마감 및 결산 2년 이상", FactTag::kNone},
      {"2026.12.20", FactTag::kNone},
      {"대졸 이상이며 성실하신 분", FactTag::kNone},
      {"정규직 전환 가능", FactTag::kNone},
      {"하늘보리", FactTag::kNone},
      {"연봉 협상에 밝은 분", FactTag::kNone},
      {"", FactTag::kNone},
  };
  for (const auto& row : rows) EXPECT_EQ(FactTagOf(row.words), row.tag) << row.words;
}

TEST(FactTagOf, PayForShort) {
  for (const std::string_view words : {"연봉 7천", "연봉 7천~8천", "연봉 7천 정도", "초봉 4200"})
    EXPECT_TRUE(StatesPay(words)) << words;
  for (const std::string_view words : {"연봉 7천 불러보기", "연봉 올려 보기"})
    EXPECT_FALSE(StatesPay(words)) << words;
}

TEST(FactTagOf, WhatAPageCounts) {
  for (const std::string_view tag :
       {"3일 전", "지원자 42명", "조회 31", "등록 2시간 전", "Reposted 2 weeks ago", "30+ days ago",
        "Over 100 applicants", "37 people clicked apply"})
    EXPECT_TRUE(IsPageCount(tag)) << tag;
  for (const std::string_view tag :
       {"3명", "지원자", "42", "3년 전공", "2 applicants wanted", "D-7", ""})
    EXPECT_FALSE(IsPageCount(tag)) << tag;
}

TEST(FactTagOf, TotalOnBrokenBytes) {
  for (const std::string_view unit : {"\xED\x95", "~", "12/", "경력 ", "D-"}) {
    std::string text;
    for (int i = 0; i < 40; ++i) {
      (void)FactTagOf(text);
      text += unit;
    }
  }
}

}  // namespace
}  // namespace gonggo
