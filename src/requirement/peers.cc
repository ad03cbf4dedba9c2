#include "requirement/peers.h"

#include <algorithm>
#include <optional>

#include "text/hangul.h"

namespace gonggo {
namespace {

const Skill* SkillAt(const LineView& line, size_t token) {
  const int32_t skill = line.tokens[token].skill;
  return skill < 0 ? nullptr : &line.skills.skills[static_cast<size_t>(skill)];
}

bool Implies(const Skill& skill, int32_t implied) {
  return std::find(skill.implies.begin(), skill.implies.end(), static_cast<uint16_t>(implied)) !=
         skill.implies.end();
}

// What a row may consist of: languages, or fields and practices alike.
std::optional<SkillKind> KindInRow(const LineView& line, size_t token) {
  const Skill* skill = SkillAt(line, token);
  if (skill == nullptr || AreUsedTogether(line, skill->family)) return std::nullopt;
  if (skill->kind == SkillKind::kLanguage) return SkillKind::kLanguage;
  if (skill->kind == SkillKind::kPractice || skill->kind == SkillKind::kField)
    return SkillKind::kField;
  return std::nullopt;
}

}  // namespace

bool AreUsedTogether(const LineView& line, uint16_t family) {
  const std::string_view id = line.skills.families[family].id;
  return id == "markup_language" || id == "design_practice";
}

bool ArePeers(const LineView& line, size_t a, size_t b) {
  const Skill* one = SkillAt(line, a);
  const Skill* other = SkillAt(line, b);
  if (one == nullptr || other == nullptr) return false;
  const auto other_id = static_cast<uint16_t>(line.tokens[b].skill);
  if (std::find(one->close.begin(), one->close.end(), other_id) != one->close.end()) return true;
  // "정보처리기사/ADsP": of certificates one is enough, whatever their trade.
  if (one->kind == SkillKind::kCertificate && other->kind == SkillKind::kCertificate) return true;
  if (one->family != other->family) return false;
  // CSS/SCSS
  if (Implies(*one, line.tokens[b].skill) || Implies(*other, line.tokens[a].skill)) return true;
  return !AreUsedTogether(line, one->family);
}

bool AreEither(const LineView& line, size_t a, size_t b) {
  if (ArePeers(line, a, b)) return true;
  const Skill* one = SkillAt(line, a);
  const Skill* other = SkillAt(line, b);
  return one != nullptr && other != nullptr && one->kind <= SkillKind::kPlatform &&
         other->kind <= SkillKind::kPlatform && !AreUsedTogether(line, one->family) &&
         !AreUsedTogether(line, other->family);
}

bool AreSideBySide(const LineView& line, size_t a, size_t b) {
  const Skill* one = SkillAt(line, a);
  const Skill* other = SkillAt(line, b);
  if (one == nullptr || other == nullptr || one == other || one->family != other->family)
    return false;
  const bool products = one->kind <= SkillKind::kPlatform && other->kind <= SkillKind::kPlatform;
  // "Adobe 포토샵": a product behind its maker.
  const bool alike =
      HasHangul(Cut(line.text, line.tokens[a].at)) == HasHangul(Cut(line.text, line.tokens[b].at));
  return products && alike && !AreUsedTogether(line, one->family) &&
         !Implies(*one, line.tokens[b].skill) && !Implies(*other, line.tokens[a].skill);
}

bool AreOfOneKind(const LineView& line, std::span<const size_t> members) {
  if (members.empty()) return false;
  const std::optional<SkillKind> kind = KindInRow(line, members.front());
  return kind && std::all_of(members.begin(), members.end(),
                             [&](size_t m) { return KindInRow(line, m) == kind; });
}

bool AreOfManyKinds(const LineView& line, std::span<const size_t> members) {
  constexpr size_t kLongRow = 4;
  if (members.size() < kLongRow) return false;
  // How many have no peer beside them.
  size_t alone = 0;
  for (size_t i = 0; i < members.size(); ++i) {
    const bool with_last = i > 0 && ArePeers(line, members[i - 1], members[i]);
    const bool with_next = i + 1 < members.size() && ArePeers(line, members[i], members[i + 1]);
    if (!with_last && !with_next && SkillAt(line, members[i]) != nullptr) ++alone;
  }
  return 2 * alone >= members.size();
}

}  // namespace gonggo
