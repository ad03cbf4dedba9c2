#include "output/terminal_own.h"

#include <algorithm>

#include "output/application_page.h"
#include "output/label_columns.h"
#include "output/stage_words.h"
#include "output/text_lines.h"
#include "text/checklist.h"
#include "text/markup.h"
#include "text/width.h"
#include "track/status.h"

namespace gonggo {
namespace {

constexpr size_t kIndent = 2;
// A note of more lines is shown by its beginning.
constexpr uint32_t kMostNoteLines = 12;
constexpr uint32_t kShownOfLong = 3;

class Own {
 public:
  Own(const PostingView& view, const PostingViewOptions& options)
      : view_(view), options_(options) {}

  std::string Render() {
    if (!view_.group.empty()) {
      Heading({"거의 같은 공고", "Near-duplicates"});
      for (const std::string& line : view_.group) Line("", line, kIndent);
    }
    if (view_.tags.empty() && view_.note.empty() && view_.company_note.empty() &&
        view_.application.empty())
      return std::move(out_);
    Heading({"내 기록", "Yours"});
    std::string tags;
    for (const std::string& tag : view_.tags) tags += (tags.empty() ? "" : ", ") + tag;
    if (!tags.empty()) Row({"태그", "Tags"}, tags);
    Progress();
    Note({"메모", "Note"}, view_.note, "");
    Checklist();
    Note({"회사 메모", "On company"}, view_.company_note, " --company");
    return std::move(out_);
  }

 private:
  [[nodiscard]] std::string_view Word(const Bilingual& words) const {
    return words.In(options_.language);
  }
  // Where what stands behind a label begins.
  [[nodiscard]] size_t text_indent() const { return kIndent + LabelColumns(options_.language); }

  void Heading(const Bilingual& words) {
    out_ += '\n' + options_.style.Paint(Paint::kStrong, Word(words)) + '\n';
  }

  void Line(std::string_view lead, std::string_view text, size_t indent) {
    const size_t room = options_.columns > indent + 10 ? options_.columns - indent : 10;
    const std::string wrapped = WrapToWidth(SafeForTerminal(text), room, 0);
    out_ += std::string(kIndent, ' ');
    if (indent > kIndent) out_ += PadToWidth(lead, indent - kIndent);
    for (size_t at = 0; at <= wrapped.size();) {
      const size_t end = std::min(wrapped.find('\n', at), wrapped.size());
      if (at > 0) out_ += std::string(indent, ' ');
      out_.append(wrapped, at, end - at) += '\n';
      at = end + 1;
    }
  }

  void Row(const Bilingual& label, std::string_view text) {
    Line(Word(label), text, text_indent());
  }

  // What is ahead of the application; `gonggo track` has all of it.
  void Progress() {
    const Application& application = view_.application;
    const Language language = options_.language;
    if (const auto status = StatusOf(application, view_.now)) {
      const std::string at = FormatKoreanTime(status->at);
      const std::string words = StatusWords(*status, kSilentDays, language);
      Row({"단계", "Stage"}, at.empty() ? words : words + " (" + at + ")");
    }
    if (const auto& next = application.next) {
      const std::string on =
          next->on ? " · " + DayWords(*next->on, view_.now.day, language) : std::string();
      Row({"다음 할 일", "Next"}, next->text + on);
    }
    if (application.events.empty()) return;
    const auto& offer = application.events.back().offer;
    if (offer && offer->reply_by)
      Row({"회신 기한", "Reply by"}, DayWords(*offer->reply_by, view_.now.day, language));
  }

  void Note(const Bilingual& label, const std::string& note, std::string_view option) {
    const TextLines lines(note);
    const bool fits = lines.line_count() <= kMostNoteLines;
    uint32_t shown = 0;
    for (uint32_t number = 1; number <= lines.line_count(); ++number) {
      std::string_view line = lines.Line(number);
      while (line.starts_with('#')) line.remove_prefix(1);
      const std::string plain = PlainText(line);
      if (plain.empty()) continue;
      if (!fits && shown == kShownOfLong) break;
      Line(shown == 0 ? Word(label) : "", plain, text_indent());
      ++shown;
    }
    if (fits) return;
    const std::string count = std::to_string(lines.line_count());
    const std::string command = "gonggo note " + view_.posting->id + std::string(option);
    const std::string korean = "… 모두 " + count + "줄: " + command;
    const std::string english = "… " + count + " lines in all: " + command;
    Line("", Word({korean, english}), text_indent());
  }

  void Checklist() {
    const std::vector<ChecklistItem> items = ChecklistOf(view_.note);
    if (items.empty()) return;
    const std::string done = std::to_string(std::ranges::count_if(items, &ChecklistItem::done));
    const std::string all = std::to_string(items.size());
    const std::string korean = all + "개 중 " + done + "개 확인";
    const std::string english = done + " of " + all + " done";
    Row({"점검표", "Checklist"}, Word({korean, english}));
  }

  const PostingView& view_;
  const PostingViewOptions& options_;
  std::string out_;
};

}  // namespace

std::string RenderOwnRecords(const PostingView& view, const PostingViewOptions& options) {
  return Own(view, options).Render();
}

}  // namespace gonggo
