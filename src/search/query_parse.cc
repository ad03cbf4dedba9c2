// ParseQuery: recursive descent over the text; every place of it is looked at once.
//
//   query  = [ either ]
//   either = all { "OR" all }
//   all    = item { [ "AND" ] item }
//   item   = [ "-" | "!" | "NOT" ] ( "(" either ")" | phrase | filter | word )
//   filter = name operator value { "," value }; ":" may stand before a comparison
//
// What other searches call these works as well: or, |, 또는; and, &&, 그리고. They are never words,
// so that the printed form of a query is read as the same.
#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "search/filter_names.h"
#include "search/filter_values.h"
#include "search/query.h"
#include "text/company_forms.h"
#include "text/hangul.h"
#include "text/normalize.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

bool IsSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// A word ends there; a comma only inside a filter's values.
bool EndsWord(char c) { return IsSpace(c) || c == '(' || c == ')' || c == '"'; }

struct Operator {
  std::string_view text;
  FilterOp op;
};
// Longest first.
constexpr std::string_view kIsNot = "!=";
constexpr Operator kOperators[] = {{kIsNot, FilterOp::kIs},    {"<=", FilterOp::kAtMost},
                                   {">=", FilterOp::kAtLeast}, {"<", FilterOp::kLess},
                                   {">", FilterOp::kGreater},  {":", FilterOp::kIs},
                                   {"=", FilterOp::kIs}};

constexpr std::string_view kOr[] = {"OR", "or", "Or", "||", "|", "또는"};
constexpr std::string_view kAnd[] = {"AND", "and", "And", "&&", "&", "그리고"};
constexpr std::string_view kNot[] = {"NOT"};

class Parser {
 public:
  Parser(std::string_view text, const SkillTable& skills, std::optional<Date> today)
      : text_(text), skills_(skills), today_(today) {}

  std::expected<Query, QueryProblem> Parse() {
    Query query;
    SkipSpaces();
    if (at_ == text_.size()) return query;
    if (!Either(query)) return std::unexpected(std::move(problem_));
    if (at_ < text_.size()) {
      Fail(QueryFault::kUnopenedParenthesis, at_, at_ + 1);
      return std::unexpected(std::move(problem_));
    }
    return query;
  }

 private:
  bool Fail(QueryFault fault, size_t begin, size_t end) {
    problem_.fault = fault;
    problem_.at = {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)};
    problem_.found = std::string(Cut(text_, problem_.at));
    return false;
  }

  void SkipSpaces() {
    while (at_ < text_.size() && IsSpace(text_[at_])) ++at_;
  }

  // Whether `word` stands here, whole.
  [[nodiscard]] bool AtWord(std::string_view word) const {
    const std::string_view rest = text_.substr(at_);
    return rest.starts_with(word) && (rest.size() == word.size() || EndsWord(rest[word.size()]));
  }
  // The size of which of `words` stands here, 0 if none does.
  [[nodiscard]] size_t SizeOf(std::span<const std::string_view> words) const {
    for (const std::string_view word : words) {
      if (AtWord(word)) return word.size();
    }
    return 0;
  }
  void SkipAnds() {
    for (SkipSpaces(); at_ < text_.size(); SkipSpaces()) {
      const size_t size = SizeOf(kAnd);
      if (size == 0) return;
      at_ += size;
    }
  }
  [[nodiscard]] bool AtEnd() const { return at_ == text_.size() || text_[at_] == ')'; }

  bool Either(Query& out) {
    std::vector<Query> parts;
    while (true) {
      Query part;
      if (!All(part)) return false;
      // (a OR b) OR c is a OR b OR c.
      if (part.kind == QueryKind::kOr) {
        for (Query& inner : part.parts) parts.push_back(std::move(inner));
      } else {
        parts.push_back(std::move(part));
      }
      SkipSpaces();
      const size_t size = SizeOf(kOr);
      if (size == 0) break;
      at_ += size;
    }
    Join(QueryKind::kOr, std::move(parts), out);
    return true;
  }

  bool All(Query& out) {
    std::vector<Query> parts;
    for (SkipAnds(); !AtEnd() && SizeOf(kOr) == 0; SkipAnds()) {
      Query part;
      if (!Item(part)) return false;
      if (part.kind == QueryKind::kAnd) {
        for (Query& inner : part.parts) parts.push_back(std::move(inner));
      } else {
        parts.push_back(std::move(part));
      }
    }
    if (parts.empty()) return Fail(QueryFault::kMissingOperand, at_, at_);
    Join(QueryKind::kAnd, std::move(parts), out);
    return true;
  }

  static void Join(QueryKind kind, std::vector<Query> parts, Query& out) {
    if (parts.size() == 1) {
      out = std::move(parts.front());
      return;
    }
    out.kind = kind;
    out.parts = std::move(parts);
  }

  // The size of what leaves out the next item: "-", "!" directly before it, "NOT " before it.
  [[nodiscard]] size_t NegationHere() const {
    const char next = at_ + 1 < text_.size() ? text_[at_ + 1] : ' ';
    if (text_[at_] == '-' && !IsSpace(next)) return 1;
    if (text_[at_] == '!' && !IsSpace(next) && next != '!' && next != ')') return 1;
    return SizeOf(kNot);
  }

  bool Item(Query& out) {
    if (++terms_ > kMaxQueryTerms) return Fail(QueryFault::kTooManyTerms, at_, at_);
    const size_t negation = NegationHere();
    if (text_[at_] == '-' && negation == 0) return Fail(QueryFault::kMissingOperand, at_, at_ + 1);
    if (negation == 0) return Positive(out);
    at_ += negation;
    SkipSpaces();
    Query inner;
    if (AtEnd() || text_[at_] == '-')
      return Fail(QueryFault::kMissingOperand, at_, std::min(at_ + 1, text_.size()));
    if (!Positive(inner)) return false;
    Negate(std::move(inner), out);
    return true;
  }

  static void Negate(Query inner, Query& out) {
    if (inner.kind == QueryKind::kNot) {
      Query positive = std::move(inner.parts.front());
      out = std::move(positive);
      return;
    }
    out.kind = QueryKind::kNot;
    out.parts.push_back(std::move(inner));
  }

  bool Positive(Query& out) {
    if (text_[at_] == '(') return Parenthesis(out);
    if (text_[at_] == '"') {
      out.kind = QueryKind::kPhrase;
      return Quoted(out.text);
    }
    const size_t begin = at_;
    if (const auto name = FilterNameHere()) {
      const bool negative = text_.substr(at_).starts_with(kIsNot);
      Query filter;
      if (!Filter(*name, filter)) return false;
      if (negative) {
        Negate(std::move(filter), out);
      } else {
        out = std::move(filter);
      }
      return true;
    }
    if (at_ != begin) return false;
    while (at_ < text_.size() && !EndsWord(text_[at_])) ++at_;
    if (at_ == begin) return Fail(QueryFault::kUnopenedParenthesis, at_, at_ + 1);
    out.kind = QueryKind::kWord;
    out.text = text_.substr(begin, at_ - begin);
    return true;
  }

  bool Parenthesis(Query& out) {
    const size_t open = at_++;
    if (++depth_ > kMaxQueryDepth) return Fail(QueryFault::kTooDeep, open, open + 1);
    SkipSpaces();
    if (at_ < text_.size() && text_[at_] == ')') {
      return Fail(QueryFault::kEmptyParentheses, open, at_ + 1);
    }
    if (!Either(out)) return false;
    if (at_ == text_.size()) return Fail(QueryFault::kUnclosedParenthesis, open, open + 1);
    ++at_;
    --depth_;
    return true;
  }

  bool Quoted(std::string& out) {
    const size_t open = at_;
    const size_t close = text_.find('"', at_ + 1);
    if (close == std::string_view::npos) {
      return Fail(QueryFault::kUnclosedQuote, open, text_.size());
    }
    out = TrimSpaces(text_.substr(open + 1, close - open - 1));
    at_ = close + 1;
    if (out.empty()) return Fail(QueryFault::kMissingValue, open, at_);
    return true;
  }

  static const Operator* OperatorIn(std::string_view text) {
    for (const Operator& candidate : kOperators) {
      if (text.starts_with(candidate.text)) return &candidate;
    }
    return nullptr;
  }

  // The filter whose name and operator stand here; at_ moves behind the name. nullopt where a plain
  // word stands, and, with at_ moved, where a name is none.
  std::optional<const FilterSpec*> FilterNameHere() {
    size_t end = at_;
    while (end < text_.size()) {
      const DecodedChar c = DecodeChar(text_, end);
      if (!IsAsciiAlpha(c.code) && !IsHangulSyllable(c.code) && c.code != '_') break;
      end += c.size;
    }
    const std::string_view name = text_.substr(at_, end - at_);
    if (name.empty()) return std::nullopt;
    const FilterSpec* spec = FindFilter(name);
    // 연봉 >= 5000
    while (spec != nullptr && end < text_.size() && text_[end] == ' ') ++end;
    if (OperatorIn(text_.substr(end)) == nullptr) return std::nullopt;
    if (spec != nullptr) {
      at_ = end;
      return spec;
    }
    // A link or a word that ends in a colon is a word.
    const std::string_view rest = text_.substr(end);
    const bool link = rest.starts_with("://");
    if (!link && rest.front() == ':' && IsValue(name, end)) return std::nullopt;
    if (link || rest.size() == 1 || EndsWord(rest[1])) return std::nullopt;
    Fail(QueryFault::kUnknownFilter, at_, end);
    problem_.nearest = NearestFilter(name);
    at_ = end;
    return std::nullopt;
  }

  // "재택:" is the value of a filter, written as if it were one. Fails, and moves at_, if so.
  bool IsValue(std::string_view name, size_t end) {
    using enum FilterName;
    for (const FilterName filter : {kWork, kEmployment, kRegion, kEducation, kStage}) {
      const FilterSpec& spec = SpecOf(filter);
      if (!ReadFilterValue(spec, FilterOp::kIs, name, skills_, today_)) continue;
      Fail(QueryFault::kUnknownFilter, at_, end);
      problem_.filter = filter;
      problem_.nearest = std::string(HasHangul(name) ? spec.korean : spec.english) + ':';
      problem_.nearest->append(name);
      at_ = end;
      return true;
    }
    return false;
  }

  bool Filter(const FilterSpec* spec, Query& out) {
    problem_.filter = spec->name;
    Operator found = *OperatorIn(text_.substr(at_));
    size_t op_end = at_ + found.text.size();
    // 연봉:>6000
    const Operator* second = OperatorIn(text_.substr(op_end));
    if (found.op == FilterOp::kIs && second != nullptr && second->op != FilterOp::kIs) {
      found = *second;
      op_end += second->text.size();
    }
    if (found.op != FilterOp::kIs ? !spec->compares : spec->only_compares) {
      return Fail(QueryFault::kWrongOperator, at_, op_end);
    }
    at_ = op_end;
    out.kind = QueryKind::kFilter;
    out.filter.name = spec->name;
    out.filter.op = found.op;
    if (!Value(*spec, out.filter)) return false;
    while (found.op == FilterOp::kIs && at_ < text_.size() && text_[at_] == ',') {
      ++at_;
      if (!Value(*spec, out.filter)) return false;
    }
    problem_.filter.reset();
    return true;
  }

  // The comma of 5,000만원: three digits stand behind it, and a digit before it.
  [[nodiscard]] bool IsThousandsComma() const {
    constexpr size_t kDigits = 3;
    const auto digit = [&](size_t at) {
      return at < text_.size() && IsAsciiDigit(static_cast<unsigned char>(text_[at]));
    };
    for (size_t i = 1; i <= kDigits; ++i) {
      if (!digit(at_ + i)) return false;
    }
    return at_ > 0 && digit(at_ - 1) && !digit(at_ + kDigits + 1);
  }

  // The size of the "(주)" of a company that stands here: these parentheses group nothing.
  [[nodiscard]] size_t FormSignHere(const FilterSpec& spec) const {
    if (spec.name != FilterName::kCompany) return 0;
    constexpr auto kSigns = CompanyFormsOf<static_cast<unsigned>(FormKind::kSign)>();
    for (const std::string_view sign : kSigns) {
      if (sign.starts_with('(') && text_.substr(at_).starts_with(sign)) return sign.size();
    }
    return 0;
  }

  void SkipValueWord(const FilterSpec& spec) {
    while (at_ < text_.size()) {
      if (const size_t sign = FormSignHere(spec); sign > 0) {
        at_ += sign;
        continue;
      }
      const bool inside = spec.value == ValueKind::kPay && IsThousandsComma();
      if (EndsWord(text_[at_]) || (text_[at_] == ',' && !inside)) return;
      ++at_;
    }
  }

  // 회사:주식회사 새봄식품: a form alone is no name, the word behind it belongs to it.
  [[nodiscard]] static bool IsOnlyForm(const FilterSpec& spec, std::string_view text) {
    if (spec.name != FilterName::kCompany) return false;
    return std::ranges::any_of(kCompanyForms, [text](const CompanyForm& one) {
      return one.form == text && one.kind != FormKind::kLatin;
    });
  }

  // A shell takes the quotes of 지역:'기재 없음' away: a word that is no value, but is one together
  // with the word behind it, was meant so. Moves at_ behind that word, if so.
  std::optional<std::vector<FilterValue>> ReadWithNextWord(const FilterSpec& spec, FilterOp op,
                                                           size_t begin) {
    const size_t end = at_;
    if (at_ < text_.size() && text_[at_] == ' ') {
      ++at_;
      SkipValueWord(spec);
      if (auto values =
              ReadFilterValue(spec, op, text_.substr(begin, at_ - begin), skills_, today_))
        return std::move(*values);
    }
    at_ = end;
    return std::nullopt;
  }

  // "지역: 서울": the word behind a space, if the filter takes it and it is no filter of its own.
  bool NextWord(const FilterSpec& spec, FilterOp op, std::string& text) {
    const size_t end = at_;
    while (at_ < text_.size() && text_[at_] == ' ') ++at_;
    const size_t begin = at_;
    if (begin == end) return false;
    SkipValueWord(spec);
    text = text_.substr(begin, at_ - begin);
    const bool free = spec.value == ValueKind::kText;
    const bool plain = text.find_first_of(":=<>") == std::string::npos && !text.starts_with('-');
    if (!text.empty() && (plain || !free) && ReadFilterValue(spec, op, text, skills_, today_))
      return true;
    at_ = end;
    text.clear();
    return false;
  }

  bool Value(const FilterSpec& spec, QueryFilter& out) {
    if (++terms_ > kMaxQueryTerms) return Fail(QueryFault::kTooManyTerms, at_, at_);
    const size_t begin = at_;
    const bool quoted = at_ < text_.size() && text_[at_] == '"';
    std::string text;
    if (quoted) {
      if (!Quoted(text)) return false;
    } else {
      SkipValueWord(spec);
      text = text_.substr(begin, at_ - begin);
      std::string name;
      if (IsOnlyForm(spec, text) && NextWord(spec, out.op, name)) text += ' ' + name;
    }
    if (text.empty() && !NextWord(spec, out.op, text))
      return Fail(QueryFault::kMissingValue, begin, begin);
    auto values = ReadFilterValue(spec, out.op, text, skills_, today_);
    if (!values && !quoted) {
      if (auto longer = ReadWithNextWord(spec, out.op, begin)) values = std::move(*longer);
    }
    if (!values) {
      problem_.nearest = std::move(values.error().nearest);
      problem_.possible = std::move(values.error().possible);
      return Fail(values.error().fault, begin, at_);
    }
    // Each is a scan of its own.
    terms_ += values->size() - 1;
    if (terms_ > kMaxQueryTerms) return Fail(QueryFault::kTooManyTerms, begin, at_);
    for (FilterValue& value : *values) {
      if (std::ranges::find(out.values, value) == out.values.end())
        out.values.push_back(std::move(value));
    }
    return true;
  }

  std::string_view text_;
  const SkillTable& skills_;
  std::optional<Date> today_;
  size_t at_ = 0;
  size_t terms_ = 0;
  size_t depth_ = 0;
  QueryProblem problem_;
};

}  // namespace

std::expected<Query, QueryProblem> ParseQuery(std::string_view text, const SkillTable& skills,
                                              std::optional<Date> today) {
  if (text.size() > kMaxQueryBytes) {
    return std::unexpected(
        QueryProblem{.fault = QueryFault::kTooLong, .at = {kMaxQueryBytes, kMaxQueryBytes}});
  }
  return Parser(text, skills, today).Parse();
}

}  // namespace gonggo
