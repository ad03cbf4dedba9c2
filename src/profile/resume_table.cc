#include "profile/resume_table.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "profile/entry_head.h"
#include "profile/entry_label.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// Lines of a header: fewer are a key and its value.
constexpr size_t kLeastColumns = 3;
// More are a list of labels, and would make every job cost their square.
constexpr size_t kMostColumns = 32;

std::optional<EntryLabel> ColumnOf(const ResumeLine& line) {
  if (!line.key.empty() || line.row) return std::nullopt;
  return EntryLabelOf(line.text);
}

// "(5년 8개월)" below a period: counted from it anyway.
bool IsDuration(std::string_view text) {
  return text.starts_with('(') && text.ends_with(')') &&
         std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool EndsTable(const ResumeLine& line) { return line.heading > 0 || (line.part && line.whole); }

class TableReader {
 public:
  explicit TableReader(std::vector<ResumeLine>& lines) : lines_(lines) {}

  void Read() {
    for (size_t at = 0; at < lines_.size();) {
      const size_t end = ReadLabels(at);
      if (IsHeader()) {
        at = ReadJobs(end);
        continue;
      }
      // No part of labels that are no header is one: none is looked at twice.
      for (const size_t behind = std::max(end, at + 1); at < behind; ++at)
        out_.push_back(std::move(lines_[at]));
    }
    lines_ = std::move(out_);
  }

 private:
  // The labels from `at` on, as columns; returns where they end.
  size_t ReadLabels(size_t at) {
    columns_.clear();
    names_.clear();
    size_t end = at;
    for (; end < lines_.size(); ++end) {
      const auto column = ColumnOf(lines_[end]);
      if (!column) break;
      columns_.push_back(*column);
      names_.push_back(lines_[end].text);
    }
    return end;
  }

  [[nodiscard]] bool IsHeader() const {
    const auto has = [this](EntryLabel column) {
      return std::ranges::find(columns_, column) != columns_.end();
    };
    return columns_.size() >= kLeastColumns && columns_.size() <= kMostColumns &&
           has(EntryLabel::kPeriod) && has(EntryLabel::kCompany);
  }

  // The column of the period, by which jobs are told apart, as an offset into a job's cells.
  [[nodiscard]] size_t PeriodColumn() const {
    return static_cast<size_t>(std::ranges::find(columns_, EntryLabel::kPeriod) - columns_.begin());
  }

  // Where the next job begins, from `at` on.
  [[nodiscard]] size_t NextJob(size_t at) const {
    const size_t before = PeriodColumn();
    for (size_t i = at; i < lines_.size() && !EndsTable(lines_[i]); ++i)
      if (i >= at + before && IsOnlyPeriod(lines_[i].text)) return i - before;
    return TableEnd(at);
  }

  [[nodiscard]] size_t TableEnd(size_t at) const {
    while (at < lines_.size() && !EndsTable(lines_[at])) ++at;
    return at;
  }

  // The cells behind the header; returns where the table ends.
  size_t ReadJobs(size_t at) {
    const size_t end = TableEnd(at);
    size_t job = NextJob(at);
    // Lines before the first job belong to none.
    for (; at < job; ++at) out_.push_back(std::move(lines_[at]));
    while (job < end) {
      const size_t next = NextJob(job + PeriodColumn() + 1);
      ReadJob(job, next);
      job = next;
    }
    return end;
  }

  // Whether a line of `column` is an item. Behind the last column all are.
  [[nodiscard]] bool IsWork(size_t column) const {
    if (column >= columns_.size() || columns_[column] == EntryLabel::kWork) return true;
    return column + 1 == columns_.size() && columns_[column] != EntryLabel::kPeriod;
  }

  void ReadJob(size_t begin, size_t end) {
    const size_t period = PeriodColumn();
    std::vector<ResumeLine> cells;
    std::vector<ResumeLine> items;
    size_t column = 0;
    for (size_t i = begin; i < end; ++i) {
      ResumeLine line = std::move(lines_[i]);
      const bool behind_period = column > 0 && columns_[column - 1] == EntryLabel::kPeriod;
      if (behind_period && IsDuration(line.text)) continue;
      if (IsWork(column)) {
        // A job begins as many lines in front of its period as there are columns there, so that
        // work in front of it is one line; behind it the work takes the lines that are left.
        if (column < period) ++column;
        line.depth = std::max<uint8_t>(line.depth, 1);
        items.push_back(std::move(line));
        continue;
      }
      line.key = names_[column];
      line.text = line.key + ": " + line.text;
      const bool first = columns_[column] == EntryLabel::kCompany;
      cells.insert(first ? cells.begin() : cells.end(), std::move(line));
      ++column;
    }
    for (std::vector<ResumeLine>* part : {&cells, &items})
      for (ResumeLine& line : *part) out_.push_back(std::move(line));
  }

  std::vector<ResumeLine>& lines_;
  std::vector<ResumeLine> out_;
  std::vector<EntryLabel> columns_;
  std::vector<std::string> names_;
};

}  // namespace

void LabelTableLines(std::vector<ResumeLine>& lines) { TableReader(lines).Read(); }

}  // namespace gonggo
