#include "output/market_text.h"

#include <algorithm>
#include <cmath>

#include "model/labels.h"
#include "output/market_page.h"
#include "output/message_wrap.h"
#include "output/table.h"
#include "text/particle.h"
#include "text/width.h"

namespace gonggo {

std::string FewWords(uint32_t counted, const MarketPage& page) {
  if (counted >= kFewVoters) return "";
  const std::string number = std::to_string(counted);
  const std::string words = page.language == Language::kKorean
                                ? "공고 " + number + "건에서 센 것이라 비율은 참고로만 보세요."
                                : "Counted in " + number +
                                      (counted == 1 ? " posting" : " postings") +
                                      ": percentages are rough.";
  return page.style.Paint(Paint::kDim, WrapMessage(words, page.columns, 0)) + "\n";
}

std::string HowToSee(std::string_view name, const MarketPage& page) {
  if (page.reader == MarketPage::Reader::kProgram) return "";
  const bool korean = page.language == Language::kKorean;
  std::string typed(name);
  std::erase(typed, ' ');
  std::string words = korean ? "어느 공고의 어느 줄인지 보려면: " : "To see the lines: ";
  words += "gonggo list ";
  if (!page.asked.empty()) words += page.asked + ' ';
  words += (korean ? "기술:" : "skill:") + typed + " --snippets";
  return page.style.Paint(Paint::kDim, WrapMessage(words, page.columns, 0)) + "\n";
}

std::string RenderTogether(const TogetherReport& report, const ColumnTable& table,
                           const TermMap& terms, std::span<const SkillCluster> clusters,
                           const std::string& what, const MarketPage& page) {
  const bool korean = page.language == Language::kKorean;
  std::string out = VotersWords(report.voters, page.language);
  const std::string base = std::to_string(report.base);
  out += korean ? ", 그중 " + what + std::string(ParticleAfter(what, "이/가")) + " 나오는 공고 " +
                      base + "건"
                : ", " + what + " in " + base;
  out = WrapToWidth(out, page.columns, 0) + "\n";
  if (report.rows.empty()) {
    out += korean ? "함께 나오는 기술을 말하기에는 공고가 적습니다.\n"
                  : "Too few postings to say what goes along with it.\n";
    if (report.base > 0) out += HowToSee(what, page);
    return out;
  }
  Table rows;
  rows.columns = {{std::string(korean ? "함께 나오는 기술" : "ALONG WITH IT"), Fit::kFlexible, 16}};
  if (HasBars(page)) rows.columns.push_back({""});
  rows.columns.push_back({std::string(korean ? "함께" : "BOTH")});
  rows.columns.push_back({std::string(korean ? "비율" : "SHARE")});
  rows.columns.push_back({std::string(korean ? "평소 대비" : "LIFT")});
  rows.columns.push_back({std::string(korean ? "전체" : "ALL")});
  for (const TogetherRow& row : report.rows) {
    if (rows.rows.size() == page.top) break;
    constexpr double kTenths = 10;
    const auto tenths = std::lround(row.lift * kTenths);
    const Paint paint = row.lift >= 1.5 ? Paint::kGood : row.lift < 1 ? Paint::kDim : Paint::kPlain;
    std::vector<TableCell> cells = {{TermWords(table, terms, row.term, page.language)}};
    if (HasBars(page))
      cells.push_back({BarColumn(static_cast<double>(row.both) / report.base, page)});
    cells.push_back({std::to_string(row.both)});
    cells.push_back({ShareWords(row.both, report.base)});
    cells.push_back(
        {std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + (korean ? "배" : "×"),
         paint});
    cells.push_back({std::to_string(row.with), Paint::kDim});
    rows.rows.push_back(std::move(cells));
  }
  out += "\n" + RenderTable(rows, page.columns, page.style);
  const std::string_view lift =
      korean ? "평소 대비 2배: 전체 공고에서보다 두 배 자주 나온다는 뜻입니다."
             : "2×: twice as often here as in all postings.";
  out += page.style.Paint(Paint::kDim, WrapToWidth(lift, page.columns, 0)) + "\n";
  out += FewWords(report.base, page) + HowToSee(what, page);
  if (clusters.empty()) return out;
  out += Heading(korean ? "자주 함께 나오는 묶음" : "Groups of skills", page);
  for (const SkillCluster& cluster : clusters) {
    std::string names;
    for (size_t i = 0; i < cluster.terms.size(); ++i) {
      if (i > 0) names += " · ";
      names += TermWords(table, terms, cluster.terms[i], page.language);
    }
    constexpr size_t kIndent = 2;
    const size_t room = page.columns > kIndent ? page.columns - kIndent : 1;
    out += std::string(kIndent, ' ') + WrapToWidth(names, room, 2 * kIndent) + "\n";
  }
  return out;
}

namespace {

// Whether `list` takes it behind 기술:.
bool HasFilter(AskKind kind) {
  return kind == AskKind::kSkill || kind == AskKind::kCertificate || kind == AskKind::kLanguage;
}

// How many months from the first on have no postings: several in a row are one line.
size_t EmptyMonths(std::span<const TrendMonth> months) {
  const auto full =
      std::ranges::find_if(months, [](const TrendMonth& month) { return month.postings > 0; });
  return static_cast<size_t>(full - months.begin());
}

// The first month of those that fill a page, counted from the latest; all are in --csv and --json.
size_t FirstShown(std::span<const TrendMonth> months) {
  constexpr size_t kLines = 24;
  size_t lines = 0;
  size_t first = months.size();
  while (first > 0 && lines < kLines) {
    --first;
    ++lines;
    while (months[first].postings == 0 && first > 0 && months[first - 1].postings == 0) --first;
  }
  return first;
}

std::vector<TableCell> EmptyRow(size_t months, size_t terms, const MarketPage& page) {
  const bool korean = page.language == Language::kKorean;
  std::vector<TableCell> row = {
      {"… " + std::to_string(months) + (korean ? "달" : " months"), Paint::kDim},
      {""},
      {"0", Paint::kDim}};
  row.insert(row.end(), terms, {"-", Paint::kDim});
  return row;
}

// True if one of them has few postings.
bool AppendMonths(std::span<const TrendMonth> months, const MarketPage& page, Table& rows) {
  uint32_t most = 1;
  for (const TrendMonth& month : months) most = std::max(most, month.postings);
  bool any_thin = false;
  for (size_t i = 0; i < months.size();) {
    const TrendMonth& month = months[i];
    const size_t empty = EmptyMonths(months.subspan(i));
    if (empty > 0) {
      rows.rows.push_back(EmptyRow(empty, month.with.size(), page));
      if (empty == 1) rows.rows.back().front().text = MonthWords(month.month);
      i += empty;
      continue;
    }
    any_thin = any_thin || month.thin();
    const Paint paint = month.thin() ? Paint::kDim : Paint::kPlain;
    std::vector<TableCell> row = {
        {MonthWords(month.month) + (month.thin() ? "*" : ""), paint},
        {BarColumn(static_cast<double>(month.postings) / most, page), paint},
        {std::to_string(month.postings), paint}};
    for (const uint32_t with : month.with)
      row.push_back({std::to_string(with) + " (" + ShareWords(with, month.postings) + ")", paint});
    rows.rows.push_back(std::move(row));
    ++i;
  }
  return any_thin;
}

// A column a term, by its name, or where names do not fit by a number that is told in `out`. How
// many of the last find no room even so.
size_t AddTermColumns(const TrendReport& report, const ColumnTable& table, const TermMap& terms,
                      const MarketPage& page, Table& rows, std::string& out) {
  uint32_t most = 0;
  for (const TrendMonth& month : report.months) most = std::max(most, month.postings);
  const size_t digits = std::to_string(most).size();
  const size_t share_columns = digits + std::string_view(" (100%)").size();
  const size_t month_columns =  // month, bar, postings
      std::string_view("2026-03*").size() + DisplayWidth(BarColumn(1, page)) +
      std::max<size_t>(digits, 4) + 4;
  std::vector<std::string> names;
  size_t need = month_columns;
  for (const uint32_t term : report.terms) {
    names.push_back(TermWords(table, terms, term, page.language));
    need += std::max(DisplayWidth(names.back()), share_columns) + 2;
  }
  if (need <= page.columns || names.empty()) {
    for (std::string& name : names) rows.columns.push_back({std::move(name)});
    return 0;
  }
  const size_t room = page.columns > month_columns ? page.columns - month_columns : 0;
  const size_t shown = std::clamp<size_t>(room / (share_columns + 2), 1, names.size());
  std::string named;
  for (size_t i = 0; i < shown; ++i) {
    const std::string number = "[" + std::to_string(i + 1) + "]";
    named += (named.empty() ? "" : " · ") + number + " " + names[i];
    rows.columns.push_back({number});
  }
  out += WrapToWidth(named, page.columns, 2) + "\n";
  return names.size() - shown;
}

// What the table leaves out and how it counts.
void AppendTrendNotes(const TrendReport& report, size_t left_out, size_t hidden, bool any_thin,
                      const MarketPage& page, std::string& out) {
  const bool korean = page.language == Language::kKorean;
  const auto note = [&](const std::string& words) {
    out += WrapToWidth(words, page.columns, 0) + "\n";
  };
  if (left_out > 0) {
    note(korean ? "화면이 좁아 " + std::to_string(left_out) +
                      "가지는 뺐습니다. 모두 보려면 --csv나 --json을 쓰세요."
                : std::to_string(left_out) + " left out for lack of width: see --csv or --json.");
  }
  if (hidden > 0) {
    note(korean ? "그 전 " + std::to_string(hidden) + "달은 --csv나 --json에 있습니다."
                : "The " + std::to_string(hidden) + " months before are in --csv and --json.");
  }
  if (any_thin) {
    note(korean
             ? "* 공고가 " + std::to_string(kFewVoters) +
                   "건보다 적은 달이라 비율을 믿기 어렵습니다."
             : "* fewer than " + std::to_string(kFewVoters) + " postings: percentages are rough.");
  }
  uint32_t imported = 0;
  for (const TrendMonth& month : report.months) imported += month.postings - month.posted;
  if (imported == 0) return;
  note(korean ? "게시일이 없는 " + std::to_string(imported) + "건은 넣은 달로 셌습니다."
              : std::to_string(imported) + " without a date are counted by their import.");
}

}  // namespace

std::string RenderTrend(const TrendReport& report, const ColumnTable& table, const TermMap& terms,
                        const MarketPage& page) {
  const bool korean = page.language == Language::kKorean;
  std::string out = WrapToWidth(VotersWords(report.voters, page.language), page.columns, 0) + "\n";
  if (report.months.empty()) return out;
  Table rows;
  rows.columns = {
      {std::string(korean ? "월" : "MONTH")}, {""}, {std::string(korean ? "공고" : "N")}};
  const size_t left_out = AddTermColumns(report, table, terms, page, rows, out);
  const size_t hidden = FirstShown(report.months);
  const bool any_thin = AppendMonths(std::span(report.months).subspan(hidden), page, rows);
  for (auto& row : rows.rows) row.resize(rows.columns.size());
  out += "\n" + RenderTable(rows, page.columns, page.style);
  AppendTrendNotes(report, left_out, hidden, any_thin, page, out);
  // By the first that some postings lack: what all have, the query asks for already.
  for (size_t i = 0; i < report.terms.size(); ++i) {
    const uint32_t term = report.terms[i];
    if (!HasFilter(table.terms()[term].kind)) continue;
    const bool everywhere = std::ranges::all_of(
        report.months, [i](const TrendMonth& month) { return month.with[i] == month.postings; });
    if (everywhere) continue;
    out += HowToSee(TermWords(table, terms, term, page.language), page);
    break;
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
  rows.columns = {{std::string(korean ? "항목" : "WHAT"), Fit::kFlexible, 16},
                  {std::string(korean ? "이 회사" : "HERE")},
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
  out += RenderTable(rows, page.columns, page.style);
  out += FewWords(report.here.counted, page);
  // By the first that `list` has a filter for.
  for (const SpecialRow& row : report.rows) {
    if (!HasFilter(table.terms()[row.term].kind)) continue;
    return out + HowToSee(TermWords(table, terms, row.term, page.language), page);
  }
  return out;
}

}  // namespace gonggo
