// PageHeads: how a page of a posting begins, as it is pasted.
//
//   하늘보리∙서울 성동구∙경력 3-7년        a board's row of facts, the title below
//   서버 개발자 / 하늘보리                  two names, alone or above the first section
//   https://…                               a link above both
//   [하늘보리] 서버 개발자                  both in a line
//   ★ 들보리 / 서버 개발자 / 12/5 마감     behind a sign or number of who keeps it
//   회사: 하늘보리                          behind a label
//
// Linear in the lines. Pure; thread-safe.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "posting/split/opening_heads.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

// How a line that may begin a page is made.
enum class HeadMake : uint8_t {
  kNone,
  kName,       // a title or a company alone
  kBoard,      // "하늘보리∙서울 성동구∙경력 3-7년"
  kLink,       // a link alone
  kBracketed,  // "[하늘보리] 서버 개발자"
  kParted,     // "하늘보리 - 서버 개발자"
  kMarked,     // "1. 하늘보리 - 서버 개발자", "★ 하늘보리 / 서버 개발자 / 12/5 마감"
  kLabelled,   // "회사: 하늘보리"
};

// The first two lines of a page.
struct PageHead {
  HeadMake first = HeadMake::kNone;
  OpeningHead mark;    // of the first
  bool begins = true;  // below a blank line
  bool gap = false;    // a blank line stands between them
  HeadMake second = HeadMake::kNone;
  std::array<bool, 2> jobs{};  // which of them say a job
  std::string_view section;    // the heading right below: "포지션 상세"; "" where there is none
  size_t facts = 0;            // tags, counters and buttons in the lines below two names

  // Whether two pages are headed in one way.
  [[nodiscard]] bool IsMadeAs(const PageHead& other) const;

  // No text has such a line by chance.
  [[nodiscard]] bool IsOfSite() const {
    return first == HeadMake::kBoard || first == HeadMake::kLink || first == HeadMake::kLabelled;
  }

  // Nor two names above what sites show below them.
  [[nodiscard]] bool HasFacts() const {
    constexpr size_t kLeast = 3;
    return facts >= kLeast;
  }

  // Two names with a blank line around each.
  [[nodiscard]] bool IsTwoAlone() const {
    const bool name =
        first == HeadMake::kName || first == HeadMake::kBracketed || first == HeadMake::kParted;
    return name && gap && second == HeadMake::kName;
  }
};

// Reads the heads of one text.
class PageHeads {
 public:
  // Both must outlive it.
  PageHeads(std::string_view text, const LabelledLines& input) : text_(text), input_(input) {}

  // The head that begins at line `i`, with its second name above line `end`.
  [[nodiscard]] std::optional<PageHead> HeadAt(uint32_t i, uint32_t end) const;

  // Whether line `i` may be a head's first by itself.
  [[nodiscard]] bool MayBegin(uint32_t i) const { return MakeOf(i) != HeadMake::kNone; }

  // Whether the menu of a site stands right above line `i`, which may begin a page.
  [[nodiscard]] bool IsBelowMenu(uint32_t i) const;

  // Whether the next four kilobytes below the head at line `i` say `name`. A
  // whole line of the head that comes again is none: "서류 - 면접 - 합격" may end each page of a
  // company.
  [[nodiscard]] bool IsNamedAgain(uint32_t i, std::string_view name) const;

  // What is neither blank nor of the site.
  [[nodiscard]] bool IsSaid(size_t i) const {
    return !input_.lines[i].blank && !input_.lines[i].boilerplate;
  }
  [[nodiscard]] uint32_t NextSaid(uint32_t i) const;
  [[nodiscard]] std::string_view Words(size_t i) const;

 private:
  [[nodiscard]] const Line& At(size_t i) const { return input_.lines[i]; }
  [[nodiscard]] bool EndsMenu(uint32_t i) const;
  [[nodiscard]] bool BeginsPart(uint32_t i) const;
  [[nodiscard]] bool IsPlain(uint32_t i) const;
  [[nodiscard]] bool MayBeSecond(uint32_t i) const;
  [[nodiscard]] bool IsMarked(uint32_t i) const;
  [[nodiscard]] HeadMake MakeOf(uint32_t i) const;
  [[nodiscard]] size_t FactsBelow(uint32_t i) const;

  std::string_view text_;
  const LabelledLines& input_;
};

}  // namespace gonggo
