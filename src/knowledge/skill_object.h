// A practice that is named by what is done to what, with the object's particle: "쿼리 튜닝" also as
// "쿼리를 튜닝", as sentences of résumés have it.
//
// Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gonggo {

// The surface with the object particle behind the word before its last; both particles where only
// the pronunciation of that word (SQL을, DB를) says which. Empty where the last word is no
// action that names a practice with any object, or the one before it takes no particle.
[[nodiscard]] std::vector<std::string> WithObjectParticle(std::string_view surface);

}  // namespace gonggo
