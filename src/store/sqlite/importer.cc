#include "store/sqlite/importer.h"

#include <algorithm>
#include <utility>

#include "store/posting_id.h"
#include "store/sqlite/identity.h"
#include "store/sqlite/posting_row.h"
#include "text/normalize.h"
#include "text/utf8.h"

namespace gonggo::sqlite {
namespace {

// nullptr if nobody prepared it, or another kind of library did.
const Prepared* PreparedOf(const ImportItem& item) {
  return dynamic_cast<const Prepared*>(item.prepared.get());
}

}  // namespace

ImportResult Importer::Import(const ImportBatch& values, int64_t now) {
  if (values.run == 0 || values.run != run_) {
    ++run_;
    run_operation_ = 0;
    touched_.clear();
  }
  touched_now_.clear();
  run_operation_before_ = run_operation_;
  // Undo takes steps back in order: a step that another one follows can't be continued.
  if (run_operation_ != 0 && database_.Int("SELECT max(number) FROM operation") != run_operation_) {
    run_operation_ = 0;
  }
  Journal journal = run_operation_ != 0
                        ? Journal(database_, run_operation_)
                        : Journal(database_, OperationKind::kImport, now, values.summary);
  Batch batch{values, now, journal, {}, {}, {}};
  batch.prepared.resize(values.sources.size());
  batch.raws.resize(values.sources.size());
  batch.digests.resize(values.sources.size());
  ImportResult result;
  result.run = run_;
  uint64_t stored = 0;
  for (const ImportItem& item : values.items) {
    if (item.source >= values.sources.size()) {
      database_.SetError({ErrorCode::kInvalidArgument, "an item names a source outside its batch"});
    }
    if (database_.failed()) break;
    const Prepared* const prepared = PreparedOf(item);
    if (prepared != nullptr && prepared->source) batch.prepared[item.source] = &*prepared->source;
    result.outcomes.push_back(ImportOne(batch, item));
    if (result.outcomes.back().status != ImportStatus::kSame) ++stored;
  }
  journal.CountPostings(stored);
  if (journal.begun()) run_operation_ = journal.Number();
  return result;
}

void Importer::Forget() {
  run_operation_ = run_operation_before_;
  for (const int64_t source : touched_now_) touched_.erase(source);
  touched_now_.clear();
}

ImportOutcome Importer::ImportOne(Batch& batch, const ImportItem& item) {
  ImportOutcome outcome;
  const int64_t stem = StemKey(item.source_stem);
  Match match = Identify(item, stem);
  outcome.by = match.by;
  const bool is_new = match.posting == 0;
  if (is_new) match.posting = AddPosting(batch, item);
  const int64_t posting = match.posting;
  const auto source = is_new ? std::optional<int64_t>(0) : ChooseSource(batch, item, posting, stem);
  bool refresh = false;
  if (source) {
    AddRevision(batch, item, *source != 0 ? *source : AddSource(batch, item, posting, stem));
    outcome.status = is_new         ? ImportStatus::kNew
                     : *source != 0 ? ImportStatus::kChanged
                                    : ImportStatus::kBeside;
    refresh = true;
  } else {
    outcome.status = ImportStatus::kSame;
  }
  AddIdentities(batch, item, posting, is_new);
  if (ApplyUserValues(batch, item, posting)) {
    refresh = true;
    outcome.company_set = !is_new;
  }
  if (refresh && is_new) {
    const std::vector<Correction> corrections = ReadCorrections(database_, posting);
    std::optional<Posting> corrected;
    if (!corrections.empty()) ApplyCorrections(corrections, corrected.emplace(item.posting));
    const Posting& effective = corrected ? *corrected : item.posting;
    const int64_t shown = database_
                              .Int(
                                  "SELECT max(r.key) FROM source s JOIN revision r ON r.source "
                                  "= s.key WHERE s.posting = ?1",
                                  posting)
                              .value_or(0);
    WritePostingRow(database_, posting, effective, {shown, batch.now, 1});
    const Prepared* const prepared = corrected ? nullptr : PreparedOf(item);
    columns_.Remember(posting, prepared != nullptr ? prepared->row : RowOf(effective));
  } else if (refresh) {
    // What this transaction said of it before is not what is shown now.
    columns_.Forget(posting);
    RefreshPostingRow(database_, codec_, posting);
  }
  Rows rows =
      database_.Query("SELECT id, removed_at, source_count FROM posting WHERE key = ?1", posting);
  if (rows.Next()) {
    outcome.id = rows.Text(0);
    outcome.removed = !rows.IsNull(1);
    outcome.source_count = static_cast<uint32_t>(rows.Int(2));
  }
  return outcome;
}

int64_t Importer::AddPosting(Batch& batch, const ImportItem& item) {
  Digest identity = item.fingerprint.exact;
  if (!item.canonical_link.empty()) {
    identity = LinkIdentity(item);
  } else if (!item.record_key.empty()) {
    identity = KeyIdentity(item);
  }
  for (uint32_t attempt = 0; !database_.failed(); ++attempt) {
    const std::string id = PostingIdFrom(identity, attempt);
    if (database_.Int("SELECT 1 FROM posting WHERE id = ?1", id)) continue;
    database_.Run("INSERT INTO posting(id, operation, added_at, changed_at) VALUES(?1, ?2, ?3, ?3)",
                  id, batch.journal.Number(), batch.now);
    return database_.last_row();
  }
  return 0;
}

void Importer::AddIdentities(Batch& batch, const ImportItem& item, int64_t posting, bool is_new) {
  const auto add = [&](const Digest& digest) {
    if (is_new) {
      // Goes with the posting when the import is undone: no journal needed.
      database_.Run("INSERT OR IGNORE INTO identity VALUES(?1, ?2)", Blob{digest}, posting);
      return;
    }
    if (database_.Int("SELECT 1 FROM identity WHERE digest = ?1", Blob{digest})) return;
    const std::string bytes(digest.begin(), digest.end());
    batch.journal.Set(Cell::kIdentity, posting, HexOf(bytes), "1");
  };
  if (!item.canonical_link.empty()) {
    add(LinkIdentity(item));
    if (item.posting.title) add(TitledLinkIdentity(item));
  }
  if (!item.record_key.empty()) add(KeyIdentity(item));
}

std::optional<int64_t> Importer::ChooseSource(Batch& batch, const ImportItem& item, int64_t posting,
                                              int64_t stem) {
  const std::vector<Source> sources = SourcesOf(posting);
  const auto raw = KnownRaw(batch, item.source);
  // The first link of a posting is news even where the text is known.
  const bool first_link = item.posting.link && !HasLink(posting);
  const auto says_the_same = [&](const Source& source) {
    if (first_link) return false;
    // The same bytes in the same place say the same, whatever a newer parser makes of them.
    const bool same_bytes =
        raw && source.raw == *raw && source.position == int64_t{item.posting.source.position};
    return same_bytes || source.fingerprint.exact == item.fingerprint.exact;
  };
  for (const Source& source : sources) {
    if (source.stem != stem || !says_the_same(source)) continue;
    Touch(source.key);
    // Where it stands now, to find it by when its text changes.
    if (source.place != PlaceOf(item)) {
      database_.Run("UPDATE source SET place = ?2 WHERE key = ?1", source.key, PlaceOf(item));
    }
    return std::nullopt;
  }
  const Source* reading = nullptr;
  for (const Source& source : sources) {
    const bool same_key = source.record_key == item.record_key || source.record_key.empty() ||
                          item.record_key.empty();
    if (source.stem != stem || !same_key || IsTouched(source.key)) continue;
    if (reading == nullptr || source.place == PlaceOf(item)) reading = &source;
  }
  if (reading != nullptr) return reading->key;
  for (const Source& source : sources) {
    if (says_the_same(source)) return std::nullopt;
  }
  return 0;
}

int64_t Importer::AddSource(Batch& batch, const ImportItem& item, int64_t posting, int64_t stem) {
  database_.Run(
      "INSERT INTO source(posting, stem, record_key, place, operation) VALUES(?1, ?2, ?3, ?4, ?5)",
      posting, stem, item.record_key, PlaceOf(item), batch.journal.Number());
  return database_.last_row();
}

void Importer::AddRevision(Batch& batch, const ImportItem& item, int64_t source) {
  const int64_t raw = StoredRaw(batch, item.source);
  const int64_t origin = OriginKey(item);
  const std::vector<unsigned char> near = EncodeNear(item.fingerprint);
  const Posting& posting = item.posting;
  const int64_t text = text_.Add(item.text);
  const Prepared* const prepared = PreparedOf(item);
  const std::vector<unsigned char>& derived =
      prepared != nullptr ? prepared->derived : EncodeReading(codec_, posting);
  database_.Run(
      "INSERT INTO revision(source, raw, origin, record, position, imported_at, as_of, operation, "
      "parser, exact, near, shingles, linked, derived, text, lists) VALUES(?1, ?2, ?3, ?4, ?5, ?6, "
      "?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
      source, raw, origin, posting.source.record, posting.source.position, batch.now,
      DaysSinceEpoch(item.as_of), batch.journal.Number(), kParserVersion,
      Blob{item.fingerprint.exact}, Blob{near}, item.fingerprint.shingle_count,
      posting.link.has_value(), Blob{derived}, text, item.lists_in_posting);
  database_.Run("UPDATE source SET current = ?2, place = ?3 WHERE key = ?1", source,
                database_.last_row(), PlaceOf(item));
  Touch(source);
}

bool Importer::ApplyUserValues(Batch& batch, const ImportItem& item, int64_t posting) {
  const std::string now = std::to_string(batch.now);
  for (const std::string& tag : item.tags) {
    const std::string name = NormalizeText(TrimSpaces(tag));
    if (name.empty() || ReadCell(database_, Cell::kTag, posting, name)) continue;
    batch.journal.Set(Cell::kTag, posting, name, now);
  }
  if (!item.company || item.posting.company) return false;
  if (ReadCell(database_, Cell::kCorrection, posting, "company")) return false;
  return batch.journal.Set(Cell::kCorrection, posting, "company", now + " " + *item.company);
}

std::vector<Importer::Source> Importer::SourcesOf(int64_t posting) {
  std::vector<Source> sources;
  Rows rows = database_.Query(
      "SELECT s.key, s.stem, s.record_key, s.place, r.exact, r.near, r.shingles, r.raw, r.position "
      "FROM source s JOIN revision r ON r.key = s.current WHERE s.posting = ?1 ORDER BY s.key",
      posting);
  while (rows.Next()) {
    sources.push_back({rows.Int(0), rows.Int(1), std::string(rows.Text(2)), rows.Int(3),
                       DecodeFingerprint(rows.Text(4), rows.Text(5), rows.Int(6)), rows.Int(7),
                       rows.Int(8)});
  }
  return sources;
}

const Digest& Importer::RawDigest(Batch& batch, uint32_t index) {
  std::optional<Digest>& digest = batch.digests[index];
  if (!digest) {
    const PreparedSource* const prepared = batch.prepared[index];
    digest = prepared != nullptr ? prepared->digest : DigestOfSource(batch.values.sources[index]);
  }
  return *digest;
}

std::optional<int64_t> Importer::KnownRaw(Batch& batch, uint32_t index) {
  if (!batch.raws[index]) {
    const Digest& digest = RawDigest(batch, index);
    batch.raws[index] = database_.Int("SELECT key FROM raw WHERE digest = ?1", Blob{digest});
  }
  return batch.raws[index];
}

int64_t Importer::StoredRaw(Batch& batch, uint32_t index) {
  if (const auto known = KnownRaw(batch, index)) return *known;
  const RawSource& source = batch.values.sources[index];
  const Digest& digest = RawDigest(batch, index);
  const PreparedSource* const prepared = batch.prepared[index];
  const std::vector<unsigned char>& stored =
      prepared != nullptr ? prepared->stored : codec_.Compress(source.bytes, Codec::Content::kRaw);
  database_.Run("INSERT INTO raw(digest, format, size, stored) VALUES(?1, ?2, ?3, ?4)",
                Blob{digest}, FormatName(source.format), static_cast<int64_t>(source.bytes.size()),
                Blob{stored});
  batch.raws[index] = database_.last_row();
  return *batch.raws[index];
}

int64_t Importer::StemKey(const std::string& stem) {
  if (const auto known = database_.Int("SELECT key FROM stem WHERE name = ?1", stem)) return *known;
  database_.Run("INSERT INTO stem(name) VALUES(?1)", stem);
  return database_.last_row();
}

int64_t Importer::OriginKey(const ImportItem& item) {
  const PostingSource& source = item.posting.source;
  if (const auto known =
          database_.Int("SELECT key FROM origin WHERE name = ?1 AND stem = ?2 AND format = ?3",
                        source.name, item.source_stem, source.format)) {
    return *known;
  }
  database_.Run("INSERT INTO origin(name, stem, format) VALUES(?1, ?2, ?3)", source.name,
                item.source_stem, source.format);
  return database_.last_row();
}

bool Importer::IsTouched(int64_t source) const { return touched_.contains(source); }

void Importer::Touch(int64_t source) {
  if (touched_.insert(source).second) touched_now_.push_back(source);
}

}  // namespace gonggo::sqlite
