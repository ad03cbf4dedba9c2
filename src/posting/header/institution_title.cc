#include "posting/header/institution_title.h"

#include <algorithm>

#include "knowledge/tables.h"
#include "posting/line/company_words.h"
#include "posting/line/names.h"
#include "text/byte_class.h"
#include "text/byte_set.h"
#include "text/char_count.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLeastOwnChars = 2;
constexpr size_t kMostNameChars = 30;

std::string_view WithoutSorts(std::string_view name) {
  while (company_words::kInstitutionSort.Ends(name))
    name = company_words::kInstitutionSort.CutFrom(name);
  return name;
}

// "(재)너른들문화재단"
std::string_view WithoutForm(std::string_view word) {
  static constexpr std::string_view kForms[] = {"(재)", "(사)", "(복)", "(의)", "(학)", "(사복)"};
  for (const std::string_view form : kForms) {
    if (word.starts_with(form)) return word.substr(form.size());
  }
  return word;
}

bool IsWordOfName(std::string_view word) {
  if (word.empty() || HasDigit(word) || !IsHangulSyllable(DecodeChar(word, 0).code)) return false;
  std::vector<TermMatch> matches;
  EmploymentKinds().FindLongest(word, matches);
  return matches.empty() && CountChars(word) <= kMostNameChars;
}

}  // namespace

bool IsNamedInstitution(std::string_view name) {
  if (!IsWordOfName(name) || name.find(' ') != std::string_view::npos) return false;
  // "전기공사", "선임연구원" are work and people; "한국미리내연구원" is neither.
  const std::string_view body = company_words::kOfCountry.Begins(name)
                                    ? company_words::kCountryBody.EndOf(name)
                                    : std::string_view();
  if (!body.empty() && CountChars(name) >= CountChars(body) + kLeastOwnChars + 2) return true;
  const std::string_view end = company_words::kInstitution.EndOf(name);
  return !end.empty() &&
         CountChars(WithoutSorts(name.substr(0, name.size() - end.size()))) >= kLeastOwnChars;
}

std::optional<std::string_view> InstitutionInTitle(std::string_view title) {
  constexpr size_t kMostWords = 4;
  static constexpr std::string_view kAt = "에서";
  size_t best = 0;
  size_t begin = 0;
  for (size_t words = 0; words < kMostWords && begin < title.size(); ++words) {
    const size_t end = std::min(title.find(' ', begin), title.size());
    std::string_view word = title.substr(begin, end - begin);
    if (words == 0) word = WithoutForm(word);
    const bool last = word.ends_with(kAt);
    if (last) word.remove_suffix(kAt.size());
    const bool named = IsNamedInstitution(word);
    const bool part = best > 0 && company_words::kPartOfBody.Ends(word) && IsWordOfName(word);
    if (named || part) best = end - (last ? kAt.size() : 0);
    if (last || !(named || part || (words == 0 && company_words::kBodySort.Is(word)))) break;
    begin = end + 1;
  }
  if (best == 0 || !IsRole(title.substr(best))) return std::nullopt;
  return title.substr(0, best);
}

std::optional<Span> FindNoticeBody(std::string_view text, const std::vector<Line>& lines,
                                   LineRange range) {
  constexpr uint32_t kMostLines = 6;
  static constexpr std::string_view kNotices[] = {" 공고 제", " 공고제", " 고시 제"};
  uint32_t seen = 0;
  for (uint32_t i = range.begin; i < range.end && seen < kMostLines; ++i) {
    if (lines[i].blank || lines[i].boilerplate) continue;
    ++seen;
    const std::string_view words = Cut(text, lines[i].content);
    for (const std::string_view notice : kNotices) {
      const size_t at = words.find(notice);
      if (at == std::string_view::npos || at == 0) continue;
      const std::string_view number = TrimSpaces(words.substr(at + notice.size()));
      const std::string_view name = TrimSpaces(words.substr(0, at));
      if (number.empty() || !IsDigitByte(number.front()) ||
          number.find("호") == std::string_view::npos || !IsWordOfName(name) ||
          CountChars(name) < 2)
        continue;
      return SpanOf(text, name);
    }
  }
  return std::nullopt;
}

}  // namespace gonggo
