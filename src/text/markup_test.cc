#include "text/markup.h"

#include <gtest/gtest.h>

#include <string>

#include "text/utf8.h"

namespace gonggo {
namespace {

TEST(Markup, FindsLinks) {
  const struct {
    std::string_view text;
    std::string_view label;  // "" where there is no link
    std::string_view url;
  } rows[] = {
      {"[하늘보리](https://a.example.kr/1)", "하늘보리", "https://a.example.kr/1"},
      {"보기: [Go](https://a.example.kr/Go_(언어)) 외", "Go", "https://a.example.kr/Go_(언어)"},
      {"[a] [b](c)", "b", "c"},
      {"[필수] 경력", "", ""},
      {"](x)", "", ""},
      {"[a](b", "", ""},
      {"[a](b\nc)", "", ""},
      {"", "", ""},
  };
  for (const auto& row : rows) {
    const MarkdownLink link = FindMarkdownLink(row.text, 0);
    EXPECT_EQ(Cut(row.text, link.label), row.label) << row.text;
    EXPECT_EQ(Cut(row.text, link.url), row.url) << row.text;
  }
}

TEST(Markup, LabelOfOneLink) {
  const struct {
    std::string_view text;
    std::string_view label;
  } rows[] = {{"[하늘보리](https://a.example.kr)", "하늘보리"},
              {"- [하늘보리](https://a.example.kr) ", "하늘보리"},
              {"[하늘보리](https://a.example.kr) 채용", "[하늘보리](https://a.example.kr) 채용"},
              {"하늘보리", "하늘보리"},
              {"[](x)", "[](x)"}};
  for (const auto& row : rows) {
    const Span all = {0, static_cast<uint32_t>(row.text.size())};
    EXPECT_EQ(Cut(row.text, LabelOfLink(row.text, all)), row.label);
  }
}

TEST(Markup, PlainTextIsWhatAReaderSees) {
  const struct {
    std::string_view text;
    std::string_view plain;
  } rows[] = {
      {"**Java** 경력 _3년_ 이상", "Java 경력 3년 이상"},
      {"`snake_case_name`과 file_name", "snake_case_name과 file_name"},
      {"4 * 5 = 20", "4 * 5 = 20"},
      {"2*3", "2*3"},
      {"Student*in (m/w/d) und Trainer*in", "Student*in (m/w/d) und Trainer*in"},
      {"Founders Associate (F/M/*)", "Founders Associate (F/M/*)"},
      {"하늘보리 (*대구*)", "하늘보리 (대구)"},
      {"Ala`ina", "Ala`ina"},
      {"1\\. 자격 \\(필수\\)", "1. 자격 (필수)"},
      {"[가이드](https://a.example.kr) 참고", "가이드 참고"},
      {"여러   칸\n다음 줄", "여러 칸 다음 줄"},
      {"C:\\path", "C:\\path"},
      {"끝\\", "끝\\"},
      {"", ""},
      {"***", "***"},
      {"__a__ b__c", "a b__c"},
      {"[[Kubernetes]] 오퍼레이터", "Kubernetes 오퍼레이터"},
      {"Kubernetes]] 오퍼레이터", "Kubernetes 오퍼레이터"},
      {"[필수] Kubernetes]] 오퍼레이터", "[필수] Kubernetes 오퍼레이터"},
      {"운영 [[k8s 정리|쿠버네티스]] [[]] [[a]", "운영 쿠버네티스 [[]] [[a]"},
      {"a[b[0]] = [[1, 2], [3]]", "a[b[0]] = [[1, 2], [3]]"},
      {"==Rust== 경험과 ==C++== 경험", "Rust 경험과 C++ 경험"},
      {"a == b, a==b && c==d, === 우대 ===", "a == b, a==b && c==d, === 우대 ==="},
      {"==끝", "==끝"},
      {"Rust== 경험", "Rust 경험"},
      {"Hull &amp; Keel&nbsp; &quot;R&#x26;D&quot; AT&T &c;", "Hull & Keel \"R&D\" AT&T &c;"},
  };
  for (const auto& row : rows) EXPECT_EQ(PlainText(row.text), row.plain) << row.text;
}

TEST(Markup, HostileTextIsTotal) {
  for (const std::string_view unit : {"[", "](", "[a](", "[a](b)", "*", "_", "\\", "`", "(", ")",
                                      "[[", "]]", "==", "==a ", "a== "}) {
    std::string text;
    while (text.size() < 200'000) text += unit;
    EXPECT_LE(PlainText(text).size(), text.size()) << unit;
    EXPECT_LE(PlainText("a" + text + "b").size(), text.size() + 2) << unit;
  }
}

}  // namespace
}  // namespace gonggo
