#include "document/html_reader.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "document/read.h"
#include "document/testing/show_blocks.h"

namespace gonggo {
namespace {

std::vector<Document> Read(std::string_view html) {
  return ReadHtml(html, {.name = "저장한 공고.html"});
}

bool HasDiagnostic(const Document& document, std::string_view code) {
  for (const Diagnostic& diagnostic : document.diagnostics) {
    if (diagnostic.code == code)
      return diagnostic.message.find("저장한 공고.html") != std::string::npos;
  }
  return false;
}

const std::string kLongText =
    "<p>하늘물류는 전국의 창고를 잇는 소프트웨어를 만듭니다. 주문이 들어온 순간부터 문 앞에 닿을 "
    "때까지의 모든 "
    "과정을 한눈에 보여 주는 관제 화면과 그 뒤의 서버를 함께 만들 분을 찾습니다.</p>";

TEST(HtmlReaderTest, PutsMetaLinesOnTop) {
  const std::string html =
      "<html><head><title>채용 | 하늘물류</title><link rel=canonical "
      "href='https://a.example/jobs/7'>"
      "<meta property='og:title' content='서버 &amp; 데이터 개발자'><meta property=og:title "
      "content='둘째'>"
      "<meta property=og:site_name content=하늘물류><meta name=Description content='함께 일할 "
      "분'></head>"
      "<body>" +
      kLongText + "</body></html>";
  const std::vector<Document> documents = Read(html);
  ASSERT_EQ(documents.size(), 1U);
  const std::string shown = ShowBlocks(documents[0]);
  EXPECT_TRUE(
      shown.starts_with("k link = https://a.example/jobs/7\nk title = 서버 & 데이터 개발자\n"
                        "k site_name = 하늘물류\nk description = 함께 일할 분\np 하늘물류는"))
      << shown;
  EXPECT_EQ(documents[0].origin.raw, html);
  EXPECT_EQ(documents[0].origin.format, Format::kHtml);
  EXPECT_EQ(FindBrokenPromise(documents[0]), "");
}

TEST(HtmlReaderTest, FindsThePagesAddress) {
  const auto link = [](const std::string& head) { return ShowBlocks(Read(head + kLongText)[0]); };
  EXPECT_TRUE(link("<!-- saved from url=(0021)https://a.example/7 -->")
                  .starts_with("k link = https://a.example/7\n"));
  EXPECT_TRUE(link("<link rel=canonical href=/7><meta property=og:url content=https://a.example/8>")
                  .starts_with("k link = https://a.example/8\n"));
  EXPECT_TRUE(link("<link rel=canonical href=/7>").starts_with("p "));
  EXPECT_TRUE(link("<!-- saved from url=(").starts_with("p "));
}

TEST(HtmlReaderTest, SetsNavigationApart) {
  const std::vector<Document> documents = Read(
      "<body class='nav-open'><div id=gnbWrap><ul><li><a href=/>홈</a><li><a "
      "href=/jobs>채용</a></ul></div>"
      "<header><h1><a href=/>하늘물류</a></h1></header>"
      "<div class=content><h1>서버 개발자</h1>" +
      kLongText +
      "<h2>자격요건</h2><ul><li>Java 경험<li>운영 경험</ul>"
      "<a href=/apply>지원하기</a><div class='related-jobs'><p>다른 공고</p><a href=/8>앱 "
      "개발자</a></div></div>"
      "<footer><p>서울시 어느 구 1길 2</p><a href=/privacy>개인정보처리방침</a></footer></body>");
  ASSERT_EQ(documents.size(), 1U);
  for (const Block& block : documents[0].blocks) {
    const std::string text(Cut(documents[0].text, block.content));
    const bool content = text == "서버 개발자" || text == "자격요건" || text == "Java 경험" ||
                         text == "운영 경험" || text.starts_with("하늘물류는");
    EXPECT_EQ(block.boilerplate, !content) << text;
  }
}

TEST(HtmlReaderTest, TellsLinksOfThePostingFromLinksOfThePage) {
  struct Case {
    const char* html;
    const char* blocks;
  };
  const Case cases[] = {
      {"<div class=path><a href=/>홈</a> &gt; <a href=/j>채용</a></div><p>끝</p>",
       "~p 홈 > 채용\np 끝"},
      {"<p><a href=/c/1>하늘물류</a></p><h1>서버 개발자</h1><p><a href=/apply>지원하기</a></p>",
       "p 하늘물류\nh1 서버 개발자\n~p 지원하기"},
      {"<h2>업무</h2><p>개발</p><p>운영</p><p>배포</p><p><a href=/next>앱 개발자</a></p>",
       "h2 업무\np 개발\np 운영\np 배포\n~p 앱 개발자"},
      {"<ul><li>Java 3년</li><li><a href=https://k.example>Kafka</a></li></ul>",
       "i1 Java 3년\ni1 Kafka"},
      {"<ul><li><a href=/1>채용</a></li><li><a href=/2>회사</a></li></ul>", "~i1 채용\n~i1 회사"},
      {"<main><h2>기술 스택</h2><ul><li><a href=/t/1>Java</a><li><a href=/t/2>Go</a></ul></main>",
       "h2 기술 스택\ni1 Java\ni1 Go"},
      {"<main><h2>공유하기</h2><ul><li><a href='#'>링크 복사</a></ul></main>",
       "~h2 공유하기\n~i1 링크 복사"},
  };
  const size_t before = ShowBlocks(Read(kLongText)[0]).size() + 1;
  for (const Case& c : cases) {
    EXPECT_EQ(ShowBlocks(Read(kLongText + c.html)[0]).substr(before), c.blocks) << c.html;
  }
}

TEST(HtmlReaderTest, KeepsTheOnlyTextWhateverItIsCalled) {
  const std::vector<Document> documents =
      Read("<div class=popup-modal><div class=sidebar>" + kLongText +
           "<p>자격요건: Java 3년 이상</p></div></div>");
  ASSERT_EQ(documents.size(), 1U);
  for (const Block& block : documents[0].blocks) EXPECT_FALSE(block.boilerplate);
}

TEST(HtmlReaderTest, KeepsAHeaderInsideASection) {
  const std::vector<Document> documents =
      Read("<section><header class=job-header><p>엔진 개발자</p></header><article>" + kLongText +
           "</article></section><aside><h1>최근 공고</h1><p>다른 회사의 공고입니다</p></aside>");
  const std::string shown = ShowBlocks(documents[0]);
  EXPECT_TRUE(shown.starts_with("p 엔진 개발자\np 하늘물류는")) << shown;
  EXPECT_NE(shown.find("~h1 최근 공고\n~p 다른"), std::string::npos) << shown;
}

TEST(HtmlReaderTest, ReadsCharsetFromMeta) {
  // "자격요건" in CP949.
  const std::string html =
      "<html><head><meta http-equiv=Content-Type content='text/html; "
      "charset=euc-kr'></head><body><p>"
      "\xC0\xDA\xB0\xDD\xBF\xE4\xB0\xC7</p></body></html>";
  EXPECT_EQ(ShowBlocks(Read(html)[0]), "p 자격요건");
}

TEST(HtmlReaderTest, SaysThatABodyIsPictures) {
  const std::vector<Document> documents =
      Read("<body><h1>공채</h1><img src=/poster.png width=900 alt='바다식품 신입 공채'></body>");
  ASSERT_EQ(documents.size(), 1U);
  EXPECT_TRUE(HasDiagnostic(documents[0], kDiagnosticImageOnly));
  EXPECT_NE(ShowBlocks(documents[0]).find("p 바다식품 신입 공채"), std::string::npos);
}

TEST(HtmlReaderTest, DoesNotTakeIconsForPictures) {
  const std::vector<Document> documents = Read(
      "<body><img src=/a.gif width=16 height=16><img src=/logo.png><script>run()</script></body>");
  EXPECT_FALSE(HasDiagnostic(documents[0], kDiagnosticImageOnly));
  EXPECT_TRUE(HasDiagnostic(documents[0], "script_filled"));
}

TEST(HtmlReaderTest, SaysThatAPageIsFilledByScripts) {
  const std::vector<Document> documents = Read(
      "<body><div id=root></div><noscript>자바스크립트를 켜 주세요</noscript><script "
      "src=a.js></script></body>");
  ASSERT_EQ(documents.size(), 1U);
  EXPECT_TRUE(HasDiagnostic(documents[0], "script_filled"));
}

TEST(HtmlReaderTest, SaysThatAPageIsEmptyOrCutOff) {
  EXPECT_TRUE(HasDiagnostic(Read("<html></html>")[0], "empty"));
  EXPECT_TRUE(HasDiagnostic(Read(kLongText + "<p>자격<div cla")[0], "cut_off"));
}

TEST(HtmlReaderTest, ReadsJobPostingData) {
  const std::string description(700, 'x');
  const std::string script =
      "<script type='application/ld+json'>{\"@context\":\"https://schema.org\","
      "\"@type\":\"JobPosting\",\"title\":\"서버 개발자\",\"description\":\"" +
      description + "\"}</script>";
  const std::string page = "<link rel=canonical href=https://a.example/1>" + script + kLongText;
  const std::vector<Document> one = Read(page);
  ASSERT_EQ(one.size(), 1U);
  EXPECT_TRUE(ShowBlocks(one[0]).starts_with("k link = https://a.example/1\n"))
      << ShowBlocks(one[0]);
  EXPECT_NE(one[0].text.find(description), std::string::npos);
  EXPECT_EQ(one[0].text.find("하늘물류"), std::string::npos);
  EXPECT_EQ(one[0].origin.raw, page);
  EXPECT_EQ(Read(script + script + kLongText).size(), 2U);
}

TEST(HtmlReaderTest, AddsIncompleteJobPostingDataToThePage) {
  const std::vector<Document> documents = Read(
      "<script type='application/ld+json'>{\"@type\":\"JobPosting\",\"title\":\"서버 개발자\","
      "\"validThrough\":\"2026-12-31\"}</script>" +
      kLongText);
  ASSERT_EQ(documents.size(), 1U);
  EXPECT_NE(documents[0].text.find("2026-12-31"), std::string::npos);
  EXPECT_NE(documents[0].text.find("하늘물류는"), std::string::npos);
}

// Each of these is quadratic in a reader that looks back or ahead carelessly.
TEST(HtmlReaderTest, IsLinearOnHostileInput) {
  const auto repeat = [](std::string_view part, size_t times) {
    std::string out;
    for (size_t i = 0; i < times; ++i) out += part;
    return out;
  };
  const std::string cases[] = {
      repeat("<div>", 200'000) + "끝",
      repeat("<div>", 200'000) + repeat("</span>", 200'000) + repeat("</div>", 200'000),
      repeat("<b>", 200'000) + repeat("</i><div></div>", 100'000),
      "<p>앞</p><div a='" + std::string(20'000'000, 'x') + "'>뒤</div>",
      "<div " + repeat("a ", 2'000'000) + ">뒤",
      repeat("<a b=\"", 300'000),
      repeat("<!--", 300'000),
      repeat("<?", 300'000),
      repeat("<title>", 300'000),
      repeat("&", 1'000'000),
      repeat("<table><tr><td>", 100'000),
      repeat("<dl><dt>a<dd>b", 50'000),
      repeat("<ul><li>a", 100'000),
  };
  for (const std::string& html : cases) {
    const std::vector<Document> documents = ReadHtml(html, {});
    ASSERT_EQ(documents.size(), 1U);
    EXPECT_EQ(FindBrokenPromise(documents[0]), "");
  }
}

TEST(HtmlReaderTest, CutsALongPage) {
  const std::vector<Document> documents = Read("<p>" + std::string(70'000'000, 'x'));
  EXPECT_TRUE(HasDiagnostic(documents[0], "truncated"));
  EXPECT_GT(documents[0].text.size(), 60'000'000U);
}

// A record of a page is a source of its own: it says the same without the page around it.
TEST(HtmlReaderTest, RecordsReadTheSameAlone) {
  using std::string_literals::operator""s;
  const std::string json =
      "[{\"@type\": \"JobPosting\", \"title\": \"서버 개발자\", \"description\": "
      "\"<p>Qualificati\x7F\xFA\x04\0\0pQ</p><h3>자격요건</h3><p>Java\x1B[0m 3년</p>\"},"
      "{\"@type\": \"JobPosting\", \"title\": \"웹 개발자\", \"description\": \"<p>TypeScript</p>\"}]"s;
  const std::vector<Document> documents =
      Read("<script type=\"application/ld+json\">" + json + "</script>");
  ASSERT_EQ(documents.size(), 2U);
  for (const Document& document : documents) {
    const std::vector<Document> again = ReadDocuments(
        document.origin.raw, {.name = "저장한 공고.html", .format = document.origin.format});
    ASSERT_EQ(again.size(), 1U);
    EXPECT_EQ(again[0].text, document.text);
  }
}

}  // namespace
}  // namespace gonggo
