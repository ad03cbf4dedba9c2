#include "output/section_items.h"

#include <algorithm>
#include <array>

#include "output/list_heading.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr std::array<std::string_view, 22> kBullets = {"-",  "*", "+", "•", "·", "ㆍ", "∙", "‧",
                                                       "・", "●", "○", "◦", "▪", "▫",  "■", "□",
                                                       "–",  "—", "▶", "►", "✔", "※"};

// Emphasis around a whole line: **…**, *…*, __…__.
std::string_view WithoutEmphasis(std::string_view line) {
  for (const std::string_view mark : {"**", "__", "*", "_"}) {
    if (line.size() > 2 * mark.size() && line.starts_with(mark) && line.ends_with(mark)) {
      return line.substr(mark.size(), line.size() - 2 * mark.size());
    }
  }
  return line;
}

bool IsHeadingLine(std::string_view line, const Section& section) {
  if (section.heading.empty()) return false;
  std::string_view rest = TrimSpaces(line);
  while (rest.starts_with('#')) rest.remove_prefix(1);
  return TrimSpaces(rest).find(section.heading) != std::string_view::npos;
}

// What the line of a heading says itself: "매장 정리", of "담당업무: 매장 정리".
std::string_view BehindHeading(std::string_view line, const Section& section) {
  const size_t at = line.find(section.heading);
  if (at == std::string_view::npos) return {};
  std::string_view rest = TrimSpaces(line.substr(at + section.heading.size()));
  for (const std::string_view colon : {":", "："}) {
    if (rest.starts_with(colon)) return TrimSpaces(rest.substr(colon.size()));
  }
  return {};
}

// Without bullet, heading marks and emphasis.
std::string_view Bare(std::string_view line) {
  line = WithoutBullet(line);
  const size_t marks = line.find_first_not_of('#');
  if (marks != std::string_view::npos && marks > 0 && line[marks] == ' ')
    line = TrimSpaces(line.substr(marks));
  return WithoutEmphasis(line);
}

// Equal but for spaces.
bool SameWords(std::string_view a, std::string_view b) {
  size_t i = 0;
  size_t j = 0;
  while (true) {
    while (i < a.size() && (a[i] == ' ' || a[i] == '\t')) ++i;
    while (j < b.size() && (b[j] == ' ' || b[j] == '\t')) ++j;
    if (i == a.size() || j == b.size()) return i == a.size() && j == b.size();
    if (a[i++] != b[j++]) return false;
  }
}

// A line without any letter or digit says nothing: a rule, an empty quote (">"), a lone bullet.
bool SaysSomething(std::string_view line) {
  for (size_t i = 0; i < line.size();) {
    const DecodedChar c = DecodeChar(line, i);
    if (IsWordChar(c.code)) return true;
    i += c.size;
  }
  return false;
}

// The bullet that a line begins with; empty if none.
std::string_view BulletOf(std::string_view line) {
  return TrimSpaces(line.substr(0, line.size() - WithoutBullet(line).size()));
}

// Kinds of requirements. A line that holds a whole posting, or a duty with a requirement glued to
// it, has several: what list a requirement belongs to is its own section, not its line's.
bool HasOwnList(SectionKind kind) {
  return kind == SectionKind::kRequirements || kind == SectionKind::kPreferred ||
         kind == SectionKind::kDuties || kind == SectionKind::kStack;
}

// Requirements are in order of lines.
auto FirstRequirementAt(const Posting& posting, uint32_t line) {
  return std::lower_bound(
      posting.requirements.begin(), posting.requirements.end(), line,
      [](const Requirement& requirement, uint32_t value) { return requirement.line < value; });
}

class Reader {
 public:
  Reader(const Posting& posting, const TextLines& text) : posting_(posting), text_(text) {}

  // `heading` says whether the section's own heading is an item: a sub-heading under the first one.
  enum class Heading : uint8_t { kLeaveOut, kItem };
  void Section(const gonggo::Section& section, Heading heading, std::vector<SectionItem>& items) {
    uint32_t line = section.line_begin;
    const uint32_t last = std::min(section.line_end, text_.line_count());
    while (line >= 1 && line <= last) {
      const std::vector<const Requirement*> here = RequirementsAt(line);
      if (!here.empty()) {
        line = Requirements(line, section.kind, here, items) + 1;
        continue;
      }
      const std::string_view content = text_.Line(line);
      const bool opens = heading == Heading::kLeaveOut && line == section.line_begin &&
                         IsHeadingLine(content, section);
      const std::string_view said = opens ? BehindHeading(content, section) : Bare(content);
      if (SaysSomething(said) && !IsLink(said)) items.push_back({std::string(said), line});
      ++line;
    }
  }

  // The rest of the list of section `index`: lines with the same bullet that follow it without a
  // heading, whatever they were read as.
  void RestOfList(size_t index, ListExtent extent, std::vector<SectionItem>& items) const {
    const bool facts_alone = extent == ListExtent::kWithFacts;
    const gonggo::Section& list = posting_.sections[index];
    std::string_view bullet;
    for (uint32_t line = list.line_end; line >= list.line_begin && bullet.empty(); --line) {
      bullet = BulletOf(text_.Line(line));
    }
    if (bullet.empty()) return;
    uint32_t line = list.line_end + 1;
    for (size_t i = index + 1; i < posting_.sections.size(); ++i) {
      const gonggo::Section& next = posting_.sections[i];
      // The reader's own remarks (SectionKind::kOther) are no part of what is asked for.
      if (next.line_begin != line || !next.heading.empty() || IsDemandOrDuty(next.kind) ||
          next.kind == SectionKind::kOther)
        return;
      for (; line <= std::min(next.line_end, text_.line_count()); ++line) {
        const std::string_view content = text_.Line(line);
        if (content.empty()) continue;
        if (BulletOf(content) != bullet || !SaysSomething(content)) return;
        const bool facts = next.kind == SectionKind::kFacts;
        if (IsLink(content) || (facts_alone ? !facts : facts && SaysWhereOrWhen(line))) continue;
        items.push_back({std::string(WithoutBullet(content)), line});
      }
    }
  }

 private:
  static bool IsDemandOrDuty(SectionKind kind) {
    return kind == SectionKind::kRequirements || kind == SectionKind::kPreferred ||
           kind == SectionKind::kDuties;
  }

  // The posting's link on a line of its own is no item.
  [[nodiscard]] bool IsLink(std::string_view content) const {
    if (!posting_.link) return false;
    std::string_view bare = Bare(content);
    if (bare.starts_with('<') && bare.ends_with('>')) bare = bare.substr(1, bare.size() - 2);
    return bare == *posting_.link;
  }

  // "12/10까지", "판교", "연봉 4000" at the end of a note's list: it is shown elsewhere, and asks
  // for nothing.
  [[nodiscard]] bool SaysWhereOrWhen(uint32_t line) const {
    for (const char* field : {"deadline", "location", "salary"}) {
      const auto found = posting_.evidence.find(field);
      if (found == posting_.evidence.end()) continue;
      for (const Evidence& evidence : found->second) {
        if (evidence.line == line) return true;
      }
    }
    return false;
  }

  // Those that begin in `line`.
  [[nodiscard]] std::vector<const Requirement*> RequirementsAt(uint32_t line) const {
    std::vector<const Requirement*> here;
    for (auto it = FirstRequirementAt(posting_, line);
         it != posting_.requirements.end() && it->line == line; ++it) {
      here.push_back(&*it);
    }
    return here;
  }

  // Returns the last line that is used up.
  uint32_t Requirements(uint32_t line, SectionKind kind,
                        const std::vector<const Requirement*>& here,
                        std::vector<SectionItem>& items) const {
    uint32_t line_end = line;
    for (const Requirement* requirement : here)
      line_end = std::max(line_end, requirement->line_end);
    line_end = std::min(line_end, text_.line_count());
    const std::string_view first = text_.Line(line);
    const bool all = std::all_of(here.begin(), here.end(),
                                 [kind](const Requirement* r) { return r->section == kind; });
    if (!all) {
      OwnOf(line, kind, here, items);
      return line_end;
    }
    const bool bulleted = WithoutBullet(first).size() < first.size();
    std::string whole(WithoutBullet(first));
    for (uint32_t next = line + 1; next <= line_end; ++next)
      whole += ' ' + std::string(text_.Line(next));
    // Word for word where the requirement is the line; as it was read where it is a part of it, or
    // where markup was taken out.
    const bool one = here.size() == 1;
    if ((one && SameWords(whole, here.front()->text)) || (!one && bulleted)) {
      items.push_back({std::move(whole), line});
    } else {
      for (const Requirement* requirement : here) items.push_back({requirement->text, line});
    }
    return line_end;
  }

  // What a line of several sections has for the list of `kind`: those of its requirements that are
  // its own; if none, the words before them.
  void OwnOf(uint32_t line, SectionKind kind, const std::vector<const Requirement*>& here,
             std::vector<SectionItem>& items) const {
    const size_t before = items.size();
    for (const Requirement* requirement : here) {
      if (requirement->section == kind) items.push_back({requirement->text, line});
    }
    const bool opens = kind == SectionKind::kDuties || kind == SectionKind::kAbout;
    if (items.size() > before || !opens) return;
    const std::string_view content = text_.Line(line);
    const size_t at = content.find(here.front()->text);
    if (at == std::string_view::npos) return;
    std::string_view lead = Bare(TrimSpaces(content.substr(0, at)));
    for (const std::string_view bullet : kBullets) {
      if (lead.ends_with(bullet)) lead = TrimSpaces(lead.substr(0, lead.size() - bullet.size()));
    }
    if (SaysSomething(lead)) items.push_back({std::string(lead), line});
  }

  const Posting& posting_;
  const TextLines& text_;
};

}  // namespace

std::string_view WithoutBullet(std::string_view line) {
  line = TrimSpaces(line);
  for (const std::string_view bullet : kBullets) {
    if (!line.starts_with(bullet)) continue;
    std::string_view rest = line.substr(bullet.size());
    // "✔️": the mark as an emoji.
    constexpr std::string_view kAsEmoji = "\uFE0F";
    if (rest.starts_with(kAsEmoji)) rest.remove_prefix(kAsEmoji.size());
    // "-" and "*" need a space: "-5°C" and "**굵게**" have no bullet.
    const bool ascii = bullet.size() == 1;
    if (ascii && !rest.empty() && !IsSpace(DecodeChar(rest, 0).code)) continue;
    return TrimSpaces(rest);
  }
  return line;
}

namespace {

// More contacts than a posting ever has: then whatever looks like one is taken for one.
constexpr size_t kManyContacts = 100;

bool LooksLikeContact(std::string_view text) {
  constexpr std::ptrdiff_t kPhoneDigits = 8;
  return text.find('@') != std::string_view::npos ||
         std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }) >=
             kPhoneDigits;
}

bool HoldsContact(const Posting& posting, std::string_view text) {
  if (posting.contacts.size() > kManyContacts) return LooksLikeContact(text);
  return std::any_of(posting.contacts.begin(), posting.contacts.end(), [&](const Contact& contact) {
    return !contact.value.empty() && text.find(contact.value) != std::string_view::npos;
  });
}

// Adds what belongs to the list but stands in lines of other sections, in order of lines.
void AddFromElsewhere(const Posting& posting, SectionKind kind, std::vector<SectionItem>& items) {
  const size_t in_sections = items.size();
  // Sections and requirements both are in order of lines.
  auto section = posting.sections.begin();
  for (const Requirement& requirement : posting.requirements) {
    if (requirement.section != kind) continue;
    while (section != posting.sections.end() &&
           (section->kind != kind || section->line_end < requirement.line)) {
      ++section;
    }
    if (section != posting.sections.end() && section->line_begin <= requirement.line) continue;
    items.push_back({requirement.text, requirement.line});
  }
  if (items.size() == in_sections) return;
  std::stable_sort(items.begin(), items.end(),
                   [](const SectionItem& a, const SectionItem& b) { return a.line < b.line; });
}

std::vector<SectionItem> ItemsOf(const Posting& posting, const TextLines& text, SectionKind kind,
                                 ListExtent extent) {
  std::vector<SectionItem> items;
  if (text.empty()) {
    for (const Requirement& requirement : posting.requirements) {
      if (requirement.section == kind && !IsDuty(requirement))
        items.push_back({requirement.text, requirement.line});
    }
    return items;
  }
  Reader reader(posting, text);
  uint32_t after = 0;  // the line after the last section of this kind
  for (size_t i = 0; i < posting.sections.size(); ++i) {
    const Section& section = posting.sections[i];
    if (section.kind != kind) continue;
    // A heading right after a section of its kind names a part of it, unless it is one of the usual
    // words, which name the whole again.
    const bool names_part = i > 0 && section.line_begin == after &&
                            !IsUsualHeading(WithoutHeadingNumber(section.heading)) &&
                            !GoesOnWrapped(posting.sections[i - 1].heading, section.heading);
    reader.Section(section, names_part ? Reader::Heading::kItem : Reader::Heading::kLeaveOut,
                   items);
    if (extent != ListExtent::kByMeaning) reader.RestOfList(i, extent, items);
    after = section.line_end + 1;
  }
  if (HasOwnList(kind)) AddFromElsewhere(posting, kind, items);
  return items;
}

// True if the item was read as a wish.
bool IsWish(const Posting& posting, const SectionItem& item) {
  for (auto it = FirstRequirementAt(posting, item.line);
       it != posting.requirements.end() && it->line == item.line; ++it) {
    if (it->text == item.text && it->necessity == Necessity::kPreferred) return true;
  }
  return false;
}

}  // namespace

std::vector<SectionItem> SectionItems(const Posting& posting, const TextLines& text,
                                      SectionKind kind, ContactItems contacts) {
  std::vector<SectionItem> items = ItemsOf(posting, text, kind, ListExtent::kByMeaning);
  if (contacts == ContactItems::kLeaveOut) {
    std::erase_if(items, [&](const SectionItem& item) { return HoldsContact(posting, item.text); });
  }
  return items;
}

RequirementLists SplitRequirements(const Posting& posting, const TextLines& text,
                                   ListExtent extent) {
  RequirementLists lists;
  lists.preferred = ItemsOf(posting, text, SectionKind::kPreferred, extent);
  const bool has_section =
      !lists.preferred.empty() ||
      std::any_of(posting.sections.begin(), posting.sections.end(),
                  [](const Section& section) { return section.kind == SectionKind::kPreferred; });
  for (SectionItem& item : ItemsOf(posting, text, SectionKind::kRequirements, extent)) {
    const bool wish = !has_section && IsWish(posting, item);
    (wish ? lists.preferred : lists.required).push_back(std::move(item));
  }
  return lists;
}

bool ListsStandInPosting(const Posting& posting, const TextLines& text) {
  const auto same = [](const std::vector<SectionItem>& a, const std::vector<SectionItem>& b) {
    return std::ranges::equal(a, b, {}, &SectionItem::text, &SectionItem::text);
  };
  const RequirementLists with = SplitRequirements(posting, text, ListExtent::kAsWritten);
  const RequirementLists without = SplitRequirements(posting, "", ListExtent::kAsWritten);
  return same(with.required, without.required) && same(with.preferred, without.preferred);
}

std::optional<std::string> SectionHeading(const Posting& posting, SectionKind kind) {
  for (const Section& section : posting.sections) {
    if (section.kind != kind) continue;
    const std::string_view heading = WithoutHeadingNumber(section.heading);
    if (IsUsualHeading(heading)) return std::string(heading);
  }
  return std::nullopt;
}

}  // namespace gonggo
