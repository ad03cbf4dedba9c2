#include "posting/split/page_head.h"

#include <cstddef>
#include <vector>

#include "posting/line/chat_stamp.h"
#include "posting/line/fact_tag.h"
#include "posting/line/heading_words.h"
#include "posting/line/labels.h"
#include "posting/line/names.h"
#include "posting/note/page_menu.h"
#include "posting/saying/fact_rows.h"
#include "posting/split/opening_lines.h"
#include "posting/split/opening_weight.h"
#include "text/trim.h"

namespace gonggo {
namespace {

constexpr size_t kLongestNameBytes = 150;

bool SaysJob(std::string_view words) { return IsRole(words) || NamesTask(words); }

}  // namespace

bool PageHead::IsMadeAs(const PageHead& other) const {
  if (!begins) return second == other.second && section == other.section;
  if (IsTwoAlone() && other.IsTwoAlone()) return true;
  if (first != other.first) return false;
  if (first == HeadMake::kMarked) return mark == other.mark;
  return first == HeadMake::kBoard || first == HeadMake::kBracketed || first == HeadMake::kParted ||
         first == HeadMake::kLabelled || (gap == other.gap && second == other.second);
}

std::string_view PageHeads::Words(size_t i) const { return TrimSpaces(Cut(text_, At(i).content)); }

bool PageHeads::IsNamedAgain(uint32_t i, std::string_view name) const {
  name = WithoutParentheses(name);
  constexpr size_t kWindow = 4096;
  constexpr size_t kLeastBytes = 5;
  const uint32_t next = NextSaid(i);
  if (name.size() < kLeastBytes || next >= input_.lines.size()) return false;
  const std::string_view below = text_.substr(At(next).content.end, kWindow);
  const std::string_view line = Words(i);
  const bool part = name.size() < line.size() && name.data() >= line.data() &&
                    name.data() + name.size() <= line.data() + line.size();
  const size_t before = part ? static_cast<size_t>(name.data() - line.data()) : 0;
  for (size_t at = below.find(name); at != std::string_view::npos; at = below.find(name, at + 1)) {
    if (!part || at < before || below.substr(at - before, line.size()) != line) return true;
  }
  return false;
}

uint32_t PageHeads::NextSaid(uint32_t i) const {
  ++i;
  // "스크랩" and "관심기업" beside names are buttons.
  while (i < input_.lines.size() &&
         (!IsSaid(i) || input_.headings[i].control || IsMenuEntry(Words(i))))
    ++i;
  return i;
}

bool PageHeads::IsBelowMenu(uint32_t i) const {
  constexpr size_t kLeastEntries = 3;
  size_t entries = 0;
  while (i > 0 && entries < kLeastEntries && (At(i - 1).blank || At(i - 1).boilerplate)) {
    --i;
    if (At(i).blank) continue;
    const std::string_view words = Words(i);
    entries += IsMenuEntry(words) ? 1 : EntriesInRow(words);
  }
  return entries >= kLeastEntries;
}

// What the site says above a page; its buttons stand within a page's head.
bool PageHeads::EndsMenu(uint32_t i) const {
  const std::string_view words = TrimSpaces(Cut(text_, At(i).whole));
  return At(i).boilerplate && !IsButton(words) && !IsRowOfButtons(words);
}

// Below a blank line, or a word of the keeper's that stands below one: "11/20 스크랩".
bool PageHeads::BeginsPart(uint32_t i) const {
  if (At(i).blank_before || EndsMenu(i - 1) || IsDivider(text_, At(i - 1))) return true;
  const std::string_view above = TrimSpaces(Cut(text_, At(i - 1).whole));
  return At(i - 1).blank_before && (IsNoName(above) || IsNumeric(above) || IsDayOfNote(above));
}

std::optional<PageHead> PageHeads::HeadAt(uint32_t i, uint32_t end) const {
  PageHead head;
  head.first = MakeOf(i);
  if (head.first == HeadMake::kNone) return std::nullopt;
  if (head.first == HeadMake::kMarked) head.mark = HeadOf(text_, input_, i);
  head.begins = BeginsPart(i);
  head.jobs[0] = SaysJob(Words(i));
  const uint32_t next = NextSaid(i);
  if (next < end) {
    head.gap = At(next).blank_before;
    head.second = MayBeSecond(next) ? HeadMake::kName : HeadMake::kNone;
    head.jobs[1] = SaysJob(Words(next));
    const bool names = head.first == HeadMake::kName || head.second == HeadMake::kName;
    uint32_t below = names ? NextSaid(next) : next;
    // A link stands above both names.
    if (head.first == HeadMake::kLink && below < end && MayBeSecond(below)) below = NextSaid(below);
    const bool opens = below < input_.lines.size() && input_.OpensSection(below);
    if (opens && (head.begins || !At(below).blank_before)) head.section = Words(below);
  }
  const bool second = head.second == HeadMake::kName && !StandsBelowNames(text_, At(next));
  if (second || head.first == HeadMake::kParted || head.first == HeadMake::kBracketed)
    head.facts = FactsBelow(i);
  // Without blank lines the two right above a heading may be a head.
  if (head.first == HeadMake::kBoard) head.begins = true;
  if (!head.begins && !head.HasFacts() && (head.section.empty() || head.gap)) return std::nullopt;
  const bool two = head.second == HeadMake::kName;
  if ((head.first == HeadMake::kName || head.first == HeadMake::kLink) && !two) return std::nullopt;
  return head;
}

// Of the lines below the one at `i`, up to a section; one of them may be anything.
size_t PageHeads::FactsBelow(uint32_t i) const {
  constexpr size_t kMostLines = 8;
  size_t facts = 0;
  size_t said = 0;
  size_t others = 0;
  for (uint32_t k = i + 1; k < input_.lines.size() && said < kMostLines && others <= 2; ++k) {
    if (At(k).blank) continue;
    ++said;
    if (At(k).boilerplate && !IsMenuEntry(Words(k))) continue;
    const bool fact =
        input_.headings[k].control || !At(k).states.empty() || StandsBelowNames(text_, At(k));
    if (!fact && input_.headings[k].kind == SectionKind::kFacts) continue;
    if (!fact && input_.OpensSection(k)) break;
    facts += fact ? 1 : 0;
    others += fact ? 0 : 1;
  }
  return facts;
}

// A line that is part of no list, section or table.
bool PageHeads::IsPlain(uint32_t i) const {
  const Line& line = At(i);
  return IsSaid(i) && !line.IsItem() && !line.record_key && !line.record_value &&
         line.states.empty() && !line.quote && !line.notice && line.kind != BlockKind::kRule &&
         !input_.OpensSection(i) && !input_.headings[i].control && !input_.InTable(i);
}

// What a company calls itself may be anything: "링크나루", "하루".
bool PageHeads::MayBeSecond(uint32_t i) const {
  return IsPlain(i) && Words(i).size() <= kLongestNameBytes && !EndsInPeriod(Words(i)) &&
         !IsBareLink(text_, At(i));
}

// A number, a sign or a box before what may be two names.
bool PageHeads::IsMarked(uint32_t i) const {
  const Line& line = At(i);
  if (!IsSaid(i) || !line.blank_before || !line.key.empty() || input_.InTable(i)) return false;
  const HeadForm form = HeadOf(text_, input_, i).form;
  const std::string_view words = Words(i);
  if ((form != HeadForm::kNumber && form != HeadForm::kMark) || words.size() > kLongestNameBytes)
    return false;
  return !IsWholeHeading(Cut(text_, line.core)) && (IsParted(words) || SaysJob(words)) &&
         !IsSentence(words) && !EndsInPeriod(words);
}

HeadMake PageHeads::MakeOf(uint32_t i) const {
  const Line& line = At(i);
  if (IsMarked(i)) return HeadMake::kMarked;
  if (line.field == "company" && !line.value.empty() && !line.record_key && IsSaid(i))
    return HeadMake::kLabelled;
  if (!IsPlain(i)) return HeadMake::kNone;
  if (IsBareLink(text_, line)) return HeadMake::kLink;
  const std::string_view words = Words(i);
  if (words.size() > kLongestNameBytes || words.size() < 2) return HeadMake::kNone;
  if (const std::vector<Span> tags = TagsOf(text_, line); !tags.empty())
    return NameAmongTags(text_, tags).empty() ? HeadMake::kNone : HeadMake::kBoard;
  if (!line.field.empty() || IsSentence(words) || EndsInPeriod(words) || EndsOpen(words) ||
      IsNoName(words) || FactTagOf(words) != FactTag::kNone ||
      IsWholeHeading(Cut(text_, line.core)))
    return HeadMake::kNone;
  const size_t close = words.find("] ");
  if (words.starts_with('[') && close != std::string_view::npos)
    return FieldOfLabel(words.substr(1, close - 1)).empty() ? HeadMake::kBracketed
                                                            : HeadMake::kName;
  return IsParted(words) ? HeadMake::kParted : HeadMake::kName;
}

}  // namespace gonggo
