// Holds tests/search/tokens.tsv: text through the tokenizer, queries through MatchWord, and between
// them what an index does: phrases at consecutive places, tokens beside others, prefixes.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "search/tokens.h"

namespace gonggo {
namespace {

using Places = std::vector<std::vector<std::string>>;

Places PlacesOf(const std::string& text) {
  std::string tokens;
  Tokenizer().Append(text, tokens);
  Places places;
  std::istringstream in(tokens);
  for (std::string token; in >> token;) {
    if (token[0] == '|') {
      places.back().push_back(token.substr(1));
    } else {
      places.push_back({token});
    }
  }
  return places;
}

bool StandsAt(const Places& places, size_t at, const std::string& token, bool prefix) {
  return at < places.size() && std::any_of(
                                   places[at].begin(), places[at].end(),
                                   [&](const std::string& there) {
                                     return prefix ? there.starts_with(token) : there == token;
                                   });
}

bool Finds(const Places& places, const TokenPhrase& phrase) {
  for (size_t at = 0; at < places.size(); ++at) {
    bool all = true;
    for (size_t i = 0; all && i < phrase.tokens.size(); ++i) {
      const bool last = i + 1 == phrase.tokens.size();
      all = StandsAt(places, at + i, phrase.tokens[i], last && phrase.prefix);
    }
    if (all) return true;
  }
  return false;
}

bool Finds(const Places& places, const WordMatch& match) {
  return match.any.empty() ||
         std::any_of(match.any.begin(), match.any.end(),
                     [&](const auto& phrase) { return Finds(places, phrase); });
}

bool Finds(const Places& places, const std::string& query) {
  if (query.size() > 1 && query.front() == '"')
    return Finds(places, MatchPhrase(query.substr(1, query.size() - 2), BuiltInSkills()));
  std::istringstream words(query);
  bool all = true;
  for (std::string word; words >> word;)
    all = all && Finds(places, MatchWord(word, BuiltInSkills()));
  return all;
}

std::string Shown(const Places& places) {
  std::string out;
  for (const auto& place : places) {
    for (const auto& token : place) out += token + '|';
    out.back() = ' ';
  }
  return out;
}

TEST(TokensTable, EveryRowHolds) {
  std::ifstream in(GONGGO_SOURCE_DIR "/tests/search/tokens.tsv");
  int rows = 0, number = 0;
  for (std::string line; std::getline(in, line);) {
    ++number;
    if (line.empty() || line[0] == '#') continue;
    std::istringstream cells(line);
    std::string text, query, found;
    std::getline(cells, text, '\t');
    std::getline(cells, query, '\t');
    std::getline(cells, found, '\t');
    ASSERT_THAT(found, testing::AnyOf("yes", "no")) << "line " << number;
    const Places places = PlacesOf(text);
    EXPECT_EQ(Finds(places, query), found == "yes")
        << "tokens.tsv:" << number << ": " << line << "\n  " << Shown(places);
    ++rows;
  }
  EXPECT_GE(rows, 200);
}

}  // namespace
}  // namespace gonggo
