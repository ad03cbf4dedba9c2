// ToldPosting: who looks for whom, in a posting that speaks of itself in sentences.
//
//   안녕하세요, 정산 서비스를 만드는 담은페이 대표 서지훈입니다. … 백엔드 개발자 한 분을 더
//   모시려고 밀밭상점은 동네 빵집의 빵을 나르는 팀이에요. … 그래서 퍼포먼스 마케터를 모셔요!
//
// Nothing parts the names from the sentences around them: a job is told by the verb that looks for
// it, a company by where it stands. What others tell of a company is told_name.h's. Linear in the
// first paragraphs. Pure; thread-safe.
#pragma once

#include <optional>
#include <string_view>

#include "posting/value/header_lines.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

struct ToldNames {
  std::optional<NamedLine> title;
  std::optional<NamedLine> company;
};

[[nodiscard]] ToldNames ReadToldPosting(std::string_view text, const LabelledLines& input,
                                        LineRange range);

}  // namespace gonggo
