#include "pipeline/closed_page.h"

#include <gtest/gtest.h>

#include "document/read.h"
#include "posting/parse.h"

namespace gonggo {
namespace {

constexpr char kPosting[] =
    "<h1>백엔드 개발자</h1><p>달빛정류장</p>%s<h2>자격요건</h2><ul><li>Python 개발 경력 3년 "
    "이상이신 분</li>"
    "<li>관계형 데이터베이스를 설계하고 운영해 보신 "
    "분</li></ul><h2>우대사항</h2><ul><li>Kubernetes 운영 경험이 있으신 분</li></ul>"
    "<h2>다른 공고</h2><ul><li>마감된 공고입니다</li></ul>";

std::string Page(const std::string& notice) {
  std::string body = kPosting;
  return "<!doctype html><html><body>" + body.replace(body.find("%s"), 2, notice) +
         "</body></html>";
}

bool Closed(const std::string& page) {
  const std::vector<Document> documents = ReadDocuments(page, {.name = "x.html"});
  return SaysClosed(documents.front(), ParsePostings(documents.front(), {}));
}

TEST(ClosedPageTest, WhatAPageSaysAboveItsPosting) {
  struct Row {
    const char* notice;
    bool closed;
  };
  constexpr Row kRows[] = {
      {"", false},
      {"<p>이 공고는 마감되었습니다.</p>", true},
      {"<div>채용이 종료되었습니다</div>", true},
      {"<strong>This job is no longer accepting applications</strong>", true},
      {"<span>마감됨</span>", true},
      {"<p>Closed</p>", true},
      {"<p>채용 시 마감</p>", false},
      {"<p>조기 마감될 수 있습니다</p>", false},
      {"<dl><dt>접수마감</dt><dd>2026-12-31</dd></dl>", false},
      {"<p>마감</p><p>2026-12-31</p>", false},
      {"<p>Open until filled</p>", false},
  };
  for (const Row& row : kRows) EXPECT_EQ(Closed(Page(row.notice)), row.closed) << row.notice;
}

TEST(ClosedPageTest, APageWithoutPosting) {
  EXPECT_TRUE(Closed("<!doctype html><html><body><h1>존재하지 않는 공고입니다</h1></body></html>"));
  EXPECT_FALSE(Closed("<!doctype html><html><body><h1>안녕하세요</h1></body></html>"));
}

TEST(ClosedPageTest, WhatIsShownCountsWhereThePostingIsData) {
  const std::string data =
      R"(<script type="application/ld+json">{"@type":"JobPosting","title":"백엔드 개발자",)"
      R"("description":"<h2>자격요건</h2><ul><li>Python 3년 이상</li><li>SQL</li></ul>",)"
      R"("hiringOrganization":{"name":"달빛정류장"},"url":"https://a.example/7"}</script>)";
  EXPECT_TRUE(
      Closed("<!doctype html><html><body>" + data + "<p>마감된 공고입니다.</p></body></html>"));
  EXPECT_FALSE(Closed("<!doctype html><html><body>" + data + "<p>지원하기</p></body></html>"));
}

TEST(ClosedPageTest, LinksThatLeadToAList) {
  struct Row {
    const char* asked;
    const char* found;
    bool list;
  };
  constexpr Row kRows[] = {
      {"https://a.example/jobs/7", "https://a.example/jobs/7", false},
      {"https://a.example/jobs/7", "https://a.example/jobs", true},
      {"https://a.example/jobs/7", "https://a.example/jobs/", true},
      {"https://a.example/jobs/7", "https://www.a.example/", true},
      {"https://a.example/jobs/7", "https://a.example/jobs?closed=7", true},
      {"https://a.example/jobs/7", "https://a.example/jobs/7/backend", false},
      {"http://a.example/jobs/7", "https://a.example/jobs/7", false},
      {"https://a.example/jobs/7", "https://a.example/jo", false},
      {"https://a.example/view?id=7", "https://a.example/view", true},
      {"https://a.example/view?id=7", "https://a.example/view?id=7&lang=ko", false},
      {"https://a.example/jobs/7?utm_source=9", "https://a.example/jobs/7", false},
      {"https://a.example/jobs/backend?lang=ko", "https://a.example/jobs/backend", false},
      {"https://a.example/jobs/7?t=9", "https://a.example/jobs/7", false},
      {"https://s.example/x7", "https://a.example/jobs/7", false},
      {"https://s.example/x7", "https://a.example/", false},
      {"공고", "https://a.example/", false},
  };
  for (const Row& row : kRows) {
    EXPECT_EQ(LeadsToList(row.asked, row.found), row.list) << row.asked << " " << row.found;
  }
}

}  // namespace
}  // namespace gonggo
