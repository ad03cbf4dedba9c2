// SqliteLibrary::VisitPacked and its unpacker.
#include <string>
#include <utility>

#include "model/posting_json_edit.h"
#include "store/sqlite/error.h"
#include "store/sqlite/posting_row.h"
#include "store/sqlite/query.h"
#include "store/sqlite/sqlite_library.h"

namespace gonggo::sqlite {
namespace {

std::string TextCell(Database& database, const char* sql, int64_t posting) {
  Rows rows = database.Query(sql, posting);
  return rows.Next() ? std::string(rows.Text(0)) : std::string();
}

bool HasRow(Database& database, const char* sql) { return database.Int(sql).has_value(); }

// Reads what belongs to summaries, one after the other, inside of a transaction. Most libraries
// have no row in some of the user's tables: these are not asked again for each posting.
class Packer {
 public:
  Packer(Database& database, PackedRaw raw)
      : database_(database),
        raw_(raw),
        corrections_(HasRow(database, "SELECT 1 FROM correction LIMIT 1")),
        notes_(HasRow(database, "SELECT 1 FROM note LIMIT 1")),
        company_notes_(HasRow(database, "SELECT 1 FROM company_note LIMIT 1")) {}

  PackedPosting Pack(KeyedSummary&& keyed) {
    PackedPosting packed;
    packed.summary = std::move(keyed.summary);
    packed.revision = keyed.revision;
    if (corrections_) packed.corrections = ReadCorrections(database_, keyed.key);
    AddRevision(packed);
    if (notes_)
      packed.note = TextCell(database_, "SELECT value FROM note WHERE posting = ?1", keyed.key);
    if (company_notes_) {
      packed.company_note = TextCell(database_,
                                     "SELECT n.value FROM posting p JOIN company_note n ON n.name "
                                     "= p.company WHERE p.key = ?1",
                                     keyed.key);
    }
    return packed;
  }

 private:
  void AddRevision(PackedPosting& packed) {
    {
      Rows rows = database_.Query("SELECT derived, parser, raw, lists FROM revision WHERE key = ?1",
                                  packed.revision);
      if (!rows.Next()) return Miss(packed.revision);
      packed.posting = rows.Text(0);
      packed.parser_version = static_cast<int>(rows.Int(1));
      packed.raw_number = rows.Int(2);
      // Said by the rules that read it, of what no hand has changed.
      packed.lists_in_posting =
          rows.Int(3) != 0 && packed.corrections.empty() && packed.parser_version == kParserVersion;
    }
    if (raw_ == PackedRaw::kLeaveOut) return;
    if (raw_ == PackedRaw::kForLists && packed.lists_in_posting) return;
    if (last_ == nullptr || packed.raw_number != last_number_) ReadRaw(packed);
    packed.raw = last_;
    packed.raw_format = last_format_;
  }

  void ReadRaw(const PackedPosting& packed) {
    last_ = nullptr;  // whatever comes: not the source of the posting before
    Rows rows = database_.Query("SELECT format, stored FROM raw WHERE key = ?1", packed.raw_number);
    if (!rows.Next()) return Miss(packed.revision);
    last_number_ = packed.raw_number;
    last_format_ = FormatFromName(rows.Text(0));
    last_ = std::make_shared<const std::string>(rows.Text(1));
  }

  void Miss(int64_t revision) {
    if (!database_.failed()) database_.SetError(NoSuchRaw(revision));
  }

  Database& database_;
  PackedRaw raw_;
  bool corrections_;
  bool notes_;
  bool company_notes_;
  int64_t last_number_ = 0;
  Format last_format_ = Format::kUnknown;
  std::shared_ptr<const std::string> last_;
};

class SqliteUnpacker final : public PostingUnpacker {
 public:
  explicit SqliteUnpacker(std::string path) : path_(std::move(path)) {}

  Result<PostingRecord> Record(PackedPosting&& packed) override {
    auto posting = Effective(packed);
    if (!posting) return std::unexpected(posting.error());
    PostingRecord record;
    record.posting = std::move(*posting);
    record.summary = std::move(packed.summary);
    record.revision = packed.revision;
    record.corrections = std::move(packed.corrections);
    record.note = std::move(packed.note);
    record.company_note = std::move(packed.company_note);
    return record;
  }

  Result<RawSource> Raw(const PackedPosting& packed) override {
    if (packed.raw == nullptr) return RawSource{};
    auto bytes = codec_.Decompress(*packed.raw);
    if (!bytes) return std::unexpected(Damaged(bytes.error()));
    return RawSource{std::move(*bytes), packed.raw_format};
  }

  Result<void> AppendJson(PackedPosting&& packed, JsonContacts contacts,
                          std::string& out) override {
    // Kept bytes are what the writer makes of them as long as no rule and no hand changed them.
    if (packed.corrections.empty() && packed.parser_version == kParserVersion) {
      const auto kept = codec_.Decompress(packed.posting);
      if (!kept) return std::unexpected(Damaged(kept.error()));
      if (AppendKeptPostingJson(*kept, packed.summary.id, contacts, out)) return {};
    }
    const auto posting = Effective(packed);
    if (!posting) return std::unexpected(posting.error());
    AppendPostingJson(*posting, {.contacts = contacts, .text = {}}, out);
    return {};
  }

 private:
  Result<Posting> Effective(const PackedPosting& packed) {
    auto posting = DecodePosting(codec_, packed.posting);
    if (!posting) return std::unexpected(Damaged(posting.error()));
    ApplyCorrections(packed.corrections, *posting);
    posting->id = packed.summary.id;
    return posting;
  }

  [[nodiscard]] Error Damaged(const Error& error) const { return ErrorIn(path_, error); }

  std::string path_;
  Codec codec_;
};

}  // namespace

Result<void> SqliteLibrary::VisitPacked(const ListFilter& filter, PackedRaw raw,
                                        const PackedSink& sink) {
  const Transaction transaction(*database_, Transaction::Kind::kRead);
  Packer packer(*database_, raw);
  ForEachSummary(*database_, filter, KoreanDay(clock_.NowUnixSeconds()), [&](KeyedSummary&& keyed) {
    PackedPosting packed = packer.Pack(std::move(keyed));
    return !database_->failed() && sink(std::move(packed));
  });
  return database_->TakeVoid();
}

std::unique_ptr<PostingUnpacker> SqliteLibrary::Unpacker() const {
  return std::make_unique<SqliteUnpacker>(database_->path());
}

}  // namespace gonggo::sqlite
