// What MarketGenerator says in every trade: patterns of lines, headings, facts. Constant data.
//
// Slots: {skill} one of the trade, {skills} two to four of them, {or} two with "또는", {task} one
// of the trade, {years}, {number}, {product} of the company, {city}, {cert}. A Korean slot with a
// particle is written {task을}: it takes the form that fits the word before it.
#pragma once

#include <array>
#include <string_view>

namespace gonggo::bench {

inline constexpr auto kNameFirst = std::to_array<std::string_view>(
    {"가온",   "노을", "다솜",   "라온",   "마루",   "바른",     "새록",     "아라",   "자람",
     "차오름", "타래", "파란",   "한울",   "이든",   "윤슬",     "달빛",     "새벽",   "물결",
     "도담",   "나래", "보람",   "소담",   "이음",   "하람",     "다온",     "미르",   "해든",
     "별하",   "온새", "두레",   "은하수", "솔빛",   "푸른",     "모아",     "씨앗",   "돌담",
     "까치",   "여울", "단비",   "모퉁이", "나침반", "징검다리", "바람개비", "두루미", "실타래",
     "반딧불", "고래", "옹달샘", "사다리", "구름"});
inline constexpr auto kNameMiddle = std::to_array<std::string_view>(
    {"",       "",     "",     "",       "",       "정밀",   "종합",     "스마트",
     "글로벌", "미래", "제일", "으뜸",   "그린",   "블루",   "큰",       "작은",
     "동서",   "남",   "한강", "백두",   "코리아", "뉴",     "퍼스트",   "원",
     "플러스", "메디", "에코", "모던",   "디지털", "소셜",   "센트럴",   "유니",
     "테라",   "루미", "알파", "베스트", "홈",     "라이프", "클라우드", "시그널"});
inline constexpr auto kNameLast = std::to_array<std::string_view>(
    {"테크",     "랩스",   "소프트",     "데이터",   "모빌리티", "헬스케어",   "커머스",
     "로보틱스", "게임즈", "핀테크",     "산업",     "전자",     "푸드",       "물류",
     "건설",     "바이오", "의료원",     "병원",     "교육",     "학원",       "미디어",
     "디자인",   "컴퍼니", "파트너스",   "시스템즈", "솔루션",   "에너지",     "정공",
     "화학",     "유통",   "인터내셔널", "스튜디오", "회계법인", "법률사무소", "호텔",
     "베이커리", "보안",   "반도체",     "네트웍스", "연구소"});
inline constexpr auto kEnglishFirst = std::to_array<std::string_view>(
    {"Quill",  "Tangle", "Heron",   "Maple",  "North", "Ember",  "Slate", "Willow",
     "Harbor", "Copper", "Lantern", "Meadow", "Otter", "Pine",   "River", "Sparrow",
     "Stone",  "Tidal",  "Umber",   "Velvet", "Wren",  "Yarrow", "Cedar", "Dune"});
inline constexpr auto kEnglishMiddle =
    std::to_array<std::string_view>({"moor", "wood", "field", "gate", "line", "works", "ford",
                                     "bridge", "light", "path", "well", "crest", "side", "mill"});
inline constexpr auto kEnglishLast = std::to_array<std::string_view>(
    {"Labs", "Analytics", "Systems", "Health", "Robotics", "Ferry", "Energy", "Studios", "Payments",
     "Foods", "Logistics", "Security", "Education", "Cloud", "Partners", "Mobility"});
// Of products' names, two or three a name.
inline constexpr auto kSyllables = std::to_array<std::string_view>(
    {"루", "모", "아", "비", "토", "리", "나", "코", "페", "다", "솔", "미", "누", "라", "타",
     "오", "보", "벨", "키", "도", "하", "이", "온", "담", "지", "마", "유", "린", "파", "로"});

inline constexpr auto kMarketPlaces = std::to_array<std::string_view>({"서울 강남구",
                                                                       "서울 서초구",
                                                                       "경기 성남시 분당구",
                                                                       "서울 성동구",
                                                                       "서울 마포구",
                                                                       "서울 금천구",
                                                                       "서울 영등포구",
                                                                       "서울 송파구",
                                                                       "서울 구로구",
                                                                       "서울 중구",
                                                                       "경기 화성시",
                                                                       "인천 연수구",
                                                                       "대전 유성구",
                                                                       "부산 해운대구",
                                                                       "경기 수원시 영통구",
                                                                       "서울 종로구",
                                                                       "경기 평택시",
                                                                       "경기 용인시 기흥구",
                                                                       "충남 천안시",
                                                                       "경기 안산시 단원구",
                                                                       "대구 동구",
                                                                       "인천 서구",
                                                                       "광주 북구",
                                                                       "충북 청주시 흥덕구",
                                                                       "경남 창원시 성산구",
                                                                       "울산 남구",
                                                                       "세종특별자치시",
                                                                       "경기 김포시",
                                                                       "경기 파주시",
                                                                       "전북 전주시 덕진구",
                                                                       "강원 원주시",
                                                                       "경북 구미시",
                                                                       "제주 제주시",
                                                                       "부산 강서구",
                                                                       "경남 김해시",
                                                                       "전남 순천시",
                                                                       "경기 고양시 일산동구",
                                                                       "서울 용산구",
                                                                       "경북 포항시 남구",
                                                                       "강원 춘천시",
                                                                       "서울 동대문구",
                                                                       "충북 음성군",
                                                                       "전남 나주시",
                                                                       "경기 이천시",
                                                                       "경남 거제시",
                                                                       "충남 아산시",
                                                                       "대구 달서구",
                                                                       "부산 사상구",
                                                                       "광주 광산구",
                                                                       "인천 남동구"});
inline constexpr auto kEnglishCities =
    std::to_array<std::string_view>({"Seoul, Korea", "Remote (APAC)", "Pangyo, Korea", "Singapore",
                                     "Busan, Korea", "Tokyo, Japan", "Berlin, Germany"});

inline constexpr auto kMarketEmployment = std::to_array<std::string_view>(
    {"정규직", "정규직", "정규직", "정규직 (수습 3개월)", "계약직", "계약직 (정규직 전환 가능)",
     "인턴", "아르바이트", "프리랜서"});
inline constexpr auto kMarketEducation = std::to_array<std::string_view>(
    {"학력 무관", "대졸 이상", "초대졸 이상", "고졸 이상", "석사 이상", "무관"});
inline constexpr auto kMarketProcess = std::to_array<std::string_view>(
    {"서류전형 > 1차 면접 > 2차 면접 > 최종합격",
     "서류 검토 → 직무 인터뷰 → 문화 적합성 인터뷰 → 처우 협의 → 입사",
     "서류전형 ▶ 코딩테스트 ▶ 기술 면접 ▶ 임원 면접 ▶ 합격",
     "지원서 접수 > 전화 인터뷰 > 실무 면접 > 레퍼런스 체크 > 합류",
     "서류전형 → 과제 전형 → 실무 면접 → 최종 합격", "서류 접수 > 면접 > 건강검진 > 최종 합격"});

inline constexpr auto kMarketAbout = std::to_array<std::string_view>(
    {"{product은} {city}에서 시작해 지금은 매달 {number}만 명이 쓰는 서비스입니다.",
     "우리는 {task을} 더 쉽게 만드는 {product을} 만듭니다.",
     "{number}명의 동료가 {product을} 함께 키우고 있습니다.",
     "창립 {years}년 만에 {city}, {city}에 사무실을 열었습니다.",
     "{task} 하나에도 이유를 남기는 팀입니다.",
     "지난해 {product} 이용자가 {years}배로 늘어 {task을} 함께할 분을 모십니다.",
     "고객사 {number}곳이 {product으로} {task을} 해결합니다.",
     "저희는 {number}평 작업실에서 출발해 {product} 하나로 {years}년을 버텨 온 회사입니다."});
inline constexpr auto kMarketDuties = std::to_array<std::string_view>(
    {"{task} 설계와 운영", "{task을} 개선하고 {task} 관련 문서를 정리합니다.",
     "{product} {task} 담당", "{skill} 기반 {task} 개발 및 운영", "{task}, {task} 업무 전반",
     "사업 부서와 협업하여 {task} 요구사항 정리", "{skill을} 활용한 {task} 자동화",
     "{product의} {task을} 책임지고 이끌어요.", "{task} 현황 보고 및 {task} 지원",
     "{city} 고객사 {task} 대응", "{task에} 필요한 자료를 모으고 분석합니다.",
     "신규 {product} 출시를 위한 {task} 준비", "{skills} 환경의 {task} 유지보수",
     "분기마다 {task} 지표를 {number}개 팀과 점검"});
inline constexpr auto kMarketRequired = std::to_array<std::string_view>(
    {"{task} 경력 {years}년 이상이신 분", "{or} 실무 경험이 있으신 분",
     "{skills} 중 하나 이상에 능숙하신 분", "{skill} 활용이 능숙하신 분",
     "{skill을} 이용한 {task} 경험 {years}년 이상", "{task에} 대한 이해가 있으신 분",
     "원활한 커뮤니케이션이 가능하신 분", "관련 학과 학사 이상 또는 그에 준하는 실무 경험",
     "{skill}, {task} 관련 업무를 혼자 처리할 수 있는 분", "{cert} 소지자",
     "꼼꼼하고 책임감 있게 {task을} 마무리하는 분", "해외여행에 결격 사유가 없는 분",
     "{task} 문제를 스스로 찾아 해결해 보신 분", "{skill} {years}년 이상 사용하신 분",
     "{skills} 사용 가능하신 분", "경력 {years}년 이상 또는 이에 준하는 역량을 보유하신 분"});
inline constexpr auto kMarketPreferred = std::to_array<std::string_view>(
    {"{skill} 경험자 우대", "{cert} 보유자", "{city} 인근 거주자",
     "{skill을} 실무에 적용해 보신 분", "{task} 프로젝트를 처음부터 끝까지 경험하신 분",
     "{product과} 비슷한 서비스를 운영해 보신 분", "{or} 경험이 있으면 좋아요",
     "동종 업계 {years}년 이상 경력자", "영어로 문서를 읽고 쓸 수 있는 분",
     "{skills} 등 새로운 도구를 배우는 데 거리낌이 없는 분",
     "{task} 관련 발표나 글을 공개해 보신 분", "장기 근무 가능하신 분"});
inline constexpr auto kMarketBenefits = std::to_array<std::string_view>(
    {"연 {number}만원 자기계발비", "시차출퇴근제 ({years}시간 자율)", "점심 식대와 간식 제공",
     "근속 {years}년마다 휴가 {years}일 추가", "4대 보험, 퇴직연금", "종합건강검진",
     "명절 선물과 경조사 지원", "주 {years}일 재택근무", "{product} 무료 이용권",
     "통근 버스 ({city} 출발)", "최신 장비 지원", "사내 동호회 {number}만원 지원"});

inline constexpr auto kMarketAboutHeadings =
    std::to_array<std::string_view>({"회사 소개", "팀 소개", "기업 소개", "우리는 이런 팀이에요"});
inline constexpr auto kMarketDutyHeadings = std::to_array<std::string_view>(
    {"주요업무", "담당 업무", "이런 일을 해요", "업무 내용", "합류하면 함께할 업무예요"});
inline constexpr auto kMarketRequiredHeadings = std::to_array<std::string_view>(
    {"자격요건", "지원자격", "이런 분을 찾고 있어요", "자격 조건", "필수 조건"});
inline constexpr auto kMarketPreferredHeadings =
    std::to_array<std::string_view>({"우대사항", "우대 조건", "이런 분이면 더 좋아요", "우대요건"});
inline constexpr auto kMarketStackHeadings =
    std::to_array<std::string_view>({"기술 스택", "사용 기술", "Tech Stack"});
inline constexpr auto kMarketBenefitHeadings =
    std::to_array<std::string_view>({"혜택 및 복지", "복리후생", "복지", "이런 환경을 제공해요"});
inline constexpr auto kMarketProcessHeadings =
    std::to_array<std::string_view>({"전형 절차", "채용 절차", "합류 여정"});

inline constexpr auto kMarketEnglishAbout = std::to_array<std::string_view>(
    {"{Product} started in {City} and now serves {number} thousand people a month.",
     "A team of {number} looks after {etask} for {Product}.",
     "We believe that {etask} should be boring, and we work hard to keep it so."});
inline constexpr auto kMarketEnglishDuties = std::to_array<std::string_view>(
    {"Own {etask} across {Product}", "Design and run {etask} with {skill}",
     "Improve {etask} together with product and design",
     "Write down how {etask} works so that others can build on it",
     "Support {number} teams with {etask}", "Bring {skill} and {skill} into {etask}"});
inline constexpr auto kMarketEnglishRequired = std::to_array<std::string_view>(
    {"{years}+ years of experience with {skill} or {skill}", "Strong knowledge of {eskills}",
     "Experience with {etask} in production",
     "Bachelor's degree or equivalent practical experience", "Clear written communication",
     "At least {years} years in a similar role", "Fluent English; Korean is a plus"});
inline constexpr auto kMarketEnglishPreferred = std::to_array<std::string_view>(
    {"Experience with {skill}", "Familiarity with {eskills}", "A track record in {etask}",
     "Experience in a company of {number} people or fewer"});
inline constexpr auto kMarketEnglishBenefits = std::to_array<std::string_view>(
    {"{years} extra days of leave", "{number} USD for learning every year", "Hybrid work",
     "Health insurance", "Free use of {Product}"});

}  // namespace gonggo::bench
