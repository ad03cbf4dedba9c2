#include "cli/duplicate_words.h"

#include <cmath>

#include "cli/message_texts_hand.h"

namespace gonggo::cli {
namespace {

std::string Percent(double share) { return std::to_string(std::lround(share * 100)) + '%'; }

}  // namespace

std::string DuplicateWords(const DuplicateGroup::Member& member, const Context& context) {
  std::string words = member.same_title ? context.Say(text::kAlikeTitle) : "";
  const std::string asks = Percent(member.similarity);
  return words + (member.duties
                      ? context.Say(text::kAlikeAsksAndDuties, {asks, Percent(*member.duties)})
                      : context.Say(text::kAlikeAsks, {asks}));
}

}  // namespace gonggo::cli
