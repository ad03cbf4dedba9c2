#include "pipeline/closed_page.h"

#include <algorithm>
#include <string>

#include "document/charset.h"
#include "document/html_reader.h"
#include "knowledge/tables.h"
#include "net/web_address.h"
#include "pipeline/posting_heading.h"
#include "posting/field/link.h"
#include "text/byte_set.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// A notice is a short line; in longer ones the words speak of something else.
constexpr size_t kMaxNoticeBytes = 240;

bool IsNotice(std::string_view line) {
  const std::string_view text = TrimSpaces(line);
  if (text.empty() || text.size() > kMaxNoticeBytes) return false;
  const TermTable& cues = ClosedCues();
  std::vector<TermMatch> matches;
  cues.FindLongest(text, matches);
  return !matches.empty() || cues.FindWhole(text) >= 0;
}

// Lines of a page's head: menus, the title and what stands around it.
constexpr size_t kMaxHeadBlocks = 80;

bool HeadSaysClosed(std::string_view html) {
  const Document shown = ReadHtmlFragment(DecodeToUtf8(html).utf8);
  const size_t count = std::min(shown.blocks.size(), kMaxHeadBlocks);
  for (size_t i = 0; i < count; ++i) {
    const std::string_view text = Cut(shown.text, shown.blocks[i].content);
    if (BeginsPosting(text)) return false;
    if (IsNotice(text)) return true;
  }
  return false;
}

uint32_t FirstRequirementLine(const std::vector<Posting>& postings) {
  uint32_t first = UINT32_MAX;
  for (const Posting& posting : postings) {
    for (const Requirement& requirement : posting.requirements) {
      first = std::min(first, requirement.line);
    }
  }
  return first;
}

std::string_view WithoutQuery(std::string_view path) { return path.substr(0, path.find('?')); }

std::string_view WithoutSlash(std::string_view path) {
  while (path.ends_with('/')) path.remove_suffix(1);
  return path;
}

}  // namespace

bool SaysClosed(const Document& document, const std::vector<Posting>& postings) {
  const uint32_t end = FirstRequirementLine(postings);
  for (const Block& block : document.blocks) {
    if (block.line >= end) break;
    // "접수마감: 2026-12-31" is a field.
    if (block.kind == BlockKind::kKeyValue) continue;
    if (IsNotice(Cut(document.text, block.content))) return true;
  }
  return document.origin.format == Format::kHtml && HeadSaysClosed(document.origin.raw);
}

bool LeadsToList(std::string_view asked, std::string_view found) {
  const auto from = ParseWebAddress(CanonicalLink(asked));
  const auto to = ParseWebAddress(CanonicalLink(found));
  if (!from || !to || from->url == to->url) return false;
  const auto site = [](std::string_view host) {
    return host.starts_with("www.") ? host.substr(4) : host;
  };
  if (site(from->host) != site(to->host)) return false;
  const std::string_view asked_path = WithoutSlash(WithoutQuery(from->path));
  const std::string_view found_path = WithoutSlash(WithoutQuery(to->path));
  if (found_path == asked_path) {
    // "/view?id=4512" → "/view" lost what named the posting.
    return from->path.find('?') != std::string::npos && to->path.find('?') == std::string::npos &&
           HasDigit(std::string_view(from->path).substr(asked_path.size())) &&
           !HasDigit(asked_path.substr(asked_path.rfind('/') + 1));
  }
  return asked_path.size() > found_path.size() && asked_path.starts_with(found_path) &&
         asked_path[found_path.size()] == '/';
}

}  // namespace gonggo
