// OpeningScale: what the lines below a name weigh, for who tells the openings of a note apart.
//
// A job or a company in the first lines, what is asked for, facts such as a deadline or a place.
// And where an opening ends: what its keeper says behind it is none of it. Linear. The scale keeps
// what it has counted: not thread-safe; the functions are.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "posting/value/labelled_lines.h"

namespace gonggo {

// What is known of the lines below a name.
struct OpeningWeight {
  bool job = false;     // the name's line says a job
  bool named = false;   // that or the next lines say a job, or it is called as companies are
  bool core = false;    // a heading or label of what is done, asked or wished for
  bool headed = false;  // `core` by a heading on a line of its own
  bool parted = false;  // a mark parts the name's line, as it parts two names
  static constexpr size_t kEnoughFacts = 2;  // more say nothing more, and are not counted
  size_t facts = 0;
  size_t lines = 0;

  // Whether it is an opening by itself. Beside a whole posting little that names a job is one.
  [[nodiscard]] bool IsOpening(bool one_page) const {
    if (one_page) return named && (headed || (core && facts > 0) || facts >= kEnoughFacts);
    if (named || parted) return core || facts > 0;
    return (core && facts > 0) || facts >= kEnoughFacts;
  }
};

class OpeningScale {
 public:
  // Both must outlive it.
  OpeningScale(std::string_view text, const LabelledLines& input)
      : text_(text), input_(input), facts_(input.lines.size(), kNotCounted) {}

  // Of `range`, whose first line is the name's.
  [[nodiscard]] OpeningWeight Weigh(LineRange range) const;

  // The same of its first three lines alone, without what the lines below the first ask and state.
  [[nodiscard]] OpeningWeight WeighHead(LineRange range) const;

  // How many facts line `i` states below a name.
  [[nodiscard]] size_t FactsIn(uint32_t i) const;

  // Behind the last paragraph of `range` that belongs to the opening.
  [[nodiscard]] uint32_t EndOf(LineRange range) const;

  // Of what is done, asked and wished for.
  [[nodiscard]] bool OpensCore(size_t i) const;
  // By a heading, not by a label with its value.
  [[nodiscard]] bool HeadsCore(size_t i) const;
  [[nodiscard]] bool HasCoreParts(size_t i) const;

 private:
  [[nodiscard]] const Line& At(size_t i) const { return input_.lines[i]; }
  [[nodiscard]] bool Counts(uint32_t i) const;
  [[nodiscard]] bool IsLong(size_t i) const;
  [[nodiscard]] size_t CountFacts(size_t i) const;
  [[nodiscard]] bool ChangesMark(uint32_t above, uint32_t i) const;
  [[nodiscard]] bool IsOfKeeper(uint32_t begin, uint32_t end) const;

  static constexpr size_t kNotCounted = static_cast<size_t>(-1);

  std::string_view text_;
  const LabelledLines& input_;
  // By line, once they are counted: a line is weighed for each opening that it might belong to.
  mutable std::vector<size_t> facts_;
};

// "은가람고 - 국어 (육아휴직 대체)": what may be two names.
[[nodiscard]] bool IsParted(std::string_view words);

// "새봄의원 (수원)", "하온동물의료센터 / 수원": ends as those do who look for people.
[[nodiscard]] bool NamesEmployer(std::string_view words);

// "데이터 분석 능력(SQL 활용)" without what stands in parentheses behind it.
[[nodiscard]] std::string_view WithoutParentheses(std::string_view words);

// "하늘랩 - 서버 개발자" of "하늘랩 - 서버 개발자 / 서울 성동구 / 7년 이상"; what is not parted is
// left whole.
[[nodiscard]] std::string_view WithoutRowFacts(std::string_view words);

// "Harbor Oak International School": words that begin with capitals each.
[[nodiscard]] bool IsLatinName(std::string_view words);

// Words that go on below ("광고주를 영업대상으로만 보지 않으며,") and such as ask for something
// ("초대졸 이상의 학력을 보유하신 분"): neither names an opening.
[[nodiscard]] bool EndsOpen(std::string_view words);
[[nodiscard]] bool AsksSomething(std::string_view words);

}  // namespace gonggo
