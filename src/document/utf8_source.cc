#include "document/utf8_source.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "document/prefixed_source.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kChunkBytes = size_t{64} << 10U;

bool IsAscii(std::string_view bytes) {
  return std::all_of(bytes.begin(), bytes.end(), [](char c) {
    return static_cast<unsigned char>(c) < 0x80 && c != '\0' && c != '\x1B';
  });
}

// Bytes at the end of `bytes` that may be the beginning of a longer character.
size_t UnfinishedBytes(std::string_view bytes) {
  for (size_t back = 1; back <= 3 && back <= bytes.size(); ++back) {
    const char c = bytes[bytes.size() - back];
    if (IsContinuationByte(c)) continue;
    const auto lead = static_cast<unsigned char>(c);
    const size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
    return size > back ? back : 0;
  }
  return 0;
}

}  // namespace

Result<size_t> Utf8Source::Read(std::span<char> out) {
  if (out.empty()) return size_t{0};
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
  const size_t size = decided_ ? kChunkBytes : 4 * kChunkBytes;
  if (decided_ && converter_ == nullptr) {
    ready_ = rest_;
    const Result<bool> ended = ReadUpTo(source_, rest_.size() + size, ready_);
    if (!ended && ready_.size() == rest_.size()) {
      ready_.clear();
      return std::unexpected(ended.error());
    }
    ended_ = ended.value_or(false);
    rest_.clear();
    MakeWellFormed();
    return {};
  }
  std::string bytes;
  const Result<bool> ended = ReadUpTo(source_, size, bytes);
  // What came before an error is still delivered; the source gives its error again.
  if (!ended && bytes.empty()) return std::unexpected(ended.error());
  ended_ = ended.value_or(false);
  if (decided_) {
    converter_->Convert(
        bytes, ended_ ? IcuConverter::Piece::kLast : IcuConverter::Piece::kMoreFollow, ready_);
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
  if (guess.charset == Charset::kUtf8) {
    MakeWellFormed();
    return;
  }
  converter_ = std::make_unique<IcuConverter>(guess.icu_name);
  if (!converter_->ok()) {
    converter_.reset();
    MakeWellFormed();
    return;
  }
  if (guess.diagnostic.has_value()) diagnostics_.push_back(*guess.diagnostic);
  std::string utf8;
  converter_->Convert(ready_,
                      ended_ ? IcuConverter::Piece::kLast : IcuConverter::Piece::kMoreFollow, utf8);
  ready_ = std::move(utf8);
  DropCharsetControls(ready_);
}

void Utf8Source::MakeWellFormed() {
  if (!ended_) {
    const size_t unfinished = UnfinishedBytes(ready_);
    rest_ = ready_.substr(ready_.size() - unfinished);
    ready_.resize(ready_.size() - unfinished);
  }
  DropCharsetControls(ready_);
  if (IsValidUtf8(ready_)) return;
  std::string clean;
  clean.reserve(ready_.size());
  for (size_t i = 0; i < ready_.size();) {
    const DecodedChar c = DecodeChar(ready_, i);
    if (c.size == 1 && c.code == 0xFFFD) {
      AppendUtf8(c.code, clean);
    } else {
      clean.append(ready_, i, c.size);
    }
    i += c.size;
  }
  ready_ = std::move(clean);
}

std::vector<Diagnostic> Utf8Source::TakeDiagnostics() { return std::exchange(diagnostics_, {}); }

}  // namespace gonggo
