#include "posting/split/row_names.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "knowledge/tables.h"
#include "posting/line/labels.h"
#include "posting/line/name_words.h"
#include "posting/line/names.h"
#include "posting/line/row_cells.h"
#include "posting/note/note_names.h"
#include "text/char_count.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLongestNameBytes = 75;

// "대리점", "망원점", "2공장": a part of whom the word before names.
bool IsBranch(std::string_view word) {
  return name_words::kBranch.Ends(word) && !name_words::kNoBranch.Is(word);
}

// Whether words that stand behind others say what is done: no company is looked for there.
bool NamesWork(std::string_view words) {
  if (NamesPost(words)) return true;
  if (const size_t open = words.find('('); open != std::string_view::npos && open > 0)
    words = TrimSpaces(words.substr(0, open));
  return name_words::kWork.Ends(words);
}

bool IsEmployer(std::string_view words) {
  return EndsLikeEmployer(words) || EndsLikeCompany(words);
}

// Where the first job or what qualifies one begins, among `words`; their number where none does.
size_t FirstOfPost(const std::vector<std::string_view>& words, std::string_view all) {
  std::vector<TermMatch> jobs;
  Roles().FindLongest(all, jobs);
  size_t first = words.size();
  for (const TermMatch& job : jobs) {
    for (size_t i = 0; i < words.size(); ++i) {
      const auto begin = static_cast<size_t>(words[i].data() - all.data());
      // "한마루엔지니어링" is called by what it does.
      if (job.at.begin < begin || job.at.begin >= begin + words[i].size()) continue;
      if (i == 0 && (IsEmployer(words[i]) ||
                     (job.at.begin > begin && words.size() > 1 && !NamesPost(words[i]))))
        continue;
      first = std::min(first, i);
    }
  }
  const bool kind = IsKindOfEmployer(words[0]);
  for (size_t i = 1; i < words.size(); ++i) {
    if (CountChars(words[i]) < 2) continue;
    // "편의점 CV"
    if (kind && i == 1 && i + 1 == words.size() && !NamesWork(words[i])) continue;
    if (!NamesWork(words[i]) && (!QualifiesJob(words[i]) || IsBranch(words[i]))) continue;
    first = std::min(first, i);
    break;
  }
  return first;
}

// "3 days on site", "12-month contract": how long, and no name.
bool IsSpanOfTime(std::string_view words) {
  static constexpr std::array<std::string_view, 5> kUnits = {"day", "week", "month", "year",
                                                             "hour"};
  const size_t digits = words.find_first_not_of("0123456789");
  if (digits == 0 || digits == std::string_view::npos) return false;
  const size_t unit = words.find_first_not_of(" -", digits);
  return unit != std::string_view::npos &&
         std::any_of(kUnits.begin(), kUnits.end(),
                     [&](std::string_view u) { return words.substr(unit).starts_with(u); });
}

// "도토리소프트 백엔드", "큰길택배 대리점 배송기사", "카페 모노그램 바리스타".
NamesInRow SplitText(std::string_view text) {
  NamesInRow names;
  names.taken = 1;
  const auto words = FilledBetween(text, " ");
  if (words.empty()) return names;
  const auto all_of = [](std::string_view a, std::string_view b) {
    return std::string_view(a.begin(), b.end());
  };
  const bool kind = IsKindOfEmployer(words[0]);
  const bool qualifies = QualifiesJob(words[0]) || NamesPost(words[0]);
  if (words.size() == 1 || (qualifies && !IsEmployer(words[0]))) {
    const bool post = NamesPost(text) && !IsEmployer(text);
    (post ? names.title : names.company) = text;
    names.sure = post || IsEmployer(text);
    if (!post && words.size() > 1) {
      names.title = text;
      names.company = {};
    }
    return names;
  }
  // "곤지암 새벽상사 물류센터 상하차"
  constexpr size_t kLongestPlaceChars = 4;
  if (words.size() > 2 && !kind && EndsLikeCompany(words[1]) && !words[1].ends_with("공사") &&
      !IsEmployer(words[0]) && CountChars(words[0]) <= kLongestPlaceChars) {
    names = SplitText(text.substr(static_cast<size_t>(words[1].data() - text.data())));
    names.place = words[0];
    return names;
  }
  size_t end = FirstOfPost(words, text);
  const bool post = end < words.size();
  if (end == 0) {
    names.title = text;
    names.sure = true;
    return names;
  }
  // "카페 모노그램 망원점"
  const bool short_end = words.size() == 2 && CountChars(words.back()) < 2;
  if (!post && (kind || short_end || IsBranch(words.back()))) {
    names.company = text;
    names.sure = true;
    return names;
  }
  size_t company = 1;
  if (kind && words.size() > 1 && end > 1) company = 2;
  while (company < end && company < words.size() && IsBranch(words[company])) ++company;
  if (company >= words.size()) company = words.size() - 1;
  if (company == 0) company = 1;
  names.company = all_of(words[0], words[company - 1]);
  names.title = all_of(words[company], words.back());
  names.sure = post || kind || IsEmployer(words[0]);
  return names;
}

bool MayNameInRow(std::string_view text) {
  return CountChars(text) >= 2 && text.size() <= kLongestNameBytes && !IsNumeric(text) &&
         !IsSpanOfTime(text) && (FieldOfLabel(text).empty() || NamesWork(text));
}

}  // namespace

bool EndsLikeEmployer(std::string_view word) {
  constexpr size_t kLeastChars = 4;
  constexpr size_t kLeastOfSchool = 3;
  if (const size_t open = word.find('('); open != std::string_view::npos && open > 0)
    word = TrimSpaces(word.substr(0, open));
  const size_t chars = CountChars(word);
  if (word.find(' ') != std::string_view::npos) word = word.substr(word.rfind(' ') + 1);
  if (name_words::kUnitOfCompany.Is(word)) return false;
  if (chars > kLeastOfSchool && chars <= 6 && name_words::kSchoolEnd.Ends(word) &&
      !name_words::kNoSchoolEnd.Ends(word))
    return true;
  return chars >= kLeastChars && (name_words::kEmployerEnd.Ends(word) || word == "편의점");
}

bool NamesPost(std::string_view words) {
  if (const size_t open = words.find('('); open != std::string_view::npos && open > 0) {
    // "코인노트 (서울 강남구) Server Developer"
    const size_t close = words.find(") ", open);
    if (close != std::string_view::npos && NamesPost(TrimSpaces(words.substr(close + 1))))
      return true;
    words = TrimSpaces(words.substr(0, open));
  }
  return NamesJob(words) || name_words::kPost.Ends(words) || (IsRole(words) && !IsCareer(words)) ||
         NamesTask(words);
}

NamesInRow NamesOfTexts(const std::vector<std::string_view>& texts) {
  NamesInRow names;
  if (texts.empty() || !MayNameInRow(texts[0])) return names;
  // "햇살유통 (물류관리)"
  std::string_view first = texts[0];
  if (const size_t open = first.find(" (");
      first.ends_with(')') && open != first.npos && open > 0) {
    const std::string_view inside = first.substr(open + 2, first.size() - open - 3);
    const std::string_view before = first.substr(0, open);
    // "토목 현장 보조 (이든건설)"
    if (inside.find(' ') == inside.npos && IsEmployer(inside) && !IsEmployer(before) &&
        texts.size() == 1)
      return {inside, before, {}, true, 1};
    if (before.find(' ') == before.npos && !NamesPost(before) && texts.size() == 1)
      return {before, inside, {}, NamesPost(inside), 1};
  }
  NamesInRow split = SplitText(first);
  if (texts.size() == 1 || !MayNameInRow(texts[1])) return split;
  const std::string_view second = texts[1];
  const bool first_post = NamesPost(first) && !IsEmployer(first);
  const bool second_post = NamesWork(second) && !IsEmployer(second);
  // "샛여울중 국어 기간제 / 담임 가능": both stand in the first; "배차 담당자 / 하늘보리": neither.
  constexpr size_t kSureChars = 4;
  const bool both = IsEmployer(split.company) || CountChars(split.company) >= kSureChars ||
                    second.find(' ') != second.npos || !MayBeCompany(second);
  // "은하상사 총무 담당자 / 정규직 전환": what stands behind a whole name names no other one.
  if (first_post && !split.company.empty() && split.sure &&
      ((!second_post && both) || IsEmployer(split.company)))
    return split;
  // "한길물류 5톤 윙바디 / 전국"
  const size_t space = first.find(' ');
  if (!second_post && space != first.npos && !IsBranch(first) && IsEmployer(first.substr(0, space)))
    return split;
  if (first_post && !second_post) return {second, first, {}, MayBeCompany(second), 2};
  return {first, second, {}, second_post || IsEmployer(first), 2};
}

}  // namespace gonggo
