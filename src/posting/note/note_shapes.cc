#include "posting/note/note_shapes.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

#include "posting/line/heading_words.h"
#include "posting/line/labels.h"
#include "posting/line/names.h"
#include "posting/line/row_cells.h"
#include "posting/note/note_facts.h"
#include "posting/note/note_lines.h"
#include "posting/saying/fact_line.h"
#include "text/byte_class.h"
#include "text/char_count.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLongestNoteBytes = 140;
constexpr uint8_t kCalloutLevel = 3;

class ShapeReader {
 public:
  ShapeReader(std::string_view text, std::vector<Line>& lines) : text_(text), lines_(lines) {}

  std::vector<StatedCell> Read() {
    for (uint32_t i = 0; i < lines_.size(); ++i) {
      Line& line = lines_[i];
      if (line.blank || line.boilerplate || line.record_key || line.record_value ||
          line.whole.size() > kLongestNoteBytes)
        continue;
      NameField(line);
      ReadTag(i);
      ReadCallout(line);
      ReadCells(line);
      ReadSeparator(line);
      BareHeading(line);
      BareName(line);
      ReadCountedName(i);
      ReadNameRow(i);
    }
    ReadCountdowns();
    std::stable_sort(cells_.begin(), cells_.end(),
                     [](const StatedCell& a, const StatedCell& b) { return a.line < b.line; });
    return std::move(cells_);
  }

 private:
  // Labels that say so in a note alone: "vor Ort: …" in a posting says something else.
  void NameField(Line& line) const {
    struct Label {
      std::string_view key;
      std::string_view field;
    };
    static constexpr std::array<Label, 10> kLabels = {{{"Ort", "location"},
                                                       {"고객사", "company"},
                                                       {"처우", "salary"},
                                                       {"Due", "deadline"},
                                                       {"due", "deadline"},
                                                       {"Standort", "location"},
                                                       {"Where", "location"},
                                                       {"loc", "location"},
                                                       {"어디", "location"},
                                                       {"comp", "salary"}}};
    static constexpr std::array<std::string_view, 5> kTitles = {"공고", "채용", "뽑는거", "뽑는 거",
                                                                "뽑는 사람"};
    constexpr size_t kLongestTitleChars = 40;
    if (line.key.empty() || !line.field.empty()) return;
    const std::string_view key = Cut(text_, line.key);
    for (const Label& label : kLabels) {
      if (key == label.key) line.field = label.field;
    }
    const std::string_view value = Cut(text_, line.value);
    if (key == "기간" && SaysUntil(value)) line.field = "deadline";
    const bool title = !value.empty() && CountChars(value) <= kLongestTitleChars &&
                       !value.starts_with("http") && !IsSentence(value);
    if (title && std::find(kTitles.begin(), kTitles.end(), key) != kTitles.end())
      line.field = "title";
    // "모집: 서버 개발자 (신입)", but "모집: 2명"
    if (title && key == "모집" && IsRole(value)) line.field = "title";
  }

  // How long a contract is, too, stands behind "기간".
  static bool SaysUntil(std::string_view value) {
    return value.starts_with('~') || value.starts_with("채용");
  }

  // "#편집자채용" with nothing else, at the end of what it tags.
  void ReadTag(uint32_t i) const {
    Line& line = lines_[i];
    const bool last = i + 1 >= lines_.size() || lines_[i + 1].blank;
    if (!last || line.blank_before) return;
    const std::string_view words = TrimSpaces(Cut(text_, line.whole));
    const bool tag = words.size() > 4 && words[0] == '#' && words.find(' ') == words.npos &&
                     IsHangulSyllable(DecodeChar(words, 1).code);
    line.boilerplate = line.boilerplate || tag;
  }

  // "> [!note]- 하늘보리 | Backend".
  void ReadCallout(Line& line) const {
    if (!line.quote) return;
    std::string_view words = Cut(text_, line.content);
    while (words.starts_with('>') || words.starts_with(' ')) words.remove_prefix(1);
    const size_t close = words.find(']');
    if (!words.starts_with("[!") || close == std::string_view::npos) return;
    words = words.substr(close + 1);
    if (words.starts_with('-') || words.starts_with('+')) words.remove_prefix(1);
    words = TrimSpaces(words);
    if (words.empty()) return;
    line.content = line.core = SpanOf(text_, words);
    line.kind = BlockKind::kHeading;
    line.level = kCalloutLevel;
    line.quote = false;
    line.key = line.value = {};
    line.field = {};
  }

  // "| 마감 | 12/18 |", "마감   | 12/31".
  void ReadCells(Line& line) const {
    std::string_view row = TrimSpaces(Cut(text_, line.whole));
    const size_t bar = row.find('|');
    if (bar == std::string_view::npos || line.tabbed) return;
    if (bar == 0) row.remove_prefix(1);
    if (row.ends_with('|')) row.remove_suffix(1);
    const auto cells = PiecesBetween(row, "|");
    if (cells.size() != 2 || cells[0].empty() || cells[1].empty() || !IsLabel(cells[0])) return;
    // Two names of columns. A company may be called like one.
    if (IsLabel(cells[1]) && FieldOfLabel(cells[0]) != "company") return;
    line.kind = BlockKind::kKeyValue;
    line.key = SpanOf(text_, cells[0]);
    line.value = SpanOf(text_, cells[1]);
    line.content = line.value;
    line.core = line.key;
    line.field = FieldOfLabel(cells[0]);
  }
  static bool IsLabel(std::string_view cell) {
    return !FieldOfLabel(cell).empty() || IsWholeHeading(cell);
  }

  // "────────".
  static bool IsDrawnLine(std::string_view words) {
    constexpr size_t kLeastBytes = 9;
    if (words.size() < kLeastBytes) return false;
    for (size_t at = 0; at < words.size();) {
      const DecodedChar c = DecodeChar(words, at);
      if (c.code < 0x2500 || c.code > 0x257F) return false;
      at += c.size;
    }
    return true;
  }

  // "-- 마음에 드는 곳 --", "== 1차 ==": parts the openings of a note, and is none.
  void ReadSeparator(Line& line) const {
    const std::string_view words = TrimSpaces(Cut(text_, line.whole));
    if (IsDrawnLine(words)) line.boilerplate = true;
    for (const std::string_view mark : {"--", "==", "* "}) {
      const bool both = words.size() > 2 * mark.size() + 2 && words.starts_with(mark) &&
                        words.ends_with(TrimSpaces(mark));
      if (!both || !line.key.empty()) continue;
      const std::string_view inside = Cut(text_, line.core);
      if (!inside.empty() && !IsWholeHeading(inside) && !IsSentence(inside) && !IsRole(inside) &&
          !HasLegalForm(inside))
        line.boilerplate = true;
    }
  }

  // "(자격)" heads what stands below it as "[자격]" does.
  void BareHeading(Line& line) const {
    constexpr size_t kLongestBytes = 30;
    const std::string_view words = Cut(text_, line.content);
    const bool round = words.size() > 2 && words.size() <= kLongestBytes && words[0] == '(' &&
                       words.find(')') == words.size() - 1;
    if (!round || line.record_key || line.record_value || !line.key.empty()) return;
    const std::string_view inside = words.substr(1, words.size() - 2);
    if (IsWholeHeading(inside)) line.content = line.core = SpanOf(text_, inside);
  }

  // A name without quotes or "[1] " around and before it.
  void BareName(Line& line) const {
    std::string_view words = Cut(text_, line.content);
    if (words.size() < 4 || !line.key.empty()) return;
    const std::string_view bare = WithoutSigns(line, words);
    if (bare.size() < words.size()) {
      if (words.ends_with('-')) line.kind = BlockKind::kParagraph;
      line.content = line.core = SpanOf(text_, bare);
      words = bare;
    }
    const bool round = words[0] == '(';
    const size_t close = words.find(round ? ") " : "] ");
    if (words[0] == '[' && close != std::string_view::npos && ReadBracketLabel(line, close)) return;
    if ((words[0] == '[' || round) && close != std::string_view::npos && close > 1 && close <= 3 &&
        std::all_of(words.begin() + 1, words.begin() + static_cast<std::ptrdiff_t>(close),
                    IsDigitByte)) {
      words = TrimSpaces(words.substr(close + 2));
    } else if (words[0] == '-' && words.ends_with('-') && words[1] != '-' && words[1] != ' ') {
      words = words.substr(1, words.size() - 2);
    } else if (words[0] == '"' && words.find('"', 1) == words.size() - 1 && IsRole(words) &&
               !IsSentence(words.substr(1, words.size() - 2))) {
      words = words.substr(1, words.size() - 2);
    } else {
      return;
    }
    line.content = line.core = SpanOf(text_, words);
  }

  // "[기간] ~12/13", "[모집] 해외영업", "[자격] 일본어"; "[자격요건] 이런 분을 찾습니다" is a
  // heading.
  bool ReadBracketLabel(Line& line, size_t close) const {
    const std::string_view words = Cut(text_, line.content);
    const std::string_view label = words.substr(1, close - 1);
    const std::string_view value = TrimSpaces(words.substr(close + 2));
    std::string_view field = FieldOfLabel(label);
    if (label == "모집" || label == "공고" || label == "채용") field = "title";
    if (label == "기간" && SaysUntil(value)) field = "deadline";
    const bool asks = label == "자격" || label == "자격요건" || label == "지원자격";
    if (asks && (line.IsItem() || IsSentence(value) || line.blank_before)) return false;
    static constexpr std::array<std::string_view, 6> kFields = {"deadline", "location", "salary",
                                                                "title",    "link",     "contact"};
    if (!asks && std::find(kFields.begin(), kFields.end(), field) == kFields.end()) return false;
    line.key = SpanOf(text_, label);
    line.value = SpanOf(text_, TrimSpaces(words.substr(close + 2)));
    line.content = line.value;
    line.kind = BlockKind::kKeyValue;
    line.field = field;
    return true;
  }

  // "1 눈송이물류 통관" above lines that stand further in, then "2 …".
  void ReadCountedName(uint32_t i) {
    Line& line = lines_[i];
    const std::string_view words = Cut(text_, line.content);
    const std::string number = std::to_string(counted_ + 1) + " ";
    if (i + 1 >= lines_.size() || lines_[i + 1].blank || !line.key.empty() ||
        lines_[i + 1].indent <= line.indent || !words.starts_with(number))
      return;
    ++counted_;
    line.content = line.core = SpanOf(text_, TrimSpaces(words.substr(number.size())));
    line.name_row = true;
  }

  // "@ 단풍나무미디어", "새털구름 □■": signs around a name.
  std::string_view WithoutSigns(const Line& line, std::string_view words) const {
    // "-하늘보리-"
    const std::string_view whole = TrimSpaces(Cut(text_, line.whole));
    if (whole.starts_with('-') && whole.size() > 2 && whole[1] != '-' && whole[1] != ' ' &&
        words.ends_with('-') && !words.starts_with('-'))
      words = TrimSpaces(words.substr(0, words.size() - 1));
    if (words.starts_with("@ ")) words = TrimSpaces(words.substr(2));
    for (bool found = true; found;) {
      found = false;
      for (const std::string_view sign : {"■", "□", "●", "○", "◆", "◇", "★", "☆", "▲", "▼"}) {
        if (!words.ends_with(sign) || words.size() == sign.size()) continue;
        words = TrimSpaces(words.substr(0, words.size() - sign.size()));
        found = true;
      }
    }
    return words;
  }

  // "오름시스템 | Java 백엔드 | 정규직 | 3~5년" above what it asks: two names, and facts behind
  // them.
  void ReadNameRow(uint32_t i) {
    Line& line = lines_[i];
    if (!line.key.empty() || i + 1 >= lines_.size() || lines_[i + 1].blank) return;
    const std::string_view words = Cut(text_, line.content);
    for (const std::string_view mark : {" | ", " / "}) {
      const auto pieces = PiecesBetween(words, mark);
      if (pieces.size() < 3 || pieces.size() > kMostNamePieces) continue;
      std::vector<StatedCell> cells;
      for (size_t k = 2; k < pieces.size(); ++k) {
        std::string_view field = FieldStatedInNote(pieces[k]);
        if (field.empty() && IsBareDay(pieces[k])) field = "deadline";
        if (!field.empty()) cells.push_back({i, SpanOf(text_, pieces[k]), field});
      }
      if (cells.size() + 2 < pieces.size() || !FieldStatedInNote(pieces[0]).empty() ||
          !FieldStatedInNote(pieces[1]).empty())
        return;
      // One opening a line is another form (list_rows.h): it asks below for nothing.
      const bool listed = !line.IsItem() && lines_[i + 1].IsItem() && cells.size() >= 2;
      const bool first = line.blank_before || line.content.begin > line.whole.begin ||
                         lines_[i - 1].boilerplate || (listed && lines_[i - 1].IsItem());
      if (!first) return;
      if (!listed && !IsLabelLine(lines_[i + 1])) return;
      line.name_row = true;
      line.content.end = line.content.begin +
                         static_cast<uint32_t>(pieces[1].data() + pieces[1].size() - words.data());
      line.core = line.content;
      line.kind = BlockKind::kParagraph;
      cells_.insert(cells_.end(), cells.begin(), cells.end());
    }
  }
  static constexpr size_t kMostNamePieces = 8;

  [[nodiscard]] bool IsLabelLine(const Line& line) const {
    const std::string_view words = Cut(text_, line.content);
    return !line.key.empty() || !NoteLabelOf(words).empty() ||
           IsWholeHeading(Cut(text_, line.core));
  }

  // "D-3 솔개보안 보안컨설턴트" above what it asks; beside such names "상시" says until when, too.
  void ReadCountdowns() {
    bool counted = false;
    for (uint32_t i = 0; i + 1 < lines_.size(); ++i) {
      Line& line = lines_[i];
      if (line.boilerplate || !line.key.empty() || line.blank || lines_[i + 1].blank) continue;
      const std::string_view words = Cut(text_, line.content);
      const size_t space = words.find(' ');
      if (space == std::string_view::npos || words.size() > kLongestNoteBytes) continue;
      const std::string_view day = words.substr(0, space);
      const bool count = IsDayCount(day);
      if (!count && !(counted && day == "상시" && IsRole(words))) continue;
      counted = true;
      cells_.push_back({i, SpanOf(text_, day), "deadline"});
      line.content = line.core = SpanOf(text_, TrimSpaces(words.substr(space)));
    }
  }

  std::string_view text_;
  std::vector<Line>& lines_;
  std::vector<StatedCell> cells_;
  size_t counted_ = 0;  // names behind a bare number
};

}  // namespace

std::vector<StatedCell> ReadNoteShapes(std::string_view text, std::vector<Line>& lines) {
  return ShapeReader(text, lines).Read();
}

}  // namespace gonggo
