/// What editors decide about stories, and why readers do not see some.
extension Schema {
  static let corrections = """
    -- Why readers do not see a story; NULL for what may be seen. Worked out of what hides it: see StoryOverlay.
    ALTER TABLE story ADD COLUMN hidden TEXT CHECK (
      hidden IN ('merged', 'retracted', 'withdrawn', 'incident', 'held'));
    UPDATE story SET hidden = 'incident' WHERE incident IS NOT NULL;
    DROP INDEX story_newest;
    DROP INDEX story_changed;
    CREATE INDEX story_newest ON story (section, published DESC, id DESC) WHERE hidden IS NULL;
    CREATE INDEX story_changed ON story (section, updated) WHERE hidden IS NULL;

    -- What editors decided, by whom and why; rows are only ever added, and taken back by a mark.
    CREATE TABLE correction (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      story INTEGER NOT NULL REFERENCES story (id),
      -- Set when it is about one article of the story only.
      article INTEGER REFERENCES article (id),
      act TEXT NOT NULL CHECK (act IN (
        'section', 'title', 'hold', 'approve', 'pin', 'retract', 'merge', 'split')),
      value TEXT,
      by TEXT NOT NULL,
      at INTEGER NOT NULL,
      note TEXT,
      undone INTEGER,
      undone_by TEXT CHECK ((undone_by IS NULL) = (undone IS NULL)),
      undone_note TEXT CHECK (undone_note IS NULL OR undone IS NOT NULL)
    ) STRICT;
    CREATE INDEX correction_story ON correction (story, id);
    CREATE INDEX correction_article ON correction (article) WHERE article IS NOT NULL;

    -- The articles that a merge or a split is about, and the story in which each was before a merge or is after a
    -- split: merged articles are never parted, and articles of different parts of a split are never joined.
    CREATE TABLE correction_part (
      correction INTEGER NOT NULL REFERENCES correction (id),
      article INTEGER NOT NULL REFERENCES article (id),
      story INTEGER NOT NULL REFERENCES story (id),
      PRIMARY KEY (correction, article)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX correction_part_article ON correction_part (article);
    """

  static let mergedStories = """
    -- The story that this one turned out to be, which is always one with articles, and who led this one until then.
    ALTER TABLE story ADD COLUMN merged_into INTEGER REFERENCES story (id);
    ALTER TABLE story ADD COLUMN former_lead INTEGER REFERENCES article (id)
      CHECK ((former_lead IS NULL) = (merged_into IS NULL));
    CREATE INDEX story_merged ON story (merged_into) WHERE merged_into IS NOT NULL;

    -- Stories that a collection has shown and shows no more, so that readers' programs take them away.
    CREATE TABLE tombstone (
      collection INTEGER NOT NULL REFERENCES collection (number),
      story INTEGER NOT NULL REFERENCES story (id),
      deleted INTEGER NOT NULL,
      PRIMARY KEY (collection, story)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX tombstone_newest ON tombstone (collection, deleted);
    CREATE INDEX tombstone_story ON tombstone (story);
    """

  static let withdrawnArticles = """
    -- When its own source withdrew an article.
    ALTER TABLE article ADD COLUMN withdrawn INTEGER;
    CREATE INDEX article_withdrawn ON article (story) WHERE withdrawn IS NOT NULL;

    -- The last story that was published before leads were chosen: it and those before it keep theirs.
    CREATE TABLE led_until (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      story INTEGER NOT NULL
    ) STRICT;
    INSERT INTO led_until (id, story) SELECT 1, COALESCE(MAX(id), 0) FROM story;
    """

  static let headlines = """
    -- What an editor has a story called; NULL for what its source calls it. Worked out of corrections: see StoryOverlay.
    ALTER TABLE story ADD COLUMN headline TEXT;
    UPDATE story SET headline = (
      SELECT c.value FROM correction c WHERE c.story = story.id AND c.act = 'title' AND c.article IS NULL
        AND c.undone IS NULL ORDER BY c.id DESC LIMIT 1)
      WHERE id IN (SELECT story FROM correction WHERE act = 'title' AND undone IS NULL);
    CREATE INDEX correction_pin ON correction (story) WHERE act = 'pin' AND undone IS NULL;
    """
}
