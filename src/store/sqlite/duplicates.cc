#include "store/sqlite/duplicates.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "store/fingerprint.h"
#include "store/same_opening.h"
#include "store/sqlite/posting_row.h"

namespace gonggo::sqlite {
namespace {

// Eight bands of two hashes: a pair that shares 80 % is missed once in 3,500 times, one that shares
// 20 % is looked at once in four.
constexpr size_t kBandHashes = 2;
constexpr size_t kBands = kMinHashCount / kBandHashes;
// In a band's bucket a posting is compared with so many before it: linear whatever the bucket's
// size.
constexpr size_t kComparedInBucket = 8;
// Estimated from 16 hashes, so well below the exact threshold.
constexpr double kWorthComparing = 0.55;
// Openings kept in memory, about 5 KB each.
constexpr size_t kKeptOpenings = 10'000;

struct Candidate {
  int64_t posting = 0;
  int64_t revision = 0;
  Fingerprint fingerprint;
};

struct Membership {
  int64_t representative = 0;
  Likeness likeness{.asks = 1};
};

class Grouper {
 public:
  Grouper(Database& database, Codec& codec) : database_(database), codec_(codec) {}

  // posting → its group; those that stand alone are not in it.
  std::map<int64_t, Membership> Group();

 private:
  void Load();
  [[nodiscard]] std::vector<std::pair<uint32_t, uint32_t>> Pairs() const;
  [[nodiscard]] const Opening& OpeningAt(uint32_t index);
  [[nodiscard]] std::optional<Likeness> Compare(uint32_t a, uint32_t b);

  Database& database_;
  Codec& codec_;
  std::vector<Candidate> candidates_;  // by posting key
  std::set<std::pair<int64_t, int64_t>> apart_;
  std::unordered_map<uint32_t, Opening> openings_;
};

void Grouper::Load() {
  {
    Rows rows = database_.Query(
        "SELECT p.key, p.shown, r.exact, r.near, r.shingles FROM posting p JOIN revision r ON "
        "r.key = "
        "p.shown WHERE p.removed_at IS NULL AND p.unreadable = 0 AND r.shingles >= ?1 ORDER BY "
        "p.key",
        kMinComparableShingles);
    while (rows.Next()) {
      candidates_.push_back(
          {rows.Int(0), rows.Int(1), DecodeFingerprint(rows.Text(2), rows.Text(3), rows.Int(4))});
    }
  }
  Rows rows = database_.Query("SELECT posting, name FROM apart");
  while (rows.Next()) {
    const int64_t other = SplitNumber(rows.Text(1)).number;
    apart_.insert(std::minmax(rows.Int(0), other));
  }
}

// (later, earlier) indexes of postings that share a band, sorted.
std::vector<std::pair<uint32_t, uint32_t>> Grouper::Pairs() const {
  std::vector<std::pair<uint32_t, uint32_t>> pairs;
  std::vector<std::pair<uint32_t, uint32_t>> band(candidates_.size());
  for (size_t b = 0; b < kBands; ++b) {
    for (uint32_t i = 0; i < candidates_.size(); ++i) {
      const auto& near = candidates_[i].fingerprint.near;
      band[i] = {uint32_t{near[b * kBandHashes]} << 16U | near[b * kBandHashes + 1], i};
    }
    std::sort(band.begin(), band.end());
    size_t bucket = 0;  // where the bucket begins
    for (size_t i = 1; i < band.size(); ++i) {
      if (band[i].first != band[i - 1].first) bucket = i;
      // The first few of the bucket, which represent most groups, and the last few before it.
      for (size_t j = bucket; j < i && j < bucket + kComparedInBucket / 2; ++j) {
        pairs.emplace_back(band[i].second, band[j].second);
      }
      for (size_t back = 1; back <= kComparedInBucket / 2 && back <= i - bucket; ++back) {
        pairs.emplace_back(band[i].second, band[i - back].second);
      }
    }
  }
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

const Opening& Grouper::OpeningAt(uint32_t index) {
  if (const auto known = openings_.find(index); known != openings_.end()) return known->second;
  Opening opening;
  const Candidate& candidate = candidates_[index];
  Rows rows = database_.Query("SELECT derived FROM revision WHERE key = ?1", candidate.revision);
  if (rows.Next()) {
    auto posting = DecodePosting(codec_, rows.Text(0));
    if (posting) {
      ApplyCorrections(ReadCorrections(database_, candidate.posting), *posting);
      opening = OpeningOf(*posting);
    } else {
      database_.SetError(posting.error());
    }
  }
  return openings_.emplace(index, std::move(opening)).first->second;
}

std::optional<Likeness> Grouper::Compare(uint32_t a, uint32_t b) {
  if (openings_.size() > kKeptOpenings) openings_.clear();
  const Fingerprint& of_a = candidates_[a].fingerprint;
  const Fingerprint& of_b = candidates_[b].fingerprint;
  if (EstimatedSimilarity(of_a, of_b) < kWorthComparing) return std::nullopt;
  if (apart_.contains(std::minmax(candidates_[a].posting, candidates_[b].posting)))
    return std::nullopt;
  const Opening& opening_of_a = OpeningAt(a);  // a map of nodes: it stays where it is
  return SameOpening(opening_of_a, OpeningAt(b));
}

std::map<int64_t, Membership> Grouper::Group() {
  Load();
  const auto pairs = Pairs();
  // Whom each posting stands with; itself while alone. In order of keys, so that the first
  // represents.
  std::vector<uint32_t> representative(candidates_.size());
  std::vector<Likeness> likeness(candidates_.size());
  size_t at = 0;
  for (uint32_t i = 0; i < candidates_.size(); ++i) {
    representative[i] = i;
    std::vector<uint32_t> tried;
    double best = 0;
    for (; at < pairs.size() && pairs[at].first == i; ++at) {
      if (pairs[at].second > i) continue;
      const uint32_t with = representative[pairs[at].second];
      if (std::find(tried.begin(), tried.end(), with) != tried.end()) continue;
      tried.push_back(with);
      const auto shared = Compare(i, with);
      if (!shared || shared->asks <= best) continue;
      best = shared->asks;
      representative[i] = with;
      likeness[i] = *shared;
    }
  }
  std::map<int64_t, Membership> groups;
  for (uint32_t i = 0; i < candidates_.size(); ++i) {
    if (representative[i] == i) continue;
    const int64_t first = candidates_[representative[i]].posting;
    groups[first] = {.representative = first};
    groups[candidates_[i].posting] = {first, likeness[i]};
  }
  return groups;
}

// Three decimals: what the user sees, and equal however it was computed.
std::string DecimalsOf(double share) {
  const int64_t thousandths = std::llround(share * 1000);
  std::string decimals = std::to_string(thousandths % 1000);
  decimals.insert(0, 3 - decimals.size(), '0');
  while (decimals.ends_with('0')) decimals.pop_back();
  std::string text = std::to_string(thousandths / 1000);
  if (!decimals.empty()) text += "." + decimals;
  return text;
}

// The column `reason`: "title" where the titles are the same, "duties=0.91" where these were
// compared. What older versions wrote there was a sentence.
constexpr std::string_view kSameTitle = "title";
constexpr std::string_view kDuties = "duties=";

std::string ValueOf(const Membership& membership) {
  const Likeness& likeness = membership.likeness;
  std::string value =
      std::to_string(membership.representative) + " " + DecimalsOf(likeness.asks) + " ";
  if (likeness.same_title) value += kSameTitle;
  if (likeness.same_title && likeness.duties) value += ' ';
  if (likeness.duties) value += std::string(kDuties) + DecimalsOf(*likeness.duties);
  return value;
}

void ReadReason(std::string_view reason, DuplicateGroup::Member& member) {
  const std::string_view first = reason.substr(0, reason.find(' '));
  member.same_title = first == kSameTitle;
  const size_t at = reason.find(kDuties);
  if (at == std::string_view::npos) return;
  const std::string_view number = reason.substr(at + kDuties.size());
  double share = 0;
  const auto read = std::from_chars(number.data(), number.data() + number.size(), share);
  if (read.ec == std::errc()) member.duties = share;
}

}  // namespace

void GroupDuplicates(Database& database, Codec& codec, int64_t now) {
  const std::map<int64_t, Membership> groups = Grouper(database, codec).Group();
  std::vector<int64_t> before;
  {
    Rows rows = database.Query("SELECT posting FROM duplicate");
    while (rows.Next()) before.push_back(rows.Int(0));
  }
  Journal journal(database, OperationKind::kDedupe, now, "비슷한 공고 묶기");
  uint64_t changed = 0;
  for (const int64_t posting : before) {
    if (groups.contains(posting)) continue;
    if (journal.Set(Cell::kDuplicate, posting, "", std::nullopt)) ++changed;
  }
  for (const auto& [posting, membership] : groups) {
    if (database.failed()) return;
    if (journal.Set(Cell::kDuplicate, posting, "", ValueOf(membership))) ++changed;
  }
  journal.CountPostings(changed);
}

bool LeaveGroup(Database& database, Journal& journal, int64_t posting, int64_t now) {
  const auto representative =
      database.Int("SELECT representative FROM duplicate WHERE posting = ?1", posting);
  if (!representative) return false;
  std::vector<int64_t> others;
  {
    Rows rows = database.Query(
        "SELECT posting FROM duplicate WHERE representative = ?1 AND posting <> ?2 ORDER BY "
        "posting",
        *representative, posting);
    while (rows.Next()) others.push_back(rows.Int(0));
  }
  journal.Set(Cell::kDuplicate, posting, "", std::nullopt);
  for (const int64_t other : others) {
    journal.Set(Cell::kApart, posting, std::to_string(other), std::to_string(now));
  }
  if (others.size() == 1) {
    journal.Set(Cell::kDuplicate, others.front(), "", std::nullopt);
  } else if (posting == *representative && !others.empty()) {
    for (const int64_t other : others) {
      const auto value = ReadCell(database, Cell::kDuplicate, other, "");
      if (!value) continue;
      journal.Set(Cell::kDuplicate, other, "",
                  std::to_string(others.front()) + " " + std::string(SplitNumber(*value).rest));
    }
  }
  return true;
}

std::vector<DuplicateGroup> ReadGroups(Database& database) {
  std::vector<DuplicateGroup> groups;
  Rows rows = database.Query(
      "SELECT q.id, p.id, d.similarity, d.reason FROM duplicate d JOIN posting p ON p.key = "
      "d.posting "
      "JOIN posting q ON q.key = d.representative ORDER BY d.representative, d.posting");
  while (rows.Next()) {
    if (groups.empty() || groups.back().representative != rows.Text(0)) {
      groups.push_back({std::string(rows.Text(0)), {}});
    }
    if (rows.Text(0) == rows.Text(1)) continue;
    groups.back().members.push_back({.id = std::string(rows.Text(1)), .similarity = rows.Real(2)});
    ReadReason(rows.Text(3), groups.back().members.back());
  }
  return groups;
}

}  // namespace gonggo::sqlite
