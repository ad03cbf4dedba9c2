#include "pipeline/saved_frames.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "document/read.h"

namespace gonggo {
namespace {

namespace fs = std::filesystem;

class SavedFramesTest : public ::testing::Test {
 protected:
  SavedFramesTest()
      : root_(fs::path(::testing::TempDir()) /
              ("saved_frames_" +
               std::string(::testing::UnitTest::GetInstance()->current_test_info()->name()))) {
    fs::remove_all(root_);
    fs::create_directories(root_ / "공고_files");
  }
  ~SavedFramesTest() override { fs::remove_all(root_); }

  std::string Write(const std::string& name, const std::string& bytes) {
    std::ofstream(root_ / name, std::ios::binary) << bytes;
    return (root_ / name).native();
  }

  fs::path root_;
};

const char kBody[] =
    "<html><head><meta charset=utf-8></head><body><h3>담당업무</h3><ul><li>배차 API 개발</li></ul>"
    "<h3>자격요건</h3><ul><li>자바 경력 3년 이상</li></ul></body></html>";

TEST_F(SavedFramesTest, TheFrameOfThePostingIsPutIn) {
  Write("공고_files/본문 (1).html", kBody);
  Write("공고_files/ad.html", "<p>연봉 1억 개발자 되기</p>");
  const std::string page = Write(
      "공고.html",
      "<h1>서버 개발자</h1><iframe class=\"x\" "
      "src=\"./%EA%B3%B5%EA%B3%A0_files/%EB%B3%B8%EB%AC%B8%20(1)"
      ".html\"></iframe><p>접수기간</p><IFRAME src='./공고_files/ad.html'></IFRAME><p>끝</p>");
  const auto whole = WithSavedFrames(page);
  ASSERT_TRUE(whole);
  const std::string text = ReadDocuments(*whole, {.name = "공고.html"}).front().text;
  EXPECT_LT(text.find("서버 개발자"), text.find("자바 경력 3년 이상"));
  EXPECT_LT(text.find("자바 경력 3년 이상"), text.find("접수기간"));
  EXPECT_EQ(text.find("1억"), std::string::npos);
}

TEST_F(SavedFramesTest, AFrameInAFrame) {
  Write("공고_files/outer.html", "<div><iframe src=\"inner.html\"></iframe></div>");
  Write("공고_files/inner.html", kBody);
  const auto whole = WithSavedFrames(
      Write("공고.html", "<h1>서버</h1><iframe src=\"./공고_files/outer.html\"></iframe>"));
  ASSERT_TRUE(whole);
  EXPECT_NE(ReadDocuments(*whole, {.name = "a"}).front().text.find("자바 경력"), std::string::npos);
}

TEST_F(SavedFramesTest, WhatIsNoSavedPageStays) {
  EXPECT_FALSE(WithSavedFrames(Write("a.html", "<iframe src=\"공고_files/x.html\"></iframe>")));
  EXPECT_FALSE(
      WithSavedFrames(Write("공고.html", "<iframe src=\"공고_files/없음.html\"></iframe>")));
  // A frame of itself, and one that leads out of the folder.
  Write("공고_files/loop.html", "<iframe src=\"loop.html\"></iframe>");
  Write("밖.html", kBody);
  EXPECT_FALSE(WithSavedFrames(Write("공고.html",
                                     "<iframe src=\"공고_files/loop.html\"></iframe>"
                                     "<iframe src=\"공고_files/..%2F밖.html\"></iframe>"
                                     "<iframe src=\"")));
  EXPECT_FALSE(WithSavedFrames("-"));
  EXPECT_EQ(FolderOfSavedPage("a/공고.HTM"), "a/공고_files");
  EXPECT_EQ(FolderOfSavedPage("a/공고.txt"), "");
}

}  // namespace
}  // namespace gonggo
