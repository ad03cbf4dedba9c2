#include "output/market_words.h"

#include <algorithm>
#include <cmath>

#include "model/labels.h"
#include "model/posting.h"
#include "text/width.h"

namespace gonggo {
std::string TermWords(AskKind kind, std::string_view id, const TermNames& names,
                      Language language) {
  if (kind == AskKind::kTrait) return std::string(TraitLabel(id, language));
  if (kind == AskKind::kDegree) {
    const auto degree = FromId<Education>(id);
    // A degree that is asked for without its level: to ask for none is something else.
    if (degree == Education::kAny)
      return language == Language::kKorean ? "학위 (수준 무관)" : "degree of any level";
    return std::string(degree ? Label(*degree, language) : id);
  }
  const std::string_view name = language == Language::kKorean ? names.name_ko : names.name;
  return std::string(name.empty() ? id : name);
}

std::string TermWords(const ColumnTable& table, const TermMap& terms, uint32_t term,
                      Language language) {
  const AskedTerm& asked = table.terms()[term];
  return TermWords(asked.kind, asked.value, terms.names(term), language);
}

std::string RowWords(const CommonRow& row, Language language) {
  return TermWords(AskKindOf(row.kind), row.id, row.names, language);
}

namespace {

std::string NearNames(const CommonRow& row, std::string_view between, Language language) {
  std::string out;
  for (const NearName& name : row.near_names) {
    if (!out.empty()) out += between;
    out += TermWords(AskKindOf(row.kind), name.id, name.names, language);
  }
  return out.empty() ? RowWords(row, language) : out;
}

}  // namespace

bool HasShortTitle(const CommonRow& row, Language language) {
  constexpr size_t kMostColumns = 24;
  return row.near_names.size() > 1 && DisplayWidth(NearNames(row, " · ", language)) > kMostColumns;
}

std::string RowTitle(const CommonRow& row, Language language) {
  if (!HasShortTitle(row, language)) return NearNames(row, " · ", language);
  const NearName& first = row.near_names.front();
  const std::string others = std::to_string(row.near_names.size() - 1);
  return TermWords(AskKindOf(row.kind), first.id, first.names, language) +
         (language == Language::kKorean ? " 외 " + others : " +" + others);
}

std::string AllNames(const CommonRow& row, Language language) {
  return NearNames(row, ", ", language);
}

std::string RowAsked(const CommonRow& row, Language language) {
  return NearNames(row, ",", language);
}

std::string MonthsWords(uint32_t months, Language language) {
  constexpr uint32_t kYear = 12;
  const uint32_t years = months / kYear;
  const uint32_t rest = months % kYear;
  const bool korean = language == Language::kKorean;
  std::string out;
  if (years > 0 || rest == 0) out = std::to_string(years) + (korean ? "년" : "y");
  if (rest > 0) out += (out.empty() ? "" : " ") + std::to_string(rest) + (korean ? "개월" : "m");
  return out;
}

std::string VotersWords(const Voters& voters, Language language) {
  const bool korean = language == Language::kKorean;
  const auto number = [](uint32_t count) { return std::to_string(count); };
  std::string out = korean
                        ? "공고 " + number(voters.counted) + "건"
                        : number(voters.counted) + (voters.counted == 1 ? " posting" : " postings");
  std::string apart;
  if (voters.duplicates > 0) {
    apart = korean ? "거의 같은 공고 " + number(voters.duplicates) + "건은 한 번만 셈"
                   : number(voters.duplicates) + " near-duplicates counted once";
  }
  if (voters.unreadable > 0) {
    if (!apart.empty()) apart += korean ? ", " : ", ";
    apart += korean ? "요건을 읽지 못한 공고 " + number(voters.unreadable) + "건은 뺌"
                    : number(voters.unreadable) + " without readable requirements left out";
  }
  if (!apart.empty()) out += " (" + apart + ")";
  return out;
}

std::string ShareWords(uint64_t count, uint64_t total) {
  if (total == 0) return "-";
  constexpr double kAll = 100;
  auto share =
      static_cast<int>(std::lround(kAll * static_cast<double>(count) / static_cast<double>(total)));
  if (share == 0 && count > 0) return "<1%";
  if (share == 100 && count < total) share = 99;
  return std::to_string(share) + "%";
}

std::string BarOf(double share, size_t columns) {
  constexpr std::string_view kEighths[] = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
  constexpr size_t kParts = 8;
  const double filled = std::clamp(share, 0.0, 1.0) * static_cast<double>(columns * kParts);
  auto eighths = static_cast<size_t>(std::lround(filled));
  if (eighths == 0 && share > 0) eighths = 1;
  std::string bar;
  for (size_t i = 0; i < eighths / kParts; ++i) bar += "█";
  bar += kEighths[eighths % kParts];
  return bar;
}

std::string MonthWords(int32_t month) {
  constexpr int32_t kYear = 12;
  constexpr int32_t kEpoch = 1970;
  const std::string number = std::to_string(month % kYear + 1);
  return std::to_string(kEpoch + month / kYear) + "-" + (number.size() < 2 ? "0" : "") + number;
}

}  // namespace gonggo
