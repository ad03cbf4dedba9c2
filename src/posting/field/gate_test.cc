#include "posting/field/gate.h"

#include <gtest/gtest.h>

#include <cctype>
#include <random>
#include <string>
#include <vector>

#include "knowledge/tables.h"
#include "posting/field/gate_words.h"

namespace gonggo {
namespace {

FieldSet Gate(std::string_view line) {
  return PossibleFields(line, {0, static_cast<uint32_t>(line.size())});
}

struct Row {
  const char* line;
  Field field;
  bool possible;
};

TEST(PossibleFields, Table) {
  const Row rows[] = {
      {"접수 기간: 2026.11.01 ~ 12.31", Field::kDeadline, true},
      {"2026.11.01 ~ 2026.12.31", Field::kDeadline, true},
      {"채용 시까지", Field::kDeadline, true},
      {"끝까지 해내는 분", Field::kDeadline, false},
      {"연 봉 협의", Field::kSalary, true},
      {"연산 봉사", Field::kSalary, false},
      {"₩40M", Field::kSalary, true},
      {"Salary range", Field::kSalary, true},
      {"salad range", Field::kSalary, false},
      {"경력 3년", Field::kYears, true},
      {"올해의 목표", Field::kYears, false},
      {"서류 → 면접", Field::kProcess, true},
      {"a@example.com", Field::kContact, true},
      {"https://example.com", Field::kLink, true},
      {"포트폴리오를 제출해 주세요", Field::kPapers, true},
      {"서버를 운영합니다", Field::kPapers, false},
      {"백엔드 개발자를 찾습니다", Field::kSalary, false},
      {"Unser Standort in Fulda", Field::kPlaceInProse, true},
      {"Ruhiges Büro in Fulda", Field::kPlaceInProse, true},
      {"We make maps in Fulda", Field::kPlaceInProse, false},
      {"", Field::kDeadline, false},
  };
  for (const Row& row : rows) EXPECT_EQ(Gate(row.line).Has(row.field), row.possible) << row.line;
}

TEST(HintsOf, Signs) {
  const struct {
    std::string_view line;
    LineSigns signs;
  } rows[] = {
      {"백엔드 개발자를 찾습니다", {}},
      {"경력 3년", {LineSign::kDigit}},
      {"고용형태: 정규직", {LineSign::kColon}},
      {"고용형태： 정규직", {LineSign::kColon}},
      {"잘합니다. (우대)", {LineSign::kStop, LineSign::kClose}},
      {"자바, 코틀린/고", {LineSign::kComma, LineSign::kSlash}},
      {"개선 | 하늘보리 - 서울", {LineSign::kBar, LineSign::kDash}},
      {"개선 · 운영", {LineSign::kDot}},
      {"개선 • 운영ㆍ관리", {LineSign::kWide}},
      {"", {}},
  };
  for (const auto& row : rows) {
    const Span all{0, static_cast<uint32_t>(row.line.size())};
    EXPECT_EQ(HintsOf(row.line, all).signs.bits(), row.signs.bits()) << row.line;
  }
}

// What the readers know by tables, the gate lets pass.
TEST(PossibleFields, EveryWordOfTheTables) {
  const struct {
    const TermTable& table;
    Field field;
  } tables[] = {{EmploymentKinds(), Field::kEmployment}, {WorkPlaces(), Field::kWorkPlace}};
  for (const auto& row : tables) {
    for (const Term& term : row.table.terms()) {
      // "오프라인" is as often said of courses and events: it counts behind a label only.
      if (term.id == "not" || term.surface == "오프라인") continue;
      EXPECT_TRUE(Gate(term.surface).Has(row.field)) << term.surface;
    }
  }
}

TEST(PossibleFields, TotalOnBrokenBytes) {
  EXPECT_FALSE(Gate("\xEA").Any());
  EXPECT_FALSE(Gate("\xED\x9E").Any());
  EXPECT_FALSE(Gate("\xFF\xFE\x80").Any());
}

// The same without tables, character by character.
class PlainGate {
 public:
  FieldSet Read(std::string_view line) {
    line_ = line;
    for (size_t i = 0; i < line.size();) i = Step(i);
    const auto has = [this](Field f) { return seen_.Has(f); };
    if (digits_ > 0 && has(kYearUnit)) seen_.Add({Field::kYears, Field::kExperience});
    if (has(kRange) && digits_ >= 10 && line.size() <= 96) seen_.Add({Field::kDeadline});
    if (has(kRange) && digits_ >= 2 && line.size() <= 24) seen_.Add({Field::kDeadline});
    if (has(kPeopleUnit) && line.size() <= 80) seen_.Add({Field::kHeadcount});
    if (has(kBracket) && line.size() <= 160) seen_.Add({Field::kLocation});
    if (has(kUntil) && (digits_ >= 2 || has(kHiring) || has(kMonth))) seen_.Add({Field::kDeadline});
    return FieldSet(seen_.bits() & kFieldBits);
  }

 private:
  size_t Step(size_t i) {
    const auto b = static_cast<unsigned char>(line_[i]);
    if (b == ' ' || b == '\t') return i + 1;
    if (b >= 0xEA && b <= 0xED && i + 2 < line_.size()) return Syllable(i);
    previous_ = {};
    if (std::isalpha(b) != 0) return Latin(i);
    if (b < 0x80) {
      digits_ += std::isdigit(b) != 0 ? 1 : 0;
      if (b == '@') seen_.Add({Field::kContact});
      if (b == '$') seen_.Add({Field::kSalary});
      if (b == '>') seen_.Add({Field::kProcess});
      if (b == '~' || b == '-') seen_.Add({kRange});
      if (b == '(' || b == '[') seen_.Add({kBracket});
      return i + 1;
    }
    for (const GateWord& sign : kGateSigns) {
      if (line_.substr(i).starts_with(sign.text)) seen_.Add(sign.fields);
    }
    if (b == 0xE2 || b == 0xE3 || b == 0xEF) seen_.Add({kRange});
    if (b == 0xC2) seen_.Add({Field::kSalary});
    return i + 1;
  }

  // A pair of syllables opens what any word that begins with the first does, if any word of the
  // same field goes on with the second.
  size_t Syllable(size_t i) {
    const std::string_view now = line_.substr(i, 3);
    FieldSet first;
    FieldSet second;
    for (const GateWord& word : kGateWords) {
      if (word.text.size() < 6 || static_cast<unsigned char>(word.text[0]) < 0x80) continue;
      if (word.text.substr(0, 3) == previous_) first.Add(word.fields);
      if (word.text.substr(3, 3) == now) second.Add(word.fields);
    }
    seen_.Add(FieldSet(first.bits() & second.bits()));
    if (now == "년") seen_.Add({kYearUnit});
    if (now == "명") seen_.Add({kPeopleUnit});
    previous_ = now;
    return i + 3;
  }

  size_t Latin(size_t i) {
    std::string word;
    while (i < line_.size() && std::isalpha(static_cast<unsigned char>(line_[i])) != 0)
      word += static_cast<char>(std::tolower(static_cast<unsigned char>(line_[i++])));
    for (const GateWord& w : kGateWords) {
      if (w.text.substr(0, 8) == word.substr(0, 8)) seen_.Add(w.fields);
    }
    return i;
  }

  std::string_view line_;
  std::string_view previous_;
  FieldSet seen_;
  unsigned digits_ = 0;
};

TEST(PossibleFields, SameAsCharacterByCharacter) {
  std::vector<std::string> pieces = {" ",  " ",  "\t", "7",  "2026", ".", "-",  "~",
                                     "(",  "[",  "@",  "$",  ">",    "£", "·",  "ㆍ",
                                     "，", "년", "명", "가", "힣",   "𝄞", "Zz", "internationally",
                                     "q",  "é",  "～"};
  for (const GateWord& word : kGateWords) {
    const std::string text(word.text);
    pieces.push_back(text);
    pieces.push_back(text.substr(0, text.size() < 3 ? text.size() : 3));
  }
  for (const GateWord& sign : kGateSigns) pieces.emplace_back(sign.text);
  std::minstd_rand random(1);
  for (int i = 0; i < 20'000; ++i) {
    std::string line;
    for (size_t k = random() % 12; k > 0; --k) line += pieces[random() % pieces.size()];
    // What stands around the line must make no difference.
    const std::string& before = pieces[random() % pieces.size()];
    const std::string text = before + line + pieces[random() % pieces.size()];
    const auto begin = static_cast<uint32_t>(before.size());
    const Span at{begin, begin + static_cast<uint32_t>(line.size())};
    ASSERT_EQ(PossibleFields(text, at).bits(), PlainGate().Read(line).bits()) << line;
    ASSERT_EQ(Gate(line).bits(), PlainGate().Read(line).bits()) << line;
  }
}

TEST(PossibleFields, OfPiecesInOnePass) {
  constexpr std::string_view kText =
      "Sail with us by 10 January. Salary: 3,000 EUR • 경력 3년 이상. Location: Fulda (2 days)";
  constexpr Span kLine{5, static_cast<uint32_t>(kText.size())};
  std::vector<Span> pieces;
  for (const std::string_view piece :
       {"with us by 10 January.", "3,000 EUR", "경력 3년 이상.", "Fulda (2 days)"}) {
    const auto at = static_cast<uint32_t>(kText.find(piece));
    pieces.push_back({at, at + static_cast<uint32_t>(piece.size())});
  }
  std::vector<FieldSet> of_pieces;
  const FieldSet whole = PossibleFields(kText, kLine, pieces, of_pieces);
  EXPECT_EQ(whole.bits(), PossibleFields(kText, kLine).bits());
  ASSERT_EQ(of_pieces.size(), pieces.size());
  for (size_t k = 0; k < pieces.size(); ++k)
    EXPECT_EQ(of_pieces[k].bits(), PossibleFields(kText, pieces[k]).bits()) << k;
  of_pieces.clear();
  EXPECT_EQ(PossibleFields(kText, kLine, {}, of_pieces).bits(), whole.bits());
  EXPECT_TRUE(of_pieces.empty());
}

}  // namespace
}  // namespace gonggo
