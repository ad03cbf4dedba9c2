// OpeningName: who is looking and for whom, as the first lines of an opening in a note say it.
//
//   ■ 한들제약 / 회계팀 대리        two names beside each other, in any order
//   ML Engineer @ 솔빛랩
//   <호텔 물마루>                    the company alone, the job below it
//   프론트데스크 사원 (경력 1년 이상)
//   Data Analyst (Remote)            the job alone, the company below it
//   Quillbay Analytics
//
// Linear in the first lines. Pure; thread-safe.
#pragma once

#include <optional>
#include <string_view>

#include "posting/value/header_lines.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

struct OpeningName {
  NamedLine title;
  NamedLine company;
};

// Both names of the opening `range`; nullopt where not both are said beyond doubt.
[[nodiscard]] std::optional<OpeningName> ReadOpeningName(std::string_view text,
                                                         const LabelledLines& input,
                                                         LineRange range);

}  // namespace gonggo
