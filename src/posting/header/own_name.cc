#include "posting/header/own_name.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "knowledge/skill_fold.h"
#include "posting/line/legal_form.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// Whether what stands beside a mention asks for experience with it.
bool IsAskedFor(std::string_view text, const SkillMention& mention) {
  constexpr uint32_t kReach = 32;
  static constexpr std::string_view kBehind[] = {"경험", "사용", "활용",      "능숙",
                                                 "다뤄", "다룰", "experience"};
  static constexpr std::string_view kInFront[] = {"xperience with", "xperience in", "amiliarity",
                                                  "amiliar with",   "nowledge of",  "roficien"};
  if (mention.section != SectionKind::kRequirements && mention.section != SectionKind::kPreferred)
    return false;
  const auto has = [](std::string_view words, std::span<const std::string_view> any) {
    words = words.substr(0, words.find('\n'));
    return std::any_of(any.begin(), any.end(), [words](std::string_view word) {
      return words.find(word) != std::string_view::npos;
    });
  };
  const uint32_t from = mention.at.begin > kReach ? mention.at.begin - kReach : 0;
  std::string_view front = text.substr(from, mention.at.begin - from);
  front.remove_prefix(front.rfind('\n') + 1);
  return has(text.substr(mention.at.end, kReach), kBehind) || has(front, kInFront);
}

class OwnNames {
 public:
  OwnNames(std::string_view text, const SkillTable& skills, const Posting& posting)
      : skills_(skills) {
    if (posting.title) AddBrand(*posting.title);
    // "[달빛DB] 개발자": what is asked for is a tool and no brand.
    for (const SkillMention& mention : posting.skills) {
      if (ids_.empty()) break;
      if (mention.section == SectionKind::kStack || IsAskedFor(text, mention))
        std::erase(ids_, mention.id);
    }
    if (posting.company) AddCompany(*posting.company);
  }

  [[nodiscard]] bool empty() const { return ids_.empty(); }
  [[nodiscard]] bool Has(std::string_view id) const {
    return std::find(ids_.begin(), ids_.end(), id) != ids_.end();
  }

 private:
  void Add(std::string_view name) {
    const std::string folded = FoldSurface(WithoutLegalForm(name)).bytes;
    if (folded.empty()) return;
    for (int32_t s = skills_.FindSurface(folded); s >= 0;
         s = skills_.same_surface[static_cast<size_t>(s)]) {
      const int32_t id = skills_.surfaces[static_cast<size_t>(s)].skill;
      if (id < 0) continue;  // a word for a family
      const Skill& skill = skills_.skills[static_cast<size_t>(id)];
      if (skill.kind == SkillKind::kTool || skill.kind == SkillKind::kPlatform)
        ids_.push_back(skill.id);
    }
  }

  // "달빛연구소(달빛톡)": either is its name.
  void AddCompany(std::string_view company) {
    company = WithoutLegalForm(company);
    Add(company);
    const size_t open = company.find('(');
    if (open == std::string_view::npos || open == 0 || !company.ends_with(')')) return;
    Add(company.substr(0, open));
    Add(company.substr(open + 1, company.size() - open - 2));
  }

  void AddBrand(std::string_view title) {
    title = TrimSpaces(title);
    const size_t close = title.find(']');
    if (title.starts_with('[') && close != std::string_view::npos) Add(title.substr(1, close - 1));
  }

  const SkillTable& skills_;
  std::vector<std::string_view> ids_;
};

// Where the mentions that are left out stand.
struct Dropped {
  std::vector<uint32_t> begins;                                // of the document, sorted
  std::vector<std::pair<uint32_t, std::string_view>> by_line;  // line and surface, sorted
};

void DropFrom(const Dropped& dropped, Requirement& requirement) {
  for (Condition& condition : requirement.conditions) {
    std::erase_if(condition.alternatives, [&dropped](const Alternative& a) {
      return a.kind == ConditionKind::kSkill &&
             std::ranges::binary_search(dropped.begins, a.at.begin);
    });
  }
  std::erase_if(requirement.conditions,
                [](const Condition& condition) { return condition.alternatives.empty(); });
  for (AnyOf& choice : requirement.any_of) {
    std::erase_if(choice.surfaces, [&](const std::string& surface) {
      return std::ranges::binary_search(dropped.by_line,
                                        std::pair(choice.line, std::string_view(surface)));
    });
  }
  std::erase_if(requirement.any_of, [](const AnyOf& choice) {
    return choice.surfaces.empty() || (choice.surfaces.size() == 1 && !choice.open);
  });
}

}  // namespace

void DropOwnNames(std::string_view text, const SkillTable& skills, Posting& posting) {
  const OwnNames own(text, skills, posting);
  if (own.empty()) return;
  const auto is_own = [&](const SkillMention& mention) {
    return own.Has(mention.id) && !IsAskedFor(text, mention);
  };
  Dropped dropped;
  for (const SkillMention& mention : posting.skills) {
    if (!is_own(mention)) continue;
    dropped.begins.push_back(mention.at.begin);
    dropped.by_line.emplace_back(mention.at.line, mention.surface);
  }
  if (dropped.begins.empty()) return;
  std::ranges::sort(dropped.begins);
  std::ranges::sort(dropped.by_line);
  for (Requirement& requirement : posting.requirements) DropFrom(dropped, requirement);
  std::erase_if(posting.skills, is_own);
}

}  // namespace gonggo
