#include "document/unreadable.h"

#include <array>
#include <string>

#include "model/no_posting.h"

namespace gonggo {
namespace {

struct Kind {
  size_t offset;
  std::string_view magic;
  const char* code;
  std::string_view advice;
};

constexpr std::string_view kPicture =
    "그림 파일이라 글자를 읽을 수 없습니다. 공고의 글을 복사해 텍스트로 저장하거나 웹 페이지를 "
    "그대로 저장해 주세요.";
constexpr std::string_view kOldOffice =
    "이전 형식의 오피스 문서입니다. DOCX나 PDF로 다시 저장해 주세요.";
constexpr std::string_view kArchive =
    "읽을 수 없는 압축 파일입니다. 압축을 풀어 안의 파일을 넣어 주세요.";
constexpr std::string_view kProgram = "프로그램이나 데이터베이스 파일이며 공고가 아닙니다.";
constexpr std::string_view kMedia = "소리나 영상, 글꼴 파일이며 공고가 아닙니다.";
constexpr std::string_view kSheetOrSlides =
    "엑셀이나 파워포인트 파일입니다. 표는 CSV로, 그 밖의 문서는 PDF로 저장해 주세요.";
constexpr std::string_view kOtherOffice =
    "ODT, Pages, EPUB 같은 문서는 읽을 수 없습니다. DOCX나 PDF로 내보내 주세요.";
constexpr std::string_view kOther =
    "읽을 수 없는 형식입니다. 텍스트, HTML, PDF, DOCX 가운데 하나로 저장해 주세요.";

constexpr std::array kKinds = {
    Kind{0, "\x89PNG\r\n\x1A\n", kDiagnosticImageOnly, kPicture},
    Kind{0, "\xFF\xD8\xFF", kDiagnosticImageOnly, kPicture},
    Kind{0, "GIF8", kDiagnosticImageOnly, kPicture},
    Kind{8, "WEBP", kDiagnosticImageOnly, kPicture},
    Kind{0, "BM", kDiagnosticImageOnly, kPicture},
    Kind{4, "ftypheic", kDiagnosticImageOnly, kPicture},
    Kind{4, "ftypavif", kDiagnosticImageOnly, kPicture},
    Kind{4, "ftypheix", kDiagnosticImageOnly, kPicture},
    Kind{4, "ftypmif1", kDiagnosticImageOnly, kPicture},
    Kind{0, "II*", kDiagnosticImageOnly, kPicture},
    Kind{0, "\xD0\xCF\x11\xE0", kDiagnosticUnreadable, kOldOffice},
    Kind{0, "{\\rtf", kDiagnosticUnreadable, kOldOffice},
    Kind{30, "mimetypeapplication/vnd.oasis", kDiagnosticUnreadable, kOtherOffice},
    Kind{30, "mimetypeapplication/epub", kDiagnosticUnreadable, kOtherOffice},
    Kind{30, "Index", kDiagnosticUnreadable, kOtherOffice},
    Kind{0, "PK\x03\x04", kDiagnosticUnreadable, kSheetOrSlides},
    Kind{0, "\x1F\x8B", kDiagnosticUnreadable, kArchive},
    Kind{0, "\x28\xB5\x2F\xFD", kDiagnosticUnreadable, kArchive},
    Kind{0, "7z\xBC\xAF", kDiagnosticUnreadable, kArchive},
    Kind{0, "Rar!", kDiagnosticUnreadable, kArchive},
    Kind{0,
         "\x7F"
         "ELF",
         kDiagnosticNoDocument, kProgram},
    Kind{0, "MZ", kDiagnosticNoDocument, kProgram},
    Kind{0, "\xCF\xFA\xED\xFE", kDiagnosticNoDocument, kProgram},
    Kind{0, "\xCE\xFA\xED\xFE", kDiagnosticNoDocument, kProgram},
    // Of Java, and of macOS for several processors.
    Kind{0, "\xCA\xFE\xBA\xBE", kDiagnosticNoDocument, kProgram},
    Kind{0, "!<arch>\n", kDiagnosticNoDocument, kProgram},
    Kind{0, std::string_view("\0asm", 4), kDiagnosticNoDocument, kProgram},
    Kind{0, "dex\n", kDiagnosticNoDocument, kProgram},
    Kind{0, "SQLite format 3", kDiagnosticNoDocument, kProgram},
    Kind{0, "ID3", kDiagnosticNoDocument, kMedia},
    Kind{0, "\xFF\xFB", kDiagnosticNoDocument, kMedia},
    Kind{0, "OggS", kDiagnosticNoDocument, kMedia},
    Kind{0, "fLaC", kDiagnosticNoDocument, kMedia},
    Kind{8, "WAVE", kDiagnosticNoDocument, kMedia},
    Kind{8, "AVI ", kDiagnosticNoDocument, kMedia},
    Kind{0, "\x1A\x45\xDF\xA3", kDiagnosticNoDocument, kMedia},  // Matroska, WebM
    Kind{4, "ftyp", kDiagnosticNoDocument, kMedia},  // MP4, QuickTime; pictures stand above
    Kind{0, "FLV\x01", kDiagnosticNoDocument, kMedia},
    Kind{0, "wOFF", kDiagnosticNoDocument, kMedia},
    Kind{0, "wOF2", kDiagnosticNoDocument, kMedia},
    Kind{0, "OTTO", kDiagnosticNoDocument, kMedia},
};

// The kind whose first bytes `head` has; nullptr where it is none of them.
const Kind* KindOf(std::string_view head) {
  for (const Kind& kind : kKinds) {
    if (head.size() > kind.offset && head.substr(kind.offset).starts_with(kind.magic)) return &kind;
  }
  return nullptr;
}

}  // namespace

bool IsNoDocument(std::string_view head) {
  const Kind* const kind = KindOf(head);
  return kind != nullptr && kind->code == std::string_view(kDiagnosticNoDocument);
}

Document UnreadableDocument(std::string_view head, const ReadHint& hint) {
  Document document;
  document.origin.name = hint.name;
  Diagnostic diagnostic{kDiagnosticUnreadable, std::string(kOther)};
  if (const Kind* const kind = KindOf(head)) diagnostic = {kind->code, std::string(kind->advice)};
  diagnostic.message = hint.name + ": " + diagnostic.message;
  document.diagnostics.push_back(std::move(diagnostic));
  return document;
}

}  // namespace gonggo
