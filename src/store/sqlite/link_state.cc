#include "store/sqlite/link_state.h"

namespace gonggo::sqlite {

std::vector<LinkState> ReadLinkStates(Database& database, const std::vector<std::string>& links) {
  std::vector<LinkState> states;
  for (const std::string& link : links) {
    Rows rows = database.Query(
        "SELECT url, etag, last_modified, revision, condition, reason, checked_at, since FROM "
        "link_state WHERE link = ?1",
        link);
    if (!rows.Next()) continue;
    states.push_back({.link = link,
                      .url = std::string(rows.Text(0)),
                      .etag = std::string(rows.Text(1)),
                      .last_modified = std::string(rows.Text(2)),
                      .revision = rows.Int(3),
                      .condition = rows.Int(4) == 0 ? LinkCondition::kOpen : LinkCondition::kClosed,
                      .reason = static_cast<ClosedReason>(rows.Int(5) & 3),
                      .checked_at = rows.Int(6),
                      .since = rows.Int(7)});
  }
  return states;
}

void WriteLinkStates(Database& database, const std::vector<LinkState>& states) {
  for (const LinkState& state : states) {
    database.Run(
        "INSERT OR REPLACE INTO link_state(link, url, etag, last_modified, revision, condition, "
        "reason, checked_at, since) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        state.link, state.url, state.etag, state.last_modified, state.revision,
        static_cast<int>(state.condition), static_cast<int>(state.reason), state.checked_at,
        state.since);
  }
}

}  // namespace gonggo::sqlite
