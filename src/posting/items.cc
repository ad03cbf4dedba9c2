#include "posting/items.h"

#include <algorithm>
#include <array>

#include "posting/markup.h"
#include "posting/necessity.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

using Words = std::span<const std::string_view>;

// Endings with which a requirement ends in Korean; a comma behind one separates two requirements.
constexpr std::array<std::string_view, 46> kItemEnds = {
    "경험", "경력", "능력", "이해", "이해도", "지식", "역량", "자세", "태도", "관심", "보유", "가능", "분", "자", "분들", "우대", "필수", "이상", "감각",
    "소통", "커뮤니케이션", "협업", "책임감", "열정", "의지", "마인드", "숙련", "능숙", "활용", "사용", "운영", "개발", "구축", "관리", "설계", "수행", "작성",
    "분석", "기획", "전공", "소지", "학위", "성향", "추진력", "꼼꼼함", "익숙함"};

bool EndsWithAny(std::string_view text, Words words) {
  return std::any_of(words.begin(), words.end(), [text](std::string_view w) { return text.ends_with(w); });
}

bool IsHangulBefore(std::string_view text, size_t i) {
  return i > 0 && IsHangulSyllable(DecodeCharBefore(text, i).code);
}

// A full stop that ends a sentence: behind Hangul or ')' or a lower-case word, before a space and more.
bool IsSentenceEnd(std::string_view text, size_t i) {
  if (text[i] != '.' || i + 1 >= text.size() || text[i + 1] != ' ') return false;
  if (IsHangulBefore(text, i) || text[i - (i > 0 ? 1 : 0)] == ')') return true;
  if (i < 3 || !(text[i - 1] >= 'a' && text[i - 1] <= 'z') || !(text[i - 2] >= 'a' && text[i - 2] <= 'z')) return false;
  size_t next = i + 1;
  while (next < text.size() && text[next] == ' ') ++next;
  // "e.g. " and "etc. and" go on in lower case.
  return next < text.size() && !(text[next] >= 'a' && text[next] <= 'z');
}

// A bullet inside a line: " • ", " - " before a word, behind a finished item.
size_t InnerBullet(std::string_view text, size_t i) {
  if (i + 2 >= text.size() || (text[i + 1] != '-' && static_cast<unsigned char>(text[i + 1]) < 0xC2)) return 0;
  for (const std::string_view bullet : {" • ", " · ", " ㆍ", " ● ", " ▪ ", " ∙ ", " ✔ "}) {
    if (text.substr(i).starts_with(bullet)) return bullet.size();
  }
  if (text.substr(i).starts_with(" - ") && EndsWithAny(text.substr(0, i), kItemEnds)) return 3;
  return 0;
}

Span TrimPiece(std::string_view text, size_t begin, size_t end) {
  const std::string_view piece = TrimSpaces(text.substr(begin, end - begin));
  if (piece.empty()) return {};
  const auto from = static_cast<uint32_t>(piece.data() - text.data());
  return {from, from + static_cast<uint32_t>(piece.size())};
}

// Top-level commas of a Korean noun-phrase list, as positions; empty unless the line is one: at least two
// of its parts must end as requirements do.
std::vector<size_t> RequirementCommas(std::string_view text) {
  std::vector<size_t> commas;
  int depth = 0;
  size_t part = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '(' || text[i] == '[') ++depth;
    if ((text[i] == ')' || text[i] == ']') && depth > 0) --depth;
    if (text[i] != ',' || depth > 0 || i + 1 >= text.size() || text[i + 1] != ' ') continue;
    const std::string plain = WithoutParentheses(text.substr(part, i - part));
    const std::string_view before = TrimSpaces(plain);
    // A list of names before 등 ("Figma, Photoshop 등 디자인 툴") has Latin or single words before its commas.
    const bool ends = EndsWithAny(before, kItemEnds) && before.find(' ') != std::string_view::npos;
    if (!ends) continue;
    commas.push_back(i);
    part = i + 1;
  }
  return commas;
}

class ItemReader {
 public:
  ItemReader(std::string_view text, const LabelledLines& input, LineRange range, const std::vector<SectionKind>& kinds)
      : text_(text), input_(input), range_(range), kinds_(kinds) {}

  std::vector<Requirement> Read() {
    for (uint32_t i = range_.begin; i < range_.end;) {
      if (!IsItemLine(i)) {
        ++i;
        continue;
      }
      uint32_t last = i;
      while (last + 1 < range_.end && Continues(last, last + 1)) ++last;
      AddItem(i, last);
      i = last + 1;
    }
    return std::move(requirements_);
  }

 private:
  [[nodiscard]] const Line& At(uint32_t i) const { return input_.lines[i]; }
  [[nodiscard]] SectionKind KindAt(uint32_t i) const { return kinds_[i - range_.begin]; }

  [[nodiscard]] bool IsItemLine(uint32_t i) const {
    const SectionKind kind = KindAt(i);
    if (kind != SectionKind::kRequirements && kind != SectionKind::kPreferred) return false;
    const Line& line = At(i);
    if (line.blank || line.kind == BlockKind::kRule || line.content.empty()) return false;
    const Heading& heading = input_.headings[i];
    return !(heading.is_heading && heading.kind && !heading.has_value) && !IsSubHeading(i);
  }

  // A sub-heading names what its items are about: kept out of the items unless it says something itself.
  [[nodiscard]] bool IsSubHeading(uint32_t i) const {
    return input_.headings[i].is_heading && !input_.headings[i].has_value && !At(i).IsItem() && input_.headings[i].shape >= 2.5F;
  }

  // Whether line `next` goes on with the item that ends at line `at`.
  [[nodiscard]] bool Continues(uint32_t at, uint32_t next) const {
    if (!IsItemLine(next) || KindAt(next) != KindAt(at)) return false;
    const Line& line = At(next);
    if (line.IsItem() || line.blank_before || line.kind == BlockKind::kTableRow) return false;
    if (!line.starts_block) return true;
    const std::string_view before = Cut(text_, At(at).content);
    for (const std::string_view open : {"하여", "하며", "하고", " 및", ",", "와", "과", "의", "을", "를", "또는", "/", "관련", "위한", "통한", " and", " or", " with", " of", " the"}) {
      if (before.ends_with(open)) return true;
    }
    return false;
  }

  void AddItem(uint32_t first, uint32_t last) {
    const uint32_t begin = input_.headings[first].has_value ? At(first).value.begin : At(first).content.begin;
    const Span content{begin, At(last).content.end};
    const Necessity of_section = KindAt(first) == SectionKind::kPreferred ? Necessity::kPreferred : Necessity::kRequired;
    const std::string_view item = Cut(text_, content);
    const std::vector<Span> pieces = first == last ? SplitGluedItems(item) : std::vector<Span>{{0, content.size()}};
    for (const Span& piece : pieces) {
      Requirement r;
      const std::string_view words = Cut(item, piece);
      r.text = PlainText(words);
      if (r.text.empty()) continue;
      r.line = first + 1;
      r.line_end = last + 1;
      r.section = KindAt(first);
      r.necessity = ReadNecessity(words, of_section);
      requirements_.push_back(std::move(r));
    }
  }

  std::string_view text_;
  const LabelledLines& input_;
  LineRange range_;
  const std::vector<SectionKind>& kinds_;
  std::vector<Requirement> requirements_;
};

}  // namespace

std::vector<Span> SplitGluedItems(std::string_view text) {
  const std::vector<size_t> commas = RequirementCommas(text);
  std::vector<Span> pieces;
  size_t begin = 0;
  size_t comma = 0;
  int depth = 0;
  const auto cut = [&](size_t end, size_t next) {
    const Span piece = TrimPiece(text, begin, end);
    if (!piece.empty()) pieces.push_back(piece);
    begin = next;
  };
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '(') ++depth;
    if (text[i] == ')' && depth > 0) --depth;
    if (depth > 0) continue;
    if (comma < commas.size() && commas[comma] == i) {
      cut(i, i + 1);
      ++comma;
    } else if (IsSentenceEnd(text, i)) {
      cut(i + 1, i + 1);
    } else if (text[i] == ' ') {
      const size_t bullet = InnerBullet(text, i);
      if (bullet > 0) cut(i, i + bullet);
    }
  }
  cut(text.size(), text.size());
  return pieces;
}

std::vector<Requirement> ReadRequirements(std::string_view text, const LabelledLines& input, LineRange range,
                                          const std::vector<SectionKind>& kinds) {
  return ItemReader(text, input, range, kinds).Read();
}

}  // namespace gonggo
