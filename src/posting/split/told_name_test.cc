#include "posting/split/told_name.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

struct Row {
  std::string_view words;
  std::string_view names;  // company / title, "" for none
};

constexpr Row kRows[] = {
    {"하늘랩에서 백엔드 개발자를 뽑는대", "하늘랩 / 백엔드 개발자"},
    {"이모가 들었는데 하늘랩에서 백엔드 개발자를 뽑는다더라.", "하늘랩 / 백엔드 개발자"},
    {"그리고 도담소프트도 QA 엔지니어를 구한대. 판교라고 했어.", "도담소프트 / QA 엔지니어"},
    {"한빛물류도 물류관리 구해요. 이천, 월 300", "한빛물류 / 물류관리"},
    {"다온상사에서 구매 담당자 모집합니다. 경력 3년 이상", "다온상사 / 구매 담당자"},
    {"물마루게임즈 클라이언트 프로그래머도 열렸어요 12/20까지",
     "물마루게임즈 / 클라이언트 프로그래머"},
    {"도담소프트 QA도 뽑아요 신입 가능", "도담소프트 / QA"},
    {"하늘랩 백엔드 12/5까지 열렸다", "하늘랩 / 백엔드"},
    {"첫 번째는 너울페이의 서버 개발자로, 경력 5년 이상입니다.", "너울페이 / 서버 개발자"},
    {"하늘랩 백엔드 개발자는 12월 5일 마감이고 자바 3년 이상이래요.", "하늘랩 / 백엔드 개발자"},
    {"카페 솔바람에서 주말 알바를 구하더라.", "카페 솔바람 / 주말 알바"},
    {"형, 우리 회사 나래톡에서 안드로이드 개발자 찾고 있어.", "나래톡 / 안드로이드 개발자"},
    {"Mossgate is looking for a Support Engineer in Leeds, 38k.", "Mossgate / Support Engineer"},
    {"Pinefield needs a Platform Engineer, fully remote.", "Pinefield / Platform Engineer"},
    {"하늘랩이 백엔드 개발자 뽑는대", "하늘랩 / 백엔드 개발자"},
    {"구름상사가 총무 담당자 구한대", "구름상사 / 총무 담당자"},
    // Names and jobs that end as particles do.
    {"물결페이 프론트엔드 개발자 뽑음", "물결페이 / 프론트엔드 개발자"},
    {"이번에 바람페이 서버 개발자 채용을 진행하고 있습니다.", "바람페이 / 서버 개발자"},
    {"온누리케이 QA 엔지니어 채용 중", "온누리케이 / QA 엔지니어"},
    {"한빛에이가 데이터 분석가 모집한대", "한빛에이 / 데이터 분석가"},
    {"하늘랩에서 데이터 분석가 뽑는대", "하늘랩 / 데이터 분석가"},
    {"구름툰에서 웹툰 작가를 구한대", "구름툰 / 웹툰 작가"},
    {"물결페이가 데이터 분석가도 뽑는대", "물결페이 / 데이터 분석가"},
    // The job behind the verb.
    {"그리고 달빛소프트도 뽑는대 프론트엔드 신입", "달빛소프트 / 프론트엔드 신입"},
    {"하늘랩에서 뽑는대 백엔드 개발자, 3년 이상", "하늘랩 / 백엔드 개발자"},
    {"하늘랩에서 사람 뽑는대 판교", ""},
    {"코멧오디오 펌웨어 개발자 찾는 중인데 12/3 마감", "코멧오디오 / 펌웨어 개발자"},
    {"저는 스텔라소프트에서 채용을 담당하는 한도윤입니다.", ""},
    {"한강광고 카피라이터 뽑아요", "한강광고 / 카피라이터"},
    {"새싹병원에서 간호사 뽑는대", "새싹병원 / 간호사"},
    {"Hi Sam, Mossgate is looking for a Support Engineer in Leeds, 38k.",
     "Mossgate / Support Engineer"},
    {"My client, Tidewater Analytics, is looking for a Senior Backend Engineer in Singapore.",
     "Tidewater Analytics / Senior Backend Engineer"},
    {"my team at Lumen Harbor is hiring a Staff Data Engineer, remote in the US",
     "Lumen Harbor / Staff Data Engineer"},
    {"Fernway wants a Data Analyst in York, remote two days.", "Fernway / Data Analyst"},
    {"Marsh & Oakley are hiring two Data Analysts.", "Marsh & Oakley / Data Analysts"},
    {"Product Designer at Quillworks (Berlin, hybrid).", "Quillworks / Product Designer"},
    {"We're also looking: Product Designer at Quillworks", "Quillworks / Product Designer"},
    {"Lumen Harbor, Engineering Manager, 5+ years managing", "Lumen Harbor / Engineering Manager"},
    // Whoever "they" are.
    {"They're also hiring a Platform Engineer with Kubernetes experience, fully remote.",
     " / Platform Engineer"},
    // Nobody looks for anybody.
    {"I worked as a Product Designer at Quillworks", ""},
    {"My client is looking for a quick answer.", ""},
    {"Dana, Engineering Manager, joined us", ""},
    {"우리 회사 지금 뽑아요", ""},
    {"저희도 사람 구해요", ""},
    {"서버 개발자를 찾습니다", ""},
    {"다들 커피 드실?", ""},
    {"하늘랩 백엔드 개발자는 착하다", ""},
    {"저희는 백엔드 개발자를 찾고 있습니다.", ""},
    {"새싹병원의 간호사로 일하고 있는 박하늘입니다.", ""},
    {"저는 하늘랩의 서버 개발자입니다.", ""},
    {"Rowan needs a designer for the deck, and Iris wants a developer.", ""},
    {"", ""},
};

std::string Shown(std::string_view words) {
  const auto name = ReadToldName(words);
  if (!name) return {};
  return std::string(name->company) + " / " + std::string(name->title);
}

TEST(ReadToldName, FindsBothNames) {
  for (const Row& row : kRows) EXPECT_EQ(Shown(row.words), row.names) << row.words;
}

}  // namespace
}  // namespace gonggo
