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
#include "store/operation_summary.h"
#include "store/same_opening.h"
#include "store/sqlite/posting_row.h"

namespace gonggo::sqlite {
namespace {

// Eight bands of two hashes: a pair that shares 80 % is missed once in 3,500 times, one that shares
// 20 % is looked at once in four.
constexpr size_t kBandHashes = 2;
constexpr size_t kBands = kMinHashCount / kBandHashes;
// In a band's bucket, and among those of its title there, a posting is compared with so many of the
// first and so many of the last before it: linear whatever the bucket's size.
constexpr size_t kComparedFirst = 2;
constexpr size_t kComparedLast = 2;
// Estimated from 16 hashes, so well below the exact threshold.
constexpr double kWorthComparing = 0.55;
// Openings kept in memory, about 5 KB each.
constexpr size_t kKeptOpenings = 10'000;

struct Candidate {
  int64_t posting = 0;
  int64_t revision = 0;
  Fingerprint fingerprint;
  std::string name;        // words of title and company, sorted: what copies have in common
  uint32_t name_rank = 0;  // order of the names; equal for equal ones
};

// (bucket, order inside of it, index of the candidate)
struct Placed {
  uint32_t bucket = 0;
  uint32_t rank = 0;
  uint32_t index = 0;
  auto operator<=>(const Placed&) const = default;
};
using IndexPairs = std::vector<std::pair<uint32_t, uint32_t>>;

void AppendSorted(std::vector<std::string> words, std::string& name) {
  std::ranges::sort(words);
  for (const std::string& word : words) name += word + ' ';
}

std::string NameOf(std::string_view company, std::string_view title) {
  Posting posting;
  posting.company = company;
  posting.title = title;
  Opening opening = OpeningOf(posting);
  std::string name;
  AppendSorted(std::move(opening.title), name);
  name += '\n';
  AppendSorted(std::move(opening.company), name);
  return name;
}

// Pairs each of `sorted`[begin, end) with the first and the last few before it.
void PairWithin(const std::vector<Placed>& sorted, size_t begin, size_t end, IndexPairs& pairs) {
  const auto pair = [&](size_t a, size_t b) {
    const auto [earlier, later] = std::minmax(sorted[a].index, sorted[b].index);
    pairs.emplace_back(later, earlier);
  };
  for (size_t i = begin + 1; i < end; ++i) {
    for (size_t j = begin; j < std::min(i, begin + kComparedFirst); ++j) pair(i, j);
    for (size_t back = 1; back <= std::min(kComparedLast, i - begin); ++back) pair(i, i - back);
  }
}

// Sorts and pairs within the runs of equal (bucket, rank).
void PairInRuns(std::vector<Placed>& placed, IndexPairs& pairs) {
  std::ranges::sort(placed);
  for (size_t begin = 0; begin < placed.size();) {
    size_t end = begin + 1;
    while (end < placed.size() && placed[end].bucket == placed[begin].bucket &&
           placed[end].rank == placed[begin].rank)
      ++end;
    PairWithin(placed, begin, end, pairs);
    begin = end;
  }
}

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
  void RankNames();
  [[nodiscard]] IndexPairs Pairs() const;
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
        "SELECT p.key, p.shown, r.exact, r.near, r.shingles, p.company, p.title FROM posting p "
        "JOIN revision r ON r.key = p.shown WHERE p.removed_at IS NULL AND p.unreadable = 0 AND "
        "r.shingles >= ?1 ORDER BY "
        "p.key",
        kMinComparableShingles);
    while (rows.Next()) {
      candidates_.push_back({rows.Int(0), rows.Int(1),
                             DecodeFingerprint(rows.Text(2), rows.Text(3), rows.Int(4)),
                             NameOf(rows.Text(5), rows.Text(6))});
    }
  }
  Rows rows = database_.Query("SELECT posting, name FROM apart");
  while (rows.Next()) {
    const int64_t other = SplitNumber(rows.Text(1)).number;
    apart_.insert(std::minmax(rows.Int(0), other));
  }
}

void Grouper::RankNames() {
  std::vector<uint32_t> order(candidates_.size());
  for (uint32_t i = 0; i < order.size(); ++i) order[i] = i;
  std::ranges::sort(order, {},
                    [this](uint32_t i) { return std::string_view(candidates_[i].name); });
  uint32_t rank = 0;
  for (size_t i = 0; i < order.size(); ++i) {
    if (i > 0 && candidates_[order[i]].name != candidates_[order[i - 1]].name) ++rank;
    candidates_[order[i]].name_rank = rank;
  }
  for (Candidate& candidate : candidates_) candidate.name = {};
}

// (later, earlier) indexes of postings that share a band, sorted. Where a company writes the same
// lines under hundreds of titles, neighbours by key are other openings: so those of the same name
// are paired among themselves, too.
IndexPairs Grouper::Pairs() const {
  IndexPairs pairs;
  std::vector<Placed> placed(candidates_.size());
  for (size_t b = 0; b < kBands; ++b) {
    for (const bool by_name : {false, true}) {
      for (uint32_t i = 0; i < candidates_.size(); ++i) {
        const auto& near = candidates_[i].fingerprint.near;
        placed[i] = {uint32_t{near[b * kBandHashes]} << 16U | near[b * kBandHashes + 1],
                     by_name ? candidates_[i].name_rank : 0, i};
      }
      PairInRuns(placed, pairs);
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
  RankNames();
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
  Journal journal(database, OperationKind::kDedupe, now,
                  OperationSummary(OperationWhat::kDeduped, {}));
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
