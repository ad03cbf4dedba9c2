#include "posting/header/text_title.h"

#include <algorithm>
#include <array>

#include "knowledge/tables.h"
#include "posting/line/heading_words.h"
#include "posting/line/names.h"
#include "text/char_count.h"
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

// "구름우체국 백엔드 개발자 직무인터뷰 바로가기": a link to somebody who does the job.
bool IsInterviewed(std::string_view behind) {
  return behind.starts_with(" 직무인터뷰") || behind.starts_with(" 직무 인터뷰");
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

// "#### 서버 개발자 - 결제" below a sentence about the company: the first heading of a note, if it
// names a job.
std::optional<Span> FindTitleInHeading(std::string_view text, const std::vector<Line>& lines,
                                       LineRange range) {
  constexpr size_t kLongestChars = 70;
  bool below = false;  // the heading of a whole note stands above everything
  for (uint32_t i = range.begin; i < range.end; ++i) {
    const Line& line = lines[i];
    if (line.blank || line.boilerplate) continue;
    if (line.kind != BlockKind::kHeading) {
      below = true;
      continue;
    }
    const std::string_view content = Cut(text, line.content);
    std::vector<TermMatch> matches;
    Roles().FindLongest(content, matches);
    const bool title = below && !matches.empty() && line.key.empty() && !IsSentence(content) &&
                       !ReadHeadingWords(content) && CountChars(content) <= kLongestChars;
    if (!title) return std::nullopt;
    return line.content;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Span> FindTitleInText(std::string_view text, const std::vector<Line>& lines,
                                    LineRange range) {
  if (const auto heading = FindTitleInHeading(text, lines, range)) return heading;
  std::vector<TermMatch> matches;
  std::optional<Span> interviewed;
  for (uint32_t i = range.begin; i < range.end; ++i) {
    const Line& line = lines[i];
    const std::string_view content = Cut(text, line.content);
    if (line.blank || line.boilerplate || content.size() > kMaxLineBytes) continue;
    // Cheaper than looking for every job in every line.
    if (content.find("니다") == std::string_view::npos &&
        content.find("찾") == std::string_view::npos &&
        content.find("직무") == std::string_view::npos)
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
      const bool looked_for = IsLookedFor(content.substr(end));
      if (!looked_for && !IsInterviewed(content.substr(end))) continue;
      const auto first = static_cast<uint32_t>(WithRank(content, begin));
      const Span job{line.content.begin + first, line.content.begin + static_cast<uint32_t>(end)};
      if (looked_for) return job;
      if (!interviewed) interviewed = job;
    }
  }
  return interviewed;
}

}  // namespace gonggo
