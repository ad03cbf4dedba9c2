// Engine: one way to search postings, for gonggo_side_by_side. Each makes its index in a folder and
// finds words and phrases; what a query makes of them is the same for all.
//
// Not thread-safe. What fails ends the program: this is a measurement.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace gonggo::bench {

struct SideText {
  std::string title;
  std::string company;
  std::string body;
};

class Engine {
 public:
  virtual ~Engine() = default;
  [[nodiscard]] virtual std::string_view name() const = 0;
  // Numbers are given from 1 and ascend.
  virtual void Add(uint32_t number, const SideText& text) = 0;
  virtual void Finish() = 0;
  // Numbers of the postings in which the word (or the words of a phrase, side by side) stands.
  [[nodiscard]] virtual std::vector<uint32_t> Find(std::string_view text, bool phrase) = 0;
  // Of the index on disk.
  [[nodiscard]] virtual uint64_t Bytes() const = 0;
};

[[nodiscard]] std::vector<std::unique_ptr<Engine>> MakeFts5Engines(const std::string& folder);
[[nodiscard]] std::unique_ptr<Engine> MakeXapianEngine(const std::string& folder);

[[noreturn]] void Die(const std::string& what);

}  // namespace gonggo::bench
