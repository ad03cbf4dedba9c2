#include "vault/sync.h"

#include <gmock/gmock.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <random>
#include <set>
#include <sstream>
#include <string>

#include "vault/merge.h"
#include "vault/note.h"

namespace gonggo {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

constexpr auto kStage = static_cast<size_t>(VaultField::kStage);
constexpr auto kMemo = static_cast<size_t>(VaultField::kNote);

// A library of values: stages are a closed list, with a short word for one of them.
class FakeLibrary final : public VaultSource {
 public:
  Result<std::vector<VaultPosting>> List() override {
    std::vector<VaultPosting> all;
    for (const auto& [id, posting] : postings) all.push_back(posting);
    return all;
  }
  Result<std::string> Region(const VaultPosting& posting) override {
    return "## 자격요건\n\n- " + posting.content_key + "\n";
  }
  Result<VaultPosting> Set(const std::string& id, VaultField field,
                           const std::string& value) override {
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

  std::map<std::string, VaultPosting> postings;
};

class Vault {
 public:
  Vault() {
    std::string name = testing::TempDir() + "gonggo-vault-XXXXXX";
    EXPECT_NE(mkdtemp(name.data()), nullptr);
    folder = name;
  }
  ~Vault() { fs::remove_all(folder); }
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
    fs::create_directories(fs::path(folder + "/" + path).parent_path());
    fs::remove(folder + "/" + path);
    std::ofstream(folder + "/" + path, std::ios::binary) << text;
    fs::last_write_time(folder + "/" + path,
                        fs::file_time_type(std::chrono::seconds(1'000'000 + ++ticks)));
  }
  void SetProperty(const std::string& path, std::string_view key, std::string_view value) {
    Write(path, WithProperty(Read(path), key, value));
  }
  // By the posting's id; empty for none.
  [[nodiscard]] std::string PathOf(const std::string& id) const {
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
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

TEST(SyncVault, MakesNotesInTheShapeOfTheUsersOwn) {
  Vault vault;
  vault.library.Add("a1").values[kStage] = "관심";
  EXPECT_EQ(vault.Sync().created, 1U);
  const std::string text = vault.Read("회사 - 제목 (a1).md");
  EXPECT_TRUE(
      text.starts_with("---\ngonggo: \"a1\"\ncreated: 2026-11-01T09:00\n"
                       "updated: 2026-11-20T14:00\n회사: \"회사 a1\"\n"
                       "공고 사이트: \"https://jobs.example.com/a1\"\n기한: 2026-12-31\n"
                       "근무지역: \"서울\"\n단계: \"관심\"\ntags:\n  - 공고\n---\n\n"))
      << text;
  const VaultReport again = vault.Sync();
  EXPECT_EQ(again.unchanged, 1U);
  EXPECT_EQ(again.written + again.created + again.applied, 0U);
}

TEST(SyncVault, BothDirections) {
  Vault vault;
  vault.library.Add("a1").values[kStage] = "관심";
  vault.Sync();
  const std::string path = vault.PathOf("a1");
  vault.SetProperty(path, "단계", "서탈");
  vault.library.postings["a1"].values[kMemo] = "도서관에서\n\"읽기\"";
  VaultReport report = vault.Sync();
  EXPECT_EQ(report.applied, 1U);
  EXPECT_EQ(report.written, 1U);
  EXPECT_EQ(vault.library.postings["a1"].values[kStage], "불합격 (서류)");
  const Note note = ParseNote(vault.Read(path));
  EXPECT_EQ(note.Value("단계"), "불합격 (서류)");
  EXPECT_EQ(note.Value("메모"), "도서관에서\n\"읽기\"");
  EXPECT_EQ(vault.Sync().unchanged, 1U);
}

TEST(SyncVault, AConflictIsShownUntilItIsNone) {
  Vault vault;
  vault.library.Add("a1").values[kStage] = "관심";
  vault.Sync();
  const std::string path = vault.PathOf("a1");
  vault.SetProperty(path, "단계", "지원 완료");
  vault.library.postings["a1"].values[kStage] = "1차 면접";
  for (int i = 0; i < 2; ++i) {
    const VaultReport report = vault.Sync();
    ASSERT_THAT(report.conflicts, SizeIs(1));
    EXPECT_EQ(report.conflicts[0].library, "1차 면접");
    EXPECT_EQ(report.conflicts[0].note, "지원 완료");
    EXPECT_EQ(ParseNote(vault.Read(path)).Value("단계"), "지원 완료");
    EXPECT_EQ(vault.library.postings["a1"].values[kStage], "1차 면접");
  }
  vault.SetProperty(path, "단계", "1차 면접");
  EXPECT_THAT(vault.Sync().conflicts, IsEmpty());
}

TEST(SyncVault, AValueThatCannotBeIsToldAndStays) {
  Vault vault;
  vault.library.Add("a1").values[kStage] = "관심";
  vault.Sync();
  const std::string path = vault.PathOf("a1");
  vault.SetProperty(path, "단계", "아무 말");
  for (int i = 0; i < 2; ++i) {
    const VaultReport report = vault.Sync();
    ASSERT_THAT(report.problems, SizeIs(1));
    EXPECT_THAT(report.problems[0], HasSubstr("없는 단계"));
    EXPECT_EQ(ParseNote(vault.Read(path)).Value("단계"), "아무 말");
  }
  // An emptied property is not filled again until there is something new.
  vault.SetProperty(path, "단계", "");
  EXPECT_THAT(vault.Sync().problems, IsEmpty());
  EXPECT_EQ(ParseNote(vault.Read(path)).Value("단계"), "");
  vault.library.postings["a1"].values[kStage] = "지원 완료";
  vault.Sync();
  EXPECT_EQ(ParseNote(vault.Read(path)).Value("단계"), "지원 완료");
}

TEST(SyncVault, RenamedAndDeletedNotes) {
  Vault vault;
  vault.library.Add("a1");
  vault.library.Add("b2");
  vault.Sync();
  fs::create_directory(vault.folder + "/지원");
  fs::rename(vault.folder + "/" + vault.PathOf("a1"), vault.folder + "/지원/내 이름.md");
  fs::remove(vault.folder + "/" + vault.PathOf("b2"));
  vault.library.postings["a1"].values[kStage] = "관심";
  vault.library.postings["b2"].values[kStage] = "관심";
  const VaultReport report = vault.Sync();
  EXPECT_EQ(report.renamed, 1U);
  EXPECT_EQ(report.deleted, 1U);
  EXPECT_EQ(report.created, 0U);
  EXPECT_EQ(ParseNote(vault.Read("지원/내 이름.md")).Value("단계"), "관심");
  EXPECT_EQ(vault.Sync().deleted, 0U);
  EXPECT_EQ(vault.PathOf("b2"), "");
  EXPECT_TRUE(vault.library.postings.contains("b2"));
  const auto again =
      SyncVault(vault.library,
                {.folder = vault.folder, .now = "x", .recreate = true, .wait_for_disk = false});
  EXPECT_EQ(again->created, 1U);
  // A copy keeps to itself.
  vault.Write("사본.md", vault.Read("지원/내 이름.md"));
  EXPECT_THAT(vault.Sync().problems, SizeIs(1));
}

TEST(SyncVault, NotesThatWereThereAreTakenIn) {
  Vault vault;
  vault.library.Add("a1").values[kStage] = "관심";
  const std::string mine =
      "---\ncreated: 2024-08-03T19:16\n공고 사이트: https://jobs.example.com/a1?utm_source=x\n"
      "공식 사이트: https://a.example/\n기한: \"\\r2026-12-31\"\n---\n\n# 제목\n\n- 본문\t \n";
  vault.Write("내 노트.md", mine);
  vault.Write("모르는 공고.md", "---\n공고 사이트: https://jobs.example.com/zz\n---\n");
  vault.Write("일기.md", "---\n단계: 관심\n---\n오늘\n");
  const VaultReport report = vault.Sync();
  EXPECT_EQ(report.adopted, 1U);
  EXPECT_EQ(report.created, 0U);
  EXPECT_THAT(report.unknown, testing::ElementsAre("모르는 공고.md"));
  const std::string text = vault.Read("내 노트.md");
  EXPECT_TRUE(text.ends_with("---\n\n# 제목\n\n- 본문\t \n"));
  const Note note = ParseNote(text);
  EXPECT_EQ(note.Value("gonggo"), "a1");
  EXPECT_EQ(note.Value("단계"), "관심");
  EXPECT_EQ(note.Value("회사"), "회사 a1");
  EXPECT_EQ(note.region, RegionState::kNone);
  EXPECT_THAT(text, HasSubstr("기한: \"\\r2026-12-31\"\n"));
  // Its own link, with what was behind it, is another one than ours: shown, not overwritten.
  ASSERT_THAT(report.conflicts, SizeIs(1));
  EXPECT_EQ(report.conflicts[0].field, VaultField::kLink);
}

TEST(SyncVault, WhatTheUserWritesBetweenTheMarksIsShownAndKept) {
  Vault vault;
  vault.library.Add("a1");
  vault.Sync();
  const std::string path = vault.PathOf("a1");
  vault.Write(path, WithRegion(vault.Read(path), "내가 쓴 줄\n"));
  vault.library.postings["a1"].content_key = "2";
  VaultReport report = vault.Sync();
  ASSERT_THAT(report.conflicts, SizeIs(1));
  EXPECT_FALSE(report.conflicts[0].field);
  EXPECT_THAT(vault.Read(path), HasSubstr("내가 쓴 줄"));
  // Emptied, it is ours again; without marks it is left alone.
  vault.Write(path, WithRegion(vault.Read(path), ""));
  report = vault.Sync();
  EXPECT_THAT(report.conflicts, IsEmpty());
  EXPECT_THAT(vault.Read(path), HasSubstr("- 2\n"));
  vault.Write(path, "---\ngonggo: a1\n---\n내 글만\n");
  vault.Sync();
  EXPECT_TRUE(vault.Read(path).ends_with("---\n내 글만\n"));
}

TEST(SyncVault, ALostStateIsNoLoss) {
  Vault vault;
  vault.library.Add("a1").values[kStage] = "관심";
  vault.Sync();
  const std::string path = vault.PathOf("a1");
  fs::remove_all(vault.folder + "/.gonggo");
  EXPECT_THAT(vault.Sync().conflicts, IsEmpty());
  vault.SetProperty(path, "단계", "지원 완료");
  fs::remove_all(vault.folder + "/.gonggo");
  EXPECT_THAT(vault.Sync().conflicts, SizeIs(1));
  vault.Write(".gonggo/vault.jsonl", "깨진 상태\n");
  EXPECT_THAT(vault.Sync().conflicts, SizeIs(1));
}

// ---- property: random edits on both sides

// A note without our properties and without what is between our marks.
std::string Theirs(const std::string& text) {
  std::string out;
  const Note note = ParseNote(text);
  size_t at = 0;
  for (const NoteProperty& property : note.properties) {
    static const std::set<std::string> ours = {"gonggo", "updated",  "회사", "공고 사이트",
                                               "기한",   "근무지역", "단계", "메모"};
    if (!ours.contains(property.key)) continue;
    out += text.substr(at, property.begin - at);
    at = property.end;
  }
  if (note.region != RegionState::kWhole) return out + text.substr(at);
  out += text.substr(at, note.region_begin - at);
  return out + text.substr(note.region_end);
}

struct Side {
  std::map<std::string, std::string> theirs;  // by path
  std::map<std::pair<std::string, size_t>, std::string> note;
  std::map<std::pair<std::string, size_t>, std::string> library;
};

class RandomVault {
 public:
  explicit RandomVault(unsigned seed) : random_(seed) {
    for (int i = 0; i < 1 + Draw(3); ++i) vault.library.Add("id" + std::to_string(i));
    vault.Sync();
    agreed_ = Look();
  }

  void Step() {
    for (int i = Draw(4); i >= 0; --i) Edit();
    const Side before = Look();
    const VaultReport report = vault.Sync();
    Check(before, Look(), report);
    const VaultReport again = vault.Sync();
    EXPECT_EQ(again.created + again.written + again.applied, 0U);
    EXPECT_EQ(again.conflicts.size(), report.conflicts.size());
  }

 private:
  int Draw(int below) { return static_cast<int>(random_() % static_cast<unsigned>(below)); }

  std::string Value(size_t field) {
    static const char* const stages[] = {"관심", "지원 완료", "1차 면접", "서탈", "아무 말", ""};
    static const char* const texts[] = {"가", "나 \"다\"", "<% x %>", "여러\n줄", "2027-01-01", ""};
    return field == kStage ? stages[Draw(6)] : texts[Draw(6)];
  }

  void EditNote(const std::string& path) {
    const std::string text = vault.Read(path);
    switch (Draw(8)) {
      case 0:
        vault.Write(path, text + "사용자 " + std::to_string(Draw(100)) + "\r\n");
        return;
      case 1:
        if (ParseNote(text).region == RegionState::kWhole) {
          vault.Write(path, WithRegion(text, Draw(2) == 0 ? "" : "사이에 쓴 글\n"));
        }
        return;
      case 2:
        fs::rename(vault.folder + "/" + path,
                   vault.folder + "/이름 " + std::to_string(++names_) + ".md");
        return;
      case 3:
        if (Draw(4) == 0) fs::remove(vault.folder + "/" + path);
        return;
      case 4:
        vault.SetProperty(path, "내 속성", std::to_string(Draw(100)));
        return;
      default: {
        // Not the link: a note without id is known by it.
        constexpr size_t kFields[] = {0, 2, 3, kStage, kMemo};
        const size_t field = kFields[Draw(5)];
        vault.SetProperty(path, PropertyName(static_cast<VaultField>(field)), Value(field));
      }
    }
  }

  void Edit() {
    const int which = Draw(static_cast<int>(vault.library.postings.size()));
    VaultPosting& posting = std::next(vault.library.postings.begin(), which)->second;
    if (Draw(2) == 0) {
      const std::string path = vault.PathOf(posting.id);
      if (!path.empty()) EditNote(path);
      return;
    }
    if (Draw(5) == 0) {
      posting.content_key = std::to_string(++names_);
    } else if (Draw(8) == 0) {
      vault.library.Add("id" + std::to_string(++names_));
    } else {
      const size_t field = static_cast<size_t>(Draw(kVaultFieldCount));
      std::string value = field == kStage ? "지원 완료" : Value(field);
      if (field != static_cast<size_t>(VaultField::kLink)) posting.values[field] = value;
    }
  }

  Side Look() {
    Side side;
    for (const auto& [id, posting] : vault.library.postings) {
      for (size_t i = 0; i < kVaultFieldCount; ++i) side.library[{id, i}] = posting.values[i];
    }
    for (const auto& entry : fs::recursive_directory_iterator(vault.folder)) {
      if (entry.path().extension() != ".md") continue;
      const std::string path = entry.path().lexically_relative(vault.folder).generic_string();
      const std::string text = vault.Read(path);
      side.theirs[path] = Theirs(text);
      const Note note = ParseNote(text);
      for (size_t i = 0; i < kVaultFieldCount; ++i) {
        side.note[{std::string(note.Value("gonggo")), i}] =
            note.Value(PropertyName(static_cast<VaultField>(i)));
      }
    }
    return side;
  }

  void Check(const Side& before, const Side& after, const VaultReport& report) {
    for (const auto& [path, bytes] : before.theirs) {
      ASSERT_TRUE(after.theirs.contains(path)) << path;
      ASSERT_EQ(after.theirs.at(path), bytes) << path;
    }
    for (const auto& [key, note_after] : after.note) {
      if (!before.note.contains(key)) continue;
      const std::string& note = before.note.at(key);
      const std::string& library = before.library.at(key);
      const std::string& library_after = after.library.at(key);
      const auto agreed_note = agreed_.note.find(key);
      const bool note_changed = agreed_note == agreed_.note.end() || agreed_note->second != note;
      const bool library_changed = agreed_.library[key] != library;
      const std::string word = note == "서탈" ? "불합격 (서류)" : note;
      const bool shown =
          std::any_of(report.conflicts.begin(), report.conflicts.end(),
                      [&](const VaultConflict& conflict) {
                        return conflict.field == static_cast<VaultField>(key.second) &&
                               conflict.note == note_after && conflict.library == library_after;
                      }) ||
          !report.problems.empty();
      // Nothing is lost: each side's own value is still on a side.
      if (note_changed && !note.empty()) {
        ASSERT_TRUE(note_after == note || library_after == word) << key.first << key.second;
      }
      if (library_changed && note != library) {
        ASSERT_TRUE(library_after == library) << key.first << key.second;
      }
      // Equal, but where the user emptied a property or a conflict was shown.
      if (shown || note_after.empty()) continue;
      ASSERT_EQ(note_after, library_after) << key.first;
    }
    agreed_ = after;
  }

  Vault vault;
  std::mt19937 random_;
  int names_ = 100;
  Side agreed_;
};

TEST(SyncVault, RandomEditsOnBothSides) {
  for (unsigned seed = 0; seed < 2000; ++seed) {
    SCOPED_TRACE(seed);
    RandomVault random(seed);
    for (unsigned i = 0; i <= seed % 3; ++i) random.Step();
    if (testing::Test::HasFailure()) return;
  }
}

}  // namespace
}  // namespace gonggo
