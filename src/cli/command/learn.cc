// gonggo learn: what to learn next, and how many postings each step opens.
#include <algorithm>
#include <cstdio>

#include "cli/command/commands.h"
#include "cli/count_option.h"
#include "cli/message_texts.h"
#include "cli/message_texts_fit.h"
#include "cli/posting_fit.h"
#include "cli/profile_files.h"
#include "cli/visit.h"
#include "fit/compact.h"
#include "fit/learn.h"
#include "fit/posting_role.h"
#include "fit/role_years.h"
#include "output/fit_json.h"
#include "output/posting_words.h"
#include "output/short_title.h"
#include "output/skill_words.h"
#include "output/table.h"
#include "text/width.h"

namespace gonggo::cli {
namespace {

constexpr Bilingual kSkill{"기술", "SKILL"};
constexpr Bilingual kOpens{"새로 지원 가능", "OPENS"};
constexpr Bilingual kWithinOne{"하나만 더", "WITHIN ONE"};
constexpr Bilingual kGain{"적합도", "FIT"};
constexpr Bilingual kDemand{"찾는 공고", "DEMAND"};
constexpr size_t kShown = 10;

// What a posting is called in a list of those that a step opens.
struct Named {
  std::string id;
  std::string words;
};

std::string NameOf(const LearnCandidate& candidate, const SkillTable& skills, Language language) {
  if (!candidate.family) return SkillWords(skills.skills[candidate.index], language);
  const SkillFamily& family = skills.families[candidate.index];
  return language == Language::kKorean ? std::string(family.name_ko) + " 중 하나"
                                       : "any " + std::string(family.name);
}

// "+1.4": millionths of a point.
std::string GainWords(uint64_t gain) {
  constexpr double kMillion = 1e6;
  char buffer[32];
  std::snprintf(buffer, sizeof buffer, "+%.1f", static_cast<double>(gain) / kMillion);
  return buffer;
}

std::string RenderCandidates(const LearnReport& report, const Context& context,
                             const SkillTable& skills, size_t shown) {
  const Language language = context.language();
  Table table;
  table.columns = {{std::string(kSkill.In(language)), Fit::kFlexible, 12},
                   {std::string(kOpens.In(language))},
                   {std::string(kWithinOne.In(language))},
                   {std::string(kGain.In(language))},
                   {std::string(kDemand.In(language))}};
  for (size_t i = 0; i < std::min(shown, report.candidates.size()); ++i) {
    const LearnCandidate& candidate = report.candidates[i];
    table.rows.push_back({{NameOf(candidate, skills, language), Paint::kStrong},
                          {std::to_string(candidate.opens)},
                          {std::to_string(candidate.within_one)},
                          {GainWords(candidate.gain)},
                          {std::to_string(candidate.demand), Paint::kDim}});
  }
  return RenderTable(table, context.environment().columns, context.style());
}

std::string PathWords(const LearnReport& report, const Context& context, const SkillTable& skills) {
  uint32_t possible = report.possible;
  std::string names;
  for (const LearnStep& step : report.path) {
    possible += static_cast<uint32_t>(step.postings.size());
    names += (names.empty() ? "" : ", ") + NameOf(step.candidate, skills, context.language());
  }
  const std::string total = std::to_string(report.total);
  const std::string now = std::to_string(report.possible);
  if (names.empty()) return context.Say(text::kLearnPossible, {total, now});
  return context.Say(text::kLearnPath, {total, now, std::to_string(possible), names});
}

std::string RenderSteps(const LearnReport& report, const std::vector<Named>& named,
                        const Context& context, const SkillTable& skills) {
  constexpr size_t kPostingsShown = 5;
  if (report.path.empty()) return {};
  std::string out = '\n' + context.Say(text::kLearnInOrder) + '\n';
  size_t number = 0;
  std::string names;  // what opens nothing by itself stands with what it leads to
  for (const LearnStep& step : report.path) {
    names += (names.empty() ? "" : " + ") + NameOf(step.candidate, skills, context.language());
    if (step.postings.empty()) continue;
    out += "  " + std::to_string(++number) + ". " + context.style().Paint(Paint::kStrong, names) +
           "  +" + std::to_string(step.postings.size()) + "\n";
    names.clear();
    for (size_t i = 0; i < std::min(kPostingsShown, step.postings.size()); ++i) {
      const Named& posting = named[step.postings[i]];
      constexpr size_t kBefore = 17;  // the indent, an id and what is between
      const size_t columns = std::max<size_t>(context.environment().columns, 2 * kBefore);
      out += "     " + context.style().Paint(Paint::kDim, posting.id) + "  " +
             TruncateToWidth(SafeForTerminal(posting.words), columns - kBefore) + '\n';
    }
    if (step.postings.size() > kPostingsShown)
      out += "     … +" + std::to_string(step.postings.size() - kPostingsShown) + '\n';
  }
  return out;
}

std::string RenderBlocked(const LearnReport& report, const Context& context) {
  const struct {
    Obstacle obstacle;
    const Bilingual& words;
  } kRows[] = {{Obstacle::kYears, text::kBlockedYears},
               {Obstacle::kDegree, text::kBlockedDegree},
               {Obstacle::kCertificate, text::kBlockedCertificate},
               {Obstacle::kLanguage, text::kBlockedLanguage},
               {Obstacle::kNone, text::kBlockedMilitary}};
  std::string out;
  for (const auto& row : kRows) {
    const uint32_t count = report.blocked[static_cast<size_t>(row.obstacle)];
    if (count > 0) out += context.Say(row.words, {std::to_string(count)}) + '\n';
  }
  if (report.unjudged > 0)
    out += context.Say(text::kLearnUnjudged, {std::to_string(report.unjudged)}) + '\n';
  return out;
}

std::string Render(const LearnReport& report, const std::vector<Named>& named,
                   const Context& context, const SkillTable& skills, size_t shown) {
  std::string out =
      context.style().Paint(Paint::kStrong, PathWords(report, context, skills)) + '\n';
  if (report.lacking > 0 && (report.candidates.empty() || report.candidates.front().opens < 2))
    out += context.Say(text::kLearnNoStep) + '\n';
  out += RenderSteps(report, named, context, skills);
  if (!report.candidates.empty()) out += '\n' + RenderCandidates(report, context, skills, shown);
  const std::string blocked = RenderBlocked(report, context);
  if (!blocked.empty()) out += '\n' + blocked;
  return out;
}

}  // namespace

ExitCode RunLearn(Context& context, const Arguments& arguments) {
  const auto skills = context.Skills();
  if (!skills) return context.Report(skills.error());
  const auto shown = CountOption(context, arguments, "limit", kShown);
  if (!shown) return context.UsageProblem(shown.error().message);
  const auto name = ChosenProfile(context, arguments);
  if (!name) return context.Report(name.error());
  const auto profile = LoadProfile(context, *name);
  if (!profile) return context.Report(profile.error());
  if (profile->skills.empty()) {
    context.Problem(context.Say(text::kLearnNoSkills));
    return ExitCode::kSomeFailed;
  }
  CompactPostings postings(**skills);
  std::vector<Named> named;
  uint64_t unreadable = 0;
  uint64_t over = 0;
  // Who names what to look at means it, whatever their own work is.
  const bool own_work_only = arguments.positionals.empty();
  uint64_t of_others = 0;
  uint64_t count = 0;
  Selection selection;
  selection.arguments = arguments.positionals;
  selection.documents = Selection::Documents::kNone;
  const ExitCode code = VisitSelected(
      context, selection,
      [&](const PostingRecord& record, const SourceText&) {
        const Posting& posting = record.posting;
        if (IsUnreadable(posting)) {
          ++unreadable;
          return true;
        }
        // What nobody can apply to any more is not opened by learning anything.
        if (IsOver(posting, context)) {
          ++over;
          return true;
        }
        if (own_work_only && IsOtherWorkThanAll(*profile, RoleOfPosting(posting, **skills))) {
          ++of_others;
          return true;
        }
        postings.Add(posting);
        named.push_back(
            {posting.id,
             CompanyWords(posting.company, posting.link, posting.source, context.language()) +
                 " · " + ShortTitle(posting.title, posting.company, context.language())});
        return true;
      },
      count);
  if (unreadable > 0)
    context.Remark(context.Say(text::kDigestLeftOut, {std::to_string(unreadable)}));
  if (over > 0) context.Remark(context.Say(text::kLearnOver, {std::to_string(over)}));
  if (of_others > 0)
    context.Remark(context.Say(text::kLearnOtherWork, {std::to_string(of_others)}));
  if (code != ExitCode::kDone || count == 0) return code;
  const LearnReport report = Learn(postings, MakeFitProfile(*profile, **skills));
  if (context.json()) {
    std::vector<std::string> ids;
    ids.reserve(named.size());
    for (const Named& posting : named) ids.push_back(posting.id);
    AppendLearnJson(report, **skills, ids, context.answer().buffer());
    context.answer().Write("\n");
  } else {
    context.answer().Write(Render(report, named, context, **skills, *shown));
  }
  return ExitCode::kDone;
}

}  // namespace gonggo::cli
