#include "posting/line/job_title.h"
#include "posting/field/family_names.h"
#include "posting/line/call_words.h"

#include <algorithm>
#include <array>
#include <vector>

#include "knowledge/tables.h"
#include "posting/line/names.h"
#include "text/char_count.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// What a title says behind its job.
bool GoesOnAsTitle(std::string_view rest) {
  static constexpr std::array<std::string_view, 38> kWords = {
      "채용",     "모집",      "공고",     "구인",    "초빙",       "신입",     "경력", "인턴",
      "정규직",   "계약직",    "담당자",   "담당",    "충원",       "영입",     "리드", "팀장",
      "팀원",     "직",        "시니어",   "주니어",  "매니저",     "사원",     "구함", "공채",
      "및",       "I",         "Lead",     "Intern",  "Manager",    "급",       "중",   "무관",
      "Engineer", "Developer", "Designer", "Analyst", "Specialist", "Architect"};
  static constexpr std::string_view kMarks = "()[]{}-,/|:;.&+~!0123456789_<>";
  for (rest = TrimSpaces(rest); !rest.empty(); rest = TrimSpaces(rest)) {
    // What stands behind a mark may be anything: a team, a place, a tool.
    if (kMarks.find(rest[0]) != std::string_view::npos) return true;
    for (const std::string_view mark : {"·", "–", "—", "ㆍ", "【", "：", "（"}) {
      if (rest.starts_with(mark)) return true;
    }
    const auto word = std::find_if(kWords.begin(), kWords.end(),
                                   [rest](auto known) { return rest.starts_with(known); });
    if (word == kWords.end()) return false;
    rest.remove_prefix(word->size());
  }
  return true;
}

}  // namespace

bool NamesRank(std::string_view name) {
  static constexpr std::array<std::string_view, 16> kRanks = {
      "Senior",    "Lead",    "Head",      "Manager",   "Executive", "Specialist",
      "Intern",    "Junior",  "Associate", "Assistant", "Director",  "Expert",
      "Principal", "Analyst", "Engineer",  "Developer"};
  return std::any_of(kRanks.begin(), kRanks.end(), [name](std::string_view rank) {
    return name.find(rank) != std::string_view::npos;
  });
}

bool NamesOpening(std::string_view name) {
  return (IsRole(name) || NamesTask(name)) && !IsTeam(name) &&
         (!IsSentence(name) || IsCallForApplicants(name));
}

bool IsJobTitle(std::string_view name) {
  if (IsCallForApplicants(name)) return true;
  if (!NamesOpening(name)) return NamesRank(name) && !EndsInPeriod(name);
  std::vector<TermMatch> matches;
  Roles().FindLongest(name, matches);
  // A word of titles alone, such as 모집.
  if (matches.empty()) return !IsSentence(name);
  size_t end = 0;
  for (const TermMatch& match : matches) end = std::max<size_t>(end, match.at.end);
  return GoesOnAsTitle(name.substr(end));
}

bool MayBePerson(std::string_view name) {
  constexpr size_t kSyllables = 3;
  if (name.size() != kSyllables * 3 || CountChars(name) != kSyllables) return false;
  return std::any_of(kFrequentFamilyNames.begin(), kFrequentFamilyNames.end(),
                     [name](std::string_view family) { return name.starts_with(family); });
}

}  // namespace gonggo
