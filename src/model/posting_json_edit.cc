#include "model/posting_json_edit.h"

#include <algorithm>

#include "base/find_bytes.h"

namespace gonggo {
namespace {

std::string Opening() {
  return "{\"schema\":" + std::to_string(kPostingSchemaVersion) +
         ",\"parser\":" + std::to_string(kParserVersion) + ",\"id\":";
}

constexpr size_t kNowhere = std::string_view::npos;

// Where `opening`, which ends with its only bracket, begins, from `from` on: looked for by that
// bracket, which is rarer than any other byte of it, and quicker than by memmem.
size_t FindOpening(std::string_view json, std::string_view opening, size_t from = 0) {
  const size_t before = opening.size() - 1;
  for (size_t at = json.find('[', from); at != kNowhere; at = json.find('[', at + 1)) {
    if (at < from + before) continue;
    const size_t begin = at - before;
    if (json[begin] == opening.front() && json.substr(begin, opening.size()) == opening)
      return begin;
  }
  return kNowhere;
}

// Where the value that begins at `at` ends.
size_t EndOfValue(std::string_view json, size_t at) {
  size_t depth = 0;
  bool quoted = false;
  for (; at < json.size(); ++at) {
    const char c = json[at];
    if (quoted) {
      if (c == '\\') ++at;
      if (c == '"') quoted = false;
    } else if (c == '"') {
      quoted = true;
    } else if (c == '{' || c == '[') {
      ++depth;
    } else if (c == '}' || c == ']' || c == ',') {
      if (depth == 0) break;
      if (c != ',') --depth;
    }
  }
  return std::min(at, json.size());
}

}  // namespace

bool AppendKeptPostingJson(std::string_view kept, std::string_view id, JsonContacts contacts,
                           std::string& out) {
  const std::string opening = Opening();
  constexpr std::string_view kNoId = "null,\"source\":{";
  if (!kept.starts_with(opening) || !kept.substr(opening.size()).starts_with(kNoId)) return false;
  // Evidence has members of the same names, but behind both.
  const size_t sections_at = FindOpening(kept, ",\"sections\":[");
  if (sections_at == std::string_view::npos) return false;
  const size_t contacts_at = FindOpening(kept.substr(0, sections_at), ",\"contacts\":[");
  if (contacts_at == std::string_view::npos) return false;
  out += opening;
  if (id.empty()) {
    out += "null";
  } else {
    AppendJsonString(id, out);
  }
  const size_t after_id = opening.size() + std::string_view("null").size();
  const size_t cut = contacts == JsonContacts::kInclude ? sections_at : contacts_at;
  out += kept.substr(after_id, cut - after_id);
  out += kept.substr(sections_at);
  return true;
}

std::optional<std::string> JsonOfLines(std::string_view json) {
  const size_t requirements = FindOpening(json, ",\"requirements\":[");
  if (requirements == kNowhere) return std::nullopt;
  const size_t skills = FindOpening(json, ",\"skills\":[", requirements);
  if (skills == kNowhere) return std::nullopt;
  const size_t diagnostics = FindOpening(json, ",\"diagnostics\":[", skills);
  if (diagnostics == kNowhere) return std::nullopt;
  const std::string_view before = json.substr(0, skills);
  std::string out;
  out.reserve(before.size());
  size_t at = 0;
  while (true) {
    const size_t conditions = FindOpening(before, ",\"conditions\":[", at);
    if (conditions == kNowhere) break;
    const size_t traits = FindOpening(before, ",\"traits\":[", conditions);
    // Traits are ids: no bracket stands inside of one.
    const size_t end = traits == kNowhere ? kNowhere : before.find(']', traits);
    if (end == kNowhere) return std::nullopt;
    out += before.substr(at, conditions - at);
    out += ",\"conditions\":[],\"any_of\":[],\"years\":[],\"traits\":[]";
    at = end + 1;
  }
  out += before.substr(at);
  out += ",\"skills\":[],\"years\":[],\"evidence\":{}";
  out += json.substr(diagnostics);
  return out;
}

std::optional<std::string_view> MemberOfPostingJson(std::string_view json,
                                                    std::string_view member) {
  // Members of the same name inside of others (evidence) stand behind all of the posting's own.
  const std::string opening = ",\"" + std::string(member) + "\":";
  const size_t at = FindBytes(json, opening);
  if (at == std::string_view::npos) return std::nullopt;
  const size_t begin = at + opening.size();
  return json.substr(begin, EndOfValue(json, begin) - begin);
}

}  // namespace gonggo
