#include "store/base64.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

TEST(Base64, OfTheStandard) {
  const std::pair<const char*, const char*> rows[] = {{"", ""},
                                                      {"f", "Zg=="},
                                                      {"fo", "Zm8="},
                                                      {"foo", "Zm9v"},
                                                      {"foob", "Zm9vYg=="},
                                                      {"fooba", "Zm9vYmE="},
                                                      {"foobar", "Zm9vYmFy"}};
  for (const auto& [bytes, text] : rows) {
    std::string out;
    AppendBase64(bytes, out);
    EXPECT_EQ(out, text);
    std::string back;
    EXPECT_TRUE(DecodeBase64(text, back));
    EXPECT_EQ(back, bytes);
  }
}

TEST(Base64, EveryByteComesBack) {
  std::string bytes;
  for (int i = 0; i < 1000; ++i) {
    std::string text;
    AppendBase64(bytes, text);
    std::string back;
    ASSERT_TRUE(DecodeBase64(text, back));
    ASSERT_EQ(back, bytes);
    bytes += static_cast<char>(i * 7);
  }
}

TEST(Base64, RefusesTheRest) {
  std::string out;
  for (const char* text : {"Z", "Zg", "Zg=", "Zg==Zg==", "Z===", "====", "Zm9v\n", "Zm-_",
                           "Zh==", "Zm9=", "=g==", "Z=g="}) {
    EXPECT_FALSE(DecodeBase64(text, out)) << text;
  }
}

}  // namespace
}  // namespace gonggo
