// What the user types, what trackers export, what a library keeps of applications, calendars and
// notes of a vault.
#pragma once

#include <string_view>

namespace gonggo::fuzz {

void ReadApplicationJson(std::string_view bytes);
void ReadTyped(std::string_view bytes);
void WriteCalendar(std::string_view bytes);
void PatchNote(std::string_view bytes);

}  // namespace gonggo::fuzz
