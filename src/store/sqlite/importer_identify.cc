// How a posting is recognised again: by its link, else by its record's key, else by its text.
#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "store/fingerprint.h"
#include "store/same_opening.h"
#include "store/sqlite/identity.h"
#include "store/sqlite/importer.h"
#include "store/sqlite/posting_row.h"

namespace gonggo::sqlite {
namespace {

// Two postings with the same company and title, or in the same place of a note, that share this
// much of their text are two readings of one. Estimated from 16 hashes: half of them, give or take
// two.
constexpr double kNearlySame = 0.5;
// In the same place of a note, under no other name, this much is enough: a short note was edited.
constexpr double kSomewhatSame = 0.2;
// So much shared text needs no other sign.
constexpr double kSurelySame = 0.8;
// Postings with one company and title that are looked at; a board may have hundreds of "Engineer".
constexpr int64_t kMostCandidates = 50;

// True if both are known and not the same.
bool Differs(std::string_view known, const std::optional<std::string>& read) {
  return !known.empty() && read && !SameWords(known, *read);
}

}  // namespace

Importer::Match Importer::Identify(const ImportItem& item, int64_t stem) {
  if (const int64_t posting = FindByLink(item, stem); posting != 0) {
    return {posting, IdentifiedBy::kLink};
  }
  if (!item.record_key.empty()) {
    const Digest digest = KeyIdentity(item);
    const auto found =
        database_.Int("SELECT posting FROM identity WHERE digest = ?1", Blob{digest});
    // Files named alike may number their records alike: the key alone is not enough.
    if (found && IsPlausible(*found, item)) return {*found, IdentifiedBy::kRecordKey};
  }
  if (const int64_t posting = FindByText(item, stem); posting != 0) {
    return {posting, IdentifiedBy::kText};
  }
  if (const int64_t posting = FindByPlace(item, stem); posting != 0) {
    return {posting, IdentifiedBy::kText};
  }
  return {};
}

int64_t Importer::FindByLink(const ImportItem& item, int64_t stem) {
  if (item.canonical_link.empty()) return 0;
  const Digest titled = TitledLinkIdentity(item);
  if (const auto found =
          database_.Int("SELECT posting FROM identity WHERE digest = ?1", Blob{titled})) {
    return *found;
  }
  const Digest plain = LinkIdentity(item);
  const auto found = database_.Int("SELECT posting FROM identity WHERE digest = ?1", Blob{plain});
  if (!found) return 0;
  // One link over several openings of one source (a company's page) names none of them.
  if (item.posting.title && TouchedHere(*found, stem)) {
    Rows rows = database_.Query("SELECT title FROM posting WHERE key = ?1", *found);
    if (rows.Next() && !rows.IsNull(0) && !SameWords(rows.Text(0), *item.posting.title)) return 0;
  }
  return IsOtherOpening(*found, item) ? 0 : *found;
}

// Openings of one company often name one page (its careers), and a page shows another opening when
// the one before is filled: names and words that both differ are not one posting.
bool Importer::IsOtherOpening(int64_t posting, const ImportItem& item) {
  Rows rows = database_.Query("SELECT company, title, role FROM posting WHERE key = ?1", posting);
  if (!rows.Next()) return false;
  Posting known;
  known.company = rows.OptionalText(0);
  known.title = rows.OptionalText(1);
  known.role = rows.OptionalText(2);
  Posting read;
  read.company = item.posting.company ? item.posting.company : item.company;
  read.title = item.posting.title;
  read.role = item.posting.role;
  if (!NamesOther(OpeningOf(known), OpeningOf(read))) return false;
  const std::vector<Source> sources = SourcesOf(posting);
  return std::none_of(sources.begin(), sources.end(), [&item](const Source& source) {
    return source.fingerprint.exact == item.fingerprint.exact ||
           EstimatedSimilarity(source.fingerprint, item.fingerprint) >= kSomewhatSame;
  });
}

bool Importer::TouchedHere(int64_t posting, int64_t stem) {
  for (const Source& source : SourcesOf(posting)) {
    if (source.stem == stem && IsTouched(source.key)) return true;
  }
  return false;
}

bool Importer::HasLink(int64_t posting) {
  return database_
      .Int(
          "SELECT 1 FROM source s JOIN revision r ON r.key = s.current WHERE s.posting = ?1 AND "
          "r.linked",
          posting)
      .has_value();
}

// What has a link of its own, or another key in the same source, is another posting, however alike.
bool Importer::Contradicts(int64_t posting, const ImportItem& item, int64_t stem) {
  if (!item.canonical_link.empty() && HasLink(posting)) return true;
  if (item.record_key.empty()) return false;
  for (const Source& source : SourcesOf(posting)) {
    if (source.stem == stem && !source.record_key.empty() && source.record_key != item.record_key) {
      return true;
    }
  }
  return false;
}

bool Importer::IsPlausible(int64_t posting, const ImportItem& item) {
  double similarity = 0;
  for (const Source& source : SourcesOf(posting)) {
    if (source.fingerprint.exact == item.fingerprint.exact) return true;
    similarity = std::max(similarity, EstimatedSimilarity(source.fingerprint, item.fingerprint));
  }
  if (similarity >= kSurelySame) return true;
  Rows rows = database_.Query("SELECT company, title FROM posting WHERE key = ?1", posting);
  if (!rows.Next()) return false;
  if (Differs(rows.Text(0), item.posting.company)) return false;
  const bool same_title = item.posting.title && SameWords(rows.Text(1), *item.posting.title);
  return same_title || similarity >= kNearlySame;
}

int64_t Importer::FindByText(const ImportItem& item, int64_t stem) {
  {
    Rows rows = database_.Query(
        "SELECT DISTINCT s.posting FROM revision r JOIN source s ON s.key = r.source WHERE r.exact "
        "= "
        "?1 ORDER BY s.posting LIMIT ?2",
        Blob{item.fingerprint.exact}, kMostCandidates);
    while (rows.Next()) {
      if (!Contradicts(rows.Int(0), item, stem)) return rows.Int(0);
    }
  }
  const auto alike =
      AlikeKey(item.posting.company ? *item.posting.company : item.company.value_or(""),
               item.posting.title.value_or(""));
  if (!alike) return 0;
  int64_t best = 0;
  double best_similarity = 0;
  Rows rows = database_.Query("SELECT key FROM posting WHERE alike = ?1 ORDER BY key DESC LIMIT ?2",
                              *alike, kMostCandidates);
  while (rows.Next()) {
    const int64_t posting = rows.Int(0);
    if (Contradicts(posting, item, stem)) continue;
    for (const Source& source : SourcesOf(posting)) {
      if (source.stem == stem && IsTouched(source.key)) continue;
      const bool comparable = source.fingerprint.shingle_count >= kMinComparableShingles &&
                              item.fingerprint.shingle_count >= kMinComparableShingles;
      double similarity = EstimatedSimilarity(source.fingerprint, item.fingerprint);
      // A note that was rewritten under the same name and heading is still that note; of several,
      // the one in the same place.
      if (source.stem == stem) similarity += source.place == PlaceOf(item) ? 1.5 : 1;
      if (source.stem != stem && (!comparable || similarity < kNearlySame)) continue;
      if (similarity > best_similarity) {
        best = posting;
        best_similarity = similarity;
      }
    }
  }
  return best;
}

int64_t Importer::FindByPlace(const ImportItem& item, int64_t stem) {
  Rows rows = database_.Query(
      "SELECT s.posting, s.key, p.company, p.title FROM source s JOIN posting p ON p.key = "
      "s.posting "
      "WHERE s.stem = ?1 AND s.place = ?2 ORDER BY s.key DESC LIMIT ?3",
      stem, PlaceOf(item), kMostCandidates);
  while (rows.Next()) {
    const int64_t posting = rows.Int(0);
    if (IsTouched(rows.Int(1)) || Contradicts(posting, item, stem)) continue;
    const bool renamed =
        Differs(rows.Text(2), item.posting.company) || Differs(rows.Text(3), item.posting.title);
    for (const Source& source : SourcesOf(posting)) {
      if (renamed && source.fingerprint.shingle_count < kMinComparableShingles) continue;
      const double similarity = EstimatedSimilarity(source.fingerprint, item.fingerprint);
      if (similarity >= (renamed ? kNearlySame : kSomewhatSame)) return posting;
    }
  }
  return 0;
}

}  // namespace gonggo::sqlite
