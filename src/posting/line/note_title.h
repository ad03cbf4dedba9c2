// NoteTitle: what somebody calls the note that holds postings. Linear. Pure; thread-safe.
#pragma once

#include <string_view>

namespace gonggo {

// "백엔드 공고 정리", "모은 공고", and whatever HasNoteWordsOnly says; it may name a job, too.
[[nodiscard]] bool IsNoteTitle(std::string_view title);

// "지원 현황", "12월 지원할 곳", "Companies to apply to": names neither a company nor a job.
[[nodiscard]] bool HasNoteWordsOnly(std::string_view text);

// "QA 공고 두개", "간호사 공고 모아둠", "헤드헌터 메일": says where what stands below comes from.
[[nodiscard]] bool EndsAsCollection(std::string_view text);

}  // namespace gonggo
