// gonggo track: where the user's application to a posting stands.
#include <algorithm>

#include "cli/apply.h"
#include "cli/command/commands.h"
#include "cli/library_access.h"
#include "cli/message_texts.h"
#include "cli/messages.h"
#include "cli/track_access.h"
#include "cli/track_options.h"
#include "cli/track_texts.h"
#include "output/application_page.h"
#include "output/stage_words.h"
#include "store/operation_summary.h"

namespace gonggo::cli {
namespace {

Result<TrackedPosting> FindOne(Library& library, Context& context, const std::string& typed) {
  const auto ids = ResolveIds(library, context, {typed});
  if (!ids) return std::unexpected(ids.error());
  const auto found =
      FindTracked(library, {.ids = *ids, .removed = ListRemoved::kInclude}, Untracked::kInclude);
  if (!found) return std::unexpected(found.error());
  return found->front();
}

ExitCode ShowApplication(Context& context, const std::string& typed) {
  const auto library = OpenLibrary(context, OpenMode::kReadOnly);
  if (!library) return context.Report(library.error());
  const auto posting = FindOne(**library, context, typed);
  if (!posting) return context.Report(posting.error());
  const std::string name = PostingName(posting->summary, context.language());
  if (context.json()) {
    AppendTrackedJson(*posting, UserNow(context), context.answer().buffer());
    context.answer().Write("\n");
  } else if (posting->application.empty()) {
    context.Remark(context.Say(text::kNoApplication, {name, posting->summary.id}));
  } else {
    context.answer().Write(RenderApplication(
        posting->application, name,
        {context.language(), context.style(), UserNow(context), context.environment().columns}));
  }
  return ExitCode::kDone;
}

bool TakesOffers(Stage stage) {
  return stage == Stage::kOffer || stage == Stage::kAccepted || stage == Stage::kJoined;
}

void Tell(Context& context, const std::string& name, const StageResult& result, bool changed) {
  const Language language = context.language();
  const KoreanTime now = UserNow(context);
  const auto status = StatusOf(result.application, now);
  const std::string words = status ? StatusWords(*status, kSilentDays, language) : "";
  const bool is_last =
      !result.application.events.empty() && result.application.events.back() == result.event;
  const std::string at = FormatKoreanTime(result.event.at);
  const std::string event = EventWords(result.event, language);
  if (!changed) {
    context.Remark(is_last ? context.Say(text::kNothingChanged)
                           : context.Say(text::kStageAlready, {name, event, at, words}));
  } else if (is_last || result.event.at == KoreanTime{}) {
    context.Remark(context.Say(text::kStageRecorded, {name, words, at}));
  } else {
    const bool ahead = IsAhead(result.event, now);
    context.Remark(
        context.Say(ahead ? text::kStageAhead : text::kStageInserted, {name, event, at, words}));
  }
  for (const ApplicationEvent& dropped : result.dropped) {
    context.Remark(context.Say(text::kEventDropped,
                               {EventWords(dropped, language), FormatKoreanTime(dropped.at)}));
  }
}

ExitCode Answer(Context& context, Library& library, const std::string& id) {
  if (!context.json()) return ExitCode::kDone;
  const auto after =
      FindTracked(library, {.ids = {id}, .removed = ListRemoved::kInclude}, Untracked::kInclude);
  if (!after) return context.Report(after.error());
  AppendTrackedJson(after->front(), UserNow(context), context.answer().buffer());
  context.answer().Write("\n");
  return ExitCode::kDone;
}

ExitCode Record(Context& context, Library& library, const TrackedPosting& posting,
                const StageChange& change) {
  const Language language = context.language();
  const std::string name = PostingName(posting.summary, language);
  StageResult result;
  const auto record = [&](const std::string&, const Application& before) -> Result<Application> {
    auto recorded = RecordStage(before, change, UserNow(context), context.clock().NowUnixSeconds());
    if (!recorded) {
      return Fail(ErrorCode::kInvalidArgument, StageProblemWords(recorded.error(), language));
    }
    if (change.offer && !TakesOffers(recorded->event.point.stage)) {
      return Fail(ErrorCode::kInvalidArgument,
                  context.Say(text::kOfferTooEarly, {EventWords(recorded->event, language)}));
    }
    result = *recorded;
    return result.application;
  };
  const std::string summary =
      change.stage ? OperationSummary(OperationWhat::kStage, {name, Id(change.stage->point)})
                   : OperationSummary(OperationWhat::kApplication, {name});
  const auto operation = library.ChangeApplications({{posting.summary.id}, summary, record});
  if (!operation) return context.Report(operation.error());
  Tell(context, name, result, operation->number != 0);
  return Answer(context, library, posting.summary.id);
}

ExitCode TakeBack(Context& context, Library& library, const TrackedPosting& posting,
                  const StageInput& stage) {
  const Language language = context.language();
  const std::string name = PostingName(posting.summary, language);
  const auto take = [&](const std::string&, const Application& before) -> Result<Application> {
    auto after = TakeBackStage(before, stage);
    if (after) return *after;
    return Fail(ErrorCode::kInvalidArgument, StageProblemWords(after.error(), language));
  };
  const std::string summary =
      OperationSummary(OperationWhat::kStageTakenBack, {name, Id(stage.point)});
  const auto operation = library.ChangeApplications({{posting.summary.id}, summary, take});
  if (!operation) return context.Report(operation.error());
  context.Remark(operation->number == 0
                     ? context.Say(text::kNothingChanged)
                     : context.Say(text::kStageTakenBack, {name, Label(stage.point, language)}));
  return Answer(context, library, posting.summary.id);
}

}  // namespace

ExitCode RunTrack(Context& context, const Arguments& arguments) {
  const auto change = ReadTrackOptions(context, arguments);
  if (!change) return context.Report(change.error());
  const bool take_back = arguments.Has("take-back");
  if (!take_back && !SaysAnything(*change)) {
    return ShowApplication(context, arguments.positionals.front());
  }
  StageChange stage_only;
  stage_only.stage = change->stage;
  StageChange rest = *change;
  rest.stage.reset();
  if (take_back && (!change->stage || SaysAnything(rest))) {
    return context.UsageProblem(context.Say(text::kTakeBackNeedsStage));
  }
  const auto library = OpenExistingLibrary(context);
  if (!library) return context.Report(library.error());
  const auto posting = FindOne(**library, context, arguments.positionals.front());
  if (!posting) return context.Report(posting.error());
  if (take_back) return TakeBack(context, **library, *posting, *change->stage);
  return Record(context, **library, *posting, *change);
}

}  // namespace gonggo::cli
