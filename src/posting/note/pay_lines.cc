#include "posting/note/pay_lines.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "posting/field/salary.h"
#include "posting/line/heading_words.h"
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
    if (core && IsPlain(line) && IsPay(Cut(text, line.content))) {
      line.states = "salary";
      if (above != nullptr && IsPlain(*above) && NamesPay(Cut(text, above->content)))
        above->states = "label";
    }
    above = &line;
  }
}

}  // namespace gonggo
