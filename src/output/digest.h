// The digest: a Markdown note of requirements and wishes, one posting after the other.
//
//   # 백엔드 개발자 자격요건/우대사항 정리
//
//   ## *1 . 가나소프트 · 백엔드 개발자 · 자격요건*
//
//   - …
//
//   ## *우대사항*
//
//   - …
//
//   #### https://…
//
//   ---
//
// Company and title are named where the posting states them. In Korean the words
// 자격요건 and 우대사항 are the posting's own where it uses one of the usual ones (자격 조건).
// Items are word for word, sub-headings among them. Without any item a section says "기재 없음".
// The document's reader takes such a note in again. A posting without a link has its id, its file
// and the lines of its items in the link's place: "7k2m9x4q1d · 정리.md 12~27행". Pure;
// thread-safe.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "model/language.h"
#include "model/posting.h"
#include "output/text_lines.h"

namespace gonggo {

// "# <title>" and the line after it.
void AppendDigestTitle(std::string_view title, std::string& out);

// Whether a posting with a link has its id, file and lines below it, too.
enum class DigestPlace : unsigned char { kInsteadOfTheLink, kEvery };

// One posting, kept as `id`; `text` is its document's text or empty, `number` counts from 1.
void AppendDigestPosting(const Posting& posting, std::string_view id, const TextLines& text,
                         size_t number, DigestPlace places, Language language, std::string& out);

// The same for programs: an object of "id", "company", "title", "link", "requirements" and
// "preferred", each item with its "text" and "line" (null where it is not known), and "source".
void AppendDigestJson(const Posting& posting, const TextLines& text, std::string& out);

}  // namespace gonggo
