// Real postings, where they are at hand (GONGGO_SHARED names their folder): scores tell postings
// and people apart.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "document/read.h"
#include "fit/evaluate.h"
#include "posting/parse.h"
#include "profile/derive.h"
#include "profile/resume_reader.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

namespace fs = std::filesystem;

constexpr size_t kPostings = 50;

Profile Person(const std::string& name) {
  std::ifstream file(std::string(GONGGO_SOURCE_DIR) + "/examples/profiles/" + name,
                     std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  ReadHint hint;
  hint.name = name;
  return DeriveProfile(ReadResume(ReadDocuments(bytes, hint).front()).form, BuiltInSkills(),
                       {name, {2026, 11, 26}});
}

// By the words of the title: the role "backend" takes in every 개발자 of no other family.
bool IsBackend(const Posting& posting) {
  const std::string title = AsciiLower(posting.title.value_or(""));
  for (const char* word : {"백엔드", "backend", "back-end", "서버 개발"}) {
    if (title.find(word) != std::string::npos) return posting.role == "backend";
  }
  return false;
}

std::vector<Posting> BackendPostings(const std::string& shared) {
  std::vector<Posting> postings;
  auto source = OpenFileSource(shared + "/corpus/postings.jsonl.gz");
  if (!source) return postings;
  const std::unique_ptr<ByteSource> bytes = Decompressed(std::move(*source));
  ReadHint hint;
  hint.name = "postings.jsonl";
  const auto read = ReadDocuments(*bytes, hint, [&postings](Document&& document) {
    for (Posting& posting : ParsePostings(document, {})) {
      if (IsBackend(posting) && postings.size() < kPostings) postings.push_back(std::move(posting));
    }
    return postings.size() < kPostings;
  });
  return read ? postings : std::vector<Posting>();
}

// Those that have a number, sorted.
std::vector<int> Scores(const std::vector<Posting>& postings, const Profile& person) {
  std::vector<int> scores;
  for (const Posting& posting : postings) {
    if (const auto score = EvaluateVerdicts(person, posting, BuiltInSkills()).score.Value())
      scores.push_back(*score);
  }
  std::sort(scores.begin(), scores.end());
  return scores;
}

TEST(SharedPostings, ScoresTellPostingsAndPeopleApart) {
  const char* shared = std::getenv("GONGGO_SHARED");
  if (shared == nullptr || !fs::exists(std::string(shared) + "/corpus/postings.jsonl.gz"))
    GTEST_SKIP() << "GONGGO_SHARED names no folder with a corpus";
  const std::vector<Posting> postings = BackendPostings(shared);
  ASSERT_EQ(postings.size(), kPostings);
  const std::vector<int> backend = Scores(postings, Person("backend-haram.md"));
  const std::vector<int> frontend = Scores(postings, Person("frontend-yuna.md"));
  ASSERT_GE(backend.size(), kPostings / 2);
  const auto quantile = [](const std::vector<int>& sorted, double share) {
    return sorted[static_cast<size_t>(share * static_cast<double>(sorted.size() - 1) + 0.5)];
  };
  const int range = quantile(backend, 0.75) - quantile(backend, 0.25);
  std::printf("%zu of %zu have a number; backend %d/%d/%d, frontend %d/%d/%d (quartiles)\n",
              backend.size(), kPostings, quantile(backend, 0.25), quantile(backend, 0.5),
              quantile(backend, 0.75), quantile(frontend, 0.25), quantile(frontend, 0.5),
              quantile(frontend, 0.75));
  EXPECT_GE(range, 15);
  EXPECT_GE(quantile(backend, 0.5) - quantile(frontend, 0.5), 25);
}

}  // namespace
}  // namespace gonggo
