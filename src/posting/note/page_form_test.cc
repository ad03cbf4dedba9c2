#include "posting/note/page_form.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/note/page_foot.h"
#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakePage;
using testing::Page;

// A sign a line that says something: m where it is marked.
std::string MarkedIn(const Page& page) {
  std::string marked;
  for (const Line& line : page.lines) {
    if (!line.blank) marked += line.boilerplate ? 'm' : '.';
  }
  return marked;
}

TEST(PageForm, Marked) {
  const struct {
    std::string_view page, marked;
  } rows[] = {
      // The sign on a line of its own, questions and their answers.
      {"Requirements\nJava\nApply for this job\n*\nindicates a required field\nFirst Name\n*\nLast "
       "Name\n*\nAre you authorized to work in Portugal?\n*\nSelect...\nSubmit application",
       "...mmmmmmmmmm"},
      // Fields alone are one from a name on with a further one below.
      {"Java\nFirst Name *\nLast Name *\nEmail *\nYes\nNo\nSubmit application\nSkybarley",
       ".mmmmmm."},
      {"Java\n* Required\nFirst Name *\nEmail *", ".mmm"},
      // What lies between two sure fields, up to the button.
      {"Java\nFirst name *\nLast name *\nHeadline\nPhoto\nEducation\nAdd\nCover letter\nSubmit "
       "application\nSkybarley\nEmail *",
       ".mmmmmmmm.."},
      {"Full name of the product\nJava", ".."},
      {"Requirements\nEmail marketing\nLocation services", "..."},
      {"", ""},
  };
  for (const auto& row : rows) {
    Page page = MakePage(row.page);
    MarkPageForm(page.document.text, page.lines);
    EXPECT_EQ(MarkedIn(page), row.marked) << row.page;
  }
}

TEST(PageFoot, Marked) {
  const struct {
    std::string_view page, marked;
  } rows[] = {
      {"Java\nPowered by\nGreenstem\nRead our Privacy Policy\n\nData Engineer", ".mmm."},
      {"- Java\nSkybarley Home Page\nJobs powered by Leaf\nData Engineer", ".mm."},
      {"자바\n개인정보처리방침 | 이용약관\n© 2026 잡나래\n하늘보리", ".mm."},
      // What is asked for, and prose.
      {"- 개인정보처리방침\nOur vans are powered by sun", ".."},
      {"", ""},
  };
  for (const auto& row : rows) {
    Page page = MakePage(row.page);
    MarkPageFeet(page.document.text, page.lines);
    EXPECT_EQ(MarkedIn(page), row.marked) << row.page;
  }
}

}  // namespace
}  // namespace gonggo
