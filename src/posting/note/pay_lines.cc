#include "posting/note/pay_lines.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "posting/field/salary.h"
#include "posting/line/heading_words.h"
#include "posting/line/labels.h"
#include "posting/line/names.h"
#include "posting/line/note_words.h"
#include "posting/note/fact_signs.h"
#include "text/byte_class.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLongestPayBytes = 60;
constexpr size_t kLongestNameBytes = 110;

bool IsPlain(const Line& line) {
  return !line.blank && !line.boilerplate && !line.IsItem() && line.key.empty() &&
         line.states.empty() && !line.record_key && !line.record_value;
}

// "€72,000 - €90,000 EUR", "$29.00 - $36.50/hr": an amount that begins the line and is most of it.
bool IsPay(std::string_view words) {
  if (words.empty() || words.size() > kLongestPayBytes) return false;
  const bool sign = words[0] == '$' || words.starts_with("€") || words.starts_with("£");
  if (!sign) return false;
  const auto found = ReadSalary(words, Labelled::kNo);
  return found && found->at.begin == 0 && found->at.size() * 2 > words.size();
}

// "The base salary range is ₩80M–₩120M + bonus.", "연봉은 4천~6천 사이에서 협의해요.": how much is
// paid, told below what is asked for. Who is asked for may be told with an amount, too.
bool TellsPay(std::string_view words) {
  constexpr size_t kLongestBytes = 240;
  const bool sentence = IsSentence(words) || words.ends_with('.');
  if (!sentence || words.size() > kLongestBytes || note_words::kLineAsksEnd.Ends(words))
    return false;
  const auto found = ReadSalary(words, Labelled::kNo);
  return found && (found->value.min || found->value.max);
}

// The words behind an emoji that says that they are pay; empty where none begins the line.
std::string_view BehindPaySign(std::string_view words) {
  const FactSign* sign = nullptr;
  const std::string_view behind = BehindSign(words, sign);
  return sign != nullptr && sign->field == "salary" ? behind : std::string_view();
}

// "4,000 ~ 8,000만 (경력에 따라)", "시급 10,700원 (주휴수당 별도)"; "100만원 상당의 장비" is a
// benefit.
bool IsPayBehindSign(std::string_view words) {
  constexpr size_t kLongestBehind = 40;
  if (words.empty()) return false;
  const auto found = ReadSalary(words, Labelled::kYes);
  if (!found || found->at.begin > kLongestPayBytes / 2 || (!found->value.min && !found->value.max))
    return false;
  const std::string_view behind = TrimSpaces(words.substr(found->at.end));
  const bool range = found->value.min != found->value.max;
  const bool closes = behind.empty() || behind.starts_with('(') || behind.starts_with(',');
  return closes && behind.size() <= kLongestBehind && (range || found->value.period.has_value());
}

bool NamesPay(std::string_view words) {
  static constexpr std::array<std::string_view, 4> kPay = {"salary", "pay ", "compensation",
                                                           "wage"};
  if (words.size() > kLongestNameBytes || words.ends_with('.')) return false;
  const std::string lower = AsciiLower(words);
  return std::any_of(kPay.begin(), kPay.end(), [&lower](std::string_view word) {
    return lower.find(word) != std::string::npos;
  });
}

// Above a posting's lists pay is one of the facts below its names.
bool OpensCore(std::string_view words) {
  constexpr size_t kLongestBytes = 80;
  if (words.empty() || words.size() > kLongestBytes) return false;
  const auto heading = ReadHeadingWords(words);
  return heading && heading->whole && IsCore(heading->kind);
}

}  // namespace

void ReadPayLines(std::string_view text, std::vector<Line>& lines) {
  Line* above = nullptr;  // the line that says something above
  bool core = false;      // a list of what is done or asked for stands above
  for (Line& line : lines) {
    if (line.blank) continue;
    core = core || OpensCore(Cut(text, line.core));
    const std::string_view content = Cut(text, line.content);
    if (!IsPlain(line)) {
      above = &line;
      continue;
    }
    const std::string_view pay = core ? BehindPaySign(content) : std::string_view();
    if (IsPayBehindSign(pay)) {
      SetLabel(text, content.substr(0, content.size() - pay.size()), pay, "salary", line);
    } else if (core && IsPay(content)) {
      line.states = "salary";
      if (above != nullptr && IsPlain(*above) && NamesPay(Cut(text, above->content)))
        above->states = "label";
    } else if (core && line.hints.fields.Has(Field::kSalary) && TellsPay(content)) {
      line.states = "salary";
    }
    above = &line;
  }
}

}  // namespace gonggo
