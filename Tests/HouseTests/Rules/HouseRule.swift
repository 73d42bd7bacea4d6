/// A convention of `Docs/Conventions.md` that a machine can check.
protocol HouseRule: Sendable {
  /// What breaks the rule in these files; nothing when all is well.
  func findings(in repository: Repository) -> [Finding]
}

/// A rule that looks at one Swift file at a time.
protocol SourceRule: HouseRule {
  func findings(in source: SwiftSource) -> [Finding]
}

extension SourceRule {
  func findings(in repository: Repository) -> [Finding] {
    repository.swift.flatMap { findings(in: $0) }
  }
}

/// A place that breaks a rule, with what to do about it.
struct Finding: Hashable, CustomStringConvertible {
  var path: String
  var line: Int
  var message: String

  init(_ path: String, line: Int = 1, _ message: String) {
    self.path = path
    self.line = line
    self.message = message
  }

  var description: String { "\(path):\(line): \(message)" }
}
