#include "output/grounds_text.h"

#include <algorithm>

#include "output/market_page.h"
#include "output/market_words.h"
#include "text/width.h"

namespace gonggo {
namespace {

// "24,31"
std::string JoinedLines(std::span<const Evidence> places) {
  std::vector<uint32_t> lines;
  for (const Evidence& at : places) lines.push_back(at.line);
  std::ranges::sort(lines);
  const auto twins = std::ranges::unique(lines);
  lines.erase(twins.begin(), twins.end());
  std::string out;
  for (const uint32_t line : lines) {
    if (!out.empty()) out += ',';
    out += std::to_string(line);
  }
  return out;
}

// "fmvffs51zq 24,31행"
std::string PostingWords(const Ground& ground, Language language) {
  std::string out(ground.id);
  return ground.at.empty() ? out : out + " " + LinesWords(ground.at, language);
}

CountedGrounds OfTerm(uint32_t term, const CountedFrom& from, Language language) {
  return {TermWords(from.table, from.terms, term, language), from.grounds->Of({{term}})};
}

template <typename Row>
std::vector<CountedGrounds> OfRows(const std::vector<Row>& rows, const CountedFrom& from,
                                   const MarketPage& page) {
  std::vector<CountedGrounds> counted;
  if (from.grounds == nullptr) return counted;
  for (const Row& row : std::span(rows).first(std::min(page.top, rows.size())))
    counted.push_back(OfTerm(row.term, from, page.language));
  return counted;
}

}  // namespace

std::vector<CountedGrounds> GroundsOf(const CommonReport& report, const CountedFrom& from,
                                      Language language) {
  std::vector<CountedGrounds> counted;
  if (from.grounds == nullptr) return counted;
  for (const CommonRow& row : report.rows) {
    if (row.kind == CommonKind::kFamily || row.kind == CommonKind::kGroup) continue;
    counted.push_back({RowTitle(row, language),
                       from.grounds->Of(TermsOfRow(row, from.table, from.terms, from.skills))});
  }
  counted.push_back({std::string(Bilingual{"경력", "Experience"}.In(language)),
                     from.grounds->OfField("experience")});
  return counted;
}

std::vector<CountedGrounds> GroundsOf(const TogetherReport& report, const CountedFrom& from,
                                      const MarketPage& page) {
  return OfRows(report.rows, from, page);
}

std::vector<CountedGrounds> GroundsOf(const TrendReport& report, const CountedFrom& from,
                                      Language language) {
  std::vector<CountedGrounds> counted;
  if (from.grounds == nullptr) return counted;
  for (const uint32_t term : report.terms) counted.push_back(OfTerm(term, from, language));
  counted.push_back(
      {std::string(Bilingual{"게시일", "Posted"}.In(language)), from.grounds->OfField("posted")});
  return counted;
}

std::vector<CountedGrounds> GroundsOf(const SpecialReport& report, const CountedFrom& from,
                                      const MarketPage& page) {
  return OfRows(report.rows, from, page);
}

std::string LinesWords(std::span<const Evidence> places, Language language) {
  const std::string lines = JoinedLines(places);
  if (language == Language::kKorean) return lines + "행";
  return (lines.contains(',') ? "lines " : "line ") + lines;
}

std::string FlowPieces(std::string_view start, std::span<const std::string> pieces, size_t indent,
                       size_t columns) {
  std::string out = start.empty() ? std::string(indent, ' ') : std::string(start);
  size_t used = DisplayWidth(out);
  bool fresh = start.empty();  // nothing stands in the line yet
  for (size_t i = 0; i < pieces.size(); ++i) {
    const std::string piece = pieces[i] + (i + 1 < pieces.size() ? " ·" : "");
    const size_t width = DisplayWidth(piece);
    if (!fresh && used + 1 + width > columns) {
      out += "\n" + std::string(indent, ' ');
      used = indent;
    } else if (!fresh) {
      out += ' ';
      ++used;
    }
    fresh = false;
    out += piece;
    used += width;
  }
  return out + "\n";
}

std::string RenderGrounds(std::span<const CountedGrounds> counted, const MarketPage& page) {
  // A line or two of each; all of them are in --json and --csv.
  constexpr size_t kShown = 8;
  const bool korean = page.language == Language::kKorean;
  std::string out;
  for (const CountedGrounds& one : counted) {
    if (one.grounds.empty()) continue;
    std::vector<std::string> pieces;
    for (const Ground& ground : std::span(one.grounds).first(std::min(kShown, one.grounds.size())))
      pieces.push_back(PostingWords(ground, page.language));
    if (one.grounds.size() > kShown) {
      const std::string rest = std::to_string(one.grounds.size() - kShown);
      pieces.push_back(korean ? "외 " + rest + "건" : rest + " more");
    }
    const std::string name = TruncateToWidth(one.name, page.columns > 4 ? page.columns - 4 : 1);
    out += FlowPieces("  " + name + ":", pieces, 4, page.columns);
  }
  if (out.empty()) return out;
  return Heading(korean ? "근거 (공고와 원문의 행)" : "Where it stands (posting and line)", page) +
         out;
}

void AppendPlaces(std::span<const Evidence> places, std::string& out) {
  out += '[';
  for (size_t i = 0; i < places.size(); ++i) {
    if (i > 0) out += ',';
    JsonObject place(out);
    place.Number("line", places[i].line);
    if (places[i].end > places[i].begin) {
      place.Number("begin", places[i].begin);
      place.Number("end", places[i].end);
    } else {
      place.OptionalString("begin", std::nullopt);
      place.OptionalString("end", std::nullopt);
    }
  }
  out += ']';
}

void AppendGrounds(std::span<const Ground> grounds, GroundKind kind, std::string& out) {
  out += '[';
  for (size_t i = 0; i < grounds.size(); ++i) {
    if (i > 0) out += ',';
    JsonObject entry(out);
    entry.String("id", grounds[i].id);
    if (kind == GroundKind::kAsked) {
      entry.String("necessity", Id(grounds[i].necessity));
      entry.Bool("choice", grounds[i].choice);
    }
    entry.Key("at");
    AppendPlaces(grounds[i].at, out);
  }
  out += ']';
}

std::string GroundsCell(std::span<const Ground> grounds) {
  std::string cell;
  for (const Ground& ground : grounds) {
    if (!cell.empty()) cell += ';';
    cell += ground.id;
    const std::string lines = JoinedLines(ground.at);
    if (!lines.empty()) cell += ":" + lines;
  }
  return cell;
}

}  // namespace gonggo
