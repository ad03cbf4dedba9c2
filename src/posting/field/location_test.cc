#include "posting/field/location.h"

#include <gtest/gtest.h>

#include <string>

#include "knowledge/tables.h"

namespace gonggo {
namespace {

constexpr auto kNo = Labelled::kNo;
constexpr auto kYes = Labelled::kYes;

struct Row {
  Labelled labelled;
  const char* text;
  const char* expected;  // "raw|region|district"; "" for nothing
};

std::string Show(const std::optional<Found<Location>>& found) {
  if (!found) return "";
  return found->value.raw + "|" + found->value.region.value_or("-") + "|" +
         found->value.district.value_or("-");
}

const Row kRows[] = {
    {kNo, "고용 형태는 정규직이고 울산광역시 북구 매곡산단 사무실에서 일합니다.",
     "울산광역시 북구|KR-31|북구"},
    // Beside a label
    {kYes, "서울 강남구 테헤란로 152 강남빌딩", "서울 강남구 테헤란로 152|KR-11|강남구"},
    {kYes, "경기 성남시 수정구 창업로 42 경기제2센터",
     "경기 성남시 수정구 창업로 42|KR-41|성남시 수정구"},
    {kYes, "서울 강남구 테헤란로 152 역삼역", "서울 강남구 테헤란로 152 역삼역|KR-11|강남구"},
    {kYes, "계약직", ""},
    {kYes, "-", ""},
    {kYes, "Remote - EMEA", "Remote - EMEA|-|-"},
    {kNo, "지하철역 도보 5분 거리의 사무실", ""},
    {kNo, "지하철역 인근 넓은 사무실(학동역 10번 출구 도보 4분)", "학동역|KR-11|강남구"},
    {kYes, "서울", "서울|KR-11|-"},
    // Of several places the region of the first
    {kYes, "경기 성남시 분당구, 서울 강남구", "경기 성남시 분당구, 서울 강남구|KR-41|-"},
    {kYes, "서울 강남구", "서울 강남구|KR-11|강남구"},
    // A button of the page.
    {kYes, "서울 강남구 지도", "서울 강남구|KR-11|강남구"},
    {kYes, "서울 강남구 테헤란로 131 지도보기", "서울 강남구 테헤란로 131|KR-11|강남구"},
    {kYes, "서울시 강남구", "서울시 강남구|KR-11|강남구"},
    {kYes, "서울특별시 강남구 테헤란로 131", "서울특별시 강남구 테헤란로 131|KR-11|강남구"},
    {kYes, "서울 강남구 테헤란로 131, 한빛빌딩 5층", "서울 강남구 테헤란로 131|KR-11|강남구"},
    {kYes, "(06242) 서울 강남구 역삼로1길 8 가온빌딩(역삼동)",
     "서울 강남구 역삼로1길 8|KR-11|강남구"},
    {kYes, "서울 영등포구 은행로17, 2사옥", "서울 영등포구 은행로17|KR-11|영등포구"},
    {kYes, "대전 둔산동 48 가람빌딩 3층", "대전 둔산동 48|KR-30|서구"},
    {kYes, "대전 유성구 죽동(정문 앞)", "대전 유성구 죽동|KR-30|유성구"},
    {kYes, "서울 ＞ 성동구", "서울 ＞ 성동구|KR-11|성동구"},
    {kYes, "서울 > 성동구", "서울 > 성동구|KR-11|성동구"},
    {kYes, "서울특별시강남구", "서울특별시강남구|KR-11|강남구"},
    {kYes, "경기 성남시 분당구 판교역로 1", "경기 성남시 분당구 판교역로 1|KR-41|성남시 분당구"},
    {kYes, "경기도 이천시 마장면 덕평로 9", "경기도 이천시 마장면 덕평로 9|KR-41|이천시"},
    {kYes, "경기 판교", "경기 판교|KR-41|성남시 분당구"},
    {kYes, "판교", "판교|KR-41|성남시 분당구"},
    {kYes, "판교역", "판교역|KR-41|성남시 분당구"},
    {kYes, "강남역", "강남역|KR-11|강남구"},
    {kYes, "강남역 3번 출구", "강남역|KR-11|강남구"},
    {kYes, "역삼동", "역삼동|KR-11|강남구"},
    {kYes, "서울 성동구 성수동 별빛 본사", "서울 성동구 성수동|KR-11|성동구"},
    {kYes, "여의도", "여의도|KR-11|영등포구"},
    {kYes, "마곡", "마곡|KR-11|강서구"},
    {kYes, "가산디지털단지", "가산디지털단지|KR-11|금천구"},
    {kYes, "구로디지털단지역 도보 5분", "구로디지털단지역|KR-11|구로구"},
    {kYes, "광교", "광교|KR-41|수원시"},
    {kYes, "동탄", "동탄|KR-41|화성시"},
    {kYes, "송도", "송도|KR-28|연수구"},
    {kYes, "제주", "제주|KR-49|-"},
    {kYes, "제주특별자치도 제주시", "제주특별자치도 제주시|KR-49|제주시"},
    {kYes, "세종", "세종|KR-50|-"},
    {kYes, "세종특별자치시 나성동", "세종특별자치시 나성동|KR-50|-"},
    {kYes, "강원특별자치도 춘천시", "강원특별자치도 춘천시|KR-42|춘천시"},
    {kYes, "전북특별자치도 전주시 덕진구", "전북특별자치도 전주시 덕진구|KR-45|전주시 덕진구"},
    {kYes, "충북 청주시 흥덕구 오송읍", "충북 청주시 흥덕구 오송읍|KR-43|청주시 흥덕구"},
    {kYes, "부산 해운대구 센텀중앙로 9", "부산 해운대구 센텀중앙로 9|KR-26|해운대구"},
    {kYes, "대구 군위군", "대구 군위군|KR-27|군위군"},
    {kYes, "포항시 남구", "포항시 남구|KR-47|포항시 남구"},
    {kYes, "서울 삼성역 인근 (강남구 영동대로 8, 6층)", "서울 삼성역|KR-11|강남구"},
    {kYes, "과천 본사", "과천|KR-41|과천시"},
    {kYes, "서울 본사 (강남구 선릉로 4)", "서울|KR-11|-"},
    {kYes, "누리소프트 서울사무실 (2호선)", "서울사무실|KR-11|-"},
    {kYes, "모아패스 신논현2호점 (서울시 강남구 강남대로 4)",
     "서울시 강남구 강남대로 4|KR-11|강남구"},
    // Names of several places
    {kYes, "중구", "중구|-|-"},
    {kYes, "서울 중구", "서울 중구|KR-11|중구"},
    {kYes, "대전 중구", "대전 중구|KR-30|중구"},
    {kYes, "인천 서구", "인천 서구|KR-28|서구"},
    {kYes, "강서구", "강서구|-|-"},
    {kYes, "부산 강서구", "부산 강서구|KR-26|강서구"},
    {kYes, "강원 고성군", "강원 고성군|KR-42|고성군"},
    {kYes, "경남 고성군", "경남 고성군|KR-48|고성군"},
    {kYes, "고성군", "고성군|-|-"},
    {kYes, "광주", "광주|-|-"},
    {kYes, "광주광역시", "광주광역시|KR-29|-"},
    {kYes, "광주 북구", "광주 북구|KR-29|북구"},
    {kYes, "경기 광주시", "경기 광주시|KR-41|광주시"},
    {kYes, "경기도 광주", "경기도 광주|KR-41|광주시"},
    // Several places
    {kYes, "서울/부산", "서울/부산|KR-11|-"},
    {kYes, "서울, 판교", "서울, 판교|KR-11|-"},
    {kYes, "망원역/합정역", "망원역/합정역|KR-11|마포구"},
    // English
    {kYes, "Seoul", "Seoul|KR-11|-"},
    {kYes, "Seoul, South Korea", "Seoul|KR-11|-"},
    {kYes, "Gangnam-gu, Seoul", "Gangnam-gu, Seoul|KR-11|강남구"},
    {kYes, "Pangyo, Korea", "Pangyo|KR-41|성남시 분당구"},
    {kYes, "Busan", "Busan|KR-26|-"},
    // Abroad and other words
    {kYes, "Tokyo, Japan", "Tokyo, Japan|-|-"},
    {kYes, "SF or London", "SF or London|-|-"},
    {kYes, "Remote", "Remote|-|-"},
    {kYes, "본사", "본사|-|-"},
    {kYes, "베트남 호치민", "베트남 호치민|-|-"},
    {kYes, "미국 캘리포니아 (재택 가능)", "미국 캘리포니아|-|-"},
    {kYes, "추후 협의", ""},
    {kYes, "미정", ""},
    {kYes, "-", ""},
    {kYes, "", ""},
    {kYes, "123", ""},
    // Any line
    {kNo, "근무지 : 서울 강남구 논현로 531 (주)가온", "서울 강남구 논현로 531|KR-11|강남구"},
    {kNo, "근 무 지 : 서울 영등포구 은행로17", "서울 영등포구 은행로17|KR-11|영등포구"},
    {kNo, "ㆍ근무지역: 경기 화성시", "경기 화성시|KR-41|화성시"},
    {kNo, "※ 주 근무지는 과천 본사이며, 달라질 수 있습니다.", "과천|KR-41|과천시"},
    {kNo, "• 근무 지역은 서울입니다.", "서울|KR-11|-"},
    {kNo, "- 근무지는 '경기도 판교' 입니다.", "경기도 판교|KR-41|성남시 분당구"},
    {kNo, "근무장소: 지하철 2호선 성수역 인근", "성수역|KR-11|성동구"},
    {kNo, "Location: Seoul, Korea", "Seoul|KR-11|-"},
    {kNo, "강남역 3번 출구 1분 거리에 있는 사무실", "강남역|KR-11|강남구"},
    {kNo, "지하철 2호선 선릉역에서 도보 2분", "선릉역|KR-11|강남구"},
    {kNo, "신논현역 도보 2분 거리의 쾌적한 출근길", "신논현역|KR-11|강남구"},
    {kNo, "망원역/합정역 도보 5분거리에 위치한 사무실", "망원역/합정역|KR-11|마포구"},
    {kNo, "고색역 도보 10분 거리", "고색역|-|-"},
    {kNo, "서울 마포구 공덕동에 위치하고 있으며", "서울 마포구 공덕동|KR-11|마포구"},
    {kNo, "서울 영등포구 선유로 146 (양평동3가)에 위치", "서울 영등포구 선유로 146|KR-11|영등포구"},
    {kNo, "서울특별시 서초구 언남길 15-3, 2층", "서울특별시 서초구 언남길 15-3|KR-11|서초구"},
    {kNo, "디자이너(5년 이상) (동탄)", "동탄|KR-41|화성시"},
    {kNo, "[역삼/외국계] CS 담당자", "역삼|KR-11|강남구"},
    {kNo, "백엔드 개발자 (서울)", "서울|KR-11|-"},
    {kNo, "릴리웍스 (*대구*)", "대구|KR-27|-"},
    {kNo, "본사는 서울 중구 을지로 99 (을지로3가, 가람센터)에 위치하며",
     "서울 중구 을지로 99|KR-11|중구"},
    {kNo, "경기 성남시 수정구 금토로 7 별빛타워에 위치하고 있으며",
     "경기 성남시 수정구 금토로 7|KR-41|성남시 수정구"},
    {kNo, "현재 서울시 강남구 테헤란로 9 누리빌딩 6층에 있으며 내년에 이사합니다.",
     "서울시 강남구 테헤란로 9|KR-11|강남구"},
    {kNo, "당사 연구소 근무 (서울 용산구 원효로 4, 한빛빌딩 6층)",
     "서울 용산구 원효로 4|KR-11|용산구"},
    {kNo, "근무환경: 서울 서대문구 연희로9, 2층", "서울 서대문구 연희로9|KR-11|서대문구"},
    {kNo, "근무지(화성시 동탄) 출퇴근이 가능한 분", "화성시 동탄|KR-41|화성시"},
    {kNo, "근무지 서울", "서울|KR-11|-"},
    // Not a place of work
    {kNo, "서울 지역 고객사를 방문합니다", ""},
    {kYes, "강남역 8번출구 인근", "강남역|KR-11|강남구"},
    {kYes, "서울 강남구 테헤란로2길 27", "서울 강남구 테헤란로2길 27|KR-11|강남구"},
    {kYes, "서울 강남구 테헤란로131", "서울 강남구 테헤란로131|KR-11|강남구"},
    {kYes, "삼성역 2분거리", "삼성역|KR-11|강남구"},
    {kNo, "매치(경기)와 관련한 이슈", ""},
    {kNo, "서울대학교 컴퓨터공학과 졸업", ""},
    {kNo, "(서울대학교)", ""},
    {kNo, "부산은행 차세대 프로젝트", ""},
    {kNo, "(부산은행)", ""},
    {kNo, "광주요 도자기", ""},
    {kNo, "강남언니 서비스 운영", ""},
    {kNo, "[강남언니] 백엔드 개발자", ""},
    {kNo, "강남스타일", ""},
    {kNo, "전국 1위 서비스", ""},
    {kNo, "서울 지역 매출 1위", ""},
    {kNo, "위치 기반 서비스 개발", ""},
    {kNo, "근무지역 무관", ""},
    {kNo, "최대 구축 경험", ""},
    {kNo, "병역 도보 순찰", ""},
    {kNo, "IT 영역 인근 분야", ""},
    {kNo, "서울시 공공 프로젝트 수행 경험", ""},
    {kNo, "샌드위치 데이, 서울 맛집 탐방", ""},
    {kNo, "산업의 정부 지원", ""},
    {kNo, "", ""},
};

TEST(ReadLocation, Table) {
  for (const Row& row : kRows) {
    const auto found = ReadLocation(row.text, row.labelled);
    EXPECT_EQ(Show(found), row.expected) << row.text;
    if (!found) continue;
    const std::string_view text = row.text;
    ASSERT_LE(found->at.end, text.size());
    EXPECT_EQ(found->value.raw, Cut(text, found->at)) << row.text;
  }
}

// Every region and district of the table reads to its own code behind its province.
TEST(ReadLocation, EveryDistrict) {
  int districts = 0;
  for (const Term& province : Regions().terms()) {
    if (!province.value.empty() || static_cast<unsigned char>(province.surface[0]) < 0x80) continue;
    for (const Term& term : Regions().terms()) {
      if (term.id != province.id || term.value.empty()) continue;
      const std::string text = std::string(province.surface) + " " + std::string(term.value);
      const auto found = ReadLocation(text, kYes);
      ASSERT_TRUE(found) << text;
      EXPECT_EQ(found->value.raw, text);
      EXPECT_EQ(found->value.region, std::string(term.id)) << text;
      EXPECT_EQ(found->value.district, std::string(term.value)) << text;
      ++districts;
    }
  }
  EXPECT_GT(districts, 226 * 2);
}

TEST(ReadLocation, EveryNameIsReadByItself) {
  for (const Term& term : Regions().terms()) {
    const auto found = ReadLocation(term.surface, kYes);
    ASSERT_TRUE(found) << term.surface;
    EXPECT_EQ(found->value.raw, term.surface);
    if (found->value.region) {
      bool same = false;
      for (const Term& other : Regions().terms()) {
        same = same || (other.surface == term.surface && other.id == *found->value.region);
      }
      EXPECT_TRUE(same) << term.surface;
    }
  }
}

TEST(ReadLocation, InTitles) {
  const struct {
    const char* title;
    const char* expected;
  } rows[] = {
      {"현장 영업 담당자_서울", "서울|KR-11|-"},
      {"매장 관리자 (수도권)", "수도권|-|-"},
      {"서버 개발자 (Backend Engineer), 판교", "판교|KR-41|성남시 분당구"},
      {"[대전 센터] 상담 매니저", "대전|KR-30|-"},
      {"[부산 근무] 항만 물류 담당", "부산|KR-26|-"},
      {"[하늘보리] 서울 지역 매장 관리자", "서울|KR-11|-"},
      {"대구 지점 부점장", "대구|KR-27|-"},
      {"지역 축제 기획자", ""},
      // The head of a title is its job, and a place in a longer name none of its own.
      {"서울 지하철 안내 담당", ""},
      {"여행 상품 기획 (제주 여행 전문가)", ""},
      {"축구 중계 편집자 (경기)", ""},
      {"[하늘보리] 서버 개발자", ""},
      {"", ""},
      {"((((((", ""},
  };
  for (const auto& row : rows)
    EXPECT_EQ(Show(ReadLocationInTitle(row.title)), row.expected) << row.title;
}

TEST(ReadLocation, LongLines) {
  std::string text;
  for (int i = 0; i < 100'000; ++i) text += "서울 ";
  EXPECT_FALSE(ReadLocation(text, kYes));
}

}  // namespace
}  // namespace gonggo
