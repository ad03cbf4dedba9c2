#include "profile/resume_reader.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "profile/not_yet.h"
#include "profile/prep_document.h"
#include "profile/resume_entries.h"
#include "profile/resume_lines.h"
#include "profile/resume_table.h"
#include "requirement/scan.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// Addresses and numbers of a person are nobody's evidence.
bool IsContact(std::string_view text) {
  constexpr WordTable kContact = {"@",       "http://",      "https://", "github.com", "linkedin",
                                  "연락처",  "전화",         "휴대폰",   "주소",       "생년월일",
                                  "이메일",  "e-mail",       "email",    "phone",      "mobile",
                                  "address", "date of birth"};
  if (HasAnyWord(text, kContact)) return true;
  // 010-1234-5678, +82 10 1234 5678
  constexpr size_t kFewestDigits = 9;
  size_t digits = 0;
  for (const char c : text) {
    if (IsDigitByte(c)) {
      ++digits;
    } else if (c != '-' && c != ' ' && c != '+' && c != '.' && c != ')' && c != '(') {
      if (digits >= kFewestDigits) return true;
      digits = 0;
    }
  }
  return digits >= kFewestDigits;
}

class Reader {
 public:
  ProfileForm Read(const std::vector<ResumeLine>& lines) {
    for (const ResumeLine& line : lines) Take(line);
    CloseEntries();
    return std::move(form_);
  }

  [[nodiscard]] bool found_parts() const { return found_parts_; }
  [[nodiscard]] bool left_out_contacts() const { return left_out_contacts_; }

 private:
  // How strongly a line is set off: the level of a heading, else by decoration, else by words only.
  static int StyleOf(const ResumeLine& line) {
    constexpr int kDecorated = 7;
    constexpr int kBare = 8;
    if (line.heading > 0) return line.heading;
    return line.decorated ? kDecorated : kBare;
  }

  [[nodiscard]] bool BeginsPart(const ResumeLine& line) const {
    if (!line.part || line.row || !line.key.empty()) return false;
    if (line.depth > 0 && !line.decorated) return false;
    const int style = StyleOf(line);
    if (line.whole) {
      // "#### 사용 기술" inside a job, "기술 스택" in a text whose headings stand in brackets.
      const bool in_entry = entries_ && !entries_->empty() && entries_->heading() > 0;
      if (in_entry && style > entries_->heading()) return false;
      constexpr int kHeadings = 6;
      return part_style_ == 0 || style <= kHeadings || style <= part_style_;
    }
    return part_style_ > 0 ? style <= part_style_ : line.heading > 0 || line.decorated;
  }

  // "관심 분야", "### 공부 중": what the lines below are said of.
  bool TakeNotYet(const ResumeLine& line) {
    const bool set_off = line.heading > 0 || line.decorated;
    if (line.row || !line.key.empty() || line.depth > 0 || !IsNotYetLabel(line.text)) return false;
    if (entries_ && !(set_off && StyleOf(line) <= part_style_)) return false;
    if (entries_) {
      CloseEntries();
      part_ = ResumePart::kOther;
    }
    not_yet_ = line.text;
    return true;
  }

  void Take(const ResumeLine& line) {
    if (line.document_title) return;
    if (line.heading > 0 || line.decorated || BeginsPart(line)) not_yet_.clear();
    if (TakeNotYet(line)) return;
    if (BeginsPart(line)) {
      CloseEntries();
      part_ = *line.part;
      part_style_ = part_style_ > 0 ? std::min(part_style_, StyleOf(line)) : StyleOf(line);
      found_parts_ = true;
      if (part_ == ResumePart::kJobs) entries_.emplace(EntryKind::kJob);
      if (part_ == ResumePart::kProjects) entries_.emplace(EntryKind::kProject);
      return;
    }
    // "기술 스택: Java", "병역: 군필" name the part of one line.
    if (!line.key.empty() && !line.row) {
      const auto part = PartOfLabel(line.key);
      const bool outside = !entries_ || entries_->empty() || (part && EndsJobs(*part, line));
      if (part && outside && TakesLines(*part)) {
        if (entries_) CloseEntries();
        found_parts_ = true;
        Keep(*part, line);
        return;
      }
    }
    if (entries_) {
      entries_->Add(line);
    } else {
      Keep(part_, line);
    }
  }

  // "자격: 전산세무 2급" below jobs that are items, or anywhere on a line of its own: what a person
  // has passed is of no job, while 기술 and 교육 may be of the job that they stand below.
  [[nodiscard]] bool EndsJobs(ResumePart part, const ResumeLine& line) const {
    if (line.depth > 0) return false;
    const bool of_no_job = part == ResumePart::kCertificates || part == ResumePart::kEducation ||
                           part == ResumePart::kMilitary;
    return of_no_job || entries_->item_depth() > 0;
  }

  static bool TakesLines(ResumePart part) {
    return part != ResumePart::kJobs && part != ResumePart::kProjects &&
           part != ResumePart::kSummary;
  }

  void Keep(ResumePart part, const ResumeLine& line) {
    FormText text{not_yet_.empty() ? line.text : not_yet_ + ": " + line.text, line.line};
    switch (part) {
      case ResumePart::kSummary:
      case ResumePart::kJobs:
      case ResumePart::kProjects:
        if (IsContact(line.text)) {
          left_out_contacts_ = true;
        } else if (form_.person.empty() && !found_parts_ && form_.summary.empty() && IsName(line)) {
          form_.person = std::move(text);
        } else {
          form_.summary.push_back(std::move(text));
        }
        break;
      case ResumePart::kEducation:
        form_.education.push_back(std::move(text));
        break;
      case ResumePart::kCertificates:
        form_.certificates.push_back(std::move(text));
        break;
      case ResumePart::kLanguages:
        form_.languages.push_back(std::move(text));
        break;
      case ResumePart::kSkills:
        form_.skills.push_back(std::move(text));
        break;
      case ResumePart::kMilitary:
        if (form_.military.empty()) {
          form_.military = std::move(text);
        } else {
          form_.military.text += ", " + line.text;
        }
        break;
      case ResumePart::kOther:
        form_.other.push_back(std::move(text));
        break;
      case ResumePart::kSkip:
        left_out_contacts_ = true;
        break;
    }
  }

  // The first line, where it is no more than a name or title: "서하람", "서하람 이력서".
  static bool IsName(const ResumeLine& line) {
    constexpr size_t kLongest = 40;
    return line.text.size() <= kLongest && !IsPosition(line.text);
  }

  void CloseEntries() {
    if (!entries_) return;
    std::vector<FormEntry> taken = entries_->Take(form_.summary);
    auto& target = part_ == ResumePart::kJobs ? form_.jobs : form_.projects;
    std::move(taken.begin(), taken.end(), std::back_inserter(target));
    entries_.reset();
    part_ = ResumePart::kSummary;
  }

  ProfileForm form_;
  ResumePart part_ = ResumePart::kSummary;
  std::string not_yet_;  // the heading of what is being learnt; empty where none stands above
  std::optional<EntryReader> entries_;
  bool found_parts_ = false;
  bool left_out_contacts_ = false;
  int part_style_ = 0;  // of the headings found so far; 0: none
};

// "경력기술서" is what the whole is called where the jobs have a heading of their own below it; who
// it is of stands between the two.
void MarkTitle(std::vector<ResumeLine>& lines) {
  constexpr WordTable kTitles = {"경력기술서"};
  const auto is_jobs = [](const ResumeLine& line) {
    return line.part == ResumePart::kJobs && line.whole && !line.row && line.key.empty();
  };
  if (lines.empty() || !is_jobs(lines.front()) || !HasAnyWord(lines.front().text, kTitles)) return;
  lines.front().document_title = std::any_of(lines.begin() + 1, lines.end(), is_jobs);
}

}  // namespace

ResumeReading ReadResume(const Document& document) {
  ResumeReading reading;
  reading.diagnostics = document.diagnostics;
  if (auto highlights = PrepHighlightsOf(document)) {
    reading.form = std::move(*highlights);
    reading.diagnostics.push_back(
        {"prep_document",
         "면접 준비 문서라서 강조할 경력만 옮겼습니다. 회사와 기간은 여기에 없으니 gonggo profile "
         "edit로 적어 주세요."});
    return reading;
  }
  Reader reader;
  std::vector<ResumeLine> lines = ReadResumeLines(document);
  LabelTableLines(lines);
  MarkTitle(lines);
  reading.form = reader.Read(lines);
  if (CountTexts(reading.form) == 0) return reading;
  if (!reader.found_parts()) {
    reading.diagnostics.push_back({"no_parts",
                                   "경력, 프로젝트, 학력 같은 항목 제목을 찾지 못해 경력 기간은 "
                                   "세지 못했습니다. gonggo profile edit로 "
                                   "나누어 적어 주세요."});
  } else if (reading.form.jobs.empty()) {
    reading.diagnostics.push_back({"no_jobs", "경력 항목이 없습니다."});
  }
  if (reader.left_out_contacts()) {
    reading.diagnostics.push_back({"contacts_left_out", "연락처와 인적 사항은 옮기지 않았습니다."});
  }
  return reading;
}

}  // namespace gonggo
