#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "document/csv_header.h"
#include "document/sniff_record.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// What columns of job postings are called, in part or whole, in lower case.
constexpr std::array<std::string_view, 58> kColumnWords = {
    "title",   "company", "comp_",  "position", "job",     "role",   "url",      "link",  "href",
    "desc",    "requir",  "qualif", "prefer",   "content", "text",   "location", "addr",  "salary",
    "dead",    "due",     "skill",  "stack",    "career",  "duty",   "duties",   "tasks", "benefit",
    "welfare", "tag",     "date",   "id",       "name",    "employ", "category", "회사",  "기업",
    "공고",    "제목",    "직무",   "직군",     "포지션",  "업무",   "자격",     "우대",  "내용",
    "링크",    "주소",    "지역",   "근무",     "경력",    "마감",   "기술",     "연봉",  "급여",
    "모집",    "학력",    "번호",   "복지"};

constexpr size_t kMaxNameBytes = 60;
constexpr size_t kMaxRecords = 200;

struct TableShape {
  std::vector<std::string> names;
  size_t known = 0;     // names that are column words; without two of them no record is looked at
  size_t records = 0;   // after the names
  size_t matching = 0;  // those with as many cells
  size_t longer = 0;    // those with a few more
  size_t quoted = 0;    // cells in quotes
  size_t spaced = 0;    // delimiters that a space follows, as in prose
  size_t delimiters = 0;
};

bool IsColumnWord(std::string_view name) {
  const std::string lower = AsciiLower(name);
  return std::any_of(kColumnWords.begin(), kColumnWords.end(), [&lower](std::string_view word) {
    // Short Latin words only as a whole or after a separator: "id", "job_id", not "android".
    if (word.size() > 3 || static_cast<unsigned char>(word[0]) >= 0x80) {
      return lower.find(word) != std::string::npos;
    }
    return lower == word || lower.ends_with("_" + std::string(word)) ||
           lower.starts_with(std::string(word) + "_");
  });
}

bool IsName(std::string_view name) {
  if (name.empty() || name.size() > kMaxNameBytes) return false;
  return name.find("http") == std::string_view::npos && name.find(". ") == std::string_view::npos &&
         !name.ends_with('.') && !name.starts_with("- ");
}

// How many of the names are words that columns of postings have; 0 where the line is no header.
size_t KnownNames(const std::vector<std::string>& names, char delimiter) {
  // A table pasted into a posting has TABs too, so TSV needs more.
  if (names.size() < (delimiter == '\t' ? 3 : 2)) return 0;
  for (size_t i = 0; i < names.size(); ++i) {
    // pandas writes the index under an empty name.
    if (!IsName(names[i]) && !(i == 0 && names[i].empty())) return 0;
  }
  std::vector<std::string> sorted = names;
  std::sort(sorted.begin(), sorted.end());
  if (std::adjacent_find(sorted.begin(), sorted.end()) != sorted.end()) return 0;
  return static_cast<size_t>(std::count_if(names.begin(), names.end(), IsColumnWord));
}

// Walks records of RFC 4180 form: cells may be quoted, quotes doubled, line ends quoted.
class TableWalker {
 public:
  TableWalker(std::string_view text, char delimiter) : text_(text), delimiter_(delimiter) {}

  TableShape Walk(TextExtent extent) {
    TableShape shape;
    bool first = true;
    while (at_ < text_.size() && shape.records < kMaxRecords) {
      const size_t cells = Record(first ? &shape.names : nullptr, shape);
      const bool cut = at_ >= text_.size() && extent == TextExtent::kBeginning;
      if (first) {
        first = false;
        shape.known = KnownNames(shape.names, delimiter_);
        if (shape.known < 2) return shape;
      } else if (cells > 0 && !cut) {
        ++shape.records;
        shape.matching += cells == shape.names.size() ? 1 : 0;
        shape.longer += cells > shape.names.size() && cells <= shape.names.size() + 3 ? 1 : 0;
      }
    }
    return shape;
  }

 private:
  // Cells of the record at at_; 0 for a blank line.
  size_t Record(std::vector<std::string>* names, TableShape& shape) {
    size_t cells = 0;
    const size_t begin = at_;
    for (;;) {
      const std::string_view cell = Cell(shape);
      ++cells;
      if (names != nullptr) names->push_back(ColumnName(cell));
      if (at_ >= text_.size()) break;
      if (text_[at_] == delimiter_) {
        ++at_;
        ++shape.delimiters;
        shape.spaced += at_ < text_.size() && text_[at_] == ' ' ? 1 : 0;
        continue;
      }
      break;
    }
    const bool blank = TrimSpaces(text_.substr(begin, at_ - begin)).empty();
    while (at_ < text_.size() && (text_[at_] == '\r' || text_[at_] == '\n')) ++at_;
    return blank ? 0 : cells;
  }

  std::string_view Cell(TableShape& shape) {
    size_t begin = at_;
    if (at_ < text_.size() && text_[at_] == '"') {
      ++shape.quoted;
      begin = ++at_;
      while (at_ < text_.size()) {
        if (text_[at_] != '"') {
          ++at_;
        } else if (at_ + 1 < text_.size() && text_[at_ + 1] == '"') {
          at_ += 2;
        } else {
          break;
        }
      }
      const std::string_view cell = text_.substr(begin, at_ - begin);
      if (at_ < text_.size()) ++at_;
      SkipCell();
      return cell;
    }
    SkipCell();
    return text_.substr(begin, at_ - begin);
  }

  void SkipCell() {
    while (at_ < text_.size() && text_[at_] != delimiter_ && text_[at_] != '\n' &&
           text_[at_] != '\r')
      ++at_;
  }

  std::string_view text_;
  char delimiter_;
  size_t at_ = 0;
};

bool LooksLikeTable(const TableShape& shape) {
  if (shape.known < 2) return false;
  if (shape.records == 0) return shape.known == shape.names.size() && shape.known >= 3;
  if (shape.spaced * 2 > shape.delimiters && shape.quoted == 0) return false;
  // Below a header that is sure, half of the rows may have a comma too many.
  constexpr size_t kSureNames = 4;
  const size_t longer = shape.known >= kSureNames ? std::min(shape.longer, shape.matching) : 0;
  return (shape.matching + longer) * 10 >= shape.records * 9;
}

}  // namespace

std::optional<Format> SniffTable(std::string_view text, TextExtent extent) {
  while (!text.empty() && (text.front() == '\n' || text.front() == '\r')) text.remove_prefix(1);
  const std::string_view first = FirstRowOf(text);
  if (first.starts_with("sep=") && TrimSpaces(first).size() <= 6)
    return Format::kCsv;  // Excel's own
  for (const char delimiter : {'\t', ',', ';', '|'}) {
    if (first.find(delimiter) == std::string_view::npos) continue;
    const std::string_view table = text.substr(TitleRowsEnd(text, delimiter));
    if (LooksLikeTable(TableWalker(table, delimiter).Walk(extent))) {
      return delimiter == '\t' ? Format::kTsv : Format::kCsv;
    }
  }
  return std::nullopt;
}

}  // namespace gonggo
