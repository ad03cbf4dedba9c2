#include "posting/header/company_above.h"

#include <algorithm>

#include "text/markup.h"
#include "text/utf8.h"

namespace gonggo {

void SetNamed(std::string_view text, const std::optional<NamedLine>& named, const char* field,
              std::optional<std::string>& value, Posting& posting) {
  if (!named) return;
  value = PlainText(Cut(text, named->at));
  posting.evidence[field].push_back({named->line + 1, named->at.begin, named->at.end});
}

void CompanyAbove::Give(LineRange range, Posting& posting) {
  // A deeper heading that names no known job is a position all the same.
  if (above_ && posting.company && !posting.title && LevelOf(posting, "company") > level_) {
    posting.title.swap(posting.company);
    posting.evidence["title"] = std::move(posting.evidence["company"]);
    posting.evidence.erase("company");
  }
  const uint8_t title = LevelOf(posting, "title");
  const uint8_t company = LevelOf(posting, "company");
  if (posting.company) {
    above_ = title > company && company > 0 ? std::optional(posting.evidence["company"].front())
                                            : std::nullopt;
    level_ = company;
    return;
  }
  if (!above_ || title <= level_ || EndsWithin(range)) return above_.reset();
  const Span name{above_->begin, above_->end};
  SetNamed(text_, NamedLine{above_->line - 1, name}, "company", posting.company, posting);
}

uint8_t CompanyAbove::LevelOf(const Posting& posting, const char* field) const {
  const auto evidence = posting.evidence.find(field);
  if (evidence == posting.evidence.end() || evidence->second.empty()) return 0;
  const Line& line = input_.lines[evidence->second.front().line - 1];
  return line.kind == BlockKind::kHeading && !line.record_key ? line.level : uint8_t{0};
}

bool CompanyAbove::EndsWithin(LineRange range) const {
  return std::any_of(input_.lines.begin() + range.begin, input_.lines.begin() + range.end,
                     [this](const Line& line) {
                       return line.kind == BlockKind::kHeading && line.level <= level_;
                     });
}

}  // namespace gonggo
