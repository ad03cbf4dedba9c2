#include "output/market_data.h"

#include <cmath>
#include <cstdio>
#include <map>
#include <utility>
#include <vector>

#include "market/wilson.h"
#include "output/csv.h"
#include "output/grounds_text.h"
#include "output/json_object.h"
#include "output/market_json.h"
#include "output/market_words.h"

namespace gonggo {
namespace {

constexpr std::string_view kKindIds[] = {"skill",  "family",      "group",   "trait",
                                         "degree", "certificate", "language"};
// Four decimals: no more than the counts bear, and the same on every machine.
std::string Decimal(double value) {
  char buffer[32];
  const int size = std::snprintf(buffer, sizeof buffer, "%.4f", value);
  return {buffer, static_cast<size_t>(size)};
}

double ShareOf(uint64_t count, uint64_t total) {
  return total == 0 ? 0 : static_cast<double>(count) / static_cast<double>(total);
}

void Real(JsonObject& object, std::string_view key, double value, std::string& out) {
  object.Key(key);
  out += Decimal(value);
}

void AppendVoters(const Voters& voters, JsonObject& object) {
  object.Number("postings", voters.postings);
  object.Number("counted", voters.counted);
  object.Number("duplicates", voters.duplicates);
  object.Number("unreadable", voters.unreadable);
}

std::string_view FamilyId(const CommonRow& row, const SkillTable& skills) {
  return row.family == kNoFamily ? "" : skills.families[row.family].id;
}
std::string_view GroupId(const CommonRow& row, const SkillTable& skills) {
  return row.group == kNoFamily ? "" : skills.groups[row.group].id;
}

// "query_tuning;query_optimization"; empty for what has one name.
std::string NearNameIds(const CommonRow& row) {
  std::string ids;
  for (const NearName& name : row.near_names) {
    if (!ids.empty()) ids += ';';
    ids += name.id;
  }
  return ids;
}

void AppendTerm(const ColumnTable& table, const TermMap& terms, uint32_t term, JsonObject& object) {
  object.String("kind", AskId(table.terms()[term].kind));
  object.String("id", table.terms()[term].value);
  object.String("name", TermWords(table, terms, term, Language::kEnglish));
}

// "evidence": the postings that name one of `terms`.
void AppendEvidence(const std::vector<uint32_t>& terms, const CountedFrom& from, JsonObject& entry,
                    std::string& out) {
  if (from.grounds == nullptr) return;
  entry.Key("evidence");
  AppendGrounds(from.grounds->Of(terms), GroundKind::kAsked, out);
}

// The same of a row. One of several members is no choice of the family.
void AppendEvidence(const CommonRow& row, const CountedFrom& from, JsonObject& entry,
                    std::string& out) {
  if (from.grounds == nullptr) return;
  std::vector<Ground> grounds =
      from.grounds->Of(TermsOfRow(row, from.table, from.terms, from.skills));
  if (row.kind == CommonKind::kFamily || row.kind == CommonKind::kGroup) {
    for (Ground& ground : grounds) ground.choice = false;
  }
  entry.Key("evidence");
  AppendGrounds(grounds, GroundKind::kAsked, out);
}

// By the month that its posting is counted in.
using MonthlyGrounds = std::map<int32_t, std::vector<Ground>>;

MonthlyGrounds ByMonth(std::vector<Ground> grounds, const ColumnTable& table) {
  MonthlyGrounds months;
  for (Ground& ground : grounds) {
    const auto month = TrendMonthOf(table, ground.slot);
    if (month) months[*month].push_back(std::move(ground));
  }
  return months;
}

std::span<const Ground> In(const MonthlyGrounds& months, int32_t month) {
  const auto at = months.find(month);
  return at == months.end() ? std::span<const Ground>() : at->second;
}

// Of each term of the report; none where nobody asked.
std::vector<MonthlyGrounds> MonthlyGroundsOf(const TrendReport& report, const CountedFrom& from) {
  std::vector<MonthlyGrounds> of_terms;
  if (from.grounds == nullptr) return of_terms;
  for (const uint32_t term : report.terms)
    of_terms.push_back(ByMonth(from.grounds->Of({{term}}), from.table));
  return of_terms;
}

std::vector<uint32_t> TermsOf(const CommonRow& row, const CountedFrom& from) {
  if (from.grounds == nullptr) return {};
  return TermsOfRow(row, from.table, from.terms, from.skills);
}

// A last column for where the count comes from, if somebody asked.
void AppendRecord(std::vector<std::string> record, const std::vector<uint32_t>& terms,
                  const CountedFrom& from, std::string& out) {
  if (from.grounds != nullptr) record.push_back(GroundsCell(from.grounds->Of(terms)));
  AppendCsvRecord(record, out);
}

void AppendHeader(std::vector<std::string> header, const CountedFrom& from, std::string& out) {
  if (from.grounds != nullptr) header.emplace_back("evidence");
  AppendCsvRecord(header, out);
}

}  // namespace

void AppendCommonJson(const CommonReport& report, const CountedFrom& from, std::string_view query,
                      std::string& out) {
  JsonObject object(out);
  object.String("query", query);
  AppendVoters(report.voters, object);
  AppendList(object, "rows", report.rows, out, [&](const CommonRow& row) {
    JsonObject entry(out);
    entry.String("kind", kKindIds[static_cast<size_t>(row.kind)]);
    entry.String("id", row.id);
    entry.String("name", RowWords(row, Language::kEnglish));
    entry.String("name_ko", RowWords(row, Language::kKorean));
    entry.String("family", FamilyId(row, from.skills));
    entry.String("group", GroupId(row, from.skills));
    entry.Bool("general", row.optional);
    entry.Number("required", row.tally.required);
    entry.Number("preferred", row.tally.preferred);
    entry.Number("mentioned", row.tally.mentioned);
    entry.Number("required_choice", row.tally.required_choice);
    entry.Number("preferred_choice", row.tally.preferred_choice);
    entry.Number("count", row.tally.total());
    AppendList(entry, "near_names", row.near_names, out, [&](const NearName& near) {
      JsonObject name(out);
      name.String("id", near.id);
      name.String("name", near.names.name);
      name.String("name_ko", near.names.name_ko);
      name.Number("required", near.tally.required);
      name.Number("preferred", near.tally.preferred);
      name.Number("mentioned", near.tally.mentioned);
      name.Number("count", near.tally.total());
    });
    const Interval interval = WilsonInterval(row.tally.total(), report.voters.counted);
    Real(entry, "share", ShareOf(row.tally.total(), report.voters.counted), out);
    Real(entry, "low", interval.low, out);
    Real(entry, "high", interval.high, out);
    AppendEvidence(row, from, entry, out);
  });
  object.Key("experience");
  JsonObject experience(out);
  experience.Number("stated", report.experience.stated);
  experience.Number("newcomer", report.experience.newcomer);
  experience.Number("with_minimum", report.experience.with_minimum);
  experience.Number("least_months", report.experience.least_months);
  experience.Number("most_months", report.experience.most_months);
  AppendList(experience, "open", report.experience.points, out, [&](const ExperiencePoint& point) {
    JsonObject entry(out);
    entry.Number("months", point.months);
    entry.Number("count", point.open);
  });
  if (from.grounds == nullptr) return;
  experience.Key("evidence");
  AppendGrounds(from.grounds->OfField("experience"), GroundKind::kField, out);
}

void AppendCommonCsv(const CommonReport& report, const CountedFrom& from, std::string& out) {
  AppendHeader(
      {"kind", "id", "name", "name_ko", "family", "group", "required", "preferred", "mentioned",
       "required_choice", "preferred_choice", "count", "of", "share", "low", "high", "near_names"},
      from, out);
  for (const CommonRow& row : report.rows) {
    const Tally& tally = row.tally;
    const Interval interval = WilsonInterval(tally.total(), report.voters.counted);
    AppendRecord({std::string(kKindIds[static_cast<size_t>(row.kind)]), std::string(row.id),
                  RowWords(row, Language::kEnglish), RowWords(row, Language::kKorean),
                  std::string(FamilyId(row, from.skills)), std::string(GroupId(row, from.skills)),
                  std::to_string(tally.required), std::to_string(tally.preferred),
                  std::to_string(tally.mentioned), std::to_string(tally.required_choice),
                  std::to_string(tally.preferred_choice), std::to_string(tally.total()),
                  std::to_string(report.voters.counted),
                  Decimal(ShareOf(tally.total(), report.voters.counted)), Decimal(interval.low),
                  Decimal(interval.high), NearNameIds(row)},
                 TermsOf(row, from), from, out);
  }
}

void AppendTogetherJson(const TogetherReport& report, const CountedFrom& from,
                        std::span<const SkillCluster> clusters, std::string& out) {
  JsonObject object(out);
  AppendVoters(report.voters, object);
  object.Number("base", report.base);
  AppendList(object, "rows", report.rows, out, [&](const TogetherRow& row) {
    JsonObject entry(out);
    AppendTerm(from.table, from.terms, row.term, entry);
    entry.Number("both", row.both);
    entry.Number("with", row.with);
    Real(entry, "share", ShareOf(row.both, report.base), out);
    Real(entry, "lift", row.lift, out);
    AppendEvidence(std::vector{row.term}, from, entry, out);
  });
  AppendList(object, "groups", clusters, out, [&](const SkillCluster& cluster) {
    out += '[';
    for (size_t i = 0; i < cluster.terms.size(); ++i) {
      if (i > 0) out += ',';
      AppendJsonString(from.table.terms()[cluster.terms[i]].value, out);
    }
    out += ']';
  });
}

void AppendTogetherCsv(const TogetherReport& report, const CountedFrom& from, std::string& out) {
  AppendHeader({"id", "name", "both", "base", "with", "of", "share", "lift"}, from, out);
  for (const TogetherRow& row : report.rows) {
    AppendRecord({std::string(from.table.terms()[row.term].value),
                  std::string(from.terms.names(row.term).name), std::to_string(row.both),
                  std::to_string(report.base), std::to_string(row.with),
                  std::to_string(report.voters.counted), Decimal(ShareOf(row.both, report.base)),
                  Decimal(row.lift)},
                 {row.term}, from, out);
  }
}

void AppendTrendJson(const TrendReport& report, const CountedFrom& from, std::string& out) {
  JsonObject object(out);
  AppendVoters(report.voters, object);
  AppendList(object, "terms", report.terms, out, [&](uint32_t term) {
    JsonObject entry(out);
    AppendTerm(from.table, from.terms, term, entry);
  });
  const std::vector<MonthlyGrounds> of_terms = MonthlyGroundsOf(report, from);
  MonthlyGrounds posted;
  if (from.grounds != nullptr) posted = ByMonth(from.grounds->OfField("posted"), from.table);
  AppendList(object, "months", report.months, out, [&](const TrendMonth& month) {
    JsonObject entry(out);
    entry.String("month", MonthWords(month.month));
    entry.Number("postings", month.postings);
    entry.Number("posted", month.posted);
    entry.Bool("thin", month.thin());
    AppendList(entry, "counts", month.with, out,
               [&](uint32_t with) { out += std::to_string(with); });
    if (from.grounds == nullptr) return;
    entry.Key("posted_evidence");
    AppendGrounds(In(posted, month.month), GroundKind::kField, out);
    AppendList(entry, "evidence", of_terms, out, [&](const MonthlyGrounds& grounds) {
      AppendGrounds(In(grounds, month.month), GroundKind::kAsked, out);
    });
  });
}

void AppendTrendCsv(const TrendReport& report, const CountedFrom& from, std::string& out) {
  std::vector<std::string> header = {"month", "postings", "posted", "thin"};
  for (const uint32_t term : report.terms) {
    header.emplace_back(from.terms.names(term).name.empty() ? from.table.terms()[term].value
                                                            : from.terms.names(term).name);
  }
  const std::vector<MonthlyGrounds> of_terms = MonthlyGroundsOf(report, from);
  const size_t names = header.size() - report.terms.size();
  for (size_t i = 0; i < of_terms.size(); ++i) header.push_back(header[names + i] + " evidence");
  AppendCsvRecord(header, out);
  for (const TrendMonth& month : report.months) {
    std::vector<std::string> record = {MonthWords(month.month), std::to_string(month.postings),
                                       std::to_string(month.posted),
                                       month.thin() ? "true" : "false"};
    for (const uint32_t with : month.with) record.push_back(std::to_string(with));
    for (const MonthlyGrounds& grounds : of_terms)
      record.push_back(GroundsCell(In(grounds, month.month)));
    AppendCsvRecord(record, out);
  }
}

void AppendSpecialJson(const SpecialReport& report, const CountedFrom& from, std::string& out) {
  JsonObject object(out);
  object.Number("here", report.here.counted);
  object.Number("others", report.there.counted);
  AppendList(object, "rows", report.rows, out, [&](const SpecialRow& row) {
    JsonObject entry(out);
    AppendTerm(from.table, from.terms, row.term, entry);
    entry.Number("here", row.here);
    entry.Number("others", row.there);
    Real(entry, "lift", row.lift, out);
    AppendEvidence(std::vector{row.term}, from, entry, out);
  });
}

}  // namespace gonggo
