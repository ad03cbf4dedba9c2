#include "pipeline/page_bytes.h"

#include <gmock/gmock.h>

#include "document/read.h"

namespace gonggo {
namespace {

using testing::EndsWith;
using testing::HasSubstr;
using testing::StartsWith;

constexpr char kKorean[] =
    "<!doctype html><html><title>채용</title><body><p>개발자</p></body></html>";
// The same in EUC-KR.
constexpr char kEucKr[] =
    "<!doctype html><html><title>\xC3\xA4\xBF\xEB</title><body><p>\xB0\xB3\xB9\xDF\xC0\xDA</p>"
    "</body></html>";

Page PageOf(std::string body, std::string type) {
  return {
      .url = "https://a.example/7?x=1>2", .body = std::move(body), .content_type = std::move(type)};
}

std::string TextOf(const Page& page) {
  return ReadDocuments(PageBytes(page), {.name = "x"}).front().text;
}

TEST(PageBytesTest, ThePageSaysWhereItWasFound) {
  const std::string bytes = PageBytes(PageOf(kKorean, "text/html"));
  EXPECT_THAT(bytes,
              StartsWith("<!-- saved from url=(0027)https://a.example/7?x=1%3E2 -->\n<!doc"));
  EXPECT_THAT(bytes, EndsWith(kKorean));
  EXPECT_THAT(TextOf(PageOf(kKorean, "text/html")), HasSubstr("https://a.example/7?x=1%3E2"));
  EXPECT_THAT(
      PageBytes(PageOf("개발자를 찾습니다\n자격요건\n- SQL\n", "text/plain; charset=utf-8")),
      HasSubstr("링크: https://a.example/7"));
}

TEST(PageBytesTest, TheHeaderKnowsTheCharset) {
  struct Row {
    const char* body;
    const char* type;
  };
  const Row rows[] = {
      {kEucKr, "text/html; charset=EUC-KR"},
      {kEucKr, "text/html; charset=\"ks_c_5601-1987\""},
      {kEucKr, "text/html"},
      // Wrong ones do no harm.
      {kEucKr, "text/html; charset=utf-8"},
      {kKorean, "text/html; charset=euc-kr"},
      {kKorean, "text/html; charset=nonsense"},
      {kKorean, ""},
  };
  for (const Row& row : rows) {
    const std::string text = TextOf(PageOf(row.body, row.type));
    EXPECT_THAT(text, HasSubstr("개발자")) << row.type;
    EXPECT_THAT(text, HasSubstr("채용")) << row.type;
    EXPECT_THAT(text, HasSubstr("https://a.example/7")) << row.type;
  }
}

TEST(PageBytesTest, WhatIsNoTextStaysAsItIs) {
  const std::string pdf = "%PDF-1.4\n\xFF\xFE";
  EXPECT_EQ(PageBytes(PageOf(pdf, "application/pdf")), pdf);
  const std::string json = R"({"title":"개발자","description":"긴 글"})";
  EXPECT_EQ(PageBytes(PageOf(json, "application/json")), json);
  EXPECT_EQ(PageBytes(PageOf("", "text/html")), "");
}

}  // namespace
}  // namespace gonggo
