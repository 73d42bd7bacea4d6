/// The tables of places and topics.
extension Schema {
  static let facets = """
    -- Under what stories are filed besides their section, and what spoke for it; the main place comes first.
    CREATE TABLE story_facet (
      story INTEGER NOT NULL REFERENCES story (id) ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 0),
      kind TEXT NOT NULL CHECK (kind IN ('place', 'topic')),
      -- What the text speaks of; of places the unit before 1 July 2025.
      id TEXT NOT NULL,
      -- Under what it is found; of places the unit of today.
      filed TEXT NOT NULL,
      evidence TEXT NOT NULL CHECK (
        evidence IN ('name', 'nickname', 'place', 'source', 'words', 'category')),
      words TEXT NOT NULL,
      PRIMARY KEY (story, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX story_facet_filed ON story_facet (kind, filed, story);

    -- By which version of the tables and rules it was filed; 0 waits for being filed.
    ALTER TABLE story ADD COLUMN facet_version INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX story_unfiled ON story (id) WHERE facet_version = 0;
    """

  static let facetsOfStories = """
    -- Under what a story is filed besides its section, and what spoke for it, as a list: see StoryFacet+Stored.
    ALTER TABLE story ADD COLUMN facets TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(facets));
    UPDATE story SET facets = (
        SELECT json_group_array(json_array(kind, filed, id, evidence, words)) FROM (
          SELECT kind, filed, id, evidence, words FROM story_facet f WHERE f.story = story.id
          ORDER BY position))
      WHERE id IN (SELECT story FROM story_facet);
    DROP TABLE story_facet;
    """
}
