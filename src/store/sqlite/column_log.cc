#include "store/sqlite/column_log.h"

#include <algorithm>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

#include "columns/segment.h"
#include "model/application_json.h"
#include "store/sqlite/posting_row.h"

namespace gonggo::sqlite {
namespace {

// Rows of a segment: enough that reading them one by one costs nothing, few enough that merging
// a change into one takes a moment.
constexpr size_t kFullSegment = 4096;

Blob AsBlob(const std::vector<unsigned char>& bytes) { return {{bytes.data(), bytes.size()}}; }

// What the user's corrections say in words: the text index has the read ones.
std::string CorrectedWords(const std::vector<Correction>& corrections) {
  std::string words;
  for (const Correction& correction : corrections) {
    if (correction.field != "title" && correction.field != "company") continue;
    if (!words.empty()) words.push_back('\n');
    words += correction.value;
  }
  return words;
}

}  // namespace

void ColumnLog::Remember(int64_t posting, ColumnRow row) {
  remembered_.insert_or_assign(posting, std::move(row));
}

std::optional<ColumnRow> ColumnLog::RowOfPosting(int64_t posting) {
  ColumnRow row;
  row.key = posting;
  row.gone = true;
  // Nearly all have neither corrections nor tags: one statement says so.
  Rows rows = database_.Query(
      "SELECT p.added_at, p.removed_at, r.text, d.representative, r.derived, p.operation, "
      "EXISTS(SELECT 1 FROM correction WHERE posting = ?1), "
      "EXISTS(SELECT 1 FROM tag WHERE posting = ?1), "
      "(SELECT value FROM application WHERE posting = ?1) "
      "FROM posting p JOIN revision r ON r.key = p.shown "
      "LEFT JOIN duplicate d ON d.posting = p.key WHERE p.key = ?1",
      posting);
  if (!rows.Next()) return row;
  std::vector<Correction> corrections;
  if (rows.Int(6) != 0) corrections = ReadCorrections(database_, posting);
  if (const auto known = remembered_.find(posting); known != remembered_.end()) {
    row = std::move(known->second);
  } else {
    auto effective = DecodePosting(codec_, rows.Text(4));
    if (!effective) return std::nullopt;
    ApplyCorrections(corrections, *effective);
    row = RowOf(*effective);
  }
  row.key = posting;
  row.gone = false;
  row.added_at = rows.Int(0);
  row.removed = !rows.IsNull(1);
  row.text = rows.Int(2);
  row.group = rows.Int(3);
  row.run = rows.Int(5);
  row.corrected = CorrectedWords(corrections);
  if (!rows.IsNull(8)) row.stage = StageOf(rows.Text(8));
  if (rows.Int(7) != 0) {
    Rows tags = database_.Query("SELECT name FROM tag WHERE posting = ?1 ORDER BY name", posting);
    while (tags.Next()) row.tags.emplace_back(tags.Text(0));
  }
  return row;
}

std::string ColumnLog::StageOf(std::string_view application_json) {
  const auto application = ParseApplicationJson(application_json);
  if (!application) {
    database_.SetError(application.error());
    return "";
  }
  return application->events.empty() ? "" : Id(application->events.back().point);
}

void ColumnLog::AddSegment(std::string_view segment, size_t rows) {
  const std::vector<unsigned char>& stored = codec_.Compress(segment, Codec::Content::kRaw);
  database_.Run("INSERT INTO segment(rows, stored, layout) VALUES(?1, ?2, ?3)",
                static_cast<int64_t>(rows), AsBlob(stored), static_cast<int64_t>(kSegmentLayout));
}

void ColumnLog::RememberWritten(const std::vector<int64_t>& postings) {
  std::unordered_set<int64_t> missing(postings.begin(), postings.end());
  Rows rows = database_.Query("SELECT stored FROM segment ORDER BY number DESC");
  while (!missing.empty() && rows.Next()) {
    const auto bytes = codec_.Decompress(rows.Text(0));
    if (!bytes) continue;
    auto written = RowsOf(*bytes);
    if (!written) continue;
    // Where a posting has several rows, the last counts.
    for (size_t i = written->size(); i-- > 0;) {
      ColumnRow& row = (*written)[i];
      if (missing.erase(row.key) == 0) continue;
      row.tags.clear();
      row.stage.clear();
      const int64_t posting = row.key;
      Remember(posting, std::move(row));
    }
  }
  for (const int64_t posting : missing) {
    ColumnRow row;
    row.unreadable = true;
    row.untitled = true;
    Remember(posting, std::move(row));
  }
}

void ColumnLog::Write() {
  std::vector<int64_t> postings;
  {
    Rows rows = database_.Query("SELECT posting FROM dirty ORDER BY posting");
    while (rows.Next()) postings.push_back(rows.Int(0));
  }
  if (postings.empty()) return;
  SegmentWriter writer;
  const auto add = [&](const ColumnRow& row) {
    writer.Add(row);
    const size_t rows = writer.row_count();
    if (rows == kFullSegment) AddSegment(writer.Finish(), rows);
  };
  std::vector<int64_t> damaged;
  for (const int64_t posting : postings) {
    const auto row = RowOfPosting(posting);
    if (database_.failed()) return;
    if (row) {
      add(*row);
    } else {
      damaged.push_back(posting);
    }
  }
  if (!damaged.empty()) RememberWritten(damaged);
  for (const int64_t posting : damaged) {
    if (const auto row = RowOfPosting(posting); row) add(*row);
  }
  const size_t rows = writer.row_count();
  if (rows > 0) AddSegment(writer.Finish(), rows);
  database_.Run("DELETE FROM dirty");
  remembered_.clear();
  MergeSmall();
}

void ColumnLog::MergeSmall() {
  // As long as the last segment is at least half as large as the one before it, so that a row is
  // merged a dozen times at most.
  while (!database_.failed()) {
    std::vector<std::pair<int64_t, int64_t>> last;  // number, rows
    std::vector<std::string> segments;
    Rows rows =
        database_.Query("SELECT number, rows, stored FROM segment ORDER BY number DESC LIMIT 2");
    while (rows.Next()) {
      last.emplace_back(rows.Int(0), rows.Int(1));
      auto bytes = codec_.Decompress(rows.Text(2));
      if (!bytes) return;  // damaged: who reads it says so, and nothing is lost by not merging it
      segments.push_back(std::move(*bytes));
    }
    if (last.size() < 2 || last[1].second > 2 * last[0].second) return;
    if (last[0].second + last[1].second > static_cast<int64_t>(kFullSegment)) return;
    // From the newest row backwards: the first of a posting that is met counts.
    std::vector<ColumnRow> kept;
    std::unordered_set<int64_t> seen;
    for (const std::string& segment : segments) {
      auto older = RowsOf(segment);
      if (!older) return;
      for (size_t i = older->size(); i-- > 0;) {
        if (seen.insert((*older)[i].key).second) kept.push_back(std::move((*older)[i]));
      }
    }
    std::ranges::sort(kept, {}, &ColumnRow::key);  // slots are given in the order of keys
    SegmentWriter writer;
    for (const ColumnRow& row : kept) writer.Add(row);
    database_.Run("DELETE FROM segment WHERE number IN (?1, ?2)", last[0].first, last[1].first);
    AddSegment(writer.Finish(), kept.size());
  }
}

int64_t ColumnLog::Read(int64_t generation,
                        const std::function<Result<void>(std::string_view)>& sink) {
  Rows rows = database_.Query(
      "SELECT number, stored FROM segment WHERE number > ?1 ORDER BY number", generation);
  while (rows.Next()) {
    generation = rows.Int(0);
    auto bytes = codec_.Decompress(rows.Text(1));
    if (!bytes) {
      database_.SetError(bytes.error());
      break;
    }
    if (auto taken = sink(*bytes); !taken) {
      database_.SetError(taken.error());
      break;
    }
  }
  return generation;
}

}  // namespace gonggo::sqlite
