#include "posting/saying/papers_line.h"

#include <algorithm>
#include <cstddef>

#include "posting/field/contact.h"
#include "posting/field/process.h"
#include "posting/field/process_joints.h"
#include "posting/line/heading_words.h"
#include "posting/line/names.h"
#include "posting/line/note_words.h"
#include "requirement/scan.h"
#include "requirement/word_pairs.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

using enum SectionKind;

constexpr size_t kLongestBytes = 200;

constexpr WordTable kPapers = {"포트폴리오", "이력서",    "자기소개서", "경력기술서",
                               "프로필",     "제출 서류", "지원서",     "등록증"};
constexpr WordTable kAsks = {
    "제출 필수", "제출해",        "제출 부탁", "제출 바랍",  "제출하여",     "제출하셔",
    "제출하시",  "첨부 필수",     "필수 첨부", "첨부해",     "첨부 부탁",    "첨부 바랍",
    "오 필수(",  "포함해 주세요", "필수 제출", "제출 서류:", "작성 후 제출", "기술해 주세요"};
// Steps of hiring; three of them are more than a word.
constexpr WordTable kSteps = {"전형", "면접", "인터뷰", "합격"};
// What a person has or does; a certificate may be handed in, too.
constexpr WordTable kOfOthers = {"경험", "경력자", "학위",      "능력",
                                 "역량", "우대",   "지원 가능", "시는 분"};
constexpr size_t kLeastSteps = 3;
constexpr size_t kLongestStep = 60;
constexpr WordPairs kNames = {kPapers, kSteps};
constexpr unsigned kNamesPapers = 1;
constexpr unsigned kNamesSteps = 2;

// "영상 편집 경력 5년 이상 (포트폴리오 제출 필수)": what stands in brackets behind something else.
std::string_view OutsideBrackets(std::string_view line) {
  constexpr size_t kLeastBytes = 12;
  const size_t bracket = line.find('(');
  return bracket >= kLeastBytes ? line.substr(0, bracket) : line;
}

constexpr WordTable kOfAsking = {"문의",   "연락",   "담당", "접수",  "제출",    "보내",  "지원",
                                 "메일로", "이메일", "회신", "전화",  "contact", "apply", "send",
                                 "e-mail", "email",  "tel",  "phone", "fax"};

// An item that a person is to be or to have, and nothing to hand in.
bool AsksOfPeople(std::string_view item) {
  static constexpr WordTable kOfPeople = {"경험", "경력", "능력", "역량", "이해도",
                                          "가능", "보유", "전공", "지식"};
  return HasAnyWord(item, kOfPeople) || item.ends_with("분") || item.ends_with("자");
}

// "포트폴리오 필수", "[포트폴리오 제출]": a paper and that it is asked for, with nothing else.
bool IsPaperAsked(std::string_view words) {
  constexpr std::ptrdiff_t kMostWords = 3;
  while (!words.empty() && (words.back() == ')' || words.back() == '.')) words.remove_suffix(1);
  for (const std::string_view ask : {"필수", "필요", "제출"}) {
    if (!words.ends_with(ask)) continue;
    words = TrimSpaces(words.substr(0, words.size() - ask.size()));
    return std::any_of(kPapers.begin(), kPapers.end(),
                       [words](std::string_view paper) { return words.ends_with(paper); }) &&
           std::count(words.begin(), words.end(), ' ') < kMostWords;
  }
  return false;
}

// Three or more steps from the papers to the end, each step short: "서류 전형 > 본사 면접 > 합격".
bool AreAllSteps(std::string_view words) {
  static constexpr WordTable kFirst = {"서류", "지원", "이메일"};
  static constexpr WordTable kLast = {"합격", "입사", "면접", "결과", "인터뷰", "합류"};
  // "'서류 - 면접 - 합격' 순으로 진행"
  if (words.starts_with('"')) words = words.substr(1, words.find('"', 1) - 1);
  const auto steps = ReadProcess(words, Labelled::kNo);
  return steps.size() >= kLeastSteps && HasAnyWord(steps.front().value, kFirst) &&
         HasAnyWord(steps.back().value, kLast) &&
         std::all_of(steps.begin(), steps.end(), [](const auto& step) {
           return step.value.size() <= kLongestStep && !NamesTask(step.value);
         });
}

// With or without a label in front.
bool ListsSteps(std::string_view text, const Line& line) {
  const std::string_view content = Cut(text, line.content);
  if ((JointsIn(content) & (BitOf(Joint::kArrow) | BitOf(Joint::kDash))) == 0) return false;
  if (IsProcessByShape(content) || AreAllSteps(content)) return true;
  if (line.key.empty() || line.value.empty()) return false;
  const std::string_view value = Cut(text, line.value);
  return AreAllSteps(value) ||
         (line.field == "process" && ReadProcess(value, Labelled::kYes).size() >= 2);
}

// Whether a line that names papers asks for them.
bool AsksForNamed(std::string_view line) {
  const std::string_view said = OutsideBrackets(line);
  if (!HasAnyWord(said, kPapers) || HasAnyWord(said, kOfOthers)) return false;
  return HasAnyWord(line, kAsks) || IsPaperAsked(line);
}

// "문의: 김하늘 010-0000-0000": an address or a number to ask at, which is nobody's to have. "메일
// 서버 (a@x.example) 운영" holds an address, too.
bool SaysWhomToAsk(std::string_view words) {
  static constexpr WordTable kAsked = {"years", "experience", "knowledge", "ability"};
  if (!HasAnyWord(words, kOfAsking) || AsksOfPeople(words) || HasAnyWord(words, kAsked))
    return false;
  const auto contacts = FindContacts(words);
  return std::any_of(contacts.begin(), contacts.end(),
                     [](const auto& contact) { return contact.value.kind != "person"; });
}

}  // namespace

bool AsksForPapers(std::string_view line) {
  return line.size() <= kLongestBytes && (kNames.ListsIn(line) & kNamesPapers) != 0 &&
         AsksForNamed(line);
}

void TellPapers(std::string_view text, const LabelledLines& input, LineRange range,
                std::vector<SectionKind>& kinds) {
  bool lists = false;  // the lines above ask for papers, and a list of them may follow
  for (uint32_t i = range.begin; i < range.end; ++i) {
    const Line& line = input.lines[i];
    const Heading& heading = input.headings[i];
    SectionKind& kind = kinds[i - range.begin];
    const bool opens = heading.is_heading && heading.kind;
    if (line.blank || opens || !IsCore(kind)) {
      lists = false;
      continue;
    }
    const std::string_view words = Cut(text, heading.is_heading ? line.core : line.content);
    const bool may_name = words.size() <= kLongestBytes &&
                          line.hints.fields.HasAny({Field::kPapers, Field::kProcess});
    const bool may_hold_contact =
        words.size() <= kLongestBytes && line.hints.fields.HasAny({Field::kContact});
    if (may_hold_contact && !line.record_value && SaysWhomToAsk(words)) {
      kind = kProcess;
      continue;
    }
    if (note_words::kPapersLabel.Begins(words) && !AsksOfPeople(words)) {
      kind = kProcess;
      continue;
    }
    const unsigned named = may_name ? kNames.ListsIn(words) : 0;
    if ((named & kNamesSteps) != 0 && ListsSteps(text, line)) kind = kProcess;
    if (kind == kProcess) continue;
    const bool asks = (named & kNamesPapers) != 0 && AsksForNamed(words);
    const bool listed = lists && line.IsItem() && !AsksOfPeople(Cut(text, line.content));
    lists = asks ? !line.IsItem() : listed;
    if (asks || lists) kind = kProcess;
  }
}

}  // namespace gonggo
