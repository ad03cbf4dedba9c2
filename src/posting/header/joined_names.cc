#include "posting/header/joined_names.h"

#include <string_view>

#include "knowledge/tables.h"
#include "posting/line/bracket_name.h"
#include "posting/line/legal_form.h"
#include "posting/line/names.h"
#include "posting/saying/name_place.h"
#include "text/char_count.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLongestBracketedChars = 14;

// What may stand between the two.
constexpr std::string_view kMarks[] = {" | ",
                                       " - ",
                                       " – ",
                                       " — ",
                                       " / ",
                                       "] ",
                                       "】 ",
                                       " @ ",
                                       " is hiring: ",
                                       " is hiring a ",
                                       " is hiring an ",
                                       " is looking for a ",
                                       " is looking for an "};

std::optional<JoinedNames> SplitAtMark(const NamePosition& place, const NameCandidate& candidate,
                                       std::string_view mark) {
  const std::string_view text = place.text;
  const Span whole = candidate.at;
  const size_t at = Cut(text, whole).rfind(mark);
  if (at == std::string_view::npos || at == 0) return std::nullopt;
  const auto middle = whole.begin + static_cast<uint32_t>(at);
  // A bracket belongs to what it closes.
  const auto bracket = mark.front() == ' ' ? 0U : static_cast<uint32_t>(mark.size() - 1);
  const Span first{whole.begin, middle + bracket};
  const Span second{middle + static_cast<uint32_t>(mark.size()), whole.end};
  const bool role_first = IsRole(Cut(text, first));
  if (role_first == IsRole(Cut(text, second))) return std::nullopt;
  const Span company = role_first ? second : first;
  const std::string_view name = Cut(text, company);
  const bool legal = HasLegalForm(name);
  // Above everything else in a note: "하늘소프트 - 서버 개발자", "Skybarley is hiring: …".
  const bool headline = !role_first && place.IsFirstNamed(candidate.line) &&
                        (IsNameInBrackets(name) || mark.starts_with(" is "));
  if (!legal && (!MayBeCompany(name) || !(headline || place.IsNamedAgain(company))))
    return std::nullopt;
  // "Research Engineer - Document AI": what follows an English title is its field.
  const bool hangul = IsHangulSyllable(DecodeChar(text, company.begin).code);
  if (role_first && !hangul && !legal) return std::nullopt;
  return JoinedNames{{candidate.line, role_first ? first : second}, {candidate.line, company}};
}

}  // namespace

std::optional<JoinedNames> FindJoinedNames(const NamePosition& place,
                                           std::span<const NameCandidate> candidates) {
  for (const NameCandidate& c : candidates) {
    if (!c.role || c.line != candidates.front().line) continue;
    for (const std::string_view mark : kMarks) {
      if (const auto names = SplitAtMark(place, c, mark)) return names;
    }
  }
  return std::nullopt;
}

std::optional<Span> CompanyInTitle(const NamePosition& place, const NamedLine& title_at) {
  const std::string_view title = Cut(place.text, title_at.at);
  const bool bracket = title.starts_with("[") || title.starts_with("\\[");
  const size_t end = title.find(bracket ? "]" : ": ");
  if (end == std::string_view::npos || end < 2) return std::nullopt;
  const size_t from = bracket ? title.find('[') + 1 : 0;
  if (end < from) return std::nullopt;
  std::string_view name = TrimSpaces(title.substr(from, end - from));
  if (name.ends_with('\\')) name.remove_suffix(1);  // "\[다람쥐물류\]", as Markdown escapes it
  if (CountChars(name) > kLongestBracketedChars || IsRole(name) || IsNumeric(name) ||
      IsSiteName(name))
    return std::nullopt;
  // "[재택근무]", "[인턴]": how the work is done.
  if (WorkPlaces().FindWhole(name) >= 0 || EmploymentKinds().FindWhole(name) >= 0)
    return std::nullopt;
  const Span at = SpanOf(place.text, name);
  const bool alone = bracket && place.IsFirstLine(title_at.line) && IsNameInBrackets(name);
  if (!alone && (!place.IsNamedAgain(at) || IsTeam(name))) return std::nullopt;
  return at;
}

}  // namespace gonggo
