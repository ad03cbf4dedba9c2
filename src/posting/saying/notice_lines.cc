#include "posting/saying/notice_lines.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "knowledge/tables.h"
#include "posting/field/contact_phone.h"
#include "posting/field/deadline.h"
#include "posting/field/location.h"
#include "posting/line/word_lists.h"
#include "requirement/scan.h"
#include "text/byte_class.h"
#include "text/meaningful_end.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

using enum SectionKind;

// The last words of a line that asks its readers for something.
constexpr size_t kAskingBytes = 60;

// "…은 가리고 제출해 주시기 바랍니다", "이력서에 표기 부탁드립니다".
bool AsksReaders(std::string_view content) {
  static constexpr std::array<std::string_view, 6> kEnds = {
      "바랍니다", "부탁드립니다", "부탁 드립니다", "부탁드려요", "부탁드릴게요", "감사하겠습니다"};
  static constexpr WordTable kFor = {"제출", "첨부", "기재", "기입", "명시", "작성",
                                     "표기", "문의", "확인", "참고", "숙지", "회신"};
  const std::string_view said = content.substr(0, MeaningfulEnd(content));
  // All of it ends with 다 or 요, which the last byte tells of nearly no line.
  if (said.empty() || (said.back() != kEnds[0].back() && said.back() != kEnds[3].back()))
    return false;
  for (const std::string_view end : kEnds) {
    if (!said.ends_with(end)) continue;
    size_t from = said.size() > kAskingBytes ? said.size() - kAskingBytes : 0;
    while (from < said.size() && (static_cast<unsigned char>(said[from]) & 0xC0U) == 0x80U) ++from;
    return HasAnyWord(said.substr(from), kFor);
  }
  // "지원서에 주소를 명시해 주세요".
  static constexpr WordTable kPapers = {"이력서", "지원서", "포트폴리오", "자기소개서"};
  static constexpr WordTable kAsked = {"명시해 주세요", "기재해 주세요", "적어 주세요",
                                       "첨부해 주세요", "제출해 주세요", "작성해 주세요"};
  return said.ends_with("주세요") && HasAnyWord(said, kAsked) && HasAnyWord(said, kPapers);
}

// "서울시 구로구 새말로 9, 2층": an address and little else.
bool IsAddress(std::string_view content) {
  constexpr size_t kLongestBytes = 120;
  if (content.size() > kLongestBytes) return false;
  const bool road = HoldsHangul(content, "로") || HoldsHangul(content, "길");
  if (!road || content.ends_with("다") || content.ends_with("분") || content.ends_with("며,"))
    return false;
  std::vector<TermMatch> matches;
  Regions().FindLongest(content.substr(0, content.find(' ')), matches);
  if (matches.empty() || matches.front().at.begin != 0) return false;
  const auto place = ReadLocation(content, Labelled::kNo);
  return place && place->at.begin == 0 && place->at.size() * 2 > content.size();
}

// "(수습 기간) 3개월 뒤 합류를 확정합니다", "※ 근무지는 서울이나 출장이 있습니다".
bool IsCondition(std::string_view content) {
  const size_t begin = content.find_first_not_of("(*#- ");
  if (begin == content.npos) return false;
  std::string_view said = content.substr(begin);
  constexpr std::string_view kMark = "※";
  if (said.starts_with(kMark)) said = TrimSpaces(said.substr(kMark.size()));
  if (said.ends_with("분") || said.ends_with("자")) return false;
  // "수습 기간의 평가에 따라 수습이 연장될 수 있습니다"
  const bool ends_trial = said.contains("수습") && said.contains("평가") &&
                          (said.contains("될 수 있습니다") || said.contains("될 수 있음"));
  const bool trial = ends_trial || (said.starts_with("수습") && said.find("개월") != said.npos);
  if (said.find("정규직 전환") != said.npos && said.find("계약직") != said.npos) return true;
  return trial || said.starts_with("근무지는 ") || said.starts_with("근무지(");
}

// "일정: 6/30(화), 19:00".
bool IsAppointment(std::string_view label, std::string_view value) {
  if (label != "일정" && label != "일시" && label != "날짜") return false;
  return !value.empty() && IsDigitByte(value.front());
}

// "기술 블로그 : https://…", and a link alone.
bool IsLink(std::string_view content, std::string_view value) {
  const std::string_view link = value.empty() ? content : value;
  return (link.starts_with("https://") || link.starts_with("http://")) &&
         link.find(' ') == std::string_view::npos;
}

// The ends of English postings: whom a company welcomes, and the laws that it keeps.
std::optional<SectionKind> KindOfEnglishEnd(std::string_view content) {
  constexpr size_t kShortestBytes = 100;
  constexpr size_t kLongestBytes = 1200;  // more tells of the position, too
  if (content.size() < kShortestBytes || content.size() > kLongestBytes) return std::nullopt;
  static constexpr WordTable kLaw = {
      "equal opportunity",  "equal opportunities",      "equal employment",
      "without regard to",  "reasonable accommodation", "reasonable accommodations",
      "affirmative action", "regardless of race",       "regardless of gender"};
  static constexpr WordTable kWelcome = {"all backgrounds", "diversity, equity",
                                         "committed to diversity", "celebrate diversity",
                                         "diverse and inclusive"};
  if (HasAnyWord(content, kLaw)) return kProcess;
  if (HasAnyWord(content, kWelcome)) return kAbout;
  // "At Hanulbori, we …"
  constexpr size_t kLongestName = 24;
  if (!content.starts_with("At ")) return std::nullopt;
  const size_t comma = content.substr(0, kLongestName).find(", ");
  if (comma == content.npos) return std::nullopt;
  const std::string_view rest = content.substr(comma + 2);
  return rest.starts_with("we ") || rest.starts_with("our ") ? std::optional(kAbout) : std::nullopt;
}

// "Apply by December 18, 2026.", "Applications are open until 18 December 2026".
bool SaysUntilWhen(std::string_view content) {
  constexpr size_t kLongestBytes = 120;
  if (content.size() > kLongestBytes) return false;
  static constexpr WordTable kApplying = {
      "apply by",     "apply before",  "apply until", "applications", "applicants by", "deadline",
      "closing date", "closing",       "closes on",   "closes",       "지원해 주세요", "지원 가능",
      "지원 부탁",    "지원 바랍니다", "접수 마감",   "까지 접수"};
  if (!HasAnyWord(content, kApplying)) return false;
  const auto deadline = ReadDeadline(content, Labelled::kNo, std::nullopt);
  return deadline && deadline->value.kind == DeadlineKind::kDate;
}

// "감사합니다.", "Best regards,", "박보리 드림", "하늘보리 | 인사팀 | 010-…": the end of a letter.
bool EndsLetter(std::string_view content) {
  constexpr size_t kLongestBytes = 90;
  static constexpr std::array<std::string_view, 9> kThanks = {
      "감사합니다",   "고맙습니다",   "감사드립니다", "thanks",   "thank you",
      "best regards", "kind regards", "regards",      "sincerely"};
  if (content.size() > kLongestBytes) return false;
  const std::string said = AsciiLower(content.substr(0, MeaningfulEnd(content)));
  if (std::find(kThanks.begin(), kThanks.end(), said) != kThanks.end()) return true;
  constexpr size_t kLongestSignature = 40;
  if (said.size() <= kLongestSignature && (said.ends_with(" 드림") || said.ends_with(" 올림")))
    return true;
  if (content.find(" | ") == content.npos) return false;
  std::vector<Found<Contact>> phones;
  FindPhones(content, phones);
  return !phones.empty();
}

// "☎ 010-0000-0000 문자 주세요": a number to call, and little else.
bool IsCallNumber(std::string_view content) {
  constexpr size_t kMostBeside = 36;
  if (content.starts_with("☎") || content.starts_with("☏") || content.starts_with("📞"))
    return true;
  std::vector<Found<Contact>> phones;
  FindPhones(content, phones);
  return !phones.empty() && content.size() - phones.front().at.size() <= kMostBeside;
}

// "4대보험, 퇴직금, 명절선물": what is given, and nothing asked for.
bool ListsBenefits(std::string_view content) {
  constexpr size_t kLongestBytes = 120;
  static constexpr WordTable kGiven = {"보험",   "퇴직", "상여",   "명절",     "식대", "중식",
                                       "석식",   "식사", "기숙사", "통근",     "연차", "휴가",
                                       "경조사", "간식", "주차",   "인센티브", "휴게", "건강검진"};
  // Of nearly every list one of these is a part.
  const auto holds = [content](std::string_view word) { return HoldsHangul(content, word); };
  static constexpr WordTable kWork = {"관리", "결제", "신고", "정산", "계산", "처리", "업무",
                                      "운영", "지급", "작성", "상담", "개발", "경험", "기획"};
  if (content.size() > kLongestBytes ||
      !(holds("보험") || holds("퇴직") || holds("명절") || holds("식")))
    return false;
  size_t given = 0;
  while (!content.empty()) {
    const size_t comma = std::min(content.find(','), content.size());
    const std::string_view piece = content.substr(0, comma);
    if (!HasAnyWord(piece, kGiven) || HasAnyWord(piece, kWork)) return false;
    ++given;
    content = TrimSpaces(content.substr(std::min(comma + 1, content.size())));
  }
  return given >= 2;
}

// "To apply, send your CV to …", "No agencies."
bool SaysHowToApply(std::string_view content) {
  static constexpr std::array<std::string_view, 8> kStarts = {
      "To apply",        "Please apply",     "Please send your", "Send your CV",
      "Send us your CV", "Send your resume", "No agencies",      "No recruiters"};
  static constexpr BeginWords kOfApplying(kStarts);
  return kOfApplying.Begins(content);
}

// "서류 합격자에 한해 과제 전형이 진행될 수 있음", "합격자를 대상으로 개별 면접을 진행합니다": what
// happens to those who apply, not what somebody has done.
bool TellsOfSteps(std::string_view content) {
  constexpr size_t kLongestBytes = 160;
  static constexpr WordTable kSteps = {"면접", "인터뷰", "과제", "전형", "코딩테스트", "테스트"};
  static constexpr WordTable kHappens = {"진행합니다", "진행됩니다",   "진행될 수",    "진행할 수",
                                         "진행 예정",  "요청할 수",    "요청드릴 수",  "제출 요청",
                                         "제출 필요",  "연락드립니다", "안내드립니다", "진행해요"};
  if (content.size() > kLongestBytes || !HoldsHangul(content, "합격자")) return false;
  const std::string_view said = content.substr(0, MeaningfulEnd(content));
  if (said.ends_with("분") || said.ends_with("자") || said.ends_with("경험")) return false;
  return HasAnyWord(content, kSteps) && HasAnyWord(content, kHappens);
}

// "접수방법: 이메일 접수", "제출된 서류는 반환하지 않습니다".
bool IsOfApplying(std::string_view content, std::string_view label) {
  static constexpr WordTable kLabels = {"접수방법", "지원방법", "제출서류",
                                        "접수처",   "전형방법", "how to apply"};
  static constexpr WordTable kPapers = {"반환하지 않", "반환되지 않", "반환치 않"};
  // "허위 사실이 발견되면 채용이 취소될 수 있습니다"
  static constexpr WordTable kUntrue = {"허위", "사실과 다", "사실이 아", "결격사유", "기재 착오"};
  if (HoldsHangul(content, "취소") && HasAnyWord(content, kUntrue)) return true;
  return (!label.empty() && HasAnyWord(label, kLabels)) ||
         (HoldsHangul(content, "서류") && HasAnyWord(content, kPapers));
}

}  // namespace

std::optional<SectionKind> KindOfNotice(std::string_view text, const Line& line) {
  const std::string_view content = Cut(text, line.content);
  if (IsAppointment(Cut(text, line.key), Cut(text, line.value))) return kFacts;
  if (line.hints.signs.Has(LineSign::kDigit) && SaysUntilWhen(content)) return kFacts;
  if (AsksReaders(content) || IsOfApplying(content, Cut(text, line.key)) || TellsOfSteps(content))
    return kProcess;
  if (!line.IsItem() && (EndsLetter(content) || SaysHowToApply(content))) return kProcess;
  const FieldSet possible = line.hints.fields;
  if (possible.Has(Field::kLink) && IsLink(content, Cut(text, line.value))) return kFacts;
  if (possible.Has(Field::kContact) && line.key.empty() && IsCallNumber(content)) return kFacts;
  if (Cut(text, line.key) == "인근전철") return kFacts;
  if (line.key.empty() && line.hints.signs.Has(LineSign::kComma) && ListsBenefits(content))
    return kBenefits;
  if (line.hints.signs.Has(LineSign::kDigit) && IsAddress(content)) return kFacts;
  constexpr FieldSet kOfConditions = {Field::kProbation, Field::kEmployment, Field::kLocation};
  if (possible.HasAny(kOfConditions) && IsCondition(content)) return kFacts;
  if (!line.IsItem() && line.blank_before) return KindOfEnglishEnd(content);
  return std::nullopt;
}

}  // namespace gonggo
