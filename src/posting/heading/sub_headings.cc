#include "posting/heading/sub_headings.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

#include "knowledge/tables.h"
#include "posting/line/heading_words.h"
#include "posting/line/line_mark.h"
#include "posting/line/lines.h"
#include "posting/line/names.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

using enum SectionKind;

// How a heading is written.
struct Form {
  bool item = false;
  bool decorated = false;
  bool numbered = false;
  uint8_t level = 0;  // of a Markdown heading

  friend bool operator==(const Form&, const Form&) = default;
};

Form FormOf(std::string_view text, const Line& line) {
  const uint32_t begin = std::max(line.content.begin, line.core.begin);
  const std::string_view mark = text.substr(line.whole.begin, begin - line.whole.begin);
  const bool numbered = HasNumber(mark);
  const bool heading = line.kind == BlockKind::kHeading;
  return {line.IsItem(), line.decorated, numbered, heading ? line.level : uint8_t{0}};
}

// "[공통]", "- 역량", "- Team": what one part of the section's items is about.
bool NamesPart(std::string_view core) {
  const TermTable& table = Headings();
  for (int32_t t = table.FindWhole(core); t >= 0; t = table.NextSameSurface(t)) {
    if (table.terms()[static_cast<size_t>(t)].value == "part") return true;
  }
  return false;
}

bool NamesPaper(std::string_view core) {
  for (const std::string_view paper : {"이력서", "포트폴리오", "자기소개서", "경력기술서"}) {
    if (core.find(paper) != std::string_view::npos) return true;
  }
  return false;
}

class PartReader {
 public:
  PartReader(std::string_view text, const std::vector<Line>& lines, std::vector<Heading>& headings)
      : text_(text), lines_(lines), headings_(headings) {}

  void Read() {
    for (size_t i = 0; i < lines_.size(); ++i) {
      const Heading& heading = headings_[i];
      if (!heading.is_heading || heading.has_value || lines_[i].blank || lines_[i].record_key)
        continue;
      const Form form = FormOf(text_, lines_[i]);
      if (section_ == kRequirements && heading.kind == kStack && IsNeutral(i, false)) {
        headings_[i].kind = section_;
      } else if (section_ && form != form_) {
        ReadPart(i, form);
      } else if (heading.kind) {
        Open(i, form);
      }
    }
  }

 private:
  void Open(size_t i, const Form& form) {
    if (headings_[i].kind == kRequirements) asked_ = true;
    section_ = headings_[i].kind;
    form_ = form;
    opened_ = i;
    parts_ = 0;
  }

  // Whether nothing stands between the section's heading and line `i`.
  [[nodiscard]] bool IsFirst(size_t i) const {
    while (i-- > opened_) {
      if (!lines_[i].blank) return i == opened_;
    }
    return false;
  }

  // A heading written otherwise than its section's.
  void ReadPart(size_t i, const Form& form) {
    Heading& heading = headings_[i];
    const bool like_parts = parts_ > 0 && form == part_form_;
    if (!heading.kind || heading.kind == section_) {
      const auto words = ReadHeadingWords(Cut(text_, lines_[i].core));
      if (words && words->whole) return;  // the section's heading once more
      parts_ = like_parts ? parts_ + 1 : 1;
      part_form_ = form;
    } else if (IsNeutral(i, like_parts) || (IsPart(i, form, like_parts) && IsFollowed(i))) {
      heading.kind = section_;
      parts_ = like_parts ? parts_ + 1 : 1;
      part_form_ = form;
    } else {
      Open(i, form);
    }
  }

  // Words that name no section of their own, below a heading that does.
  [[nodiscard]] bool IsNeutral(size_t i, bool like_parts) const {
    const std::string_view core = Cut(text_, lines_[i].core);
    // "• 포트폴리오(선택사항)" among what is to be handed in.
    if (section_ == kProcess)
      return headings_[i].kind != kProcess && (NamesPaper(core) || NamesPart(core));
    const bool wishes = section_ == kPreferred && (asked_ || headings_[i].kind != kRequirements);
    // "스킬" right below 자격 요건, "<Education>" among benefits.
    const bool asks = section_ == kRequirements && headings_[i].kind == kStack && IsFirst(i);
    const bool offers = section_ == kBenefits && headings_[i].kind == kRequirements;
    return (wishes || asks || offers || (section_ == kStack && like_parts)) && NamesPart(core);
  }

  [[nodiscard]] bool IsPart(size_t i, const Form& form, bool like_parts) const {
    const SectionKind kind = *headings_[i].kind;
    const std::string_view core = Cut(text_, lines_[i].core);
    // "[급여 관리]" is work; "[성장 지원]" is none.
    if (section_ == kDuties && IsFirst(i) && NamesTask(core) && !core.ends_with("지원"))
      return true;
    if (section_ == kDuties && like_parts) {
      if (kind == kBenefits) return true;
      // "[채용]", "인재 영입" are work; "전형 절차", "이력서 안내" are not.
      return kind == kProcess && (core == "채용" || core.ends_with("영입"));
    }
    constexpr size_t kLongestPart = 24;  // some eight syllables; "이런 분을 찾습니다" begins anew
    if (section_ == kPreferred)
      return kind == kRequirements && asked_ && core.size() <= kLongestPart &&
             (like_parts || IsFirst(i));
    return section_ == kBenefits && kind == kDuties && like_parts && form.item;
  }

  // Whether another heading that is written like the section's stands below.
  [[nodiscard]] bool IsFollowed(size_t i) {
    if (section_ == kBenefits) return true;  // often the last one
    if (last_.empty()) FindLast();
    const auto at = std::find_if(last_.begin(), last_.end(),
                                 [this](const auto& last) { return last.first == form_; });
    return at != last_.end() && at->second > i;
  }

  void FindLast() {
    for (size_t k = 0; k < lines_.size(); ++k) {
      if (!headings_[k].is_heading || !headings_[k].kind) continue;
      const Form form = FormOf(text_, lines_[k]);
      const auto at = std::find_if(last_.begin(), last_.end(),
                                   [&form](const auto& last) { return last.first == form; });
      if (at == last_.end()) {
        last_.emplace_back(form, k);
      } else {
        at->second = k;
      }
    }
  }

  std::string_view text_;
  const std::vector<Line>& lines_;
  std::vector<Heading>& headings_;
  std::optional<SectionKind> section_;
  Form form_;  // of the section's heading
  Form part_form_;
  size_t opened_ = 0;                          // where the section's heading stands
  size_t parts_ = 0;                           // read so far, written alike
  std::vector<std::pair<Form, size_t>> last_;  // where each form of a known heading comes last
  bool asked_ = false;                         // requirements stand above
};

}  // namespace

void KeepSectionOfParts(std::string_view text, const std::vector<Line>& lines,
                        std::vector<Heading>& headings) {
  PartReader(text, lines, headings).Read();
}

}  // namespace gonggo
