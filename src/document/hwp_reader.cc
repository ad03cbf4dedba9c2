#include "document/hwp_reader.h"

#include <optional>
#include <string>
#include <utility>

#include "document/builder.h"
#include "document/charset.h"
#include "document/ole_file.h"
#include "document/text_reader.h"

namespace gonggo {
namespace {

// Hangul writes about a thousand characters.
constexpr size_t kMaxPreviewBytes = size_t{64} << 10U;

constexpr size_t kFileHeaderBytes = 256;
constexpr size_t kPropertiesOffset = 36;
constexpr unsigned char kEncryptedBit = 2;

bool IsEncrypted(const OleFile& file) {
  if (file.ReadStream("EncryptedPackage", 1)) return true;  // a DOCX with a password
  const std::optional<std::string> header = file.ReadStream("FileHeader", kFileHeaderBytes);
  return header && header->size() > kPropertiesOffset &&
         (static_cast<unsigned char>((*header)[kPropertiesOffset]) & kEncryptedBit) != 0;
}

// The preview is UTF-16LE without a mark.
std::string PreviewOf(const OleFile& file) {
  std::string bytes = file.ReadStream("PrvText", kMaxPreviewBytes).value_or("");
  if (bytes.empty()) return {};
  return DecodeToUtf8("\xFF\xFE" + bytes).utf8;
}

}  // namespace

std::vector<Document> ReadHwp(std::string_view bytes, const ReadHint& hint) {
  DocumentBuilder builder;
  std::string message = hint.name + ": ";
  const std::optional<OleFile> file = OleFile::Open(bytes);
  if (file && IsEncrypted(*file)) {
    message += "암호가 걸린 문서라 읽을 수 없습니다. 암호를 풀고 PDF나 HWPX로 저장해 주세요.";
  } else {
    const std::string preview = file ? PreviewOf(*file) : std::string();
    builder.Embed(ScanText(preview), 0);
    message +=
        preview.empty()
            ? "HWP 파일은 읽을 수 없습니다. 한글에서 PDF나 HWPX로 저장해 주세요."
            : "HWP 파일은 미리보기(첫머리)만 읽었습니다. 한글에서 PDF나 HWPX로 저장해 주세요.";
  }
  builder.AddDiagnostic({kDiagnosticUnreadable, std::move(message)});
  std::vector<Document> documents;
  documents.push_back(
      builder.Finish({.name = hint.name, .format = Format::kHwp, .raw = std::string(bytes)}));
  return documents;
}

}  // namespace gonggo
