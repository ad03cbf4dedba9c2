#include "posting/fact/told_facts.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "knowledge/tables.h"
#include "posting/fact/fact_search.h"
#include "posting/field/deadline.h"
#include "posting/field/location.h"
#include "posting/field/place_chain.h"
#include "posting/field/place_prose.h"
#include "posting/field/salary.h"
#include "posting/line/prose_words.h"
#include "text/byte_class.h"
#include "text/char_count.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

using enum SectionKind;

constexpr size_t kMostPlaceChars = 16;

class ToldFactReader {
 public:
  ToldFactReader(const FactInput& input, const Places& places, const ParseOptions& options,
                 Posting& posting)
      : options_(options), posting_(posting), search_(input, places, posting) {}

  void Read() {
    if (!posting_.deadline) ReadDeadlines();
    if (!posting_.salary || !(posting_.salary->min || posting_.salary->max)) ReadPay();
    if (posting_.employment.empty()) ReadEmployment();
    if (!posting_.work) ReadWork();
    if (!posting_.location) ReadPlace();
  }

 private:
  // Calls `read(place, text)` for each clause until one says true.
  template <typename ReadClause>
  bool Any(ReadClause read) const {
    for (const Place& place : search_.places().all) {
      if (place.told && read(place, search_.TextOf(place))) return true;
    }
    return false;
  }

  void Say(DeadlineKind kind, const Place& place, std::string_view text) {
    Deadline deadline;
    deadline.kind = kind;
    deadline.raw = std::string(text);
    posting_.deadline = std::move(deadline);
    search_.Evidence("deadline", place, {0, static_cast<uint32_t>(text.size())});
  }

  void ReadDeadlines() {
    const bool dated = Any([this](const Place& place, std::string_view text) {
      if (!prose_words::kToldUntil.StandsIn(text) || !prose_words::kToldApply.StandsIn(text))
        return false;
      const auto found = ReadDeadline(text, Labelled::kYes, options_.as_of);
      if (!found || found->value.kind != DeadlineKind::kDate) return false;
      search_.Evidence("deadline", place, found->at);
      posting_.deadline = found->value;
      return true;
    });
    if (dated) return;
    const bool filled = Any([this](const Place& place, std::string_view text) {
      if (!prose_words::kToldFilled.StandsIn(text) || !prose_words::kToldEnds.StandsIn(text))
        return false;
      Say(DeadlineKind::kUntilFilled, place, text);
      return true;
    });
    if (filled) return;
    Any([this](const Place& place, std::string_view text) {
      if (!prose_words::kToldAlways.StandsIn(text)) return false;
      Say(DeadlineKind::kAlways, place, text);
      return true;
    });
  }

  void ReadPay() {
    Any([this](const Place& place, std::string_view text) {
      if (place.kind == kAbout || prose_words::kToldNoPay.StandsIn(text)) return false;
      auto found = ReadSalary(text, Labelled::kYes);
      const bool says = found && (found->value.min || found->value.max) && found->value.period &&
                        HasMoneySign(text, found->at);
      if (!says) return false;
      search_.Evidence("salary", place, found->at);
      posting_.salary = std::move(found->value);
      return true;
    });
  }

  // "2027년" is no pay: a currency stands in it, or right beside it.
  static bool HasMoneySign(std::string_view text, Span at) {
    constexpr uint32_t kBeside = 6;
    const uint32_t begin = at.begin - std::min(at.begin, kBeside);
    return prose_words::kMoneySign.StandsIn(text.substr(begin, at.end + kBeside - begin));
  }

  // All kinds of the first clause that names one.
  void ReadEmployment() {
    std::vector<TermMatch> matches;
    Any([this, &matches](const Place& place, std::string_view text) {
      if (place.kind == kAbout || place.kind == kRequirements || place.kind == kPreferred)
        return false;
      matches.clear();
      EmploymentKinds().FindLongest(text, matches);
      for (const TermMatch& match : matches) {
        const auto kind = FromId<Employment>(EmploymentKinds().terms()[match.term].id);
        auto& kinds = posting_.employment;
        if (!kind || std::ranges::find(kinds, *kind) != kinds.end() ||
            prose_words::kNoEmploymentBehind.Begins(text.substr(match.at.end)))
          continue;
        kinds.push_back(*kind);
        search_.Evidence("employment", place, match.at);
      }
      return !posting_.employment.empty();
    });
  }

  void ReadWork() {
    Any([this](const Place& place, std::string_view text) {
      const bool home = prose_words::kToldHome.StandsIn(text);
      std::optional<WorkPlace> work;
      if (home && prose_words::kToldSomeDays.StandsIn(text)) {
        work = WorkPlace::kHybrid;
      } else if (prose_words::kToldRemote.StandsIn(text)) {
        work = WorkPlace::kRemote;
      } else if (!home && prose_words::kToldEveryDay.StandsIn(text)) {
        work = WorkPlace::kOnsite;
      }
      if (!work) return false;
      posting_.work = work;
      search_.Evidence("work", place, {0, static_cast<uint32_t>(text.size())});
      return true;
    });
  }

  void ReadPlace() {
    const auto take = [this](const Place& place, std::string_view text, std::string_view name) {
      auto found = ReadLocation(name, Labelled::kYes);
      if (!found || found->value.raw.empty()) return false;
      const Span at = SpanOf(text, name);
      search_.Evidence("location", place, {at.begin + found->at.begin, at.begin + found->at.end});
      posting_.location = std::move(found->value);
      return true;
    };
    const bool labelled = Any([&take](const Place& place, std::string_view text) {
      const std::string_view name = PlaceBehindLabel(text);
      return !name.empty() && take(place, text, name);
    });
    if (labelled) return;
    const bool of_work = Any([&take](const Place& place, std::string_view text) {
      std::string_view name = PlaceOfWork(text);
      if (name.empty()) name = EnglishPlace(text);
      return !name.empty() && take(place, text, name);
    });
    if (of_work) return;
    // "전주에서 한식 하는 작은 집 …": what the first clause begins with.
    const auto& all = search_.places().all;
    const auto first = std::ranges::find_if(all, &Place::told);
    if (first == all.end()) return;
    const std::string_view text = search_.TextOf(*first);
    const auto chain = FindPlaceChain(text, 0);
    if (chain && chain->begin == 0) take(*first, text, text.substr(0, chain->end));
  }

  // "사무실은 성수동에 있고" → 성수동
  static std::string_view PlaceBehindLabel(std::string_view text) {
    for (size_t at = 0; at < text.size(); at = NextWord(text, at)) {
      const std::string_view label = prose_words::kPlaceLabel.BeginOf(text.substr(at));
      if (label.empty()) continue;
      const std::string_view name = NameUpToEnd(text.substr(at + label.size()));
      if (!name.empty()) return name;
    }
    return {};
  }

  // The words up to the first that ends in what follows a place.
  static std::string_view NameUpToEnd(std::string_view rest) {
    constexpr size_t kMostWords = 4;
    size_t end = 0;
    for (size_t words = 0; words < kMostWords && end < rest.size(); ++words) {
      const size_t word_end = std::min(rest.find(' ', end), rest.size());
      std::string_view word = rest.substr(0, word_end);
      while (word.ends_with('.') || word.ends_with(',')) word.remove_suffix(1);
      const std::string_view particle = prose_words::kPlaceEnd.EndOf(word);
      if (!particle.empty()) {
        const std::string_view name = TrimSpaces(word.substr(0, word.size() - particle.size()));
        return MayBePlace(name) ? name : std::string_view();
      }
      end = word_end + 1;
    }
    return {};
  }

  static bool MayBePlace(std::string_view name) {
    return CountChars(name) >= 2 && CountChars(name) <= kMostPlaceChars && !IsDigitByte(name[0]) &&
           !prose_words::kNoPlace.Is(name) &&
           (FindPlaceChain(name, 0) || prose_words::kPlaceNameEnd.Ends(FirstWord(name)) ||
            name.find(' ') == std::string_view::npos);
  }

  static std::string_view FirstWord(std::string_view name) {
    return name.substr(0, name.find(' '));
  }

  // "a pub on the quay in Whitby", "We're in Tanjong Pagar"
  static std::string_view EnglishPlace(std::string_view text) {
    for (size_t at = 0; at < text.size(); at = NextWord(text, at)) {
      const std::string_view lead = prose_words::kEnglishPlace.BeginOf(text.substr(at));
      if (lead.empty()) continue;
      const std::string_view rest = text.substr(at + lead.size());
      if (const auto names = ReadPlaceNames(rest); names && names->at.begin == 0)
        return Cut(rest, names->at);
    }
    return {};
  }

  // "부산 센텀 사무실에", "대구에 있는 사무실에서", "망원동 사무실에서": the words in front.
  static std::string_view PlaceOfWork(std::string_view text) {
    constexpr size_t kMostWords = 3;
    std::vector<std::string_view> words;
    for (size_t at = 0; at < text.size(); at = NextWord(text, at)) {
      const std::string_view word = text.substr(at, text.find(' ', at) - at);
      // "인천 송도에 있는 학원", "구로로 출근하시고"
      const std::string_view end = words.empty() || !prose_words::kStands.Begins(word)
                                       ? std::string_view()
                                       : prose_words::kWhere.EndOf(words.back());
      if (!end.empty()) {
        std::vector<std::string_view> place = words;
        place.back().remove_suffix(end.size());
        if (const std::string_view name = PlaceAtEnd(place, kMostWords); !name.empty()) return name;
      }
      if (!words.empty() && prose_words::kPlaceOfWork.Begins(word)) {
        if (const std::string_view name = PlaceAtEnd(words, kMostWords); !name.empty()) return name;
      }
      if (!word.empty()) words.push_back(word);
    }
    return {};
  }

  // The place that the last words name: one begins it that is known, or ends as places do.
  static std::string_view PlaceAtEnd(const std::vector<std::string_view>& words, size_t most) {
    size_t last = words.size();
    std::string_view end = words.back();
    // "대구에 있는 사무실"
    if (end == "있는" && last > 1) {
      --last;
      const std::string_view place = words[last - 1];
      end = place.ends_with("에") ? place.substr(0, place.size() - std::string_view("에").size())
                                  : std::string_view();
    }
    if (end.empty()) return {};
    for (size_t begin = last - 1; last - begin <= most; --begin) {
      const std::string_view word = begin + 1 == last ? end : words[begin];
      const bool known = FindPlaceChain(word, 0) && FindPlaceChain(word, 0)->begin == 0;
      if (known || (prose_words::kPlaceNameEnd.Ends(word) && CountChars(word) >= 2 &&
                    !prose_words::kNoPlace.Is(word)))
        return {word.begin(), end.end()};
      if (begin == 0) break;
    }
    return {};
  }

  static size_t NextWord(std::string_view text, size_t at) {
    const size_t space = text.find(' ', at);
    return space == std::string_view::npos ? text.size() : space + 1;
  }

  const ParseOptions& options_;
  Posting& posting_;
  FactSearch search_;
};

}  // namespace

void ReadToldFacts(const FactInput& input, const Places& places, const ParseOptions& options,
                   Posting& posting) {
  if (places.told) ToldFactReader(input, places, options, posting).Read();
}

}  // namespace gonggo
