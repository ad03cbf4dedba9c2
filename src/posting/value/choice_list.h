// ChoiceList: a line that says that some of the items below it are enough, and these items.
//
//   다음 각 호의 어느 하나에 해당하는 자
//   1) 학사 이상
//   2) 관련 경력 5년 이상
//
// Plain value; found by section/choice_lists.h.
#pragma once

#include <cstdint>
#include <vector>

namespace gonggo {

struct ChoiceList {
  uint32_t head = 0;              // index of the line that says so
  std::vector<uint32_t> members;  // indexes of the lines that they begin in, at least two
  uint32_t end = 0;               // behind the last line of the last one
  uint32_t at_least = 1;          // how many are enough
};

}  // namespace gonggo
