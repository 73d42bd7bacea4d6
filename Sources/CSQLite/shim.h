#pragma once

#include <sqlite3.h>

// sqlite3_db_config is variadic, which Swift cannot call.

// Leaves the write-ahead log as it is when the last connection is closed.
static inline int csqlite_keep_log(sqlite3 *db) {
  return sqlite3_db_config(db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, (int *)0);
}
