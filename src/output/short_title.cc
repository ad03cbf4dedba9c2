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
bool RemovePrefix(std::string_view prefix, std::string_view& text) {
  if (!text.starts_with(prefix)) return false;
  text.remove_prefix(prefix.size());
  return true;
}

constexpr std::array<Brackets, 4> kBrackets = {
    {{"[", "]"}, {"(", ")"}, {"【", "】"}, {"〔", "〕"}}};

// Behind a company that a title begins with: "너구리핀테크 – Android 개발자". The signs that
// divide.
constexpr std::array<std::string_view, 7> kDividers = {"–", "—", "|", "·", ":", "/", "-"};

// What is left of `title` behind "[company]" or "company –"; empty where it begins otherwise.
std::string_view BehindCompany(std::string_view title, std::string_view company) {
  for (const Brackets& brackets : kBrackets) {
    std::string_view rest = title;
    if (!RemovePrefix(brackets.open, rest) || !RemovePrefix(company, rest)) continue;
    if (RemovePrefix(brackets.close, rest)) return TrimSpaces(rest);
  }
  std::string_view rest = title;
  if (!RemovePrefix(company, rest)) return {};
  const std::string_view behind = TrimSpaces(rest);
  for (std::string_view divider : kDividers) {
    std::string_view left = behind;
    if (!RemovePrefix(divider, left)) continue;
    // "Tide-Lab" is a name; "Tide - Engineer" and "Tide: Engineer" are two.
    const bool spaced = !left.empty() && left.front() == ' ';
    if (spaced) return TrimSpaces(left);
  }
  return {};
}

}  // namespace

std::string ShortTitle(const std::optional<std::string>& title,
                       const std::optional<std::string>& company, Language language) {
  if (title && company && !company->empty()) {
    const std::string_view rest = BehindCompany(*title, *company);
    if (!rest.empty()) return std::string(rest);
  }
  return TitleWords(title, language);
}

}  // namespace gonggo
