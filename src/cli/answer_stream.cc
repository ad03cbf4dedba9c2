#include "cli/answer_stream.h"

#include <unistd.h>

#include <cerrno>

namespace gonggo::cli {
namespace {

// Large enough that a system call is nothing beside the work, small enough to stay in cache.
constexpr size_t kDrainBytes = size_t{256} << 10U;
// What comes at once in so many bytes is written as it is: to copy it would cost more.
constexpr size_t kWholeBytes = size_t{64} << 10U;

}  // namespace

void AnswerStream::Write(std::string_view text) {
  if (text.size() >= kWholeBytes) {
    Flush();
    WriteOut(text);
    return;
  }
  buffer_ += text;
  Drain();
}

void AnswerStream::Drain() {
  if (buffer_.size() >= kDrainBytes) Flush();
}

void AnswerStream::Flush() {
  WriteOut(buffer_);
  buffer_.clear();
}

void AnswerStream::WriteOut(std::string_view rest) {
  while (!rest.empty() && !stopped()) {
    const ssize_t written = write(descriptor_, rest.data(), rest.size());
    if (written >= 0) {
      rest.remove_prefix(static_cast<size_t>(written));
    } else if (errno == EPIPE) {
      closed_ = true;
    } else if (errno != EINTR) {
      error_ = errno;
    }
  }
}

}  // namespace gonggo::cli
