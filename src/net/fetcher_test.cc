#include "net/fetcher.h"

#include <gmock/gmock.h>

#include <optional>

#include "net/limits.h"
#include "net/testing/fake_web.h"

namespace gonggo {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class FetcherTest : public testing::Test {
 protected:
  Fetched<Page> Fetch(const std::string& link, const KnownPage& known = {}) {
    if (!fetcher_) fetcher_.emplace(web_, names_, pacer_, rules_);
    return fetcher_->Fetch(link, known);
  }
  FetchProblem ProblemOf(const std::string& link) {
    const auto page = Fetch(link);
    EXPECT_FALSE(page.has_value()) << link;
    return page ? FetchProblem::kInternal : page.error().problem;
  }

  FakeWeb web_;
  FakeNames names_;
  FakePacer pacer_;
  FetchRules rules_;
  std::optional<Fetcher> fetcher_;
};

TEST_F(FetcherTest, APageIsFetchedFromThePinnedAddress) {
  web_.Put(
      "https://a.example/7",
      {.status = 200, .body = "공고", .content_type = "text/html", .validators = {"\"1\"", ""}});
  const auto page = Fetch("https://a.example/7#apply");
  ASSERT_TRUE(page.has_value());
  EXPECT_EQ(page->body, "공고");
  EXPECT_EQ(page->url, "https://a.example/7");
  EXPECT_EQ(page->validators.etag, "\"1\"");
  EXPECT_THAT(web_.asked, ElementsAre("https://a.example/robots.txt", "https://a.example/7"));
  EXPECT_THAT(web_.requests[1].pinned, ElementsAre(*ParseIpAddress("1.1.1.1")));
  EXPECT_THAT(pacer_.waits, IsEmpty());
}

TEST_F(FetcherTest, NothingIsAskedOfWhatIsNotPublic) {
  names_.answers["inside.example"] = {{"10.0.0.5"}};
  names_.answers["both.example"] = {{"1.1.1.1", "192.168.0.1"}};
  names_.answers["nowhere.example"] = {{}};
  names_.answers["localhost"] = {{"127.0.0.1", "::1"}};
  for (const char* link :
       {"http://127.0.0.1/", "http://2130706433/", "http://0x7f.1/", "http://[::1]/",
        "http://10.1.2.3/", "http://169.254.169.254/latest/meta-data/", "http://[fe80::1]/",
        "http://[::ffff:127.0.0.1]/", "http://[64:ff9b::a00:1]/", "http://[2002:7f00:1::]/",
        "http://0.0.0.0/", "http://inside.example/", "https://both.example/", "http://localhost/",
        "http://localhost./"}) {
    EXPECT_EQ(ProblemOf(link), FetchProblem::kNotPublic) << link;
  }
  EXPECT_EQ(ProblemOf("https://nowhere.example/"), FetchProblem::kUnresolved);
  // What was not found is not looked for again.
  const int asked = names_.asked;
  EXPECT_EQ(ProblemOf("https://nowhere.example/2"), FetchProblem::kUnresolved);
  EXPECT_EQ(names_.asked, asked);
  EXPECT_EQ(ProblemOf("ftp://a.example/"), FetchProblem::kScheme);
  EXPECT_EQ(ProblemOf("https://me:pw@a.example/"), FetchProblem::kUserInfo);
  EXPECT_EQ(ProblemOf("공고"), FetchProblem::kMalformed);
  EXPECT_THAT(web_.asked, IsEmpty());
}

TEST_F(FetcherTest, WhatTheUserNamedMayHaveAnyAddress) {
  rules_.allowed_hosts = {"127.0.0.1:8080", "Intranet.Example", "[::1]:8080"};
  web_.Put("http://[::1]:8080/", {.status = 200});
  EXPECT_TRUE(Fetch("http://[::1]:8080/").has_value());
  EXPECT_EQ(ProblemOf("http://[::1]/"), FetchProblem::kNotPublic);
  names_.answers["intranet.example"] = {{"10.0.0.5"}};
  web_.Put("http://127.0.0.1:8080/", {.status = 200});
  web_.Put("http://intranet.example/", {.status = 200});
  EXPECT_TRUE(Fetch("http://127.0.0.1:8080/").has_value());
  EXPECT_TRUE(Fetch("http://intranet.example/").has_value());
  EXPECT_TRUE(Fetch("http://intranet.example/").has_value());
  EXPECT_EQ(ProblemOf("http://127.0.0.1:8081/"), FetchProblem::kNotPublic);
  EXPECT_EQ(ProblemOf("http://sub.intranet.example.evil.example/x"), FetchProblem::kGone);
  EXPECT_THAT(pacer_.waits, IsEmpty());
}

TEST_F(FetcherTest, ASecondAnswerOfTheNameServerChangesNothing) {
  names_.answers["a.example"] = {{"1.1.1.1"}, {"127.0.0.1"}};
  web_.Redirect("https://a.example/7", "https://a.example/8");
  web_.Put("https://a.example/8", {.status = 200});
  ASSERT_TRUE(Fetch("https://a.example/7").has_value());
  EXPECT_EQ(names_.asked, 1);
  for (const HttpRequest& request : web_.requests) {
    EXPECT_THAT(request.pinned, ElementsAre(*ParseIpAddress("1.1.1.1")));
  }
}

TEST_F(FetcherTest, RedirectsAreLookedAtLikeTheFirst) {
  names_.answers["inside.example"] = {{"10.0.0.5"}};
  web_.Redirect("https://a.example/1", "http://inside.example/");
  web_.Redirect("https://a.example/2", "http://169.254.169.254/");
  web_.Redirect("https://a.example/3", "file:///etc/passwd");
  web_.Redirect("https://a.example/4", "https://a.example/4");
  web_.Redirect("https://a.example/5", "//b.example/jobs/5");
  web_.Put("https://b.example/jobs/5", {.status = 200, .body = "x"});
  EXPECT_EQ(ProblemOf("https://a.example/1"), FetchProblem::kNotPublic);
  EXPECT_EQ(ProblemOf("https://a.example/2"), FetchProblem::kNotPublic);
  EXPECT_EQ(ProblemOf("https://a.example/3"), FetchProblem::kScheme);
  EXPECT_EQ(ProblemOf("https://a.example/4"), FetchProblem::kTooManyRedirects);
  const auto page = Fetch("https://a.example/5");
  ASSERT_TRUE(page.has_value());
  EXPECT_EQ(page->asked, "https://a.example/5");
  EXPECT_EQ(page->url, "https://b.example/jobs/5");
  for (const std::string& asked : web_.asked) EXPECT_EQ(asked.find("inside"), std::string::npos);
}

TEST_F(FetcherTest, RobotsAreAskedOnceAndObeyed) {
  web_.Put("https://a.example/robots.txt", {.status = 200, .body = "User-agent: *\nDisallow: /no"});
  web_.Put("https://a.example/yes", {.status = 200});
  EXPECT_TRUE(Fetch("https://a.example/yes").has_value());
  EXPECT_EQ(ProblemOf("https://a.example/no/7"), FetchProblem::kRobots);
  EXPECT_THAT(web_.asked, ElementsAre("https://a.example/robots.txt", "https://a.example/yes"));
}

TEST_F(FetcherTest, WhatAMissingRobotsFileMeans) {
  struct Row {
    HttpResponse robots;
    std::optional<FetchProblem> problem;
  };
  const Row rows[] = {
      {{.status = 404}, std::nullopt},
      {{.status = 403}, std::nullopt},
      {{.status = 500}, FetchProblem::kRobotsUnknown},
      {{.status = 503}, FetchProblem::kBusy},
      {{.status = -1}, FetchProblem::kRobotsUnknown},
      {{.status = 302, .location = "/elsewhere.txt"}, FetchProblem::kRobots},
      {{.status = 302, .location = "/robots.txt"}, std::nullopt},
      {{.status = 302, .location = "http://127.0.0.1/robots.txt"}, FetchProblem::kNotPublic},
  };
  int number = 0;
  for (const Row& row : rows) {
    const std::string site = "https://r" + std::to_string(number++) + ".example";
    web_.Put(site + "/robots.txt", row.robots);
    web_.Put(site + "/elsewhere.txt", {.status = 200, .body = "User-agent: *\nDisallow: /"});
    web_.Put(site + "/7", {.status = 200});
    const auto page = Fetch(site + "/7");
    EXPECT_EQ(page.has_value(), !row.problem.has_value()) << number;
    if (!page && row.problem) {
      EXPECT_EQ(page.error().problem, *row.problem) << number;
      EXPECT_EQ(page.error().address, site + "/7");
    }
  }
}

TEST_F(FetcherTest, AHostIsNotHurried) {
  for (const char* url : {"https://a.example/1", "https://a.example/2", "https://b.example/1"}) {
    web_.Put(url, {.status = 200});
  }
  web_.Put("https://b.example/robots.txt",
           {.status = 200, .body = "User-agent: *\nCrawl-delay: 5"});
  web_.Put("https://b.example/2", {.status = 200});
  EXPECT_TRUE(Fetch("https://a.example/1").has_value());
  EXPECT_TRUE(Fetch("https://b.example/1").has_value());
  EXPECT_THAT(pacer_.waits, IsEmpty());
  pacer_.now += 500;
  EXPECT_TRUE(Fetch("https://a.example/2").has_value());
  EXPECT_TRUE(Fetch("https://b.example/2").has_value());
  EXPECT_THAT(pacer_.waits, ElementsAre(kPauseMilliseconds - 500, 5000 - kPauseMilliseconds));
}

TEST_F(FetcherTest, ABusyServerIsWaitedForOnceThenLeftAlone) {
  web_.Put("https://a.example/1", {.status = 503, .retry_after = "3"});
  web_.Put("https://a.example/1", {.status = 200});
  EXPECT_TRUE(Fetch("https://a.example/1").has_value());
  EXPECT_EQ(pacer_.waits.front(), 3000);

  web_.Put("https://b.example/1", {.status = 429, .retry_after = "3600"});
  const auto busy = Fetch("https://b.example/1");
  ASSERT_FALSE(busy.has_value());
  EXPECT_EQ(busy.error().problem, FetchProblem::kBusy);
  EXPECT_EQ(busy.error().status, 429);
  EXPECT_EQ(busy.error().retry_seconds, 3600);
  const size_t before = web_.asked.size();
  EXPECT_EQ(ProblemOf("https://b.example/2"), FetchProblem::kBusy);
  EXPECT_EQ(web_.asked.size(), before);

  web_.Put("https://c.example/1", {.status = 503, .retry_after = "Fri, 01 Jan 2027 00:00:00 GMT"});
  EXPECT_EQ(ProblemOf("https://c.example/1"), FetchProblem::kBusy);
}

TEST_F(FetcherTest, StatusesAreTold) {
  struct Row {
    int status;
    FetchProblem problem;
  };
  constexpr Row kRows[] = {{401, FetchProblem::kRefused},     {403, FetchProblem::kRefused},
                           {404, FetchProblem::kGone},        {410, FetchProblem::kGone},
                           {500, FetchProblem::kServerError}, {418, FetchProblem::kOtherStatus},
                           {302, FetchProblem::kOtherStatus}};
  for (const Row& row : kRows) {
    const std::string url = "https://s" + std::to_string(row.status) + ".example/";
    web_.Put(url, {.status = row.status});
    const auto page = Fetch(url);
    ASSERT_FALSE(page.has_value());
    EXPECT_EQ(page.error().problem, row.problem) << row.status;
    EXPECT_EQ(page.error().status, row.status);
  }
}

TEST_F(FetcherTest, KnownPagesAreAskedForIfTheyChanged) {
  web_.Put("https://a.example/7", {.status = 304});
  const KnownPage known{"https://a.example/7", {"\"1\"", "Thu, 26 Nov 2026 00:00:00 GMT"}};
  const auto page = Fetch("https://a.example/7", known);
  ASSERT_TRUE(page.has_value());
  EXPECT_TRUE(page->same);
  EXPECT_EQ(page->validators, known.validators);
  EXPECT_EQ(web_.requests.back().validators, known.validators);
  // They belong to one address.
  (void)Fetch("https://b.example/7", known);
  EXPECT_TRUE(web_.requests.back().validators.empty());
}

TEST_F(FetcherTest, AnUnaskedNotModifiedIsNoAnswer) {
  web_.Put("https://a.example/7", {.status = 304});
  EXPECT_EQ(ProblemOf("https://a.example/7"), FetchProblem::kOtherStatus);
}

TEST_F(FetcherTest, AProxyResolvesNamesButNotNumbers) {
  rules_.proxied = true;
  web_.Put("https://a.example/7", {.status = 200});
  EXPECT_TRUE(Fetch("https://a.example/7").has_value());
  EXPECT_EQ(names_.asked, 0);
  EXPECT_THAT(web_.requests.back().pinned, IsEmpty());
  EXPECT_EQ(ProblemOf("http://169.254.169.254/"), FetchProblem::kNotPublic);
}

}  // namespace
}  // namespace gonggo
