import GRDB

/// How each row of stories and articles is numbered and found, as cheaply as can be.
///
/// A first poll stores ten thousand of them on the one thread that writes.
extension Schema {
  static let orders = """
    -- Few stories change after they were published; of the others that is the newest change.
    DROP INDEX story_changed;
    CREATE INDEX story_changed ON story (section, updated) WHERE hidden IS NULL AND updated > published;

    -- The articles of a story, of which one leads it and comes first.
    DROP INDEX article_lead;
    DROP INDEX article_story;
    CREATE UNIQUE INDEX article_story ON article (story, iif(is_lead = 1, 0, id));

    -- Numbers are given out as one more than the greatest: none comes twice as long as no row goes.
    CREATE TRIGGER story_stays BEFORE DELETE ON story
      BEGIN SELECT RAISE(ABORT, 'stories stay, and their numbers with them'); END;
    CREATE TRIGGER article_stays BEFORE DELETE ON article
      BEGIN SELECT RAISE(ABORT, 'articles stay, and their numbers with them'); END;
    """

  /// Takes AUTOINCREMENT out of the definitions of the two tables, which writes a row for every number that it gives out.
  ///
  /// In place, as `compareOneByOne` does, since nothing that is stored changes by it.
  static func countByRowsAlone(_ db: Database) throws {
    try db.execute(
      sql: """
        PRAGMA writable_schema = ON;
        UPDATE sqlite_schema SET sql = replace(sql, ' AUTOINCREMENT', '')
          WHERE type = 'table' AND name IN ('story', 'article');
        DELETE FROM sqlite_sequence WHERE name IN ('story', 'article');
        PRAGMA writable_schema = RESET;
        """)
  }
}
