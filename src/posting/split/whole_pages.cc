#include "posting/split/whole_pages.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "posting/line/heading_words.h"
#include "posting/line/names.h"
#include "posting/note/page_menu.h"
#include "posting/split/page_head.h"

namespace gonggo {
namespace {

struct FoundHead {
  PageHead made;
  uint32_t line = 0;
};

class PageFinder {
 public:
  PageFinder(std::string_view text, const LabelledLines& input)
      : text_(text), input_(input), heads_(text, input), spaced_(IsSpaced()) {}

  [[nodiscard]] WholePages Find() const {
    const std::vector<Restart> restarts = FindRestarts();
    if (restarts.size() < 2) return {};
    const std::vector<FoundHead> first = HeadsOfFirst(restarts[0].heading);
    std::vector<FoundHead> heads;
    for (size_t k = 1; k < restarts.size(); ++k) {
      if (const auto head = FindHead(first, restarts[k])) heads.push_back(*head);
    }
    if (heads.empty()) return {};
    const auto end = static_cast<uint32_t>(input_.lines.size());
    WholePages whole;
    LineRange page{BeginOfFirst(first, heads), end};
    size_t within = 0;  // heads that stand within a page
    for (const FoundHead& head : heads) {
      page.end = head.line;
      if (!IsWhole(page) || !IsWhole({head.line, end})) {
        ++within;
        continue;
      }
      page.end = WithoutMenu(page);
      whole.pages.push_back(page);
      page.begin = head.line;
    }
    page.end = end;
    whole.pages.push_back(page);
    // Short notes of openings go other ways.
    if (whole.pages.size() < 2 || within * 3 > heads.size()) return {};
    size_t lines = 0;
    for (const LineRange& one : whole.pages) lines += SaidLines(one);
    whole.long_ones = lines >= kLongPage * whole.pages.size();
    return whole;
  }

 private:
  static constexpr size_t kLongPage = 24;   // lines
  static constexpr size_t kLeastLines = 8;  // of the shortest
  static constexpr size_t kMostFirst = 8;   // lines of which one may be the first page's head

  // Whether nearly each line stands alone, as some pages are pasted: it says nothing of a name
  // then.
  [[nodiscard]] bool IsSpaced() const {
    size_t said = 0;
    size_t alone = 0;
    for (const Line& line : input_.lines) {
      said += line.blank ? 0 : 1;
      alone += !line.blank && line.blank_before ? 1 : 0;
    }
    return alone * 4 > said * 3;
  }

  // The menu of the site above the next page's head belongs to none. One entry may be unknown.
  [[nodiscard]] uint32_t WithoutMenu(LineRange page) const {
    constexpr size_t kLeastEntries = 3;
    uint32_t end = page.end;  // above the entries
    size_t entries = 0;
    size_t unknown = 0;
    for (uint32_t i = page.end; i > page.begin && unknown <= 1; --i) {
      if (!IsSaid(i - 1)) continue;
      const bool entry = IsMenuEntry(Words(i - 1)) || EntriesInRow(Words(i - 1)) > 0;
      unknown = entry ? 0 : unknown + 1;
      if (!entry) continue;
      ++entries;
      end = i - 1;
    }
    return entries >= kLeastEntries ? end : page.end;
  }

  // Openings of notes have less. Looks no further than it must.
  [[nodiscard]] bool IsWhole(LineRange page) const {
    constexpr std::ptrdiff_t kLeastKinds = 2;
    std::array<bool, kSectionKindCount> kinds{};
    size_t said = 0;
    for (uint32_t i = page.begin; i < page.end; ++i) {
      said += IsSaid(i) ? 1 : 0;
      if (!At(i).blank && At(i).key.empty() && IsCoreHeading(input_.headings[i]))
        kinds[static_cast<size_t>(*input_.headings[i].kind)] = true;
      if (said >= kLeastLines && std::count(kinds.begin(), kinds.end(), true) >= kLeastKinds)
        return true;
    }
    return false;
  }

  [[nodiscard]] size_t SaidLines(LineRange page) const {
    size_t said = 0;
    for (uint32_t i = page.begin; i < page.end; ++i) said += IsSaid(i) ? 1 : 0;
    return said;
  }

  // Where what is done or asked for comes again.
  struct Restart {
    uint32_t above = 0;    // behind the last heading of the core above it
    uint32_t heading = 0;  // of the section
  };

  [[nodiscard]] const Line& At(size_t i) const { return input_.lines[i]; }
  [[nodiscard]] std::string_view Words(size_t i) const { return heads_.Words(i); }
  [[nodiscard]] bool IsSaid(size_t i) const { return heads_.IsSaid(i); }
  [[nodiscard]] uint32_t NextSaid(uint32_t i) const { return heads_.NextSaid(i); }
  [[nodiscard]] bool IsNamedAgain(uint32_t i, std::string_view name) const {
    return heads_.IsNamedAgain(i, name);
  }

  [[nodiscard]] std::vector<Restart> FindRestarts() const {
    std::vector<Restart> restarts;
    std::array<bool, kSectionKindCount> seen{};
    uint32_t above = 0;
    for (uint32_t i = 0; i < input_.lines.size(); ++i) {
      if (At(i).blank || !IsCoreHeading(input_.headings[i]) || input_.InTable(i)) continue;
      bool& known = seen[static_cast<size_t>(*input_.headings[i].kind)];
      if (restarts.empty() || known) restarts.push_back({above, i});
      known = true;
      above = i + 1;
    }
    return restarts;
  }

  // What may be the head of the first page, which may have a title of the whole note above.
  [[nodiscard]] std::vector<FoundHead> HeadsOfFirst(uint32_t end) const {
    std::vector<FoundHead> heads;
    size_t said = 0;
    for (uint32_t i = 0; i < end && said < kMostFirst; ++i) {
      if (!IsSaid(i)) continue;
      ++said;
      if (const auto head = heads_.HeadAt(i, end)) heads.push_back({*head, i});
    }
    return heads;
  }

  [[nodiscard]] uint32_t BeginOfFirst(const std::vector<FoundHead>& first,
                                      const std::vector<FoundHead>& others) const {
    for (const FoundHead& head : first) {
      if (std::any_of(others.begin(), others.end(),
                      [&head](const FoundHead& other) { return head.made.IsMadeAs(other.made); }))
        return head.line;
    }
    uint32_t i = 0;
    while (!IsSaid(i)) ++i;
    return i;
  }

  [[nodiscard]] std::optional<FoundHead> FindHead(const std::vector<FoundHead>& first,
                                                  const Restart& restart) const {
    for (uint32_t i = restart.heading; i-- > restart.above;) {
      if (!IsSaid(i) || !heads_.MayBegin(i) || !heads_.IsBelowMenu(i)) continue;
      return FoundHead{heads_.HeadAt(i, restart.heading).value_or(PageHead()), i};
    }
    for (uint32_t i = restart.above; i < restart.heading; ++i) {
      if (!IsSaid(i)) continue;
      const auto head = heads_.HeadAt(i, restart.heading);
      if (!head) continue;
      const bool like = std::any_of(first.begin(), first.end(), [&](const FoundHead& of_first) {
        return head->IsMadeAs(of_first.made) && IsSure(*head, of_first.made, i);
      });
      const bool section =
          !head->section.empty() &&
          std::any_of(first.begin(), first.end(), [&head](const FoundHead& of_first) {
            return of_first.made.section == head->section;
          });
      const bool job = head->jobs[0] || head->jobs[1];
      if (like || (section && job) || IsSureAlone(*head, i)) return FoundHead{*head, i};
    }
    return std::nullopt;
  }

  // Two names may be anything: one is a job where the first page has one, or the page says one
  // again.
  [[nodiscard]] bool IsSure(const PageHead& head, const PageHead& like, uint32_t i) const {
    if (head.first == HeadMake::kBoard || head.first == HeadMake::kLink ||
        head.first == HeadMake::kLabelled)
      return true;
    if (head.first == HeadMake::kMarked)
      return head.jobs[0] || IsNamedAgain(i, FirstName(Words(i)));
    const auto named = [&] {
      return IsNamedAgain(i, Words(i)) || IsNamedAgain(i, Words(NextSaid(i)));
    };
    if (!head.section.empty() && head.section == like.section)
      return head.begins || head.jobs[0] || head.jobs[1] || named();
    if (!head.begins) return false;
    if (spaced_ && head.IsTwoAlone()) return false;
    if ((like.jobs[0] && head.jobs[0]) || (like.jobs[1] && head.jobs[1])) return true;
    if (head.first == HeadMake::kBracketed || head.first == HeadMake::kParted)
      return IsNamedAgain(i, FirstName(Words(i)));
    const bool jobs = like.jobs[0] || like.jobs[1];
    if (jobs && !head.jobs[0] && !head.jobs[1]) return false;
    return named();
  }

  // "하늘보리" of "하늘보리 - 서버 개발자" and "[하늘보리] 서버 개발자".
  [[nodiscard]] static std::string_view FirstName(std::string_view words) {
    if (words.starts_with('[')) return words.substr(1, words.find(']') - 1);
    for (const std::string_view mark : {" - ", " — ", " – ", " / "}) {
      if (const size_t at = words.find(mark); at != std::string_view::npos)
        return words.substr(0, at);
    }
    return words;
  }

  // Whatever the first page is like: a row of facts, a label, or a job and a name that is said
  // again below.
  [[nodiscard]] bool IsSureAlone(const PageHead& head, uint32_t i) const {
    if (!head.begins) {
      return head.second == HeadMake::kName && head.jobs[0] && !head.jobs[1] &&
             IsNamedAgain(i, Words(NextSaid(i)));
    }
    switch (head.first) {
      case HeadMake::kNone:
      case HeadMake::kMarked:
        return false;
      case HeadMake::kBoard:
      case HeadMake::kLabelled:
        return true;
      case HeadMake::kLink:
        return head.jobs[1];
      case HeadMake::kBracketed:
      case HeadMake::kParted:
        return head.jobs[0] && IsNamedAgain(i, FirstName(Words(i)));
      case HeadMake::kName:
        return head.jobs[0] != head.jobs[1] &&
               IsNamedAgain(i, Words(head.jobs[0] ? NextSaid(i) : i));
    }
    return false;
  }

  std::string_view text_;
  const LabelledLines& input_;
  PageHeads heads_;
  bool spaced_;
};

}  // namespace

WholePages FindWholePages(std::string_view text, const LabelledLines& input) {
  return PageFinder(text, input).Find();
}

bool NamesBothInOneLine(std::string_view text, const LabelledLines& input, LineRange page) {
  const PageHeads heads(text, input);
  uint32_t i = page.begin;
  while (i < page.end && !heads.IsSaid(i)) ++i;
  if (i >= page.end) return false;
  const auto head = heads.HeadAt(i, page.end);
  if (!head || head->IsTwoAlone()) return false;
  switch (head->first) {
    case HeadMake::kBracketed:
    case HeadMake::kParted:
    case HeadMake::kMarked:
      return true;
    case HeadMake::kName:  // above what somebody says of it
      return head->jobs[0] && !MayBeCompany(heads.Words(heads.NextSaid(i)));
    default:
      return false;
  }
}

}  // namespace gonggo
