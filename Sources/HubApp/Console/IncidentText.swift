import FeedDomain

/// Incidents as a person reads them on a terminal.
struct IncidentText {
  private let times: ShownTime

  init(timeZone: String) {
    times = ShownTime(timeZone: timeZone)
  }

  /// One line an incident.
  func table(_ incidents: [Incident]) -> String {
    guard !incidents.isEmpty else { return "No incidents: nothing was ever held.\n" }
    var table = TextTable(["INCIDENT", "SOURCE", "KIND", "HELD", "OPENED", "STATE"])
    for incident in incidents {
      table.add([
        "\(incident.id.rawValue)", incident.source.rawValue, incident.kind.rawValue,
        "\(incident.held)", times.text(incident.opened), state(of: incident),
      ])
    }
    return table.text
  }

  /// The facts of one incident and the entries it holds.
  func text(of incident: Incident, entries: [HeldArticle]) -> String {
    var lines = [
      "Incident \(incident.id.rawValue): \(incident.source.rawValue), \(incident.sourceName)",
      "\(incident.kind.rawValue): \(Self.reason(for: incident))",
      "opened \(times.text(incident.opened)), last seen \(times.text(incident.lastSeen)), "
        + state(of: incident), "",
    ]
    for entry in entries {
      let date = times.text(entry.claimedPublished ?? entry.firstSeen)
      lines.append("  \(entry.id.rawValue)  \(date)  \(Console.safe(entry.title))")
      if let link = entry.link { lines.append("      \(Console.safe(link))") }
    }
    lines.append(Self.advice(for: incident))
    return lines.joined(separator: "\n") + "\n"
  }

  private func state(of incident: Incident) -> String {
    guard let closing = incident.closing else { return "open" }
    return "\(closing.verdict.rawValue) \(times.text(closing.time)) by \(Console.safe(closing.by))"
  }

  private static func advice(for incident: Incident) -> String {
    let number = incident.id.rawValue
    guard incident.held > 0 else { return "Nothing is held any more." }
    let release = "Publish them: feedhub sources release \(number) (one alone: --only ENTRY)"
    guard incident.closing == nil else { return "\n\(release)" }
    return "\n\(release)\nNever publish them: feedhub sources discard \(number)"
  }

  private static func reason(for incident: Incident) -> String {
    let evidence = incident.evidence
    let share = "\(evidence.held) of \(evidence.arrived) new entries"
    switch incident.kind {
    case .flood:
      guard let lastDay = evidence.lastDay, let busiest = evidence.busiestDay else { return share }
      return
        "\(lastDay) new entries within a day, \(busiest) on the busiest day of four weeks before"
    case .foreignScript:
      return "\(share) are written in \(evidence.scripts.joined(separator: ", "))"
    case .spamWords:
      return "\(share), with \(evidence.words.map { "“\($0)”" }.joined(separator: ", "))"
    }
  }
}
