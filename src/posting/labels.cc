#include "posting/labels.h"

#include <array>
#include <string>

#include "knowledge/tables.h"

namespace gonggo {
namespace {

struct FieldKind {
  std::string_view field;
  SectionKind kind;
};
constexpr std::array<FieldKind, 10> kFieldKinds = {{{"company", SectionKind::kCompany},
                                                   {"title", SectionKind::kTitle},
                                                   {"duties", SectionKind::kDuties},
                                                   {"requirements", SectionKind::kRequirements},
                                                   {"preferred", SectionKind::kPreferred},
                                                   {"stack", SectionKind::kStack},
                                                   {"benefits", SectionKind::kBenefits},
                                                   {"process", SectionKind::kProcess},
                                                   {"about", SectionKind::kAbout},
                                                   {"contact", SectionKind::kProcess}}};

}  // namespace

SectionKind KindOfField(std::string_view field) {
  for (const FieldKind& f : kFieldKinds) {
    if (f.field == field) return f.kind;
  }
  return SectionKind::kFacts;
}

std::string_view FieldOfLabel(std::string_view label) {
  // Matching ignores case and spaces, so that only underscores are in the way: comp_name, JOB_POSTING_URL.
  const int32_t t = label.find('_') == std::string_view::npos ? FieldLabels().FindWhole(label)
                                                               : FieldLabels().FindWhole(KeyWords(label));
  return t < 0 ? std::string_view() : FieldLabels().terms()[static_cast<size_t>(t)].id;
}

std::string KeyWords(std::string_view key) {
  std::string words;
  char previous = 0;
  for (char c : key) {
    if (c == '_' || c == '-') {
      words += ' ';
    } else {
      if (c >= 'A' && c <= 'Z' && previous >= 'a' && previous <= 'z') words += ' ';
      words += c;
    }
    previous = c;
  }
  return words;
}

}  // namespace gonggo
