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
}
