#include "columns/ask_index.h"

namespace gonggo {

AskIndex::AskIndex(const ColumnTable& table) : begins_(table.terms().size() + 1) {
  for (size_t slot = 0; slot < table.size(); ++slot) {
    for (const PackedAsk ask : table.asks(slot)) ++begins_[ask.term() + 1];
  }
  for (size_t term = 1; term < begins_.size(); ++term) begins_[term] += begins_[term - 1];
  askings_.resize(begins_.back());
  std::vector<uint32_t> next(begins_.begin(), begins_.end() - 1);
  for (size_t slot = 0; slot < table.size(); ++slot) {
    for (const PackedAsk ask : table.asks(slot))
      askings_[next[ask.term()]++] = {static_cast<uint32_t>(slot), ask.necessity()};
  }
}

}  // namespace gonggo
