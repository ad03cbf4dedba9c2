#include "posting/header/company.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <map>

#include "posting/header/english_company.h"
#include "posting/header/url_names.h"
#include "posting/line/company_words.h"
#include "posting/line/job_title.h"
#include "posting/line/names.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kMostNameBytes = 36;  // 12 syllables
constexpr size_t kLeastNameBytes = 6;

// Particles behind a name that does or has something.
constexpr std::array<std::string_view, 14> kParticles = {"에서는", "으로의", "로의", "만의", "에서",
                                                         "은",     "는",     "의",   "에",   "와",
                                                         "과",     "이",     "가",   "를"};

struct Mentions {
  int telling = 0;  // in a phrase that only a company stands in
  Span first;
};

bool IsNameChar(char32_t c) { return IsHangulSyllable(c) || IsAsciiAlpha(c) || IsAsciiDigit(c); }

// The part of a word before the particle that ends it; the word itself where none does.
std::string_view WithoutParticle(std::string_view word) {
  for (const std::string_view p : kParticles) {
    if (word.ends_with(p) && word.size() - p.size() >= kLeastNameBytes)
      return word.substr(0, word.size() - p.size());
  }
  return word;
}

bool IsCommon(std::string_view name) {
  if (name.ends_with("들")) name.remove_suffix(std::string_view("들").size());
  return company_words::kCommonNoun.Ends(name);
}

// "개발하여", "제공한다": what somebody does.
bool IsVerb(std::string_view word) {
  static constexpr std::array<std::string_view, 8> kEndings = {"하여", "하며", "하고", "한다",
                                                               "된다", "되어", "시켜", "받"};
  return std::any_of(kEndings.begin(), kEndings.end(),
                     [word](std::string_view end) { return word.ends_with(end); });
}

class MentionCounter {
 public:
  explicit MentionCounter(std::string_view text) : text_(text) {}

  void AddLine(Span line) {
    AddGreeter(line);
    uint32_t i = line.begin;
    while (i < line.end) {
      const DecodedChar c = DecodeChar(text_, i);
      if (!IsNameChar(c.code)) {
        i += c.size;
        continue;
      }
      const uint32_t begin = i;
      while (i < line.end && IsNameChar(DecodeChar(text_, i).code)) i += DecodeChar(text_, i).size;
      AddWord({begin, i}, line);
    }
  }

  [[nodiscard]] std::optional<Span> Best() const {
    const Mentions* best = nullptr;
    bool tie = false;
    for (const auto& [name, m] : mentions_) {
      if (best != nullptr && m.telling == best->telling) tie = true;
      if (best == nullptr || m.telling > best->telling) {
        tie = false;
        best = &m;
      }
    }
    if (best == nullptr || tie) return std::nullopt;
    return best->first;
  }

 private:
  void Add(Span name) {
    Mentions& m = mentions_[Cut(text_, name)];
    if (m.telling == 0) m.first = name;
    ++m.telling;
  }

  // "안녕하세요, 편지 앱을 만드는 모래톱(Moraetop)입니다": who greets, by what it does.
  void AddGreeter(Span line) {
    const std::string_view content = Cut(text_, line);
    const size_t greeting = content.find("안녕하세요");
    const size_t end = content.find("입니다", greeting);
    if (greeting == std::string_view::npos || end == std::string_view::npos) return;
    size_t name_end = end;
    if (const size_t open = content.rfind('(', end);
        open != std::string_view::npos && TrimMarks(content.substr(0, end)).ends_with(')'))
      name_end = open;
    const std::string_view before = TrimMarks(content.substr(0, name_end));
    size_t begin = before.size();
    while (begin > 0 && IsNameChar(DecodeCharBefore(before, begin).code))
      begin -= DecodeCharBefore(before, begin).size;
    const std::string_view name = before.substr(begin);
    const bool described = TrimMarks(before.substr(0, begin)).ends_with("는");
    if (!described || name.size() < kLeastNameBytes || name.size() > kMostNameBytes ||
        IsCommon(name) || IsSomebodyOfIt(name))
      return;
    const auto at = line.begin + static_cast<uint32_t>(begin);
    Add({at, at + static_cast<uint32_t>(name.size())});
  }

  // Spaces, quotes and emphasis.
  static std::string_view TrimMarks(std::string_view words) {
    while (!words.empty() && (words.back() == ' ' || words.back() == '*' || words.back() == '\'' ||
                              words.back() == '"'))
      words.remove_suffix(1);
    return words;
  }

  // "김모래", "채용팀", "담당자".
  static bool IsSomebodyOfIt(std::string_view name) {
    return MayBePerson(name) || company_words::kSomebodyOfIt.Ends(name);
  }

  // "들빛재단에서는 다음과 같이 직원을 채용하고자 하오니"
  static bool Calls(std::string_view rest) {
    constexpr size_t kLongestSentenceBytes = 240;
    return company_words::kCallsInSentence.StandsIn(rest.substr(0, kLongestSentenceBytes));
  }

  void AddWord(Span at, Span line) {
    const std::string_view word = Cut(text_, at);
    if (word.size() > kMostNameBytes || word.size() < kLeastNameBytes) return;
    const std::string_view name = WithoutParticle(word);
    const std::string_view rest = TrimSpaces(text_.substr(at.end, line.end - at.end));
    const bool subject =
        name.size() < word.size() && (word.ends_with("은") || word.ends_with("는"));
    const bool sentence = subject && !HasObject(at.begin) && IsOfACompany(rest);
    const bool particle = name.size() < word.size();
    const bool calls = particle && name.size() > kLeastNameBytes && IsFirstWord(at, line) &&
                       (subject || word.ends_with("에서")) && Calls(rest);
    if (!sentence && !calls && !HasLegalForm(at) &&
        !(particle ? company_words::kBehindParticle : company_words::kBehindName).Begins(rest) &&
        !(LeadsToInterview(rest) && IsFirstWord(at, line)))
      return;
    // "사람을 찾는 채용팀"
    if (!particle && name.ends_with("는")) return;
    if (IsCommon(name) || IsVerb(name) || IsModified(at.begin)) return;
    Add({at.begin, at.begin + static_cast<uint32_t>(name.size())});
  }

  // With a few signs before it at most.
  [[nodiscard]] bool IsFirstWord(Span at, Span line) const {
    constexpr uint32_t kMostSignBytes = 24;
    if (at.begin - line.begin > kMostSignBytes) return false;
    for (uint32_t i = line.begin; i < at.begin;) {
      const DecodedChar c = DecodeChar(text_, i);
      if (IsNameChar(c.code)) return false;
      i += c.size;
    }
    return true;
  }

  // "하늘소프트 데이터 엔지니어 직무인터뷰 바로가기": behind the name, its job.
  static bool LeadsToInterview(std::string_view rest) {
    constexpr size_t kLongestJobBytes = 60;
    rest = rest.substr(0, kLongestJobBytes);
    const size_t at = std::min(rest.find("직무인터뷰"), rest.find("직무 인터뷰"));
    if (at == 0 || at == std::string_view::npos) return false;
    // "서류접수 > 직무 인터뷰" are steps of hiring.
    return rest.substr(0, at).find_first_of(">-/,.:") == std::string_view::npos &&
           rest.substr(0, at).find("→") == std::string_view::npos;
  }

  // What follows a subject says that it is a company: "… 농촌의 배송을 바꾸는 회사입니다". In
  // "바꾸는 회사입니다" the word describes one.
  static bool IsOfACompany(std::string_view rest) {
    constexpr size_t kLongestSentenceBytes = 400;
    const size_t at = company_words::kIsCompany.FirstIn(rest.substr(0, kLongestSentenceBytes));
    return at != 0 && at != std::string_view::npos;
  }

  // "최고의 동료들과 함께": what a word before it describes is no name.
  [[nodiscard]] bool IsModified(uint32_t begin) const {
    return EndsBefore(begin, {"의", "한", "는", "은", "있는"});
  }

  // "하늘보리(주)는", "㈜하늘보리는": the legal form is a company's, the particle a subject's.
  [[nodiscard]] bool HasLegalForm(Span at) const {
    const std::string_view after = text_.substr(at.end);
    for (const std::string_view form : {"(주)", "㈜"}) {
      const std::string_view behind = after.starts_with(form) ? after.substr(form.size()) : "";
      if (behind.starts_with("는 ") || behind.starts_with("은 ")) return true;
      const bool subject = Cut(text_, at).ends_with("는") || Cut(text_, at).ends_with("은");
      if (subject && text_.substr(0, at.begin).ends_with(form)) return true;
    }
    return false;
  }

  // "가스를 개발하는 회사": what has an object is no name either.
  [[nodiscard]] bool HasObject(uint32_t begin) const { return EndsBefore(begin, {"을", "를"}); }

  // Whether the word before `begin` ends with one of `ends`.
  [[nodiscard]] bool EndsBefore(uint32_t begin,
                                std::initializer_list<std::string_view> ends) const {
    if (begin < 2 || text_[begin - 1] != ' ') return false;
    const std::string_view before = text_.substr(0, begin - 1);
    return std::any_of(ends.begin(), ends.end(),
                       [before](std::string_view end) { return before.ends_with(end); });
  }

  std::string_view text_;
  std::map<std::string_view, Mentions> mentions_;
};

// "저희 고객사인 (주)하늘보리에서 …": whom an agency looks for people for; empty where none is
// named.
Span KoreanClientOf(std::string_view content) {
  constexpr std::string_view kClient = "고객사인 ";
  const size_t at = content.find(kClient);
  if (at == std::string_view::npos) return {};
  const size_t begin = at + kClient.size();
  std::string_view name = content.substr(begin, content.find_first_of(" ,", begin) - begin);
  bool particle = false;
  for (const std::string_view end : {"에서는", "에서", "입니다", "은", "는", "이", "가", "의"}) {
    if (!name.ends_with(end)) continue;
    name.remove_suffix(end.size());
    particle = true;
    break;
  }
  // "고객사인 대기업에서" names nobody.
  const bool kind = name.ends_with("기업") || name.ends_with("회사") || name.ends_with("업체");
  if (!particle || kind || !MayBeCompany(name)) return {};
  return {static_cast<uint32_t>(begin), static_cast<uint32_t>(begin + name.size())};
}

}  // namespace

std::optional<Span> FindCompanyInText(std::string_view text, const std::vector<Line>& lines,
                                      LineRange range) {
  MentionCounter counter(text);
  std::optional<Span> english;
  std::optional<UrlNames> urls;  // few postings need them
  for (uint32_t i = range.begin; i < range.end; ++i) {
    if (lines[i].blank || lines[i].boilerplate) continue;
    counter.AddLine(lines[i].content);
    if (english) continue;
    if (const Span client = KoreanClientOf(Cut(text, lines[i].content)); !client.empty()) {
      const uint32_t begin = lines[i].content.begin;
      return Span{begin + client.begin, begin + client.end};
    }
    english = FindEnglishCompany(text, lines[i].content);
    const Span subject = english ? Span{} : FindEnglishSubject(text, lines[i].content);
    if (subject.empty()) continue;
    if (!urls) urls.emplace(text, lines, range);
    if (urls->Has(Cut(text, subject))) english = subject;
  }
  const std::optional<Span> korean = counter.Best();
  return korean ? korean : english;
}

}  // namespace gonggo
