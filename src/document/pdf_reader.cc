#include "document/pdf_reader.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "document/builder.h"
#include "document/child_process.h"
#include "document/limits.h"
#include "document/pdf_layout.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// Less than this on all pages is a stamp on scanned paper, not a posting.
constexpr size_t kMinTextBytes = 60;

// The processor limit counts work; on a busy machine the clock runs further.
constexpr int kWallFactor = 3;

enum class PdfOrder { kLayout, kReading };

Result<ChildResult> RunPdfToText(const std::string& program, std::string_view bytes,
                                 PdfOrder order) {
  std::vector<std::string> argv = {program, "-q", "-enc", "UTF-8", "-eol", "unix"};
  if (order == PdfOrder::kLayout) argv.emplace_back("-layout");
  argv.emplace_back("-");
  argv.emplace_back("-");
  return RunChild(argv, bytes,
                  {.cpu_seconds = kPdfSeconds,
                   .wall = std::chrono::seconds(kPdfSeconds * kWallFactor),
                   .address_space_bytes = kPdfAddressSpaceBytes,
                   .output_bytes = kMaxDocumentBytes});
}

Document Explain(std::string message, Origin origin) {
  Document document;
  document.diagnostics.push_back({kDiagnosticUnreadable, origin.name + ": " + std::move(message)});
  document.origin = std::move(origin);
  return document;
}

bool Failed(const ChildResult& result) {
  return result.end == ChildResult::End::kExited && result.exit_code != 0;
}

// Why there is no text at all.
std::string ReasonOf(const ChildResult& result) {
  if (result.end == ChildResult::End::kTimedOut || result.end == ChildResult::End::kSignalled) {
    return "PDF를 읽는 데 시간이나 메모리가 너무 많이 들어 멈추었습니다. 필요한 쪽만 PDF로 다시 "
           "저장해 주세요.";
  }
  if (result.errors.find("password") != std::string::npos) {
    return "암호가 걸린 PDF입니다. 암호를 풀어 다시 저장해 주세요.";
  }
  return "손상된 PDF라 읽을 수 없습니다. 원본에서 PDF를 다시 만들어 주세요.";
}

size_t TextBytes(std::string_view text) {
  return static_cast<size_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) > ' '; }));
}

}  // namespace

std::vector<Document> ReadPdf(std::string_view bytes, const ReadHint& hint) {
  Origin origin{.name = hint.name, .format = Format::kPdf, .raw = std::string(bytes)};
  const std::optional<std::string> program = FindProgram("pdftotext");
  if (!program) {
    return {
        Explain("PDF를 읽으려면 pdftotext가 있어야 합니다. 'sudo apt install poppler-utils'로 "
                "설치해 주세요.",
                std::move(origin))};
  }
  Result<ChildResult> result = RunPdfToText(*program, bytes, PdfOrder::kLayout);
  if (!result) return {Explain(result.error().message, std::move(origin))};
  const bool partial = result->end != ChildResult::End::kExited;
  if (Failed(*result) || (partial && TextBytes(result->output) == 0)) {
    return {Explain(ReasonOf(*result), std::move(origin))};
  }
  if (!partial && HasTextColumns(result->output)) {
    Result<ChildResult> reading = RunPdfToText(*program, bytes, PdfOrder::kReading);
    if (reading && !Failed(*reading)) result = std::move(reading);
  }
  DocumentBuilder builder;
  RenderPdfLayout(result->output, builder);
  if (TextBytes(result->output) < kMinTextBytes) {
    builder.AddDiagnostic(
        {kDiagnosticImageOnly,
         hint.name + ": 글자가 없는 PDF입니다(그림이나 스캔본). 글자를 고를 수 있는 PDF로 "
                     "저장하거나 본문을 글로 옮겨 적어 주세요."});
  } else if (partial) {
    builder.AddDiagnostic(
        {"truncated",
         hint.name + ": PDF가 너무 커서 앞부분만 읽었습니다. 필요한 쪽만 PDF로 저장해 주세요."});
  }
  std::vector<Document> documents;
  documents.push_back(builder.Finish(std::move(origin)));
  return documents;
}

}  // namespace gonggo
