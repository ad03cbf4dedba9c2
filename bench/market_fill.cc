#include "market_fill.h"

#include <array>

#include "market_words.h"
#include "text/utf8.h"

namespace gonggo::bench {
namespace {

// After a consonant, after a vowel.
struct Particle {
  std::string_view closed;
  std::string_view open;
};
constexpr Particle kParticles[] = {
    {"은", "는"}, {"이", "가"}, {"을", "를"}, {"과", "와"}, {"으로", "로"}};

enum class Ending : uint8_t { kVowel, kConsonant, kRieul };

// Of Latin words it is guessed from the last letter, as readers do.
Ending EndingOf(std::string_view word) {
  if (word.empty()) return Ending::kVowel;
  size_t at = word.size() - 1;
  while (at > 0 && (static_cast<unsigned char>(word[at]) & 0xC0U) == 0x80) --at;
  const char32_t last = DecodeChar(word, at).code;
  if (IsHangulSyllable(last)) {
    const uint32_t final = (static_cast<uint32_t>(last) - 0xAC00) % 28;
    return final == 0 ? Ending::kVowel : final == 8 ? Ending::kRieul : Ending::kConsonant;
  }
  if (last == 'l' || last == 'L') return Ending::kRieul;
  constexpr std::string_view kClosed = "mnMN136780";
  return last < 0x80 && kClosed.find(static_cast<char>(last)) != std::string_view::npos
             ? Ending::kConsonant
             : Ending::kVowel;
}

}  // namespace

std::string WithParticle(std::string_view word, std::string_view particle) {
  const Ending ending = EndingOf(word);
  for (const Particle& forms : kParticles) {
    if (particle != forms.closed) continue;
    const bool closed =
        ending == Ending::kConsonant || (ending == Ending::kRieul && particle != "으로");
    return std::string(word) + std::string(closed ? forms.closed : forms.open);
  }
  return std::string(word) + std::string(particle);
}

std::string_view Filler::Task() { return input_.draw.Pick(input_.trade.tasks); }

std::string_view Filler::Skill() {
  Draw& draw = input_.draw;
  if (draw.Below(100) < input_.foreign_percent)
    return input_.all_skills[input_.all_ranks.Rank(draw)];
  const auto skills = input_.trade.skills;
  return skills[input_.trade_ranks.Rank(draw, static_cast<uint32_t>(skills.size()))];
}

std::string Filler::SkillList(uint32_t count) {
  std::string list;
  for (uint32_t i = 0; i < count; ++i) {
    const std::string_view skill = Skill();
    if (list.find(skill) != std::string::npos) continue;
    if (!list.empty()) list += ", ";
    list += skill;
  }
  return list;
}

std::string Filler::Value(std::string_view slot) {
  Draw& draw = input_.draw;
  if (slot == "skill") return std::string(Skill());
  if (slot == "skills") return SkillList(2 + draw.Below(3));
  if (slot == "eskills") return std::string(Skill()) + " and " + std::string(Skill());
  if (slot == "or") return std::string(Skill()) + " 또는 " + std::string(Skill());
  if (slot == "task") return std::string(Task());
  if (slot == "etask") return std::string(draw.Pick(input_.trade.english_tasks));
  if (slot == "product" || slot == "Product") return std::string(input_.product);
  if (slot == "years") return std::to_string(1 + draw.Below(9));
  if (slot == "number") return std::to_string(10 + draw.Below(990));
  if (slot == "cert") return std::string(draw.Pick(input_.trade.certificates));
  if (slot == "City") return std::string(draw.Pick(kEnglishCities));
  if (slot == "city") {
    const std::string_view place = draw.Pick(kMarketPlaces);
    return std::string(place.substr(0, place.find(' ')));
  }
  return {};
}

std::string Filler::Fill(std::span<const std::string_view> patterns) {
  const std::string_view pattern = input_.draw.Pick(patterns);
  std::string out;
  size_t at = 0;
  while (at < pattern.size()) {
    const size_t open = pattern.find('{', at);
    if (open == std::string_view::npos) break;
    const size_t close = pattern.find('}', open);
    out.append(pattern, at, open - at);
    const std::string_view slot = pattern.substr(open + 1, close - open - 1);
    // The slot's name is Latin, the particle Hangul.
    size_t end = 0;
    while (end < slot.size() && static_cast<unsigned char>(slot[end]) < 0x80) ++end;
    out += WithParticle(Value(slot.substr(0, slot.find_last_not_of(' ', end - 1) + 1)),
                        slot.substr(end));
    at = close + 1;
  }
  out.append(pattern, at);
  return out;
}

}  // namespace gonggo::bench
