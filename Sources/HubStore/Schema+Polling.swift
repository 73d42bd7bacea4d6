/// What is kept of polls: why the next one is when it is, where feeds moved, the log, and the last documents.
extension Schema {
  static let decisions = """
    -- Times and lengths of time in milliseconds; skipped hours and days as sets of bits.
    ALTER TABLE source_state ADD COLUMN reason TEXT;
    ALTER TABLE source_state ADD COLUMN decided INTEGER CHECK ((decided IS NULL) = (reason IS NULL));
    ALTER TABLE source_state ADD COLUMN wish INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE source_state ADD COLUMN is_shifted INTEGER NOT NULL DEFAULT 0
      CHECK (is_shifted IN (0, 1));
    ALTER TABLE source_state ADD COLUMN rhythm_since INTEGER;
    ALTER TABLE source_state ADD COLUMN rhythm_sittings INTEGER
      CHECK ((rhythm_sittings IS NULL) = (rhythm_since IS NULL));
    ALTER TABLE source_state ADD COLUMN fresh_for INTEGER;
    ALTER TABLE source_state ADD COLUMN time_to_live INTEGER;
    ALTER TABLE source_state ADD COLUMN skip_hours INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE source_state ADD COLUMN skip_days INTEGER NOT NULL DEFAULT 0;
    """

  static let moves = """
    ALTER TABLE source_state ADD COLUMN moved_address TEXT;
    ALTER TABLE source_state ADD COLUMN moved_since INTEGER
      CHECK ((moved_since IS NULL) = (moved_address IS NULL));
    ALTER TABLE source_state ADD COLUMN moving_address TEXT;
    ALTER TABLE source_state ADD COLUMN moving_since INTEGER
      CHECK ((moving_since IS NULL) = (moving_address IS NULL));
    """

  static let fetchLog = """
    -- Every poll of the last weeks; the row of a source's last one is that of source_state.last_attempt.
    CREATE TABLE fetch_log (
      at INTEGER NOT NULL,
      source INTEGER NOT NULL REFERENCES source (number),
      -- When the source was asked before.
      previous INTEGER,
      outcome TEXT NOT NULL,
      label TEXT,
      status INTEGER,
      bytes INTEGER NOT NULL,
      milliseconds INTEGER,
      address TEXT NOT NULL,
      -- The address that answered, if it was another.
      final_address TEXT,
      next_poll INTEGER,
      reason TEXT,
      wish INTEGER NOT NULL,
      is_shifted INTEGER NOT NULL CHECK (is_shifted IN (0, 1)),
      PRIMARY KEY (at, source)
    ) STRICT, WITHOUT ROWID;
    """

  static let keptDocuments = """
    -- The last document of each source, packed by Zstandard.
    CREATE TABLE kept_document (
      source INTEGER PRIMARY KEY REFERENCES source (number),
      received INTEGER NOT NULL,
      address TEXT NOT NULL,
      final_address TEXT NOT NULL,
      status INTEGER NOT NULL,
      content_type TEXT,
      content_location TEXT,
      content_language TEXT,
      -- Bytes of what is packed; of a very long document only the beginning is.
      size INTEGER NOT NULL,
      is_cut INTEGER NOT NULL CHECK (is_cut IN (0, 1)),
      body BLOB NOT NULL
    ) STRICT;
    """

  static let packedDocuments = """
    -- How the site packed what is kept as it came; NULL for what was packed here.
    ALTER TABLE kept_document ADD COLUMN coding TEXT
      CHECK (coding IS NULL OR coding IN ('gzip', 'deflate', 'zstd', 'br') AND is_cut = 0);
    """
}
