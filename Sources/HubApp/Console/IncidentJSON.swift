import FeedDomain
import Foundation

/// An incident as a script reads it.
struct IncidentJSON: Encodable {
  /// An entry that is held.
  struct Entry: Encodable {
    var entry: Int64
    var title: String
    var link: String?
    var published: Date?
    var firstSeen: Date
  }

  var incident: Int64
  var source: String
  var name: String
  var kind: Incident.Kind
  var evidence: Incident.Evidence
  var opened: Date
  var lastSeen: Date
  var held: Int
  /// `open`, or what the desk decided.
  var state: String
  var closed: Date?
  var closedBy: String?
  /// Given when one incident was asked for.
  var entries: [Entry]?

  init(_ incident: Incident, entries: [HeldArticle]? = nil) {
    self.incident = incident.id.rawValue
    source = incident.source.rawValue
    name = incident.sourceName
    kind = incident.kind
    evidence = incident.evidence
    opened = incident.opened
    lastSeen = incident.lastSeen
    held = incident.held
    state = incident.closing?.verdict.rawValue ?? "open"
    closed = incident.closing?.time
    closedBy = incident.closing?.by
    self.entries = entries?.map { held in
      Entry(
        entry: held.id.rawValue, title: held.title, link: held.link,
        published: held.claimedPublished, firstSeen: held.firstSeen)
    }
  }
}
