#include "posting/line/labels.h"

#include <algorithm>
#include <array>
#include <string>

#include "knowledge/tables.h"
#include "posting/line/heading_words.h"
#include "posting/line/lines.h"
#include "posting/line/word_lists.h"
#include "text/byte_class.h"
#include "text/byte_scan.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

struct FieldKind {
  std::string_view field;
  SectionKind kind;
};
constexpr std::array<FieldKind, 11> kFieldKinds = {{{"company", SectionKind::kCompany},
                                                    {"title", SectionKind::kTitle},
                                                    {"duties", SectionKind::kDuties},
                                                    {"requirements", SectionKind::kRequirements},
                                                    {"preferred", SectionKind::kPreferred},
                                                    {"stack", SectionKind::kStack},
                                                    {"benefits", SectionKind::kBenefits},
                                                    {"process", SectionKind::kProcess},
                                                    {"about", SectionKind::kAbout},
                                                    {"contact", SectionKind::kProcess},
                                                    {"memo", SectionKind::kOther}}};

// "공고.제목", "job.dueDate": what a record calls the object around its fields says nothing of
// them, as long as it is no name of somebody else ("company.id", "recruiter.name").
std::string_view WithoutWrapper(std::string_view label) {
  constexpr size_t kLongestWrapperBytes = 24;
  static constexpr std::array<std::string_view, 22> kWrappers = {
      "job",   "jobs",       "jobinfo", "jobdetail", "jobposting", "posting",
      "posts", "position",   "recruit", "opening",   "detail",     "details",
      "info",  "attributes", "fields",  "공고",      "채용공고",   "채용",
      "상세",  "공고정보",   "정보",    "조건"};
  for (size_t dot = label.find('.'); dot != std::string_view::npos; dot = label.find('.')) {
    if (dot > kLongestWrapperBytes) break;
    std::string wrapper;
    for (const char c : AsciiLower(label.substr(0, dot))) {
      if (c != '_' && c != '-' && c != ' ') wrapper += c;
    }
    if (std::find(kWrappers.begin(), kWrappers.end(), wrapper) == kWrappers.end()) break;
    label.remove_prefix(dot + 1);
  }
  return label;
}

std::string_view FieldOfName(std::string_view label) {
  // Matching ignores case and spaces, so that only what joins words is in the way: comp_name,
  // JOB_POSTING_URL, end-date; but "e-mail" is one word.
  constexpr size_t kLongestKeyBytes = 80;
  int32_t t = -1;
  const size_t sign = FindByteWhere(label, 0, [](auto c, auto) { return (c == '_') | (c == '-'); });
  const bool joined = label.find('_', sign) != std::string_view::npos;
  if (!joined) t = FieldLabels().FindWhole(label);
  if (t < 0 && label.size() <= kLongestKeyBytes && sign < label.size())
    t = FieldLabels().FindWhole(KeyWords(label));
  return t < 0 ? std::string_view() : FieldLabels().terms()[static_cast<size_t>(t)].id;
}

// What a form's question asks for, its last two words: "포지션의 소속 자회사를 선택해 주세요." →
// "소속 자회사"; "" where the label is none.
std::string_view AskedFor(std::string_view label) {
  if (!label.ends_with("주세요.") && !label.ends_with("주세요")) return {};
  for (const std::string_view ask : {" 선택해", " 입력해", " 작성해", " 적어"}) {
    const size_t end = label.rfind(ask);
    if (end == std::string_view::npos) continue;
    std::string_view words = label.substr(0, end);
    for (const std::string_view particle : {"을", "를"}) {
      if (words.ends_with(particle)) words.remove_suffix(particle.size());
    }
    const size_t last = words.rfind(' ');
    if (last == std::string_view::npos) return words;
    const size_t before = words.substr(0, last).rfind(' ');
    return before == std::string_view::npos ? words : words.substr(before + 1);
  }
  return {};
}

}  // namespace

SectionKind KindOfField(std::string_view field) {
  for (const FieldKind& f : kFieldKinds) {
    if (f.field == field) return f.kind;
  }
  return SectionKind::kFacts;
}

std::string_view FieldOfLabel(std::string_view label) {
  std::string_view field = FieldOfName(label);
  if (!field.empty()) return field;
  if (const std::string_view inner = WithoutWrapper(label); inner.size() < label.size()) {
    field = FieldOfName(inner);
    if (!field.empty()) return field;
  }
  // "기업명(지점)", "자격요건 (필수)", "임금(단위: 만원)"
  const size_t open = label.ends_with(')') ? label.rfind('(') : std::string_view::npos;
  if (open != std::string_view::npos && open > 0) {
    const std::string_view inside = label.substr(open + 1, label.size() - open - 2);
    // "경력(3년 이상)" is a value.
    if (std::ranges::any_of(inside, IsDigitByte)) return {};
    field = FieldOfName(TrimSpaces(label.substr(0, open)));
    // "자격사항(우대사항)" names wishes.
    if (field == "requirements" && FieldOfName(inside) == "preferred") return "preferred";
    if (!field.empty()) return field;
  }
  const std::string_view asked = AskedFor(label);
  return asked.empty() ? asked : FieldOfName(asked);
}

std::string KeyWords(std::string_view key) {
  std::string words;
  char previous = 0;
  for (char c : key) {
    if (c == '_' || c == '-') {
      words += ' ';
    } else {
      if (IsUpperByte(c) && IsLowerByte(previous)) words += ' ';
      words += c;
    }
    previous = c;
  }
  return words;
}

bool IsStatedAbsence(std::string_view value) {
  // Compared without spaces and closing marks, in lower case.
  constexpr size_t kLongestBytes = 60;
  static constexpr std::array<std::string_view, 19> kAbsences = {
      "비희망",       "없음",         "해당없음", "해당사항없음", "특이사항없음",
      "별도없음",     "우대사항없음", "자격없음", "제한없음",     "없습니다",
      "해당없습니다", "무",           "비공개",   "n/a",          "na",
      "none",         "null",         "nil",      "notapplicable"};
  constexpr size_t kLongestAbsence =
      std::ranges::max(kAbsences, {}, &std::string_view::size).size();
  if (value.size() > kLongestBytes) return false;
  // Of the Korean ones the first syllables, which nearly no value has.
  static constexpr std::array<std::string_view, 9> kFirst = {"비", "없", "해", "특", "별",
                                                             "우", "자", "제", "무"};
  static constexpr BeginWords kBegins(kFirst);
  if (!value.empty() && IsSyllableLead(value[0]) && !kBegins.Begins(value)) return false;
  std::array<char, kLongestBytes> letters{};
  size_t size = 0;
  bool word = false;
  for (const char c : value) {
    if (c == ' ' || c == '.' || c == '(' || c == ')' || c == '*') continue;
    word = word || (c != '-' && c != ':');
    letters[size++] = LowerAscii(c);
    if (word && size > kLongestAbsence) return false;
  }
  if (!word) return !value.empty();
  const std::string_view plain(letters.data(), size);
  if (plain == "–" || plain == "—" || plain == "―") return true;
  return std::find(kAbsences.begin(), kAbsences.end(), plain) != kAbsences.end();
}

void SetLabel(std::string_view text, std::string_view label, std::string_view value,
              std::string_view field, Line& line) {
  line.key = SpanOf(text, label);
  line.value = SpanOf(text, value);
  line.field = field;
}

SectionKind KindOfKey(std::string_view text, const Line& line) {
  if (!line.field.empty()) return KindOfField(line.field);
  const auto words = ReadHeadingWords(Cut(text, line.key));
  return words && words->whole ? words->kind : SectionKind::kOther;
}

}  // namespace gonggo
