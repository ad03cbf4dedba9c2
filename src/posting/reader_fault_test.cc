#include "posting/reader_fault.h"

#include <gtest/gtest.h>

#include <new>
#include <stdexcept>
#include <string>

#include "posting/testing/openings.h"

namespace gonggo {
namespace {

TEST(ReaderFault, TakesOneDocumentAndNoMore) {
  const Document document = testing::MakeDocument("하늘소프트\n서버 개발자\n");
  bool recovered = false;
  const auto recover = [&recovered] { recovered = true; };
  const auto failing = [](const auto& problem) {
    return [&problem]() -> std::vector<Posting> { throw problem; };
  };
  const auto postings = OrReaderFault(document, failing(std::out_of_range("substr")), recover);
  ASSERT_EQ(postings.size(), 1U);
  EXPECT_TRUE(recovered);
  EXPECT_EQ(postings[0].source.name, document.origin.name);
  ASSERT_EQ(postings[0].diagnostics.size(), 1U);
  EXPECT_EQ(postings[0].diagnostics[0].code, kDiagnosticUnreadable);
  EXPECT_TRUE(IsReaderFault(postings[0]));
}

TEST(ReaderFault, LeavesWhatCanBeReadAlone) {
  const Document document = testing::MakeDocument("하늘소프트\n");
  const auto read = [] { return std::vector<Posting>(3); };
  EXPECT_EQ(OrReaderFault(document, read, [] { FAIL(); }).size(), 3U);
}

TEST(ReaderFault, MemoryThatRanOutIsThrownOn) {
  const Document document = testing::MakeDocument("하늘소프트\n");
  const auto read = []() -> std::vector<Posting> { throw std::bad_alloc(); };
  EXPECT_THROW((void)OrReaderFault(document, read, [] {}), std::bad_alloc);
}

}  // namespace
}  // namespace gonggo
