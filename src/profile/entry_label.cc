#include "profile/entry_label.h"

#include <algorithm>
#include <array>
#include <string>

#include "text/utf8.h"

namespace gonggo {
namespace {

struct Label {
  std::string_view name;  // without spaces, in lower case
  EntryLabel label;
};
constexpr auto kLabels = std::to_array<Label>({{"기간", EntryLabel::kPeriod},
                                               {"근무기간", EntryLabel::kPeriod},
                                               {"재직기간", EntryLabel::kPeriod},
                                               {"수행기간", EntryLabel::kPeriod},
                                               {"프로젝트기간", EntryLabel::kPeriod},
                                               {"개발기간", EntryLabel::kPeriod},
                                               {"활동기간", EntryLabel::kPeriod},
                                               {"period", EntryLabel::kPeriod},
                                               {"duration", EntryLabel::kPeriod},
                                               {"dates", EntryLabel::kPeriod},
                                               {"date", EntryLabel::kPeriod},
                                               {"회사", EntryLabel::kCompany},
                                               {"회사명", EntryLabel::kCompany},
                                               {"근무처", EntryLabel::kCompany},
                                               {"직장", EntryLabel::kCompany},
                                               {"직장명", EntryLabel::kCompany},
                                               {"기관", EntryLabel::kCompany},
                                               {"기관명", EntryLabel::kCompany},
                                               {"소속", EntryLabel::kCompany},
                                               {"소속회사", EntryLabel::kCompany},
                                               {"company", EntryLabel::kCompany},
                                               {"organization", EntryLabel::kCompany},
                                               {"organisation", EntryLabel::kCompany},
                                               {"employer", EntryLabel::kCompany},
                                               {"직책", EntryLabel::kTitle},
                                               {"직위", EntryLabel::kTitle},
                                               {"직급", EntryLabel::kTitle},
                                               {"직무", EntryLabel::kTitle},
                                               {"포지션", EntryLabel::kTitle},
                                               {"직책/직급", EntryLabel::kTitle},
                                               {"직위/직책", EntryLabel::kTitle},
                                               {"직급/직책", EntryLabel::kTitle},
                                               {"부서/직책", EntryLabel::kTitle},
                                               {"부서/직위", EntryLabel::kTitle},
                                               {"부서/직급", EntryLabel::kTitle},
                                               {"소속/직책", EntryLabel::kTitle},
                                               {"position", EntryLabel::kTitle},
                                               {"title", EntryLabel::kTitle},
                                               {"jobtitle", EntryLabel::kTitle},
                                               {"role", EntryLabel::kTitle},
                                               {"프로젝트", EntryLabel::kProject},
                                               {"프로젝트명", EntryLabel::kProject},
                                               {"과제명", EntryLabel::kProject},
                                               {"project", EntryLabel::kProject},
                                               {"projectname", EntryLabel::kProject},
                                               {"업무", EntryLabel::kWork},
                                               {"담당업무", EntryLabel::kWork},
                                               {"주요업무", EntryLabel::kWork},
                                               {"업무내용", EntryLabel::kWork},
                                               {"수행업무", EntryLabel::kWork},
                                               {"내용", EntryLabel::kWork},
                                               {"duties", EntryLabel::kWork},
                                               {"description", EntryLabel::kWork},
                                               {"부서", EntryLabel::kOther},
                                               {"고용형태", EntryLabel::kOther},
                                               {"근무형태", EntryLabel::kOther},
                                               {"퇴사사유", EntryLabel::kOther},
                                               {"퇴직사유", EntryLabel::kOther},
                                               {"비고", EntryLabel::kOther},
                                               {"연봉", EntryLabel::kOther}});

// No label is longer.
constexpr size_t kLongest = 40;

}  // namespace

std::optional<EntryLabel> EntryLabelOf(std::string_view text) {
  if (text.size() > kLongest) return std::nullopt;
  std::string name = AsciiLower(text);
  std::erase(name, ' ');
  const auto found = std::ranges::find(kLabels, name, &Label::name);
  return found == kLabels.end() ? std::nullopt : std::optional(found->label);
}

}  // namespace gonggo
