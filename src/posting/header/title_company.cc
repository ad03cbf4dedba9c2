#include "posting/header/title_company.h"

#include <algorithm>
#include <array>

#include "posting/header/institution_title.h"
#include "posting/line/call_words.h"
#include "posting/line/company_words.h"
#include "posting/line/name_words.h"
#include "posting/line/names.h"
#include "text/char_count.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// A name of fewer syllables may be any word: 게임, 데이터.
constexpr size_t kLeastNameChars = 4;
constexpr size_t kMostNameWords = 2;
constexpr size_t kMostLegalNameChars = 24;
// What stands behind a name with which a sentence begins.
constexpr std::array<std::string_view, 6> kSubject = {"은 ",     "는 ", "에서 ",
                                                      "에서는 ", "이 ", "가 "};

// Whether a line begins with `name` as the subject of its sentence, or signs with it.
bool BeginsALine(std::string_view text, std::string_view name, const std::vector<Line>& lines,
                 LineRange range) {
  for (uint32_t i = range.begin; i < range.end; ++i) {
    if (lines[i].blank || lines[i].boilerplate) continue;
    std::string_view content = Cut(text, lines[i].content);
    // "안녕하세요, 편지를 부쳐 드리는 앱 '솔잎편지'입니다."
    const size_t quoted = content.find(name);
    if (quoted == std::string_view::npos) continue;
    const std::string_view behind = content.substr(quoted + name.size());
    if (quoted == 0 && std::any_of(kSubject.begin(), kSubject.end(),
                                   [behind](std::string_view s) { return behind.starts_with(s); }))
      return true;
    if (quoted == 0 && company_words::kSigns.Is(TrimSpaces(behind))) return true;
    if (behind.starts_with("'입니다") || behind.starts_with("’입니다") ||
        behind.starts_with("입니다"))
      return true;
  }
  return false;
}

// "한울시설관리공단": a public body by its last syllables, whatever work its name speaks of.
bool IsPublicBody(std::string_view name) {
  return name.find(' ') == std::string_view::npos && company_words::kPublicBody.Ends(name);
}

bool MayBeName(std::string_view name) {
  return CountChars(name) >= kLeastNameChars && !name.empty() &&
         IsHangulSyllable(DecodeChar(name, 0).code) && MayBeCompany(name) &&
         (!IsRole(name) || IsPublicBody(name));
}

// The title behind what it is of and when: "[채용공고] 하늘재단 …", "2027년도 상반기 하늘재단 …".
std::string_view WithoutOccasion(std::string_view words) {
  constexpr std::string_view kYear = "년";
  // "🔥 [긴급] …"
  while (!words.empty() && static_cast<unsigned char>(words[0]) >= 0xF0) {
    words = TrimSpaces(words.substr(DecodeChar(words, 0).size));
  }
  const size_t close = words.find("] ");
  if (close != std::string_view::npos && IsBareCall(words.substr(0, close + 1)))
    words = TrimSpaces(words.substr(close + 1));
  const size_t digits = words.find_first_not_of("0123456789");
  if (digits != 4 || !words.substr(digits).starts_with(kYear)) return words;
  std::string_view rest = words.substr(digits + kYear.size());
  if (rest.starts_with("도")) rest.remove_prefix(std::string_view("도").size());
  rest = TrimSpaces(rest);
  while (company_words::kHalfOfYear.Begins(rest))
    rest = TrimSpaces(rest.substr(company_words::kHalfOfYear.BeginOf(rest).size()));
  return rest;
}

// "[신입] [D-3] 하늘재단 …": the title behind brackets that say something of the opening.
std::string_view WithoutTags(std::string_view words) {
  while (words.starts_with('[')) {
    const size_t close = words.find(']');
    if (close == std::string_view::npos) break;
    const std::string_view tag = words.substr(1, close - 1);
    if (!name_words::kOfOpening.StandsIn(tag) && !IsNumeric(tag)) break;
    words = TrimSpaces(words.substr(close + 1));
  }
  return words;
}

// "[해든요양병원 채용]": an institution that calls in brackets; empty where none does.
std::string_view NameInCall(std::string_view words) {
  if (!words.starts_with('[')) return {};
  const std::string_view inside = words.substr(1, words.find(']') - 1);
  const size_t space = inside.rfind(' ');
  if (space == std::string_view::npos || !name_words::kCallTag.Is(inside.substr(space + 1)))
    return {};
  const std::string_view name = inside.substr(0, space);
  return IsNamedInstitution(name) ? name : std::string_view();
}

// "하늘소프트 서버 개발자": by what only names of companies end in, with a name of its own before.
bool IsNamedCompany(std::string_view name) {
  constexpr size_t kLeastOwnChars = 2;
  const std::string_view end = company_words::kSurelyCompanyEnd.EndOf(name);
  return !end.empty() && CountChars(name) >= CountChars(end) + kLeastOwnChars;
}

// "하늘소프트에서 서버 개발자를 모십니다": one word, and whom it looks for.
std::optional<std::string_view> NameThatLooks(std::string_view words) {
  constexpr std::string_view kAt = "에서 ";
  const size_t at = words.find(kAt);
  if (at == std::string_view::npos || !company_words::kTitleLooks.Ends(words)) return std::nullopt;
  const std::string_view name = words.substr(0, at);
  const bool one_word = name.find(' ') == std::string_view::npos;
  return one_word && MayBeName(name) && !IsTeam(name) && IsRole(words.substr(at + kAt.size()))
             ? std::optional(name)
             : std::nullopt;
}

}  // namespace

std::optional<Span> FindCompanyInTitle(std::string_view text, Span title,
                                       const std::vector<Line>& lines, LineRange range) {
  const std::string_view words = WithoutOccasion(Cut(text, title));
  if (words.ends_with(")")) {
    const size_t open = words.rfind('(');
    if (open != std::string_view::npos) {
      const std::string_view name = TrimSpaces(words.substr(open + 1, words.size() - open - 2));
      if (MayBeName(name) && BeginsALine(text, name, lines, range)) return SpanOf(text, name);
    }
  }
  // "가온테크㈜ 채용 - 전장부품 설계 엔지니어": how boards title their pages.
  const size_t call = words.find(" 채용 - ");
  if (call != std::string_view::npos && call > 0) {
    const std::string_view name = words.substr(0, call);
    if (HasLegalForm(name) && CountChars(name) <= kMostLegalNameChars) return SpanOf(text, name);
  }
  // "하늘손해보험 2027년 신입사원 채용": who hires stands before when.
  if (const size_t year = words.find(" 20"); year != std::string_view::npos && year > 0) {
    const std::string_view when = words.substr(year + 1);
    const bool is_year =
        when.find_first_not_of("0123456789") == 4 && when.substr(4).starts_with("년");
    std::string_view name = words.substr(0, year);
    while (name.ends_with(',')) name.remove_suffix(1);
    if (is_year && MayBeName(name) && words.find("채용") != std::string_view::npos &&
        name.find(' ') == std::string_view::npos)
      return SpanOf(text, name);
  }
  if (const auto name = NameThatLooks(words)) return SpanOf(text, *name);
  // The longest beginning first: "산들바람대학교 산학협력단" before "산들바람대학교".
  std::array<size_t, kMostNameWords> ends{};
  size_t count = 0;
  for (size_t at = words.find(' '); at != std::string_view::npos && count < kMostNameWords;
       at = words.find(' ', at + 1)) {
    ends[count++] = at;
  }
  while (count > 0) {
    const std::string_view name = words.substr(0, ends[--count]);
    if (MayBeName(name) && BeginsALine(text, name, lines, range)) return SpanOf(text, name);
  }
  if (const auto name = InstitutionInTitle(WithoutTags(words))) return SpanOf(text, *name);
  if (const std::string_view name = NameInCall(words); !name.empty()) return SpanOf(text, name);
  const size_t space = words.find(' ');
  if (space != std::string_view::npos && IsRole(words.substr(space + 1))) {
    const std::string_view name = words.substr(0, space);
    if (MayBeName(name) && (IsNamedInstitution(name) || IsNamedCompany(name)))
      return SpanOf(text, name);
  }
  return FindNoticeBody(text, lines, range);
}

}  // namespace gonggo
