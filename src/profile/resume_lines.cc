#include "profile/resume_lines.h"

#include <algorithm>
#include <array>
#include <utility>

#include "knowledge/tables.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// A heading is short; a sentence that begins with 경력 is none.
constexpr size_t kMaxHeadingBytes = 60;

constexpr std::array<std::pair<std::string_view, ResumePart>, 10> kParts = {{
    {"summary", ResumePart::kSummary},
    {"jobs", ResumePart::kJobs},
    {"projects", ResumePart::kProjects},
    {"education", ResumePart::kEducation},
    {"certificates", ResumePart::kCertificates},
    {"languages", ResumePart::kLanguages},
    {"skills", ResumePart::kSkills},
    {"military", ResumePart::kMilitary},
    {"other", ResumePart::kOther},
    {"skip", ResumePart::kSkip},
}};

std::optional<ResumePart> PartOf(std::string_view id) {
  for (const auto& [name, part] : kParts) {
    if (name == id) return part;
  }
  return std::nullopt;
}

bool IsDecoration(char32_t c) {
  constexpr std::u32string_view kMarks =
      U"[]【】〔〕<>〈〉《》「」『』(){}■□▶▷►●○◆◇▣◈★☆※#*=_-–—:：|·•ㆍ~.,0123456789";
  return IsSpace(c) || kMarks.find(c) != std::u32string_view::npos || c >= 0x1F000 ||
         (c >= 0x2190 && c <= 0x2BFF) || (c >= 0x2160 && c <= 0x217F);
}

// `text` without the signs, numbers and emoji around it.
std::string_view Undecorated(std::string_view text) {
  while (!text.empty()) {
    const DecodedChar c = DecodeChar(text, 0);
    if (!IsDecoration(c.code)) break;
    text.remove_prefix(c.size);
  }
  while (!text.empty()) {
    const DecodedChar c = DecodeCharBefore(text, text.size());
    if (!IsDecoration(c.code)) break;
    text.remove_suffix(c.size);
  }
  return text;
}

bool OpensAsHeading(std::string_view text) {
  constexpr std::string_view kOpen[] = {"[", "【", "■",  "□", "▶", "▷", "◆", "◇", "▣", "◈",
                                        "<", "〈", "《", "★", "●", "○", "※", "=", "#", "〔"};
  return std::any_of(std::begin(kOpen), std::end(kOpen),
                     [text](std::string_view mark) { return text.starts_with(mark); });
}

// Line ends become spaces; marks of emphasis and code go; of a link its text stays.
std::string Plain(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\n') {
      out += ' ';
    } else if (c == '`' || (c == '*' && i + 1 < text.size() && text[i + 1] == '*')) {
      if (c == '*') ++i;
    } else if (c == ']' && i + 1 < text.size() && text[i + 1] == '(') {
      const size_t open = out.rfind('[');
      const size_t close = text.find(')', i);
      if (open == std::string::npos || close == std::string_view::npos) {
        out += c;
        continue;
      }
      out.erase(open, 1);
      i = close;
    } else {
      out += c;
    }
  }
  return std::string(TrimSpaces(out));
}

void ReadWords(std::string_view whole_line, ResumeLine& line) {
  if (line.text.size() > kMaxHeadingBytes || whole_line.empty()) return;
  const std::string_view words = Undecorated(line.text);
  line.bracketed = (whole_line.starts_with('[') && whole_line.ends_with(']')) ||
                   (whole_line.starts_with("【") && whole_line.ends_with("】")) ||
                   (whole_line.starts_with('<') && whole_line.ends_with('>'));
  line.numbered = line.depth > 0 && IsAsciiDigit(static_cast<unsigned char>(whole_line.front()));
  // A square is a bullet to the reader of text, but people set headings off with it.
  const bool bullet =
      line.depth > 0 && (whole_line.starts_with("●") || whole_line.starts_with("○"));
  line.decorated = OpensAsHeading(whole_line) && !bullet;
  if (const auto part = PartOfLabel(words)) {
    line.part = part;
    line.whole = true;
    return;
  }
  const int32_t term = ResumeHeadings().FindWhole(words);
  line.document_title = term >= 0;
  if (line.document_title) return;
  // "자격증 및 어학", "경력 (3년 2개월)"
  if (line.heading == 0 && !line.decorated) return;
  std::vector<TermMatch> matches;
  ResumeHeadings().FindLongest(words, matches);
  if (!matches.empty()) line.part = PartOf(ResumeHeadings().terms()[matches.front().term].id);
}

// "[학력] 마루대학교 회계학과 졸업": the heading of a part and its only line in one. The bytes of
// the bracket, 0 where the line opens with no such heading.
size_t HeadingBefore(std::string_view whole_line) {
  struct Pair {
    std::string_view open, close;
  };
  for (const auto& [open, close] : {Pair{"[", "]"}, {"【", "】"}, {"<", ">"}}) {
    if (!whole_line.starts_with(open)) continue;
    const size_t end = whole_line.find(close);
    if (end == std::string_view::npos) continue;
    const size_t behind = end + close.size();
    const bool more = !TrimSpaces(whole_line.substr(behind)).empty();
    const std::string_view label = whole_line.substr(open.size(), end - open.size());
    if (more && label.size() <= kMaxHeadingBytes && PartOfLabel(label)) return behind;
  }
  return 0;
}

}  // namespace

std::optional<ResumePart> PartOfLabel(std::string_view label) {
  // Alone it is what somebody has; as a word of the table it would be found in 지원 자격, too.
  if (Undecorated(label) == "자격") return ResumePart::kCertificates;
  const int32_t term = ResumeHeadings().FindWhole(Undecorated(label));
  if (term < 0) return std::nullopt;
  return PartOf(ResumeHeadings().terms()[static_cast<size_t>(term)].id);
}

std::vector<ResumeLine> ReadResumeLines(const Document& document) {
  std::vector<ResumeLine> lines;
  uint32_t last = 0;
  for (const Block& block : document.blocks) {
    if (block.boilerplate) continue;
    ResumeLine line;
    line.line = block.line;
    line.after_blank = block.line > last + 1 || block.kind == BlockKind::kRule;
    last = block.line_end;
    if (block.kind == BlockKind::kRule) {
      last = block.line - 1;  // what follows a rule stands apart
      continue;
    }
    line.text = Plain(Cut(document.text, block.content));
    if (block.kind == BlockKind::kHeading) line.heading = std::max<uint8_t>(1, block.level);
    if (block.kind == BlockKind::kListItem) line.depth = std::max<uint8_t>(1, block.level);
    line.row = block.kind == BlockKind::kTableRow;
    if (!block.key.empty()) line.key = Plain(Cut(document.text, block.key));
    if (block.kind == BlockKind::kKeyValue) line.text = line.key + ": " + line.text;
    if (line.text.empty()) continue;
    const size_t begin = document.text.rfind('\n', block.content.begin);
    const size_t from = begin == std::string::npos ? 0 : begin + 1;
    const size_t to = std::min(document.text.find('\n', block.content.end), document.text.size());
    std::string_view whole = TrimSpaces(std::string_view(document.text).substr(from, to - from));
    if (const size_t heading = line.row ? 0 : HeadingBefore(whole); heading > 0) {
      ResumeLine label{.text = Plain(whole.substr(0, heading)), .line = line.line};
      label.after_blank = line.after_blank;
      ReadWords(whole.substr(0, heading), label);
      lines.push_back(std::move(label));
      whole = TrimSpaces(whole.substr(heading));
      line = {.text = Plain(whole), .line = line.line};
    }
    ReadWords(whole, line);
    lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace gonggo
