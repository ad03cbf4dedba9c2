#include "knowledge/hangul_conjugate.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "knowledge/hangul_words.h"

namespace gonggo {
namespace {

struct Row {
  const char* stem;
  HangulVerbClass verb_class;
  const char* base;
  uint32_t bits;
};

uint32_t BitsOf(const Row& row) {
  for (const HangulBase& base : ConjugatedBases(row.stem, row.verb_class)) {
    if (base.surface == row.base) return base.bits;
  }
  return 0;
}

TEST(ConjugatedBases, OfEveryClass) {
  constexpr uint32_t kOpen = kHangulPlain | kHangulPlainN | kHangulSoft | kHangulSoftN;
  using enum HangulVerbClass;
  const Row rows[] = {
      {"하", kH, "하", kOpen},
      {"하", kH, "한", kHangulClosed},
      {"하", kH, "해", kHangulA | kHangulClosed},
      {"하", kH, "하여", kHangulA | kHangulClosed},
      {"하", kH, "했", kHangulPast},
      {"하", kH, "합", kHangulPolite},
      {"받", kRegular, "받", kHangulPlain | kHangulPlainN},
      {"받", kRegular, "받으", kHangulSoft | kHangulSoftN},
      {"받", kRegular, "받은", kHangulClosed},
      {"받", kRegular, "받아", kHangulA | kHangulClosed},
      {"받", kRegular, "받았", kHangulPast},
      {"받", kRegular, "받습", kHangulPolite},
      {"만들", kRegular, "만들", kHangulPlain | kHangulSoft | kHangulClosed},
      {"만들", kRegular, "만드", kHangulPlainN | kHangulSoftN},
      {"만들", kRegular, "만든", kHangulClosed},
      {"만들", kRegular, "만듦", kHangulClosed},
      {"만들", kRegular, "만들어", kHangulA | kHangulClosed},
      {"만들", kRegular, "만듭", kHangulPolite},
      {"배우", kRegular, "배워", kHangulA | kHangulClosed},
      {"배우", kRegular, "배웠", kHangulPast},
      {"되", kRegular, "돼", kHangulA | kHangulClosed},
      {"되", kRegular, "되어", kHangulA | kHangulClosed},
      {"보", kRegular, "봐", kHangulA | kHangulClosed},
      {"모으", kRegular, "모아", kHangulA | kHangulClosed},
      {"크", kRegular, "커", kHangulA | kHangulClosed},
      {"지", kRegular, "졌", kHangulPast},
      {"돕", kB, "도우", kHangulSoft | kHangulSoftN},
      {"돕", kB, "도와", kHangulA | kHangulClosed},
      {"쉽", kB, "쉬운", kHangulClosed},
      {"쉽", kB, "쉬워", kHangulA | kHangulClosed},
      {"듣", kD, "듣", kHangulPlain | kHangulPlainN},
      {"듣", kD, "들으", kHangulSoft | kHangulSoftN},
      {"듣", kD, "들어", kHangulA | kHangulClosed},
      {"빠르", kRu, "빨라", kHangulA | kHangulClosed},
      {"부르", kRu, "불렀", kHangulPast},
      {"빠르", kRu, "빠른", kHangulClosed},
  };
  for (const Row& row : rows) EXPECT_EQ(BitsOf(row), row.bits) << row.stem << " " << row.base;
}

}  // namespace
}  // namespace gonggo
