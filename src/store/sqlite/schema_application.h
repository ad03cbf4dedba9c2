// The table of applications: one row a posting that the user does something about.
#pragma once

namespace gonggo::sqlite {

// `value` is the JSON of model/application_json.h: an application is read and written as a whole,
// and its stages are few, so that one cell of the journal takes any change of it back.
inline constexpr char kApplicationTable[] = R"sql(
CREATE TABLE application(
  posting INTEGER PRIMARY KEY REFERENCES posting(key) ON DELETE CASCADE,
  value TEXT NOT NULL
) STRICT;
)sql";

}  // namespace gonggo::sqlite
