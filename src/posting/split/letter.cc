#include "posting/split/letter.h"

#include <algorithm>
#include <cstdint>

#include "posting/line/chat_words.h"
#include "posting/line/note_words.h"
#include "posting/line/sentence_end.h"
#include "posting/split/told_name.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLongestLetterBytes = size_t{8} << 10U;

// Headings, lists and labels say more than sentences do. "제목: …" is the mail's own.
bool IsWrittenInSentences(std::string_view text, const std::vector<Heading>& headings,
                          const std::vector<Line>& lines) {
  for (size_t i = 0; i < lines.size(); ++i) {
    const Line& line = lines[i];
    if (line.blank || line.boilerplate) continue;
    const bool of_mail = note_words::kTitleOfNote.Is(AsciiLower(Cut(text, line.key)));
    if (line.IsItem() || line.tabbed || line.kind == BlockKind::kHeading ||
        line.kind == BlockKind::kTableRow || (headings[i].is_heading && headings[i].kind) ||
        line.field == "company" || (line.field == "title" && !of_mail))
      return false;
  }
  return true;
}

class LetterReader {
 public:
  explicit LetterReader(std::string_view text) : text_(text) {}

  void ReadLine(const Line& line) {
    // What is said as to a friend may tell, too.
    if (line.blank || (line.boilerplate && !line.remark)) return;
    std::string_view words = Cut(text_, line.content);
    greets_ = greets_ || chat_words::kLetterGreeting.StandsIn(words);
    while (!words.empty()) {
      const size_t size = SentenceSize(words);
      ReadSentence(words.substr(0, size));
      words = TrimSpaces(words.substr(size));
    }
  }

  // One opening alone is told by a letter only where somebody is greeted.
  [[nodiscard]] std::vector<Span> Openings() const {
    return openings_.size() > 1 || greets_ ? openings_ : std::vector<Span>();
  }

 private:
  void ReadSentence(std::string_view sentence) {
    // "그리고 도담소프트도 …"
    sentence.remove_prefix(chat_words::kInterjection.BeginOf(sentence).size());
    const Span at = SpanOf(text_, sentence);
    // "They're also hiring …" is another opening where one was told of.
    const auto name = ReadToldName(sentence);
    const bool another =
        name && (name->company.empty() ? !openings_.empty() : name->company != company_);
    if (another) {
      company_ = name->company;
      openings_.push_back(at);
      open_ = true;
    } else if (open_ && chat_words::kLetterClosing.StandsIn(sentence)) {
      open_ = false;
    } else if (open_) {
      openings_.back().end = at.end;
    }
  }

  std::string_view text_;
  std::vector<Span> openings_;
  std::string_view company_;
  bool open_ = false;  // whether sentences belong to the last opening
  bool greets_ = false;
};

}  // namespace

std::vector<Span> FindLetterOpenings(std::string_view text, const std::vector<Heading>& headings,
                                     const std::vector<Line>& lines) {
  if (text.size() > kLongestLetterBytes || !IsWrittenInSentences(text, headings, lines)) return {};
  LetterReader reader(text);
  for (const Line& line : lines) reader.ReadLine(line);
  return reader.Openings();
}

}  // namespace gonggo
