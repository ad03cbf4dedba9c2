#include "store/sqlite/error.h"

#include <sqlite3.h>

#include "model/system_words.h"

namespace gonggo::sqlite {
namespace {

constexpr Bilingual kUnfinished{
    "아직 비어 있는 라이브러리입니다. 만들다가 중단되었으니 `gonggo add`를 다시 실행해 주세요.",
    "this library is still empty: making it was interrupted. Run `gonggo add` again."};
constexpr Bilingual kCannotRecover{
    "중단된 작업을 마저 정리해야 읽을 수 있는데 이 폴더에 쓸 권한이 없습니다. 쓸 수 있는 사용자로 "
    "한 번 "
    "열어 주세요.",
    "interrupted work must be cleared up before it can be read, but this folder is read-only. Open "
    "it once as a user who may write there."};
constexpr Bilingual kBusy{"다른 프로세스가 라이브러리에 쓰고 있습니다. 잠시 뒤 다시 실행해 주세요.",
                          "another process is writing to the library. Try again in a moment."};
constexpr Bilingual kDiskFull{
    "디스크가 가득 차 저장하지 못했습니다. 그 전에 저장한 것은 그대로 있습니다. 공간을 비우고 다시 "
    "실행해 주세요.",
    "the disk is full, so this could not be saved; what was saved before is intact. Free some "
    "space and run it again."};
constexpr Bilingual kCannotReadOrWrite{
    "파일을 읽거나 쓰지 못했습니다. 디스크 여유 공간과 파일 크기 제한을 확인해 주세요. 그 "
    "전에 저장한 것은 그대로 있습니다.",
    "the file could not be read or written. Check free disk space and the limit on file sizes. "
    "What was saved before is intact."};
constexpr Bilingual kNoLibrary{
    "Gonggo 라이브러리 파일이 아닙니다. --db로 다른 파일을 지정해 주세요.",
    "not a Gonggo library. Name another file with --db."};
constexpr Bilingual kDamaged{
    "라이브러리 파일이 손상되었습니다. gonggo backup으로 만든 백업이 있으면 그 파일을 이 자리에 "
    "복사하고, 없으면 이 파일을 다른 이름으로 옮긴 뒤 공고를 다시 넣어 주세요.",
    "the library file is damaged. If there is a copy that gonggo backup made, put it in this "
    "file's place; if not, move this file aside and add the postings again."};
constexpr Bilingual kNotAllowed{"라이브러리에 쓸 권한이 없습니다.",
                                "no permission to write to the library."};
constexpr Bilingual kCannotOpen{"라이브러리를 열 수 없습니다. 경로와 권한을 확인해 주세요.",
                                "the library cannot be opened. Check its path and permissions."};
constexpr Bilingual kTooBig{"한 값이 저장 한도(1 GB)보다 큽니다.",
                            "a value is larger than can be stored (1 GB)."};
constexpr Bilingual kUnforeseen{"라이브러리를 다루지 못했습니다.",
                                "the library could not be used."};

}  // namespace

Error ErrorAt(ErrorCode code, const std::string& path, const Bilingual& what,
              std::string_view detail) {
  const auto message = [&](std::string_view words) {
    std::string text = path;
    text.append(": ").append(words);
    if (!detail.empty()) text.append(" (").append(detail).append(")");
    return text;
  };
  return {code, message(what.korean), message(what.english)};
}

Error SystemErrorAt(const std::string& path, const Bilingual& what, int error,
                    const Bilingual& advice) {
  const auto message = [&](Language language) {
    std::string text = path;
    text.append(": ").append(what.In(language)).append(" (");
    text.append(SystemWords(error, language)).append(").");
    if (!advice.In(language).empty()) text.append(" ").append(advice.In(language));
    return text;
  };
  return {ErrorCode::kIo, message(Language::kKorean), message(Language::kEnglish)};
}

Error ErrorIn(const std::string& path, const Error& error) {
  const bool english = !error.english.empty();
  return {error.code, path + ": " + error.message, english ? path + ": " + error.english : ""};
}

Error ErrorFrom(int code, std::string_view detail, const std::string& path) {
  // A rollback journal is only there while a library is being made; from then on it is in WAL mode.
  if (code == SQLITE_READONLY_ROLLBACK) return ErrorAt(ErrorCode::kNotFound, path, kUnfinished);
  if (code == SQLITE_READONLY_RECOVERY || code == SQLITE_READONLY_CANTINIT) {
    return ErrorAt(ErrorCode::kIo, path, kCannotRecover);
  }
  switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return ErrorAt(ErrorCode::kBusy, path, kBusy);
    case SQLITE_FULL:
      return ErrorAt(ErrorCode::kIo, path, kDiskFull);
    case SQLITE_IOERR:
      return ErrorAt(ErrorCode::kIo, path, kCannotReadOrWrite, detail);
    case SQLITE_NOTADB:
      return ErrorAt(ErrorCode::kCorrupt, path, kNoLibrary);
    case SQLITE_CORRUPT:
      return ErrorAt(ErrorCode::kCorrupt, path, kDamaged);
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return ErrorAt(ErrorCode::kIo, path, kNotAllowed);
    case SQLITE_CANTOPEN:
      return ErrorAt(ErrorCode::kIo, path, kCannotOpen);
    case SQLITE_TOOBIG:
      return ErrorAt(ErrorCode::kLimit, path, kTooBig);
    default:
      return ErrorAt(ErrorCode::kCorrupt, path, kUnforeseen, detail);
  }
}

}  // namespace gonggo::sqlite
