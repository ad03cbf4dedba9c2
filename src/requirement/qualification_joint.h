// How two neighbouring years, degrees or certificates of a line belong together, by the words
// between them: "학사 + 3년", "석사 또는 5년", "a degree in X or a related field and 5+ years".
//
// The last word that joins counts; "or a related field" chooses among fields and joins nothing.
// Linear in the words. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string_view>

namespace gonggo {

enum class QualificationJoint : uint8_t {
  kBreak,     // they stand in different sentences, or too far apart
  kBeside,    // nothing joins them, or a comma
  kAnd,       // both
  kWith,      // both, in one breath: "석사 + 3년", "Master's with 3 years", "석사 3년"
  kOr,        // either
  kOrBranch,  // either, and a new start: "…, or a Master's degree", "5년 이상(또는 …"
};

// Only between a degree and years does a field of study stand: "a degree in law or a related field
// and 5+ years", but "5 years or a technical degree".
enum class QualificationPair : uint8_t { kDegreeAndYears, kOther };

[[nodiscard]] QualificationJoint ReadQualificationJoint(std::string_view between,
                                                        QualificationPair pair);

[[nodiscard]] constexpr bool IsOr(QualificationJoint joint) {
  return joint == QualificationJoint::kOr || joint == QualificationJoint::kOrBranch;
}

}  // namespace gonggo
