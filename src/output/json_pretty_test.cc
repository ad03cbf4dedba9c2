#include "output/json_pretty.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

std::string Pretty(std::string_view json) {
  std::string out;
  AppendPrettyJson(json, out);
  return out;
}

TEST(AppendPrettyJson, Indents) {
  EXPECT_EQ(Pretty(R"({"a":1,"b":[true,null],"c":{},"d":[]})"),
            "{\n  \"a\": 1,\n  \"b\": [\n    true,\n    null\n  ],\n  \"c\": {},\n  \"d\": []\n}");
}

TEST(AppendPrettyJson, LeavesStringsAlone) {
  EXPECT_EQ(Pretty(R"(["{,:}\"[\\",""])"), "[\n  \"{,:}\\\"[\\\\\",\n  \"\"\n]");
}

TEST(AppendPrettyJson, IsTotal) {
  EXPECT_EQ(Pretty(""), "");
  EXPECT_EQ(Pretty("\"open"), "\"open");
  EXPECT_EQ(Pretty("\"open\\"), "\"open\\");
  EXPECT_EQ(Pretty("]]"), "\n]\n]");
}

}  // namespace
}  // namespace gonggo
