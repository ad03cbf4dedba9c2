#include "posting/line/bare_work.h"

#include <algorithm>

#include "posting/line/word_lists.h"
#include "text/utf8.h"

namespace gonggo {

bool BeginsWithBareWork(std::string_view words) {
  static constexpr std::string_view kBehind[] = {"및",   "경험",   "경력", "능력", "역량", "가능",
                                                 "관련", "유경험", "업무", "실무", "등"};
  static constexpr BeginWords kBehindWork(kBehind);
  const size_t space = std::min(words.find(' '), words.size());
  const std::string_view first = words.substr(0, space);
  if (first == "관련") return false;
  return first.ends_with("까지") || kBehindWork.Begins(TrimSpaces(words.substr(space)));
}

}  // namespace gonggo
