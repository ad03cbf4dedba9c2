#include "store/same_opening.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <limits>
#include <string_view>

#include "store/fingerprint.h"
#include "text/company_forms.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr double kNearDuplicate = 0.8;
// Where the titles do not confirm it.
constexpr double kNearDuplicateByTextAlone = 0.9;
// Duties are the opening's own, and sites shorten them: below this share it is other work.
constexpr double kOtherWork = 0.5;
// An opening that is told again after so long is another one.
constexpr int64_t kLongestOpeningDays = 183;

using Words = std::vector<std::string>;

// Words of a company's name that name nobody, beside its legal form (text/company_forms.h).
constexpr std::array<std::string_view, 3> kOfAnyName = {"the", "and", "company"};

// What any title may have around the name of the work.
constexpr std::array<std::string_view, 19> kOfEveryTitle = {
    "채용", "모집",     "공고", "채용공고", "모집공고", "구인", "급구",
    "상시", "상시채용", "수시", "수시채용", "경력",     "이상", "이하",
    "명",   "hiring",   "job",  "opening",  "wanted"};

// Where one title has such a word and the other none, it is other work.
constexpr std::array<std::string_view, 18> kLevels = {
    "인턴",     "인턴십", "intern",    "internship", "주니어", "junior",
    "시니어",   "senior", "리드",      "lead",       "팀장",   "계약직",
    "contract", "staff",  "principal", "trainee",    "head",   "파트타임"};

template <size_t kSize>
bool IsOneOf(const std::array<std::string_view, kSize>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

// "3년", "00명": what the posting's fields say better. A bare number may be a level (Engineer 2).
bool IsCounted(std::string_view word) {
  size_t at = 0;
  while (at < word.size() && IsAsciiDigit(static_cast<unsigned char>(word[at]))) ++at;
  const std::string_view unit = word.substr(at);
  return at > 0 && (unit == "년" || unit == "년차" || unit == "명" || unit == "월" || unit == "일");
}

bool NamesNobody(std::string_view word) { return IsFormWord(word) || IsOneOf(kOfAnyName, word); }

std::string Joined(const Words& words) {
  std::string joined;
  for (const std::string& word : words) joined += word;
  return joined;
}

bool IsAscii(std::string_view word) {
  return std::ranges::all_of(word, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// Spaces are no matter (백엔드개발자), but "go" is not in "mongo".
bool IsIn(const std::string& word, const Words& words, std::string_view joined) {
  constexpr size_t kShortLatin = 3;
  if (std::ranges::find(words, word) != words.end()) return true;
  if (IsAscii(word) && word.size() <= kShortLatin) return false;
  return joined.find(word) != std::string_view::npos;
}

Words Missing(const Words& words, const Words& others) {
  const std::string joined = Joined(others);
  Words missing;
  for (const std::string& word : words)
    if (!IsIn(word, others, joined)) missing.push_back(word);
  return missing;
}

// One is written in Hangul, the other in Latin letters: neither confirms nor denies.
bool InOtherScripts(const Words& a, const Words& b) {
  const bool latin_a = std::ranges::all_of(a, IsAscii);
  const bool latin_b = std::ranges::all_of(b, IsAscii);
  return latin_a != latin_b && std::ranges::none_of(latin_a ? b : a, IsAscii);
}

bool AreOtherCompanies(const Opening& a, const Opening& b) {
  if (a.company.empty() || b.company.empty()) return false;
  const Words only_a = Missing(a.company, b.company);
  const Words only_b = Missing(b.company, a.company);
  if (only_a.empty() || only_b.empty()) return false;
  return !InOtherScripts(a.company, b.company);
}

enum class Titles : uint8_t { kSame, kMayBeSame, kDiffer };

Titles CompareTitles(const Opening& a, const Opening& b) {
  if (a.title.empty() || b.title.empty()) return Titles::kMayBeSame;
  const Words only_a = Missing(a.title, b.title);
  const Words only_b = Missing(b.title, a.title);
  if (only_a.empty() && only_b.empty()) return Titles::kSame;
  const auto is_level = [](const std::string& word) { return IsOneOf(kLevels, word); };
  if (std::ranges::any_of(only_a, is_level) || std::ranges::any_of(only_b, is_level))
    return Titles::kDiffer;
  if (only_a.empty() || only_b.empty()) return Titles::kMayBeSame;
  const bool by_role = a.role && a.role == b.role && InOtherScripts(only_a, only_b);
  return by_role ? Titles::kMayBeSame : Titles::kDiffer;
}

// The years that a person may have.
struct Range {
  double least = 0;
  double most = std::numeric_limits<double>::infinity();
};

Range RangeOf(const Experience& experience) {
  Range range;
  if (experience.min && !experience.newcomer) range.least = *experience.min;
  if (experience.max) range.most = *experience.max;
  return range;
}

bool AreForOtherPeople(const Opening& a, const Opening& b) {
  if (!a.employment.empty() && !b.employment.empty() &&
      std::ranges::find_first_of(a.employment, b.employment) == a.employment.end())
    return true;
  if (!a.experience || !b.experience) return false;
  const Range of_a = RangeOf(*a.experience);
  const Range of_b = RangeOf(*b.experience);
  return of_a.most < of_b.least || of_b.most < of_a.least;
}

bool AreFarApart(const Opening& a, const Opening& b) {
  if (a.region && b.region && a.region != b.region) return true;
  return a.day && b.day &&
         std::abs(DaysSinceEpoch(*a.day) - DaysSinceEpoch(*b.day)) > kLongestOpeningDays;
}

}  // namespace

Opening OpeningOf(const Posting& posting) {
  Opening opening;
  for (std::string& word : WordsOf(posting.company.value_or("")))
    if (!NamesNobody(word)) opening.company.push_back(std::move(word));
  for (std::string& word : WordsOf(posting.title.value_or(""))) {
    const bool of_company = std::ranges::find(opening.company, word) != opening.company.end();
    if (of_company || NamesNobody(word) || IsOneOf(kOfEveryTitle, word) || IsCounted(word))
      continue;
    opening.title.push_back(std::move(word));
  }
  opening.role = posting.role;
  if (posting.location) opening.region = posting.location->region;
  opening.experience = posting.experience;
  opening.employment = posting.employment;
  opening.day = posting.posted;
  if (!opening.day && posting.deadline) opening.day = posting.deadline->date;
  opening.asks = RequirementShingles(posting);
  opening.duties = DutyShingles(posting);
  return opening;
}

bool NamesOther(const Opening& a, const Opening& b) {
  if (AreOtherCompanies(a, b)) return true;
  const Titles titles = CompareTitles(a, b);
  if (titles == Titles::kDiffer) return true;
  return titles != Titles::kSame && a.role && b.role && a.role != b.role;
}

std::optional<Likeness> SameOpening(const Opening& a, const Opening& b) {
  if (NamesOther(a, b) || AreForOtherPeople(a, b) || AreFarApart(a, b)) return std::nullopt;
  Likeness likeness{.same_title = CompareTitles(a, b) == Titles::kSame};
  likeness.asks = SharedShingles(a.asks, b.asks);
  const double needed = likeness.same_title ? kNearDuplicate : kNearDuplicateByTextAlone;
  if (likeness.asks < needed) return std::nullopt;
  if (a.duties.size() >= kMinComparableShingles && b.duties.size() >= kMinComparableShingles) {
    likeness.duties = SharedShingles(a.duties, b.duties);
    if (*likeness.duties < kOtherWork) return std::nullopt;
  }
  return likeness;
}

}  // namespace gonggo
