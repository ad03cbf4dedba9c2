// Error and Result<T>: how I/O, configuration and backends report failure.
//
// Reading content never fails this way: readers return what they found together with Diagnostics
// (model/diagnostic.h). Result is for things the caller must react to. Values; thread-compatible.
#pragma once

#include <expected>
#include <string>
#include <utility>

namespace gonggo {

enum class ErrorCode {
  kInvalidArgument,  // the caller's input is wrong: a usage error
  kNotFound,         // the named thing does not exist
  kIo,               // the operating system said no
  kLimit,            // a named limit was exceeded
  kCorrupt,          // stored data contradicts itself
  kBusy,             // another process holds the resource
  kUnsupported,      // valid, but this build or version can't
};

struct Error {
  ErrorCode code = ErrorCode::kIo;
  std::string message;    // one sentence for the user; names the file or value it is about
  std::string english{};  // the same in English, where `message` is Korean; may be empty

  friend bool operator==(const Error&, const Error&) = default;
};

template <typename T>
using Result = std::expected<T, Error>;

[[nodiscard]] inline std::unexpected<Error> Fail(ErrorCode code, std::string message,
                                                 std::string english = {}) {
  return std::unexpected<Error>(Error{code, std::move(message), std::move(english)});
}

}  // namespace gonggo
