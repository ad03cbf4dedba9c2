#include "track/stage_words.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

std::string Show(std::string_view text) {
  const auto input = ReadStage(text);
  if (!input) return "";
  return Id(input->point) + (input->rejected_at ? "@" + Id(*input->rejected_at) : "") +
         (input->detail.empty() ? "" : ": " + input->detail);
}

TEST(ReadStage, Table) {
  const std::pair<const char*, const char*> rows[] = {
      {"관심", "interested"},
      {"지원 준비", "preparing"},
      {"지원 준비 중", "preparing"},
      {"지원 완료", "applied"},
      {"지원함", "applied"},
      {"서류 합격", "document_passed"},
      {"서류합격", "document_passed"},
      {"서합", "document_passed"},
      {"코딩테스트", "coding_test"},
      {"코딩 테스트", "coding_test"},
      {"코테", "coding_test"},
      {"과제", "assignment"},
      {"사전 과제", "assignment"},
      {"1차 면접", "interview_1"},
      {"2차면접", "interview_2"},
      {" 3 차 인터뷰 ", "interview_3"},
      {"9차 면접", "interview_9"},
      {"면접", "interview_0"},
      {"레퍼런스 체크", "reference_check"},
      {"평판조회", "reference_check"},
      {"처우 협의", "offer"},
      {"연봉협상", "offer"},
      {"최종 합격", "accepted"},
      {"최합", "accepted"},
      {"입사", "joined"},
      {"불합격", "rejected"},
      {"탈락", "rejected"},
      {"서탈", "rejected@applied"},
      {"서류 탈락", "rejected@applied"},
      {"서류광탈", "rejected@applied"},
      {"서류 불합격", "rejected@applied"},
      {"면탈", "rejected@interview_0"},
      {"면접 탈락", "rejected@interview_0"},
      {"2차 면접 탈락", "rejected@interview_2"},
      {"2차면탈", "rejected@interview_2"},
      {"2차 탈락", "rejected@interview_2"},
      {"최종 탈락", "rejected@interview_0"},
      {"코테 탈락", "rejected@coding_test"},
      {"코딩테스트 불합격", "rejected@coding_test"},
      {"과제 탈락", "rejected@assignment"},
      {"과탈", "rejected@assignment"},
      {"불합격 (2차 면접)", "rejected@interview_2"},
      {"불합격 (서류)", "rejected@applied"},
      {"불합격 (", ""},
      {"불합격 ()", ""},
      {"필기", "coding_test: 필기시험"},
      {"필기 합격", "coding_test: 필기시험 합격"},
      {"필기 탈락", "rejected@coding_test"},
      {"인적성", "coding_test: 인적성검사"},
      {"코테 통과", "coding_test: 합격"},
      {"실기", "assignment: 실기시험"},
      {"임원 면접", "interview_0: 임원 면접"},
      {"최종면접", "interview_0: 최종 면접"},
      {"면접 대기", "interview_0"},
      {"면접예정", "interview_0"},
      {"1차 면접 합격", "interview_1: 합격"},
      {"2차 합격", "interview_2: 합격"},
      {"최종면접 합격", "interview_0: 최종 면접 합격"},
      {"신체검사", "reference_check: 신체검사"},
      {"접수 완료", "applied"},
      {"스크랩", "interested"},
      {"입사 포기", "withdrawn: 입사 포기"},
      {"예비 합격", "on_hold: 예비 합격"},
      {"광탈", "rejected"},
      {"불합격 (서류 합격 후)", "rejected@document_passed"},
      {"지원 합격", ""},
      {"합격", ""},
      {"지원 취소", "withdrawn"},
      {"보류", "on_hold"},
      // English ids
      {"interested", "interested"},
      {"preparing", "preparing"},
      {"Applied", "applied"},
      {"document_passed", "document_passed"},
      {"coding_test", "coding_test"},
      {"coding test", "coding_test"},
      {"assignment", "assignment"},
      {"interview", "interview_0"},
      {"interview 2", "interview_2"},
      {"interview_2", "interview_2"},
      {"reference_check", "reference_check"},
      {"offer", "offer"},
      {"accepted", "accepted"},
      {"joined", "joined"},
      {"rejected", "rejected"},
      {"rejected@coding_test", "rejected@coding_test"},
      {"withdrawn", "withdrawn"},
      {"on_hold", "on_hold"},
      {"on hold", "on_hold"},
      // NFD, as macOS types it
      {"\u1109\u1165\u1110\u1161\u11af", "rejected@applied"},
      // None
      {"", ""},
      {" ", ""},
      {"합격", ""},
      {"2차", ""},
      {"0차 면접", ""},
      {"10차 면접", ""},
      {"면접관", ""},
      {"이탈", ""},
      {"보류 탈락", ""},
      {"rejected@withdrawn", ""},
      {"rejected@", ""},
      {"interview_0", ""},
      {"hired", ""},
      {"\xff", ""},
  };
  for (const auto& [text, expected] : rows) EXPECT_EQ(Show(text), expected) << text;
}

}  // namespace
}  // namespace gonggo
