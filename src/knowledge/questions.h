// Questions: what interviewers ask, what to know for it, and what to ask them back.
//
// Compiled from knowledge/questions/*.yaml (its README has the format) by tools/compile_questions.
// All words stand in one text, so that the tables hold numbers only and start-up costs nothing.
// Constant data; thread-safe.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace gonggo {

// Bytes of QuestionTable::text.
struct QuestionWords {
  uint32_t at = 0;
  uint16_t size = 0;
};

struct BilingualWords {
  QuestionWords ko;
  QuestionWords en;
};

// Elements of QuestionTable::keys or ::points.
struct QuestionRange {
  uint32_t begin = 0;
  uint16_t count = 0;
};

enum class QuestionKind : uint8_t { kTechnical, kDesign, kExperience, kBehavioural, kDomain };
inline constexpr std::string_view kQuestionKindIds[] = {"technical", "design", "experience",
                                                        "behavioural", "domain"};

struct Question {
  QuestionWords id;
  QuestionRange about;  // keys: one of them is enough …
  QuestionRange all;    // … and every one of these
  BilingualWords words;
  QuestionRange answer;  // points
  uint8_t level = 1;     // 1..3
  QuestionKind kind = QuestionKind::kTechnical;
};

struct Concept {
  QuestionWords id;
  QuestionRange about, all;
  BilingualWords words;
  QuestionRange points;
};

struct ReverseQuestion {
  QuestionWords id;
  QuestionRange about;
  QuestionRange missing;  // keys: "salary", "team" …
  QuestionRange roles;    // keys "role:ID" of those whom one asks it; empty: of all
  BilingualWords words;
  BilingualWords why;
};

struct QuestionTable {
  std::string_view text;
  // Ids of skills, "family:ID", "trait:ID", "role:ID"; of `missing` what a posting leaves out.
  std::span<const QuestionWords> keys;
  std::span<const BilingualWords> points;
  std::span<const Question> questions;
  std::span<const Concept> concepts;
  std::span<const ReverseQuestion> reverse;

  [[nodiscard]] std::string_view Cut(QuestionWords words) const {
    return text.substr(words.at, words.size);
  }
  [[nodiscard]] std::span<const QuestionWords> Keys(QuestionRange range) const {
    return keys.subspan(range.begin, range.count);
  }
  [[nodiscard]] std::span<const BilingualWords> Points(QuestionRange range) const {
    return points.subspan(range.begin, range.count);
  }
};

// The table that is part of the program.
[[nodiscard]] const QuestionTable& BuiltInQuestions();

}  // namespace gonggo
