#include "document/html_reader.h"

#include <gtest/gtest.h>

#include <string>

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
    {"RoleHeading", "<div role=heading aria-level=3>우대사항</div><p>AWS</p>",
     "h3 우대사항\np AWS"},
    {"NestedList", "<ul><li>서버 개발<ul><li>API</li></ul></li><li>운영</li></ul>",
     "i1 서버 개발\ni2 API\ni1 운영"},
    {"ItemsWithoutEndTags", "<ul><li>하나<li>둘</ul><p>셋", "i1 하나\ni1 둘\np 셋"},
    {"ParagraphsInItems", "<ul><li><p>Go 경험<br>(또는 Rust)</p></li></ul>",
     "i1 Go 경험⏎(또는 Rust)"},
    {"NumberInItem", "<ul><li>1. 엔진 개발 경험</li></ul>", "i1 엔진 개발 경험"},
    {"BulletsInItem", "<ul><li>[공통]<br>- 결격사유 없는 분<br>ㆍ보훈 대상자 우대</li></ul>",
     "i1 [공통]\ni2 결격사유 없는 분\ni2 보훈 대상자 우대"},
    {"BreaksOnly", "<p>담당업무<br>- 서버 개발<br>- 운영<br><br>고용형태 : 정규직</p>",
     "p 담당업무\ni1 서버 개발\ni1 운영\nk 고용형태 = 정규직"},
    {"DivLines", "<div>- Java</div><div>&nbsp;</div><div>- Go</div>", "i1 Java\ni1 Go"},
    {"HandWrapped", "<dl><dd>- 데이터를 모으고<br>나누는 일</dd></dl>",
     "i1 데이터를 모으고⏎나누는 일"},
    {"IndentedByNoBreakSpaces", "<div>- 매일 도는</div><div>&nbsp; &nbsp;배치를 운영합니다</div>",
     "i1 매일 도는⏎  배치를 운영합니다"},
    {"BoldHeading", "<p><b>[자격요건]</b></p><p>- Java</p>", "h6 [자격요건]\ni1 Java"},
    {"BoldHeadingBeforeBreak", "<div><b>[업무]<br></b>- 개발<br>- 운영</div>",
     "h6 [업무]\ni1 개발\ni1 운영"},
    {"BoldByStyle", "<p style='font-weight: 700'>자격요건</p><ul><li>Go</li></ul>",
     "h6 자격요건\ni1 Go"},
    {"BoldSentence", "<p><b>지원 시 경력기술서가 필요합니다.</b></p><p>끝</p>",
     "p 지원 시 경력기술서가 필요합니다.\np 끝"},
    {"BoldAtTheEnd", "<p>끝</p><p><b>감사</b></p>", "p 끝\np 감사"},
    {"BoldKeyValue", "<p><b>고용형태: 정규직</b></p><p>수습 3개월</p>",
     "k 고용형태 = 정규직\np 수습 3개월"},
    {"DefinitionList",
     "<dl><dt>경력</dt><dd>3년 이상</dd><dt>자격요건</dt><dd>- Java</dd><dd>- Go</dd></dl>",
     "k 경력 = 3년 이상\nh6 자격요건\ni1 Java\ni1 Go"},
    {"DefinitionWithList", "<dl><dt>우대사항</dt><dd><ul><li>AWS</li></ul></dd></dl>",
     "h6 우대사항\ni1 AWS"},
    {"ButtonLinkInTerm",
     "<dl><dt>엔지니어 <a href='javascript:go()'>지원하기</a></dt><dd>a</dd><dd>b</dd></dl>",
     "h6 엔지니어\np a\np b"},
    {"TwoColumns",
     "<table><tr><th>학력</th><td>무관</td></tr><tr><td>경력</td><td>3년</td></tr></table>",
     "k 학력 = 무관\nk 경력 = 3년"},
    {"FourColumns", "<table><tr><th>학력</th><td>무관</td><th>급여</th><td>협의</td></tr></table>",
     "k 학력 = 무관\nk 급여 = 협의"},
    {"TableRows",
     "<table><tr><th>부문</th><th>인원</th><th>지역</th></tr>"
     "<tr><td>서버</td><td>0명</td><td>부산</td></tr></table>",
     "t 부문 | 인원 | 지역\nt 서버 | 0명 | 부산"},
    {"EmptyCells", "<table><tr><td>a</td><td></td><td>c</td></tr><tr><td>d<td>e<td>f</table>",
     "t a |  | c\nt d | e | f"},
    {"SectionsInCells",
     "<table><tr><th>자격요건</th><td><ul><li>Java</li><li>Go</li></ul></td></tr></table>",
     "h6 자격요건\ni1 Java\ni1 Go"},
    {"ColumnsOfSections",
     "<table><tr><th>직무</th><th>업무</th><th>자격</th></tr>"
     "<tr><td>서버</td><td><p>- 개발</p><p>- 운영</p></td><td><p>- Java</p><p>- "
     "Go</p></td></tr></table>",
     "k 직무 = 서버\nh6 업무\ni1 개발\ni1 운영\nh6 자격\ni1 Java\ni1 Go"},
    {"CellOfSeveralRows",
     "<table><tr><th>부문</th><th>지역</th><th>업무</th></tr>"
     "<tr><td>서버</td><td rowspan=2>부산</td><td>개발</td></tr>"
     "<tr><td>미화</td><td>청소</td></tr></table>",
     "t 부문 | 지역 | 업무\nt 서버 | 부산 | 개발\nt 미화 | 부산 | 청소"},
    {"CellOfSeveralRowsAtTheEnd",
     "<table><tr><td>서버</td><td>개발</td><td rowspan=3>부산</td></tr><tr><td>미화</td>"
     "<td>청소</td></tr><tr></tr><tr><td>조리</td><td>밥</td><td>서울</td></tr></table>",
     "t 서버 | 개발 | 부산\nt 미화 | 청소 | 부산\nt 조리 | 밥 | 서울"},
    {"CellOfSeveralRowsAtTheBeginning",
     "<table><tr><td rowspan=2>서버</td><td>개발</td><td>부산</td></tr>"
     "<tr><td>운영</td><td>서울</td></tr></table>",
     "t 서버 | 개발 | 부산\nt 운영 | 서울"},
    {"CellOfSeveralRowsBelowNames",
     "<table><tr><td>모집분야</td><td>업무</td><td>근무지</td></tr><tr><td rowspan=2>서버</td>"
     "<td>개발</td><td>부산</td></tr><tr><td>운영</td><td>서울</td></tr></table>",
     "t 모집분야 | 업무 | 근무지\nt 서버 | 개발 | 부산\nt  | 운영 | 서울"},
    {"TwoLinesInASection",
     "<table><tr><td>모집분야</td><td>담당업무</td><td>자격요건</td></tr><tr><td>서버</td>"
     "<td>개발<br>운영</td><td>Java</td></tr></table>",
     "k 모집분야 = 서버\nh6 담당업무\np 개발\np 운영\nk 자격요건 = Java"},
    {"TwoSections",
     "<table><tr><td>Essential</td><td>Desirable</td></tr>"
     "<tr><td>SQL<br>dbt</td><td>Looker<br>Korean</td></tr></table>",
     "h6 Essential\np SQL\np dbt\nh6 Desirable\np Looker\np Korean"},
    {"TwoPairsInTwoRows",
     "<table><tr><td>근무지</td><td>부산</td><td>급여</td><td>협의</td></tr>"
     "<tr><td>접수기간</td><td>12/1~12/5</td><td>인원</td><td>1명</td></tr></table>",
     "k 근무지 = 부산\nk 급여 = 협의\nk 접수기간 = 12/1~12/5\nk 인원 = 1명"},
    {"ColumnsOfSectionsWithASpan",
     "<table><tr><th>직무</th><th>지역</th><th>업무</th></tr>"
     "<tr><td>서버</td><td rowspan=2>부산</td><td><p>- 개발</p><p>- 운영</p></td></tr>"
     "<tr><td>미화</td><td>청소</td></tr></table>",
     "k 직무 = 서버\nk 지역 = 부산\nh6 업무\ni1 개발\ni1 운영\nk 직무 = 미화\nk 지역 = 부산\nk "
     "업무 = 청소"},
    {"HugeSpan",
     "<table><tr><td rowspan=99999999999 colspan=99999999999>가</td><td>나</td></tr>"
     "<tr><td>다</td><td>라</td></tr></table>",
     "k 가 = 나\nk 다 = 라"},
    {"Form",
     "<table><tr><td>모집분야</td><td>해외영업</td><td>모집 인원</td><td>1명</td></tr>"
     "<tr><td>자격요건</td><td colspan=3><p>- 영어</p><p>- 운전</p></td></tr>"
     "<tr><td rowspan=2>지원자격</td><td>경력</td><td colspan=2>3년 이상</td></tr>"
     "<tr><td>학력</td><td colspan=2>대졸 이상</td></tr>"
     "<tr><td>급 여</td><td>협의</td><td>근무지</td><td>부산</td></tr></table>",
     "k 모집분야 = 해외영업\nk 모집 인원 = 1명\nh6 자격요건\ni1 영어\ni1 운전\nh6 지원자격\nk 경력 "
     "= 3년 이상\n"
     "k 학력 = 대졸 이상\nk 급 여 = 협의\nk 근무지 = 부산"},
    {"RowsAreNoForm",
     "<table><tr><td>모집분야</td><td>인원</td><td>근무지</td><td>담당업무</td></tr>"
     "<tr><td>서버 개발</td><td>2명</td><td>부산</td><td>API</td></tr>"
     "<tr><td>공무</td><td>1명</td><td>서울</td><td>점검</td></tr></table>",
     "t 모집분야 | 인원 | 근무지 | 담당업무\nt 서버 개발 | 2명 | 부산 | API\nt 공무 | 1명 | 서울 | "
     "점검"},
    {"ColumnsThatNoCellNames",
     "<table><tr><td>모집분야</td><td>담당업무</td><td>자격요건</td></tr>"
     "<tr><td>서버</td><td><p>- 개발</p><p>- 운영</p></td><td>Java</td></tr></table>",
     "k 모집분야 = 서버\nh6 담당업무\ni1 개발\ni1 운영\nk 자격요건 = Java"},
    {"LayoutTable", "<table><tr><td><h2>업무</h2><p>개발</p></td></tr></table>", "h2 업무\np 개발"},
    {"NestedTables",
     "<table><tr><td><table><tr><th>학력</th><td>무관</td></tr></table></td></tr></table>",
     "k 학력 = 무관"},
    {"EmptyValue",
     "<table><tr><th>우대사항</th><td></td></tr><tr><th>학력</th><td>무관</td></tr></table>",
     "h6 우대사항\nk 학력 = 무관"},
    {"Preformatted", "<pre>자격요건\n - Java\n - Go</pre>", "p 자격요건\ni1 Java\ni1 Go"},
    {"References", "<p>R&amp;D&nbsp;&middot; &#44032;&#xB098; &lt;필수&gt; C&plus;&plus;</p>",
     "p R&D · 가나 <필수> C++"},
    {"EscapedTwice", "<p>R&amp;amp;D&amp;nbsp;팀 &amp;lt;서버&amp;gt;</p>", "p R&D 팀 <서버>"},
    {"EscapedMarkup",
     "&lt;p&gt;자격요건&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Java &amp;amp; Go&lt;/li&gt;&lt;/ul&gt;",
     "p 자격요건\ni1 Java & Go"},
    {"NotAReference", "<p>AT&T, a&b; Q&A &unknown; ?a=1&lt=2</p>",
     "p AT&T, a&b; Q&A &unknown; ?a=1&lt=2"},
    {"WrongNumbers", "<p>a&#0;b&#xD800;c&#99999999;d&#150;e</p>", "p a\uFFFDb\uFFFDc\uFFFDd–e"},
    {"AngleBracketsAsText", "<p><지원자격> 3 < 5 <AI 엔지니어></p>",
     "p <지원자격> 3 < 5 <AI 엔지니어>"},
    {"Dropped",
     "<style>p{}</style><script>var a='<p>x</p>';</script><select><option>서울</select>"
     "<svg><title>그림</title><text>z</text></svg><p>본문</p><button>지원하기</button>",
     "p 본문"},
    {"Hidden",
     "<p>보임</p><p style='display: none'>숨김</p><p hidden>숨김</p>"
     "<template><p>틀</p></template><span style='display:none'>x</span>",
     "p 보임"},
    {"FoldingButton", "<button aria-expanded=true><b>자격요건</b></button><div>Java</div>",
     "h6 자격요건\np Java"},
    {"ButtonInHeading", "<h3><button>우대사항</button></h3><p>AWS</p>", "h3 우대사항\np AWS"},
    {"ClassedBoxes", "<li><span class=label>경력</span><span class=value>3년</span></li>",
     "i1 경력 3년"},
    {"SameBoxes", "<p><i class='tech tag'>Java</i><i class='tech tag'>Go</i></p>", "p Java Go"},
    {"GeneratedClasses",
     "<p><span class=c1>Ku</span><span class='c1 c12'>ber</span><span class=x>netes</span></p>",
     "p Kubernetes"},
    {"Summary", "<details><summary>우대사항</summary><ul><li>AWS</li></ul></details>",
     "h6 우대사항\ni1 AWS"},
    {"ListInValue", "<table><tr><th>자격</th><td>- Java<br>- Go</td></tr></table>",
     "h6 자격\ni1 Java\ni1 Go"},
    {"TitleByClass", "<div class=job_tit>자격요건</div><p>Java</p>", "h6 자격요건\np Java"},
    {"TitleOfHeader", "<header><p class=subject>서버 개발자</p><p>서울</p></header>",
     "h2 서버 개발자\np 서울"},
    {"TitleOfWrapper",
     "<div class=boxTitle><p>서버</p><p>서울</p></div><div class=title-wrap>a</div>",
     "h6 서버\np 서울\np a"},
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
    {"ListAroundCells", "<table><dl><dt>가<dd>나<tr><td>다<td>라</dl></table>",
     "p 가\np 나\nk 다 = 라"},
    {"NullBytes", std::string("<p>가\0나</p>", 14), "p 가 나"},
    {"BrokenUtf8", "<p>\xEA\xB0 가\xFF</p>", "p \uFFFD\uFFFD 가\uFFFD"},
};

INSTANTIATE_TEST_SUITE_P(Rows, HtmlFragmentTest, testing::ValuesIn(kFragments),
                         [](const auto& row) { return std::string(row.param.name); });

}  // namespace
}  // namespace gonggo
