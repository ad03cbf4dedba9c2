#include "fit/blockers.h"

#include <algorithm>

#include "fit/closure.h"
#include "fit/items.h"
#include "knowledge/role_finder.h"
#include "knowledge/tables.h"

namespace gonggo {
namespace {

Evidence Place(const Posting& posting, Eligibility eligibility) {
  // The places of all eligibilities stand in one list, in the order of the values.
  const auto at = posting.evidence.find("eligibility");
  if (at == posting.evidence.end() || at->second.empty()) return {};
  const auto value = std::find(posting.eligibility.begin(), posting.eligibility.end(), eligibility);
  const auto index = static_cast<size_t>(value - posting.eligibility.begin());
  return at->second[std::min(index, at->second.size() - 1)];
}

// A line says a thing once, however often it is read there: a licence is a condition of its
// requirement and an eligibility of the posting as well.
void AddOnce(const FitBlocker& blocker, std::vector<FitBlocker>& blockers) {
  const bool said =
      std::any_of(blockers.begin(), blockers.end(), [&blocker](const FitBlocker& other) {
        return other.kind == blocker.kind && other.posting.line == blocker.posting.line;
      });
  if (!said) blockers.push_back(blocker);
}

// Whether the profile says how long its person has worked. One that tells of studies or projects
// and of no job says that they have not; one of skills alone says nothing, and neither does a job
// without dates.
bool KnowsTheYears(const Profile& profile) {
  if (OverallMonths(profile)) return true;
  const auto has = [&profile](ProfilePart part) {
    return std::ranges::find(profile.entries, part, &ProfileEntry::part) != profile.entries.end();
  };
  return !has(ProfilePart::kJob) && (has(ProfilePart::kProject) || !profile.education.empty());
}

// Years of which less than half are there, where nothing else would do.
void AddYears(const Profile& profile, const PostingFit& fit, std::vector<FitBlocker>& blockers) {
  if (!KnowsTheYears(profile)) return;  // nothing is known, so nothing is certain
  for (const FitItem& item : fit.items) {
    if (item.verdict != Verdict::kMissing || item.necessity != Necessity::kRequired) continue;
    for (size_t i = 0; i < item.condition.alternatives.size(); ++i) {
      if (!AsksForYearsOfWork(item, i)) continue;
      FitBlocker blocker;
      blocker.certain = true;
      blocker.posting = item.condition.alternatives[i].at;
      if (!item.evidence.empty()) blocker.profile = item.evidence.front();
      blockers.push_back(blocker);
      return;
    }
  }
}

// Required certificates that the profile does not name.
void AddCertificates(const PostingFit& fit, std::vector<FitBlocker>& blockers) {
  for (const FitItem& item : fit.items) {
    if (item.verdict != Verdict::kMissing || item.necessity != Necessity::kRequired) continue;
    const auto& alternatives = item.condition.alternatives;
    const bool all =
        std::all_of(alternatives.begin(), alternatives.end(),
                    [](const Alternative& a) { return a.kind == ConditionKind::kCertificate; });
    if (!all || alternatives.empty()) continue;
    FitBlocker blocker;
    blocker.kind = BlockerKind::kLicence;
    blocker.posting = alternatives.front().at;
    AddOnce(blocker, blockers);
  }
}

void AddMilitary(const Profile& profile, const Posting& posting,
                 std::vector<FitBlocker>& blockers) {
  FitBlocker blocker;
  blocker.kind = BlockerKind::kMilitary;
  blocker.posting = Place(posting, Eligibility::kMilitary);
  blocker.profile = profile.military_at;
  switch (profile.military) {
    case Military::kCompleted:
    case Military::kExempt:
    case Military::kNotApplicable:
      return;
    case Military::kServing:
    case Military::kNotServed:
      blocker.certain = true;
      break;
    case Military::kUnknown:
      break;
  }
  blockers.push_back(blocker);
}

// A driving licence is named in words, not as a skill.
bool NamesALicence(const Profile& profile) {
  return std::any_of(profile.lines.begin(), profile.lines.end(), [](const ProfileLine& line) {
    return line.text.find("면허") != std::string::npos ||
           line.text.find("1종") != std::string::npos ||
           line.text.find("2종") != std::string::npos ||
           line.text.find("licen") != std::string::npos;
  });
}

// Whether the profile names the licence, what implies it, or work that is done with it alone.
bool HoldsLicence(const Profile& profile, std::string_view licence, const SkillTable& skills) {
  const auto wanted = skills.FindSkill(licence);
  for (const ProfileSkill& skill : profile.skills) {
    const auto index = skills.FindSkill(skill.id);
    if (index && wanted && std::ranges::binary_search(ImpliedBy(*index, skills), *wanted))
      return true;
  }
  std::vector<TermMatch> matches;
  for (const ProfileLine& line : profile.lines) {
    matches.clear();
    LicensedJobs().FindLongest(line.text, matches);
    for (const TermMatch& match : matches) {
      if (LicensedJobs().terms()[match.term].id == licence) return true;
    }
  }
  return false;
}

// "치과위생사 모집": whoever has none of the licences of the jobs in the title must look. A title
// that names such people beside other work ("간호사 앱 개발자") is about that.
void AddLicenceOfTitle(const Profile& profile, const Posting& posting,
                       std::vector<FitBlocker>& blockers) {
  const std::string title = posting.title.value_or("");
  std::vector<TermMatch> matches;
  LicensedJobs().FindLongest(title, matches);
  const bool said = std::ranges::any_of(
      blockers, [](const FitBlocker& b) { return b.kind == BlockerKind::kLicence; });
  bool asked = false;
  for (const TermMatch& match : matches) {
    const auto role = FindRole(Cut(title, match.at));
    if (!role || posting.role != role->id) continue;
    asked = true;
    if (HoldsLicence(profile, LicensedJobs().terms()[match.term].id, BuiltInSkills())) return;
  }
  if (!asked || said) return;
  FitBlocker blocker;
  blocker.kind = BlockerKind::kLicence;
  blocker.by_title = true;
  if (const auto at = posting.evidence.find("title");
      at != posting.evidence.end() && !at->second.empty())
    blocker.posting = at->second.front();
  blockers.push_back(blocker);
}

}  // namespace

std::vector<FitBlocker> FindBlockers(const Profile& profile, const Posting& posting,
                                     const PostingFit& fit) {
  std::vector<FitBlocker> blockers;
  AddYears(profile, fit, blockers);
  AddCertificates(fit, blockers);
  for (const Eligibility eligibility : posting.eligibility) {
    FitBlocker blocker;
    blocker.posting = Place(posting, eligibility);
    if (eligibility == Eligibility::kMilitary) AddMilitary(profile, posting, blockers);
    if (eligibility == Eligibility::kLicence && !NamesALicence(profile)) {
      blocker.kind = BlockerKind::kLicence;
      AddOnce(blocker, blockers);
    }
    if (eligibility == Eligibility::kCitizenship) {
      blocker.kind = BlockerKind::kCitizenship;
      blockers.push_back(blocker);
    }
  }
  AddLicenceOfTitle(profile, posting, blockers);
  return blockers;
}

}  // namespace gonggo
