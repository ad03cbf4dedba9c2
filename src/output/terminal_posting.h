// One posting on the terminal: every value with the line that it was read from.
//
// Values that the user corrected are marked as the user's; sources that disagree stand side by
// side. Everything from the posting is made safe for the terminal here. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "model/application.h"
#include "model/language.h"
#include "model/posting.h"
#include "output/style.h"

namespace gonggo {

struct PostingView {
  const Posting* posting = nullptr;              // effective: the user's corrections included
  std::string_view text;                         // the document's text; empty if it is not at hand
  std::set<std::string, std::less<>> corrected;  // fields that the user set
  std::vector<std::string> tags;                 // the user's
  std::string note;                              // the user's
  std::string company_note;                      // the user's
  Application application;                       // the user's; empty: none
  KoreanTime now;                                // what the application is shown for
  // What each source says, where they disagree; the shown one first. Else empty.
  struct Source {
    std::string label;  // "notes.md · 2026-11-20"
    const Posting* posting = nullptr;
  };
  std::vector<Source> sources;
  std::vector<std::string>
      group;  // lines about its near-duplicates, already in the user's language
  bool removed = false;
  bool show_contacts = false;
};

struct PostingViewOptions {
  Language language = Language::kKorean;
  Style style;
  size_t columns = 80;
  Date today;
};

[[nodiscard]] std::string RenderPosting(const PostingView& view, const PostingViewOptions& options);

// The text with its line numbers.
[[nodiscard]] std::string RenderSource(std::string_view text, const PostingViewOptions& options);

}  // namespace gonggo
