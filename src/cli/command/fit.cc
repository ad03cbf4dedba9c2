// gonggo fit: how postings fit the user, one in full or all of them ranked; people × postings.
#include <algorithm>
#include <filesystem>
#include <functional>
#include <limits>
#include <system_error>

#include "cli/command/commands.h"
#include "cli/count_option.h"
#include "cli/library_access.h"
#include "cli/message_texts.h"
#include "cli/message_texts_fit.h"
#include "cli/posting_fit.h"
#include "cli/profile_files.h"
#include "cli/visit.h"
#include "fit/blockers.h"
#include "fit/evaluate.h"
#include "fit/grounds.h"
#include "model/posting_json.h"
#include "output/company_cell.h"
#include "output/csv.h"
#include "output/fit_json.h"
#include "output/fit_words.h"
#include "output/posting_words.h"
#include "output/short_title.h"
#include "output/table.h"
#include "output/terminal_fit.h"

namespace gonggo::cli {
namespace {

constexpr Bilingual kScore{"적합도", "FIT"};
constexpr Bilingual kCompany{"회사", "COMPANY"};
constexpr Bilingual kTitle{"제목", "TITLE"};
constexpr Bilingual kChecked{"확인", "CHECKED"};
constexpr Bilingual kRequired{"필수", "REQUIRED"};
constexpr Bilingual kRemark{"비고", "NOTE"};

struct Ranked {
  Posting posting;
  PostingFit fit;
  bool closed = false;
};

void AddRemark(std::string_view words, std::string& remark) {
  if (!remark.empty()) remark += ", ";
  remark += words;
}

std::string RemarkOf(const Ranked& one, Language language) {
  const PostingFit& fit = one.fit;
  const bool korean = language == Language::kKorean;
  std::string remark;
  if (one.closed) AddRemark(korean ? "마감 지남" : "closed", remark);
  if (!fit.score.Value()) {
    AddRemark(ScoreWords(fit, language), remark);
    return remark;
  }
  if (HasFewGrounds(fit)) AddRemark(korean ? "근거 적음" : "few grounds", remark);
  for (const FitBlocker& blocker : fit.blockers) {
    if (!blocker.certain) continue;
    AddRemark((korean ? "지원 불가: " : "ruled out: ") + std::string(Label(blocker.kind, language)),
              remark);
    break;
  }
  if (IsOverMaximum(fit)) AddRemark(korean ? "경력 초과" : "over-experienced", remark);
  return remark;
}

// "5/7": required conditions that are met, of those that could be judged.
std::string RequiredWords(const PostingFit& fit) {
  size_t met = 0;
  size_t judged = 0;
  for (const FitItem& item : fit.items) {
    if (item.necessity != Necessity::kRequired || item.verdict == Verdict::kUnknown) continue;
    ++judged;
    met += item.verdict == Verdict::kMet ? 1 : 0;
  }
  return std::to_string(met) + "/" + std::to_string(judged);
}

// "3/9": what could be judged, of everything that the posting asks for.
std::string CheckedShare(const PostingFit& fit) {
  return std::to_string(fit.judged_items) + "/" + std::to_string(fit.items.size());
}

// Scores that say something first, then those that rest on next to nothing, then none.
int GroundsOf(const PostingFit& fit) {
  if (!fit.score.Value()) return 0;
  return HasFewGrounds(fit) ? 1 : 2;
}

// What is over stands behind everything that can still be answered.
void Rank(std::vector<Ranked>& ranked) {
  std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) {
    if (a.closed != b.closed) return b.closed;
    if (GroundsOf(a.fit) != GroundsOf(b.fit)) return GroundsOf(a.fit) > GroundsOf(b.fit);
    return a.fit.score.Value().value_or(-1) > b.fit.score.Value().value_or(-1);
  });
}

std::string RenderRanking(const std::vector<Ranked>& ranked, const Context& context) {
  const Language language = context.language();
  Table table;
  table.columns = {{"ID"},
                   {std::string(kScore.In(language))},
                   {std::string(kChecked.In(language))},
                   {std::string(kRequired.In(language))},
                   {std::string(kCompany.In(language)), Fit::kFlexible, 8},
                   {std::string(kTitle.In(language)), Fit::kFlexible, 12}};
  const bool any_remark = std::ranges::any_of(
      ranked, [&](const Ranked& one) { return !RemarkOf(one, language).empty(); });
  if (any_remark) table.columns.push_back({std::string(kRemark.In(language)), Fit::kFlexible, 10});
  for (const Ranked& one : ranked) {
    const auto score = one.fit.score.Value();
    table.rows.push_back(
        {{one.posting.id, Paint::kDim},
         {score ? std::to_string(*score) : std::string("-"), score ? Paint::kStrong : Paint::kDim},
         {CheckedShare(one.fit), Paint::kDim},
         {RequiredWords(one.fit)},
         CompanyCell(one.posting.company, one.posting.link, one.posting.source, language),
         {ShortTitle(one.posting.title, one.posting.company, language)}});
    if (any_remark) table.rows.back().push_back({RemarkOf(one, language), Paint::kWarning});
  }
  return RenderTable(table, context.environment().columns, context.style());
}

// Visits the selected postings that could be read.
ExitCode VisitReadable(Context& context, const Arguments& arguments, bool& by_id,
                       const std::function<void(const Posting&)>& sink) {
  Selection selection;
  selection.arguments = arguments.positionals;
  selection.documents = Selection::Documents::kNone;
  selection.begin = [&by_id](Library&, const ListFilter& filter) {
    by_id = filter.ids.size() == 1;
  };
  uint64_t count = 0;
  uint64_t unreadable = 0;
  const ExitCode code = VisitSelected(
      context, selection,
      [&](const PostingRecord& record, const SourceText&) {
        if (IsUnreadable(record.posting)) {
          ++unreadable;
        } else {
          sink(record.posting);
        }
        return true;
      },
      count);
  if (unreadable > 0)
    context.Remark(context.Say(text::kDigestLeftOut, {std::to_string(unreadable)}));
  return code;
}

ExitCode FitOne(Context& context, const Arguments& arguments) {
  const auto skills = context.Skills();
  if (!skills) return context.Report(skills.error());
  constexpr size_t kAll = std::numeric_limits<size_t>::max();
  const auto limit = CountOption(context, arguments, "limit", kAll);
  if (!limit) return context.Report(limit.error());
  const auto name = ChosenProfile(context, arguments);
  if (!name) return context.Report(name.error());
  const auto profile = LoadProfile(context, *name);
  if (!profile) return context.Report(profile.error());
  std::vector<Ranked> ranked;
  bool by_id = false;
  const ExitCode code = VisitReadable(context, arguments, by_id, [&](const Posting& posting) {
    ranked.push_back({posting,
                      by_id ? EvaluateFit(*profile, posting, **skills)
                            : EvaluateVerdicts(*profile, posting, **skills),
                      IsOver(posting, context)});
    if (!by_id) ranked.back().fit.blockers = FindBlockers(*profile, posting, ranked.back().fit);
  });
  if (code != ExitCode::kDone || ranked.empty()) return code;
  Rank(ranked);
  if (ranked.size() > *limit) ranked.resize(*limit);
  if (context.json()) {
    for (const Ranked& one : ranked) {
      AppendFitJson(one.fit, one.posting, *profile, one.closed, context.answer().buffer());
      context.answer().Write("\n");
    }
  } else if (by_id) {
    context.answer().Write(RenderFit(
        {ranked.front().fit, ranked.front().posting, *profile, **skills, ranked.front().closed},
        {context.language(), context.style(), context.environment().columns}));
  } else {
    context.answer().Write(RenderRanking(ranked, context));
  }
  return ExitCode::kDone;
}

// Every profile or résumé of a folder, by name.
ExitCode FitMany(Context& context, const Arguments& arguments, const std::string& folder) {
  const auto skills = context.Skills();
  if (!skills) return context.Report(skills.error());
  std::vector<std::string> files;
  std::error_code error;
  for (std::filesystem::directory_iterator it(folder, error), end; !error && it != end;
       it.increment(error)) {
    const std::string file = it->path().filename().native();
    if (it->is_regular_file(error) && !file.starts_with('.') && !file.ends_with(".bak"))
      files.push_back(it->path().native());
  }
  if (error) {
    context.Problem(context.Say(text::kNoSuchFile, {folder}));
    return ExitCode::kNotFound;
  }
  std::sort(files.begin(), files.end());
  ExitCode result = ExitCode::kDone;
  std::vector<Profile> people;
  for (const std::string& file : files) {
    auto profile = LoadProfileFile(context, file, std::filesystem::path(file).stem().native());
    if (profile) {
      people.push_back(std::move(*profile));
    } else {
      context.Problem(context.Words(profile.error()));
      result = ExitCode::kSomeFailed;
    }
  }
  if (people.empty()) {
    context.Problem(context.Say(text::kNoPeople, {folder}));
    return ExitCode::kSomeFailed;
  }
  std::vector<Posting> postings;
  bool by_id = false;
  const ExitCode code = VisitReadable(context, arguments, by_id,
                                      [&](const Posting& posting) { postings.push_back(posting); });
  if (code != ExitCode::kDone) return code;
  std::string& out = context.answer().buffer();
  if (!context.json())
    AppendCsvRecord({"profile", "id", "company", "title", "score", "required", "judged", "items",
                     "blocked", "over_experienced", "closed"},
                    out);
  for (const Profile& person : people) {
    for (const Posting& posting : postings) {
      PostingFit fit = EvaluateVerdicts(person, posting, **skills);
      fit.blockers = FindBlockers(person, posting, fit);
      if (context.json()) {
        out += "{\"profile\":";
        AppendJsonString(person.name, out);
        out += ",\"fit\":";
        AppendFitJson(fit, posting, person, IsOver(posting, context), out);
        out += "}\n";
      } else {
        const auto score = fit.score.Value();
        AppendCsvRecord(
            {person.name, posting.id, posting.company.value_or(""), posting.title.value_or(""),
             score ? std::to_string(*score) : "", RequiredWords(fit),
             std::to_string(fit.judged_items), std::to_string(fit.items.size()),
             IsBlocked(fit) ? "true" : "false", IsOverMaximum(fit) ? "true" : "false",
             IsOver(posting, context) ? "true" : "false"},
            out);
      }
      context.answer().Drain();
    }
  }
  return result;
}

}  // namespace

ExitCode RunFit(Context& context, const Arguments& arguments) {
  const auto folder = arguments.Value("profiles");
  if (arguments.Has("csv") != folder.has_value() && !(folder && context.json()))
    return context.UsageProblem(context.Say(text::kProfilesAndCsv));
  return folder ? FitMany(context, arguments, *folder) : FitOne(context, arguments);
}

}  // namespace gonggo::cli
