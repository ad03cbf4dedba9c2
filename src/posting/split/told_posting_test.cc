#include "posting/split/told_posting.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "posting/testing/page.h"

namespace gonggo {
namespace {

// "company/title" of a page.
std::string Names(std::string_view text) {
  const testing::Page page = testing::MakePage(text);
  const ToldNames names = ReadToldPosting(page.document.text, page.Labelled(), page.All());
  const auto at = [&page](const std::optional<NamedLine>& name) {
    return name ? std::string(page.At(name->at)) : std::string("-");
  };
  return at(names.company) + "/" + at(names.title);
}

TEST(ToldPosting, Names) {
  const struct {
    std::string_view text;
    std::string_view names;
  } rows[] = {
      {"안녕하세요, 정산 서비스를 만드는 너울페이먼츠 대표 김모래입니다. 이제 백엔드 개발자 한 "
       "분을 더 모시려고 합니다.",
       "너울페이먼츠/백엔드 개발자"},
      {"저는 수질 센서를 만드는 맑은여울의 영업본부장 박바다입니다.\n\n이제 남부를 맡아 줄 영업 "
       "담당자가 필요합니다.",
       "맑은여울/영업 담당자"},
      {"나는 도토리노트라고 필기 앱 만드는 데서 일해. 이번에 같이 할 프론트엔드 개발자를 찾는데 "
       "조건은 없어.",
       "도토리노트/프론트엔드 개발자"},
      {"조개껍질상점은 동네 빵집의 빵을 나르는 팀이에요. 그래서 퍼포먼스 마케터를 모셔요!",
       "조개껍질상점/퍼포먼스 마케터"},
      {"새벽에 울리는 알람은 누구나 싫어요. 저희 물안개클라우드는 알람을 줄였어요.\n이번에 SRE를 "
       "한 분 모시려고 해요.",
       "물안개클라우드/SRE"},
      {"연남동 카페 섬에서 주말 바리스타를 구해요! 토요일 오전이에요.", "카페 섬/주말 바리스타"},
      {"통영 바다나루물류센터 지게차 기사님 급구합니다.", "바다나루물류센터/지게차 기사"},
      {"한솔바위병원 간호부에서 인사드립니다. 중환자실 간호사 여섯 분을 모시고자 합니다.",
       "한솔바위병원/중환자실 간호사"},
      {"서치펌 가온다리파트너스의 이바람 이사입니다. 초음파 장비를 만드는 물결메디텍에서 펌웨어 "
       "엔지니어를 찾고 있습니다.",
       "물결메디텍/펌웨어 엔지니어"},
      {"이룸마루영어학원에서 중등 영어 강사님을 모십니다.", "이룸마루영어학원/중등 영어 강사"},
      {"아이들이 읽는 동화를 만드는 ‘말꽃' 이고 서버 개발자를 찾습니다. 파이썬을 3년 이상 다뤄 "
       "보셨어야 "
       "합니다.",
       "말꽃/서버 개발자"},
      {"채용 도구를 쓰고 개발자 채용을 도와 줍니다. 지원하실 수 있습니다.", "-/-"},
      {"I am writing to let you know that Wexmoor Vale Hospital is seeking a Staff Nurse for its "
       "ward.",
       "Wexmoor Vale Hospital/Staff Nurse"},
      {"We're hiring a Founding Engineer. You'd own our product.", "-/Founding Engineer"},
      {"Tallymoor crossed two million in October. We're hiring a Founding Engineer.",
       "Tallymoor/Founding Engineer"},
      {"We started Kopi Harbour with one cart. We'd like a Content Marketing Lead.",
       "Kopi Harbour/Content Marketing Lead"},
      {"Sous Chef wanted at The Salty Fern, Leith! We cook what the boats bring in.",
       "The Salty Fern/Sous Chef"},
      {"🌿 Sous Chef wanted at The Salty Fern, Leith! We cook what the boats bring in.",
       "The Salty Fern/Sous Chef"},
      {"St. Brannmoor Medical Center in Duluth is hiring a Registered Nurse.",
       "St. Brannmoor Medical Center/Registered Nurse"},
      {"The Department of Language at the University of Maarwick invites applications for the "
       "position of "
       "Assistant Professor in Linguistics.",
       "University of Maarwick/Assistant Professor in Linguistics"},
      {"They need a Senior Java Developer for an initial six-month contract.",
       "-/Senior Java Developer"},
      {"brinemoor games needs a gameplay programmer for five months.",
       "brinemoor games/gameplay programmer"},
  };
  for (const auto& row : rows) EXPECT_EQ(Names(row.text), row.names) << row.text;
}

}  // namespace
}  // namespace gonggo
