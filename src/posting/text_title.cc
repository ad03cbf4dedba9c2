#include "posting/text_title.h"

#include <algorithm>
#include <array>

#include "knowledge/tables.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// No sentence that calls for somebody is longer.
constexpr size_t kMaxLineBytes = 600;
// How far behind the job the verb may stand: "개발자를 함께 할 동료로 찾습니다".
constexpr size_t kMaxVerbBytes = 54;

constexpr std::array<std::string_view, 2> kObject = {"를 ", "을 "};
constexpr std::array<std::string_view, 8> kLookedFor = {
    "찾습니다", "찾고 있", "찾아요", "모집합니다", "모집하고", "모십니다", "모시고", "기다립니다"};
constexpr std::array<std::string_view, 10> kRanks = {
    "시니어", "주니어", "신입", "경력", "리드", "수석", "선임", "책임", "Senior", "Junior"};

bool IsLookedFor(std::string_view behind) {
  const bool object = std::any_of(kObject.begin(), kObject.end(),
                                  [behind](std::string_view o) { return behind.starts_with(o); });
  if (!object) return false;
  const std::string_view near = behind.substr(0, kMaxVerbBytes);
  // "개발자를 돕는 동료를 찾습니다": another object is what is looked for.
  size_t stop = near.size();
  for (const std::string_view o : kObject) stop = std::min(stop, near.find(o, 4));
  return std::any_of(kLookedFor.begin(), kLookedFor.end(),
                     [near, stop](std::string_view verb) { return near.find(verb) < stop; });
}

// Where the job at `begin` begins with its rank: "시니어 백엔드 개발자".
size_t WithRank(std::string_view line, size_t begin) {
  const std::string_view before = line.substr(0, begin);
  for (const std::string_view rank : kRanks) {
    if (!before.ends_with(" ")) return begin;
    const std::string_view words = before.substr(0, before.size() - 1);
    if (!words.ends_with(rank)) continue;
    const size_t at = words.size() - rank.size();
    if (at == 0 || words[at - 1] == ' ') return at;
  }
  return begin;
}

}  // namespace

std::optional<Span> FindTitleInText(std::string_view text, const std::vector<Line>& lines,
                                    LineRange range) {
  std::vector<TermMatch> matches;
  for (uint32_t i = range.begin; i < range.end; ++i) {
    const Line& line = lines[i];
    const std::string_view content = Cut(text, line.content);
    if (line.blank || line.boilerplate || content.size() > kMaxLineBytes) continue;
    // Cheaper than looking for every job in every line.
    if (content.find("니다") == std::string_view::npos &&
        content.find("찾") == std::string_view::npos)
      continue;
    matches.clear();
    Roles().FindLongest(content, matches);
    size_t begin = 0;
    size_t end = 0;
    for (const TermMatch& m : matches) {
      // "프론트엔드 개발자": one job by two words.
      const bool goes_on = end > 0 && content.substr(end, m.at.begin - end) == " ";
      if (!goes_on) begin = m.at.begin;
      end = m.at.end;
      if (!IsLookedFor(content.substr(end))) continue;
      begin = WithRank(content, begin);
      return Span{line.content.begin + static_cast<uint32_t>(begin),
                  line.content.begin + static_cast<uint32_t>(end)};
    }
  }
  return std::nullopt;
}

}  // namespace gonggo
