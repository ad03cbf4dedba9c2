// Text → tokens for the index, a query's word → what it looks for; and words made to be slow to
// split.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "generate.h"
#include "search/tokens.h"

namespace gonggo::bench {
namespace {

std::vector<std::string> Texts(Language language) {
  constexpr size_t kCount = 300;
  PostingGenerator generator(1);
  std::vector<std::string> texts;
  for (uint32_t i = 0; texts.size() < kCount; ++i) {
    const Draft draft = generator.Next();
    if (draft.language == language) texts.push_back(AsText(draft, i));
  }
  return texts;
}

void TokensOfPostings(benchmark::State& state, Language language) {
  const std::vector<std::string> texts = Texts(language);
  size_t bytes = 0;
  for (const std::string& text : texts) bytes += text.size();
  Tokenizer tokenizer;
  std::string tokens;
  for (auto _ : state) {
    for (const std::string& text : texts) {
      tokens.clear();
      tokenizer.Append(text, tokens);
      benchmark::DoNotOptimize(tokens.data());
    }
  }
  state.SetBytesProcessed(static_cast<int64_t>(bytes) * state.iterations());
  state.SetItemsProcessed(static_cast<int64_t>(texts.size()) * state.iterations());
}
BENCHMARK_CAPTURE(TokensOfPostings, korean, Language::kKorean);
BENCHMARK_CAPTURE(TokensOfPostings, english, Language::kEnglish);

// Of these bytes, what finding the skills takes: the floor for TokensOfPostings.
void SkillsOfPostings(benchmark::State& state, Language language) {
  const std::vector<std::string> texts = Texts(language);
  size_t bytes = 0;
  for (const std::string& text : texts) bytes += text.size();
  SkillFinder finder;
  for (auto _ : state) {
    for (const std::string_view text : texts) {
      for (size_t begin = 0; begin < text.size();) {
        const size_t end = std::min(text.find('\n', begin), text.size());
        benchmark::DoNotOptimize(finder.Find(text.substr(begin, end - begin)).data());
        begin = end + 1;
      }
    }
  }
  state.SetBytesProcessed(static_cast<int64_t>(bytes) * state.iterations());
}
BENCHMARK_CAPTURE(SkillsOfPostings, korean, Language::kKorean);
BENCHMARK_CAPTURE(SkillsOfPostings, english, Language::kEnglish);

void MatchOneWord(benchmark::State& state) {
  constexpr std::string_view kWords[] = {"백엔드개발자", "쿠버네티스", "c++", "front-end", "3년"};
  size_t i = 0;
  for (auto _ : state)
    benchmark::DoNotOptimize(MatchWord(kWords[i++ % std::size(kWords)], BuiltInSkills()));
}
BENCHMARK(MatchOneWord);

struct Hostile {
  std::string_view name;
  std::string_view unit;
};
constexpr Hostile kHostile[] = {
    {"hangul_unknown", "뷁"},
    {"hangul_nouns", "개발"},
    {"hangul_endings", "하고"},
    {"hangul_suffixes", "개발자"},
    {"letters", "a"},
    {"hyphens", "a-"},
    {"digits", "1"},
    {"commas", "1,000,"},
    {"mixed", "가a1"},
    {"accents", "é"},
    {"dots", ".net"},
    {"skills", "java,"},
};

void TokensOfHostile(benchmark::State& state, const Hostile& hostile) {
  std::string text;
  while (text.size() < static_cast<size_t>(state.range(0))) text += hostile.unit;
  Tokenizer tokenizer;
  std::string tokens;
  for (auto _ : state) {
    tokens.clear();
    tokenizer.Append(text, tokens);
    benchmark::DoNotOptimize(tokens.data());
  }
  state.SetBytesProcessed(static_cast<int64_t>(text.size()) * state.iterations());
  state.counters["bytes"] = static_cast<double>(text.size());
  state.SetComplexityN(state.range(0));
}

int Register() {
  for (const Hostile& hostile : kHostile) {
    benchmark::RegisterBenchmark(("TokensOfHostile/" + std::string(hostile.name)).c_str(),
                                 TokensOfHostile, hostile)
        ->RangeMultiplier(4)
        ->Range(int64_t{1} << 16, int64_t{1} << 20)
        ->Complexity(benchmark::oN);
  }
  return 0;
}
const int kRegistered = Register();

}  // namespace
}  // namespace gonggo::bench

BENCHMARK_MAIN();
