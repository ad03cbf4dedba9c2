#include "pipeline/identity.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

TEST(SourceStemTest, WhereverAndWheneverItWasSaved) {
  const struct {
    const char* name;
    const char* stem;
  } kRows[] = {
      {"jobs.json", "jobs"},
      {"crawl/jobs-2026-11-01.jsonl.gz", "jobs"},
      {"/home/a/crawl/jobs_20261101.json", "jobs"},
      {"jobs-2026-11-01T0930.json", "jobs"},
      {"jobs 20261101_093000.csv", "jobs"},
      {"공고모음.md", "공고모음"},
      {"공고.zip/백엔드/공고 정리.md", "공고 정리"},
      {"C:\\notes\\jobs.md", "jobs"},
      {"2026-11-01.md", "2026-11-01"},
      {"20261101", "20261101"},
      {"000_0ec1d6bb.txt", "000_0ec1d6bb"},
      {"jobs-2026-13-01.json", "jobs-2026-13-01"},
      {"jobs-1812-11-01.json", "jobs-1812-11-01"},
      {"order-920261101.json", "order-920261101"},
      {".hidden", ".hidden"},
      {"v1.2 notes.md", "v1.2 notes"},
      {"-", "-"},
      {"", "-"},
      {"a/", "a/"},
      {"\xE1\x84\x80\xE1\x85\xA1.md", "가"},  // NFD, as macOS names files
      {"jobs.verylongsuffixindeed", "jobs.verylongsuffixindeed"},
      {"T20261101.md", "T"},
  };
  for (const auto& row : kRows) EXPECT_EQ(SourceStem(row.name), row.stem) << row.name;
}

TEST(FingerprintInTest, PicturesAreKnownByTheirBytes) {
  Posting posting;
  posting.diagnostics = {{kDiagnosticImageOnly, "…"}};
  Document a;
  a.origin.raw = "<img src=a>";
  Document b = a;
  b.origin.raw = "<img src=b>";
  EXPECT_NE(FingerprintIn(a, posting).exact, FingerprintIn(b, posting).exact);
  EXPECT_EQ(FingerprintIn(a, posting).exact, FingerprintIn(a, posting).exact);
}

}  // namespace
}  // namespace gonggo
