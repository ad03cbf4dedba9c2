#include "posting/note/other_postings.h"

#include <cstddef>

#include "posting/line/heading_words.h"
#include "posting/line/names.h"
#include "posting/note/page_menu.h"
#include "posting/saying/fact_rows.h"
#include "text/trim.h"

namespace gonggo {
namespace {

constexpr size_t kLongestHeadingBytes = 80;

// "----", "====="
bool IsRule(std::string_view text, const Line& line) {
  constexpr size_t kLeastBytes = 4;
  if (line.kind == BlockKind::kRule) return true;
  const std::string_view words = TrimSpaces(Cut(text, line.whole));
  return words.size() >= kLeastBytes && words.find_first_not_of("-=*_") == std::string_view::npos;
}

class Marker {
 public:
  Marker(std::string_view text, const std::vector<uint32_t>& said, std::vector<Line>& lines)
      : text_(text), said_(said), lines_(lines) {}

  void Mark() {
    bool core = false;  // what stands above is a posting's
    bool aside = false;
    bool in_menu = false;  // the line above is the site's already
    for (size_t k = 0; k < said_.size(); ++k) {
      Line& line = Said(k);
      const bool menu = line.boilerplate;
      const std::string_view words = Cut(text_, line.core);
      // What the keeper put below the page, and another page's menu.
      if (IsRule(text_, line)) aside = false;
      if (menu && !in_menu && BeginsMenu(k) && !IsButton(words)) aside = false;
      in_menu = menu;
      if (words.size() > kLongestHeadingBytes) {
        if (aside) MarkOne(k);
        continue;
      }
      // "이 기업 다른 공고 보기: 물리치료사, 조리원"
      if (core && (OpensAside(words) || OpensAside(Cut(text_, line.key)))) {
        aside = true;
        line.boilerplate = true;
        continue;
      }
      const auto heading = ReadHeadingWords(words);
      const bool known = heading && heading->whole && heading->kind != SectionKind::kOther;
      core = core || (known && IsCore(heading->kind));
      if (known && aside) RestoreHead(k);
      if (known) aside = false;
      if (aside) MarkOne(k);
    }
  }

 private:
  [[nodiscard]] Line& Said(size_t k) { return lines_[said_[k]]; }

  // The menu of another page, which was marked before: its first entry.
  [[nodiscard]] bool BeginsMenu(size_t k) {
    const std::string_view words = Words(k);
    return IsMenuEntry(words) || IsPathOfEntries(words) || EntriesInRow(words) > 0;
  }

  void MarkOne(size_t k) {
    if (Said(k).boilerplate) return;
    Said(k).boilerplate = true;
    marked_.push_back(k);
  }

  // The head of another page that was pasted below, above its first heading `k`: what stands below
  // the last wide gap, or from a line on that may begin one below a blank line.
  void RestoreHead(size_t k) {
    constexpr size_t kMostLines = 4;
    size_t begin = FindWideGap(k);
    for (size_t back = 1; back <= kMostLines && back < k && begin == k; ++back) {
      const Line& line = Said(k - back);
      // A row of facts above the title needs no blank line.
      const bool row = back >= 2 && !TagsOf(text_, line).empty();
      if (row || MayBegin(line)) begin = k - back;
    }
    if (begin == k) begin = FindNamesAboveFacts(k);
    if (begin == k) begin = FindNamesAboveButtons(k);
    // A title alone above a company alone that is called as companies are.
    const bool below_title = begin < k && begin > 1 && HasLegalForm(Words(begin)) &&
                             Said(begin - 1).blank_before && !HasLegalForm(Words(begin - 1)) &&
                             MayNamePosting(text_, Said(begin - 1));
    if (below_title) --begin;
    // A menu above it stays what it is.
    for (; !marked_.empty() && marked_.back() >= begin; marked_.pop_back())
      Said(marked_.back()).boilerplate = false;
  }

  // "들보리 / 데이터 분석가 / 경기 성남시 · 3일 전 / 정규직 / 지원하기": two names right above
  // three tags and buttons at least; else `k`.
  [[nodiscard]] size_t FindNamesAboveFacts(size_t k) {
    constexpr size_t kMostLines = 16;
    constexpr size_t kLeastFacts = 3;
    constexpr size_t kMostOthers = 1;
    constexpr size_t kMostLabels = 3;  // that nobody knows, above the facts: "모집직종 감리 > 전기"
    size_t facts = 0;                  // below the line that is looked at
    size_t others = 0;
    size_t labels = 0;
    size_t unknown = k;  // two that may be names, of which none says so
    for (size_t at = k; at > 1 && k - at < kMostLines && others <= kMostOthers; --at) {
      if (IsTagLine(text_, Said(at - 1)) || IsButton(Words(at - 1))) {
        ++facts;
        continue;
      }
      if (facts < kLeastFacts) {
        ++others;
        continue;
      }
      // The lower name; buttons may stand between the two.
      size_t above = at - 1;
      while (above > 0 && IsButton(Words(above - 1))) --above;
      if (above == 0 || IsTagLine(text_, Said(above - 1))) return unknown;
      if (MayNamePosting(text_, Said(at - 1)) || MayNamePosting(text_, Said(above - 1)))
        return above - 1;
      if (unknown == k) unknown = above - 1;
      if (++labels > kMostLabels) break;
    }
    return unknown;
  }

  // "들보리 / 관심기업 / 데이터 분석가 모집 / 스크랩 / 입사지원": the buttons of the next page
  // stand below its names, and may stand between them; else `k`.
  [[nodiscard]] size_t FindNamesAboveButtons(size_t k) {
    const auto above_buttons = [this](size_t from) {
      while (from > 0 && IsButton(Words(from - 1))) --from;
      return from;
    };
    const size_t title_end = above_buttons(k);
    if (title_end == k || title_end < 2) return k;
    const size_t title = title_end - 1;
    const size_t company_end = above_buttons(title);
    if (company_end == 0) return title;
    const bool company = company_end < title || !IsRole(Words(title - 1));
    return company ? company_end - 1 : title;
  }

  [[nodiscard]] std::string_view Words(size_t k) { return Cut(text_, Said(k).content); }

  // A board's row of facts ("하늘보리∙서울 성동구∙경력 3-7년"), a link, a title or a company.
  [[nodiscard]] bool MayBegin(const Line& line) const {
    if (!line.blank_before || line.IsItem()) return false;
    return !TagsOf(text_, line).empty() || Cut(text_, line.core).starts_with("http") ||
           MayNamePosting(text_, line);
  }

  // Two blank lines and more, below which one of the lines may name a posting; else `k`.
  [[nodiscard]] size_t FindWideGap(size_t k) {
    constexpr size_t kMostLines = 14;
    constexpr uint32_t kWide = 3;
    bool named = false;
    for (size_t back = 1; back <= kMostLines && back < k; ++back) {
      named = named || MayNamePosting(text_, Said(k - back));
      // Further lines of a torn row are no gap.
      if (Said(k - back).blank_before && said_[k - back] - said_[k - back - 1] >= kWide)
        return named ? k - back : k;
    }
    return k;
  }

  std::string_view text_;
  const std::vector<uint32_t>& said_;
  std::vector<Line>& lines_;
  std::vector<size_t> marked_;
};

}  // namespace

void MarkOtherPostings(std::string_view text, const std::vector<uint32_t>& said,
                       std::vector<Line>& lines) {
  Marker(text, said, lines).Mark();
}

bool MayNamePosting(std::string_view text, const Line& line) {
  constexpr size_t kLongestBytes = 60;
  const std::string_view words = Cut(text, line.content);
  return !line.key.empty() || HasLegalForm(words) ||
         (words.size() <= kLongestBytes && !IsSentence(words) &&
          (IsRole(words) || NamesJob(words)));
}

}  // namespace gonggo
