#include "store/sqlite/query.h"

#include <algorithm>
#include <string>
#include <utility>

#include "model/posting_json.h"
#include "store/posting_id.h"
#include "store/sqlite/error.h"
#include "store/sqlite/posting_row.h"
#include "text/normalize.h"
#include "text/utf8.h"

namespace gonggo::sqlite {
namespace {

// The order of ReadSummary.
constexpr std::string_view kSelectSummary =
    "SELECT p.key, p.shown, p.id, p.company, p.title, p.role, p.link, p.experience_min, "
    "p.experience_max, p.newcomer, p.deadline_kind, p.deadline_day, p.deadline_time, p.region, "
    "p.work, "
    "p.posted_day, p.unreadable, p.added_at, p.changed_at, p.removed_at, p.source_count, o.name, "
    "r.record, r.position, o.format, s.record_key, "
    "(SELECT group_concat(t.name, char(31)) FROM tag t WHERE t.posting = p.key), "
    "(SELECT q.id FROM duplicate d JOIN posting q ON q.key = d.representative WHERE d.posting = "
    "p.key) "
    "FROM posting p JOIN revision r ON r.key = p.shown JOIN origin o ON o.key = r.origin "
    "JOIN source s ON s.key = r.source ";

std::optional<Date> DateOf(std::optional<int64_t> days) {
  if (!days) return std::nullopt;
  return DateFromDays(*days);
}

std::vector<std::string> SplitTags(std::string_view joined) {
  std::vector<std::string> tags;
  while (!joined.empty()) {
    const size_t end = joined.find('\x1f');
    tags.emplace_back(joined.substr(0, end));
    joined = end == std::string_view::npos ? "" : joined.substr(end + 1);
  }
  std::sort(tags.begin(), tags.end());
  return tags;
}

std::optional<Deadline> ReadDeadline(const Rows& rows) {
  const auto kind = FromId<DeadlineKind>(rows.Text(10));
  if (!kind) return std::nullopt;
  Deadline deadline;
  deadline.kind = *kind;
  deadline.date = DateOf(rows.OptionalInt(11));
  deadline.time = rows.OptionalText(12);
  return deadline;
}

KeyedSummary ReadSummary(const Rows& rows) {
  KeyedSummary keyed{rows.Int(0), rows.Int(1), {}};
  PostingSummary& summary = keyed.summary;
  summary.id = rows.Text(2);
  summary.company = rows.OptionalText(3);
  summary.title = rows.OptionalText(4);
  summary.role = rows.OptionalText(5);
  summary.link = rows.OptionalText(6);
  if (!rows.IsNull(9)) {
    summary.experience = Experience{rows.OptionalReal(7), rows.OptionalReal(8), rows.Int(9) != 0};
  }
  summary.deadline = ReadDeadline(rows);
  summary.region = rows.OptionalText(13);
  summary.work = FromId<WorkPlace>(rows.Text(14));
  summary.posted = DateOf(rows.OptionalInt(15));
  summary.unreadable = rows.Int(16) != 0;
  summary.added_at = rows.Int(17);
  summary.changed_at = rows.Int(18);
  summary.removed = !rows.IsNull(19);
  summary.source_count = static_cast<uint32_t>(rows.Int(20));
  summary.source = {std::string(rows.Text(21)), static_cast<uint32_t>(rows.Int(22)),
                    static_cast<uint32_t>(rows.Int(23)), std::string(rows.Text(24)), std::nullopt};
  if (!rows.Text(25).empty()) summary.source.key = rows.Text(25);
  summary.tags = SplitTags(rows.Text(26));
  summary.group = rows.OptionalText(27);
  return keyed;
}

std::string JsonList(const std::vector<std::string>& values) {
  std::string json = "[";
  for (const std::string& value : values) {
    if (json.size() > 1) json.push_back(',');
    AppendJsonString(value, json);
  }
  json.push_back(']');
  return json;
}

std::string JsonList(const std::vector<int64_t>& values) {
  std::string json = "[";
  for (const int64_t value : values) {
    if (json.size() > 1) json.push_back(',');
    json += std::to_string(value);
  }
  json.push_back(']');
  return json;
}

void AppendLimit(const ListFilter& filter, std::string& sql) {
  if (!filter.limit) return;
  sql += " LIMIT " + std::to_string(std::min(*filter.limit, uint64_t{1} << 60U));
}

std::string Composed(const ListFilter& filter, Date today, std::vector<std::string>& texts) {
  std::string sql(kSelectSummary);
  if (filter.keys) {
    texts.push_back(JsonList(*filter.keys));
    sql += "JOIN json_each(?1) k ON k.value = p.key ";
  }
  sql += "WHERE 1";
  if (filter.removed != ListRemoved::kInclude) {
    sql += filter.removed == ListRemoved::kOnly ? " AND p.removed_at IS NOT NULL"
                                                : " AND p.removed_at IS NULL";
  }
  if (!filter.ids.empty()) {
    texts.push_back(JsonList(filter.ids));
    sql += " AND p.id IN (SELECT value FROM json_each(?" + std::to_string(texts.size()) + "))";
  }
  if (filter.groups == ListGroups::kRepresentativesOnly) {
    // The first of the group that is still there speaks for it.
    sql +=
        " AND NOT EXISTS(SELECT 1 FROM duplicate d JOIN duplicate e ON e.representative = "
        "d.representative JOIN posting q ON q.key = e.posting WHERE d.posting = p.key AND q.key < "
        "p.key AND q.removed_at IS NULL)";
  }
  switch (filter.order) {
    case ListOrder::kNewest:
      sql += " ORDER BY p.operation DESC, p.key";
      break;
    case ListOrder::kOldest:
      sql += " ORDER BY p.operation, p.key";
      break;
    case ListOrder::kAsGiven:
      if (filter.keys) sql += " ORDER BY k.key";
      break;
    case ListOrder::kCompany:
      sql += " ORDER BY p.company IS NULL, p.company COLLATE NOCASE, p.title COLLATE NOCASE, p.key";
      break;
    case ListOrder::kDeadline: {
      const std::string day = std::to_string(DaysSinceEpoch(today));
      sql += " ORDER BY p.deadline_day IS NULL, p.deadline_day < " + day +
             ", abs(p.deadline_day - " + day + "), p.key";
      break;
    }
  }
  AppendLimit(filter, sql);
  return sql;
}

std::string TextCell(Database& database, const char* sql, int64_t posting) {
  Rows rows = database.Query(sql, posting);
  return rows.Next() ? std::string(rows.Text(0)) : std::string();
}

}  // namespace

void ForEachSummary(Database& database, const ListFilter& filter, Date today,
                    const SummarySink& sink) {
  std::vector<std::string> texts;
  const std::string sql = Composed(filter, today, texts);
  Rows rows = database.QueryComposed(sql, texts);
  while (rows.Next()) {
    if (!sink(ReadSummary(rows))) return;
  }
}

std::vector<KeyedSummary> SummariesByPrefix(Database& database, std::string_view prefix,
                                            int limit) {
  const std::string from = NormalizeIdPrefix(prefix);
  std::vector<KeyedSummary> found;
  if (from.empty()) return found;
  // Beyond every letter of the alphabet.
  const std::string sql = std::string(kSelectSummary) +
                          "WHERE p.id >= ?1 AND p.id < ?1 || '~' ORDER BY p.id LIMIT " +
                          std::to_string(limit);
  Rows rows = database.QueryComposed(sql, {from});
  while (rows.Next()) found.push_back(ReadSummary(rows));
  return found;
}

std::vector<Revision> RevisionsOf(Database& database, Codec& codec, int64_t posting,
                                  RevisionScope scope) {
  std::vector<Revision> revisions;
  Rows rows = database.Query(
      "SELECT r.key, t.name, r.imported_at, r.as_of, r.parser, r.key = s.current, r.derived FROM "
      "source s JOIN revision r ON r.source = s.key JOIN stem t ON t.key = s.stem WHERE s.posting "
      "= "
      "?1 AND (?2 OR r.key = s.current) ORDER BY r.key DESC",
      posting, scope == RevisionScope::kAll);
  while (rows.Next()) {
    auto derived = DecodePosting(codec, rows.Text(6));
    if (!derived) {
      database.SetError(ErrorIn(database.path(), derived.error()));
      break;
    }
    revisions.push_back({rows.Int(0), std::string(rows.Text(1)), rows.Int(2),
                         DateFromDays(rows.Int(3)), static_cast<int>(rows.Int(4)), rows.Int(5) != 0,
                         std::move(*derived)});
  }
  return revisions;
}

PostingRecord RecordOf(Database& database, Codec& codec, KeyedSummary keyed) {
  PostingRecord record;
  record.summary = std::move(keyed.summary);
  record.revision = keyed.revision;
  record.sources = RevisionsOf(database, codec, keyed.key, RevisionScope::kCurrent);
  for (const Revision& revision : record.sources) {
    if (revision.number == keyed.revision) record.posting = revision.posting;
  }
  record.corrections = ReadCorrections(database, keyed.key);
  ApplyCorrections(record.corrections, record.posting);
  record.posting.id = record.summary.id;
  record.note = TextCell(database, "SELECT value FROM note WHERE posting = ?1", keyed.key);
  record.company_note = TextCell(
      database,
      "SELECT n.value FROM posting p JOIN company_note n ON n.name = p.company WHERE p.key = ?1",
      keyed.key);
  return record;
}

std::optional<int64_t> KeyOfId(Database& database, std::string_view id) {
  return database.Int("SELECT key FROM posting WHERE id = ?1", id);
}

RawSource RawOf(Database& database, Codec& codec, int64_t revision) {
  RawSource source;
  Rows rows = database.Query(
      "SELECT w.format, w.stored FROM revision r JOIN raw w ON w.key = r.raw WHERE r.key = ?1",
      revision);
  if (!rows.Next()) {
    database.SetError(NoSuchRaw(revision));
    return source;
  }
  source.format = FormatFromName(rows.Text(0));
  auto bytes = codec.Decompress(rows.Text(1));
  if (!bytes) {
    database.SetError(ErrorIn(database.path(), bytes.error()));
    return source;
  }
  source.bytes = std::move(*bytes);
  return source;
}

Error NoSuchRaw(int64_t revision) {
  return {ErrorCode::kNotFound, "원문 기록을 찾을 수 없습니다: " + std::to_string(revision),
          "there is no such raw source: " + std::to_string(revision)};
}

Error NoSuchPosting(std::string_view id) {
  return {
      ErrorCode::kNotFound,
      "이런 ID의 공고가 없습니다: " + std::string(id) + ". `gonggo list`에서 ID를 확인해 주세요.",
      "no posting has this id: " + std::string(id) + ". See `gonggo list`."};
}

}  // namespace gonggo::sqlite
