#include "posting/section/sibling_labels.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

#include "posting/field/deadline.h"
#include "posting/field/location.h"
#include "posting/line/heading_words.h"
#include "posting/line/labels.h"
#include "posting/line/list_number.h"
#include "posting/note/note_lines.h"
#include "text/byte_class.h"
#include "text/trim.h"

namespace gonggo {
namespace {

using enum SectionKind;

// The mark before what the line says, with its indentation.
std::string_view MarkOf(std::string_view text, const Line& line) {
  const uint32_t begin = line.key.empty() ? line.content.begin : line.key.begin;
  return text.substr(line.whole.begin, begin - line.whole.begin);
}

SectionKind KindOfLabel(std::string_view key) {
  const std::string_view field = FieldOfLabel(key);
  if (!field.empty() && KindOfField(field) != kOther) return KindOfField(field);
  if (field == "process") return kProcess;
  const auto words = ReadHeadingWords(key);
  return words && words->whole ? words->kind : kOther;
}

// Whether `value` is what `field` may be, and nothing else.
bool IsValueOf(std::string_view field, std::string_view value) {
  constexpr size_t kLongestBytes = 90;
  if (value.size() > kLongestBytes) return false;
  const std::string_view stated = FieldStatedBy(value);
  if (field == "deadline" || field == "period") {
    const bool day = IsDigitByte(value[0]) || value[0] == '~';
    return stated == "deadline" || (day && ReadDeadline(value, Labelled::kYes, std::nullopt));
  }
  if (field == "location") {
    const auto place = ReadLocation(value, Labelled::kYes);
    return place && place->value.region && place->at.begin == 0;
  }
  if (field == "experience" || field == "education") return stated == field || value == "무관";
  return field == "employment" && (stated == field || stated == "work");
}

class SiblingTeller {
 public:
  SiblingTeller(std::string_view text, const LabelledLines& input, LineRange range,
                std::vector<SectionKind>& kinds)
      : text_(text), input_(input), range_(range), kinds_(kinds) {}

  void Tell() {
    for (uint32_t i = range_.begin; i < range_.end; ++i) {
      const Line& line = input_.lines[i];
      if (line.blank) {
        labels_alone_ = false;
        tagged_.reset();
        continue;
      }
      if (input_.InTable(i) || line.record_value || line.record_key) return;
      const Heading& heading = input_.headings[i];
      if (heading.is_heading && heading.kind) {
        ReadTag(i, heading);
        Open(i, heading);
        if (IsOnlyValueBelow(i)) kinds_[i + 1 - range_.begin] = kFacts;
        continue;
      }
      SectionKind& kind = kinds_[i - range_.begin];
      if (tagged_ && line.IsItem() && MarkOf(text_, line) == mark_) {
        if (kind == tag_) kind = *tagged_;
        continue;
      }
      tagged_.reset();
      const bool inside = kind != kFacts && kind != kTitle && kind != kCompany && kind != kOther;
      if (inside && i + 1 < range_.end && IsLabelAboveValue(text_, input_.lines, i)) {
        kinds_[i - range_.begin] = kinds_[i + 1 - range_.begin] = kFacts;
        ++i;
        continue;
      }
      const bool asked = kind == kRequirements || kind == kPreferred;
      const int number = NumberOf(text_, line);
      const bool labelled = !line.key.empty() && !line.value.empty();
      const bool follows = number_ > 0 && number == number_ + 1;
      const bool beside = labels_alone_ && labelled && MarkOf(text_, line) == mark_;
      labels_alone_ = labels_alone_ && labelled;
      if (follows) number_ = number;
      if (labelled && (follows || beside)) {
        below_ = follows ? std::optional(KindOfLabel(LabelOf(line))) : std::nullopt;
        if (asked) kinds_[i - range_.begin] = KindOfLabel(LabelOf(line));
      } else if (below_ && asked && !follows) {
        kinds_[i - range_.begin] = *below_;
      }
    }
  }

 private:
  // "모집분야" / "서버 개발자" / "경력": between two labels of facts stands what the first one
  // says.
  [[nodiscard]] bool IsOnlyValueBelow(uint32_t i) const {
    constexpr size_t kLongestBytes = 60;
    if (input_.headings[i].kind != kFacts || i + 2 >= range_.end) return false;
    const Line& value = input_.lines[i + 1];
    const Line& next = input_.lines[i + 2];
    return !value.blank && !value.IsItem() && value.key.empty() && !next.blank &&
           value.content.size() <= kLongestBytes && IsCore(kinds_[i + 1 - range_.begin]) &&
           KindOfField(FieldOfLabel(Cut(text_, next.core))) == kFacts &&
           !FieldOfLabel(Cut(text_, next.core)).empty();
  }

  // "- Bonus: dbt", "- 우대: 운전면허" among items without labels: said of that item alone.
  void ReadTag(uint32_t i, const Heading& heading) {
    static constexpr std::array<std::string_view, 12> kTags = {
        "우대", "필수",      "선택",     "가점",         "가산점",  "Bonus",
        "Plus", "Preferred", "Optional", "Nice to have", "Ideally", "Required"};
    tagged_.reset();
    const Line& line = input_.lines[i];
    if (!heading.has_value || !line.IsItem() || i == range_.begin ||
        std::ranges::find(kTags, LabelOf(line)) == kTags.end())
      return;
    const Line& above = input_.lines[i - 1];
    const SectionKind around = kinds_[i - 1 - range_.begin];
    const bool plain = !above.blank && above.IsItem() && above.key.empty() &&
                       !input_.headings[i - 1].is_heading && IsCore(around);
    if (!plain || MarkOf(text_, above) != MarkOf(text_, line)) return;
    tagged_ = around;
    tag_ = *heading.kind;
  }

  // Without the number, where it is no list's.
  [[nodiscard]] std::string_view LabelOf(const Line& line) const {
    return Cut(text_, HeadingCore(text_, line.key));
  }

  void Open(uint32_t i, const Heading& heading) {
    const Line& line = input_.lines[i];
    number_ = NumberOf(text_, line);
    mark_ = MarkOf(text_, line);
    labels_alone_ = heading.has_value && IsCore(*heading.kind) && !line.value.empty();
    below_.reset();
  }

  std::string_view text_;
  const LabelledLines& input_;
  LineRange range_;
  std::vector<SectionKind>& kinds_;
  int number_ = 0;             // of the heading or of the last sibling
  std::string_view mark_;      // of the heading
  bool labels_alone_ = false;  // nothing but labels with values since then
  std::optional<SectionKind> below_;
  std::optional<SectionKind> tagged_;  // what goes on behind an item that has a tag …
  SectionKind tag_ = kOther;           // … and what that says
};

}  // namespace

bool IsLabelAboveValue(std::string_view text, const std::vector<Line>& lines, uint32_t line) {
  constexpr size_t kLongestBytes = 18;
  const Line& label = lines[line];
  if (line + 1 >= lines.size() || label.blank || label.IsItem() || !label.key.empty() ||
      label.content.size() > kLongestBytes)
    return false;
  const Line& value = lines[line + 1];
  if (value.blank || value.IsItem() || value.boilerplate || !value.key.empty()) return false;
  const std::string_view field = FieldOfLabel(Cut(text, label.core));
  return !field.empty() && IsValueOf(field, Cut(text, value.content));
}

void TellSiblingLabels(std::string_view text, const LabelledLines& input, LineRange range,
                       std::vector<SectionKind>& kinds) {
  SiblingTeller(text, input, range, kinds).Tell();
}

}  // namespace gonggo
