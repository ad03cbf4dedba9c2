#include "document/same_texts.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/find_bytes.h"
#include "document/bullet.h"
#include "document/json_measure.h"
#include "document/value_text.h"
#include "text/byte_class.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr std::array<std::string_view, 9> kFormEndings = {
    "plaintext", "markdown", "plain", "html", "text", "body", "raw", "md", "rendered"};

constexpr size_t kMaxKeyBytes = 64;

// "descriptionHtml", "description_plain" and "descriptionBodyPlain" → "description".
std::string Stem(std::string_view key) {
  std::string stem;
  if (key.size() > kMaxKeyBytes) return std::string(key);
  for (const char c : key) {
    if (c != '_' && c != '-' && c != ' ') stem.push_back(LowerAscii(c));
  }
  for (bool cut = true; cut;) {
    cut = false;
    for (const std::string_view ending : kFormEndings) {
      if (stem.size() > ending.size() && stem.back() == ending.back() && stem.ends_with(ending)) {
        stem.resize(stem.size() - ending.size());
        cut = true;
      }
    }
  }
  return stem;
}

// What is left of a text when its form is taken away.
std::string Letters(std::string_view text, TextShape shape) {
  const Document document = ScanValue(text, shape);
  std::string letters;
  for (const Block& block : document.blocks) {
    const std::string_view content = Cut(document.text, block.content);
    for (size_t i = 0; i < content.size();) {
      const DecodedChar c = DecodeChar(content, i);
      if (IsWordChar(c.code)) letters.append(content, i, c.size);
      i += c.size;
    }
  }
  return letters;
}

struct Body {
  uint32_t node = 0;
  TextShape shape = TextShape::kText;
  std::string letters;
};

// FindBytes and not std::string::find, which is quadratic on periodic text.
bool Contains(std::string_view whole, std::string_view part) {
  return FindBytes(whole, part) != std::string_view::npos;
}

// The plain form of a body has the links' addresses in it and lacks some signs, but begins alike.
constexpr size_t kAlikeBytes = 30;

bool IsNearlyAsLong(const std::string& a, const std::string& b) {
  const size_t least = std::min(a.size(), b.size());
  return std::max(a.size(), b.size()) - least <= least / 5;
}

int Structure(const Body& body) {
  if (body.shape == TextShape::kHtml) return 2;
  return body.shape == TextShape::kMarkdown ? 1 : 0;
}

// The form with most structure among those that hold nearly all of the text.
const Body& Fullest(const std::vector<Body>& bodies) {
  const Body& longest = *std::max_element(
      bodies.begin(), bodies.end(),
      [](const Body& a, const Body& b) { return a.letters.size() < b.letters.size(); });
  const Body* best = &longest;
  for (const Body& body : bodies) {
    const bool full = IsNearlyAsLong(body.letters, longest.letters);
    if (full && Structure(body) > Structure(*best)) best = &body;
  }
  return *best;
}

bool IsRepeated(const Body& body, const Body& kept) {
  if (Contains(kept.letters, body.letters)) return true;
  return Structure(body) < Structure(kept) && IsNearlyAsLong(body.letters, kept.letters) &&
         body.letters.compare(0, kAlikeBytes, kept.letters, 0, kAlikeBytes) == 0;
}

void AddRepeated(const JsonTree& tree, std::vector<Body>& bodies, std::vector<uint32_t>& repeated) {
  for (Body& body : bodies) {
    body.shape = ClassifyText(tree.nodes[body.node].text);
    body.letters = Letters(tree.nodes[body.node].text, body.shape);
  }
  const Body& kept = Fullest(bodies);
  for (const Body& body : bodies) {
    if (&body != &kept && IsRepeated(body, kept)) repeated.push_back(body.node);
  }
}

std::string_view FirstLineOf(std::string_view text) {
  text = TrimSpaces(text);
  return text.substr(0, text.find('\n'));
}

// Whether `part` stands in `whole` as it is, from the beginning of a line (or element) to the end
// of one.
bool StandsIn(std::string_view whole, std::string_view part) {
  part = TrimSpaces(part);
  if (part.empty() || part.size() >= whole.size()) return false;
  const size_t begin = FindBytes(whole, part);
  if (begin == std::string_view::npos) return false;
  const std::string_view before = whole.substr(0, begin);
  const std::string_view behind = whole.substr(begin + part.size());
  const std::string_view above = before.substr(0, before.find_last_not_of(" \t") + 1);
  const size_t next = behind.find_first_not_of(" \t\r");
  const bool begins = above.empty() || above.back() == '\n' || above.back() == '>';
  return begins && (next == std::string_view::npos || behind[next] == '\n' || behind[next] == '<');
}

// Crawls keep the body of a page and then its duties, requirements … once more: the body has their
// headings, too.
void AddPartsOfBody(const JsonTree& tree, const std::vector<uint32_t>& texts,
                    std::vector<uint32_t>& repeated) {
  // No page has more parts; each is looked for in all of the body.
  constexpr size_t kMostParts = 24;
  if (texts.size() < 2 || texts.size() > kMostParts) return;
  const auto longest =
      std::max_element(texts.begin(), texts.end(), [&tree](uint32_t a, uint32_t b) {
        return tree.nodes[a].text.size() < tree.nodes[b].text.size();
      });
  const std::string_view body = tree.nodes[*longest].text;
  for (auto text = texts.begin(); text != texts.end(); ++text) {
    const bool done = std::find(repeated.begin(), repeated.end(), *text) != repeated.end();
    if (text != longest && !done && StandsIn(body, tree.nodes[*text].text))
      repeated.push_back(*text);
  }
}

}  // namespace

std::vector<uint32_t> RepeatedTexts(const JsonTree& tree, uint32_t object) {
  std::vector<std::pair<std::string, uint32_t>> named;  // long texts by the stems of their keys
  std::vector<uint32_t> texts;
  for (const uint32_t child : ChildrenOf(tree, object)) {
    const JsonNode& node = tree.nodes[child];
    if (node.kind != JsonKind::kString) continue;
    const bool is_long = IsLongText(node.text);
    if (is_long) named.emplace_back(Stem(node.key), child);
    // A single item is no long text, but a part of a page like several.
    if (is_long || MatchBullet(FirstLineOf(node.text)).size > 0) texts.push_back(child);
  }
  std::vector<uint32_t> repeated;
  std::sort(named.begin(), named.end());
  for (auto first = named.begin(); first != named.end();) {
    const auto last = std::find_if(
        first, named.end(), [&first](const auto& other) { return other.first != first->first; });
    if (last - first > 1) {
      std::vector<Body> bodies;
      for (; first != last; ++first) bodies.push_back({.node = first->second});
      AddRepeated(tree, bodies, repeated);
    }
    first = last;
  }
  AddPartsOfBody(tree, texts, repeated);
  return repeated;
}

}  // namespace gonggo
