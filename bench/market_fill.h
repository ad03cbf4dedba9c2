// Filler: patterns of lines → lines, for MarketGenerator.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "market_trades.h"
#include "zipf.h"

namespace gonggo::bench {

// What a posting is made from. All of it must outlive the Filler.
struct FillerInput {
  Draw& draw;
  const Trade& trade;
  std::string_view product;
  std::span<const std::string_view> all_skills;
  const Zipf& all_ranks;
  const Zipf& trade_ranks;
  uint32_t foreign_percent = 0;  // of mentions: a skill of all_skills
};

// Not thread-safe.
class Filler {
 public:
  explicit Filler(const FillerInput& input) : input_(input) {}

  // One of the patterns (market_words.h has their slots), filled.
  [[nodiscard]] std::string Fill(std::span<const std::string_view> patterns);
  [[nodiscard]] std::string SkillList(uint32_t count);
  [[nodiscard]] std::string_view Task();

 private:
  [[nodiscard]] std::string_view Skill();
  [[nodiscard]] std::string Value(std::string_view slot);

  FillerInput input_;
};

// `word` with the particle (은, 이, 을, 과, 으로 …) in the form that fits it: 서버를, 모듈을.
[[nodiscard]] std::string WithParticle(std::string_view word, std::string_view particle);

}  // namespace gonggo::bench
