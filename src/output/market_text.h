// What market/ counts, for a terminal: tables with bars that fit its width. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "market/common.h"
#include "market/special.h"
#include "market/together.h"
#include "market/trend.h"
#include "model/language.h"
#include "output/style.h"

namespace gonggo {

struct MarketPage {
  size_t columns = 80;
  Language language = Language::kKorean;
  Style style;
  size_t top = 10;  // rows of a section
  enum class Reader : unsigned char { kPerson, kProgram } reader = Reader::kPerson;
  std::string asked = {};  // the query, as a shell takes it; empty: all postings
};

// Grouped as people read it: languages, frameworks, databases …, then what is no skill.
[[nodiscard]] std::string RenderCommon(const CommonReport& report, const SkillTable& skills,
                                       const MarketPage& page);

[[nodiscard]] std::string RenderTogether(const TogetherReport& report, const ColumnTable& table,
                                         const TermMap& terms,
                                         std::span<const SkillCluster> clusters,
                                         const std::string& what, const MarketPage& page);

[[nodiscard]] std::string RenderTrend(const TrendReport& report, const ColumnTable& table,
                                      const TermMap& terms, const MarketPage& page);

[[nodiscard]] std::string RenderSpecial(const SpecialReport& report, const ColumnTable& table,
                                        const TermMap& terms, const MarketPage& page);

}  // namespace gonggo
