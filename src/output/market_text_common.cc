#include <algorithm>
#include <cmath>

#include "market/wilson.h"
#include "output/labels.h"
#include "output/market_page.h"
#include "output/market_text.h"
#include "output/table.h"
#include "text/width.h"

namespace gonggo {
namespace {

std::string Percent(double share) {
  constexpr double kAll = 100;
  return std::to_string(std::lround(share * kAll));
}

std::string IntervalWords(uint64_t count, uint64_t total) {
  const Interval interval = WilsonInterval(count, total);
  return Percent(interval.low) + "~" + Percent(interval.high) + "%";
}

Table NewTable(const MarketPage& page, const Bilingual& what) {
  const Language language = page.language;
  Table table;
  table.columns = {{std::string(what.In(language)), Fit::kFlexible, 16},
                   {""},
                   {std::string(Bilingual{"건", "N"}.In(language))},
                   {std::string(Bilingual{"비율", "SHARE"}.In(language))},
                   {std::string(Bilingual{"95% 구간", "95% CI"}.In(language))},
                   {"", Fit::kFlexible, 12}};
  return table;
}

void AddRow(std::string name, const Tally& tally, uint32_t total, const MarketPage& page,
            Table& table) {
  const uint32_t count = tally.total();
  table.rows.push_back({{std::move(name)},
                        {BarColumn(total == 0 ? 0 : static_cast<double>(count) / total, page),
                         tally.required * 2 >= count ? Paint::kGood : Paint::kNotice},
                        {std::to_string(count)},
                        {ShareWords(count, total)},
                        {IntervalWords(count, total), Paint::kDim},
                        {TallyWords(tally, page.language), Paint::kDim}});
}

// In a result of more than this, what a single posting asks for is named, but has no row.
constexpr uint32_t kFewPostings = 4;

bool IsRare(const CommonRow& row, const CommonReport& report) {
  return row.tally.total() == 1 && report.voters.counted > kFewPostings;
}

bool IsMember(const CommonRow& row, uint16_t family) {
  return row.family == family &&
         (row.kind == CommonKind::kSkill || row.kind == CommonKind::kCertificate ||
          row.kind == CommonKind::kLanguage);
}

// A group's families, each with its skills below it where it has more than one. Returns the names
// of what only one posting asks for.
std::vector<std::string> AddGroup(const CommonReport& report, uint16_t group,
                                  const MarketPage& page, Table& table) {
  const uint32_t total = report.voters.counted;
  std::vector<std::string> rare;
  size_t shown = 0;
  for (const CommonRow& family : report.rows) {
    if (family.kind != CommonKind::kFamily || family.group != group) continue;
    std::vector<const CommonRow*> members;
    for (const CommonRow& row : report.rows) {
      if (!IsMember(row, family.family)) continue;
      if (IsRare(row, report)) {
        rare.push_back(RowWords(row, page.language));
      } else {
        members.push_back(&row);
      }
    }
    if (IsRare(family, report) || shown == page.top) continue;
    ++shown;
    // A family of one is that one.
    if (members.size() == 1 && members.front()->tally.total() == family.tally.total()) {
      AddRow(RowWords(*members.front(), page.language), members.front()->tally, total, page, table);
      continue;
    }
    AddRow(RowWords(family, page.language), family.tally, total, page, table);
    members.resize(std::min(members.size(), page.top));
    for (const CommonRow* row : members) {
      AddRow("  " + RowWords(*row, page.language), row->tally, total, page, table);
    }
  }
  return rare;
}

void AppendRare(std::vector<std::string> rare, const MarketPage& page, std::string& out) {
  if (rare.empty()) return;
  const bool korean = page.language == Language::kKorean;
  // A page's worth; all of them are in --csv and --json.
  constexpr size_t kLines = 3;
  std::string text = korean ? "1건씩: " : "once each: ";
  const size_t most = std::min(rare.size(), kLines * page.top);
  for (size_t i = 0; i < most; ++i) text += (i > 0 ? " · " : "") + rare[i];
  if (most < rare.size()) {
    text += korean ? " 외 " + std::to_string(rare.size() - most) + "개"
                   : " and " + std::to_string(rare.size() - most) + " more";
  }
  out += page.style.Paint(Paint::kDim, WrapToWidth(text, page.columns, 2)) + "\n";
}

void AppendSection(const Bilingual& what, CommonKind kind, const CommonReport& report,
                   const MarketPage& page, std::string& out) {
  Table table = NewTable(page, what);
  std::vector<std::string> rare;
  for (const CommonRow& row : report.rows) {
    if (row.kind != kind) continue;
    if (IsRare(row, report)) {
      rare.push_back(RowWords(row, page.language));
      continue;
    }
    if (table.rows.size() == page.top) continue;
    AddRow(RowWords(row, page.language), row.tally, report.voters.counted, page, table);
  }
  if (table.rows.empty() && rare.empty()) return;
  out += "\n" + RenderTable(table, page.columns, page.style);
  AppendRare(std::move(rare), page, out);
}

void AppendExperience(const CommonReport& report, const MarketPage& page, std::string& out) {
  const CommonExperience& experience = report.experience;
  const Language language = page.language;
  const bool korean = language == Language::kKorean;
  out += Heading(korean ? "경력" : "Experience", page);
  const auto number = [](uint32_t count) { return std::to_string(count); };
  if (experience.stated == 0) {
    out += korean ? "  기재한 공고가 없습니다.\n" : "  No posting states any.\n";
    return;
  }
  out += korean ? "  기재 " + number(experience.stated) + "건, 그중 신입 가능 " +
                      number(experience.newcomer) + "건"
                : "  stated by " + number(experience.stated) + ", open to newcomers " +
                      number(experience.newcomer);
  if (experience.with_minimum > 0) {
    const std::string least = MonthsWords(experience.least_months, language);
    const std::string most = MonthsWords(experience.most_months, language);
    out += korean ? ". 최소 경력 " : ". At least ";
    out += experience.least_months == experience.most_months ? least : least + " ~ " + most;
    out += korean ? " (" + number(experience.with_minimum) + "건)"
                  : " (" + number(experience.with_minimum) + ")";
  }
  out += "\n";
  Table table;
  table.columns = {{std::string(korean ? "내 경력" : "I HAVE")},
                   {""},
                   {std::string(korean ? "지원 가능" : "MAY APPLY")},
                   {std::string(korean ? "비율" : "SHARE")}};
  for (const ExperiencePoint& point : experience.points) {
    table.rows.push_back({{point.months == 0 ? std::string(korean ? "신입" : "none")
                                             : MonthsWords(point.months, language)},
                          {BarColumn(static_cast<double>(point.open) / experience.stated, page)},
                          {number(point.open)},
                          {ShareWords(point.open, experience.stated)}});
  }
  out += RenderTable(table, page.columns, page.style);
}

}  // namespace

std::string RenderCommon(const CommonReport& report, const SkillTable& skills,
                         const MarketPage& page) {
  std::string out = VotersWords(report.voters, page.language) + "\n";
  if (report.voters.counted == 0) return out;
  for (const CommonRow& row : report.rows) {
    const bool apart = row.group == kNoFamily || skills.groups[row.group].id == "certificates" ||
                       skills.groups[row.group].id == "human_languages";
    if (row.kind != CommonKind::kGroup || apart) continue;
    const std::string name = RowWords(row, page.language);
    Table table = NewTable(page, {name, name});
    table.columns[0].header = name + " " + std::to_string(row.tally.total());
    std::vector<std::string> rare = AddGroup(report, row.group, page, table);
    out += "\n" + RenderTable(table, page.columns, page.style);
    AppendRare(std::move(rare), page, out);
  }
  AppendSection({"성향", "TRAITS"}, CommonKind::kTrait, report, page, out);
  AppendSection({"외국어", "LANGUAGES"}, CommonKind::kLanguage, report, page, out);
  AppendSection({"자격증·어학 시험", "CERTIFICATES"}, CommonKind::kCertificate, report, page, out);
  AppendSection({"학력", "DEGREES"}, CommonKind::kDegree, report, page, out);
  AppendExperience(report, page, out);
  return out;
}

}  // namespace gonggo
