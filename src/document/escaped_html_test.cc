#include "document/escaped_html.h"

#include <gtest/gtest.h>

#include <string>

#include "document/read.h"
#include "document/testing/show_blocks.h"
#include "document/text_reader.h"

namespace gonggo {
namespace {

TEST(IsEscapedHtml, Table) {
  const struct {
    const char* text;
    bool is;
  } cases[] = {
      {"&lt;p&gt;자격요건&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Java&lt;/li&gt;&lt;/ul&gt;", true},
      {"백엔드 개발자\n\n자격요건&lt;br&gt;- Java&lt;br&gt;- SQL&lt;br /&gt;", true},
      {"&amp;lt;p&amp;gt;a&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;", true},
      {"&lt;div class=&quot;a&quot;&gt;x&lt;/div&gt;&lt;br&gt;", true},
      {"", false},
      {"R&amp;D 3년 이상 &lt;우대&gt;", false},
      // Prose about tags, and a page that quotes some.
      {"&lt;p&gt; 태그와 &lt;div&gt; 태그, &lt;span&gt; 태그를 아는 분", false},
      {"<p>&lt;p&gt;a&lt;/p&gt;&lt;br&gt;</p>", false},
      {"&lt;p&gt;&lt;/p&gt;", false},
      {"&lt;p &lt;p &lt;p &lt;/p", false},
      {"&&&&&lt;", false},
      {"a < b &lt;br&gt;&lt;br&gt;&lt;br&gt;", true},  // a sign, no tag
  };
  for (const auto& test : cases) EXPECT_EQ(IsEscapedHtml(test.text), test.is) << test.text;
}

constexpr const char* kPosting =
    "정산 백엔드 개발자\n\n모래톱소프트 R&amp;D\n\n"
    "&lt;h2&gt;자격요건&lt;/h2&gt;\n&lt;ul&gt;&lt;li&gt;Java &amp;amp; Kotlin 3년 이상&lt;/li&gt;"
    "&lt;li&gt;SQL&amp;nbsp;튜닝&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;서울&lt;br&gt;재택&lt;/p&gt;\n";

TEST(ScanEscapedHtml, KeepsTheLinesBeforeAndReadsTheTags) {
  const Document document = ScanEscapedHtml(kPosting);
  EXPECT_EQ(ShowBlocks(document),
            "p 정산 백엔드 개발자\np 모래톱소프트 R&D\nh2 자격요건\n"
            "i1 Java & Kotlin 3년 이상\ni1 SQL 튜닝\np 서울\np 재택");
  EXPECT_EQ(FindBrokenPromise(document), "");
}

TEST(ReadText, ReadsEscapedHtmlAndTheSameFromItsRawBytes) {
  const std::vector<Document> first = ReadText(kPosting, {.name = "a.txt"});
  ASSERT_EQ(first.size(), 1U);
  EXPECT_EQ(first[0].origin.raw, kPosting);
  EXPECT_EQ(first[0].text.find("&lt;"), std::string::npos);
  const std::vector<Document> again =
      ReadDocuments(first[0].origin.raw, {.name = "a.txt", .format = first[0].origin.format});
  ASSERT_EQ(again.size(), 1U);
  EXPECT_EQ(again[0].text, first[0].text);
}

TEST(IsEscapedHtml, ATagOfMoreBytesIsNone) {
  const auto three = [](size_t bytes) {
    std::string text;
    for (int i = 0; i < 3; ++i) text += "&lt;/p" + std::string(bytes, ' ') + "&gt;";
    return text;
  };
  EXPECT_TRUE(IsEscapedHtml(three(3996)));  // with "&gt;" 4,000
  EXPECT_FALSE(IsEscapedHtml(three(3997)));
}

TEST(ScanEscapedHtml, IsTotal) {
  for (const std::string& text : {std::string("&lt;br&gt;&lt;br&gt;&lt;br&gt;"),
                                  std::string("\n\n&lt;/p&gt;&lt;/p&gt;&lt;p&gt;"),
                                  "&lt;p&gt;" + std::string(5000, '&') + "&lt;/p&gt;&lt;br&gt;"}) {
    EXPECT_EQ(FindBrokenPromise(ScanEscapedHtml(text)), "") << text;
  }
}

}  // namespace
}  // namespace gonggo
