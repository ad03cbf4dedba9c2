#include "posting/header/mail_subject.h"

#include <algorithm>
#include <array>

#include "posting/line/names.h"

namespace gonggo {
namespace {

// Whether `name` is a piece of a mail's subject that names a job.
bool IsNamedIn(std::string_view subject, std::string_view name) {
  constexpr size_t kShortestBytes = 6;
  const size_t at = subject.find(name);
  if (name.size() < kShortestBytes || name.size() == subject.size() || at == subject.npos)
    return false;
  const std::string_view before = subject.substr(0, at);
  const std::string_view behind = subject.substr(at + name.size());
  const auto begins = [behind](std::string_view mark) { return behind.starts_with(mark); };
  static constexpr std::array<std::string_view, 7> kMarks = {" (", " -", " –",  " |",
                                                             " /", ",",  " at "};
  if (!behind.empty() && std::ranges::none_of(kMarks, begins)) return false;
  if (IsRole(name)) return before.empty() || before.ends_with(' ') || before.ends_with(']');
  return before.ends_with(": ") && name.find(' ') != name.npos;
}

}  // namespace

NamedLine TitleOfSubject(std::string_view text, const std::vector<Line>& lines, LineRange range,
                         const NamedLine& subject) {
  constexpr uint32_t kMostLines = 40;
  const uint32_t end = std::min(range.end, subject.line + kMostLines);
  for (uint32_t i = subject.line + 1; i < end; ++i) {
    const Line& line = lines[i];
    if (line.blank || line.boilerplate || !line.key.empty() || line.IsItem()) continue;
    if (IsNamedIn(Cut(text, subject.at), Cut(text, line.core))) return NamedLine{i, line.core};
  }
  return subject;
}

}  // namespace gonggo
