#include "cli/knowledge_report.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "cli/library_access.h"
#include "knowledge/skill_fold.h"
#include "output/json_object.h"
#include "text/width.h"

namespace gonggo::cli {
namespace {

struct KnowledgeReport {
  size_t skills = 0, surfaces = 0, guarded = 0, families = 0;
  std::map<std::string_view, size_t> by_kind;
  std::vector<std::string> conflicts;  // "surface: one, other"
  bool has_library = false;
  std::vector<std::string> unmet;  // ids that no posting names
};

// Surfaces that two skills claim without a guard that could tell them apart.
std::vector<std::string> Conflicts(const SkillTable& table) {
  std::map<std::string, std::set<std::string>> claims;
  for (const SkillSurface& surface : table.surfaces) {
    if (surface.skill < 0 || surface.guard >= 0 || surface.exact) continue;
    claims[FoldSurface(surface.text).bytes].insert(
        std::string(table.skills[static_cast<size_t>(surface.skill)].id));
  }
  std::vector<std::string> conflicts;
  for (const auto& [surface, ids] : claims) {
    if (ids.size() < 2) continue;
    std::string words = surface + ":";
    for (const std::string& id : ids) words += ' ' + id;
    conflicts.push_back(std::move(words));
  }
  return conflicts;
}

KnowledgeReport Examine(const SkillTable& table) {
  KnowledgeReport report;
  report.skills = table.skills.size();
  report.surfaces = table.surfaces.size();
  report.families = table.families.size();
  report.guarded = static_cast<size_t>(
      std::count_if(table.surfaces.begin(), table.surfaces.end(),
                    [](const SkillSurface& s) { return s.guard >= 0 || s.exact; }));
  for (const Skill& skill : table.skills)
    ++report.by_kind[kSkillKindIds[static_cast<size_t>(skill.kind)]];
  report.conflicts = Conflicts(table);
  return report;
}

Result<void> FindUnmet(Context& context, const SkillTable& table, KnowledgeReport& report) {
  if (context.settings().library_path.empty()) return {};
  const auto library = OpenLibrary(context, OpenMode::kReadOnly);
  if (!library && library.error().code == ErrorCode::kNotFound) return {};
  if (!library) return std::unexpected(library.error());
  std::set<std::string, std::less<>> met;
  const auto visited = (*library)->Visit({}, [&met](PostingRecord&& record) {
    for (const SkillMention& mention : record.posting.skills) met.insert(mention.id);
    return true;
  });
  if (!visited) return visited;
  report.has_library = true;
  for (const Skill& skill : table.skills) {
    if (!met.contains(skill.id)) report.unmet.emplace_back(skill.id);
  }
  return {};
}

std::string ReportJson(const KnowledgeReport& report) {
  std::string out;
  {
    JsonObject object(out);
    object.Number("skills", static_cast<int64_t>(report.skills));
    object.Number("surfaces", static_cast<int64_t>(report.surfaces));
    object.Number("guarded", static_cast<int64_t>(report.guarded));
    object.Number("families", static_cast<int64_t>(report.families));
    object.Key("kinds");
    {
      JsonObject kinds(out);
      for (const auto& [kind, count] : report.by_kind)
        kinds.Number(kind, static_cast<int64_t>(count));
    }
    object.Strings("conflicts", report.conflicts);
    if (report.has_library) object.Strings("unmet", report.unmet);
  }
  return out + '\n';
}

std::string ReportText(const KnowledgeReport& report, ShownUnmet shown, const Context& context) {
  const bool korean = context.language() == Language::kKorean;
  std::string out;
  const auto row = [&out](std::string_view label, size_t value) {
    out += PadToWidth(label, 24) + std::to_string(value) + '\n';
  };
  row(korean ? "기술" : "skills", report.skills);
  for (const auto& [kind, count] : report.by_kind) row("  " + std::string(kind), count);
  row(korean ? "표현" : "surfaces", report.surfaces);
  row(korean ? "  문맥을 보는 표현" : "  that need a context", report.guarded);
  row(korean ? "분류" : "families", report.families);
  for (const std::string& conflict : report.conflicts)
    out += context.style().Paint(Paint::kWarning, "! ") +
           SafeForTerminal((korean ? "겹치는 표현 " : "conflict: ") + conflict) + '\n';
  if (!report.has_library) return out;
  constexpr size_t kShort = 20;
  row(korean ? "라이브러리에 없는 기술" : "not met in the library", report.unmet.size());
  if (shown == ShownUnmet::kCount && report.unmet.size() > kShort) {
    return out +
           context.style().Paint(Paint::kDim,
                                 korean ? "  모두 보려면: gonggo doctor --knowledge --all"
                                        : "  to see them: gonggo doctor --knowledge --all") +
           '\n';
  }
  std::string unmet;
  for (const std::string& id : report.unmet) unmet += (unmet.empty() ? "" : " ") + id;
  if (!unmet.empty())
    out += context.style().Paint(Paint::kDim,
                                 WrapToWidth("  " + unmet, context.environment().columns, 2)) +
           '\n';
  return out;
}

}  // namespace

ExitCode ReportKnowledge(Context& context, ShownUnmet shown) {
  const auto skills = context.Skills();
  if (!skills) return context.Report(skills.error());
  KnowledgeReport report = Examine(**skills);
  // A library that can't be read is another matter than what is known; the rest holds without.
  if (const auto found = FindUnmet(context, **skills, report); !found)
    context.Problem(context.Words(found.error()));
  context.answer().Write(context.json() ? ReportJson(report) : ReportText(report, shown, context));
  return ExitCode::kDone;
}

}  // namespace gonggo::cli
