#include "store/library_contract_test.h"

#include <algorithm>

#include "model/posting_json.h"

namespace gonggo {

std::vector<std::string> LongRequirements() {
  return {"Java와 Spring으로 서버를 만들어 본 경험 3년 이상",
          "관계형 데이터베이스의 색인과 실행 계획을 이해하시는 분",
          "대량의 트래픽을 받는 서비스를 운영해 보신 분",
          "동료의 코드를 읽고 의견을 나누는 일에 익숙하신 분",
          "장애를 겪고 원인을 글로 남겨 본 경험",
          "컨테이너 환경에서 배포를 자동화해 보신 분"};
}

PostingSketch BackendSketch() {
  return {.company = "가온상사", .title = "백엔드 개발자", .lines = LongRequirements()};
}

std::vector<ImportStatus> StatusesOf(const std::vector<ImportOutcome>& outcomes) {
  std::vector<ImportStatus> statuses;
  for (const ImportOutcome& outcome : outcomes) statuses.push_back(outcome.status);
  return statuses;
}

std::string TextOf(const PostingSketch& sketch) {
  std::string text = sketch.company + "\n" + sketch.title + "\n";
  for (const std::string& line : sketch.lines) text += "- " + line + "\n";
  return text;
}

ImportItem ItemOf(const PostingSketch& sketch) {
  ImportItem item;
  Posting& posting = item.posting;
  posting.source = {sketch.stem + ".md", sketch.record, sketch.position, "markdown", std::nullopt};
  if (!sketch.key.empty()) posting.source.key = sketch.key;
  if (!sketch.company.empty()) posting.company = sketch.company;
  if (!sketch.title.empty()) posting.title = sketch.title;
  if (!sketch.link.empty()) posting.link = sketch.link;
  const auto last = static_cast<uint32_t>(2 + sketch.lines.size());
  posting.sections = {{SectionKind::kTitle, "", 1, 2},
                      {SectionKind::kRequirements, "자격요건", 3, last}};
  uint32_t line = 3;
  for (const std::string& text : sketch.lines) {
    Requirement requirement;
    requirement.text = text;
    requirement.line = line;
    requirement.line_end = line++;
    posting.requirements.push_back(requirement);
  }
  item.canonical_link = sketch.link;
  item.source_stem = sketch.stem;
  item.record_key = sketch.key;
  item.fingerprint = FingerprintOf(posting, TextOf(sketch));
  item.as_of = {2026, 9, 21};
  return item;
}

ImportBatch BatchOf(const std::vector<PostingSketch>& sketches) {
  ImportBatch batch;
  batch.summary = "시험";
  for (const PostingSketch& sketch : sketches) {
    batch.items.push_back(ItemOf(sketch));
    batch.items.back().source = static_cast<uint32_t>(batch.sources.size());
    batch.sources.push_back({TextOf(sketch), Format::kMarkdown});
  }
  return batch;
}

void LibraryContractTest::SetUp() {
  std::string name = testing::TempDir() + "gonggo-library-XXXXXX";
  ASSERT_NE(mkdtemp(name.data()), nullptr);
  folder_ = name;
  library_ = Open();
}

void LibraryContractTest::TearDown() {
  library_.reset();
  std::filesystem::remove_all(folder_);
}

std::unique_ptr<Library> LibraryContractTest::Open(OpenMode mode) {
  auto opened = GetParam()(folder_, mode, clock_);
  if (!opened) {
    ADD_FAILURE() << opened.error().message;
    return nullptr;
  }
  return std::move(*opened);
}

std::vector<ImportOutcome> LibraryContractTest::Add(const std::vector<PostingSketch>& sketches) {
  const auto result = library_->Import(BatchOf(sketches));
  if (!result) {
    ADD_FAILURE() << result.error().message;
    return std::vector<ImportOutcome>(sketches.size());
  }
  return result->outcomes;
}

std::vector<std::string> LibraryContractTest::Ids(const ListFilter& filter) {
  std::vector<std::string> ids;
  const auto all = library_->List(filter);
  if (!all) {
    ADD_FAILURE() << all.error().message;
    return ids;
  }
  for (const PostingSummary& summary : *all) ids.push_back(summary.id);
  return ids;
}

PostingRecord LibraryContractTest::Record(const std::string& id) {
  auto record = library_->Get(id);
  if (!record) {
    ADD_FAILURE() << record.error().message;
    return {};
  }
  return std::move(*record);
}

std::string LibraryContractTest::Snapshot() {
  std::string all;
  const auto visited =
      library_->Visit({.removed = ListRemoved::kInclude}, [&](PostingRecord&& record) {
        all += record.summary.id + (record.summary.removed ? " removed" : "") + "\n";
        for (const std::string& tag : record.summary.tags) all += "tag " + tag + "\n";
        for (const Correction& c : record.corrections) {
          all += c.field + "=" + c.value + "@" + std::to_string(c.at) + "\n";
        }
        all += "group " + record.summary.group.value_or("-") + "\n" + record.note + "\n" +
               record.company_note + "\n" + std::to_string(record.summary.source_count) + " " +
               std::to_string(record.summary.changed_at) + "\n" +
               record.summary.company.value_or("-") + "\n";
        AppendPostingJson(record.posting, {}, all);
        for (const Revision& revision : record.sources) {
          all += "\nsource " + revision.source_stem + " " + std::to_string(revision.number) + " ";
          AppendPostingJson(revision.posting, {}, all);
        }
        all += "\n";
        return true;
      });
  EXPECT_TRUE(visited.has_value());
  return all;
}

Operation LibraryContractTest::Do(ActionKind kind, const std::vector<std::string>& ids,
                                  const std::string& value, const std::string& field) {
  auto done = library_->Apply({kind, ids, field, value});
  if (!done) {
    ADD_FAILURE() << done.error().message;
    return {};
  }
  return *done;
}

}  // namespace gonggo
