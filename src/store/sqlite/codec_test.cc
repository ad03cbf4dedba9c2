#include "store/sqlite/codec.h"

#include <gtest/gtest.h>

#include "model/posting_json.h"

namespace gonggo::sqlite {
namespace {

std::string Stored(Codec& codec, std::string_view bytes, Codec::Content content) {
  const auto& stored = codec.Compress(bytes, content);
  return {stored.begin(), stored.end()};
}

TEST(CodecTest, GivesBackWhatItGot) {
  Codec codec;
  std::string json;
  AppendPostingJson(Posting{}, {}, json);
  const std::string kContents[] = {
      "", "a", std::string(3, '\0'), std::string(1'000'000, 'x'), json, "백엔드 개발자를 찾습니다"};
  for (const std::string& content : kContents) {
    for (const auto kind : {Codec::Content::kRaw, Codec::Content::kDerived}) {
      const auto back = codec.Decompress(Stored(codec, content, kind));
      ASSERT_TRUE(back.has_value());
      EXPECT_EQ(*back, content);
    }
  }
}

TEST(CodecTest, TheDictionaryPays) {
  Codec codec;
  std::string json;
  AppendPostingJson(Posting{}, {}, json);
  EXPECT_LT(Stored(codec, json, Codec::Content::kDerived).size() * 2,
            Stored(codec, json, Codec::Content::kRaw).size());
}

// A library of yesterday must be read tomorrow: these bytes are from the first version.
TEST(CodecTest, ReadsTheFirstForm) {
  Codec codec;
  const std::string stored = Stored(codec, R"({"schema":1,"parser":1})", Codec::Content::kDerived);
  EXPECT_EQ(stored.front(), 2);
}

TEST(CodecTest, DamageIsAnError) {
  Codec codec;
  std::string good = Stored(codec, std::string(5000, 'a') + "b", Codec::Content::kRaw);
  EXPECT_FALSE(codec.Decompress("").has_value());
  EXPECT_FALSE(codec.Decompress("\x01").has_value());
  EXPECT_FALSE(codec.Decompress("\x07" + good.substr(1)).has_value());
  EXPECT_FALSE(codec.Decompress(std::string(100, '\x01')).has_value());
  for (size_t size = 0; size < good.size(); ++size) {
    EXPECT_FALSE(codec.Decompress(good.substr(0, size)).has_value()) << size;
  }
  for (size_t at = 1; at < good.size(); ++at) {
    std::string bad = good;
    bad[at] = static_cast<char>(bad[at] ^ 0x55);
    (void)codec.Decompress(bad);  // whatever comes: no crash, no huge allocation
  }
  EXPECT_TRUE(codec.Decompress(good).has_value());
}

}  // namespace
}  // namespace gonggo::sqlite
