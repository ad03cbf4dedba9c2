// Postings that are unpacked elsewhere say what Visit, Raw and Get say.
#include <gmock/gmock.h>

#include "store/library_contract_test.h"

namespace gonggo {
namespace {

using testing::ElementsAre;
using testing::SizeIs;

std::vector<PackedPosting> Packed(Library& library, const ListFilter& filter,
                                  PackedRaw raw = PackedRaw::kInclude) {
  std::vector<PackedPosting> all;
  const auto visited = library.VisitPacked(filter, raw, [&all](PackedPosting&& packed) {
    all.push_back(std::move(packed));
    return true;
  });
  EXPECT_TRUE(visited.has_value());
  return all;
}

TEST_P(LibraryContractTest, UnpackedPostingsAreTheSame) {
  const auto added = Add({{.company = "가온상사", .title = "사서", .lines = {"a", "b"}},
                          {.company = "나루정보", .title = "백엔드", .lines = LongRequirements()}});
  Do(ActionKind::kAddTag, {added[0].id}, "관심");
  Do(ActionKind::kSetNote, {added[0].id}, "통화함");
  Do(ActionKind::kSetCompanyNote, {}, "작은 곳", "가온상사");
  Do(ActionKind::kCorrect, {added[1].id}, "2026-12-31", "deadline");
  std::vector<PackedPosting> packed = Packed(*library_, {.order = ListOrder::kOldest});
  ASSERT_THAT(packed, SizeIs(2));
  const auto unpacker = library_->Unpacker();
  for (PackedPosting& one : packed) {
    const PostingRecord expected = Record(one.summary.id);
    const auto raw = unpacker->Raw(one);
    ASSERT_TRUE(raw.has_value());
    EXPECT_EQ(*raw, *library_->Raw(one.revision));
    for (const JsonContacts contacts : {JsonContacts::kInclude, JsonContacts::kLeaveOut}) {
      std::string json;
      std::string wanted;
      ASSERT_TRUE(unpacker->AppendJson(PackedPosting(one), contacts, json).has_value());
      AppendPostingJson(expected.posting, {.contacts = contacts, .text = {}}, wanted);
      EXPECT_EQ(json, wanted);
    }
    const auto record = unpacker->Record(std::move(one));
    ASSERT_TRUE(record.has_value());
    EXPECT_EQ(record->posting, expected.posting);
    EXPECT_EQ(record->summary, expected.summary);
    EXPECT_EQ(record->revision, expected.revision);
    EXPECT_EQ(record->corrections, expected.corrections);
    EXPECT_EQ(record->note, expected.note);
    EXPECT_EQ(record->company_note, expected.company_note);
  }
}

TEST_P(LibraryContractTest, PackedPostingsFollowTheFilterAndStop) {
  const auto added = Add({{.company = "가온상사", .title = "사서", .lines = {"a"}},
                          {.company = "나루정보", .title = "백엔드", .lines = {"b"}},
                          {.company = "다온기계", .title = "설계", .lines = {"c"}}});
  Do(ActionKind::kRemove, {added[1].id});
  std::vector<std::string> ids;
  for (const PackedPosting& one : Packed(*library_, {.order = ListOrder::kOldest}))
    ids.push_back(one.summary.id);
  EXPECT_THAT(ids, ElementsAre(added[0].id, added[2].id));
  int seen = 0;
  ASSERT_TRUE(library_
                  ->VisitPacked({}, PackedRaw::kLeaveOut,
                                [&seen](PackedPosting&& packed) {
                                  EXPECT_EQ(packed.raw, nullptr);
                                  return ++seen < 1;
                                })
                  .has_value());
  EXPECT_EQ(seen, 1);
}

TEST_P(LibraryContractTest, SourcesAreLeftOutWhereTheListsStandInThePosting) {
  ImportBatch batch = BatchOf({{.company = "가온상사", .title = "사서", .lines = {"a"}},
                               {.company = "나루정보", .title = "백엔드", .lines = {"b"}},
                               {.company = "다온기계", .title = "설계", .lines = {"c"}}});
  batch.items[0].lists_in_posting = true;
  batch.items[2].lists_in_posting = true;
  const auto result = library_->Import(batch);
  ASSERT_TRUE(result.has_value());
  const auto with_source = [this](PackedRaw raw) {
    std::string companies;
    for (const PackedPosting& one : Packed(*library_, {.order = ListOrder::kOldest}, raw)) {
      if (one.raw != nullptr) companies += *one.summary.company + ' ';
    }
    return companies;
  };
  EXPECT_EQ(with_source(PackedRaw::kLeaveOut), "");
  EXPECT_EQ(with_source(PackedRaw::kForLists), "나루정보 ");
  EXPECT_EQ(with_source(PackedRaw::kInclude), "가온상사 나루정보 다온기계 ");
  // With another link other lines are left out of the lists.
  Do(ActionKind::kCorrect, {result->outcomes[2].id}, "https://jobs.example.com/2", "link");
  EXPECT_EQ(with_source(PackedRaw::kForLists), "나루정보 다온기계 ");
  // What cannot be derived again keeps what was known; what can says it anew.
  const auto reparse = [this](std::optional<bool> lists, bool kept) {
    return library_
        ->Reparse(Library::ReparseScope::kEverything,
                  [&](const ReparseInput& input) {
                    return std::optional<Derived>({.posting = input.stored,
                                                   .fingerprint = {},
                                                   .text = {},
                                                   .lists_in_posting = lists,
                                                   .kept = kept});
                  })
        .has_value();
  };
  ASSERT_TRUE(reparse(std::nullopt, true));
  EXPECT_EQ(with_source(PackedRaw::kForLists), "나루정보 다온기계 ");
  ASSERT_TRUE(reparse(true, false));
  EXPECT_EQ(with_source(PackedRaw::kForLists), "다온기계 ");
  ASSERT_TRUE(reparse(std::nullopt, false));
  EXPECT_EQ(with_source(PackedRaw::kForLists), "가온상사 나루정보 다온기계 ");
}

TEST_P(LibraryContractTest, PostingsAreUnpackedWhenTheLibraryIsGone) {
  Add({{.company = "가온상사", .title = "사서", .lines = {"a"}}});
  std::vector<PackedPosting> packed = Packed(*library_, {});
  const auto unpacker = library_->Unpacker();
  library_.reset();
  ASSERT_THAT(packed, SizeIs(1));
  EXPECT_FALSE(unpacker->Raw(packed[0])->bytes.empty());
  PackedPosting damaged = packed[0];
  damaged.posting.resize(damaged.posting.size() / 2);
  EXPECT_EQ(unpacker->Record(std::move(packed[0]))->posting.company, "가온상사");
  std::string json;
  EXPECT_EQ(unpacker->AppendJson(PackedPosting(damaged), JsonContacts::kInclude, json).error().code,
            ErrorCode::kCorrupt);
  EXPECT_EQ(json, "");
  EXPECT_EQ(unpacker->Record(std::move(damaged)).error().code, ErrorCode::kCorrupt);
}

}  // namespace
}  // namespace gonggo
