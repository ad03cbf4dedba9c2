#include "cli/checklist.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "cli/library_access.h"
#include "cli/message_texts_prep.h"
#include "output/json_object.h"
#include "store/library.h"
#include "text/checklist.h"
#include "text/width.h"

namespace gonggo::cli {
namespace {

std::optional<size_t> NumberOf(const std::string& typed, size_t most) {
  size_t number = 0;
  const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
  if (error != std::errc() || end != typed.data() + typed.size() || number < 1 || number > most)
    return std::nullopt;
  return number;
}

size_t CountDone(const std::vector<ChecklistItem>& items) {
  return static_cast<size_t>(std::ranges::count_if(items, &ChecklistItem::done));
}

std::string Text(const std::vector<ChecklistItem>& items) {
  std::string out;
  std::string under;
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].under != under) out += SafeForTerminal(items[i].under) + '\n';
    under = items[i].under;
    const std::string number = std::to_string(i + 1);
    constexpr size_t kNumberColumns = 4;
    out += std::string(kNumberColumns - std::min(number.size(), kNumberColumns), ' ') + number;
    out += std::string(items[i].done ? " [x] " : " [ ] ") + SafeForTerminal(items[i].text) + '\n';
  }
  return out;
}

std::string Json(const std::string& id, const std::vector<ChecklistItem>& items) {
  std::string out;
  {
    JsonObject object(out);
    object.String("id", id);
    object.Number("done", static_cast<int64_t>(CountDone(items)));
    object.Key("items");
    out += '[';
    for (size_t i = 0; i < items.size(); ++i) {
      if (i > 0) out += ',';
      JsonObject item(out);
      item.Number("number", static_cast<int64_t>(i + 1));
      item.Bool("done", items[i].done);
      item.String("text", items[i].text);
      item.String("under", items[i].under);
    }
    out += ']';
  }
  return out + '\n';
}

}  // namespace

ExitCode RunChecklist(Context& context, const Arguments& arguments) {
  const bool changes = arguments.Has("check") || arguments.Has("uncheck");
  const auto library =
      changes ? OpenExistingLibrary(context) : OpenLibrary(context, OpenMode::kReadOnly);
  if (!library) return context.Report(library.error());
  const auto ids = ResolveIds(**library, context, {arguments.positionals.front()});
  if (!ids) return context.Report(ids.error());
  const auto record = (*library)->Get(ids->front());
  if (!record) return context.Report(record.error());
  std::string note = record->note;
  const std::vector<ChecklistItem> before = ChecklistOf(note);
  if (before.empty()) {
    context.Remark(context.Say(text::kChecklistEmpty));
    if (context.json()) context.answer().Write(Json(ids->front(), before));
    return changes ? ExitCode::kNotFound : ExitCode::kDone;
  }
  for (const std::string_view option : {"check", "uncheck"}) {
    for (const std::string& typed : arguments.Values(option)) {
      const auto number = NumberOf(typed, before.size());
      if (!number)
        return context.UsageProblem(
            context.Say(text::kChecklistBadNumber, {typed, std::to_string(before.size())}));
      note[before[*number - 1].box] = option == "check" ? 'x' : ' ';
    }
  }
  if (note != record->note) {
    const auto done = (*library)->Apply({ActionKind::kSetNote, {ids->front()}, "", note});
    if (!done) return context.Report(done.error());
  }
  const std::vector<ChecklistItem> after = ChecklistOf(note);
  context.answer().Write(context.json() ? Json(ids->front(), after) : Text(after));
  context.Remark(context.Say(text::kChecklistDone,
                             {std::to_string(after.size()), std::to_string(CountDone(after))}));
  return ExitCode::kDone;
}

}  // namespace gonggo::cli
