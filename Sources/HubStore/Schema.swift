import GRDB

/// The tables, as a list of changes that is only ever appended to.
///
/// Times are whole milliseconds since 1970 in UTC. Bodies stand apart from identities, because bodies are pruned
/// one day and identities never are.
enum Schema {
  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 sources, articles, stories, outbox, issues") { db in
      try db.execute(sql: sources)
      try db.execute(sql: news)
      try db.execute(sql: publishing)
      try db.execute(sql: issues)
    }
    migrator.registerMigration("other keys of articles") { db in try db.execute(sql: otherKeys) }
    // So that the thirteen old entries of a document with one new one cost next to nothing.
    migrator.registerMigration("prints of entries") { db in
      try db.execute(sql: "ALTER TABLE source_state ADD COLUMN entry_prints BLOB")
    }
    // When a source is asked next depends on what it told before, and the reason is to be told.
    migrator.registerMigration("poll decisions") { db in try db.execute(sql: decisions) }
    migrator.registerMigration("incidents") { db in try db.execute(sql: incidents) }
    migrator.registerMigration("sites without a feed") { db in try db.execute(sql: lists) }
    // Some systems make a new id at every request: only the newest of an article are kept.
    migrator.registerMigration("age of other keys") { db in
      try db.execute(sql: "ALTER TABLE article_key ADD COLUMN noted INTEGER NOT NULL DEFAULT 0")
      try db.execute(sql: "CREATE INDEX article_key_age ON article_key (article, noted)")
    }
    // A flag for "retired" says too little once sources are proposed, approved and paused by people.
    migrator.registerMigration("standing of sources and its history") { db in
      try db.execute(sql: standings)
    }
    // A feed is asked where it moved for good, without a change of the operator's file.
    migrator.registerMigration("moved feeds") { db in try db.execute(sql: moves) }
    // What happened to a source in the last weeks has to be told when its owner asks.
    migrator.registerMigration("fetch log") { db in try db.execute(sql: fetchLog) }
    // Why an entry was taken as it was can only be told from the bytes that came.
    migrator.registerMigration("kept documents") { db in try db.execute(sql: keptDocuments) }
    // The cost of publishing has to depend on what changed and not on what is stored.
    migrator.registerMigration("collections") { db in try db.execute(sql: collections) }
    migrator.registerMigration("hints at the same story") { db in
      try db.execute(sql: storyHints)
    }
    // Editors change what readers see, and readers no longer miss stories for one reason alone.
    migrator.registerMigration("corrections") { db in try db.execute(sql: corrections) }
    // Two stories may turn out to be one; the later one is known for ever, and may come back.
    migrator.registerMigration("merged stories") { db in try db.execute(sql: mergedStories) }
    // A new text is compared with few of a million, which have to be found.
    migrator.registerMigration("fingerprints of articles") { db in
      try db.execute(sql: fingerprints)
    }
    // A source may withdraw what it has told; absence alone never says so.
    migrator.registerMigration("withdrawn articles") { db in
      try db.execute(sql: withdrawnArticles)
    }
    // Stories are looked for by province and topic, and why they are found there is to be told.
    migrator.registerMigration("places and topics") { db in try db.execute(sql: facets) }
    // A doubt about a section waits for an editor, whose word outlasts every poll.
    migrator.registerMigration("section reviews") { db in try db.execute(sql: sectionReviews) }
    // Who was away for a year finds everything that was published meanwhile.
    migrator.registerMigration("archives of feeds") { db in try db.execute(sql: archives) }
    // A letter has to come once: who gets which, and what became of it, survives every crash.
    migrator.registerMigration("editors and letters") { db in try db.execute(sql: editors) }
    // Who follows one province or topic gets a feed of it, also of what was published before.
    migrator.registerMigration("collections of places and topics") { db in
      try db.execute(sql: facetCollections)
    }
    // Every page of the site shows a part of the store, and only those whose part changed are drawn again.
    migrator.registerMigration("pages of the site") { db in try db.execute(sql: site) }
    // What editors have a story called is asked for with every story, and what they pin at every front page.
    migrator.registerMigration("headlines and pins") { db in try db.execute(sql: headlines) }
    // Who follows an editor's choice of words gets a feed of it; only what changed is compared with it.
    migrator.registerMigration("saved searches") { db in try db.execute(sql: searches) }
    // Web servers hand out what is packed already; a cycle leaves that to be done after it.
    migrator.registerMigration("packed documents") { db in try db.execute(sql: packing) }
    // Readers look for an older issue by its day; the list of issues is drawn when one of their pages comes or goes.
    migrator.registerMigration("list of issues") { db in try db.execute(sql: shownIssues) }
    // Drawing a large site takes minutes, and goes on where it was interrupted.
    migrator.registerMigration("unfinished site") { db in try db.execute(sql: siteProgress) }
    // An edition's new title reached the list of issues with its next issue only.
    migrator.registerMigration("titles of editions") { db in try db.execute(sql: siteEditions) }
    // A change in the middle of a month made all its pages behind it be drawn.
    migrator.registerMigration("stretches of lists") { db in
      try db.execute(sql: siteStretches)
    }
    // Three rows a story in two wide orders were a thirtieth of a first poll, and are read with the story alone.
    migrator.registerMigration("facets of stories", foreignKeyChecks: .immediate) { db in
      try db.execute(sql: facetsOfStories)
    }
    // Packing a second time what came packed was a thirtieth of a first poll.
    migrator.registerMigration("documents as they came", foreignKeyChecks: .immediate) { db in
      try db.execute(sql: packedDocuments)
    }
    // Each new story had a table made, only to be compared with five words.
    migrator.registerMigration("plain checks of stories", foreignKeyChecks: .immediate) { db in
      try compareOneByOne(in: ["story"], db)
    }
    // How each stored row is numbered and found, without what nobody needs.
    migrator.registerMigration("orders of stories and articles", foreignKeyChecks: .immediate) {
      db in
      try countByRowsAlone(db)
      try db.execute(sql: orders)
    }
    // The same with five lists for each new source.
    migrator.registerMigration("plain checks of sources", foreignKeyChecks: .immediate) { db in
      try compareOneByOne(in: ["source", "source_event"], db)
    }
    return migrator
  }()

  private static let sources = """
    CREATE TABLE source (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      place TEXT,
      kind TEXT NOT NULL CHECK (kind IN ('library', 'agency', 'press', 'other')),
      address_kind TEXT NOT NULL CHECK (address_kind IN ('feed', 'site', 'waiting')),
      address TEXT CHECK ((address IS NULL) = (address_kind = 'waiting')),
      section TEXT,
      origin TEXT NOT NULL CHECK (origin IN ('file', 'command')),
      registered INTEGER NOT NULL,
      retired INTEGER
    ) STRICT;

    -- What polling learned; one row a source, from its registration on.
    CREATE TABLE source_state (
      source INTEGER PRIMARY KEY REFERENCES source (number),
      discovered_feed TEXT,
      validators_url TEXT,
      entity_tag TEXT,
      last_modified TEXT,
      validators_since INTEGER,
      body_digest BLOB,
      last_attempt INTEGER,
      last_success INTEGER,
      next_poll INTEGER,
      failures INTEGER NOT NULL DEFAULT 0,
      gone INTEGER,
      outcome TEXT,
      label TEXT,
      explanation TEXT,
      remedy TEXT,
      status INTEGER
    ) STRICT;

    -- What a source's feed says of itself, for atom:source.
    CREATE TABLE origin_feed (
      source INTEGER PRIMARY KEY REFERENCES source (number),
      facts TEXT NOT NULL
    ) STRICT;
    """

  private static let news = """
    CREATE TABLE story (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      entry_id TEXT NOT NULL UNIQUE,
      section TEXT NOT NULL,
      reason TEXT NOT NULL,
      published INTEGER NOT NULL,
      updated INTEGER NOT NULL,
      is_backlog INTEGER NOT NULL CHECK (is_backlog IN (0, 1))
    ) STRICT;
    CREATE INDEX story_newest ON story (section, published DESC, id DESC);
    CREATE INDEX story_changed ON story (section, updated);

    CREATE TABLE article (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      source INTEGER NOT NULL REFERENCES source (number),
      key TEXT NOT NULL,
      story INTEGER NOT NULL REFERENCES story (id),
      -- Why it is told in a story that another article opened; NULL when it opened the story itself.
      evidence TEXT,
      -- Whether the story is published under this article; each story has one such.
      is_lead INTEGER NOT NULL CHECK (is_lead IN (0, 1)),
      claimed_id TEXT,
      link TEXT,
      canonical_link TEXT,
      title TEXT NOT NULL,
      language TEXT,
      claimed_published INTEGER,
      claimed_updated INTEGER,
      first_seen INTEGER NOT NULL,
      changed INTEGER NOT NULL,
      content_digest BLOB NOT NULL,
      UNIQUE (source, key)
    ) STRICT;
    CREATE INDEX article_claimed_id ON article (claimed_id) WHERE claimed_id IS NOT NULL;
    CREATE INDEX article_canonical_link ON article (canonical_link) WHERE canonical_link IS NOT NULL;
    CREATE INDEX article_story ON article (story);
    CREATE UNIQUE INDEX article_lead ON article (story) WHERE is_lead = 1;

    CREATE TABLE article_body (
      article INTEGER PRIMARY KEY REFERENCES article (id),
      summary TEXT,
      content TEXT,
      details TEXT NOT NULL
    ) STRICT;
    """

  /// A source may be given by the pages that list its news.
  ///
  /// SQLite changes a CHECK only with its table, which is made anew; its rows keep their numbers.
  private static let lists = """
    CREATE TABLE new_source (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      place TEXT,
      kind TEXT NOT NULL CHECK (kind IN ('library', 'agency', 'press', 'other')),
      address_kind TEXT NOT NULL CHECK (address_kind IN ('feed', 'site', 'list', 'waiting')),
      -- Of a list the recipe, as JSON.
      address TEXT CHECK ((address IS NULL) = (address_kind = 'waiting')),
      section TEXT,
      origin TEXT NOT NULL CHECK (origin IN ('file', 'command')),
      registered INTEGER NOT NULL,
      retired INTEGER
    ) STRICT;
    INSERT INTO new_source
      (number, id, name, place, kind, address_kind, address, section, origin, registered, retired)
      SELECT number, id, name, place, kind, address_kind, address, section, origin, registered, retired
      FROM source;
    DROP TABLE source;
    ALTER TABLE new_source RENAME TO source;

    -- What the pages of a list had when they were last read, as JSON.
    CREATE TABLE list_memory (
      source INTEGER PRIMARY KEY REFERENCES source (number),
      pages TEXT NOT NULL
    ) STRICT;

    -- What the page of each listed article gave, so that it is asked for once only.
    CREATE TABLE list_detail (
      source INTEGER NOT NULL REFERENCES source (number),
      key TEXT NOT NULL,
      -- NULL as long as the page could not be read.
      facts TEXT,
      failures INTEGER NOT NULL CHECK (failures >= 0),
      -- Whether it was read by selectors that the recipe no longer has.
      is_stale INTEGER NOT NULL CHECK (is_stale IN (0, 1)),
      read INTEGER NOT NULL,
      PRIMARY KEY (source, key)
    ) STRICT, WITHOUT ROWID;

    -- The rules of sites (robots.txt), by scheme, host and port.
    CREATE TABLE robots (
      origin TEXT PRIMARY KEY,
      fetched INTEGER NOT NULL,
      rules TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    """

  private static let publishing = """
    -- Changes that the published documents do not show yet.
    CREATE TABLE outbox (
      topic TEXT PRIMARY KEY,
      revision INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE published_profile (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      digest TEXT NOT NULL
    ) STRICT;

    -- Which documents are up, so that one that is no longer published is taken down.
    CREATE TABLE published_document (
      visibility TEXT NOT NULL CHECK (visibility IN ('public', 'desk')),
      name TEXT NOT NULL,
      PRIMARY KEY (visibility, name)
    ) STRICT, WITHOUT ROWID;
    """

  private static let issues = """
    -- Since when there is an edition.
    CREATE TABLE edition (
      id TEXT PRIMARY KEY,
      since INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE issue (
      edition TEXT NOT NULL REFERENCES edition (id),
      number INTEGER NOT NULL CHECK (number > 0),
      composed INTEGER NOT NULL,
      is_written INTEGER NOT NULL CHECK (is_written IN (0, 1)),
      PRIMARY KEY (edition, number)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE issue_story (
      edition TEXT NOT NULL,
      story INTEGER NOT NULL REFERENCES story (id),
      number INTEGER NOT NULL,
      PRIMARY KEY (edition, story),
      FOREIGN KEY (edition, number) REFERENCES issue (edition, number)
    ) STRICT, WITHOUT ROWID;
    """
}
