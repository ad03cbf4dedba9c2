#include "posting/split/list_rows.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

#include "knowledge/skill_finder.h"
#include "posting/line/heading_words.h"
#include "posting/line/names.h"
#include "posting/line/row_cells.h"
#include "posting/note/note_facts.h"
#include "posting/note/remark_words.h"
#include "posting/saying/fact_line.h"
#include "text/byte_class.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLongestRowBytes = 200;
constexpr size_t kLongestNameBytes = 75;
constexpr size_t kMostPieces = 8;

struct Row {
  Span company;
  Span title;
  std::vector<StatedCell> cells;
  std::vector<ParagraphPart> parts;
  bool dated = false;  // says until when
};

// Without the mark or number of a list.
std::string_view WithoutMark(std::string_view text, const Line& line) {
  std::string_view words = TrimSpaces(Cut(text, NameSpan(text, line.whole)));
  // "[x] …", a box that is ticked or not
  for (const std::string_view box : {"[x] ", "[X] ", "[ ] ", "☑ ", "☐ "}) {
    if (words.starts_with(box)) words = TrimSpaces(words.substr(box.size()));
  }
  size_t digits = 0;
  while (digits < words.size() && digits < 2 && IsDigitByte(words[digits])) ++digits;
  const bool number = digits > 0 && digits + 1 < words.size() &&
                      (words[digits] == '.' || words[digits] == ')') && words[digits + 1] == ' ';
  return number ? TrimSpaces(words.substr(digits + 1)) : words;
}

// The field that a piece of a row states; a day alone is the last one to apply.
std::string_view FactOf(std::string_view piece) {
  const std::string_view field = FieldStatedInNote(piece);
  return field.empty() && IsBareDay(piece) ? std::string_view("deadline") : field;
}

class RowReader {
 public:
  RowReader(std::string_view text, uint32_t line, SkillFinder& skills)
      : text_(text), line_(line), skills_(skills) {}

  // A line of the same form in a note of such rows, whatever it says behind its names.
  std::optional<Row> ReadLike(std::string_view words) {
    lenient_ = true;
    if (words.size() > kLongestRowBytes || !ReadParted(words)) return std::nullopt;
    return row_.company.empty() || row_.title.empty() ? std::nullopt
                                                      : std::optional(std::move(row_));
  }

  // The row, if `words` are one.
  std::optional<Row> Read(std::string_view words) {
    if (words.size() > kLongestRowBytes) return std::nullopt;
    if (!ReadCountdown(words) && !ReadLinked(words) && !ReadInParentheses(words) &&
        !ReadDashed(words) && !ReadParted(words) && !ReadSentences(words))
      return std::nullopt;
    const bool named = !row_.title.empty() || !row_.company.empty();
    return named && !row_.cells.empty() ? std::optional(std::move(row_)) : std::nullopt;
  }

 private:
  // "물안개카페 / 점장 / 서울 송파 / ~12/6".
  bool ReadParted(std::string_view words) {
    for (const std::string_view mark : {" / ", " | "}) {
      const auto pieces = PiecesBetween(words, mark);
      if (pieces.size() < 3 || pieces.size() > kMostPieces) continue;
      std::vector<std::string_view> names;
      size_t k = 0;
      const auto asks = [](std::string_view piece) {
        return piece.ends_with("이상") || piece.ends_with("우대") || piece.ends_with("필수");
      };
      for (; k < pieces.size() && k < 2 && FactOf(pieces[k]).empty() && !asks(pieces[k]); ++k)
        names.push_back(pieces[k]);
      return Name(names) && AddFacts(pieces, k);
    }
    return false;
  }

  // "달팽이출판 편집자 뽑음. 단행본 경력 3년 이상. 파주. 12월 10일까지."
  bool ReadSentences(std::string_view words) {
    if (words.ends_with('.')) words.remove_suffix(1);
    const auto pieces = PiecesBetween(words, ". ");
    if (pieces.size() < 3 || pieces.size() > kMostPieces) return false;
    for (const std::string_view end : {" 뽑음", " 구함", " 모집", " 채용", " 뽑는 중", " 찾음"}) {
      if (!pieces[0].ends_with(end)) continue;
      const std::string_view name = pieces[0].substr(0, pieces[0].size() - end.size());
      return Name({name}) && AddFacts(pieces, 1);
    }
    return false;
  }

  // "햇살유통 (물류관리) - 용인, ~12/8, 경력 2년 이상".
  bool ReadDashed(std::string_view words) {
    const size_t dash = words.find(" - ");
    if (dash == std::string_view::npos) return false;
    const std::string_view behind = words.substr(dash + 3);
    const std::string_view name = TrimSpaces(words.substr(0, dash));
    // "봄날치과 - 치과위생사 : 면허 필수, 강동구", "누리솔 - 백엔드 : 자바 / 3년 이상 / 역삼"
    if (const size_t colon = behind.find(" : "); colon != std::string_view::npos) {
      const std::string_view facts = behind.substr(colon + 3);
      const bool slashes = facts.find(" / ") != std::string_view::npos;
      const auto parts = PiecesBetween(facts, slashes ? " / " : ", ");
      return parts.size() >= 2 && parts.size() <= kMostPieces &&
             Name({name, TrimSpaces(behind.substr(0, colon))}) && AddFacts(parts, 0);
    }
    const auto pieces = PiecesBetween(behind, ", ");
    if (pieces.size() < 2 || pieces.size() > kMostPieces) return false;
    const size_t open = name.find(" (");
    std::vector<std::string_view> names = {name};
    if (name.ends_with(')') && open != std::string_view::npos && open > 0)
      names = {name.substr(0, open), name.substr(open + 2, name.size() - open - 3)};
    return Name(names) && AddFacts(pieces, 0);
  }

  // "솔가지푸드 - 영업 (서울/신입)".
  bool ReadInParentheses(std::string_view words) {
    const size_t dash = words.find(" - ");
    const size_t open = words.rfind(" (");
    if (dash == std::string_view::npos || open == std::string_view::npos || open <= dash + 3 ||
        !words.ends_with(')'))
      return false;
    const auto pieces = PiecesBetween(words.substr(open + 2, words.size() - open - 3), "/");
    const bool facts = pieces.size() >= 2 &&
                       std::all_of(pieces.begin(), pieces.end(),
                                   [](std::string_view piece) { return !FactOf(piece).empty(); });
    if (!facts) return false;
    row_.dated = true;  // two facts say as much
    return Name({words.substr(0, dash), TrimSpaces(words.substr(dash + 3, open - dash - 3))}) &&
           AddFacts(pieces, 0);
  }

  // "하얀구름 백엔드 https://… (12/5 마감)".
  bool ReadLinked(std::string_view words) {
    const size_t link = words.find(" http");
    if (link == std::string_view::npos || link == 0) return false;
    const size_t end = words.find(' ', link + 1);
    if (end == std::string_view::npos) return false;
    std::string_view fact = TrimSpaces(words.substr(end));
    if (fact.starts_with('(') && fact.ends_with(')')) fact = fact.substr(1, fact.size() - 2);
    const std::string_view field = FactOf(fact);
    const std::string_view name = TrimSpaces(words.substr(0, link));
    if (field != "deadline" || name.size() > kLongestNameBytes) return false;
    row_.title = SpanOf(text_, name);
    row_.parts.push_back({SectionKind::kTitle, row_.title});
    AddFact(fact, field);
    return true;
  }

  // "D-7 미루나무건설 시공관리 (12/4)".
  bool ReadCountdown(std::string_view words) {
    const size_t space = words.find(' ');
    if (space == std::string_view::npos) return false;
    std::string_view name = TrimSpaces(words.substr(space));
    std::string_view deadline = words.substr(0, space);
    // "상시 채용" names nobody.
    const bool always = deadline == "상시" && name.find(' ') != std::string_view::npos;
    if (!always && !IsDayCount(deadline)) return false;
    const size_t open = name.rfind('(');
    if (name.ends_with(')') && open != std::string_view::npos) {
      const std::string_view day = name.substr(open + 1, name.size() - open - 2);
      if (!day.empty() && IsDigitByte(day[0]) && day.find('/') != std::string_view::npos) {
        deadline = day;
        name = TrimSpaces(name.substr(0, open));
      }
    }
    if (name.empty() || name.size() > kLongestNameBytes) return false;
    row_.title = SpanOf(text_, name);
    row_.parts.push_back({SectionKind::kTitle, row_.title});
    AddFact(deadline, "deadline");
    return true;
  }

  // Which of one or two names is the company.
  bool Name(std::vector<std::string_view> names) {
    for (const std::string_view name : names) {
      if (name.empty() || name.size() > kLongestNameBytes || IsNumeric(name)) return false;
    }
    if (names.empty()) return false;
    if (names.size() == 1) {
      (IsRole(names[0]) ? row_.title : row_.company) = SpanOf(text_, names[0]);
    } else {
      const bool swapped = IsRole(names[0]) && !IsRole(names[1]);
      row_.company = SpanOf(text_, names[swapped ? 1 : 0]);
      row_.title = SpanOf(text_, names[swapped ? 0 : 1]);
    }
    if (!row_.company.empty()) row_.parts.push_back({SectionKind::kCompany, row_.company});
    if (!row_.title.empty()) row_.parts.push_back({SectionKind::kTitle, row_.title});
    return true;
  }

  void AddFact(std::string_view words, std::string_view field) {
    row_.dated = row_.dated || field == "deadline";
    row_.cells.push_back({line_, SpanOf(text_, words), field});
    row_.parts.push_back({SectionKind::kFacts, SpanOf(text_, words)});
  }

  // What stands behind the names: little of it states nothing that is known.
  bool AddFacts(const std::vector<std::string_view>& pieces, size_t from) {
    size_t unknown = 0;
    size_t facts = 0;
    for (size_t k = from; k < pieces.size(); ++k) {
      if (pieces[k].empty()) continue;
      if (OwnStateOf(pieces[k]) != OwnState::kNone || IsOwnThought(pieces[k])) {
        row_.parts.push_back({SectionKind::kOther, SpanOf(text_, pieces[k])});
        continue;
      }
      if (const std::string_view field = FactOf(pieces[k]); !field.empty()) {
        AddFact(pieces[k], field);
        ++facts;
        continue;
      }
      SectionKind kind = SectionKind::kOther;
      if (pieces[k].ends_with("우대") || pieces[k].starts_with("우대 "))
        kind = SectionKind::kPreferred;
      if (pieces[k].ends_with("필수") || pieces[k].ends_with("보유") || pieces[k].ends_with("이상"))
        kind = SectionKind::kRequirements;
      // "Java, Spring": what is worked with, whether asked for or not.
      if (kind == SectionKind::kOther && !skills_.Find(pieces[k]).empty())
        kind = SectionKind::kStack;
      unknown += kind == SectionKind::kOther ? 1 : 0;
      row_.parts.push_back({kind, SpanOf(text_, pieces[k])});
    }
    return unknown <= 1 || (unknown == 2 && facts >= 1) || lenient_;
  }

  std::string_view text_;
  uint32_t line_;
  SkillFinder& skills_;
  bool lenient_ = false;
  Row row_;
};

void Add(uint32_t line, Row row, PositionRows& rows) {
  rows.positions.push_back({{line, line + 1}, row.title, row.company});
  rows.lines.push_back({line, std::move(row.parts)});
  rows.kinds.push_back({line, SectionKind::kTitle});
  rows.cells.insert(rows.cells.end(), row.cells.begin(), row.cells.end());
}

// Rows of the note's form that state no fact.
void AddLike(std::string_view text, const std::vector<Line>& lines, PositionRows& rows) {
  PositionRows all;
  SkillFinder skills;
  size_t next = 0;
  for (uint32_t i = 0; i < lines.size(); ++i) {
    if (next < rows.lines.size() && rows.lines[next].line == i) {
      all.positions.push_back(rows.positions[next]);
      all.lines.push_back(std::move(rows.lines[next]));
      all.kinds.push_back({i, SectionKind::kTitle});
      ++next;
    } else if (!lines[i].blank && !lines[i].boilerplate && lines[i].key.empty()) {
      if (auto row = RowReader(text, i, skills).ReadLike(WithoutMark(text, lines[i])))
        Add(i, *std::move(row), all);
    }
  }
  all.cells.insert(all.cells.end(), rows.cells.begin(), rows.cells.end());
  std::stable_sort(all.cells.begin(), all.cells.end(),
                   [](const StatedCell& a, const StatedCell& b) { return a.line < b.line; });
  rows = std::move(all);
}

// Whether each row names who is looking, and no team of one company.
bool NameCompanies(std::string_view text, const PositionRows& rows) {
  return std::all_of(rows.positions.begin(), rows.positions.end(), [text](const Position& row) {
    return !row.company.empty() && !row.title.empty() && !IsTeam(Cut(text, row.company));
  });
}

void MarkOthers(const PositionRows& rows, std::vector<Line>& lines) {
  size_t next = 0;
  for (uint32_t i = 0; i < lines.size(); ++i) {
    if (next < rows.positions.size() && rows.positions[next].own.begin == i) {
      ++next;
    } else if (!lines[i].blank) {
      lines[i].boilerplate = true;
    }
  }
}

}  // namespace

PositionRows FindListRows(std::string_view text, const std::vector<Heading>& headings,
                          std::vector<Line>& lines) {
  PositionRows rows;
  SkillFinder skills;
  size_t said = 0;
  size_t dated = 0;
  for (uint32_t i = 0; i < lines.size(); ++i) {
    if (lines[i].blank || lines[i].boilerplate) continue;
    if (lines[i].record_key || lines[i].record_value) return {};
    const Heading& heading = headings[i];
    if (heading.is_heading && heading.kind && IsCore(*heading.kind)) return {};
    if (IsHashtags(Cut(text, lines[i].whole))) continue;
    ++said;
    if (auto row = RowReader(text, i, skills).Read(WithoutMark(text, lines[i]))) {
      dated += row->dated ? 1 : 0;
      Add(i, *std::move(row), rows);
    }
  }
  const size_t count = rows.positions.size();
  // All that somebody noted is one such line, which says until when and one thing more.
  const bool alone = count == 1 && said == 1 && dated == 1 && rows.cells.size() >= 2;
  if ((count < 2 && !alone) || count * lines.size() > kMostLinesOfAll) return {};
  // A note of nothing but such rows of companies need not say until when.
  if (!alone &&
      (count * 2 <= said || (dated * 2 < count && (count < said || !NameCompanies(text, rows)))))
    return {};
  AddLike(text, lines, rows);
  MarkOthers(rows, lines);
  return rows;
}

}  // namespace gonggo
