#include "store/sqlite/error.h"

#include <sqlite3.h>

namespace gonggo::sqlite {
namespace {

std::string Message(const std::string& path, std::string_view what) {
  std::string message = path;
  message.append(": ").append(what);
  return message;
}

}  // namespace

Error ErrorFrom(int code, std::string_view detail, const std::string& path) {
  // A rollback journal is only there while a library is being made; from then on it is in WAL mode.
  if (code == SQLITE_READONLY_ROLLBACK) {
    return {
        ErrorCode::kNotFound,
        Message(path,
                "아직 비어 있는 라이브러리입니다. 만들다가 중단되었으니 `gonggo add`를 다시 실행해 "
                "주세요.")};
  }
  if (code == SQLITE_READONLY_RECOVERY || code == SQLITE_READONLY_CANTINIT) {
    return {
        ErrorCode::kIo,
        Message(
            path,
            "중단된 작업을 마저 정리해야 읽을 수 있는데 이 폴더에 쓸 권한이 없습니다. 쓸 수 있는 "
            "사용자로 한 번 열어 주세요.")};
  }
  switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return {
          ErrorCode::kBusy,
          Message(path, "다른 프로세스가 라이브러리에 쓰고 있습니다. 잠시 뒤 다시 실행해 주세요.")};
    case SQLITE_FULL:
      return {
          ErrorCode::kIo,
          Message(path,
                  "디스크가 가득 차 저장하지 못했습니다. 이번 묶음은 저장되지 않았고 이전 내용은 "
                  "그대로입니다. 공간을 비우고 다시 실행해 주세요.")};
    case SQLITE_IOERR:
      return {ErrorCode::kIo,
              Message(path,
                      "파일을 읽거나 쓰지 못했습니다. 디스크 여유 공간과 파일 크기 제한을 확인해 "
                      "주세요. 이번 묶음은 저장되지 않았고 이전 내용은 그대로입니다. (" +
                          std::string(detail) + ")")};
    case SQLITE_NOTADB:
      return {
          ErrorCode::kCorrupt,
          Message(path, "Gonggo 라이브러리 파일이 아닙니다. --db로 다른 파일을 지정해 주세요.")};
    case SQLITE_CORRUPT:
      return {
          ErrorCode::kCorrupt,
          Message(path,
                  "라이브러리 파일이 손상되었습니다. `gonggo doctor`로 확인하고 백업에서 되돌려 "
                  "주세요.")};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return {ErrorCode::kIo, Message(path, "라이브러리에 쓸 권한이 없습니다.")};
    case SQLITE_CANTOPEN:
      return {ErrorCode::kIo,
              Message(path, "라이브러리를 열 수 없습니다. 경로와 권한을 확인해 주세요.")};
    case SQLITE_TOOBIG:
      return {ErrorCode::kLimit, Message(path, "한 값이 저장 한도(1 GB)보다 큽니다.")};
    default:
      return {ErrorCode::kCorrupt,
              Message(path, "라이브러리를 다루지 못했습니다: " + std::string(detail))};
  }
}

}  // namespace gonggo::sqlite
