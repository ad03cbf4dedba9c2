#include "requirement/known_names.h"

#include <algorithm>
#include <vector>

#include "knowledge/skill_fold.h"
#include "knowledge/tables.h"

namespace gonggo {
namespace {

std::vector<std::string_view> WordsOf(std::string_view text) {
  std::vector<std::string_view> words;
  for (size_t at = 0; at < text.size();) {
    if (IsSkillSeparator(text[at]) || text[at] == '/') {
      ++at;
      continue;
    }
    const size_t begin = at;
    while (at < text.size() && !IsSkillSeparator(text[at]) && text[at] != '/') ++at;
    words.push_back(text.substr(begin, at - begin));
  }
  return words;
}

std::string Folded(std::string_view text) { return FoldSurface(text).bytes; }

// Words that tell what a person, a company or a posting is like.
bool IsOtherWord(std::string_view term) {
  const TermTable* const tables[] = {
      &Traits(),    &Roles(),    &Degrees(),   &EmploymentKinds(), &WorkPlaces(),  &Regions(),
      &Companies(), &Headings(), &SameWords(), &NotSkills(),       &PostingWords()};
  return std::ranges::any_of(
      tables, [term](const TermTable* table) { return table->FindWhole(term) >= 0; });
}

}  // namespace

KnownNames::KnownNames(const SkillTable& skills) : skills_(skills) {
  for (const SkillSurface& surface : skills.surfaces) {
    const std::vector<std::string_view> words = WordsOf(surface.text);
    for (size_t begin = 0; begin < words.size(); ++begin) {
      std::string run;
      for (size_t end = begin; end < words.size(); ++end) {
        run += Folded(words[end]);
        if (words.size() > 1) parts_.insert(run);
      }
    }
  }
}

bool KnownNames::IsName(std::string_view term) const {
  const std::string folded = Folded(term);
  if (folded.empty()) return true;
  const auto has = [this](std::string_view name) { return skills_.FindSurface(name) >= 0; };
  if (has(folded) || IsOtherWord(term)) return true;
  const bool plural = folded.back() == 's';
  return plural ? has(std::string_view(folded).substr(0, folded.size() - 1)) : has(folded + 's');
}

bool KnownNames::Has(std::string_view term) const {
  if (IsName(term) || parts_.contains(Folded(term))) return true;
  const std::vector<std::string_view> words = WordsOf(term);
  return words.size() > 1 &&
         std::ranges::all_of(words, [this](std::string_view word) { return IsName(word); });
}

}  // namespace gonggo
