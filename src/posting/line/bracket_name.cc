#include "posting/line/bracket_name.h"

#include "posting/line/name_words.h"
#include "posting/line/names.h"
#include "posting/line/note_words.h"
#include "posting/line/unknown_word.h"
#include "text/utf8.h"

namespace gonggo {

bool IsNameInBrackets(std::string_view name) {
  return MayBeCompany(name) && !note_words::kShift.Is(name) &&
         !name_words::kOfOpening.StandsIn(name) && !name_words::kUnitEnd.Ends(name) &&
         !name_words::kDepartment.Is(name) &&
         name.find_first_of("/,&+") == std::string_view::npos &&
         IsHangulSyllable(DecodeChar(name, 0).code) &&
         (!name_words::kFieldOfWork.StandsIn(name) || HoldsUnknownWord(name));
}

}  // namespace gonggo
