/// The tables of the register of sources.
extension Schema {
  static let standings = """
    ALTER TABLE source ADD COLUMN standing TEXT NOT NULL DEFAULT 'active' CHECK (
      standing IN ('proposed', 'proven', 'active', 'paused', 'rejected', 'retired'));
    ALTER TABLE source ADD COLUMN successor INTEGER REFERENCES source (number);
    UPDATE source SET standing = 'retired' WHERE retired IS NOT NULL;

    -- What was done with a source, by whom and why; rows are only ever added.
    CREATE TABLE source_event (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      source INTEGER NOT NULL REFERENCES source (number),
      at INTEGER NOT NULL,
      act TEXT NOT NULL CHECK (act IN (
        'registered', 'proven', 'approved', 'rejected', 'paused', 'resumed', 'moved', 'renamed',
        'merged', 'retired', 'returned', 'adopted')),
      standing TEXT NOT NULL CHECK (
        standing IN ('proposed', 'proven', 'active', 'paused', 'rejected', 'retired')),
      by TEXT NOT NULL,
      note TEXT
    ) STRICT;
    CREATE INDEX source_event_source ON source_event (source, id);
    INSERT INTO source_event (source, at, act, standing, by)
      SELECT number, registered, 'registered', 'active', 'feeds.yml' FROM source;
    INSERT INTO source_event (source, at, act, standing, by)
      SELECT number, retired, 'retired', 'retired', 'feeds.yml' FROM source
      WHERE retired IS NOT NULL;
    ALTER TABLE source DROP COLUMN retired;

    -- What registrations by command know besides; the code is what a proof of control shows.
    CREATE TABLE registration (
      source INTEGER PRIMARY KEY REFERENCES source (number),
      owner TEXT,
      code TEXT NOT NULL UNIQUE,
      proof TEXT CHECK (proof IN ('file', 'meta', 'entry')),
      proven INTEGER,
      CHECK ((proof IS NULL) = (proven IS NULL))
    ) STRICT;
    """
}
