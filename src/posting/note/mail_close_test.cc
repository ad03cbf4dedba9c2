#include "posting/note/mail_close.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/testing/page.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// The lines that are left.
std::string Left(std::string_view text) {
  testing::Page page = testing::MakePage(text);
  MarkMailClose(page.document.text, page.lines);
  std::string out;
  for (const Line& line : page.lines) {
    if (line.blank || line.boilerplate) continue;
    if (!out.empty()) out += " / ";
    out += std::string(Cut(page.document.text, line.content));
  }
  return out;
}

TEST(MailClose, IsMarked) {
  const struct {
    std::string_view text;
    std::string_view left;
  } rows[] = {
      {"[우대]\n- 독일어 가능\n\n이력서는 12월 7일(월)까지 회신 주시면 감사하겠습니다.\n\n이선우 "
       "드림\n커리어브릿지\n서울특별시 강남구 테헤란로 12, 5층\nTel. 02-000-0000\n",
       "[우대] / 독일어 가능 / 12월 7일(월)까지 / Tel. 02-000-0000"},
      {"- Go 5+ years\n\nBest,\nHelen Marsh\nMarsh & Oakley\n12 King Street, London\n\nNext one\n",
       "Go 5+ years / Next one"},
      {"관심 있으시면 연락 주세요.\n박서연 드림\n\n하늘랩 백엔드 개발자\n- 자바 3년 "
       "이상\n회신 부탁드립니다.\n김도윤 올림\n",
       "하늘랩 백엔드 개발자 / 자바 3년 이상"},
      {"- Go 5+ years\n\nWould you be free for a call next week? Please reply by Dec 4.\n\nBest,\n"
       "Helen Marsh | Oakley | +44 20 5550 1000\n\nThis e-mail is confidential and intended solely "
       "for you.\n",
       "Go 5+ years / reply by Dec 4 / +44 20 5550 1000"},
      // The mail that is answered, quoted below
      {"- Go 5+ years\n- Kafka\n\nHelen\n> On 20 Nov 2026, Robin wrote:\n> I know Python.\n",
       "Go 5+ years / Kafka / Helen"},
      {"- 자바 3년 이상\n- 카프카\n- 도커\n\n2026년 11월 20일 (금) 김나래님이 작성:\n\n> 파이썬을 "
       "합니다.\n> 고맙습니다.\n",
       "자바 3년 이상 / 카프카 / 도커"},
      {"- 자바 3년 이상\n- 카프카\n- 도커\n\n김나래 드림\n\n이음컨설팅\nhr@ieum.example\n서울시 "
       "강남구 "
       "테헤란로 1\n\n2026년 11월 20일 하늘님이 작성:\n안녕하세요.\n파이썬 3년 경력입니다.\n",
       "자바 3년 이상 / 카프카 / 도커 / hr@ieum.example"},
      // Programs' own mark, which parts openings in a note
      {"- 자바 3년 이상\n\n--\n물결은행 인사팀\n", "자바 3년 이상 / -- / 물결은행 인사팀"},
      // A posting that somebody quotes
      {"이 공고 어때요?\n> 하늘랩 백엔드 개발자\n> 자바 3년 이상\n",
       "이 공고 어때요? / > 하늘랩 백엔드 개발자 / > 자바 3년 이상"},
      // Nobody signs.
      {"- 독일어 가능\n회신 주시면 감사하겠습니다.\n", "독일어 가능 / 회신 주시면 감사하겠습니다."},
      {"하이드림\n- 자바 3년 이상\n", "하이드림 / 자바 3년 이상"},
      {"", ""},
  };
  for (const auto& row : rows) EXPECT_EQ(Left(row.text), row.left) << row.text;
}

}  // namespace
}  // namespace gonggo
