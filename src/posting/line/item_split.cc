#include "posting/line/item_split.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

#include "posting/line/bare_work.h"
#include "posting/line/sentence_end.h"
#include "posting/line/word_lists.h"
#include "text/byte_class.h"
#include "text/byte_scan.h"
#include "text/hangul.h"
#include "text/meaningful_end.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

using Words = std::span<const std::string_view>;

// How a Korean requirement ends that says everything: a comma behind it separates.
constexpr std::array<std::string_view, 40> kWholeEnds = {
    " 분",    "신분",   "신 분",  "는분",   "분들",   " 자",    "보유자", "소지자",
    "경험자", "가능자", "전공자", "취득자", "해당자", "졸업자", "예정자", "희망자",
    "거주자", "졸업생", "재학생", "휴학생", "가능",   "우대",   "필수",   "있음",
    "없음",   "높음",   "많음",   "익숙함", "능숙함", "좋아함", "즐김",   "원활함",
    "풍부함", "가능함", "꼼꼼함", "성실함", "친절함", "뛰어남", "갖춤",   " 경우"};

// Nouns with which a requirement ends; one may also be the first of a list ("경험, 능력을 갖춘
// 분").
constexpr std::array<std::string_view, 37> kNounEnds = {
    "경험", "경력",     "능력",   "이해",   "이해도", "지식",   "역량", "자세", "태도", "관심",
    "보유", "감각",     "열정",   "의지",   "마인드", "숙련",   "소지", "학위", "전공", "성향",
    "스킬", "숙지",     "이수",   "제출",   "호기심", "강점",   "습관", "마음", "능숙", "인사이트",
    "희열", "사고방식", "노하우", "즐거움", "자격",   "자격증", "사례"};

// Traits that are a requirement in one word.
constexpr std::array<std::string_view, 27> kTraits = {
    "책임감", "추진력", "실행력", "리더십",     "호기심",   "친화력", "적응력", "집중력", "사고력",
    "설득력", "기획력", "통찰력", "판단력",     "협동심",   "성실성", "주도성", "적극성", "민감성",
    "창의성", "사회성", "표현력", "문제해결력", "도전정신", "이해력", "학습력", "순발력", "꼼꼼함"};

// Nouns of doing: as often members of a list ("기획, 도입, 구축 및 운영 경험") as the end of a
// requirement.
constexpr std::array<std::string_view, 20> kActionEnds = {
    "활용", "사용", "운영", "개발", "구축", "관리", "설계", "수행", "작성",         "분석",
    "기획", "검토", "제시", "추구", "개선", "해결", "소통", "협업", "커뮤니케이션", "이끎"};

bool StartsWithAny(std::string_view text, Words words) {
  return std::any_of(words.begin(), words.end(),
                     [text](std::string_view w) { return text.starts_with(w); });
}

constexpr EndWords kWholeEndWords(kWholeEnds);
constexpr EndWords kNounEndWords(kNounEnds);
constexpr EndWords kTraitWords(kTraits);
constexpr EndWords kActionEndWords(kActionEnds);

size_t CountWords(std::string_view text) {
  return static_cast<size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
}

// "개발 경력 3년 이상", "PM 경험 5-8년".
bool EndsWithYears(std::string_view words) {
  for (const std::string_view bound : {" 이상", " 이하", " 내외", " 미만"}) {
    if (words.ends_with(bound)) words.remove_suffix(bound.size());
  }
  return CountWords(words) >= 3 &&
         (words.ends_with("년") || words.ends_with("1개") || words.ends_with("개월")) &&
         words.find_last_of("0123456789") != std::string_view::npos;
}

// "원활한 소통", "적극적인 커뮤니케이션": a quality, no list of things to do.
bool IsQualified(std::string_view words) {
  const size_t space = words.rfind(' ');
  if (space == std::string_view::npos) return false;
  const std::string_view before = words.substr(0, space);
  return before.ends_with("한") || before.ends_with("인") || before.ends_with("난") ||
         before.ends_with("운");
}

enum class Close : uint8_t { kNone, kAction, kNoun, kTrait, kWhole };

struct Part {
  std::string_view all;    // between two commas, trimmed
  std::string_view words;  // without closing parentheses and punctuation
  std::string_view end;    // of kNoun and kTrait: the noun
  Close close = Close::kNone;
};

Part MakePart(std::string_view piece) {
  Part part;
  part.all = TrimSpaces(piece);
  part.words = part.all.substr(0, MeaningfulEnd(part.all));
  const std::string_view trait = kTraitWords.EndOf(part.words);
  const std::string_view noun = kNounEndWords.EndOf(part.words);
  const bool several = part.words.find(' ') != std::string_view::npos;
  if (!kWholeEndWords.EndOf(part.words).empty() || EndsWithYears(part.words)) {
    part.close = Close::kWhole;
  } else if (!trait.empty()) {
    part.close = Close::kTrait;
    part.end = trait;
  } else if (!noun.empty() && several) {
    part.close = Close::kNoun;
    part.end = noun;
  } else if (!kActionEndWords.EndOf(part.words).empty() && several) {
    part.close = IsQualified(part.words) ? Close::kTrait : Close::kAction;
  }
  return part;
}

// Whether the words say that somebody has what was named: "능력을 갖춘 분".
bool SaysHaving(std::string_view rest) {
  for (const std::string_view particle : {"을 ", "를 ", "이 ", "가 ", "도 "}) {
    if (!rest.starts_with(particle)) continue;
    static constexpr std::array<std::string_view, 10> kHaving = {
        "갖", "가지", "가진", "있", "지닌", "지니", "겸비", "뛰어", "풍부", "우수"};
    return StartsWithAny(rest.substr(particle.size()), kHaving);
  }
  return false;
}

// Whether a noun of a requirement stands in `words` as the last of a list that somebody has.
bool HasListObject(std::string_view words) {
  for (const Words nouns : {Words(kNounEnds), Words(kTraits)}) {
    for (const std::string_view noun : nouns) {
      const size_t at = words.find(noun);
      if (at != std::string_view::npos && SaysHaving(words.substr(at + noun.size()))) return true;
    }
  }
  return false;
}

// "책임감, 열정 있는 분", "노선 지식, 직능을 갖춘 분": a bare noun that somebody has.
bool StartsWithHad(std::string_view words, Close before) {
  constexpr size_t kParticleBytes = 3;
  const size_t space = words.find(' ');
  if (space == std::string_view::npos || space <= kParticleBytes) return false;
  const bool object =
      words.substr(0, space).ends_with("을") || words.substr(0, space).ends_with("를");
  if (before == Close::kTrait && !object) return words.substr(space + 1).starts_with("있");
  return SaysHaving(words.substr(space - kParticleBytes));
}

// "석사 학위, 박사 학위 소지": the same noun goes on in the next part.
bool Repeats(std::string_view noun, std::string_view next) {
  const size_t at = noun.empty() ? std::string_view::npos : next.find(noun);
  return at != std::string_view::npos && at + noun.size() < next.size() &&
         next[at + noun.size()] == ' ' && CountWords(next) <= 4;
}

// Whether the comma between two parts lies inside a list that belongs together.
bool IsListed(const Part& part, const Part& next) {
  if (part.close != Close::kNoun && part.close != Close::kTrait) return false;
  const bool bare = part.close == Close::kNoun || part.words == part.end;
  if (bare && StartsWithHad(next.words, part.close)) return true;
  return HasListObject(next.words) || Repeats(part.end, next.words);
}

// "정산 서비스 개발, 배포 및 운영 경험": what is done shares what is said of the last of it.
bool SharesPredicate(const Part& part, const Part& next, bool next_shares) {
  if (part.close != Close::kAction || !BeginsWithBareWork(next.all)) return false;
  return next.close == Close::kAction ? next_shares : next.close != Close::kTrait;
}

bool Separates(const Part& part, const Part& next) {
  if (next.all.empty() || GoesOnBehindComma(next.all)) return false;
  if (part.close != Close::kAction) return part.close != Close::kNone;
  if (StartsWithAny(next.all, kActionEnds) || next.all.starts_with("구현")) return false;
  const bool joined =
      part.words.find(" 및 ") != std::string_view::npos || CountWords(part.words) >= 4;
  return joined && (CountWords(next.words) >= 3 || next.close == Close::kTrait);
}

// "파일 구조, 통신 규약 등의 지식": what stands in front is of the same list.
bool GivesExamples(std::string_view words) {
  constexpr std::string_view kAndSoOn = " 등";
  const size_t at = words.find(kAndSoOn);
  if (at == std::string_view::npos) return false;
  const std::string_view rest = words.substr(at + kAndSoOn.size());
  return rest.empty() || rest.front() == ' ' || rest.starts_with("의 ") ||
         rest.starts_with("을 ") || rest.starts_with("에 ");
}

// The commas of `text` outside parentheses.
std::vector<size_t> OuterCommas(std::string_view text) {
  std::vector<size_t> commas;
  int depth = 0;
  const auto counts = [](auto byte, auto next) {
    return (byte == '(') | (byte == '[') | (byte == ')') | (byte == ']') |
           ((byte == ',') & (next == ' '));
  };
  for (size_t i = FindByteWhere(text, 0, counts); i < text.size();
       i = FindByteWhere(text, i + 1, counts)) {
    if (text[i] == '(' || text[i] == '[') ++depth;
    if ((text[i] == ')' || text[i] == ']') && depth > 0) --depth;
    if (text[i] == ',' && depth == 0) commas.push_back(i);
  }
  return commas;
}

// Those that separate requirements.
std::vector<size_t> SeparatingCommas(std::string_view text) {
  std::vector<size_t> separating;
  if (!HasHangul(text)) return separating;
  const std::vector<size_t> commas = OuterCommas(text);
  if (commas.empty()) return separating;
  bool listed = false;    // the comma behind `next` belongs to a list
  bool examples = false;  // so does what is done in front of it
  bool shares = false;    // `next` shares the predicate behind it
  Part next = MakePart(text.substr(commas.back() + 1));
  for (size_t k = commas.size(); k-- > 0;) {
    const size_t begin = k == 0 ? 0 : commas[k - 1] + 1;
    Part part = MakePart(text.substr(begin, commas[k] - begin));
    listed = IsListed(part, next) ||
             (listed && (part.close == Close::kNoun || part.close == Close::kTrait));
    examples = examples || GivesExamples(next.words);
    shares = SharesPredicate(part, next, shares);
    if (!listed && !shares && Separates(part, next) &&
        !(examples && part.close == Close::kAction)) {
      separating.push_back(commas[k]);
      examples = false;
    }
    next = part;
  }
  std::reverse(separating.begin(), separating.end());
  return separating;
}

bool EndsRequirement(std::string_view text) {
  return !kNounEndWords.EndOf(text).empty() || !kWholeEndWords.EndOf(text).empty();
}

// Whether behind a hyphen somebody asks for something by itself: not "정산 서비스 개발 경험 - 사내
// 도구", which says of what.
bool AsksBehindHyphen(std::string_view rest) {
  constexpr size_t kMostWordsOfRemark = 4;
  const std::string_view item = TrimSpaces(rest.substr(0, rest.find(" - ")));
  const std::string_view words = item.substr(0, MeaningfulEnd(item));
  return CountWords(words) > kMostWordsOfRemark || EndsRequirement(words) ||
         !kTraitWords.EndOf(words).empty() || !kActionEndWords.EndOf(words).empty();
}

// A bullet inside a line, behind the space at `i`: its length with the spaces, or 0. A hyphen and a
// middle dot, which joins words as well ("Python · R · Matlab"), only behind a finished item.
size_t InnerBullet(std::string_view text, size_t i) {
  if (i + 2 >= text.size()) return 0;
  // The hyphen, and the lead bytes of the bullets.
  const auto next = static_cast<unsigned char>(text[i + 1]);
  if (next != '-' && next != 0xC2 && next != 0xE2 && next != 0xE3) return 0;
  const std::string_view rest = text.substr(i, 6);
  if (rest.starts_with(" - ")) {
    const std::string_view before = text.substr(0, i);
    const bool ends = EndsRequirement(before) || !kActionEndWords.EndOf(before).empty();
    return ends && AsksBehindHyphen(text.substr(i + 3)) ? 3 : 0;
  }
  constexpr std::string_view kDot = " · ";
  if (rest.starts_with(kDot)) return EndsRequirement(text.substr(0, i)) ? kDot.size() : 0;
  for (const std::string_view bullet : {" •", " ㆍ", " ● ", " ▪ ", " ∙ ", " ✔ ", " ・"}) {
    if (rest.starts_with(bullet)) return bullet.size();
  }
  return 0;
}

// Where SplitGluedItems has something to do: of spaces only in front of a hyphen or a bullet.
constexpr auto kMayCut = [](auto byte, auto next) {
  return (byte == '(') | (byte == ')') | (byte == ',') | (byte == '.') | (byte == ';') |
         ((byte == ' ') & ((next == '-') | (next == 0xC2) | (next == 0xE2) | (next == 0xE3)));
};

}  // namespace

size_t RequirementBehindDuty(std::string_view text) {
  constexpr size_t kLongestBytes = 160;
  constexpr std::string_view kDot = " · ";
  constexpr size_t kNowhere = std::string_view::npos;
  // Nearly no line holds either.
  if (text.find('.') == kNowhere && text.find(kDot[1]) == kNowhere) return kNowhere;
  if (!EndsRequirement(text) && !text.ends_with("이상")) return kNowhere;
  size_t begin = text.rfind("다. ");
  if (begin == kNowhere) {
    begin = text.rfind(kDot);
    if (begin == kNowhere) return begin;
    begin += kDot.size();
  } else {
    begin = text.find(' ', begin) + 1;
  }
  if (begin < text.size() && text.substr(begin).starts_with("- ")) begin += 2;
  const std::string_view rest = text.substr(begin);
  const bool years = rest.find("경력") != kNowhere || rest.find("년 이상") != kNowhere;
  return years && rest.size() <= kLongestBytes ? begin : kNowhere;
}

GluedLine SplitGluedRequirement(std::string_view text) {
  const GluedLine whole{{0, static_cast<uint32_t>(text.size())}, {}};
  const std::string_view said = text.substr(0, MeaningfulEnd(text));
  const bool asked = EndsRequirement(text) || said.ends_with("이상") || said.ends_with("우대");
  if (!asked) return whole;
  for (size_t i = text.rfind(' '); i != std::string_view::npos && i > 0;
       i = text.rfind(' ', i - 1)) {
    // A hyphen and a middle dot join words as well.
    const std::string_view rest = text.substr(i);
    if (rest.starts_with(" - ") || rest.starts_with(" · ")) continue;
    const size_t bullet = InnerBullet(text, i);
    if (bullet > 0) {
      const auto end = static_cast<uint32_t>(i);
      const auto next = static_cast<uint32_t>(i + bullet);
      return {TrimSpan(text, {0, end}), TrimSpan(text, {next, whole.duty.end})};
    }
  }
  const size_t behind = RequirementBehindDuty(text);
  if (behind == std::string_view::npos) return whole;
  std::string_view duty = TrimSpaces(text.substr(0, behind));
  for (const std::string_view mark : {"-", "·"}) {
    if (duty.ends_with(mark)) duty = TrimSpaces(duty.substr(0, duty.size() - mark.size()));
  }
  return {TrimSpan(text, {0, static_cast<uint32_t>(duty.size())}),
          TrimSpan(text, {static_cast<uint32_t>(behind), whole.duty.end})};
}

std::vector<Span> SplitGluedItems(std::string_view text) {
  std::vector<Span> pieces;
  SplitGluedItems(text, pieces);
  return pieces;
}

void SplitGluedItems(std::string_view text, std::vector<Span>& pieces) {
  const std::vector<size_t> commas = SeparatingCommas(text);
  size_t begin = 0;
  size_t comma = 0;
  int depth = 0;
  const auto cut = [&](size_t end, size_t next) {
    const Span piece = TrimSpan(text, {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)});
    if (!piece.empty()) pieces.push_back(piece);
    begin = next;
  };
  for (size_t i = FindByteWhere(text, 0, kMayCut); i < text.size();
       i = FindByteWhere(text, i + 1, kMayCut)) {
    if (text[i] == '(') ++depth;
    if (text[i] == ')' && depth > 0) --depth;
    if (depth > 0) continue;
    if (comma < commas.size() && commas[comma] == i) {
      cut(i, i + 1);
      ++comma;
    } else if (text[i] == ' ') {
      if (const size_t bullet = InnerBullet(text, i); bullet > 0) cut(i, i + bullet);
    } else if (IsSemicolon(text, i)) {
      cut(i, i + 1);
    } else if (IsSentenceEnd(text, i)) {
      cut(i + 1, i + 1);
    }
  }
  cut(text.size(), text.size());
}

}  // namespace gonggo
