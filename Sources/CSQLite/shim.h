#pragma once

#include <sqlite3.h>
#include <stddef.h>

// sqlite3_config and sqlite3_db_config are variadic, which Swift cannot call.

// Counts no memory, for which every allocation of every thread would take one lock; to be called before all else.
static inline int csqlite_count_no_memory(void) {
  return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

// SQLITE_TRANSIENT, by which SQLite makes a copy, is a number cast to a function, which Swift does not see.

static inline int csqlite_bind_text(
    sqlite3_stmt *statement, int place, const void *bytes, size_t count) {
  return sqlite3_bind_text64(statement, place, bytes ? bytes : "", count, SQLITE_TRANSIENT,
                             SQLITE_UTF8);
}

static inline int csqlite_bind_blob(
    sqlite3_stmt *statement, int place, const void *bytes, size_t count) {
  return sqlite3_bind_blob64(statement, place, bytes ? bytes : "", count, SQLITE_TRANSIENT);
}

// Leaves the write-ahead log as it is when the last connection is closed.
static inline int csqlite_keep_log(sqlite3 *db) {
  return sqlite3_db_config(db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, (int *)0);
}
