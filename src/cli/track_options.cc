#include "cli/track_options.h"

#include <filesystem>
#include <system_error>

#include "cli/stage_hint.h"
#include "cli/track_access.h"
#include "cli/track_texts.h"
#include "text/normalize.h"
#include "text/utf8.h"
#include "track/when.h"
#include "track/won.h"

namespace gonggo::cli {
namespace {

std::string OneLine(std::string_view text) {
  std::string line(TrimSpaces(NormalizeText(text)));
  for (char& c : line) {
    if (c == '\n') c = ' ';
  }
  return line;
}

// Reads each option into its place; the first that is wrong is kept.
class OptionReader {
 public:
  OptionReader(Context& context, const Arguments& arguments)
      : context_(context), arguments_(arguments), today_(UserNow(context).day) {}

  std::optional<Date> Day(std::string_view option) {
    const auto text = arguments_.Value(option);
    if (!text) return std::nullopt;
    const auto when = ReadWhen(*text, today_);
    if (when && !when->minute) return when->day;
    Refuse(text::kNotADay, option, *text);
    return std::nullopt;
  }

  std::optional<KoreanTime> Time(std::string_view option) {
    const auto text = arguments_.Value(option);
    if (!text) return std::nullopt;
    auto when = ReadWhen(*text, today_);
    if (!when) Refuse(text::kNotAWhen, option, *text);
    return when;
  }

  std::optional<int64_t> Won(std::string_view option) {
    const auto text = arguments_.Value(option);
    if (!text) return std::nullopt;
    const auto won = ReadWon(*text);
    if (!won) Refuse(text::kNotAnAmount, option, *text);
    return won;
  }

  std::vector<std::string> Lines(std::string_view option) {
    std::vector<std::string> lines;
    for (const std::string& text : arguments_.Values(option)) lines.push_back(OneLine(text));
    std::erase(lines, "");
    return lines;
  }

  void Fail(const std::string& message) {
    if (!problem_) problem_ = Error{ErrorCode::kInvalidArgument, message};
  }
  [[nodiscard]] const std::optional<Error>& problem() const { return problem_; }

 private:
  void Refuse(const Bilingual& message, std::string_view option, const std::string& text) {
    Fail(context_.Say(message, {"--" + std::string(option), text}));
  }

  Context& context_;
  const Arguments& arguments_;
  Date today_;
  std::optional<Error> problem_;
};

std::optional<Offer> ReadOffer(const Arguments& arguments, OptionReader& reader) {
  Offer offer;
  offer.salary_krw_per_year = reader.Won("salary");
  offer.signing_krw = reader.Won("signing");
  offer.reply_by = reader.Day("reply-by");
  offer.starts_on = reader.Day("start-on");
  if (const auto other = arguments.Value("offer-note")) offer.other = NormalizeText(*other);
  if (offer == Offer{}) return std::nullopt;
  return offer;
}

std::vector<std::string> ReadFiles(Context& context, const Arguments& arguments) {
  std::vector<std::string> files;
  for (const std::string& path : arguments.Values("file")) {
    std::error_code error;
    const std::filesystem::path absolute =
        std::filesystem::absolute(path, error).lexically_normal();
    if (!std::filesystem::exists(absolute, error)) {
      context.Remark(context.Say(text::kNoSuchFileYet, {path}));
    }
    files.push_back(absolute.string());
  }
  return files;
}

}  // namespace

Result<StageChange> ReadTrackOptions(Context& context, const Arguments& arguments) {
  OptionReader reader(context, arguments);
  StageChange change;
  std::string stage;
  for (size_t i = 1; i < arguments.positionals.size(); ++i) {
    stage += (i > 1 ? " " : "") + arguments.positionals[i];
  }
  if (!stage.empty()) {
    change.stage = ReadStage(stage);
    if (!change.stage) reader.Fail(NotAStageWords(context, stage));
  }
  change.at = reader.Time("at");
  if (const auto note = arguments.Value("note")) change.note = NormalizeText(*note);
  change.people = reader.Lines("person");
  change.offer = ReadOffer(arguments, reader);
  change.next_done = arguments.Has("next-done");
  const auto next_on = reader.Day("next-on");
  if (const auto next = reader.Lines("next"); !next.empty()) {
    change.next = NextAction{next.back(), next_on};
  } else if (next_on) {
    reader.Fail(context.Say(text::kNextOnNeedsNext));
  }
  if (reader.problem()) return std::unexpected(*reader.problem());
  change.files = ReadFiles(context, arguments);
  return change;
}

bool SaysAnything(const StageChange& change) {
  return change.stage || change.at || change.note || !change.people.empty() ||
         !change.files.empty() || change.offer || change.next || change.next_done;
}

}  // namespace gonggo::cli
