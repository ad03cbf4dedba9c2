#include "requirement/denied.h"

#include <algorithm>
#include <cstdint>

#include "knowledge/list_gap.h"
#include "knowledge/tables.h"
#include "requirement/scan.h"
#include "text/byte_set.h"
#include "text/meaningful_end.h"

namespace gonggo {
namespace {

// How far a name may stand from the words that deny it: "Node.js 경험은 필요하지 않습니다".
constexpr uint32_t kReach = 40;

bool IsDeniable(const Token& token) {
  return token.kind == TokenKind::kSkill || token.kind == TokenKind::kDegree;
}

// Whether nothing parts a name from the words that deny it.
bool IsNear(std::string_view between) {
  static constexpr ByteSet kParts(",.;:()[]");
  return between.size() <= kReach && !kParts.IsIn(between);
}

// Whether the two stand in one list.
bool AreListed(std::string_view line, const Token& left, const Token& right) {
  if (right.at.begin < left.at.end) return false;
  const ListGap gap = ReadListGap(line.substr(left.at.end, right.at.begin - left.at.end));
  return gap != ListGap::kNone && gap != ListGap::kSpace && gap != ListGap::kOpen &&
         gap != ListGap::kClose;
}

// Where the words of a line stand by which it wishes for something.
class Wishes {
 public:
  explicit Wishes(const std::vector<TermMatch>& necessity) {
    for (const TermMatch& m : necessity) {
      if (NecessityCues().terms()[m.term].id != "preferred") continue;
      first_end_ = std::min(first_end_, m.at.end);
      last_begin_ = std::max(last_begin_, m.at.begin + 1);
    }
  }

  // Whether one stands outside of `denial`.
  [[nodiscard]] bool HasOutside(Span denial) const {
    return first_end_ <= denial.begin || last_begin_ > denial.end;
  }

 private:
  uint32_t first_end_ = UINT32_MAX;
  uint32_t last_begin_ = 0;  // and one
};

// "No Kubernetes experience needed".
bool DeniesAll(std::string_view line) {
  static constexpr WordTable kNo = {"no "};
  static constexpr WordTable kNeeded = {"needed", "necessary", "required"};
  return MatchAnyAt(line, 0, kNo) != kNoMatch &&
         MatchAnyBefore(line, MeaningfulEnd(line), kNeeded) != kNoMatch;
}

class Denials {
 public:
  Denials(std::string_view line, std::vector<Token>& tokens) : line_(line), tokens_(tokens) {}

  // Marks the name in front of `cue`, and those that are listed with it.
  void MarkInFront(Span cue) {
    const auto behind = std::ranges::upper_bound(tokens_, cue.begin, {},
                                                 [](const Token& token) { return token.at.end; });
    const auto last = static_cast<size_t>(behind - tokens_.begin());
    if (last == 0 || !IsDeniable(tokens_[last - 1])) return;
    const uint32_t end = tokens_[last - 1].at.end;
    if (!IsNear(line_.substr(end, cue.begin - end))) return;
    for (size_t i = last - 1;; --i) {
      Mark(i);
      if (i == 0 || !IsDeniable(tokens_[i - 1]) || !AreListed(line_, tokens_[i - 1], tokens_[i]))
        return;
    }
  }

  void MarkBehind(Span cue) {
    const auto behind = std::ranges::lower_bound(tokens_, cue.end, {},
                                                 [](const Token& token) { return token.at.begin; });
    const auto first = static_cast<size_t>(behind - tokens_.begin());
    if (first == tokens_.size() || !IsDeniable(tokens_[first]) ||
        !IsNear(line_.substr(cue.end, tokens_[first].at.begin - cue.end)))
      return;
    for (size_t i = first; i < tokens_.size() && IsDeniable(tokens_[i]); ++i) {
      if (i > first && !AreListed(line_, tokens_[i - 1], tokens_[i])) return;
      Mark(i);
    }
  }

  void Drop() {
    if (denied_.empty()) return;
    size_t kept = 0;
    for (size_t i = 0; i < tokens_.size(); ++i) {
      if (!denied_[i]) tokens_[kept++] = tokens_[i];
    }
    tokens_.resize(kept);
  }

 private:
  void Mark(size_t i) {
    denied_.resize(tokens_.size());
    denied_[i] = true;
  }

  std::string_view line_;
  std::vector<Token>& tokens_;
  std::vector<bool> denied_;  // by token; empty where none is
};

}  // namespace

void DropDenied(std::string_view line, const std::vector<Cue>& cues,
                const std::vector<TermMatch>& necessity, std::vector<Token>& tokens) {
  if (tokens.empty()) return;
  if (DeniesAll(line)) {
    std::erase_if(tokens, IsDeniable);
    return;
  }
  Denials denials(line, tokens);
  const Wishes wishes(necessity);
  for (const Cue& cue : cues) {
    if (cue.kind != CueKind::kDenied && cue.kind != CueKind::kDenies) continue;
    if (wishes.HasOutside(cue.at)) continue;
    if (cue.kind == CueKind::kDenied) {
      denials.MarkInFront(cue.at);
    } else {
      denials.MarkBehind(cue.at);
    }
  }
  denials.Drop();
}

}  // namespace gonggo
