#include "knowledge/term_names.h"

#include "text/utf8.h"

namespace gonggo {
namespace {

// "노SQL" is half a transcription; "DB 정규화" is how Koreans write it.
bool IsHalfTranscribed(std::string_view name) {
  bool hangul = false;
  bool latin = false;
  for (size_t at = 0; at < name.size();) {
    const DecodedChar c = DecodeChar(name, at);
    at += c.size;
    const bool is_hangul = IsHangulSyllable(c.code);
    const bool is_latin = IsAsciiAlpha(c.code);
    if ((hangul && is_latin) || (latin && is_hangul)) return true;
    hangul = is_hangul;
    latin = is_latin;
  }
  return false;
}

}  // namespace

TermNames NamesOf(const Skill& skill) {
  const bool latin =
      skill.name_ko.empty() || IsHalfTranscribed(skill.name_ko) ||
      (skill.kind != SkillKind::kPractice && skill.kind != SkillKind::kField &&
       skill.kind != SkillKind::kCertificate && skill.kind != SkillKind::kHumanLanguage);
  return {skill.name, latin ? skill.name : skill.name_ko};
}

}  // namespace gonggo
