#include "cli/list_evidence.h"

#include <string>
#include <string_view>
#include <utility>

#include "cli/market_access.h"
#include "market/term_map.h"
#include "search/filter_names.h"
#include "search/snippet.h"

namespace gonggo::cli {
namespace {

// What a facet's value is as a query.
std::optional<Query> QueryOfValue(const Context& context, const SkillTable& skills, FilterName name,
                                  const FacetValue& value) {
  std::string text = value.value;
  std::erase(text, '"');
  auto query =
      ParseQuery(std::string(SpecOf(name).english) + ":\"" + text + "\"", skills, context.Today());
  return query ? std::optional(std::move(*query)) : std::nullopt;
}

std::vector<uint32_t> TermsOf(const FacetValue& value, FilterName name, const ColumnTable& table,
                              const TermMap& terms, const SkillTable& skills) {
  std::vector<uint32_t> out;
  const AskKind kind = name == FilterName::kTrait ? AskKind::kTrait : value.kind;
  const auto family = kind == AskKind::kFamily ? skills.FindFamily(value.value) : std::nullopt;
  for (uint32_t term = 0; family && term < terms.size(); ++term) {
    if (terms.family(term) == *family) out.push_back(term);
  }
  if (family) return out;
  if (const auto term = table.FindTerm(kind, value.value)) out.push_back(*term);
  return out;
}

// `known` of the postings in `slots`, and the others of these without a place.
std::vector<Ground> Within(const Bits& slots, const std::vector<Ground>& all,
                           const std::vector<Ground>& known) {
  std::vector<Ground> out;
  auto next = known.begin();
  for (const Ground& posting : all) {
    while (next != known.end() && next->slot < posting.slot) ++next;
    if (!slots.Has(posting.slot)) continue;
    const bool stands = next != known.end() && next->slot == posting.slot;
    out.push_back(stands ? *next : posting);
  }
  return out;
}

Result<FacetGrounds> GroundsOfFacets(const Context& context, Library& library, QueryResult& result,
                                     const Grounds& postings, const std::vector<Facet>& facets) {
  Searcher& searcher = *result.searcher;
  const SkillTable& skills = searcher.skills();
  const TermMap terms(searcher.table(), skills);
  const std::vector<Ground> all = postings.All();
  FacetGrounds grounds;
  const auto read = library.InOneState([&]() -> Result<void> {
    for (const Facet& facet : facets) {
      auto& of_values = grounds.emplace_back();
      const bool asks = facet.name == FilterName::kSkill || facet.name == FilterName::kTrait;
      for (const FacetValue& value : facet.values) {
        of_values.emplace_back();
        if (asks) {  // a filter finds what implies the skill, too, which is not counted
          const auto known =
              postings.Of(TermsOf(value, facet.name, searcher.table(), terms, skills));
          of_values.back() = Within(result.found.slots, known, known);
          continue;
        }
        const auto query = QueryOfValue(context, skills, facet.name, value);
        if (!query) continue;
        auto found = searcher.Find(*query, result.asked);
        if (!found) return std::unexpected(found.error());
        found->slots &= result.found.slots;
        const std::string_view field = FieldOfFilter(facet.name);
        std::vector<Ground> known;
        if (!field.empty() && value.value != "unknown") known = postings.OfField(field);
        of_values.back() = Within(found->slots, all, known);
      }
    }
    return {};
  });
  if (!read) return std::unexpected(read.error());
  return grounds;
}

}  // namespace

std::optional<Posting> PostingWithPlaces(Library& library, const std::string& id,
                                         const Arguments& arguments) {
  if (!arguments.Has("evidence")) return std::nullopt;
  auto record = library.Get(id);
  return record ? std::optional(std::move(record->posting)) : std::nullopt;
}

Result<CountedFacets> CountFacetsAsked(const Context& context, Library& library,
                                       QueryResult& result, const Arguments& arguments) {
  constexpr size_t kFacetValues = 10;
  CountedFacets counted{result.searcher->Facets(result.found.slots, kFacetValues), {}};
  const auto postings = GroundsAskedFor(arguments, library, *result.searcher, result.found.slots);
  if (!postings) return std::unexpected(postings.error());
  if (!*postings) return counted;
  auto grounds = GroundsOfFacets(context, library, result, **postings, counted.facets);
  if (!grounds) return std::unexpected(grounds.error());
  counted.grounds = std::move(*grounds);
  return counted;
}

}  // namespace gonggo::cli
