#include "market/wilson.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

TEST(WilsonTest, KnownValues) {
  // R: prop.test(x, n, correct = FALSE)$conf.int
  const Interval half = WilsonInterval(5, 10);
  EXPECT_NEAR(half.low, 0.236593, 1e-6);
  EXPECT_NEAR(half.high, 0.763407, 1e-6);
  const Interval none = WilsonInterval(0, 10);
  EXPECT_NEAR(none.low, 0, 1e-9);
  EXPECT_NEAR(none.high, 0.277533, 1e-6);
  EXPECT_EQ(WilsonInterval(0, 0), (Interval{0, 1}));
}

}  // namespace
}  // namespace gonggo
