/// What is kept so that the same news is known again across sources.
extension Schema {
  static let storyHints = """
    -- Two stories that may be one, which was too unsure to join them; both stay if they are joined later.
    CREATE TABLE story_hint (
      story INTEGER NOT NULL REFERENCES story (id) ON DELETE CASCADE,
      other INTEGER NOT NULL REFERENCES story (id) ON DELETE CASCADE,
      likeness TEXT NOT NULL,
      noted INTEGER NOT NULL,
      PRIMARY KEY (story, other),
      CHECK (story <> other)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX story_hint_other ON story_hint (other);
    """

  static let fingerprints = """
    -- The articles whose texts share something. It refers to articles without a foreign key, which would have to be
    -- checked for each row of it: it is nothing but an index, and what it wrongly names is not found.
    CREATE TABLE article_fingerprint (
      fingerprint INTEGER NOT NULL,
      article INTEGER NOT NULL,
      PRIMARY KEY (fingerprint, article)
    ) STRICT, WITHOUT ROWID;
    """

  static let otherKeys = """
    -- Further keys under which a source gave an article: sites change all their ids with their system.
    CREATE TABLE article_key (
      source INTEGER NOT NULL REFERENCES source (number),
      key TEXT NOT NULL,
      article INTEGER NOT NULL REFERENCES article (id),
      PRIMARY KEY (source, key)
    ) STRICT, WITHOUT ROWID;

    -- An entry with an unknown key is looked for by its title.
    CREATE INDEX article_title ON article (source, title);
    """
}
