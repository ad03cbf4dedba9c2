#include "model/system_words.h"

#include <cerrno>
#include <system_error>

namespace gonggo {

std::string SystemWords(int error, Language language) {
  if (language == Language::kKorean) {
    switch (error) {
      case ENOENT:
        return "그런 폴더가 없습니다";
      case EACCES:
      case EPERM:
        return "권한이 없습니다";
      case ENOSPC:
        return "저장 공간이 부족합니다";
      case EDQUOT:
        return "할당된 저장 공간을 다 썼습니다";
      case EFBIG:
        return "파일 크기 제한을 넘었습니다";
      case EROFS:
        return "읽기 전용 파일 시스템입니다";
      case EISDIR:
        return "폴더입니다";
      case ENOTDIR:
        return "경로 가운데 폴더가 아닌 것이 있습니다";
      case ENAMETOOLONG:
        return "이름이 너무 깁니다";
      case EIO:
        return "입출력 오류입니다";
      default:
        break;
    }
  }
  return std::generic_category().message(error);
}

}  // namespace gonggo
