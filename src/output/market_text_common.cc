#include <algorithm>
#include <cmath>

#include "market/wilson.h"
#include "model/labels.h"
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

bool HasIntervals(const MarketPage& page) {
  constexpr size_t kLeast = 72;
  return page.columns >= kLeast;
}

// A part of the page: what it is headed with, its rows, and what only one posting asks for.
struct Part {
  Table table;
  std::vector<std::string> rare;
  std::vector<std::string> together;  // names that a row's title has no room for
};

Part NewPart(const MarketPage& page, std::string heading) {
  const Language language = page.language;
  Part part;
  std::vector<TableColumn>& columns = part.table.columns;
  columns.push_back({std::move(heading), Fit::kFlexible, 16});
  if (HasBars(page)) columns.push_back({""});
  columns.push_back({std::string(Bilingual{"건", "N"}.In(language))});
  columns.push_back({std::string(Bilingual{"비율", "SHARE"}.In(language))});
  if (HasIntervals(page))
    columns.push_back({std::string(Bilingual{"오차 범위", "95% CI"}.In(language))});
  for (const Bilingual& name : {Bilingual{"필수", "MUST"}, Bilingual{"우대", "PLUS"},
                                Bilingual{"언급", "NAMED"}, Bilingual{"택1", "CHOICE"}}) {
    columns.push_back({std::string(name.In(language))});
  }
  return part;
}

void AddRow(std::string name, const Tally& tally, uint32_t total, const MarketPage& page,
            Table& table) {
  const uint32_t count = tally.total();
  std::vector<TableCell> row = {{std::move(name)}};
  if (HasBars(page)) {
    row.push_back({BarColumn(total == 0 ? 0 : static_cast<double>(count) / total, page),
                   tally.required * 2 >= count ? Paint::kGood : Paint::kNotice});
  }
  row.push_back({std::to_string(count)});
  row.push_back({ShareWords(count, total)});
  if (HasIntervals(page)) row.push_back({IntervalWords(count, total), Paint::kDim});
  for (const uint32_t part : {tally.required, tally.preferred, tally.mentioned,
                              tally.required_choice + tally.preferred_choice}) {
    row.push_back({part == 0 ? "" : std::to_string(part), Paint::kDim});
  }
  table.rows.push_back(std::move(row));
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

// What a skill is called below its family: one that is named as the family says which kind is
// meant, but not which of it (RDBMS).
std::string MemberWords(const CommonRow& row, const CommonRow& family, Language language) {
  std::string words = RowTitle(row, language);
  if (words != RowWords(family, language)) return words;
  return language == Language::kKorean ? "(종류를 밝히지 않음)" : "(which one is not said)";
}

// A group's families, each with its skills below it where it has more than one.
Part GroupPart(const CommonReport& report, uint16_t group, std::string heading,
               const MarketPage& page) {
  Part part = NewPart(page, std::move(heading));
  const uint32_t total = report.voters.counted;
  size_t shown = 0;
  for (const CommonRow& family : report.rows) {
    if (family.kind != CommonKind::kFamily || family.group != group) continue;
    std::vector<const CommonRow*> members;
    for (const CommonRow& row : report.rows) {
      if (!IsMember(row, family.family)) continue;
      if (IsRare(row, report)) {
        part.rare.push_back(RowTitle(row, page.language));
      } else {
        members.push_back(&row);
      }
    }
    if (IsRare(family, report) || shown == page.top) continue;
    ++shown;
    const auto spell_out = [&part, &page](const CommonRow& row) {
      if (HasShortTitle(row, page.language)) part.together.push_back(AllNames(row, page.language));
    };
    // A family of one is that one.
    if (members.size() == 1 && members.front()->tally.total() == family.tally.total()) {
      AddRow(RowTitle(*members.front(), page.language), members.front()->tally, total, page,
             part.table);
      spell_out(*members.front());
      continue;
    }
    AddRow(RowWords(family, page.language), family.tally, total, page, part.table);
    members.resize(std::min(members.size(), page.top));
    for (const CommonRow* row : members) {
      AddRow("  " + MemberWords(*row, family, page.language), row->tally, total, page, part.table);
      spell_out(*row);
    }
  }
  return part;
}

Part KindPart(const Bilingual& what, CommonKind kind, const CommonReport& report,
              const MarketPage& page) {
  Part part = NewPart(page, std::string(what.In(page.language)));
  for (const CommonRow& row : report.rows) {
    if (row.kind != kind) continue;
    if (IsRare(row, report)) {
      part.rare.push_back(RowWords(row, page.language));
    } else if (part.table.rows.size() < page.top) {
      AddRow(RowWords(row, page.language), row.tally, report.voters.counted, page, part.table);
    }
  }
  return part;
}

void AppendRare(const std::vector<std::string>& rare, const MarketPage& page, std::string& out) {
  if (rare.empty()) return;
  const bool korean = page.language == Language::kKorean;
  // A page's worth; all of them are in --csv and --json.
  constexpr size_t kLines = 3;
  std::string text = korean ? "한 공고에만: " : "in one posting: ";
  const size_t most = std::min(rare.size(), kLines * page.top);
  for (size_t i = 0; i < most; ++i) text += (i > 0 ? " · " : "") + rare[i];
  if (most < rare.size()) {
    text += korean ? " 외 " + std::to_string(rare.size() - most) + "개"
                   : " and " + std::to_string(rare.size() - most) + " more";
  }
  out += page.style.Paint(Paint::kDim, WrapToWidth(text, page.columns, 2)) + "\n";
}

void AppendTogether(const std::vector<std::string>& together, const MarketPage& page,
                    std::string& out) {
  if (together.empty()) return;
  std::string text = page.language == Language::kKorean ? "같이 센 이름: " : "counted together: ";
  for (size_t i = 0; i < together.size(); ++i) text += (i > 0 ? " · " : "") + together[i];
  out += page.style.Paint(Paint::kDim, WrapToWidth(text, page.columns, 2)) + "\n";
}

void AppendParts(std::vector<Part> parts, const MarketPage& page, std::string& out) {
  std::erase_if(parts,
                [](const Part& part) { return part.table.rows.empty() && part.rare.empty(); });
  std::vector<Table> tables;
  for (Part& part : parts) {
    // The first table's headers serve all, and one without rows needs none.
    for (size_t i = 1; i < part.table.columns.size(); ++i) {
      if (!tables.empty() || part.table.rows.empty()) part.table.columns[i].header.clear();
    }
    tables.push_back(part.table);
  }
  const std::vector<std::string> rendered = RenderTables(tables, page.columns, page.style);
  for (size_t i = 0; i < parts.size(); ++i) {
    out += "\n" + rendered[i];
    AppendTogether(parts[i].together, page, out);
    AppendRare(parts[i].rare, page, out);
  }
}

// How to see where a count comes from, by the example of the first skill.
void AppendHowToSee(const CommonReport& report, const MarketPage& page, std::string& out) {
  const auto skill = std::ranges::find(report.rows, CommonKind::kSkill, &CommonRow::kind);
  if (skill == report.rows.end()) return;
  const std::string words = HowToSee(RowAsked(*skill, page.language), page);
  if (!words.empty()) out += "\n" + words;
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
  std::string words = korean ? "경력을 적은 공고 " + number(experience.stated) + "건 · 신입 가능 " +
                                   number(experience.newcomer) + "건"
                             : "stated by " + number(experience.stated) + " · open to newcomers " +
                                   number(experience.newcomer);
  if (experience.with_minimum > 0) {
    const std::string least = MonthsWords(experience.least_months, language);
    const std::string most = MonthsWords(experience.most_months, language);
    words += korean ? " · 최소 경력 " : " · at least ";
    // 2~4년, but 6개월~5년.
    constexpr uint32_t kYear = 12;
    const bool years = experience.least_months % kYear == 0 && experience.most_months % kYear == 0;
    const std::string from = years && korean ? number(experience.least_months / kYear) : least;
    words += experience.least_months == experience.most_months ? least : from + "~" + most;
    words += korean ? " (" + number(experience.with_minimum) + "건)"
                    : " (" + number(experience.with_minimum) + ")";
  }
  constexpr size_t kIndent = 2;
  out += std::string(kIndent, ' ') + WrapToWidth(words, page.columns - kIndent, kIndent) + "\n";
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
  std::string out = WrapToWidth(VotersWords(report.voters, page.language), page.columns, 0) + "\n";
  if (report.voters.counted == 0) return out;
  const std::string_view unit = page.language == Language::kKorean ? "건" : "";
  std::vector<Part> parts;
  for (const CommonRow& row : report.rows) {
    const bool apart = row.group == kNoFamily || skills.groups[row.group].id == "certificates" ||
                       skills.groups[row.group].id == "human_languages";
    if (row.kind != CommonKind::kGroup || apart) continue;
    const std::string count = std::to_string(row.tally.total()) + std::string(unit);
    parts.push_back(GroupPart(report, row.group, RowWords(row, page.language) + " " + count, page));
  }
  parts.push_back(KindPart({"성향", "TRAITS"}, CommonKind::kTrait, report, page));
  parts.push_back(KindPart({"외국어", "LANGUAGES"}, CommonKind::kLanguage, report, page));
  parts.push_back(
      KindPart({"자격증·어학 시험", "CERTIFICATES"}, CommonKind::kCertificate, report, page));
  parts.push_back(KindPart({"학력", "DEGREES"}, CommonKind::kDegree, report, page));
  AppendParts(std::move(parts), page, out);
  AppendExperience(report, page, out);
  AppendHowToSee(report, page, out);
  return out;
}

}  // namespace gonggo
