import FeedDomain

/// Why feeds.yml cannot be used; nothing was changed.
package struct ConfigurationFailure: HubFailure {
  package var path: String
  /// Everything that is wrong with the file, in its order.
  package var problems: [ConfigurationProblem]

  package var label: String { "configuration" }

  package var explanation: String {
    let list = problems.map { problem in
      let place = problem.line.map { "\(path):\($0)" } ?? path
      return "\(place): \(problem.message)"
    }
    return list.joined(separator: "\n")
  }

  package var remedy: String? {
    "Correct the file and start again; nothing was changed. Docs/Configuration.md explains every key."
  }
}

/// One thing that is wrong with feeds.yml.
package struct ConfigurationProblem: Hashable, Sendable {
  /// From 1; nil when the file as a whole is meant.
  package var line: Int?
  package var message: String
}
