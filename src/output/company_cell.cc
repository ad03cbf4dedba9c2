#include "output/company_cell.h"

#include <string>
#include <string_view>

#include "output/posting_words.h"
#include "text/company_forms.h"
#include "text/width.h"

namespace gonggo {

namespace {

// Without what says only that it is a company: a table has little room.
std::string_view WithoutForm(std::string_view name) {
  return WithoutForms(
      name, static_cast<unsigned>(FormKind::kSign) | static_cast<unsigned>(FormKind::kWord));
}

}  // namespace

TableCell CompanyCell(const std::optional<std::string>& company,
                      const std::optional<std::string>& link, const PostingSource& source,
                      Language language) {
  // Longer ends are no numbers, but names of files.
  constexpr size_t kLongestEnd = 10;
  TableCell cell{CompanyWords(company, link, source, language)};
  if (company) {
    cell.text = std::string(WithoutForm(cell.text));
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
