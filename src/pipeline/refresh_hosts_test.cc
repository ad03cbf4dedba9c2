// Hosts that do not answer, and such as do not exist.
#include "pipeline/pages_fixture.h"

namespace gonggo {
namespace {

using testing::SizeIs;

// Five links of one host, which answers no more: three are tried, and what another host has is
// looked at all the same.
TEST_F(PagesTest, AHostThatDoesNotAnswerIsTriedAFewTimes) {
  std::vector<std::string> links;
  for (int i = 1; i <= 5; ++i) {
    links.push_back("https://slow.example/jobs/" + std::to_string(i));
    Answer(links.back(),
           {.status = 200, .body = PageOf("느린서버" + std::to_string(i), "2026-12-31")});
  }
  Answer(kLink, {.status = 200, .body = PageOf("달빛정류장", "2026-12-31")});
  links.push_back(kLink);
  ASSERT_THAT(Add({}, links).outcomes, SizeIs(6));
  for (size_t i = 0; i < 5; ++i) Answer(links[i], {.status = -1});
  web_.asked.clear();
  size_t asked = 0;
  size_t failed = 0;
  for (const RefreshOutcome& outcome : Look()) {
    if (outcome.link == kLink) {
      EXPECT_EQ(outcome.status, RefreshStatus::kUnchanged);
      continue;
    }
    EXPECT_EQ(outcome.status, RefreshStatus::kFailed);
    ASSERT_TRUE(outcome.failure);
    EXPECT_EQ(outcome.failure->problem, FetchProblem::kTimeout);
    ++failed;
    asked += outcome.asked ? 1 : 0;
  }
  EXPECT_EQ(failed, 5U);
  EXPECT_EQ(asked, static_cast<size_t>(kTriesOfSilentHost));
  EXPECT_EQ(std::ranges::count_if(web_.asked,
                                  [](const std::string& url) {
                                    return url.starts_with("https://slow.example/jobs/");
                                  }),
            kTriesOfSilentHost);
}

// A name that nobody knows is looked up once.
TEST_F(PagesTest, AHostThatIsNotKnownIsTriedOnce) {
  const std::vector<std::string> links = {"https://gone.example/jobs/1",
                                          "https://gone.example/jobs/2"};
  for (const std::string& link : links)
    Answer(link, {.status = 200, .body = PageOf("없어진곳 " + link, "2026-12-31")});
  ASSERT_THAT(Add({}, links).outcomes, SizeIs(2));
  names_.answers["gone.example"] = {{}};
  const int before = names_.asked;
  const auto outcomes = Look();
  ASSERT_THAT(outcomes, SizeIs(2));
  EXPECT_EQ(outcomes[1].failure->problem, FetchProblem::kUnresolved);
  EXPECT_TRUE(outcomes[0].asked != outcomes[1].asked);
  EXPECT_EQ(names_.asked, before + 1);
}

}  // namespace
}  // namespace gonggo
