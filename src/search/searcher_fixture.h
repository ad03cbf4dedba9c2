// SearcherTest: a library of sketched postings in a folder of its own, and what queries find in it.
// For tests only.
#pragma once

#include <gtest/gtest.h>
#include <stdlib.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/clock.h"
#include "search/search_text.h"
#include "search/searcher.h"

namespace gonggo {

inline constexpr int64_t kNow = 1'795'000'000;  // 2026-11-18

struct Sketch {
  std::string company;
  std::string title;
  std::string asks;  // lines of its requirements
  std::string rest;
  void (*more)(Posting&) = nullptr;
};

class SearcherTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern =
        (std::filesystem::temp_directory_path() / "gonggo_search_XXXXXX").string();
    folder_ = mkdtemp(pattern.data());
    library_ = Open(OpenMode::kReadWrite);
  }
  void TearDown() override {
    library_.reset();
    std::filesystem::remove_all(folder_);
  }

  std::unique_ptr<Library> Open(OpenMode mode) {
    auto library = OpenSqliteLibrary(folder_ + "/library.db", mode, clock_);
    EXPECT_TRUE(library.has_value());
    return std::move(*library);
  }

  void Add(const std::vector<Sketch>& sketches) {
    Tokenizer tokenizer;
    ImportBatch batch;
    for (const Sketch& sketch : sketches) {
      ImportItem item;
      item.posting.company = sketch.company;
      item.posting.title = sketch.title;
      const auto number = static_cast<uint32_t>(added_++);
      item.posting.source = {"note.txt", 0, number, "text", std::nullopt};
      item.canonical_link = "https://a.example/" + std::to_string(number);
      item.posting.link = item.canonical_link;
      item.source_stem = "note";
      item.as_of = {2026, 11, 18};
      const std::string text = sketch.asks + "\n" + sketch.rest;
      uint32_t lines = 1;
      for (const char c : sketch.asks) lines += c == '\n' ? 1 : 0;
      item.posting.sections = {{SectionKind::kRequirements, "", 1, lines},
                               {SectionKind::kAbout, "", lines + 1, lines + 1}};
      if (sketch.more != nullptr) sketch.more(item.posting);
      item.fingerprint = FingerprintOf(item.posting, text);
      item.text = SearchTextOf(item.posting, text, tokenizer);
      item.source = static_cast<uint32_t>(batch.sources.size());
      batch.sources.push_back({text, Format::kText});
      batch.items.push_back(std::move(item));
    }
    ASSERT_TRUE(library_->Import(batch).has_value());
  }

  // Companies of what is found, in order.
  std::vector<std::string> Found(std::string_view text, SearchOrder order = SearchOrder::kRelevance,
                                 size_t limit = 1000) {
    const auto query = ParseQuery(text, BuiltInSkills());
    EXPECT_TRUE(query.has_value()) << text;
    if (!query) return {};
    if (!searcher_) searcher_.emplace(*library_, BuiltInSkills());
    std::vector<std::string> companies;
    const auto searched = library_->InOneState([&]() -> Result<void> {
      if (auto fresh = searcher_->Refresh(); !fresh) return fresh;
      const SearchContext context{{2026, 11, 18}, fit_, few_grounds_};
      auto found = searcher_->Find(*query, context);
      if (!found) return std::unexpected(found.error());
      suggestions_ = found->suggestions;
      says_nothing_ = found->says_nothing;
      for (const uint32_t slot : searcher_->Order(*query, found->slots, order, context, limit)) {
        const ColumnTable& table = searcher_->table();
        companies.emplace_back(table.strings()[table.columns().company[slot]]);
      }
      return {};
    });
    error_ = searched ? "" : searched.error().message;
    return companies;
  }

  std::string folder_;
  FixedClock clock_{kNow};
  std::unique_ptr<Library> library_;
  std::optional<Searcher> searcher_;
  std::vector<int16_t> fit_;
  std::vector<uint8_t> few_grounds_;
  std::vector<std::pair<std::string, std::string>> suggestions_;
  bool says_nothing_ = false;
  std::string error_;
  size_t added_ = 0;
};

}  // namespace gonggo
