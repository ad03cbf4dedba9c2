// gonggo_generate FORMAT COUNT SEED [DIRECTORY]: invented postings on standard output or, with a
// directory, one file each (0000001.txt …). The format "market" is a labour market (market.h) as
// JSON Lines; "market-version" prints what it changes with.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>

#include "generate.h"
#include "market.h"

namespace {

int WriteMarket(uint64_t count, uint32_t seed) {
  const gonggo::bench::MarketGenerator market(seed);
  for (uint64_t i = 0; i < count; ++i) {
    const std::string line = market.AsRecord(market.Make(i));
    if (std::fwrite(line.data(), 1, line.size(), stdout) != line.size()) return 1;
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  using gonggo::bench::GenerateInput;
  if (argc == 2 && std::string_view(argv[1]) == "market-version") {
    std::printf("%d\n", gonggo::bench::kMarketVersion);
    return 0;
  }
  const bool market = argc == 4 && std::string_view(argv[1]) == "market";
  if (argc < 4 || (!market && GenerateInput(argv[1], 1, 1).empty())) {
    std::fputs("usage: gonggo_generate FORMAT COUNT SEED [DIRECTORY]\n", stderr);
    return 2;
  }
  const std::string format = argv[1];
  const auto count = static_cast<unsigned>(std::strtoul(argv[2], nullptr, 10));
  const auto seed = static_cast<unsigned>(std::strtoul(argv[3], nullptr, 10));
  if (market) return WriteMarket(count, seed);
  if (argc > 4) {
    for (unsigned i = 0; i < count; ++i) {
      std::string name = std::to_string(i + 1);
      name.insert(0, 7 - std::min<size_t>(7, name.size()), '0');
      std::ofstream out(std::string(argv[4]) + "/" + name + ".txt", std::ios::binary);
      out << GenerateInput(format, seed + i, 1);
      if (!out) return 1;
    }
    return 0;
  }
  // In portions, so that a stream of any length takes no memory. Formats with a frame come as one.
  const bool framed =
      format == "html" || format == "json" || format == "python_dict" || format == "eml";
  const unsigned portion = framed ? count : 100;
  for (unsigned done = 0; done < count; done += portion) {
    std::string part = GenerateInput(format, seed + done, std::min(portion, count - done));
    if (format == "csv" && done > 0) part.erase(0, gonggo::bench::kCsvHeader.size());
    if (std::fwrite(part.data(), 1, part.size(), stdout) != part.size()) return 1;
  }
  return 0;
}
