#include "track/tracker_values.h"

#include <array>
#include <cctype>
#include <string>
#include <vector>

#include "text/normalize.h"
#include "text/utf8.h"
#include "track/tracker_columns.h"
#include "track/when.h"

namespace gonggo {
namespace {

struct Word {
  std::string_view word;  // folded
  Stage stage;
};

constexpr Word kWords[] = {
    {"wishlist", Stage::kInterested},
    {"bookmarked", Stage::kInterested},
    {"toapply", Stage::kInterested},
    {"notapplied", Stage::kInterested},
    {"notstarted", Stage::kInterested},
    {"tobeapplied", Stage::kInterested},
    {"readytoapply", Stage::kPreparing},
    {"applying", Stage::kPreparing},
    {"drafting", Stage::kPreparing},
    {"submitted", Stage::kApplied},
    {"applicationsubmitted", Stage::kApplied},
    {"ghosted", Stage::kApplied},
    {"noresponse", Stage::kApplied},
    {"waiting", Stage::kApplied},
    {"screen", Stage::kInterview},
    {"screening", Stage::kInterview},
    {"phonescreen", Stage::kInterview},
    {"recruiterscreen", Stage::kInterview},
    {"interviewing", Stage::kInterview},
    {"interviews", Stage::kInterview},
    {"interviewed", Stage::kInterview},
    {"interviewscheduled", Stage::kInterview},
    {"oa", Stage::kCodingTest},
    {"onlineassessment", Stage::kCodingTest},
    {"assessment", Stage::kCodingTest},
    {"codingchallenge", Stage::kCodingTest},
    {"takehome", Stage::kAssignment},
    {"takehomeassignment", Stage::kAssignment},
    {"negotiating", Stage::kOffer},
    {"negotiation", Stage::kOffer},
    {"offered", Stage::kOffer},
    {"offerreceived", Stage::kOffer},
    {"offeraccepted", Stage::kAccepted},
    {"hired", Stage::kAccepted},
    {"notselected", Stage::kRejected},
    {"iwithdrew", Stage::kWithdrawn},
    {"withdrew", Stage::kWithdrawn},
    {"declined", Stage::kWithdrawn},
    {"offerdeclined", Stage::kWithdrawn},
    {"archived", Stage::kOnHold},
    {"paused", Stage::kOnHold},
    {"진행중", Stage::kApplied},
    {"결과대기", Stage::kApplied},
};

constexpr std::array<std::string_view, 12> kMonths = {"jan", "feb", "mar", "apr", "may", "jun",
                                                      "jul", "aug", "sep", "oct", "nov", "dec"};

// Words of letters and words of digits, in order; what stands between is forgotten except for ':'.
struct Token {
  std::string text;
  bool number = false;
  bool after_colon = false;
};

std::vector<Token> Tokens(std::string_view text) {
  std::vector<Token> tokens;
  bool colon = false;
  for (size_t at = 0; at < text.size();) {
    const auto c = static_cast<unsigned char>(text[at]);
    const bool digit = IsAsciiDigit(c);
    if (!digit && !IsAsciiAlpha(c)) {
      colon = c == ':';
      ++at;
      continue;
    }
    Token token{"", digit, colon};
    colon = false;
    while (at < text.size()) {
      const auto next = static_cast<unsigned char>(text[at]);
      if (digit ? !IsAsciiDigit(next) : !IsAsciiAlpha(next)) break;
      token.text += text[at++];
    }
    tokens.push_back(std::move(token));
  }
  return tokens;
}

int Number(const Token& token) {
  constexpr size_t kMostDigits = 4;
  return token.number && token.text.size() <= kMostDigits ? std::stoi(token.text) : -1;
}

int MonthOf(const Token& token) {
  constexpr size_t kFewest = 3;
  if (token.number || token.text.size() < kFewest) return 0;
  for (size_t i = 0; i < kMonths.size(); ++i) {
    if (std::string_view(token.text).starts_with(kMonths[i])) return static_cast<int>(i) + 1;
  }
  return 0;
}

// "2:00 pm" from tokens[at] on.
std::optional<int16_t> TimeFrom(const std::vector<Token>& tokens, size_t at) {
  if (at + 1 >= tokens.size() || !tokens[at + 1].after_colon) return std::nullopt;
  int hour = Number(tokens[at]);
  const int minute = Number(tokens[at + 1]);
  size_t next = at + 2;
  if (next < tokens.size() && tokens[next].after_colon) ++next;  // seconds
  if (next < tokens.size() && hour >= 1 && hour <= 12) {
    if (tokens[next].text == "pm") hour = hour % 12 + 12;
    if (tokens[next].text == "am") hour = hour % 12;
  }
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return std::nullopt;
  return static_cast<int16_t>(hour * 60 + minute);
}

std::optional<KoreanTime> Given(std::optional<Date> day, const std::vector<Token>& tokens) {
  if (!day) return std::nullopt;
  constexpr size_t kDateTokens = 3;
  return KoreanTime{*day, TimeFrom(tokens, kDateTokens)};
}

// "2026-11-03t05:00:00.000z", "…+09:00"
std::optional<KoreanTime> ReadInstant(std::string_view text, const std::vector<Token>& tokens) {
  constexpr size_t kDateSize = 10;
  const auto day = ParseIsoDate(text.substr(0, kDateSize));
  if (!day || text.size() <= kDateSize || text[kDateSize] != 't') return std::nullopt;
  const auto minute = TimeFrom(tokens, 4);
  if (!minute) return std::nullopt;
  int64_t offset = kKoreanOffsetSeconds;
  const std::string_view rest = text.substr(kDateSize);
  const size_t sign = rest.find_first_of("+-");
  if (sign != std::string_view::npos) {
    const auto zone = ParseTimeOfDay(rest.substr(sign + 1));
    if (!zone) return std::nullopt;
    offset = (rest[sign] == '-' ? -60 : 60) * int64_t{*zone};
  } else if (rest.ends_with('z')) {
    offset = 0;
  }
  return KoreanTimeAt(UnixSeconds({*day, minute}) + kKoreanOffsetSeconds - offset);
}

}  // namespace

std::optional<StageInput> ReadTrackerStage(std::string_view text) {
  if (const auto stage = ReadStage(text)) return stage;
  const std::string folded = FoldedHeader(text);
  for (const Word& word : kWords) {
    if (word.word == folded) return StageInput{{word.stage, 0}, std::nullopt};
  }
  return ReadStage(folded);
}

std::optional<KoreanTime> ReadTrackerDate(std::string_view text, Date today) {
  const std::string folded = AsciiLower(NormalizeText(text));
  const std::string_view first = TrimSpaces(std::string_view(folded).substr(0, folded.find("→")));
  if (const auto when = ReadWhen(first, today)) return when;
  const std::vector<Token> tokens = Tokens(first);
  if (const auto instant = ReadInstant(first, tokens)) return instant;
  constexpr size_t kDateTokens = 3;
  if (tokens.size() < kDateTokens) return std::nullopt;
  const int a = Number(tokens[0]);
  const int b = Number(tokens[1]);
  const int year = Number(tokens[2]);
  if (tokens[2].text.size() != 4) return std::nullopt;
  // November 3, 2026; 3 Nov 2026
  if (const int month = MonthOf(tokens[0]); month > 0) {
    return Given(MakeDate(year, month, b), tokens);
  }
  if (const int month = MonthOf(tokens[1]); month > 0) {
    return Given(MakeDate(year, month, a), tokens);
  }
  if (const auto american = MakeDate(year, a, b)) return Given(american, tokens);
  return Given(MakeDate(year, b, a), tokens);
}

}  // namespace gonggo
