#include "posting/field/contact_places.h"

#include <algorithm>
#include <iterator>

#include "posting/field/contact.h"
#include "posting/field/contact_chat.h"
#include "posting/field/contact_mail.h"
#include "posting/field/contact_number.h"
#include "posting/field/contact_person.h"
#include "posting/field/link.h"
#include "requirement/scan.h"
#include "text/byte_class.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr std::string_view kHidden = "…";

// "(02) 1234-5678" with the bracket that its code stands in.
Span WithOpenBracket(std::string_view line, Span at) {
  const std::string_view words = Cut(line, at);
  const size_t closed = words.find(')');
  const bool torn =
      closed != words.npos && words.find('(') > closed && at.begin > 0 && line[at.begin - 1] == '(';
  return torn ? Span{at.begin - 1, at.end} : at;
}

// The places of `line`, in order. None begins before `from`.
std::vector<Span> PlacesOfLine(std::string_view line, size_t from) {
  const auto links = FindLinks(line);
  const auto in_link = [&links](Span at) {
    const auto behind = std::upper_bound(
        links.begin(), links.end(), at.begin,
        [](uint32_t begin, const Found<std::string>& link) { return begin < link.at.begin; });
    return behind != links.begin() && at.end <= std::prev(behind)->at.end;
  };
  std::vector<Span> places;
  std::vector<Span> persons;
  for (const Found<Contact>& contact : FindContacts(line)) {
    // The number of a posting in its address may look like a telephone's.
    if (contact.value.kind == "phone" && in_link(contact.at)) continue;
    const bool person = contact.value.kind == "person";
    (person ? persons : places).push_back(WithOpenBracket(line, contact.at));
  }
  std::vector<Span> numbers;
  FindOtherNumbers(line, numbers);
  std::erase_if(numbers, in_link);
  for (const Span at : numbers) places.push_back(WithOpenBracket(line, at));
  FindLabelledNumbers(line, places);
  FindWrittenMails(line, places);
  FindChats(line, places);
  const auto before = [](Span a, Span b) { return a.begin < b.begin; };
  std::sort(places.begin(), places.end(), before);
  FindCalledPersons(line, places, persons);
  places.insert(places.end(), persons.begin(), persons.end());
  std::erase_if(places, [from](Span at) { return at.begin < from; });
  std::sort(places.begin(), places.end(), before);
  size_t kept = 0;
  for (const Span at : places) {
    if (kept > 0 && at.begin < places[kept - 1].end) {
      places[kept - 1].end = std::max(places[kept - 1].end, at.end);
    } else {
      places[kept++] = at;
    }
  }
  places.resize(kept);
  return places;
}

// What stands above, or before a colon, as a label of whom to ask and how.
constexpr WordTable kLabels = {
    "담당자",    "채용담당자", "인사담당자",     "담당자명",    "담당자 성함", "담당자 이름",
    "채용담당",  "인사담당",   "담당",           "담당자 정보", "문의",        "문의처",
    "문의사항",  "채용문의",   "지원문의",       "연락처",      "전화",        "전화번호",
    "대표번호",  "휴대폰",     "핸드폰",         "휴대전화",    "직통",        "내선",
    "팩스",      "팩스번호",   "이메일",         "메일",        "메일주소",    "이메일주소",
    "recruiter", "contact",    "contact person", "tel",         "telephone",   "phone",
    "mobile",    "fax",        "email",          "e-mail",      "mail",        "call"};
constexpr size_t kLongestLabel = 48;

// `line` without bullets before it and colons behind it.
std::string_view BareLabel(std::string_view line) {
  line = TrimSpaces(line);
  if (line.size() > kLongestLabel) return {};
  size_t begin = 0;
  while (begin < line.size()) {
    const DecodedChar c = DecodeChar(line, begin);
    if (IsWordChar(c.code)) break;
    begin += c.size;
  }
  line.remove_prefix(begin);
  for (const std::string_view colon : {":", "："}) {
    if (line.ends_with(colon)) line = TrimSpaces(line.substr(0, line.size() - colon.size()));
  }
  return line;
}

bool IsLabel(std::string_view words) {
  return !words.empty() && MatchAnyAt(words, 0, kLabels) == words.size();
}

// Whether `words`, in which contacts are hidden, say nothing else.
bool SaysOnlyContacts(std::string_view words) {
  for (size_t at = 0; at < words.size();) {
    size_t end = at;
    while (end < words.size() && IsWordChar(DecodeChar(words, end).code))
      end += DecodeChar(words, end).size;
    const std::string_view word = words.substr(at, end - at);
    const bool number = word.find_first_not_of("0123456789") == std::string_view::npos;
    if (!number && !IsLabel(word) && !IsOffice(word) && !IsCalledBy(word)) return false;
    at = end < words.size() ? end + DecodeChar(words, end).size : end;
  }
  return true;
}

// Calls `sink` for each line of `text` with where it begins, its places (of the text) and the label
// above it that they were found with.
template <typename Sink>
void ForEachLine(std::string_view text, const Sink& sink) {
  std::string_view label;
  std::string labelled;
  bool top = true;  // nothing stands above: "인사담당자" is the title of a posting there
  for (size_t begin = 0; begin < text.size();) {
    const size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    // As if it stood in the label's line.
    labelled.clear();
    if (!label.empty()) labelled.append(label).append(": ");
    const size_t before = labelled.size();
    labelled.append(line);
    std::vector<Span> places = PlacesOfLine(labelled, before);
    const auto shift = static_cast<uint32_t>(begin) - static_cast<uint32_t>(before);
    for (Span& at : places) at = {at.begin + shift, at.end + shift};
    sink(line, static_cast<uint32_t>(begin), places, label);
    const std::string_view bare = BareLabel(line);
    if (IsLabel(bare) && !top) {
      label = bare;
    } else if (!TrimSpaces(line).empty() && !IsOffice(bare)) {
      label = {};
    }
    top = top && TrimSpaces(line).empty();
    begin = end + 1;
  }
}

// Appends `part` of `text` to `shown` with a mark where `places`, which lie in it in order, stand.
void AppendHidden(const std::string& text, Span part, const std::vector<Span>& places,
                  std::string& shown) {
  size_t from = part.begin;
  for (const Span at : places) {
    shown.append(text, from, at.begin - from).append(kHidden);
    from = at.end;
  }
  shown.append(text, from, part.end - from);
}

}  // namespace

std::vector<Span> ContactPlaces(std::string_view text) {
  std::vector<Span> all;
  ForEachLine(
      text, [&all](std::string_view, uint32_t, const std::vector<Span>& places, std::string_view) {
        all.insert(all.end(), places.begin(), places.end());
      });
  return all;
}

bool HideContacts(std::string& text) {
  const std::vector<Span> places = ContactPlaces(text);
  if (places.empty()) return false;
  std::string shown;
  AppendHidden(text, {0, static_cast<uint32_t>(text.size())}, places, shown);
  text = std::move(shown);
  return true;
}

bool HideContactLines(std::string& text) {
  std::string shown;
  bool hidden = false;
  size_t label_begin = 0;  // in `shown`
  ForEachLine(text, [&](std::string_view line, uint32_t begin, const std::vector<Span>& places,
                        std::string_view label) {
    if (begin > 0) shown += '\n';
    size_t at = shown.size();
    AppendHidden(text, {begin, begin + static_cast<uint32_t>(line.size())}, places, shown);
    hidden = hidden || !places.empty();
    if (!places.empty() && SaysOnlyContacts(std::string_view(shown).substr(at))) {
      shown.replace(at, std::string::npos, kHidden);
      // Below it are only blank lines, and the offices that a name stands behind.
      if (!label.empty()) {
        const size_t end = shown.find('\n', label_begin);
        const size_t before = shown.size();
        shown.replace(label_begin, end - label_begin, kHidden);
        at = at + shown.size() - before;
      }
    }
    if (IsLabel(BareLabel(line))) label_begin = at;
  });
  if (!hidden) return false;
  if (text.ends_with('\n')) shown += '\n';
  text = std::move(shown);
  return true;
}

}  // namespace gonggo
