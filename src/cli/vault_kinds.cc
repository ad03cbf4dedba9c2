#include "cli/vault_kinds.h"

#include <algorithm>
#include <array>

#include "text/utf8.h"

namespace gonggo::cli {
namespace {

struct Kind {
  std::string_view name;
  std::string_view korean;
  bool VaultKinds::* flag;  // nullptr: postings, whose notes are always made
};
constexpr std::array kKinds = {
    Kind{"postings", "공고", nullptr}, Kind{"companies", "회사", &VaultKinds::companies},
    Kind{"skills", "기술", &VaultKinds::skills}, Kind{"index", "현황", &VaultKinds::index}};

}  // namespace

std::optional<VaultKinds> ReadVaultKinds(std::string_view text) {
  const std::string_view whole = TrimSpaces(text);
  if (whole == "all" || whole == "모두") return VaultKinds{};
  VaultKinds kinds{.companies = false, .skills = false, .index = false};
  size_t at = 0;
  while (at <= text.size()) {
    const size_t end = std::min(text.find(',', at), text.size());
    const std::string_view word = TrimSpaces(text.substr(at, end - at));
    const auto kind = std::ranges::find_if(
        kKinds, [word](const Kind& one) { return one.name == word || one.korean == word; });
    if (kind == kKinds.end()) return std::nullopt;
    if (kind->flag != nullptr) kinds.*(kind->flag) = true;
    at = end + 1;
  }
  return kinds;
}

}  // namespace gonggo::cli
