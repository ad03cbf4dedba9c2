#include "output/market_text.h"

#include <algorithm>
#include <cmath>

#include "market/wilson.h"
#include "output/labels.h"
#include "output/market_words.h"
#include "output/table.h"
#include "text/width.h"

namespace gonggo {
namespace {

std::string BarColumn(double share, const MarketPage& page) {
  constexpr size_t kWide = 110;
  constexpr size_t kMiddle = 84;
  const size_t columns = page.columns >= kWide ? 24 : page.columns >= kMiddle ? 12 : 6;
  return BarOf(share, columns);
}

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

std::string Heading(std::string_view text, const MarketPage& page) {
  return "\n" + page.style.Paint(Paint::kStrong, text) + "\n";
}

// In a result of more than this, what a single posting asks for is named, but has no row.
constexpr uint32_t kFewPostings = 4;

bool IsRare(const CommonRow& row, const CommonReport& report) {
  return row.tally.total() == 1 && report.voters.counted > kFewPostings;
}

bool IsMember(const CommonRow& row, uint16_t family) {
  return row.family == family && (row.kind == CommonKind::kSkill ||
                                  row.kind == CommonKind::kCertificate ||
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

std::string RenderTogether(const TogetherReport& report, const ColumnTable& table,
                           const TermMap& terms, std::span<const SkillCluster> clusters,
                           const std::string& what, const MarketPage& page) {
  const bool korean = page.language == Language::kKorean;
  std::string out = VotersWords(report.voters, page.language);
  out += korean ? ", 그중 " + what + " " + std::to_string(report.base) + "건\n"
                : ", " + what + " in " + std::to_string(report.base) + "\n";
  if (report.rows.empty()) {
    out += korean ? "함께 나오는 기술을 말하기에는 공고가 적습니다.\n"
                  : "Too few postings to say what goes along with it.\n";
    return out;
  }
  Table rows;
  rows.columns = {{std::string(korean ? "함께 나오는 기술" : "ALONG WITH IT"), Fit::kFlexible, 16},
                  {""},
                  {std::string(korean ? "함께" : "BOTH")},
                  {std::string(korean ? "비율" : "SHARE")},
                  {std::string(korean ? "향상도" : "LIFT")},
                  {std::string(korean ? "전체" : "ALL")}};
  for (const TogetherRow& row : report.rows) {
    if (rows.rows.size() == page.top) break;
    constexpr double kTenths = 10;
    const auto tenths = std::lround(row.lift * kTenths);
    const Paint paint = row.lift >= 1.5 ? Paint::kGood : row.lift < 1 ? Paint::kDim : Paint::kPlain;
    rows.rows.push_back({{TermWords(table, terms, row.term, page.language)},
                         {BarColumn(static_cast<double>(row.both) / report.base, page)},
                         {std::to_string(row.both)},
                         {ShareWords(row.both, report.base)},
                         {std::to_string(tenths / 10) + "." + std::to_string(tenths % 10), paint},
                         {std::to_string(row.with), Paint::kDim}});
  }
  out += "\n" + RenderTable(rows, page.columns, page.style);
  if (clusters.empty()) return out;
  out += Heading(korean ? "함께 묶이는 기술" : "Groups of skills", page);
  for (const SkillCluster& cluster : clusters) {
    out += "  ";
    for (size_t i = 0; i < cluster.terms.size(); ++i) {
      if (i > 0) out += " · ";
      out += TermWords(table, terms, cluster.terms[i], page.language);
    }
    out += "\n";
  }
  return out;
}

std::string RenderTrend(const TrendReport& report, const ColumnTable& table, const TermMap& terms,
                        const MarketPage& page) {
  const bool korean = page.language == Language::kKorean;
  std::string out = VotersWords(report.voters, page.language) + "\n";
  if (report.months.empty()) return out;
  Table rows;
  rows.columns = {
      {std::string(korean ? "월" : "MONTH")}, {""}, {std::string(korean ? "공고" : "N")}};
  for (const uint32_t term : report.terms) {
    rows.columns.push_back({TermWords(table, terms, term, page.language), Fit::kFlexible, 8});
  }
  uint32_t most = 1;
  uint32_t imported = 0;
  bool any_thin = false;
  for (const TrendMonth& month : report.months) {
    most = std::max(most, month.postings);
    imported += month.postings - month.posted;
  }
  for (const TrendMonth& month : report.months) {
    any_thin = any_thin || month.thin();
    const Paint paint = month.thin() ? Paint::kDim : Paint::kPlain;
    std::vector<TableCell> row = {
        {MonthWords(month.month) + (month.thin() ? "*" : ""), paint},
        {BarColumn(static_cast<double>(month.postings) / most, page), paint},
        {std::to_string(month.postings), paint}};
    for (const uint32_t with : month.with) {
      row.push_back({month.postings == 0
                         ? "-"
                         : std::to_string(with) + " (" + ShareWords(with, month.postings) + ")",
                     paint});
    }
    rows.rows.push_back(std::move(row));
  }
  out += "\n" + RenderTable(rows, page.columns, page.style);
  if (any_thin) {
    out += korean
               ? "* 공고가 " + std::to_string(kThinMonth) +
                     "건보다 적은 달이라 비율을 믿기 어렵습니다.\n"
               : "* fewer than " + std::to_string(kThinMonth) + " postings: shares say little.\n";
  }
  if (imported > 0) {
    out += korean ? "게시일이 없는 " + std::to_string(imported) + "건은 넣은 달로 셌습니다.\n"
                  : std::to_string(imported) + " without a date are counted by their import.\n";
  }
  return out;
}

std::string RenderSpecial(const SpecialReport& report, const ColumnTable& table,
                          const TermMap& terms, const MarketPage& page) {
  const bool korean = page.language == Language::kKorean;
  std::string out = Heading(korean ? "다른 공고보다 자주 찾는 것" : "More often than others", page);
  if (report.rows.empty()) {
    out += korean ? "  두드러진 것이 없습니다.\n" : "  Nothing stands out.\n";
    return out;
  }
  Table rows;
  rows.columns = {{std::string(korean ? "무엇" : "WHAT"), Fit::kFlexible, 16},
                  {std::string(korean ? "여기" : "HERE")},
                  {""},
                  {std::string(korean ? "다른 공고" : "OTHERS")},
                  {""}};
  for (const SpecialRow& row : report.rows) {
    if (rows.rows.size() == page.top) break;
    rows.rows.push_back(
        {{TermWords(table, terms, row.term, page.language)},
         {std::to_string(row.here) + "/" + std::to_string(report.here.counted)},
         {ShareWords(row.here, report.here.counted)},
         {std::to_string(row.there) + "/" + std::to_string(report.there.counted), Paint::kDim},
         {ShareWords(row.there, report.there.counted), Paint::kDim}});
  }
  return out + RenderTable(rows, page.columns, page.style);
}

std::string RenderCompare(const CompareReport& report, std::span<const std::string> names,
                          const MarketPage& page) {
  const bool korean = page.language == Language::kKorean;
  std::string out;
  for (size_t i = 0; i < names.size(); ++i) {
    out += "[" + std::to_string(i + 1) + "] " + names[i] + "\n";
  }
  const auto section = [&](std::string_view heading, auto&& wanted) {
    Table rows;
    rows.columns = {{std::string(heading), Fit::kFlexible, 16}};
    for (size_t i = 0; i < names.size(); ++i)
      rows.columns.push_back({"[" + std::to_string(i + 1) + "]"});
    for (const CompareRow& row : report.rows) {
      if (!wanted(row)) continue;
      std::vector<TableCell> cells = {{TermWords(row.kind, row.value, row.names, page.language)}};
      for (const auto& cell : row.cells) {
        if (!cell) {
          cells.push_back({"-", Paint::kDim});
          continue;
        }
        const Paint paint = cell->necessity == Necessity::kRequired    ? Paint::kGood
                            : cell->necessity == Necessity::kPreferred ? Paint::kNotice
                                                                       : Paint::kDim;
        std::string words(Label(cell->necessity, page.language));
        if (cell->choice) words += korean ? "(택1)" : " (one of)";
        if (cell->line > 0) words += " L" + std::to_string(cell->line);
        cells.push_back({std::move(words), paint});
      }
      rows.rows.push_back(std::move(cells));
    }
    if (!rows.rows.empty()) out += "\n" + RenderTable(rows, page.columns, page.style);
  };
  const size_t all = names.size();
  section(korean ? "모두 찾는 것" : "ASKED BY ALL",
          [&](const CompareRow& row) { return row.count == all; });
  if (all > 2) {
    section(korean ? "여럿이 찾는 것" : "ASKED BY SOME",
            [&](const CompareRow& row) { return row.count > 1 && row.count < all; });
  }
  section(korean ? "한 곳만 찾는 것" : "ASKED BY ONE",
          [&](const CompareRow& row) { return row.count == 1 && all > 1; });
  for (size_t i = 0; i < report.unread.size(); ++i) {
    if (report.unread[i].empty()) continue;
    out += Heading((korean ? "견주지 못한 요건 [" : "Not compared [") + std::to_string(i + 1) + "]",
                   page);
    for (const std::string_view line : report.unread[i]) out += "  · " + std::string(line) + "\n";
  }
  return out;
}

}  // namespace gonggo
