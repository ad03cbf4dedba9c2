#include "pipeline/reparse.h"

#include <utility>

#include "document/read.h"
#include "output/section_items.h"
#include "pipeline/identity.h"
#include "posting/field/link.h"
#include "posting/parse.h"
#include "search/search_text.h"

namespace gonggo {
namespace {

// Signs that two readings are of one posting. Its own link or key decides; a title beats a place.
constexpr double kLinkWeight = 8;
constexpr double kKeyWeight = 8;
constexpr double kTitleWeight = 3;
constexpr double kCompanyWeight = 1;
constexpr double kPlaceWeight = 1;
constexpr double kTextWeight = 4;  // times the share of shingles in common
// Below this it is another posting of the same document.
constexpr double kLeastSign = 1.5;

std::string LinkOf(const Posting& posting) {
  return posting.link ? CanonicalLink(*posting.link) : std::string();
}

double SignsInCommon(const Posting& stored, const Posting& read) {
  double signs = 0;
  if (stored.link && LinkOf(stored) == LinkOf(read)) signs += kLinkWeight;
  if (stored.source.key && stored.source.key == read.source.key) signs += kKeyWeight;
  if (stored.title && read.title && SameWords(*stored.title, *read.title)) signs += kTitleWeight;
  if (stored.company && stored.company == read.company) signs += kCompanyWeight;
  if (stored.source.position == read.source.position) signs += kPlaceWeight;
  signs += kTextWeight * SharedShingles(RequirementShingles(stored), RequirementShingles(read));
  return signs;
}

}  // namespace

void Rederiver::Load(const ReparseInput& input) {
  const std::string& name = input.stored.source.name;
  if (loaded_ && as_of_ == input.as_of && name_ == name && raw_ == input.raw) return;
  loaded_ = true;
  as_of_ = input.as_of;
  name_ = name;
  raw_ = input.raw;
  documents_ = ReadDocuments(raw_.bytes, ReadHint{.name = name, .format = raw_.format});
  candidates_.clear();
  lines_.clear();
  for (const Document& document : documents_) lines_.emplace_back(document.text);
  for (size_t i = 0; i < documents_.size(); ++i) {
    for (Posting& posting : ParsePostings(documents_[i], {.as_of = as_of_, .skills = &skills_})) {
      candidates_.push_back({std::move(posting), i});
    }
  }
}

const Rederiver::Candidate* Rederiver::Choose(const Posting& stored) const {
  if (candidates_.size() == 1) return &candidates_.front();
  const Candidate* best = nullptr;
  double best_signs = kLeastSign;
  for (const Candidate& candidate : candidates_) {
    const double signs = SignsInCommon(stored, candidate.posting);
    if (signs <= best_signs) continue;
    best = &candidate;
    best_signs = signs;
  }
  return best;
}

std::optional<Derived> Rederiver::Derive(const ReparseInput& input) {
  Load(input);
  const Candidate* chosen = Choose(input.stored);
  if (chosen == nullptr) return std::nullopt;
  Derived derived;
  derived.posting = chosen->posting;
  const Document& document = documents_[chosen->document];
  derived.fingerprint = FingerprintIn(document, chosen->posting);
  derived.text = SearchTextOf(chosen->posting, document.text, tokenizer_);
  derived.lists_in_posting = ListsStandInPosting(chosen->posting, lines_[chosen->document]);
  // A record that is read alone no longer knows where in its file it stood.
  derived.posting.source.name = input.stored.source.name;
  derived.posting.source.record = input.stored.source.record;
  derived.posting.source.format = input.stored.source.format;
  if (!derived.posting.source.key) derived.posting.source.key = input.stored.source.key;
  return derived;
}

Derived Rederiver::Keep(const ReparseInput& input) {
  return {.posting = input.stored,
          .fingerprint = {},
          .text = SearchTextOf(input.stored, tokenizer_),
          .lists_in_posting = false,
          .kept = true};
}

Result<ReparseReport> ReparseLibrary(Library& library, Library::ReparseScope scope,
                                     const SkillTable& skills) {
  Rederiver rederiver(skills);
  return library.Reparse(scope, [&](const ReparseInput& input) {
    auto derived = rederiver.Derive(input);
    return derived ? std::move(derived) : std::optional(rederiver.Keep(input));
  });
}

Result<void> IndexLibrary(Library& library, const SkillTable& skills) {
  Rederiver rederiver(skills);
  const auto indexed =
      library.Reparse(Library::ReparseScope::kUnindexed, [&](const ReparseInput& input) {
        auto derived = rederiver.Derive(input);
        if (!derived) return std::optional(rederiver.Keep(input));
        derived->kept = true;
        if (derived->posting != input.stored) derived->lists_in_posting.reset();
        return derived;
      });
  if (!indexed) return std::unexpected(indexed.error());
  return {};
}

}  // namespace gonggo
