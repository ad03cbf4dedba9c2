#include "output/application_page.h"

#include "output/posting_words.h"
#include "output/stage_words.h"
#include "text/width.h"

namespace gonggo {
namespace {

constexpr Bilingual kNote{"메모", "note"};
constexpr Bilingual kPeople{"만난 사람", "people"};
constexpr Bilingual kFiles{"파일", "files"};
constexpr Bilingual kSalary{"연봉", "salary"};
constexpr Bilingual kSigning{"사이닝 보너스", "signing bonus"};
constexpr Bilingual kReplyBy{"회신 기한", "reply by"};
constexpr Bilingual kStartsOn{"입사일", "starts on"};
constexpr Bilingual kOther{"그 밖의 조건", "also"};
constexpr Bilingual kNext{"다음 할 일", "Next"};
// "2026-11-25 14:00"
constexpr size_t kTimeWidth = 16;

class Page {
 public:
  explicit Page(const ApplicationPageOptions& options) : options_(options) {}

  void Title(std::string_view name) {
    out_ += options_.style.Paint(Paint::kStrong, SafeForTerminal(name)) + '\n';
  }

  void Event(const ApplicationEvent& event, bool last) {
    std::string words = EventWords(event, options_.language);
    // Of those before the last one only what is still to come has a standing of its own.
    if (last || IsAhead(event, options_.now)) {
      const auto status = StatusOf(Application{.events = {event}}, options_.now);
      words = StatusWords(*status, kSilentDays, options_.language);
    }
    out_ += options_.style.Paint(Paint::kDim, PadToWidth(FormatKoreanTime(event.at), kTimeWidth)) +
            "  " + options_.style.Paint(last ? Paint::kStrong : Paint::kPlain, words) + '\n';
    Detail(kNote, event.note);
    Detail(kPeople, Joined(event.people));
    Detail(kFiles, Joined(event.files));
    if (!event.offer) return;
    const gonggo::Offer& offer = *event.offer;
    if (offer.salary_krw_per_year) Detail(kSalary, Won(*offer.salary_krw_per_year));
    if (offer.signing_krw) Detail(kSigning, Won(*offer.signing_krw));
    if (offer.reply_by) {
      Detail(kReplyBy, DayWords(*offer.reply_by, options_.now.day, options_.language));
    }
    if (offer.starts_on) Detail(kStartsOn, FormatDate(*offer.starts_on));
    Detail(kOther, offer.other);
  }

  void Next(const NextAction& next) {
    out_ += '\n' + std::string(kNext.In(options_.language)) + ": " + SafeForTerminal(next.text);
    if (next.on) out_ += " · " + DayWords(*next.on, options_.now.day, options_.language);
    out_ += '\n';
  }

  [[nodiscard]] std::string Finish() { return std::move(out_); }

 private:
  void Detail(const Bilingual& label, std::string_view text) {
    if (text.empty()) return;
    constexpr size_t kIndent = kTimeWidth + 2;
    constexpr size_t kNarrowest = 20;
    const std::string line =
        std::string(label.In(options_.language)) + ": " + SafeForTerminal(text);
    const size_t room =
        options_.columns > kIndent + kNarrowest ? options_.columns - kIndent : kNarrowest;
    out_.append(kIndent, ' ');
    for (const char c : WrapToWidth(line, room, 2)) {
      out_ += c;
      if (c == '\n') out_.append(kIndent, ' ');
    }
    out_ += '\n';
  }

  [[nodiscard]] std::string Won(int64_t amount) const {
    Salary salary;
    salary.min = salary.max = amount;
    return SalaryWords(salary, options_.language);
  }

  static std::string Joined(const std::vector<std::string>& items) {
    std::string out;
    for (const std::string& item : items) out += (out.empty() ? "" : ", ") + item;
    return out;
  }

  const ApplicationPageOptions& options_;
  std::string out_;
};

}  // namespace

std::string DaysWords(int64_t days, Language language) {
  if (days == 0) return "D-DAY";
  if (days > 0) return "D-" + std::to_string(days);
  const std::string number = std::to_string(-days);
  return language == Language::kKorean ? number + "일 지남" : number + " days ago";
}

std::string DayWords(Date day, Date today, Language language) {
  return FormatDate(day) + " (" + DaysWords(DaysSinceEpoch(day) - DaysSinceEpoch(today), language) +
         ")";
}

std::string RenderApplication(const Application& application, std::string_view name,
                              const ApplicationPageOptions& options) {
  Page page(options);
  page.Title(name);
  for (const ApplicationEvent& event : application.events) {
    page.Event(event, &event == &application.events.back());
  }
  if (application.next) page.Next(*application.next);
  return page.Finish();
}

}  // namespace gonggo
