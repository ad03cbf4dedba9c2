#include "vault/sync.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <string>

#include "vault/note.h"
#include "vault/testing/fake_vault.h"

namespace gonggo {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

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

TEST(SyncVault, TheFitGoesIntoTheNoteOnly) {
  Vault vault;
  vault.library.Add("a1").fit = "72";
  vault.Sync();
  const std::string path = vault.PathOf("a1");
  // A number, by which Obsidian sorts.
  EXPECT_THAT(vault.Read(path), HasSubstr("\n적합도: 72\n"));
  EXPECT_EQ(vault.Sync().unchanged, 1U);
  vault.library.postings["a1"].fit = "";  // can't be judged
  EXPECT_EQ(vault.Sync().written, 1U);
  EXPECT_THAT(vault.Read(path), HasSubstr("\n적합도:\n"));
  // It is ours: what the user writes there does not stay.
  vault.SetProperty(path, "적합도", "100");
  const VaultReport report = vault.Sync();
  EXPECT_THAT(report.conflicts, IsEmpty());
  EXPECT_EQ(report.applied, 0U);
  EXPECT_THAT(vault.Read(path), HasSubstr("\n적합도:\n"));
  // Without a profile nothing is said, and what stands there stays.
  vault.library.postings["a1"].fit.reset();
  EXPECT_EQ(vault.Sync().unchanged, 1U);
}

TEST(SyncVault, AFitInQuotesBecomesANumber) {
  Vault vault;
  vault.library.Add("a1").fit = "72";
  vault.Sync();
  const std::string path = vault.PathOf("a1");
  vault.SetProperty(path, "적합도", "72");  // as it was written before
  ASSERT_THAT(vault.Read(path), HasSubstr("적합도: \"72\"\n"));
  EXPECT_EQ(vault.Sync().written, 1U);
  EXPECT_THAT(vault.Read(path), HasSubstr("\n적합도: 72\n"));
}

TEST(SyncVault, NotesAboutOthersFollowTheirNames) {
  Vault vault;
  vault.library.Add("a1");
  vault.library.AddList("달빛정류장", "a1");
  EXPECT_EQ(vault.Sync().created, 2U);
  const std::string list = "회사/달빛정류장.md";
  EXPECT_THAT(vault.Read(list), HasSubstr("- [[회사 - 제목 (a1)]]\n"));
  EXPECT_THAT(vault.Read(list), HasSubstr("tags:\n  - 회사\n"));
  EXPECT_EQ(vault.Sync().unchanged, 2U);
  fs::rename(vault.folder + "/회사 - 제목 (a1).md", vault.folder + "/새 이름.md");
  EXPECT_EQ(vault.Sync().written, 1U);
  EXPECT_THAT(vault.Read(list), HasSubstr("- [[새 이름]]\n"));
  // An editor that follows a renamed note rewrites the link before we do: that is no conflict.
  fs::rename(vault.folder + "/새 이름.md", vault.folder + "/또 새 이름.md");
  vault.Write(list, WithRegion(vault.Read(list), "- [[또 새 이름]]\n"));
  const VaultReport report = vault.Sync();
  EXPECT_THAT(report.conflicts, IsEmpty());
  // What the user writes around it stays.
  vault.Write(list, vault.Read(list) + "면접 후기\n");
  vault.library.lists["company:달빛정류장"].content_key = "nobody";
  vault.Sync();
  EXPECT_THAT(vault.Read(list), HasSubstr("- [[]]\n"));
  EXPECT_TRUE(vault.Read(list).ends_with("면접 후기\n"));
}

TEST(SyncVault, AUsersOwnNoteOfThatNameIsWhereLinksLead) {
  Vault vault;
  vault.library.Add("a1");
  vault.library.AddList("달빛정류장", "a1");
  fs::create_directories(vault.folder + "/내 회사");
  vault.Write("내 회사/달빛정류장.md", "내가 쓴 글\n");
  EXPECT_EQ(vault.Sync().created, 1U);
  EXPECT_FALSE(fs::exists(vault.folder + "/회사/달빛정류장.md"));
  EXPECT_EQ(vault.Read("내 회사/달빛정류장.md"), "내가 쓴 글\n");
}

}  // namespace
}  // namespace gonggo
