#include "output/company_cell.h"

#include "output/posting_words.h"
#include "text/width.h"

namespace gonggo {

TableCell CompanyCell(const std::optional<std::string>& company,
                      const std::optional<std::string>& link, const PostingSource& source,
                      Language language) {
  // Longer ends are no numbers, but names of files.
  constexpr size_t kLongestEnd = 10;
  TableCell cell{CompanyWords(company, link, source, language)};
  if (company) return cell;
  cell.paint = Paint::kDim;
  const size_t space = cell.text.rfind(' ');
  if (space == std::string::npos) return cell;
  const size_t end = DisplayWidth(cell.text.substr(space + 1));
  if (end <= kLongestEnd) cell.kept_end = end;
  return cell;
}

}  // namespace gonggo
