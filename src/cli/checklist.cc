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

// `note` with the boxes ticked and unticked that the arguments name by number.
Result<std::string> Ticked(const Context& context, const Arguments& arguments, std::string note) {
  const std::vector<ChecklistItem> items = ChecklistOf(note);
  if (items.empty()) return note;
  for (const std::string_view option : {"check", "uncheck"}) {
    for (const std::string& typed : arguments.Values(option)) {
      const auto number = NumberOf(typed, items.size());
      if (!number) {
        return Fail(ErrorCode::kInvalidArgument,
                    context.Say(text::kChecklistBadNumber, {typed, std::to_string(items.size())}));
      }
      note[items[*number - 1].box] = option == "check" ? 'x' : ' ';
    }
  }
  return note;
}

}  // namespace

ExitCode RunChecklist(Context& context, const Arguments& arguments) {
  const bool changes = arguments.Has("check") || arguments.Has("uncheck");
  const auto library =
      changes ? OpenExistingLibrary(context) : OpenLibrary(context, OpenMode::kReadOnly);
  if (!library) return context.Report(library.error());
  const auto ids = ResolveIds(**library, context, {arguments.positionals.front()});
  if (!ids) return context.Report(ids.error());
  const std::string& id = ids->front();
  const auto record = (*library)->Get(id);
  if (!record) return context.Report(record.error());
  std::string note = record->note;
  if (changes) {
    // What is ticked is the note as it is by then: another process may have added to it.
    const auto tick = [&](std::string_view before) -> Result<std::string> {
      auto ticked = Ticked(context, arguments, std::string(before));
      if (ticked) note = *ticked;
      return ticked;
    };
    const auto done = (*library)->Apply({ActionKind::kSetNote, {id}, "", "", tick});
    if (!done) return context.Report(done.error());
  }
  const std::vector<ChecklistItem> items = ChecklistOf(note);
  if (items.empty()) context.Remark(context.Say(text::kChecklistEmpty));
  context.answer().Write(context.json() ? Json(id, items) : Text(items));
  if (items.empty()) return changes ? ExitCode::kNotFound : ExitCode::kDone;
  context.Remark(context.Say(text::kChecklistDone,
                             {std::to_string(items.size()), std::to_string(CountDone(items))}));
  return ExitCode::kDone;
}

}  // namespace gonggo::cli
