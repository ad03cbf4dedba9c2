#include "store/sqlite/application.h"

#include <string>
#include <unordered_map>
#include <utility>

#include "model/application_json.h"
#include "store/sqlite/error.h"
#include "store/sqlite/journal.h"
#include "store/sqlite/query.h"

namespace gonggo::sqlite {
namespace {

Result<Application> Parsed(const Database& database, std::string_view json) {
  auto application = ParseApplicationJson(json);
  if (application) return application;
  return std::unexpected(ErrorIn(database.path(), application.error()));
}

Result<Application> ReadOne(Database& database, int64_t posting) {
  const auto json = ReadCell(database, Cell::kApplication, posting, "");
  return json ? Parsed(database, *json) : Application{};
}

}  // namespace

std::vector<TrackedPosting> ReadApplications(Database& database, const ListFilter& filter,
                                             Date today) {
  // Few postings of a library have an application: these first, then only their postings.
  std::unordered_map<std::string, Application> by_id;
  {
    Rows rows = database.Query(
        "SELECT p.id, a.value FROM application a JOIN posting p ON p.key = a.posting");
    while (rows.Next()) {
      auto application = Parsed(database, rows.Text(1));
      if (!application) {
        database.SetError(application.error());
        return {};
      }
      by_id.emplace(rows.Text(0), std::move(*application));
    }
  }
  std::vector<TrackedPosting> found;
  if (by_id.empty()) return found;
  ListFilter among = filter;
  if (among.ids.empty()) {
    for (const auto& [id, application] : by_id) among.ids.push_back(id);
  }
  ForEachSummary(database, among, today, [&](KeyedSummary&& keyed) {
    const auto at = by_id.find(keyed.summary.id);
    if (at != by_id.end()) {
      found.push_back({std::move(keyed.summary), std::move(at->second)});
      by_id.erase(at);
    }
    return true;
  });
  return found;
}

Result<Operation> ApplyApplicationStep(Database& database, const ApplicationStep& step,
                                       int64_t now) {
  Operation operation{0, OperationKind::kAction, now, step.summary, 0};
  Journal journal(database, OperationKind::kAction, now, step.summary);
  for (const std::string& id : step.ids) {
    const auto key = KeyOfId(database, id);
    if (!key) return std::unexpected(NoSuchPosting(id));
    const auto before = ReadOne(database, *key);
    if (!before) return std::unexpected(before.error());
    const auto after = step.change(id, *before);
    if (!after) return std::unexpected(after.error());
    if (*after == *before) continue;
    std::string json;
    AppendApplicationJson(*after, json);
    const auto value = after->empty() ? std::nullopt : std::optional<std::string_view>(json);
    if (journal.Set(Cell::kApplication, *key, "", value)) ++operation.posting_count;
  }
  if (!journal.begun()) return operation;
  journal.CountPostings(operation.posting_count);
  operation.number = journal.Number();
  return operation;
}

}  // namespace gonggo::sqlite
