// The subcommands: one function and one file each (command/<name>.cc). Each gets its parsed
// arguments, writes its answer to context.answer() and its remarks to stderr, and says how it
// ended.
#pragma once

#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/exit_code.h"

namespace gonggo::cli {

ExitCode RunExtract(Context& context, const Arguments& arguments);
ExitCode RunAdd(Context& context, const Arguments& arguments);
ExitCode RunList(Context& context, const Arguments& arguments);
ExitCode RunShow(Context& context, const Arguments& arguments);
ExitCode RunDigest(Context& context, const Arguments& arguments);
ExitCode RunExport(Context& context, const Arguments& arguments);
ExitCode RunCommon(Context& context, const Arguments& arguments);
ExitCode RunTogether(Context& context, const Arguments& arguments);
ExitCode RunTrend(Context& context, const Arguments& arguments);
ExitCode RunCompany(Context& context, const Arguments& arguments);
ExitCode RunCompare(Context& context, const Arguments& arguments);
ExitCode RunUnknown(Context& context, const Arguments& arguments);
ExitCode RunRefresh(Context& context, const Arguments& arguments);
ExitCode RunRemove(Context& context, const Arguments& arguments);
ExitCode RunRestore(Context& context, const Arguments& arguments);
ExitCode RunUndo(Context& context, const Arguments& arguments);
ExitCode RunCorrect(Context& context, const Arguments& arguments);
ExitCode RunTag(Context& context, const Arguments& arguments);
ExitCode RunNote(Context& context, const Arguments& arguments);
ExitCode RunTrack(Context& context, const Arguments& arguments);
ExitCode RunBoard(Context& context, const Arguments& arguments);
ExitCode RunDue(Context& context, const Arguments& arguments);
ExitCode RunCalendar(Context& context, const Arguments& arguments);
ExitCode RunImport(Context& context, const Arguments& arguments);
ExitCode RunVault(Context& context, const Arguments& arguments);
ExitCode RunReparse(Context& context, const Arguments& arguments);
ExitCode RunDedupe(Context& context, const Arguments& arguments);
ExitCode RunBackup(Context& context, const Arguments& arguments);
ExitCode RunDoctor(Context& context, const Arguments& arguments);
ExitCode RunConfig(Context& context, const Arguments& arguments);
ExitCode RunCompletion(Context& context, const Arguments& arguments);
ExitCode RunMan(Context& context, const Arguments& arguments);
ExitCode RunFit(Context& context, const Arguments& arguments);
ExitCode RunLearn(Context& context, const Arguments& arguments);
ExitCode RunPrep(Context& context, const Arguments& arguments);
ExitCode RunProfile(Context& context, const Arguments& arguments);
ExitCode RunHelp(Context& context, const Arguments& arguments);

}  // namespace gonggo::cli
