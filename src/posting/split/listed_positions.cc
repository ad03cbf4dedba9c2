#include "posting/split/listed_positions.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include "posting/field/headcount.h"
#include "posting/line/heading_words.h"
#include "posting/line/labels.h"
#include "posting/line/list_number.h"
#include "posting/line/name_words.h"
#include "posting/line/names.h"
#include "posting/note/remark_words.h"
#include "posting/split/opening_lines.h"
#include "posting/split/row_names.h"
#include "text/byte_class.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLongestHeadBytes = 70;
constexpr size_t kLongestNameBytes = 60;
constexpr uint32_t kMostLines = 1000;  // of all positions together; bounds the look below each head

// How the names or the page's parts begin.
struct Form {
  enum class Kind : uint8_t { kNone, kNumber, kLetter, kBracket, kMark };
  Kind kind = Kind::kNone;
  std::string_view mark;  // of kMark; behind a number or letter: "1.", "1)"

  friend bool operator==(const Form&, const Form&) = default;
};

class Finder {
 public:
  Finder(std::string_view text, const LabelledLines& input) : text_(text), input_(input) {}

  [[nodiscard]] std::vector<Position> Find() const {
    for (uint32_t i = 0; i < input_.lines.size(); ++i) {
      if (!HeadsPositions(i)) continue;
      std::vector<Position> positions = Below(i);
      if (!positions.empty()) return positions;
    }
    return {};
  }

 private:
  [[nodiscard]] const Line& At(uint32_t i) const { return input_.lines[i]; }

  // "▣ 모집부문", "1. 채용분야 및 인원": nothing stands behind it in its line.
  [[nodiscard]] bool HeadsPositions(uint32_t i) const {
    const Line& line = At(i);
    if (line.blank || line.boilerplate || line.record_key || !line.value.empty() ||
        line.whole.size() > kLongestHeadBytes)
      return false;
    const std::string head = Squeezed(Cut(text_, line.core));
    return name_words::kPositionColumn.Is(head) ||
           std::ranges::any_of(kRests, [&head](std::string_view rest) {
             return head.ends_with(rest) &&
                    name_words::kPositionColumn.Is(
                        std::string_view(head).substr(0, head.size() - rest.size()));
           });
  }
  static constexpr std::array<std::string_view, 5> kRests = {"및인원", "및채용인원", "및모집인원",
                                                             "및자격요건", "및자격"};

  [[nodiscard]] Form FormOf(uint32_t i) const {
    const Line& line = At(i);
    const std::string_view words = TrimSpaces(Cut(text_, line.whole));
    if (words.empty()) return {};
    if (NumberOf(text_, line) > 0) {
      // "1.", "1)", "가."
      const size_t sign = std::min(words.find_first_of(".)"), words.size());
      return {IsDigitByte(words[0]) ? Form::Kind::kNumber : Form::Kind::kLetter,
              words.substr(sign, 1)};
    }
    if ((words[0] == '[' && words.find(']') == words.size() - 1) ||
        (words[0] == '<' && words.find('>') == words.size() - 1))
      return {Form::Kind::kBracket, {}};
    const DecodedChar first = DecodeChar(words, 0);
    constexpr char32_t kFirstSign = 0x2000;
    const bool sign = (first.code >= kFirstSign && !IsWordChar(first.code)) ||
                      (line.IsItem() && (words[0] == '-' || words[0] == '*'));
    return sign ? Form{Form::Kind::kMark, words.substr(0, first.size)} : Form{};
  }

  // The positions below the line `head`, up to the page's next part.
  [[nodiscard]] std::vector<Position> Below(uint32_t head) const {
    const Form frame = FormOf(head);
    const int number = NumberOf(text_, At(head));
    if (frame.kind == Form::Kind::kBracket) return {};
    uint32_t i = head + 1;
    while (i < input_.lines.size() && At(i).blank) ++i;
    if (i == input_.lines.size()) return {};
    const Form form = FormOf(i);
    if (form.kind == Form::Kind::kNone || form == frame) return {};
    std::vector<Position> positions;
    for (; i < input_.lines.size(); ++i) {
      if (At(i).blank) continue;
      if (i - head > kMostLines) return {};
      const Form here = FormOf(i);
      if (here == frame && Ends(i, frame, number)) break;
      if (here != form || At(i).indent != IndentOf(positions, i)) continue;
      const bool counted = form.kind == Form::Kind::kLetter || form.kind == Form::Kind::kNumber;
      if (counted && NumberOf(text_, At(i)) != static_cast<int>(positions.size()) + 1) return {};
      const Span name = NameIn(i);
      if (name.empty() || positions.size() == kMostPositions) return {};
      if (!positions.empty()) positions.back().own.end = i;
      positions.push_back({{i, i}, name, {}, {}, CountIn(i)});
    }
    if (positions.size() < 2 || i == input_.lines.size() ||
        !(SaysOfAll(i) || IsWholeHeading(Cut(text_, At(i).core))))
      return {};
    positions.back().own.end = i;
    // Without a frame any list below such a line might be one.
    const bool framed = frame.kind != Form::Kind::kNone && form.mark != "-" && form.mark != "*";
    return (framed && Ask(positions)) || Count(positions) ? positions : std::vector<Position>{};
  }

  // Whether line `i`, which begins as the head of the list does, opens the page's next part.
  [[nodiscard]] bool Ends(uint32_t i, const Form& frame, int number) const {
    if (frame.kind == Form::Kind::kNone) return IsWholeHeading(Cut(text_, At(i).core));
    return frame.kind == Form::Kind::kMark || NumberOf(text_, At(i)) == number + 1;
  }

  // How many are looked for, as line `i` says it behind a name: "2명", "0명".
  [[nodiscard]] Span CountIn(uint32_t i) const {
    Span at = At(i).content;
    // Not the number of the list: "1)", "가.".
    constexpr size_t kMostNumberBytes = 4;
    const size_t sign = Cut(text_, at).find_first_of(".)");
    if (NumberOf(text_, At(i)) > 0 && sign < kMostNumberBytes)
      at.begin += static_cast<uint32_t>(sign + 1);
    constexpr std::string_view kPeople = "명";
    // "1명 - 정규직": up to there.
    const std::string_view words = Cut(text_, at);
    const size_t people = words.find(kPeople);
    if (people == std::string_view::npos) return {};
    const auto found = ReadHeadcount(words.substr(0, people + kPeople.size()), Labelled::kYes);
    if (!found || found->at.end != people + kPeople.size()) return {};
    return {at.begin + found->at.begin, at.begin + found->at.end};
  }

  // Whether each says how many are looked for, and most name a job.
  [[nodiscard]] bool Count(const std::vector<Position>& positions) const {
    size_t jobs = 0;
    for (const Position& position : positions) {
      const std::string_view name = Cut(text_, position.title);
      if (position.headcount.empty() || IsCareer(name)) return false;
      jobs += NamesJob(name) || NamesPost(name) ? 1 : 0;
    }
    return jobs * 2 > positions.size();
  }

  // Of the first name, or of line `i` where that is it.
  [[nodiscard]] uint8_t IndentOf(const std::vector<Position>& positions, uint32_t i) const {
    return At(positions.empty() ? i : positions.front().own.begin).indent;
  }

  // "공원관리" of "가. 공원관리 : 4명 (공원녹지과)"; empty where the line heads a section.
  [[nodiscard]] Span NameIn(uint32_t i) const {
    const Line& line = At(i);
    Span name = line.key.empty() ? line.core : line.key;
    // "병동 간호사 (3교대) 0명 - 정규직": what stands before the number.
    if (const Span count = CountIn(i); count.begin > name.begin && count.begin < name.end)
      name = TrimSpan(text_, {name.begin, count.begin});
    const std::string_view words = Cut(text_, name);
    if (words.empty() || words.size() > kLongestNameBytes || line.boilerplate ||
        !FieldOfLabel(words).empty() || IsWholeHeading(words) || IsOwnLabel(words) ||
        std::ranges::any_of(kSections, [words](std::string_view section) {
          return words.find(section) != std::string_view::npos;
        }))
      return {};
    return name;
  }
  static constexpr std::array<std::string_view, 6> kSections = {"자격", "업무", "우대",
                                                                "공통", "근무", "제출"};

  // Whether each has something below its name, and most are told what is done or asked for. Names
  // of branches say where, and openings that end on days of their own are several who look.
  [[nodiscard]] bool Ask(const std::vector<Position>& positions) const {
    size_t asked = 0;
    size_t until = 0;
    size_t branches = 0;
    for (const Position& position : positions) {
      branches += name_words::kBranch.Ends(Cut(text_, position.title)) ? 1 : 0;
      size_t said = 0;
      bool core = false;
      for (uint32_t i = position.own.begin + 1; i < position.own.end; ++i) {
        const Line& line = At(i);
        if (line.blank || line.boilerplate) continue;
        if (NamesCompanyByLabel(line)) return false;
        until += line.field == "deadline" ? 1 : 0;
        ++said;
        core = core || IsCoreHeading(input_.headings[i]) ||
               (!line.key.empty() && !line.value.empty() && IsCore(KindOfKey(text_, line)));
      }
      if (said == 0) return false;
      asked += core ? 1 : 0;
    }
    return asked * 2 > positions.size() && until < 2 && branches < positions.size();
  }

  // Whether the last line that states a fact is at `begin` or below.
  [[nodiscard]] bool SaysOfAll(uint32_t begin) const {
    if (!facts_) {
      const auto last = std::find_if(input_.lines.rbegin(), input_.lines.rend(),
                                     [](const Line& line) { return StatesFact(line); });
      facts_ = static_cast<uint32_t>(input_.lines.rend() - last);
    }
    return *facts_ > begin;
  }

  std::string_view text_;
  const LabelledLines& input_;
  mutable std::optional<uint32_t> facts_;  // the line behind the last that states one, once asked
};

}  // namespace

std::vector<Position> FindListedPositions(std::string_view text, const LabelledLines& input) {
  return Finder(text, input).Find();
}

}  // namespace gonggo
