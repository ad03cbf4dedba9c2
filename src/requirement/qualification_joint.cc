#include "requirement/qualification_joint.h"

#include <algorithm>
#include <array>
#include <string>

#include "text/utf8.h"

namespace gonggo {
namespace {

using Joint = QualificationJoint;

// Two things of one choice stand this near: a degree's fields and a few words between.
constexpr size_t kLongest = 150;
// "학사 3년": what is said in one breath.
constexpr size_t kOneBreath = 12;

struct Joiner {
  std::string_view word;
  Joint joint;
};
// Of the last that stands there; of those that end at one place, the first of this list.
constexpr std::array<Joiner, 29> kJoiners = {
    {{" or ", Joint::kOr},      {"또는", Joint::kOr},      {"혹은", Joint::kOr},
     {"거나", Joint::kOr},      {"내지", Joint::kOr},      {"이나 ", Joint::kOr},
     {" oder ", Joint::kOr},    {" and ", Joint::kAnd},    {" und ", Joint::kAnd},
     {" & ", Joint::kAnd},      {"및 ", Joint::kAnd},      {"이며", Joint::kAnd},
     {"이고", Joint::kAnd},     {"이면서", Joint::kAnd},   {"로서", Joint::kAnd},
     {"로써", Joint::kAnd},     {"그리고", Joint::kAnd},   {"갖추고", Joint::kAnd},
     {"+", Joint::kWith},       {"&", Joint::kWith},       {" plus ", Joint::kWith},
     {" with ", Joint::kWith},  {" mit ", Joint::kWith},   {" followed by ", Joint::kWith},
     {"졸업 후", Joint::kWith}, {"취득 후", Joint::kWith}, {"소지 후", Joint::kWith},
     {"학위 후", Joint::kWith}, {",", Joint::kBeside}}};
// What follows "or" where it chooses among fields of study: the whole belongs to the degree. 분야
// alone is one of work ("석사 또는 해당 분야 2년").
constexpr auto kFields = std::to_array<std::string_view>(
    {"field",      "discipline",  "subject",     "area",    "major",        "stem",
     "전공",       "분야)",       "학과",        "계열",    "학부",         "engineering",
     "science",    "mathematics", "statistics",  "physics", "technical",    "comparable education",
     "university", "college",     "institution", "fächer",  "fachrichtung", "studiengang"});
// "a Bachelor's degree or higher, 2 years" offers nothing else.
constexpr std::array<std::string_view, 7> kOrMore = {"higher",  "above",  "better",  "more",
                                                     "greater", "beyond", "advanced"};
// … unless years are what is related: "or related work experience of 5 years".
constexpr std::array<std::string_view, 6> kWork = {"experience", "경력", "경험",
                                                   "work",       "실무", "industry"};

bool HasAny(std::string_view words, const auto& list) {
  return std::ranges::any_of(list, [words](std::string_view w) { return words.contains(w); });
}

size_t FirstOf(std::string_view words, const auto& list) {
  size_t first = words.size();
  for (const std::string_view word : list) first = std::min(first, words.find(word));
  return first;
}

bool IsOrMore(std::string_view behind) {
  return std::ranges::any_of(kOrMore,
                             [behind](std::string_view word) { return behind.starts_with(word); });
}

// "석사 혹은 연구원으로서 3년": as whom, behind "or".
bool IsAsWhom(std::string_view before, const Joiner& joiner) {
  if (joiner.word != "로서" && joiner.word != "로써") return false;
  constexpr std::array<std::string_view, 2> kOrs = {"또는", "혹은"};
  for (const std::string_view word : kOrs) {
    const size_t at = before.rfind(word);
    if (at != std::string_view::npos && !HasAny(before.substr(at), kFields)) return true;
  }
  return false;
}

struct Last {
  Joint joint = Joint::kBeside;
  size_t begin = std::string_view::npos;
  size_t end = 0;
};

Last LastJoiner(std::string_view padded) {
  Last last;
  for (const Joiner& joiner : kJoiners) {
    size_t at = padded.rfind(joiner.word);
    while (at != std::string_view::npos && joiner.joint == Joint::kOr &&
           IsOrMore(padded.substr(at + joiner.word.size())))
      at = at == 0 ? std::string_view::npos : padded.rfind(joiner.word, at - 1);
    if (at == std::string_view::npos) continue;
    if (IsAsWhom(padded.substr(0, at), joiner)) continue;
    const size_t end = at + joiner.word.size();
    if (last.begin == std::string_view::npos || end > last.end) last = {joiner.joint, at, end};
  }
  return last;
}

bool IsNewStart(std::string_view before) {
  const std::string_view words = TrimSpaces(before);
  return words.ends_with(',') || words.ends_with(';') || words.ends_with('(');
}

bool EndsSentence(std::string_view text) {
  return text.contains('\n') || text.contains(". ") || text.contains(';');
}

}  // namespace

QualificationJoint ReadQualificationJoint(std::string_view between, QualificationPair pair) {
  if (between.size() > kLongest) return Joint::kBreak;
  // So that a joiner at either end is one between spaces.
  const std::string padded = " " + AsciiLower(between) + " ";
  const std::string_view words = padded;
  const Last last = LastJoiner(words);
  if (last.begin == std::string_view::npos) {
    if (EndsSentence(words)) return Joint::kBreak;
    return TrimSpaces(words).size() <= kOneBreath ? Joint::kWith : Joint::kBeside;
  }
  const std::string_view before = words.substr(0, last.begin);
  const std::string_view behind = words.substr(last.end);
  if (EndsSentence(behind)) return Joint::kBreak;
  if (last.joint == Joint::kOr) {
    // "…; or a Master's degree" goes on with the sentence.
    std::string_view sentence = TrimSpaces(before);
    while (sentence.ends_with(';') || sentence.ends_with(',')) sentence.remove_suffix(1);
    if (EndsSentence(sentence)) return Joint::kBreak;
    if (pair == QualificationPair::kDegreeAndYears &&
        FirstOf(behind, kFields) < FirstOf(behind, kWork))
      return Joint::kBeside;
    return IsNewStart(before) ? Joint::kOrBranch : Joint::kOr;
  }
  return EndsSentence(before) ? Joint::kBreak : last.joint;
}

}  // namespace gonggo
