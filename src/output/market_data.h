// What market/ counts, for programs: one JSON object, or CSV. docs/cli.md lists the keys. With
// `grounds` of the postings that were counted each count has those that it comes from. Pure;
// thread-safe.
#pragma once

#include <span>
#include <string>

#include "market/common.h"
#include "market/grounds.h"
#include "market/special.h"
#include "market/together.h"
#include "market/trend.h"

namespace gonggo {

// What a report was counted from, and where the counted postings say it.
struct CountedFrom {
  const ColumnTable& table;
  const TermMap& terms;
  const SkillTable& skills;
  const Grounds* grounds = nullptr;  // nullptr: nobody asked
};

void AppendCommonJson(const CommonReport& report, const CountedFrom& from, std::string_view query,
                      std::string& out);
void AppendCommonCsv(const CommonReport& report, const CountedFrom& from, std::string& out);

void AppendTogetherJson(const TogetherReport& report, const CountedFrom& from,
                        std::span<const SkillCluster> clusters, std::string& out);
void AppendTogetherCsv(const TogetherReport& report, const CountedFrom& from, std::string& out);

void AppendTrendJson(const TrendReport& report, const CountedFrom& from, std::string& out);
void AppendTrendCsv(const TrendReport& report, const CountedFrom& from, std::string& out);

void AppendSpecialJson(const SpecialReport& report, const CountedFrom& from, std::string& out);

}  // namespace gonggo
