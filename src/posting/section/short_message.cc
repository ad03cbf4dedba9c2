#include "posting/section/short_message.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

#include "posting/field/deadline.h"
#include "posting/field/gate.h"
#include "posting/field/work_place.h"
#include "posting/line/call_words.h"
#include "posting/line/names.h"
#include "requirement/necessity.h"
#include "text/trim.h"

namespace gonggo {
namespace {

constexpr size_t kMostLines = 14;

bool SaysNothing(const Line& line) { return line.blank || line.boilerplate; }

// "12월 15일까지 DM 주세요", "성수역 5분, 주 2회 재택": until when and where, and nothing asked
// for.
bool StatesTimeOrPlace(std::string_view text, const Line& line) {
  const std::string_view content = Cut(text, line.content);
  const FieldSet possible = line.hints.fields;
  if (possible.Has(Field::kDeadline) && ReadDeadline(content, Labelled::kNo, std::nullopt))
    return true;
  return possible.Has(Field::kWorkPlace) && ReadWorkPlace(content, Labelled::kNo).has_value();
}

}  // namespace

PostingLength LengthOf(const LabelledLines& input, LineRange range,
                       const std::vector<FixedLine>& decided) {
  size_t said = 0;
  for (uint32_t i = range.begin; i < range.end; ++i) {
    // A page's fields that are glued to one another are no message, nor is a paragraph.
    if (input.lines[i].glued || input.lines[i].content.size() >= kShortestParagraphBytes ||
        input.OpensSection(i))
      return PostingLength::kUsual;
    said += SaysNothing(input.lines[i]) ? 0 : 1;
    if (said > kMostLines + decided.size()) return PostingLength::kUsual;
  }
  return PostingLength::kShortMessage;
}

namespace {

// "⏰ 토/일 09:00-15:00": a sign that says what the line is about, and asks nothing.
bool HasFactSign(std::string_view text, const Line& line) {
  static constexpr std::array<std::string_view, 12> kSigns = {"⏰", "📍", "📅", "💸", "💰", "💵",
                                                              "📩", "📞", "☎",  "🕘", "🗓", "⏳"};
  const std::string_view words = TrimSpaces(Cut(text, line.whole));
  return std::any_of(kSigns.begin(), kSigns.end(),
                     [words](std::string_view sign) { return words.starts_with(sign); });
}

// "채팅 주세요~~", "카톡으로 연락 바랍니다"
bool AsksToWrite(std::string_view content) {
  while (content.ends_with('~') || content.ends_with('!') || content.ends_with('.'))
    content.remove_suffix(1);
  return content.ends_with("주세요") || content.ends_with("바랍니다") || content.ends_with("환영");
}

}  // namespace

void TellShortMessage(std::string_view text, const LabelledLines& input, LineRange range,
                      std::vector<SectionKind>& kinds) {
  for (uint32_t i = range.begin; i < range.end; ++i) {
    const Line& line = input.lines[i];
    SectionKind& kind = kinds[i - range.begin];
    if (SaysNothing(line) || kind == SectionKind::kTitle || kind == SectionKind::kCompany) continue;
    const std::string_view content = Cut(text, line.content);
    if (!line.IsItem() && IsCallForApplicants(content)) {
      kind = SectionKind::kAbout;
    } else if (HasFactSign(text, line) || StatesTimeOrPlace(text, line)) {
      kind = SectionKind::kFacts;
    } else if (kind == SectionKind::kFacts && line.IsItem() && line.key.empty() &&
               EndsAsWish(content)) {
      kind = SectionKind::kPreferred;
    } else if (kind == SectionKind::kPreferred) {
      if (!line.IsItem() && AsksToWrite(content)) {
        kind = SectionKind::kProcess;
      } else if (!EndsAsWish(content)) {
        kind = SectionKind::kRequirements;
      }
    }
  }
}

}  // namespace gonggo
