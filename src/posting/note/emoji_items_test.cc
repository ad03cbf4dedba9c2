#include "posting/note/emoji_items.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/testing/page.h"

namespace gonggo {
namespace {

// The content of each item, a line each.
std::string ItemsOf(std::string_view text) {
  testing::Page page = testing::MakePage(text);
  MarkEmojiItems(page.document.text, page.lines);
  std::string items;
  for (const Line& line : page.lines) {
    if (line.IsItem()) items += std::string(page.At(line.content)) + ";";
  }
  return items;
}

TEST(EmojiItems, ThreeOfOneKind) {
  const struct {
    std::string_view page, items;
  } rows[] = {
      {"카페 오픈 멤버\n📌 평일 오픈\n📌 라떼아트 가능하신 분\n📌 부산 수영구\n채팅 주세요",
       "평일 오픈;라떼아트 가능하신 분;부산 수영구;"},
      {"☕️ 주말\n☕️ 시급 11,500원\n☕️ 경력자 우대", "주말;시급 11,500원;경력자 우대;"},
      {"📌 평일 오픈\n📌 부산", ""},
      {"📌 평일 오픈\n📍 부산\n💰 시급", ""},
      {"📌 담당업무\n📌 자격요건\n📌 우대사항", ""},
      {"📌 평일 오픈\n\n📌 부산\n📌 시급", ""},
      {"", ""},
  };
  for (const auto& row : rows) EXPECT_EQ(ItemsOf(row.page), row.items) << row.page;
}

}  // namespace
}  // namespace gonggo
