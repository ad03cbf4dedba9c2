// Whether skills with slashes between them are a choice: MySQL/PostgreSQL, but not HTML/CSS or
// React/Redux. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "requirement/lists.h"

namespace gonggo {

// Families whose members are used together, so that none stands for another: HTML and CSS, UI and
// UX.
[[nodiscard]] bool AreUsedTogether(const LineView& line, uint16_t family);

// Whether one of two is enough; `a` and `b` are indexes into the line's tokens.
[[nodiscard]] bool ArePeers(const LineView& line, size_t a, size_t b);

// Whether two with no more than a space between them are two members of a list all the same:
// "포토샵 일러스트 등".
// Whether a slash makes alternatives of `a` and `b` behind "또는": peers, and any two things that
// one uses.
[[nodiscard]] bool AreEither(const LineView& line, size_t a, size_t b);

[[nodiscard]] bool AreSideBySide(const LineView& line, size_t a, size_t b);

// Whether a row of several is a choice though their families differ: fields or languages
// ("통계/ML/DL", "Python/SQL/R"). Tools would be used together: "Docker/Jenkins/Grafana".
[[nodiscard]] bool AreOfOneKind(const LineView& line, std::span<const size_t> members);

// Whether a row is of things that are used together, though two of them are peers: "Docker / Conda
// / RTSP / FFmpeg / Jenkins".
[[nodiscard]] bool AreOfManyKinds(const LineView& line, std::span<const size_t> members);

}  // namespace gonggo
