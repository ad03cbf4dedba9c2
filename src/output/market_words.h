// The words for what market/ counts. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "columns/table.h"
#include "market/common.h"
#include "market/term_map.h"
#include "model/language.h"

namespace gonggo {

// What people call it: "Kubernetes", 소통, 학사.
[[nodiscard]] std::string TermWords(AskKind kind, std::string_view id, const TermNames& names,
                                    Language language);
[[nodiscard]] std::string TermWords(const ColumnTable& table, const TermMap& terms, uint32_t term,
                                    Language language);
[[nodiscard]] std::string RowWords(const CommonRow& row, Language language);
// The same for people: of near names for one thing all that postings use ("쿼리 튜닝 · 쿼리
// 최적화"), or the first and how many others ("실행 계획 외 2") where they take too much room.
[[nodiscard]] std::string RowTitle(const CommonRow& row, Language language);
[[nodiscard]] bool HasShortTitle(const CommonRow& row, Language language);
// All of them: "실행 계획, 쿼리 최적화, 쿼리 튜닝".
[[nodiscard]] std::string AllNames(const CommonRow& row, Language language);
// As a filter takes it: 쿼리 튜닝,쿼리 최적화
[[nodiscard]] std::string RowAsked(const CommonRow& row, Language language);

// "6개월", "3년", "2년 6개월"
[[nodiscard]] std::string MonthsWords(uint32_t months, Language language);

// "공고 10건 (거의 같은 공고 2건은 하나로, 읽지 못한 공고 1건은 빼고 셈)"
[[nodiscard]] std::string VotersWords(const Voters& voters, Language language);

// "83%"; whole per cents, but never 0 % or 100 % of what is not none or all.
[[nodiscard]] std::string ShareWords(uint64_t count, uint64_t total);

// Blocks that fill `share` (0..1) of `columns`, to an eighth of one.
[[nodiscard]] std::string BarOf(double share, size_t columns);

// "2026-03" of months since 1970-01.
[[nodiscard]] std::string MonthWords(int32_t month);

}  // namespace gonggo
