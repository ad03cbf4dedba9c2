// TablePlaces: what stands above a table that may hold openings.
//
//   # 하늘소프트 서버 개발자         a head: what follows is of this posting
//   ## 자격요건 …                    it says what is done or asked for
//   ## 복지                          a section that a posting has besides
//   | | 다른 회사 | 우리 |
//
// A divider begins anew, as does a heading above that of the posting and the title of a note ("두
// 곳 비교"). Linear in all lines, however many tables are asked for in their order. Not
// thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "model/posting.h"
#include "posting/line/heading.h"
#include "posting/line/lines.h"

namespace gonggo {

struct TablePlace {
  bool head = false;                   // a line that names a job or a company
  bool asks = false;                   // a heading of what is done, asked or wished for
  std::optional<SectionKind> section;  // of the last heading that opens one

  // A section of what postings say besides: who they are, what they offer, how they choose.
  [[nodiscard]] bool IsBesides() const {
    return section == SectionKind::kAbout || section == SectionKind::kBenefits ||
           section == SectionKind::kProcess || section == SectionKind::kStack;
  }
};

class TablePlaces {
 public:
  TablePlaces(std::string_view text, const std::vector<Heading>& headings,
              const std::vector<Line>& lines)
      : text_(text), headings_(headings), lines_(lines) {}

  // Of a table whose first line is `first`, below all that were asked for before.
  [[nodiscard]] TablePlace At(uint32_t first);

  // What stands above `line` says nothing of the tables below it.
  void BeginAt(uint32_t line);

 private:
  void Pass(uint32_t i);

  std::string_view text_;
  const std::vector<Heading>& headings_;
  const std::vector<Line>& lines_;
  uint32_t next_ = 0;  // the first line that has not been looked at
  TablePlace place_;
  uint8_t level_ = 0;  // of the heading that is the head; 0 where it is none
};

}  // namespace gonggo
