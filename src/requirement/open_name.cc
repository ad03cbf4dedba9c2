#include "requirement/open_name.h"

#include <algorithm>
#include <optional>

#include "knowledge/skill_edges.h"
#include "knowledge/skill_fold.h"
#include "knowledge/tables.h"
#include "model/open_skill.h"
#include "requirement/name_shape.h"
#include "requirement/scan.h"
#include "text/hangul.h"

namespace gonggo {
namespace {

// A list of tags names few things a line; what is longer is prose.
constexpr size_t kLongestStackLine = 300;

bool IsProduct(const Skill& skill) { return skill.kind <= SkillKind::kPlatform; }

// What stands between two separators.
struct Part {
  Span at;
  bool known = false;    // something known stands there, at its beginning if it is not the first
  bool product = false;  // … and one is a product
  uint16_t family = 0;   // of a product
};

class Search {
 public:
  Search(std::string_view line, std::span<const SkillMatch> known, const SkillTable& skills)
      : line_(line), known_(known), skills_(skills) {}

  std::vector<OpenName> Find(SectionKind section) {
    const bool products = std::any_of(known_.begin(), known_.end(), [this](const SkillMatch& m) {
      return m.skill >= 0 && IsProduct(skills_.skills[static_cast<size_t>(m.skill)]);
    });
    if (products) ReadLists();
    if (section != SectionKind::kStack) ReadUses();
    std::sort(found_.begin(), found_.end(),
              [](const OpenName& a, const OpenName& b) { return a.at.begin < b.at.begin; });
    return std::move(found_);
  }

 private:
  static size_t SeparatorAt(std::string_view line, size_t i) {
    static constexpr WordTable kSeparators = {",", "/", "|", "·", "ㆍ", "、"};
    const size_t end = MatchSignAt(line, i, kSeparators);
    return end == kNoMatch ? 0 : end - i;
  }

  static bool EndsList(char c) {
    return std::string_view("()[]:;").find(c) != std::string_view::npos;
  }

  // One pass over the line: parts between separators, a list wherever nothing else stands between.
  void ReadLists() {
    std::vector<Part> list;
    size_t match = 0;  // the first of `known_` that is not passed
    Part part;
    uint32_t i = 0;
    while (i < line_.size()) {
      if (match < known_.size() && known_[match].at.begin <= i) {
        Hold(known_[match], list.empty(), part);
        i = std::max(i + 1, known_[match].at.end);
        ++match;
        continue;
      }
      const size_t separator = SeparatorAt(line_, i);
      const bool ends = separator == 0 && EndsList(line_[i]);
      if (separator == 0 && !ends) {
        ++i;
        continue;
      }
      part.at.end = i;
      list.push_back(part);
      if (ends) Take(list);
      i += separator == 0 ? 1 : static_cast<uint32_t>(separator);
      part = Part{{i, i}};
    }
    part.at.end = i;
    list.push_back(part);
    Take(list);
  }

  void Hold(const SkillMatch& match, bool first, Part& part) {
    const Span before{part.at.begin, std::max(part.at.begin, match.at.begin)};
    const bool leads = SkipSpaces(Cut(line_, before), 0) >= before.size();
    if (!part.known && !first && !leads) return;
    part.known = true;
    if (match.skill < 0) return;
    const Skill& skill = skills_.skills[static_cast<size_t>(match.skill)];
    if (!IsProduct(skill)) return;
    part.product = true;
    part.family = skill.family;
  }

  void Take(std::vector<Part>& list) {
    const auto products =
        std::count_if(list.begin(), list.end(), [](auto& p) { return p.product; });
    const auto known = std::count_if(list.begin(), list.end(), [](auto& p) { return p.known; });
    if (list.size() > 1 && products > 0) {
      for (size_t i = 0; i < list.size(); ++i) {
        if (list[i].known) continue;
        const bool beside =
            (i > 0 && list[i - 1].product) || (i + 1 < list.size() && list[i + 1].product);
        if (!beside && 2 * known < static_cast<std::ptrdiff_t>(list.size())) continue;
        const std::optional<Span> name = NameOfItem(line_, list[i].at,
                                                    i == 0                 ? ItemPlace::kFirst
                                                    : i + 1 == list.size() ? ItemPlace::kLast
                                                                           : ItemPlace::kInner);
        if (name) Add(*name, list);
      }
    }
    list.clear();
  }

  // "Moonlint 사용 경험"
  void ReadUses() {
    for (const Span name : NamesInUse(line_)) Add(name, {});
  }

  // The entry that has the name: of several the one whose family stands beside it, and in a list of
  // products a product; -1 if no entry has it, nullopt if it cannot be told which.
  [[nodiscard]] std::optional<int32_t> EntryOf(std::string_view name,
                                               std::span<const Part> list) const {
    int32_t entry = -1;
    bool several = false;
    for (int32_t s = skills_.FindSurface(FoldSurface(name).bytes); s >= 0;
         s = skills_.same_surface[static_cast<size_t>(s)]) {
      const SkillSurface& surface = skills_.surfaces[static_cast<size_t>(s)];
      if (surface.skill < 0 || surface.skill == entry) continue;
      const Skill& skill = skills_.skills[static_cast<size_t>(surface.skill)];
      if (!list.empty() && !IsProduct(skill)) continue;
      const uint16_t family = skill.family;
      if (std::any_of(list.begin(), list.end(),
                      [family](const Part& p) { return p.product && p.family == family; }))
        return surface.skill;
      several = entry >= 0;
      entry = surface.skill;
    }
    return several ? std::nullopt : std::optional(entry);
  }

  void Add(Span at, std::span<const Part> list) {
    const std::string_view name = Cut(line_, at);
    const auto overlaps = [at](Span other) { return other.begin < at.end && at.begin < other.end; };
    if (NotSkills().FindWhole(name) >= 0) return;
    if (std::any_of(known_.begin(), known_.end(), [&](auto& m) { return overlaps(m.at); })) return;
    if (std::any_of(found_.begin(), found_.end(), [&](auto& f) { return overlaps(f.at); })) return;
    const std::optional<int32_t> entry = EntryOf(name, list);
    if (!entry) return;
    if (*entry >= 0 && skills_.skills[static_cast<size_t>(*entry)].optional) return;
    found_.push_back({at, *entry});
  }

  std::string_view line_;
  std::span<const SkillMatch> known_;
  const SkillTable& skills_;
  std::vector<OpenName> found_;
};

}  // namespace

std::vector<OpenName> FindOpenNames(std::string_view line, std::span<const SkillMatch> known,
                                    SectionKind section, const SkillTable& skills) {
  const bool stack = section == SectionKind::kStack;
  if (!stack && section != SectionKind::kRequirements && section != SectionKind::kPreferred)
    return {};
  // In English prose every word is Latin, and lists hold whatever the sentence is about.
  if (stack ? line.size() > kLongestStackLine : !HasHangul(line)) return {};
  return Search(line, known, skills).Find(section);
}

int32_t SkillOfTag(std::string_view words, const SkillTable& skills) {
  if (words.size() > kMaxSurfaceBytes) return -1;
  int32_t entry = -1;
  for (int32_t s = skills.FindSurface(FoldSurface(words).bytes); s >= 0;
       s = skills.same_surface[static_cast<size_t>(s)]) {
    const SkillSurface& surface = skills.surfaces[static_cast<size_t>(s)];
    if (surface.skill < 0 || surface.skill == entry) continue;
    if (surface.exact && surface.text != words) continue;
    if (entry >= 0) return -1;
    entry = surface.skill;
  }
  return entry >= 0 && skills.skills[static_cast<size_t>(entry)].optional ? -1 : entry;
}

std::string OpenSkillId(std::string_view name) {
  std::string id(kOpenSkillPrefix);
  for (const char c : FoldSurface(name).bytes) {
    if (c == '+') {
      id += "plus";
    } else if (c == '#') {
      id += "sharp";
    } else {
      id += IsAlphaByte(c) || IsDigitByte(c) ? c : '_';
    }
  }
  return id;
}

}  // namespace gonggo
