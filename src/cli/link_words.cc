#include "cli/link_words.h"

#include <optional>

#include "base/clock.h"
#include "cli/summary_json.h"
#include "output/json_object.h"

namespace gonggo::cli {
namespace {

Bilingual Why(ClosedReason reason) {
  switch (reason) {
    case ClosedReason::kGone:
      return {"페이지가 없습니다", "there is no page any more"};
    case ClosedReason::kPage:
      return {"페이지에 마감이라고 적혀 있습니다", "the page says so"};
    case ClosedReason::kList:
      return {"공고 대신 목록이 나옵니다", "a list stands in its place"};
    case ClosedReason::kNone:
      break;
  }
  return {};
}

}  // namespace

std::string_view Id(ClosedReason reason) {
  switch (reason) {
    case ClosedReason::kGone:
      return "gone";
    case ClosedReason::kPage:
      return "page";
    case ClosedReason::kList:
      return "list";
    case ClosedReason::kNone:
      break;
  }
  return "";
}

std::string_view WhyClosed(ClosedReason reason, Language language) {
  return Why(reason).In(language);
}

std::string LinkStateWords(const LinkState& state, Language language) {
  const bool korean = language == Language::kKorean;
  const std::string checked = FormatDate(KoreanDay(state.checked_at));
  std::string words = korean ? checked + "에 확인: " : "looked at on " + checked + ": ";
  if (state.condition == LinkCondition::kOpen) return words + (korean ? "열려 있음" : "open");
  const std::string since = FormatDate(KoreanDay(state.since));
  words += korean ? "마감 (" : "closed (";
  words += WhyClosed(state.reason, language);
  return words + (korean ? ", " + since + "부터)" : ", since " + since + ')');
}

void AppendLinkStateJson(const LinkState& state, std::string& out) {
  JsonObject object(out);
  object.String("checked", FormatTime(state.checked_at));
  object.String("condition", state.condition == LinkCondition::kOpen ? "open" : "closed");
  const std::string reason(Id(state.reason));
  object.OptionalString("reason", reason.empty() ? std::nullopt : std::optional(reason));
  object.String("since", FormatTime(state.since));
}

}  // namespace gonggo::cli
