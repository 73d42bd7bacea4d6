package import Foundation

/// An entry that is held, as the desk sees it.
package struct HeldArticle: Hashable, Sendable {
  package var id: ArticleID
  package var title: String
  package var link: String?
  package var claimedPublished: Date?
  package var firstSeen: Date

  package init(
    id: ArticleID, title: String, link: String?, claimedPublished: Date?, firstSeen: Date
  ) {
    self.id = id
    self.title = title
    self.link = link
    self.claimedPublished = claimedPublished
    self.firstSeen = firstSeen
  }
}

/// What the desk decided about entries that are held.
package struct IncidentDecision: Hashable, Sendable {
  package var incident: IncidentID
  package var closing: Incident.Closing
  /// The entries to be released, after which the incident stays open for the others; nil for all.
  package var only: Set<ArticleID>?
  /// Whether what is released is published without being news.
  package var asBacklog: Bool

  package init(
    _ incident: IncidentID, _ closing: Incident.Closing, only: Set<ArticleID>? = nil,
    asBacklog: Bool = false
  ) {
    self.incident = incident
    self.closing = closing
    self.only = only
    self.asBacklog = asBacklog
  }
}

/// Remembers incidents and what the desk decided about them.
package protocol IncidentStore: Sendable {
  /// All incidents, the newest first.
  func incidents() async throws(StoreFailure) -> [Incident]

  /// The entries that an incident holds, also those that were discarded; the newest first.
  func heldArticles(of incident: IncidentID) async throws(StoreFailure) -> [HeldArticle]

  /// Carries out a decision in one transaction; returns how many entries it concerned, 0 if none is held.
  func decide(_ decision: IncidentDecision) async throws(StoreFailure) -> Int
}
