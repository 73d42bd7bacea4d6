/// What the pages of the public site show.
extension Schema {
  static let site = """
    -- The pages of stories: what is up at each address, and whether it is what should be there.
    CREATE TABLE story_page (
      story INTEGER PRIMARY KEY REFERENCES story (id) ON DELETE CASCADE,
      shown TEXT CHECK (shown IN ('story', 'gone')),
      is_stale INTEGER NOT NULL CHECK (is_stale IN (0, 1))
    ) STRICT;
    CREATE INDEX story_page_stale ON story_page (story) WHERE is_stale = 1;
    -- The few stale pages that readers can see: one of them may have to go at once.
    CREATE INDEX story_page_seen ON story_page (story) WHERE is_stale = 1 AND shown = 'story';
    INSERT INTO story_page (story, is_stale)
      SELECT m.story, 1 FROM member m JOIN collection c ON c.number = m.collection WHERE c.name = 'all';

    -- Which revision of a collection its page shows.
    ALTER TABLE collection ADD COLUMN page_shown INTEGER;

    -- Lists of many stories: 'month:2026-11', 'sitemap:12', 'sources'.
    CREATE TABLE site_list (
      name TEXT PRIMARY KEY,
      parts INTEGER NOT NULL CHECK (parts >= 0),
      -- When the earliest of its stories that changed was published; NULL while it shows all as they are.
      stale_from INTEGER
    ) STRICT, WITHOUT ROWID;
    INSERT INTO site_list (name, parts, stale_from) VALUES ('sources', 0, 0);

    -- What went into all pages besides stories, and the day that the page about the sources shows.
    CREATE TABLE site (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      profile TEXT,
      status_day TEXT
    ) STRICT;
    INSERT INTO site (id) VALUES (1);
    """

  static let siteEditions = """
    -- The editions of digests as the list of issues calls them.
    ALTER TABLE site ADD COLUMN editions TEXT;
    """

  static let siteStretches = """
    -- When the last of its stories that changed was published; NULL while all behind the first are stale.
    ALTER TABLE site_list ADD COLUMN stale_until INTEGER;
    """

  static let siteProgress = """
    -- What goes into the pages that are being drawn anew, until all of them are up.
    ALTER TABLE site ADD COLUMN drawing TEXT;
    -- Whether pages were drawn to which the lists and the front page do not lead yet.
    ALTER TABLE site ADD COLUMN is_unfinished INTEGER NOT NULL DEFAULT 0 CHECK (is_unfinished IN (0, 1));
    """
}
