#include "model/posting_json_edit.h"

namespace gonggo {
namespace {

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
  // Quotes inside of a string are escaped, so that a member's name with its quotes and comma stands
  // nowhere but where it is one; evidence, which may have the same names, comes after both.
  const size_t contacts_at = kept.find(",\"contacts\":[");
  if (contacts_at == std::string_view::npos) return false;
  const size_t sections_at = kept.find(",\"sections\":[", contacts_at);
  const size_t evidence_at = kept.find(",\"evidence\":{", contacts_at);
  if (sections_at == std::string_view::npos || evidence_at == std::string_view::npos ||
      sections_at > evidence_at) {
    return false;
  }
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

}  // namespace gonggo
