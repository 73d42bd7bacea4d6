/// What is in doubt about the section of a story, and what an editor put in its place.
extension Schema {
  static let sectionReviews = """
    -- What an editor is asked about the section, until a correction of the section, an approval or a hold answers.
    ALTER TABLE story ADD COLUMN review TEXT CHECK (review IN ('queued', 'held'));
    CREATE INDEX story_review ON story (section) WHERE review IS NOT NULL;

    -- What was decided of a story that an editor has moved; its section and reason are then the editor's.
    ALTER TABLE story ADD COLUMN decided_section TEXT;
    ALTER TABLE story ADD COLUMN decided_reason TEXT
      CHECK ((decided_reason IS NULL) = (decided_section IS NULL));
    """
}
