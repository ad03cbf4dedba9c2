#include "pipeline/page_import.h"

#include <algorithm>
#include <map>
#include <utility>

#include "net/web_address.h"
#include "pipeline/closed_page.h"
#include "posting/field/link.h"
#include "posting/parse.h"
#include "text/char_count.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

std::string WithoutScheme(const std::string& link) {
  const size_t slashes = link.find("://");
  return slashes == std::string::npos ? link : link.substr(slashes + 3);
}

bool IsClosed(const IngestRequest& request, const Document& document) {
  return SaysClosed(document,
                    ParsePostings(document, {.as_of = request.as_of.value_or(request.today),
                                             .skills = request.skills}));
}

// Characters that are no menu.
size_t OwnCharacters(const Document& document) {
  size_t count = 0;
  for (const Block& block : document.blocks) {
    if (block.boilerplate) continue;
    const std::string_view text = Cut(document.text, block.content);
    count += CountChars(text);
  }
  return count;
}

// Whether a page of `own` may say which posting of `link` it is: a page of another site could name
// any. "m.", "www." and the like are one site.
bool IsOfSite(const std::string& link, const std::string& own) {
  const auto site = [](const std::string& url) {
    const auto address = ParseWebAddress(url);
    std::string host = address ? address->host : "";
    for (const std::string_view prefix : {"www.", "m.", "mobile."})
      if (host.starts_with(prefix)) return host.substr(prefix.size());
    return host;
  };
  return site(link) == site(own);
}

bool SaysSomething(const ImportItem& item) {
  return !item.posting.requirements.empty() || IsUnreadable(item.posting);
}

}  // namespace

PageReading AppendPage(const IngestRequest& request, PageDocuments&& page, IngestReaders& readers,
                       ImportBatch& batch) {
  PageReading reading{.url = page.page.url,
                      .validators = page.page.validators,
                      .now = request.pages ? request.pages->now : 0};
  const size_t first = batch.items.size();
  size_t characters = 0;
  for (Document& document : page.documents) {
    if (page.documents.size() == 1) reading.closed = IsClosed(request, document);
    characters += OwnCharacters(document);
    AppendToBatch(request, std::move(document), Asked::kSurely, readers, batch);
  }
  const auto begin = batch.items.begin() + static_cast<std::ptrdiff_t>(first);
  reading.empty =
      characters < kMinPageCharacters && std::none_of(begin, batch.items.end(), SaysSomething);
  if (reading.empty) {
    batch.items.erase(begin, batch.items.end());
    return reading;
  }
  const bool alone = batch.items.size() == first + 1;
  const std::string own = CanonicalLink(page.page.url);
  for (size_t i = first; i < batch.items.size(); ++i) {
    ImportItem& item = batch.items[i];
    if (!item.canonical_link.empty() && !IsOfSite(*item.posting.link, page.page.url))
      item.canonical_link.clear();
    if (alone && item.canonical_link.empty()) item.canonical_link = own;
    item.source_stem = WithoutScheme(item.canonical_link.empty() ? own : item.canonical_link);
    reading.links.push_back(item.canonical_link);
  }
  return reading;
}

Result<void> KeepPageStates(const PageReading& page, const std::vector<ImportOutcome>& outcomes,
                            Library& library) {
  const auto known = library.LinkStates(page.links);
  if (!known) return std::unexpected(known.error());
  std::map<std::string, LinkState> states;
  for (const LinkState& state : *known) states.emplace(state.link, state);
  std::vector<LinkState> found;
  for (const std::string& link : page.links) {
    if (link.empty()) continue;
    LinkState& state = states[link];
    state.link = link;
    state.url = page.url;
    state.etag.clear();
    state.last_modified.clear();
    SetCondition(page.closed ? LinkCondition::kClosed : LinkCondition::kOpen,
                 page.closed ? ClosedReason::kPage : ClosedReason::kNone, page.now, state);
    // Of a page of several postings, one revision would not tell whether all are as they were.
    if (outcomes.size() == 1) {
      const auto record = library.Get(outcomes.front().id);
      if (!record) return std::unexpected(record.error());
      state.revision = record->revision;
      state.etag = page.validators.etag;
      state.last_modified = page.validators.last_modified;
    }
    found.push_back(state);
  }
  return library.SaveLinkStates(found);
}

void SetCondition(LinkCondition condition, ClosedReason reason, int64_t now, LinkState& state) {
  if (state.since == 0 || state.condition != condition) state.since = now;
  state.condition = condition;
  state.reason = reason;
  state.checked_at = now;
}

}  // namespace gonggo
