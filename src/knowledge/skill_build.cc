#include "knowledge/skill_build.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "knowledge/double_array.h"
#include "knowledge/skill_finder.h"
#include "knowledge/skill_fold.h"
#include "knowledge/skill_object.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// "WAS" names a server, "was" is a word of English and German.
bool IsWordInSmallLetters(std::string_view name) { return name == "WAS"; }

class Builder {
 public:
  explicit Builder(const SkillSources& sources)
      : sources_(sources), out_(std::make_unique<OwnedSkillTable>()) {}

  Result<std::unique_ptr<OwnedSkillTable>> Build() {
    Families();
    if (error_.empty()) Skills();
    if (error_.empty()) Relations();
    if (error_.empty()) NearNames();
    if (!error_.empty()) return Fail(ErrorCode::kInvalidArgument, error_);
    Surfaces();
    Trie();
    OwnedSkillTable& o = *out_;
    o.table = {o.groups,       o.families,    o.skills,     o.guards,       o.surfaces,
               o.same_surface, o.trie.View(), o.trie.tails, o.starts.View()};
    return std::move(out_);
  }

 private:
  std::string_view Keep(const std::string& text) { return out_->texts.emplace_back(text); }
  std::span<const std::string_view> Keep(const std::vector<std::string>& words) {
    auto& list = out_->word_lists.emplace_back();
    for (const std::string& word : words) list.push_back(Keep(word));
    return list;
  }
  void Refuse(const std::string& message) {
    if (error_.empty()) error_ = message;
  }

  void Families() {
    std::map<std::string, uint16_t> groups;
    for (const GroupSource& g : sources_.groups) {
      groups[g.id] = static_cast<uint16_t>(out_->groups.size());
      out_->groups.push_back({Keep(g.id), Keep(g.name), Keep(g.name_ko)});
    }
    for (const FamilySource& f : sources_.families) {
      const auto group = groups.find(f.group);
      if (group == groups.end()) return Refuse("family " + f.id + ": unknown group " + f.group);
      if (!families_.try_emplace(f.id, static_cast<uint16_t>(out_->families.size())).second)
        return Refuse("family " + f.id + ": given twice");
      out_->families.push_back({Keep(f.id), Keep(f.name), Keep(f.name_ko), group->second});
    }
  }

  void Skills() {
    for (const SkillSourceEntry& e : sources_.skills) {
      if (e.extends) continue;
      if (!entries_.try_emplace(e.id, &e).second)
        return Refuse(e.where + ": " + e.id + " is given twice, first in " + entries_[e.id]->where +
                      "; `extends: " + e.id + "` adds to it");
    }
    for (const auto& [id, entry] : entries_) {
      const auto family = families_.find(entry->family);
      if (family == families_.end())
        return Refuse(entry->where + ": " + id + ": unknown family " + entry->family);
      const auto kind = std::find(std::begin(kSkillKindIds), std::end(kSkillKindIds), entry->kind);
      Skill skill{Keep(id), Keep(entry->name), Keep(entry->name_ko)};
      skill.kind = static_cast<SkillKind>(kind - std::begin(kSkillKindIds));
      skill.optional = entry->optional;
      skill.family = family->second;
      skills_[id] = static_cast<uint16_t>(out_->skills.size());
      out_->skills.push_back(skill);
    }
    for (const SkillSourceEntry& e : sources_.skills) {
      if (e.extends && !skills_.contains(e.id))
        return Refuse(e.where + ": `extends: " + e.id + "`: there is no such skill");
    }
  }

  void Relations() {
    std::vector<std::vector<uint16_t>> implies(out_->skills.size());
    std::vector<std::vector<uint16_t>> close(out_->skills.size());
    const auto add = [](std::vector<uint16_t>& list, uint16_t skill) {
      if (std::find(list.begin(), list.end(), skill) == list.end()) list.push_back(skill);
    };
    for (const SkillSourceEntry& e : sources_.skills) {
      const uint16_t self = skills_[e.id];
      for (const std::string& id : e.implies) {
        const auto it = skills_.find(id);
        if (it == skills_.end()) return Refuse(e.where + ": implies unknown skill " + id);
        add(implies[self], it->second);
      }
      for (const std::string& id : e.close) {
        const auto it = skills_.find(id);
        if (it == skills_.end()) return Refuse(e.where + ": close to unknown skill " + id);
        add(close[self], it->second);
        add(close[it->second], self);
      }
    }
    for (size_t i = 0; i < out_->skills.size(); ++i) {
      out_->skills[i].implies = out_->skill_lists.emplace_back(std::move(implies[i]));
      out_->skills[i].close = out_->skill_lists.emplace_back(std::move(close[i]));
    }
  }

  void NearNames() {
    std::map<uint16_t, std::vector<uint16_t>>
        sets;  // by what they count as, which is not among them
    for (size_t i = 0; i < out_->skills.size(); ++i)
      out_->skills[i].counts_as = static_cast<uint16_t>(i);
    for (const SkillSourceEntry& e : sources_.skills) {
      if (e.counts_as.empty()) continue;
      const auto it = skills_.find(e.counts_as);
      if (it == skills_.end()) return Refuse(e.where + ": counts as unknown skill " + e.counts_as);
      const uint16_t self = skills_[e.id];
      if (self == it->second) return Refuse(e.where + ": " + e.id + " counts as itself anyway");
      if (out_->skills[self].family != out_->skills[it->second].family)
        return Refuse(e.where + ": " + e.id + " counts as " + e.counts_as + " of another family");
      out_->skills[self].counts_as = it->second;
      sets[it->second].push_back(self);
    }
    for (const auto& [head, members] : sets) {
      if (out_->skills[head].counts_as != head)
        return Refuse(std::string(out_->skills[head].id) +
                      ": others count as it, so it must count as itself");
      std::vector<uint16_t> all = members;
      all.push_back(head);
      for (const uint16_t skill : all) {
        std::vector<uint16_t>& others = out_->skill_lists.emplace_back(all);
        std::erase(others, skill);
        out_->skills[skill].near_names = others;
      }
    }
  }

  void AddSurface(const std::string& text, SkillSurface surface) {
    const FoldedSurface folded = FoldSurface(text);
    surface.text = Keep(WithoutNameEnd(text));
    surface.breaks = folded.breaks;
    surface.name = folded.name;
    folded_.push_back(folded.bytes);
    out_->surfaces.push_back(surface);
  }

  void Surfaces() {
    for (const FamilySource& f : sources_.families) {
      for (const std::string& name : f.names) {
        AddSurface(name, {.family = families_[f.id], .exact = IsWordInSmallLetters(name)});
        // Skills have surfaces in the plural, which would be longer.
        const char last = name.back();
        if (last >= 'a' && last <= 'z' && last != 's')
          AddSurface(name + 's', {.family = families_[f.id]});
      }
    }
    // Guarded surfaces last: the finder looks at the last ones first, and words that a guard lets
    // through mean more than words without one. Of guarded ones that fold alike those that a list
    // may decide, too, come first, in whichever file they stand.
    for (const SkillSourceEntry& e : sources_.skills) {
      for (const std::string& text : e.surfaces) AddSurface(text, {.skill = skills_[e.id]});
    }
    AddSingulars();
    AddObjects();
    for (const bool beside : {false, true}) {
      for (const SkillSourceEntry& e : sources_.skills) {
        for (const GuardSource& g : e.guarded) {
          if (g.beside == beside) AddGuarded(g, skills_[e.id]);
        }
      }
    }
  }

  void AddGuarded(const GuardSource& g, int32_t skill) {
    SkillSurface surface{.skill = skill, .exact = g.exact};
    if (g.beside || !g.near.empty() || !g.not_before.empty() || !g.not_after.empty()) {
      surface.guard = static_cast<int32_t>(out_->guards.size());
      out_->guards.push_back({Keep(g.near), Keep(g.not_before), Keep(g.not_after), g.beside});
    }
    AddSurface(g.surface, surface);
  }

  // "Design Patterns" is found in "Design Pattern", unless that is another skill's.
  void AddSingulars() {
    std::set<std::string> known(folded_.begin(), folded_.end());
    for (const SkillSourceEntry& e : sources_.skills) {
      for (const GuardSource& g : e.guarded) known.insert(FoldSurface(g.surface).bytes);
    }
    for (const SkillSourceEntry& e : sources_.skills) {
      for (const std::string& text : e.surfaces) {
        const bool words = text.find_first_of(" -") != std::string::npos;
        if (!words || text.size() < 6 || text.find(kNameEnd) != std::string::npos ||
            text.back() != 's' || text[text.size() - 2] == 's')
          continue;
        const std::string singular = text.substr(0, text.size() - 1);
        if (!known.contains(FoldSurface(singular).bytes))
          AddSurface(singular, {.skill = skills_[e.id]});
      }
    }
  }

  // "쿼리 튜닝" is found in "쿼리를 튜닝해", unless that is another skill's.
  void AddObjects() {
    std::set<std::string> known(folded_.begin(), folded_.end());
    for (const SkillSourceEntry& e : sources_.skills) {
      if (out_->skills[skills_[e.id]].kind != SkillKind::kPractice) continue;
      for (const std::string& text : e.surfaces) {
        if (text.find(kNameEnd) != std::string::npos) continue;
        for (const std::string& with : WithObjectParticle(text)) {
          if (known.insert(FoldSurface(with).bytes).second)
            AddSurface(with, {.skill = skills_[e.id]});
        }
      }
    }
  }

  void Trie() {
    std::vector<TrieNode> trie(1);
    for (size_t i = 0; i < folded_.size(); ++i) {
      TrieNode& node = NodeOfSymbols(folded_[i], trie);
      out_->same_surface.push_back(node.output);
      node.output = static_cast<int32_t>(i);
    }
    CutTails(trie);
    out_->trie = PlaceTrie(trie);
    for (size_t i = 0; i < folded_.size(); ++i)
      out_->starts.Add(folded_[i], out_->surfaces[i].breaks);
  }

  const SkillSources& sources_;
  std::unique_ptr<OwnedSkillTable> out_;
  std::map<std::string, uint16_t> families_;
  std::map<std::string, const SkillSourceEntry*> entries_;
  std::map<std::string, uint16_t> skills_;
  std::vector<std::string> folded_;
  std::string error_;
};

}  // namespace

Result<std::unique_ptr<OwnedSkillTable>> BuildSkillTable(const SkillSources& sources) {
  return Builder(sources).Build();
}

std::vector<std::string> CheckSkillExamples(const SkillTable& table,
                                            const std::vector<SkillExample>& examples) {
  std::vector<std::string> failures;
  SkillFinder finder(table);
  for (const SkillExample& example : examples) {
    const auto& matches = finder.Find(example.text);
    const bool found = std::any_of(matches.begin(), matches.end(), [&](const SkillMatch& m) {
      return m.skill >= 0 && table.skills[static_cast<size_t>(m.skill)].id == example.id;
    });
    if (found != example.must_match) {
      failures.push_back(example.where + ": \"" + example.text + "\" must " +
                         (example.must_match ? "" : "not ") + "hold " + example.id);
    }
  }
  return failures;
}

namespace {

// A surface as its entry writes it.
std::string AsWritten(const SkillSurface& surface) {
  std::string text(surface.text);
  if (surface.name == 0) return text;
  size_t end = 1;
  while (FoldSurface(std::string_view(text).substr(0, end)).bytes.size() < surface.name) ++end;
  return text.insert(end, 1, kNameEnd);
}

}  // namespace

SkillSources SourcesOf(const SkillTable& table) {
  SkillSources sources;
  for (const SkillGroup& g : table.groups)
    sources.groups.push_back({std::string(g.id), std::string(g.name), std::string(g.name_ko)});
  for (const SkillFamily& f : table.families)
    sources.families.push_back({std::string(f.id),
                                std::string(table.groups[f.group].id),
                                std::string(f.name),
                                std::string(f.name_ko),
                                {}});
  const auto ids = [&table](std::span<const uint16_t> skills) {
    std::vector<std::string> out;
    for (const uint16_t s : skills) out.emplace_back(table.skills[s].id);
    return out;
  };
  const auto words = [](std::span<const std::string_view> list) {
    return std::vector<std::string>(list.begin(), list.end());
  };
  for (const Skill& s : table.skills) {
    SkillSourceEntry entry;
    entry.id = s.id;
    entry.name = s.name;
    entry.name_ko = s.name_ko;
    entry.kind = kSkillKindIds[static_cast<size_t>(s.kind)];
    entry.family = table.families[s.family].id;
    entry.implies = ids(s.implies);
    entry.close = ids(s.close);
    if (table.skills[s.counts_as].id != s.id) entry.counts_as = table.skills[s.counts_as].id;
    entry.optional = s.optional;
    entry.where = "built-in";
    sources.skills.push_back(std::move(entry));
  }
  for (const SkillSurface& surface : table.surfaces) {
    if (surface.skill < 0) {
      sources.families[static_cast<size_t>(surface.family)].names.emplace_back(surface.text);
      continue;
    }
    SkillSourceEntry& entry = sources.skills[static_cast<size_t>(surface.skill)];
    if (surface.guard < 0 && !surface.exact) {
      entry.surfaces.push_back(AsWritten(surface));
      continue;
    }
    GuardSource guard{AsWritten(surface), surface.exact, false, {}, {}, {}};
    if (surface.guard >= 0) {
      const SkillGuard& g = table.guards[static_cast<size_t>(surface.guard)];
      guard.beside = g.beside;
      guard.near = words(g.near);
      guard.not_before = words(g.not_before);
      guard.not_after = words(g.not_after);
    }
    entry.guarded.push_back(std::move(guard));
  }
  return sources;
}

}  // namespace gonggo
