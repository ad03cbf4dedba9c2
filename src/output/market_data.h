// What market/ counts, for programs: one JSON object, or CSV. docs/cli.md lists the keys. Pure;
// thread-safe.
#pragma once

#include <span>
#include <string>

#include "market/common.h"
#include "market/special.h"
#include "market/together.h"
#include "market/trend.h"

namespace gonggo {

void AppendCommonJson(const CommonReport& report, const SkillTable& skills, std::string_view query,
                      std::string& out);
void AppendCommonCsv(const CommonReport& report, const SkillTable& skills, std::string& out);

void AppendTogetherJson(const TogetherReport& report, const ColumnTable& table,
                        const TermMap& terms, std::span<const SkillCluster> clusters,
                        std::string& out);
void AppendTogetherCsv(const TogetherReport& report, const ColumnTable& table, const TermMap& terms,
                       std::string& out);

void AppendTrendJson(const TrendReport& report, const ColumnTable& table, const TermMap& terms,
                     std::string& out);
void AppendTrendCsv(const TrendReport& report, const ColumnTable& table, const TermMap& terms,
                    std::string& out);

void AppendSpecialJson(const SpecialReport& report, const ColumnTable& table, const TermMap& terms,
                       std::string& out);

}  // namespace gonggo
