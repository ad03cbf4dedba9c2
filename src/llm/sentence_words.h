// SentenceReader: a sentence → what it is made of, as far as a rephrased one is held against it.
//
// Words are the nouns, verbs' stems and Latin words, without particles and endings
// (knowledge/hangul_split.h); facts are the skills and numbers in their order, each once. Total on
// any bytes; linear. Keeps buffers: one a thread.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "knowledge/hangul_split.h"
#include "knowledge/skill_finder.h"

namespace gonggo {

struct SentenceWords {
  std::vector<std::string> words;            // as they stand
  std::set<std::string, std::less<>> known;  // these, and the shorter forms of them: 개발자, 개발
  std::vector<std::string> facts;            // "kafka", "family:message_queue", "3 년", "-20%"
  size_t negations = 0;
  size_t past = 0;      // Korean verbs of the past
  size_t possible = 0;  // 있: that something exists or can be done
  size_t characters = 0;
  bool hangul = false;
  bool asks = false;  // ends with a question mark
};

class SentenceReader {
 public:
  // `skills` must outlive the reader.
  explicit SentenceReader(const SkillTable& skills) : finder_(skills) {}

  [[nodiscard]] SentenceWords Read(std::string_view sentence);

 private:
  size_t ReadHangul(std::string_view sentence, size_t at, SentenceWords& out);
  std::string ReadUnit(std::string_view sentence, size_t& at, SentenceWords& out);
  static size_t ReadWord(std::string_view sentence, size_t at, SentenceWords& out);

  SkillFinder finder_;
  HangulSplitter splitter_;
};

}  // namespace gonggo
