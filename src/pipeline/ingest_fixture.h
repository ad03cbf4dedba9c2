// IngestFixture: a library and files in a folder of their own, and Recorder: all that Ingest tells
// of them. For tests alone.
#pragma once

#include <gmock/gmock.h>

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "base/clock.h"
#include "pipeline/ingest.h"

namespace gonggo {

class Recorder final : public IngestObserver {
 public:
  void Stored(const Posting& posting, const ImportOutcome& outcome) override {
    postings.push_back(posting);
    outcomes.push_back(outcome);
  }
  void Failed(const std::string& file, const std::string& message) override {
    failed.push_back(file);
    messages.push_back(message);
  }
  void Progress(const IngestCounts& counts) override { last = counts; }
  void LinksLeft(const std::string& file, size_t links) override {
    left.push_back(file.substr(file.rfind('/') + 1) + " " + std::to_string(links));
  }
  void Strayed(const StrayDocument& document) override { strays.push_back(document); }
  void Closed(const std::string& link) override { closed.push_back(link); }

  std::vector<Posting> postings;
  std::vector<ImportOutcome> outcomes;
  std::vector<std::string> failed;
  std::vector<std::string> messages;
  std::vector<StrayDocument> strays;
  std::vector<std::string> closed;
  std::vector<std::string> left;  // "책갈피.md 2": the file's name and how many links
  IngestCounts last;
};

class IngestFixture : public testing::Test {
 protected:
  void SetUp() override {
    std::string name = testing::TempDir() + "gonggo-ingest-XXXXXX";
    ASSERT_NE(mkdtemp(name.data()), nullptr);
    folder_ = name;
    auto library = OpenSqliteLibrary(folder_ + "/library.db", OpenMode::kReadWrite, clock_);
    ASSERT_TRUE(library.has_value()) << library.error().message;
    library_ = std::move(*library);
  }
  void TearDown() override {
    library_.reset();
    std::filesystem::remove_all(folder_);
  }

  std::string File(const std::string& name, const std::string& content) {
    std::string path = folder_ + "/" + name;
    std::ofstream(path, std::ios::binary) << content;
    return path;
  }

  std::string folder_;
  FixedClock clock_{1'795'000'000};
  std::unique_ptr<Library> library_;
};

}  // namespace gonggo
