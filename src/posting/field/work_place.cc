#include "posting/field/work_place.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "knowledge/tables.h"
#include "requirement/scan.h"
#include "text/byte_class.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kMaxText = 4'000;
constexpr size_t kMaxTitleBytes = 160;
constexpr float kSaysItAlone = 3;
// How far "주 2회" may stand from 재택.
constexpr size_t kMaxFrequencyBytes = 30;

constexpr WordTable kOccasions = {"출산",      "육아", "임신",        "필요 시",  "상황에 따라",
                                  "코로나",    "가족", "명절",        "해외에서", "여름",
                                  "휴가",      "긴급", "입사 후 1년", "25일",     "워케이션",
                                  "workation", "과제", "코딩테스트",  "면접"};
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

// "[Remote] …", "… (재택)", "Engineer - Remote", or nothing else in the line.
bool StandsAlone(std::string_view text, Span at) {
  if (text.size() > kMaxTitleBytes) return false;
  const size_t before = SkipSpacesBack(text, at.begin);
  const size_t after = SkipSpaces(text, at.end);
  static constexpr WordTable kOpen = {"(", "[", ",", "/", "-", "–", "|", ":", "·", "："};
  static constexpr WordTable kClose = {")", "]", ",", "/", "|", "·"};
  const bool opens = before == 0 || MatchAnyBefore(text, before, kOpen) != kNoMatch;
  const bool closes = after >= text.size() || MatchAnyAt(text, after, kClose) != kNoMatch;
  return opens && closes;
}

bool CountsUnlabelled(std::string_view text, const Term& term, Span at, bool frequent) {
  const bool latin = IsAlphaByte(term.surface.front());
  if (term.weight < kSaysItAlone) return frequent || StandsAlone(text, at);
  if (!latin || term.id != "onsite") return true;
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
  if (matches.empty() || HasAnyWord(text, kOccasions)) return std::nullopt;
  Seen strong;
  Seen weak;
  for (const TermMatch& m : matches) {
    const Term& term = WorkPlaces().terms()[m.term];
    const auto kind = FromId<WorkPlace>(term.id);
    // 재출근, 외원격: a syllable before makes it another word.
    const bool inside = m.at.begin > 0 && IsSyllableLead(text[m.at.begin]) &&
                        IsHangulSyllable(DecodeCharBefore(text, m.at.begin).code) &&
                        term.weight < kSaysItAlone;
    if (!kind || inside) continue;
    const bool frequent = *kind == WorkPlace::kRemote && IsSomeDays(text, m.at);
    if (labelled == Labelled::kNo && !CountsUnlabelled(text, term, m.at, frequent)) continue;
    Seen& seen = term.weight >= kSaysItAlone || frequent ? strong : weak;
    seen.Note(frequent && term.weight < kSaysItAlone ? WorkPlace::kHybrid : *kind, m.at);
  }
  return Decide(strong, weak);
}

std::optional<Found<WorkPlace>> ReadRemoteFlag(std::string_view text, Labelled labelled) {
  using enum WorkPlace;
  static constexpr std::array<std::pair<std::string_view, WorkPlace>, 16> kFlags = {{
      {"true", kRemote},
      {"yes", kRemote},
      {"no", kOnsite},
      {"없음", kOnsite},
      {"불가", kOnsite},
      {"불가능", kOnsite},
      {"안됨", kOnsite},
      {"안 됨", kOnsite},
      {"x", kOnsite},
      {"✕", kOnsite},
      {"❌", kOnsite},
      {"있음", kHybrid},
      {"가능", kHybrid},
      {"o", kHybrid},
      {"⭕", kHybrid},
      {"✅", kHybrid},
  }};
  if (labelled == Labelled::kNo) return std::nullopt;
  const std::string_view value = TrimSpaces(text);
  const std::string lower = AsciiLower(value);
  for (const auto& [flag, kind] : kFlags) {
    if (lower != flag) continue;
    const auto begin = static_cast<uint32_t>(value.data() - text.data());
    return Found<WorkPlace>{kind, {begin, begin + static_cast<uint32_t>(value.size())}};
  }
  return std::nullopt;
}

}  // namespace gonggo
