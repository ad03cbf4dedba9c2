#include "posting/split/named_blocks.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "posting/line/heading_words.h"
#include "posting/line/labels.h"
#include "posting/line/list_number.h"
#include "posting/line/names.h"
#include "posting/note/note_facts.h"
#include "posting/note/note_lines.h"
#include "posting/split/company_records.h"
#include "posting/split/opening_lines.h"
#include "text/byte_class.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLongestNameBytes = 90;

// How the names of a note stand above what is said of them.
enum class Names : uint8_t {
  kNumbered,  // "1. 하늘보리"
  kAlone,     // first in a paragraph
  kIndented,  // above lines that stand further in
  kOverKey,   // above the same key again and again, with no other lines but keyed ones
  kItems,     // first of a list's items, in a note of nothing but such lists
};

class BlockFinder {
 public:
  BlockFinder(std::string_view text, const LabelledLines& input) : text_(text), input_(input) {}

  [[nodiscard]] std::vector<LineRange> Find(Names how) const {
    std::vector<LineRange> blocks;
    uint32_t end = 0;  // of the last block
    int last_number = 0;
    for (uint32_t i = 0; i < input_.lines.size(); ++i) {
      // What is asked for outside of such blocks belongs to a posting of another form.
      if (i >= end && OpensCore(i)) return {};
      const Line* first = blocks.empty() ? nullptr : &At(blocks.front().begin);
      if (!MayName(i, how, first)) continue;
      // Items that are numbered anew are those of one posting's sections.
      const int number = how == Names::kNumbered ? NumberOf(text_, At(i)) : 0;
      if (number > 0 && number <= last_number) return {};
      last_number = number;
      const uint32_t block = BlockEnd(i, how, first);
      // The last one may be half written.
      if (Asks(i, block) ||
          ((how == Names::kNumbered || how == Names::kIndented) && blocks.size() >= 2)) {
        blocks.push_back({i, block});
        end = block;
      } else if (IsLabel(i + 1) && how != Names::kIndented) {
        return {};
      }
    }
    if (blocks.size() < 2) return {};
    // Such names are all of the note's form.
    if (how == Names::kOverKey && !IsAside(0, blocks.front().begin)) return {};
    // What stands behind a paragraph belongs to it; behind lines that stand further in it does not.
    for (size_t b = 0; how != Names::kIndented && b < blocks.size(); ++b) {
      blocks[b].end =
          b + 1 < blocks.size() ? blocks[b + 1].begin : static_cast<uint32_t>(input_.lines.size());
    }
    return blocks;
  }

  // But for the note's own title.
  [[nodiscard]] bool HasItemsOnly() const {
    return std::all_of(input_.lines.begin(), input_.lines.end(), [this](const Line& line) {
      return line.blank || line.boilerplate || line.IsItem() || IsNoName(Cut(text_, line.whole));
    });
  }

  // Below "회사: …", which stands again and again with other names.
  [[nodiscard]] std::vector<LineRange> FindKeyed() const {
    CompanyRecords records = FindCompanyRecords(text_, input_);
    const bool asks = std::all_of(
        records.blocks.begin(), records.blocks.end(),
        [this](const LineRange& block) { return Asks(block.begin, block.end) || HasKeys(block); });
    return !records.blocks.empty() && (records.sure || asks) ? std::move(records.blocks)
                                                             : FindByFirstKey();
  }

  // Labels enough, whatever they are called.
  [[nodiscard]] bool HasKeys(const LineRange& block) const {
    constexpr std::ptrdiff_t kLeastKeys = 4;
    return std::count_if(input_.lines.begin() + block.begin, input_.lines.begin() + block.end,
                         [](const Line& line) {
                           return !line.key.empty() && !line.value.empty();
                         }) >= kLeastKeys;
  }

  // Each paragraph begins with the same key: "이름: 솔밭커피", "From: …".
  [[nodiscard]] std::vector<LineRange> FindByFirstKey() const {
    constexpr size_t kLeastKeys = 3;
    std::vector<LineRange> blocks;
    std::string_view key;
    for (uint32_t i = 0; i < input_.lines.size();) {
      uint32_t end = i;
      size_t keys = 0;
      for (; end < input_.lines.size() && !At(end).blank; ++end)
        keys += At(end).key.empty() ? 0 : 1;
      if (end > i && !IsAside(i, end)) {
        if (At(i).record_key || At(i).key.empty() || keys < kLeastKeys) return {};
        if (blocks.empty()) key = Cut(text_, At(i).key);
        if (Cut(text_, At(i).key) != key || !Asks(i, end)) return {};
        blocks.push_back({i, end});
      }
      i = end + 1;
    }
    return blocks.size() >= 2 ? blocks : std::vector<LineRange>{};
  }

  // The note's own title or what lies around it.
  [[nodiscard]] bool IsAside(uint32_t begin, uint32_t end) const {
    return std::all_of(input_.lines.begin() + begin, input_.lines.begin() + end,
                       [this](const Line& line) {
                         return line.blank || line.boilerplate || IsNoName(Cut(text_, line.whole));
                       });
  }

 private:
  [[nodiscard]] const Line& At(size_t i) const { return input_.lines[i]; }
  [[nodiscard]] bool OpensCore(size_t i) const { return IsCoreHeading(input_.headings[i]); }

  // What lies around the note parts its openings; a remark in one does not.
  [[nodiscard]] bool Parts(size_t i) const { return At(i).boilerplate && !At(i).remark; }

  // A short line above others.
  [[nodiscard]] bool MayName(size_t i, Names how, const Line* first) const {
    const Line& line = At(i);
    if (line.blank || !line.key.empty() || !line.states.empty() || line.boilerplate ||
        input_.OpensSection(i) || i + 1 >= input_.lines.size() || At(i + 1).blank)
      return false;
    const std::string_view whole = TrimSpaces(Cut(text_, line.whole));
    if (whole.size() > kLongestNameBytes || EndsInPeriod(whole) || whole.ends_with(':') ||
        !FieldOfLabel(Cut(text_, line.core)).empty())
      return false;
    if (Parts(i + 1) || IsNoName(Cut(text_, line.content))) return false;
    const bool number = IsBracketed(whole) || (line.IsItem() && IsDigitByte(whole[0]));
    if (how == Names::kIndented)
      return At(i + 1).indent > line.indent && (IsLabel(i + 1) || OpensCore(i + 1) ||
                                                !At(i + 1).states.empty() || IsAboveName(i, first));
    if (how == Names::kNumbered) return number;
    if (how == Names::kOverKey)
      return !At(i + 1).key.empty() && At(i + 1).field != "company" &&
             (first == nullptr || Cut(text_, At(i + 1).key) == Cut(text_, (first + 1)->key));
    if (how == Names::kItems) return line.IsItem() && line.blank_before && At(i + 1).IsItem();
    return (!line.IsItem() || line.decorated) && !number && BeginsBlock(i, first);
  }

  // "[1] 하늘보리"
  [[nodiscard]] static bool IsBracketed(std::string_view whole) {
    const size_t close = whole.find(whole.starts_with('(') ? ") " : "] ");
    return (whole.starts_with('[') || whole.starts_with('(')) && close != std::string_view::npos &&
           close > 1 && close <= 3 &&
           std::all_of(whole.begin() + 1, whole.begin() + static_cast<std::ptrdiff_t>(close),
                       IsDigitByte);
  }

  // Below a blank line, the note's own title or what parts openings, or behind the same sign as the
  // first of them.
  [[nodiscard]] bool BeginsBlock(size_t i, const Line* first) const {
    if (At(i).blank_before || Parts(i - 1) || At(i).name_row) return true;
    return first == nullptr ? BeginsBelowTitle(text_, input_.lines, i)
                            : SharesMark(text_, At(i), *first);
  }

  // "하늘보리" above "서버 개발자" and items, all of which stand further in.
  [[nodiscard]] bool IsAboveName(size_t i, const Line* first) const {
    if (i + 2 >= input_.lines.size() || At(i).IsItem()) return false;
    const Line& name = At(i + 1);
    return !name.IsItem() && name.key.empty() && name.indent > At(i).indent &&
           (first != nullptr || IsRole(Cut(text_, name.content))) && !At(i + 2).blank &&
           At(i + 2).indent > At(i).indent && At(i + 2).IsItem();
  }

  // Behind the last line below the name.
  [[nodiscard]] uint32_t BlockEnd(uint32_t name, Names how, const Line* first) const {
    const uint8_t indent = At(name).indent;
    constexpr uint32_t kMostLines = 400;
    const auto last = std::min<size_t>(input_.lines.size(), size_t{name} + kMostLines);
    uint32_t end = name + 1;
    for (; end < last && !At(end).blank && !Parts(end); ++end) {
      if (how == Names::kIndented && At(end).indent <= indent) break;
      if (how == Names::kNumbered && MayName(end, how, first) && At(end).indent == indent) break;
      if (how == Names::kAlone && At(end).name_row) break;
      if (how == Names::kOverKey && MayName(end, how, first)) break;
      if (how == Names::kAlone && SharesMark(text_, At(end), At(name))) break;
    }
    return end;
  }

  // "직무: …", "자격: …" with their values.
  [[nodiscard]] bool IsLabel(size_t i) const {
    const Line& line = At(i);
    if (line.blank || line.key.empty() || line.value.empty()) return false;
    return input_.OpensSection(i) || !line.field.empty();
  }

  // Whether what stands below the name is of the core, or states two facts.
  [[nodiscard]] bool Asks(size_t name, size_t end) const {
    if (At(name).name_row) return true;
    size_t facts = 0;
    bool wishes = false;
    // Of a long paragraph, whose every line may be a name, each looks at what is near.
    constexpr size_t kMostLines = 100;
    end = std::min(end, name + kMostLines);
    for (size_t i = name + 1; i < end; ++i) {
      // A heading of duties alone may be a part of one posting in several paragraphs.
      const bool label = !At(i).key.empty() && !At(i).value.empty();
      if (OpensCore(i) && (label || input_.headings[i].kind == SectionKind::kRequirements))
        return true;
      const auto parts = input_.PartsOf(static_cast<uint32_t>(i));
      if (std::any_of(parts.begin(), parts.end(),
                      [](const ParagraphPart& part) { return IsCore(part.kind); }))
        return true;
      const std::string_view words = Cut(text_, At(i).content);
      wishes = wishes || words.ends_with("필수") || words.ends_with("우대") ||
               words.ends_with(" a plus");
      facts += facts < 2 && (!At(i).states.empty() || StatesOneFact(text_, At(i)) ||
                             (At(i).key.empty() && !FieldStatedInNote(words).empty()))
                   ? 1
                   : 0;
    }
    return facts >= 2 || (facts == 1 && wishes);
  }

  std::string_view text_;
  const LabelledLines& input_;
};

}  // namespace

std::vector<LineRange> FindNamedBlocks(std::string_view text, const LabelledLines& input) {
  const BlockFinder finder(text, input);
  if (std::vector<LineRange> blocks = finder.FindKeyed(); !blocks.empty()) return blocks;
  for (const Names how :
       {Names::kNumbered, Names::kAlone, Names::kIndented, Names::kOverKey, Names::kItems}) {
    if (how == Names::kItems && !finder.HasItemsOnly()) continue;
    std::vector<LineRange> blocks = finder.Find(how);
    if (!blocks.empty()) return blocks;
  }
  return {};
}

}  // namespace gonggo
