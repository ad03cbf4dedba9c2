// The JSON form of a Profile: docs/schema/profile.schema.json (JSON Schema 2020-12), schema 1.
//
// Written for `--json`; the profile itself is kept as the user's YAML file. The key order is fixed,
// so equal profiles give equal bytes. Thread-safe.
#pragma once

#include <string>

#include "model/profile.h"

namespace gonggo {

// Appends one object without a line end.
void AppendProfileJson(const Profile& profile, std::string& out);

}  // namespace gonggo
