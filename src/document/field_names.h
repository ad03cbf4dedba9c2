// What the key of a record's field says about its value, by words that are the same on every site.
//
// Only what is needed to tell a record from what is around it (json_records.h) and a header from a
// row of data (csv_header.h); what a field means is decided in posting/. Case, spaces, '_' and '-'
// do not matter: "job_title", "JobTitle" and "Job title" are one. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string_view>

namespace gonggo {

enum class FieldName : uint8_t {
  kOther,
  kTitle,    // the name of a posting: title, position, 공고명
  kCompany,  // the name of who posts it: company, 회사명
  kName,     // a name of anything: name, text, label, 이름
  kContent,  // what belongs to a name: value, content, 내용
  kMinor,    // order and type of a name–content pair: id, type, index
};

[[nodiscard]] FieldName ClassifyField(std::string_view key);

// True for names that columns of postings have ("company", "자격요건", "마감일").
[[nodiscard]] bool IsColumnName(std::string_view key);

// True for what the cells of a form call what stands beside them: "모집분야", "보 수", "인원".
[[nodiscard]] bool IsFormLabel(std::string_view text);

// True for what a record calls the object of the posting itself: job, posting, 공고.
[[nodiscard]] bool IsPostingName(std::string_view key);

// True for what a record calls the part of a posting that holds its texts: detail, content, 상세.
[[nodiscard]] bool IsDetailName(std::string_view key);

// True for the usual names of a posting's lists: requirements, Desirable, 담당업무, 우대사항.
[[nodiscard]] bool IsSectionName(std::string_view text);

// True for names of what stands beside a posting in a job board's record and says nothing of it:
// similar postings ("similarJobs"), the questions of the application form.
[[nodiscard]] bool IsAsideName(std::string_view key);

// A key that somebody wrote as a title ("백엔드 개발자", "Backend Engineer"), not an identifier.
[[nodiscard]] bool IsTitleLikeKey(std::string_view key);

}  // namespace gonggo
