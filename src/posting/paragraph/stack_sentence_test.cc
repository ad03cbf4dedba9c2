#include "posting/paragraph/stack_sentence.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

std::string Shown(std::string_view text) {
  const auto sentence = FindStackSentence(text);
  return sentence ? std::string(Cut(text, *sentence)) : "none";
}

TEST(StackSentence, ASentenceOfItsOwn) {
  const struct {
    std::string_view text, sentence;
  } rows[] = {
      {"We row far. Our core stack includes Go, Node.js and gRPC. We sing.",
       "Our core stack includes Go, Node.js and gRPC."},
      {"Our technology stack: Kotlin and Kafka", "Our technology stack: Kotlin and Kafka"},
      {"Boats! Our stack is Go, on Fly.io , and Vue 2. x too. Row",
       "Our stack is Go, on Fly.io , and Vue 2. x too."},
      {"The tech stack currently includes Go.", "The tech stack currently includes Go."},
      {"Part of our stack is Go.", "none"},
      {"We love our stack. Our stack of boats grows.", "none"},
      {"We love our stack. Our stack runs on AWS.", "Our stack runs on AWS."},
      {"Boats stack well. Our stacks are high.", "none"},
      {"Our stack", "none"},
      {"", "none"},
  };
  for (const auto& row : rows) EXPECT_EQ(Shown(row.text), row.sentence) << row.text;
}

}  // namespace
}  // namespace gonggo
