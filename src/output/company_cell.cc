#include "output/company_cell.h"

#include <utility>

#include "output/posting_words.h"
#include "text/utf8.h"
#include "text/width.h"

namespace gonggo {

namespace {

// Without what says only that it is a company: a table has little room.
std::string WithoutForm(std::string name) {
  for (const std::string_view form : {"(주)", "㈜", "주식회사", "(유)"}) {
    if (name.starts_with(form)) name.erase(0, form.size());
    if (name.ends_with(form)) name.erase(name.size() - form.size());
  }
  // "구름다리, 주식회사"
  std::string_view bare = TrimSpaces(name);
  while (bare.ends_with(',')) bare = TrimSpaces(bare.substr(0, bare.size() - 1));
  while (bare.starts_with(',')) bare = TrimSpaces(bare.substr(1));
  return std::string(bare);
}

}  // namespace

TableCell CompanyCell(const std::optional<std::string>& company,
                      const std::optional<std::string>& link, const PostingSource& source,
                      Language language) {
  // Longer ends are no numbers, but names of files.
  constexpr size_t kLongestEnd = 10;
  TableCell cell{CompanyWords(company, link, source, language)};
  if (company) {
    std::string bare = WithoutForm(cell.text);
    if (!bare.empty()) cell.text = std::move(bare);
    return cell;
  }
  cell.paint = Paint::kDim;
  const size_t space = cell.text.rfind(' ');
  if (space == std::string::npos) return cell;
  const size_t end = DisplayWidth(cell.text.substr(space + 1));
  if (end <= kLongestEnd) cell.kept_end = end;
  return cell;
}

}  // namespace gonggo
