#include "document/json_parse.h"

#include <gtest/gtest.h>
#include <simdjson.h>

#include <string>

#include "document/limits.h"

namespace gonggo {
namespace {

// A tree in one line: {key=…, …}, […], "string", other scalars as they stand; ! where it is open.
std::string Show(const JsonTree& tree, uint32_t node) {
  const JsonNode& n = tree.nodes[node];
  std::string out(n.open ? "!" : "");
  switch (n.kind) {
    case JsonKind::kNull:
      return out + "null";
    case JsonKind::kString:
      return out + '"' + std::string(n.text) + '"';
    case JsonKind::kWord:
      return out + '<' + std::string(n.text) + '>';
    case JsonKind::kArray:
    case JsonKind::kObject:
      break;
    default:
      return out + std::string(n.text);
  }
  const bool object = n.kind == JsonKind::kObject;
  out.push_back(object ? '{' : '[');
  for (const uint32_t child : ChildrenOf(tree, node)) {
    if (out.back() != '{' && out.back() != '[') out.push_back(',');
    if (object) out.append(tree.nodes[child].key).push_back('=');
    out.append(Show(tree, child));
  }
  out.push_back(object ? '}' : ']');
  return out;
}

struct Case {
  std::string_view source;
  std::string_view tree;
  int damage = -1;
};

void Check(const Case& c, LiteralDialect dialect) {
  JsonTree tree;
  ParseValue(c.source, 0, dialect, tree);
  EXPECT_EQ(tree.nodes.empty() ? "" : Show(tree, 0), c.tree) << c.source;
  EXPECT_EQ(tree.damage ? static_cast<int>(*tree.damage) : -1, c.damage) << c.source;
}

TEST(ParseValueTest, Json) {
  const Case cases[] = {
      {R"({"a":1,"b":[true,null,"x"]})", R"({a=1,b=[true,null,"x"]})"},
      {R"( [] )", "[]"},
      {R"({})", "{}"},
      {R"("문자열")", R"("문자열")"},
      {"-12.5e+300", "-12.5e+300"},
      {"123456789012345678901234567890", "123456789012345678901234567890"},
      {"", ""},
      {"   ", ""},
      {"\xEF\xBB\xBF{\"a\":1}", "{a=1}"},
      {R"({"a":1,})", "{a=1}"},
      {R"([1,,2,])", "[1,2]"},
      {R"({"a":1 "b":2})", "{a=1,b=2}"},
      {R"({/* c */"a":/*d*/1,// e
         "b":2})",
       "{a=1,b=2}"},
      {"{'a':'it\\'s'}", R"({a="it's"})"},
      {"{title:\"x\",no:3}", R"({title="x",no=3})"},
      {R"({"a":NaN,"b":-Infinity,"c":undefined})", "{a=null,b=<-Infinity>,c=null}"},
      {R"({"a":1,"a":2})", "{a=1,a=2}"},
      {"{\"a\":\"줄\n바꿈\"}", "{a=\"줄\n바꿈\"}"},
      {R"({"a":{"b":{"c":[[]]}}})", "{a={b={c=[[]]}}}"},
      {R"({"":0})", "{=0}"},
      {R"({"a":1)", "!{a=1}", 6},
      {R"({"a":"x)", R"(!{a=!"x"})", 7},
      {R"([{"a":1},{"b")", "![{a=1},!{}]", 13},
      {R"({"a":})", "!{}", 5},
      {R"({"a" 1})", "!{}", 5},
      {R"([1}])", "![1]", 2},
      {"}", "", 0},
      {R"({"a":"say "hi" now"})", R"(!{a="say "})", 13},
      {"[", "![]", 1},
      {"{\"a\":/* offen", "!{}", 13},
  };
  for (const Case& c : cases) Check(c, LiteralDialect::kJson);
}

TEST(ParseValueTest, Python) {
  const Case cases[] = {
      {"{'a': None, 'b': True, 'c': False}", "{a=null,b=True,c=False}"},
      {"('a', 'b',)", R"(["a","b"])"},
      {"{'a', 'b'}", R"(["a","b"])"},
      {"{'a'}", R"(["a"])"},
      {"()", "[]"},
      {"{u'키': u'값', b'k': r'\\d'}", R"({키="값",k="\d"})"},
      {"['a' 'b', 'c'\n'd\\n' \"e\"]", "[\"ab\",\"cd\ne\"]"},
      {"{'t': '''여러\n줄'''}", "{t=\"여러\n줄\"}"},
      {"{'d': datetime.date(2026, 8, 31), 'n': Decimal('1.5')}",
       "{d=<datetime.date(2026, 8, 31)>,n=<Decimal('1.5')>}"},
      {"OrderedDict({'a': 1})", "{a=1}"},
      {"defaultdict({'a': [1]},)", "{a=[1]}"},
      {"{1: 'a', None: 'b', ('x', 2): 'c'}", R"({1="a",None="b",('x', 2)="c"})"},
      {"{'a': 'x'  # 주석\n, 'b': 2}", R"({a="x",b=2})"},
      {"{'a': nan, 'b': inf, 'c': 1_000, 'd': 2+3j}", "{a=null,b=<inf>,c=1_000,d=2+3j}"},
      {"{'a': '\\ud83d'}", "{a=\"\xEF\xBF\xBD\"}"},
      {"{'a': \"it's\", 'b': '\"x\"'}", R"({a="it's",b=""x""})"},
      {"{'a': [1, 2, ...]}", "{a=[1,2,<...>]}"},
      {"{'a': foo(", "!{a=<foo(>}", 10},
      {"{'a': 'x", R"(!{a=!"x"})", 8},
      {"{'a', 'b': 1}", R"(!["a","b"])", 9},
  };
  for (const Case& c : cases) Check(c, LiteralDialect::kPython);
}

// Views point into `decoded`, which must not move: a set's first element is read as a key before.
TEST(ParseValueTest, DecodesNothingTwice) {
  const std::string long_text(200, 'x');
  for (const std::string& source : {"['a\\nb', {'c\\n" + long_text + "', 'd'}]",
                                    "[{'\\n" + long_text + "'}, {'\\n" + long_text + "'}]"}) {
    JsonTree tree;
    ParseValue(source, 0, LiteralDialect::kPython, tree);
    EXPECT_FALSE(tree.damage.has_value());
    EXPECT_LE(tree.decoded.size(), source.size()) << source;
  }
}

TEST(ParseValueTest, DeepNestingIsPassedOverAtOnce) {
  for (const size_t depth : {size_t{600}, size_t{100000}, size_t{5000000}}) {
    for (const std::string_view open : {"[", "{\"a\":"}) {
      std::string source;
      for (size_t i = 0; i < depth; ++i) source.append(open);
      JsonTree tree;
      ParseValue(source, 0, LiteralDialect::kJson, tree);
      EXPECT_TRUE(tree.damage.has_value());
      EXPECT_TRUE(tree.too_deep.has_value());
      EXPECT_LE(tree.nodes.size(), static_cast<size_t>(kMaxNesting) + 2);
    }
    const std::string closed = std::string(depth, '[') + std::string(depth, ']') + "{}";
    JsonTree tree;
    ParseValue(closed, 0, LiteralDialect::kJson, tree);
    EXPECT_FALSE(tree.damage.has_value());
    EXPECT_EQ(tree.end, 2 * depth);
  }
}

// A small generator of valid JSON: the same every time.
class JsonMaker {
 public:
  explicit JsonMaker(uint64_t seed) : state_(seed) {}

  std::string Value(int depth) {
    switch (Next() % (depth > 0 ? 7 : 5)) {
      case 0:
        return "null";
      case 1:
        return Next() % 2 == 0 ? "true" : "false";
      case 2:
        return std::to_string(static_cast<int64_t>(Next() % 2000000) - 1000000);
      case 3:
        return "-" + std::to_string(Next() % 100) + ".25e" + std::to_string(Next() % 20);
      case 4:
        return String();
      case 5:
        return List('[', depth);
      default:
        return List('{', depth);
    }
  }

 private:
  uint64_t Next() {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;
    return state_ >> 33U;
  }

  std::string String() {
    static constexpr std::string_view kPieces[] = {"가나", "\\n",     "\\\"", "\\\\",
                                                   "a b",  "\\u00e9", "\\/",  "\\ud83d\\ude00",
                                                   "'",    "{",       "],",   "\\t"};
    std::string out = "\"";
    for (uint64_t i = Next() % 6; i > 0; --i) out.append(kPieces[Next() % std::size(kPieces)]);
    return out + "\"";
  }

  std::string List(char open, int depth) {
    std::string out(1, open);
    for (uint64_t i = Next() % 5; i > 0; --i) {
      if (out.size() > 1) out.append(Next() % 2 == 0 ? "," : " ,\n ");
      if (open == '{') out.append(String()).append(": ");
      out.append(Value(depth - 1));
    }
    out.push_back(open == '{' ? '}' : ']');
    return out;
  }

  uint64_t state_;
};

void ExpectSame(const JsonTree& tree, uint32_t node, simdjson::dom::element element) {
  const JsonNode& own = tree.nodes[node];
  switch (element.type()) {
    case simdjson::dom::element_type::ARRAY: {
      ASSERT_EQ(own.kind, JsonKind::kArray);
      auto child = ChildrenOf(tree, node).begin();
      for (const simdjson::dom::element inner : simdjson::dom::array(element)) {
        ASSERT_TRUE(child != ChildrenOf(tree, node).end());
        ExpectSame(tree, *child, inner);
        ++child;
      }
      ASSERT_FALSE(child != ChildrenOf(tree, node).end());
      return;
    }
    case simdjson::dom::element_type::OBJECT: {
      ASSERT_EQ(own.kind, JsonKind::kObject);
      auto child = ChildrenOf(tree, node).begin();
      for (const auto field : simdjson::dom::object(element)) {
        ASSERT_TRUE(child != ChildrenOf(tree, node).end());
        EXPECT_EQ(tree.nodes[*child].key, field.key);
        ExpectSame(tree, *child, field.value);
        ++child;
      }
      return;
    }
    case simdjson::dom::element_type::STRING:
      ASSERT_EQ(own.kind, JsonKind::kString);
      EXPECT_EQ(own.text, std::string_view(element));
      return;
    case simdjson::dom::element_type::BOOL:
      EXPECT_EQ(own.text, bool(element) ? "true" : "false");
      return;
    case simdjson::dom::element_type::NULL_VALUE:
      EXPECT_EQ(own.kind, JsonKind::kNull);
      return;
    default:
      EXPECT_EQ(own.kind, JsonKind::kNumber);
      EXPECT_DOUBLE_EQ(std::stod(std::string(own.text)), double(element));
  }
}

TEST(ParseValueTest, ReadsValidJsonAsSimdjsonDoes) {
  simdjson::dom::parser parser;
  JsonTree tree;
  for (uint64_t seed = 1; seed <= 3000; ++seed) {
    const std::string source = JsonMaker(seed).Value(5);
    simdjson::dom::element element;
    ASSERT_EQ(parser.parse(source).get(element), simdjson::SUCCESS) << source;
    ParseValue(source, 0, LiteralDialect::kJson, tree);
    ASSERT_FALSE(tree.damage.has_value()) << source;
    ASSERT_EQ(tree.end, source.size()) << source;
    ExpectSame(tree, 0, element);
    ASSERT_FALSE(HasFailure()) << source;
  }
}

TEST(ParseValueTest, EveryBeginningOfAValueEndsInDamage) {
  const std::string source = R"({"a":[{"b":"가\u0041"},{'c':-1.5}],"d":{"e":null,"f":"끝"}})";
  JsonTree tree;
  for (size_t size = 1; size < source.size(); ++size) {
    ParseValue(std::string_view(source).substr(0, size), 0, LiteralDialect::kJson, tree);
    EXPECT_TRUE(tree.damage.has_value()) << size;
    for (const JsonNode& node : tree.nodes) {
      EXPECT_LE(node.end, size);
      EXPECT_LE(node.begin, node.end);
    }
  }
}

}  // namespace
}  // namespace gonggo
