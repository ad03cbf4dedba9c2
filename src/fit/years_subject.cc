#include "fit/years_subject.h"

#include <algorithm>
#include <span>

#include "knowledge/role_finder.h"
#include "knowledge/tables.h"
#include "text/byte_class.h"
#include "text/hangul.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

using Words = std::span<const std::string_view>;

constexpr size_t kSyllable = 3;  // bytes

// Phrases end here.
constexpr std::string_view kBounds[] = {
    ",",   ";",    ".",    "(",     ")",     "[",     "]",      "/",     ":",    "\n",
    " - ", "또는", "혹은", "하고 ", "하며 ", "이고 ", "있으며", "거나 ", " or ", " and "};
// Words of work: the years are of that, whatever else is said.
constexpr std::string_view kWork[] = {
    "개발",   "엔지니어", "프로그래", "코딩",   "퍼블리싱", "설계",    "기획",   "디자인",
    "디자이", "영업",     "세일즈",   "마케팅", "회계",     "연구",    "직무",   "직군",
    "직종",   "담당",     "신입",     "회사",   "사회",     "직장",    "정규직", "석사",
    "구축",   "제작",     "편집",     "촬영",   "상담",     "시공",    "생산",   "판매",
    "강의",   "번역",     "인사",     "hr",     "채용",     "교육",    "박사",   "석박사",
    "학사",   "develop",  "engineer", "design", "software", "program", "sales",  "marketing"};
// What the words before the years end with, or those behind them hold, where they tell of work.
constexpr std::string_view kExperience[] = {
    "경험", "경력", "실무",   "업무", "근무",       "종사",   "운영",     "리딩",
    "관리", "에서", "도메인", "업계", "experience", "domain", "industry", "sector"};
// What stands behind the name of an industry.
constexpr std::string_view kIndustry[] = {"도메인", "업계",     "산업",  "업종",
                                          "domain", "industry", "sector"};
constexpr std::string_view kParticles[] = {"에서의", "에서", "으로", "에는", "에", "의",
                                           "을",     "를",   "이",   "가",   "은", "는",
                                           "로",     "도",   "인",   "만"};
// Say nothing of what the years are of, besides knowledge/any_work.yaml.
constexpr std::string_view kPlain[] = {
    "최대",        "상기", "대한", "전공자", "유경험", "부문",    "기관",   "모든",   "아래",
    "다양한",      "ᆞ",    "＞＞", "현업",   "근무",   "연관",    "유사한", "관련된", "수행한",
    "학부",        "종사", "진행", "기업",   "웹",     "앱",      "모바일", "이상",   "이하",
    "이내",        "만",   "약",   "해당",   "포함",   "보유",    "수행",   "합산",   "통산",
    "총괄",        "필수", "우대", "년",     "차",     "및",      "등",     "본",     "타",
    "있으신",      "있는", "가진", "보유한", "갖춘",   "지닌",    "쌓은",   "한",     "IT",
    "it",          "SW",   "S",    "W",      "기타",   "기술",    "전문",   "in",     "our",
    "this",        "or",   "more", "years",  "year",   "similar", "tech",   "it",     "working",
    "professional"};

bool Has(std::string_view text, Words words) {
  return std::ranges::any_of(words, [text](std::string_view word) { return text.contains(word); });
}

bool EndsWithAny(std::string_view text, Words words) {
  return std::ranges::any_of(words, [text](std::string_view word) { return text.ends_with(word); });
}

std::string_view WithoutParticle(std::string_view word) {
  if (EndsWithAny(word, kIndustry)) return word;
  for (const std::string_view particle : kParticles) {
    if (word.size() > particle.size() && word.ends_with(particle))
      return word.substr(0, word.size() - particle.size());
  }
  return word;
}

bool IsPlain(std::string_view word) {
  const auto known = [](std::string_view w) {
    return AnyWorkWords().FindWhole(w) >= 0 || std::ranges::find(kPlain, w) != std::end(kPlain) ||
           std::ranges::find(kParticles, w) != std::end(kParticles);
  };
  // "유관경력", "해당업무": two of them in one word.
  const auto plain = [&known](std::string_view w) {
    if (known(w)) return true;
    for (size_t at = kSyllable; at + kSyllable < w.size(); at += kSyllable) {
      if (known(w.substr(0, at)) && known(w.substr(at))) return true;
    }
    return false;
  };
  if (std::ranges::any_of(word, IsDigitByte)) return true;
  const bool letters = std::ranges::any_of(
      word, [](char c) { return IsAlphaByte(c) || static_cast<unsigned char>(c) >= 0x80; });
  return !letters || plain(word) || plain(WithoutParticle(word));
}

std::string_view PhraseBefore(std::string_view text) {
  size_t begin = 0;
  for (const std::string_view bound : kBounds) {
    const size_t at = text.rfind(bound);
    if (at != std::string_view::npos) begin = std::max(begin, at + bound.size());
  }
  return TrimSpaces(text.substr(begin));
}

std::string_view PhraseAfter(std::string_view text) {
  size_t end = text.size();
  for (const std::string_view bound : kBounds) end = std::min(end, text.find(bound));
  // "3년 이상의 금융 경력을 가지신": up to the experience itself.
  for (const std::string_view word : kExperience) {
    const size_t at = text.substr(0, end).find(word);
    if (at != std::string_view::npos) end = std::min(end, at + word.size());
  }
  return TrimSpaces(text.substr(0, end));
}

std::vector<std::string_view> WordsOf(std::string_view phrase) {
  std::vector<std::string_view> words;
  while (!phrase.empty()) {
    const size_t end = std::min(phrase.find(' '), phrase.size());
    if (end > 0) words.push_back(phrase.substr(0, end));
    phrase.remove_prefix(std::min(end + 1, phrase.size()));
  }
  return words;
}

bool IsIndustry(std::string_view word) {
  return EndsWithAny(AsciiLower(word), kIndustry) ||
         (word.size() >= 3 * kSyllable && word.ends_with("권"));
}

// "결제" of "결제 도메인", "금융" of "금융권": the words that another text may say, too.
std::vector<std::string> CoreOf(std::string_view subject) {
  std::vector<std::string> core;
  for (std::string_view word : WordsOf(subject)) {
    word = WithoutParticle(word);
    for (const std::string_view end : kIndustry) {
      if (AsciiLower(word).ends_with(end)) word.remove_suffix(end.size());
    }
    if (IsIndustry(word)) word.remove_suffix(std::string_view("권").size());
    if (!word.empty() && !IsPlain(word)) core.push_back(AsciiLower(word));
  }
  return core;
}

// The words that name something, up to the last of them, as they stand in the phrase.
std::string_view NamedIn(std::string_view phrase) {
  std::string_view named;
  const char* begin = nullptr;
  for (const std::string_view word : WordsOf(phrase)) {
    const bool goes_on = begin != nullptr && IsIndustry(WithoutParticle(word));
    if (IsPlain(word) && !goes_on) continue;
    if (begin == nullptr) begin = word.data();
    const std::string_view bare = WithoutParticle(word);
    named = {begin, static_cast<size_t>(bare.data() + bare.size() - begin)};
  }
  return named;
}

// Whether a skill of the line stands in the phrase: then it is known what the years are of.
bool NamesSkill(std::string_view phrase, const Requirement& requirement) {
  for (const Condition& condition : requirement.conditions) {
    for (const Alternative& a : condition.alternatives) {
      if (a.kind != ConditionKind::kYears && a.kind != ConditionKind::kDegree &&
          !a.surface.empty() && phrase.contains(a.surface))
        return true;
    }
  }
  return false;
}

}  // namespace

std::string YearsSubject(const Requirement& requirement, const Alternative& years,
                         std::string_view title) {
  const std::string_view text = requirement.text;
  const size_t at = years.surface.empty() ? std::string_view::npos : text.find(years.surface);
  if (at == std::string_view::npos) return "";
  const std::string_view before = PhraseBefore(text.substr(0, at));
  std::string_view behind = text.substr(at + years.surface.size());
  if (behind.starts_with("의")) behind.remove_prefix(std::string_view("의").size());
  const std::string_view after = PhraseAfter(behind);
  const bool told_before =
      EndsWithAny(WithoutParticle(before), kExperience) || EndsWithAny(before, kExperience);
  const bool told_after = Has(after, kExperience);
  if (!told_before && !told_after) return "";
  const std::string both = std::string(before) + " " + std::string(told_after ? after : "");
  if (Has(AsciiLower(both), kWork) || FindRole(both) || NamesSkill(both, requirement)) return "";
  std::string_view subject = NamedIn(before);
  if (subject.empty() && told_after) subject = NamedIn(after);
  if (subject.empty()) return "";
  const bool industry = std::ranges::any_of(WordsOf(subject), IsIndustry);
  // English says in many words what is no subject.
  if (!HasHangul(both) && !industry) return "";
  const std::vector<std::string> core = CoreOf(subject);
  if (core.empty()) return "";
  // "웹 서비스 개발, 운영 경력": a list goes on from before its comma.
  const std::string_view all = text.substr(0, at);
  if (!industry && (Has(AsciiLower(all), kWork) || FindRole(all))) return "";
  // What the title says is the posting's own work ("채용 운영 경력" of a 채용 담당자).
  const std::string own = AsciiLower(title);
  if (!industry &&
      std::ranges::any_of(core, [&own](const std::string& w) { return own.contains(w); }))
    return "";
  return std::string(subject);
}

std::vector<NamedWork> NamedWorksOf(const Profile& profile) {
  std::vector<NamedWork> works;
  for (const ProfileEntry& entry : profile.entries) {
    auto period = entry.period;
    if (!period && entry.parent >= 0)
      period = profile.entries[static_cast<size_t>(entry.parent)].period;
    if (!period || entry.lines.empty()) continue;
    NamedWork work;
    work.period = *period;
    work.line = entry.lines.front();
    work.text = AsciiLower(entry.organisation);
    for (const uint32_t line : entry.lines) {
      if (line < profile.lines.size()) work.text += '\n' + AsciiLower(profile.lines[line].text);
    }
    works.push_back(std::move(work));
  }
  return works;
}

bool IsAbout(const NamedWork& work, std::string_view subject) {
  return std::ranges::all_of(CoreOf(subject),
                             [&work](const std::string& word) { return work.text.contains(word); });
}

int MonthsAbout(const std::vector<NamedWork>& works, std::string_view subject) {
  std::vector<Period> periods;
  for (const NamedWork& work : works) {
    if (IsAbout(work, subject)) periods.push_back(work.period);
  }
  return CoveredMonths(std::move(periods));
}

}  // namespace gonggo
