#include "output/short_title.h"

#include <array>
#include <string_view>

#include "output/posting_words.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

struct Brackets {
  std::string_view open, close;
};
constexpr std::array<Brackets, 4> kBrackets = {
    {{"[", "]"}, {"(", ")"}, {"【", "】"}, {"〔", "〕"}}};

}  // namespace

std::string ShortTitle(const std::optional<std::string>& title,
                       const std::optional<std::string>& company, Language language) {
  if (title && company && !company->empty()) {
    for (const Brackets& brackets : kBrackets) {
      std::string_view rest = *title;
      for (const std::string_view part :
           {brackets.open, std::string_view(*company), brackets.close}) {
        if (!rest.starts_with(part)) {
          rest = {};
          break;
        }
        rest.remove_prefix(part.size());
      }
      if (!TrimSpaces(rest).empty()) return std::string(TrimSpaces(rest));
    }
  }
  return TitleWords(title, language);
}

}  // namespace gonggo
