#include "posting/note/marked_labels.h"

#include <array>
#include <cstddef>
#include <optional>
#include <utility>

#include "posting/line/heading_words.h"
#include "posting/line/labels.h"
#include "posting/line/names.h"
#include "text/trim.h"

namespace gonggo {
namespace {

constexpr size_t kLongestLineBytes = 300;
constexpr size_t kLongestLabelBytes = 30;  // ten syllables

struct Label {
  std::string_view label;
  std::string_view value;
};

// "[필수] …", "(우대) …", "자격) …".
std::optional<Label> InBrackets(std::string_view words) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kBrackets = {
      {{"[", "]"}, {"(", ")"}, {"<", ">"}, {"【", "】"}, {"", ")"}}};
  for (const auto& [open, close] : kBrackets) {
    if (!words.starts_with(open)) continue;
    const std::string_view inner = words.substr(open.size());
    const size_t end = inner.substr(0, kLongestLabelBytes).find(close);
    if (end == std::string_view::npos) continue;
    return Label{TrimSpaces(inner.substr(0, end)), TrimSpaces(inner.substr(end + close.size()))};
  }
  return std::nullopt;
}

// "우대 - …".
std::optional<Label> BeforeDash(std::string_view words) {
  for (const std::string_view dash : {" - ", " – ", " — "}) {
    const size_t at = words.substr(0, kLongestLabelBytes + dash.size()).find(dash);
    if (at != std::string_view::npos)
      return Label{TrimSpaces(words.substr(0, at)), TrimSpaces(words.substr(at + dash.size()))};
  }
  return std::nullopt;
}

// What a label by itself heads, of what is done, asked for and wished for.
std::optional<SectionKind> CoreKindOf(std::string_view label) {
  if (label.empty()) return std::nullopt;
  SectionKind kind = SectionKind::kOther;
  if (const std::string_view field = FieldOfLabel(label); !field.empty()) {
    kind = KindOfField(field);
  } else if (const auto words = ReadHeadingWords(label); words && words->whole) {
    kind = words->kind;
  }
  return IsCore(kind) ? std::optional(kind) : std::nullopt;
}

bool IsHeadingItself(std::string_view value) {
  const auto words = ReadHeadingWords(value);
  return words && (words->whole || (words->weight >= kSayingWeight && IsCore(words->kind)));
}

// One job and nothing else.
bool NamesPosition(std::string_view value) {
  return IsRole(value) && value.find(',') == std::string_view::npos && !IsSentence(value);
}

class LabelReader {
 public:
  LabelReader(std::string_view text, std::vector<Line>& lines) : text_(text), lines_(lines) {}

  void Read() {
    for (size_t i = 0; i < lines_.size(); ++i) {
      const Line& line = lines_[i];
      if (line.blank || line.boilerplate || line.record_key || line.record_value) continue;
      if (OpensSection(line)) return;
      ReadLine(i);
    }
  }

 private:
  [[nodiscard]] bool OpensSection(const Line& line) const {
    return line.key.empty() && CoreKindOf(Cut(text_, line.core)).has_value();
  }

  void ReadLine(size_t i) {
    Line& line = lines_[i];
    if (!line.key.empty() || line.kind == BlockKind::kHeading ||
        line.content.size() > kLongestLineBytes)
      return;
    const std::string_view words = Cut(text_, line.content);
    auto label = InBrackets(words);
    if (!label) label = BeforeDash(words);
    if (!label || label->value.size() < 2 || label->value.front() == ':') return;
    const auto kind = CoreKindOf(label->label);
    // "자격요건 - 서버 개발자" is the heading of one position.
    if (!kind || IsHeadingItself(label->value) ||
        (*kind != SectionKind::kDuties && NamesPosition(label->value)) || HeadsItems(i))
      return;
    SetLabel(text_, label->label, label->value, FieldOfLabel(label->label), line);
  }

  // A list hangs on it.
  [[nodiscard]] bool HeadsItems(size_t i) const {
    if (lines_[i].IsItem()) return false;
    size_t next = i + 1;
    while (next < lines_.size() && lines_[next].blank) ++next;
    return next < lines_.size() && lines_[next].IsItem();
  }

  std::string_view text_;
  std::vector<Line>& lines_;
};

}  // namespace

void ReadMarkedLabels(std::string_view text, std::vector<Line>& lines) {
  LabelReader(text, lines).Read();
}

}  // namespace gonggo
