#include "search/query_argument.h"

#include "search/filter_names.h"
#include "search/filter_values.h"
#include "text/normalize.h"

namespace gonggo {

std::string QueryArgument(std::string_view argument, const SkillTable& skills,
                          std::optional<Date> today) {
  const size_t sign = argument.find_first_of(":=");
  if (sign == argument.npos) return std::string(argument);
  const size_t begin = argument.starts_with('-') ? 1 : 0;
  const std::string_view value = TrimSpaces(argument.substr(sign + 1));
  const FilterSpec* filter = FindFilter(argument.substr(begin, sign - begin));
  // What takes any text would take the words behind it as well.
  if (filter == nullptr || filter->value == ValueKind::kText || filter->only_compares ||
      !value.contains(' ') || value.find_first_of("\",:=<>()") != value.npos ||
      !ReadFilterValue(*filter, FilterOp::kIs, value, skills, today))
    return std::string(argument);
  return std::string(argument.substr(0, sign + 1)).append(1, '"').append(value).append(1, '"');
}

}  // namespace gonggo
