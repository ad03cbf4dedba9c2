#include "search/searcher.h"

#include <algorithm>
#include <utility>

#include "knowledge/skill_names.h"
#include "search/column_filter.h"
#include "search/company_names.h"
#include "search/filter_values.h"
#include "search/joined_words.h"
#include "search/token_stream.h"

namespace gonggo {
namespace {

// Words whose postings are kept: three bits a posting each, 100 MB at a million postings.
constexpr size_t kKeptWords = 256;
// One bit a posting each.
constexpr size_t kKeptFilters = 64;

// Scans of all that postings ask for after which an index of it is made, which costs about as much
// as so many: who asks a few questions never waits for it, and nobody for more than twice the best.
constexpr uint64_t kScansBeforeIndex = 3;

// A word in more than this share of the postings says nothing about any of them.
constexpr size_t kCommonShare = 2;

void AppendKeyPart(std::string_view text, std::string& key) {
  key += std::to_string(text.size());
  key += ':';
  key += text;
}

// All that decides what a filter lets through. Its printed form does not: a skill and a family may
// have one id, and a day may be written as a word.
std::string KeyOf(const QueryFilter& filter, Date today) {
  const auto number = [](auto value) { return std::to_string(static_cast<int>(value)); };
  std::string key = FormatDate(today);
  AppendKeyPart(number(filter.name), key);
  AppendKeyPart(number(filter.op), key);
  for (const FilterValue& value : filter.values) {
    AppendKeyPart(value.word, key);
    AppendKeyPart(number(value.kind), key);
    AppendKeyPart(value.number ? number(*value.number) : "", key);
    AppendKeyPart(value.number_to ? number(*value.number_to) : "", key);
    AppendKeyPart(value.date ? FormatDate(*value.date) : "", key);
    AppendKeyPart(value.date_to ? FormatDate(*value.date_to) : "", key);
  }
  return key;
}

}  // namespace

Searcher::Searcher(Library& library, const SkillTable& skills)
    : library_(library),
      skills_(skills),
      tokenizer_(skills),
      words_(kKeptWords),
      filters_(kKeptFilters) {}

Result<void> Searcher::Refresh() {
  const auto read = library_.ReadColumns(
      generation_, [this](std::string_view segment) { return table_.Add(segment); });
  if (!read) return std::unexpected(read.error());
  if (*read == generation_) return {};
  generation_ = *read;
  names_.Update(table_);
  words_.Clear();
  filters_.Clear();
  facets_.reset();
  asks_.reset();
  scanned_ = 0;
  return {};
}

Result<WordSlots> Searcher::Look(std::string_view typed, const WordMatch& match) {
  WordSlots slots;
  slots.any = Bits(table_.size());
  slots.title = slots.any;
  slots.asks = slots.any;
  for (const TokenPhrase& phrase : match.any) {
    const auto told = library_.FindText(phrase, [&](int64_t text, uint8_t fields) {
      const uint32_t slot = table_.SlotOfText(text);
      if (slot == kNoSlot) return;
      slots.any.Set(slot);
      if ((fields & kTextTitle) != 0) slots.title.Set(slot);
      if ((fields & kTextAsks) != 0) slots.asks.Set(slot);
    });
    if (!told) return std::unexpected(told.error());
  }
  LookInCorrections(match, slots);
  names_.Find(table_, typed, slots.any);
  AddCompaniesByOtherNames(table_, typed, slots.any);
  // A word that says nothing ("및") is no condition.
  slots.says_nothing = match.any.empty();
  if (slots.says_nothing) slots.any = Bits(table_.size(), true);
  slots.count = slots.any.Count();
  return slots;
}

void Searcher::LookInCorrections(const WordMatch& match, WordSlots& slots) {
  std::string stream;
  for (const uint32_t slot : table_.corrected_slots()) {
    stream.clear();
    tokenizer_.Append(table_.strings()[table_.columns().corrected[slot]], stream);
    const bool stands = std::ranges::any_of(
        match.any, [&](const TokenPhrase& phrase) { return StandsIn(phrase, stream); });
    if (!stands) continue;
    slots.any.Set(slot);
    slots.title.Set(slot);
  }
}

Result<const WordSlots*> Searcher::SlotsOf(std::string_view text, bool phrase) {
  std::string key = (phrase ? '"' : ' ') + std::string(text);
  if (const WordSlots* known = words_.Find(key)) return known;
  auto slots = Look(text, phrase ? MatchPhrase(text, skills_) : MatchWord(text, skills_));
  if (!slots) return std::unexpected(slots.error());
  return &words_.Put(std::move(key), std::move(*slots));
}

const Bits& Searcher::Scope(const SearchContext& context) const {
  const Columns& columns = table_.columns();
  return context.scope == SearchScope::kLive ? columns.live : columns.removed;
}

Result<Bits> Searcher::EvaluateFilter(const QueryFilter& filter, const SearchContext& context) {
  if (filter.name == FilterName::kFit && context.fit.empty()) {
    return Fail(ErrorCode::kInvalidArgument,
                "적합도로 찾으려면 프로필이 필요합니다. `gonggo profile import 파일`로 먼저 "
                "넣어 주세요.",
                "asking for fit needs a profile. Make one first: `gonggo profile import FILE`.");
  }
  if (filter.name != FilterName::kTitle) return LookUpFilter(filter, context);
  Bits slots(table_.size());
  for (const FilterValue& value : filter.values) {
    if (value.word == "unknown") {
      slots |= table_.columns().untitled;
      continue;
    }
    const auto word = SlotsOf(value.word, true);
    if (!word) return std::unexpected(word.error());
    slots |= (*word)->title;
  }
  return slots;
}

bool Searcher::ScansTooMuch(size_t postings) {
  if (scanned_ > kScansBeforeIndex * table_.size()) return true;
  scanned_ += postings;
  return false;
}

const AskIndex& Searcher::Asks() {
  if (asks_ == nullptr) asks_ = std::make_unique<AskIndex>(table_);
  return *asks_;
}

std::vector<Facet> Searcher::Facets(const Bits& slots, size_t most) {
  if (!ScansTooMuch(slots.Count())) return CountFacets(table_, slots, most);
  if (facets_ == nullptr) facets_ = std::make_unique<FacetIndex>(table_, Asks());
  return facets_->Count(slots, most);
}

Bits Searcher::LookUpFilter(const QueryFilter& filter, const SearchContext& context) {
  // Points are the context's.
  const bool lasting = filter.name != FilterName::kFit;
  std::string key;
  if (lasting) {
    key = KeyOf(filter, context.today);
    if (const Bits* known = filters_.Find(key)) return *known;
  }
  const AskIndex* const asks =
      AsksFor(filter.name) && ScansTooMuch(table_.size()) ? &Asks() : nullptr;
  Bits slots = FilterColumns(table_, skills_, asks, filter, context);
  if (lasting) filters_.Put(std::move(key), slots);
  return slots;
}

Result<Bits> Searcher::EvaluateAll(std::span<const Query> parts, const SearchContext& context) {
  Bits all(table_.size(), true);
  for (size_t i = 0; i < parts.size();) {
    const JoinedWords joined = JoinWords(parts.subspan(i), skills_);
    Bits slots(table_.size(), true);
    for (const Query& part : parts.subspan(i, joined.count)) {
      const auto found = Evaluate(part, context);
      if (!found) return found;
      slots &= *found;
    }
    if (!joined.name.empty()) {
      const auto name = SlotsOf(joined.name, true);
      if (!name) return std::unexpected(name.error());
      slots |= (*name)->any;
    }
    all &= slots;
    i += joined.count;
  }
  return all;
}

Result<Bits> Searcher::Evaluate(const Query& query, const SearchContext& context) {
  switch (query.kind) {
    case QueryKind::kAll:
      return Scope(context);
    case QueryKind::kWord:
    case QueryKind::kPhrase: {
      const auto word = SlotsOf(query.text, query.kind == QueryKind::kPhrase);
      if (!word) return std::unexpected(word.error());
      return (*word)->any;
    }
    case QueryKind::kFilter:
      return EvaluateFilter(query.filter, context);
    case QueryKind::kNot: {
      auto inner = Evaluate(query.parts.front(), context);
      if (!inner) return inner;
      Bits rest = Scope(context);
      if (!SaysNothing(query.parts.front())) rest -= *inner;
      return rest;
    }
    case QueryKind::kAnd:
      return EvaluateAll(query.parts, context);
    case QueryKind::kOr: {
      Bits any(table_.size());
      for (const Query& part : query.parts) {
        const auto slots = Evaluate(part, context);
        if (!slots) return slots;
        any |= *slots;
      }
      return any;
    }
  }
  return Bits(table_.size());
}

bool Searcher::SaysNothing(const Query& query) {
  switch (query.kind) {
    case QueryKind::kWord:
    case QueryKind::kPhrase: {
      const auto word = SlotsOf(query.text, query.kind == QueryKind::kPhrase);
      return word && (*word)->says_nothing;
    }
    case QueryKind::kNot:
    case QueryKind::kAnd:
    case QueryKind::kOr:
      return std::ranges::all_of(query.parts,
                                 [this](const Query& part) { return SaysNothing(part); });
    default:
      return false;
  }
}

Result<void> Searcher::Suggest(const Query& query, FoundPostings& found) {
  for (const Query& part : query.parts) {
    if (query.kind == QueryKind::kNot) return {};
    if (auto suggested = Suggest(part, found); !suggested) return suggested;
  }
  if (query.kind != QueryKind::kWord) return {};
  const auto word = SlotsOf(query.text, false);
  if (!word) return std::unexpected(word.error());
  if ((*word)->count > 0) return {};
  // The name of a skill that nobody asks for is no typing error.
  if (SkillNamed(skills_, query.text)) return {};
  if (auto nearest = NearestSkill(query.text, skills_))
    found.suggestions.emplace_back(query.text, std::move(*nearest));
  return {};
}

Result<FoundPostings> Searcher::Find(const Query& query, const SearchContext& context) {
  auto slots = Evaluate(query, context);
  if (!slots) return std::unexpected(slots.error());
  FoundPostings found;
  found.slots = std::move(*slots);
  found.slots &= Scope(context);
  found.says_nothing = SaysNothing(query);
  if (found.slots.Any()) return found;
  if (auto suggested = Suggest(query, found); !suggested) return std::unexpected(suggested.error());
  return found;
}

void Searcher::CollectWord(std::string_view text, bool phrase,
                           std::vector<const WordSlots*>& words) {
  const auto word = SlotsOf(text, phrase);
  if (word && (*word)->count * kCommonShare <= table_.size()) words.push_back(*word);
}

void Searcher::CollectWords(const Query& query, std::vector<const WordSlots*>& words) {
  if (query.kind == QueryKind::kNot) return;
  for (size_t i = 0; i < query.parts.size(); ++i) {
    CollectWords(query.parts[i], words);
    if (query.kind != QueryKind::kAnd) continue;
    const JoinedWords joined = JoinWords(std::span(query.parts).subspan(i), skills_);
    if (!joined.name.empty()) CollectWord(joined.name, true, words);
  }
  if (query.kind == QueryKind::kWord || query.kind == QueryKind::kPhrase)
    CollectWord(query.text, query.kind == QueryKind::kPhrase, words);
}

std::vector<uint32_t> Searcher::Order(const Query& query, const Bits& slots, SearchOrder order,
                                      const SearchContext& context, size_t limit) {
  std::vector<const WordSlots*> words;
  if (order == SearchOrder::kRelevance) CollectWords(query, words);
  return Ranking(table_, std::move(words), order, context).First(slots, limit);
}

std::vector<int64_t> Searcher::KeysOf(std::span<const uint32_t> slots) const {
  std::vector<int64_t> keys;
  keys.reserve(slots.size());
  for (const uint32_t slot : slots) keys.push_back(table_.columns().key[slot]);
  return keys;
}

}  // namespace gonggo
