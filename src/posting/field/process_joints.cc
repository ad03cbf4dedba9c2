#include "posting/field/process_joints.h"

#include <algorithm>
#include <array>

#include "requirement/scan.h"

namespace gonggo {
namespace {

constexpr WordTable kArrows = {"-＞", "->", "=>", ">>", ">", "＞", "→",  "⇒",  "▶", "▷",
                               "➔",   "➜",  "►",  "»",  "➡", "☞",  "》", "〉", "⟶"};
constexpr WordTable kShafts = {"-", "–", "—", "―", "─", "━", "="};
constexpr WordTable kDashes = {"-", "~", "–", "—", "―", "ㅡ"};
constexpr WordTable kDots = {"·", "ㆍ"};

constexpr unsigned kBracketBit = 1U << 7U;

// By byte: the joints that may begin with it, and whether it is a bracket.
constexpr std::array<uint8_t, 256> MakeJointBytes() {
  std::array<uint8_t, 256> bytes{};
  const auto add = [&bytes](char c, unsigned bit) {
    auto& bits = bytes[static_cast<unsigned char>(c)];
    bits = static_cast<uint8_t>(bits | bit);
  };
  for (const std::string_view s : kArrows) add(s.front(), BitOf(Joint::kArrow));
  for (const std::string_view s : kShafts) add(s.front(), BitOf(Joint::kArrow));
  for (const std::string_view s : kDashes) add(s.front(), BitOf(Joint::kDash));
  for (const std::string_view s : kDots) add(s.front(), BitOf(Joint::kDot));
  for (const char c : {'/', '|'}) add(c, BitOf(Joint::kSlash));
  add(',', BitOf(Joint::kComma));
  add(' ', BitOf(Joint::kGap));
  for (const char c : {'(', ')', '[', ']'}) add(c, kBracketBit);
  return bytes;
}
constexpr auto kJointBytes = MakeJointBytes();

unsigned JointBits(char c) { return kJointBytes[static_cast<unsigned char>(c)]; }

// Arrows have shafts (-->, ―＞) and come in rows (＞＞).
size_t MatchArrow(std::string_view text, size_t at) {
  size_t i = at;
  size_t end = MatchSignAt(text, i, kArrows);
  for (int dashes = 0; end == kNoMatch && dashes < 3; ++dashes) {
    i = MatchSignAt(text, i, kShafts);
    if (i == kNoMatch) return kNoMatch;
    end = MatchSignAt(text, i, kArrows);
  }
  if (end == kNoMatch) return kNoMatch;
  for (size_t next = MatchSignAt(text, end, kArrows); next != kNoMatch;
       next = MatchSignAt(text, end, kArrows))
    end = next;
  return end;
}

// The end of a joint of that kind at `at`, where its byte says that one may begin, else kNoMatch.
size_t MatchJoint(std::string_view text, size_t at, Joint joint) {
  switch (joint) {
    case Joint::kArrow:
      return MatchArrow(text, at);
    case Joint::kDash:
      return at > 0 ? MatchSignAt(text, at, kDashes) : kNoMatch;
    case Joint::kSlash:
    case Joint::kComma:
      return at + 1;
    case Joint::kDot:
      return at > 0 ? MatchSignAt(text, at, kDots) : kNoMatch;
    case Joint::kGap: {
      const size_t end = std::min(text.find_first_not_of(' ', at), text.size());
      return end - at >= 2 ? end : kNoMatch;
    }
  }
  return kNoMatch;
}

// Inside brackets nothing is a joint: "2차 면접 (화상 / 대면)".
int Depth(std::string_view text, size_t at) {
  if (text[at] == '(' || text[at] == '[') return 1;
  if (text[at] == ')' || text[at] == ']') return -1;
  return 0;
}

}  // namespace

std::vector<Span> SplitAt(std::string_view text, size_t begin, Joint joint) {
  std::vector<Span> parts;
  int depth = 0;
  size_t from = begin;
  for (size_t at = begin; at < text.size();) {
    const unsigned bits = JointBits(text[at]);
    if (bits == 0) {  // nearly all
      ++at;
      continue;
    }
    if ((bits & kBracketBit) != 0) depth = std::max(0, depth + Depth(text, at));
    const bool may = depth == 0 && (bits & BitOf(joint)) != 0;
    const size_t end = may ? MatchJoint(text, at, joint) : kNoMatch;
    if (end == kNoMatch) {
      ++at;
      continue;
    }
    parts.push_back({static_cast<uint32_t>(from), static_cast<uint32_t>(at)});
    if (parts.size() > kMaxSteps) return {};
    at = from = end;
  }
  parts.push_back({static_cast<uint32_t>(from), static_cast<uint32_t>(text.size())});
  return parts;
}

unsigned JointsIn(std::string_view text) {
  unsigned bits = 0;
  for (const char c : text) bits |= JointBits(c);
  return bits;
}

}  // namespace gonggo
