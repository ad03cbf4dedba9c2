#include "base/slices.h"

#include <gtest/gtest.h>

#include <numeric>
#include <stdexcept>
#include <string>

namespace gonggo {
namespace {

TEST(SlicesTest, EachThingIsInOneSlice) {
  for (const size_t size : {size_t{0}, size_t{1}, size_t{2}, size_t{7}, size_t{1000}}) {
    for (const size_t slices : {size_t{1}, size_t{2}, size_t{3}, size_t{8}}) {
      std::vector<int> seen(size);
      std::vector<size_t> sizes(slices);
      InSlices(size, slices, [&](size_t slice, size_t begin, size_t end) {
        for (size_t i = begin; i < end; ++i) ++seen[i];
        sizes[slice] = end - begin;
      });
      EXPECT_EQ(seen, std::vector<int>(size, 1)) << size << " in " << slices;
      EXPECT_EQ(std::accumulate(sizes.begin(), sizes.end(), size_t{0}), size);
    }
  }
}

TEST(SlicesTest, WhatASliceThrowsComesOutWhenAllAreDone) {
  for (const size_t slices : {size_t{1}, size_t{3}}) {
    std::vector<int> done(slices);
    try {
      InSlices(30, slices, [&](size_t slice, size_t, size_t) {
        done[slice] = 1;
        throw std::runtime_error(std::to_string(slice));
      });
      FAIL() << "nothing came out of " << slices;
    } catch (const std::runtime_error& error) {
      EXPECT_STREQ(error.what(), "0");
    }
    EXPECT_EQ(done, std::vector<int>(slices, 1));
  }
}

TEST(SlicesTest, LittleWorkIsOneSlice) {
  EXPECT_EQ(UsefulSlices(0, 100), 1U);
  EXPECT_EQ(UsefulSlices(199, 100), 1U);
  EXPECT_GE(UsefulSlices(1'000'000, 100), 1U);
  EXPECT_LE(UsefulSlices(1'000'000, 100), 4U);
}

}  // namespace
}  // namespace gonggo
