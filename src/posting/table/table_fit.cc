#include "posting/table/table_fit.h"

#include <algorithm>

#include "knowledge/tables.h"
#include "posting/field/education.h"
#include "posting/field/experience.h"
#include "posting/field/headcount.h"
#include "posting/line/heading_words.h"
#include "posting/line/labels.h"
#include "posting/line/names.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

using enum SectionKind;

constexpr size_t kShortBytes = 36;  // a dozen syllables
constexpr size_t kLongestLabelBytes = 36;
constexpr float kSays = 2.5F;

// How well, or badly, a piece fits.
constexpr float kSurely = 4.0F;
constexpr float kWell = 2.0F;
constexpr float kGoesOn = -0.2F;  // what is left of a wrapped cell: "이상", "/"
constexpr float kBadly = -2.0F;
constexpr float kNotAtAll = -4.0F;

// What is seen of a piece, whatever the column.
struct Seen {
  bool headcount = false;
  bool place = false;
  bool degree = false;
  bool career = false;
  bool employment = false;
  bool tiny = false;   // one or two syllables, or a sign
  bool small = false;  // a dozen syllables at the most
  bool bullet = false;
};

Seen Look(std::string_view piece, const Line& line) {
  constexpr size_t kTinyBytes = 6;
  Seen seen;
  seen.tiny = piece.size() <= kTinyBytes;
  seen.small = piece.size() <= kShortBytes;
  seen.bullet = line.IsItem();
  if (!seen.small) return seen;
  if (const auto count = ReadHeadcount(piece, Labelled::kYes))
    seen.headcount = piece.ends_with("명") && count->at.size() + 6 >= piece.size();
  std::vector<TermMatch> matches;
  Regions().FindLongest(piece, matches);
  seen.place = !matches.empty();
  const auto degree = ReadEducation(piece, Labelled::kYes);
  seen.degree = degree.has_value();
  const auto career = ReadExperience(piece, Labelled::kYes);
  seen.career = career.has_value();
  matches.clear();
  EmploymentKinds().FindLongest(piece, matches);
  seen.employment = !matches.empty();
  return seen;
}

// Of a column of facts in which `fits` pieces stand.
float AsFact(const Seen& seen, bool fits, float surely) {
  if (fits) return surely;
  if (seen.tiny) return kGoesOn;
  return seen.small && !seen.bullet ? 0.75F * kBadly : kNotAtAll;
}

float AsName(const Seen& seen, std::string_view piece) {
  if (seen.headcount || seen.bullet) return kBadly;
  if (seen.small) return IsRole(piece) ? 1.0F : 0.5F;
  if (piece.size() > 2 * kShortBytes) return kNotAtAll;
  return IsRole(piece) ? 0.3F : kBadly / 2;
}

float AsShort(const Seen& seen) {
  if (seen.headcount) return kBadly;
  if (seen.career || seen.employment || seen.degree) return 1.0F;
  return seen.small && !seen.bullet ? 0.3F : kBadly;
}

}  // namespace

std::optional<SectionKind> CellLabelKind(std::string_view piece) {
  const Span all = {0, static_cast<uint32_t>(piece.size())};
  const std::string_view core = Cut(piece, HeadingCore(piece, all));
  if (core.empty() || core.size() > kLongestLabelBytes) return std::nullopt;
  const std::string_view field = FieldOfLabel(core);
  // "[학력]", "[경력]", "[전공]" inside of what is asked for.
  if (field == "education" || field == "experience") return kRequirements;
  if (core == "필수" || core == "전공") return kRequirements;
  if (core == "우대") return kPreferred;
  const auto words = ReadHeadingWords(core);
  if (!words || (!words->whole && words->weight < kSays)) return std::nullopt;
  const bool marked = core.size() < piece.size();
  if (!words->whole && !marked && core.find(' ') != core.rfind(' ')) return std::nullopt;
  return words->kind;
}

float TableFit::AsText(const Column& column, std::string_view piece,
                       const std::optional<SectionKind>& label, const KindScores& says) const {
  constexpr float kWordsWeight = 0.4F;
  constexpr float kLeastSay = -4.0F;
  if (label) {
    if ((column.kinds & SetOf(*label)) != 0) return kWell;
    return IsCore(*label) ? kBadly : -1.0F;
  }
  float own = kLeastSay;
  float likeliest = kLeastSay;
  for (size_t k = 0; k < kSectionKindCount; ++k) {
    likeliest = std::max(likeliest, says[k]);
    if ((column.kinds & SetOf(static_cast<SectionKind>(k))) != 0) own = std::max(own, says[k]);
  }
  // A few syllables are as likely another cell's.
  const float begin = piece.size() > kShortBytes / 2 ? 0.6F : 0.0F;
  return begin + kWordsWeight * std::max(own - likeliest, kLeastSay);
}

CellFits TableFit::Of(std::string_view piece, const Line& line) const {
  const Seen seen = Look(piece, line);
  const auto label = CellLabelKind(piece);
  const KindScores says = scorer_.ScoreText(piece);
  CellFits fits{};
  for (size_t c = 0; c < columns_.size(); ++c) {
    const Column& column = columns_[c];
    switch (column.shape) {
      case ColumnShape::kName:
        fits[c] = label && *label != kDuties ? kBadly : AsName(seen, piece);
        break;
      case ColumnShape::kHeadcount:
        fits[c] = AsFact(seen, seen.headcount, kSurely);
        break;
      case ColumnShape::kPlace:
        fits[c] = AsFact(seen, seen.place && !seen.headcount, kWell);
        break;
      case ColumnShape::kEducation:
        fits[c] = AsFact(seen, seen.degree, kSurely);
        break;
      case ColumnShape::kExperience:
        fits[c] = AsFact(seen, seen.career, kSurely);
        break;
      case ColumnShape::kEmployment:
        fits[c] = AsFact(seen, seen.employment, kSurely);
        break;
      case ColumnShape::kShort:
        fits[c] = label ? kBadly : AsShort(seen);
        break;
      case ColumnShape::kText:
        fits[c] = AsText(column, piece, label, says);
        if (seen.headcount) fits[c] = kBadly;
        // "경력" and nothing else.
        if (seen.career && piece.size() <= kShortBytes / 3) fits[c] -= 1.0F;
        break;
    }
  }
  return fits;
}

bool TableFit::ClosesTable(const Line& line, const Heading& heading) const {
  if (line.notice) return true;
  if (!heading.is_heading || !heading.kind) return false;
  const SectionKind kind = *heading.kind;
  const bool held = std::any_of(columns_.begin(), columns_.end(), [kind](const Column& c) {
    return c.shape == ColumnShape::kText && (c.kinds & SetOf(kind)) != 0;
  });
  return !held && (kind == kProcess || kind == kBenefits);
}

}  // namespace gonggo
