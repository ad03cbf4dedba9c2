#include "posting/paragraph/whole_headings.h"

#include "knowledge/tables.h"
#include "text/byte_scan.h"

namespace gonggo {

bool WholeHeadings::HasOneAt(size_t begin) {
  if (begin >= part_.end) Search(begin);
  while (next_ < matches_.size() && part_.begin + matches_[next_].at.begin < begin) ++next_;
  return next_ < matches_.size() && part_.begin + matches_[next_].at.begin == begin;
}

void WholeHeadings::Search(size_t begin) {
  while (part_.end <= begin) {
    part_.begin = part_.end;
    part_.end = static_cast<uint32_t>(FindByteWhere(
        content_, part_.begin + 1, [](auto c, auto /*next*/) { return kIsOutsideHeadings(c); }));
  }
  matches_.clear();
  next_ = 0;
  Headings().FindLongest(Cut(content_, part_), matches_);
}

}  // namespace gonggo
