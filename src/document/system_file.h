// IsSystemFile: a file that a system or a program leaves beside a user's own: of the desktop
// (Thumbs.db, .DS_Store), of a document that is open ("~$공고.docx"), of a download that goes on.
//
// By its name alone, which may have folders in front. Pure; thread-safe.
#pragma once

#include <string_view>

namespace gonggo {

[[nodiscard]] bool IsSystemFile(std::string_view path);

}  // namespace gonggo
