#include "document/json_records.h"

#include <gtest/gtest.h>

#include <optional>
#include <string>

#include "document/record_renderer.h"

namespace gonggo {
namespace {

// Prose that counts as the body of a posting.
#define BODY                                                                                       \
  "작은 가게들의 장부를 만드는 팀에서 정산 서버를 맡아 함께 키워 갈 분을 찾습니다. 결제와 정산을 " \
  "이해하는 일부터 시작합니다."

struct Case {
  const char* name;
  std::string source;
  std::vector<std::string> raws;
};

std::vector<std::string> RawsOf(std::string_view source) {
  JsonTree tree;
  ParseValue(source, 0, LiteralDialect::kJson, tree);
  std::vector<std::string> raws;
  for (const JsonRecord& record : FindRecords(tree)) {
    raws.push_back(RawOf(tree, record, LiteralDialect::kJson));
  }
  return raws;
}

const std::string kA = R"({"title": "서버", "body": ")" BODY R"("})";
const std::string kB = R"({"title": "웹", "body": ")" BODY R"("})";
const std::string kStub = R"({"title": "서버", "url": "https://a.example/1"})";
const std::string kSchema = R"({"@type": "JobPosting", "title": "서버"})";
const std::string kSchemaText =
    R"({"@type": "JobPosting", "title": "서버 개발자", "description": ")" BODY R"("})";
const std::string kFields = R"({"담당 업무": ")" BODY R"(", "우대사항": ""})";

// A posting with another value in it.
std::string Holding(const std::string& inner) {
  return R"({"title": "제목", "body": ")" BODY R"(", "inner": )" + inner + "}";
}

TEST(FindRecordsTest, Table) {
  const std::string meta =
      R"([{"name": "고용 형태", "value": "정규직"}, {"name": "설명", "value": ")" BODY R"("}])";
  const std::string with_meta = R"({"title": "서버", "metadata": )" + meta + "}";
  const std::string sections =
      R"({"text": "Engineer", "lists": [{"text": "하는 일", "content": ")" BODY
      R"("}, {"text": "자격", "content": ")" BODY R"("}]})";
  const std::string schema_list =
      R"({"@type": ["Thing", "http://schema.org/JobPosting"], "title": "웹"})";
  const Case cases[] = {
      {"list", "[" + kA + ", " + kB + "]", {kA, kB}},
      {"one object", kA, {kA}},
      {"its texts set apart",
       R"({"company": {"company_name": "가람"}, "due_time": 1, "detail": )" + kA + "}",
       {R"({"company": {"company_name": "가람"}, "due_time": 1, "detail": )" + kA + "}"}},
      {"an answer's detail", R"({"code": 200, "detail": )" + kA + "}", {kA}},
      {"nested list",
       R"({"count": 2, "data": {"jobs": [)" + kA + "," + kB + R"(]}, "next": null})",
       {kA, kB}},
      {"one in a list", R"({"response": [)" + kA + "]}", {kA}},
      {"two lists", R"({"eng": [)" + kA + R"(], "design": [)" + kB + "]}", {kA, kB}},
      {"stubs", R"({"jobs": [)" + kStub + "," + kStub + "]}", {kStub, kStub}},
      {"stub and full", "[" + kStub + "," + kA + "]", {kStub, kA}},
      {"metadata is no list of records", "[" + with_meta + "]", {with_meta}},
      {"metadata alone is one record", meta, {meta}},
      {"sections are no records", "[" + sections + "]", {sections}},
      {"company page",
       R"({"name": "가람", "about": ")" BODY R"(", "jobs": [)" + kA + "," + kB + "]}",
       {kA, kB}},
      {"company beside the list",
       R"({"회사": "가람", "n": 1, "jobs": [)" + kA + ", " + kStub + "]}",
       {R"({"회사": "가람", "jobs": [)" + kA + "]}", kStub}},
      {"company under a title",
       R"({"x": {"company": "가람", "열린 자리": [)" + kA + "]}}",
       {R"({"company": "가람", "열린 자리": [)" + kA + "]}"}},
      {"map of titles",
       R"({"백엔드 개발자": )" + kFields + R"(, "디자이너": )" + kFields + "}",
       {R"({"백엔드 개발자": )" + kFields + "}", R"({"디자이너": )" + kFields + "}"}},
      {"map of one title",
       R"({"백엔드 개발자": )" + kFields + "}",
       {R"({"백엔드 개발자": )" + kFields + "}"}},
      {"map of identifiers",
       R"({"backend": )" + kFields + R"(, "design": )" + kFields + "}",
       {R"({"backend": )" + kFields + R"(, "": null})",
        R"({"design": )" + kFields + R"(, "": null})"}},
      {"map in a map",
       R"({"가람 소프트": {"서버 개발": )" + kFields + R"(, "웹 개발": )" + kFields + "}}",
       {R"({"가람 소프트": {"서버 개발": )" + kFields + "}}",
        R"({"가람 소프트": {"웹 개발": )" + kFields + "}}"}},
      {"lists under titles",
       R"({"가람 소프트": [)" + kA + R"(], "나래": [)" + kB + "]}",
       {R"({"가람 소프트": )" + kA + "}", R"({"나래": )" + kB + "}"}},
      {"record of sub-objects is no map",
       R"({"job": )" + kA + R"(, "company": {"name": "가람"}})",
       {R"({"job": )" + kA + R"(, "company": {"name": "가람"}})"}},
      {"wrapper", R"({"data": )" + kA + "}", {kA}},
      {"wrapper with status", R"({"status": "success", "data": )" + kA + "}", {kA}},
      {"wrapper of a wrapper",
       R"({"props": {"pageProps": {"job": )" + kA + R"(}}, "page": "/x", "query": {}})",
       {kA}},
      {"edges",
       R"({"data": {"jobs": {"edges": [{"node": )" + kA + R"(}, {"node": )" + kB + "}]}}}",
       {kA, kB}},
      {"schema", kSchema, {kSchema}},
      {"schema in a graph",
       R"({"@graph": [{"@type": "WebPage", "name": "x"}, )" + kSchema + "]}",
       {kSchema}},
      {"schema types", "[" + kSchema + "," + schema_list + "]", {kSchema, schema_list}},
      {"schema in a posting", R"({"job": )" + Holding(kSchemaText) + "}", {kSchemaText}},
      {"schema that says less than what it is in",
       R"({"job": )" + Holding(kSchema) + "}",
       {Holding(kSchema)}},
      {"list of texts", "[\"" BODY "\", \"" BODY "\"]", {"\"" BODY "\"", "\"" BODY "\""}},
      {"list of words", R"(["서울", "부산"])", {R"(["서울", "부산"])"}},
      {"rows",
       R"([["제목", "회사"], ["서버", "가람"]])",
       {R"([["제목", "회사"], ["서버", "가람"]])"}},
      {"text alone", R"("공고")", {R"("공고")"}},
      {"nothing", "", {}},
      {"number", "12", {}},
      {"null", "null", {}},
      {"empty object", "{}", {"{}"}},
      {"empty list", "[]", {"[]"}},
      {"list of nothing much", R"([{"id": 1}, {"id": 2}])", {R"({"id": 1})", R"({"id": 2})"}},
      {"flat fields",
       R"({"자격요건": ["가", "나"], "우대사항": []})",
       {R"({"자격요건": ["가", "나"], "우대사항": []})"}},
      {"lone list field", R"({"자격요건": ["가", "나"]})", {R"({"자격요건": ["가", "나"]})"}},
      {"locations are no records",
       R"([{"title": "서버", "body": ")" BODY
       R"(", "locations": [{"city": "서울", "country": "KR", "name": "본사"}]}])",
       {R"({"title": "서버", "body": ")" BODY
        R"(", "locations": [{"city": "서울", "country": "KR", "name": "본사"}]})"}},
      {"similar postings are no records",
       R"({"title": "서버", "body": ")" BODY R"(", "similar": [)" + kB + "]}",
       {R"({"title": "서버", "body": ")" BODY R"(", "similar": [)" + kB + "]}"}},
      {"similar postings beside the one that is meant",
       R"({"posting": )" + kA + R"(, "employer": {"name": "가람"}, "similarJobs": [)" + kStub +
           ", " + kStub + "]}",
       {R"({"posting": )" + kA + R"(, "employer": {"name": "가람"}, "similarJobs": [)" + kStub +
        ", " + kStub + "]}"}},
      {"recommended postings beside a list",
       R"({"jobs": [)" + kA + R"(], "recommended_jobs": [)" + kB + "]}",
       {kA}},
      {"recommended postings alone",
       R"({"title": "추천", "recommendedJobs": [)" + kStub + ", " + kStub + "]}",
       {R"({"title": "추천", "recommendedJobs": [)" + kStub + ", " + kStub + "]}"}},
      {"recommended postings alone, with their text",
       R"({"count": 2, "recommendedJobs": [)" + kA + ", " + kB + "]}",
       {kA, kB}},
      {"faq beside jobs",
       R"({"faq": [{"question": "언제", "answer": ")" BODY R"("}], "jobs": [)" + kA + "]}",
       {kA}},
      {"company cut off behind the list", R"({"jobs": [)" + kA + R"(], "company": "가)", {kA}},
      {"damaged list", "[" + kA + R"(, {"title": "웹", "bo)", {kA, R"({"title": "웹", "bo)"}},
  };
  for (const Case& c : cases) EXPECT_EQ(RawsOf(c.source), c.raws) << c.name;
}

// Objects of every likeness, put into each other in all ways.
std::vector<std::string> NestedValues() {
  const std::vector<std::string> parts = {kA,
                                          kStub,
                                          kFields,
                                          kSchema,
                                          kSchemaText,
                                          R"({"id": 3})",
                                          "{}",
                                          "null",
                                          R"({"name": "본사", "text2": ")" BODY R"("})",
                                          "[" + kA + "]",
                                          "[" + kStub + ", " + kStub + "]",
                                          R"(["가", "나"])",
                                          "[\"" BODY "\", \"" BODY "\"]",
                                          R"([{"name": "a", "value": "b"}])"};
  std::vector<std::string> values = parts;
  for (const std::string& a : parts) {
    values.push_back(Holding(a));
    for (const std::string& b : parts) {
      values.push_back("[" + a + ", " + b + "]");
      values.push_back(R"({"first": )" + a + R"(, "second": )" + b + "}");
      values.push_back(R"({"첫 번째": )" + a + R"(, "두 번째": )" + b + "}");
      values.push_back(R"({"title": "제목", "inner": )" + a + R"(, "list": [)" + b + "]}");
      values.push_back(R"({"company": "가람", "jobs": [)" + a + R"(], "여는 자리": [)" + b + "]}");
      values.push_back(R"({"wrap": {"나의 회사": [)" + a + ", " + b + "]}}");
    }
  }
  return values;
}

// Every record of `value` that is another one, or says something else, when it is read alone.
void CheckRecordsAlone(const std::string& value, std::optional<PostingEvidence> evidence) {
  JsonTree tree;
  ParseValue(value, 0, LiteralDialect::kJson, tree);
  for (const JsonRecord& record : evidence ? FindPostings(tree, *evidence) : FindRecords(tree)) {
    const std::string raw = RawOf(tree, record, LiteralDialect::kJson);
    JsonTree alone;
    ParseValue(raw, 0, LiteralDialect::kJson, alone);
    const std::vector<JsonRecord> again = FindRecords(alone);
    ASSERT_EQ(again.size(), 1U) << raw << "\nof " << value;
    EXPECT_EQ(RawOf(alone, again[0], LiteralDialect::kJson), raw) << value;
    const Document first = RenderRecord(tree, record, {});
    const Document second = RenderRecord(alone, again[0], {});
    EXPECT_EQ(second.text, first.text) << raw << "\nof " << value;
    EXPECT_EQ(second.blocks, first.blocks) << raw << "\nof " << value;
  }
}

TEST(FindRecordsTest, ARecordAloneIsThatRecord) {
  for (const std::string& value : NestedValues()) {
    CheckRecordsAlone(value, std::nullopt);
    CheckRecordsAlone(value, PostingEvidence::kSchema);
    CheckRecordsAlone(value, PostingEvidence::kTitleAndText);
  }
}

}  // namespace
}  // namespace gonggo
