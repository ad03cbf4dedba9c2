// Tags that Korean sites attach to postings, where somebody has put a list of them: nearly all that
// are used are known.
#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <set>
#include <sstream>
#include <string>

#include "knowledge/skill_finder.h"
#include "knowledge/skill_fold.h"
#include "knowledge/tables.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// Sites cut tags into words (Boot, Native) and glue words together (JavaKotlin): words of names
// that are known, by what they fold to.
std::set<std::string> WordsOfNames(const SkillTable& table) {
  std::set<std::string> words;
  for (const SkillSurface& surface : table.surfaces) {
    if (surface.text.find(' ') == std::string_view::npos) continue;
    std::istringstream in{std::string(surface.text)};
    for (std::string word; in >> word;) words.insert(FoldSurface(word).bytes);
  }
  return words;
}

// Whether `tag` is two known names without anything between: JavaKotlin, HTMLCSS.
bool IsGlued(const std::string& tag, SkillFinder& finder) {
  for (size_t cut = 1; cut < tag.size(); ++cut) {
    const std::string list = tag.substr(0, cut) + ", " + tag.substr(cut) + ", Python";
    if (IsValidUtf8(list) && finder.Find(list).size() == 3) return true;
  }
  return false;
}

// A tag stands for itself; where it is an ordinary word, it is looked for among skills.
bool IsKnown(const std::string& tag, SkillFinder& finder) {
  return !finder.Find(tag).empty() || finder.Find("Python, " + tag + ", Java 개발").size() > 2;
}

TEST(SharedSkills, TagsAreCovered) {
  constexpr double kLeastUses = 3;
  const char* const shared = std::getenv("GONGGO_SHARED");
  if (shared == nullptr) GTEST_SKIP() << "GONGGO_SHARED is not set";
  std::ifstream in(std::string(shared) + "/reference/skill-tags.tsv");
  if (!in) GTEST_SKIP() << "no reference/skill-tags.tsv in " << shared;
  SkillFinder finder;
  const std::set<std::string> words = WordsOfNames(finder.table());
  double known = 0;
  double parts = 0;
  double noise = 0;
  double all = 0;
  std::string missing;
  for (std::string line; std::getline(in, line);) {
    const size_t first = line.find('\t');
    const size_t second = line.find('\t', first + 1);
    if (second == std::string::npos) continue;
    const double count = std::stod(line.substr(0, first));
    const std::string tag = line.substr(second + 1);
    if (count < kLeastUses) continue;
    all += count;
    if (IsKnown(tag, finder)) {
      known += count;
    } else if (words.contains(FoldSurface(tag).bytes) || IsGlued(tag, finder)) {
      parts += count;
    } else if (NotSkills().FindWhole(tag) >= 0) {
      noise += count;
    } else if (missing.size() < 3000) {
      missing += std::to_string(static_cast<int>(count)) + ' ' + tag + "; ";
    }
  }
  std::printf("tags: of the weight %.4f known, %.4f parts of names, %.4f no skills\n", known / all,
              parts / all, noise / all);
  EXPECT_GE(known + parts, 0.97 * (all - noise)) << missing;
  // Job titles, units and plain words (SW, IT, 기획, for); not_skills.yaml has a reason for each.
  EXPECT_LE(noise, 0.05 * all);
}

}  // namespace
}  // namespace gonggo
