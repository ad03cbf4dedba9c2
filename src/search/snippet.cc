#include "search/snippet.h"

#include <algorithm>
#include <tuple>

#include "search/joined_words.h"
#include "search/token_stream.h"
#include "text/lines.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

size_t CountIn(std::span<const WordMatch> words, std::string_view stream) {
  size_t count = 0;
  for (const WordMatch& word : words) {
    const bool stands = std::ranges::any_of(
        word.any, [&](const TokenPhrase& phrase) { return StandsIn(phrase, stream); });
    if (stands) ++count;
  }
  return count;
}

// Whether one of the tokens that are looked for stands in the stream of a single word.
bool IsLookedFor(std::span<const WordMatch> words, std::string_view stream) {
  for (const WordMatch& word : words) {
    for (const TokenPhrase& phrase : word.any) {
      for (size_t i = 0; i < phrase.tokens.size(); ++i) {
        const bool prefix = phrase.prefix && i + 1 == phrase.tokens.size();
        if (StandsIn({{phrase.tokens[i]}, prefix}, stream)) return true;
      }
    }
  }
  return false;
}

std::vector<Span> MarksIn(std::string_view line, std::span<const WordMatch> words,
                          Tokenizer& tokenizer) {
  std::vector<Span> marks;
  std::string stream;
  for (size_t at = 0; at < line.size();) {
    const size_t begin = line.find_first_not_of(' ', at);
    if (begin == std::string_view::npos) break;
    const size_t end = std::min(line.find(' ', begin), line.size());
    stream.clear();
    tokenizer.Append(line.substr(begin, end - begin), stream);
    if (IsLookedFor(words, stream)) {
      marks.push_back({static_cast<uint32_t>(begin), static_cast<uint32_t>(end)});
    }
    at = end;
  }
  return marks;
}

// The part of a long line around its first mark.
void CutAround(std::string_view line, Snippet& snippet) {
  constexpr std::string_view kEllipsis = "…";
  if (line.size() <= kMaxSnippetBytes) {
    snippet.text = line;
    return;
  }
  constexpr size_t kBefore = kMaxSnippetBytes / 3;
  const size_t first = snippet.marks.empty() ? 0 : snippet.marks.front().begin;
  const size_t begin = first <= kBefore ? 0 : CharBoundaryBefore(line, first - kBefore);
  const size_t end = CharBoundaryBefore(line, std::min(line.size(), begin + kMaxSnippetBytes));
  const size_t shift = begin > 0 ? kEllipsis.size() : 0;
  if (begin > 0) snippet.text = kEllipsis;
  snippet.text += line.substr(begin, end - begin);
  if (end < line.size()) snippet.text += kEllipsis;
  std::erase_if(snippet.marks, [&](Span mark) { return mark.begin < begin || mark.end > end; });
  for (Span& mark : snippet.marks) {
    mark.begin = static_cast<uint32_t>(mark.begin - begin + shift);
    mark.end = static_cast<uint32_t>(mark.end - begin + shift);
  }
}

bool IsAsked(SectionKind kind) {
  return kind == SectionKind::kRequirements || kind == SectionKind::kPreferred ||
         kind == SectionKind::kStack;
}

// What a filter by skill looks for in a text: the names of the skill, or of a family's members.
void AppendSkillWords(const FilterValue& value, const SkillTable& skills, WordMatch& words) {
  const auto add = [&](std::string_view name) {
    if (name.empty()) return;
    for (TokenPhrase& phrase : MatchPhrase(name, skills).any)
      words.any.push_back(std::move(phrase));
  };
  const auto family = value.kind == AskKind::kFamily ? skills.FindFamily(value.word) : std::nullopt;
  for (const Skill& skill : skills.skills) {
    if (family ? skill.family != *family : skill.id != value.word) continue;
    words.any.push_back({{'@' + std::string(skill.id)}, false});
    if (family) continue;  // a name for each of many would cost more than it shows
    add(skill.name);
    add(skill.name_ko);
  }
}

bool AsksForSkills(FilterName name) {
  return name == FilterName::kSkill || name == FilterName::kMust || name == FilterName::kPlus;
}

std::vector<WordMatch> WordsOfFilter(const QueryFilter& filter, const SkillTable& skills) {
  WordMatch words;
  for (const FilterValue& value : filter.values) {
    if (AsksForSkills(filter.name)) AppendSkillWords(value, skills, words);
  }
  if (words.any.empty()) return {};
  // Twice: a skill that was asked for by its filter says more than a word, which stands in the
  // title and all over the posting as well.
  return {words, words};
}

}  // namespace

std::vector<WordMatch> WordsOf(const Query& query, const SkillTable& skills) {
  std::vector<WordMatch> words;
  if (query.kind == QueryKind::kNot) return words;
  if (query.kind == QueryKind::kWord) words.push_back(MatchWord(query.text, skills));
  if (query.kind == QueryKind::kPhrase) words.push_back(MatchPhrase(query.text, skills));
  if (query.kind == QueryKind::kFilter) return WordsOfFilter(query.filter, skills);
  for (size_t i = 0; i < query.parts.size(); ++i) {
    for (WordMatch& word : WordsOf(query.parts[i], skills)) words.push_back(std::move(word));
    if (query.kind != QueryKind::kAnd) continue;
    const JoinedWords joined = JoinWords(std::span(query.parts).subspan(i), skills);
    if (!joined.name.empty()) words.push_back(MatchPhrase(joined.name, skills));
  }
  return words;
}

std::string_view FieldOfFilter(FilterName name) {
  switch (name) {
    case FilterName::kCompany:
      return "company";
    case FilterName::kTitle:
      return "title";
    case FilterName::kRole:
      return "role";
    case FilterName::kRegion:
      return "location";
    case FilterName::kWork:
      return "work";
    case FilterName::kEmployment:
      return "employment";
    case FilterName::kSalary:
      return "salary";
    case FilterName::kEducation:
      return "education";
    case FilterName::kYears:
    case FilterName::kNewcomer:
      return "experience";
    case FilterName::kDeadline:
    case FilterName::kDaysLeft:
      return "deadline";
    case FilterName::kPosted:
      return "posted";
    default:
      return "";
  }
}

std::vector<std::string_view> FieldsAsked(const Query& query) {
  std::vector<std::string_view> fields;
  if (query.kind == QueryKind::kNot) return fields;
  if (query.kind == QueryKind::kFilter) {
    if (const std::string_view field = FieldOfFilter(query.filter.name); !field.empty())
      fields.push_back(field);
    return fields;
  }
  for (const Query& part : query.parts) {
    for (const std::string_view field : FieldsAsked(part)) {
      if (std::ranges::find(fields, field) == fields.end()) fields.push_back(field);
    }
  }
  return fields;
}

Snippet SnippetOfField(const Posting& posting, std::string_view text,
                       std::span<const std::string_view> fields) {
  Snippet snippet;
  const LineIndex lines(text);
  for (const std::string_view field : fields) {
    const auto at = posting.evidence.find(field);
    if (at == posting.evidence.end() || at->second.empty()) continue;
    const Evidence& place = at->second.front();
    if (place.line == 0 || place.line > lines.line_count()) continue;
    const Span whole = lines.LineSpan(place.line);
    const std::string_view line = TrimSpaces(Cut(text, whole));
    const auto begin = static_cast<uint32_t>(line.data() - text.data());
    const auto end = begin + static_cast<uint32_t>(line.size());
    snippet.line = place.line;
    if (place.begin >= begin && place.end <= end && place.begin < place.end)
      snippet.marks = {{place.begin - begin, place.end - begin}};
    CutAround(line, snippet);
    return snippet;
  }
  return snippet;
}

Snippet SnippetOf(const Posting& posting, std::string_view text, std::span<const WordMatch> words,
                  Tokenizer& tokenizer) {
  const LineIndex lines(text);
  Snippet best;
  std::string_view best_line;
  std::tuple<size_t, bool> best_rank{0, false};
  std::string stream;
  for (const Section& section : posting.sections) {
    const uint32_t last = std::min(section.line_end, lines.line_count());
    for (uint32_t number = std::max(1U, section.line_begin); number <= last; ++number) {
      const std::string_view line = TrimSpaces(Cut(text, lines.LineSpan(number)));
      stream.clear();
      tokenizer.Append(line, stream);
      const std::tuple rank{CountIn(words, stream), IsAsked(section.kind)};
      if (std::get<0>(rank) == 0 || rank <= best_rank) continue;
      best_rank = rank;
      best.line = number;
      best_line = line;
    }
  }
  if (best.line == 0) return best;
  best.marks = MarksIn(best_line, words, tokenizer);
  CutAround(best_line, best);
  return best;
}

}  // namespace gonggo
