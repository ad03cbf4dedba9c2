#include "document/html_cards.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "document/html_reader.h"
#include "document/testing/show_blocks.h"

namespace gonggo {
namespace {

// The lines of each card, parted by '/'; cards by '\n'.
std::string CardsIn(const Document& document) {
  std::vector<std::string> lines = {""};
  for (const char c : document.text) {
    if (c == '\n') {
      lines.emplace_back();
    } else {
      lines.back() += c;
    }
  }
  std::string out;
  for (const Card& card : document.cards) {
    for (uint32_t i = card.line; i <= card.line_end; ++i) {
      if (i > card.line) out += '/';
      out += lines[i - 1];
    }
    out += '\n';
  }
  return out;
}

const std::string kPage = "<!-- saved from url=(0026)https://jobs.example/list/a -->";

TEST(HtmlCards, Table) {
  const struct {
    std::string_view html;
    std::string_view cards;
  } rows[] = {
      // Items whose text stands in one line; the company beside the title in the same link.
      {"<ul><li><a href=/1><strong>서버 개발자</strong> <span>물안개</span></a> <em>서울</em></li>"
       "<li><a href=/2><strong>앱 개발자</strong> <span>들보리</span></a> <em>부산</em></li>"
       "<li><a href=/3><strong>웹 개발자</strong> <span>구절초</span></a> <em>대전</em></li></ul>",
       "서버 개발자/물안개/link: https://jobs.example/1/서울\n"
       "앱 개발자/들보리/link: https://jobs.example/2/부산\n"
       "웹 개발자/구절초/link: https://jobs.example/3/대전\n"},
      // Links around whole cards; relative addresses.
      {"<div><a href=b/1><p>서버 개발자</p><p>물안개</p></a><a href='?no=2'><p>앱 "
       "개발자</p><p>들보리"
       "</p></a><a href='//m.example/3'><p>웹 개발자</p><p>구절초</p></a></div>",
       "서버 개발자/물안개/link: https://jobs.example/list/b/1\n"
       "앱 개발자/들보리/link: https://jobs.example/list/a?no=2\n"
       "웹 개발자/구절초/link: https://m.example/3\n"},
      // Rows with a link to the company, too, and tags with links.
      {"<table><tr><td><a href=/c1>물안개</a></td><td><a href=/1>서버 개발자</a></td></tr>"
       "<tr><td><a href=/c2>들보리</a></td><td><a href=/2>앱 개발자</a></td></tr>"
       "<tr><td><a href=/c3>구절초</a></td><td><a href=/3>웹 개발자</a></td></tr></table>",
       "물안개/link: https://jobs.example/c1/서버 개발자/link: https://jobs.example/1\n"
       "들보리/link: https://jobs.example/c2/앱 개발자/link: https://jobs.example/2\n"
       "구절초/link: https://jobs.example/c3/웹 개발자/link: https://jobs.example/3\n"},
      // What is said of a link stands beside it.
      {"<h3><a href=/1>서버 개발자</a></h3><p>물안개</p><h3><a href=/2>앱 "
       "개발자</a></h3><p>들보리</p>"
       "<h3><a href=/3>웹 개발자</a></h3><p>구절초</p><p>끝</p>",
       "서버 개발자/link: https://jobs.example/1/물안개\n앱 개발자/link: "
       "https://jobs.example/2/들보리\n"
       "웹 개발자/link: https://jobs.example/3/구절초\n"},
      {"<p><a href=/1>서버 개발자</a><br>물안개<br><a href=/2>앱 개발자</a><br>들보리<br><a "
       "href=/3>웹 개발자</a><br>구절초</p>",
       "서버 개발자/link: https://jobs.example/1/물안개\n앱 개발자/link: "
       "https://jobs.example/2/들보리\n"
       "웹 개발자/link: https://jobs.example/3/구절초\n"},
      // Bookmarks: nothing is closed.
      {"<DL><p><DT><H3>채용</H3><DL><p><DT><A HREF='https://a.example/1'>서버 개발자</A><DT><A "
       "HREF='https://a.example/2'>앱 개발자</A><DT><A HREF='https://a.example/3'>웹 "
       "개발자</A></DL>"
       "</DL>",
       "서버 개발자/link: https://a.example/1\n앱 개발자/link: https://a.example/2\n"
       "웹 개발자/link: https://a.example/3\n"},
      // What is searched for is marked in the midst of words; buttons say nothing.
      {"<ul><li><a href=/1>시니어 <b>서버</b> 개발자</a><button>스크랩</button></li>"
       "<li><a href=/2><em>서버</em>개발</a><button>스크랩</button></li>"
       "<li><a href=/3>웹 개발자</a><button>스크랩</button></li></ul>",
       "시니어 서버 개발자/link: https://jobs.example/1\n서버개발/link: https://jobs.example/2\n"
       "웹 개발자/link: https://jobs.example/3\n"},
      // Two; links into the page, to nowhere, all to one page; a menu; links in a row of text.
      {"<ul><li><a href=/1>서버 개발자</a></li><li><a href=/2>앱 개발자</a></li></ul>", ""},
      {"<ol><li><a href='#a'>모집부문</a></li><li><a href='#b'>자격요건</a></li><li><a "
       "href='#c'>전형절차</a></li></ol>",
       ""},
      {"<ul><li><a href='javascript:x()'>하나</a></li><li><a "
       "href='javascript:y()'>둘</a></li><li><a "
       "href='javascript:z()'>셋</a></li></ul>",
       ""},
      {"<ul><li><a href=/1>하나</a></li><li><a href=/1>둘</a></li><li><a href=/1>셋</a></li></ul>",
       ""},
      {"<nav><ul><li><a href=/1>홈</a></li><li><a href=/2>채용</a></li><li><a "
       "href=/3>회사</a></li></ul></nav><p>글</p>",
       ""},
      {"<p><a href=/1>하나</a>, <a href=/2>둘</a>, <a href=/3>셋</a></p>", ""},
      {"<a href=/1><a href=/2><a href=/3>", ""},
      {"", ""},
  };
  for (const auto& row : rows) {
    const std::vector<Document> documents =
        ReadHtml(kPage + std::string(row.html), {.name = "목록.html"});
    ASSERT_EQ(documents.size(), 1U) << row.html;
    EXPECT_EQ(CardsIn(documents[0]), row.cards) << row.html;
    EXPECT_EQ(FindBrokenPromise(documents[0]), "") << row.html;
  }
}

// A list that is a small part of its page is left as it was.
TEST(HtmlCards, BesideAText) {
  std::string text;
  for (int i = 0; i < 40; ++i) text += "<p>물안개는 배차를 돕는 서버를 만드는 회사입니다.</p>";
  const std::string list =
      "<ul><li><a href=/1>서버 개발자</a></li><li><a href=/2>앱 개발자</a></li><li><a href=/3>웹 "
      "개발자</a></li></ul>";
  EXPECT_TRUE(ReadHtml(text + list, {.name = "a.html"})[0].cards.empty());
  EXPECT_EQ(ReadHtml(list, {.name = "a.html"})[0].cards.size(), 3U);
}

TEST(HtmlCards, AddressOf) {
  const struct {
    std::string_view href, base, address;
  } rows[] = {
      {"https://a.example/1?x=1&amp;y=2", "", "https://a.example/1?x=1&y=2"},
      {"/1", "https://a.example", "https://a.example/1"},
      {"1", "https://a.example", "https://a.example/1"},
      {"./1", "https://a.example/b/c?d=/e", "https://a.example/b/1"},
      {"?p=2", "https://a.example/b?p=1", "https://a.example/b?p=2"},
      {"//b.example/1", "http://a.example/", "http://b.example/1"},
      {"/1", "", ""},
      {"/1", "file:///home/a.html", ""},
      {"javascript:x()", "https://a.example/", ""},
      {"", "https://a.example/b/", "https://a.example/b/"},
  };
  for (const auto& row : rows) EXPECT_EQ(AddressOf(row.href, row.base), row.address) << row.href;
}

}  // namespace
}  // namespace gonggo
