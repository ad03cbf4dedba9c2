#include "document/literal_delivery.h"

#include <utility>

#include "document/limits.h"
#include "document/record_renderer.h"

namespace gonggo {

void LiteralDelivery::Deliver(const JsonTree& tree, const JsonRecord& record) {
  if (!wanted_) return;
  const JsonNode& node = tree.nodes[record.node];
  Document document = RenderRecord(tree, record, MakeOrigin(RawOf(tree, record, literal_.dialect)));
  if (node.open && !damage_.empty()) {
    document.diagnostics.push_back({"truncated", std::exchange(damage_, {})});
  }
  if (tree.too_deep && *tree.too_deep >= node.begin && *tree.too_deep < node.end) {
    document.diagnostics.push_back({"too_deep", hint_.name + ": " + std::to_string(kMaxNesting) +
                                                    "단계보다 깊이 들어간 값은 읽지 않았습니다."});
  }
  if (document.blocks.empty()) {
    document.diagnostics.push_back({"empty", hint_.name + ": " + std::to_string(delivered_ + 1) +
                                                 "번째 항목에 내용이 없습니다."});
  }
  Send(std::move(document));
}

void LiteralDelivery::SetDamage(const DamagePlace& place) {
  const char* const language =
      literal_.dialect == LiteralDialect::kPython ? "파이썬 딕셔너리" : "JSON";
  damage_ = hint_.name + ": " + std::to_string(place.line) + "번째 줄(" +
            std::to_string(place.offset) + "바이트)에서 " + language +
            (place.at_end ? "이 끊겨 있습니다. 파일을 끝까지 받았는지 확인해 주세요."
                          : " 형식이 깨져 있습니다. 그 자리를 고친 뒤 다시 읽어 주세요.");
}

void LiteralDelivery::ReportDamage() {
  if (!damage_.empty()) DeliverNotice("truncated", std::exchange(damage_, {}));
}

void LiteralDelivery::DeliverNotice(const char* code, const std::string& message) {
  if (!wanted_) return;
  Document document;
  document.origin = MakeOrigin({});
  document.diagnostics.push_back({code, message});
  Send(std::move(document));
}

Origin LiteralDelivery::MakeOrigin(std::string raw) {
  return {
      .name = hint_.name, .record = delivered_, .format = literal_.format, .raw = std::move(raw)};
}

void LiteralDelivery::Send(Document&& document) {
  ++delivered_;
  wanted_ = sink_(std::move(document));
}

}  // namespace gonggo
