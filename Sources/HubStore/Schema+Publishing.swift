/// What is published where, so that a cycle of publishing touches only what changed.
extension Schema {
  static let collections = """
    -- Stories that documents do not show as they are. Not a reference: a held one may be taken away.
    CREATE TABLE changed_story (
      story INTEGER PRIMARY KEY,
      revision INTEGER NOT NULL,
      -- The greatest number for what readers wait for, else when the story became news.
      rank INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX changed_story_rank ON changed_story (rank DESC);

    -- Choices of stories that are published as documents of their own: 'all', 'section:national', 'source:ha-noi'.
    CREATE TABLE collection (
      number INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      -- Where its documents are up; NULL when none of them ever was.
      visibility TEXT CHECK (visibility IN ('public', 'desk')),
      -- Its documents are stale as long as they show an older revision.
      revision INTEGER NOT NULL,
      shown INTEGER NOT NULL CHECK (shown <= revision),
      is_urgent INTEGER NOT NULL CHECK (is_urgent IN (0, 1))
    ) STRICT;
    CREATE INDEX collection_stale ON collection (is_urgent, number) WHERE shown < revision;

    -- The stories of a collection.
    CREATE TABLE member (
      collection INTEGER NOT NULL REFERENCES collection (number),
      story INTEGER NOT NULL REFERENCES story (id),
      published INTEGER NOT NULL,
      PRIMARY KEY (collection, story)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX member_newest ON member (collection, published DESC, story DESC);
    CREATE INDEX member_story ON member (story);

    -- What is up by now: the feeds of sections. All stories are placed once.
    INSERT INTO collection (name, visibility, revision, shown, is_urgent)
      SELECT 'section:' || substr(name, 7, length(name) - 11), visibility, 1, 0, 1
      FROM published_document WHERE name LIKE 'feeds/%.atom' AND name <> 'feeds/all.atom';
    INSERT INTO collection (name, visibility, revision, shown, is_urgent)
      SELECT 'all', visibility, 1, 0, 1 FROM published_document WHERE name = 'feeds/all.atom';
    DROP TABLE published_document;
    INSERT INTO changed_story (story, revision, rank)
      SELECT id, 1, published FROM story WHERE incident IS NULL;
    DELETE FROM outbox WHERE topic LIKE 'section:%';
    ALTER TABLE published_profile ADD COLUMN placing TEXT NOT NULL DEFAULT '';
    """

  static let archives = """
    -- When its newest words came into the collection, and the part of the archive that has them; NULL while none has.
    ALTER TABLE member ADD COLUMN entered INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE member ADD COLUMN part INTEGER;
    CREATE INDEX member_open ON member (collection, entered, story) WHERE part IS NULL;

    -- The parts of the archives, numbered from 1 in each collection without a gap.
    CREATE TABLE archive (
      collection INTEGER NOT NULL REFERENCES collection (number),
      part INTEGER NOT NULL CHECK (part > 0),
      -- The month, and which part of it from the second on: 2026-10, 2026-10-2.
      name TEXT NOT NULL,
      is_written INTEGER NOT NULL CHECK (is_written IN (0, 1)),
      PRIMARY KEY (collection, part),
      UNIQUE (collection, name)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX archive_unwritten ON archive (collection, part) WHERE is_written = 0;

    -- What a part holds. A story that left the collection stays here, and its tombstone stands in the part.
    CREATE TABLE archived_story (
      collection INTEGER NOT NULL,
      part INTEGER NOT NULL,
      story INTEGER NOT NULL REFERENCES story (id),
      PRIMARY KEY (collection, part, story),
      FOREIGN KEY (collection, part) REFERENCES archive (collection, part)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX archived_story_story ON archived_story (story, collection);

    ALTER TABLE published_profile ADD COLUMN addresses TEXT NOT NULL DEFAULT '';
    """

  static let facetCollections = """
    INSERT INTO collection (name, revision, shown, is_urgent)
      SELECT DISTINCT f.kind || ':' || f.filed, 1, 0, 0
      FROM member m JOIN collection c ON c.number = m.collection AND c.name = 'all'
        JOIN story_facet f ON f.story = m.story;
    INSERT OR IGNORE INTO member (collection, story, published, entered)
      SELECT k.number, m.story, m.published, m.entered
      FROM member m JOIN collection c ON c.number = m.collection AND c.name = 'all'
        JOIN story_facet f ON f.story = m.story
        JOIN collection k ON k.name = f.kind || ':' || f.filed;
    """

  static let packing = """
    -- Whether the feeds of a collection have their packed form beside them.
    ALTER TABLE collection ADD COLUMN is_packed INTEGER NOT NULL DEFAULT 0 CHECK (is_packed IN (0, 1));
    CREATE INDEX collection_unpacked ON collection (number) WHERE is_packed = 0;
    """
}
