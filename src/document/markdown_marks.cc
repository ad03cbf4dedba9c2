#include "document/markdown_marks.h"

#include <md4c.h>

#include <algorithm>
#include <limits>

#include "document/list_stack.h"

namespace gonggo {
namespace {

// md4c is quadratic in a few things (reference definitions, in 0.4.8), so it is given one piece
// after the other, which makes the whole linear. Notes are some 10 KB and go in at once.
constexpr size_t kPieceBytes = size_t{32} << 10U;
constexpr size_t kMaxPieceBytes = size_t{64} << 10U;

// md4c calls back a few times a line; more than this many a byte means that the input is made to
// blow up (a table's empty cells, for one, are not bounded by its bytes).
constexpr uint64_t kMaxCallsPerByte = 4;
constexpr uint64_t kFreeCalls = 4096;

// Indented code is off, since postings are indented at will; so are HTML blocks, which would hide
// the Markdown between their tags. Permissive autolinks are quadratic in md4c 0.4.8.
constexpr unsigned kFlags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS |
                            MD_FLAG_WIKILINKS | MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_NOHTMLBLOCKS;

bool IsFence(std::string_view line) {
  const size_t first = line.find_first_not_of(' ');
  return first != std::string_view::npos &&
         (line.substr(first).starts_with("```") || line.substr(first).starts_with("~~~"));
}

// Where the piece that begins at `begin` ends: before an unindented line after a blank one, outside
// of fences, which opens no context that reaches back.
size_t PieceEnd(std::string_view text, size_t begin) {
  if (text.size() - begin <= kPieceBytes) return text.size();
  bool fenced = false;
  bool blank = false;
  for (size_t at = begin; at < text.size();) {
    const size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
    const std::string_view line = text.substr(at, end - at);
    const bool indented = line.starts_with(' ') || line.starts_with('\t');
    const bool enough = at - begin >= kPieceBytes;
    if (enough && blank && !fenced && !indented) return at;
    if (at > begin && end - begin > kMaxPieceBytes) return at;
    fenced = fenced != IsFence(line);
    blank = line.find_first_not_of(" \t\n") == std::string_view::npos;
    at = end;
  }
  return text.size();
}

class Marker {
 public:
  Marker(std::string_view text, MarkdownMarks& marks)
      : text_(text), marks_(marks), calls_left_(text.size() * kMaxCallsPerByte + kFreeCalls) {
    const auto lines = static_cast<size_t>(std::count(text.begin(), text.end(), '\n')) + 1;
    marks_.lines.assign(lines, {});
    marks_.pieces.clear();
    line_end_ = std::min(text.find('\n'), text.size());
  }

  bool Run() {
    const MD_PARSER parser = Parser();
    for (size_t begin = 0; begin < text_.size();) {
      const size_t end = PieceEnd(text_, begin);
      const auto size = static_cast<MD_SIZE>(end - begin);
      const char* piece = text_.data() + begin;
      begin = end;
      if (size > kMaxPieceBytes) continue;  // a single line, such as a picture in base64
      depth_ = 0;
      item_ = table_ = code_ = false;
      if (md_parse(piece, size, &parser, this) != 0 || calls_left_ == 0) return false;
    }
    return true;
  }

 private:
  static MD_PARSER Parser() {
    MD_PARSER parser{};
    parser.flags = kFlags;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* self) {
      return static_cast<Marker*>(self)->EnterBlock(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* self) {
      return static_cast<Marker*>(self)->LeaveBlock(type);
    };
    parser.enter_span = [](MD_SPANTYPE type, void*, void* self) {
      return static_cast<Marker*>(self)->Spanned(type, 1);
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* self) {
      return static_cast<Marker*>(self)->Spanned(type, -1);
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* chars, MD_SIZE size, void* self) {
      return static_cast<Marker*>(self)->Text(type, {chars, size});
    };
    return parser;
  }

  // Non-zero stops md4c, which not every one of its loops heeds at once.
  int Spend() {
    if (calls_left_ == 0) return -1;
    --calls_left_;
    return 0;
  }

  int EnterBlock(MD_BLOCKTYPE type, void* detail) {
    if (type == MD_BLOCK_LI) {
      ++depth_;
      item_ = true;
    } else if (type == MD_BLOCK_H) {
      heading_ = static_cast<uint8_t>(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level);
    } else if (type == MD_BLOCK_TABLE) {
      table_ = true;
    } else if (type == MD_BLOCK_CODE) {
      code_ = true;
    }
    return Spend();
  }

  int LeaveBlock(MD_BLOCKTYPE type) {
    if (type == MD_BLOCK_LI) {
      --depth_;
      item_ = false;
    } else if (type == MD_BLOCK_H) {
      heading_ = 0;
    } else if (type == MD_BLOCK_TABLE) {
      table_ = false;
    } else if (type == MD_BLOCK_CODE) {
      code_ = false;
    }
    return Spend();
  }

  int Spanned(MD_SPANTYPE type, int change) {
    if (type == MD_SPAN_IMG) pictures_ += change;
    return Spend();
  }

  int Text(MD_TEXTTYPE type, std::string_view chars) {
    const bool visible = type == MD_TEXT_NORMAL || type == MD_TEXT_CODE || type == MD_TEXT_ENTITY;
    const auto address = reinterpret_cast<uintptr_t>(chars.data());
    const auto base = reinterpret_cast<uintptr_t>(text_.data());
    // Line ends and the like come from md4c's own constants, outside of the input.
    if (!visible || pictures_ > 0 || chars.empty() || address < base ||
        address >= base + text_.size()) {
      return Spend();
    }
    const size_t begin = address - base;
    if (begin < done_) return Spend();
    done_ = begin + chars.size();
    while (begin > line_end_ && line_end_ < text_.size()) {
      ++line_;
      line_end_ = std::min(text_.find('\n', line_end_ + 1), text_.size());
    }
    Mark({static_cast<uint32_t>(begin), static_cast<uint32_t>(std::min(done_, line_end_))});
    return Spend();
  }

  void Mark(Span piece) {
    if (piece.begin >= piece.end) return;
    LineMark& mark = marks_.lines[line_];
    if (mark.piece_count == 0) {
      mark.first_piece = static_cast<uint32_t>(marks_.pieces.size());
      mark.heading = heading_;
      mark.depth = static_cast<uint8_t>(std::min<size_t>(depth_, kMaxListDepth));
      mark.item = item_;
      mark.table = table_;
      mark.code = code_;
      item_ = false;
    }
    ++mark.piece_count;
    marks_.pieces.push_back(piece);
  }

  std::string_view text_;
  MarkdownMarks& marks_;
  uint64_t calls_left_;
  size_t line_ = 0;
  size_t line_end_ = 0;
  size_t done_ = 0;
  size_t depth_ = 0;
  int pictures_ = 0;
  uint8_t heading_ = 0;
  bool item_ = false;
  bool table_ = false;
  bool code_ = false;
};

}  // namespace

bool MarkLines(std::string_view text, MarkdownMarks& marks) { return Marker(text, marks).Run(); }

}  // namespace gonggo
