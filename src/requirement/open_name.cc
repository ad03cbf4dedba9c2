#include "requirement/open_name.h"

#include <algorithm>
#include <optional>

#include "knowledge/skill_edges.h"
#include "knowledge/skill_fold.h"
#include "knowledge/tables.h"
#include "model/open_skill.h"
#include "requirement/name_shape.h"
#include "requirement/scan.h"
#include "text/byte_set.h"
#include "text/hangul.h"

namespace gonggo {
namespace {

// A list of tags names few things a line; what is longer is prose.
constexpr size_t kLongestStackLine = 300;

bool IsProduct(const Skill& skill) { return skill.kind <= SkillKind::kPlatform; }

// Whether what was found in order of the line overlaps a place, for places in order of the line:
// each is passed once.
class Passed {
 public:
  template <typename Found>
  bool Overlaps(std::span<const Found> found, Span at) {
    while (next_ < found.size() && found[next_].at.end <= at.begin) ++next_;
    return next_ < found.size() && found[next_].at.begin < at.end;
  }

 private:
  size_t next_ = 0;
};

// What stands between two separators.
struct Part {
  Span at;
  bool known = false;    // something known stands there, at its beginning if it is not the first
  bool product = false;  // … and one is a product
  uint16_t family = 0;   // of a product
};

// What shows that a name is one.
enum class Shown : uint8_t { kByList, kByUse };

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
    return std::move(found_);
  }

 private:
  static size_t SeparatorAt(std::string_view line, size_t i) {
    static constexpr WordTable kSeparators = {",", "/", "|", "·", "ㆍ", "、"};
    const size_t end = MatchSignAt(line, i, kSeparators);
    return end == kNoMatch ? 0 : end - i;
  }

  static bool EndsList(char c) {
    static constexpr ByteSet kEnds("()[]:;");
    return kEnds.Has(c);
  }

  // Few bytes begin a separator, of which C2 and E3 are the first of those outside of ASCII, or end
  // a list.
  static bool MayPart(char c) {
    static constexpr ByteSet kFirst(",/|\xC2\xE3()[]:;");
    return kFirst.Has(c);
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
      if (!MayPart(line_[i])) {
        ++i;
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
      NoteFamilies(list);
      for (size_t i = 0; i < list.size(); ++i) {
        if (list[i].known) continue;
        const bool beside =
            (i > 0 && list[i - 1].product) || (i + 1 < list.size() && list[i + 1].product);
        if (!beside && 2 * known < static_cast<std::ptrdiff_t>(list.size())) continue;
        const std::optional<Span> name = NameOfItem(line_, list[i].at,
                                                    i == 0                 ? ItemPlace::kFirst
                                                    : i + 1 == list.size() ? ItemPlace::kLast
                                                                           : ItemPlace::kInner);
        if (name) Add(*name, Shown::kByList, passed_, found_);
      }
    }
    list.clear();
  }

  void NoteFamilies(std::span<const Part> list) {
    families_.clear();
    for (const Part& part : list) {
      if (part.product) families_.push_back(part.family);
    }
    std::sort(families_.begin(), families_.end());
    families_.erase(std::unique(families_.begin(), families_.end()), families_.end());
  }

  // "Moonlint 사용 경험"
  void ReadUses() {
    std::vector<OpenName> uses;
    Passed known;
    Passed listed;
    for (const Span name : NamesInUse(line_)) {
      if (!listed.Overlaps(std::span<const OpenName>(found_), name))
        Add(name, Shown::kByUse, known, uses);
    }
    const auto middle = found_.insert(found_.end(), uses.begin(), uses.end());
    std::inplace_merge(
        found_.begin(), middle, found_.end(),
        [](const OpenName& a, const OpenName& b) { return a.at.begin < b.at.begin; });
  }

  // Whether nothing speaks against the surface: its letters, and what must not stand around it. The
  // company that its guard wants need not stand there: the list or the use says what that would.
  [[nodiscard]] bool MayStandAt(Span at, const SkillSurface& surface) const {
    if (surface.exact && !IsExactly(line_, at, surface.text)) return false;
    return surface.guard < 0 ||
           GuardAllows(line_, at, skills_.guards[static_cast<size_t>(surface.guard)]);
  }

  // The entry that has the name: of several the one whose family stands beside it, and in a list of
  // products a product; -1 if no entry has it, nullopt if it cannot be told which.
  [[nodiscard]] std::optional<int32_t> EntryOf(Span at, Shown shown) const {
    const std::string_view name = Cut(line_, at);
    int32_t entry = -1;
    bool several = false;
    for (int32_t s = skills_.FindSurface(FoldSurface(name).bytes); s >= 0;
         s = skills_.same_surface[static_cast<size_t>(s)]) {
      const SkillSurface& surface = skills_.surfaces[static_cast<size_t>(s)];
      if (surface.skill < 0 || surface.skill == entry) continue;
      const Skill& skill = skills_.skills[static_cast<size_t>(surface.skill)];
      if (shown == Shown::kByList && !IsProduct(skill)) continue;
      if (!MayStandAt(at, surface)) continue;
      if (shown == Shown::kByList &&
          std::binary_search(families_.begin(), families_.end(), skill.family))
        return surface.skill;
      several = entry >= 0;
      entry = surface.skill;
    }
    return several ? std::nullopt : std::optional(entry);
  }

  // `at`s come in order of the line, and overlap none that came before.
  void Add(Span at, Shown shown, Passed& known, std::vector<OpenName>& found) {
    if (known.Overlaps(known_, at) || NotSkills().FindWhole(Cut(line_, at)) >= 0) return;
    const std::optional<int32_t> entry = EntryOf(at, shown);
    if (!entry) return;
    if (*entry >= 0 && skills_.skills[static_cast<size_t>(*entry)].optional) return;
    found.push_back({at, *entry});
  }

  std::string_view line_;
  std::span<const SkillMatch> known_;
  const SkillTable& skills_;
  std::vector<OpenName> found_;
  Passed passed_;                   // of `known_`, by the names of lists
  std::vector<uint16_t> families_;  // of the products of the list at hand, sorted
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
