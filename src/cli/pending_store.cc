#include "store/library.h"
namespace gonggo {
Result<std::unique_ptr<Library>> OpenSqliteLibrary(const std::string& path, OpenMode, const Clock&) {
  return Fail(ErrorCode::kUnsupported, path);
}
}  // namespace gonggo
