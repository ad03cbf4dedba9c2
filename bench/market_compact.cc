#include "market_compact.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/slices.h"
#include "document/read.h"
#include "market.h"
#include "posting/parse.h"

namespace gonggo::bench {
namespace {

constexpr uint32_t kSeed = 1;
constexpr uint32_t kPortion = 8192;

std::vector<Posting> Read(const MarketGenerator& market, PostingParser& parser, uint64_t number) {
  std::vector<Posting> postings;
  const std::string text = MarketGenerator::AsText(market.Make(number));
  for (const Document& document : ReadDocuments(text, {.name = "market.txt"})) {
    for (Posting& posting : parser.Parse(document)) postings.push_back(std::move(posting));
  }
  return postings;
}

}  // namespace

std::unique_ptr<CompactPostings> MarketAsCompact(uint32_t count) {
  auto compact = std::make_unique<CompactPostings>(BuiltInSkills());
  const MarketGenerator market(kSeed);
  const size_t slices = UsefulSlices(kPortion, 1);
  std::vector<std::unique_ptr<PostingParser>> parsers(slices);
  for (auto& parser : parsers) parser = std::make_unique<PostingParser>(ParseOptions{});
  for (uint32_t done = 0; done < count; done += kPortion) {
    std::vector<std::vector<Posting>> portion(std::min(kPortion, count - done));
    InSlices(portion.size(), slices, [&](size_t slice, size_t begin, size_t end) {
      for (size_t i = begin; i < end; ++i) portion[i] = Read(market, *parsers[slice], done + i);
    });
    for (const std::vector<Posting>& postings : portion) {
      for (const Posting& posting : postings) compact->Add(posting);
    }
  }
  return compact;
}

}  // namespace gonggo::bench
