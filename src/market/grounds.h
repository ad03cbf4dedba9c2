// Grounds: which postings a count of market/ comes from, and where they say so.
//
// A count is made from the columns, which hold no lines. Who wants to see where it comes from has
// the postings themselves read: each counted posting is added here, and every row then has as many
// grounds as it counts. Not thread-safe while postings are added.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "columns/table.h"
#include "knowledge/skill_table.h"
#include "market/common.h"
#include "market/term_map.h"

namespace gonggo {

// One posting behind a count. A value that the user set stands nowhere in it: `at` is empty then.
struct Ground {
  uint32_t slot = 0;
  std::string id;  // of the posting
  Necessity necessity = Necessity::kMentioned;
  bool choice = false;
  std::vector<Evidence> at;  // of a trait its line alone, without bytes

  friend bool operator==(const Ground&, const Ground&) = default;
};

class Grounds {
 public:
  explicit Grounds(const ColumnTable& table) : table_(table) {}

  // Each posting once, in the order of their slots.
  void Add(uint32_t slot, const Posting& posting);

  // The postings that name one of `terms`, each once, with its strongest necessity.
  [[nodiscard]] std::vector<Ground> Of(std::span<const uint32_t> terms) const;
  // Those that state `field` of the JSON form ("experience", "posted" …).
  [[nodiscard]] std::vector<Ground> OfField(std::string_view field) const;
  // All of them.
  [[nodiscard]] std::vector<Ground> All() const;

 private:
  struct Place {
    uint32_t posting = 0;
    Necessity necessity = Necessity::kMentioned;
    bool choice = false;
    std::vector<Evidence> at;
  };
  // By field, of those that are stated.
  using Fields = std::map<std::string, std::vector<Evidence>, std::less<>>;

  const ColumnTable& table_;
  std::vector<uint32_t> slots_;
  std::vector<std::string> ids_;
  std::vector<Fields> fields_;
  std::vector<std::vector<Place>> of_term_;  // by term; of each by posting
};

// The terms that a row counts: of a family and a group all of their members, of near names each.
[[nodiscard]] std::vector<uint32_t> TermsOfRow(const CommonRow& row, const ColumnTable& table,
                                               const TermMap& terms, const SkillTable& skills);

}  // namespace gonggo
