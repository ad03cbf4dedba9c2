#include "knowledge/term_table.h"

#include <algorithm>
#include <utility>

#include "knowledge/term_fold.h"
#include "knowledge/term_starts.h"

namespace gonggo {
namespace {

// By their beginnings, of the same one the longest first; else as they were. Few are moved by hand:
// std::stable_sort takes memory for every call.
void SortByBegin(std::vector<TermMatch>& matches) {
  constexpr size_t kFew = 16;
  const auto before = [](const TermMatch& a, const TermMatch& b) {
    return a.at.begin != b.at.begin ? a.at.begin < b.at.begin : a.at.end > b.at.end;
  };
  if (matches.size() > kFew) {
    std::stable_sort(matches.begin(), matches.end(), before);
    return;
  }
  for (size_t i = 1; i < matches.size(); ++i) {
    for (size_t k = i; k > 0 && before(matches[k], matches[k - 1]); --k)
      std::swap(matches[k], matches[k - 1]);
  }
}

}  // namespace

void TermTable::Add(int32_t found, Span at, size_t first, std::vector<TermMatch>& matches) {
  constexpr size_t kFew = 8;  // most texts hold fewer, so that memory is taken once
  if (matches.capacity() == 0) matches.reserve(kFew);
  matches.push_back({static_cast<uint32_t>(found), at});
  // Starts come in their order, and the end last: what was found before may end later, or at the
  // same place and be shorter or of the same surface.
  const auto stands_behind = [at](const TermMatch& m) {
    return m.at.end > at.end || (m.at.end == at.end && m.at.begin >= at.begin);
  };
  for (size_t k = matches.size() - 1; k > first && stands_behind(matches[k - 1]); --k)
    std::swap(matches[k - 1], matches[k]);
}

void TermTable::AddSameSurfaces(size_t first, std::vector<TermMatch>& matches) const {
  const auto begin = matches.begin() + static_cast<std::ptrdiff_t>(first);
  const bool alone = std::all_of(
      begin, matches.end(), [this](const TermMatch& m) { return data_.same_surface[m.term] < 0; });
  if (alone) return;
  const std::vector<TermMatch> surfaces(begin, matches.end());
  matches.resize(first);
  for (const TermMatch& m : surfaces) {
    const TermPlace place = data_.terms[m.term].place;
    for (auto t = static_cast<int32_t>(m.term); t >= 0; t = NextSameSurface(t)) {
      if (data_.terms[static_cast<size_t>(t)].place == place)
        matches.push_back({static_cast<uint32_t>(t), m.at});
    }
  }
}

void TermTable::Follow(std::string_view text, const TermStart& start, Span at, size_t first,
                       std::vector<TermMatch>& matches) const {
  int32_t state = start.state;
  // A state without children has no base.
  for (uint32_t base = start.base; base != 0;) {
    unsigned char b = 0;
    while (b == 0 && at.end < text.size()) b = FoldTermByte(text[at.end++]);
    const uint32_t next = base + b;
    const TermState here = data_.trie.states[next];
    if (b == 0 || here.check != state) return;
    state = static_cast<int32_t>(next);
    base = here.base();
    if (!here.ends_term()) continue;
    const int32_t found = data_.trie.outputs[next].found;
    if (found >= 0 && EdgesFit(text, at)) Add(found, at, first, matches);
  }
}

void TermTable::AddOnly(std::string_view text, uint32_t code, Span at, size_t first,
                        std::vector<TermMatch>& matches) const {
  if (!MayStart(TermStartKey(code))) return;
  const TermStart* const start = StartOf(TermStartKey(code));
  if (start != nullptr && EdgesFit(text, at)) Add(start->found, at, first, matches);
}

void TermTable::AddEnds(std::string_view text, size_t end, size_t first,
                        std::vector<TermMatch>& matches) const {
  int32_t state = 0;
  for (size_t i = end; i-- > 0;) {
    const unsigned char b = FoldTermByte(text[i]);
    if (b == 0) {
      if (i + 1 == end) return;  // a term ends in no space
      continue;
    }
    state = data_.end_trie.Child(state, b);
    if (state < 0) return;
    const TermState here = data_.end_trie.states[static_cast<size_t>(state)];
    if (here.ends_term()) {
      const int32_t found = data_.end_trie.outputs[static_cast<size_t>(state)].found;
      const Span at{static_cast<uint32_t>(i), static_cast<uint32_t>(end)};
      if (found >= 0 && EdgesFit(text, at)) Add(found, at, first, matches);
    }
    if (here.base() == 0) return;
  }
}

void TermTable::FindEnds(std::string_view text, size_t end, std::vector<TermMatch>& matches) const {
  if (data_.end_trie.states.empty()) return;
  const size_t first = matches.size();
  AddEnds(text, end, first, matches);
  AddSameSurfaces(first, matches);
}

void TermTable::FindAll(std::string_view text, size_t end, std::vector<TermMatch>& matches) const {
  const size_t first = matches.size();
  FindSurfaces(text, end, matches);
  AddSameSurfaces(first, matches);
}

void TermTable::FindSurfaces(std::string_view text, size_t end,
                             std::vector<TermMatch>& matches) const {
  const size_t first = matches.size();
  const auto pair = [&](uint32_t key, Span at) __attribute__((noinline)) {
    const TermStart* const start = StartOf(key);
    if (start == nullptr) return;
    const uint32_t third = start->third == 0 ? 0 : ThirdBitAt(text, at.end);
    Begin(text, *start, {at, third}, first, matches);
  };
  const auto one = [&](uint32_t code, Span at) { AddOnly(text, code, at, first, matches); };
  const TermGate gate{data_.start_bits.data(), ~uint64_t{0}};
  if (data_.shortest == TermLength::kOneChar) {
    ForEachTermStart<TermLength::kOneChar>(text, gate, pair, one);
  } else {
    ForEachTermStart<TermLength::kMore>(text, gate, pair, one);
  }
  if (!data_.end_trie.states.empty()) AddEnds(text, end, first, matches);
}

void TermTable::FindLongest(std::string_view text, std::vector<TermMatch>& matches) const {
  if (matches.empty()) {
    FindAll(text, matches);
    KeepLongest(matches);
    return;
  }
  std::vector<TermMatch> found;
  FindLongest(text, found);
  matches.insert(matches.end(), found.begin(), found.end());
}

void KeepLongest(std::vector<TermMatch>& matches) {
  if (matches.size() < 2) return;
  SortByBegin(matches);
  uint32_t end = 0;
  Span last{};
  const auto overlaps = [&end, &last](const TermMatch& m) {
    if (m.at == last) return false;  // another term of the same surface
    if (m.at.begin < end) return true;
    end = m.at.end;
    last = m.at;
    return false;
  };
  matches.erase(std::remove_if(matches.begin(), matches.end(), overlaps), matches.end());
}

std::optional<TermMatch> TermTable::LongestAt(std::string_view text, size_t at) const {
  std::optional<TermMatch> longest;
  int32_t state = 0;
  for (size_t i = at; i < text.size(); ++i) {
    const unsigned char b = FoldTermByte(text[i]);
    if (b == 0) {
      if (i == at) break;  // a term begins with no space
      continue;
    }
    state = data_.trie.Child(state, b);
    if (state < 0) break;
    const TermState here = data_.trie.states[static_cast<size_t>(state)];
    if (here.ends_term()) {
      const int32_t found = data_.trie.outputs[static_cast<size_t>(state)].found;
      const Span span{static_cast<uint32_t>(at), static_cast<uint32_t>(i + 1)};
      if (found >= 0 && EdgesFit(text, span)) longest = {static_cast<uint32_t>(found), span};
    }
    if (here.base() == 0) break;
  }
  return longest;
}

int32_t TermTable::FindWhole(std::string_view text) const {
  int32_t state = 0;
  for (char c : text) {
    const unsigned char b = FoldTermByte(c);
    if (b == 0) continue;
    state = data_.trie.Child(state, b);
    if (state < 0) return -1;
  }
  return state == 0 ? -1 : data_.trie.outputs[static_cast<size_t>(state)].output;
}

}  // namespace gonggo
