/// Why entries of a source are held.
extension Schema {
  static let incidents = """
    -- Why entries of a source are held, and what the desk decided.
    CREATE TABLE incident (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      source INTEGER NOT NULL REFERENCES source (number),
      kind TEXT NOT NULL CHECK (kind IN ('flood', 'foreign-script', 'spam-words')),
      evidence TEXT NOT NULL,
      opened INTEGER NOT NULL,
      last_seen INTEGER NOT NULL,
      verdict TEXT CHECK (verdict IN ('released', 'discarded')),
      closed INTEGER CHECK ((closed IS NULL) = (verdict IS NULL)),
      closed_by TEXT CHECK ((closed_by IS NULL) = (verdict IS NULL))
    ) STRICT;
    CREATE INDEX incident_source ON incident (source);
    CREATE UNIQUE INDEX incident_open ON incident (source) WHERE verdict IS NULL;

    -- The incident that keeps a story from publication; NULL for what may be seen.
    ALTER TABLE story ADD COLUMN incident INTEGER REFERENCES incident (id);
    CREATE INDEX story_held ON story (incident) WHERE incident IS NOT NULL;

    -- Held stories have the newest dates: nobody who looks for the newest should walk over them.
    DROP INDEX story_newest;
    DROP INDEX story_changed;
    CREATE INDEX story_newest ON story (section, published DESC, id DESC) WHERE incident IS NULL;
    CREATE INDEX story_changed ON story (section, updated) WHERE incident IS NULL;

    -- What a source brought in recent weeks.
    CREATE INDEX article_seen ON article (source, first_seen);
    """
}
