#include "person_targets.h"

#include <algorithm>
#include <string>

#include "document/read.h"
#include "llm/chat.h"
#include "llm/polish.h"
#include "llm/sentence_check.h"
#include "llm/sentences.h"
#include "model/profile_json.h"
#include "profile/derive.h"
#include "profile/form_merge.h"
#include "profile/form_yaml.h"
#include "profile/json_resume.h"
#include "profile/prep_document.h"
#include "profile/resume_reader.h"
#include "properties.h"
#include "text/checklist.h"
#include "text/normalize.h"
#include "text/utf8.h"

namespace gonggo::fuzz {
namespace {

constexpr Date kToday{2026, 11, 20};
// Nobody lives longer than this many months.
constexpr int kMostMonths = 12 * 120;

void RequireEvidence(const Profile& profile, const ProfileEvidence& at) {
  Require(at.line < profile.lines.size(), "evidence is a line of the profile");
  RequireSpan(profile.lines[at.line].text, at.at, "evidence");
}

void RequireSoundProfile(const Profile& profile) {
  for (const ProfileSkill& skill : profile.skills) {
    Require(!skill.evidence.empty() || skill.stated_months, "a skill has evidence");
    for (const ProfileEvidence& at : skill.evidence) RequireEvidence(profile, at);
    for (const Period& period : skill.periods)
      Require(period.begin <= period.end, "a period ends after it begins");
  }
  for (const ProfileEntry& entry : profile.entries) {
    for (const uint32_t line : entry.lines)
      Require(line < profile.lines.size(), "an entry's lines are lines");
    if (entry.period)
      Require(entry.period->begin <= entry.period->end, "a job ends after it begins");
  }
  for (const ProfileTrait& trait : profile.traits) RequireEvidence(profile, trait.at);
  if (profile.months) Require(*profile.months >= 0, "months are not negative");
  if (profile.stated_months)
    Require(*profile.stated_months >= 0 && *profile.stated_months <= kMostMonths,
            "stated years are those of a life");
  std::string json;
  AppendProfileJson(profile, json);
  Require(IsValidUtf8(json), "the JSON of a profile is UTF-8");
}

// What is kept is the file: it must say what was read.
void RequireKept(const ProfileForm& form) {
  if (CountTexts(form) == 0 || CountTexts(form) > kMaxFormTexts) return;
  const std::string yaml = WriteForm(form);
  const auto again = ReadForm(yaml);
  if (!again) {
    // Longer texts than a profile holds are refused on reading, with a message.
    Require(again.error().code == ErrorCode::kInvalidArgument && !again.error().message.empty(),
            "a form that can't be kept has a message");
    return;
  }
  Require(CountTexts(*again) == CountTexts(CleanForm(form)), "every text is kept");
  RequireSoundProfile(DeriveProfile(*again, BuiltInSkills(), {"fuzz", kToday}));
  const auto merged = MergeForm(yaml, form);
  Require(merged && merged->added == 0 && merged->yaml == yaml, "importing twice adds nothing");
}

}  // namespace

void ReadAnyResume(std::string_view bytes) {
  for (const Document& document : ReadDocuments(bytes, {.name = "fuzz", .format = {}})) {
    RequireKept(ReadResume(document).form);
    const std::string note = PrepNoteOf(document);
    Require(IsValidUtf8(note), "a note is UTF-8");
    for (const ChecklistItem& item : ChecklistOf(note))
      Require(item.box < note.size() && (note[item.box] == ' ' || (note[item.box] | ' ') == 'x'),
              "a box is a box");
  }
}

void ReadJsonResumeBytes(std::string_view bytes) {
  (void)LooksLikeJsonObject(bytes);
  const auto form = ReadJsonResume(bytes);
  if (!form) {
    Require(!form.error().message.empty(), "what is no résumé has a message");
    return;
  }
  RequireKept(*form);
}

void ReadProfileFile(std::string_view bytes) {
  const auto form = ReadForm(bytes);
  if (form) RequireSoundProfile(DeriveProfile(*form, BuiltInSkills(), {"fuzz", kToday}));
  ProfileForm more;
  more.skills.push_back({"Kotlin, Redis", 1});
  more.jobs.push_back(
      {{"물결상점", 2}, {"백엔드 개발자", 2}, {"2024.09 ~ 현재", 2}, {{"Kafka 도입", 3}}, {}, 2});
  const auto merged = MergeForm(bytes, more);
  if (!merged) return;
  const auto again = ReadForm(merged->yaml);
  Require(again.has_value(), "a merged file can be read");
  if (merged->left_out.empty()) {
    const auto twice = MergeForm(merged->yaml, more);
    Require(twice && twice->added == 0, "merging twice adds nothing");
  }
}

void ReadModelAnswer(std::string_view bytes) {
  if (const auto answer = ChatAnswer(bytes); !answer) {
    Require(answer.error().problem == LlmProblem::kNotJson ||
                answer.error().problem == LlmProblem::kNotAnAnswer,
            "an answer is one or is none");
  }
  const std::string text = NormalizeText(bytes);
  const size_t end = std::min(text.find('\n'), text.size());
  const std::string_view original = std::string_view(text).substr(0, end);
  const std::string_view rephrased =
      std::string_view(bytes).substr(std::min(bytes.find('\n'), bytes.size()));
  const std::string_view candidate = rephrased.empty() ? rephrased : rephrased.substr(1);
  static SentenceCheck check(BuiltInSkills());
  static SentenceReader reader(BuiltInSkills());
  if (check.Check(original, candidate) == Refusal::kNone) {
    const SentenceWords before = reader.Read(original);
    const SentenceWords after = reader.Read(candidate);
    Require(before.facts == after.facts, "facts are the same");
    Require(before.negations == after.negations && before.asks == after.asks,
            "the sense is the same");
    Require(candidate.find('\n') == std::string_view::npos, "a sentence is one line");
    Require(original.find('<') != std::string_view::npos ||
                candidate.find('<') == std::string_view::npos,
            "no markup comes in");
    Require(check.Check(candidate, candidate) == Refusal::kNone, "what passed is well-formed");
  }
  size_t last = 0;
  for (const Span span : SentenceSpans(text)) {
    RequireSpan(text, span, "a sentence");
    Require(span.begin >= last && !span.empty(), "sentences are in order");
    last = span.end;
  }
  // Whatever a server answers, passages stay as many, and those of a failure stay as they were.
  const std::vector<std::string> passages = {std::string(original),
                                             "Kafka에서 순서를 어떻게 보장하나요?"};
  const PolishResult result =
      Polish({passages, "m", "ko"}, BuiltInSkills(),
             [&](const std::string&) -> std::expected<std::string, LlmFailure> {
               return std::string(bytes);
             });
  Require(result.passages.size() == passages.size(), "passages stay as many");
  if (result.failure || result.changed == 0)
    Require(result.passages == passages, "what is not rephrased stays as it was");
}

}  // namespace gonggo::fuzz
