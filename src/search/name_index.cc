#include "search/name_index.h"

#include <algorithm>

#include "base/find_bytes.h"
#include "search/fold_name.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// Line ends divide the names.
std::string Folded(std::string_view text) {
  std::string folded = FoldName(text);
  std::erase(folded, '\n');
  return folded;
}

size_t LettersOf(std::string_view text) {
  size_t letters = 0;
  for (size_t at = 0; at < text.size(); at += DecodeChar(text, at).size) ++letters;
  return letters;
}

}  // namespace

void NameIndex::Update(const ColumnTable& table) {
  for (const uint32_t string : table.names().subspan(strings_.size())) {
    begins_.push_back(static_cast<uint32_t>(folded_.size()));
    strings_.push_back(string);
    folded_ += Folded(table.strings()[string]);
    folded_.push_back('\n');
  }
}

void NameIndex::Find(const ColumnTable& table, std::string_view word, Bits& slots) const {
  constexpr size_t kFewestLetters = 2;
  if (LettersOf(Folded(word)) < kFewestLetters) return;
  std::vector<bool> chosen(table.strings().size());
  bool any = false;
  for (std::string wanted : SpellingsOfName(word)) {
    std::erase(wanted, '\n');
    for (size_t at = FindBytes(folded_, wanted); at != std::string::npos;) {
      const auto behind = std::ranges::upper_bound(begins_, static_cast<uint32_t>(at));
      chosen[strings_[static_cast<size_t>(behind - begins_.begin()) - 1]] = true;
      any = true;
      // One place in a name is enough.
      if (behind == begins_.end()) break;
      at = FindBytes(folded_, wanted, *behind);
    }
  }
  if (!any) return;
  const std::vector<uint32_t>& companies = table.columns().company;
  slots |= Bits::Where(table.size(), [&](size_t slot) { return chosen[companies[slot]]; });
  if (!table.has_tags()) return;
  for (size_t slot = 0; slot < table.size(); ++slot) {
    const auto tags = table.tags(slot);
    if (std::ranges::any_of(tags, [&](uint32_t tag) { return chosen[tag]; })) slots.Set(slot);
  }
}

}  // namespace gonggo
