// Facets as lines of filters that can be typed as they stand there. Pure; thread-safe.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "output/grounds_text.h"
#include "output/market_text.h"
#include "search/facets.h"

namespace gonggo {

// "기술  java 12 · spring 9 …", a facet a line, wrapped to the page.
[[nodiscard]] std::string RenderFacets(std::span<const Facet> facets, const SkillTable& skills,
                                       const MarketPage& page);

// "서울 12 · 경기 4": the facet's values, as its filter takes them, safe for a terminal.
[[nodiscard]] std::string FacetValuesText(const Facet& facet, const SkillTable& skills,
                                          Language language);

// By facet and value, the postings that were counted.
using FacetGrounds = std::vector<std::vector<std::vector<Ground>>>;

// Each value as the filter that it is, "지역:서울", with its postings.
[[nodiscard]] std::vector<CountedGrounds> NamedGrounds(std::span<const Facet> facets,
                                                       const FacetGrounds& grounds,
                                                       const SkillTable& skills, Language language);

// {"skill":[{"value":"java","count":12}, …], …}; with `grounds` each with its "evidence".
void AppendFacetsJson(std::span<const Facet> facets, const FacetGrounds* grounds, std::string& out);

}  // namespace gonggo
