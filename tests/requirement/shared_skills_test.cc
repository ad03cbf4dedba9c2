// Real postings and the tags that Korean sites attach to them, where somebody has put them: nearly
// all tags that are used are known, and most of what is known is asked for somewhere.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/read.h"
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

// Marks what `finder` finds in a line.
void Mark(const std::vector<SkillMatch>& matches, std::vector<bool>& occurs) {
  for (const SkillMatch& match : matches) {
    if (match.skill >= 0) occurs[static_cast<size_t>(match.skill)] = true;
  }
}

// GONGGO_PRINT_UNSEEN=1 prints the ids of the others.
TEST(SharedSkills, MostEntriesOccur) {
  constexpr double kLeastShare = 0.70;
  const char* const shared = std::getenv("GONGGO_SHARED");
  if (shared == nullptr) GTEST_SKIP() << "GONGGO_SHARED is not set";
  auto source = OpenFileSource(std::string(shared) + "/corpus/postings.jsonl.gz");
  std::ifstream tags(std::string(shared) + "/reference/skill-tags.tsv");
  if (!source || !tags) GTEST_SKIP() << "no corpus or no tags in " << shared;
  SkillFinder finder;
  const auto skills = finder.table().skills;
  std::vector<bool> occurs(skills.size());
  for (std::string line; std::getline(tags, line);) {
    const std::string tag = line.substr(line.rfind('\t') + 1);
    Mark(finder.Find(tag), occurs);
    Mark(finder.Find("Python, " + tag + ", Java 개발"), occurs);
  }
  ReadHint hint;
  hint.name = "postings.jsonl";
  const auto read =
      ReadDocuments(*Decompressed(std::move(*source)), hint, [&](Document&& document) {
        for (std::string_view rest = document.text; !rest.empty();) {
          const size_t end = std::min(rest.find('\n'), rest.size() - 1) + 1;
          Mark(finder.Find(rest.substr(0, end)), occurs);
          rest.remove_prefix(end);
        }
        return true;
      });
  ASSERT_TRUE(read);
  const auto seen = static_cast<size_t>(std::count(occurs.begin(), occurs.end(), true));
  const double share = static_cast<double>(seen) / static_cast<double>(skills.size());
  std::printf("entries: %zu of %zu occur (%.3f)\n", seen, skills.size(), share);
  EXPECT_GE(share, kLeastShare);
  if (std::getenv("GONGGO_PRINT_UNSEEN") == nullptr) return;
  for (size_t i = 0; i < skills.size(); ++i) {
    if (!occurs[i]) std::printf("unseen %s\n", std::string(skills[i].id).c_str());
  }
}

}  // namespace
}  // namespace gonggo
