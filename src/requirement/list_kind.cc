#include "requirement/list_kind.h"

#include <algorithm>
#include <string_view>

#include "requirement/peers.h"
#include "requirement/scan.h"
#include "text/byte_set.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

uint16_t FamilyOf(const LineView& line, size_t i) {
  const Token& token = line.tokens[i];
  return token.skill >= 0 ? line.skills.skills[static_cast<size_t>(token.skill)].family
                          : static_cast<uint16_t>(token.family);
}

bool IsKindDirectlyBehind(const LineView& line, size_t i, uint32_t end) {
  constexpr std::string_view kBetween[] = {"", "의", "다양한", "의 다양한", "주요"};
  const Token& token = line.tokens[i];
  const std::string_view between = TrimSpaces(line.text.substr(end, token.at.begin - end));
  if (std::find(std::begin(kBetween), std::end(kBetween), between) == std::end(kBetween))
    return false;
  return token.family >= 0 || IsSubject(line, i);
}

// "NoSQL 운영 경험이 있는 분(Redis, MongoDB)": databases of the kind that is named in front.
bool AreDatabasesOf(const LineView& line, std::span<const size_t> members) {
  constexpr uint32_t kReach = 48;
  static constexpr ByteSet kEnds(",;.");
  if (members.front() == 0) return false;
  const auto skill_at = [&line](size_t token) -> const Skill* {
    const int32_t skill = line.tokens[token].skill;
    return skill < 0 ? nullptr : &line.skills.skills[static_cast<size_t>(skill)];
  };
  const size_t before = members.front() - 1;
  const Skill* head = skill_at(before);
  const uint32_t from = line.tokens[before].at.end;
  const uint32_t to = line.tokens[members.front()].at.begin;
  if (head == nullptr || head->kind != SkillKind::kField || to - from > kReach ||
      kEnds.IsIn(line.text.substr(from, to - from)))
    return false;
  const auto id = static_cast<uint16_t>(line.tokens[before].skill);
  bool implied = false;
  for (const size_t m : members) {
    const Skill* skill = skill_at(m);
    if (skill == nullptr || skill->kind != SkillKind::kDatabase) return false;
    implied = implied || std::ranges::find(skill->implies, id) != skill->implies.end();
  }
  return implied;
}

// "(엑셀 고급, 파워포인트 중급)": how well each of them.
bool SaysHowWell(const LineView& line, size_t member) {
  static constexpr WordTable kLevels = {"고급", "중급", "초급", "상급"};
  return MatchAnyAt(line.text, SkipSpaces(line.text, line.tokens[member].at.end), kLevels) !=
         kNoMatch;
}

bool IsKindNear(const LineView& line, size_t i, uint32_t end, std::span<const size_t> members) {
  constexpr uint32_t kNear = 24;
  return line.tokens[i].at.begin - end <= kNear && NamesKindOf(line, i, members);
}

}  // namespace

bool IsSubject(const LineView& line, size_t token) {
  const int32_t skill = line.tokens[token].skill;
  if (skill < 0) return false;
  const SkillKind kind = line.skills.skills[static_cast<size_t>(skill)].kind;
  return kind == SkillKind::kPractice || kind == SkillKind::kField;
}

bool NamesKindOf(const LineView& line, size_t head, std::span<const size_t> members) {
  const Token& token = line.tokens[head];
  if (token.family < 0) return false;
  return std::any_of(members.begin(), members.end(), [&](size_t m) {
    return FamilyOf(line, m) == static_cast<uint16_t>(token.family);
  });
}

size_t KindBehind(const LineView& line, std::span<const size_t> members, uint32_t end) {
  constexpr size_t kTokensLookedAt = 2;  // "Gin, Echo 등 Go 기반 웹 프레임워크"
  const size_t none = line.tokens.size();
  for (size_t next = members.back() + 1; next <= members.back() + kTokensLookedAt && next < none;
       ++next) {
    const Token& token = line.tokens[next];
    if (token.kind != TokenKind::kSkill || token.at.begin < end) return none;
    if (IsKindDirectlyBehind(line, next, end) || IsKindNear(line, next, end, members)) return next;
  }
  return none;
}

size_t KindInFront(const LineView& line, std::span<const size_t> members, uint32_t cue) {
  constexpr uint32_t kNear = 14;
  const size_t none = line.tokens.size();
  if (members.front() == 0) return none;
  const size_t before = members.front() - 1;
  const Token& token = line.tokens[before];
  if (token.kind != TokenKind::kSkill || token.at.end > cue || cue - token.at.end > kNear)
    return none;
  return NamesKindOf(line, before, members) ? before : none;
}

bool ExplainsName(const LineView& line, size_t member) {
  constexpr uint32_t kLongName = 24;
  const Token& token = line.tokens[member];
  return token.skill < 0 || token.at.size() > kLongName || IsSubject(line, member);
}

bool AreOneThing(const LineView& line, std::span<const size_t> members) {
  const int32_t first = line.tokens[members.front()].skill;
  return members.size() == 1 ||
         (first >= 0 && std::all_of(members.begin(), members.end(),
                                    [&](size_t m) { return line.tokens[m].skill == first; }));
}

void ReadFront(const LineView& line, size_t first, TailCue& lead) {
  constexpr uint32_t kReach = 60;
  static constexpr ByteSet kEnds(",.;:()/");
  const size_t open = SkipSpacesBack(line.text, line.tokens[first].at.begin);
  if (open == 0 || line.text[open - 1] != '(') return;
  const auto paren = static_cast<uint32_t>(open - 1);
  // Behind another skill the words are said of that one's list.
  const uint32_t from =
      std::max(first == 0 ? 0 : line.tokens[first - 1].at.end, paren > kReach ? paren - kReach : 0);
  if (first > 0 && from > 0 && from == line.tokens[first - 1].at.end) return;
  for (auto cue = FirstCueFrom(line.cues, from); cue != line.cues.end() && cue->at.end <= paren;
       ++cue) {
    if (cue->kind != CueKind::kOneOf && cue->kind != CueKind::kOneOfBefore) continue;
    if (kEnds.IsIn(line.text.substr(cue->at.end, paren - cue->at.end))) continue;
    lead.one_of = true;
    lead.at_least = cue->count;
  }
}

bool IsBehindKind(std::string_view text, uint32_t at) {
  static constexpr WordTable kKinds = {"툴",         "도구",       "솔루션",      "언어",
                                       "스크립트",   "프로그램",   "자격증",      "프레임워크",
                                       "라이브러리", "소프트웨어", "데이터베이스"};
  const size_t paren = SkipSpacesBack(text, at);
  if (paren == 0 || text[paren - 1] != '(') return false;
  // "CS 솔루션 사용 경험 (채널톡, 젠데스크)"
  static constexpr WordTable kUses = {"사용 경험", "활용 경험", "사용",
                                      "활용",      "활용 능력", "사용 능력"};
  size_t end = SkipSpacesBack(text, paren - 1);
  if (const size_t use = MatchAnyBefore(text, end, kUses); use != kNoMatch)
    end = SkipSpacesBack(text, use);
  return MatchAnyBefore(text, end, kKinds) != kNoMatch;
}

bool AreOfOneFamily(const LineView& line, size_t head, std::span<const size_t> members) {
  const size_t none = line.tokens.size();
  if (head != none && NamesKindOf(line, head, members)) return true;
  if (SaysHowWell(line, members.front())) return false;
  const auto known = std::find_if(members.begin(), members.end(), [&](size_t m) {
    return line.tokens[m].kind == TokenKind::kSkill;
  });
  if (known == members.end()) return false;
  const uint16_t family = FamilyOf(line, *known);
  const bool same = std::all_of(known, members.end(), [&](size_t m) {
    return line.tokens[m].kind == TokenKind::kName || FamilyOf(line, m) == family;
  });
  if (!same) return AreDatabasesOf(line, members);
  // (HTML, CSS), but (CSS, SCSS)
  if (AreUsedTogether(line, family) && !ArePeers(line, members[0], members[1])) return false;
  if (head == none || line.tokens[head].skill < 0) return true;
  // "IaC(Terraform, Ansible)" are tools for it, "성능 최적화(번들 최적화, 접근성)" are its parts.
  return IsSubject(line, head) &&
         std::none_of(members.begin(), members.end(), [&](size_t m) { return IsSubject(line, m); });
}

}  // namespace gonggo
