#include "posting/reader_fault.h"

#include <algorithm>

namespace gonggo {
namespace {

constexpr const char kMessage[] =
    "프로그램의 결함으로 이 문서를 읽지 못했습니다. 원본은 그대로 두었으니 새 버전에서 gonggo "
    "reparse로 다시 읽어 주세요.";

}  // namespace

Posting ReaderFault(const Document& document) {
  Posting posting;
  posting.source = {document.origin.name,
                    document.origin.record,
                    0,
                    std::string(FormatName(document.origin.format)),
                    {}};
  posting.diagnostics.push_back({kDiagnosticUnreadable, kMessage});
  return posting;
}

bool IsReaderFault(const Posting& posting) {
  return std::ranges::any_of(posting.diagnostics,
                             [](const Diagnostic& d) { return d.message == kMessage; });
}

}  // namespace gonggo
