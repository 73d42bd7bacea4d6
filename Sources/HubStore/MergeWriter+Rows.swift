import FeedDomain
import Foundation
import GRDB

/// The rows of a new story and of a new article.
extension MergeWriter {
  /// Opens a story with the section that was decided on.
  func open(
    _ entryID: String, _ decision: SectionDecision, by addition: MergePlan.Addition,
    _ incident: IncidentID?
  ) throws {
    let published = addition.published.milliseconds
    var row = try RowStatement(
      """
      INSERT INTO story
        (entry_id, section, reason, published, updated, is_backlog, incident, hidden, review, facet_version, facets)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, in: db)
    row.take(entryID)
    row.take(decision.section.rawValue)
    row.take(try Self.text(of: decision.reason))
    row.take(published)
    row.take(published)
    row.take(addition.isBacklog)
    row.take(addition.isHeld ? incident?.rawValue : nil)
    row.take(Self.concealment(of: addition, decision)?.rawValue)
    row.take(decision.review?.rawValue)
    row.take(Int64(addition.filing?.version ?? 0))
    row.take((addition.filing?.facets ?? []).stored())
    try row.execute()
  }

  /// Adds an article to a story; one without evidence has opened it and leads it.
  func insert(
    _ addition: MergePlan.Addition, of source: Int64, story: StoryID, evidence: MatchEvidence?,
    now: Date
  ) throws {
    let article = addition.article
    var row = try RowStatement(
      """
      INSERT INTO article (source, key, story, evidence, is_lead, claimed_id, link, canonical_link, title,
        language, claimed_published, claimed_updated, first_seen, changed, content_digest)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, in: db)
    row.take(source)
    row.take(article.key)
    row.take(story.rawValue)
    row.take(evidence?.stored())
    row.take(evidence == nil)
    row.take(article.claimedID)
    row.take(article.link)
    row.take(article.canonicalLink)
    row.take(article.title)
    row.take(article.language)
    row.take(article.claimedPublished?.milliseconds)
    row.take(article.claimedUpdated?.milliseconds)
    row.take(now.milliseconds)
    row.take(now.milliseconds)
    row.take(article.contentDigest)
    try row.execute()
    let id = db.lastInsertedRowID
    var body = try RowStatement(
      "INSERT INTO article_body (article, summary, content, details) VALUES (?, ?, ?, ?)", in: db)
    body.take(id)
    body.take(article.summary)
    body.take(article.content)
    body.take(ArticleDetails(article).encoded())
    try body.execute()
    try FingerprintTable(db: db).add(addition.fingerprints, of: id)
  }
}
