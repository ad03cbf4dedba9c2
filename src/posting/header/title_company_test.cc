#include "posting/header/title_company.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/testing/page.h"

namespace gonggo {
namespace {

std::string CompanyOf(std::string_view text) {
  const testing::Page page = testing::MakePage(text);
  const auto company = FindCompanyInTitle(page.document.text, page.lines.at(0).content, page.lines,
                                          {1, static_cast<uint32_t>(page.lines.size())});
  return company ? std::string(page.At(*company)) : "";
}

TEST(TitleCompany, NamedAgainAsASubject) {
  const struct {
    std::string_view text, company;
  } rows[] = {
      {"느티샘학원 중등 과학 강사 초빙\n\n느티샘학원은 작은 학원입니다", "느티샘학원"},
      {"산들바람대학교 산학협력단 직원 채용\n\n산들바람대학교 산학협력단에서 직원을 뽑습니다",
       "산들바람대학교 산학협력단"},
      {"디자이너를 모십니다 (솔잎편지)\n\n안녕하세요, 편지 앱 '솔잎편지'입니다.", "솔잎편지"},
      {"2026년 들빛재단 공개경쟁 채용 공고\n\n들빛재단은 함께 일할 인재를 공개 채용합니다.",
       "들빛재단"},
      {"2027년도 상반기 들빛문화회관 직원 채용\n\n자격\n\n들빛문화회관 관장", "들빛문화회관"},
      {"산들바람연구소 연구원 모집\n\n자격\n\n산들바람연구소장", "산들바람연구소"},
      {"하늘손해보험 2027년 신입사원 채용 안내\n\n자격", "하늘손해보험"},
      {"신입사원 2027년 상반기 채용\n\n자격", ""},
      {"2026년도 제4회 한울시설관리공단 직원 공개경쟁채용 공고\n\n자격\n\n한울시설관리공단 이사장",
       "한울시설관리공단"},
      {"[채용공고] 산들바람중학교 기간제교사 채용\n\n자격", "산들바람중학교"},
      {"산들바람연구소 연구원 모집\n\n자격\n\n산들바람연구소장은 큽니다", ""},
      {"디자이너 (정규직)\n\n정규직은 3개월 뒤에 됩니다", ""},
      {"느티샘학원 과학 강사 초빙\n\n학원은 역 앞에 있고 느티샘학원 앞에 나무가 있다", ""},
      {"가온테크㈜ 채용 - 전장부품 설계 엔지니어\n\n자격요건", "가온테크㈜"},
      {"신입 채용 - 전장부품 설계 엔지니어\n\n자격요건", ""},
      {"데이터 분석가\n\n데이터는 모두의 것입니다", ""},
      {"개발자\n\n개발자는 함께 일합니다", ""},
      {"백엔드 개발자\n\n백엔드 개발자는 함께 일합니다", ""},
      {"서울시 강사\n\n서울시는 큰 도시다", ""},
  };
  for (const auto& row : rows) EXPECT_EQ(CompanyOf(row.text), row.company) << row.text;
}

TEST(TitleCompany, ACompanyBeforeAJob) {
  const struct {
    std::string_view text, company;
  } rows[] = {
      {"[채용] 도토리소프트 서버 개발자\n\n담당업무", "도토리소프트"},
      {"🔥 [긴급] 참새네트웍스 Java 개발자 모집 🔥\n\n담당업무", "참새네트웍스"},
      {"도토리상점에서 서버 개발자를 모십니다\n\n담당업무", "도토리상점"},
      {"개발팀에서 서버 개발자를 찾습니다\n\n담당업무", ""},
      {"소프트 서버 개발자\n\n담당업무", ""},
      {"물류 시스템 개발자\n\n담당업무", ""},
      {"핀테크 백엔드 개발자\n\n담당업무", ""},
  };
  for (const auto& row : rows) EXPECT_EQ(CompanyOf(row.text), row.company) << row.text;
}

TEST(TitleCompany, AnInstitutionBeforeAJob) {
  const struct {
    std::string_view text, company;
  } rows[] = {
      {"달무리어린이병원 병동 간호사 모집\n\n담당업무", "달무리어린이병원"},
      {"산들바람대학교 행정 직원 채용\n\n담당업무", "산들바람대학교"},
      {"달무리병원 (주 3일) 물리치료사 모집\n\n담당업무", "달무리병원"},
      {"어린이병원 병동 간호사 모집\n\n담당업무", ""},
      {"종합병원 간호사 모집\n\n담당업무", ""},
      {"한방요양병원 간호사 모집\n\n담당업무", ""},
      {"동물병원 수의사\n\n담당업무", ""},
      {"병원 간호사 모집\n\n담당업무", ""},
      {"달무리병원\n\n담당업무", ""},
      {"달무리병원 이야기\n\n담당업무", ""},
      {"물결구청 기간제근로자 채용 공고\n\n담당업무", "물결구청"},
      {"아라시립도서관 기간제근로자 채용공고\n\n담당업무", "아라시립도서관"},
      {"온새미로미술관 도슨트 모집\n\n담당업무", "온새미로미술관"},
      {"(재)너른들문화재단 직원 채용 공고\n\n담당업무", "(재)너른들문화재단"},
      {"한국미리내연구원 위촉연구원 채용\n\n담당업무", "한국미리내연구원"},
      {"도토리회계법인 회계사 채용\n\n담당업무", "도토리회계법인"},
      {"하늘연동물병원 수의테크니션 모집\n\n담당업무", "하늘연동물병원"},
      {"의료법인 너른재단 푸른별요양병원 간호사 채용\n\n담당업무",
       "의료법인 너른재단 푸른별요양병원"},
      {"푸른들대학교 산학협력단에서 행정원을 모집합니다\n\n담당업무", "푸른들대학교 산학협력단"},
      {"[해든요양병원 채용]\n\n담당업무", "해든요양병원"},
      {"[신입] [D-3] 물결보건소 간호사 모집\n\n담당업무", "물결보건소"},
      {"행정 직원 채용\n아라군 공고 제2026-1204호\n\n담당업무", "아라군"},
      // Work, people and sorts of institutions
      {"전기공사 기사 모집\n\n담당업무", ""},
      {"선임연구원 채용\n\n담당업무", ""},
      {"시립도서관 사서 채용\n\n담당업무", ""},
      {"장애인복지관 사회복지사 채용\n\n담당업무", ""},
      {"문화재단 직원 채용\n\n담당업무", ""},
      {"행정 직원 채용\n모집 공고 제목\n\n담당업무", ""},
  };
  for (const auto& row : rows) EXPECT_EQ(CompanyOf(row.text), row.company) << row.text;
}

}  // namespace
}  // namespace gonggo
