package import Foundation

/// Why new entries of a source are held: they are stored, and published only when the desk says so.
package struct Incident: Hashable, Sendable {
  /// What the entries of a source suddenly are.
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Far more in a day than the source ever brought.
    case flood
    /// Written in a script that the source does not use.
    case foreignScript = "foreign-script"
    /// Advertisements of gambling, loans, drugs or sex.
    case spamWords = "spam-words"
  }

  /// The facts by which an incident was opened.
  package struct Evidence: Hashable, Sendable, Codable {
    /// New entries of that poll, and those of them that were held.
    package var arrived: Int
    package var held: Int
    /// New entries within a day, that poll's among them, and on the busiest day of the weeks before.
    package var lastDay: Int?
    package var busiestDay: Int?
    /// Phrases that were found, the scripts of titles, and some titles.
    package var words: [String] = []
    package var scripts: [String] = []
    package var titles: [String] = []

    package init(arrived: Int, held: Int) {
      self.arrived = arrived
      self.held = held
    }
  }

  /// What the desk decided.
  package enum Verdict: String, Hashable, Sendable, Codable {
    /// The entries were published after all.
    case released
    /// The entries are never published; they stay known, so that they do not come back.
    case discarded
  }

  /// When the desk decided, how, and who it was.
  package struct Closing: Hashable, Sendable {
    package var verdict: Verdict
    package var time: Date
    package var by: String

    package init(_ verdict: Verdict, at time: Date, by: String) {
      self.verdict = verdict
      self.time = time
      self.by = by
    }
  }

  package var id: IncidentID
  package var source: SourceID
  package var sourceName: String
  package var kind: Kind
  package var evidence: Evidence
  package var opened: Date
  /// The last poll that brought entries to be held.
  package var lastSeen: Date
  /// Entries that are held now.
  package var held: Int
  /// Nil as long as nobody decided.
  package var closing: Closing?

  package init(
    id: IncidentID, source: SourceID, sourceName: String, kind: Kind, evidence: Evidence,
    opened: Date, lastSeen: Date, held: Int, closing: Closing? = nil
  ) {
    self.id = id
    self.source = source
    self.sourceName = sourceName
    self.kind = kind
    self.evidence = evidence
    self.opened = opened
    self.lastSeen = lastSeen
    self.held = held
    self.closing = closing
  }
}

/// What a source brought in recent weeks and was published: what a poll is compared with.
package struct SourceHabit: Hashable, Sendable {
  /// Entries that became news within the day before the poll.
  package var lastDay: Int
  /// The same of the busiest day before that, within four weeks.
  package var busiestDay: Int
  /// Titles of the newest entries.
  package var recentTitles: [String]

  package init(lastDay: Int, busiestDay: Int, recentTitles: [String]) {
    self.lastDay = lastDay
    self.busiestDay = busiestDay
    self.recentTitles = recentTitles
  }
}

/// What a poll has to know of the incidents of its source.
package struct IncidentHistory: Hashable, Sendable {
  /// An incident about which nobody has decided yet.
  package struct Open: Hashable, Sendable {
    package var id: IncidentID
    package var kind: Incident.Kind

    package init(id: IncidentID, kind: Incident.Kind) {
      self.id = id
      self.kind = kind
    }
  }

  package var open: Open?
  /// Kinds that the desk has released lately: what it found right is not held again.
  package var trusted: Set<Incident.Kind> = []

  package init() {}
}
