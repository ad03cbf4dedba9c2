#include "posting/split/list_weight.h"

#include "posting/line/names.h"
#include "text/utf8.h"

namespace gonggo {

bool IsWhole(const ListRow& row) {
  constexpr size_t kMostUnknown = 3;
  if (row.unknown > kMostUnknown || row.unknown > row.facts + 1) return false;
  if (row.company.empty()) return row.strong >= 1 && (row.dated || row.facts >= 2);
  if (row.title.empty()) return row.strong >= 1 && row.facts >= 2;
  return row.strong >= 1 || (row.own && row.named);
}

void ListWeight::Add(std::string_view text, const ListRow& row) {
  ++count_;
  companies_ += row.company.empty() ? 0 : 1;
  teams_ += !row.company.empty() && IsTeam(Cut(text, row.company)) ? 1 : 0;
  sure_ += row.named ? 1 : 0;
  dated_ += row.dated ? 1 : 0;
  rich_ += row.facts >= 2 ? 1 : 0;
  placed_ += row.placed ? 1 : 0;
  different_.insert(Cut(text, row.company.empty() ? row.title : row.company));
}

bool ListWeight::IsList(size_t said, RowNames names) const {
  if (different_.size() * 2 <= count_) return false;
  // The projects of one agency may be one posting; they are not done all over the country.
  if (names == RowNames::kOfProjects) return rich_ * 2 >= count_ && placed_ * 2 > count_;
  if (sure_ * 2 < count_) return false;
  const bool most = count_ * 2 > said;
  if (companies_ * 2 > count_ && teams_ * 2 < companies_)
    return dated_ * 2 >= count_ || rich_ * 2 >= count_ || most;
  return most && dated_ * 2 >= count_;
}

}  // namespace gonggo
