#include "document/utf8_source.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "document/prefixed_source.h"

namespace gonggo {
namespace {

constexpr size_t kChunkBytes = size_t{64} << 10U;

bool IsAscii(std::string_view bytes) {
  return std::all_of(bytes.begin(), bytes.end(), [](char c) {
    return static_cast<unsigned char>(c) < 0x80 && c != '\0' && c != '\x1B';
  });
}

}  // namespace

Result<size_t> Utf8Source::Read(std::span<char> out) {
  if (out.empty()) return size_t{0};
  if (at_ == ready_.size() && decided_ && converter_ == nullptr) return source_.Read(out);
  while (at_ == ready_.size() && !ended_) {
    if (const Result<void> filled = Fill(); !filled) return std::unexpected(filled.error());
  }
  const size_t size = std::min(out.size(), ready_.size() - at_);
  std::memcpy(out.data(), ready_.data() + at_, size);
  at_ += size;
  return size;
}

Result<void> Utf8Source::Fill() {
  ready_.clear();
  at_ = 0;
  std::string bytes;
  const Result<bool> ended = ReadUpTo(source_, decided_ ? kChunkBytes : 4 * kChunkBytes, bytes);
  // What came before an error is still delivered; the source gives its error again.
  if (!ended && bytes.empty()) return std::unexpected(ended.error());
  ended_ = ended.value_or(false);
  if (decided_) {
    converter_->Convert(bytes, ended_ ? IcuConverter::Piece::kLast : IcuConverter::Piece::kMoreFollow,
                        ready_);
    return {};
  }
  ready_ = std::move(bytes);
  if (!IsAscii(ready_)) Decide();
  started_ = true;
  return {};
}

void Utf8Source::Decide() {
  decided_ = true;
  const CharsetGuess guess = GuessCharset(ready_);
  // A mark in the middle of a text is none.
  if (!started_) ready_.erase(0, guess.mark_size);
  if (guess.charset == Charset::kUtf8) return;
  converter_ = std::make_unique<IcuConverter>(guess.icu_name);
  if (!converter_->ok()) {
    converter_.reset();
    return;
  }
  if (guess.diagnostic.has_value()) diagnostics_.push_back(*guess.diagnostic);
  std::string utf8;
  converter_->Convert(ready_, ended_ ? IcuConverter::Piece::kLast : IcuConverter::Piece::kMoreFollow,
                      utf8);
  ready_ = std::move(utf8);
}

std::vector<Diagnostic> Utf8Source::TakeDiagnostics() { return std::exchange(diagnostics_, {}); }

}  // namespace gonggo
