// A posting as Markdown for people: facts as a list, then each section with its items.
//
// The Obsidian form begins with properties (front matter: 회사, 공고 사이트, 기한, 근무지역, 경력
// and the other facts, tags), as notes of postings are kept there. Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "model/language.h"
#include "model/posting.h"
#include "output/section_items.h"

namespace gonggo {

// `text` is that of the document, or empty.
struct MarkdownOptions {
  Language language = Language::kKorean;
  ContactItems contacts = ContactItems::kLeaveOut;
};
void AppendMarkdownPosting(const Posting& posting, const TextLines& text,
                           const MarkdownOptions& options, std::string& out);

struct ObsidianExtras {
  std::vector<std::string> tags;  // the user's
  std::string note;               // the user's
  ContactItems contacts = ContactItems::kLeaveOut;
};
void AppendObsidianNote(const Posting& posting, const TextLines& text, const ObsidianExtras& extras,
                        std::string& out);

// "가나소프트 - 백엔드 개발자 (7k2m9x4q1d).md": without characters that file systems or Obsidian
// refuse, at most 200 bytes.
[[nodiscard]] std::string ObsidianFileName(const Posting& posting);

}  // namespace gonggo
