#include "output/digest.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "output/field_places.h"
#include "output/json_object.h"
#include "output/posting_words.h"
#include "output/section_items.h"

namespace gonggo {
namespace {

constexpr Bilingual kRequirements{"자격요건", "Requirements"};
constexpr Bilingual kPreferred{"우대사항", "Preferred qualifications"};

void AppendItems(const std::vector<SectionItem>& items, Language language, std::string& out) {
  if (items.empty()) {
    out += "- " + std::string(NotStated(language)) + "\n\n";
    return;
  }
  for (const SectionItem& item : items) out += "- " + item.text + "\n\n";
}

// Where it stands: the library's id, the file, the lines of the items.
std::string PlaceOf(const Posting& posting, std::string_view id, const RequirementLists& lists,
                    Language language) {
  std::string place(id);
  const std::string& name = posting.source.name;
  const std::string file = name.substr(name.rfind('/') + 1);
  if (!file.empty()) place += (place.empty() ? "" : " · ") + file;
  uint32_t first = 0;
  uint32_t last = 0;
  for (const auto* items : {&lists.required, &lists.preferred}) {
    for (const SectionItem& item : *items) {
      if (item.line == 0) continue;
      first = first == 0 ? item.line : std::min(first, item.line);
      last = std::max(last, item.line);
    }
  }
  if (first == 0) return place;
  const bool korean = language == Language::kKorean;
  place += korean ? " " : first == last ? " line " : " lines ";
  place += std::to_string(first);
  if (last != first) place += (korean ? "~" : "-") + std::to_string(last);
  return place + (korean ? "행" : "");
}

// "가나소프트 · 백엔드 개발자 · ", so that a reader of the note knows which is which: a name that
// stands alone is the title.
std::string NamesOf(const Posting& posting, Language language) {
  if (!posting.company && !posting.title) return "";
  const bool titled = posting.title.has_value();
  const bool alone = titled && posting.title->find(" · ") == std::string::npos;
  std::string names;
  if (posting.company || !alone) {
    names = posting.company.value_or(language == Language::kKorean ? "회사 미기재" : "no company") +
            " · ";
  }
  return names + TitleWords(posting.title, language) + " · ";
}

// The posting's own word, as a note that is written back has it; in English, and where it is no
// more than a short form (우대), the one that every posting has, so that a note does not mix them.
std::string HeadingOf(const Posting& posting, SectionKind kind, const Bilingual& usual,
                      Language language) {
  constexpr size_t kShortForm = 3 * 3;  // bytes: three syllables
  const auto own = SectionHeading(posting, kind);
  const bool kept = own && language == Language::kKorean && own->size() > kShortForm;
  return kept ? *own : std::string(usual.In(language));
}

void AppendItemsJson(std::string_view key, const std::vector<SectionItem>& items,
                     JsonObject& object, std::string& out) {
  object.Key(key);
  out += '[';
  for (size_t i = 0; i < items.size(); ++i) {
    if (i > 0) out += ',';
    JsonObject item(out);
    item.String("text", items[i].text);
    if (items[i].line > 0) {
      item.Number("line", items[i].line);
    } else {
      item.OptionalString("line", std::nullopt);
    }
  }
  out += ']';
}

}  // namespace

void AppendDigestTitle(std::string_view title, std::string& out) {
  out += "# ";
  out += title;
  out += "\n\n";
}

void AppendDigestPosting(const Posting& posting, std::string_view id, const TextLines& text,
                         size_t number, DigestPlace places, Language language, std::string& out) {
  out += "## *" + std::to_string(number) + " . ";
  out += NamesOf(posting, language);
  const RequirementLists lists = SplitRequirements(posting, text, ListExtent::kAsWritten);
  out += HeadingOf(posting, SectionKind::kRequirements, kRequirements, language) + "*\n\n";
  AppendItems(lists.required, language, out);
  out += "## *" + HeadingOf(posting, SectionKind::kPreferred, kPreferred, language) + "*\n\n";
  AppendItems(lists.preferred, language, out);
  if (posting.link) out += "#### " + *posting.link + "\n\n";
  if (!posting.link || places == DigestPlace::kEvery) {
    const std::string place = PlaceOf(posting, id, lists, language);
    if (!place.empty()) out += "#### " + place + "\n\n";
  }
  out += "---\n\n";
}

void AppendDigestJson(const Posting& posting, const TextLines& text, std::string& out) {
  const RequirementLists lists = SplitRequirements(posting, text, ListExtent::kAsWritten);
  JsonObject object(out);
  object.String("id", posting.id);
  object.OptionalString("company", posting.company);
  object.OptionalString("title", posting.title);
  object.OptionalString("link", posting.link);
  AppendItemsJson("requirements", lists.required, object, out);
  AppendItemsJson("preferred", lists.preferred, object, out);
  AppendFieldPlaces(posting, object, out);
  AppendSource(posting.source, object, out);
}

}  // namespace gonggo
