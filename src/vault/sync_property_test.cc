// Random edits on both sides of a vault: nothing is lost, and both sides end equal where no
// conflict was shown.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <random>
#include <set>
#include <string>
#include <utility>

#include "vault/note.h"
#include "vault/sync.h"
#include "vault/testing/fake_vault.h"

namespace gonggo {
namespace {

namespace fs = std::filesystem;

// A note without our properties and without what is between our marks.
std::string Theirs(const std::string& text) {
  std::string out;
  const Note note = ParseNote(text);
  size_t at = 0;
  for (const NoteProperty& property : note.properties) {
    static const std::set<std::string> ours = {"gonggo",   "updated", "회사", "공고 사이트", "기한",
                                               "근무지역", "단계",    "메모", "적합도"};
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
    vault.library.AddList("달빛정류장", "id0");
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
      const bool list = Draw(6) == 0;
      const std::string path = vault.PathOf(list ? "company:달빛정류장" : posting.id);
      if (!path.empty()) EditNote(path);
      return;
    }
    if (Draw(6) == 0) {
      posting.fit = Draw(2) == 0 ? "" : std::to_string(Draw(101));
    } else if (Draw(5) == 0) {
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
    for (const auto& [id, list] : vault.library.lists) {
      for (size_t i = 0; i < kVaultFieldCount; ++i) side.library[{id, i}] = "";
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
