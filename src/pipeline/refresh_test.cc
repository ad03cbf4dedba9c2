#include "pipeline/refresh.h"

#include "pipeline/pages_fixture.h"

namespace gonggo {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

// What a page says of itself counts for its own site only.
TEST_F(PagesTest, APageIsNotThePostingOfAnotherSite) {
  Answer(kLink, {.status = 200, .body = PageOf("달빛정류장", "2026-12-31")});
  const std::string first = Add({}, {kLink}).outcomes.front().id;
  std::string forged = PageOf("딴곳", "2026-12-01");
  forged.insert(forged.find("</head>"),
                "<link rel=\"canonical\" href=\"" + std::string(kLink) + "\">");
  Answer("https://b.example/p", {.status = 200, .body = forged});
  const Recorder other = Add({}, {"https://b.example/p"});
  ASSERT_THAT(other.outcomes, SizeIs(1));
  EXPECT_NE(other.outcomes.front().id, first);
  EXPECT_EQ(library_->Get(first)->posting.company, "달빛정류장");
  // The same page of the same site under another name is.
  std::string mobile = PageOf("달빛정류장", "2026-12-31");
  mobile.insert(mobile.find("</head>"),
                "<link rel=\"canonical\" href=\"" + std::string(kLink) + "\">");
  Answer("https://m.a.example/jobs/7", {.status = 200, .body = mobile});
  EXPECT_EQ(Add({}, {"https://m.a.example/jobs/7"}).outcomes.front().id, first);
}

TEST_F(PagesTest, ALinkBecomesAPosting) {
  Answer(kLink, {.status = 200, .body = PageOf("달빛정류장", "2026-12-31")});
  // Asked for as it was given: tracking parameters may matter to the server.
  Answer(std::string(kLink) + "?utm_source=x",
         {.status = 200, .body = PageOf("달빛정류장", "2026-12-31")});
  const Recorder again = Add({}, {std::string(kLink) + "?utm_source=x"});
  ASSERT_THAT(again.postings, SizeIs(1));
  EXPECT_EQ(again.postings[0].company, "달빛정류장");
  EXPECT_EQ(again.postings[0].link, kLink);
  EXPECT_EQ(again.outcomes[0].status, ImportStatus::kNew);
  EXPECT_EQ(Add({}, {kLink}).outcomes[0].status, ImportStatus::kSame);
}

TEST_F(PagesTest, ANoteOfTenLinksEndsAsTenPostings) {
  std::string note = "# 이번 주에 볼 공고\n\n";
  for (int i = 0; i < 10; ++i) {
    const std::string url = "https://s" + std::to_string(i) + ".example/jobs/" + std::to_string(i);
    Answer(url, {.status = 200,
                 .body = PageOf("회사" + std::to_string(i), "2026-12-1" + std::to_string(i))});
    note += "- " + url + "\n";
  }
  const Recorder added = Add({File("볼것.md", note)}, {});
  EXPECT_THAT(added.failed, IsEmpty());
  EXPECT_THAT(added.postings, SizeIs(10));
  EXPECT_EQ(library_->Stats()->postings, 10U);
  // One step of undo.
  ASSERT_TRUE(library_->Undo().has_value());
  EXPECT_EQ(library_->Stats()->postings, 0U);
}

TEST_F(PagesTest, LinksOfANoteThatNobodyNamedAreLeft) {
  // As a folder's would be: a list of books to read is no list of postings.
  const Recorder added =
      Add({File("책갈피.md", "# 읽을 책\n- https://a.example/1\n- https://b.example/2\n")}, {});
  EXPECT_THAT(added.left, ElementsAre("책갈피.md 2"));
  EXPECT_THAT(web_.asked, IsEmpty());
}

TEST_F(PagesTest, WhatCannotBeFetchedIsTold) {
  Answer(
      "https://a.example/scripts",
      {.status = 200,
       .body = "<!doctype html><html><body><div id=app></div><script>x()</script></body></html>"});
  Answer("https://a.example/empty", {.status = 200, .body = ""});
  Answer("https://a.example/program", {.status = 200,
                                       .body = std::string("\x7f"
                                                           "ELF\2\1\1\0\0\0\0\0",
                                                           12)});
  const Recorder added =
      Add({}, {"https://a.example/gone", "https://a.example/scripts", "https://a.example/empty",
               "https://a.example/program", "http://127.0.0.1/"});
  const auto problem = [](FetchProblem kind) {
    return testing::EndsWith("problem " + std::to_string(static_cast<int>(kind)));
  };
  EXPECT_THAT(added.messages,
              ElementsAre(problem(FetchProblem::kGone), problem(FetchProblem::kScriptFilled),
                          problem(FetchProblem::kNoContent), problem(FetchProblem::kUnreadable),
                          problem(FetchProblem::kNotPublic)));
  EXPECT_EQ(library_->Stats()->postings, 0U);
}

TEST_F(PagesTest, APageThatIsAListIsNotFollowed) {
  Answer("https://a.example/list.txt", {.status = 200,
                                        .body = "https://b.example/1\nhttps://b.example/2\n",
                                        .content_type = "text/plain"});
  (void)Add({}, {"https://a.example/list.txt"});
  for (const std::string& asked : web_.asked) EXPECT_EQ(asked.find("b.example"), std::string::npos);
}

TEST_F(PagesTest, UnchangedChangedClosedAndBack) {
  Answer(kLink,
         {.status = 200, .body = PageOf("달빛정류장", "2026-12-31"), .validators = {"\"1\"", ""}});
  (void)Add({}, {kLink});
  EXPECT_EQ(LookAtOne(), RefreshStatus::kUnchanged);
  EXPECT_EQ(web_.requests.back().validators.etag, "\"1\"");
  Answer(kLink, {.status = 304});
  EXPECT_EQ(LookAtOne(), RefreshStatus::kUnchanged);

  Answer(kLink,
         {.status = 200, .body = PageOf("달빛정류장", "2027-01-15"), .validators = {"\"2\"", ""}});
  const auto changed = Look();
  EXPECT_EQ(changed[0].status, RefreshStatus::kChanged);
  EXPECT_EQ(library_->Get(changed[0].id)->posting.deadline->date, (Date{2027, 1, 15}));
  EXPECT_THAT(*library_->History(changed[0].id), SizeIs(2));

  Answer(kLink, {.status = 410});
  auto closed = Look();
  EXPECT_EQ(closed[0].status, RefreshStatus::kClosed);
  EXPECT_EQ(closed[0].reason, ClosedReason::kGone);
  EXPECT_EQ(LookAtOne(), RefreshStatus::kStillClosed);
  // As it was read.
  EXPECT_EQ(library_->Get(closed[0].id)->posting.deadline->date, (Date{2027, 1, 15}));

  Answer(kLink, {.status = 304});
  EXPECT_EQ(LookAtOne(), RefreshStatus::kBack);

  Answer(kLink,
         {.status = 200, .body = PageOf("달빛정류장", "2027-01-15", "<p>마감된 공고입니다.</p>")});
  closed = Look();
  EXPECT_EQ(closed[0].status, RefreshStatus::kClosed);
  EXPECT_EQ(closed[0].reason, ClosedReason::kPage);
  EXPECT_THAT(*library_->History(closed[0].id), SizeIs(2));
  EXPECT_EQ(LookAtOne(), RefreshStatus::kStillClosed);
  Answer(kLink,
         {.status = 200, .body = PageOf("달빛정류장", "2027-02-01"), .validators = {"\"3\"", ""}});
  const auto back = Look();
  EXPECT_EQ(back[0].status, RefreshStatus::kBack);
  EXPECT_TRUE(back[0].changed);

  web_.Redirect("https://a.example/x", "");
  web_.pages[kLink] = {{.status = 302, .location = "/jobs"}};
  Answer("https://a.example/jobs", {.status = 200, .body = PageOf("다른 회사", "2027-03-01")});
  closed = Look();
  EXPECT_EQ(closed[0].status, RefreshStatus::kClosed);
  EXPECT_EQ(closed[0].reason, ClosedReason::kList);

  Answer(kLink, {.status = 500});
  const auto failed = Look();
  EXPECT_EQ(failed[0].status, RefreshStatus::kFailed);
  EXPECT_EQ(failed[0].failure->problem, FetchProblem::kServerError);
  // A failure says nothing of the posting.
  EXPECT_EQ(library_->LinkStates({kLink})->front().condition, LinkCondition::kClosed);
}

TEST_F(PagesTest, ALoginInThePlaceOfAPostingIsNotWhatItSays) {
  const std::string login =
      "<!doctype html><html><head><title>로그인</title></head><body><h1>로그인</h1><p>계속하려면 "
      "아이디와 "
      "비밀번호를 입력해 주세요. 처음 오셨다면 회원으로 가입해 주시기 바랍니다. 비밀번호를 "
      "잊으셨다면 아래를 눌러 "
      "주세요.</p></body></html>";
  Answer("https://b.example/1", {.status = 200, .body = login});
  const Recorder added = Add({}, {"https://b.example/1"});
  EXPECT_THAT(added.failed, SizeIs(1));
  EXPECT_EQ(library_->Stats()->postings, 0U);

  Answer(kLink, {.status = 200, .body = PageOf("달빛정류장", "2026-12-31")});
  (void)Add({}, {kLink});
  // Also a long one.
  std::string terms = login;
  for (int i = 0; i < 40; ++i)
    terms += "<p>이용 약관의 조항을 끝까지 읽고 동의해 주시기 바랍니다.</p>";
  for (const std::string& page : {login, terms}) {
    Answer(kLink, {.status = 200, .body = page});
    const auto outcomes = Look();
    EXPECT_EQ(outcomes[0].status, RefreshStatus::kFailed);
    ASSERT_TRUE(outcomes[0].failure.has_value());
    EXPECT_EQ(outcomes[0].failure->problem, FetchProblem::kNoPosting);
    EXPECT_THAT(*library_->History(outcomes[0].id), SizeIs(1));
  }
}

TEST_F(PagesTest, ALinkThatLosesItsTrackingIsNoList) {
  const std::string asked = std::string(kLink) + "?from=letter9";
  web_.pages[asked] = {{.status = 302, .location = "/jobs/7"}};
  Answer(kLink, {.status = 200, .body = PageOf("달빛정류장", "2026-12-31")});
  (void)Add({}, {asked});
  EXPECT_EQ(LookAtOne(), RefreshStatus::kUnchanged);
}

TEST_F(PagesTest, ValidatorsBelongToWhatTheLibraryShows) {
  Answer(kLink,
         {.status = 200, .body = PageOf("달빛정류장", "2026-12-31"), .validators = {"\"1\"", ""}});
  (void)Add({}, {kLink});
  Answer(kLink,
         {.status = 200, .body = PageOf("달빛정류장", "2027-01-15"), .validators = {"\"2\"", ""}});
  EXPECT_EQ(LookAtOne(), RefreshStatus::kChanged);
  ASSERT_TRUE(library_->Undo().has_value());
  // The library shows the first reading again, so "as before" would be of the wrong one.
  EXPECT_EQ(LookAtOne(), RefreshStatus::kChanged);
  EXPECT_TRUE(web_.requests.back().validators.empty());
}

TEST_F(PagesTest, APostingOfANoteIsReadAtItsLinkForTheFirstTime) {
  const std::string note =
      File("메모.md", "# 백엔드 개발자\n회사: 달빛정류장\n링크: " + std::string(kLink) +
                          "\n## 자격요건\n- Python 개발 경력 2년 이상\n");
  ASSERT_THAT(Add({note}, {}).postings, SizeIs(1));
  Answer(kLink, {.status = 200, .body = PageOf("달빛정류장", "2026-12-31")});
  const auto outcomes = Look();
  ASSERT_THAT(outcomes, SizeIs(1));
  EXPECT_EQ(outcomes[0].status, RefreshStatus::kFirstRead);
  EXPECT_EQ(library_->Stats()->postings, 1U);
  EXPECT_EQ(LookAtOne(), RefreshStatus::kUnchanged);
}

TEST_F(PagesTest, AClosedPageIsAddedAndSaidToBe) {
  Answer(kLink,
         {.status = 200, .body = PageOf("달빛정류장", "2026-12-31", "<p>마감된 공고입니다.</p>")});
  const Recorder added = Add({}, {kLink});
  EXPECT_THAT(added.postings, SizeIs(1));
  EXPECT_THAT(added.closed, ElementsAre(kLink));
  EXPECT_EQ(LookAtOne(), RefreshStatus::kStillClosed);
}

}  // namespace
}  // namespace gonggo
