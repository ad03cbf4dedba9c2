// From Document to Posting to JSON and back, in growing inputs, and on lines made to be slow to
// read.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/read.h"
#include "generate.h"
#include "knowledge/skill_finder.h"
#include "knowledge/skill_scan.h"
#include "knowledge/skill_walk.h"
#include "model/posting_json.h"
#include "posting/parse.h"

namespace gonggo::bench {
namespace {

std::vector<Document> Documents(uint32_t count) {
  std::vector<Document> documents;
  for (uint32_t i = 0; i < count; ++i) {
    for (Document& document : ReadDocuments(GenerateInput("text", i, 1), {.name = "bench.txt"})) {
      documents.push_back(std::move(document));
    }
  }
  return documents;
}

size_t TextBytes(const std::vector<Document>& documents) {
  size_t bytes = 0;
  for (const Document& document : documents) bytes += document.text.size();
  return bytes;
}

void Parse(benchmark::State& state) {
  const auto documents = Documents(static_cast<uint32_t>(state.range(0)));
  for (auto _ : state) {
    for (const Document& document : documents) {
      benchmark::DoNotOptimize(ParsePostings(document, {}).data());
    }
  }
  state.SetBytesProcessed(static_cast<int64_t>(TextBytes(documents)) * state.iterations());
  state.SetItemsProcessed(state.range(0) * state.iterations());
}
BENCHMARK(Parse)->Arg(500);

size_t BytesOf(const std::vector<std::string>& lines) {
  size_t bytes = 0;
  for (const std::string& line : lines) bytes += line.size();
  return bytes;
}

// Skills alone, line by line, as the readers of requirements look for them.
void FindSkills(benchmark::State& state, const std::vector<std::string>& lines) {
  SkillFinder finder;
  for (auto _ : state) {
    for (const std::string& line : lines) benchmark::DoNotOptimize(finder.Find(line).data());
  }
  state.SetBytesProcessed(static_cast<int64_t>(BytesOf(lines)) * state.iterations());
}

// The automaton alone, in one pass over each text: which surfaces stand where, before anything is
// asked of their surroundings.
void FindSurfaces(benchmark::State& state, const std::vector<std::string>& texts) {
  SkillScan scan(BuiltInSkills().starts);
  SkillWalk walk(BuiltInSkills());
  const auto look = [&walk](std::string_view text, std::span<const uint32_t> places) {
    for (const uint32_t at : places) benchmark::DoNotOptimize(walk.At(text, at).data());
  };
  for (auto _ : state) {
    for (const std::string& text : texts) {
      for (size_t piece = 0; piece < text.size();) {
        piece = scan.Scan(text, piece);
        look(text, scan.hangul());
        look(text, scan.latin());
      }
    }
  }
  state.SetBytesProcessed(static_cast<int64_t>(BytesOf(texts)) * state.iterations());
}

std::vector<std::string> LinesOf(std::string_view text) {
  std::vector<std::string> lines;
  for (size_t at = 0; at < text.size();) {
    const size_t end = std::min(text.find('\n', at), text.size());
    lines.emplace_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

std::vector<std::string> PostingTexts() {
  std::vector<std::string> texts;
  for (Document& document : Documents(200)) texts.push_back(std::move(document.text));
  return texts;
}

std::vector<std::string> PostingLines() {
  std::vector<std::string> lines;
  for (const std::string& text : PostingTexts()) {
    for (std::string& line : LinesOf(text)) lines.push_back(std::move(line));
  }
  return lines;
}

void FindSkillsInPostings(benchmark::State& state) { FindSkills(state, PostingLines()); }
BENCHMARK(FindSkillsInPostings);
void FindSurfacesInPostings(benchmark::State& state) { FindSurfaces(state, PostingTexts()); }
BENCHMARK(FindSurfacesInPostings);

constexpr std::string_view kEnglish =
    "You will join a small team that keeps our payment service running day and night.\n"
    "- 5+ years of experience building backend services in Java or Kotlin\n"
    "- Hands-on knowledge of Spring Boot, PostgreSQL and Redis in production\n"
    "- Comfortable with Docker, Kubernetes and at least one public cloud (AWS, GCP, Azure)\n"
    "- Strong written communication; you explain trade-offs to people outside of engineering\n"
    "- Bachelor's degree in computer science or equivalent practical experience\n"
    "Nice to have: React, TypeScript, Terraform, observability with Prometheus and Grafana\n"
    "We offer flexible hours, a generous budget for learning and a quiet place to think.\n";

void FindSkillsInEnglish(benchmark::State& state) { FindSkills(state, LinesOf(kEnglish)); }
BENCHMARK(FindSkillsInEnglish);
void FindSurfacesInEnglish(benchmark::State& state) {
  FindSurfaces(state, {std::string(kEnglish)});
}
BENCHMARK(FindSurfacesInEnglish);

// One document that holds ever more postings.
void ParseNote(benchmark::State& state) {
  const auto documents = ReadDocuments(
      GenerateInput("markdown", 1, static_cast<uint32_t>(state.range(0))), {.name = "note.md"});
  for (auto _ : state) {
    for (const Document& document : documents) {
      benchmark::DoNotOptimize(ParsePostings(document, {}).data());
    }
  }
  state.SetBytesProcessed(static_cast<int64_t>(TextBytes(documents)) * state.iterations());
  state.counters["bytes"] = static_cast<double>(TextBytes(documents));
  state.SetComplexityN(state.range(0));
}
BENCHMARK(ParseNote)->RangeMultiplier(4)->Range(16, 1024)->Complexity(benchmark::oN);

// A messenger's export without blank lines: one paragraph, in which each message may be an opening.
void ParseChat(benchmark::State& state) {
  std::string text;
  for (int64_t i = 0; i < state.range(0); ++i) {
    text += "2026년 11월 26일 오후 3:01, 가온 : 가온" + std::to_string(i) + "랩 백엔드 개발자\n";
    text += "경력 3년 이상, 강남, 12/10 마감\n";
  }
  const auto documents = ReadDocuments(text, {.name = "chat.txt"});
  for (auto _ : state) {
    for (const Document& document : documents) {
      benchmark::DoNotOptimize(ParsePostings(document, {}).data());
    }
  }
  state.SetBytesProcessed(static_cast<int64_t>(text.size()) * state.iterations());
  state.counters["bytes"] = static_cast<double>(text.size());
  state.SetComplexityN(state.range(0));
}
BENCHMARK(ParseChat)->RangeMultiplier(4)->Range(512, 8192)->Complexity(benchmark::oN);

struct Hostile {
  std::string_view name;
  std::string_view unit;
};
constexpr Hostile kHostile[] = {
    {"one_line", "자격요건 "},
    {"commas", "Java, "},
    {"slashes", "Java/"},
    {"digits", "3"},
    {"years", "3년 이상 "},
    {"ranges", "3~5년 ~ "},
    {"dates", "2026-12-31~"},
    {"parentheses", "("},
    {"urls", "http://a.b("},
    {"headings", "[자격요건]\n"},
    {"bullets", "- \n"},
    {"short_lines", "가\n"},
    {"titles", "# 공고\n- 회사: 가온\n"},
    {"money", "4,000만원~"},
    {"places", "서울 강남구 "},
    {"mail", "a@a.a@"},
};

void ParseHostile(benchmark::State& state, const Hostile& hostile) {
  std::string text = "자격요건\n";
  while (text.size() < static_cast<size_t>(state.range(0))) text += hostile.unit;
  const auto documents = ReadDocuments(text, {.name = "bench.txt"});
  for (auto _ : state) {
    for (const Document& document : documents) {
      benchmark::DoNotOptimize(ParsePostings(document, {}).data());
    }
  }
  state.SetBytesProcessed(static_cast<int64_t>(text.size()) * state.iterations());
  state.counters["bytes"] = static_cast<double>(text.size());
  state.SetComplexityN(state.range(0));
}

int Register() {
  for (const Hostile& hostile : kHostile) {
    benchmark::RegisterBenchmark(("ParseHostile/" + std::string(hostile.name)).c_str(),
                                 ParseHostile, hostile)
        ->RangeMultiplier(4)
        ->Range(int64_t{1} << 16, int64_t{1} << 20)
        ->Complexity(benchmark::oN);
  }
  return 0;
}
const int kRegistered = Register();

void WriteJson(benchmark::State& state) {
  const auto documents = Documents(200);
  std::vector<Posting> postings;
  for (const Document& document : documents) {
    for (Posting& posting : ParsePostings(document, {})) postings.push_back(std::move(posting));
  }
  std::string out;
  for (auto _ : state) {
    out.clear();
    for (const Posting& posting : postings) AppendPostingJson(posting, {}, out);
  }
  state.SetBytesProcessed(static_cast<int64_t>(out.size()) * state.iterations());
}
BENCHMARK(WriteJson);

void ParseJson(benchmark::State& state) {
  std::vector<std::string> lines;
  size_t bytes = 0;
  for (const Document& document : Documents(200)) {
    for (const Posting& posting : ParsePostings(document, {})) {
      AppendPostingJson(posting, {}, lines.emplace_back());
      bytes += lines.back().size();
    }
  }
  for (auto _ : state) {
    for (const std::string& line : lines)
      benchmark::DoNotOptimize(ParsePostingJson(line).has_value());
  }
  state.SetBytesProcessed(static_cast<int64_t>(bytes) * state.iterations());
}
BENCHMARK(ParseJson);

}  // namespace
}  // namespace gonggo::bench

BENCHMARK_MAIN();
