#include "document/json_ld.h"

#include <string>
#include <utility>

#include "document/json_records.h"
#include "document/json_references.h"
#include "document/literal_preamble.h"
#include "document/record_renderer.h"

namespace gonggo {

std::vector<Document> ReadJobPostingsFromJsonLd(std::string_view json, const ReadHint& hint) {
  std::vector<Document> documents;
  const auto add = [&](const JsonTree& source, const JsonRecord& record) {
    Origin origin{.name = hint.name,
                  .record = static_cast<uint32_t>(documents.size()),
                  .format = Format::kJson,
                  .raw = RawOf(source, record, LiteralDialect::kJson)};
    documents.push_back(RenderRecord(source, record, std::move(origin)));
  };
  // Pages set it off by comment or CDATA marks, and put several values one after another.
  size_t at = json.find_first_of("{[");
  JsonTree tree;
  while (at < json.size()) {
    ParseValue(json, at, LiteralDialect::kJson, tree);
    JsonReferences references(tree);
    for (const JsonRecord& record : FindPostings(tree, PostingEvidence::kSchema)) {
      const auto text = references.Resolve(record);
      JsonTree resolved;
      const auto whole = text ? ReadResolved(*text, LiteralDialect::kJson, resolved) : std::nullopt;
      add(whole ? resolved : tree, whole ? *whole : record);
    }
    const size_t end = tree.damage ? *tree.damage : tree.end;
    at = json.find_first_of("{[", end > at ? end : at + 1);
  }
  return documents;
}

}  // namespace gonggo
