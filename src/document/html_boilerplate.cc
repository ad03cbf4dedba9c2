#include "document/html_boilerplate.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <unordered_set>

#include "text/utf8.h"

namespace gonggo {
namespace {

using Kind = HtmlContainer::Kind;

// A page of less text than this (some 30 Hangul syllables) has lost its posting.
constexpr uint32_t kMinContentBytes = 90;

// <main> that holds less is not where the posting is.
constexpr uint32_t kMinMainBytes = 300;

// A line of nothing but a link that is no longer than this is a button or a menu entry.
constexpr uint32_t kMaxMenuBytes = 75;

// A form's labels; a page whose whole body is a form (ASP.NET) has more.
constexpr uint32_t kMaxFormBytes = 600;

uint32_t PlainBytes(uint32_t text, uint32_t links) { return text > links ? text - links : 0; }

bool MostlyLinks(uint32_t text, uint32_t links) { return text > 0 && links * 10 >= text * 7; }

void CountContainers(HtmlPage& page) {
  for (const HtmlBlock& block : page.blocks) {
    HtmlContainer& container = page.containers[block.container];
    const uint32_t text = TextBytes(page, block);
    const uint32_t links = LinkBytes(page, block);
    container.text_bytes += text;
    container.link_bytes += links;
    if (block.kind == HtmlBlockKind::kHeading && block.level <= 2 && links == 0)
      ++container.headings;
  }
  for (size_t i = page.containers.size() - 1; i > 0; --i) {
    const HtmlContainer& inner = page.containers[i];
    HtmlContainer& outer = page.containers[inner.parent];
    outer.text_bytes += inner.text_bytes;
    outer.link_bytes += inner.link_bytes;
    outer.headings += inner.headings;
  }
}

// Whether a container that holds `share` of ten of the page's plain text is still no content.
bool IsBoilerplate(const HtmlContainer& container, uint32_t page_plain) {
  const uint32_t plain = PlainBytes(container.text_bytes, container.link_bytes);
  const auto holds_share = [&](uint32_t tenths) {
    return plain >= kMinContentBytes * 2 && uint64_t{plain} * 10 >= uint64_t{page_plain} * tenths;
  };
  switch (container.kind) {
    case Kind::kPage:
      return false;
    case Kind::kNavigation:
      return !holds_share(8);
    case Kind::kAside:
    case Kind::kSiteFooter:
      return !holds_share(8);
    case Kind::kSiteHeader:
      return container.headings == 0 || MostlyLinks(container.text_bytes, container.link_bytes);
    case Kind::kForm:
      return plain < kMaxFormBytes && !holds_share(5);
    case Kind::kHinted:
      return !holds_share(5);
    case Kind::kFrame:
      return !holds_share(4) &&
             (container.headings == 0 || MostlyLinks(container.text_bytes, container.link_bytes));
  }
  return false;
}

void JudgeContainers(HtmlPage& page) {
  const uint32_t plain = PlainBytes(page.containers[0].text_bytes, page.containers[0].link_bytes);
  for (size_t i = 1; i < page.containers.size(); ++i) {
    HtmlContainer& container = page.containers[i];
    container.boilerplate =
        page.containers[container.parent].boilerplate || IsBoilerplate(container, plain);
  }
}

bool IsMenuLine(const HtmlPage& page, const HtmlBlock& block) {
  const uint32_t text = TextBytes(page, block);
  return text > 0 && text <= kMaxMenuBytes && MostlyLinks(text, LinkBytes(page, block));
}

// What links and buttons of a page are called; a company's or a posting's name is none of them.
bool NamesAnAction(std::string_view text) {
  static constexpr std::array<std::string_view, 17> kPhrases = {
      "지원하기", "입사지원", "즉시 지원", "온라인 지원", "이전",    "목록",
      "공유",     "스크랩",   "인쇄",      "복사",        "닫기",    "더보기",
      "더 보기",  "바로가기", "로그인",    "회원가입",    "신고하기"};
  static constexpr std::array<std::string_view, 18> kFirstWords = {
      "홈",   "다음",  "메뉴", "검색",  "저장", "문의", "apply", "share", "save",
      "back", "print", "log",  "login", "sign", "view", "skip",  "menu",  "home"};
  const std::string lower = AsciiLower(text);
  const std::string_view first = std::string_view(lower).substr(0, lower.find(' '));
  return std::find(kFirstWords.begin(), kFirstWords.end(), first) != kFirstWords.end() ||
         std::any_of(kPhrases.begin(), kPhrases.end(), [&lower](std::string_view phrase) {
           return lower.find(phrase) != std::string::npos;
         });
}

// Whether a title stands within two blocks of block `index`: the company's name beside it is often
// a link.
bool IsBesideTitle(const HtmlPage& page, size_t index) {
  const size_t begin = index < 2 ? 0 : index - 2;
  for (size_t i = begin; i < std::min(index + 3, page.blocks.size()); ++i) {
    const HtmlBlock& block = page.blocks[i];
    if (block.kind == HtmlBlockKind::kHeading && block.level <= 2 &&
        !page.containers[block.container].boilerplate) {
      return true;
    }
  }
  return false;
}

// "홈 > 채용정보 > 상세"
bool IsBreadcrumb(const HtmlPage& page, const HtmlBlock& block) {
  if (block.line_end != block.line_begin + 1) return false;
  const std::string_view text = LineText(page, page.lines[block.line_begin]);
  const bool home = text.starts_with("홈") || text.starts_with("Home") || text.starts_with("HOME");
  return home && text.find('>') != std::string_view::npos;
}

bool IsDead(const HtmlPage& page, const HtmlBlock& block) {
  uint32_t dead = 0;
  for (uint32_t i = block.line_begin; i < block.line_end; ++i) dead += page.lines[i].dead_bytes;
  return dead > 0 && dead >= TextBytes(page, block);
}

bool IsMenuParagraph(const HtmlPage& page, size_t index) {
  const HtmlBlock& block = page.blocks[index];
  if (block.kind != HtmlBlockKind::kParagraph) return false;
  if (IsBreadcrumb(page, block)) return true;
  if (!IsMenuLine(page, block)) return false;
  return NamesAnAction(LineText(page, page.lines[block.line_begin])) || !IsBesideTitle(page, index);
}

// Several list items in a row that are short links: a menu, tags, related postings. A single one
// may be a reference in a list of sentences. Under a heading inside the content they are content (a
// stack of technologies that link to their pages).
void MarkLinkLists(HtmlPage& page) {
  std::vector<HtmlBlock>& blocks = page.blocks;
  for (size_t i = 0; i < blocks.size();) {
    size_t end = i;
    while (end < blocks.size() && blocks[end].kind == HtmlBlockKind::kItem &&
           IsMenuLine(page, blocks[end])) {
      ++end;
    }
    if (end == i) {
      ++i;
      continue;
    }
    const bool under_heading = i > 0 && blocks[i].in_main &&
                               blocks[i - 1].kind == HtmlBlockKind::kHeading &&
                               !blocks[i - 1].boilerplate;
    const auto is_text_item = [&](size_t k) {
      return k < blocks.size() && blocks[k].kind == HtmlBlockKind::kItem &&
             !blocks[k].boilerplate && blocks[k].level == blocks[i].level;
    };
    const bool beside_text = (i > 0 && is_text_item(i - 1)) || is_text_item(end);
    if (!under_heading && !beside_text) {
      for (size_t k = i; k < end; ++k) blocks[k].boilerplate = true;
    }
    i = end;
  }
}

// A menu that stands on the page twice, for the desktop and for the phone.
void MarkRepeatedLinks(HtmlPage& page) {
  std::unordered_set<std::string_view> menu;
  for (const HtmlBlock& block : page.blocks) {
    if (block.boilerplate && block.line_end == block.line_begin + 1 && IsMenuLine(page, block)) {
      menu.insert(LineText(page, page.lines[block.line_begin]));
    }
  }
  for (HtmlBlock& block : page.blocks) {
    if (block.boilerplate || block.line_end != block.line_begin + 1) continue;
    if (block.kind == HtmlBlockKind::kHeading || LinkBytes(page, block) == 0) continue;
    block.boilerplate = menu.contains(LineText(page, page.lines[block.line_begin]));
  }
}

// "공유하기" above nothing but buttons.
void MarkHeadingsOfBoilerplate(HtmlPage& page) {
  bool only_boilerplate = false;  // behind this block, up to the next heading
  bool any = false;
  for (size_t i = page.blocks.size(); i-- > 0;) {
    HtmlBlock& block = page.blocks[i];
    if (block.kind != HtmlBlockKind::kHeading) {
      only_boilerplate = block.boilerplate && (only_boilerplate || !any);
      any = true;
      continue;
    }
    if (block.level > 1 && any && only_boilerplate) block.boilerplate = true;
    any = only_boilerplate = false;
  }
}

// An only <article> is the content where no <main> is.
void AdoptArticle(HtmlPage& page) {
  if (page.articles != 1) return;
  const bool has_main = std::any_of(page.blocks.begin(), page.blocks.end(),
                                    [](const HtmlBlock& block) { return block.in_main; });
  if (has_main) return;
  for (HtmlBlock& block : page.blocks) block.in_main = block.in_article;
}

void MarkBlocks(HtmlPage& page) {
  uint32_t main_bytes = 0;
  for (size_t i = 0; i < page.blocks.size(); ++i) {
    HtmlBlock& block = page.blocks[i];
    block.boilerplate = page.containers[block.container].boilerplate || block.button ||
                        IsDead(page, block) || IsMenuParagraph(page, i);
    if (block.in_main && !block.boilerplate) main_bytes += TextBytes(page, block);
  }
  MarkLinkLists(page);
  MarkRepeatedLinks(page);
  MarkHeadingsOfBoilerplate(page);
  if (main_bytes < kMinMainBytes) return;
  for (HtmlBlock& block : page.blocks) {
    // Titles often stand above <main>.
    const bool title = block.kind == HtmlBlockKind::kHeading && block.level <= 2;
    const uint32_t text = TextBytes(page, block);
    if (!block.in_main && !title && MostlyLinks(text, LinkBytes(page, block)))
      block.boilerplate = true;
  }
}

uint32_t ContentBytes(const HtmlPage& page) {
  uint32_t bytes = 0;
  for (const HtmlBlock& block : page.blocks) {
    if (!block.boilerplate) bytes += TextBytes(page, block);
  }
  return bytes;
}

void DropHidden(HtmlPage& page) {
  uint32_t shown = 0;
  for (const HtmlBlock& block : page.blocks) {
    if (!block.hidden) shown += TextBytes(page, block);
  }
  if (shown < kMinContentBytes) return;
  std::erase_if(page.blocks, [](const HtmlBlock& block) { return block.hidden; });
}

}  // namespace

void MarkBoilerplate(HtmlPage& page) {
  DropHidden(page);
  AdoptArticle(page);
  CountContainers(page);
  JudgeContainers(page);
  MarkBlocks(page);
  const uint32_t plain = PlainBytes(page.containers[0].text_bytes, page.containers[0].link_bytes);
  if (ContentBytes(page) >= std::min(kMinContentBytes, plain)) return;
  for (HtmlBlock& block : page.blocks) block.boilerplate = false;
}

}  // namespace gonggo
