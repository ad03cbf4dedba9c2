#include "output/fit_json.h"

#include <optional>

#include "fit/grounds.h"
#include "output/json_object.h"

namespace gonggo {
namespace {

template <typename T, typename Write>
void AppendList(JsonObject& object, std::string_view key, const std::vector<T>& values,
                std::string& out, const Write& write) {
  object.Key(key);
  out += '[';
  for (size_t i = 0; i < values.size(); ++i) {
    if (i > 0) out += ',';
    write(values[i]);
  }
  out += ']';
}

void OptionalNumber(JsonObject& object, std::string_view key, const std::optional<int>& value,
                    std::string& out) {
  object.Key(key);
  out += value ? std::to_string(*value) : "null";
}

void AppendEvidence(const Profile& profile, const ProfileEvidence& at, std::string& out) {
  JsonObject object(out);
  const ProfileLine& line = profile.lines[at.line];
  object.Number("line", line.number);
  object.String("text", line.text);
  object.String("surface", Cut(line.text, at.at));
}

void AppendItem(const FitItem& item, const Posting& posting, const Profile& profile,
                std::string& out) {
  JsonObject object(out);
  object.String("kind", Id(item.kind));
  OptionalNumber(object, "requirement",
                 item.requirement < 0 ? std::nullopt : std::optional<int>(item.requirement), out);
  object.Number("part", item.part);
  if (item.requirement >= 0) {
    const Requirement& requirement = posting.requirements[static_cast<size_t>(item.requirement)];
    object.Number("line", requirement.line);
    object.String("text", requirement.text);
  } else {
    // Years and degrees that stand outside of requirements: where the field does.
    const auto at = posting.evidence.find(
        item.kind == FitItemKind::kEducation ? std::string_view("education") : "experience");
    if (at != posting.evidence.end() && !at->second.empty())
      object.Number("line", at->second.front().line);
  }
  object.String("necessity", Id(item.necessity));
  object.String("verdict", Id(item.verdict));
  object.String("note", Id(item.note));
  object.Number("note_months", item.note_months);
  object.Number("weight", item.weight);
  object.Number("points", item.points);
  object.Number("most_points", item.most_points);
  AppendList(object, "evidence", item.evidence, out,
             [&](const ProfileEvidence& at) { AppendEvidence(profile, at, out); });
}

void AppendCandidate(const LearnCandidate& candidate, const SkillTable& skills,
                     JsonObject& object) {
  object.String("id", candidate.family ? skills.families[candidate.index].id
                                       : skills.skills[candidate.index].id);
  object.String("name", candidate.family ? skills.families[candidate.index].name
                                         : skills.skills[candidate.index].name);
  object.Bool("family", candidate.family);
  object.Number("opens", candidate.opens);
  object.Number("within_one", candidate.within_one);
  object.Number("demand", candidate.demand);
  object.Number("gain_millionths", static_cast<int64_t>(candidate.gain));
}

}  // namespace

void AppendFitJson(const PostingFit& fit, const Posting& posting, const Profile& profile,
                   bool closed, std::string& out) {
  JsonObject object(out);
  object.Number("version", fit.version);
  object.String("id", posting.id);
  object.OptionalString("company", posting.company);
  object.OptionalString("title", posting.title);
  OptionalNumber(object, "score", fit.score.Value(), out);
  object.Number("judged_items", static_cast<int64_t>(fit.judged_items));
  object.Number("items_total", static_cast<int64_t>(fit.items.size()));
  object.Number("weight_judged", fit.score.judged);
  object.Number("weight_total", fit.score.total);
  object.Bool("blocked", IsBlocked(fit));
  object.Bool("over_experienced", IsOverMaximum(fit));
  object.Bool("few_grounds", HasFewGrounds(fit));
  object.Bool("closed", closed);
  AppendList(object, "items", fit.items, out,
             [&](const FitItem& item) { AppendItem(item, posting, profile, out); });
  AppendList(object, "blockers", fit.blockers, out, [&](const FitBlocker& blocker) {
    JsonObject one(out);
    one.String("kind", Id(blocker.kind));
    one.Bool("certain", blocker.certain);
    one.Number("line", blocker.posting.line);
    if (blocker.profile) {
      one.Key("profile");
      AppendEvidence(profile, *blocker.profile, out);
    }
  });
  AppendList(object, "changes", fit.changes, out, [&](const FitChange& change) {
    JsonObject one(out);
    one.String("skill", change.skill);
    one.String("name", change.name);
    one.Bool("family", change.family);
    one.Number("months", change.months);
    one.Number("gain", change.gain);
    one.Number("item", static_cast<int64_t>(change.item));
  });
}

void AppendLearnJson(const LearnReport& report, const SkillTable& skills,
                     const std::vector<std::string>& ids, std::string& out) {
  JsonObject object(out);
  object.Number("version", kFitVersion);
  object.Number("postings", report.total);
  object.Number("unjudged", report.unjudged);
  object.Number("possible", report.possible);
  object.Number("lacking", report.lacking);
  object.Key("blocked");
  {
    JsonObject blocked(out);
    const auto count = [&report](Obstacle obstacle) {
      return report.blocked[static_cast<size_t>(obstacle)];
    };
    blocked.Number("years", count(Obstacle::kYears));
    blocked.Number("degree", count(Obstacle::kDegree));
    blocked.Number("certificate", count(Obstacle::kCertificate));
    blocked.Number("language", count(Obstacle::kLanguage));
    blocked.Number("military", count(Obstacle::kNone));
  }
  AppendList(object, "candidates", report.candidates, out, [&](const LearnCandidate& candidate) {
    JsonObject one(out);
    AppendCandidate(candidate, skills, one);
  });
  AppendList(object, "path", report.path, out, [&](const LearnStep& step) {
    JsonObject one(out);
    AppendCandidate(step.candidate, skills, one);
    std::vector<std::string> opened;
    opened.reserve(step.postings.size());
    for (const uint32_t posting : step.postings) opened.push_back(ids[posting]);
    one.Strings("postings", opened);
  });
}

}  // namespace gonggo
