#include "store/sqlite/posting_row.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "base/date.h"
#include "model/posting_json.h"
#include "store/correction.h"
#include "store/says_no_more.h"
#include "store/sqlite/journal.h"

namespace gonggo::sqlite {
namespace {

template <typename Enum>
std::optional<std::string_view> OptionalId(const std::optional<Enum>& value) {
  if (!value) return std::nullopt;
  return Id(*value);
}

std::optional<int64_t> OptionalDay(const std::optional<Date>& date) {
  if (!date) return std::nullopt;
  return DaysSinceEpoch(*date);
}

// A posting has one source or a few; of more, the newest say enough.
constexpr int64_t kMostComparedSources = 16;

}  // namespace

void WritePostingRow(Database& database, int64_t posting, const Posting& effective,
                     const ShownRevision& shown) {
  const Experience experience = effective.experience.value_or(Experience{});
  const Deadline deadline = effective.deadline.value_or(Deadline{});
  const bool has_deadline = effective.deadline.has_value();
  database.Run(
      "UPDATE posting SET shown = ?2, changed_at = ?3, source_count = ?4, alike = ?5, company = "
      "?6, "
      "title = ?7, role = ?8, link = ?9, experience_min = ?10, experience_max = ?11, newcomer = "
      "?12, "
      "deadline_kind = ?13, deadline_day = ?14, deadline_time = ?15, region = ?16, work = ?17, "
      "posted_day = ?18, unreadable = ?19 WHERE key = ?1",
      posting, shown.revision, shown.imported_at, shown.source_count,
      AlikeKey(effective.company.value_or(""), effective.title.value_or("")), effective.company,
      effective.title, effective.role, effective.link, experience.min, experience.max,
      effective.experience ? std::optional(experience.newcomer) : std::nullopt,
      has_deadline ? std::optional(Id(deadline.kind)) : std::nullopt, OptionalDay(deadline.date),
      deadline.time, effective.location ? effective.location->region : std::nullopt,
      OptionalId(effective.work), OptionalDay(effective.posted), IsUnreadable(effective));
}

void RefreshPostingRow(Database& database, Codec& codec, int64_t posting) {
  ShownRevision shown;
  std::optional<Posting> effective;
  {
    // With a link before without, then the newest: but for one that repeats a part of another.
    Rows rows = database.Query(
        "SELECT r.key, r.imported_at, r.derived, (SELECT count(DISTINCT o.exact) FROM source q "
        "JOIN "
        "revision o ON o.key = q.current WHERE q.posting = ?1), r.linked FROM source s JOIN "
        "revision r ON "
        "r.key "
        "= s.current WHERE s.posting = ?1 ORDER BY r.linked DESC, r.key DESC LIMIT ?2",
        posting, kMostComparedSources);
    int64_t linked = 0;
    while (rows.Next()) {
      if (effective && rows.Int(4) != linked) break;
      auto derived = DecodePosting(codec, rows.Text(2));
      if (!derived) {
        // Of the one that would be shown it is damage; of another it is told by `doctor`.
        if (effective) continue;
        database.SetError(derived.error());
        return;
      }
      if (effective && !SaysNoMore(*effective, *derived)) continue;
      shown = {rows.Int(0), rows.Int(1), rows.Int(3)};
      linked = rows.Int(4);
      effective = std::move(*derived);
    }
  }
  if (!effective) return;
  ApplyCorrections(ReadCorrections(database, posting), *effective);
  WritePostingRow(database, posting, *effective, shown);
}

std::vector<Correction> ReadCorrections(Database& database, int64_t posting) {
  std::vector<Correction> corrections;
  Rows rows = database.Query("SELECT name, value FROM correction WHERE posting = ?1 ORDER BY name",
                             posting);
  while (rows.Next()) {
    const NumberAndRest value = SplitNumber(rows.Text(1));
    corrections.push_back({std::string(rows.Text(0)), std::string(value.rest), value.number});
  }
  return corrections;
}

void ApplyCorrections(const std::vector<Correction>& corrections, Posting& posting) {
  for (const Correction& correction : corrections) {
    // Checked when it was made. What no version is known to take can only be there by other hands.
    [[maybe_unused]] const auto applied =
        ApplyKeptCorrection(correction.field, correction.value, posting);
  }
}

const std::vector<unsigned char>& EncodePosting(Codec& codec, const Posting& posting) {
  std::string json;
  AppendPostingJson(posting, {.contacts = JsonContacts::kInclude, .text = {}}, json);
  return codec.Compress(json, Codec::Content::kDerived);
}

Result<Posting> DecodePosting(Codec& codec, std::string_view stored) {
  const auto json = codec.Decompress(stored);
  if (!json) return std::unexpected(json.error());
  return ParsePostingJson(*json);
}

std::vector<unsigned char> EncodeNear(const Fingerprint& fingerprint) {
  std::vector<unsigned char> bytes;
  for (const uint16_t hash : fingerprint.near) {
    bytes.push_back(static_cast<unsigned char>(hash & 0xffU));
    bytes.push_back(static_cast<unsigned char>(hash >> 8U));
  }
  return bytes;
}

Fingerprint DecodeFingerprint(std::string_view exact, std::string_view near, int64_t shingles) {
  Fingerprint fingerprint;
  for (size_t i = 0; i < std::min(exact.size(), fingerprint.exact.size()); ++i) {
    fingerprint.exact[i] = static_cast<uint8_t>(exact[i]);
  }
  for (size_t i = 0; i < std::min(near.size() / 2, fingerprint.near.size()); ++i) {
    const auto low = static_cast<unsigned char>(near[2 * i]);
    const auto high = static_cast<unsigned char>(near[2 * i + 1]);
    fingerprint.near[i] = static_cast<uint16_t>(low | (unsigned{high} << 8U));
  }
  fingerprint.shingle_count = static_cast<uint32_t>(shingles);
  return fingerprint;
}

}  // namespace gonggo::sqlite
