#include "posting/field/contact_places.h"

#include <algorithm>
#include <iterator>

#include "posting/field/contact.h"
#include "posting/field/contact_chat.h"
#include "posting/field/contact_mail.h"
#include "posting/field/contact_number.h"
#include "posting/field/link.h"

namespace gonggo {
namespace {

// "(02) 1234-5678" with the bracket that its code stands in.
Span WithOpenBracket(std::string_view line, Span at) {
  const std::string_view words = Cut(line, at);
  const size_t closed = words.find(')');
  const bool torn =
      closed != words.npos && words.find('(') > closed && at.begin > 0 && line[at.begin - 1] == '(';
  return torn ? Span{at.begin - 1, at.end} : at;
}

void AddLine(std::string_view line, uint32_t offset, std::vector<Span>& out) {
  const auto links = FindLinks(line);
  const auto in_link = [&links](Span at) {
    const auto behind = std::upper_bound(
        links.begin(), links.end(), at.begin,
        [](uint32_t begin, const Found<std::string>& link) { return begin < link.at.begin; });
    return behind != links.begin() && at.end <= std::prev(behind)->at.end;
  };
  std::vector<Span> places;
  for (const Found<Contact>& contact : FindContacts(line)) {
    if (contact.value.kind == "person") continue;
    // The number of a posting in its address may look like a telephone's.
    if (contact.value.kind == "phone" && in_link(contact.at)) continue;
    places.push_back(WithOpenBracket(line, contact.at));
  }
  std::vector<Span> numbers;
  FindOtherNumbers(line, numbers);
  std::erase_if(numbers, in_link);
  places.insert(places.end(), numbers.begin(), numbers.end());
  FindLabelledNumbers(line, places);
  FindWrittenMails(line, places);
  FindChats(line, places);
  std::sort(places.begin(), places.end(), [](Span a, Span b) { return a.begin < b.begin; });
  const size_t first = out.size();
  for (const Span at : places) {
    const Span moved{at.begin + offset, at.end + offset};
    if (out.size() > first && moved.begin < out.back().end) {
      out.back() = {out.back().begin, std::max(out.back().end, moved.end)};
    } else {
      out.push_back(moved);
    }
  }
}

}  // namespace

std::vector<Span> ContactPlaces(std::string_view text) {
  std::vector<Span> places;
  for (size_t begin = 0; begin < text.size();) {
    const size_t end = std::min(text.find('\n', begin), text.size());
    AddLine(text.substr(begin, end - begin), static_cast<uint32_t>(begin), places);
    begin = end + 1;
  }
  return places;
}

bool HideContacts(std::string& text) {
  const std::vector<Span> places = ContactPlaces(text);
  if (places.empty()) return false;
  std::string shown;
  size_t from = 0;
  for (const Span at : places) {
    shown.append(text, from, at.begin - from).append("…");
    from = at.end;
  }
  text = shown.append(text, from);
  return true;
}

}  // namespace gonggo
