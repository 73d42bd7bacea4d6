import FeedDomain
import Foundation
import GRDB

/// Writes a merge plan into the tables, inside the caller's transaction.
struct MergeWriter {
  let db: Database
  let source: SourceID

  func carryOut(_ plan: MergePlan) throws -> MergeResult {
    var result = MergeResult()
    if !plan.additions.isEmpty || !plan.newKeys.isEmpty {
      let number = try SourceRow.number(of: source, in: db)
      if let note = plan.incident {
        result.incident = try IncidentWriter(db: db).note(note, of: number, now: plan.now)
      }
      var stories: [StoryID] = []
      for addition in plan.additions {
        stories.append(
          try add(
            addition, of: number, at: plan.now, incident: result.incident, after: stories))
        result.count(addition)
      }
      for newKey in plan.newKeys { try remember(newKey, of: number, now: plan.now) }
      result.relinked = plan.newKeys.count
    }
    for revision in plan.revisions {
      try revise(revision, now: plan.now)
      result.revised += 1
    }
    for article in plan.withdrawals {
      try withdraw(article, since: plan.now, now: plan.now)
    }
    for article in plan.returns { try withdraw(article, since: nil, now: plan.now) }
    for union in plan.unions {
      try StoryMover(db: db).unite(
        union.first.rawValue, union.second.rawValue, by: union.evidence, now: plan.now)
    }
    if try isNewlyDiscovered(plan.state.discoveredFeed) { try Outbox.note(.sources, in: db) }
    try SourceRow.save(plan.state, in: db)
    return result
  }

  /// The other keys of an article that are kept: a site changes its system now and then, not every year.
  private static let otherKeys = 8

  private func remember(_ newKey: MergePlan.NewKey, of source: Int64, now: Date) throws {
    let article = newKey.article.rawValue
    // Two entries of one document may be the same article under the same key.
    try db.cachedStatement(
      sql: """
        INSERT INTO article_key (source, key, article, noted) VALUES (?, ?, ?, ?)
        ON CONFLICT (source, key) DO UPDATE SET article = excluded.article, noted = excluded.noted
        """
    ).execute(arguments: [source, newKey.key, article, now.milliseconds])
    try db.cachedStatement(
      sql: """
        DELETE FROM article_key WHERE article = ? AND noted < (
          SELECT noted FROM article_key WHERE article = ? ORDER BY noted DESC LIMIT 1 OFFSET ?)
        """
    ).execute(arguments: [article, article, Self.otherKeys - 1])
  }

  /// Whether the feed of a site is known now and was not, or was another: the list of sources then changes.
  private func isNewlyDiscovered(_ feed: String?) throws -> Bool {
    guard let feed else { return false }
    let before = try String.fetchOne(
      db,
      sql: """
        SELECT discovered_feed FROM source_state
        WHERE source = (SELECT number FROM source WHERE id = ?)
        """, arguments: [source.rawValue])
    return before != feed
  }

  /// Adds an article and the story it opens, if it opens one; returns its story.
  ///
  /// `stories` are those of the plan's additions before.
  private func add(
    _ addition: MergePlan.Addition, of source: Int64, at now: Date, incident: IncidentID?,
    after stories: [StoryID]
  ) throws -> StoryID {
    switch addition.placement {
    case .opens(let entryID, let decision):
      // Two ways to the same id (an echo of an old one of ours) must not stop the source for ever.
      if let story = try story(of: entryID) {
        return try join(story, addition, of: source, evidence: .sameID, now: now)
      }
      try open(entryID, decision, by: addition, incident)
      let story = StoryID(rawValue: db.lastInsertedRowID)
      try insert(addition, of: source, story: story, evidence: nil, now: now)
      try note(addition.hints, on: story, now: now)
      // Nobody sees what is held.
      if Self.concealment(of: addition, decision) == nil { try announce(story, of: addition) }
      return story
    case .joins(let story, let evidence):
      return try join(story, addition, of: source, evidence: evidence, now: now)
    case .follows(let place, let evidence):
      return try join(stories[place], addition, of: source, evidence: evidence, now: now)
    }
  }

  private func announce(_ story: StoryID, of addition: MergePlan.Addition) throws {
    if addition.isBacklog {
      try Outbox.noteBacklog(story, published: addition.published.milliseconds, in: db)
    } else {
      try Outbox.note(story, in: db)
    }
  }

  private func join(
    _ story: StoryID, _ addition: MergePlan.Addition, of source: Int64, evidence: MatchEvidence,
    now: Date
  ) throws -> StoryID {
    try insert(addition, of: source, story: story, evidence: evidence, now: now)
    if !addition.isBacklog { try note(newsIn: story, now: now) }
    try note(addition.hints, on: story, now: now)
    if addition.isBacklog {
      // Who else told it long ago is no news: it waits with what the source had.
      try change(story, now: now)
      try Outbox.noteBacklog(story, published: addition.published.milliseconds, in: db)
    } else {
      try touch(story, now: now)
    }
    return story
  }

  /// A story that came in the same cycle is news if any article of it is, in whatever order they came.
  private func note(newsIn story: StoryID, now: Date) throws {
    try db.cachedStatement(
      sql: """
        UPDATE story SET is_backlog = 0 WHERE id = ? AND is_backlog = 1
          AND (SELECT first_seen FROM article a WHERE a.story = story.id AND a.is_lead = 1) = ?
        """
    ).execute(arguments: [story.rawValue, now.milliseconds])
  }

  /// Why readers do not see a new story.
  static func concealment(
    of addition: MergePlan.Addition, _ decision: SectionDecision
  ) -> Concealment? {
    addition.isHeld ? .incident : decision.review == .held ? .held : nil
  }

  private func note(_ hints: [SameStoryHint], on story: StoryID, now: Date) throws {
    for hint in hints where hint.story != story {
      try db.cachedStatement(
        sql: """
          INSERT INTO story_hint (story, other, likeness, noted) VALUES (?, ?, ?, ?)
          ON CONFLICT DO NOTHING
          """
      ).execute(arguments: [
        story.rawValue, hint.story.rawValue, hint.likeness.stored(), now.milliseconds,
      ])
    }
  }

  /// Replaces the words of an article; its identity and first-seen date stay.
  private func revise(_ revision: MergePlan.Revision, now: Date) throws {
    let article = revision.article
    try db.cachedStatement(
      sql: """
        UPDATE article SET link = ?, canonical_link = ?, title = ?, language = ?,
          claimed_published = ?, claimed_updated = ?, changed = ?, content_digest = ?
        WHERE id = ?
        """
    ).execute(arguments: [
      article.link, article.canonicalLink, article.title, article.language,
      article.claimedPublished?.milliseconds, article.claimedUpdated?.milliseconds,
      now.milliseconds, Data(article.contentDigest), revision.id.rawValue,
    ])
    try db.cachedStatement(
      sql: "UPDATE article_body SET summary = ?, content = ?, details = ? WHERE article = ?"
    ).execute(arguments: [
      article.summary, article.content, ArticleDetails(article).encoded(),
      revision.id.rawValue,
    ])
    try FingerprintTable(db: db).renew(
      revision.fingerprints, of: revision.id.rawValue, in: revision.story)
    // A copy's new words change nothing that readers see.
    guard let decision = revision.decision else { return }
    try sort(revision.story, by: decision)
    if let filing = revision.filing {
      _ = try SQLiteHubStore.file(revision.story, filing, in: db)
    }
    try StoryOverlay(db: db).apply(
      to: revision.story.rawValue, now: revision.isQuiet ? Date(milliseconds: 0) : now)
  }

  /// Where an editor has put it, it stays; what would be without that is remembered.
  private func sort(_ story: StoryID, by decision: SectionDecision) throws {
    try db.cachedStatement(
      sql: """
        UPDATE story SET review = :review,
          section = CASE WHEN decided_section IS NULL THEN :section ELSE section END,
          reason = CASE WHEN decided_section IS NULL THEN :reason ELSE reason END,
          decided_section = CASE WHEN decided_section IS NULL THEN NULL ELSE :section END,
          decided_reason = CASE WHEN decided_section IS NULL THEN NULL ELSE :reason END
        WHERE id = :story
        """
    ).execute(arguments: [
      "review": decision.review?.rawValue, "section": decision.section.rawValue,
      "reason": try Self.text(of: decision.reason), "story": story.rawValue,
    ])
  }

  /// Notes that the source of an article has withdrawn it, or has it again; who leads its story is chosen later.
  private func withdraw(_ article: ArticleID, since time: Date?, now: Date) throws {
    let story = try Int64.fetchOne(
      db.cachedStatement(
        sql: """
          UPDATE article SET withdrawn = ? WHERE id = ? AND (withdrawn IS NULL) = (? IS NOT NULL) RETURNING story
          """), arguments: [time?.milliseconds, article.rawValue, time?.milliseconds])
    if let story { try StoryOverlay(db: db).apply(to: story, now: now) }
  }

  /// Notes a significant change of a story.
  private func touch(_ story: StoryID, now: Date) throws {
    try change(story, now: now)
    try Outbox.note(story, in: db)
  }

  private func change(_ story: StoryID, now: Date) throws {
    var row = try RowStatement("UPDATE story SET updated = MAX(updated, ?) WHERE id = ?", in: db)
    row.take(now.milliseconds)
    row.take(story.rawValue)
    try row.execute()
  }

  private func story(of entryID: String) throws -> StoryID? {
    var story: StoryID?
    var search = try RowStatement(
      "SELECT COALESCE(merged_into, id) FROM story WHERE entry_id = ?", in: db)
    search.take(entryID)
    try search.each { story = StoryID(rawValue: $0.integer(0)) }
    return story
  }
}
