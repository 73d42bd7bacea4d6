/// The saved searches of feeds.yml, as far as they are published.
extension Schema {
  static let searches = """
    CREATE TABLE search (
      id TEXT PRIMARY KEY,
      title TEXT NOT NULL,
      -- A digest of what it looks for: another one has it filled anew.
      condition TEXT NOT NULL,
      -- Stories with a lower number were not compared with it yet; 0 when all were.
      filled_from INTEGER NOT NULL CHECK (filled_from >= 0)
    ) STRICT, WITHOUT ROWID;

    -- Public stories that changed since they were compared with the searches; none while there is no search.
    CREATE TABLE unsearched_story (
      story INTEGER PRIMARY KEY REFERENCES story (id) ON DELETE CASCADE
    ) STRICT;
    """
}
