// gonggo correct: a value that the user sets in place of what was read.
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "cli/apply.h"
#include "cli/command/commands.h"
#include "cli/library_access.h"
#include "cli/message_texts.h"
#include "cli/message_texts_hand.h"
#include "cli/placeholder.h"
#include "model/labels.h"
#include "output/posting_changes.h"
#include "search/date_value.h"
#include "search/pay_value.h"
#include "store/correction.h"
#include "text/utf8.h"

namespace gonggo::cli {
namespace {

// nullopt where it can't be read: what is wrong is said by the correction itself.
std::optional<Posting> PostingOf(Context& context, const std::string& typed) {
  const auto library = OpenExistingLibrary(context);
  if (!library) return std::nullopt;
  const auto ids = ResolveIds(**library, context, {typed});
  if (!ids || ids->size() != 1) return std::nullopt;
  auto record = (*library)->Get(ids->front());
  if (!record) return std::nullopt;
  return std::move(record->posting);
}

// From what to what, a line for each value that the correction moved, or that it moved none.
void TellMoved(Context& context, const Posting& before, const std::string& typed, bool clear) {
  const auto after = PostingOf(context, typed);
  if (!after) return;
  const auto changes = PostingChanges(before, *after, context.Today(), context.language());
  for (const std::string& change : changes) context.Remark(change);
  if (changes.empty() && !clear) context.Remark(context.Say(text::kCorrectedToTheSame));
}

// A day as people type it ("12/15", 내일) as the day that it is, with its hour where one stands
// behind; anything else stays.
std::string DayTyped(std::string_view field, const std::string& value, Date today) {
  if (field != "deadline" && field != "posted") return value;
  const size_t space = value.rfind(' ');
  const bool timed = space != std::string::npos && value.find(':', space) != std::string::npos;
  const std::string_view day =
      TrimSpaces(std::string_view(value).substr(0, timed ? space : std::string::npos));
  const auto days = ReadDays(day, today);
  if (!days || !days->from || days->from != days->to) return value;
  return FormatDate(*days->from) + (timed ? value.substr(space) : "");
}

// A bare number as the posting's own pay: "11000" of one that pays by the hour is an hour's.
std::string BarePayOf(const Salary& salary, const std::string& value) {
  if (value.find_first_not_of("0123456789,.~- ") != std::string::npos) return value;
  const PayPeriod period = salary.period.value_or(PayPeriod::kYear);
  const bool won = salary.currency == "KRW";
  if (won && period == PayPeriod::kYear) return value;
  return won ? std::string(Label(period, Language::kKorean)) + ' ' + value
             : salary.currency + ' ' + value + ' ' + std::string(Label(period, Language::kEnglish));
}

// Pay as it is typed ("60M", "11000" of an hourly posting) as what the correction takes; what that
// takes as it stands stays, to the last won.
std::string PayTyped(std::string_view field, const std::string& value,
                     const std::optional<Posting>& before) {
  if (field != "salary") return value;
  Posting scratch;
  if (before && before->salary) {
    const std::string own = BarePayOf(*before->salary, value);
    if (own != value && ApplyCorrection(field, own, scratch)) return own;
  }
  if (ApplyCorrection(field, value, scratch)) return value;
  const auto span = ReadPaySpan(TrimSpaces(value));
  return span ? PrintPaySpan(*span) : value;
}

}  // namespace

ExitCode RunCorrect(Context& context, const Arguments& arguments) {
  const std::vector<std::string>& words = arguments.positionals;
  const bool clear = arguments.Has("clear");
  if (clear && words.size() == 3)
    return context.UsageProblem(context.Say(text::kClearTakesNoValue));
  if (!clear && words.size() != 3) {
    return context.UsageProblem(context.Say(
        text::kMissingArgument, {"correct", NeededWords("ID FIELD VALUE", context.language()),
                                 "gonggo correct 7k2m deadline 2026-12-31"}));
  }
  if (!clear && words[2].empty()) return context.UsageProblem(context.Say(text::kEmptyCorrection));
  const auto field = CorrectableField(words[1]);
  if (!field) {
    return context.UsageProblem(
        context.Say(text::kNotCorrectable, {words[1], CorrectableFields(context.language())}));
  }
  const auto before = PostingOf(context, words[0]);
  const std::string value =
      clear ? "" : PayTyped(*field, DayTyped(*field, words[2], context.Today()), before);
  Posting scratch;
  if (!clear && !ApplyCorrection(*field, value, scratch)) {
    const Language language = context.language();
    return context.UsageProblem(
        context.Say(text::kBadCorrection,
                    {words[2], FieldLabel(*field, language), PossibleValues(*field, language)}));
  }
  const ExitCode code =
      ApplyToPostings(context, {words[0]}, {{ActionKind::kCorrect, {}, words[1], value}},
                      clear ? text::kCorrectionCleared : text::kCorrected);
  if (before && code == ExitCode::kDone) TellMoved(context, *before, words[0], clear);
  return code;
}

}  // namespace gonggo::cli
