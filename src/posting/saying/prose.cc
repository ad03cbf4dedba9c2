#include "posting/saying/prose.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "knowledge/tables.h"
#include "posting/field/gate.h"
#include "posting/line/heading_words.h"
#include "posting/line/names.h"
#include "posting/line/prose_words.h"
#include "posting/line/sentence_end.h"
#include "posting/paragraph/talk_sentences.h"
#include "requirement/necessity.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

using enum SectionKind;

// What is shorter is a name, a call or a remark.
constexpr size_t kShortestBytes = 40;
// A line that a mail wrapped is no shorter.
constexpr size_t kShortestWrappedBytes = 60;
// No paragraph that somebody wrote is longer; lines of a file that end in no sentence are.
constexpr size_t kLongestWrappedBytes = 8'000;
// A posting with so many items has lists: its paragraphs stand around them.
constexpr uint32_t kMostItems = 2;

// What a cue says of the clause that it stands in (knowledge/prose_cues.yaml).
enum class Cue : uint8_t {
  kAsks,
  kPerson,
  kTask,
  kYears,
  kWork,
  kOwn,
  kGives,
  kCall,
  kWish,
  kDenied
};

constexpr std::array<std::string_view, 10> kCueIds = {"asks", "person", "task", "years", "work",
                                                      "own",  "gives",  "call", "wish",  "denied"};

class Cues {
 public:
  void Add(std::string_view id) {
    const auto at = std::ranges::find(kCueIds, id);
    if (at != kCueIds.end()) bits_ |= 1U << static_cast<unsigned>(at - kCueIds.begin());
  }
  [[nodiscard]] bool Has(Cue cue) const { return (bits_ >> static_cast<unsigned>(cue) & 1U) != 0; }

 private:
  unsigned bits_ = 0;
};

// "분위기", "분석" behind "는 분": of "분" only particles may follow.
bool GoesOnAsNoun(std::string_view behind) {
  return !behind.empty() && IsHangulSyllable(DecodeChar(behind, 0).code) &&
         !prose_words::kBehindPerson.Begins(behind);
}

Cues CuesOf(std::string_view clause, std::vector<TermMatch>& matches) {
  matches.clear();
  ProseCues().FindLongest(clause, matches);
  Cues cues;
  for (const TermMatch& match : matches) {
    const std::string_view id = ProseCues().terms()[match.term].id;
    if (id == kCueIds[static_cast<size_t>(Cue::kPerson)] &&
        GoesOnAsNoun(clause.substr(match.at.end)))
      continue;
    cues.Add(id);
  }
  return cues;
}

// "… 집에 가요 😊 한식당 주방에서 …": where people write no full stop.
bool EndsInEmoji(std::string_view words) {
  if (words.empty()) return false;
  constexpr char32_t kFirstSymbol = 0x2600;
  constexpr char32_t kLastSymbol = 0x27BF;
  constexpr char32_t kFirstPictograph = 0x1F300;
  const char32_t last = DecodeCharBefore(words, words.size()).code;
  return last >= kFirstPictograph || (last >= kFirstSymbol && last <= kLastSymbol);
}

// Days, pay and places: a clause that states one and asks for nothing is a fact.
bool MayState(std::string_view text, Span clause) {
  return PossibleFields(text, clause)
      .HasAny({Field::kDeadline, Field::kSalary, Field::kEmployment, Field::kWorkPlace,
               Field::kProbation, Field::kLocation, Field::kProcess, Field::kHeadcount});
}

class ProseReader {
 public:
  explicit ProseReader(std::string_view text) : text_(text) {}

  // The parts of the paragraph at `at`; of a single sentence none unless it states facts alone:
  // else it speaks for itself as any line does (section_path.h).
  std::vector<ParagraphPart> Read(Span at) {
    std::vector<ParagraphPart> parts;
    size_t sentences = 0;
    for (Span rest = at; !rest.empty();) {
      const auto size = static_cast<uint32_t>(SentenceSize(Cut(text_, rest)));
      const Span sentence = TrimSpan(text_, {rest.begin, rest.begin + size});
      rest.begin += size;
      if (sentence.empty()) continue;
      AddSentence(sentence, parts);
      ++sentences;
    }
    const auto is_fact = [](const ParagraphPart& part) { return part.kind == kFacts; };
    if (sentences == 1 && !std::ranges::all_of(parts, is_fact)) parts.clear();
    return parts;
  }

 private:
  // A sentence says one thing, or its clauses one each: "… 보셨어야 하고, Kafka를 써 보셨다면 더
  // 반갑습니다".
  void AddSentence(Span sentence, std::vector<ParagraphPart>& parts) {
    uint32_t begin = sentence.begin;  // of what is not yet said
    for (Span rest = sentence; !rest.empty();) {
      const Span clause{rest.begin, ClauseEnd(rest)};
      rest.begin = clause.end;
      const SectionKind kind = KindOf(clause);
      // What says nothing by itself belongs to what follows.
      if (kind == kAbout && !rest.empty()) continue;
      Add({kind, WithoutJoint({begin, rest.begin})}, parts);
      begin = rest.begin;
    }
  }

  // "and it would be great," → "it would be great"
  [[nodiscard]] Span WithoutJoint(Span clause) const {
    std::string_view words = TrimSpaces(Cut(text_, clause));
    words.remove_prefix(prose_words::kClauseJoint.BeginOf(words).size());
    while (words.ends_with(',') || words.ends_with(';')) words.remove_suffix(1);
    return words.empty() ? TrimSpan(text_, clause) : SpanOf(text_, words);
  }

  // Where the first clause of `rest` ends, behind its comma.
  [[nodiscard]] uint32_t ClauseEnd(Span rest) const {
    const std::string_view words = Cut(text_, rest);
    for (size_t i = words.find(' '); i != std::string_view::npos; i = words.find(' ', i + 1)) {
      if (prose_words::kClauseEnd.Ends(words.substr(0, i)) || EndsInEmoji(words.substr(0, i)) ||
          prose_words::kClauseBegin.Begins(words.substr(i)))
        return rest.begin + static_cast<uint32_t>(i + 1);
    }
    return rest.end;
  }

  // What is said of the company goes on; all else is read clause by clause.
  static void Add(ParagraphPart part, std::vector<ParagraphPart>& parts) {
    if (!parts.empty() && parts.back().kind == part.kind && part.kind == kAbout) {
      parts.back().at.end = part.at.end;
    } else {
      parts.push_back(part);
    }
  }

  [[nodiscard]] SectionKind KindOf(Span at) {
    const std::string_view clause = Cut(text_, at);
    const Cues cues = CuesOf(clause, matches_);
    const bool says = cues.Has(Cue::kAsks);
    // "서버 경력이 3년 이상", not "We have built maps for three years".
    const bool asks = says || (cues.Has(Cue::kYears) && cues.Has(Cue::kWork) &&
                               (cues.Has(Cue::kCall) || !cues.Has(Cue::kOwn)));
    const bool states = MayState(text_, at);
    if (cues.Has(Cue::kGives) && !says && !cues.Has(Cue::kPerson))
      return states ? kFacts : kBenefits;
    if (AsksForNothing(clause)) return states ? kFacts : kAbout;
    // "it would be great if you've worked with Kafka" asks for nothing.
    const bool only_if = clause.find(" if you") != std::string_view::npos;
    const bool wishes = cues.Has(Cue::kWish) || (cues.Has(Cue::kGives) && cues.Has(Cue::kPerson));
    // What is not asked for goes on into no other clause.
    if (cues.Has(Cue::kDenied) && !wishes && !says) return states ? kFacts : kOther;
    if (wishes || ((only_if || !says) && HasWishCue(clause))) return kPreferred;
    if (cues.Has(Cue::kOwn) && !asks) return cues.Has(Cue::kTask) ? kDuties : kAbout;
    if (asks) return kRequirements;
    if (cues.Has(Cue::kTask)) return kDuties;
    if (cues.Has(Cue::kPerson)) return kRequirements;
    return states ? kFacts : kAbout;
  }

  [[nodiscard]] static bool HasWishCue(std::string_view clause) {
    const std::vector<NecessityCue> cues = FindNecessityCues(clause);
    return std::ranges::any_of(
        cues, [](const NecessityCue& cue) { return cue.necessity == Necessity::kPreferred; });
  }

  std::string_view text_;
  std::vector<TermMatch> matches_;
};

bool EndsAsSentence(std::string_view words) {
  return IsSentence(words) || EndsInPeriod(words) || words.ends_with('!') || words.ends_with('?') ||
         words.ends_with(".)");
}

// Whether headings and lists of the posting leave it open what is asked for.
bool IsTold(const LabelledLines& input, LineRange range) {
  uint32_t items = 0;
  for (uint32_t i = range.begin; i < range.end; ++i) {
    const Line& line = input.lines[i];
    if (line.blank || line.boilerplate) continue;
    if (IsCoreHeading(input.headings[i])) return false;
    if (input.InTable(i) || !input.PartsOf(i).empty()) return false;
    items += line.IsItem() ? 1 : 0;
  }
  return items <= kMostItems;
}

// A record's value is told if it is a sentence: links and dates are none. What stands before a
// colon in a long sentence is no label: "With apologies for cross-posting: the Department invites
// …".
bool MayTell(std::string_view text, const Line& line) {
  return !line.blank && !line.boilerplate && !line.IsItem() && !line.record_key && !line.glued &&
         line.states.empty() &&
         (line.record_value ? EndsAsSentence(Cut(text, line.content))
                            : line.key.empty() || (line.field.empty() &&
                                                   line.content.size() >= kShortestWrappedBytes));
}

}  // namespace

std::vector<Paragraph> ParagraphsOf(std::string_view text, const LabelledLines& input,
                                    LineRange range) {
  std::vector<Paragraph> paragraphs;
  for (uint32_t i = range.begin; i < range.end; ++i) {
    const std::vector<Line>& lines = input.lines;
    if (!MayTell(text, lines[i])) continue;
    Paragraph paragraph{i, i, lines[i].content};
    if (!lines[i].key.empty() && !lines[i].record_value)
      paragraph.at.begin = std::min(paragraph.at.begin, lines[i].key.begin);
    const auto wraps = [&](uint32_t k) {
      return k + 1 < range.end && MayTell(text, lines[k + 1]) && !lines[k + 1].blank_before &&
             lines[k].content.size() >= kShortestWrappedBytes &&
             lines[k].content.end - paragraph.at.begin < kLongestWrappedBytes &&
             !EndsAsSentence(Cut(text, lines[k].content));
    };
    while (wraps(i)) ++i;
    paragraph.last = i;
    paragraph.at.end = lines[i].content.end;
    paragraphs.push_back(paragraph);
  }
  return paragraphs;
}

namespace {

// Whether most of what they hold are sentences, and one has several: else they are lines of a list.
bool AreSentences(std::string_view text, const std::vector<Paragraph>& paragraphs) {
  size_t bytes = 0;
  size_t of_sentences = 0;
  bool several = false;
  for (const Paragraph& paragraph : paragraphs) {
    const std::string_view words = Cut(text, paragraph.at);
    bytes += words.size();
    const bool has_several = !TrimSpaces(words.substr(SentenceSize(words))).empty();
    if (has_several || EndsAsSentence(words)) of_sentences += words.size();
    several = several || has_several;
  }
  return several && of_sentences * 4 >= bytes * 3;
}

// A line each of the paragraph's parts, which begin in it; what stands above them in a further line
// is read with the line that it began in.
void AddLines(const LabelledLines& input, const Paragraph& paragraph,
              const std::vector<ParagraphPart>& parts, std::vector<FlattenedLine>& told) {
  auto part = parts.begin();
  for (uint32_t i = paragraph.first; i <= paragraph.last; ++i) {
    const Span content = input.lines[i].content;
    FlattenedLine line{i, {}, true};
    const uint32_t begins = part == parts.end() ? content.end : part->at.begin;
    if (i > paragraph.first && begins > content.begin)
      line.parts.push_back({kAbout, {content.begin, std::min(begins, content.end)}});
    for (; part != parts.end() && part->at.begin < content.end; ++part) line.parts.push_back(*part);
    told.push_back(std::move(line));
  }
}

}  // namespace

std::vector<FlattenedLine> FindProse(std::string_view text, const LabelledLines& input,
                                     LineRange range) {
  std::vector<FlattenedLine> told;
  if (!IsTold(input, range)) return told;
  std::vector<Paragraph> paragraphs = ParagraphsOf(text, input, range);
  std::erase_if(paragraphs, [](const Paragraph& p) { return p.at.size() < kShortestBytes; });
  if (!AreSentences(text, paragraphs)) return told;
  ProseReader reader(text);
  std::array<bool, kSectionKindCount> said{};
  for (const Paragraph& paragraph : paragraphs) {
    const std::vector<ParagraphPart> parts = reader.Read(paragraph.at);
    for (const ParagraphPart& part : parts) said[static_cast<size_t>(part.kind)] = true;
    if (!parts.empty()) AddLines(input, paragraph, parts, told);
  }
  const auto says = [&said](SectionKind kind) { return said[static_cast<size_t>(kind)]; };
  if (!says(kRequirements) && !(says(kPreferred) && says(kDuties))) told.clear();
  return told;
}

}  // namespace gonggo
