/// The tables of people who get letters, and of the ledger of letters.
extension Schema {
  static let editors = """
    -- People who get letters. Personal data: erased by command, with their letters.
    CREATE TABLE editor (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      address TEXT NOT NULL COLLATE NOCASE UNIQUE,
      name TEXT,
      language TEXT NOT NULL CHECK (language IN ('vi', 'en')),
      -- Lists as JSON; an empty one means all.
      editions TEXT NOT NULL,
      sections TEXT NOT NULL,
      places TEXT NOT NULL,
      sees_desk INTEGER NOT NULL CHECK (sees_desk IN (0, 1)),
      standing TEXT NOT NULL CHECK (
        standing IN ('unconfirmed', 'active', 'bounced', 'unsubscribed')),
      consent TEXT NOT NULL,
      consented INTEGER NOT NULL,
      confirmed INTEGER,
      ended INTEGER CHECK ((ended IS NULL) = (standing IN ('unconfirmed', 'active'))),
      end_reason TEXT CHECK ((end_reason IS NULL) = (ended IS NULL)),
      token TEXT NOT NULL UNIQUE,
      confirmation TEXT UNIQUE CHECK ((confirmation IS NULL) = (standing != 'unconfirmed'))
    ) STRICT;

    -- An edition has one issue a day. Issues from before letters were mailed have no day.
    ALTER TABLE issue ADD COLUMN day TEXT;
    CREATE UNIQUE INDEX issue_day ON issue (edition, day) WHERE day IS NOT NULL;

    -- What the letters of an issue say: one row for each choice of content.
    CREATE TABLE issue_body (
      edition TEXT NOT NULL,
      number INTEGER NOT NULL,
      body INTEGER NOT NULL,
      choice TEXT NOT NULL,
      subject TEXT NOT NULL,
      plain TEXT NOT NULL,
      html TEXT NOT NULL,
      PRIMARY KEY (edition, number, body),
      FOREIGN KEY (edition, number) REFERENCES issue (edition, number)
    ) STRICT, WITHOUT ROWID;

    -- The ledger: a letter is here, on the disk, before a mail server hears of it.
    CREATE TABLE letter (
      edition TEXT NOT NULL,
      number INTEGER NOT NULL,
      editor INTEGER NOT NULL REFERENCES editor (id),
      body INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (
        state IN ('reserved', 'sent', 'refused', 'expired', 'withdrawn')),
      changed INTEGER NOT NULL,
      -- What the mail server said last.
      reply TEXT,
      PRIMARY KEY (edition, number, editor),
      FOREIGN KEY (edition, number, body) REFERENCES issue_body (edition, number, body)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX letter_editor ON letter (editor);
    """

  static let shownIssues = """
    -- How many stories the public page of an issue tells, 0 for no page; NULL before that was decided.
    ALTER TABLE issue ADD COLUMN shown INTEGER CHECK (shown >= 0);
    CREATE INDEX issue_undecided ON issue (edition) WHERE shown IS NULL;
    INSERT INTO site_list (name, parts, stale_from) VALUES ('digests', 0, 0);
    """
}
