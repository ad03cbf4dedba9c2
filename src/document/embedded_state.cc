#include "document/embedded_state.h"

#include <algorithm>
#include <string>
#include <unordered_set>
#include <utility>

#include "document/json_records.h"
#include "document/record_renderer.h"

namespace gonggo {
namespace {

// JSON inside a string is worth a look from here on, and again inside of that.
constexpr size_t kInnerJsonBytes = 200;
constexpr int kMaxInnerJson = 3;

bool IsBlank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

// The next bracket that opens a value: at the beginning, or behind '=', '(' or "return".
size_t FindValue(std::string_view script, size_t at) {
  for (; (at = script.find_first_of("{[", at)) != std::string_view::npos; ++at) {
    size_t before = at;
    while (before > 0 && IsBlank(script[before - 1])) --before;
    if (before == 0) return at;
    const char c = script[before - 1];
    if (c == '=' || c == '(' || c == ',' || c == ';' || c == '>') return at;
    if (script.substr(0, before).ends_with("return")) return at;
  }
  return at;
}

class StateReader {
 public:
  explicit StateReader(const ReadHint& hint) : hint_(hint) {}

  void Read(std::string_view script, int inner) {
    JsonTree tree;
    size_t value = FindValue(script, 0);
    size_t quoted = FindQuotedJson(script, 0);
    while (std::min(value, quoted) < script.size()) {
      const size_t at = std::min(value, quoted);
      ParseValue(script, at, LiteralDialect::kJson, tree);
      if (at == value) TakePostings(tree);
      if (inner < kMaxInnerJson) LookInsideStrings(tree, inner);
      const size_t end = std::max<size_t>(tree.damage ? *tree.damage : tree.end, at + 1);
      if (value < end) value = FindValue(script, end);
      if (quoted < end) quoted = FindQuotedJson(script, end);
    }
  }

  std::vector<Document> Take() { return std::move(documents_); }

 private:
  // The string of JSON.parse("…"), from `at` on.
  static size_t FindQuotedJson(std::string_view script, size_t at) {
    static constexpr std::string_view kParse = "JSON.parse(";
    for (at = script.find(kParse, at); at != std::string_view::npos; at = script.find(kParse, at)) {
      at += kParse.size();
      while (at < script.size() && IsBlank(script[at])) ++at;
      if (at < script.size() && (script[at] == '"' || script[at] == '\'')) return at;
    }
    return at;
  }

  void TakePostings(const JsonTree& tree) {
    for (const JsonRecord& record : FindPostings(tree, PostingEvidence::kTitleAndText)) {
      std::string raw = RawOf(tree, record, LiteralDialect::kJson);
      if (!seen_.insert(raw).second) continue;
      Origin origin{.name = hint_.name,
                    .record = static_cast<uint32_t>(documents_.size()),
                    .format = Format::kJson,
                    .raw = std::move(raw)};
      documents_.push_back(RenderRecord(tree, record, std::move(origin)));
    }
  }

  void LookInsideStrings(const JsonTree& tree, int inner) {
    for (const JsonNode& node : tree.nodes) {
      if (node.kind != JsonKind::kString || node.text.size() < kInnerJsonBytes) continue;
      const size_t first = node.text.find_first_not_of(" \n\t\r");
      const bool json =
          first < node.text.size() && (node.text[first] == '{' || node.text[first] == '[');
      // Next.js streams rows of "<number>:<json>".
      const bool row = first < 8 && node.text.find(":{") < 8;
      if (json) Read(node.text, inner + 1);
      if (!json && row) Read(node.text.substr(node.text.find(":{") + 1), inner + 1);
    }
  }

  const ReadHint& hint_;
  std::vector<Document> documents_;
  std::unordered_set<std::string> seen_;
};

}  // namespace

std::vector<Document> ReadEmbeddedState(std::string_view json, const ReadHint& hint) {
  StateReader reader(hint);
  reader.Read(json, 0);
  return reader.Take();
}

}  // namespace gonggo
