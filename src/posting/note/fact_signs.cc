#include "posting/note/fact_signs.h"

#include <array>

#include "text/byte_set.h"
#include "text/trim.h"

namespace gonggo {
namespace {

constexpr std::array<FactSign, 12> kSigns = {{{"📍", "location"},
                                              {"🏠", "location"},
                                              {"📅", "deadline"},
                                              {"🗓️", "deadline"},
                                              {"🗓", "deadline"},
                                              {"📆", "deadline"},
                                              {"⏰", "deadline"},
                                              {"⏳", "deadline"},
                                              {"💰", "salary"},
                                              {"💵", "salary"},
                                              {"💸", "salary"},
                                              {"🎓", "education"}}};

}  // namespace

std::string_view BehindSign(std::string_view words, const FactSign*& sign) {
  constexpr ByteSet kBegins("\xE2\xF0");
  if (words.empty() || !kBegins.Has(words[0])) return words;
  for (const FactSign& s : kSigns) {
    if (!words.starts_with(s.emoji)) continue;
    sign = &s;
    return TrimSpaces(words.substr(s.emoji.size()));
  }
  return words;
}

}  // namespace gonggo
