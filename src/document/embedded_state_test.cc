#include "document/embedded_state.h"

#include <gtest/gtest.h>

#include "document/record_check.h"

namespace gonggo {
namespace {

#define BODY                                                                                       \
  "작은 가게들의 장부를 만드는 팀에서 정산 서버를 맡아 함께 키워 갈 분을 찾습니다. 결제와 정산을 " \
  "이해하는 일부터 시작합니다."

const std::string kJob = R"({"id": 1, "title": "서버", "detail": {"body": ")" BODY R"("}})";
const std::string kText = "id: 1\ntitle: 서버\n\n## detail\n\n### body\n" BODY;

TEST(ReadEmbeddedStateTest, Table) {
  struct Case {
    const char* name;
    std::string script;
    size_t postings;
  };
  const std::string escaped = [] {
    std::string out;
    for (const char c : kJob) {
      if (c == '"' || c == '\\') out.push_back('\\');
      out.push_back(c);
    }
    return out;
  }();
  const Case cases[] = {
      {"next",
       R"({"props": {"pageProps": {"job": )" + kJob +
           R"(, "user": null}}, "page": "/jobs/[id]", "buildId": "x"})",
       1},
      {"assignment", "window.__INITIAL_STATE__ = {\"jobs\": {\"detail\": " + kJob + "}};", 1},
      {"several assignments", "window.a={\"x\":1};\nwindow.b=" + kJob + ";", 1},
      {"function", "window.__NUXT__=(function(a,b){return {data:[" + kJob + "],x:a}}(1,2));", 1},
      {"parsed string", "window.s = JSON.parse(\"" + escaped + "\");", 1},
      {"string in json", R"({"state": ")" + escaped + R"("})", 1},
      {"rows", R"(self.__next_f.push([1,"5:)" + escaped + R"("]))", 1},
      {"twice the same", "[" + kJob + "," + kJob + "]", 1},
      {"array call", "dataLayer.push(" + kJob + ")", 1},
      {"title without text", R"({"title": "채용 | 가람", "nav": [{"title": "홈"}]})", 0},
      {"texts without title", R"({"ko": {"a": ")" BODY R"("}})", 0},
      {"code", "function f(){if(a){b()}else{c=[1,2]}}", 0},
      {"empty", "", 0},
      {"broken", "window.x = {\"a\": ", 0},
  };
  for (const Case& c : cases) {
    const std::vector<Document> documents = ReadEmbeddedState(c.script, {.name = "a.html"});
    ASSERT_EQ(documents.size(), c.postings) << c.name;
    for (const Document& document : documents) EXPECT_EQ(document.text, kText) << c.name;
    CheckRecords(documents);
  }
}

TEST(ReadEmbeddedStateTest, HostileInputIsLinear) {
  for (const std::string_view piece :
       {"={", "=[", "JSON.parse(\"", "={\"a\":\"{\\\"", "return{", "(((([", "= {\"a\":1};"}) {
    std::string script;
    while (script.size() < 2000000) script.append(piece);
    EXPECT_TRUE(ReadEmbeddedState(script, {}).empty()) << piece;
  }
}

}  // namespace
}  // namespace gonggo
