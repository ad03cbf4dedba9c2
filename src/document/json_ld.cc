#include "document/json_ld.h"

#include <string>
#include <utility>

#include "document/json_records.h"
#include "document/literal_preamble.h"
#include "document/record_renderer.h"

namespace gonggo {

std::vector<Document> ReadJobPostingsFromJsonLd(std::string_view json, const ReadHint& hint) {
  std::vector<Document> documents;
  // Pages set it off by comment or CDATA marks, and put several values one after another.
  size_t at = json.find_first_of("{[");
  JsonTree tree;
  while (at < json.size()) {
    ParseValue(json, at, LiteralDialect::kJson, tree);
    for (const JsonRecord& record : FindPostings(tree, PostingEvidence::kSchema)) {
      Origin origin{.name = hint.name,
                    .record = static_cast<uint32_t>(documents.size()),
                    .format = Format::kJson,
                    .raw = RawOf(tree, record, LiteralDialect::kJson)};
      documents.push_back(RenderRecord(tree, record, std::move(origin)));
    }
    const size_t end = tree.damage ? *tree.damage : tree.end;
    at = json.find_first_of("{[", end > at ? end : at + 1);
  }
  return documents;
}

}  // namespace gonggo
