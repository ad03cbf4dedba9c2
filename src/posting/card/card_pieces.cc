#include "posting/card/card_pieces.h"

#include <algorithm>
#include <array>

#include "knowledge/tables.h"
#include "posting/field/link.h"
#include "posting/field/salary.h"
#include "posting/field/written_date.h"
#include "posting/line/chat_stamp.h"
#include "posting/line/job_title.h"
#include "posting/line/names.h"
#include "posting/line/note_words.h"
#include "posting/line/row_cells.h"
#include "posting/note/note_lines.h"
#include "text/byte_class.h"
#include "text/byte_set.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// Longer ones are what the card says of the work.
constexpr size_t kLongestNameBytes = 120;

// "View job: " in front of a link.
constexpr size_t kMostBesideLink = 30;

// What parts the facts of a row.
constexpr std::array<std::string_view, 8> kMarks = {" · ", " | ", "|",   " • ",
                                                    " ∙ ", "ㆍ",  " - ", ", "};

bool StartsUpper(std::string_view words) { return !words.empty() && IsUpperByte(words[0]); }

// "Berlin, Germany (Hybrid)", "Austin, TX 78701": no region of ours.
bool IsForeignPlace(std::string_view words) {
  constexpr size_t kLongestBytes = 56;
  const bool ascii = std::all_of(words.begin(), words.end(), [](char c) { return c > 0; });
  if (!ascii || words.size() > kLongestBytes || !StartsUpper(words)) return false;
  if (IsRole(words) || NamesRank(words) || HasLegalForm(words) ||
      words.find(" - ") != std::string_view::npos)
    return false;
  if (words.ends_with("(Remote)") || words.ends_with("(Hybrid)") || words.ends_with("(On-site)"))
    return true;
  const size_t comma = words.find(", ");
  if (comma == std::string_view::npos || !StartsUpper(words.substr(comma + 2))) return false;
  return words.find_first_of(":;!?&") == std::string_view::npos;
}

// "2026-12-10": a day with its year, and nothing else.
bool IsDay(std::string_view words) {
  const auto date = ReadWrittenDate(words, 0);
  return date && date->year > 0 && date->end == words.size();
}

// "$85,000 - $105,000 a year", "월급 250만원": the pay is nearly all that is said.
bool IsPay(std::string_view words) {
  constexpr size_t kLongestBytes = 60;
  if (words.size() > kLongestBytes || !HasDigit(words)) return false;
  const auto alone = ReadSalary(words, Labelled::kNo);
  if (alone && alone->at.size() * 10 >= words.size() * 7) return true;
  if (words.starts_with('$') && words.ends_with("est.)")) return true;
  // Of an amount in a currency the sign or the period says that it is pay.
  constexpr std::array<std::string_view, 6> kPeriods = {" a year",   " an hour",  " a month",
                                                        " per year", " per hour", "/yr"};
  return std::any_of(kPeriods.begin(), kPeriods.end(),
                     [words](std::string_view period) {
                       return words.find(period) != std::string_view::npos;
                     }) &&
         words.find('$') != std::string_view::npos;
}

// "신입·경력", "신입-경력 3년": nothing else is said.
bool IsExperience(std::string_view words) {
  static constexpr std::array<std::string_view, 12> kParts = {
      "신입", "경력", "무관", "이상", "이하", "년", "·", "/", "-", "~", "↑", " "};
  constexpr size_t kLongestBytes = 40;
  if (words.size() > kLongestBytes || words.find("신입") == std::string_view::npos ||
      words.find("경력") == std::string_view::npos)
    return false;
  while (!words.empty()) {
    const auto part = std::find_if(kParts.begin(), kParts.end(),
                                   [words](auto known) { return words.starts_with(known); });
    const bool digit = IsDigitByte(words[0]);
    if (part == kParts.end() && !digit) return false;
    words.remove_prefix(digit ? 1 : part->size());
  }
  return true;
}

// "Hollowtree 4.1 ★": a name with what others think of it.
std::string_view WithoutRating(std::string_view words) {
  constexpr std::string_view kStar = "★";
  const size_t star = words.rfind(kStar);
  if (star == std::string_view::npos || star == 0) return words;
  const std::string_view behind = words.substr(star + kStar.size());
  if (behind.find_first_not_of(" 0123456789.") != std::string_view::npos) return words;
  const size_t end = words.substr(0, star).find_last_not_of(" 0123456789.★");
  return end == std::string_view::npos ? words : words.substr(0, end + 1);
}

// When it was put there, who looked at it, buttons, the page's own words.
bool IsNoise(std::string_view words) {
  static constexpr std::array<std::string_view, 8> kEnds = {
      "전", "전 등록", " ago", " posted", "등록", "업데이트", "applicants", " alumni"};
  static constexpr std::array<std::string_view, 14> kWhole = {
      "Viewed",      "Saved",     "Just posted", "Easy Apply",         "Promoted",
      "NEW",         "New",       "지원하기",    "입사지원",           "즉시지원",
      "자세히 보기", "공고 보기", "Apply now",   "Actively recruiting"};
  if (IsCounter(words) || IsNumeric(words)) return true;
  if (words.starts_with("등록일") || words.starts_with("조회")) return true;
  if (note_words::kRewardOfBoard.Begins(words)) return true;
  if (std::find(kWhole.begin(), kWhole.end(), words) != kWhole.end()) return true;
  const bool digit = HasDigit(words);
  const bool ends = std::any_of(kEnds.begin(), kEnds.end(),
                                [words](std::string_view end) { return words.ends_with(end); });
  return (digit && ends) || PageEntries().FindWhole(words) >= 0;
}

}  // namespace

void PieceReader::Add(uint32_t line, Span at, std::string_view field,
                      std::vector<CardPiece>& pieces) {
  const PieceKind kind = field == "link" ? PieceKind::kLink : PieceKind::kFact;
  pieces.push_back({kind, line, at, field});
}

bool PieceReader::IsTags(std::string_view words) {
  constexpr size_t kLongestTagBytes = 40;
  if (IsHashtags(words)) return true;
  size_t named = 0;
  for (const SkillMatch& match : skills_.Find(words)) named += match.at.size();
  // "백엔드/서버개발, Java, Spring 외": two commas at least, and what a tool is among them.
  if (const auto tags = PiecesBetween(words, ", "); tags.size() >= 3 && named > 0) {
    return std::all_of(tags.begin(), tags.end(), [](std::string_view tag) {
      return !tag.empty() && tag.size() <= kLongestTagBytes;
    });
  }
  const auto said = static_cast<size_t>(std::count_if(words.begin(), words.end(), [](char c) {
    return c != ' ' && c != ',' && c != '/' && c != '#';
  }));
  return named > 0 && named * 4 >= said * 3 && !IsRole(words) && !HasLegalForm(words);
}

CardPiece PieceReader::PieceOf(uint32_t line, std::string_view words) {
  CardPiece piece{PieceKind::kName, line, SpanOf(text_, words), {}};
  piece.field = FieldStatedBy(words);
  if (piece.field.empty() && IsExperience(words)) piece.field = "experience";
  if (words == "채용시" || words == "채용 시") piece.field = "deadline";
  if (piece.field.empty() && IsForeignPlace(words) && !IsTags(words)) piece.field = "location";
  if (piece.field.empty() && IsPay(words)) piece.field = "salary";
  if (!piece.field.empty()) {
    piece.kind = PieceKind::kFact;
  } else if (IsDay(words)) {
    piece.kind = PieceKind::kDate;
  } else if (IsNoise(words)) {
    piece.kind = PieceKind::kNoise;
  } else if (IsTags(words)) {
    piece.kind = PieceKind::kTags;
  } else if (words.size() > kLongestNameBytes || IsSentence(words) || EndsInPeriod(words)) {
    piece.kind = PieceKind::kText;
  }
  return piece;
}

// Where one of the pieces between the marks says something that is known.
bool PieceReader::ReadParted(uint32_t line, std::string_view words, std::string_view mark,
                             std::vector<CardPiece>& pieces) {
  if (words.find(mark) == std::string_view::npos) return false;
  std::vector<CardPiece> parted;
  for (const std::string_view part : PiecesBetween(words, mark)) {
    if (!part.empty()) parted.push_back(PieceOf(line, part));
  }
  const auto facts =
      static_cast<size_t>(std::count_if(parted.begin(), parted.end(), [](const CardPiece& piece) {
        return piece.kind == PieceKind::kFact;
      }));
  if (facts == 0 || parted.size() < 2) return false;
  // "Quality Engineer - Remote" is what its author calls it.
  if (mark == " - " && IsRole(words.substr(0, words.find(mark)))) return false;
  // "Engineer, Seoul" may be one name.
  if (mark == ", " && facts < parted.size()) return false;
  pieces.insert(pieces.end(), parted.begin(), parted.end());
  return true;
}

void PieceReader::Read(uint32_t line, Span at, std::vector<CardPiece>& pieces) {
  std::string_view words = TrimSpaces(Cut(text_, at));
  if (words.empty()) return;
  if (words.find("http") != std::string_view::npos) {
    const auto links = FindLinks(words);
    if (!links.empty() && words.size() - links.front().at.size() <= kMostBesideLink) {
      const auto begin = SpanOf(text_, words).begin;
      Add(line, {begin + links.front().at.begin, begin + links.front().at.end}, "link", pieces);
      return;
    }
  }
  words = WithoutRating(words);
  const CardPiece whole = PieceOf(line, words);
  if (whole.kind == PieceKind::kName) {
    for (const std::string_view mark : kMarks) {
      if (ReadParted(line, words, mark, pieces)) return;
    }
  }
  pieces.push_back(whole);
}

}  // namespace gonggo
