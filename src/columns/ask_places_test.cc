#include "columns/ask_places.h"

#include <gmock/gmock.h>

namespace gonggo {
namespace {

using ::testing::ElementsAre;

Requirement Line(uint32_t line, Necessity necessity, const std::string& skill, Evidence at) {
  Requirement requirement;
  requirement.line = line;
  requirement.necessity = necessity;
  requirement.conditions = {{necessity, 1, false, {{ConditionKind::kSkill, skill, "", at}}}};
  return requirement;
}

TEST(AskPlacesTest, ArePlacesOfTheStrongestNecessity) {
  Posting posting;
  posting.requirements = {Line(9, Necessity::kPreferred, "python", {9, 90, 96}),
                          Line(5, Necessity::kRequired, "python", {5, 50, 56}),
                          Line(4, Necessity::kRequired, "python", {4, 40, 46})};
  posting.skills = {
      {"python", "Python", "Python", SectionKind::kStack, Necessity::kMentioned, {12, 120, 126}},
      {"redis", "Redis", "Redis", SectionKind::kStack, Necessity::kMentioned, {12, 128, 133}}};
  EXPECT_THAT(AskPlacesOf(posting),
              ElementsAre(AskPlace{{AskKind::kSkill, "python", Necessity::kRequired, false},
                                   {{4, 40, 46}, {5, 50, 56}}},
                          AskPlace{{AskKind::kSkill, "redis", Necessity::kMentioned, false},
                                   {{12, 128, 133}}}));
}

TEST(AskPlacesTest, TraitsHaveALineAndNoBytes) {
  Posting posting;
  posting.requirements = {Line(3, Necessity::kRequired, "sql", {3, 30, 33})};
  posting.requirements.front().traits = {"detail"};
  EXPECT_THAT(
      AskPlacesOf(posting),
      ElementsAre(AskPlace{{AskKind::kSkill, "sql", Necessity::kRequired, false}, {{3, 30, 33}}},
                  AskPlace{{AskKind::kTrait, "detail", Necessity::kRequired, false}, {{3, 0, 0}}}));
}

// A certificate of a condition is listed among the skills, too: it is one thing, with its places as
// a certificate.
TEST(AskPlacesTest, ATwinIsOneThing) {
  Posting posting;
  posting.requirements = {Line(3, Necessity::kRequired, "toeic", {3, 30, 35})};
  posting.requirements.front().conditions.front().alternatives.front().kind =
      ConditionKind::kCertificate;
  posting.skills = {
      {"toeic", "TOEIC", "토익", SectionKind::kStack, Necessity::kMentioned, {8, 80, 86}}};
  EXPECT_THAT(AskPlacesOf(posting),
              ElementsAre(AskPlace{{AskKind::kCertificate, "toeic", Necessity::kRequired, false},
                                   {{3, 30, 35}}}));
}

}  // namespace
}  // namespace gonggo
