#include "prep/reverse.h"

#include <algorithm>
#include <map>

namespace gonggo {
namespace {

// Questions about one thing that is left out; a second one about pay sounds like nothing else
// counts.
constexpr size_t kMostOfOneThing = 1;
// Those about what the posting says come first: they show that it was read.
constexpr size_t kMostAboutSaid = 5;
// Fewer entries than this would be asked of every posting of a field.
constexpr size_t kLeastPool = 12;
// What is left out is left out by most of them.
constexpr size_t kLeastPoolOfMissing = 16;

bool HasSection(const Posting& posting, SectionKind kind) {
  return std::ranges::any_of(posting.sections, [kind](const Section& s) { return s.kind == kind; });
}

// Nobody asks a hospital how many days a nurse works from home. Of a posting whose work is not
// known everything may be asked.
bool IsForRole(const Posting& posting, const QuestionTable& table, const ReverseQuestion& entry) {
  if (entry.roles.count == 0 || !posting.role) return true;
  return std::ranges::any_of(table.Keys(entry.roles), [&](const QuestionWords words) {
    return table.Cut(words) == "role:" + *posting.role;
  });
}

}  // namespace

std::vector<std::string> LeftOut(const Posting& posting, std::string_view text) {
  const auto says = [text](std::string_view word) {
    return text.find(word) != std::string_view::npos;
  };
  std::vector<std::string> left_out;
  const auto add = [&left_out](std::string_view what, bool missing) {
    if (missing) left_out.emplace_back(what);
  };
  add("salary", !posting.salary || (!posting.salary->min && !posting.salary->max));
  add("team", !says("팀") && !says("team") && !says("Team"));
  add("process", posting.process.empty());
  add("stack", !HasSection(posting, SectionKind::kStack) && posting.skills.size() < 3);
  add("benefits", !HasSection(posting, SectionKind::kBenefits));
  add("probation", !posting.probation_months && !says("수습") && !says("probation"));
  add("work", !posting.work);
  add("deadline", !posting.deadline);
  add("company",
      !HasSection(posting, SectionKind::kCompany) && !HasSection(posting, SectionKind::kAbout));
  add("experience", !posting.experience && posting.years.empty());
  return left_out;
}

std::vector<PrepReverse> ChooseReverse(const Posting& posting, std::string_view text,
                                       const PostingKeys& keys, const QuestionTable& table,
                                       const SkillTable& skills) {
  const std::vector<std::string> left_out = LeftOut(posting, text);
  const std::string seed = PrepSeed(posting);
  struct Ranked {
    int weight;
    uint64_t hash;
    PrepReverse reverse;
  };
  std::vector<Ranked> ranked;
  for (size_t i = 0; i < table.reverse.size(); ++i) {
    const ReverseQuestion& entry = table.reverse[i];
    if (entry.about.count > kMostKeysOfEntry || !IsForRole(posting, table, entry)) continue;
    Ranked one{0, PrepHash(seed, table.Cut(entry.id), 0), {i, {}, ""}};
    for (const QuestionWords words : table.Keys(entry.about)) {
      const auto key = keys.find(table.Cut(words));
      if (key == keys.end() || key->second.weight <= one.weight) continue;
      one.weight = key->second.weight;
      one.reverse.reason = key->second.reasons.front();
    }
    if (entry.about.count > 0 && one.weight == 0) continue;
    for (const QuestionWords words : table.Keys(entry.missing)) {
      if (one.reverse.missing.empty() &&
          std::ranges::find(left_out, table.Cut(words)) != left_out.end())
        one.reverse.missing = table.Cut(words);
    }
    if (entry.missing.count > 0 && one.reverse.missing.empty()) continue;
    ranked.push_back(std::move(one));
  }
  std::sort(ranked.begin(), ranked.end(),
            [](const Ranked& a, const Ranked& b) { return a.hash < b.hash; });
  std::map<std::string, size_t> pools;
  std::map<std::string, size_t> of_thing;
  std::vector<PrepReverse> chosen;
  for (const Ranked& one : ranked) {
    ++pools[one.weight > 0 ? one.reverse.reason.key : "missing:" + one.reverse.missing];
  }
  const auto take = [&](bool about_said, size_t most) {
    for (const Ranked& one : ranked) {
      if (chosen.size() >= most) return;
      if ((one.weight > 0) != about_said) continue;
      const std::string thing =
          about_said ? one.reverse.reason.key : "missing:" + one.reverse.missing;
      if (of_thing[thing] >= kMostOfOneThing) continue;
      const size_t least = about_said ? kLeastPool : kLeastPoolOfMissing;
      if (!IsAskedHere(thing, pools[thing], least, seed, skills)) continue;
      ++of_thing[thing];
      chosen.push_back(one.reverse);
    }
  };
  take(true, kMostAboutSaid);
  take(false, kMostReverse);
  return chosen;
}

}  // namespace gonggo
