#include "posting/field/link.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gonggo {
namespace {

struct LinkRow {
  std::string_view text;
  std::vector<std::string> links;
};

TEST(Link, FindsAddresses) {
  const std::vector<LinkRow> rows = {
      {"https://jobs.haneul.example/positions/12", {"https://jobs.haneul.example/positions/12"}},
      {"#### https://jobs.haneul.example/positions/12",
       {"https://jobs.haneul.example/positions/12"}},
      {"[하늘소프트](https://jobs.haneul.example/12?by_theme=true)",
       {"https://jobs.haneul.example/12?by_theme=true"}},
      {"[https://a.example/](https://a.example/)", {"https://a.example/", "https://a.example/"}},
      {"지원: https://a.example/apply.", {"https://a.example/apply"}},
      {"(https://a.example/wiki/Go_(language))", {"https://a.example/wiki/Go_(language)"}},
      {"자세한 내용은 https://a.example/jobs/1에서 확인", {"https://a.example/jobs/1"}},
      {"https://a.example/채용/백엔드", {"https://a.example/채용/백엔드"}},
      {"https://a.example/search?q=백엔드&page=1 참고",
       {"https://a.example/search?q=백엔드&page=1"}},
      {"HTTP://A.EXAMPLE/x", {"HTTP://A.EXAMPLE/x"}},
      {"http://a.example,http://b.example", {"http://a.example", "http://b.example"}},
      {"<a href=\"https://a.example/x\">", {"https://a.example/x"}},
      {"**https://a.example/x**", {"https://a.example/x"}},
      {"https://a.example/x!", {"https://a.example/x"}},
      {"\"https://a.example/x\"", {"https://a.example/x"}},
      {"https://web.archive.example/web/https://a.example/x",
       {"https://web.archive.example/web/https://a.example/x"}},
      {"https://a.example/login?next=https://b.example/x",
       {"https://a.example/login?next=https://b.example/x"}},
      {"ftp://a.example/x", {}},
      {"javascript://a.example", {}},
      {"http://", {}},
      {"https://localhost:8400/x", {"https://localhost:8400/x"}},
      {"http://내부망", {}},
      {"://a.example", {}},
      {"xhttps://", {}},
      {"", {}},
      {"하늘소프트: www.haneul.example", {}},
      {"메일 a@b.example", {}},
  };
  for (const LinkRow& row : rows) {
    std::vector<std::string> found;
    for (const auto& link : FindLinks(row.text)) {
      found.push_back(link.value);
      EXPECT_EQ(Cut(row.text, link.at), link.value);
    }
    EXPECT_EQ(found, row.links) << row.text;
  }
}

TEST(Link, APictureIsNoPage) {
  EXPECT_TRUE(LeadsToPage("https://a.example/jobs/3"));
  EXPECT_TRUE(LeadsToPage("https://a.example/jobs/png?from=a.png"));
  EXPECT_FALSE(LeadsToPage("https://img.example/jobs/3.PNG"));
  EXPECT_FALSE(LeadsToPage("https://img.example/3.jpg?w=300"));
  EXPECT_FALSE(LeadsToPage("https://a.example/"));
}

TEST(Link, CanonicalFormIgnoresWhatTracks) {
  const std::vector<std::pair<std::string_view, std::string_view>> rows = {
      {"https://Jobs.Haneul.example/Positions/12/", "https://jobs.haneul.example/Positions/12"},
      {"https://a.example/12?by_theme=true", "https://a.example/12"},
      {"https://a.example/wd/1?utm_campaign=x&utm_source=y&utm_medium=z", "https://a.example/wd/1"},
      {"https://a.example/d?gh_jid=42&utm_source=y", "https://a.example/d?gh_jid=42"},
      {"https://a.example/d?b=2&a=1", "https://a.example/d?a=1&b=2"},
      {"https://a.example:443/x#apply", "https://a.example/x"},
      {"http://a.example:80/", "http://a.example"},
      {"https://a.example/#/jobs/12", "https://a.example#/jobs/12"},
      {"https://a.example/x?fbclid=1&job_id=7&ref=list", "https://a.example/x?job_id=7"},
      {"https://a.example/x?", "https://a.example/x"},
      {"https://a.example/x?&&a=1", "https://a.example/x?a=1"},
      {"HTTPS://a.example/x", "https://a.example/x"},
      {"mailto:a@b.example", "mailto:a@b.example"},
      {"", ""},
  };
  for (const auto& [url, canonical] : rows) {
    EXPECT_EQ(CanonicalLink(url), canonical) << url;
    EXPECT_EQ(CanonicalLink(CanonicalLink(url)), canonical) << "not idempotent: " << url;
  }
}

TEST(Link, HostileTextIsLinear) {
  std::string text;
  for (int i = 0; i < 80000; ++i) text += "http://a.b(";
  EXPECT_FALSE(FindLinks(text).empty());
  EXPECT_LE(FindLinks("http://a.b/" + std::string(2 << 20, 'x')).size(), 1U);
}

TEST(FindApplyPage, Table) {
  const struct {
    std::string_view text, link;
  } rows[] = {
      {"홈페이지(https://dalbit.example/jobs/3) 입사 지원", "https://dalbit.example/jobs/3"},
      {"접수 : https://dalbit.example/career/8", "https://dalbit.example/career/8"},
      {"Apply by May 2, 2027 at https://jobs.dalbit.example/sre",
       "https://jobs.dalbit.example/sre"},
      {"홈페이지(https://dalbit.example) 입사 지원", ""},
      {"팀 블로그 https://dalbit.example/blog/3", ""},
      {"입사 지원: https://a.example/1 또는 https://b.example/2", ""},
  };
  for (const auto& row : rows) {
    const auto found = FindApplyPage(row.text);
    EXPECT_EQ(found ? found->value : "", row.link) << row.text;
  }
}

}  // namespace
}  // namespace gonggo
