#include "posting/split/whole_pages.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "posting/line/heading_words.h"
#include "posting/line/names.h"
#include "posting/note/page_menu.h"
#include "posting/split/opening_lines.h"
#include "posting/split/page_head.h"

namespace gonggo {
namespace {

struct FoundHead {
  PageHead made;
  uint32_t line = 0;
  bool sure = false;  // enough speaks for it, whatever stands below
};

// Between two sections of what is done or asked for, of which the lower one says again what was
// said above: there the next page's head stands. So may those of pages without such sections,
// there, above the first and below the last of them.
struct Region {
  uint32_t begin = 0;
  uint32_t end = 0;
  bool inner = false;  // a page does begin in it
};

class PageFinder {
 public:
  PageFinder(std::string_view text, const LabelledLines& input)
      : text_(text), input_(input), heads_(text, input), spaced_(IsSpaced()) {}

  [[nodiscard]] WholePages Find() const {
    const std::vector<Region> regions = FindRegions();
    if (regions.empty()) return {};
    const std::vector<FoundHead> first = HeadsOfFirst(regions[0].end);
    std::vector<FoundHead> heads;
    for (const Region& region : regions) AddHeads(first, region, heads);
    if (heads.empty()) return {};
    const auto end = static_cast<uint32_t>(input_.lines.size());
    WholePages whole;
    LineRange page{BeginOfFirst(first, heads), end};
    bool sure = true;  // what is known of the head of `page`
    whole.sure = std::any_of(first.begin(), first.end(), [](const FoundHead& head) {
      return head.made.first == HeadMake::kBoard || head.made.HasFacts();
    });
    size_t within = 0;  // heads that stand within a page
    for (const FoundHead& head : heads) {
      if (head.line <= page.begin) continue;
      page.end = head.line;
      if (!IsPage(page, sure && head.sure) || !IsPage({head.line, end}, head.sure)) {
        ++within;
        continue;
      }
      page.end = WithoutMenu(page);
      whole.pages.push_back(page);
      page.begin = head.line;
      sure = head.sure;
      whole.sure &= sure;
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
  static constexpr size_t kLongPage = 24;    // lines
  static constexpr size_t kLeastLines = 8;   // of the shortest
  static constexpr size_t kLeastOfSure = 4;  // of one below a sure head
  static constexpr size_t kMostFirst = 8;    // lines of which one may be the first page's head

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

  // Openings of notes have less; below a sure head and above another one less will do. Looks no
  // further than it must.
  [[nodiscard]] bool IsPage(LineRange page, bool sure) const {
    constexpr std::ptrdiff_t kLeastKinds = 2;
    std::array<bool, kSectionKindCount> kinds{};
    size_t said = 0;
    for (uint32_t i = page.begin; i < page.end; ++i) {
      said += IsSaid(i) ? 1 : 0;
      if (sure && said >= kLeastOfSure) return true;
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

  [[nodiscard]] const Line& At(size_t i) const { return input_.lines[i]; }
  [[nodiscard]] std::string_view Words(size_t i) const { return heads_.Words(i); }
  [[nodiscard]] bool IsSaid(size_t i) const { return heads_.IsSaid(i); }
  [[nodiscard]] uint32_t NextSaid(uint32_t i) const { return heads_.NextSaid(i); }
  [[nodiscard]] bool IsSaidAgain(uint32_t i, std::string_view name) const {
    return heads_.IsNamedAgain(i, name);
  }

  // None where no line opens a section of what is done or asked for.
  [[nodiscard]] std::vector<Region> FindRegions() const {
    std::vector<Region> regions;
    std::array<bool, kSectionKindCount> seen{};
    uint32_t below = 0;  // the last heading of the core
    const auto end = static_cast<uint32_t>(input_.lines.size());
    for (uint32_t i = 0; i < end; ++i) {
      if (At(i).blank || !IsCoreHeading(input_.headings[i]) || input_.InTable(i)) continue;
      bool& known = seen[static_cast<size_t>(*input_.headings[i].kind)];
      if (regions.empty() || known) regions.push_back({below, i, !regions.empty()});
      known = true;
      below = i + 1;
    }
    if (!regions.empty()) regions.push_back({below, end, false});
    return regions;
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
      if (std::any_of(others.begin(), others.end(), [&head](const FoundHead& other) {
            return head.line < other.line && head.made.IsMadeAs(other.made);
          }))
        return head.line;
    }
    uint32_t i = 0;
    while (!IsSaid(i)) ++i;
    return i;
  }

  // Each sure head of `region` that is framed as the first page is, else that for which the most
  // speaks, the first of these.
  void AddHeads(const std::vector<FoundHead>& first, const Region& region,
                std::vector<FoundHead>& heads) const {
    std::optional<FoundHead> best;
    size_t most = 0;
    size_t last = 0;  // what speaks for the last sure one
    const size_t before = heads.size();
    const bool top = !region.inner && region.begin == 0 && !first.empty();
    for (uint32_t i = top ? first.back().line + 1 : region.begin; i < region.end; ++i) {
      if (!IsSaid(i)) continue;
      const auto head = heads_.HeadAt(i, region.end);
      const bool menu = region.inner && heads_.MayBegin(i) && heads_.IsBelowMenu(i);
      if (!menu && (!head || !Fits(*head, first, i))) continue;
      FoundHead found{head.value_or(PageHead()), i};
      // The page's address above its names.
      if (i > region.begin && IsBareLink(text_, At(i - 1))) --found.line;
      const Evidence evidence = EvidenceOf(found.made, first, i, region.inner);
      found.sure = menu || (evidence.framed && evidence.weight >= kSure);
      if (found.sure) {
        // Lines of one head: the one for which more speaks.
        const bool same = heads.size() > before && SaidLines({heads.back().line, i}) < kLeastOfSure;
        if (same && evidence.weight > last) heads.back() = found;
        if (!same) heads.push_back(found);
        if (!same || evidence.weight > last) last = evidence.weight;
      }
      if (evidence.weight > most) {
        most = evidence.weight;
        best = found;
      }
      // What stands below such a line is its second one.
      if (found.made.IsOfSite()) i = NextSaid(i);
    }
    if (region.inner && best && heads.size() == before) heads.push_back(*best);
  }

  // What speaks for a head, by weight.
  struct Evidence {
    size_t weight = 0;
    bool framed = false;  // as the site frames the first page, too
  };
  static constexpr size_t kSure = 6;

  // Two for each: the head is made as one of the first page is, no text makes such lines by
  // chance, the same heading stands below, a job stands where the first page has one, the page
  // names it again.
  [[nodiscard]] Evidence EvidenceOf(const PageHead& head, const std::vector<FoundHead>& first,
                                    uint32_t i, bool inner) const {
    Evidence most;
    for (const FoundHead& like : first) {
      if (like.line >= i) break;
      const bool made = head.IsMadeAs(like.made);
      const bool job = (like.made.jobs[0] && head.jobs[0]) || (like.made.jobs[1] && head.jobs[1]);
      const bool section = !head.section.empty() && head.section == like.made.section;
      const size_t weight = 2 * ((made ? 1U : 0U) + (job ? 1U : 0U) + (section ? 1U : 0U));
      most.weight = std::max(most.weight, weight);
      // Other postings that a page shows have facts below them as well, but none stands below
      // sections of its own.
      const bool facts = inner && like.made.HasFacts() && head.HasFacts();
      most.framed |= made && (section || facts || head.first == HeadMake::kBoard);
    }
    if (head.IsOfSite() || head.HasFacts()) most.weight += 2;
    if (head.jobs[0] != head.jobs[1]) ++most.weight;
    if (IsNamedAgain(head, i)) most.weight += 2;
    return most;
  }

  // Whether the page below says again who is named in its head.
  [[nodiscard]] bool IsNamedAgain(const PageHead& head, uint32_t i) const {
    return IsSaidAgain(i, FirstName(Words(i))) ||
           (head.second == HeadMake::kName && IsSaidAgain(i, Words(NextSaid(i))));
  }

  [[nodiscard]] bool Fits(const PageHead& head, const std::vector<FoundHead>& first,
                          uint32_t i) const {
    const bool like = std::any_of(first.begin(), first.end(), [&](const FoundHead& of_first) {
      return head.IsMadeAs(of_first.made) && IsSure(head, of_first.made, i);
    });
    const bool section =
        !head.section.empty() &&
        std::any_of(first.begin(), first.end(), [&head](const FoundHead& of_first) {
          return of_first.made.section == head.section;
        });
    const bool job = head.jobs[0] || head.jobs[1];
    if (head.HasFacts() && (job || IsNamedAgain(head, i))) return true;
    return like || (section && job) || IsSureAlone(head, i);
  }

  // Two names may be anything: one is a job where the first page has one, or the page says one
  // again.
  [[nodiscard]] bool IsSure(const PageHead& head, const PageHead& like, uint32_t i) const {
    if (head.IsOfSite()) return true;
    if (head.first == HeadMake::kMarked) return head.jobs[0] || IsSaidAgain(i, FirstName(Words(i)));
    const auto named = [&] {
      return IsSaidAgain(i, Words(i)) || IsSaidAgain(i, Words(NextSaid(i)));
    };
    if (!head.section.empty() && head.section == like.section)
      return head.begins || head.jobs[0] || head.jobs[1] || named();
    if (!head.begins) return false;
    if (spaced_ && head.IsTwoAlone()) return false;
    if ((like.jobs[0] && head.jobs[0]) || (like.jobs[1] && head.jobs[1])) return true;
    if (head.first == HeadMake::kBracketed || head.first == HeadMake::kParted)
      return IsSaidAgain(i, FirstName(Words(i)));
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
             IsSaidAgain(i, Words(NextSaid(i)));
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
        return head.jobs[0] && IsSaidAgain(i, FirstName(Words(i)));
      case HeadMake::kName:
        return head.jobs[0] != head.jobs[1] &&
               IsSaidAgain(i, Words(head.jobs[0] ? NextSaid(i) : i));
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
