#include "posting/split/row_parts.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "posting/line/row_cells.h"
#include "posting/line/row_marks.h"
#include "posting/split/row_facts.h"
#include "text/byte_class.h"
#include "text/byte_set.h"
#include "text/trim.h"

namespace gonggo {
namespace {

// The bytes of the mark at `at` that parts pieces; 0 where none stands there.
size_t MarkAt(std::string_view row, size_t at) {
  static constexpr std::array<std::string_view, 12> kOthers = {
      ": ", " - ", " – ", " — ", " : ", " → ", " -> ", ", ", ". ", "; ", "  ", "\t"};
  static constexpr std::string_view kDot = "ㆍ";
  static constexpr ByteSet kOfMarks = [] {  // the first byte of each
    ByteSet bytes("");
    for (const std::string_view mark : kFactMarks) bytes.Add(mark[0]);
    for (const std::string_view mark : kOthers) bytes.Add(mark[0]);
    bytes.Add(kDot[0]);
    return bytes;
  }();
  if (!kOfMarks.Has(row[at])) return 0;
  for (const std::string_view mark : kFactMarks) {
    if (row.substr(at).starts_with(mark)) return mark.size();
  }
  for (const std::string_view mark : kOthers) {
    if (!row.substr(at).starts_with(mark)) continue;
    // "12. 4": a day.
    const bool number = at > 0 && IsDigitByte(row[at - 1]) && at + mark.size() < row.size() &&
                        IsDigitByte(row[at + mark.size()]);
    if (mark == ". " && number) continue;
    return mark.size();
  }
  return row.substr(at).starts_with(kDot) ? kDot.size() : 0;
}

enum class Commas : uint8_t { kPart, kWithin };

// Those between marks that stand in no brackets.
std::vector<std::string_view> PartsOf(Commas commas, std::string_view row) {
  std::vector<std::string_view> parts;
  size_t begin = 0;
  size_t depth = 0;
  for (size_t at = 0; at < row.size();) {
    if (row[at] == '(' || row[at] == '[') ++depth;
    if ((row[at] == ')' || row[at] == ']') && depth > 0) --depth;
    const bool within = commas == Commas::kWithin && row[at] == ',';
    const size_t mark = depth == 0 && !within ? MarkAt(row, at) : 0;
    if (mark == 0) {
      ++at;
      continue;
    }
    if (const std::string_view part = TrimSpaces(row.substr(begin, at - begin)); !part.empty())
      parts.push_back(part);
    at += mark;
    begin = at;
  }
  if (const std::string_view part = TrimSpaces(row.substr(begin)); !part.empty())
    parts.push_back(part);
  return parts;
}

// "하늘보리/백엔드/판교/~12.4": slashes without spaces, not those of a day.
std::vector<std::string_view> PartsAtSlashes(std::string_view row) {
  std::vector<std::string_view> parts;
  size_t begin = 0;
  size_t depth = 0;
  for (size_t at = 0; at <= row.size(); ++at) {
    if (at < row.size() && row[at] == '(') ++depth;
    if (at < row.size() && row[at] == ')' && depth > 0) --depth;
    const bool slash =
        at < row.size() && depth == 0 && row[at] == '/' && at > 0 &&
        !(IsDigitByte(row[at - 1]) && at + 1 < row.size() && IsDigitByte(row[at + 1]));
    if (at < row.size() && !slash) continue;
    if (const std::string_view part = TrimSpaces(row.substr(begin, at - begin)); !part.empty())
      parts.push_back(part);
    begin = at + 1;
  }
  return parts;
}

// Whether commas stand within the pieces: "한별병원 / 영양사 / 영양사 면허, 1년 이상 / 고양", but
// not those that part facts.
bool WithoutCommas(std::string_view row) {
  size_t marks = 0;
  for (const std::string_view mark : {" / ", " | "}) {
    for (size_t at = row.find(mark); at != row.npos; at = row.find(mark, at + mark.size())) ++marks;
  }
  if (marks < 2 || row.find(", ") == std::string_view::npos) return false;
  const auto parts = PartsOf(Commas::kWithin, row);
  return std::none_of(parts.begin(), parts.end(), [](std::string_view part) {
    const auto pieces = PiecesBetween(part, ", ");
    return pieces.size() > 1 && std::any_of(pieces.begin(), pieces.end(), [](auto piece) {
             const std::string_view field = FieldOfRowPiece(piece);
             return IsStrongField(field) && field != "experience" && field != "education";
           });
  });
}

// "하늘보리 백엔드 https://… 석사 이상": links are pieces of their own.
std::vector<std::string_view> ApartFromLinks(const std::vector<std::string_view>& parts) {
  std::vector<std::string_view> apart;
  for (std::string_view part : parts) {
    size_t link = part.starts_with("http") ? 0 : part.find(" http");
    while (link != std::string_view::npos) {
      if (link > 0) apart.push_back(TrimSpaces(part.substr(0, link++)));
      const size_t end = std::min(part.find(' ', link), part.size());
      apart.push_back(part.substr(link, end - link));
      part = TrimSpaces(part.substr(end));
      link = part.starts_with("http") ? 0 : part.find(" http");
    }
    if (!part.empty()) apart.push_back(part);
  }
  return apart;
}

}  // namespace

std::vector<std::string_view> PartsOfRow(std::string_view row) {
  auto parts = PartsOf(WithoutCommas(row) ? Commas::kWithin : Commas::kPart, row);
  if (parts.size() <= 1 && row.find("://") == std::string_view::npos) {
    auto slashed = PartsAtSlashes(row);
    if (slashed.size() >= 3) parts = std::move(slashed);
  }
  return row.find("http") == std::string_view::npos ? parts : ApartFromLinks(parts);
}

std::vector<std::string_view> PartsWithin(std::string_view brackets, WithinBrackets parted) {
  return parted == WithinBrackets::kSlashes ? PartsAtSlashes(brackets)
                                            : PartsOf(Commas::kPart, brackets);
}

std::vector<std::string_view> WordsOfPart(std::string_view part) {
  std::vector<std::string_view> words;
  size_t begin = 0;
  size_t depth = 0;
  for (size_t at = 0; at <= part.size(); ++at) {
    if (at < part.size() && part[at] == '(') ++depth;
    if (at < part.size() && part[at] == ')' && depth > 0) --depth;
    if (at < part.size() && (part[at] != ' ' || depth > 0)) continue;
    if (at > begin) words.push_back(part.substr(begin, at - begin));
    begin = at + 1;
  }
  return words;
}

}  // namespace gonggo
