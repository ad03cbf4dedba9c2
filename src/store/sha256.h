// Sha256: a SHA-256 (FIPS 180-4) that is fed in pieces, to tell whether a file is whole.
//
// Not thread-safe.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace gonggo {

class Sha256 {
 public:
  Sha256();
  ~Sha256();
  Sha256(const Sha256&) = delete;
  Sha256& operator=(const Sha256&) = delete;

  void Add(std::string_view bytes);
  // Of all that was added until now, in 64 hexadecimal digits; more may be added afterwards.
  [[nodiscard]] std::string Hex() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace gonggo
