// gonggo profile: the user's own experience, imported, shown and edited.
#include <cerrno>
#include <filesystem>
#include <system_error>

#include "cli/command/commands.h"
#include "cli/editor.h"
#include "cli/message_texts.h"
#include "cli/message_texts_fit.h"
#include "cli/output_file.h"
#include "cli/profile_files.h"
#include "model/profile_json.h"
#include "model/system_words.h"
#include "output/terminal_profile.h"
#include "posting/line/job_title.h"
#include "profile/derive.h"
#include "profile/form_merge.h"
#include "profile/form_yaml.h"
#include "text/utf8.h"

namespace gonggo::cli {
namespace {

bool Exists(const std::string& path) {
  std::error_code error;
  return std::filesystem::exists(path, error);
}

Result<void> Save(const Context& context, const std::string& path, const std::string& yaml) {
  std::error_code error;
  std::filesystem::create_directories(std::filesystem::path(path).parent_path(), error);
  if (error)
    return Fail(
        ErrorCode::kIo,
        context.Say(text::kCannotWrite, {path, SystemWords(error.value(), context.language())}));
  return WriteFileInOneStep(path, yaml, Overwrite::kReplace);
}

// Writes a profile, and keeps what stood there before for `profile undo`: nothing of one that it
// makes.
Result<void> SaveProfile(const Context& context, const std::string& path, const std::string& yaml) {
  const std::string former = FormerProfilePath(path);
  std::error_code error;
  if (Exists(path)) {
    std::filesystem::copy_file(path, former, std::filesystem::copy_options::overwrite_existing,
                               error);
  } else if (const auto marked = Save(context, former, ""); !marked) {
    return marked;
  }
  if (error) {
    return Fail(
        ErrorCode::kIo,
        context.Say(text::kCannotWrite, {former, SystemWords(error.value(), context.language())}));
  }
  return Save(context, path, yaml);
}

std::string Experience(const Context& context, const Profile& profile) {
  return MonthsWords(OverallMonths(profile), context.language());
}

// What deriving noticed; these lines are of the file that was written.
void TellDiagnostics(Context& context, const Profile& profile) {
  for (const Diagnostic& diagnostic : profile.diagnostics) context.Remark(diagnostic.message);
  if (profile.skills.empty()) context.Remark(context.Say(text::kNoSkillsFound));
}

// The name of a résumé's first line, as it is compared: "지원자: 오다온" and "오다온 이력서" are
// one.
std::string BareName(std::string_view person) {
  if (const size_t colon = person.find(':'); colon != std::string_view::npos)
    person.remove_prefix(colon + 1);
  for (const std::string_view title : {"경력기술서", "이력서", "지원서"}) {
    if (person.ends_with(title)) person.remove_suffix(title.size());
  }
  return std::string(TrimSpaces(person));
}

// "김하늘", "Jane Doe": what stands where a name does may be a heading, too.
bool MayBeName(const std::string& name) {
  return IsHangulSyllable(DecodeChar(name, 0).code) ? MayBePerson(name) : name.contains(' ');
}

// Two people's résumés in one profile would give each the other's years.
void TellOtherPerson(Context& context, const std::string& name, std::string_view yaml,
                     const ProfileForm& more, const std::string& file) {
  const auto there = ReadForm(yaml);
  if (!there) return;
  const std::string before = BareName(there->person.text);
  const std::string now = BareName(more.person.text);
  if (before.empty() || now.empty() || !MayBeName(now) || before.contains(now) ||
      now.contains(before))
    return;
  context.Remark(context.Say(text::kProfileOfAnother, {name, before, now, file}));
}

// Adds to the file, or begins it; the profile that stands there afterwards.
ExitCode SaveImport(Context& context, const std::string& name, const std::string& path,
                    const ProfileForm& form, const std::string& file, bool replace) {
  const auto skills = context.Skills();
  if (!skills) return context.Report(skills.error());
  MergedForm merged;
  const bool exists = Exists(path);
  if (exists && !replace) {
    const auto yaml = ReadWholeFile(context, path, kMaxProfileFileBytes);
    if (!yaml) return context.Report(yaml.error());
    auto result = MergeForm(*yaml, form);
    if (!result)
      return context.Report({result.error().code, path + ": " + context.Words(result.error())});
    merged = std::move(*result);
    TellOtherPerson(context, name, *yaml, form, file);
  } else {
    merged.yaml = WriteForm(form);
    merged.added = CountTexts(form);
  }
  // What can't be read again must never take the file's place.
  if (const auto readable = ReadForm(merged.yaml); !readable)
    return context.Report({readable.error().code, path + ": " + context.Words(readable.error())});
  if (merged.added > 0) {
    if (const auto saved = SaveProfile(context, path, merged.yaml); !saved)
      return context.Report(saved.error());
    if (exists && replace)
      context.Remark(context.Say(text::kProfileReplaced, {FormerProfilePath(path)}));
  }
  const auto profile = LoadProfile(context, name);
  if (!profile) return context.Report(profile.error());
  const std::string skill_count = std::to_string(profile->skills.size());
  const std::string experience = Experience(context, *profile);
  if (merged.added == 0) {
    context.Remark(context.Say(text::kProfileSame, {name}));
  } else if (exists && !replace) {
    context.Remark(context.Say(
        text::kProfileGrew, {name, std::to_string(merged.added), skill_count, experience, path}));
  } else {
    context.Remark(context.Say(text::kProfileMade, {name, skill_count, experience, path}));
  }
  for (const std::string& text : merged.left_out)
    context.Remark(context.Say(text::kProfileLeftOut, {text}));
  TellDiagnostics(context, *profile);
  if (context.json()) {
    AppendProfileJson(*profile, context.answer().buffer());
    context.answer().Write("\n");
  }
  return ExitCode::kDone;
}

ExitCode Import(Context& context, const Arguments& arguments) {
  if (arguments.positionals.size() != 2)
    return context.UsageProblem(context.Say(text::kImportNeedsFile));
  const std::string name = arguments.Value("name").value_or(
      arguments.Value("profile").value_or(std::string(kDefaultProfile)));
  const auto path = ProfilePath(context, name);
  if (!path) return context.Report(path.error());
  const std::string& file = arguments.positionals[1];
  const auto imported = ReadResumeFile(context, file);
  if (!imported) {
    context.Problem(context.Words(imported.error()));
    return imported.error().code == ErrorCode::kNotFound ? ExitCode::kNotFound
                                                         : ExitCode::kSomeFailed;
  }
  if (!imported->offers.empty() && !arguments.Has("force")) {
    return context.UsageProblem(context.Say(text::kResumeIsPosting, {file, imported->offers}));
  }
  for (const std::string& remark : imported->remarks)
    context.Remark(context.Say(text::kDocumentRemark, {file, remark}));
  return SaveImport(context, name, *path, imported->form, file, arguments.Has("replace"));
}

ExitCode Show(Context& context, const Arguments& arguments) {
  const auto name = ChosenProfile(context, arguments);
  if (!name) return context.Report(name.error());
  const auto profile = LoadProfile(context, *name);
  if (!profile) return context.Report(profile.error());
  if (context.json()) {
    AppendProfileJson(*profile, context.answer().buffer());
    context.answer().Write("\n");
    return ExitCode::kDone;
  }
  context.answer().Write(RenderProfile(
      *profile, {context.language(), context.style(), context.environment().columns}));
  return ExitCode::kDone;
}

ExitCode List(Context& context) {
  const std::vector<std::string> names = ProfileNames(context);
  if (names.empty()) context.Remark(context.Say(text::kNoProfile));
  for (const std::string& name : names) context.answer().Write(name + '\n');
  return ExitCode::kDone;
}

// The user edits a copy, so that a half-written or wrong file never stands in the profile's place.
ExitCode Edit(Context& context, const Arguments& arguments) {
  std::string name = arguments.Value("profile").value_or(std::string(kDefaultProfile));
  if (!arguments.Has("profile") && !ProfileNames(context).empty()) {
    const auto chosen = ChosenProfile(context, arguments);
    if (!chosen) return context.Report(chosen.error());
    name = *chosen;
  }
  const auto path = ProfilePath(context, name);
  if (!path) return context.Report(path.error());
  std::string before;
  if (Exists(*path)) {
    auto yaml = ReadWholeFile(context, *path, kMaxProfileFileBytes);
    if (!yaml) return context.Report(yaml.error());
    before = std::move(*yaml);
  }
  const std::string editor = EditorCommand();
  if (editor.empty()) return context.UsageProblem(context.Say(text::kNoEditor, {*path}));
  const std::string copy = *path + ".edit.yaml";
  if (const auto saved = Save(context, copy, before.empty() ? WriteForm({}) : before); !saved)
    return context.Report(saved.error());
  if (!RunEditor(editor, copy)) {
    context.Problem(context.Say(text::kEditorFailed, {copy}));
    return ExitCode::kSomeFailed;
  }
  const auto after = ReadWholeFile(context, copy, kMaxProfileFileBytes);
  if (!after) return context.Report(after.error());
  if (const auto form = ReadForm(*after); !form) {
    context.Problem(context.Say(text::kEditRejected, {context.Words(form.error()), copy}));
    return ExitCode::kSomeFailed;
  }
  if (Exists(*path)) {
    const auto now = ReadWholeFile(context, *path, kMaxProfileFileBytes);
    if (!now || *now != before) {
      context.Problem(context.Say(text::kEditedMeanwhile, {copy}));
      return ExitCode::kSomeFailed;
    }
  }
  if (*after != before) {
    const auto saved = SaveProfile(context, *path, *after);
    if (!saved) return context.Report(saved.error());
  }
  std::error_code ignored;
  std::filesystem::remove(copy, ignored);
  const auto profile = LoadProfile(context, name);
  if (!profile) return context.Report(profile.error());
  context.Remark(
      context.Say(*after == before ? text::kNothingChanged : text::kProfileEdited, {name}));
  TellDiagnostics(context, *profile);
  return ExitCode::kDone;
}

// The profile and what it was before its last change take each other's place, so that a second undo
// brings the change back. One that was made by that change has nothing before it, and one of which
// nothing is kept was not made here.
ExitCode Undo(Context& context, const Arguments& arguments) {
  std::string name = arguments.Value("profile").value_or(std::string(kDefaultProfile));
  // One that was just unmade is in no list.
  if (!arguments.Has("profile") && !ProfileNames(context).empty()) {
    const auto chosen = ChosenProfile(context, arguments);
    if (!chosen) return context.Report(chosen.error());
    name = *chosen;
  }
  const auto path = ProfilePath(context, name);
  if (!path) return context.Report(path.error());
  const std::string former = FormerProfilePath(*path);
  if (!Exists(former)) {
    if (const auto chosen = ChosenProfile(context, arguments); !chosen)
      return context.Report(chosen.error());
    context.Problem(context.Say(text::kNothingBefore, {name}));
    return ExitCode::kNotFound;
  }
  std::error_code error;
  const bool made = Exists(*path) && std::filesystem::file_size(former, error) == 0;
  if (made) {
    std::filesystem::rename(*path, former, error);
  } else if (!Exists(*path)) {
    std::filesystem::rename(former, *path, error);
    if (const auto marked = Save(context, former, ""); !marked)
      return context.Report(marked.error());
  } else {
    const std::string aside = *path + ".undo";
    std::filesystem::rename(*path, aside, error);
    if (!error) std::filesystem::rename(former, *path, error);
    if (!error) std::filesystem::rename(aside, former, error);
  }
  if (error) {
    return context.Report(
        {ErrorCode::kIo,
         context.Say(text::kCannotWrite, {*path, SystemWords(error.value(), context.language())})});
  }
  context.Remark(context.Say(made ? text::kProfileUnmade : text::kProfileUndone, {name}));
  return ExitCode::kDone;
}

}  // namespace

ExitCode RunProfile(Context& context, const Arguments& arguments) {
  const std::string action = arguments.positionals.empty() ? "show" : arguments.positionals.front();
  if (action == "import") return Import(context, arguments);
  if (action == "show") return Show(context, arguments);
  if (action == "edit") return Edit(context, arguments);
  if (action == "undo") return Undo(context, arguments);
  return List(context);
}

}  // namespace gonggo::cli
