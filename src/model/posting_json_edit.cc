#include "model/posting_json_edit.h"

#include <cstring>

namespace gonggo {
namespace {

// Where `member` (with what is around its name) begins, from `from` on; npos if nowhere. By memmem:
// find() stops at each of the many commas.
size_t FindMember(std::string_view json, std::string_view member, size_t from = 0) {
  if (from > json.size()) return std::string_view::npos;
  const void* at = memmem(json.data() + from, json.size() - from, member.data(), member.size());
  return at == nullptr ? std::string_view::npos
                       : static_cast<size_t>(static_cast<const char*>(at) - json.data());
}

std::string Opening() {
  return "{\"schema\":" + std::to_string(kPostingSchemaVersion) +
         ",\"parser\":" + std::to_string(kParserVersion) + ",\"id\":";
}

}  // namespace

bool AppendKeptPostingJson(std::string_view kept, std::string_view id, JsonContacts contacts,
                           std::string& out) {
  const std::string opening = Opening();
  constexpr std::string_view kNoId = "null,\"source\":{";
  if (!kept.starts_with(opening) || !kept.substr(opening.size()).starts_with(kNoId)) return false;
  // Evidence has members of the same names, but behind both.
  const size_t sections_at = FindMember(kept, ",\"sections\":[");
  if (sections_at == std::string_view::npos) return false;
  const size_t contacts_at = FindMember(kept.substr(0, sections_at), ",\"contacts\":[");
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
  constexpr size_t kNowhere = std::string_view::npos;
  const size_t requirements = FindMember(json, ",\"requirements\":[");
  if (requirements == kNowhere) return std::nullopt;
  const size_t skills = FindMember(json, ",\"skills\":[", requirements);
  if (skills == kNowhere) return std::nullopt;
  const size_t diagnostics = FindMember(json, ",\"diagnostics\":[", skills);
  if (diagnostics == kNowhere) return std::nullopt;
  const std::string_view before = json.substr(0, skills);
  std::string out;
  out.reserve(before.size());
  size_t at = 0;
  while (true) {
    const size_t conditions = FindMember(before, ",\"conditions\":[", at);
    if (conditions == kNowhere) break;
    const size_t traits = FindMember(before, ",\"traits\":[", conditions);
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

}  // namespace gonggo
