#include "posting/note/page_menus.h"

#include <algorithm>
#include <cstddef>
#include <map>

#include "posting/line/bracket_name.h"
#include "posting/line/fact_tag.h"
#include "posting/line/heading_words.h"
#include "posting/line/labels.h"
#include "posting/line/names.h"
#include "posting/line/row_cells.h"
#include "posting/note/other_postings.h"
#include "posting/note/page_menu.h"
#include "posting/saying/name_place.h"
#include "text/trim.h"

namespace gonggo {
namespace {

constexpr size_t kLeastEntries = 3;
constexpr size_t kMostMenuLines = 24;

class Marker {
 public:
  Marker(std::string_view text, const std::vector<uint32_t>& said, std::vector<Line>& lines)
      : text_(text), said_(said), lines_(lines) {}

  void Mark() {
    MarkMenu();
    MarkFurtherMenus();
    MarkButtons();
  }

 private:
  // By its place among the lines that say something.
  [[nodiscard]] Line& Said(size_t k) { return lines_[said_[k]]; }
  [[nodiscard]] std::string_view Words(size_t k) { return Cut(text_, Said(k).content); }

  // At the top, or below the keeper's first paragraph.
  void MarkMenu() {
    const size_t first = Said(0).boilerplate ? 1 : 0;
    if (first >= said_.size() || MarkMenuAt(first)) return;
    if (IsOwnSite(Words(first)) && MarkMenuAt(first + 1)) {
      Said(first).boilerplate = true;
      return;
    }
    constexpr size_t kMostWordsAbove = 3;
    size_t below = first + 1;
    while (below < said_.size() && !Said(below).blank_before && !IsSiteName(Words(below))) ++below;
    if (below - first > kMostWordsAbove) return;
    // A posting's name may stand there, too, but not above a site's.
    const bool site = below < said_.size() && IsSiteName(Words(below));
    for (size_t k = first; k < below; ++k) {
      if (!site && MayNamePosting(text_, Said(k))) return;
    }
    if (!MarkMenuAt(below)) return;
    // What stands above a page's menu is the keeper's.
    for (size_t k = first; k < below; ++k) {
      if (!HasLink(k)) Said(k).boilerplate = true;
    }
  }

  // "살구마켓 채용", "Amberlane Careers": a company's own site of openings.
  static bool IsOwnSite(std::string_view words) {
    for (const std::string_view end : {" 채용", " 커리어", " CAREERS", " Careers", " careers"}) {
      if (words.ends_with(end)) return !IsRole(words.substr(0, words.size() - end.size()));
    }
    return false;
  }

  // Those of further pages below the first.
  void MarkFurtherMenus() {
    for (size_t k = 1; k < said_.size(); ++k) {
      const std::string_view words = Words(k);
      if (IsRowOfButtons(words)) continue;
      // "전형절차" above "서류": what a section holds.
      if (Said(k).IsItem() || IsWholeHeading(Words(k - 1))) continue;
      // "③ 잡나래" heads an opening.
      if (Said(k).boilerplate || words.size() > kLongestMenuRowBytes ||
          (words.size() < TrimSpaces(Cut(text_, Said(k).whole)).size() && !HeadsMenu(k)))
        continue;
      if (IsMenuEntry(words) || EntriesInRow(words) > 0) MarkMenuAt(k, false);
    }
  }
  static constexpr size_t kLongestMenuRowBytes = 150;

  // "1. 캐치" above the row of the site's menu.
  [[nodiscard]] bool HeadsMenu(size_t k) {
    return IsSiteName(Words(k)) && k + 1 < said_.size() && EntriesInRow(Words(k + 1)) > 0;
  }

  // Entries of a menu from `first` on, with no more unknown ones among them than known, at most
  // three between two. `at_top` of the text a site's name says more. What is about one posting, a
  // button or a fact, is no entry, and stands below its names.
  bool MarkMenuAt(size_t first, bool at_top = true) {
    constexpr size_t kMostUnknown = 3;
    size_t entries = 0;
    size_t unknown = 0;
    size_t end = first;  // behind the last entry
    for (size_t k = first;
         k < std::min(said_.size(), first + kMostMenuLines) && k <= end + kMostUnknown &&
         (!EndsMenu(k, k > end) || IsMenuBelowSite(k) || IsBetweenEntries(k));
         ++k) {
      const std::string_view words = Words(k);
      const bool one = (IsMenuEntry(words) || IsPathOfEntries(words)) && !IsLabelOrFact(k);
      size_t more = one ? 1 : EntriesInRow(words);
      if (more == 0 && k > first && IsSiteName(Words(k - 1))) more = WordsInRow(words);
      if (more == 0) continue;
      const size_t between = unknown + k - end;
      if (between > entries + more) break;
      unknown = between;
      entries += more;
      end = k + 1;
    }
    // "[하늘바다] 인턴 모집" below the site's name says whose posting it is.
    const bool named = at_top && entries == 1 && end == first + 1 && end < said_.size() &&
                       IsSiteName(Words(first)) && NamesCompanyInBrackets(Words(end));
    // Below a site's own name, two are a menu, too.
    const bool of_site =
        at_top && entries + 1 >= kLeastEntries && first < said_.size() && IsSiteName(Words(first));
    const bool alone = entries == 1 && end == first + 1 && StandsAbovePage(first);
    if (entries < kLeastEntries && !named && !of_site && !alone) return false;
    end = AboveBracketTitle(end);
    for (size_t k = first; k < end; ++k) Said(k).boilerplate = true;
    if (end < said_.size()) Said(end).blank_before = true;
    return true;
  }

  // "연봉" above "7000만원" names a field, and "상시채용" says until when.
  [[nodiscard]] bool IsLabelOrFact(size_t k) {
    const std::string_view words = Words(k);
    if (FactTagOf(words) == FactTag::kDeadline) return true;
    return !FieldOfLabel(words).empty() && k + 1 < said_.size() && !IsMenuEntry(Words(k + 1)) &&
           EntriesInRow(Words(k + 1)) == 0 && !IsPathOfEntries(Words(k + 1));
  }

  // "Tech / Design & Media / Staff" above "[하늘보리] 서버 개발자 영입": further entries of a menu
  // from `k` on that nobody knows, above a title with its company.
  [[nodiscard]] size_t AboveBracketTitle(size_t k) {
    constexpr size_t kMostLines = 6;
    for (size_t end = k; end < std::min(said_.size(), k + kMostLines); ++end) {
      if (NamesCompanyInBrackets(Words(end))) return end;
      if (Words(end).size() > kLongestMenuEntryBytes || IsRole(Words(end)) ||
          HasLegalForm(Words(end)) || Said(end).blank_before)
        return k;
    }
    return k;
  }

  // "스타트업 채용 | 인재 추천 | 투자 정보": how many short pieces or words stand beside each
  // other; right below a site's name they are its menu, of which an entry is known.
  [[nodiscard]] static size_t WordsInRow(std::string_view words) {
    constexpr size_t kLongestBytes = 24;
    std::vector<std::string_view> pieces = FilledBetween(words, " | ");
    const std::ptrdiff_t least = pieces.size() > 1 ? 1 : 2;
    if (pieces.size() == 1) pieces = FilledBetween(words, " ");
    const auto known = std::count_if(pieces.begin(), pieces.end(), IsMenuEntry);
    const bool small = std::all_of(pieces.begin(), pieces.end(), [](std::string_view piece) {
      return piece.size() <= kLongestBytes;
    });
    return known >= least && small && pieces.size() >= kLeastEntries ? pieces.size() : 0;
  }

  [[nodiscard]] bool IsMenuBelowSite(size_t k) {
    return k > 0 && IsSiteName(Words(k - 1)) && WordsInRow(Words(k)) > 0;
  }

  // "신입/인턴 채용" right below a site's name or an entry and right above another one.
  [[nodiscard]] bool IsBetweenEntries(size_t k) {
    const auto is_entry = [this](size_t at) {
      return IsMenuEntry(Words(at)) && !IsButton(Words(at));
    };
    return k > 0 && k + 1 < said_.size() && Words(k).size() <= kLongestMenuEntryBytes &&
           is_entry(k - 1) && is_entry(k + 1) && !HasLegalForm(Words(k));
  }

  // A button, a fact, a job, a company in its legal form, a label with its value, a long line.
  [[nodiscard]] bool EndsMenu(size_t k, bool below_unknown) {
    const std::string_view words = Words(k);
    if (IsButton(words)) return below_unknown;  // which is a name
    if (IsMenuEntry(words) || IsPathOfEntries(words) || EntriesInRow(words) > 0) return false;
    return words.size() > kLongestMenuEntryBytes || IsRole(words) || HasLegalForm(words) ||
           !Said(k).key.empty() || Said(k).IsItem() || StandsBelowNames(text_, Said(k)) ||
           IsWholeHeading(words);
  }

  [[nodiscard]] bool HasLink(size_t k) {
    return Cut(text_, Said(k).whole).find("://") != std::string_view::npos;
  }

  // Buttons and badges between and below the names at the top of a page. In a list of openings each
  // has the same ones, and they part them.
  void MarkButtons() {
    constexpr size_t kMostLines = 24;
    constexpr size_t kLeastOfList = 4;
    std::map<std::string_view, size_t> counts;
    std::vector<size_t> buttons;
    size_t since = 0;  // lines since the last menu, or the beginning
    for (size_t k = 0; k < said_.size(); ++k) {
      if (k > 0 && !Said(k).boilerplate && Said(k - 1).boilerplate) since = 0;
      ++since;
      const std::string_view words = TrimSpaces(Cut(text_, Said(k).whole));
      if (IsRowOfButtons(words)) Said(k).boilerplate = true;
      if (!IsButton(words)) continue;
      if (++counts[words] >= kLeastOfList) return;
      if (since <= kMostLines) buttons.push_back(k);
    }
    for (const size_t k : buttons) Said(k).boilerplate = true;
  }

  // Whether a site's name stands alone above what looks like a page's head: names right below it
  // and then facts, counters and buttons.
  [[nodiscard]] bool StandsAbovePage(size_t k) {
    constexpr size_t kMostLines = 8;
    constexpr size_t kLeastFacts = 2;
    if (!IsSiteName(Words(k)) || !Said(k).blank_before || k + 2 >= said_.size() ||
        Said(k + 1).blank_before)
      return false;
    size_t facts = 0;
    for (size_t below = k + 3; below < std::min(said_.size(), k + 1 + kMostLines); ++below)
      facts += StandsBelowNames(text_, Said(below)) ? 1 : 0;
    return facts >= kLeastFacts &&
           (MayNamePosting(text_, Said(k + 1)) || MayNamePosting(text_, Said(k + 2)));
  }

  static bool NamesCompanyInBrackets(std::string_view title) {
    const size_t close = title.find(']');
    return title.starts_with('[') && close != std::string_view::npos &&
           IsNameInBrackets(title.substr(1, close - 1));
  }

  std::string_view text_;
  const std::vector<uint32_t>& said_;
  std::vector<Line>& lines_;
};

}  // namespace

void MarkPageMenus(std::string_view text, const std::vector<uint32_t>& said,
                   std::vector<Line>& lines) {
  if (!said.empty()) Marker(text, said, lines).Mark();
}

}  // namespace gonggo
