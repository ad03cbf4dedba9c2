// Tags that Korean sites attach to postings, where somebody has put a list of them: nearly all that
// are used are known.
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

#include "knowledge/skill_finder.h"
#include "knowledge/tables.h"

namespace gonggo {
namespace {

TEST(SharedSkills, TagsAreCovered) {
  const char* const shared = std::getenv("GONGGO_SHARED");
  if (shared == nullptr) GTEST_SKIP() << "GONGGO_SHARED is not set";
  std::ifstream in(std::string(shared) + "/reference/skill-tags.tsv");
  if (!in) GTEST_SKIP() << "no reference/skill-tags.tsv in " << shared;
  SkillFinder finder;
  double known = 0;
  double noise = 0;
  double all = 0;
  std::string missing;
  for (std::string line; std::getline(in, line);) {
    std::istringstream cells(line);
    double count = 0;
    std::string sources, tag;
    cells >> count;
    std::getline(cells, sources, '\t');
    std::getline(cells, sources, '\t');
    std::getline(cells, tag);
    if (count < 3) continue;
    all += count;
    // A tag stands for itself: nothing else is near that could tell an ambiguous word.
    if (!finder.Find(tag).empty() || !finder.Find("Python, " + tag + ", Java 개발").empty()) {
      const auto& matches = finder.Find("Python, " + tag + ", Java 개발");
      if (matches.size() > 2 || !finder.Find(tag).empty()) {
        known += count;
        continue;
      }
    }
    if (NotSkills().FindWhole(tag) >= 0) {
      noise += count;
      continue;
    }
    if (missing.size() < 3000)
      missing += std::to_string(static_cast<int>(count)) + ' ' + tag + "; ";
  }
  std::printf("tags: %.4f of the weight known, %.4f no skills\n", known / (all - noise),
              noise / all);
  EXPECT_GE(known, 0.97 * (all - noise)) << missing;
  EXPECT_LE(noise, 0.05 * all);
}

}  // namespace
}  // namespace gonggo
