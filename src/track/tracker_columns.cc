#include "track/tracker_columns.h"

#include <algorithm>

#include "text/normalize.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

using enum TrackerField;

struct Alias {
  std::string_view header;  // folded
  TrackerField field;
};

constexpr Alias kAliases[] = {
    {"id", kId},
    {"company", kCompany},
    {"companyname", kCompany},
    {"employer", kCompany},
    {"organization", kCompany},
    {"organisation", kCompany},
    {"회사", kCompany},
    {"회사명", kCompany},
    {"기업", kCompany},
    {"기업명", kCompany},
    {"title", kTitle},
    {"jobtitle", kTitle},
    {"position", kTitle},
    {"jobposition", kTitle},
    {"role", kTitle},
    {"roletitle", kTitle},
    {"job", kTitle},
    {"제목", kTitle},
    {"공고", kTitle},
    {"공고명", kTitle},
    {"직무", kTitle},
    {"포지션", kTitle},
    {"link", kLink},
    {"url", kLink},
    {"joburl", kLink},
    {"joblink", kLink},
    {"jobposting", kLink},
    {"jobpostingurl", kLink},
    {"jobpostinglink", kLink},
    {"postingurl", kLink},
    {"applicationurl", kLink},
    {"applicationlink", kLink},
    {"joblisting", kLink},
    {"링크", kLink},
    {"공고링크", kLink},
    {"공고url", kLink},
    {"공고사이트", kLink},
    {"location", kLocation},
    {"joblocation", kLocation},
    {"근무지", kLocation},
    {"근무지역", kLocation},
    {"지역", kLocation},
    {"salary", kSalary},
    {"maxsalary", kSalary},
    {"compensation", kSalary},
    {"연봉", kSalary},
    {"deadline", kDeadline},
    {"applicationdeadline", kDeadline},
    {"duedate", kDeadline},
    {"closingdate", kDeadline},
    {"closedate", kDeadline},
    {"마감", kDeadline},
    {"마감일", kDeadline},
    {"기한", kDeadline},
    {"stage", kStage},
    {"status", kStage},
    {"applicationstatus", kStage},
    {"list", kStage},
    {"listname", kStage},
    {"단계", kStage},
    {"상태", kStage},
    {"진행상황", kStage},
    {"진행상태", kStage},
    {"전형단계", kStage},
    {"stagedate", kStageDate},
    {"statusdate", kStageDate},
    {"datemoved", kStageDate},
    {"lastmovedat", kStageDate},
    {"단계날짜", kStageDate},
    {"saved", kSavedDate},
    {"savedat", kSavedDate},
    {"datesaved", kSavedDate},
    {"dateadded", kSavedDate},
    {"createdat", kSavedDate},
    {"createdtime", kSavedDate},
    {"저장일", kSavedDate},
    {"등록일", kSavedDate},
    {"생성일시", kSavedDate},
    {"applied", kAppliedDate},
    {"appliedat", kAppliedDate},
    {"appliedon", kAppliedDate},
    {"applieddate", kAppliedDate},
    {"dateapplied", kAppliedDate},
    {"applicationdate", kAppliedDate},
    {"dateofapplication", kAppliedDate},
    {"지원일", kAppliedDate},
    {"지원날짜", kAppliedDate},
    {"interview", kInterviewDate},
    {"interviewdate", kInterviewDate},
    {"interviewat", kInterviewDate},
    {"면접일", kInterviewDate},
    {"면접일시", kInterviewDate},
    {"면접날짜", kInterviewDate},
    {"next", kNext},
    {"nextstep", kNext},
    {"nextsteps", kNext},
    {"nextaction", kNext},
    {"다음할일", kNext},
    {"할일", kNext},
    {"nexton", kNextDate},
    {"followup", kNextDate},
    {"followupdate", kNextDate},
    {"nextactiondate", kNextDate},
    {"nextstepdate", kNextDate},
    {"다음날짜", kNextDate},
    {"people", kPeople},
    {"contact", kPeople},
    {"contacts", kPeople},
    {"contactname", kPeople},
    {"contactperson", kPeople},
    {"recruiter", kPeople},
    {"hiringmanager", kPeople},
    {"담당자", kPeople},
    {"만난사람", kPeople},
    {"note", kNote},
    {"notes", kNote},
    {"comment", kNote},
    {"comments", kNote},
    {"메모", kNote},
    {"비고", kNote},
    {"history", kHistory},
    {"offersalary", kOfferSalary},
    {"offersigning", kOfferSigning},
    {"offerreplyby", kOfferReplyBy},
    {"offerstart", kOfferStart},
    {"offernote", kOfferNote},
};

}  // namespace

std::string FoldedHeader(std::string_view text) {
  std::string folded;
  for (const char c : AsciiLower(NormalizeText(text))) {
    if (std::string_view(" \t\n._-/").find(c) == std::string_view::npos) folded += c;
  }
  return folded;
}

std::optional<TrackerField> FieldOfColumn(std::string_view header) {
  const std::string folded = FoldedHeader(header);
  for (const Alias& alias : kAliases) {
    if (alias.header == folded) return alias.field;
  }
  return std::nullopt;
}

std::vector<std::optional<TrackerField>> FieldsOfHeader(const std::vector<std::string>& header) {
  std::vector<std::optional<TrackerField>> fields;
  for (const std::string& name : header) {
    auto field = FieldOfColumn(name);
    if (field && std::find(fields.begin(), fields.end(), field) != fields.end()) field.reset();
    fields.push_back(field);
  }
  return fields;
}

const std::vector<TrackerColumn>& OwnColumns() {
  static const std::vector<TrackerColumn> columns = {{kId, "id"},
                                                     {kCompany, "company"},
                                                     {kTitle, "title"},
                                                     {kLink, "link"},
                                                     {kDeadline, "deadline"},
                                                     {kStage, "stage"},
                                                     {kStageDate, "stage_date"},
                                                     {kAppliedDate, "applied"},
                                                     {kNext, "next"},
                                                     {kNextDate, "next_on"},
                                                     {kPeople, "people"},
                                                     {kNote, "note"},
                                                     {kOfferSalary, "offer_salary"},
                                                     {kOfferSigning, "offer_signing"},
                                                     {kOfferReplyBy, "offer_reply_by"},
                                                     {kOfferStart, "offer_start"},
                                                     {kOfferNote, "offer_note"},
                                                     {kHistory, "history"}};
  return columns;
}

}  // namespace gonggo
