// A record of a damaged source, read alone, is the same record: it is kept as that, and read again
// by `reparse`.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "document/embedded_state.h"
#include "document/html_reader.h"
#include "document/json_ld.h"
#include "document/json_reader.h"
#include "document/python_dict_reader.h"
#include "document/read.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

#define BODY                                                                               \
  "작은 가게들의 장부를 만드는 팀에서 정산 서버를 맡아 함께 키워 갈 분을 찾습니다. 결제와" \
  " 정산부터요."

// Short, with all that the grammar knows.
const std::vector<std::string>& Sources() {
  static const std::vector<std::string> kSources = {
      R"([{"title": "서버", "body": ")" BODY
      R"(", "n": 3}, {"title": "웹", "tags": ["a", 'b'], c: null, "body": ")" BODY R"("}])",
      R"({"company": "가람", "jobs": [{"title": "서버", "body": ")" BODY R"("}], "x": f(1, "2")})",
      R"({"서버 개발자": {"자격": ")" BODY R"("}, "dev": {"자격": ")" BODY R"(", "우대": "없음"}})",
      "{\"title\": \"서버\", \"body\": \"" BODY
      "\"}\n{\"title\": \"웹\", \"body\": \"a\\n<b>b</b>\"}\n",
      R"({"state": {"title": "서버", "text": ")" BODY
      R"(", "ld": {"@type": "JobPosting", "title": "서버"}}})",
      R"({"@graph": [{"@type": "JobPosting", "title": "서버", /* {" */ "description": ")" BODY
      R"("}, {"a": [1]}]})",
      R"({"팀": {"열린 자리": [{"title": "서버", "body": ")" BODY R"("}, ["가", "나"], ")" BODY
      R"("]}})",
      R"({"jobs": [{"title": "서버", "metadata": [{"name": "형태", "value": "정규직"}], "lists": {}}]})",
      "jobs = {(1, 2): {'title': u'서버' 'x', \"body\": '''" BODY "''', 'd': date(1, 2)}, # {\n}",
  };
  return kSources;
}

// The source cut off at every character, and with every one replaced.
std::vector<std::string> DamagedOnes(const std::string& source) {
  static constexpr std::string_view kDamage[] = {
      "",  "\"", "'", "{", "}", "[",   "]",    "(",  ")",  ":",  ",",    "\\", "\n",
      "x", " ",  "/", "*", "#", "\n{", "}\n{", "//", "/*", "}}", "\x1E", ";",  "="};
  std::vector<std::string> damaged;
  for (size_t i = 0; i < source.size();) {
    const size_t size = DecodeChar(source, i).size;
    damaged.push_back(source.substr(0, i));
    for (const std::string_view damage : kDamage) {
      std::string one = source;
      damaged.push_back(std::move(one.replace(i, size, damage)));
    }
    i += size;
  }
  return damaged;
}

using Read = std::vector<Document> (*)(std::string_view utf8, const ReadHint& hint);

// The first damaged source of which a record, read alone, is another one; empty if there is none.
std::string FirstThatDiffers(Read read, Format format) {
  for (const std::string& source : Sources()) {
    for (const std::string& damaged : DamagedOnes(source)) {
      for (const Document& document : read(damaged, {.name = "a", .format = format})) {
        const std::vector<Document> again =
            ReadDocuments(document.origin.raw, {.name = "a", .format = document.origin.format});
        if (again.size() != 1 || again[0].text != document.text ||
            again[0].blocks != document.blocks) {
          return damaged + "\n--- kept\n" + document.origin.raw + "\n--- first\n" + document.text +
                 "\n--- again\n" + again[0].text;
        }
      }
    }
  }
  return {};
}

std::vector<Document> ReadStatePage(std::string_view script, const ReadHint& hint) {
  return ReadHtml(
      "<meta charset=utf-8><script type='application/json'>" + std::string(script) + "</script>",
      hint);
}

std::vector<Document> ReadLinkedPage(std::string_view script, const ReadHint& hint) {
  return ReadHtml("<meta charset=utf-8><script type='application/ld+json'>" + std::string(script) +
                      "</script><p>Text",
                  hint);
}

TEST(DamagedRecordsTest, ReadAloneTheyAreTheSame) {
  EXPECT_EQ(FirstThatDiffers(ReadJson, Format::kJson), "");
  EXPECT_EQ(FirstThatDiffers(ReadJson, Format::kJsonLines), "");
  EXPECT_EQ(FirstThatDiffers(ReadPythonDict, Format::kPythonDict), "");
  EXPECT_EQ(FirstThatDiffers(ReadJobPostingsFromJsonLd, Format::kHtml), "");
  EXPECT_EQ(FirstThatDiffers(ReadEmbeddedState, Format::kHtml), "");
  EXPECT_EQ(FirstThatDiffers(ReadStatePage, Format::kHtml), "");
  EXPECT_EQ(FirstThatDiffers(ReadLinkedPage, Format::kHtml), "");
}

}  // namespace
}  // namespace gonggo
