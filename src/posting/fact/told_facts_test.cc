#include "posting/fact/told_facts.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "posting/parse.h"
#include "posting/testing/page.h"

namespace gonggo {
namespace {

// "deadline/pay/employment/work/place", "-" for what is not said.
std::string Facts(std::string_view sentences) {
  const std::string text = "너울페이에서 서버 개발자를 찾습니다. Kotlin을 다뤄 보셨어야 합니다. " +
                           std::string(sentences) + "\n";
  ParseOptions options;
  options.as_of = Date{2026, 11, 28};
  const std::vector<Posting> postings = ParsePostings(testing::MakeDocument(text), options);
  if (postings.size() != 1) return "";
  const Posting& p = postings[0];
  std::string facts = "-";
  if (p.deadline)
    facts = p.deadline->date ? FormatDate(*p.deadline->date) : std::string(Id(p.deadline->kind));
  facts += '/';
  if (p.salary && p.salary->min) facts += std::to_string(static_cast<int>(*p.salary->min / 1000));
  facts += '/';
  for (const Employment kind : p.employment) facts += std::string(Id(kind)) + ",";
  facts += '/';
  if (p.work) facts += Id(*p.work);
  facts += '/';
  if (p.location) facts += p.location->raw;
  return facts;
}

TEST(ToldFacts, AreReadFromSentences) {
  const struct {
    std::string_view text;
    std::string_view facts;
  } rows[] = {
      {"12월 20일까지 쪽지 주세요.", "2026-12-20////"},
      {"사람 구하면 바로 마감합니다.", "until_filled////"},
      {"지원은 언제든 받아요.", "always////"},
      {"마감은 따로 없고, 맞는 분이 오시면 닫습니다.", "until_filled////"},
      {"월 거래액은 310억 원을 넘겼습니다.", "-////"},
      {"정직원은 아니고 6개월 계약직이며 월 650만 원입니다.", "-/6500/contract,//"},
      {"연 4,800만 원을 지급합니다.", "-/48000///"},
      {"사무실은 성수동에 있고 주 2일은 집에서 일합니다.", "-///hybrid/성수동"},
      {"망원동 사무실에서 매일 얼굴을 보고 일합니다.", "-///onsite/망원동"},
      {"대구에 있는 사무실에서 일합니다.", "-////대구"},
      {"작업은 각자 집에서 하고 회의만 화상으로 합니다.", "-///remote/"},
      {"저희 사무실에서 커피를 드립니다.", "-////"},
  };
  for (const auto& row : rows) EXPECT_EQ(Facts(row.text), row.facts) << row.text;
}

}  // namespace
}  // namespace gonggo
