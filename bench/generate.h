// PostingGenerator: postings that nobody wrote, for benchmarks: varied like real ones, the same for
// the same seed on every machine.
//
// A posting has the parts, lengths (about 3 KB) and layouts of Korean and English ones: headings in
// several manners, bullets of several kinds, fact tables, skills in lists and in sentences. Not
// thread-safe.
#pragma once

#include <cstdint>
#include <random>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gonggo::bench {

enum class Language : uint8_t { kKorean, kEnglish };

// A posting before it is given a layout.
struct Draft {
  Language language = Language::kKorean;
  std::string company;
  std::string title;
  std::string link;
  std::vector<std::pair<std::string, std::string>> facts;                  // label → value
  std::vector<std::pair<std::string, std::vector<std::string>>> sections;  // heading → lines
};

class PostingGenerator {
 public:
  explicit PostingGenerator(uint32_t seed) : engine_(seed) {}

  [[nodiscard]] Draft Next();

 private:
  // The engine's own numbers, without a distribution, whose results differ between libraries.
  uint32_t Below(uint32_t limit) { return static_cast<uint32_t>(engine_()) % limit; }
  std::string_view Pick(std::span<const std::string_view> words) {
    return words[Below(static_cast<uint32_t>(words.size()))];
  }
  // Replaces {skill}, {field}, {noun}, {years} … of a pattern.
  std::string Fill(std::string_view pattern);
  std::vector<std::string> Lines(std::span<const std::string_view> patterns, uint32_t count);
  Draft Korean();
  Draft English();

  std::mt19937 engine_;
  uint32_t number_ = 0;
};

// The draft in one of the layouts; which one is drawn from `variant`.
[[nodiscard]] std::string AsText(const Draft& draft, uint32_t variant);
[[nodiscard]] std::string AsMarkdown(const Draft& draft);
// A whole page: navigation, the posting, a footer.
[[nodiscard]] std::string AsHtml(const Draft& draft);
// One object, a member a section, without a line end.
[[nodiscard]] std::string AsJson(const Draft& draft);
// "key": """…""" pair of a Python dict dump.
[[nodiscard]] std::string AsPythonEntry(const Draft& draft);
// One CSV record with quoted newlines. The header is kCsvHeader.
[[nodiscard]] std::string AsCsv(const Draft& draft);
inline constexpr std::string_view kCsvHeader = "company,title,link,description\n";

// `count` postings as one input of `format` (FormatName's "text", "markdown", "html", "json",
// "json_lines", "csv", "python_dict", "eml"), beginning with `seed`. Empty for another name. For
// text and HTML it is one document that holds them all.
[[nodiscard]] std::string GenerateInput(std::string_view format, uint32_t seed, uint32_t count);

}  // namespace gonggo::bench
