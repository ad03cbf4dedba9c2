#include "cli/meant_command.h"

#include <algorithm>
#include <vector>

#include "cli/command_spec.h"
#include "cli/message_texts.h"
#include "cli/messages.h"
#include "cli/words.h"
#include "text/nearest.h"
#include "text/normalize.h"
#include "text/particle.h"
#include "text/utf8.h"

namespace gonggo::cli {
namespace {

// A word stands once. Where two commands may be meant, the likelier comes first.
constexpr CommandSynonyms kSynonyms[] = {
    {"extract", "read parse convert scan 읽기 추출 변환"},
    {"add", "save put insert new fetch get crawl scrape clip 추가 넣기 저장 등록 담기 스크랩 수집"},
    {"list", "ls search find query grep filter postings jobs all 목록 검색 찾기 조회 공고 리스트"},
    {"show", "view open detail details cat info print 보기 상세 자세히 열기"},
    {"digest", "summary summarize summarise 요약 정리"},
    {"export", "dump output download csv excel json 내보내기 엑셀 출력"},
    {"common",
     "skills stats statistics count counts top analyze analyse analysis 통계 공통 분석 기술"},
    {"together", "related cooccur with 함께 같이 연관"},
    {"trend", "trends monthly history 추이 추세 트렌드"},
    {"company", "companies employer firm 회사 기업"},
    {"compare", "diff versus vs 비교"},
    {"profile", "resume cv me experience career 이력서 프로필 경력 경력기술서"},
    {"fit", "match matching score recommend rank 적합도 매칭 추천 점수"},
    {"learn", "study gap gaps roadmap path 공부 학습 배우기"},
    {"prep", "interview prepare preparation questions 면접 준비 면접준비 질문"},
    {"remove", "rm del delete drop erase hide 삭제 지우기 제거"},
    {"restore", "recover undelete unremove 복구 복원 되살리기"},
    {"undo", "revert rollback back cancel 취소 되돌리기"},
    {"correct", "edit fix set change modify 수정 고치기 편집 정정"},
    {"tag", "tags label untag star favorite bookmark 태그 즐겨찾기"},
    {"note", "notes memo comment 메모 노트"},
    {"track", "apply applied application applications stage move 지원 지원기록 단계 진행"},
    {"board", "pipeline kanban status dashboard 현황 지원현황 보드 칸반"},
    {"due", "deadline deadlines tasks today upcoming remind 마감 할일 마감일 오늘"},
    {"calendar", "ics ical schedule 달력 일정 캘린더"},
    {"vault", "obsidian 옵시디언 볼트"},
    {"refresh vault", "sync update 동기화 업데이트"},
    {"refresh", "check recheck reload watch 갱신 새로고침 확인"},
    {"import", "load migrate 가져오기 불러오기 옮기기"},
    {"reparse", "reread rebuild reindex 재분석"},
    {"dedupe", "dedup duplicates duplicate merge 중복 중복제거"},
    {"backup", "copy 백업"},
    {"doctor", "verify health diagnose integrity 점검 진단"},
    {"config", "settings setting preferences options configure 설정"},
    {"man", "manual 매뉴얼"},
    {"help", "usage commands 도움말 도움 사용법 명령"},
};

std::string Joined(std::string_view commands, Language language) {
  std::string out;
  for (const std::string& command : SplitWords(commands)) {
    if (!out.empty() && language != Language::kKorean) out += " or ";
    if (!out.empty() && language == Language::kKorean) {
      out += std::string(ParticleAfter(out, "이나/나")) + ' ';
    }
    out += "gonggo " + command;
  }
  return out;
}

std::string_view CommandsCalled(std::string_view name) {
  for (const CommandSynonyms& row : kSynonyms) {
    const std::vector<std::string> words = SplitWords(row.words);
    if (std::ranges::find(words, name) != words.end()) return row.commands;
  }
  return "";
}

}  // namespace

std::string UnknownCommandWords(std::string_view word, Language language) {
  std::string problem = FormatMessage(text::kUnknownCommand, language, {std::string(word)});
  const std::string meant = MeantCommand(word, language);
  if (meant.empty()) return problem;
  return problem + FormatMessage(text::kMeantCommand, language, {meant});
}

std::span<const CommandSynonyms> AllCommandSynonyms() { return kSynonyms; }

std::string MeantCommand(std::string_view word, Language language) {
  const std::string name = AsciiLower(NormalizeText(word));
  if (FindCommand(name) != nullptr) return Joined(name, language);  // "List"
  if (const std::string_view commands = CommandsCalled(name); !commands.empty()) {
    return Joined(commands, language);
  }
  std::vector<std::string> commands;
  for (const CommandSpec& command : AllCommands()) commands.emplace_back(command.name);
  if (const auto nearest = NearestName(name, commands)) return Joined(*nearest, language);
  std::vector<std::string> words;
  for (const CommandSynonyms& row : kSynonyms) {
    for (std::string& one : SplitWords(row.words)) words.push_back(std::move(one));
  }
  if (const auto nearest = NearestName(name, words)) {
    return Joined(CommandsCalled(*nearest), language);
  }
  return "";
}

}  // namespace gonggo::cli
