#include "knowledge/field_of_study.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "knowledge/tables.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr std::string_view kArea = "area";

// What the terms of the table stand for.
class FieldTable {
 public:
  FieldTable() {
    std::vector<std::string_view> ids;
    std::vector<std::string_view> areas;
    for (const Term& term : StudyFields().terms()) {
      if (term.id == kArea || std::ranges::find(ids, term.id) != ids.end()) continue;
      ids.push_back(term.id);
      areas.push_back(term.value);
    }
    for (const Term& term : StudyFields().terms()) {
      StudyFieldSet set = 0;
      for (size_t i = 0; i < ids.size(); ++i) {
        if (term.id == kArea ? term.value.contains(areas[i]) : ids[i] == term.id)
          set |= StudyFieldSet{1} << i;
      }
      sets_.push_back(set);
    }
  }

  [[nodiscard]] StudyFieldSet Of(uint32_t term) const { return sets_[term]; }

 private:
  std::vector<StudyFieldSet> sets_;  // by term
};

StudyFieldSet SetOf(uint32_t term) {
  static const FieldTable kTable;
  return kTable.Of(term);
}

bool HasAny(std::string_view text, const auto& list) {
  return std::ranges::any_of(list, [text](std::string_view w) { return text.contains(w); });
}

// How far the word that makes a field of a name may stand behind it: "컴퓨터공학, 전자공학, 통계학
// 관련 학과".
constexpr size_t kReach = 90;

// "회계 관련 전공", but not "회계 경력 3년, 학사".
bool LeadsToMajor(std::string_view behind) {
  constexpr std::array<std::string_view, 10> kMajors = {"전공", "학과", "계열", "학부", "학위",
                                                        "학사", "석사", "박사", "대졸", "졸업"};
  constexpr std::array<std::string_view, 14> kOthers = {"경력", "경험", "년",   "업무", "개발",
                                                        "이해", "능력", "가능", "이상", "필수",
                                                        "우대", "\n",   ".",    ";"};
  behind = behind.substr(0, kReach);
  size_t first = behind.size();
  for (const std::string_view word : kMajors) first = std::min(first, behind.find(word));
  return first < behind.size() && !HasAny(behind.substr(0, first), kOthers);
}

// "학사 (컴퓨터공학)", "Bachelor's degree in CS, Physics, or …": from the degree up to what begins
// something else.
size_t EndOfDegree(std::string_view folded, size_t begin) {
  constexpr std::array<std::string_view, 17> kEnds = {
      "\n",         ";",      ". ",     " with ", " and 1", " and 2",
      " and 3",     " and 4", " and 5", " plus ", " years", "equivalent",
      "experience", "경력",   "경험",   "년 ",    "우대"};
  size_t end = folded.size();
  for (const std::string_view word : kEnds) end = std::min(end, folded.find(word, begin));
  return end;
}

bool BeginsFields(std::string_view behind) {
  constexpr std::array<std::string_view, 12> kIns = {"degree in ", "degrees in ", " in ", "in ",
                                                     "(",          "of ",         " of ", " (",
                                                     "degree (",   ", in ",       "der ", " im "};
  constexpr std::array<std::string_view, 3> kDegree = {"'s", " degree", "degree"};
  for (const std::string_view word : kDegree) {
    if (behind.starts_with(word)) behind.remove_prefix(word.size());
  }
  return std::ranges::any_of(kIns, [behind](std::string_view w) { return behind.starts_with(w); });
}

}  // namespace

AskedFields FieldsAsked(std::string_view line, Span degree) {
  constexpr std::array<std::string_view, 13> kRelated = {
      "관련",     "유사",       "유관",       "준하는",       "등 ",     "related", "similar",
      "relevant", "equivalent", "comparable", "vergleichbar", "ähnlich", "etc"};
  constexpr std::array<std::string_view, 7> kAny = {"전공 무관",     "전공무관", "전공은 무관",
                                                    "전공 불문",     "비전공자", "any field",
                                                    "any discipline"};
  AskedFields asked;
  const std::string folded = AsciiLower(line);
  if (HasAny(folded, kAny)) return asked;
  std::vector<TermMatch> matches;
  StudyFields().FindLongest(line, matches);
  if (matches.empty()) return asked;
  const std::string_view behind = std::string_view(folded).substr(degree.end);
  const size_t end = BeginsFields(behind) ? EndOfDegree(folded, degree.end + 1) : degree.end;
  for (const TermMatch& match : matches) {
    const bool in_it = match.at.begin >= degree.end && match.at.end <= end;
    if (in_it || LeadsToMajor(line.substr(match.at.end))) asked.fields |= SetOf(match.term);
  }
  asked.related = asked.fields != 0 && HasAny(folded, kRelated);
  return asked;
}

StudyFieldSet FieldsStudied(std::string_view line) {
  constexpr std::array<std::string_view, 8> kSchools = {
      "대학", "고등학교", "학교", "University", "College", "Institute", "School", "Universität"};
  std::vector<TermMatch> matches;
  StudyFields().FindLongest(line, matches);
  StudyFieldSet fields = 0;
  for (const TermMatch& match : matches) {
    // "가람공과대학교", "Institute of Technology": of the word that holds it.
    size_t begin = match.at.begin;
    while (begin > 0 && line[begin - 1] != ' ' && line[begin - 1] != ',') --begin;
    const size_t end = std::min(line.find_first_of(" ,(", match.at.end), line.size());
    if (!HasAny(line.substr(begin, end - begin), kSchools)) fields |= SetOf(match.term);
  }
  return fields;
}

}  // namespace gonggo
