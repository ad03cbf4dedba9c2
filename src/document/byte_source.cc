#include "document/byte_source.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

namespace gonggo {
namespace {

class MemoryByteSource final : public ByteSource {
 public:
  explicit MemoryByteSource(std::string_view bytes) : left_(bytes) {}

  Result<size_t> Read(std::span<char> out) override {
    const size_t size = std::min(out.size(), left_.size());
    if (size > 0) std::memcpy(out.data(), left_.data(), size);
    left_.remove_prefix(size);
    return size;
  }

 private:
  std::string_view left_;
};

// Reads a descriptor, which it closes unless it is standard input.
class DescriptorSource final : public ByteSource {
 public:
  DescriptorSource(int descriptor, std::string name)
      : descriptor_(descriptor), name_(std::move(name)) {}
  DescriptorSource(const DescriptorSource&) = delete;
  DescriptorSource& operator=(const DescriptorSource&) = delete;
  ~DescriptorSource() override {
    if (descriptor_ != STDIN_FILENO) ::close(descriptor_);
  }

  Result<size_t> Read(std::span<char> out) override {
    if (out.empty()) return size_t{0};
    for (;;) {
      const ssize_t got = ::read(descriptor_, out.data(), out.size());
      if (got >= 0) return static_cast<size_t>(got);
      if (errno == EINTR) continue;
      return Fail(ErrorCode::kIo,
                  name_ + ": 읽는 중에 오류가 났습니다 (" + std::strerror(errno) + ")");
    }
  }

 private:
  int descriptor_;
  std::string name_;
};

std::string OpenMessage(const std::string& path, int error) {
  switch (error) {
    case ENOENT:
    case ENOTDIR:
      return path + ": 파일이 없습니다. 경로를 확인해 주세요.";
    case EACCES:
    case EPERM:
      return path + ": 읽을 권한이 없습니다. 파일 권한을 확인해 주세요.";
    case EISDIR:
      return path + ": 폴더입니다. 파일을 지정해 주세요.";
    default:
      return path + ": 열 수 없습니다 (" + std::strerror(error) + ")";
  }
}

}  // namespace

std::unique_ptr<ByteSource> MemorySource(std::string_view bytes) {
  return std::make_unique<MemoryByteSource>(bytes);
}

Result<std::unique_ptr<ByteSource>> OpenFileSource(const std::string& path) {
  int descriptor = -1;
  do {
    descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
  } while (descriptor < 0 && errno == EINTR);
  if (descriptor < 0) {
    const bool missing = errno == ENOENT || errno == ENOTDIR;
    return Fail(missing ? ErrorCode::kNotFound : ErrorCode::kIo, OpenMessage(path, errno));
  }
  struct stat status{};
  if (::fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode)) {
    ::close(descriptor);
    return Fail(ErrorCode::kIo, OpenMessage(path, EISDIR));
  }
  return std::make_unique<DescriptorSource>(descriptor, path);
}

std::unique_ptr<ByteSource> StandardInputSource() {
  return std::make_unique<DescriptorSource>(STDIN_FILENO, "표준 입력");
}

}  // namespace gonggo
