#include "pipeline/open_input.h"

#include <utility>

namespace gonggo {

Result<std::unique_ptr<ByteSource>> OpenInput(const std::string& file) {
  if (file == "-") return Decompressed(StandardInputSource());
  auto source = OpenFileSource(file);
  if (!source) return source;
  return Decompressed(std::move(*source));
}

}  // namespace gonggo
