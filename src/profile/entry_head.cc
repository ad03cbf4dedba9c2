#include "profile/entry_head.h"

#include <algorithm>

#include "knowledge/tables.h"
#include "profile/period.h"
#include "requirement/scan.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// Words of positions that are no role family.
constexpr WordTable kPositions = {
    "인턴",      "팀장",    "매니저",   "사원",    "대리",       "과장",     "차장",
    "부장",      "선임",    "책임",     "주임",    "팀원",       "리드",     "연구원",
    "교사",      "강사",    "디자이너", "기획자",  "마케터",     "간호사",   "개발",
    "엔지니어",  "운영자",  "intern",   "manager", "lead",       "engineer", "designer",
    "developer", "teacher", "planner",  "analyst", "researcher", "head of"};

// Any day will do: only the place of the period is asked for.
constexpr Date kSomeDay{2100, 12, 31};

// "(2년 3개월)", "2 yrs 3 mos": a duration and nothing else.
bool IsDuration(std::string_view text) {
  static constexpr WordTable kUnits = {"년",  "개월", "총",     "약",    "years", "year",
                                       "yrs", "yr",   "months", "month", "mos",   "mo"};
  bool digit = false;
  for (size_t i = 0; i < text.size();) {
    const size_t word = MatchAnyAt(text, i, kUnits);
    if (word != kNoMatch && word > i) {
      i = word;
      continue;
    }
    const char c = text[i];
    digit = digit || IsDigitByte(c);
    if (!IsDigitByte(c) && !IsBlankByte(c) && c != '(' && c != ')' && c != ',' && c != '.')
      return false;
    ++i;
  }
  return digit;
}

std::string WithoutPeriod(std::string_view text) {
  const auto period = FindPeriod(text, kSomeDay);
  if (!period) return std::string(text);
  std::string out(text.substr(0, period->at.begin));
  std::string_view rest = text.substr(period->at.end);
  const std::string_view before = TrimSpaces(out);
  if (!before.empty() && (before.back() == '(' || before.back() == '[')) {
    const size_t close = rest.find(before.back() == '(' ? ')' : ']');
    // "(2022.03 ~ 현재, 정규직)": what else stands in the parentheses stays.
    if (close != std::string_view::npos) {
      const std::string inside(rest.substr(0, close));
      out = std::string(before.substr(0, before.size() - 1)) + " | " + inside + " | " +
            std::string(rest.substr(close + 1));
      return out;
    }
  }
  // "모임장터 (팀 4명, 2026.04 ~ 2026.06)": what stands before it in the parentheses is no name.
  const size_t open = before.rfind('(');
  if (open != std::string_view::npos && open > 0 && before.find(')', open) == before.npos) {
    std::string behind(rest);
    if (const size_t close = behind.find(')'); close != std::string::npos) behind[close] = ' ';
    return std::string(before.substr(0, open)) + " | " + std::string(before.substr(open + 1)) +
           " | " + behind;
  }
  return out + " | " + std::string(rest);
}

// "(주)들녘식품 경영지원팀 대리": the bytes of the company, whose legal form tells where it ends; 0
// where none is told.
size_t CompanyBefore(std::string_view part) {
  const size_t space = part.find(' ');
  if (space == std::string_view::npos) return 0;
  const std::string_view first = part.substr(0, space);
  for (const std::string_view form : {"(주)", "㈜", "(유)"}) {
    if (first.size() > form.size() && (first.starts_with(form) || first.ends_with(form)))
      return space;
  }
  return 0;
}

}  // namespace

std::vector<std::string> HeadParts(std::string_view text) {
  const std::string words = WithoutPeriod(text);
  std::vector<std::string> parts;
  std::string part;
  const auto close = [&parts, &part] {
    std::string_view trimmed = TrimSpaces(part);
    while (!trimmed.empty() &&
           std::string_view(",:-()[]").find(trimmed.front()) != std::string_view::npos &&
           trimmed.find(trimmed.front() == '(' ? ')' : '\n') == std::string_view::npos) {
      trimmed = TrimSpaces(trimmed.substr(1));
    }
    while (!trimmed.empty() &&
           std::string_view(",:-([").find(trimmed.back()) != std::string_view::npos)
      trimmed = TrimSpaces(trimmed.substr(0, trimmed.size() - 1));
    if (!trimmed.empty() && !IsDuration(trimmed)) parts.emplace_back(trimmed);
    part.clear();
  };
  // "나의 가계부 (개인, 2026.02)": a comma in parentheses that close again separates nothing.
  size_t inside = 0;
  for (size_t i = 0; i < words.size();) {
    if (words[i] == '(' && inside <= i) inside = std::min(words.find(')', i), words.size() - 1);
    size_t separator = 0;
    for (const std::string_view mark :
         {"|", "·", "ㆍ", " / ", " - ", " – ", " — ", ", ", "\t", " @ ", " at "}) {
      if (mark == ", " && i < inside && words[inside] == ')') continue;
      if (std::string_view(words).substr(i).starts_with(mark)) separator = mark.size();
    }
    if (separator > 0) {
      close();
      i += separator;
    } else {
      part += words[i++];
    }
  }
  close();
  return parts;
}

bool IsPosition(std::string_view text) {
  std::vector<TermMatch> matches;
  Roles().FindLongest(text, matches);
  return !matches.empty() || HasAnyWord(text, kPositions);
}

bool IsOnlyPeriod(std::string_view text) {
  return FindPeriod(text, kSomeDay).has_value() && HeadParts(text).empty();
}

void TakeHead(const FormText& head, EntryKind kind, FormEntry& entry) {
  if (entry.line == 0) entry.line = head.line;
  if (const auto period = FindPeriod(head.text, kSomeDay); period && entry.period.empty())
    entry.period = {std::string(Cut(head.text, period->at)), head.line};
  std::vector<std::string> parts = HeadParts(head.text);
  if (kind == EntryKind::kJob && entry.title.empty()) {
    for (size_t i = 0; i < parts.size(); ++i) {
      const size_t company = CompanyBefore(parts[i]);
      if (company == 0 || !entry.organisation.empty()) continue;
      entry.organisation = {parts[i].substr(0, company), head.line};
      parts[i] = TrimSpaces(std::string_view(parts[i]).substr(company));
    }
    const auto position = std::find_if(parts.begin(), parts.end(),
                                       [](const std::string& part) { return IsPosition(part); });
    if (position != parts.end()) {
      entry.title = {std::move(*position), head.line};
      parts.erase(position);
    }
  }
  for (std::string& part : parts) {
    FormText text{std::move(part), head.line};
    FormText& first = kind == EntryKind::kJob ? entry.organisation : entry.title;
    if (first.empty()) {
      first = std::move(text);
    } else if (kind == EntryKind::kJob && entry.title.empty()) {
      entry.title = std::move(text);
    } else {
      entry.lines.push_back(std::move(text));
    }
  }
}

}  // namespace gonggo
