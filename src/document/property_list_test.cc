#include "document/property_list.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "document/read.h"

namespace gonggo {
namespace {

// Objects in the order of their references, a byte each.
std::string BinaryList(const std::vector<std::string>& objects) {
  std::string list = "bplist00";
  std::string offsets;
  for (const std::string& object : objects) {
    offsets.push_back(static_cast<char>(list.size() >> 8U));
    offsets.push_back(static_cast<char>(list.size() & 0xFFU));
    list += object;
  }
  const size_t table = list.size();
  list += offsets;
  list.append(6, '\0');
  list.push_back(2);  // bytes of an offset
  list.push_back(1);  // of a reference
  for (const size_t number : {objects.size(), size_t{0}, table}) {
    for (unsigned i = 8; i-- > 0;) list.push_back(static_cast<char>(number >> (8 * i) & 0xFFU));
  }
  return list;
}

// A string (5) or data (4) with its size in two bytes behind the marker.
std::string Value(unsigned type, const std::string& text) {
  std::string value;
  value.push_back(static_cast<char>(type << 4U | 0xFU));
  value.push_back(0x11);
  value.push_back(static_cast<char>(text.size() >> 8U));
  value.push_back(static_cast<char>(text.size() & 0xFFU));
  return value + text;
}

const std::string kHtml = "<html><body><h1>서버 개발자</h1><p>자격요건</p></body></html>";

std::string WebArchive() {
  return BinaryList({std::string("\xD1\x01\x02", 3), Value(5, "WebMainResource"),
                     std::string("\xD3\x03\x04\x05\x06\x07\x08", 7), Value(5, "WebResourceData"),
                     Value(5, "WebResourceMIMEType"), Value(5, "WebResourceURL"), Value(4, kHtml),
                     Value(5, "text/html"), Value(5, "https://a.example/jobs/3")});
}

TEST(PropertyListTest, PagesAndLinks) {
  const std::string xml =
      "<?xml version=\"1.0\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
      "\"http://www.apple.example/p.dtd\">\n<plist><dict><key>URL</key>\n"
      "\t<string>https://a.example/3?a=1&amp;b=2</string></dict></plist>\n";
  EXPECT_EQ(TextOfPropertyList(WebArchive()),
            "<!-- saved from url=(24)https://a.example/jobs/3 -->\n" + kHtml);
  EXPECT_EQ(TextOfPropertyList(BinaryList({std::string("\xD1\x01\x02", 3), Value(5, "URL"),
                                           Value(5, "https://a.example/3")})),
            "https://a.example/3\n");
  EXPECT_EQ(TextOfPropertyList(xml), "https://a.example/3?a=1&b=2\n");
  EXPECT_TRUE(IsPropertyList(xml));
  EXPECT_FALSE(IsPropertyList("<?xml version=\"1.0\"?><html></html>"));
  EXPECT_EQ(TextOfPropertyList(BinaryList({Value(5, "x")})), "");
  EXPECT_EQ(TextOfPropertyList(""), "");
}

TEST(PropertyListTest, SurvivesDamage) {
  const std::string whole = WebArchive();
  for (size_t size = 0; size < whole.size(); ++size) {
    (void)TextOfPropertyList(whole.substr(0, size));
  }
  for (size_t at = 8; at < whole.size(); ++at) {
    for (const char byte : {'\0', '\xFF', '\x13'}) {
      std::string damaged = whole;
      damaged[at] = byte;
      (void)TextOfPropertyList(damaged);
    }
  }
}

TEST(PropertyListTest, APageIsReadAsThePage) {
  const std::vector<Document> documents = ReadDocuments(WebArchive(), {.name = "a.webarchive"});
  ASSERT_EQ(documents.size(), 1U);
  EXPECT_EQ(documents[0].origin.format, Format::kHtml);
  EXPECT_NE(documents[0].text.find("https://a.example/jobs/3"), std::string::npos);
  EXPECT_NE(documents[0].text.find("서버 개발자"), std::string::npos);
  // What is no page stays unreadable.
  const auto other = ReadDocuments(BinaryList({Value(5, "x")}), {.name = "a.plist"});
  ASSERT_EQ(other.size(), 1U);
  EXPECT_EQ(other[0].diagnostics.front().code, "unreadable");
}

}  // namespace
}  // namespace gonggo
