#include "posting/field/work_place.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "knowledge/tables.h"
#include "posting/field/denial.h"
#include "posting/field/office_days.h"
#include "requirement/scan.h"
#include "text/byte_class.h"
#include "text/hangul.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kMaxText = 4'000;
constexpr size_t kMaxTitleBytes = 160;
constexpr float kSaysItAlone = 3;
// How far "주 2회" may stand from 재택.
constexpr size_t kMaxFrequencyBytes = 30;

constexpr WordTable kOccasions = {
    "출산", "육아", "임신",     "가족",      "명절", "해외에서",    "여름", "휴가",
    "긴급", "25일", "워케이션", "workation", "과제", "입사 후 1년", "면접", "코딩테스트"};
// Who says on which days besides is not speaking of those alone.
constexpr WordTable kMaybeOccasions = {"필요 시", "상황에 따라", "코로나"};
constexpr WordTable kOften = {"주1",
                              "주2",
                              "주3",
                              "주4",
                              "월1",
                              "월2",
                              "월3",
                              "월4",
                              "월5",
                              "월6",
                              "월8",
                              "매주",
                              "격주",
                              "주당",
                              "일주일에",
                              "주 최대",
                              "월 최대",
                              "요일",
                              "주1~2",
                              "days a week",
                              "days per week",
                              "day a week",
                              "days/week",
                              "days in office",
                              "days in the office",
                              "2일",
                              "3일",
                              "2회",
                              "1회",
                              "3회",
                              "주중"};
constexpr WordTable kOnsiteLatin = {"role",      "position",    "work",     "only",
                                    "job",       "employee",    "5 days",   "five days",
                                    "full-time", "opportunity", "location", "in "};

// What is done with a way of work that a company offers: "재택근무를 실시", "원격근무 제도를 운영".
constexpr WordTable kOfferedBehind = {"시행", "실시", "운영", "도입", "장려", "보장",
                                      "지원", "활용", "병행", "허용", "자유"};
constexpr WordTable kOfferedWays = {"제도", "시스템", "제"};
constexpr WordTable kObjects = {"를", "을", "도", "가", "이"};
// "유연한 재택근무": nobody is told to stay at home.
constexpr WordTable kOfferedBefore = {"유연한",   "자유로운",  "자율적인",  "자율",
                                      "탄력적",   "탄력적인",  "무제한",    "부분적",
                                      "부분적인", "제약 없는", "제한 없는", "유동적인"};
constexpr WordTable kFlexible = {"자율", "유연", "탄력", "시차"};
// Things that go with it are paid or lent to whom they may concern.
constexpr WordTable kAllowances = {"지원금", "지원비", "통신비", "장비", "기기",
                                   "비용",   "수당",   "용품",   "시설"};

struct Seen {
  bool remote = false, hybrid = false, onsite = false;
  std::optional<Span> remote_at, hybrid_at, onsite_at;

  void Note(WorkPlace kind, Span at) {
    bool& flag = kind == WorkPlace::kRemote ? remote : kind == WorkPlace::kHybrid ? hybrid : onsite;
    auto& where = kind == WorkPlace::kRemote   ? remote_at
                  : kind == WorkPlace::kHybrid ? hybrid_at
                                               : onsite_at;
    if (!flag) where = at;
    flag = true;
  }
};

bool IsSomeDays(std::string_view text, Span at) {
  const size_t from = at.begin - std::min<size_t>(at.begin, kMaxFrequencyBytes);
  if (HasAnyWord(text.substr(from, at.begin - from), kOften)) return true;
  return HasAnyWord(text.substr(at.end, kMaxFrequencyBytes), kOften);
}

// Whether a clause begins at `at`: not in "토요일 출근 없음".
bool OpensClause(std::string_view text, size_t at) {
  const size_t before = SkipSpacesBack(text, at);
  static constexpr WordTable kOpen = {"(", "[", ",", "/", "-", "–", "|", ":", "·", "："};
  return before == 0 || MatchAnyBefore(text, before, kOpen) != kNoMatch;
}

// "출근 | 없음" is remote and "재택: 없음" on site; who has no hybrid may be either.
std::optional<WorkPlace> OppositeOf(WorkPlace kind) {
  if (kind == WorkPlace::kRemote) return WorkPlace::kOnsite;
  if (kind == WorkPlace::kOnsite) return WorkPlace::kRemote;
  return std::nullopt;
}

// "[Remote] …", "… (재택)", "Engineer - Remote", or nothing else in the line.
bool StandsAlone(std::string_view text, Span at) {
  if (text.size() > kMaxTitleBytes) return false;
  const size_t after = SkipSpaces(text, at.end);
  static constexpr WordTable kClose = {")", "]", ",", "/", "|", "·"};
  const bool closes = after >= text.size() || MatchAnyAt(text, after, kClose) != kNoMatch;
  return closes && OpensClause(text, at.begin);
}

// Of words that come to work: those who are "상주" at a customer's may work at home otherwise.
bool SaysAttendance(std::string_view surface) {
  static constexpr WordTable kAttendance = {"출근", "office"};
  return HasAnyWord(surface, kAttendance);
}

// "출근 | 주 2회", "출근: 주 1~2회", "주 2회 출근": the other days are worked elsewhere. "주 3일
// 출근" may be all that is worked.
bool IsAttendedSomeDays(std::string_view text, Span at) {
  static constexpr WordTable kFew = {
      "주1회",   "주2회",   "주3회",   "주1일", "주2일",          "주3일",         "주1~2회",
      "주2~3회", "주1-2회", "주2-3회", "격주",  "일주일에 한 번", "일주일에 두 번"};
  static constexpr WordTable kTimes = {"주1회", "주2회", "주3회", "주1~2회", "주2~3회"};
  static constexpr WordTable kMarks = {"|", ":", "：", "-", "은"};
  size_t after = SkipSpaces(text, at.end);
  if (const size_t mark = MatchAnyAt(text, after, kMarks); mark != kNoMatch)
    after = SkipSpaces(text, mark);
  const size_t times = MatchAnyBefore(text, SkipSpacesBack(text, at.begin), kTimes);
  return (OpensClause(text, at.begin) && MatchAnyAt(text, after, kFew) != kNoMatch) ||
         (times != kNoMatch && OpensClause(text, times));
}

// "자율 출퇴근제, 재택근무", "유연근무 및 재택근무": named beside other freedoms.
bool IsAmongFreedoms(std::string_view text, Span at) {
  constexpr size_t kReach = 45;
  const size_t from = at.begin - std::min<size_t>(at.begin, kReach);
  if (!HasAnyWord(text.substr(from, at.begin - from), kFlexible)) return false;
  static constexpr WordTable kJoints = {"및", "과", "와", "+", "&"};
  const size_t before = SkipSpacesBack(text, at.begin);
  return OpensClause(text, at.begin) || MatchAnyBefore(text, before, kJoints) != kNoMatch;
}

// Whether Korean words say that a company lets people work elsewhere, not on which days.
bool IsOffered(std::string_view text, Span at) {
  constexpr size_t kReach = 60;
  const std::string_view behind = text.substr(at.end, kReach);
  if (HasAnyWord(behind, kAllowances)) return false;
  if (MatchAnyBefore(text, SkipSpacesBack(text, at.begin), kOfferedBefore) != kNoMatch ||
      IsAmongFreedoms(text, at))
    return true;
  size_t after = SkipSpaces(text, at.end);
  if (const size_t way = MatchAnyAt(text, after, kOfferedWays); way != kNoMatch)
    after = SkipSpaces(text, way);
  if (const size_t object = MatchAnyAt(text, after, kObjects); object != kNoMatch)
    after = SkipSpaces(text, object);
  const size_t offered = MatchAnyAt(text, after, kOfferedBehind);
  static constexpr WordTable kNot = {"않", "안 ", "예정", "경험"};
  return offered != kNoMatch && !HasAnyWord(text.substr(offered, kReach / 2), kNot);
}

// "Berlin or remote", "Hybrid/Remote", "non remote".
bool IsChoiceBefore(std::string_view title, size_t at) {
  const size_t end = SkipSpacesBack(title, at);
  if (end > 0 && (title[end - 1] == '/' || title[end - 1] == '&')) return true;
  size_t begin = end;
  while (begin > 0 && IsAlphaByte(title[begin - 1])) --begin;
  static constexpr std::array<std::string_view, 7> kWords = {"oder", "or",     "and", "und",
                                                             "non",  "hybrid", "no"};
  const std::string word = AsciiLower(title.substr(begin, end - begin));
  return std::ranges::find(kWords, word) != kWords.end();
}

bool CountsUnlabelled(std::string_view text, const Term& term, Span at, bool frequent) {
  const bool latin = IsAlphaByte(term.surface.front());
  if (term.weight < kSaysItAlone) return frequent || StandsAlone(text, at);
  if (!latin || term.id != "onsite") return true;
  // "Überwiegend vor Ort" says it alone, where "on-site" may be said of a gym.
  static constexpr WordTable kGerman = {"homeoffice", "home-office", "vor ort", "büro"};
  if (HasAnyWord(term.surface, kGerman)) return true;
  return StandsAlone(text, at) ||
         MatchAnyAt(text, SkipSpaces(text, at.end), kOnsiteLatin) != kNoMatch;
}

std::optional<Found<WorkPlace>> Decide(const Seen& strong, const Seen& weak) {
  const auto give = [](WorkPlace kind, const std::optional<Span>& at) {
    return Found<WorkPlace>{kind, *at};
  };
  if (strong.hybrid) return give(WorkPlace::kHybrid, strong.hybrid_at);
  // "hybrid, 3 days a week in-office"
  if (weak.hybrid && strong.onsite) return give(WorkPlace::kHybrid, weak.hybrid_at);
  if (strong.onsite && !strong.remote) return give(WorkPlace::kOnsite, strong.onsite_at);
  if (strong.remote && !strong.onsite) return give(WorkPlace::kRemote, strong.remote_at);
  if (strong.remote) return std::nullopt;
  if (weak.hybrid) return give(WorkPlace::kHybrid, weak.hybrid_at);
  if (weak.remote && weak.onsite) return give(WorkPlace::kHybrid, weak.remote_at);
  if (weak.remote) return give(WorkPlace::kRemote, weak.remote_at);
  if (weak.onsite) return give(WorkPlace::kOnsite, weak.onsite_at);
  return std::nullopt;
}

}  // namespace

std::optional<Found<WorkPlace>> ReadWorkPlace(std::string_view text, Labelled labelled) {
  if (text.size() > kMaxText) return std::nullopt;
  std::vector<TermMatch> matches;
  WorkPlaces().FindLongest(text, matches);
  if (HasAnyWord(text, kOccasions)) return std::nullopt;
  // Korean says so in words that the tables have.
  if (!HasHangul(text)) {
    if (const auto days = ReadOfficeDays(text)) return days;
  }
  if (matches.empty()) return std::nullopt;
  const bool maybe = HasAnyWord(text, kMaybeOccasions);
  Seen strong;
  Seen weak;
  for (const TermMatch& m : matches) {
    const Term& term = WorkPlaces().terms()[m.term];
    if (maybe && !IsSomeDays(text, m.at)) continue;
    const auto kind = FromId<WorkPlace>(term.id);
    // 재출근, 외원격: a syllable before makes it another word.
    const bool inside = m.at.begin > 0 && IsSyllableLead(text[m.at.begin]) &&
                        IsHangulSyllable(DecodeCharBefore(text, m.at.begin).code) &&
                        term.weight < kSaysItAlone;
    if (!kind || inside) continue;
    // A surface that says so itself ("재택 불가") is denied by nothing behind it.
    if (IsDeniedBehind(text, m.at.end)) {
      const auto opposite = OppositeOf(*kind);
      const bool all = *kind == WorkPlace::kRemote || SaysAttendance(term.surface);
      if (opposite && all && OpensClause(text, m.at.begin)) strong.Note(*opposite, m.at);
      continue;
    }
    if (*kind == WorkPlace::kOnsite && SaysAttendance(term.surface) &&
        IsAttendedSomeDays(text, m.at)) {
      strong.Note(WorkPlace::kHybrid, m.at);
      continue;
    }
    if (IsAlphaByte(term.surface.front()) && IsDeniedBefore(text, m.at.begin)) continue;
    const bool may_offer = *kind == WorkPlace::kRemote && term.weight < kSaysItAlone;
    const bool frequent =
        *kind == WorkPlace::kRemote &&
        (IsSomeDays(text, m.at) || (may_offer && labelled == Labelled::kNo &&
                                    !IsAlphaByte(term.surface.front()) && IsOffered(text, m.at)));
    if (labelled == Labelled::kNo && !CountsUnlabelled(text, term, m.at, frequent)) continue;
    Seen& seen = term.weight >= kSaysItAlone || frequent ? strong : weak;
    // "주 2일 상시 재택": always, but on those days.
    const bool days = frequent && (term.weight < kSaysItAlone || term.surface.starts_with("상시"));
    seen.Note(days ? WorkPlace::kHybrid : *kind, m.at);
  }
  return Decide(strong, weak);
}

std::optional<Found<WorkPlace>> ReadTitleWorkPlace(std::string_view title) {
  if (title.size() > kMaxTitleBytes) return std::nullopt;
  std::vector<TermMatch> matches;
  WorkPlaces().FindLongest(title, matches);
  for (const TermMatch& m : matches) {
    const Term& term = WorkPlaces().terms()[m.term];
    if (term.id != "remote" || !IsAlphaByte(term.surface.front())) continue;
    const std::string_view behind = title.substr(m.at.end);
    const std::string_view rest = TrimSpaces(behind);
    static constexpr std::array<std::string_view, 9> kEnds = {")",  "]",   "|", ",", " - ",
                                                              "- ", " – ", "–", "@"};
    const auto follows = [behind](std::string_view end) { return behind.starts_with(end); };
    const bool ends = rest.empty() || std::ranges::any_of(kEnds, follows) ||
                      (OpensClause(title, m.at.begin) && behind.starts_with(" in "));
    if (!ends || IsChoiceBefore(title, m.at.begin) || IsDeniedBefore(title, m.at.begin)) continue;
    return Found<WorkPlace>{WorkPlace::kRemote, m.at};
  }
  return std::nullopt;
}

std::optional<Found<WorkPlace>> ReadRemoteFlag(std::string_view text, Labelled labelled) {
  using enum WorkPlace;
  static constexpr std::array<std::pair<std::string_view, WorkPlace>, 7> kFlags = {{
      {"true", kRemote},
      {"yes", kRemote},
      {"있음", kHybrid},
      {"가능", kHybrid},
      {"o", kHybrid},
      {"⭕", kHybrid},
      {"✅", kHybrid},
  }};
  if (labelled == Labelled::kNo) return std::nullopt;
  const std::string_view value = TrimSpaces(text);
  const std::string lower = AsciiLower(value);
  const auto begin = static_cast<uint32_t>(value.data() - text.data());
  const Span at{begin, begin + static_cast<uint32_t>(value.size())};
  for (const auto& [flag, kind] : kFlags) {
    if (lower == flag) return Found<WorkPlace>{kind, at};
  }
  if (IsDenial(value)) return Found<WorkPlace>{kOnsite, at};
  return std::nullopt;
}

}  // namespace gonggo
