#include "posting/split/row_names.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

TEST(RowNames, Table) {
  const struct {
    std::vector<std::string_view> texts;
    std::string_view names;  // company/title
  } rows[] = {
      {{"샛별중 국어 기간제"}, "샛별중/국어 기간제"},
      {{"큰들택배 대리점 배송기사"}, "큰들택배 대리점/배송기사"},
      {{"카페 봄날 망원점"}, "카페 봄날 망원점/"},
      {{"스터디카페 온빛"}, "스터디카페 온빛/"},
      {{"편의점 (연남 사거리)"}, "편의점/연남 사거리"},
      {{"햇살유통 (물류관리)"}, "햇살유통/물류관리"},
      {{"토목 보조 (이든건설)"}, "이든건설/토목 보조"},
      {{"곤지암 새벽상사 물류센터 상하차"}, "새벽상사/물류센터 상하차"},
      {{"모두급식 위탁 사업장 영양사"}, "모두급식/위탁 사업장 영양사"},
      {{"가온로봇 제어SW"}, "가온로봇/제어SW"},
      {{"도토리랩", "백엔드"}, "도토리랩/백엔드"},
      {{"배차 담당자", "하늘보리"}, "하늘보리/배차 담당자"},
      {{"한길물류 5톤 윙바디", "전국구"}, "한길물류/5톤 윙바디"},
      {{"프론트엔드 개발자"}, "/프론트엔드 개발자"},
      {{"12"}, "/"},
      {{}, "/"},
  };
  for (const auto& row : rows) {
    const NamesInRow names = NamesOfTexts(row.texts);
    EXPECT_EQ(std::string(names.company) + "/" + std::string(names.title), row.names);
  }
}

}  // namespace
}  // namespace gonggo
