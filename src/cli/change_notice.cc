#include "cli/change_notice.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

#include "cli/track_access.h"
#include "cli/track_texts.h"
#include "output/posting_words.h"
#include "output/short_title.h"
#include "output/stage_words.h"

namespace gonggo::cli {
namespace {

// A crawl that changed thousands is not read line by line; what the user applied to is always told.
constexpr size_t kMostNotices = 20;
constexpr size_t kMostExamined = 200;

struct DeadlineChange {
  std::optional<Deadline> before;
  std::optional<Deadline> after;
};

bool SameDay(const std::optional<Deadline>& a, const std::optional<Deadline>& b) {
  if (!a || !b) return a.has_value() == b.has_value();
  return a->kind == b->kind && a->date == b->date && a->time == b->time;
}

// The deadlines of the newest revision and of the one before it from the same source.
std::optional<DeadlineChange> ChangeOf(const std::vector<Revision>& history) {
  if (history.empty()) return std::nullopt;
  const Revision& newest = history.front();
  const auto before = std::find_if(history.begin() + 1, history.end(), [&](const Revision& other) {
    return other.source_stem == newest.source_stem;
  });
  if (before == history.end()) return std::nullopt;
  DeadlineChange change{before->posting.deadline, newest.posting.deadline};
  if (SameDay(change.before, change.after)) return std::nullopt;
  return change;
}

std::string Words(const std::optional<Deadline>& deadline, const Context& context) {
  if (!deadline) return std::string(NotStated(context.language()));
  return LongDeadlineWords(*deadline, context.Today(), context.language());
}

class Teller {
 public:
  Teller(Context& context, Library& library) : context_(context), library_(library) {}

  // Errors end it silently: the import is done, and the next command meets them.
  void Tell(const PostingSummary& posting, const Application* application) {
    const auto history = library_.History(posting.id);
    if (!history) return;
    const Language language = context_.language();
    const std::string company =
        CompanyWords(posting.company, posting.link, posting.source, language);
    const std::string title = ShortTitle(posting.title, posting.company, language);
    if (const auto change = ChangeOf(*history)) {
      context_.Remark(context_.Say(
          text::kDeadlineChanged,
          {company, title, Words(change->before, context_), Words(change->after, context_)}));
      ++told_;
    }
    if (application == nullptr) return;
    const auto status = StatusOf(*application, UserNow(context_));
    if (!status || IsOver(status->point.stage)) return;
    context_.Remark(
        context_.Say(text::kTrackedChanged,
                     {company, title, StatusWords(*status, kSilentDays, language), posting.id}));
  }

  [[nodiscard]] bool full() const { return told_ >= kMostNotices; }

 private:
  Context& context_;
  Library& library_;
  size_t told_ = 0;
};

}  // namespace

void TellChanges(Context& context, Library& library, const std::vector<std::string>& changed) {
  if (changed.empty() || context.quiet()) return;
  const auto tracked = library.Applications({.ids = changed});
  if (!tracked) return;
  Teller teller(context, library);
  std::unordered_map<std::string, bool> done;
  for (const TrackedPosting& posting : *tracked) {
    teller.Tell(posting.summary, &posting.application);
    done.emplace(posting.summary.id, true);
  }
  ListFilter rest;
  for (const std::string& id : changed) {
    if (rest.ids.size() < kMostExamined && !done.contains(id)) rest.ids.push_back(id);
  }
  if (rest.ids.empty()) return;
  const auto others = library.List(rest);
  if (!others) return;
  for (const PostingSummary& posting : *others) {
    if (teller.full()) return;
    teller.Tell(posting, nullptr);
  }
}

}  // namespace gonggo::cli
