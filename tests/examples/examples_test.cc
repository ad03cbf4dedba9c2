// What must be true of every posting that is read from examples/postings.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <string>
#include <vector>

#include "document/read.h"
#include "posting/parse.h"
#include "text/lines.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> ExampleFiles() {
  std::vector<fs::path> files;
  for (const fs::directory_entry& entry : fs::directory_iterator(GONGGO_EXAMPLES))
    files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

std::vector<Document> Read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  return ReadDocuments(bytes, {.name = path.filename().string(), .format = {}});
}

using Check = std::function<void(const Document&, const std::vector<Posting>&)>;

void ForEachExample(const Check& check) {
  const std::vector<fs::path> files = ExampleFiles();
  ASSERT_GE(files.size(), 40U);
  for (const fs::path& path : files) {
    SCOPED_TRACE(path.filename().string());
    for (const Document& document : Read(path)) {
      SCOPED_TRACE("record " + std::to_string(document.origin.record));
      check(document, ParsePostings(document, {}));
    }
  }
}

bool OnBoundary(std::string_view text, size_t offset) {
  return offset == text.size() || (offset < text.size() && !IsContinuationByte(text[offset]));
}

void ExpectPlace(const Document& document, const LineIndex& lines, const Evidence& at) {
  ASSERT_LT(at.begin, at.end);
  ASSERT_LE(at.end, document.text.size());
  EXPECT_TRUE(OnBoundary(document.text, at.begin) && OnBoundary(document.text, at.end));
  EXPECT_EQ(lines.LineAt(at.begin), at.line);
}

// The section in which a line stands; nullptr where none covers it.
const Section* SectionOf(const Posting& posting, uint32_t line) {
  for (const Section& section : posting.sections) {
    if (section.line_begin <= line && line <= section.line_end) return &section;
  }
  return nullptr;
}

TEST(Examples, SectionsCoverThePostingsLinesOnceAndInOrder) {
  ForEachExample([](const Document& document, const std::vector<Posting>& postings) {
    const LineIndex lines(document.text);
    for (const Posting& posting : postings) {
      ASSERT_FALSE(posting.sections.empty());
      uint32_t next = posting.sections.front().line_begin;
      for (const Section& section : posting.sections) {
        // The lines of a page's other positions lie between.
        if (postings.size() == 1) {
          EXPECT_EQ(section.line_begin, next);
        }
        EXPECT_GE(section.line_begin, next);
        EXPECT_GE(section.line_end, section.line_begin);
        next = section.line_end + 1;
      }
      EXPECT_LE(next, lines.line_count() + 1);
    }
    if (postings.size() == 1) {
      EXPECT_EQ(postings[0].sections.front().line_begin, 1U);
      EXPECT_EQ(postings[0].sections.back().line_end, lines.line_count());
    }
  });
}

TEST(Examples, EvidenceIsInTheText) {
  ForEachExample([](const Document& document, const std::vector<Posting>& postings) {
    const LineIndex lines(document.text);
    for (const Posting& posting : postings) {
      for (const auto& [field, places] : posting.evidence) {
        SCOPED_TRACE(field);
        for (const Evidence& at : places) ExpectPlace(document, lines, at);
      }
      for (const SkillMention& skill : posting.skills) {
        ExpectPlace(document, lines, skill.at);
        EXPECT_EQ(document.text.substr(skill.at.begin, skill.at.end - skill.at.begin),
                  skill.surface);
      }
      EXPECT_EQ(posting.company.has_value(), posting.evidence.contains("company"));
      EXPECT_EQ(posting.title.has_value(), posting.evidence.contains("title"));
    }
  });
}

// The last duty, to which a bullet glues the first item of the section below it (decision 79).
bool IsGluedToDuty(const Posting& posting, const Requirement& requirement, const Section& section) {
  if (section.kind != SectionKind::kDuties || requirement.line != section.line_end) return false;
  const Section* below = SectionOf(posting, section.line_end + 1);
  return below != nullptr && below->kind == requirement.section;
}

// A row of a table holds duties, requirements and wishes; its line counts as its job.
bool StandsInRow(const Document& document, const Requirement& requirement, const Section& section) {
  const auto is_row = [&requirement](const Block& block) {
    return block.kind == BlockKind::kTableRow && block.line == requirement.line;
  };
  return section.kind == SectionKind::kDuties &&
         std::any_of(document.blocks.begin(), document.blocks.end(), is_row);
}

TEST(Examples, RequirementsStandInTheirSections) {
  ForEachExample([](const Document& document, const std::vector<Posting>& postings) {
    for (const Posting& posting : postings) {
      uint32_t last = 0;
      for (const Requirement& requirement : posting.requirements) {
        SCOPED_TRACE(requirement.text);
        EXPECT_FALSE(requirement.text.empty());
        EXPECT_EQ(requirement.text.find('\n'), std::string::npos);
        EXPECT_GE(requirement.line, last);
        EXPECT_GE(requirement.line_end, requirement.line);
        const Section* section = SectionOf(posting, requirement.line);
        ASSERT_NE(section, nullptr);
        EXPECT_TRUE(section->kind == requirement.section ||
                    IsGluedToDuty(posting, requirement, *section) ||
                    StandsInRow(document, requirement, *section))
            << Id(section->kind) << ", " << Id(requirement.section);
        EXPECT_TRUE(requirement.section == SectionKind::kRequirements ||
                    requirement.section == SectionKind::kPreferred || IsDuty(requirement));
        last = requirement.line;
      }
    }
  });
}

TEST(Examples, ReadTwiceTheyAreTheSame) {
  ForEachExample([](const Document& document, const std::vector<Posting>& postings) {
    EXPECT_EQ(ParsePostings(document, {}), postings);
  });
}

}  // namespace
}  // namespace gonggo
