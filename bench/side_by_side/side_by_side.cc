// gonggo_side_by_side LIBRARY FOLDER QUERIES: the postings of a library, searched by several
// engines.
//
// Prints JSON: of each engine the seconds that indexing took, the bytes of its index, the time of
// each query and what it found (numbers of the postings, which come first with their records and
// ids). Queries are those of the product, a line each; one with a filter is for the product alone
// ("gonggo list": the whole of it, with columns), since the others have none. LIBRARY is made by
// `gonggo add`.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <optional>

#include "base/clock.h"
#include "document/read.h"
#include "engine.h"
#include "model/posting_json.h"
#include "search/searcher.h"
#include "store/library.h"
#include "text/lines.h"

namespace gonggo::bench {
namespace {

using Numbers = std::vector<uint32_t>;  // ascending, each once

struct Side {
  std::string id;
  int64_t key = 0;
  uint32_t record = 0;
  SideText text;
};

template <typename T>
T OrDie(Result<T> result) {
  if (!result) Die(result.error().message);
  if constexpr (!std::is_void_v<T>) return std::move(*result);
}

double Seconds(const std::function<void()>& work) {
  const auto begin = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

// The lines of the posting's sections, as the library's own index takes them.
std::string BodyOf(const Posting& posting, std::string_view text) {
  std::string body;
  const LineIndex lines(text);
  for (const Section& section : posting.sections) {
    const uint32_t last = std::min(section.line_end, lines.line_count());
    if (section.line_begin < 1 || section.line_begin > last) continue;
    body += Cut(text, {lines.LineSpan(section.line_begin).begin, lines.LineSpan(last).end});
    body += '\n';
  }
  return body;
}

std::string TextOf(Library& library, const Posting& posting, int64_t revision) {
  const RawSource raw = OrDie(library.Raw(revision));
  const auto documents =
      ReadDocuments(raw.bytes, ReadHint{.name = posting.source.name, .format = raw.format});
  for (const Document& document : documents) {
    if (documents.size() == 1 || document.origin.record == posting.source.record)
      return document.text;
  }
  return {};
}

std::vector<Side> Load(Library& library) {
  std::vector<Side> sides;
  OrDie(library.Visit({}, [&](PostingRecord&& record) {
    const Posting& posting = record.posting;
    Side side{record.summary.id, 0, posting.source.record, {}};
    side.text = {posting.title.value_or(""), posting.company.value_or(""),
                 BodyOf(posting, TextOf(library, posting, record.revision))};
    sides.push_back(std::move(side));
    return true;
  }));
  return sides;
}

bool HasFilter(const Query& query) {
  return query.kind == QueryKind::kFilter || std::ranges::any_of(query.parts, HasFilter);
}

Numbers Evaluate(Engine& engine, const Query& query, uint32_t count) {
  switch (query.kind) {
    case QueryKind::kWord:
    case QueryKind::kPhrase: {
      Numbers found = engine.Find(query.text, query.kind == QueryKind::kPhrase);
      std::ranges::sort(found);
      const auto rest = std::ranges::unique(found);
      found.erase(rest.begin(), rest.end());
      return found;
    }
    case QueryKind::kNot: {
      const Numbers out = Evaluate(engine, query.parts.front(), count);
      Numbers all;
      for (uint32_t i = 1; i <= count; ++i) {
        if (!std::ranges::binary_search(out, i)) all.push_back(i);
      }
      return all;
    }
    case QueryKind::kAnd:
    case QueryKind::kOr: {
      Numbers all = Evaluate(engine, query.parts.front(), count);
      for (size_t i = 1; i < query.parts.size(); ++i) {
        const Numbers part = Evaluate(engine, query.parts[i], count);
        Numbers both;
        if (query.kind == QueryKind::kAnd) {
          std::ranges::set_intersection(all, part, std::back_inserter(both));
        } else {
          std::ranges::set_union(all, part, std::back_inserter(both));
        }
        all = std::move(both);
      }
      return all;
    }
    case QueryKind::kAll:
    case QueryKind::kFilter:
      break;
  }
  return {};
}

void PrintNumbers(const Numbers& numbers) {
  std::printf("[");
  for (size_t i = 0; i < numbers.size(); ++i) std::printf("%s%u", i == 0 ? "" : ",", numbers[i]);
  std::printf("]");
}

struct Asked {
  std::string text;
  Query query;
};

std::vector<Asked> ReadQueries(const char* path) {
  std::vector<Asked> queries;
  std::ifstream in(path);
  for (std::string line; std::getline(in, line);) {
    const auto query = ParseQuery(line, BuiltInSkills());
    if (query && query->kind != QueryKind::kAll) queries.push_back({line, *query});
  }
  return queries;
}

void PrintAnswers(const std::vector<Asked>& queries,
                  const std::function<std::optional<Numbers>(const Query&)>& answer) {
  std::printf("\"answers\":{");
  bool first = true;
  for (const Asked& asked : queries) {
    std::optional<Numbers> found;
    const double seconds = Seconds([&] { found = answer(asked.query); });
    if (!found) continue;
    std::string key;
    AppendJsonString(asked.text, key);
    std::printf("%s\n%s:{\"us\":%.1f,\"found\":", first ? "" : ",", key.c_str(), seconds * 1e6);
    PrintNumbers(*found);
    std::printf("}");
    first = false;
  }
  std::printf("}");
}

void RunEngine(Engine& engine, const std::vector<Side>& sides, const std::vector<Asked>& queries) {
  const double seconds = Seconds([&] {
    uint32_t number = 0;
    for (const Side& side : sides) engine.Add(++number, side.text);
    engine.Finish();
  });
  std::fprintf(stderr, "%s: %.1f s\n", std::string(engine.name()).c_str(), seconds);
  std::printf(",\n\"%s\":{\"index_s\":%.3f,\"bytes\":%llu,", std::string(engine.name()).c_str(),
              seconds, static_cast<unsigned long long>(engine.Bytes()));
  PrintAnswers(queries, [&](const Query& query) -> std::optional<Numbers> {
    if (HasFilter(query)) return std::nullopt;
    return Evaluate(engine, query, static_cast<uint32_t>(sides.size()));
  });
  std::printf("}");
}

// The product itself: tokens, names, columns.
void RunProduct(Library& library, const std::vector<Side>& sides,
                const std::vector<Asked>& queries) {
  Searcher searcher(library, BuiltInSkills());
  OrDie(searcher.Refresh());
  const SearchContext context{.today = *MakeDate(2026, 11, 26)};
  std::unordered_map<std::string_view, uint32_t> number_of;
  for (size_t i = 0; i < sides.size(); ++i)
    number_of.emplace(sides[i].id, static_cast<uint32_t>(i + 1));
  std::vector<uint32_t> number_of_slot(searcher.table().size());
  std::vector<int64_t> keys;
  for (size_t slot = 0; slot < searcher.table().size(); ++slot)
    keys.push_back(searcher.table().columns().key[slot]);
  ListFilter filter{.keys = keys, .order = ListOrder::kAsGiven};
  size_t slot = 0;
  for (const PostingSummary& summary : OrDie(library.List(filter)))
    number_of_slot[slot++] = number_of[summary.id];
  std::printf(",\n\"gonggo list\":{");
  PrintAnswers(queries, [&](const Query& query) -> std::optional<Numbers> {
    const FoundPostings found = OrDie(searcher.Find(query, context));
    Numbers numbers;
    found.slots.ForEach([&](size_t at) { numbers.push_back(number_of_slot[at]); });
    return numbers;
  });
  std::printf("}");
}

int Run(const char* path, const std::string& folder, const char* queries_path) {
  const SystemClock clock;
  const auto library = OrDie(OpenSqliteLibrary(path, OpenMode::kReadOnly, clock));
  const std::vector<Side> sides = Load(*library);
  const std::vector<Asked> queries = ReadQueries(queries_path);
  std::printf("{\"postings\":[");
  for (size_t i = 0; i < sides.size(); ++i) {
    std::printf("%s[\"%s\",%u]", i == 0 ? "" : ",", sides[i].id.c_str(), sides[i].record);
  }
  std::printf("]");
  RunProduct(*library, sides, queries);
  for (const auto& engine : MakeFts5Engines(folder)) RunEngine(*engine, sides, queries);
  RunEngine(*MakeXapianEngine(folder), sides, queries);
  std::printf("}\n");
  return 0;
}

}  // namespace

void Die(const std::string& what) {
  std::fprintf(stderr, "gonggo_side_by_side: %s\n", what.c_str());
  std::exit(1);
}

}  // namespace gonggo::bench

int main(int argc, char** argv) {
  if (argc != 4) {
    std::fputs("usage: gonggo_side_by_side LIBRARY FOLDER QUERIES\n", stderr);
    return 2;
  }
  return gonggo::bench::Run(argv[1], argv[2], argv[3]);
}
