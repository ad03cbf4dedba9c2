#include "pipeline/open_input.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "pipeline/saved_frames.h"

namespace gonggo {
namespace {

class OwnedSource final : public ByteSource {
 public:
  explicit OwnedSource(std::string bytes) : bytes_(std::move(bytes)) {}
  Result<size_t> Read(std::span<char> out) override {
    const size_t size = std::min(out.size(), bytes_.size() - at_);
    std::copy_n(bytes_.data() + at_, size, out.data());
    at_ += size;
    return size;
  }

 private:
  std::string bytes_;
  size_t at_ = 0;
};

}  // namespace

Result<std::unique_ptr<ByteSource>> OpenInput(const std::string& file) {
  if (file == "-") return Decompressed(StandardInputSource());
  if (std::optional<std::string> page = WithSavedFrames(file))
    return std::make_unique<OwnedSource>(*std::move(page));
  auto source = OpenFileSource(file);
  if (!source) return source;
  return Decompressed(std::move(*source));
}

}  // namespace gonggo
