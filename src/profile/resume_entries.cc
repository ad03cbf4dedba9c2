#include "profile/resume_entries.h"

#include <algorithm>
#include <utility>

#include "profile/entry_label.h"
#include "profile/period.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr Date kSomeDay{2100, 12, 31};
// A name of a company or position; what is longer is a sentence.
constexpr size_t kMaxHeadBytes = 70;
// So many lines may stand between the name of an entry and its period.
constexpr size_t kMaxHeadLines = 2;

bool IsLabel(std::string_view text, EntryLabel label) { return EntryLabelOf(text) == label; }

std::string_view ValueOf(const ResumeLine& line) {
  const size_t colon = line.text.find(':', line.key.empty() ? 0 : line.key.size() - 1);
  return colon == std::string::npos ? std::string_view(line.text)
                                    : TrimSpaces(std::string_view(line.text).substr(colon + 1));
}

bool EndsAsSentence(std::string_view text) {
  return text.ends_with(".") || text.ends_with("다") || text.ends_with("요") ||
         text.ends_with("함") || text.ends_with("음");
}

bool LooksLikeHead(std::string_view text) {
  return text.size() <= kMaxHeadBytes && !EndsAsSentence(text);
}
bool LooksLikeHead(const ResumeLine& line) {
  return line.depth == 0 && line.key.empty() && LooksLikeHead(line.text);
}

bool IsEmpty(const FormEntry& entry) {
  return entry.organisation.empty() && entry.title.empty() && entry.period.empty() &&
         entry.lines.empty() && entry.projects.empty();
}

// Rows that name the columns of a table.
bool IsHeaderRow(const ResumeLine& line) {
  if (!line.row) return false;
  const std::string_view first =
      TrimSpaces(std::string_view(line.text).substr(0, line.text.find('|')));
  const auto label = EntryLabelOf(first);
  return label && *label != EntryLabel::kWork && *label != EntryLabel::kOther;
}

}  // namespace

FormEntry& EntryReader::current() {
  return in_project_ ? entries_.back().projects.back() : entries_.back();
}

bool EntryReader::HasBody() const {
  return std::any_of(kept_.begin(), kept_.end(), [](const Kept& kept) { return !kept.head; });
}

void EntryReader::Begin(const ResumeLine& line) {
  entries_.emplace_back().line = line.line;
  kept_.clear();
  in_project_ = false;
  heading_ = line.heading;
  item_depth_ = line.depth;
  project_level_ = 0;
}

void EntryReader::BeginProject(const ResumeLine& line) {
  entries_.back().projects.emplace_back();
  in_project_ = true;
  project_level_ = line.heading > 0 ? line.heading : line.depth;
  kept_.clear();
  TakeHead({line.text, line.line}, EntryKind::kProject, current());
}

bool EntryReader::LiesWithin(const std::string& period) const {
  if (entries_.empty() || entries_.back().period.empty()) return false;
  const auto outer = FindPeriod(entries_.back().period.text, kSomeDay);
  const auto inner = FindPeriod(period, kSomeDay);
  return outer && inner && inner->period.begin >= outer->period.begin &&
         (inner->period.end <= outer->period.end);
}

void EntryReader::AddHeading(const ResumeLine& line) {
  // A label for the lines that follow, not the name of a job.
  if (!entries_.empty() && IsLabel(line.text, EntryLabel::kWork)) return;
  const bool deeper = !entries_.empty() && heading_ > 0 && line.heading > heading_;
  if (!deeper) {
    Begin(line);
    TakeHead({line.text, line.line}, kind_, current());
    return;
  }
  const bool dated = FindPeriod(line.text, kSomeDay).has_value();
  if (kind_ == EntryKind::kJob && dated && !entries_.back().period.empty()) {
    BeginProject(line);
    return;
  }
  // A label ("담당 업무"), or a project that has no dates.
  if (in_project_ && line.heading <= project_level_) in_project_ = false;
  if (dated && current().period.empty()) {
    TakeHead({line.text, line.line}, kind_, current());
    return;
  }
  AddBody(line);
}

// The lines directly above that may name the entry whose period follows.
std::vector<FormText> EntryReader::TakeHeadLines() {
  std::vector<FormText> heads;
  if (entries_.empty()) return heads;
  std::vector<FormText>& lines = current().lines;
  size_t count = 0;
  // "1) 새벽배달 / 안드로이드 개발자": a numbered name with its period on the next line.
  if (!kept_.empty() && kept_.back().numbered && !lines.empty() &&
      LooksLikeHead(lines.back().text)) {
    heads = {lines.back()};
    lines.pop_back();
    kept_.pop_back();
    return heads;
  }
  while (count < kMaxHeadLines && count < kept_.size() && count < lines.size()) {
    const Kept& kept = kept_[kept_.size() - 1 - count];
    if (kept.item || lines[lines.size() - 1 - count].text.size() > kMaxHeadBytes) break;
    ++count;
    if (kept.after_blank) break;
  }
  // A line that is neither set off by a blank line nor by the items before it belongs to these.
  if (count > 0 && count == lines.size() && !kept_[kept_.size() - count].after_blank) return heads;
  heads.assign(lines.end() - static_cast<std::ptrdiff_t>(count), lines.end());
  lines.resize(lines.size() - count);
  kept_.resize(kept_.size() - count);
  return heads;
}

void EntryReader::AddDated(const ResumeLine& line) {
  const FormText text{line.text, line.line};
  const auto period = FindPeriod(line.text, kSomeDay);
  const std::string written(Cut(line.text, period->at));
  if (!entries_.empty() && current().period.empty() && !HasBody()) {
    TakeHead(text, in_project_ ? EntryKind::kProject : kind_, current());
    return;
  }
  const bool inside_item =
      line.depth > 0 && (heading_ > 0 || item_depth_ == 0 || line.depth > item_depth_);
  if (!entries_.empty() && inside_item) {
    // "- 주문 시스템 개편 (2022.05 ~ 2022.11)" inside a job; elsewhere a line like others.
    if (kind_ == EntryKind::kJob && LiesWithin(written) && !IsOnlyPeriod(line.text)) {
      BeginProject(line);
    } else {
      AddBody(line);
    }
    return;
  }
  if (!entries_.empty() && heading_ > 0 && !line.row && current().period.empty()) {
    TakeHead(text, kind_, current());
    return;
  }
  std::vector<FormText> heads;
  if (IsOnlyPeriod(line.text) && !line.after_blank) heads = TakeHeadLines();
  const bool nested = kind_ == EntryKind::kJob && heading_ > 0 && !entries_.empty() &&
                      LiesWithin(written) && !line.row;
  if (nested && !heads.empty()) {
    ResumeLine head = line;
    head.text = heads.front().text;
    BeginProject(head);
    current().period = {written, line.line};
    return;
  }
  const uint8_t heading = heads.empty() ? 0 : heading_;
  // What held nothing but the name of this one.
  if (!entries_.empty() && !in_project_ && IsEmpty(entries_.back())) entries_.pop_back();
  Begin(line);
  heading_ = heading;
  for (const FormText& head : heads) TakeHead(head, kind_, current());
  TakeHead(text, kind_, current());
}

bool EntryReader::AddLabelled(const ResumeLine& line) {
  if (line.key.empty()) return false;
  const std::string_view value = ValueOf(line);
  const bool company = IsLabel(line.key, EntryLabel::kCompany);
  const bool project = IsLabel(line.key, EntryLabel::kProject);
  if (company || (project && kind_ == EntryKind::kProject)) {
    const bool taken = entries_.empty() || HasBody() ||
                       !(company ? current().organisation : current().title).empty();
    if (taken) Begin(line);
    TakeHead({std::string(value), line.line}, company ? EntryKind::kJob : EntryKind::kProject,
             current());
    return true;
  }
  if (entries_.empty()) return false;
  if (IsLabel(line.key, EntryLabel::kPeriod) && current().period.empty() &&
      FindPeriod(value, kSomeDay)) {
    TakeHead({std::string(value), line.line}, kind_, current());
    return true;
  }
  if (IsLabel(line.key, EntryLabel::kTitle) && current().title.empty()) {
    current().title = {std::string(value), line.line};
    return true;
  }
  return false;
}

void EntryReader::AddBody(const ResumeLine& line) {
  // A label for the lines that follow.
  if (IsHeaderRow(line) || (line.bracketed && line.depth == 0)) return;
  if (!entries_.empty() && IsLabel(line.text, EntryLabel::kWork)) return;
  // A name below the items of another project, set off by a blank line, that states no period.
  const bool next_project = kind_ == EntryKind::kProject && line.after_blank && heading_ == 0 &&
                            LooksLikeHead(line) && !kept_.empty() && kept_.back().item;
  if (entries_.empty() || next_project || (line.row && FindPeriod(line.text, kSomeDay)))
    Begin(line);
  if (in_project_ && line.depth > 0 && heading_ == 0 && line.depth <= project_level_ &&
      project_level_ > 1) {
    in_project_ = false;
  }
  FormEntry& entry = current();
  const EntryKind kind = in_project_ ? EntryKind::kProject : kind_;
  const bool head = LooksLikeHead(line) && line.heading == 0 && !HasBody() &&
                    (entry.organisation.empty() || entry.title.empty()) &&
                    kind == EntryKind::kJob &&
                    (entry.organisation.empty() || IsPosition(line.text));
  if (head || (entry.organisation.empty() && entry.title.empty() && LooksLikeHead(line))) {
    const size_t before = entry.lines.size();
    TakeHead({line.text, line.line}, kind, entry);
    kept_.insert(kept_.end(), entry.lines.size() - before, {false, false, true, false});
    return;
  }
  entry.lines.push_back({line.text, line.line});
  kept_.push_back({line.depth > 0, line.after_blank, false, line.numbered});
}

void EntryReader::Add(const ResumeLine& line) {
  if (line.heading > 0) {
    AddHeading(line);
  } else if (!AddLabelled(line)) {
    if (FindPeriod(line.text, kSomeDay)) {
      AddDated(line);
    } else {
      AddBody(line);
    }
  }
}

std::vector<FormEntry> EntryReader::Take(std::vector<FormText>& leftover) {
  std::vector<FormEntry> taken;
  for (FormEntry& entry : entries_) {
    if (entry.period.empty() && entry.lines.empty() && entry.projects.empty()) {
      // "서하람 / 개발자" below 경력기술서: no job.
      for (FormText* text : {&entry.organisation, &entry.title}) {
        if (!text->empty()) leftover.push_back(std::move(*text));
      }
    } else {
      taken.push_back(std::move(entry));
    }
  }
  entries_.clear();
  return taken;
}

}  // namespace gonggo
