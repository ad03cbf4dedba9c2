// PrepWords: how the interview document names lines, skills and jobs. Pure; thread-compatible.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "output/prep_page.h"

namespace gonggo {

class PrepWords {
 public:
  PrepWords(const PrepView& view, Language language) : view_(view), language_(language) {}

  [[nodiscard]] bool korean() const { return language_ == Language::kKorean; }
  [[nodiscard]] Language language() const { return language_; }
  [[nodiscard]] std::string Say(std::string_view ko, std::string_view en) const {
    return std::string(korean() ? ko : en);
  }
  [[nodiscard]] std::string_view Cut(const BilingualWords& words) const {
    return view_.questions.Cut(korean() ? words.ko : words.en);
  }

  // "공고 12행"
  [[nodiscard]] std::string PostingLine(uint32_t line) const;
  // "이력서 8행"
  [[nodiscard]] std::string ProfileLineName(uint32_t line) const;
  // The posting's line as it stands there, without its bullet; `requirement` where the text is not
  // at hand.
  [[nodiscard]] std::string Quote(uint32_t line, int32_t requirement) const;
  // "이력서 8행: Kafka로 주문 이벤트를 …"
  [[nodiscard]] std::string ProfileQuote(uint32_t line) const;
  // "필수 · 공고 12행 “Kafka 경험”"
  [[nodiscard]] std::string Reason(const PrepReason& reason) const;
  // "Kafka", "메시지 큐", "소통"
  [[nodiscard]] std::string KeyName(std::string_view key) const;
  // What a key is listed under: a group of skills, the work itself, or the person.
  [[nodiscard]] std::string Category(std::string_view key) const;
  // "달빛정류장 · 백엔드 개발자 (2021.03 ~ 현재)"
  [[nodiscard]] std::string EntryName(int32_t entry) const;

 private:
  const PrepView& view_;
  Language language_;
};

}  // namespace gonggo
