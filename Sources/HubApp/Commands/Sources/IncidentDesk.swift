import FeedDomain
import Foundation

/// The desk at work on an incident: finds it, checks what is asked, and decides.
struct IncidentDesk {
  private let incidents: any IncidentStore

  init(_ workspace: Workspace) throws {
    let configuration = try ConfigurationFile.read(workspace.configuration)
    // One transaction decides; a run that is at work meanwhile publishes it or leaves it to the next.
    incidents = try Hub(
      configuration, workspace: workspace, work: nil, events: QuietSink()
    ).incidents
  }

  /// The incident of that number, else the open one of the source of that name.
  func incident(_ name: String) async throws -> Incident {
    let all = try await incidents.incidents()
    guard
      let found = all.first(where: { "\($0.id.rawValue)" == name })
        ?? all.first(where: { $0.source.rawValue == name && $0.closing == nil })
    else { throw UnknownIncident(name: name) }
    return found
  }

  /// Makes sure that the incident holds all these entries.
  func check(_ entries: [ArticleID], of incident: Incident) async throws {
    guard !entries.isEmpty else { return }
    let held = Set(try await incidents.heldArticles(of: incident.id).map(\.id))
    let others = entries.filter { !held.contains($0) }
    guard others.isEmpty else {
      throw NothingHeld(incident: incident.id, entries: others)
    }
  }

  func closing(_ verdict: Incident.Verdict, by name: String?) -> Incident.Closing {
    Incident.Closing(verdict, at: SystemClock().now, by: name ?? NSUserName())
  }

  /// Carries a decision out; returns the entries concerned, as a person counts them.
  func decide(_ decision: IncidentDecision) async throws -> String {
    let count = try await incidents.decide(decision)
    guard count > 0 else { throw NothingHeld(incident: decision.incident, entries: []) }
    return count == 1 ? "1 entry" : "\(count) entries"
  }
}

/// A decision about entries that are not held.
struct NothingHeld: HubFailure {
  let incident: IncidentID
  /// Those that were named; none if all were meant.
  let entries: [ArticleID]

  var label: String { "nothing-held" }
  var explanation: String {
    let names = entries.map { "\($0.rawValue)" }.joined(separator: ", ")
    return entries.isEmpty
      ? "The incident \(incident.rawValue) holds nothing about which this is still to be decided."
      : "The incident \(incident.rawValue) does not hold the entry \(names)."
  }
  var remedy: String? { "See what it holds: feedhub sources incidents \(incident.rawValue)" }
}
