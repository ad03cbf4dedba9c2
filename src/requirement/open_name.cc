#include "requirement/open_name.h"

#include <algorithm>
#include <optional>

#include "knowledge/skill_edges.h"
#include "knowledge/skill_fold.h"
#include "knowledge/skill_guard.h"
#include "knowledge/tables.h"
#include "model/open_skill.h"
#include "requirement/example_list.h"
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

// What shows that a name is one.
enum class Shown : uint8_t { kByList, kByExamples, kByUse };

enum class Words : uint8_t { kAmongHangul, kLatinOnly };

// In duties only what an entry has is taken: what else stands there is as often a customer or a
// channel.
enum class Take : uint8_t { kAll, kEntries };

class Search {
 public:
  Search(std::string_view line, const LineReading& reading, const SkillTable& skills, Words words,
         Take take)
      : line_(line),
        known_(reading.known),
        cues_(reading.cues),
        skills_(skills),
        prose_(words == Words::kLatinOnly),
        entries_only_(take == Take::kEntries) {}

  std::vector<OpenName> Find(SectionKind section) {
    const bool products = std::any_of(known_.begin(), known_.end(), [this](const SkillMatch& m) {
      return m.skill >= 0 && IsProduct(skills_.skills[static_cast<size_t>(m.skill)]);
    });
    if (products || (!known_.empty() && HasOpenCue(cues_))) ReadLists();
    if (section != SectionKind::kStack && !prose_ && !entries_only_) ReadUses();
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
    std::vector<ListPart> list;
    size_t match = 0;  // the first of `known_` that is not passed
    ListPart part;
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
      part = ListPart{{i, i}};
    }
    part.at.end = i;
    list.push_back(part);
    Take(list);
  }

  void Hold(const SkillMatch& match, bool first, ListPart& part) {
    const Span before{part.at.begin, std::max(part.at.begin, match.at.begin)};
    const bool leads = SkipSpaces(Cut(line_, before), 0) >= before.size();
    if (!part.known && !first && !leads) return;
    part.known = true;
    if (match.skill < 0) return;
    const Skill& skill = skills_.skills[static_cast<size_t>(match.skill)];
    part.product = part.product || IsProduct(skill);
    part.family = skill.family;
  }

  void Take(std::vector<ListPart>& list) {
    const auto products =
        std::count_if(list.begin(), list.end(), [](auto& p) { return p.product; });
    const auto known = std::count_if(list.begin(), list.end(), [](auto& p) { return p.known; });
    if (list.size() > 1 && known > 0) {
      if (!prose_ || FillsParenthesis(list)) {
        MarkExamples(line_, cues_, list);
      } else {
        MarkLedExamples(line_, cues_, list);
      }
      NoteFamilies(list);
      for (size_t i = 0; i < list.size(); ++i) {
        if (list[i].known) continue;
        const bool beside =
            (i > 0 && list[i - 1].product) || (i + 1 < list.size() && list[i + 1].product);
        const bool listed = !prose_ && products > 0 &&
                            (beside || 2 * known >= static_cast<std::ptrdiff_t>(list.size()));
        if (!list[i].example && (!listed || entries_only_)) continue;
        const std::optional<Span> name = NameOfItem(line_, list[i].name_in(), PlaceOf(list, i));
        if (name) Add(*name, listed ? Shown::kByList : Shown::kByExamples, passed_, found_);
        if (!name && list[i].example) AddHangul(list[i].name_in(), PlaceOf(list, i));
      }
    }
    list.clear();
  }

  [[nodiscard]] bool FillsParenthesis(std::span<const ListPart> list) const {
    const uint32_t begin = list.front().at.begin;
    const uint32_t end = list.back().at.end;
    return begin > 0 && line_[begin - 1] == '(' && end < line_.size() && line_[end] == ')';
  }

  static ItemPlace PlaceOf(std::span<const ListPart> list, size_t i) {
    if (i == 0 || list[i].first_example) return ItemPlace::kFirst;
    return i + 1 == list.size() && !list[i].example ? ItemPlace::kLast : ItemPlace::kInner;
  }

  void NoteFamilies(std::span<const ListPart> list) {
    families_.clear();
    for (const ListPart& part : list) {
      if (part.known && part.family >= 0) families_.push_back(static_cast<uint16_t>(part.family));
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
      if (shown != Shown::kByUse &&
          std::binary_search(families_.begin(), families_.end(), skill.family))
        return surface.skill;
      if (shown == Shown::kByExamples) continue;
      several = entry >= 0;
      entry = surface.skill;
    }
    return several ? std::nullopt : std::optional(entry);
  }

  // "Meta, 네이버 등 매체", "회귀, 분류 등": of Hangul words only what an entry of a family in the
  // list has, though its company is not in the line.
  void AddHangul(Span item, ItemPlace place) {
    const std::optional<Span> name = HangulOfItem(line_, item, place);
    if (!name) return;
    const std::optional<int32_t> entry = EntryOf(*name, Shown::kByExamples);
    if (!entry || *entry < 0 || skills_.skills[static_cast<size_t>(*entry)].optional) return;
    if (!passed_.Overlaps(known_, *name)) found_.push_back({*name, *entry});
  }

  // `at`s come in order of the line, and overlap none that came before.
  void Add(Span at, Shown shown, Passed& known, std::vector<OpenName>& found) {
    if (known.Overlaps(known_, at) || NotSkills().FindWhole(Cut(line_, at)) >= 0) return;
    const std::optional<int32_t> entry = EntryOf(at, shown);
    if (!entry || (entries_only_ && *entry < 0)) return;
    if (*entry >= 0 && skills_.skills[static_cast<size_t>(*entry)].optional) return;
    found.push_back({at, *entry});
  }

  std::string_view line_;
  std::span<const SkillMatch> known_;
  std::span<const Cue> cues_;
  const SkillTable& skills_;
  const bool prose_;  // no Hangul stands in the line
  const bool entries_only_;
  std::vector<OpenName> found_;
  Passed passed_;                   // of `known_`, by the names of lists
  std::vector<uint16_t> families_;  // of what is known in the list at hand, sorted
};

}  // namespace

std::vector<OpenName> FindOpenNames(std::string_view line, const LineReading& reading,
                                    SectionKind section, const SkillTable& skills) {
  const bool stack = section == SectionKind::kStack;
  const bool duty = section == SectionKind::kDuties;
  if (!stack && !duty && section != SectionKind::kRequirements &&
      section != SectionKind::kPreferred)
    return {};
  if (duty && (reading.known.empty() || !HasOpenCue(reading.cues))) return {};
  if (stack && line.size() > kLongestStackLine) return {};
  // In English prose every word is Latin, and lists hold whatever the sentence is about.
  const Words words = stack || HasHangul(line) ? Words::kAmongHangul : Words::kLatinOnly;
  return Search(line, reading, skills, words, duty ? Take::kEntries : Take::kAll).Find(section);
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
