#include "track/tracker_table.h"

#include <algorithm>
#include <array>
#include <utility>

#include "text/normalize.h"
#include "text/utf8.h"
#include "track/tracker_values.h"
#include "track/when.h"

namespace gonggo {
namespace {

using enum TrackerField;

constexpr size_t kFieldCount = static_cast<size_t>(kOfferNote) + 1;
using Cells = std::array<std::string, kFieldCount>;

Cells Sorted(const std::vector<std::optional<TrackerField>>& fields,
             const std::vector<std::string>& cells) {
  Cells sorted;
  for (size_t i = 0; i < fields.size() && i < cells.size(); ++i) {
    if (!fields[i]) continue;
    std::string_view cell = TrimSpaces(cells[i]);
    // The apostrophe that keeps spreadsheets from taking text for a formula.
    if (cell.size() > 1 && cell[0] == '\'' &&
        std::string_view("=+-@").find(cell[1]) != std::string_view::npos) {
      cell.remove_prefix(1);
    }
    sorted[static_cast<size_t>(*fields[i])] = NormalizeText(cell);
  }
  return sorted;
}

// "rejected@applied", "interview_2"
std::string StageWord(const ApplicationEvent& event) {
  return Id(event.point) + (event.rejected_at ? "@" + Id(*event.rejected_at) : "");
}

class RowReader {
 public:
  RowReader(const Cells& cells, const TrackerContext& context) : cells_(cells), context_(context) {}

  std::expected<TrackerRow, TrackerProblem> Read() {
    row_.id = At(kId);
    row_.company = At(kCompany);
    row_.title = At(kTitle);
    row_.link = At(kLink);
    row_.location = At(kLocation);
    row_.salary = At(kSalary);
    row_.deadline = At(kDeadline);
    if (At(kHistory).empty()) {
      Stages();
    } else {
      History();
    }
    Details();
    if (problem_) return std::unexpected(*problem_);
    return std::move(row_);
  }

 private:
  [[nodiscard]] const std::string& At(TrackerField field) const {
    return cells_[static_cast<size_t>(field)];
  }
  void Refuse(TrackerField field) {
    if (!problem_) problem_ = TrackerProblem{field, At(field), std::nullopt};
  }

  std::optional<KoreanTime> Time(TrackerField field) {
    if (At(field).empty()) return std::nullopt;
    auto time = ReadTrackerDate(At(field), context_.now.day);
    if (!time) Refuse(field);
    return time;
  }
  // Of a time only the day is kept: when somebody saved a row says nothing more.
  std::optional<KoreanTime> Day(TrackerField field) {
    auto time = Time(field);
    if (time) time->minute.reset();
    return time;
  }

  void Say(const StageInput& stage, const std::optional<KoreanTime>& at) {
    auto result = RecordStage(row_.application, {.stage = stage, .at = at}, context_.now,
                              context_.recorded_at);
    if (result) {
      row_.application = std::move(result->application);
    } else if (!problem_) {
      problem_ = TrackerProblem{kStage, At(kStage), result.error()};
    }
  }

  void Stages() {
    const auto saved = Day(kSavedDate);
    const auto applied = Day(kAppliedDate);
    const auto interview = Time(kInterviewDate);
    auto at = Time(kStageDate);
    std::optional<StageInput> stage;
    if (!At(kStage).empty()) {
      stage = ReadTrackerStage(At(kStage));
      if (!stage) return Refuse(kStage);
    } else if (interview) {
      stage = StageInput{{Stage::kInterview, 0}, std::nullopt};
    } else if (applied) {
      stage = StageInput{{Stage::kApplied, 0}, std::nullopt};
    } else {
      stage = StageInput{};
    }
    const Stage last = stage->point.stage;
    if (saved && (!applied || !IsBefore(*applied, *saved)) && last != Stage::kInterested) {
      Say(StageInput{}, saved);
    }
    const bool before = last == Stage::kInterested || last == Stage::kPreparing;
    if (applied && last != Stage::kApplied && !before) {
      Say({{Stage::kApplied, 0}, std::nullopt}, applied);
    }
    if (interview && last != Stage::kInterview && !before && last != Stage::kApplied) {
      Say({{Stage::kInterview, 0}, std::nullopt}, interview);
    }
    if (!at && last == Stage::kInterested) at = saved;
    if (!at && last == Stage::kApplied) at = applied;
    if (!at && last == Stage::kInterview) at = interview;
    // A table that says 불합격 means that something had been sent.
    const bool sent = applied || interview || stage->rejected_at;
    if (last == Stage::kRejected && !sent) stage->rejected_at = StagePoint{Stage::kApplied, 0};
    // Not before what is known, nor in the future, where the day is not.
    if (!at && !row_.application.events.empty()) {
      const KoreanTime& known = row_.application.events.back().at;
      at = KoreanTime{std::max(known.day, context_.now.day), std::nullopt};
    }
    Say(*stage, at);
  }

  // "2026-11-25 14:00 interview_1", a line an event.
  void History() {
    std::string_view rest = At(kHistory);
    while (!rest.empty()) {
      const size_t end = std::min(rest.find('\n'), rest.size());
      const std::string_view line = TrimSpaces(rest.substr(0, end));
      rest.remove_prefix(std::min(end + 1, rest.size()));
      if (line.empty()) continue;
      const size_t space = line.rfind(' ');
      const auto at =
          space == std::string_view::npos ? std::nullopt : ParseKoreanTime(line.substr(0, space));
      const auto stage = at ? ReadStage(line.substr(space + 1)) : std::nullopt;
      if (!at || !stage) return Refuse(kHistory);
      row_.application.events.push_back({.point = stage->point,
                                         .rejected_at = stage->rejected_at,
                                         .at = *at,
                                         .recorded_at = context_.recorded_at});
    }
    if (row_.application.events.size() > kMaxApplicationEvents) return Refuse(kHistory);
    auto problem = CheckStages(row_.application.events);
    if (problem && !problem_) problem_ = TrackerProblem{kHistory, "", std::move(problem)};
  }

  void Details() {
    if (problem_) return;
    StageChange change;
    if (!At(kNote).empty()) change.note = At(kNote);
    std::string_view people = At(kPeople);
    while (!people.empty()) {
      const size_t end = std::min(people.find_first_of(",\n;"), people.size());
      const std::string_view person = TrimSpaces(people.substr(0, end));
      if (!person.empty()) change.people.emplace_back(person);
      people.remove_prefix(std::min(end + 1, people.size()));
    }
    const auto next_on = Day(kNextDate);
    if (!At(kNext).empty() || next_on) {
      constexpr std::string_view kFollowUp = "연락해 보기";
      change.next = NextAction{At(kNext).empty() ? std::string(kFollowUp) : At(kNext),
                               next_on ? std::optional(next_on->day) : std::nullopt};
    }
    change.offer = ReadOffer();
    auto result = RecordStage(row_.application, change, context_.now, context_.recorded_at);
    if (result) {
      row_.application = std::move(result->application);
    } else if (!problem_) {
      problem_ = TrackerProblem{kNote, "", result.error()};
    }
  }

  std::optional<int64_t> Amount(TrackerField field) {
    const std::string& text = At(field);
    if (text.empty()) return std::nullopt;
    int64_t amount = 0;
    for (const char c : text) {
      constexpr int64_t kMost = 1'000'000'000'000;
      if (!IsAsciiDigit(static_cast<unsigned char>(c)) || amount > kMost) {
        Refuse(field);
        return std::nullopt;
      }
      amount = amount * 10 + (c - '0');
    }
    return amount;
  }

  std::optional<Offer> ReadOffer() {
    Offer offer;
    offer.salary_krw_per_year = Amount(kOfferSalary);
    offer.signing_krw = Amount(kOfferSigning);
    if (const auto day = Day(kOfferReplyBy)) offer.reply_by = day->day;
    if (const auto day = Day(kOfferStart)) offer.starts_on = day->day;
    offer.other = At(kOfferNote);
    if (offer == Offer{}) return std::nullopt;
    return offer;
  }

  const Cells& cells_;
  const TrackerContext& context_;
  TrackerRow row_;
  std::optional<TrackerProblem> problem_;
};

std::string OrEmpty(const std::optional<Date>& day) { return day ? FormatDate(*day) : ""; }
std::string OrEmpty(const std::optional<int64_t>& number) {
  return number ? std::to_string(*number) : "";
}

std::string CellOf(TrackerField field, const TrackedPosting& posting) {
  const PostingSummary& summary = posting.summary;
  const Application& application = posting.application;
  static const ApplicationEvent kNoEvent;
  const bool any = !application.events.empty();
  const ApplicationEvent& last = any ? application.events.back() : kNoEvent;
  const Offer offer = last.offer.value_or(Offer{});
  switch (field) {
    case kId:
      return summary.id;
    case kCompany:
      return summary.company.value_or("");
    case kTitle:
      return summary.title.value_or("");
    case kLink:
      return summary.link.value_or("");
    case kDeadline:
      return summary.deadline ? OrEmpty(summary.deadline->date) : "";
    case kStage:
      return any ? StageWord(last) : "";
    case kStageDate:
      return any ? FormatKoreanTime(last.at) : "";
    case kAppliedDate:
      for (const ApplicationEvent& event : application.events) {
        if (event.point.stage == Stage::kApplied) return FormatKoreanTime(event.at);
      }
      return "";
    case kNext:
      return application.next ? application.next->text : "";
    case kNextDate:
      return application.next ? OrEmpty(application.next->on) : "";
    case kPeople: {
      std::string people;
      for (const std::string& person : last.people) people += (people.empty() ? "" : "\n") + person;
      return people;
    }
    case kNote:
      return last.note;
    case kOfferSalary:
      return OrEmpty(offer.salary_krw_per_year);
    case kOfferSigning:
      return OrEmpty(offer.signing_krw);
    case kOfferReplyBy:
      return OrEmpty(offer.reply_by);
    case kOfferStart:
      return OrEmpty(offer.starts_on);
    case kOfferNote:
      return offer.other;
    case kHistory: {
      std::string history;
      for (const ApplicationEvent& event : application.events) {
        history +=
            (history.empty() ? "" : "\n") + FormatKoreanTime(event.at) + ' ' + StageWord(event);
      }
      return history;
    }
    default:
      return "";
  }
}

}  // namespace

std::expected<TrackerRow, TrackerProblem> ReadTrackerRow(
    const std::vector<std::optional<TrackerField>>& fields, const std::vector<std::string>& cells,
    const TrackerContext& context) {
  const Cells sorted = Sorted(fields, cells);
  return RowReader(sorted, context).Read();
}

std::vector<std::string> WriteTrackerRow(const TrackedPosting& posting) {
  std::vector<std::string> cells;
  for (const TrackerColumn& column : OwnColumns()) cells.push_back(CellOf(column.field, posting));
  return cells;
}

}  // namespace gonggo
