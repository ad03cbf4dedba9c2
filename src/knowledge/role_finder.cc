#include "knowledge/role_finder.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <vector>

#include "knowledge/role_words.h"
#include "knowledge/tables.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

struct Weighed {
  std::string_view id;
  Span at;
  float weight = 0;
};

void AddFrom(const TermTable& table, std::string_view title, std::vector<Weighed>& out) {
  std::vector<TermMatch> matches;
  table.FindLongest(title, matches);
  for (const TermMatch& m : matches)
    out.push_back({table.terms()[m.term].id, m.at, table.terms()[m.term].weight});
}

// The heaviest, then the longest, then the last.
const Weighed* Heaviest(const std::vector<Weighed>& matches) {
  const Weighed* best = nullptr;
  for (const Weighed& m : matches) {
    const bool heavier = best == nullptr || m.weight > best->weight;
    if (heavier || (m.weight == best->weight && m.at.size() >= best->at.size())) best = &m;
  }
  return best;
}

std::optional<RoleMatch> Give(const Weighed* best) {
  if (best == nullptr || best->id == "not") return std::nullopt;
  return RoleMatch{best->id, best->at};
}

// Where round brackets that name a team begin: "Backend Engineer (Tech Lead Team)".
size_t TeamAside(std::string_view title) {
  const std::string_view words = TrimSpaces(title);
  const size_t open = words.rfind('(');
  if (open == std::string_view::npos || open == 0 || !words.ends_with(')')) return title.size();
  const std::string_view inside = TrimSpaces(words.substr(open + 1, words.size() - open - 2));
  static constexpr std::array<std::string_view, 4> kTeams = {"Team", "team", "팀", "TEAM"};
  const bool team = std::ranges::any_of(
      kTeams, [inside](std::string_view word) { return inside.ends_with(word); });
  return team ? static_cast<size_t>(words.data() - title.data()) + open : title.size();
}

// Where "[하늘소프트] ", "[100억 투자]" before the title ends.
size_t TagsEnd(std::string_view title) {
  size_t end = 0;
  while (end < title.size() && title[end] == '[') {
    const size_t close = title.find(']', end);
    if (close == std::string_view::npos) break;
    end = close + 1;
    while (end < title.size() && title[end] == ' ') ++end;
  }
  return end >= title.size() ? 0 : end;
}

// The teacher that a title ends with: "풀스택 주강사", "프론트엔드 튜터 모집 (파트타임)".
const Weighed* Teacher(std::string_view title, const std::vector<Weighed>& matches) {
  static constexpr std::array<std::string_view, 9> kTeachers = {
      "강사", "튜터", "멘토", "Instructor", "Mentor", "Tutor", "Lecturer", "instructor", "tutor"};
  static constexpr std::array<std::string_view, 4> kCalls = {"모집", "채용", "구인", "공고"};
  for (const Weighed& m : matches) {
    if (m.id != "education") continue;
    const std::string_view name = Cut(title, m.at);
    if (std::ranges::none_of(kTeachers, [name](auto word) { return name.ends_with(word); }))
      continue;
    std::string_view rest = TrimSpaces(title.substr(m.at.end));
    for (const std::string_view call : kCalls) {
      if (rest.starts_with(call)) rest = TrimSpaces(rest.substr(call.size()));
    }
    if (rest.empty() || rest.front() == '(' || rest.front() == '[') return &m;
  }
  return nullptr;
}

}  // namespace

std::optional<RoleMatch> FindRole(std::string_view title) {
  std::vector<Weighed> matches;
  AddFrom(Roles(), title, matches);
  return Give(Heaviest(matches));
}

std::optional<RoleMatch> FindTitleRole(std::string_view title) {
  std::vector<Weighed> matches;
  AddFrom(Roles(), title, matches);
  std::vector<Weighed> words;
  AddFrom(RoleWords(), title, words);
  if (const Weighed* const teacher = Teacher(title, matches)) return Give(teacher);
  if (const Weighed* const teacher = Teacher(title, words)) return Give(teacher);
  // What a bracket names besides the job counts where nothing else does.
  const size_t aside = TeamAside(title);
  std::vector<Weighed> own;
  std::ranges::copy_if(matches, std::back_inserter(own),
                       [aside](const Weighed& m) { return m.at.end <= aside; });
  if (own.empty()) own = matches;
  const size_t tags = TagsEnd(title);
  std::ranges::copy_if(words, std::back_inserter(own), [tags, aside](const Weighed& m) {
    return m.at.begin >= tags && m.at.end <= aside;
  });
  return Give(Heaviest(own));
}

}  // namespace gonggo
