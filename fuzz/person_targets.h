// What is read of a person: résumés of any format, JSON Resume, the profile file; and what a
// language model says.
#pragma once

#include <string_view>

namespace gonggo::fuzz {

// Any bytes as a résumé, down to the profile.
void ReadAnyResume(std::string_view bytes);
void ReadJsonResumeBytes(std::string_view bytes);
// As the file of a profile, alone and with a résumé merged into it.
void ReadProfileFile(std::string_view bytes);
// As the body of an answer; and the first line as a sentence, the rest as what a model made of it.
void ReadModelAnswer(std::string_view bytes);

}  // namespace gonggo::fuzz
