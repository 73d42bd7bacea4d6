package import Foundation

/// What polling has learned about a source so far.
package struct SourceState: Hashable, Sendable {
  package var source: SourceID
  /// Address of the feed that discovery found; nil for a source that is given by its feed.
  package var discoveredFeed: String?
  /// Where the feed moved for good: asked there instead, until that fails for days.
  @Boxed package var moved: MovedFeed?
  /// Where it is said to move, while that has not held long enough to be believed.
  @Boxed package var moving: MovedFeed?
  @Boxed package var validators: Validators?
  /// SHA-256 of the last whole body, to recognise an unchanged one without validators.
  package var bodyDigest: [UInt8]?
  /// What its entries said when its document was last read.
  package var entryPrints = EntryPrints()
  package var lastAttempt: Date?
  package var lastSuccess: Date?
  /// When the source is due again; nil before the first poll.
  package var nextPoll: Date?
  /// Why it is due then; nil before the first poll.
  package var decision: PollDecision?
  /// How often the source posts, where its entries have dates.
  package var rhythm: PostingRhythm?
  /// How long the last answer that said so stays fresh.
  package var freshFor: Duration?
  /// When the feed asks to be read, and when not.
  package var schedule = ParsedSchedule()
  /// Polls that brought nothing usable since the last that did.
  package var failures: Int
  @Boxed package var lastReport: PollReport?
  /// The request that led to this state, for the log; nil in a state that was read back.
  @Boxed package var fetch: FetchRecord?
  /// The document that the poll brought, if it was another than the last; nil in a state that was read back.
  @Boxed package var document: KeptDocument?
  /// When the feed answered 410: it is not asked again until the source is given another address.
  package var gone: Date?
  /// What is known of the pages of a source without a feed.
  @Boxed package var list: ListMemory?
  /// What the source's feed says of itself; goes into `atom:source`.
  @Boxed package var feed: OriginFeed?

  package init(source: SourceID) {
    self.source = source
    failures = 0
  }

  /// The pause that was decided on last, but for those that an outage of ours cut short.
  package var plannedPause: TimeInterval {
    guard let decision, let nextPoll else { return 0 }
    return decision.reason == .ourOutage
      ? decision.wish / .seconds(1) : nextPoll.timeIntervalSince(decision.decided)
  }

  /// Whether nothing of this source was ever stored: its entries are then backlog and not news.
  package var isNew: Bool { lastSuccess == nil }
}

/// How the last poll of a source ended, for people and for JSON.
package struct PollReport: Hashable, Sendable {
  /// The ways a poll can end.
  package enum Outcome: String, Hashable, Sendable, Codable, CaseIterable {
    case fresh, unchanged, gone, limited, failed, unreadable, undiscovered
  }

  package var outcome: Outcome
  /// Label of the failure, if it was one.
  package var label: String?
  /// One sentence with the facts.
  package var explanation: String
  package var remedy: String?
  package var status: Int?

  package init(
    _ outcome: Outcome, explanation: String, label: String? = nil, remedy: String? = nil,
    status: Int? = nil
  ) {
    self.outcome = outcome
    self.label = label
    self.explanation = explanation
    self.remedy = remedy
    self.status = status
  }
}

/// The identity of a source's own feed, kept for provenance (RFC 4287 §4.2.11).
package struct OriginFeed: Hashable, Sendable, Codable {
  /// The feed's own id, else the address it was read from.
  package var id: String
  package var title: String?
  package var link: String?
  package var selfLink: String?
  package var updated: Date?
  package var rights: String?
  package var authors: [ParsedPerson]

  package init(
    id: String, title: String?, link: String?, selfLink: String?, updated: Date?, rights: String?,
    authors: [ParsedPerson]
  ) {
    self.id = id
    self.title = title
    self.link = link
    self.selfLink = selfLink
    self.updated = updated
    self.rights = rights
    self.authors = authors
  }
}
