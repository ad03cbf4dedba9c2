#include "requirement/list_choices.h"

#include <algorithm>
#include <iterator>

#include "requirement/list_join.h"
#include "requirement/peers.h"
#include "text/byte_set.h"

namespace gonggo {
namespace {

class ChoiceFinder {
 public:
  ChoiceFinder(const LineView& line, const JoinedMembers& list, std::vector<Group>& groups)
      : line_(line), list_(list), groups_(groups) {}

  // Between "와" and "및" stand things that are all wanted; inside such a part "또는" and "/"
  // decide.
  void FindAll() {
    size_t begin = 0;
    for (size_t i = 1; i <= list_.members.size(); ++i) {
      if (i < list_.members.size() && list_.gaps[i - 1] != ListGap::kAnd) continue;
      FindInPart(begin, i);
      begin = i;
    }
  }

 private:
  [[nodiscard]] const Token& At(size_t member) const { return line_.tokens[list_.members[member]]; }

  void FindInPart(size_t begin, size_t end) {
    if (end - begin < 2) return;
    const auto gaps = list_.gaps.subspan(begin, end - begin - 1);
    // "Java, Go 또는 Kotlin, Spring": what the last "또는" joins, and what leads up to it.
    const auto last_or = std::find(gaps.rbegin(), gaps.rend(), ListGap::kOr);
    if (last_or != gaps.rend()) {
      auto joined = begin + static_cast<size_t>(last_or.base() - gaps.begin()) + 1;
      // "Python 또는 C/C++", "노코드 또는 RPA·매크로", "엑셀 또는 Python/MATLAB"
      while (
          joined < end &&
          (list_.gaps[joined - 1] == ListGap::kSlash || list_.gaps[joined - 1] == ListGap::kDot) &&
          AreEither(line_, list_.members[joined - 1], list_.members[joined]))
        ++joined;
      if (joined < end && ExplainsAsBefore(begin, joined)) ++joined;
      Add(begin, joined);
      return FindInPart(joined, end);
    }
    const bool is_kind = EndsWithOpenCue(line_.cues, At(0).at.begin);
    for (size_t run = begin; run < end;) {
      size_t stop = run + 1;
      while (stop < end && SlashesAreChoices(line_) && !is_kind &&
             list_.gaps[stop - 1] == ListGap::kSlash)
        ++stop;
      FindInRun(run, stop);
      run = stop;
    }
  }

  // "Android(Kotlin) 또는 iOS(Swift)": where the parenthesis of one is an alternative, the other's
  // is, too.
  [[nodiscard]] bool ExplainsAsBefore(size_t begin, size_t member) const {
    const auto gaps = list_.gaps.subspan(begin, member - 1 - begin);
    return list_.gaps[member - 1] == ListGap::kOpen &&
           std::find(gaps.begin(), gaps.end(), ListGap::kOpen) != gaps.end();
  }

  // "E3D/S3D 분야: E3D, S3D 개발 경험": what is asked for stands behind the colon.
  [[nodiscard]] bool AreLabel(size_t last) const {
    constexpr uint32_t kReach = 32;
    static constexpr ByteSet kEnds(",.;:()");
    const std::string_view behind = line_.text.substr(At(last).at.end, kReach);
    const size_t end = kEnds.FirstIn(behind, 0);
    return end < behind.size() && behind[end] == ':';
  }

  // Between members with slashes.
  void FindInRun(size_t begin, size_t end) {
    constexpr size_t kLongRun = 3;
    const auto members = list_.members.subspan(begin, end - begin);
    if (members.size() >= kLongRun && AreOfOneKind(line_, members)) return Add(begin, end);
    if (AreOfManyKinds(line_, members) || AreLabel(end - 1)) return;
    const auto is_name = [this](size_t i) { return At(i).kind == TokenKind::kName; };
    size_t first = begin;
    size_t last = begin;  // the last that is known
    for (size_t i = begin + 1; i <= end; ++i) {
      // "Kafka/Zarbo/RabbitMQ": a name among peers is one of them.
      if (i < end && is_name(i)) continue;
      if (i < end && !is_name(last) && ArePeers(line_, list_.members[last], list_.members[i])) {
        last = i;
        continue;
      }
      const size_t stop = i == end && last > first ? end : last + 1;
      if (last > first && !IsOneName(line_, list_.members.subspan(first, stop - first)))
        Add(first, stop);
      first = last = i;
    }
  }

  void Add(size_t begin, size_t end) {
    const auto members = list_.members.subspan(begin, end - begin);
    groups_.push_back({{members.begin(), members.end()}, 1, false, list_.head});
  }

  const LineView& line_;
  const JoinedMembers& list_;
  std::vector<Group>& groups_;
};

}  // namespace

bool IsOneName(const LineView& line, std::span<const size_t> members) {
  return members.size() == 2 &&
         AreOneName(line.cues, line.tokens[members[0]].at, line.tokens[members[1]].at);
}

void AddChoices(const LineView& line, const JoinedMembers& list, std::vector<Group>& groups) {
  ChoiceFinder(line, list, groups).FindAll();
}

}  // namespace gonggo
