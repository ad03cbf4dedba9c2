#include "posting/split/row_pieces.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

TEST(RowPieces, Table) {
  const struct {
    std::string_view row;
    std::string_view pieces;  // a letter each, with what stands in it
  } rows[] = {
      {"샛별중 국어 기간제 / 접수 12.4 / 경기 고양",
       "f기간제;T샛별중 국어 기간제;F접수 12.4;F경기 고양;"},
      {"도토리랩 - 신입 백엔드 ~12/4", "T도토리랩;f신입;T신입 백엔드;F~12/4;"},
      {"솔방울빵집 합정 - 포장 화목토 시급 10,500 보건증 필수. 12/1부터 출근",
       "T솔방울빵집;F합정;T포장;F화목토;F시급 10,500;R보건증 필수;F12/1부터 출근;"},
      {"월 310 주6일 기숙사o", "F월 310;F주6일;F기숙사o;"},
      {"이천 대월물류 지게차기사", "F이천;T대월물류 지게차기사;"},
      {"하늘보리/백엔드/판교/~12.4", "T하늘보리;T백엔드;F판교;F~12.4;"},
      {"영양사 (주 40시간) 충주", "T영양사;F주 40시간;F충주;"},
      {"국어(담임) / 1년", "T국어(담임);F1년;"},
      {"한별병원 / 영양사 / 영양사 면허, 1년 이상 / 고양",
       "T한별병원;T영양사;R영양사 면허, 1년 이상;F고양;"},
      {"도담랩 / iOS / 판교 / Swift 2년 이상", "T도담랩;TiOS;F판교;RSwift 2년 이상;"},
      {"[프리] 은행 차세대", "F프리;T은행 차세대;"},
      {"야간 피킹", "T야간 피킹;"},
      // How far one is, behind the names; a day until when one means to apply.
      {"하늘보리 백엔드 개발자 지원 완료", "T하늘보리 백엔드 개발자;O지원 완료;"},
      {"들보리 데이터 엔지니어 – 11/21 지원 완료", "T들보리 데이터 엔지니어;O11/21 지원 완료;"},
      {"들보리 총무 12/8 지원 예정", "T들보리 총무;F12/8;O지원 예정;"},
      {"들보리 총무 ~12/10", "T들보리 총무;F~12/10;"},
      {"하늘보리 ∙ 서울 강남구 ∙ 경력 3-7년", "T하늘보리;F서울 강남구;F경력 3-7년;"},
      {"[[하늘보리]] 백엔드 개발자 ~12/9", "T하늘보리;T백엔드 개발자;F~12/9;"},
      {"[[회사/하늘보리|하늘보리]] 총무", "T하늘보리;T총무;"},
      {"", ""},
      {"((((", "T((((;"},
      {" / / ", "T/;"},
  };
  for (const auto& row : rows) {
    std::string text;
    for (const RowPiece& piece : PiecesOfRow(row.row)) {
      text += piece.within ? 'f' : "TFRPO"[static_cast<size_t>(piece.kind)];
      text.append(piece.words) += ';';
    }
    EXPECT_EQ(text, row.pieces) << row.row;
  }
}

}  // namespace
}  // namespace gonggo
