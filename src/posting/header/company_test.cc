#include "posting/header/company.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakePage;
using testing::Page;

std::string_view Company(const Page& page) {
  const auto name = FindCompanyInText(page.document.text, page.lines, page.All());
  return name ? page.At(*name) : "";
}

TEST(Company, FromSentences) {
  const struct {
    std::string_view page;
    std::string_view company;
  } rows[] = {
      {"하늘보리는 농촌의 배송을 바꾸는 회사입니다.", "하늘보리"},
      {"하늘보리의 개발 문화를 소개합니다.\n하늘보리는 빠르게 자랍니다.", "하늘보리"},
      {"지금 바로 하늘보리에 합류하세요!", "하늘보리"},
      {"하늘보리증권으로의 합류를 환영해요", "하늘보리증권"},
      {"안녕하세요, 편지 앱을 만드는 **모래톱(Moraetop)** 입니다.", "모래톱"},
      {"안녕하세요, 농촌 배송을 바꾸는 하늘보리입니다!", "하늘보리"},
      {"안녕하세요, 서버를 만드는 김모래입니다.", ""},
      {"안녕하세요, 모래톱입니다.", ""},
      {"안녕하세요, 사람을 찾는 채용팀입니다.", ""},
      {"들빛재단에서는 다음과 같이 직원을 채용하고자 하오니 많은 응모 바랍니다.", "들빛재단"},
      {"들빛재단은 함께 일할 인재를 공개 채용합니다.", "들빛재단"},
      {"우리는 함께 일할 사람을 모집합니다.", ""},
      {"서버 개발자는 연 2회 채용합니다.", ""},
      {"배송플랫폼실의 구성원과 일해요", ""},
      {"하늘보리(주)는 농촌 배송을 바꿉니다.", "하늘보리"},
      {"㈜하늘보리는 농촌 배송을 바꿉니다.", "하늘보리"},
      {"(주)들보리와 함께 일합니다.", ""},
      {"At Skybarley, we deliver parcels to villages.", "Skybarley"},
      {"Skybarley is a leading delivery company.", "Skybarley"},
      {"Skybarley is a delivery company for farmers.", "Skybarley"},
      {"Skybarley is a good place to work.", ""},
      {"I thought of a role with my client Skybarley Energy AB.", "Skybarley Energy AB"},
      {"Our client, Skybarley, is growing.", "Skybarley"},
      {"저희 고객사인 (주)하늘보리에서 회계팀장을 모십니다.", "(주)하늘보리"},
      {"고객사인 대기업에서 회계팀장을 찾습니다.", ""},
      {"고객사인 글로벌 제조사에서 찾습니다.", ""},
      {"Our client is a leading delivery company.", ""},
      {"You advise our client Relations team.", ""},
      {"Overview Skybarley is a leading delivery company. Skybarley has fields.", "Skybarley"},
      {"Company Overview Skybarley is a leading delivery company.", "Skybarley"},
      {"Overview Fields is a leading delivery company.", "Overview Fields"},
      {"About Skybarley Skybarley is a leading delivery company.", "Skybarley"},
      {"Skybarley tells farmers when to sow.\nhttps://jobs.example.com/skybarley/7", "Skybarley"},
      {"Skybarley's fields are wide.\nhttps://skybarley.example.com", "Skybarley"},
      {"Skybarley tells farmers when to sow.\nhttps://jobs.example.com/7", ""},
      {"Skybarley Field Notes\nhttps://jobs.example.com/skybarley/7", ""},
      {"Engineering builds tools.\nhttps://jobs.example.com/engineering/7", ""},
      {"👉 하늘보리 백엔드 개발자 직무인터뷰 바로가기", "하늘보리"},
      {"하늘보리 데이터 엔지니어 직무 인터뷰", "하늘보리"},
      {"개발자 직무인터뷰 바로가기", ""},
      {"- 서류접수 > 직무 인터뷰 > 최종합격", ""},
      {"과제전형 → 직무 인터뷰 → 최종합격", ""},
      {"백엔드 개발자 직무인터뷰 바로가기", ""},
      {"우리는 세상을 바꾸는 회사입니다.", ""},
      {"저희 팀은 배송을 바꾸는 회사입니다.", ""},
      {"The Role is one of the best.", ""},
      {"At The Role, we work.", ""},
      {"! 하늘보리는 배송 회사입니다.", ""},
      {"자바 개발 경력 3년 이상", ""},
      {"", ""},
  };
  for (const auto& row : rows) EXPECT_EQ(Company(MakePage(row.page)), row.company) << row.page;
}

TEST(Company, NoneWhereTwoStandAlike) {
  EXPECT_EQ(Company(MakePage("하늘보리는 배송 회사입니다.\n들보리는 창고 회사입니다.")), "");
  EXPECT_EQ(Company(MakePage(
                "하늘보리는 배송 회사입니다.\n들보리는 창고 회사입니다.\n하늘보리의 인재상")),
            "하늘보리");
}

TEST(Company, OfTheRangeAlone) {
  const Page page = MakePage("하늘보리는 배송 회사입니다.\n들보리는 창고 회사입니다.");
  const auto name = FindCompanyInText(page.document.text, page.lines, {1, 2});
  ASSERT_TRUE(name);
  EXPECT_EQ(page.At(*name), "들보리");
}

TEST(Company, VerbsNameNobody) {
  EXPECT_EQ(
      Company(MakePage("배차 서버를 개발하여 구성원과 나눕니다.\n개발하여 구성원을 돕습니다.")),
      "");
}

TEST(Company, HostileTextIsTotal) {
  for (const std::string_view unit :
       {"가", "가는 ", "At A, ", "A. ", ". ", "하늘보리는 회사입니다 "}) {
    std::string text;
    while (text.size() < 100'000) text += unit;
    const Page page = MakePage(text);
    const auto name = FindCompanyInText(page.document.text, page.lines, page.All());
    if (name) {
      EXPECT_LE(name->end, text.size()) << unit;
    }
  }
}

}  // namespace
}  // namespace gonggo
