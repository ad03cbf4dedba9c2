#include "posting/header/labelled_title.h"

#include <cstdint>

#include "posting/line/heading_words.h"
#include "posting/line/labels.h"
#include "posting/line/names.h"
#include "posting/saying/name_place.h"
#include "text/char_count.h"

namespace gonggo {
namespace {

constexpr size_t kLongestJobChars = 40;

bool IsShortJob(std::string_view name) {
  return CountChars(name) <= kLongestJobChars && name.find_first_of(">,/") == name.npos;
}

// A site's category of jobs ("개발 > 서버") is none.
bool IsRoleLabel(std::string_view text, const Line& line, bool company_labelled) {
  if (line.boilerplate || line.key.empty() || line.value.empty()) return false;
  const std::string_view key = Cut(text, line.key);
  const std::string_view name = Cut(text, line.value);
  const bool role = key == "직무" || key == "Role" || key == "모집직종" || key == "모집 직종";
  return role && IsShortJob(name) && (company_labelled || IsRole(name) || NamesTask(name));
}

// Whether `label` names the title and `value` below it says it.
bool IsLabelAbove(std::string_view text, const Line& label, const Line& value) {
  if (label.boilerplate || label.blank || !label.key.empty() || value.blank || value.IsItem() ||
      !value.key.empty())
    return false;
  const std::string_view core = Cut(text, value.core);
  return FieldOfLabel(Cut(text, label.core)) == "title" && FieldOfLabel(core).empty() &&
         !IsWholeHeading(core) && CountChars(Cut(text, value.content)) <= kLongestJobChars;
}

}  // namespace

bool MayNameTitle(std::string_view text, const LabelledLines& input, uint32_t i) {
  constexpr uint32_t kMostAbove = 100;
  const Line& line = input.lines[i];
  if (!line.IsItem() || NamesJob(Cut(text, line.value))) return true;
  for (uint32_t above = i; above > 0 && i - above < kMostAbove; --above) {
    if (input.OpensSection(above - 1)) return !IsCoreHeading(input.headings[above - 1]);
  }
  return true;
}

std::optional<NamedLine> FindLabelledTitle(std::string_view text, const LabelledLines& input,
                                           LineRange range, bool company_labelled) {
  for (uint32_t i = range.begin; i < range.end; ++i) {
    if (IsRoleLabel(text, input.lines[i], company_labelled))
      return NamedLine{i, input.lines[i].value};
  }
  for (uint32_t i = range.begin; i + 1 < range.end; ++i) {
    const Line& value = input.lines[i + 1];
    if (IsLabelAbove(text, input.lines[i], value))
      return NamedLine{i + 1, WithoutHeadcount(text, value.content)};
  }
  return std::nullopt;
}

}  // namespace gonggo
