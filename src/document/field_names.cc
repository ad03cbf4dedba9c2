#include "document/field_names.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

#include "text/byte_class.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kMaxFieldNameBytes = 64;

constexpr std::array<std::string_view, 26> kTitleNames = {
    "title",    "jobtitle",    "positiontitle", "postingtitle", "position", "positionname",
    "jobname",  "jobposition", "recruittitle",  "noticetitle",  "subject",  "제목",
    "공고명",   "공고제목",    "채용제목",      "채용공고명",   "채용공고", "포지션",
    "포지션명", "직무명",      "직무",          "모집직무",     "모집분야", "모집부문",
    "채용분야", "채용포지션"};

constexpr std::array<std::string_view, 14> kCompanies = {
    "company",      "companyname",        "compname", "corpname", "employer",
    "organization", "hiringorganization", "회사",     "회사명",   "기업",
    "기업명",       "companyinfo",        "org",      "orgname"};

constexpr std::array<std::string_view, 11> kNames = {"name",    "text",   "label",    "key",
                                                     "heading", "header", "question", "displayname",
                                                     "이름",    "명칭",   "항목"};

constexpr std::array<std::string_view, 9> kContents = {
    "value", "values", "content", "contents", "answer", "html", "값", "내용", "본문"};

constexpr std::array<std::string_view, 9> kMinors = {
    "id", "type", "valuetype", "fieldtype", "order", "index", "seq", "sort", "code"};

// Members of a record that hold other postings, or the form that one applies with.
constexpr std::array<std::string_view, 24> kAsides = {"similarjobs",
                                                      "relatedjobs",
                                                      "recommendedjobs",
                                                      "recommendjobs",
                                                      "otherjobs",
                                                      "morejobs",
                                                      "similarpositions",
                                                      "relatedpositions",
                                                      "recommendedpositions",
                                                      "otherpositions",
                                                      "similarpostings",
                                                      "relatedpostings",
                                                      "recommendedpostings",
                                                      "similarjobposts",
                                                      "relatedjobposts",
                                                      "similaropenings",
                                                      "applicationquestions",
                                                      "locationquestions",
                                                      "demographicquestions",
                                                      "screeningquestions",
                                                      "applicationform",
                                                      "questionnaire",
                                                      "유사공고",
                                                      "추천공고"};

// Parts of column names; Hangul ones are looked for inside a word, Latin ones as whole words.
constexpr std::array<std::string_view, 48> kLatinColumns = {
    "title",          "name",        "position",     "job",        "jobs",       "company",
    "comp",           "corp",        "intro",        "role",       "duties",     "duty",
    "tasks",          "requirement", "requirements", "required",   "preferred",  "qualification",
    "qualifications", "benefit",     "benefits",     "welfare",    "due",        "deadline",
    "date",           "url",         "link",         "id",         "no",         "category",
    "skill",          "skills",      "stack",        "tag",        "tags",       "location",
    "address",        "addr",        "salary",       "career",     "experience", "description",
    "content",        "text",        "detail",       "department", "education",  "procedure"};

constexpr std::array<std::string_view, 40> kHangulColumns = {
    "제목", "공고", "직무", "직군", "포지션", "회사", "기업", "업무", "자격", "요건",
    "우대", "복지", "혜택", "마감", "링크",   "주소", "지역", "근무", "경력", "학력",
    "연봉", "급여", "기술", "스택", "부서",   "모집", "내용", "소개", "전형", "절차",
    "상세", "구분", "번호", "일자", "날짜",   "고용", "분야", "태그", "스킬", "역량"};

// A Hangul column name is a noun or two; a longer cell is content.
constexpr size_t kMaxHangulColumnBytes = 36;

// A key in lower case without what joins its words; "" where it is too long for one.
class Folded {
 public:
  explicit Folded(std::string_view key) {
    if (key.size() > kMaxFieldNameBytes) return;
    for (const char c : key) {
      if (c != ' ' && c != '_' && c != '-') bytes_[size_++] = LowerAscii(c);
    }
  }

  [[nodiscard]] std::string_view name() const { return {bytes_.data(), size_}; }

 private:
  std::array<char, kMaxFieldNameBytes> bytes_;
  size_t size_ = 0;
};

struct KnownName {
  std::string_view name;
  FieldName field = FieldName::kOther;
};

// By their lengths, which tell a key from most of them.
constexpr auto kKnownNames = [] {
  std::array<KnownName, kTitleNames.size() + kCompanies.size() + kNames.size() + kContents.size() +
                            kMinors.size()>
      known;
  size_t count = 0;
  const auto add = [&known, &count](const auto& names, FieldName field) {
    for (const std::string_view name : names) known[count++] = {name, field};
  };
  add(kTitleNames, FieldName::kTitle);
  add(kCompanies, FieldName::kCompany);
  add(kNames, FieldName::kName);
  add(kContents, FieldName::kContent);
  add(kMinors, FieldName::kMinor);
  std::sort(known.begin(), known.end(), [](const auto& a, const auto& b) {
    return a.name.size() != b.name.size() ? a.name.size() < b.name.size() : a.name < b.name;
  });
  return known;
}();
static_assert(std::adjacent_find(kKnownNames.begin(), kKnownNames.end(),
                                 [](const auto& a, const auto& b) { return a.name == b.name; }) ==
                  kKnownNames.end(),
              "a name stands twice");

// By size of a name: the first of kKnownNames that is as long or longer.
constexpr std::array<uint8_t, kMaxFieldNameBytes + 2> kFirstOfSize = [] {
  std::array<uint8_t, kMaxFieldNameBytes + 2> first{};
  for (size_t size = 0; size < first.size(); ++size) {
    size_t i = 0;
    while (i < kKnownNames.size() && kKnownNames[i].name.size() < size) ++i;
    first[size] = static_cast<uint8_t>(i);
  }
  return first;
}();

// Of those that are as long nearly none begins alike: no call for what is no match.
bool IsSame(std::string_view a, std::string_view b) {
  return a.size() == b.size() && !a.empty() && a[0] == b[0] && a == b;
}

template <typename List>
bool Holds(const List& list, std::string_view name) {
  return std::any_of(list.begin(), list.end(),
                     [name](std::string_view entry) { return IsSame(entry, name); });
}

bool IsUpper(char c) { return c >= 'A' && c <= 'Z'; }

// Calls `visit` for each word of an identifier: "comp_name", "compName", "Comp name".
template <typename Visit>
void ForEachWord(std::string_view key, Visit visit) {
  std::string word;
  for (size_t i = 0; i < key.size(); ++i) {
    const char c = key[i];
    const bool camel = IsUpper(c) && i > 0 && !IsUpper(key[i - 1]);
    if ((!IsAsciiAlpha(static_cast<unsigned char>(c)) || camel) && !word.empty()) {
      visit(word);
      word.clear();
    }
    if (IsAsciiAlpha(static_cast<unsigned char>(c))) word.push_back(static_cast<char>(c | 0x20));
  }
  if (!word.empty()) visit(word);
}

}  // namespace

FieldName ClassifyField(std::string_view key) {
  const Folded folded(key);
  const std::string_view name = folded.name();
  for (size_t i = kFirstOfSize[name.size()]; i < kFirstOfSize[name.size() + 1]; ++i) {
    if (IsSame(kKnownNames[i].name, name)) return kKnownNames[i].field;
  }
  return FieldName::kOther;
}

bool IsFormLabel(std::string_view text) {
  constexpr size_t kLongestBytes = 42;
  if (text.size() > kLongestBytes) return false;
  std::string name;
  for (const char c : TrimSpaces(text)) {
    if (IsAsciiDigit(static_cast<unsigned char>(c))) return false;
    if (c != ' ') name.push_back(c);
  }
  static constexpr std::array<std::string_view, 30> kWords = {
      "인원",   "접수", "제출", "담당자", "문의", "어학", "외국어",   "병역", "성별", "연령",
      "나이",   "수습", "기타", "대우",   "처우", "시간", "휴일",     "휴무", "보험", "전화",
      "이메일", "직급", "직책", "채용",   "계약", "임금", "홈페이지", "보수", "시급", "서류"};
  const auto holds = [&name](std::string_view word) { return name.find(word) != name.npos; };
  return !name.empty() && (IsColumnName(name) || std::any_of(kWords.begin(), kWords.end(), holds));
}

bool IsPostingName(std::string_view key) {
  static constexpr std::array<std::string_view, 8> kPostings = {
      "job", "jobposting", "jobinfo", "posting", "recruit", "opening", "공고", "채용공고"};
  return Holds(kPostings, Folded(key).name());
}

bool IsDetailName(std::string_view key) {
  static constexpr std::array<std::string_view, 9> kDetails = {
      "detail", "details", "jobdetail", "content", "contents", "body", "상세", "상세내용", "본문"};
  return Holds(kDetails, Folded(key).name());
}

bool IsSectionName(std::string_view text) {
  static constexpr std::array<std::string_view, 42> kSections = {"requirements",
                                                                 "requirement",
                                                                 "required",
                                                                 "essential",
                                                                 "essentials",
                                                                 "essentialcriteria",
                                                                 "musthave",
                                                                 "musthaves",
                                                                 "qualifications",
                                                                 "minimumqualifications",
                                                                 "preferred",
                                                                 "preferredqualifications",
                                                                 "desirable",
                                                                 "desirables",
                                                                 "desirablecriteria",
                                                                 "desired",
                                                                 "nicetohave",
                                                                 "nicetohaves",
                                                                 "responsibilities",
                                                                 "duties",
                                                                 "keyresponsibilities",
                                                                 "자격요건",
                                                                 "자격조건",
                                                                 "지원자격",
                                                                 "응시자격",
                                                                 "자격사항",
                                                                 "필수요건",
                                                                 "필수사항",
                                                                 "필수조건",
                                                                 "필수",
                                                                 "우대사항",
                                                                 "우대요건",
                                                                 "우대조건",
                                                                 "우대",
                                                                 "담당업무",
                                                                 "주요업무",
                                                                 "업무내용",
                                                                 "직무내용",
                                                                 "수행업무",
                                                                 "주요직무",
                                                                 "담당직무",
                                                                 "요구사항"};
  return Holds(kSections, Folded(TrimSpaces(text)).name());
}

bool IsAsideName(std::string_view key) { return Holds(kAsides, Folded(key).name()); }

bool IsColumnName(std::string_view key) {
  if (key.empty() || key.size() > kMaxFieldNameBytes) return false;
  bool known = false;
  ForEachWord(key,
              [&known](const std::string& word) { known = known || Holds(kLatinColumns, word); });
  if (known || key.size() > kMaxHangulColumnBytes) return known;
  return std::any_of(kHangulColumns.begin(), kHangulColumns.end(), [key](std::string_view part) {
    return key.find(part) != std::string_view::npos;
  });
}

bool IsTitleLikeKey(std::string_view key) {
  key = TrimSpaces(key);
  return std::any_of(key.begin(), key.end(),
                     [](char c) { return c == ' ' || static_cast<unsigned char>(c) >= 0x80; });
}

}  // namespace gonggo
