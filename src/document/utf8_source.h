// Utf8Source: any text stream → the same stream in UTF-8 without BOM, in flat memory.
//
// The charset is decided (charset.h) at the first byte that is not ASCII, from what follows it,
// since an export may hold a megabyte of ASCII before its first Korean. What comes out is
// well-formed: malformed bytes become U+FFFD here, so that a record cut out of the stream is UTF-8
// by itself and reads the same alone. `source` must outlive it. Not thread-safe.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "document/byte_source.h"
#include "document/charset.h"
#include "document/icu_converter.h"

namespace gonggo {

class Utf8Source final : public ByteSource {
 public:
  explicit Utf8Source(ByteSource& source) : source_(source) {}

  [[nodiscard]] Result<size_t> Read(std::span<char> out) override;

  // What had to be assumed so far, to be told once; empty afterwards.
  [[nodiscard]] std::vector<Diagnostic> TakeDiagnostics();

 private:
  Result<void> Fill();
  void Decide();
  void MakeWellFormed();

  ByteSource& source_;
  std::string ready_;  // UTF-8, from at_ on
  size_t at_ = 0;
  std::string rest_;  // the beginning of a character whose end was not read yet
  std::unique_ptr<IcuConverter> converter_;
  std::vector<Diagnostic> diagnostics_;
  bool started_ = false;
  bool decided_ = false;
  bool ended_ = false;
};

}  // namespace gonggo
