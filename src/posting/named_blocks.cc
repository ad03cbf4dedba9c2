#include "posting/named_blocks.h"

#include <algorithm>
#include <cstddef>

#include "posting/heading_words.h"
#include "posting/labels.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLongestNameBytes = 90;

class BlockFinder {
 public:
  BlockFinder(std::string_view text, const LabelledLines& input) : text_(text), input_(input) {}

  [[nodiscard]] std::vector<uint32_t> Find(bool numbered) const {
    std::vector<uint32_t> names;
    for (uint32_t i = 0; i < input_.lines.size(); ++i) {
      if (Names(i, numbered)) names.push_back(i);
    }
    const bool each =
        std::all_of(names.begin(), names.end(), [this](uint32_t name) { return Asks(name); });
    return names.size() >= 2 && each ? names : std::vector<uint32_t>();
  }

 private:
  [[nodiscard]] const Line& At(size_t i) const { return input_.lines[i]; }
  [[nodiscard]] bool OpensSection(size_t i) const {
    return input_.headings[i].is_heading && input_.headings[i].kind.has_value();
  }

  // A short line, numbered or not, right above a label.
  [[nodiscard]] bool Names(size_t i, bool numbered) const {
    const Line& line = At(i);
    if (line.blank || !line.key.empty() || line.boilerplate || OpensSection(i)) return false;
    const std::string_view whole = TrimSpaces(Cut(text_, line.whole));
    const bool number = line.IsItem() && IsAsciiDigit(static_cast<unsigned char>(whole[0]));
    if (number != numbered || line.IsItem() != numbered) return false;
    if (whole.size() > kLongestNameBytes || whole.ends_with('.') || whole.ends_with(':'))
      return false;
    const bool begins = i == 0 || line.blank_before;
    return begins && i + 1 < input_.lines.size() && IsLabel(i + 1);
  }

  // "직무: …", "자격: …" with their values.
  [[nodiscard]] bool IsLabel(size_t i) const {
    const Line& line = At(i);
    if (line.blank || line.key.empty() || line.value.empty()) return false;
    return OpensSection(i) || !line.field.empty();
  }

  // Whether one of the labels below the name, down to a blank line, is of the core.
  [[nodiscard]] bool Asks(size_t name) const {
    for (size_t i = name + 1; i < input_.lines.size() && !At(i).blank; ++i) {
      if (!IsLabel(i) || !OpensSection(i)) continue;
      if (IsCore(*input_.headings[i].kind)) return true;
    }
    return false;
  }

  std::string_view text_;
  const LabelledLines& input_;
};

}  // namespace

std::vector<uint32_t> FindNamedBlocks(std::string_view text, const LabelledLines& input) {
  const BlockFinder finder(text, input);
  std::vector<uint32_t> names = finder.Find(true);
  return names.empty() ? finder.Find(false) : names;
}

}  // namespace gonggo
