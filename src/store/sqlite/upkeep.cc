#include "store/sqlite/upkeep.h"
#include "model/language.h"

#include <sys/stat.h>

#include <string>
#include <string_view>

#include "columns/segment.h"
#include "model/document.h"
#include "store/digest.h"
#include "store/sqlite/posting_row.h"
#include "store/sqlite/schema.h"

namespace gonggo::sqlite {
namespace {

// More lines of one kind than these help nobody.
constexpr size_t kMostOfAKind = 5;

uint64_t Count(Database& database, const char* sql) {
  return static_cast<uint64_t>(database.Int(sql).value_or(0));
}

uint64_t FileSize(const std::string& path) {
  struct stat status{};
  return stat(path.c_str(), &status) == 0 ? static_cast<uint64_t>(status.st_size) : 0;
}

// Collects, and runs checks whose own failure is a finding.
class Examiner {
 public:
  Examiner(Database& database, Codec& codec, DoctorReport& report)
      : database_(database), codec_(codec), report_(report) {}

  void CheckPages();
  void CheckReferences();
  void CheckRaw();
  void CheckRevisions();
  void CheckPostings();
  void CheckColumns();

 private:
  void Add(std::string problem, std::string english) {
    if (++of_this_kind_ > kMostOfAKind) return;
    report_.problems.push_back(std::move(problem));
    report_.problems_in_english.push_back(std::move(english));
  }
  // Ends a check: what was left out, and the error that stopped it, are findings too.
  void EndCheck() {
    if (of_this_kind_ > kMostOfAKind) {
      const std::string more = std::to_string(of_this_kind_ - kMostOfAKind);
      of_this_kind_ = 0;
      Add("그 밖에 같은 문제 " + more + "건", "and " + more + " more like that");
    }
    of_this_kind_ = 0;
    if (!database_.failed()) return;
    const Error error = database_.TakeError();
    Add(error.message, error.english.empty() ? error.message : error.english);
    of_this_kind_ = 0;
  }
  void ExpectNone(const Bilingual& what, uint64_t count) {
    if (count == 0) return;
    const std::string number = std::to_string(count);
    Add(std::string(what.korean) + ": " + number + "건", std::string(what.english) + ": " + number);
  }

  Database& database_;
  Codec& codec_;
  DoctorReport& report_;
  size_t of_this_kind_ = 0;
};

void Examiner::CheckPages() {
  {
    Rows rows = database_.Query("PRAGMA integrity_check(20)");
    while (rows.Next()) {
      if (rows.Text(0) != "ok")
        Add("파일 구조: " + std::string(rows.Text(0)),
            "structure of the file: " + std::string(rows.Text(0)));
    }
  }
  EndCheck();
}

void Examiner::CheckReferences() {
  {
    Rows rows = database_.Query("PRAGMA foreign_key_check");
    while (rows.Next()) {
      const std::string which = std::string(rows.Text(0)) + " → " + std::string(rows.Text(2));
      Add("끊어진 참조: " + which, "broken reference: " + which);
    }
  }
  EndCheck();
}

void Examiner::CheckRaw() {
  {
    Rows rows = database_.Query("SELECT key, digest, format, size, stored FROM raw");
    while (rows.Next()) {
      const auto bytes = codec_.Decompress(rows.Text(4));
      const std::string number = std::to_string(rows.Int(0));
      const std::string name = "원문 " + number + ": ";
      const std::string english = "raw source " + number + ": ";
      if (!bytes) {
        Add(name + bytes.error().message, english + bytes.error().english);
        continue;
      }
      const Digest digest = DigestOf({"raw", rows.Text(2), *bytes});
      const std::string_view kept = rows.Text(1);
      if (!std::equal(digest.begin(), digest.end(), kept.begin(), kept.end(),
                      [](uint8_t a, char b) { return a == static_cast<uint8_t>(b); })) {
        Add(name + "내용이 저장할 때와 다릅니다.", english + "not what was stored.");
      }
    }
  }
  EndCheck();
}

void Examiner::CheckRevisions() {
  {
    Rows rows = database_.Query(
        "SELECT r.key, p.id, r.derived FROM revision r JOIN source s ON s.key = r.source JOIN "
        "posting p "
        "ON p.key = s.posting");
    while (rows.Next()) {
      const auto posting = DecodePosting(codec_, rows.Text(2));
      if (posting) continue;
      const Error& error = posting.error();
      const std::string id(rows.Text(1));
      Add("공고 " + id + ": " + error.message,
          "posting " + id + ": " + (error.english.empty() ? error.message : error.english));
    }
  }
  EndCheck();
}

void Examiner::CheckPostings() {
  ExpectNone({"보일 내용이 없는 공고", "postings with nothing to show"},
             Count(database_,
                   "SELECT count(*) FROM posting p WHERE NOT EXISTS(SELECT 1 FROM revision r JOIN "
                   "source s ON s.key = r.source WHERE r.key = p.shown AND s.posting = p.key)"));
  ExpectNone({"읽은 기록이 없는 출처", "sources without a reading"},
             Count(database_,
                   "SELECT count(*) FROM source s WHERE NOT EXISTS(SELECT 1 FROM revision r "
                   "WHERE r.key = s.current AND r.source = s.key)"));
  EndCheck();
}

void Examiner::CheckColumns() {
  ExpectNone({"검색·집계용 자료에 아직 반영되지 않은 공고",
              "postings that the search does not know of yet"},
             Count(database_, "SELECT count(*) FROM dirty"));
  {
    Rows rows = database_.Query("SELECT number, stored FROM segment ORDER BY number");
    while (rows.Next()) {
      const auto bytes = codec_.Decompress(rows.Text(1));
      const auto read = bytes ? ReadSegment(*bytes, {.strings = [](auto) {}, .row = [](auto&) {}})
                              : std::unexpected(bytes.error());
      const std::string number = std::to_string(rows.Int(0));
      if (!read) {
        Add("검색·집계용 자료 " + number + "번: 손상되었습니다.",
            "part " + number + " of what the search uses is damaged.");
      }
    }
  }
  EndCheck();
}

}  // namespace

LibraryStats ReadStats(Database& database) {
  LibraryStats stats;
  stats.postings = Count(database, "SELECT count(*) FROM posting WHERE removed_at IS NULL");
  stats.removed = Count(database, "SELECT count(*) FROM posting WHERE removed_at IS NOT NULL");
  stats.unreadable =
      Count(database, "SELECT count(*) FROM posting WHERE unreadable = 1 AND removed_at IS NULL");
  stats.revisions = Count(database, "SELECT count(*) FROM revision");
  stats.raw_sources = Count(database, "SELECT count(*) FROM raw");
  stats.raw_bytes = Count(database, "SELECT sum(size) FROM raw");
  stats.raw_stored_bytes = Count(database, "SELECT sum(length(stored)) FROM raw");
  stats.posting_stored_bytes = Count(database, "SELECT sum(length(derived)) FROM revision");
  stats.groups = Count(database, "SELECT count(DISTINCT representative) FROM duplicate");
  stats.tags = Count(database, "SELECT count(DISTINCT name) FROM tag");
  stats.corrections = Count(database, "SELECT count(*) FROM correction");
  stats.notes = Count(database,
                      "SELECT (SELECT count(*) FROM note) + (SELECT count(*) FROM "
                      "company_note)");
  stats.file_bytes = FileSize(database.path()) + FileSize(database.path() + "-wal");
  return stats;
}

DoctorReport Examine(Database& database, Codec& codec) {
  DoctorReport report;
  report.engine = std::string("SQLite ") + sqlite3_libversion();
  report.schema_version = static_cast<int>(database.Int("PRAGMA user_version").value_or(0));
  Examiner examiner(database, codec, report);
  examiner.CheckPages();
  // What follows would only repeat that the pages are damaged.
  if (!report.problems.empty()) return report;
  examiner.CheckReferences();
  examiner.CheckPostings();
  examiner.CheckRaw();
  examiner.CheckRevisions();
  examiner.CheckColumns();
  report.orphan_sources = Count(
      database,
      "SELECT count(*) FROM raw w WHERE NOT EXISTS(SELECT 1 FROM revision WHERE raw = w.key)");
  report.stats = ReadStats(database);
  Rows rows =
      database.Query("SELECT parser, count(*) FROM revision GROUP BY parser ORDER BY parser");
  while (rows.Next()) {
    report.parsers.push_back({static_cast<int>(rows.Int(0)), static_cast<uint64_t>(rows.Int(1))});
  }
  return report;
}

}  // namespace gonggo::sqlite
