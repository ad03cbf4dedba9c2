#include "prep/keys.h"

#include <algorithm>

#include "fit/years_subject.h"

namespace gonggo {
namespace {

// A draw that no entry makes, so that what is left out does not hang on what is chosen.
constexpr uint32_t kGateDraw = 1000;

// So many entries were written about a tool because many postings name it (Git, Docker).
constexpr size_t kPoolOfCommonTool = 3;

// Whether what stands there is what the posting asks for or works with, rather than a benefit, the
// company's history or the record that it came in.
bool IsOfTheWork(SectionKind section) {
  switch (section) {
    case SectionKind::kTitle:
    case SectionKind::kAbout:
    case SectionKind::kDuties:
    case SectionKind::kRequirements:
    case SectionKind::kPreferred:
    case SectionKind::kStack:
      return true;
    case SectionKind::kCompany:
    case SectionKind::kFacts:
    case SectionKind::kBenefits:
    case SectionKind::kProcess:
    case SectionKind::kOther:
      break;
  }
  return false;
}

int WeightOf(Necessity necessity, bool duty) {
  switch (necessity) {
    case Necessity::kRequired:
      return kKeyRequired;
    case Necessity::kPreferred:
      return kKeyPreferred;
    case Necessity::kMentioned:
      break;
  }
  return duty ? kKeyDuty : kKeyMentioned;
}

class Collector {
 public:
  Collector(const Posting& posting, const SkillTable& skills)
      : posting_(posting), skills_(skills) {}

  PostingKeys Collect(const PostingFit& fit) {
    for (const SkillMention& mention : posting_.skills) {
      if (!IsOfTheWork(mention.section)) continue;
      const int32_t requirement = RequirementOf(mention);
      AddSkill(mention.id,
               {mention.id, mention.surface, mention.at.line, mention.necessity, requirement},
               WeightOf(mention.necessity, mention.section == SectionKind::kDuties));
    }
    for (size_t i = 0; i < posting_.requirements.size(); ++i) AddRequirement(i);
    AddRole();
    Judge(fit);
    for (auto& [id, key] : keys_) {
      std::stable_sort(
          key.reasons.begin(), key.reasons.end(),
          [](const PrepReason& a, const PrepReason& b) { return a.necessity < b.necessity; });
    }
    return std::move(keys_);
  }

 private:
  // Of several requirements in one line, the one whose words these are.
  [[nodiscard]] int32_t RequirementOf(const SkillMention& mention) const {
    int32_t by_line = -1;
    int32_t by_text = -1;
    for (size_t i = 0; i < posting_.requirements.size(); ++i) {
      const Requirement& r = posting_.requirements[i];
      if (r.line > mention.at.line || mention.at.line > std::max(r.line, r.line_end)) continue;
      const auto at = static_cast<int32_t>(i);
      if (Names(r, mention)) return at;
      if (by_text < 0 && r.text.find(mention.surface) != std::string::npos) by_text = at;
      if (by_line < 0) by_line = at;
    }
    return by_text >= 0 ? by_text : by_line;
  }

  static bool Names(const Requirement& r, const SkillMention& mention) {
    return std::ranges::any_of(r.conditions, [&](const Condition& condition) {
      return std::ranges::any_of(condition.alternatives, [&](const Alternative& a) {
        return a.at.line == mention.at.line && a.at.begin == mention.at.begin;
      });
    });
  }

  void Add(const std::string& id, PrepReason reason, int weight) {
    if (reason.line == 0) return;
    PostingKey& key = keys_[id];
    key.weight = std::max(key.weight, weight);
    reason.key = id;
    key.reasons.push_back(std::move(reason));
  }

  void AddSkill(const std::string& id, const PrepReason& reason, int weight) {
    Add(id, reason, weight);
    if (const auto skill = skills_.FindSkill(id)) {
      const SkillFamily& family = skills_.families[skills_.skills[*skill].family];
      Add("family:" + std::string(family.id), reason, weight / 2);
    }
  }

  void AddRequirement(size_t number) {
    const Requirement& r = posting_.requirements[number];
    const int weight = WeightOf(r.necessity, IsDuty(r));
    const auto at = static_cast<int32_t>(number);
    for (const std::string& trait : r.traits)
      Add("trait:" + trait, {"", "", r.line, r.necessity, at}, weight / 2);
    const std::string_view title = posting_.title ? std::string_view(*posting_.title) : "";
    bool years = false;
    for (const Condition& condition : r.conditions) {
      for (const Alternative& a : condition.alternatives) {
        const uint32_t line = a.at.line > 0 ? a.at.line : r.line;
        if (a.kind == ConditionKind::kFamily)
          Add("family:" + a.value, {"", a.surface, line, condition.necessity, at}, weight);
        // "결제 도메인 경험 1년": that is not the role.
        years = years || (a.kind == ConditionKind::kYears && YearsSubject(r, a, title).empty());
      }
    }
    // "3년 이상의 개발 경험": what such a line asks for is the work itself.
    if (years && posting_.role)
      Add("role:" + *posting_.role, {"", "", r.line, r.necessity, at}, kKeyPreferred);
  }

  void AddRole() {
    if (!posting_.role) return;
    uint32_t line = 0;
    for (const std::string_view field : {"role", "title"}) {
      const auto found = posting_.evidence.find(field);
      if (line == 0 && found != posting_.evidence.end() && !found->second.empty())
        line = found->second.front().line;
    }
    Add("role:" + *posting_.role, {"", "", line, Necessity::kMentioned, -1}, kKeyPreferred);
  }

  void Judge(const PostingFit& fit) {
    for (size_t i = 0; i < fit.items.size(); ++i) {
      const FitItem& item = fit.items[i];
      const bool gap = item.verdict == Verdict::kMissing || item.verdict == Verdict::kPartly;
      for (const Alternative& a : item.condition.alternatives) {
        const auto key =
            keys_.find(a.kind == ConditionKind::kFamily ? "family:" + a.value : a.value);
        if (key == keys_.end() || (key->second.item >= 0 && !gap)) continue;
        key->second.item = static_cast<int32_t>(i);
        key->second.gap = key->second.gap || gap;
      }
    }
  }

  const Posting& posting_;
  const SkillTable& skills_;
  PostingKeys keys_;
};

}  // namespace

PostingKeys KeysOf(const Posting& posting, const PostingFit& fit, const SkillTable& skills) {
  return Collector(posting, skills).Collect(fit);
}

std::vector<std::string_view> MatchedKeys(const QuestionTable& table, QuestionRange about,
                                          QuestionRange all, const PostingKeys& keys) {
  std::vector<std::string_view> matched;
  if (about.count > kMostKeysOfEntry) return matched;
  for (const QuestionWords words : table.Keys(about)) {
    if (keys.contains(table.Cut(words))) matched.push_back(table.Cut(words));
  }
  if (matched.empty()) return matched;
  for (const QuestionWords words : table.Keys(all)) {
    if (!keys.contains(table.Cut(words))) return {};
    if (std::ranges::find(matched, table.Cut(words)) == matched.end())
      matched.push_back(table.Cut(words));
  }
  return matched;
}

uint64_t PrepHash(std::string_view seed, std::string_view entry, uint32_t draw) {
  // FNV-1a, with the finaliser of MurmurHash3: near texts give far numbers.
  uint64_t hash = 0xcbf29ce484222325ULL;
  const auto add = [&hash](std::string_view text) {
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    hash = (hash ^ 0xFFU) * 0x100000001b3ULL;
  };
  add(seed);
  add(entry);
  hash ^= draw * 0x9E3779B97F4A7C15ULL;
  hash = (hash ^ (hash >> 33U)) * 0xff51afd7ed558ccdULL;
  hash = (hash ^ (hash >> 33U)) * 0xc4ceb9fe1a85ec53ULL;
  return hash ^ (hash >> 33U);
}

bool IsAskedHere(std::string_view key, size_t pool, size_t least, std::string_view seed,
                 const SkillTable& skills) {
  bool common = key.find(':') != std::string_view::npos;
  if (const auto skill = skills.FindSkill(key)) {
    const SkillKind kind = skills.skills[*skill].kind;
    common = kind == SkillKind::kPractice || kind == SkillKind::kField ||
             kind == SkillKind::kHumanLanguage || skills.skills[*skill].optional ||
             pool >= kPoolOfCommonTool;
  }
  return !common || pool >= least || PrepHash(seed, key, kGateDraw) % least < pool;
}

std::string PrepSeed(const Posting& posting) {
  if (!posting.id.empty()) return posting.id;
  return posting.company.value_or("") + '\n' + posting.title.value_or("") + '\n' +
         posting.source.name + '\n' + std::to_string(posting.source.record) + '\n' +
         std::to_string(posting.source.position);
}

}  // namespace gonggo
