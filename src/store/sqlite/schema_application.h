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

CREATE TRIGGER dirty_stage AFTER INSERT ON application
BEGIN INSERT OR IGNORE INTO dirty VALUES(new.posting); END;
CREATE TRIGGER dirty_no_stage AFTER DELETE ON application
BEGIN INSERT OR IGNORE INTO dirty VALUES(old.posting); END;
)sql";

}  // namespace gonggo::sqlite
