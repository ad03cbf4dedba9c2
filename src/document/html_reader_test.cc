#include "document/html_reader.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "document/testing/show_blocks.h"

namespace gonggo {
namespace {

struct Row {
  const char* name;
  std::string html;
  const char* blocks;
};

class HtmlFragmentTest : public testing::TestWithParam<Row> {};

TEST_P(HtmlFragmentTest, ShowsWhatAReaderSees) {
  const Document document = ReadHtmlFragment(GetParam().html);
  EXPECT_EQ(ShowBlocks(document), GetParam().blocks);
  EXPECT_EQ(FindBrokenPromise(document), "");
}

const Row kFragments[] = {
    {"Headings", "<h1>백엔드 개발자</h1><h3>자격요건</h3><p>Java 3년</p>",
     "h1 백엔드 개발자\nh3 자격요건\np Java 3년"},
    {"RoleHeading", "<div role=heading aria-level=3>우대사항</div><p>AWS</p>", "h3 우대사항\np AWS"},
    {"NestedList", "<ul><li>서버 개발<ul><li>API</li></ul></li><li>운영</li></ul>",
     "i1 서버 개발\ni2 API\ni1 운영"},
    {"ItemsWithoutEndTags", "<ul><li>하나<li>둘</ul><p>셋", "i1 하나\ni1 둘\np 셋"},
    {"ParagraphsInItems", "<ul><li><p>Go 경험<br>(또는 Rust)</p></li></ul>", "i1 Go 경험⏎(또는 Rust)"},
    {"NumberInItem", "<ul><li>1. 엔진 개발 경험</li></ul>", "i1 엔진 개발 경험"},
    {"BulletsInItem", "<ul><li>[공통]<br>- 결격사유 없는 분<br>ㆍ보훈 대상자 우대</li></ul>",
     "i1 [공통]\ni2 결격사유 없는 분\ni2 보훈 대상자 우대"},
    {"BreaksOnly", "<p>담당업무<br>- 서버 개발<br>- 운영<br><br>고용형태 : 정규직</p>",
     "p 담당업무\ni1 서버 개발\ni1 운영\nk 고용형태 = 정규직"},
    {"DivLines", "<div>- Java</div><div>&nbsp;</div><div>- Go</div>", "i1 Java\ni1 Go"},
    {"HandWrapped", "<dl><dd>- 데이터를 모으고<br>나누는 일</dd></dl>", "i1 데이터를 모으고⏎나누는 일"},
    {"IndentedByNoBreakSpaces", "<div>- 매일 도는</div><div>&nbsp; &nbsp;배치를 운영합니다</div>",
     "i1 매일 도는⏎  배치를 운영합니다"},
    {"BoldHeading", "<p><b>[자격요건]</b></p><p>- Java</p>", "h6 [자격요건]\ni1 Java"},
    {"BoldHeadingBeforeBreak", "<div><b>[업무]<br></b>- 개발<br>- 운영</div>", "h6 [업무]\ni1 개발\ni1 운영"},
    {"BoldByStyle", "<p style='font-weight: 700'>자격요건</p><ul><li>Go</li></ul>", "h6 자격요건\ni1 Go"},
    {"BoldSentence", "<p><b>지원 시 경력기술서가 필요합니다.</b></p><p>끝</p>",
     "p 지원 시 경력기술서가 필요합니다.\np 끝"},
    {"BoldAtTheEnd", "<p>끝</p><p><b>감사</b></p>", "p 끝\np 감사"},
    {"BoldKeyValue", "<p><b>고용형태: 정규직</b></p><p>수습 3개월</p>", "k 고용형태 = 정규직\np 수습 3개월"},
    {"DefinitionList", "<dl><dt>경력</dt><dd>3년 이상</dd><dt>자격요건</dt><dd>- Java</dd><dd>- Go</dd></dl>",
     "k 경력 = 3년 이상\nh6 자격요건\ni1 Java\ni1 Go"},
    {"DefinitionWithList", "<dl><dt>우대사항</dt><dd><ul><li>AWS</li></ul></dd></dl>", "h6 우대사항\ni1 AWS"},
    {"ButtonLinkInTerm", "<dl><dt>엔지니어 <a href='javascript:go()'>지원하기</a></dt><dd>a</dd><dd>b</dd></dl>",
     "h6 엔지니어\np a\np b"},
    {"TwoColumns", "<table><tr><th>학력</th><td>무관</td></tr><tr><td>경력</td><td>3년</td></tr></table>",
     "k 학력 = 무관\nk 경력 = 3년"},
    {"FourColumns", "<table><tr><th>학력</th><td>무관</td><th>급여</th><td>협의</td></tr></table>",
     "k 학력 = 무관\nk 급여 = 협의"},
    {"TableRows", "<table><tr><th>부문</th><th>인원</th><th>지역</th></tr>"
                  "<tr><td>서버</td><td>0명</td><td>부산</td></tr></table>",
     "t 부문 | 인원 | 지역\nt 서버 | 0명 | 부산"},
    {"EmptyCells", "<table><tr><td>a</td><td></td><td>c</td></tr><tr><td>d<td>e<td>f</table>",
     "t a |  | c\nt d | e | f"},
    {"SectionsInCells", "<table><tr><th>자격요건</th><td><ul><li>Java</li><li>Go</li></ul></td></tr></table>",
     "h6 자격요건\ni1 Java\ni1 Go"},
    {"ColumnsOfSections",
     "<table><tr><th>직무</th><th>업무</th><th>자격</th></tr>"
     "<tr><td>서버</td><td><p>- 개발</p><p>- 운영</p></td><td><p>- Java</p><p>- Go</p></td></tr></table>",
     "k 직무 = 서버\nh6 업무\ni1 개발\ni1 운영\nh6 자격\ni1 Java\ni1 Go"},
    {"LayoutTable", "<table><tr><td><h2>업무</h2><p>개발</p></td></tr></table>", "h2 업무\np 개발"},
    {"NestedTables", "<table><tr><td><table><tr><th>학력</th><td>무관</td></tr></table></td></tr></table>",
     "k 학력 = 무관"},
    {"EmptyValue", "<table><tr><th>우대사항</th><td></td></tr><tr><th>학력</th><td>무관</td></tr></table>",
     "h6 우대사항\nk 학력 = 무관"},
    {"Preformatted", "<pre>자격요건\n - Java\n - Go</pre>", "p 자격요건\ni1 Java\ni1 Go"},
    {"References", "<p>R&amp;D&nbsp;&middot; &#44032;&#xB098; &lt;필수&gt; C&plus;&plus;</p>",
     "p R&D · 가나 <필수> C++"},
    {"EscapedTwice", "<p>R&amp;amp;D&amp;nbsp;팀 &amp;lt;서버&amp;gt;</p>", "p R&D 팀 <서버>"},
    {"EscapedMarkup", "&lt;p&gt;자격요건&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Java &amp;amp; Go&lt;/li&gt;&lt;/ul&gt;",
     "p 자격요건\ni1 Java & Go"},
    {"NotAReference", "<p>AT&T, a&b; Q&A &unknown; ?a=1&lt=2</p>", "p AT&T, a&b; Q&A &unknown; ?a=1&lt=2"},
    {"WrongNumbers", "<p>a&#0;b&#xD800;c&#99999999;d&#150;e</p>", "p a\uFFFDb\uFFFDc\uFFFDd–e"},
    {"AngleBracketsAsText", "<p><지원자격> 3 < 5 <AI 엔지니어></p>", "p <지원자격> 3 < 5 <AI 엔지니어>"},
    {"Dropped", "<style>p{}</style><script>var a='<p>x</p>';</script><select><option>서울</select>"
                "<svg><title>그림</title><text>z</text></svg><p>본문</p><button>지원하기</button>",
     "p 본문"},
    {"Hidden", "<p>보임</p><p style='display: none'>숨김</p><p hidden>숨김</p>"
               "<template><p>틀</p></template><span style='display:none'>x</span>",
     "p 보임"},
    {"FoldingButton", "<button aria-expanded=true><b>자격요건</b></button><div>Java</div>", "h6 자격요건\np Java"},
    {"ButtonInHeading", "<h3><button>우대사항</button></h3><p>AWS</p>", "h3 우대사항\np AWS"},
    {"ClassedBoxes", "<li><span class=label>경력</span><span class=value>3년</span></li>", "i1 경력 3년"},
    {"SameBoxes", "<p><i class='tech tag'>Java</i><i class='tech tag'>Go</i></p>", "p Java Go"},
    {"GeneratedClasses", "<p><span class=c1>Ku</span><span class='c1 c12'>ber</span><span class=x>netes</span></p>",
     "p Kubernetes"},
    {"Summary", "<details><summary>우대사항</summary><ul><li>AWS</li></ul></details>", "h6 우대사항\ni1 AWS"},
    {"ListInValue", "<table><tr><th>자격</th><td>- Java<br>- Go</td></tr></table>", "h6 자격\ni1 Java\ni1 Go"},
    {"SplitWord", "<p><span>Ku</span><span>bernetes</span></p>", "p Kubernetes"},
    {"UpperCase", "<UL><LI>하나<BR/>둘</LI></UL>", "i1 하나⏎둘"},
    {"Comments", "<!-- <p>숨김</p> --><p>가<!---->나</p><!--[if IE]>x<![endif]-->", "p 가나"},
    {"Rule", "<p>가</p><hr><p>나</p>", "p 가\nr\np 나"},
    {"Empty", "", ""},
    {"OnlySpace", "<div> &nbsp; <br></div>", ""},
    // Hostile.
    {"UnclosedComment", "<p>앞</p><!-- 끝이 없는 > 뒤", "p 앞\np 뒤"},
    {"UnclosedQuote", "<p>앞</p><a href=\"x>링크</a><p>뒤</p>", "p 앞\np 링크\np 뒤"},
    {"UnclosedTag", "<p>앞</p><div class=\"x", "p 앞"},
    {"UnclosedReference", "<p>앞 &am", "p 앞 &am"},
    {"UnclosedScript", "<p>앞</p><script>var a = 1;", "p 앞"},
    {"UnclosedTitle", "<title>제목<p>본문</p>", "p 제목\np 본문"},
    {"EndTagsOnly", "</p></div></table></ul>글</b>", "p 글"},
    {"Misnested", "<p>가<i>나</p>다</i>", "p 가나\np 다"},
    {"CellOutsideTable", "<td>가</td><tr><td>나", "p 가\np 나"},
    {"ListAroundCells", "<table><dl><dt>가<dd>나<tr><td>다<td>라</dl></table>", "p 가\np 나\nk 다 = 라"},
    {"NullBytes", std::string("<p>가\0나</p>", 14), "p 가 나"},
    {"BrokenUtf8", "<p>\xEA\xB0 가\xFF</p>", "p \uFFFD\uFFFD 가\uFFFD"},
};

INSTANTIATE_TEST_SUITE_P(Rows, HtmlFragmentTest, testing::ValuesIn(kFragments),
                         [](const auto& row) { return std::string(row.param.name); });

std::vector<Document> Read(std::string_view html) { return ReadHtml(html, {.name = "저장한 공고.html"}); }

bool HasDiagnostic(const Document& document, std::string_view code) {
  for (const Diagnostic& diagnostic : document.diagnostics) {
    if (diagnostic.code == code) return diagnostic.message.find("저장한 공고.html") != std::string::npos;
  }
  return false;
}

const std::string kLongText =
    "<p>하늘물류는 전국의 창고를 잇는 소프트웨어를 만듭니다. 주문이 들어온 순간부터 문 앞에 닿을 때까지의 모든 "
    "과정을 한눈에 보여 주는 관제 화면과 그 뒤의 서버를 함께 만들 분을 찾습니다.</p>";

TEST(HtmlReaderTest, PutsMetaLinesOnTop) {
  const std::string html =
      "<html><head><title>채용 | 하늘물류</title><link rel=canonical href='https://a.example/jobs/7'>"
      "<meta property='og:title' content='서버 &amp; 데이터 개발자'><meta property=og:title content='둘째'>"
      "<meta property=og:site_name content=하늘물류><meta name=Description content='함께 일할 분'></head>"
      "<body>" + kLongText + "</body></html>";
  const std::vector<Document> documents = Read(html);
  ASSERT_EQ(documents.size(), 1U);
  const std::string shown = ShowBlocks(documents[0]);
  EXPECT_TRUE(shown.starts_with("k link = https://a.example/jobs/7\nk title = 서버 & 데이터 개발자\n"
                                "k site_name = 하늘물류\nk description = 함께 일할 분\np 하늘물류는"))
      << shown;
  EXPECT_EQ(documents[0].origin.raw, html);
  EXPECT_EQ(documents[0].origin.format, Format::kHtml);
  EXPECT_EQ(FindBrokenPromise(documents[0]), "");
}

TEST(HtmlReaderTest, FindsThePagesAddress) {
  const auto link = [](const std::string& head) { return ShowBlocks(Read(head + kLongText)[0]); };
  EXPECT_TRUE(link("<!-- saved from url=(0021)https://a.example/7 -->").starts_with("k link = https://a.example/7\n"));
  EXPECT_TRUE(link("<link rel=canonical href=/7><meta property=og:url content=https://a.example/8>")
                  .starts_with("k link = https://a.example/8\n"));
  EXPECT_TRUE(link("<link rel=canonical href=/7>").starts_with("p "));
  EXPECT_TRUE(link("<!-- saved from url=(").starts_with("p "));
}

TEST(HtmlReaderTest, SetsNavigationApart) {
  const std::vector<Document> documents = Read(
      "<body class='nav-open'><div id=gnbWrap><ul><li><a href=/>홈</a><li><a href=/jobs>채용</a></ul></div>"
      "<header><h1><a href=/>하늘물류</a></h1></header>"
      "<div class=content><h1>서버 개발자</h1>" + kLongText +
      "<h2>자격요건</h2><ul><li>Java 경험<li>운영 경험</ul>"
      "<a href=/apply>지원하기</a><div class='related-jobs'><p>다른 공고</p><a href=/8>앱 개발자</a></div></div>"
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
      {"<div class=path><a href=/>홈</a> &gt; <a href=/j>채용</a></div><p>끝</p>", "~p 홈 > 채용\np 끝"},
      {"<p><a href=/c/1>하늘물류</a></p><h1>서버 개발자</h1><p><a href=/apply>지원하기</a></p>",
       "p 하늘물류\nh1 서버 개발자\n~p 지원하기"},
      {"<h2>업무</h2><p>개발</p><p>운영</p><p>배포</p><p><a href=/next>앱 개발자</a></p>",
       "h2 업무\np 개발\np 운영\np 배포\n~p 앱 개발자"},
      {"<ul><li>Java 3년</li><li><a href=https://k.example>Kafka</a></li></ul>", "i1 Java 3년\ni1 Kafka"},
      {"<ul><li><a href=/1>채용</a></li><li><a href=/2>회사</a></li></ul>", "~i1 채용\n~i1 회사"},
      {"<main><h2>기술 스택</h2><ul><li><a href=/t/1>Java</a><li><a href=/t/2>Go</a></ul></main>",
       "h2 기술 스택\ni1 Java\ni1 Go"},
      {"<main><h2>공유하기</h2><ul><li><a href='#'>링크 복사</a></ul></main>", "~h2 공유하기\n~i1 링크 복사"},
  };
  const size_t before = ShowBlocks(Read(kLongText)[0]).size() + 1;
  for (const Case& c : cases) {
    EXPECT_EQ(ShowBlocks(Read(kLongText + c.html)[0]).substr(before), c.blocks) << c.html;
  }
}

TEST(HtmlReaderTest, KeepsTheOnlyTextWhateverItIsCalled) {
  const std::vector<Document> documents =
      Read("<div class=popup-modal><div class=sidebar>" + kLongText + "<p>자격요건: Java 3년 이상</p></div></div>");
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
      "<html><head><meta http-equiv=Content-Type content='text/html; charset=euc-kr'></head><body><p>"
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
  const std::vector<Document> documents =
      Read("<body><div id=root></div><noscript>자바스크립트를 켜 주세요</noscript><script src=a.js></script></body>");
  ASSERT_EQ(documents.size(), 1U);
  EXPECT_TRUE(HasDiagnostic(documents[0], "script_filled"));
}

TEST(HtmlReaderTest, SaysThatAPageIsEmptyOrCutOff) {
  EXPECT_TRUE(HasDiagnostic(Read("<html></html>")[0], "empty"));
  EXPECT_TRUE(HasDiagnostic(Read(kLongText + "<p>자격<div cla")[0], "cut_off"));
}

TEST(HtmlReaderTest, ReadsJobPostingData) {
  const std::string description(700, 'x');
  const std::string script = "<script type='application/ld+json'>{\"@context\":\"https://schema.org\","
                             "\"@type\":\"JobPosting\",\"title\":\"서버 개발자\",\"description\":\"" +
                             description + "\"}</script>";
  const std::string page = "<link rel=canonical href=https://a.example/1>" + script + kLongText;
  const std::vector<Document> one = Read(page);
  ASSERT_EQ(one.size(), 1U);
  EXPECT_TRUE(ShowBlocks(one[0]).starts_with("k link = https://a.example/1\n")) << ShowBlocks(one[0]);
  EXPECT_NE(one[0].text.find(description), std::string::npos);
  EXPECT_EQ(one[0].text.find("하늘물류"), std::string::npos);
  EXPECT_EQ(one[0].origin.raw, page);
  EXPECT_EQ(Read(script + script + kLongText).size(), 2U);
}

TEST(HtmlReaderTest, AddsIncompleteJobPostingDataToThePage) {
  const std::vector<Document> documents =
      Read("<script type='application/ld+json'>{\"@type\":\"JobPosting\",\"title\":\"서버 개발자\","
           "\"validThrough\":\"2026-12-31\"}</script>" + kLongText);
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

}  // namespace
}  // namespace gonggo
