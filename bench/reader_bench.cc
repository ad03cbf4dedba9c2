// Every reader on postings of its format (N, 2N, 4N …), and on input made to be slow to read. The
// time a byte must not grow with the input: tools/run_bench holds it against that.
#include <benchmark/benchmark.h>

#include <map>
#include <string>

#include "document/read.h"
#include "generate.h"
#include "text/normalize.h"

namespace gonggo::bench {
namespace {

constexpr int kSmallest = 64;   // postings, some 200 KB
constexpr int kLargest = 4096;  // some 13 MB

// Inputs are made once a size; making them takes longer than reading them.
const std::string& Input(std::string_view format, uint32_t count) {
  static auto* const inputs = new std::map<std::pair<std::string, uint32_t>, std::string>;
  std::string& input = (*inputs)[{std::string(format), count}];
  if (input.empty()) input = GenerateInput(format, 1, count);
  return input;
}

void Read(benchmark::State& state, const std::string& bytes) {
  size_t documents = 0;
  for (auto _ : state) {
    const auto source = MemorySource(bytes);
    const auto read = ReadDocuments(*source, {.name = "bench"}, [&documents](Document&& document) {
      benchmark::DoNotOptimize(document.text.data());
      ++documents;
      return true;
    });
    if (!read) state.SkipWithError(read.error().message.c_str());
  }
  state.SetBytesProcessed(static_cast<int64_t>(bytes.size()) * state.iterations());
  state.counters["documents"] = static_cast<double>(documents) /
                                static_cast<double>(std::max<int64_t>(1, state.iterations()));
  state.counters["bytes"] = static_cast<double>(bytes.size());
  state.SetComplexityN(static_cast<int64_t>(bytes.size()));
}

void ReadFormat(benchmark::State& state, std::string_view format) {
  Read(state, Input(format, static_cast<uint32_t>(state.range(0))));
}

std::string Repeat(std::string_view unit, int64_t bytes) {
  std::string out;
  while (out.size() < static_cast<size_t>(bytes)) out += unit;
  return out;
}

// What quadratic readers stumble over: name, beginning, repeated unit.
struct Hostile {
  std::string_view name;
  std::string_view begin;
  std::string_view unit;
};
constexpr Hostile kHostile[] = {
    {"html_open_tags", "<!doctype html><html><body>", "<div>"},
    {"html_misnested", "<!doctype html><html><body>", "<b><i></b><p>x"},
    {"html_attributes", "<!doctype html><html><body><p ", "a=1 "},
    {"html_entities", "<!doctype html><html><body>", "&amp&lt;&#x41;"},
    {"html_comments", "<!doctype html><html><body>", "<!-- <!--"},
    {"markdown_links", "# a\n\n", "[a](b"},
    {"markdown_emphasis", "# a\n\n", "*a_ "},
    {"markdown_backticks", "# a\n\n", "`a``"},
    {"markdown_quotes", "# a\n\n", "> > > a\n"},
    {"markdown_urls", "# a\n\n", "http://a.b("},
    {"json_open_lists", "", "["},
    {"json_open_objects", "", "{\"a\":"},
    {"json_backslashes", "{\"a\":\"", "\\\\"},
    {"json_many_keys", "{\"k\":1", ",\"k\":\"v\""},
    {"csv_quotes", "a,b\n", "\"\"\","},
    {"csv_empty_columns", "a,b\n", ","},
    {"python_open_lists", "{'a': [", "["},
    {"python_strings", "{'a': '", "\\'"},
    {"text_one_line", "", "가나다 "},
    {"text_line_ends", "a", "\n"},
    {"text_combining", "a", "\xCC\x81"},
    {"text_broken_bytes", "a", "\xED\xA0"},
    {"text_urls", "", "http://a.b("},
    {"mail_headers", "From: a\nSubject: ", "=?utf-8?B?7Jik?= "},
    {"mail_boundaries", "From: a\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n",
     "--b\n\n"},
    {"front_matter", "---\n", "a: [\n"},
};

void ReadHostile(benchmark::State& state, const Hostile& hostile) {
  Read(state, std::string(hostile.begin) + Repeat(hostile.unit, state.range(0)));
}

void Normalize(benchmark::State& state) {
  const std::string& bytes = Input("text", static_cast<uint32_t>(state.range(0)));
  for (auto _ : state) benchmark::DoNotOptimize(NormalizeText(bytes).data());
  state.SetBytesProcessed(static_cast<int64_t>(bytes.size()) * state.iterations());
  state.SetComplexityN(static_cast<int64_t>(bytes.size()));
}
BENCHMARK(Normalize)->RangeMultiplier(4)->Range(kSmallest, kLargest)->Complexity(benchmark::oN);

int Register() {
  for (const std::string_view format :
       {"text", "markdown", "html", "json", "json_lines", "csv", "python_dict", "eml"}) {
    benchmark::RegisterBenchmark(("Read/" + std::string(format)).c_str(), ReadFormat, format)
        ->RangeMultiplier(4)
        ->Range(kSmallest, kLargest)
        ->Complexity(benchmark::oN);
  }
  for (const Hostile& hostile : kHostile) {
    benchmark::RegisterBenchmark(("Hostile/" + std::string(hostile.name)).c_str(), ReadHostile,
                                 hostile)
        ->RangeMultiplier(4)
        ->Range(int64_t{1} << 18, int64_t{1} << 22)
        ->Complexity(benchmark::oN);
  }
  return 0;
}
const int kRegistered = Register();

}  // namespace
}  // namespace gonggo::bench

BENCHMARK_MAIN();
