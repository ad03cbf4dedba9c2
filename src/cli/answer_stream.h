// AnswerStream: standard output, buffered, with every write checked.
//
// After a failed write nothing more is written and error() says why; a reader that went away
// (EPIPE,
// `| head`) is no error for the user but a reason to stop: closed(). Not thread-safe.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gonggo::cli {

class AnswerStream {
 public:
  explicit AnswerStream(int descriptor) : descriptor_(descriptor) {}
  ~AnswerStream() = default;
  AnswerStream(const AnswerStream&) = delete;
  AnswerStream& operator=(const AnswerStream&) = delete;

  // What is large is not copied.
  void Write(std::string_view text);
  // The buffer itself, for a producer that appends in place; call Drain() after each piece.
  [[nodiscard]] std::string& buffer() { return buffer_; }
  // Writes out if the buffer has grown large.
  void Drain();
  // Writes out everything.
  void Flush();

  [[nodiscard]] bool closed() const { return closed_; }
  // The errno of the first failed write other than EPIPE; 0 if none.
  [[nodiscard]] int error() const { return error_; }
  // Nothing that is written can be seen any more.
  [[nodiscard]] bool stopped() const { return closed_ || error_ != 0; }

 private:
  void WriteOut(std::string_view rest);

  int descriptor_;
  std::string buffer_;
  bool closed_ = false;
  int error_ = 0;
};

}  // namespace gonggo::cli
