#include "track_targets.h"

#include <string>

#include "model/application_json.h"
#include "output/icalendar.h"
#include "properties.h"
#include "text/utf8.h"
#include "track/application_change.h"
#include "track/tracker_table.h"
#include "track/tracker_values.h"
#include "track/won.h"
#include "vault/note.h"
#include "vault/plain_text.h"

namespace gonggo::fuzz {
namespace {

constexpr Date kToday{2026, 11, 20};

// The note without its property `key`.
std::string Without(std::string_view text, std::string_view key) {
  const Note note = ParseNote(text);
  const NoteProperty* property = note.Find(key);
  if (property == nullptr) return std::string(text);
  std::string out(text.substr(0, property->begin));
  return out.append(text.substr(property->end));
}

}  // namespace

void ReadApplicationJson(std::string_view bytes) {
  const auto application = ParseApplicationJson(bytes);
  if (!application) {
    Require(application.error().code == ErrorCode::kCorrupt, "what is no application is kCorrupt");
    return;
  }
  std::string json;
  AppendApplicationJson(*application, json);
  const auto again = ParseApplicationJson(json);
  Require(again.has_value() && *again == *application, "an application reads back");
  (void)CheckStages(application->events);
}

void ReadTyped(std::string_view bytes) {
  if (const auto stage = ReadTrackerStage(bytes)) {
    Require(stage->point.round <= kMaxInterviewRound, "a round is one digit");
  }
  if (const auto when = ReadTrackerDate(bytes, kToday)) {
    Require(ParseKoreanTime(FormatKoreanTime(*when)) == when, "a time reads back");
  }
  if (const auto won = ReadWon(bytes)) Require(*won > 0, "an amount is positive");
  // Every field of a row.
  const std::string cell(bytes);
  for (const TrackerColumn& column : OwnColumns()) {
    const auto row = ReadTrackerRow({column.field}, {cell}, {{kToday, 600}, 5});
    if (row) Require(!CheckStages(row->application.events), "a row's stages may follow each other");
  }
}

void WriteCalendar(std::string_view bytes) {
  const CalendarEntry entry{.uid = "x",
                            .start = {kToday, 600},
                            .minutes = 60,
                            .summary = std::string(bytes),
                            .description = std::string(bytes),
                            .url = std::string(bytes),
                            .category = std::string(bytes)};
  std::string out;
  AppendCalendar({&entry, 1}, "x", out);
  constexpr size_t kMaxLine = 75;
  for (size_t at = 0; at < out.size();) {
    const size_t end = out.find("\r\n", at);
    Require(end != std::string::npos, "lines end with CRLF");
    const std::string_view line = std::string_view(out).substr(at, end - at);
    Require(line.size() <= kMaxLine, "lines are folded");
    Require(IsValidUtf8(line), "no character is cut");
    at = end + 2;
  }
}

void PatchNote(std::string_view bytes) {
  const Note note = ParseNote(bytes);
  Require(note.region_begin <= bytes.size() && note.region_end <= bytes.size(),
          "a region is inside");
  for (const std::string_view value : {std::string_view("관심"), bytes.substr(0, 100)}) {
    const std::string normal = NormalValue(value);
    const std::string patched = WithProperty(bytes, "단계", normal);
    Require(ParseNote(patched).Value("단계") == normal, "a property reads back");
    if (note.front_end > 0) {
      Require(Without(patched, "단계") == Without(bytes, "단계"), "only the property changes");
    } else {
      Require(patched.ends_with(bytes.substr(bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0)),
              "the body stays");
    }
  }
  if (note.region == RegionState::kWhole) {
    const std::string patched = WithRegion(bytes, "새 줄\n");
    Require(patched.starts_with(bytes.substr(0, note.region_begin)), "what comes before stays");
    Require(patched.ends_with(bytes.substr(note.region_end)), "what comes after stays");
  }
  const std::string plain = PlainForVault(bytes);
  for (const char* mark : {"<", "`", "%%", "[[", "!["}) {
    Require(plain.find(mark) == std::string::npos, "nothing of a posting runs in a vault");
  }
}

}  // namespace gonggo::fuzz
