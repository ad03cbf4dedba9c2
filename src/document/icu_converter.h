// IcuConverter: a charset that ICU knows → UTF-8, piece by piece.
//
// Malformed sequences become U+FFFD; a sequence that is cut between two pieces is put together.
// Not thread-safe; one per stream.
#pragma once

#include <array>
#include <memory>
#include <string>
#include <string_view>

struct UConverter;

namespace gonggo {

class IcuConverter {
 public:
  // `name` as ICU knows it ("windows-949", "UTF-16LE"). Check ok() before converting.
  explicit IcuConverter(const std::string& name);
  ~IcuConverter();
  IcuConverter(const IcuConverter&) = delete;
  IcuConverter& operator=(const IcuConverter&) = delete;

  [[nodiscard]] bool ok() const { return from_ != nullptr && to_ != nullptr; }

  enum class Piece : uint8_t { kMoreFollow, kLast };
  void Convert(std::string_view bytes, Piece piece, std::string& out);

 private:
  struct Close {
    void operator()(UConverter* converter) const;
  };
  std::unique_ptr<UConverter, Close> from_;
  std::unique_ptr<UConverter, Close> to_;
  std::array<char16_t, 2048> pivot_{};
  char16_t* pivot_read_ = pivot_.data();
  char16_t* pivot_write_ = pivot_.data();
};

}  // namespace gonggo
