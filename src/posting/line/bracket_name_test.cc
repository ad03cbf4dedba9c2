#include "posting/line/bracket_name.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

TEST(BracketName, NamesWhoIsLooking) {
  for (const char* name : {"하늘몰", "다람쥐물류", "너울커머스", "조약돌게임즈", "들보리솔루션",
                           "여울목데이터", "나래울디자인", "해오름 병원"}) {
    EXPECT_TRUE(IsNameInBrackets(name)) << name;
  }
}

TEST(BracketName, NotWhatKindOfPostItIs) {
  for (const char* name :
       {"신입",          "경력",       "신입/경력", "정규직",       "판교",
        "대구 근무",     "플랫폼본부", "블록체인",  "브랜드커머스", "데이터팀",
        "마케팅솔루션",  "해외영업",   "신작 게임", "100억 투자",   "재택근무",
        "전문연구요원",  "백엔드 팀",  "디자인",    "게임",         "서비스 기획",
        "데이터 플랫폼", "",           "A",         "급구",         "주말",
        "야간",          "긴급",       "헤드헌팅",  "시리즈A",      "간호부"}) {
    EXPECT_FALSE(IsNameInBrackets(name)) << name;
  }
}

}  // namespace
}  // namespace gonggo
