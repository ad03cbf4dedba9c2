// CompanyRecords: openings that somebody keeps as labels below each other, the company's among
// them.
//
//   회사: 하늘보리
//   포지션: 배차 서버 개발자
//   마감: 12/5
//
//   회사: 들보리
//   포지션: 영업 관리
//
// A posting says once who looks; where the same label stands again and again with other names, each
// is a posting of its own, however little it says. Linear. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "posting/value/labelled_lines.h"

namespace gonggo {

struct CompanyRecords {
  std::vector<LineRange> blocks;  // in order, the last to the end of the text
  bool sure = false;              // no other proof is needed that each is a posting
};

// No blocks unless there are two at least. Not of records whose keys are those of a file.
[[nodiscard]] CompanyRecords FindCompanyRecords(std::string_view text, const LabelledLines& input);

// Where the labels "■ 직무: …", "■ 회사: …" begin that stand above line `heading`, whatever stands
// between ("JD", a rule), but not above `floor`; `heading` where none of a company does.
[[nodiscard]] size_t RecordAbove(const LabelledLines& input, size_t heading, size_t floor);

}  // namespace gonggo
