#include "pipeline/link_list.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <utility>

#include "knowledge/tables.h"
#include "pipeline/posting_heading.h"
#include "posting/field/link.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// A list of two hundred links is a tenth of this.
constexpr size_t kMaxListBytes = size_t{256} << 10U;
// Beside a link: a company, a title, a date, a word of one's own.
constexpr size_t kMaxBesideBytes = 240;
// A line without a link: a heading, "이번 주에 볼 것".
constexpr size_t kMaxOtherBytes = 120;

constexpr std::string_view kFence = "---";

// Labels that only a posting has.
constexpr std::array<std::string_view, 8> kPostingFields = {"deadline",   "experience", "salary",
                                                            "employment", "education",  "location",
                                                            "headcount",  "probation"};

bool IsPostingField(std::string_view key) {
  const TermTable& labels = FieldLabels();
  const int32_t term = labels.FindWhole(TrimSpaces(key));
  if (term < 0) return false;
  const std::string_view id = labels.terms()[static_cast<size_t>(term)].id;
  return std::find(kPostingFields.begin(), kPostingFields.end(), id) != kPostingFields.end();
}

class List {
 public:
  // False if the line belongs to no list of links.
  bool Add(std::string_view line) {
    const std::string_view text = TrimSpaces(line);
    if (text.empty()) return true;
    if (text == kFence) {
      // The first opens a note's properties, the next closes them; later ones are rules.
      in_properties_ = std::exchange(first_line_, false);
      return true;
    }
    first_line_ = false;
    const auto found = FindLinks(text);
    if (found.empty()) {
      if (!in_properties_) ++others_;
      return text.size() <= kMaxOtherBytes;
    }
    size_t beside = text.size();
    for (const auto& link : found) {
      beside -= std::min(beside, link.value.size());
      if (seen_.insert(CanonicalLink(link.value)).second) links_.push_back(link.value);
    }
    return beside <= kMaxBesideBytes;
  }

  // Few words without a link, or else it is a text with links in it.
  [[nodiscard]] bool IsWhole() const {
    constexpr size_t kAlwaysFine = 3;
    return !links_.empty() && others_ <= links_.size() + kAlwaysFine;
  }

  [[nodiscard]] std::vector<std::string> Take() { return std::move(links_); }

 private:
  std::vector<std::string> links_;
  std::set<std::string> seen_;
  size_t others_ = 0;
  bool first_line_ = true;
  bool in_properties_ = false;
};

}  // namespace

std::vector<std::string> LinksIn(const Document& document) {
  const Format format = document.origin.format;
  if (format != Format::kText && format != Format::kMarkdown) return {};
  if (document.text.size() > kMaxListBytes) return {};
  for (const Block& block : document.blocks) {
    if (block.kind == BlockKind::kKeyValue && IsPostingField(Cut(document.text, block.key))) {
      return {};
    }
    if (BeginsPosting(Cut(document.text, block.content))) return {};
  }
  List list;
  size_t at = 0;
  while (at < document.text.size()) {
    const size_t end = std::min(document.text.find('\n', at), document.text.size());
    if (!list.Add(std::string_view(document.text).substr(at, end - at))) return {};
    at = end + 1;
  }
  return list.IsWhole() ? list.Take() : std::vector<std::string>();
}

}  // namespace gonggo
