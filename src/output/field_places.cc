#include "output/field_places.h"

#include "model/labels.h"
#include "output/grounds_text.h"
#include "text/width.h"

namespace gonggo {

std::string RenderFieldPlaces(const Posting& posting, size_t columns, const Style& style,
                              Language language) {
  // In the order in which a posting is shown.
  constexpr std::string_view kFields[] = {
      "company", "title",  "role",      "experience", "employment", "education", "location",
      "work",    "salary", "headcount", "posted",     "deadline",   "link"};
  constexpr size_t kIndent = 4;
  std::vector<std::string> pieces;
  for (const std::string_view field : kFields) {
    const auto at = posting.evidence.find(field);
    if (at == posting.evidence.end() || at->second.empty()) continue;
    pieces.push_back(std::string(FieldLabel(field, language)) + " " +
                     LinesWords(at->second, language));
  }
  if (pieces.empty()) return "";
  return style.Paint(Paint::kDim, FlowPieces("", pieces, kIndent, columns));
}

void AppendFieldPlaces(const Posting& posting, JsonObject& object, std::string& out) {
  object.Key("evidence");
  JsonObject fields(out);
  for (const auto& [field, places] : posting.evidence) {
    fields.Key(field);
    AppendPlaces(places, out);
  }
}

void AppendSource(const PostingSource& source, JsonObject& object, std::string& out) {
  object.Key("source");
  JsonObject entry(out);
  entry.String("name", source.name);
  entry.Number("record", source.record);
  entry.Number("position", source.position);
  entry.String("format", source.format);
}

}  // namespace gonggo
