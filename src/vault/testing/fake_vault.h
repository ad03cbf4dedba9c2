// A library of plain values and a vault in a folder of its own, for tests of vault/sync.h.
#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>

#include "vault/note.h"
#include "vault/sync.h"

namespace gonggo {

inline constexpr auto kStage = static_cast<size_t>(VaultField::kStage);
inline constexpr auto kMemo = static_cast<size_t>(VaultField::kNote);

// A library of values: stages are a closed list, with a short word for one of them.
class FakeLibrary final : public VaultSource {
 public:
  Result<std::vector<VaultPosting>> List() override {
    std::vector<VaultPosting> all;
    for (const auto& [id, posting] : postings) all.push_back(posting);
    // Those about others come last.
    for (const auto& [id, posting] : lists) all.push_back(posting);
    return all;
  }
  Result<std::string> Region(const VaultPosting& posting, const NoteNames& names) override {
    if (posting.about_others) return "- [[" + names(lists.at(posting.id).content_key) + "]]\n";
    return "## 자격요건\n\n- " + posting.content_key + "\n";
  }
  Result<VaultPosting> Set(const std::string& id, VaultField field,
                           const std::string& value) override {
    if (lists.contains(id)) return Fail(ErrorCode::kInvalidArgument, "값이 없는 노트");
    VaultPosting& posting = postings.at(id);
    const std::set<std::string> stages = {"관심", "지원 완료", "1차 면접", "불합격 (서류)"};
    const std::string word = value == "서탈" ? "불합격 (서류)" : value;
    if (field == VaultField::kStage && !stages.contains(word)) {
      return Fail(ErrorCode::kInvalidArgument, "없는 단계");
    }
    posting.values[static_cast<size_t>(field)] = word;
    return posting;
  }
  std::string CanonicalLink(const std::string& link) override {
    return link.substr(0, link.find('?'));
  }

  VaultPosting& Add(const std::string& id) {
    VaultPosting& posting = postings[id];
    posting.id = id;
    posting.values = {"회사 " + id, "https://jobs.example.com/" + id, "2026-12-31", "서울", "", ""};
    posting.file_name = "회사 - 제목 (" + id + ").md";
    posting.content_key = "1";
    posting.created = "2026-11-01T09:00";
    return posting;
  }

  // A note that links to the one of `about`.
  void AddList(const std::string& name, const std::string& about) {
    VaultPosting& list = lists["company:" + name];
    list.id = "company:" + name;
    list.file_name = "회사/" + name + ".md";
    list.content_key = about;
    list.created = "2026-11-01T09:00";
    list.tag = "회사";
    list.about_others = true;
  }

  std::map<std::string, VaultPosting> postings;
  std::map<std::string, VaultPosting> lists;
};

class Vault {
 public:
  Vault() {
    std::string name = testing::TempDir() + "gonggo-vault-XXXXXX";
    EXPECT_NE(mkdtemp(name.data()), nullptr);
    folder = name;
  }
  ~Vault() { std::filesystem::remove_all(folder); }
  Vault(const Vault&) = delete;
  Vault& operator=(const Vault&) = delete;

  VaultReport Sync() {
    auto report =
        SyncVault(library, {.folder = folder, .now = "2026-11-20T14:00", .wait_for_disk = false});
    EXPECT_TRUE(report.has_value());
    return report ? *report : VaultReport{};
  }
  [[nodiscard]] std::string Read(const std::string& path) const {
    std::ifstream in(folder + "/" + path, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
  }
  // Every write is seen: two of one size within a clock tick look alike otherwise.
  void Write(const std::string& path, const std::string& text) {
    std::filesystem::create_directories(std::filesystem::path(folder + "/" + path).parent_path());
    std::filesystem::remove(folder + "/" + path);
    std::ofstream(folder + "/" + path, std::ios::binary) << text;
    std::filesystem::last_write_time(
        folder + "/" + path,
        std::filesystem::file_time_type(std::chrono::seconds(1'000'000 + ++ticks)));
  }
  void SetProperty(const std::string& path, std::string_view key, std::string_view value) {
    Write(path, WithProperty(Read(path), key, value));
  }
  // By the posting's id; empty for none.
  [[nodiscard]] std::string PathOf(const std::string& id) const {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
      if (entry.path().extension() != ".md") continue;
      const std::string path = entry.path().lexically_relative(folder).generic_string();
      if (ParseNote(Read(path)).Value("gonggo") == id) return path;
    }
    return "";
  }

  std::string folder;
  FakeLibrary library;
  int64_t ticks = 0;
};

}  // namespace gonggo
