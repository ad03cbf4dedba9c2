#include "document/record_renderer.h"

#include <gtest/gtest.h>

#include <string>

#include "document/json_reader.h"
#include "document/record_check.h"

namespace gonggo {
namespace {

// 41 Hangul syllables: a column more than what stands in a line.
#define LONG "가나다라마바사아자차카타파하가나다라마바사아자차카타파하가나다라마바사아자차카타파"

struct Case {
  std::string_view json;
  std::string_view text;
};

void Check(const Case* begin, const Case* end) {
  for (const Case* c = begin; c != end; ++c) {
    const std::vector<Document> documents =
        ReadJson(c->json, {.name = "a.json", .format = Format::kJson});
    EXPECT_EQ(TextsOf(documents), std::vector<std::string>{std::string(c->text)}) << c->json;
    CheckRecords(documents);
  }
}

TEST(RenderRecordTest, Scalars) {
  const Case cases[] = {
      {R"({"회사": "가람소프트", "no": 7, "open": true, "none": null})",
       "회사: 가람소프트\nno: 7\nopen: true"},
      {R"({"price": 1e400, "id": 12345678901234567890123, "bad": NaN})",
       "price: 1e400\nid: 12345678901234567890123"},
      {R"({"url": "https://a.example/a-very-long-path-that-goes-on-and-on-and-on/and-on-and-on-and-on/1?b=2"})",
       "url: "
       "https://a.example/a-very-long-path-that-goes-on-and-on-and-on/and-on-and-on-and-on/1?b=2"},
      {R"({"no": 7, "company": {"id": 1, "company_name": "가람"}})",
       "no: 7\ncompany: 가람\ncompany.id: 1"},
      {R"({"no": 7, "공고": {"제목": "서버 개발자"}})", "no: 7\n공고.제목: 서버 개발자"},
      {"{\"업무\": \"" LONG "\"}", "## 업무\n" LONG},
      {"{\"업무\": \"" LONG "\", \"회사\": \"가람\"}", "회사: 가람\n\n## 업무\n" LONG},
      {R"({"우대사항": ""})", "## 우대사항"},
      {R"({"우대사항": "  \n "})", "## 우대사항"},
      {R"({"우대사항": [], "기타": {}})", "## 우대사항\n\n## 기타"},
      {R"({"자격요건": "- 학사 이상"})", "## 자격요건\n- 학사 이상"},
      {R"({"자격요건": "• Java\r\n• SQL\r\n\r\n우대: Go"})",
       "## 자격요건\n• Java\n• SQL\n\n우대: Go"},
      {R"({"a": "R&amp;D 센터", "b": "AT&T", "c": "x &lt; 3"})", "a: R&D 센터\nb: AT&T\nc: x < 3"},
      {R"({"a": "Map<String, Integer>", "b": "<제목>", "c": "a < b > c"})",
       "a: Map<String, Integer>\nb: <제목>\nc: a < b > c"},
      {R"({"키: 콜론": "값", "": "이름 없음"})", "키: 콜론: 값\n이름 없음"},
      {R"({"a": "x", "a": "y"})", "a: x\na: y"},
      {R"({"nfd": "\u1100\u1161"})", "nfd: 가"},
      {R"({"zero": "가\u200b나\u0000\u001b[31m"})", "zero: 가나[31m"},
      {R"({"lone": "\ud800"})", "lone: \xEF\xBF\xBD"},
      {R"({"이모지": "\ud83d\udc4d"})", "이모지: 👍"},
  };
  Check(std::begin(cases), std::end(cases));
}

TEST(RenderRecordTest, Markup) {
  const Case cases[] = {
      {R"({"title": "서버", "body": "<p>주요업무</p><ul><li>정산 개발</li><li>운영</li></ul>"})",
       "title: 서버\n\n## body\n주요업무\n\n- 정산 개발\n- 운영"},
      {R"({"body": "&lt;ul&gt;&lt;li&gt;Go&lt;/li&gt;&lt;li&gt;SQL&lt;/li&gt;&lt;/ul&gt;"})",
       "## body\n- Go\n- SQL"},
      {R"({"body": "&amp;lt;ul&amp;gt;&amp;lt;li&amp;gt;Go&amp;lt;/li&amp;gt;&amp;lt;li&amp;gt;SQL&amp;lt;/li&amp;gt;&amp;lt;/ul&amp;gt;"})",
       "## body\n- Go\n- SQL"},
      {R"({"title": "<b>서버</b> 개발자", "x": "<br>"})", "title: 서버 개발자\n\n## x"},
      {R"({"body": "## 자격요건\n* **Java** 3년\n* [문서](https://a.example)\n"})",
       "## body\n## 자격요건\n* **Java** 3년\n* [문서](https://a.example)"},
      {R"({"body": "\\- Node\\.js 경험\n\\- C\\+\\+ 경험"})",
       "## body\n- Node.js 경험\n- C++ 경험"},
      {R"({"body": "<span style=\"color:red\">[자격]</span>\n• 학사\n• 경력 &amp; 신입"})",
       "## body\n[자격]\n• 학사\n• 경력 & 신입"},
      {R"({"body": "한 줄<br>두 줄<br>세 줄"})", "## body\n한 줄\n두 줄\n세 줄"},
  };
  Check(std::begin(cases), std::end(cases));
}

TEST(RenderRecordTest, Containers) {
  const Case cases[] = {
      {R"({"title": "서버", "업무": ")" LONG
       R"(", "related_jobs": [{"title": "웹", "city": "부산"}]})",
       "title: 서버\n\n## 업무\n" LONG},
      {R"({"title": "서버", "업무": ")" LONG
       R"(", "questions": [{"label": "3년 이상?", "required": true, "fields": [{"name": "q"}]}]})",
       "title: 서버\n\n## 업무\n" LONG},
      {R"({"title": "추천", "related_jobs": [{"title": "웹", "city": "부산"}]})",
       "title: 추천\nrelated_jobs: 웹\nrelated_jobs.city: 부산"},
      {R"({"skills": ["Go", "SQL"]})", "## skills\n- Go\n- SQL"},
      {R"({"skills": ["Go"]})", "skills: Go"},
      {R"({"skills": ["", null, "Go", "C"]})", "## skills\n- Go\n- C"},
      {R"({"type": ["FULL_TIME", "INTERN"]})", "type: FULL_TIME, INTERN"},
      {R"({"at": [37.5, 127.0]})", "at: 37.5, 127.0"},
      {R"({"요건": ["[필수]", "- 학사", "경력 3년"]})", "## 요건\n[필수]\n- 학사\n- 경력 3년"},
      {R"({"title": "a", "location": {"name": "서울"}})", "title: a\nlocation: 서울"},
      {R"({"title": "a", "address": {"city": "서울", "geo": {"lat": 1}}})",
       "title: a\naddress.city: 서울\naddress.geo.lat: 1"},
      {R"({"title": "a", "company": {"name": "가람", "logo": "x.png"}})",
       "title: a\ncompany: 가람\ncompany.logo: x.png"},
      {R"({"title": "a", "places": [{"city": "서울"}, {"city": "부산"}]})",
       "title: a\nplaces.city: 서울\nplaces.city: 부산"},
      {R"({"title": "a", "tags": [{"id": 1, "name": "Go"}, {"id": 2, "name": "SQL"}]})",
       "title: a\n\n## tags\n- Go\n- SQL"},
      {R"({"title": "a", "tags": [{"id": 1, "name": "Go"}]})", "title: a\ntags: Go\ntags.id: 1"},
      {R"({"title": "a", "metadata": [{"id": 1, "name": "고용", "value": "정규직"}, {"name": "비고", "value": null}, {"name": "연봉", "value": ["a", "b"]}]})",
       "title: a\n고용: 정규직\n\n## 연봉\n- a\n- b"},
      {R"({"text": "Engineer", "lists": [{"text": "What you do", "content": "<li>Ship</li><li>Fix</li>"}]})",
       "text: Engineer\n\n## What you do\n- Ship\n- Fix"},
      {"{\"title\": \"a\", \"detail\": {\"자격\": \"" LONG "\", \"마감\": \"상시\"}}",
       "title: a\n\n## detail\n마감: 상시\n\n### 자격\n" LONG},
      {R"({"rows": [["직무", "인원"], ["서버", "2"]]})", "## rows\n직무 | 인원\n서버 | 2"},
      {R"([["직무", "인원"], ["서버", "2"]])", "직무 | 인원\n서버 | 2"},
      {R"(["서울", "부산"])", "- 서울\n- 부산"},
      {R"("자격요건\n- 학사")", "자격요건\n- 학사"},
      {"{\"company\": \"가람\", \"jobs\": [{\"title\": \"서버\", \"업무\": \"" LONG " " LONG
       "\"}]}",
       "company: 가람\ntitle: 서버\n\n## 업무\n" LONG " " LONG},
      {"{\"백엔드 개발자\": {\"업무\": \"" LONG "\", \"우대\": \"없음\"}}",
       "# 백엔드 개발자\n우대: 없음\n\n## 업무\n" LONG},
  };
  Check(std::begin(cases), std::end(cases));
}

TEST(RenderRecordTest, ABodyIsNotRenderedTwice) {
  const std::string body =
      "우리는 작은 가게의 장부를 만듭니다. 함께 키워 갈 사람을 찾고 있습니다. 결제와 정산을 "
      "다룹니다.";
  const std::string json = R"({"title": "서버", "descriptionPlain": ")" + body +
                           R"(\n두 번째 문단", "descriptionHtml": "<p>)" + body +
                           R"(</p><p>두 번째 문단</p>", "description_body": "<p>)" + body +
                           R"(</p>", "summary": ")" + body + "\"}";
  const std::vector<Document> documents = ReadJson(json, {});
  ASSERT_EQ(documents.size(), 1U);
  EXPECT_EQ(documents[0].text, "title: 서버\n\n## descriptionHtml\n" + body + "\n\n두 번째 문단");
  CheckRecords(documents);
}

TEST(RenderRecordTest, PartsOfTheBodyAreNotRenderedTwice) {
  // A crawl keeps the page and then its parts by themselves.
  const std::string json =
      R"({"title": "서버 개발자", "text": "서버 개발자\n\n자격요건\n• 자바를 아는 분\n• 글로 일하는 분\n\n우대사항\n• 고",)"
      R"( "requirements": "• 자바를 아는 분\n• 글로 일하는 분 ", "preferred": "• 러스트를 아는 분\n• 고"})";
  const std::vector<Document> documents = ReadJson(json, {});
  ASSERT_EQ(documents.size(), 1U);
  EXPECT_EQ(documents[0].text.find("## requirements"), std::string::npos) << documents[0].text;
  // Not all of it stands there.
  EXPECT_NE(documents[0].text.find("## preferred"), std::string::npos) << documents[0].text;
  CheckRecords(documents);
}

TEST(RenderRecordTest, UnusedColumnsAreLeftOut) {
  std::string json = R"({"title": "서버", "우대사항": "")";
  for (int i = 0; i < 9; ++i) json += ", \"col_" + std::to_string(i) + "\": \"\"";
  const std::vector<Document> documents = ReadJson(json + "}", {});
  EXPECT_EQ(TextsOf(documents), std::vector<std::string>{"title: 서버\n\n## 우대사항"});
}

TEST(RenderRecordTest, BlobsAreCut) {
  const std::string blob(100000, 'A');
  const std::vector<Document> documents =
      ReadJson(R"({"title": "서버", "image": ")" + blob + "\"}", {});
  ASSERT_EQ(documents.size(), 1U);
  EXPECT_LT(documents[0].text.size(), 200U);
  EXPECT_EQ(CodesOf(documents[0]), std::vector<std::string>{"truncated"});
}

TEST(RenderRecordTest, BlockKinds) {
  const std::vector<Document> documents = ReadJson(
      R"({"회사": "가람", "요건": ["학사", "경력"], "본문": "<h2>소개</h2><p>글</p>"})", {});
  ASSERT_EQ(documents.size(), 1U);
  const Document& document = documents[0];
  ASSERT_EQ(document.blocks.size(), 7U);
  EXPECT_EQ(document.blocks[0].kind, BlockKind::kKeyValue);
  EXPECT_EQ(Cut(document.text, document.blocks[0].key), "회사");
  EXPECT_EQ(Cut(document.text, document.blocks[0].content), "가람");
  EXPECT_EQ(document.blocks[1].kind, BlockKind::kHeading);
  EXPECT_TRUE(document.blocks[1].record_key);
  EXPECT_EQ(Cut(document.text, document.blocks[1].content), "요건");
  EXPECT_EQ(document.blocks[2].kind, BlockKind::kListItem);
  EXPECT_TRUE(document.blocks[4].record_key);
  EXPECT_EQ(document.blocks[5].kind, BlockKind::kHeading);
  EXPECT_FALSE(document.blocks[5].record_key);
  EXPECT_GT(document.blocks[5].level, document.blocks[4].level);
}

}  // namespace
}  // namespace gonggo
