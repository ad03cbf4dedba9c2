// OpenInput: a file that the user named → its bytes, decompressed; a saved page with its frames
// (saved_frames.h). "-" is standard input.
#pragma once

#include <memory>
#include <string>

#include "base/result.h"
#include "document/byte_source.h"

namespace gonggo {

// Fails as OpenFileSource does, naming the file.
[[nodiscard]] Result<std::unique_ptr<ByteSource>> OpenInput(const std::string& file);

}  // namespace gonggo
