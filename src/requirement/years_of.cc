#include "requirement/years_of.h"

#include <algorithm>

#include "requirement/list_join.h"
#include "text/byte_set.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// Whether another skill stands before token `i` with nothing but a separator between:
// "Java/Spring".
bool EndsList(const LineView& line, size_t i) {
  const Token& last = line.tokens[i];
  const Token& other = line.tokens[i - 1];
  if (other.kind != TokenKind::kSkill || other.skill < 0 || other.skill == last.skill ||
      other.at.end > last.at.begin)
    return false;
  constexpr std::string_view kSeparators[] = {",", "/", "·", "ㆍ", "&", "및", "와", "과", "+"};
  const std::string_view between =
      TrimSpaces(line.text.substr(other.at.end, last.at.begin - other.at.end));
  return std::ranges::find(kSeparators, between) != std::end(kSeparators);
}

// "정보처리기사 + 경력 2년": nobody has years of a certificate.
bool IsPaper(const LineView& line, const Token& token) {
  const SkillKind kind = line.skills.skills[static_cast<size_t>(token.skill)].kind;
  return kind == SkillKind::kCertificate || kind == SkillKind::kLanguageTest;
}

std::string IdOf(const LineView& line, size_t token) {
  return std::string(line.skills.skills[static_cast<size_t>(line.tokens[token].skill)].id);
}

// "Java(3년 이상), Spring(2년 이상)", "React 2+ years and Ruby 5+ years": right behind a name that
// ends no list.
bool IsBehindName(const LineView& line, size_t token) {
  const Token& name = line.tokens[token - 1];
  const Span years = line.tokens[token].at;
  if (name.kind != TokenKind::kSkill || name.skill < 0 || name.at.end > years.begin ||
      IsPaper(line, name) || (token > 1 && EndsList(line, token - 1)))
    return false;
  const std::string_view between =
      TrimSpaces(line.text.substr(name.at.end, years.begin - name.at.end));
  // Behind several names without a bracket they may be of all.
  const bool alone = token < 2 || line.tokens[token - 2].kind == TokenKind::kYears;
  return (between.empty() && alone) ||
         (between == "(" && line.text.substr(years.end).starts_with(')'));
}

}  // namespace

std::optional<std::string> YearsOf(const LineView& line, const std::vector<Group>& groups,
                                   size_t token) {
  constexpr uint32_t kPhrase = 40;
  const Span years = line.tokens[token].at;
  std::optional<size_t> only;
  if (token > 0 && IsBehindName(line, token)) return IdOf(line, token - 1);
  const auto ends_phrase = [&line](uint32_t begin, uint32_t end) {
    static constexpr ByteSet kEnds(",;./()\n");
    return kEnds.IsIn(line.text.substr(begin, end - begin));
  };
  // Those near by only: a phrase is short.
  constexpr size_t kTokensLookedAt = 8;
  const size_t first = token > kTokensLookedAt ? token - kTokensLookedAt : 0;
  const size_t last = std::min(line.tokens.size(), token + kTokensLookedAt);
  // Other years end the phrase, too.
  size_t begin_at = token;
  while (begin_at > first && line.tokens[begin_at - 1].kind != TokenKind::kYears) --begin_at;
  size_t end_at = token + 1;
  while (end_at < last && line.tokens[end_at].kind != TokenKind::kYears) ++end_at;
  for (size_t i = begin_at; i < end_at; ++i) {
    const Token& t = line.tokens[i];
    if (t.kind != TokenKind::kSkill || t.skill < 0 || IsPaper(line, t)) continue;
    const bool before = t.at.end <= years.begin;
    const uint32_t begin = before ? t.at.end : years.end;
    const uint32_t end = before ? years.begin : t.at.begin;
    if (end - begin > kPhrase || ends_phrase(begin, end)) continue;
    if (SaysOr(line.text.substr(begin, end - begin))) return std::nullopt;
    // "3 years of Go": what follows "of", whatever stands before.
    if (!before && TrimSpaces(line.text.substr(begin, end - begin)) == "of") {
      only = i;
      break;
    }
    if (only && line.tokens[*only].skill != t.skill) return std::nullopt;
    // "Java, Spring Boot 3년": of the list, and not of its last member alone.
    if (before && i > first && EndsList(line, i)) return std::nullopt;
    only = i;
  }
  if (!only) return std::nullopt;
  const auto after =
      std::upper_bound(groups.begin(), groups.end(), *only,
                       [](size_t member, const Group& g) { return member < g.members.front(); });
  for (auto g = after; g != groups.begin();) {
    --g;
    if (g->members.size() > 1 && g->members.back() >= *only &&
        std::binary_search(g->members.begin(), g->members.end(), *only))
      return std::nullopt;
    if (g->members.back() < *only) break;
  }
  return IdOf(line, *only);
}

}  // namespace gonggo
