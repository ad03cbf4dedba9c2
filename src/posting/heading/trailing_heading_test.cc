#include "posting/heading/trailing_heading.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace gonggo {
namespace {

using enum SectionKind;

TEST(TrailingHeading, AtTheEndOfALine) {
  const struct {
    std::string_view line;
    std::optional<SectionKind> kind;
  } rows[] = {
      {"정산 팀과 협업합니다. [이런 분을 찾고 있어요]", kRequirements},
      {"정산 팀과 협업합니다. [이런 분과 함께 성장하고 싶습니다]", kRequirements},
      {"출시와 개선까지 맡는 제품 오너십 | Qualifications", kRequirements},
      {"출시와 개선까지 맡는 제품 | 우대사항", kPreferred},
      {"출시와 개선까지 맡는 제품 | 하늘소프트", std::nullopt},
      {"결과를 알기 쉽게 전할 수 있는 분 2) 우대 사항", kPreferred},
      {"데이터로 사업의 방향을 점검합니다. 4. 이런 분과 함께하고 싶어요", kRequirements},
      {"결과를 알기 쉽게 전할 수 있는 분 2) 소통", std::nullopt},
      {"Adaptable and solution-oriented approach to problems Qualifications (Technical Skills)",
       kRequirements},
      {"Work with drivers every day. Preferred Qualifications", kPreferred},
      {"Senior Analyst, Data Requirements", std::nullopt},
      {"Define system requirements", std::nullopt},
      {"자격요건", std::nullopt},
      {"", std::nullopt},
      {" | ", std::nullopt},
      {"가나다라마바사아자차카타파하 1) ", std::nullopt},
  };
  for (const auto& row : rows) EXPECT_EQ(TrailingHeading(row.line), row.kind) << row.line;
}

}  // namespace
}  // namespace gonggo
